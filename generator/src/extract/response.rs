//! Responses: status codes and what comes back with them, from the text of the response section.

use super::Context;
use super::lineage::local_name;
use crate::ir::{Example, ExampleBody, Response, ResponseBody, ResponseSource, Text, TypeRef};
use crate::lexicon::{self, Search, search_for};
use crate::page::{BlockKind, Inline, MarkKind, SectionKind, Table};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// The answers that the text documents, the first code first.
pub(crate) fn extract_responses(cx: &mut Context<'_, '_>, examples: &[Example]) -> Vec<Response> {
    let mut responses: Vec<Response> = Vec::new();
    // What a paragraph before the codes says that comes back.
    let mut told_before: Option<TypeRef> = None;
    // What goes wrong comes last, wherever it stands.
    let sections = cx.sections(SectionKind::Response).chain(cx.sections(SectionKind::Errors));
    for (_, section) in sections {
        let of_errors = section.kind == SectionKind::Errors;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => {
                    cx.extracted(index);
                    paragraph(cx, text, of_errors, examples, &mut told_before, &mut responses);
                }
                BlockKind::Table(table) => {
                    if let Some(column) = opt_code_column(table) {
                        cx.extracted(index);
                        table_of_codes(cx, table, column, &mut responses);
                    }
                }
                _ => {}
            }
        }
    }
    responses
}

/// Reads the codes of a paragraph, and what it says that comes back with them.
fn paragraph(
    cx: &Context<'_, '_>,
    text: &Inline<'_>,
    of_errors: bool,
    examples: &[Example],
    told_before: &mut Option<TypeRef>,
    responses: &mut Vec<Response>,
) {
    let codes = codes(text, cx.localized);
    let told = opt_body(text, 0..text.text.len(), cx.localized);
    if codes.is_empty() {
        // The object may be told in another paragraph than the code.
        let Some(type_ref) = told.filter(|_| !of_errors) else { return };
        match responses.iter_mut().find(|response| response.status < 300) {
            Some(first) if first.body == ResponseBody::Unstated && first.status != 202 => {
                first.body = ResponseBody::Json { type_ref: Some(type_ref) };
            }
            Some(_) => {}
            None => *told_before = told_before.take().or(Some(type_ref)),
        }
        return;
    }
    let several = codes.iter().filter(|(status, _)| *status < 400).count() > 1;
    let nothing = says_nothing_comes_back(text, cx.localized);
    let elsewhere =
        is_elsewhere(&text.text) || cx.localized && lexicon::is_elsewhere(&text.text.to_lowercase());
    for (status, at) in codes {
        if of_errors && status < 400 {
            continue;
        }
        let sentence = sentence(&text.text, at);
        let condition = opt_condition(cx, text, status, at, sentence.clone());
        if let Some(known) = responses.iter_mut().find(|response| response.status == status) {
            known.condition = known.condition.take().or(condition);
            continue;
        }
        // Where a header leads may also come back, as an example shows.
        let is_shown = || {
            let mut shown = examples.iter().filter_map(|example| example.response.as_ref());
            shown.any(|answer| answer.status == status && matches!(answer.body, ExampleBody::Json(_)))
        };
        let of_code = if several { opt_body(text, sentence.clone(), cx.localized) } else { None };
        let body = match status {
            // What is there instead stands in a header.
            204 | 300..=399 => ResponseBody::Empty,
            400.. => ResponseBody::Unstated,
            _ => match of_code {
                Some(type_ref) => ResponseBody::Json { type_ref: Some(type_ref) },
                None if several && is_elsewhere(&text.text[sentence]) => ResponseBody::Empty,
                None if elsewhere && is_shown() => ResponseBody::Json {
                    type_ref: linked_body(text, 0..text.text.len(), cx.localized, &|_| true),
                },
                None => match told.as_ref().or(told_before.as_ref()) {
                    Some(type_ref) => ResponseBody::Json { type_ref: Some(type_ref.clone()) },
                    None if nothing || elsewhere => ResponseBody::Empty,
                    None if says_bytes(text, cx.localized) => ResponseBody::Binary,
                    None => ResponseBody::Unstated,
                },
            },
        };
        let body = if cx.localized { witnessed(body, status, examples) } else { body };
        let line = cx.line(text.range.start);
        responses.push(Response { status, body, condition, source: ResponseSource::Text, line });
    }
}

/// A type as a translation tells it, mended by what an example of the answer is annotated with.
fn witnessed(body: ResponseBody, status: u16, examples: &[Example]) -> ResponseBody {
    let ResponseBody::Json { type_ref: Some(mut told) } = body else { return body };
    let mut shown = examples.iter().filter_map(|example| example.response.as_ref());
    let shown = shown.find(|answer| answer.status == status).and_then(|answer| answer.type_ref.as_ref());
    if let Some(shown) = shown {
        told.collection |= shown.collection;
        let name = local_name(&shown.name);
        // The name of a file has no capitals.
        let is_of_file =
            !told.name.bytes().any(|b| b.is_ascii_uppercase()) && name.eq_ignore_ascii_case(&told.name);
        if is_of_file || !told.name.is_ascii() {
            name.clone_into(&mut told.name);
        }
    }
    ResponseBody::Json { type_ref: Some(told) }
}

/// Whether what was asked for is not in the answer, but where one of its headers leads.
fn is_elsewhere(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.contains("location") && lower.contains("header")
        || lower.contains("link to the")
        || lower.contains("link to a ")
        || lower.contains("monitor the")
}

/// The column of a table that holds status codes.
fn opt_code_column(table: &Table<'_>) -> Option<usize> {
    let is_code = |text: &str| opt_code(text).is_some();
    let columns = table.header.len();
    (0..columns).find(|column| {
        let mut cells = table.rows.iter().map(|row| row.text(*column)).peekable();
        cells.peek().is_some() && cells.all(is_code)
    })
}

/// A cell that is a status code, with its phrase or without.
fn opt_code(text: &str) -> Option<u16> {
    let text = text.trim_matches(['`', '*']).trim();
    let text = text.strip_prefix("HTTP").unwrap_or(text).trim_start_matches("/1.1").trim_start();
    let (digits, phrase) = text.split_at_checked(3)?;
    let ends = phrase.is_empty() || phrase.starts_with([' ', ',', ':', '-', '(', '`']);
    digits.parse().ok().filter(|status| ends && is_assigned(*status))
}

/// One answer for each code of a table: `Scenario | Code | Message`.
fn table_of_codes(cx: &Context<'_, '_>, table: &Table<'_>, column: usize, responses: &mut Vec<Response>) {
    for row in &table.rows {
        let Some(status) = opt_code(row.text(column)) else { continue };
        // What the code means stands before it or behind it.
        let cells =
            if column > 0 { row.cells.first() } else { row.cells.get(1..).and_then(|rest| rest.last()) };
        let condition = cells.filter(|cell| !cell.is_blank()).map(|cell| cx.text(cell.range.clone()));
        match responses.iter_mut().find(|response| response.status == status) {
            Some(known) => match (&mut known.condition, condition) {
                (Some(text), Some(more)) => join(text, &more),
                (none, more) => *none = more,
            },
            None => responses.push(Response {
                status,
                body: if matches!(status, 204 | 304) { ResponseBody::Empty } else { ResponseBody::Unstated },
                condition,
                source: ResponseSource::Text,
                line: cx.line(row.range.start),
            }),
        }
    }
}

fn join(text: &mut Text, more: &Text) {
    if text.localized.is_some() || more.localized.is_some() {
        let left = text.localized.as_deref().unwrap_or(&text.english);
        text.localized = Some(format!("{left}; {}", more.localized.as_deref().unwrap_or(&more.english)));
    }
    text.english = format!("{}; {}", text.english, more.english);
}

/// The bytes of the sentence around a place.
fn sentence(text: &str, at: usize) -> Range<usize> {
    sentence_of(text, at, true)
}

/// The same of a text, in which a line break ends a sentence, or of Markdown, in which it is a blank.
fn sentence_of(text: &str, at: usize, is_text: bool) -> Range<usize> {
    let mut start = 0;
    for (i, c) in text.char_indices() {
        let next = i + c.len_utf8();
        let ends = match c {
            '。' => true,
            '\n' => is_text,
            '>' => !is_text && ["<br", "<br/", "<br /", "</br"].iter().any(|tag| text[..i].ends_with(tag)),
            '.' | '!' | '?' => {
                let rest = &text[next..];
                let word = rest.trim_start();
                let before = &text[start..i];
                (rest.is_empty() || rest.starts_with([' ', '\n']))
                    && !word.starts_with(|c: char| c.is_ascii_lowercase())
                    && !before.ends_with("e.g")
                    && !before.ends_with("i.e")
            }
            _ => false,
        };
        if ends && next > at {
            return start..next;
        }
        if ends {
            start = next + text[next..].len() - text[next..].trim_start().len();
        }
    }
    start..text.len()
}

/// The sentence of a code, where it says more than that the call succeeds.
fn opt_condition(
    cx: &Context<'_, '_>,
    text: &Inline<'_>,
    status: u16,
    at: usize,
    range: Range<usize>,
) -> Option<Text> {
    let lower = text.text[range].to_lowercase();
    let says_when = is_conditional(&lower, status) || cx.localized && lexicon::is_conditional(&lower);
    if !says_when {
        return None;
    }
    // The same occurrence of the digits in the page's source, and the sentence around it.
    let digits = status.to_string();
    let nth = text.text[..at].matches(&*digits).count();
    let source = cx.page.source.get(text.range.clone())?;
    let place = source.match_indices(&*digits).nth(nth)?.0;
    let range = sentence_of(source, place, false);
    Some(cx.text(text.range.start + range.start..text.range.start + range.end))
}

/// Whether a sentence says when, beyond `If successful, ..`. `lower` is in lower case.
fn is_conditional(lower: &str, status: u16) -> bool {
    let lower = lower.trim_start_matches(['*', '-', '>', ' ']);
    let rest = match lower.split_once(',') {
        Some((first, rest))
            if first.starts_with("if ") && first.contains("success") && !first.contains(" and ") =>
        {
            rest
        }
        _ => lower,
    };
    static CONDITIONS: Search = LazyLock::new(|| {
        search_for(&[
            " if ",
            " when ",
            " unless ",
            "otherwise",
            " except",
            " in case ",
            " in the case ",
            " depending on ",
            " because ",
            " whenever ",
        ])
    });
    ["if ", "when ", "otherwise", "with the ", "without the ", "for a ", "for an ", "unless "]
        .iter()
        .any(|word| rest.starts_with(word))
        || CONDITIONS.is_match(rest)
        || status >= 400 && rest.contains("error message")
}

static CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*(?:HTTP(?:/1\.1)?\s+)?([1-5]\d\d)\b").expect("a pattern"));
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let phrase = "OK|Ok|Created|Accepted|No Content|No content|Found|Not Modified|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Gone|response code|status code|response|error|HTTP error";
    Regex::new(&format!(
        r"(?:HTTP(?:/1\.1)?\s+)?\b[1-5]\d\d\b(?:\s*,?\s*)(?:{phrase})\b|\bHTTP(?:/1\.1)?\s+[1-5]\d\d\b"
    ))
    .expect("a pattern")
});
static LIST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b([1-5]\d\d(?:,? (?:and |or )?[1-5]\d\d)+)\s+(?:responses|errors|codes|response codes|status codes|error codes)\b").expect("a pattern")
});
/// The same where only a translation is at hand: `403 和 404 响应`.
static LIST_LOCALIZED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"([1-5]\d\d(?:(?: HTTP)?(?:、|，|,| |e|y|und|和|或|および|и)+[1-5]\d\d)*) ?(?:响应|错误|代码|状态|レスポンス|応答|エラー|コード|respostas?|erros?|códigos?|Antwort|Fehler|-Antwort|-Fehler|ошиб|ответ|отклик|код)").expect("a pattern")
});
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[1-5]\d\d").expect("a pattern"));

/// The status codes of a paragraph, in order, with their place in the text.
pub(crate) fn codes(text: &Inline<'_>, localized: bool) -> Vec<(u16, usize)> {
    let mut found = Vec::new();
    let mut add = |digits: &str, at: usize| {
        // `200`-series names no code.
        let series = text.text[at + digits.len()..].starts_with("-series");
        if let Some(status) = digits.parse().ok().filter(|status| is_assigned(*status) && !series) {
            found.push((status, at));
        }
    };
    for (range, code) in text.codes() {
        if let Some(digits) = CODE.captures(code).and_then(|captures| captures.get(1)) {
            add(digits.as_str(), range.start + digits.start());
        }
    }
    // The patterns cost more than the rest of the section: paragraphs without such digits need none of them, paragraphs with
    // one number no list.
    let numbers = || text.text.as_bytes().windows(3).filter(|digits| digits.iter().all(u8::is_ascii_digit));
    if numbers().next().is_some() {
        for phrase in PLAIN.find_iter(&text.text) {
            if let Some(digits) = NUMBER.find(phrase.as_str()) {
                add(digits.as_str(), phrase.start() + digits.start());
            }
        }
    }
    let lists = [
        numbers().nth(1).is_some().then_some(&*LIST),
        (localized && numbers().next().is_some()).then_some(&*LIST_LOCALIZED),
    ];
    for pattern in lists.into_iter().flatten() {
        for list in pattern.captures_iter(&text.text).filter_map(|captures| captures.get(1)) {
            for digits in NUMBER.find_iter(list.as_str()) {
                add(digits.as_str(), list.start() + digits.start());
            }
        }
    }
    found.sort_by_key(|(_, at)| *at);
    found.dedup_by_key(|(status, _)| *status);
    found
}

/// Codes that RFC 9110 and its extensions assign.
pub(crate) const fn is_assigned(status: u16) -> bool {
    matches!(status, 100..=103 | 200..=208 | 226 | 300..=308 | 400..=418 | 421..=426 | 428 | 429 | 431 | 451 | 500..=511)
}

/// The name of the resource that the sentence around a place says comes back.
pub(crate) fn names_body(text: &Inline<'_>, at: usize, localized: bool) -> Option<String> {
    opt_body(text, sentence(&text.text, at), localized).map(|type_ref| type_ref.name)
}

/// The resource, or the collection of them, that a stretch of the text says comes back.
fn opt_body(text: &Inline<'_>, part: Range<usize>, localized: bool) -> Option<TypeRef> {
    let is_there = |at: usize| {
        let around = &text.text[sentence(&text.text, at)];
        let before = text.text[..at].trim_end();
        let leads_away =
            is_elsewhere(around) && !around.contains("response body") && !around.contains("object in the")
                || localized && lexicon::is_elsewhere(&around.to_lowercase());
        let is_hint = before.ends_with("see") || before.ends_with("参阅");
        !is_hint && !leads_away
    };
    linked_body(text, part, localized, &is_there)
}

/// The same, of the links for whose place the test holds.
fn linked_body(
    text: &Inline<'_>,
    part: Range<usize>,
    localized: bool,
    is_there: &dyn Fn(usize) -> bool,
) -> Option<TypeRef> {
    let marks =
        || text.marks.iter().filter(|mark| part.start <= mark.range.start && mark.range.end <= part.end);
    let links = || {
        marks().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) if is_resource(target) && !stem(target).contains("error") => {
                let name = text.text[mark.range.clone()].trim();
                let is_other = name.is_empty() || name.contains(' ') || localized && !name.is_ascii();
                let name = if is_other { stem(target) } else { name.to_owned() };
                Some((name, mark.range.clone()))
            }
            _ => None,
        })
    };
    // Without a link, the type is in bold before `object` or `collection`, or behind `collection of`, or a primitive one.
    let bold = || {
        marks().filter(|mark| mark.kind == MarkKind::Strong).find_map(|mark| {
            let name = text.text[mark.range.clone()].trim();
            let next = text.text[mark.range.end..].split_whitespace().next().unwrap_or_default();
            let is_type = matches!(
                next.trim_matches(['.', ',']),
                "object" | "objects" | "collection" | "resource" | "resources"
            );
            let listed = text.text[..mark.range.start].trim_end().ends_with("collection of");
            ((is_type || listed) && !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()))
                .then(|| (name.to_owned(), mark.range.clone()))
        })
    };
    let primitive = || {
        let pattern = if localized { &PRIMITIVE_LOCALIZED } else { &PRIMITIVE };
        let found = pattern.captures(text.text.get(part.clone())?)?;
        let found = found.get(1).or_else(|| found.get(2))?;
        Some((found.as_str().to_owned(), found.start() + part.start..found.end() + part.start))
    };
    let (name, at) = links().find(|(_, at)| is_there(at.start)).or_else(bold).or_else(primitive)?;
    if localized {
        let around = sentence(&text.text, at.start);
        let near = |text: &str, from_end: bool| -> String {
            // Words of letters are longer than those of ideographs.
            let take = if text.contains(|c: char| c > '\u{2E80}') { 14 } else { 28 };
            if from_end {
                let skip = text.chars().count().saturating_sub(take);
                text.chars().skip(skip).collect()
            } else {
                text.chars().take(take).collect()
            }
        };
        let before = near(&text.text[around.start..at.start], true);
        let after = near(&text.text[at.end..around.end.max(at.end)], false);
        let collection = lexicon::says_several(&format!("{before} {after}").to_lowercase());
        return Some(TypeRef { name, collection });
    }
    let before = text.text[..at.start].split_whitespace().rev().take(5);
    let mut after = text.text[at.end..].split_whitespace().map(|word| word.trim_matches(['.', ',', ')']));
    let collection = before.map(str::to_lowercase).any(|word| COLLECTIONS.contains(&&*word))
        || after
            .next()
            .is_some_and(|word| matches!(word, "objects" | "collection" | "resources" | "collections"))
        || after.take(2).any(|word| word == "collection");
    Some(TypeRef { name, collection })
}

/// Words for several of a thing, in the languages of the pages.
const COLLECTIONS: &[&str] =
    &["collection", "collections", "list", "array", "集合", "コレクション", "coleção", "sammlung"];

/// A primitive type that comes back: `a String collection`, `a Boolean value`.
static PRIMITIVE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:an?|the) (String|Boolean|Int32|Int64|Double|Guid)\b(?: in | as |[.,]|$)|\b([Ss]tring|[Bb]oolean|Int32|Int64|Double|[Gg]uid)\b (?:collection|value|object|in the response body)").expect("a pattern")
});

/// The same where only a translation is at hand: the names of the types survive.
static PRIMITIVE_LOCALIZED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)(String|Boolean|Int32|Int64|Double|Guid)(?-u:\b)").expect("a pattern")
});

/// Whether the text says that there is no content.
fn says_nothing_comes_back(text: &Inline<'_>, localized: bool) -> bool {
    let lower = text.text.to_ascii_lowercase();
    let said = [
        "not return anything",
        "not return any",
        "not return a response body",
        "not return content",
        "n't return anything",
        "n't return any",
        "n't return a response body",
        "n't return content",
        "no response body",
        "empty response body",
        "an empty body",
        "no content in the response body",
    ];
    said.iter().any(|words| lower.contains(words))
        || localized && lexicon::says_nothing_comes_back(&text.text)
}

/// Whether the text says that bytes come back.
fn says_bytes(text: &Inline<'_>, localized: bool) -> bool {
    let lower = text.text.to_ascii_lowercase();
    ["a stream in the response", "binary data", "a stream object", "bytes of the"]
        .iter()
        .any(|words| lower.contains(words))
        || localized && lexicon::says_bytes(&lower)
}

/// Whether a link leads to a resource page.
pub(crate) fn is_resource(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    path.contains("resources/")
        && (path.to_ascii_lowercase().ends_with(".md") || path.starts_with("/graph/api/resources/"))
}

/// The file name of a link without its folder and ending.
pub(crate) fn stem(target: &str) -> String {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    file.trim_end_matches(".md").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::parse;

    fn check(text: &str, statuses: &[u16], body: Option<(&str, bool)>) {
        let page = parse(text);
        let BlockKind::Paragraph(inline) = &page.blocks[0].kind else { panic!("a paragraph") };
        assert_eq!(
            codes(inline, false).into_iter().map(|(status, _)| status).collect::<Vec<_>>(),
            statuses,
            "{text}"
        );
        let found = opt_body(inline, 0..inline.text.len(), false);
        assert_eq!(found.as_ref().map(|found| (found.name.as_str(), found.collection)), body, "{text}");
    }

    #[test]
    fn codes_in_all_spellings() {
        check("If successful, this method returns a `204 No Content` response code.", &[204], None);
        check("returns `204, No Content` response code", &[204], None);
        check("returns ```204 No Content``` response code", &[204], None);
        check("returns `HTTP 200 OK`", &[200], None);
        check("returns 201 Created response", &[201], None);
        check("a `200`-series response code", &[], None);
        check(
            "returns `200 OK`. The most common errors are the 400, 403, and 404 responses.",
            &[200, 400, 403, 404],
            None,
        );
        check("returns up to 200 users", &[], None);
    }

    #[test]
    fn objects_and_collections() {
        check(
            "`200 OK` and a collection of [user](../resources/user.md) objects",
            &[200],
            Some(("user", true)),
        );
        check("`200 OK` and [user](../resources/user.md) collection", &[200], Some(("user", true)));
        check(
            "`200 OK` and [user](../resources/user.md) objects in the response body",
            &[200],
            Some(("user", true)),
        );
        check("`200 OK` and a **user** object", &[200], Some(("user", false)));
        check("`200 OK` and a String collection object", &[200], Some(("String", true)));
        check("`201 Created` and a new [user](../resources/user.md) object", &[201], Some(("user", false)));
    }
}
