//! One page after one stage, as text for people.

use crate::bilingual::{Side, split, strip};
use crate::extract::{Fate, extract_page};
use crate::input::DocFile;
use crate::ir;
use crate::page::{BlockKind, parse};
use crate::rust::DocLanguage;
use crate::{DocSet, Packaging, corrected_api, emit, rust};
use std::fmt::Write as _;

/// A stage of the way from pages to the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The English text.
    English,
    /// The localized text.
    Localized,
    /// The document: sections and blocks, and what became of each.
    Page,
    /// The facts, as JSON.
    Ir,
    /// The module, and its tests.
    Rust,
}

/// Shows a page after a stage; nothing where the set has no such page. The stages see this page alone.
#[must_use]
pub fn show(stage: Stage, docs: &DocSet, page: &str, language: DocLanguage) -> Option<String> {
    let file = docs.page(page)?;
    Some(match stage {
        Stage::English => strip(&file.text, Side::English),
        Stage::Localized => strip(&file.text, Side::Localized),
        Stage::Page => outline(file),
        Stage::Ir => {
            let (api, ..) = corrected_api(&docs.only(page));
            serde_json::to_string_pretty(&api).unwrap_or_default() + "\n"
        }
        Stage::Rust => {
            let (api, corrections, _) = corrected_api(&docs.only(page));
            let versions = [ir::ApiVersion::V1_0, ir::ApiVersion::Beta];
            let (client, _) = rust::lower(&api, &corrections, &versions, language);
            let tree = emit::emit(&client, &Packaging::WorkspaceMember);
            let files = tree.iter().filter(|(_, output)| !output.pages.is_empty());
            files.map(|(path, output)| format!("// {path}\n\n{}\n", output.text)).collect()
        }
    })
}

/// Sections with their kinds, blocks with their lines and fates.
fn outline(file: &DocFile) -> String {
    let bilingual = split(&file.text);
    let side = bilingual.side(Side::English);
    let page = parse(&side.text);
    let fates = extract_page(file).fates;
    let newlines: Vec<usize> = memchr::memchr_iter(b'\n', file.text.as_bytes()).collect();
    let mut out = String::new();
    for (key, value) in page.front_matter.iter() {
        let _ = writeln!(out, "{key}: {value}");
    }
    for section in &page.sections {
        let heading = section.heading.and_then(|block| match &page.blocks[block].kind {
            BlockKind::Heading(heading) => Some(format!(
                "{} {}  (#{})",
                "#".repeat(usize::from(heading.level)),
                heading.content.trimmed(),
                heading.slug
            )),
            _ => None,
        });
        let _ = writeln!(out, "\n{}  [{:?}]", heading.unwrap_or_default().trim(), section.kind);
        for index in section.blocks.clone() {
            let block = &page.blocks[index];
            let start = side.raw_offset(block.range.start);
            let line = newlines.partition_point(|newline| *newline < start) + 1;
            let fate = match fates.get(index) {
                Some(Fate::Extracted) => "extracted".to_owned(),
                Some(Fate::Ignored(why)) => format!("ignored: {why}"),
                Some(Fate::Reported) => "reported".to_owned(),
                None => "not accounted for".to_owned(),
            };
            let _ = writeln!(out, "{line:>6}  {:<52}  {fate}", describe(&block.kind));
        }
    }
    out
}

fn describe(kind: &BlockKind<'_>) -> String {
    let short = |text: &str| {
        let mut short: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if short.chars().count() > 40 {
            short = short.chars().take(39).collect::<String>() + "…";
        }
        short
    };
    match kind {
        BlockKind::Heading(heading) => format!("heading   {}", short(&heading.content.text)),
        BlockKind::Tab(name) => format!("tab       {name}"),
        BlockKind::Paragraph(text) => format!("text      {}", short(&text.text)),
        BlockKind::Table(table) => format!(
            "table     {} x {} ({})",
            table.rows.len(),
            table.header.len(),
            short(&table.header_words().join(" | "))
        ),
        BlockKind::Code(code) => format!("fence     {}: {}", code.language(), short(&code.text)),
        BlockKind::Annotation(annotation) => {
            format!("annotated {}", annotation.text("blockType").or(annotation.text("type")).unwrap_or(""))
        }
        BlockKind::Comment(text) => format!("comment   {}", short(text)),
        BlockKind::Html(text) => format!("html      {}", short(text)),
        BlockKind::Rule => "rule".to_owned(),
    }
}
