//! Permissions: tables of names by scheme, in all the forms that the pages have.

use super::Context;
use crate::diagnostic::Severity;
use crate::ir::{Permission, PermissionScheme, PrivilegeOrder};
use crate::lexicon::{is_none_word, is_permission_type, is_permission_word, opt_order, opt_scheme};
use crate::limits::{self, label};
use crate::page::{BlockKind, DocPage, Inline, Row, Section, SectionKind, Table, fold, is_blank};
use std::borrow::Cow;

/// The permissions of a page, one entry for each permission cell of its tables, in order.
pub(crate) fn extract_permissions(cx: &mut Context<'_, '_>) -> Vec<Permission> {
    let mut permissions = Vec::new();
    // Asked for by each paragraph of a page without tables, and by none of most pages.
    let mut any_table = None;
    for (_, section) in cx.sections(SectionKind::Permissions) {
        let subject = subject_of_heading(cx, section);
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(table) => match Layout::of(table) {
                    Some(layout) => {
                        cx.extracted(index);
                        read_table(cx, table, &layout, subject.as_deref(), &mut permissions);
                    }
                    None => {
                        let message = "this table of the permissions section has no column of permissions";
                        cx.report_block(index, "permission-table-unknown", Severity::Note, message, None);
                    }
                },
                BlockKind::Paragraph(text)
                    if names_permission(text) && !*any_table.get_or_insert_with(|| has_table(cx)) =>
                {
                    prose(cx, index, text, subject.as_deref(), &mut permissions);
                }
                _ => {}
            }
        }
    }
    permissions
}

/// Whether any table of the page's permissions sections is one of permissions.
fn has_table(cx: &Context<'_, '_>) -> bool {
    cx.sections(SectionKind::Permissions).any(|(_, section)| {
        cx.blocks(section)
            .any(|(_, block)| matches!(&block.kind, BlockKind::Table(table) if Layout::of(table).is_some()))
    })
}

/// `### Permissions for channel`: the resource that a sub-heading names.
fn subject_of_heading(cx: &Context<'_, '_>, section: &Section) -> Option<String> {
    let BlockKind::Heading(heading) = &cx.page.blocks[section.heading?].kind else { return None };
    if matches!(&*heading.slug, "permissions" | "prerequisites") {
        return None;
    }
    subject(heading.content.trimmed())
}

/// A heading's or header's text without the words that all of them have.
fn subject(text: &str) -> Option<String> {
    let mut rest = text.trim();
    if let Some(open) = rest.rfind('(').filter(|open| opt_order(&rest[*open..].to_lowercase()).is_some()) {
        rest = rest[..open].trim_end();
    }
    for word in ["permissions", "permission", "for"] {
        if let Some(head) = rest.get(..word.len())
            && head.eq_ignore_ascii_case(word)
            && rest[word.len()..].starts_with(' ')
        {
            rest = rest[word.len()..].trim_start();
        }
    }
    let rest = rest.trim_end_matches(':');
    (!rest.is_empty()).then(|| label(rest).to_owned())
}

/// Which way round a table stands.
enum Layout {
    /// A row a scheme; the columns behind the first hold names, each for its subject if there are several.
    SchemeRows { order: Option<PrivilegeOrder>, columns: Vec<Option<String>> },
    /// A row a resource; a column a scheme.
    SubjectRows { order: Option<PrivilegeOrder>, columns: Vec<Option<PermissionScheme>> },
}

impl Layout {
    fn of(table: &Table<'_>) -> Option<Self> {
        let words = table.header_words();
        let (first, rest) = words.split_first()?;
        let order = words.iter().find_map(|word| opt_order(word));
        let schemes: Vec<_> = rest.iter().map(|word| opt_scheme(word)).collect();
        if schemes.iter().flatten().count() >= 2 {
            return Some(Self::SubjectRows { order, columns: schemes });
        }
        let scheme_rows = table.rows.iter().filter(|row| opt_scheme(&fold(row.text(0))).is_some()).count();
        let says_permissions =
            is_permission_type(first) || words.iter().any(|word| is_permission_word(word)) || order.is_some();
        if rest.is_empty() || scheme_rows == 0 || !says_permissions {
            return None;
        }
        // A header may promise a column that no row has.
        let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).min(words.len());
        let several = width > 2;
        let columns = table.header[1..].iter().take(width.saturating_sub(1).max(1));
        let columns = columns.map(|cell| if several { subject(cell.trimmed()) } else { None }).collect();
        Some(Self::SchemeRows { order, columns })
    }
}

fn read_table(
    cx: &mut Context<'_, '_>,
    table: &Table<'_>,
    layout: &Layout,
    heading: Option<&str>,
    out: &mut Vec<Permission>,
) {
    match layout {
        Layout::SubjectRows { order, columns } => {
            for row in &table.rows {
                let subject = label(row.text(0)).replace('\n', " ").trim_end_matches(':').to_owned();
                for (scheme, cell) in columns.iter().zip(row.cells.iter().skip(1)) {
                    if let Some(scheme) = scheme {
                        push(cx, out, *scheme, Some(subject.clone()), *order, cell);
                    }
                }
                excess_cells(cx, row, columns.len() + 1);
            }
        }
        Layout::SchemeRows { order, columns } => {
            let mut scheme = None;
            for (at, row) in table.rows.iter().enumerate() {
                let name = row.text(0);
                let named = opt_scheme(&fold(name));
                let workflow = named.is_none() && scheme.is_some() && is_workflow(row);
                if named.is_some() {
                    scheme = named;
                } else if !workflow {
                    scheme = scheme_by_place(table, at);
                    report_label(cx, row, scheme);
                }
                let Some(scheme) = scheme else { continue };
                let own = workflow.then(|| label(name.trim_matches(|c| is_blank(c) || c == '*')).to_owned());
                if row.cells.len() < 2 {
                    let cell = Inline { range: row.range.clone(), ..Inline::default() };
                    let subject = own.clone().or_else(|| heading.map(str::to_owned));
                    push(cx, out, scheme, subject, *order, &cell);
                }
                for (column, cell) in columns.iter().zip(row.cells.iter().skip(1)) {
                    let subject =
                        own.clone().or_else(|| column.clone()).or_else(|| heading.map(str::to_owned));
                    push(cx, out, scheme, subject, *order, cell);
                }
                excess_cells(cx, row, columns.len() + 1);
            }
        }
    }
}

/// An indented or bold label below a scheme's row names a workflow of that scheme.
fn is_workflow(row: &Row<'_>) -> bool {
    row.cell(0).is_some_and(|cell| {
        cell.text.starts_with(['\u{A0}', ' '])
            || cell.marks.iter().any(|mark| mark.kind == crate::page::MarkKind::Strong)
    })
}

/// The tables list work account, personal account, application, in this order: a row whose label says none of them is what its
/// place says.
fn scheme_by_place(table: &Table<'_>, at: usize) -> Option<PermissionScheme> {
    if table.rows.len() != 3 || at != 2 {
        return None;
    }
    let before: Vec<_> = table.rows[..at].iter().map(|row| opt_scheme(&fold(row.text(0)))).collect();
    (before == [Some(PermissionScheme::DelegatedWork), Some(PermissionScheme::DelegatedPersonal)])
        .then_some(PermissionScheme::Application)
}

fn report_label(cx: &mut Context<'_, '_>, row: &Row<'_>, taken_for: Option<PermissionScheme>) {
    let label = row.text(0);
    if label.is_empty() && row.cells.iter().all(Inline::is_blank) {
        return;
    }
    let message = match taken_for {
        Some(scheme) => format!("`{label}` is no permission type; by its place it is read as {scheme:?}"),
        None => format!("`{label}` is no permission type; the row is left out"),
    };
    let severity = if taken_for.is_some() { Severity::Warning } else { Severity::Error };
    let help =
        "write Delegated (work or school account), Delegated (personal Microsoft account) or Application"
            .to_owned();
    cx.report("permission-type-unknown", severity, row.range.clone(), message, help);
}

fn excess_cells(cx: &mut Context<'_, '_>, row: &Row<'_>, width: usize) {
    for cell in row.cells.iter().skip(width).filter(|cell| !cell.is_blank()) {
        let message = format!("this row has a cell more than the header: `{}`", cell.trimmed());
        cx.report("table-cell-excess", Severity::Warning, cell.range.clone(), message, None);
    }
}

fn push(
    cx: &mut Context<'_, '_>,
    out: &mut Vec<Permission>,
    scheme: PermissionScheme,
    subject: Option<String>,
    order: Option<PrivilegeOrder>,
    cell: &Inline<'_>,
) {
    let read = parse_cell(&with_stars(cell));
    if !read.words.is_empty() && read.names.is_empty() {
        let message = format!("no permission name is read from this cell: `{}`", cell.trimmed());
        let help = "name the permissions, or write `Not supported.`".to_owned();
        cx.report("permission-cell-unreadable", Severity::Warning, cell.range.clone(), message, help);
    }
    if read.boundless {
        let message =
            "this cell allows more sets of permissions than can be spelled out; only the names are read";
        cx.report("permission-cell-boundless", Severity::Warning, cell.range.clone(), message, None);
    }
    let note = (!read.words.is_empty() || read.boundless).then(|| cell.trimmed().replace('\n', " "));
    let line = cx.line(cell.range.start);
    let (any_of, names, footnotes) = (read.any_of, read.names, read.footnotes);
    out.push(Permission { scheme, subject, order, names, any_of, footnotes, note, line });
}

/// The cells of a page's permission tables that hold names, with the order of privilege that their table claims.
pub(crate) fn permission_cells<'p, 't>(
    page: &'p DocPage<'t>,
) -> Vec<(Option<PrivilegeOrder>, &'p Inline<'t>)> {
    let sections = page.sections.iter().filter(|section| section.kind == SectionKind::Permissions);
    let blocks = sections.flat_map(|section| &page.blocks[section.blocks.clone()]);
    let tables = blocks.filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some((table, Layout::of(table)?)),
        _ => None,
    });
    let cells = tables.flat_map(|(table, layout)| {
        let (Layout::SchemeRows { order, .. } | Layout::SubjectRows { order, .. }) = layout;
        table.rows.iter().flat_map(move |row| row.cells.iter().skip(1).map(move |cell| (order, cell)))
    });
    cells.collect()
}

/// A permission table as it names its permission types.
pub(crate) struct PermissionTypes<'p, 't> {
    /// Its header.
    pub(crate) header: &'p [Inline<'t>],
    /// The cells that name a permission type, each with it: labels of rows, or headers of columns.
    pub(crate) labels: Vec<(PermissionScheme, &'p Inline<'t>)>,
    /// Whether the labels are those of columns.
    pub(crate) of_columns: bool,
    /// Whether every row and column has a type that is known.
    pub(crate) is_known: bool,
}

/// The permission tables of a page, as they name their permission types.
pub(crate) fn permission_types<'p, 't>(page: &'p DocPage<'t>) -> Vec<PermissionTypes<'p, 't>> {
    let sections = page.sections.iter().filter(|section| section.kind == SectionKind::Permissions);
    let blocks = sections.flat_map(|section| &page.blocks[section.blocks.clone()]);
    let tables = blocks.filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some((table, Layout::of(table)?)),
        _ => None,
    });
    let types = tables.map(|(table, layout)| {
        let header = table.header.as_slice();
        let of_columns = matches!(layout, Layout::SubjectRows { .. });
        let cells: Vec<_> = if of_columns {
            header.iter().skip(1).collect()
        } else {
            let own = table.rows.iter().filter(|row| !is_workflow(row) && !row.text(0).is_empty());
            own.filter_map(|row| row.cell(0)).collect()
        };
        let labels: Vec<_> =
            cells.iter().filter_map(|cell| Some((opt_scheme(&fold(cell.trimmed()))?, *cell))).collect();
        PermissionTypes { header, of_columns, is_known: labels.len() == cells.len(), labels }
    });
    types.collect()
}

/// The cell's text with the stars of emphasis put back: no name is emphasised, but `X *, Y*` looks as if one were.
pub(crate) fn with_stars<'c>(cell: &'c Inline<'_>) -> Cow<'c, str> {
    let mut text = Cow::Borrowed(&*cell.text);
    for mark in cell.marks.iter().rev().filter(|mark| mark.kind == crate::page::MarkKind::Emphasis) {
        text.to_mut().insert(mark.range.end, '*');
        text.to_mut().insert(mark.range.start, '*');
    }
    text
}

/// Text or a list that names permissions where no table does.
fn prose(
    cx: &mut Context<'_, '_>,
    index: usize,
    text: &Inline<'_>,
    subject: Option<&str>,
    out: &mut Vec<Permission>,
) {
    let label = fold(&text.text);
    match opt_scheme(&label) {
        Some(scheme)
            if label.split([':', '-', '|']).next().is_some_and(|head| opt_scheme(head).is_some()) =>
        {
            cx.extracted(index);
            let cell = Inline { range: text.range.clone(), text: text.text.clone(), marks: Vec::new() };
            push(cx, out, scheme, subject.map(str::to_owned), None, &cell);
        }
        _ => {
            let message = "permissions are told in text, without a table; they are not read";
            let help =
                "write a table: `Permission type | Permissions (from least to most privileged)`".to_owned();
            cx.report_block(index, "permissions-in-prose", Severity::Warning, message, help);
        }
    }
}

fn names_permission(text: &Inline<'_>) -> bool {
    tokens(&text.text).any(|token| {
        is_name(token) && token.matches('.').count() >= 1 && !token.contains("://") && has_capitals(token)
    })
}

pub(crate) fn has_capitals(name: &str) -> bool {
    name.split(['.', '-']).all(|part| part.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// What a permission cell says.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Cell {
    pub(crate) names: Vec<String>,
    pub(crate) any_of: Vec<Vec<String>>,
    pub(crate) footnotes: Vec<String>,
    /// Words that are neither names nor conjunctions.
    pub(crate) words: Vec<String>,
    /// Whether it allows more sets of names than can be spelled out.
    pub(crate) boundless: bool,
}

#[derive(Debug, PartialEq)]
enum Token<'a> {
    Name(&'a str),
    /// `,`, `or`, a line break: one of both.
    Or,
    /// `and`: both.
    And,
    /// `plus`: what stands before and what stands behind.
    Plus,
    Word(&'a str),
}

/// Reads a cell. `and` binds tighter than `,` and `or`, `plus` looser; a comma before `and` makes it a comma.
pub(crate) fn parse_cell(text: &str) -> Cell {
    if is_none_word(&fold(text)) {
        return Cell::default();
    }
    let mut cell = Cell::default();
    let mut read = Vec::new();
    for (token, starred) in tokens_of_cell(text) {
        match &token {
            Token::Name(name) => {
                cell.names.push((*name).to_owned());
                if starred {
                    cell.footnotes.push((*name).to_owned());
                }
            }
            Token::Word("*") => {
                cell.footnotes.extend(cell.names.last().cloned());
                continue;
            }
            Token::Word("TODO") => {}
            Token::Word(word) if is_article(word) => continue,
            Token::Word(word) => cell.words.push((*word).to_owned()),
            _ => {}
        }
        read.push(token);
    }
    if cell.words.is_empty() && read.iter().any(|token| matches!(token, Token::And | Token::Plus)) {
        match combine(&read) {
            Some(sets) => cell.any_of = sets,
            None => cell.boundless = true,
        }
    }
    if cell.any_of.iter().all(|set| set.len() < 2) {
        cell.any_of.clear();
    }
    cell
}

/// Words around alternatives that say nothing more: `One from A, B plus either C or D`.
fn is_article(word: &str) -> bool {
    ["one", "from", "of", "either", "the", "a"].iter().any(|article| article.eq_ignore_ascii_case(word))
}

/// The alternatives that a cell allows, each a set of names needed together; nothing if they are too many to be spelled out.
fn combine(tokens: &[Token<'_>]) -> Option<Vec<Vec<String>>> {
    let mut sum: Vec<Vec<String>> = vec![Vec::new()];
    for part in tokens.split(|token| *token == Token::Plus) {
        let mut alternatives: Vec<Vec<String>> = Vec::new();
        let mut joins = false;
        for token in part {
            match token {
                Token::Name(name) if joins && !alternatives.is_empty() => {
                    if let Some(last) = alternatives.last_mut() {
                        last.push((*name).to_owned());
                    }
                    joins = false;
                }
                Token::Name(name) => alternatives.push(vec![(*name).to_owned()]),
                Token::And => joins = true,
                _ => joins = false,
            }
        }
        if alternatives.is_empty() {
            continue;
        }
        let count = |sets: &[Vec<String>]| sets.iter().map(Vec::len).sum::<usize>();
        if count(&sum) * alternatives.len() + count(&alternatives) * sum.len() > limits::PERMISSION_SETS {
            return None;
        }
        if let [only] = alternatives.as_slice() {
            sum.iter_mut().for_each(|set| set.extend_from_slice(only));
            continue;
        }
        sum = sum
            .iter()
            .flat_map(|left| {
                alternatives.iter().map(move |right| left.iter().chain(right).cloned().collect())
            })
            .collect();
    }
    Some(sum)
}

fn tokens_of_cell(text: &str) -> Vec<(Token<'_>, bool)> {
    let mut out: Vec<(Token<'_>, bool)> = Vec::new();
    for raw in tokens(text) {
        if matches!(raw, "," | ";" | "、" | "，" | "\n") {
            out.push((Token::Or, false));
            continue;
        }
        let word = raw.trim_end_matches(['.', ':', '。', '`']).trim_start_matches('`');
        let (name, starred) = (word.trim_end_matches('*'), word.ends_with('*') && word.len() > 1);
        let token = match name {
            _ if is_name(name) => Token::Name(name),
            _ if matches!(&*name.to_lowercase(), "or" | "ou" | "oder" | "или" | "或") => Token::Or,
            // A comma before it makes it the last of a list.
            _ if matches!(&*name.to_lowercase(), "and" | "&" | "和" | "e" | "und" | "и") => {
                if out.last().is_none_or(|(token, _)| *token == Token::Or) { Token::Or } else { Token::And }
            }
            _ if name.eq_ignore_ascii_case("plus") => Token::Plus,
            "" if word == "*" => Token::Word("*"),
            "" => continue,
            _ => Token::Word(word),
        };
        out.push((token, starred));
    }
    out
}

/// Cuts a text at blanks, and at separators and line breaks, which are tokens of their own. Also between an ideograph and a Latin
/// letter, as translations leave out the blank there.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| is_blank(c) && c != '\n');
        let first = rest.chars().next()?;
        let separator = |c: char| matches!(c, ',' | ';' | '\n' | '、' | '，');
        let end = if separator(first) {
            first.len_utf8()
        } else {
            rest.char_indices()
                .skip(1)
                .find(|(_, c)| is_blank(*c) || separator(*c) || c.is_ascii() != first.is_ascii())
                .map_or(rest.len(), |(i, _)| i)
        };
        let token = &rest[..end];
        rest = &rest[end..];
        Some(token)
    })
}

/// `User.Read`, `DeviceManagementApps.ReadWrite.All`: words of letters and digits joined by `.` or `-`.
pub(crate) fn is_name(text: &str) -> bool {
    let mut parts = text.split(['.', '-']);
    let first = parts.next().unwrap_or_default();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric());
    first.starts_with(|c: char| c.is_ascii_alphabetic()) && is_word(first) && {
        let mut more = 0;
        parts.all(|part| {
            more += 1;
            is_word(part)
        }) && more > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, names: &[&str], any_of: &[&[&str]]) {
        let cell = parse_cell(text);
        assert_eq!(cell.names, names, "{text}");
        assert_eq!(cell.any_of, any_of, "{text}");
    }

    #[test]
    fn cells_without_names() {
        for text in [
            "Not supported.",
            "Not Supported",
            "None.",
            "n/a",
            "",
            "Not applicable",
            "不支持。",
            "サポートされていません。",
        ] {
            assert_eq!(parse_cell(text), Cell::default(), "{text}");
        }
    }

    #[test]
    fn lists_in_all_spellings() {
        check("User.Read, User.ReadWrite.All", &["User.Read", "User.ReadWrite.All"], &[]);
        check("A.Read or B.Read, or C.Read.", &["A.Read", "B.Read", "C.Read"], &[]);
        check("A.Read.All\nB.Read.All", &["A.Read.All", "B.Read.All"], &[]);
        check("X.ReadWrite.All X.Read.All", &["X.ReadWrite.All", "X.Read.All"], &[]);
        check("A.Read, B.Read, and C.Read", &["A.Read", "B.Read", "C.Read"], &[]);
        check(
            "A.Read、B.Read 和C.Read",
            &["A.Read", "B.Read", "C.Read"],
            &[&["A.Read"], &["B.Read", "C.Read"]],
        );
    }

    #[test]
    fn conjunctions_make_sets() {
        check("A.X and B.X, C.X and D.X", &["A.X", "B.X", "C.X", "D.X"], &[&["A.X", "B.X"], &["C.X", "D.X"]]);
        check("A.X plus B.X", &["A.X", "B.X"], &[&["A.X", "B.X"]]);
        check(
            "One from A.X, B.X plus either C.X or D.X",
            &["A.X", "B.X", "C.X", "D.X"],
            &[&["A.X", "C.X"], &["A.X", "D.X"], &["B.X", "C.X"], &["B.X", "D.X"]],
        );
    }

    #[test]
    fn sets_that_cannot_be_spelled_out_are_not_begun() {
        let cell = parse_cell(&format!("{}A.X", "A.X or B.X plus ".repeat(30)));
        assert!(
            cell.boundless && cell.any_of.is_empty() && cell.names.len() == 61,
            "{:?}",
            cell.any_of.len()
        );
        let cell = parse_cell(&format!("{}A.X", "A.X plus ".repeat(300)));
        assert!(!cell.boundless);
        assert_eq!(cell.any_of.iter().map(Vec::len).collect::<Vec<_>>(), [301]);
    }

    #[test]
    fn footnote_stars_are_no_part_of_a_name() {
        let cell = parse_cell("A.Read*, B.Read *, C.Read");
        assert_eq!(cell.names, ["A.Read", "B.Read", "C.Read"]);
        assert_eq!(cell.footnotes, ["A.Read", "B.Read"]);
    }

    #[test]
    fn prose_in_a_cell_is_kept_beside_the_names() {
        let cell = parse_cell("For user resource:\nUser.Read, User.ReadWrite");
        assert_eq!(cell.names, ["User.Read", "User.ReadWrite"]);
        assert_eq!(
            cell.words,
            ["For", "user", "resource:"].map(|word| word.trim_end_matches(':').to_owned())
        );
    }
}
