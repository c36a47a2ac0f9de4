//! Cells with permissions for several subjects: `For user resource: A.Read; for channel: B.Read`.

use super::cell::{has_capitals, is_name, parse_cell, tokens};
use super::words::{subject_starts, without_for};
use crate::cut::Cut as _;
use crate::ir::PermissionPart;
use crate::limits::label;
use crate::page::is_blank;
use crate::prose::marks::{COLONS, COMMAS, SEMICOLONS, STOPS};
use crate::prose::{Languages, Sense, find, is_joint, opt_start};

/// The parts of a cell by subject; empty if the cell has no subjects, or if one part cannot be read.
///
/// `For **user** resource:` stands above names or before them, `for a chat message` and `(for chats)` behind them. Names without
/// a subject, before all others, are for the remaining subjects.
pub(crate) fn parts(text: &str) -> Vec<PermissionPart> {
    let mut parts: Vec<PermissionPart> = Vec::new();
    let lines = text
        .split(|c| c == '\n' || SEMICOLONS.contains(&c))
        .flat_map(cut_at_subjects)
        .flat_map(cut_behind_subjects);
    for line in lines.map(|line| line.trim_matches(is_blank)).filter(|line| !line.is_empty()) {
        let (subject, names) = match opt_subject_before(line).or_else(|| opt_subject_behind(line)) {
            Some((subject, names)) => (Some(label(subject).to_owned()), names),
            None => (None, line),
        };
        let read = parse_cell(names);
        if !read.words.is_empty() {
            return Vec::new();
        }
        match parts.last_mut() {
            // The names stand below the line with their subject.
            Some(part) if subject.is_none() && part.any_of.is_empty() && read.any_of.is_empty() => {
                part.names.extend(read.names);
            }
            Some(_) if subject.is_none() => return Vec::new(),
            _ => parts.push(PermissionPart {
                subject,
                names: read.names,
                least: Vec::new(),
                any_of: read.any_of,
            }),
        }
    }
    if parts.iter().all(|part| part.subject.is_none()) { Vec::new() } else { parts }
}

/// Cuts a line behind each parenthesis with a subject, `X (for red things) Y (for blue things)`, and before each sentence with a
/// subject, `A. For b: C`.
fn cut_at_subjects(line: &str) -> Vec<&str> {
    let last_close = line.rfind(')').unwrap_or(0);
    let (mut pieces, mut start) = (Vec::new(), 0);
    for (at, is_sentence) in subject_starts(line) {
        let close = || line.get(at..).filter(|_| at < last_close)?.find(')');
        let end = if is_sentence { Some(at + 1) } else { close().map(|close| at + close + 1) };
        if at >= start
            && let Some(end) = end
            && let Some(piece) = line.get(start..end)
        {
            pieces.push(piece);
            start = end;
        }
    }
    pieces.extend(line.get(start..));
    pieces.iter_mut().for_each(|piece| *piece = piece.trim_start_matches([',', ' ', '.']));
    pieces
}

/// Cuts a line behind each subject that follows its names: `A.Read for red things, B.Read for blue things`. If one piece has no
/// subject behind its names, the line stays whole.
fn cut_behind_subjects(line: &str) -> Vec<&str> {
    let has_subject = |piece: &str| find(Languages::All, Sense::ForThingBehind, piece).is_some();
    if line.contains(COLONS) || line.contains('(') || !has_subject(line) {
        return vec![line];
    }
    let (mut pieces, mut start) = (Vec::new(), 0);
    for name in tokens(line).filter(|token| is_name(token) && token.contains('.') && has_capitals(token)) {
        let at = name.as_ptr().addr() - line.as_ptr().addr();
        let before = line.cut(start..at);
        if has_subject(before) {
            pieces.push(without_joint(before));
            start = at;
        }
    }
    pieces.push(line.cut(start..));
    if pieces.iter().all(|piece| has_subject(piece)) { pieces } else { vec![line] }
}

/// A text without the comma and the `and` or `or` at its end.
fn without_joint(text: &str) -> &str {
    let bare = |text: &'_ str| text.trim_end_matches(|c: char| c == ' ' || COMMAS.contains(&c)).len();
    let text = text.cut(..bare(text));
    let rest = text.rsplit_once(' ').filter(|(_, last)| is_joint(last)).map_or(text, |(rest, _)| rest);
    rest.cut(..bare(rest))
}

/// The subject and the names of `For user or chat resource: A.Read`, `In teams: A.Read`.
fn opt_subject_before(line: &str) -> Option<(&str, &str)> {
    let (head, names) = line.split_once(COLONS)?;
    let subject = without_for(head.trim_matches(is_blank))?.trim_matches(is_blank);
    (!subject.is_empty() && !subject.contains('.')).then_some((subject, names))
}

/// The subject and the names of `A.Read for a chat message.`, `A.Read (for chats)`.
fn opt_subject_behind(line: &str) -> Option<(&str, &str)> {
    let (names, subject) = match find(Languages::English, Sense::ThingInParentheses, line) {
        Some(open) => {
            (line.cut(..open.start), line.cut(open.end..).trim_end_matches(['.', ' ']).strip_suffix(')')?)
        }
        None => {
            let words = find(Languages::All, Sense::ForThingBehind, line)?;
            (line.cut(..words.start), line.cut(words.end..))
        }
    };
    let subject = subject.trim_matches(|c| c == ' ' || STOPS.contains(&c));
    let subject = subject.cut(opt_start(Languages::English, Sense::Article, subject).unwrap_or(0)..);
    (!names.is_empty() && !subject.is_empty() && !subject.contains('.')).then_some((subject, names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_may_tell_names_apart_by_what_they_are_for() {
        let check = |text: &str, expect: &[(&str, &[&str])]| {
            let parts = parts(text);
            let found: Vec<_> = parts
                .iter()
                .map(|part| {
                    (
                        part.subject.as_deref().unwrap_or("-"),
                        part.names.iter().map(|name| &**name).collect::<Vec<_>>(),
                    )
                })
                .collect();
            let expect: Vec<_> = expect.iter().map(|(subject, names)| (*subject, names.to_vec())).collect();
            assert_eq!(found, expect, "{text}");
        };
        check(
            "For user resource:\nA.Read, A.ReadWrite\n\nFor group resource:\nB.Read",
            &[("user", &["A.Read", "A.ReadWrite"]), ("group", &["B.Read"])],
        );
        check(
            "For user or chat resource: Not supported.\nFor channel resource: A.Read*",
            &[("user or chat", &[]), ("channel", &["A.Read"])],
        );
        check("In teams: A.Read\nIn channels: B.Read", &[("teams", &["A.Read"]), ("channels", &["B.Read"])]);
        check(
            "A.Read for a chat message.\nB.Read for a channel message.",
            &[("chat message", &["A.Read"]), ("channel message", &["B.Read"])],
        );
        check("A.Read, B.Read", &[]);
        check("The role that is needed for it, or A.Read", &[]);
        check("A.Read\nFor user resource: B.Read", &[("-", &["A.Read"]), ("user", &["B.Read"])]);
        check(
            "A.Read; for red things: B.Read; for blue things: C.Read",
            &[("-", &["A.Read"]), ("red things", &["B.Read"]), ("blue things", &["C.Read"])],
        );
        check(
            "A.Read (for red things) B.Read (for blue things)",
            &[("red things", &["A.Read"]), ("blue things", &["B.Read"])],
        );
        check("A.Read for calls. For chats: B.Read", &[("calls", &["A.Read"]), ("chats", &["B.Read"])]);
        check("A.Read (for red things", &[]);
        check(
            "A.Read, C.Read for red things, and B.Read for blue things.",
            &[("red things", &["A.Read", "C.Read"]), ("blue things", &["B.Read"])],
        );
        check("A.Read for red things, B.Read", &[]);
        check("A.Read; B.Read", &[]);
        check(
            "对于 用户 或 聊天 资源：A.Read\n在频道中：B.Read\nC.Read 用于聊天消息。",
            &[("用户 或 聊天", &["A.Read"]), ("频道", &["B.Read"]), ("聊天消息", &["C.Read"])],
        );
    }
}
