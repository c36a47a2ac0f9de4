//! Request lines: `METHOD SP path` in the fences of the request sections.

use super::damage::opt_repaired;
use super::line::RequestLine;
use super::path::parse_path;
use super::same_lines::drop_other_cases;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::status_codes::codes;
use crate::family::{ApiVersion, Family};
use crate::ir::{HttpMethod, PathTemplate, Text};
use crate::limits::{self, excerpt};
use crate::page::{Block, BlockKind, BlockType, CodeBlock, Inline, Meaning, Section, SectionKind};
use crate::prose::{Languages, Sense, is_joint, says};
use std::ops::Range;
use std::sync::Arc;

codes! {
    static REQUEST_ALTERNATIVE_OUTSIDE: Code = Code {
        name: "request-alternative-outside",
        severity: Severity::Warning,
        summary: "an alternative of a placeholder stands outside of its braces",
        finds: "A request line with a `|` outside of braces, between a placeholder and another name.",
        why: "It is read as if both stood in the braces, which the page does not say.",
        cure: "Write both names in the braces: `{id | userPrincipalName}`.",
        example: "`GET /users/{id} | user-principal-name/messages`.",
    };

    static REQUEST_FENCE_WITHOUT_REQUEST: Code = Code {
        name: "request-fence-without-request",
        severity: Severity::Warning,
        summary: "a fence of the request section holds no request line",
        finds: "A fence below `## HTTP request` without a line of a method and a path.",
        why: "The call is not in the client.",
        cure: "Write the request line: a method, a blank and a path.",
        example: "A fence that holds `/users/{id}` only.",
    };

    static REQUEST_LINE_DAMAGED: Code = Code {
        name: "request-line-damaged",
        severity: Severity::Warning,
        summary: "a request line has characters that no URL has",
        finds: "A request line with characters of full width, curly quotes, entities, backslashes, or blanks beside a slash.",
        why: "Readers copy it. The program reads the line without the damage.",
        cure: "Write the line as the finding says.",
        example: "`GET /users/｛id｝`.",
    };

    static REQUEST_LINE_EXCESS: Code = Code {
        name: "request-line-excess",
        severity: Severity::Error,
        summary: "a page has more request lines than a page can have",
        finds: "A page with more request lines than are read.",
        why: "The lines beyond that number are not in the client.",
        cure: "Split the page.",
        example: "A page of generated request lines.",
    };

    static REQUEST_LINE_UNREADABLE: Code = Code {
        name: "request-line-unreadable",
        severity: Severity::Warning,
        summary: "a line of the request section is not a request",
        finds: "A line in a fence below `## HTTP request` that is neither a method with a path, nor a \
             header, nor a body; or a request whose target is not a path of Microsoft Graph, which is an error.",
        why: "The call is not in the client.",
        cure: "Write the line as a method, a blank and a path.",
        example: "`POST ** Collection URI not found`.",
    };
}

/// All request lines of a page, in order.
///
/// They stand in the sections below an `http-request` anchor. A page without such a section has them in fences below its
/// permissions or below headings of its own; there, only annotated fences are examples.
pub(crate) fn extract_requests(
    cx: &mut Context<'_, '_>,
    is_documented: &dyn Fn(&str) -> bool,
) -> Vec<RequestLine> {
    let sections = cx.all_sections();
    let has_section = sections.iter().any(|section| section.kind == SectionKind::Request);
    let is_place = |section: &&Section| match section.kind {
        SectionKind::Request => true,
        SectionKind::Permissions | SectionKind::Other | SectionKind::Intro => !has_section,
        _ => false,
    };
    let (mut lines, mut variants) = (Vec::new(), Vec::new());
    for section in sections.iter().filter(is_place) {
        let in_place = section.kind == SectionKind::Request;
        let heading = opt_telling_heading(cx, section);
        let is_line = |block: &Block<'_>| matches!(&block.kind, BlockKind::Code(code) if is_reference(cx, code, in_place));
        // A single fence is distinguished by its heading, several fences by the texts between them.
        let fences = cx.page.blocks_of(section).iter().filter(|block| is_line(block)).count();
        let by_heading = heading.filter(|_| fences == 1);
        let mut before = heading;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Code(code) if is_reference(cx, code, in_place) => {
                    let variant = by_heading.or(before);
                    variants.extend(variant);
                    let variant = variant.map(|block| Arc::new(text_of(cx, block)));
                    fence(cx, index, code, variant.as_ref(), is_documented, &mut lines);
                }
                BlockKind::Paragraph(text) if !text.is_blank() => {
                    if in_place && let Some((method, target)) = opt_escaped_fence(text) {
                        let range = block.range.clone();
                        request_line(cx, index, method, target, range, None, is_documented, &mut lines);
                    } else if tells_apart(cx, block, text) {
                        before = Some(index);
                    }
                }
                _ => {}
            }
        }
    }
    drop_other_cases(cx, &mut lines);
    // A variant label only matters when a page has several request lines.
    if lines.len() > 1 {
        variants.into_iter().for_each(|block| cx.extracted(block));
    }
    lines
}

/// A fence that was parsed as text, with the request in its info string: ``\`\`\`http GET /education/schools``.
fn opt_escaped_fence<'t>(text: &'t Inline<'_>) -> Option<(HttpMethod, &'t str)> {
    opt_method(text.trimmed().strip_prefix("```")?.trim_start_matches("http"))
}

/// Returns whether a text may be the label of the request lines below it: it is not a note, not `or`, and does not speak of the
/// response.
fn tells_apart(cx: &Context<'_, '_>, block: &Block<'_>, text: &Inline<'_>) -> bool {
    let words = text.trimmed();
    let is_note =
        block.container.quotes > 0 || words.starts_with("[!") || says(Languages::English, Sense::Note, words);
    let joins = is_joint(words.trim_end_matches(':'));
    !is_note && !joins && codes(text, cx.localized).is_empty()
}

/// The heading that distinguishes the request lines of a section from those of others. `HTTP request` does not; the heading of the
/// section around it may.
fn opt_telling_heading(cx: &Context<'_, '_>, section: &Section) -> Option<usize> {
    let is_plain = |section: &Section| {
        let kinds = [SectionKind::Request, SectionKind::Permissions];
        cx.slug(section).is_none_or(|slug| kinds.iter().any(|kind| Meaning::Section(*kind).is_all_of(slug)))
    };
    if !is_plain(section) {
        return section.heading;
    }
    let around = cx.page.section(section.parent?);
    let tells = around.level > 1 && around.kind == SectionKind::Other && !is_plain(around);
    around.heading.filter(|_| tells)
}

fn text_of(cx: &Context<'_, '_>, index: usize) -> Text {
    match &cx.page.block(index).kind {
        BlockKind::Heading(heading) => cx.text(heading.content.range.clone()),
        _ => {
            let range = cx.page.block(index).range.clone();
            // An annotation of the fence may stand behind the text, in its paragraph.
            let end = cx.page.source.cut(range.clone()).find("<!--").map_or(range.end, |at| range.start + at);
            cx.text(range.start..end)
        }
    }
}

/// Returns whether a fence holds request lines of the reference, not an example's message.
fn is_reference(cx: &Context<'_, '_>, code: &CodeBlock<'_>, in_request_section: bool) -> bool {
    let annotated = code.annotation.and_then(|block| match &cx.page.block(block).kind {
        BlockKind::Annotation(annotation) => annotation.block_type(),
        _ => None,
    });
    let starts_as_answer = code.text.trim_start().starts_with("HTTP/");
    match annotated {
        Some(BlockType::Response | BlockType::Resource | BlockType::Example) => false,
        Some(BlockType::Request) => in_request_section,
        _ if in_request_section => !starts_as_answer,
        _ => {
            code.text.lines().chain(code.info.as_deref()).any(|line| opt_method(line).is_some())
                && !starts_as_answer
        }
    }
}

/// A method at the start of a line, and what stands behind it. The blank between may be missing before a `/`.
pub(crate) fn opt_method(line: &str) -> Option<(HttpMethod, &str)> {
    let line = line.trim_start();
    HttpMethod::ALL.into_iter().find_map(|method| {
        let rest = line.strip_prefix(method.as_str())?;
        rest.starts_with([' ', '\t', '/']).then(|| (method, rest.trim()))
    })
}

/// Languages of fences that hold programs, not requests.
const PROGRAMS: &[&str] =
    &["csharp", "c#", "javascript", "js", "java", "objc", "powershell", "python", "php", "bash"];

fn fence(
    cx: &mut Context<'_, '_>,
    index: usize,
    code: &CodeBlock<'_>,
    variant: Option<&Arc<Text>>,
    is_documented: &dyn Fn(&str) -> bool,
    lines: &mut Vec<RequestLine>,
) {
    let language = code.language();
    if PROGRAMS.contains(&&*language) {
        return cx.ignored(index, "program in another language");
    }
    cx.extracted(index);
    // The method may have slipped into the info string: ```http GET /education/schools
    if let Some((method, target)) =
        code.info.as_deref().and_then(|info| opt_method(info.trim_start_matches("http")))
    {
        let at = cx.page.block(index).range.start;
        request_line(cx, index, method, target, at..at + 3, variant, is_documented, lines);
    }
    let mut found = lines.len();
    let mut in_message = false;
    for (text, range) in code_lines(cx.page.source, cx.page.block(index), code) {
        let written = text.trim();
        let repaired = opt_repaired(written);
        let line = repaired.as_deref().unwrap_or(written);
        if repaired.is_some() && (opt_method(line).is_some() || line.starts_with(['?', '&'])) {
            let message = format!("`{}` is read as `{}`", excerpt(written), excerpt(line));
            cx.report(&REQUEST_LINE_DAMAGED, range.clone(), message, "write it so".to_owned());
        }
        if let Some((method, target)) = opt_method(line) {
            in_message = false;
            found += 1;
            request_line(cx, index, method, target, range, variant, is_documented, lines);
        } else if line.is_empty() || in_message || says(Languages::English, Sense::Or, line) {
        } else if let Some(last) = lines.last_mut().filter(|_| line.starts_with(['?', '&'])) {
            match join_target(&last.path, line) {
                Some(target) => last.path = parse_path(&target, is_documented),
                None => unreadable(cx, range, line, "goes on with a target that is too long for a URL"),
            }
        } else if is_header(line) || line.starts_with('{') {
            // A fence with headers and a body below the request line is a whole message, like an example.
            in_message = line.starts_with('{');
        } else {
            unreadable(cx, range, line, "is no request");
        }
    }
    if found == 0 {
        let message = "this fence of the request section holds no request line";
        cx.report_block(index, &REQUEST_FENCE_WITHOUT_REQUEST, message, None);
    }
}

fn unreadable(cx: &mut Context<'_, '_>, range: Range<usize>, line: &str, why: &str) {
    let message = if cx.is_full(&REQUEST_LINE_UNREADABLE) {
        String::new()
    } else {
        format!("`{}` {why}", excerpt(line))
    };
    let help = "a request line is a method, a blank and a path: `GET /users/{id}`".to_owned();
    cx.report(&REQUEST_LINE_UNREADABLE, range, message, help);
}

/// A target joined with its rest on the next line; `None` if they are too long together.
fn join_target(path: &PathTemplate, more: &str) -> Option<String> {
    let query = path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    (path.text.len() + query.len() + more.len() <= limits::TARGET_BYTES)
        .then(|| format!("{}{query}{more}", path.text))
}

#[expect(clippy::too_many_arguments, reason = "the parts of one line, each from another place")]
fn request_line(
    cx: &mut Context<'_, '_>,
    index: usize,
    method: HttpMethod,
    target: &str,
    range: Range<usize>,
    variant: Option<&Arc<Text>>,
    is_documented: &dyn Fn(&str) -> bool,
    lines: &mut Vec<RequestLine>,
) {
    match graph_target(target) {
        Ok(_) if lines.len() >= limits::REQUEST_LINES => {
            let message = format!(
                "this page has more than {} request lines; this one is left out",
                limits::REQUEST_LINES
            );
            cx.report(&REQUEST_LINE_EXCESS, range, message, None);
        }
        Ok(target) => {
            let repaired = opt_alternative_inside(target);
            if repaired.is_some() {
                let message = format!("`{}` has an alternative outside of the braces", excerpt(target));
                let help = "write it in them: `{id | name}`".to_owned();
                cx.report(&REQUEST_ALTERNATIVE_OUTSIDE, range.clone(), message, help);
            }
            let target = repaired.as_deref().unwrap_or(target);
            let (target, behind) = split_behind_path(target);
            if let Some(behind) = behind {
                let message = format!("`{}` stands behind the path and is left out", excerpt(behind));
                let help = "write one request on a line, and remarks in the text above it".to_owned();
                cx.report(&REQUEST_LINE_UNREADABLE, range.clone(), message, help);
            }
            let path = parse_path(target, is_documented);
            if path.parameters().count() > limits::PLACEHOLDERS {
                let message =
                    format!("`{}` has more than {} placeholders", excerpt(target), limits::PLACEHOLDERS);
                return cx.report_block_as(index, &REQUEST_LINE_UNREADABLE, Severity::Error, message, None);
            }
            let (line, place) = cx.place(cx.raw_bytes(range));
            lines.push(RequestLine { method, path, variant: variant.cloned(), line, place });
        }
        Err(why) => {
            cx.report_block_as(
                index,
                &REQUEST_LINE_UNREADABLE,
                Severity::Error,
                format!("`{}` {why}", excerpt(target)),
                None,
            );
        }
    }
}

/// The path and query of a target, without host, version and protocol. `Err` says why the target is not a path.
pub(crate) fn graph_target(target: &str) -> Result<&str, &'static str> {
    let target =
        target.strip_suffix("HTTP/1.1").or_else(|| target.strip_suffix("HTTP/2")).unwrap_or(target).trim();
    let path = match opt_host(target) {
        Some((host, path)) => {
            if !Family::GRAPH.has_host(host) {
                return Err("is a request to a host that is not Microsoft Graph");
            }
            // The version stands behind the host, in any spelling.
            path.strip_prefix("/v1")
                .filter(|rest| rest.starts_with('/'))
                .unwrap_or_else(|| without_version(path))
        }
        None => without_version(target),
    };
    if path.len() > limits::TARGET_BYTES {
        return Err("is too long for a URL");
    }
    if path.split(['/', '?']).any(|segment| matches!(segment, "." | "..")) {
        return Err("has dot segments, which lead elsewhere");
    }
    if path.is_empty() || path.starts_with("**") || path.contains("** ") {
        return Err("is not a path");
    }
    Ok(path)
}

/// Returns whether a URL has a host that is not Microsoft Graph.
pub(crate) fn is_of_other_host(url: &str) -> bool {
    opt_host(url).is_some_and(|(host, _)| !Family::GRAPH.has_host(host))
}

/// The host of a whole URL, and its path with the query.
fn opt_host(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    is_web.then(|| rest.split_at(rest.find('/').unwrap_or(rest.len())))
}

/// `{id} | name` with both in the braces; `None` for a target without such a part.
fn opt_alternative_inside(target: &str) -> Option<String> {
    let mut depth = 0_usize;
    let at = target.bytes().position(|b| {
        match b {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        b == b'|' && depth == 0
    })?;
    let (left, right) = (target.cut(..at).trim_end(), target.cut(at + 1..).trim_start());
    if left.contains('?') {
        return None;
    }
    let (word, rest) = right.split_at(right.find('/').unwrap_or(right.len()));
    let word = word.trim().trim_matches(['{', '}']);
    let is_name = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_ ".contains(&b));
    let left = left.strip_suffix('}').filter(|_| is_name)?;
    Some(format!("{left} | {word}}}{rest}"))
}

/// Cuts a target at the first blank of its path outside of brackets and quotes. The second part is `None` for a query.
fn split_behind_path(target: &str) -> (&str, Option<&str>) {
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, c) in target.char_indices() {
        match c {
            '{' | '(' | '<' => depth += 1,
            '}' | ')' | '>' => depth = depth.saturating_sub(1),
            '\'' => quoted = !quoted,
            '?' if depth == 0 => break,
            c if c.is_whitespace() && depth == 0 && !quoted => {
                let behind = target.cut(at..).trim_start();
                let path = target.cut(..at).trim_end_matches(',');
                return if behind.starts_with('?') { (target, None) } else { (path, Some(behind)) };
            }
            _ => {}
        }
    }
    (target, None)
}

fn without_version(path: &str) -> &str {
    let inner = path.strip_prefix('/').unwrap_or(path);
    for version in ApiVersion::ALL.map(ApiVersion::url_segment) {
        if let Some(head) = inner.get(..version.len())
            && head.eq_ignore_ascii_case(version)
        {
            let rest = inner.cut(version.len()..);
            if rest.is_empty() || rest.starts_with('/') {
                return rest;
            }
        }
    }
    path
}

/// `Name: value`.
pub(crate) fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    })
}

/// The lines of a fence, each with its place in the side's text.
pub(crate) fn code_lines<'a>(
    source: &'a str,
    block: &Block<'_>,
    code: &CodeBlock<'_>,
) -> impl Iterator<Item = (&'a str, Range<usize>)> + use<'a> {
    let mut at = code.start;
    // The closing fence is a line of the block, not of the code. An unclosed or indented block has no closing fence.
    let lines = code.text.lines().count();
    let end = block.range.end;
    source.cut(at..end.max(at)).split_inclusive('\n').take(lines).map(move |line| {
        let start = at;
        at += line.len();
        (line, start..start + line.trim_end().len())
    })
}

#[cfg(test)]
mod tests;
