//! Finds the numbers of a text that are status codes.

use crate::cut::Cut as _;
use crate::limits;
use crate::page::Inline;
use crate::prose::marks::COMMAS;
use crate::prose::{Form, Languages, Sense, find_all, opt_start, says, sentence_end, words};
use regex::Regex;
use std::sync::LazyLock;

/// `403, 404 and 409 responses`
static LIST: LazyLock<Regex> = LazyLock::new(|| {
    let nouns = alternatives(words(Languages::English, Sense::StatusNouns));
    let joints = joints(Languages::English);
    let pattern = format!(r"\b([1-5][0-9][0-9](?:,? (?:(?:{joints}) )?[1-5][0-9][0-9])+)\s+(?:{nouns})\b");
    Regex::new(&pattern).expect("a pattern")
});
/// The same list on a page that has only a translation: `403 和 404 响应`.
static LIST_LOCALIZED: LazyLock<Regex> = LazyLock::new(|| {
    let nouns = alternatives(words(Languages::All, Sense::StatusNouns));
    let joints = joints(Languages::All);
    let commas: String = COMMAS.into_iter().collect();
    let pattern = format!(
        r"(?i)([1-5][0-9][0-9](?:(?: HTTP)?(?:[{commas} ]|{joints})+[1-5][0-9][0-9])*) ?(?:HTTP ?)?(?:{nouns})"
    );
    Regex::new(&pattern).expect("a pattern")
});

/// A pattern for the words between the last two of a list.
fn joints(languages: Languages) -> String {
    alternatives(words(languages, Sense::Or).chain(words(languages, Sense::And)))
}

/// A pattern that matches any one of these words.
fn alternatives(words: impl Iterator<Item = &'static str>) -> String {
    words.map(regex::escape).collect::<Vec<_>>().join("|")
}

/// Returns whether the three digits at this place are a status code: `200 OK`, `204, No Content`, `409 response code`, `HTTP/1.1
/// 404`.
fn is_code(text: &str, at: usize) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let (before, rest) = text.split_at(at);
    let (digits, behind) = rest.split_at(3);
    if !digits.starts_with(['1', '2', '3', '4', '5'])
        || before.ends_with(is_word)
        || behind.starts_with(is_word)
    {
        return false;
    }
    // `204, No Content`, `201 - Created`
    let phrase = behind.trim_start();
    let phrase = phrase.strip_prefix([',', '-', '–', ':']).map_or(phrase, str::trim_start);
    let is_phrase = |sense| {
        let length = opt_start(Languages::English, sense, phrase);
        length.is_some_and(|length| !phrase.cut(length..).starts_with(is_word))
    };
    let protocol = before.trim_end();
    let is_behind_http = || {
        let name = protocol.strip_suffix("/1.1").unwrap_or(protocol).strip_suffix("HTTP");
        protocol.len() < before.len() && name.is_some_and(|before| !before.ends_with(is_word))
    };
    // `HttpStatusCode.Forbidden (403)`
    let is_behind_name = || {
        let word = before.strip_suffix('(').and_then(|before| before.split_whitespace().next_back());
        behind.starts_with(')') && word.is_some_and(|word| says(Languages::English, Sense::StatusName, word))
    };
    phrase.starts_with(char::is_uppercase) && is_phrase(Sense::ReasonPhrase)
        || is_phrase(Sense::StatusNoun)
        || is_behind_http()
        || is_behind_name()
}

/// The place of the digits in a code span that holds a status: `204`, `200 OK`, `HTTP/1.1 404 Not Found`.
fn opt_code(code: &str) -> Option<usize> {
    let text = code.trim_start();
    let behind_http = text.strip_prefix("HTTP").map(|rest| rest.strip_prefix("/1.1").unwrap_or(rest));
    let behind_http = behind_http.filter(|rest| rest.starts_with(char::is_whitespace));
    let text = behind_http.map_or(text, str::trim_start);
    let digits = text.get(..3).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let goes_on = text.cut(digits.len()..).starts_with(|c: char| c.is_alphanumeric() || c == '_');
    (!goes_on).then_some(code.len() - text.len())
}

/// The places of three digits.
fn numbers(text: &str) -> impl Iterator<Item = usize> {
    let all = text.as_bytes().windows(3).enumerate();
    all.filter(|(_, digits)| digits.iter().all(u8::is_ascii_digit)).map(|(at, _)| at)
}

/// The status codes of a paragraph, in order, each with its place in the text. Their number is limited.
pub(crate) fn codes(text: &Inline<'_>, localized: bool) -> Vec<(u16, usize)> {
    let mut found = Vec::new();
    let mut add = |at: usize| {
        let (digits, behind) = text.text.cut(at..).split_at(3);
        // `200`-series does not name a single code.
        let series = says(Languages::English, Sense::OfSeries, behind);
        if let Some(status) = digits.parse().ok().filter(|status| is_assigned(*status) && !series) {
            found.push((status, at));
        }
    };
    for (range, code) in text.codes() {
        if let Some(at) = opt_code(code) {
            add(range.start + at);
        }
    }
    numbers(&text.text).filter(|at| is_code(&text.text, *at)).for_each(&mut add);
    // A single number is not a list.
    let lists = [
        numbers(&text.text).nth(1).is_some().then_some(&*LIST),
        (localized && numbers(&text.text).next().is_some()).then_some(&*LIST_LOCALIZED),
    ];
    for pattern in lists.into_iter().flatten() {
        for list in pattern.captures_iter(&text.text).filter_map(|captures| captures.get(1)) {
            numbers(list.as_str()).for_each(|digits| add(list.start() + digits));
        }
    }
    add_names(&text.text, &mut found);
    found.sort_by_key(|(_, at)| *at);
    // Errors may have a cause in each sentence.
    let mut end = 0;
    found.dedup_by(|(status, at), (last, before)| {
        if status == last && *status >= 400 && *before >= end {
            end = sentence_end(&text.text, *before, Form::Text);
        }
        status == last && (*status < 400 || *at < end)
    });
    found.truncate(limits::CODES);
    found
}

/// Adds the codes that stand under their names in a program: `HttpStatusCode.NotFound`, without a number behind it.
fn add_names(text: &str, found: &mut Vec<(u16, usize)>) {
    for word in find_all(Languages::English, Sense::StatusName, text) {
        let Some(name) = text.cut(word.end..).strip_prefix('.') else { continue };
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let is_numbered = name.cut(end..).trim_start_matches('`').trim_start().starts_with("(");
        let status = STATUS_NAMES.iter().find(|(known, _)| *known == name.cut(..end));
        if let Some((_, status)) = status.filter(|_| !is_numbered) {
            found.push((*status, word.start));
        }
    }
}

/// The names of codes in programs, as .NET has them.
const STATUS_NAMES: [(&str, u16); 30] = [
    ("OK", 200),
    ("Created", 201),
    ("Accepted", 202),
    ("NoContent", 204),
    ("PartialContent", 206),
    ("MultiStatus", 207),
    ("Moved", 301),
    ("MovedPermanently", 301),
    ("Found", 302),
    ("Redirect", 302),
    ("NotModified", 304),
    ("BadRequest", 400),
    ("Unauthorized", 401),
    ("PaymentRequired", 402),
    ("Forbidden", 403),
    ("NotFound", 404),
    ("MethodNotAllowed", 405),
    ("NotAcceptable", 406),
    ("RequestTimeout", 408),
    ("Conflict", 409),
    ("Gone", 410),
    ("PreconditionFailed", 412),
    ("RequestEntityTooLarge", 413),
    ("UnsupportedMediaType", 415),
    ("TooManyRequests", 429),
    ("InternalServerError", 500),
    ("NotImplemented", 501),
    ("BadGateway", 502),
    ("ServiceUnavailable", 503),
    ("GatewayTimeout", 504),
];

/// Codes that RFC 9110 and its extensions assign.
pub(crate) const fn is_assigned(status: u16) -> bool {
    matches!(status, 100..=103 | 200..=208 | 226 | 300..=308 | 400..=418 | 421..=426 | 428 | 429 | 431 | 451 | 500..=511)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::parse;

    #[test]
    fn a_number_is_a_code_by_the_words_beside_it() {
        for (text, expect) in [
            ("returns `200 OK` or 204, No Content", &[200, 204][..]),
            ("returns 201 - Created response code", &[201]),
            ("returns `201 - Created` response code", &[201]),
            ("HttpStatusCode.Forbidden (403) might be returned", &[403]),
            ("403, 404 and 409 responses", &[403, 404, 409]),
            ("returns HttpStatusCode.OK, or HttpStatusCode.NotFound.", &[200, 404]),
            ("returns `HttpStatusCode.Other`", &[]),
            ("A 400 error if x, a 400 error if y. A 400 error if z. A 404 error.", &[400, 400, 404]),
            ("the first 200 - or so - items (403)", &[]),
            ("up to 200: Others follow", &[]),
        ] {
            let page = parse(text);
            let crate::page::BlockKind::Paragraph(paragraph) = &page.blocks[0].kind else { panic!("a text") };
            let found: Vec<u16> = codes(paragraph, false).into_iter().map(|(status, _)| status).collect();
            assert_eq!(found, expect, "{text}");
        }
    }
}
