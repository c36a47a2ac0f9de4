//! The outcome of every block that no part of the extraction has claimed.

use super::Context;
use super::cells::{Column, opt_columns};
use super::parameters::{TABLE_UNKNOWN, unknown_table};
use super::requests::opt_method;
use crate::diagnostic::{Code, Severity, codes};
use crate::hash::HashSet;
use crate::page::{BlockKind, BlockType, CodeBlock, SectionKind, Table};

codes! {
    static BLOCK_UNACCOUNTED: Code = Code {
        name: "block-unaccounted",
        severity: Severity::Error,
        summary: "a block of a page is neither read, nor left out for a reason",
        finds: "A block that no stage read, and that no stage left out with a reason.",
        why: "A fact may be lost in silence. It is a fault of the program, not of the page.",
        cure: "Report it with the page. `show page PAGE` lists the blocks of a page and their outcomes.",
        example: "No page is known that has one.",
    };

    static FENCE_UNKNOWN: Code = Code {
        name: "fence-unknown",
        severity: Severity::Note,
        summary: "a fence is not of a kind that is read",
        finds: "A fence that is neither a request, nor an answer, nor the representation of a resource, in a \
             section whose other blocks are read.",
        why: "If it holds a fact, the fact is lost.",
        cure: "Move it to an example, or annotate it with its `blockType`.",
        example: "A fence of JSON below `## Response`, without a status line.",
    };
}

/// Gives each unclaimed block a reason to be left out, or reports it.
pub(super) fn account(cx: &mut Context<'_, '_>) {
    let documented = request_lines(cx);
    for section in &cx.page.sections {
        if let Some(heading) = section.heading {
            cx.extracted(heading);
        }
        for (index, block) in cx.blocks(section) {
            let prose_only = matches!(
                section.kind,
                SectionKind::Examples | SectionKind::Remarks | SectionKind::Other | SectionKind::Errors
            );
            match &block.kind {
                BlockKind::Paragraph(_) => cx.ignored(index, "prose"),
                BlockKind::Comment(_) => cx.ignored(index, "comment"),
                BlockKind::Html(text) if !prose_only && text.to_ascii_lowercase().contains("<table") => {
                    let message = "this table is written in HTML, of which nothing is read";
                    let help = "write it as a table in Markdown".to_owned();
                    cx.report_block(index, &TABLE_UNKNOWN, message, help);
                }
                BlockKind::Html(_) => cx.ignored(index, "layout in HTML"),
                BlockKind::Tab(_) | BlockKind::Rule => cx.ignored(index, "tabs"),
                BlockKind::Annotation(_) => {}
                BlockKind::Heading(_) => cx.extracted(index),
                BlockKind::Table(table)
                    if section.kind == SectionKind::Examples && cx.is_unread(index) && has_types(table) =>
                {
                    unknown_table(cx, index);
                }
                BlockKind::Table(_) if prose_only => cx.ignored(index, "table in prose"),
                BlockKind::Table(_) if section.kind == SectionKind::Methods => {
                    cx.ignored(index, "methods, which have pages of their own")
                }
                BlockKind::Code(code) if cx.is_unread(index) && is_annotated_answer(cx, code) => {
                    let message = "this fence is annotated as an answer, but has no status line";
                    let help = "begin it with `HTTP/1.1 200 OK`".to_owned();
                    cx.report_block(index, &FENCE_UNKNOWN, message, help);
                }
                BlockKind::Code(code)
                    if cx.is_unread(index)
                        && section.kind == SectionKind::Intro
                        && shows_other(&documented, code) =>
                {
                    let message = "this fence shows a request line that does not stand below `HTTP request`";
                    let help = "add the line to the others, or annotate the fence as `ignored`".to_owned();
                    cx.report_block(index, &FENCE_UNKNOWN, message, help);
                }
                BlockKind::Code(_) if prose_only || section.kind == SectionKind::Intro => {
                    cx.ignored(index, "code in prose")
                }
                BlockKind::Table(_) if cx.is_unread(index) => unknown_table(cx, index),
                BlockKind::Code(code) if cx.is_unread(index) && opt_method(&code.text).is_some() => {
                    cx.ignored(index, "request in prose");
                }
                BlockKind::Code(_) if cx.is_unread(index) => {
                    let message = "nothing is read from this fence in this section";
                    let help =
                        "move it to an example if it shows a message, or annotate it with its `blockType`"
                            .to_owned();
                    cx.report_block(index, &FENCE_UNKNOWN, message, help);
                }
                BlockKind::Table(_) | BlockKind::Code(_) => {}
            }
        }
    }
    for index in 0..cx.page.blocks.len() {
        if cx.is_unread(index) {
            let message = "nothing is known of this block: it is neither read, nor left out for a reason";
            let help = "this is a fault of the program, not of the page".to_owned();
            cx.report_block(index, &BLOCK_UNACCOUNTED, message, help);
        }
    }
}

/// Returns whether the rows of a table have names and types: they are properties or parameters.
fn has_types(table: &Table<'_>) -> bool {
    opt_columns(table)
        .is_some_and(|columns| columns.contains(&Column::Name) && columns.contains(&Column::Type))
}

/// The lines of the fences that document requests.
fn request_lines(cx: &Context<'_, '_>) -> HashSet<String> {
    let sections = cx.page.sections.iter().filter(|section| section.kind == SectionKind::Request);
    let codes =
        sections.flat_map(|section| cx.page.blocks_of(section)).filter_map(|block| match &block.kind {
            BlockKind::Code(code) => Some(code),
            _ => None,
        });
    codes.flat_map(|code| code.text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()).collect()
}

/// Returns whether a fence without an annotation shows a request, without its host, that is not among the request lines of the page.
/// A page without request lines documents no call.
fn shows_other(documented: &HashSet<String>, code: &CodeBlock<'_>) -> bool {
    let is_other = |line: &str| {
        let target = opt_method(line).map(|(_, target)| target);
        target.is_some_and(|target| target.starts_with('/')) && !documented.contains(line)
    };
    !documented.is_empty() && code.annotation.is_none() && code.text.lines().map(str::trim).any(is_other)
}

/// Returns whether a fence is annotated as the answer of an example.
fn is_annotated_answer(cx: &Context<'_, '_>, code: &CodeBlock<'_>) -> bool {
    code.annotation.is_some_and(|block| {
        matches!(&cx.page.block(block).kind, BlockKind::Annotation(annotation) if annotation.block_type() == Some(BlockType::Response))
    })
}
