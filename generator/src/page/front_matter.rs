//! Front matter: YAML between two lines of `---`.

use super::lines::line_of;
use crate::cut::Cut as _;
use crate::family::{Family, FrontMatterKeys};
use crate::limits;
use memchr::memmem::Finder;
use serde_yaml::Value;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

const KEYS: FrontMatterKeys = Family::GRAPH.front_matter;

/// A key and its value.
type KeyValue<'t> = (Cow<'t, str>, Cow<'t, str>);

/// The front matter of a page: its keys with plain values, as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FrontMatter<'t> {
    fields: Vec<KeyValue<'t>>,
    /// Its place in the source with the delimiters; empty if the page has no front matter.
    pub range: Range<usize>,
    /// The error, if it could not be read, and the byte of the source at which it was found.
    pub malformed: Option<(String, usize)>,
}

impl FrontMatter<'_> {
    /// The value of a key; `None` if it is missing or empty.
    #[must_use]
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(name, _)| name == key)?;
        Some(&*field.1).filter(|value| !value.is_empty())
    }

    /// The area of the service that the page belongs to, in lower case.
    #[must_use]
    pub(crate) fn area(&self) -> Option<String> {
        let named = KEYS.areas.iter().filter_map(|key| self.get(key));
        named.map(|area| area.trim().to_ascii_lowercase()).find(|area| !area.is_empty())
    }

    /// The locale of the page: `zh-CN`.
    #[must_use]
    pub(crate) fn locale(&self) -> Option<&str> {
        self.get(KEYS.locale)
    }

    /// The commit of the English page that was translated.
    #[must_use]
    pub(crate) fn source_commit(&self) -> Option<&str> {
        self.get(KEYS.source_commit)
    }

    /// Returns true if the page is a translation. A page that names no locale is English.
    #[must_use]
    pub(crate) fn is_translation(&self) -> bool {
        self.locale().is_some_and(|locale| !locale.to_ascii_lowercase().starts_with("en"))
    }

    /// Returns true for an overview, which defines no type.
    #[must_use]
    pub(crate) fn is_conceptual(&self) -> bool {
        self.get(KEYS.page_type).is_some_and(|kind| kind.starts_with(KEYS.overview))
    }

    /// All keys with their values, in the order of the page.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(key, value)| (&**key, &**value))
    }
}

/// Parses the front matter at the start of a page.
#[must_use]
pub(crate) fn parse_front_matter(source: &str) -> FrontMatter<'_> {
    let indent = source.len() - source.trim_start_matches([' ', '\u{FEFF}']).len();
    let Some(rest) = source
        .cut(indent..)
        .strip_prefix("---")
        .and_then(|rest| rest.trim_start_matches([' ', '\r']).strip_prefix('\n'))
    else {
        return FrontMatter::default();
    };
    let start = source.len() - rest.len();
    let Some((stop, end)) = closing_delimiter(source, start) else {
        let malformed = Some(("it is never closed".to_owned(), indent));
        return FrontMatter { malformed, ..FrontMatter::default() };
    };
    let yaml = source.cut(start..stop);
    let (fields, malformed) = match scan_plain(yaml) {
        Some(fields) => (fields, None),
        None => match parse_yaml(yaml) {
            Ok(fields) => (fields, None),
            Err((why, at)) => (plain_lines(yaml), Some((why, start + at))),
        },
    };
    FrontMatter { fields, range: 0..end, malformed }
}

/// Parses YAML of any form. The error has a message and the byte of the fault.
fn parse_yaml(yaml: &str) -> Result<Vec<KeyValue<'static>>, (String, usize)> {
    if yaml.len() > limits::YAML_BYTES {
        return Err(("it is too long".to_owned(), 0));
    }
    let value = serde_yaml::from_str::<Value>(yaml).map_err(|error| {
        let line = error.location().map_or(0, |place| place.line().saturating_sub(1));
        let at = yaml.split_inclusive('\n').take(line).map(str::len).sum::<usize>().min(yaml.len());
        let message = error.to_string();
        (message.split(" at line ").next().unwrap_or(&message).to_owned(), at)
    })?;
    mapping(&value).ok_or_else(|| ("it is no mapping of keys to values".to_owned(), 0))
}

/// Finds the line of `---` that closes the front matter. Returns its start and its end.
fn closing_delimiter(source: &str, start: usize) -> Option<(usize, usize)> {
    static DASHES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\n---"));
    let bytes = source.as_bytes();
    DASHES.find_iter(bytes.cut(start - 1..)).find_map(|before| {
        let at = start + before;
        let end = memchr::memchr(b'\n', bytes.cut(at..)).map_or(source.len(), |newline| at + newline + 1);
        (source.cut(at..end).trim_end() == "---").then_some((at, end))
    })
}

/// Fast path for nearly all pages: each line is `key: plain scalar` or `key: "text"`. Returns `None` on any other form,
/// which is left to the YAML parser; parsing YAML for 11,000 pages would take a quarter of the run.
fn scan_plain(yaml: &str) -> Option<Vec<KeyValue<'_>>> {
    let mut fields = Vec::with_capacity(16);
    let mut at = 0;
    while at < yaml.len() {
        let line;
        (line, at) = line_of(yaml, at);
        fields.push(scan_plain_line(line)?);
    }
    Some(fields)
}

/// The lines of malformed front matter that are plain by themselves. One bad title hides neither the area nor the locale.
fn plain_lines(yaml: &str) -> Vec<KeyValue<'_>> {
    yaml.lines().filter_map(scan_plain_line).collect()
}

/// Scans `key: plain scalar` or `key: "text"`.
fn scan_plain_line(line: &str) -> Option<KeyValue<'_>> {
    let colon = memchr::memchr(b':', line.as_bytes())?;
    let (key, value) = (line.cut(..colon), line.cut(colon + 1..).strip_prefix(' ')?);
    let is_of_key = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    let plain_key = !key.is_empty() && key.bytes().all(is_of_key);
    let value = if value.ends_with(|c: char| c.is_ascii_graphic()) { value } else { value.trim_end() };
    let quoted = match value.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => value
            .cut(1..)
            .strip_suffix(char::from(*quote))
            .filter(|text| memchr::memchr2(*quote, b'\\', text.as_bytes()).is_none())
            .map(str::trim),
        _ => None,
    };
    let plain = value.starts_with(|c: char| c.is_alphanumeric())
        && !memchr::memchr2_iter(b':', b'#', value.as_bytes()).any(|at| is_yaml_mark(value.as_bytes(), at));
    let is_plain = plain_key && (plain || quoted.is_some());
    is_plain.then(|| (Cow::Borrowed(key), Cow::Borrowed(quoted.unwrap_or(value))))
}

/// Returns true if the `:` or `#` at `at` has a meaning in YAML: a `:` before a blank or the end, a `#` after a blank.
fn is_yaml_mark(value: &[u8], at: usize) -> bool {
    match value.get(at) {
        Some(b':') => value.get(at + 1).is_none_or(|b| *b == b' '),
        _ => value.cut(..at).ends_with(b" "),
    }
}

fn mapping(value: &Value) -> Option<Vec<KeyValue<'static>>> {
    let fields = value.as_mapping()?.iter().filter_map(|(key, value)| {
        let value = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => String::new(),
        };
        Some((Cow::Owned(key.as_str()?.to_owned()), Cow::Owned(value)))
    });
    Some(fields.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_and_quoted_values_read_alike() {
        let front = parse_front_matter(
            r#"---
title: 列出用户
ms.locfileid: "53"
---
# x
"#,
        );
        assert_eq!(
            (front.get("title"), front.get("ms.locfileid"), &front.range),
            (Some("列出用户"), Some("53"), &(0..47))
        );
        let front = parse_front_matter("---\ntitle: '列出: 用户 '\nms.prod: ''\n---\n");
        assert_eq!((front.get("title"), front.get("ms.prod")), (Some("列出: 用户"), None));
        assert!(front.malformed.is_none());
    }

    #[test]
    fn the_area_is_named_by_the_new_key_or_the_old_one() {
        let area = |keys: &str| parse_front_matter(&format!("---\n{keys}\n---\n")).area();
        assert_eq!(area("ms.subservice: \"Entra-Users\"").as_deref(), Some("entra-users"));
        assert_eq!(area("ms.prod: users\nms.subservice: entra-users").as_deref(), Some("entra-users"));
        assert_eq!(area("ms.subservice: ''\nms.prod: \"Users\"").as_deref(), Some("users"));
        assert_eq!(area("ms.subservice: mail # of people\ntoc.title: List").as_deref(), Some("mail"));
        assert_eq!(area("ms.date: 02/03/2024\nms.localizationpriority: medium"), None);
    }

    #[test]
    fn one_malformed_line_hides_no_other() {
        let front = parse_front_matter(
            r#"---
title: thing: get
ms.subservice: things
ms.date: [
---
"#,
        );
        assert!(front.malformed.is_some());
        assert_eq!(front.iter().collect::<Vec<_>>(), [("ms.subservice", "things")]);
    }

    #[test]
    fn what_is_no_yaml_is_said() {
        assert!(parse_front_matter("---\ntitle: driveItem: x\n---\n").malformed.is_some());
        assert!(parse_front_matter("---\ntitle: x\n").malformed.is_some());
        assert_eq!(parse_front_matter("# x\n"), FrontMatter::default());
        let nested = parse_front_matter(&format!("---\na: {}\n---\n", "[".repeat(100_000))).malformed;
        assert_eq!(nested, Some(("it is too long".to_owned(), 4)));
        assert!(parse_front_matter(&format!("---\na: {}\n---\n", "[".repeat(3_000))).malformed.is_some());
    }
}
