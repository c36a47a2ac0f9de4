//! Responses: status codes and what comes back with them, from the text of the response section.

use super::Context;
use crate::ir::{Response, ResponseBody, ResponseSource, TypeRef};
use crate::page::{BlockKind, Inline, MarkKind, SectionKind};
use regex::Regex;
use std::sync::LazyLock;

/// The answers that the text documents, the first code first.
pub(crate) fn extract_responses(cx: &mut Context<'_, '_>) -> Vec<Response> {
    let mut responses: Vec<Response> = Vec::new();
    for (_, section) in cx.sections(SectionKind::Response) {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Paragraph(text) = &block.kind else { continue };
            cx.extracted(index);
            let body = opt_body(text);
            let says_nothing = says_nothing_comes_back(text);
            for (status, _) in codes(text) {
                if responses.iter().any(|response| response.status == status) {
                    continue;
                }
                let line = cx.line(text.range.start);
                let body = match (&body, status) {
                    (_, 204 | 304) => ResponseBody::Empty,
                    (_, 400..) => ResponseBody::Unstated,
                    (Some(type_ref), _) => ResponseBody::Json { type_ref: Some(type_ref.clone()) },
                    (None, _) if says_nothing => ResponseBody::Empty,
                    (None, _) if says_bytes(text) => ResponseBody::Binary,
                    (None, _) => ResponseBody::Unstated,
                };
                responses.push(Response { status, body, source: ResponseSource::Text, line });
            }
            // The object may be told in a later paragraph than the code.
            if let Some(type_ref) = body
                && let Some(first) = responses.iter_mut().find(|response| response.status < 300)
                && first.body == ResponseBody::Unstated
            {
                first.body = ResponseBody::Json { type_ref: Some(type_ref) };
            }
        }
    }
    responses
}

static CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*(?:HTTP(?:/1\.1)?\s+)?([1-5]\d\d)\b").expect("a pattern"));
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let phrase = "OK|Ok|Created|Accepted|No Content|No content|Found|Not Modified|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Gone|response code|status code|response|error";
    Regex::new(&format!(r"(?:HTTP(?:/1\.1)?\s+)?\b[1-5]\d\d\b(?:\s*,?\s*)(?:{phrase})\b")).expect("a pattern")
});
static LIST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b([1-5]\d\d(?:,? (?:and |or )?[1-5]\d\d)+)\s+(?:responses|errors|codes|response codes|status codes|error codes)\b").expect("a pattern")
});
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[1-5]\d\d").expect("a pattern"));

/// The status codes of a paragraph, in order, with their place in the text.
pub(crate) fn codes(text: &Inline<'_>) -> Vec<(u16, usize)> {
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
    if numbers().nth(1).is_some() {
        for list in LIST.captures_iter(&text.text).filter_map(|captures| captures.get(1)) {
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

/// The resource, or the collection of them, that comes back.
fn opt_body(text: &Inline<'_>) -> Option<TypeRef> {
    let links = || {
        text.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) if is_resource(target) && !stem(target).contains("error") => {
                let name = text.text[mark.range.clone()].trim();
                let name = if name.is_empty() || name.contains(' ') { stem(target) } else { name.to_owned() };
                Some((name, mark.range.clone()))
            }
            _ => None,
        })
    };
    // Without a link, the type is in bold before `object` or `collection`, or a primitive one.
    let bold = || {
        text.marks.iter().filter(|mark| mark.kind == MarkKind::Strong).find_map(|mark| {
            let name = text.text[mark.range.clone()].trim();
            let next = text.text[mark.range.end..].split_whitespace().next()?.trim_matches(['.', ',']);
            let is_type = matches!(next, "object" | "objects" | "collection" | "resource" | "resources");
            (is_type && name.bytes().all(|b| b.is_ascii_alphanumeric()))
                .then(|| (name.to_owned(), mark.range.clone()))
        })
    };
    let primitive = || {
        let found = PRIMITIVE.captures(&text.text)?.get(1)?;
        Some((found.as_str().to_owned(), found.range()))
    };
    let (name, at) = links().next().or_else(bold).or_else(primitive)?;
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
    Regex::new(r"\b(?:an?|the) (String|Boolean|Int32|Int64|Double|Guid)\b(?: collection| value| object| in | as |[.,]|$)").expect("a pattern")
});

/// Whether the text says that there is no content.
fn says_nothing_comes_back(text: &Inline<'_>) -> bool {
    let lower = text.text.to_ascii_lowercase();
    let said = [
        "not return anything",
        "not return any",
        "n't return anything",
        "n't return any",
        "no response body",
        "empty response body",
        "no content in the response body",
    ];
    said.iter().any(|words| lower.contains(words))
}

/// Whether the text says that bytes come back.
fn says_bytes(text: &Inline<'_>) -> bool {
    let lower = text.text.to_ascii_lowercase();
    ["a stream in the response", "binary data", "a stream object", "bytes of the"]
        .iter()
        .any(|words| lower.contains(words))
}

/// Whether a link leads to a resource page.
pub(crate) fn is_resource(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    path.to_ascii_lowercase().ends_with(".md") && path.contains("resources/")
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
            codes(inline).into_iter().map(|(status, _)| status).collect::<Vec<_>>(),
            statuses,
            "{text}"
        );
        let found = opt_body(inline);
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
