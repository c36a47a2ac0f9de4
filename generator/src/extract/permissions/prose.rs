//! Permissions that no table names: lists of them by what they are for, and text.

use super::cell::{has_capitals, is_name, mended, parse_cell, tokens};
use super::push;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::ir::{Permission, PermissionScheme};
use crate::lexicon::{is_permission_word, opt_scheme};
use crate::limits::label;
use crate::page::{Inline, fold, is_blank};

codes! {
    static PERMISSIONS_IN_PROSE: Code = Code {
        name: "permissions-in-prose",
        severity: Severity::Warning,
        summary: "permissions are told in text, without a table",
        finds: "A paragraph or list of the permissions section that names permissions, on a page without a \
             permission table, and does not begin with a permission type.",
        why: "Names in a list are read, but not for which permission type they are; names within a \
             sentence are not.",
        cure: "Write a table: `Permission type | Permissions (from least to most privileged)`.",
        example: "`You need Files.Read or Files.ReadWrite to call this.`",
    };
}

/// Text or an item of a list that names permissions where no table does: `Photo of a contact - Contacts.ReadWrite`.
///
/// What stands before the names says for whom or for what they are. Names within a sentence are reported, not read.
pub(super) fn prose(
    cx: &mut Context<'_, '_>,
    index: usize,
    text: &Inline<'_>,
    subject: Option<&str>,
    out: &mut Vec<Permission>,
) {
    let is_item = cx.page.blocks[index].container.lists > 0;
    let names = opt_names(&text.text, is_item).filter(|(_, names)| {
        let read = parse_cell(&mended(names, cx.localized));
        !read.names.is_empty() && read.words.is_empty()
    });
    let Some((before, names)) = names else {
        let message = "permissions are told in text, without a table; they are not read";
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
            "these permissions are told without a table, which would say for which accounts they are";
        cx.report_as(&PERMISSIONS_IN_PROSE, Severity::Note, text.range.clone(), message, None);
    }
    let cell = Inline { range: text.range.clone(), text: names.into(), marks: Vec::new() };
    push(cx, out, scheme.unwrap_or(PermissionScheme::Unstated), subject, None, &cell);
}

/// The text before the first name, without what separates them, and the text from that name on.
fn opt_names(text: &str, is_item: bool) -> Option<(&str, &str)> {
    let first = tokens(text).find(|token| is_permission(token))?;
    let at = first.as_ptr().addr() - text.as_ptr().addr();
    let head = text[..at].trim_end_matches(is_blank);
    let before = head.trim_end_matches([':', '：', '-', '–', '—', '*', ' ']);
    let is_separate =
        before.is_empty() || before.len() < head.len() && (is_item || head.ends_with([':', '：']));
    is_separate.then(|| (before.trim_matches(is_blank), &text[at..]))
}

/// `One of the following permissions is required` says nothing of any of them.
fn says_nothing(folded: &str) -> bool {
    is_permission_word(folded) || folded.contains("scope") || folded.contains("following")
}

/// Whether a text has the name of a permission in it.
pub(super) fn names_permission(text: &Inline<'_>) -> bool {
    // Which few texts have, and is cheaper to see than their words.
    let bytes = text.text.as_bytes();
    let has_inner_dot =
        memchr::memchr_iter(b'.', bytes).any(|at| bytes.get(at + 1).is_some_and(u8::is_ascii_uppercase));
    has_inner_dot && tokens(&text.text).any(is_permission)
}

fn is_permission(token: &str) -> bool {
    let token = token.trim_end_matches(['.', ',', '*', ':']);
    is_name(token) && token.contains('.') && !token.contains("://") && has_capitals(token)
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, api};

    /// The permissions of a section, a line each, and what is said of them.
    fn check(section: &str, expect: &[&str], codes: &[&str]) {
        let text = format!("# T\n## HTTP request\n```http\nGET /a\n```\n## Permissions\n{section}\n");
        let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
        let (api, findings) = api(&docs);
        let found: Vec<String> = api.operations[0]
            .facts
            .permissions
            .iter()
            .flat_map(|permission| {
                permission.parts().map(|(subject, names, _)| {
                    format!("{:?} {}: {}", permission.scheme, subject.unwrap_or("-"), names.join(", "))
                })
            })
            .collect();
        let said: Vec<_> = findings
            .iter()
            .map(|finding| finding.code.name)
            .filter(|code| code.contains("permission") || code.contains("excess"))
            .collect();
        assert_eq!(
            (found, &*said),
            (expect.iter().map(|line| (*line).to_owned()).collect(), codes),
            "{section}"
        );
    }

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
            "The following permission is needed: Mail.Read.",
            &["Unstated -: Mail.Read"],
            &["permissions-in-prose"],
        );
    }

    #[test]
    fn what_stands_above_a_table_says_what_it_is_for() {
        let table = "\n\n|Permission type|Permissions|\n|-|-|\n|Application|A.Read|\n\n";
        check(
            &format!("One of the following permissions is required:{table}"),
            &["Application -: A.Read"],
            &[],
        );
        check(
            &format!("For applications:{table}**Groups**{table}Text.{table}"),
            &["Application applications: A.Read", "Application Groups: A.Read", "Application -: A.Read"],
            &[],
        );
    }

    #[test]
    fn a_pipe_too_many_moves_no_name_out_of_its_row() {
        check(
            "|Permission type|Permissions|\n|-|-|\n|Application||\n|&nbsp; **Onboarding** | |A.Read|\n",
            &["Application -: ", "Application Onboarding: A.Read"],
            &["table-cell-excess"],
        );
    }
}
