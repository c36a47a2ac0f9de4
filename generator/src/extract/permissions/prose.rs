//! Permissions outside of tables: lists of permissions by subject, and text.

use super::cell::{has_capitals, is_name, parse_cell, tokens};
use super::entry::{Entry, push};
use super::findings::PERMISSIONS_IN_PROSE;
use super::parts::parts;
use super::repaired_names::with_names_repaired;
use crate::cut::Cut as _;
use crate::diagnostic::Severity;
use crate::extract::Context;
use crate::hash::HashSet;
use crate::ir::{Permission, PermissionScheme};
use crate::limits::label;
use crate::page::{Inline, fold, is_blank};
use crate::prose::marks::{COLONS, IDEOGRAPHIC_STOP};
use crate::prose::{Languages, Sense, opt_scheme, says};

/// Reads permissions from a text or an item of a list: `Photo of a contact - Contacts.ReadWrite`.
///
/// The words before the names are the scheme or the subject. Names within a sentence are reported, not read.
pub(super) fn prose(
    cx: &mut Context<'_, '_>,
    index: usize,
    text: &Inline<'_>,
    subject: Option<&str>,
    out: &mut Vec<Permission>,
) {
    let is_item = cx.page.block(index).container.lists > 0;
    let names = opt_names(&text.text, is_item).filter(|(_, names)| {
        let names = with_names_repaired(names, cx.localized);
        let read = parse_cell(&names);
        !read.names.is_empty() && (read.words.is_empty() || !parts(&names).is_empty())
    });
    let Some((before, names)) = names else {
        let message = "permissions stand in text, without a table; they are not read";
        let help =
            "write a table: `Permission type | Permissions (from least to most privileged)`".to_owned();
        return cx.report_block(index, &PERMISSIONS_IN_PROSE, message, help);
    };
    cx.extracted(index);
    let folded = fold(before);
    let scheme = opt_scheme(&folded);
    let is_subject = scheme.is_none() && !before.is_empty() && !says_nothing(&folded);
    let subject = is_subject.then_some(before).or(subject).map(|subject| label(subject).to_owned());
    if scheme.is_none() {
        let message =
            "these permissions stand outside of a table, so it is unknown for which accounts they are";
        cx.report_as(&PERMISSIONS_IN_PROSE, Severity::Note, text.range.clone(), message, None);
    }
    let cell = Inline { range: text.range.clone(), text: names.into(), marks: Vec::new() };
    let scheme = scheme.unwrap_or(PermissionScheme::Unstated);
    push(cx, out, Entry { scheme, subject, order: None }, &cell);
}

/// The text before the first name, without the separator, and the text from that name on.
fn opt_names(text: &str, is_item: bool) -> Option<(&str, &str)> {
    let first = tokens(text).find(|token| is_permission(token))?;
    let at = first.as_ptr().addr() - text.as_ptr().addr();
    let head = text.cut(..at).trim_end_matches(is_blank);
    let before = head.trim_end_matches(|c| matches!(c, '-' | '–' | '—' | '*' | ' ') || COLONS.contains(&c));
    let is_separate = before.is_empty() || before.len() < head.len() && (is_item || head.ends_with(COLONS));
    is_separate.then(|| (before.trim_matches(is_blank), text.cut(at..)))
}

/// Returns whether a text says nothing about single permissions: `One of the following permissions is required`.
fn says_nothing(folded: &str) -> bool {
    says(Languages::All, Sense::Permission, folded) || says(Languages::All, Sense::OnPermissions, folded)
}

/// Returns whether a text contains the name of a permission.
pub(super) fn names_permission(text: &Inline<'_>) -> bool {
    // Fast path: few texts have a dot before a letter, which is found faster than the words.
    let bytes = text.text.as_bytes();
    let has_inner_dot =
        memchr::memchr_iter(b'.', bytes).any(|at| bytes.get(at + 1).is_some_and(u8::is_ascii_uppercase));
    has_inner_dot && tokens(&text.text).any(is_permission)
}

fn is_permission(token: &str) -> bool {
    let token = bare(token);
    is_name(token) && token.contains('.') && has_capitals(token)
}

/// A word without the punctuation around it.
fn bare(token: &str) -> &str {
    token.trim_start_matches(['*', '`', '"', '\'']).trim_end_matches(['.', ',', '*', ':', '`', '"', '\''])
}

/// The permissions that a text names, each once. In a translation, a name beside `。` may lack a part: `Calls.Initiate。全部`.
pub(super) fn permissions_of(text: &str, localized: bool) -> Vec<String> {
    let mut seen = HashSet::default();
    let is_whole = |token: &&str| {
        let at = token.as_ptr().addr() - text.as_ptr().addr();
        let around = (text.get(..at), text.get(at + token.len()..));
        let (Some(before), Some(behind)) = around else { return false };
        !localized || !before.ends_with(IDEOGRAPHIC_STOP) && !behind.starts_with(IDEOGRAPHIC_STOP)
    };
    let names = tokens(text).filter(|token| is_permission(token)).filter(is_whole).map(bare);
    names.filter(|name| seen.insert(*name)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use crate::extract::permissions::tests::check;

    #[test]
    fn a_list_says_what_its_permissions_are_for() {
        check(
            "One of the following permissions is required:\n\n- Photo of the **user** - User.ReadWrite, User.ReadWrite.All\n- Photo of a **contact** - Contacts.ReadWrite\n",
            &[
                "Unstated Photo of the user: User.ReadWrite, User.ReadWrite.All",
                "Unstated Photo of a contact: Contacts.ReadWrite",
            ],
            &["permissions-in-prose", "permissions-in-prose"],
        );
        check(
            "* Delegated (work or school account): *Mail.Read*\n* Application: Mail.Read or Mail.ReadWrite.\n",
            &["DelegatedWork -: Mail.Read", "Application -: Mail.Read, Mail.ReadWrite"],
            &[],
        );
    }

    #[test]
    fn a_sentence_is_reported_not_read() {
        check(
            "The app must have the Mail.Read permission.",
            &[],
            &["permissions-missing", "permissions-in-prose"],
        );
        check(
            "Mail.Read for messages, Calendars.Read for events.",
            &["Unstated messages: Mail.Read", "Unstated events: Calendars.Read"],
            &["permissions-in-prose"],
        );
        check(
            "The following permission is needed: Mail.Read.",
            &["Unstated -: Mail.Read"],
            &["permissions-in-prose"],
        );
    }
}
