//! Repairs names of permissions that blanks or translations broke.

use super::cell::is_name;
use crate::cut::Cut as _;
use crate::page::is_blank;
use crate::prose::marks::{COMMAS, STOPS};
use crate::prose::{NameKind, opt_name};
use std::borrow::Cow;

/// The cell's text with broken names repaired: `Directory AccessAsUser.All`, and in translations `User. ReadWrite`.
///
/// An item of the list is only repaired if it consists of the parts of one name.
pub(crate) fn with_names_repaired<'t>(text: &'t str, localized: bool) -> Cow<'t, str> {
    let is_separator = |c: char| matches!(c, ';' | '\n') || COMMAS.contains(&c);
    let mut out = Cow::Borrowed("");
    let mut copied = 0;
    for item in text.split(is_separator) {
        let item = item.trim_matches(is_blank);
        if let Some(name) = opt_joined(item).or_else(|| if localized { opt_translated(item) } else { None }) {
            let at = item.as_ptr().addr() - text.as_ptr().addr();
            out.to_mut().push_str(text.cut(copied..at));
            out.to_mut().push_str(&name);
            copied = at + item.len();
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.to_mut().push_str(text.cut(copied..));
    out
}

/// `Directory AccessAsUser.All`, `User. ReadWrite. All`: the parts with dots between them.
fn opt_joined(item: &str) -> Option<String> {
    let mut parts = item.split(is_blank).filter(|part| !part.is_empty()).peekable();
    let first = parts.next()?;
    parts.peek()?;
    let mut name = first.to_owned();
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
    };
    if !is_part(first) {
        return None;
    }
    while let Some(part) = parts.next() {
        let part = if parts.peek().is_none() { part.trim_end_matches(['.', '*']) } else { part };
        if !is_part(part) {
            return None;
        }
        match name.ends_with('.') {
            // These are two names; the first one ends a sentence.
            true if name.trim_end_matches('.').contains('.') && part.contains('.') => return None,
            true => {}
            // A word without a dot only belongs to an incomplete name, and a name that says what it allows is complete.
            false if name.contains('.') || !part.contains('.') || is_whole(part) => return None,
            false => name.push('.'),
        }
        name.push_str(part);
    }
    is_name(&name).then_some(name)
}

/// Returns whether a word behind the first one says what the name allows: `Requires User.Read` is not one name.
fn is_whole(name: &str) -> bool {
    name.split('.').skip(1).any(|word| word.starts_with("Read") || word.starts_with("Write"))
}

/// `任务.读取`, `打印机。阅读.All`: a name with translated words, one of which says what it allows.
fn opt_translated(item: &str) -> Option<String> {
    if item.is_ascii() {
        return None;
    }
    let mut name = String::new();
    let mut allows = false;
    let item = item.trim_end_matches(STOPS);
    for part in item.split(STOPS).map(|part| part.trim_matches(is_blank)) {
        let is_english = !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let part = if is_english { part } else { opt_name(NameKind::PermissionWord, part)? };
        if !name.is_empty() {
            name.push('.');
            allows |= part.starts_with("Read") || part.starts_with("Write");
        }
        name.push_str(part);
    }
    (allows && is_name(&name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_blanks_break_are_joined_where_nothing_else_stands_there() {
        for (text, localized, expect) in [
            ("A.Read, Directory AccessAsUser.All", false, "A.Read, Directory.AccessAsUser.All"),
            ("User. ReadWrite, User. ReadWrite. All", false, "User.ReadWrite, User.ReadWrite.All"),
            ("Group.Read. All.", false, "Group.Read.All"),
            ("X.ReadWrite.All X.Read.All", false, "X.ReadWrite.All X.Read.All"),
            ("A.Read.All. B.Read.All", false, "A.Read.All. B.Read.All"),
            ("A.Read and B.Read", false, "A.Read and B.Read"),
            ("Requires A.Read", false, "Requires A.Read"),
            ("User ReadWrite.All", false, "User.ReadWrite.All"),
            ("Not Supported.", false, "Not Supported."),
            (
                "任务.读取，任务.ReadWrite，Group.Read.All",
                true,
                "Tasks.Read，Tasks.ReadWrite，Group.Read.All",
            ),
            ("打印机。阅读.All", true, "Printer.Read.All"),
            ("Schedule。 All", true, "Schedule。 All"),
            ("不支持。", true, "不支持。"),
        ] {
            assert_eq!(with_names_repaired(text, localized), expect, "{text}");
        }
    }
}
