//! Repairs of request lines that translators, editors or escapes have damaged. A line is repaired if it has one reading only.

use crate::page::is_blank;
use std::borrow::Cow;

/// Repairs a request line: full-width characters and curly quotes become ASCII, an entity becomes its character, a backslash becomes
/// a slash or is removed, and blanks beside a slash are removed. Returns `None` for an undamaged line.
pub(super) fn opt_repaired(line: &str) -> Option<String> {
    let text = with_slashes(with_ascii(line));
    let text = without_blanks(text);
    let text = text.trim_end_matches([',', ';']);
    (text != line.trim_end_matches([',', ';'])).then(|| text.to_owned())
}

fn with_ascii(line: &str) -> Cow<'_, str> {
    const ENTITIES: [(&str, &str); 5] =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let mut text = Cow::Borrowed(line);
    if !line.is_ascii() {
        text = line.chars().map(ascii_of).collect();
    }
    for (entity, character) in ENTITIES {
        if text.contains(entity) {
            text = text.replace(entity, character).into();
        }
    }
    text
}

/// The ASCII character that a character of full width, a curly quote or a special blank stands for.
fn ascii_of(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        c if is_blank(c) => ' ',
        c => c,
    }
}

/// A backslash before a letter stands for a slash; before another character, it is an escape of Markdown.
fn with_slashes(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('\\') {
        return text;
    }
    // A path without a single `/` has backslashes in their place.
    let all = !text.contains('/');
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
        } else if all || chars.peek().is_some_and(|next| next.is_alphanumeric()) {
            out.push('/');
        }
    }
    out.into()
}

/// Removes the blanks beside the slashes of a path that has no other blanks outside of brackets and quotes: `GET / users / {id}`.
fn without_blanks(text: Cow<'_, str>) -> Cow<'_, str> {
    let Some((method, target)) = text.trim().split_once([' ', '\t']) else { return text };
    let path = target.split('?').next().unwrap_or_default();
    if path.contains("://") || !path.contains(" /") && !path.contains("/ ") {
        return text;
    }
    let joined = path.split('/').map(str::trim).collect::<Vec<_>>().join("/");
    let (mut depth, mut quoted) = (0_usize, false);
    let has_blank = joined.chars().any(|c| {
        match c {
            '{' | '<' | '(' => depth += 1,
            '}' | '>' | ')' => depth = depth.saturating_sub(1),
            '\'' => quoted = !quoted,
            _ => {}
        }
        depth == 0 && !quoted && (c.is_whitespace() || c == ',')
    });
    if has_blank {
        return text;
    }
    let query = target.get(path.len()..).unwrap_or_default();
    format!("{method} {joined}{query}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_line_with_one_reading_is_repaired() {
        for (line, expect) in [
            ("GET /a/root：/{path}：/content", Some("GET /a/root:/{path}:/content")),
            ("GET\u{3000}/a/{id}", Some("GET /a/{id}")),
            ("GET /a/｛id｝", Some("GET /a/{id}")),
            ("GET /a/{id ｜ upn}", Some("GET /a/{id | upn}")),
            ("GET /a/{id}，", Some("GET /a/{id}")),
            ("GET /a?$filter=b eq ‘c’", Some("GET /a?$filter=b eq 'c'")),
            ("GET /a/&lt;id&gt;?b&amp;c", Some("GET /a/<id>?b&c")),
            ("GET \\a\\{id}", Some("GET /a/{id}")),
            ("GET /a\\b/\\{id\\}/c\\_d", Some("GET /a/b/{id}/c_d")),
            ("GET / a / {id}?b=c d", Some("GET /a/{id}?b=c d")),
            ("GET /a /{id or name}", Some("GET /a/{id or name}")),
            ("GET /a, GET /b", None),
            ("GET /a /b is the path", None),
            ("GET https://graph.microsoft.com/v1.0/a / b", None),
            ("GET /a/{id},", None),
            ("GET /a/{id | name}?$filter=b eq 'c / d'", None),
            ("GET /a/{标识}", None),
        ] {
            assert_eq!(opt_repaired(line).as_deref(), expect, "{line}");
        }
    }
}
