//! The entries of a table of contents, read line by line.

use super::TOC_LINE_UNKNOWN;
use crate::diagnostic::{Diagnostic, Location};
use crate::input::DocFile;

/// An entry with a link.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry<'t> {
    /// The target of the link, as it stands.
    pub(super) target: &'t str,
    pub(super) line: u32,
    /// The place of the target in the file.
    pub(super) start: usize,
}

/// The entries with a target, in order.
pub(super) fn scan_entries<'t>(file: &'t DocFile, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry<'t>> {
    let mut entries = Vec::new();
    let mut start = 0;
    let mut unknown: Option<Diagnostic> = None;
    for (number, line) in (1..).zip(file.text.split_inclusive('\n')) {
        match scan_line(line) {
            TocLine::Target(target) => {
                let at = start + (target.as_ptr() as usize - line.as_ptr() as usize);
                entries.push(Entry { target, line: number, start: at });
            }
            TocLine::Other => {}
            TocLine::Unknown => {
                let line = line.trim_end();
                unknown.get_or_insert_with(|| {
                    let end = start + line.len();
                    let location = Location { page: file.path.clone(), line: number, column: 1, start, end };
                    let message = "this line of the table of contents is not `key: value`; it and others like it are not read";
                    let help = "write each key with its value on a line of its own".to_owned();
                    Diagnostic::new(&TOC_LINE_UNKNOWN, location, message, help)
                });
            }
        }
        start += line.len();
    }
    diagnostics.extend(unknown);
    entries
}

/// A line of a table.
#[derive(Debug, PartialEq, Eq)]
enum TocLine<'t> {
    /// The target of an entry.
    Target(&'t str),
    /// A line without a target.
    Other,
    /// A line in an unknown form.
    Unknown,
}

fn scan_line(line: &str) -> TocLine<'_> {
    let mut rest = line.trim_start_matches('\u{FEFF}').trim();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item.trim_start();
    }
    if rest.is_empty() || rest == "-" || rest.starts_with(['#', '%']) || matches!(rest, "---" | "...") {
        return TocLine::Other;
    }
    // `{name: Users, href: api/user-list.md}` on one line.
    if let Some(inner) = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let mut fields = inner.split(',').filter_map(|field| key_value(field.trim()));
        return fields
            .find(|(key, _)| is_href(key))
            .map_or(TocLine::Other, |(_, value)| TocLine::Target(value));
    }
    match key_value(rest) {
        Some((key, value)) if is_href(key) => TocLine::Target(value),
        Some(_) => TocLine::Other,
        None => TocLine::Unknown,
    }
}

fn is_href(key: &str) -> bool {
    key.eq_ignore_ascii_case("href")
}

/// Splits a key of letters from its value; quotes and comments are removed.
fn key_value(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let key = key.trim_end();
    if key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return None;
    }
    if !value.is_empty() && !value.starts_with([' ', '\t']) {
        return None;
    }
    let value = value.trim();
    let quoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.split(quote).next());
    let has_comment = value.contains('#');
    let plain = || if has_comment { value.split(" #").next().unwrap_or(value).trim_end() } else { value };
    Some((key, quoted.unwrap_or_else(plain)))
}
