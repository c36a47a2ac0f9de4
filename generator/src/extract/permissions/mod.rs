//! Permissions: tables of names by scheme, in all the forms that the pages have.

mod cell;
mod prose;

use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::joined_text::join;
use crate::extract::memo::Memo;
use crate::extract::parameters::TABLE_CELL_EXCESS;
use crate::ir::{Permission, PermissionPart, PermissionScheme, PrivilegeOrder, Text};
use crate::lexicon::{is_permission_type, is_permission_word, opt_order, opt_scheme};
use crate::limits::label;
use crate::page::{BlockKind, DocPage, Inline, MarkKind, Row, Section, SectionKind, Table, fold, is_blank};
use cell::{Cell, mended, parts};
use prose::{names_permission, prose};
use std::sync::Arc;

pub(crate) use cell::{has_capitals, is_name, parse_cell, with_stars};

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[CODES, prose::CODES];

codes! {
    static PERMISSION_CELL_BOUNDLESS: Code = Code {
        name: "permission-cell-boundless",
        severity: Severity::Warning,
        summary: "a permission cell allows more sets of names than can be spelled out",
        finds: "A cell of a permission table whose `and`, `or` and `plus` allow hundreds of sets of \
             permissions.",
        why: "Only the names are read; which of them are needed together is not in the IR.",
        cure: "Write the alternatives apart, in rows of their own.",
        example: "`One from A.Read, B.Read, .. plus one from C.Read, D.Read, .. plus one from ..`.",
    };

    static PERMISSION_CELL_UNREADABLE: Code = Code {
        name: "permission-cell-unreadable",
        severity: Severity::Warning,
        summary: "a cell of a permission table names no permission",
        finds: "A cell of a permission table that has words, but no name of a permission, and does not say \
             that there is none.",
        why: "The client says of the call that it needs nothing there.",
        cure: "Name the permissions, or write `Not supported.`.",
        example: "`**TODO: Determine scopes**`.",
    };

    static PERMISSION_TABLE_UNKNOWN: Code = Code {
        name: "permission-table-unknown",
        severity: Severity::Note,
        summary: "a table of the permissions section lists no permissions",
        finds: "A table in the permissions section that has no column of permissions, or no row of a \
             permission type.",
        why: "If it does list permissions, they are lost.",
        cure: "Head the table `Permission type | Permissions (from least to most privileged)`, or move it \
             to another section.",
        example: "`|Context of the calling app|Response contains|`.",
    };

    static PERMISSION_TYPE_UNKNOWN: Code = Code {
        name: "permission-type-unknown",
        severity: Severity::Warning,
        summary: "a row of a permission table has no permission type",
        finds: "A row whose first cell is none of the three permission types. A third row of three is read \
             as that of applications; the finding is an error where the row is left out.",
        why: "Whose permissions they are is guessed, or lost.",
        cure: "Write `Delegated (work or school account)`, `Delegated (personal Microsoft account)` or \
             `Application`.",
        example: "`|oauth2permissiongrant|Directory.Read.All|`, after a search and replace.",
    };
}

/// The permissions of a page, one entry for each permission cell of its tables, in order.
pub(crate) fn extract_permissions(cx: &mut Context<'_, '_>) -> Vec<Permission> {
    let mut permissions = Vec::new();
    // Asked for by each paragraph of a page without tables, and by none of most pages.
    let mut any_table = None;
    // The texts with the mark of a footnote, and what they say together.
    let (mut footnote_blocks, mut footnote): (Vec<usize>, Option<Text>) = (Vec::new(), None);
    for (_, section) in cx.sections(SectionKind::Permissions) {
        let subject = subject_of_heading(cx, section);
        // What the text directly above a table says that it is for.
        let mut above: Option<(usize, String)> = None;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(table) => match Layout::of(table, cx.memo) {
                    Some(layout) => {
                        cx.extracted(index);
                        let above = above.take().filter(|(at, _)| at + 1 == index).map(|(at, subject)| {
                            cx.extracted(at);
                            subject
                        });
                        let subject = above.as_deref().or(subject.as_deref());
                        read_table(cx, table, &layout, subject, &mut permissions);
                    }
                    None => {
                        let message = "this table of the permissions section has no column of permissions";
                        cx.report_block(index, &PERMISSION_TABLE_UNKNOWN, message, None);
                    }
                },
                BlockKind::Paragraph(text)
                    if names_permission(text) && !*any_table.get_or_insert_with(|| has_table(cx)) =>
                {
                    prose(cx, index, text, subject.as_deref(), &mut permissions);
                }
                BlockKind::Paragraph(text) if is_footnote(text) => {
                    footnote_blocks.push(index);
                    let Text { english, localized } = cx.text(text.range.clone());
                    let more = Text {
                        english: with_escaped_marks(&english),
                        localized: localized.map(|text| with_escaped_marks(&text)),
                    };
                    match &mut footnote {
                        Some(footnote) => join(footnote, " ", &more),
                        none => *none = Some(more),
                    }
                }
                BlockKind::Paragraph(text) => above = subject_of_text(text).map(|subject| (index, subject)),
                _ => {}
            }
        }
    }
    let mut is_of_names = false;
    for permission in permissions.iter_mut().filter(|permission| !permission.footnotes.is_empty()) {
        permission.footnote.clone_from(&footnote);
        is_of_names = true;
    }
    // A star without a name that it is of says nothing of permissions.
    if is_of_names {
        footnote_blocks.into_iter().for_each(|block| cx.extracted(block));
    }
    permissions
}

/// Whether a text has the mark of a footnote by itself: `Permissions marked with * use ..`, `* Administrators must ..`.
fn is_footnote(text: &Inline<'_>) -> bool {
    marks(&text.text).next().is_some()
}

/// Where stars stand by themselves.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let is_blank_at =
        |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)).is_none_or(u8::is_ascii_whitespace);
    memchr::memchr_iter(b'*', text.as_bytes())
        .filter(move |at| is_blank_at(at.checked_sub(1)) && is_blank_at(Some(at + 1)))
}

/// The Markdown with its marks escaped, as the pages do at times.
fn with_escaped_marks(markdown: &str) -> String {
    let (mut out, mut from) = (String::with_capacity(markdown.len() + 1), 0);
    for at in marks(markdown) {
        out.push_str(&markdown[from..at]);
        out.push('\\');
        from = at;
    }
    out + &markdown[from..]
}

/// Whether any table of the page's permissions sections is one of permissions.
fn has_table(cx: &Context<'_, '_>) -> bool {
    cx.sections(SectionKind::Permissions).any(|(_, section)| {
        cx.blocks(section).any(|(_, block)| match &block.kind {
            BlockKind::Table(table) => Layout::of(table, cx.memo).is_some(),
            _ => false,
        })
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

/// `For applications:` or a text that is wholly bold: what the table below it is for.
fn subject_of_text(text: &Inline<'_>) -> Option<String> {
    let words = text.trimmed();
    let is_bold =
        || text.marks.iter().any(|mark| mark.kind == MarkKind::Strong && mark.range.len() == words.len());
    let is_short = words.len() <= 60 && !words.contains('\n');
    let lower = fold(words);
    // `One of the following permissions is required:` stands above any table.
    let tells_apart = !lower.contains("following") && !lower.contains("require") && !lower.contains("note");
    (is_short && (words.ends_with([':', '：']) || is_bold()) && tells_apart).then(|| subject(words)).flatten()
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
    let rest = rest.trim_end_matches([':', '：']);
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
    fn of(table: &Table<'_>, memo: &Memo) -> Option<Self> {
        let header: Vec<Label> = table.header.iter().map(|cell| Label::of(memo, &cell.text)).collect();
        let (first, rest) = header.split_first()?;
        let order = header.iter().find_map(|label| label.order);
        let schemes: Vec<_> = rest.iter().map(|label| label.scheme).collect();
        if schemes.iter().flatten().count() >= 2 {
            return Some(Self::SubjectRows { order, columns: schemes });
        }
        let has_scheme = |row: &Row<'_>| Label::of(memo, row.text(0)).scheme.is_some();
        let says_permissions =
            first.of_types || header.iter().any(|label| label.of_permissions) || order.is_some();
        if rest.is_empty() || !says_permissions || !table.rows.iter().any(has_scheme) {
            return None;
        }
        // A header may promise a column that no row has.
        let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).min(header.len());
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
                let named = Label::of(cx.memo, name).scheme;
                let workflow = named.is_none() && scheme.is_some() && is_workflow(row);
                if named.is_some() {
                    scheme = named;
                } else if !workflow {
                    scheme = scheme_by_place(table, at, cx.memo);
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
                    // A pipe too many puts the names into a cell that the header does not have.
                    let moved = row.cell(2).filter(|_| columns.len() == 1 && cell.is_blank());
                    push(cx, out, scheme, subject, *order, moved.unwrap_or(cell));
                }
                excess_cells(cx, row, columns.len() + 1);
            }
        }
    }
}

/// What the label of a row or of a column says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Label {
    scheme: Option<PermissionScheme>,
    order: Option<PrivilegeOrder>,
    /// Whether it is that of the column of schemes.
    of_types: bool,
    /// Whether it speaks of permissions.
    of_permissions: bool,
}

impl Label {
    fn of(memo: &Memo, text: &str) -> Self {
        memo.labels.get(text, || {
            let words = fold(text);
            Self {
                scheme: opt_scheme(&words),
                order: opt_order(&words),
                of_types: is_permission_type(&words),
                of_permissions: is_permission_word(&words),
            }
        })
    }
}

/// An indented or bold label below a scheme's row names a workflow of that scheme.
fn is_workflow(row: &Row<'_>) -> bool {
    row.cell(0).is_some_and(|cell| {
        cell.text.starts_with(['\u{A0}', ' ']) || cell.marks.iter().any(|mark| mark.kind == MarkKind::Strong)
    })
}

/// The tables list work account, personal account, application, in this order: a row whose label says none of them is what its
/// place says.
fn scheme_by_place(table: &Table<'_>, at: usize, memo: &Memo) -> Option<PermissionScheme> {
    if table.rows.len() != 3 || at != 2 {
        return None;
    }
    let before: Vec<_> = table.rows[..at].iter().map(|row| Label::of(memo, row.text(0)).scheme).collect();
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
    cx.report_as(&PERMISSION_TYPE_UNKNOWN, severity, row.range.clone(), message, help);
}

fn excess_cells(cx: &mut Context<'_, '_>, row: &Row<'_>, width: usize) {
    for cell in row.cells.iter().skip(width).filter(|cell| !cell.is_blank()) {
        let message = format!("this row has a cell more than the header: `{}`", cell.trimmed());
        cx.report(&TABLE_CELL_EXCESS, cell.range.clone(), message, None);
    }
}

/// What a cell says, altogether and by what its parts are for.
#[derive(Debug, Clone)]
pub(crate) struct ReadCell {
    names: Arc<[String]>,
    any_of: Vec<Vec<String>>,
    by_subject: Vec<PermissionPart>,
    footnotes: Vec<String>,
    /// Whether it has words that are neither names nor conjunctions.
    says_more: bool,
    boundless: bool,
}

impl ReadCell {
    fn of(text: &str, localized: bool) -> Self {
        let Cell { names, any_of, footnotes, words, boundless } = parse_cell(&mended(text, localized));
        let by_subject = if words.is_empty() { Vec::new() } else { parts(text) };
        let (names, says_more) = (names.into(), !words.is_empty());
        Self { names, any_of, by_subject, footnotes, says_more, boundless }
    }
}

/// Adds what a cell says. Also for text that stands in the place of one.
pub(super) fn push(
    cx: &mut Context<'_, '_>,
    out: &mut Vec<Permission>,
    scheme: PermissionScheme,
    subject: Option<String>,
    order: Option<PrivilegeOrder>,
    cell: &Inline<'_>,
) {
    let text = with_stars(cell);
    let known = &cx.memo.permissions[usize::from(cx.localized)];
    let ReadCell { names, any_of, by_subject, footnotes, says_more, boundless } =
        known.get(&text, || ReadCell::of(&text, cx.localized));
    if says_more && names.is_empty() {
        let message = format!("no permission name is read from this cell: `{}`", cell.trimmed());
        let help = "name the permissions, or write `Not supported.`".to_owned();
        cx.report(&PERMISSION_CELL_UNREADABLE, cell.range.clone(), message, help);
    }
    if boundless {
        let message =
            "this cell allows more sets of permissions than can be spelled out; only the names are read";
        cx.report(&PERMISSION_CELL_BOUNDLESS, cell.range.clone(), message, None);
    }
    let note = (says_more || boundless).then(|| cell.trimmed().replace('\n', " "));
    let line = cx.line(cell.range.start);
    out.push(Permission {
        scheme,
        subject,
        order,
        names,
        any_of,
        by_subject,
        footnotes,
        footnote: None,
        note,
        line,
    });
}

/// The cells of a page's permission tables that hold names, with the order of privilege that their table claims.
pub(crate) fn permission_cells<'p, 't>(
    page: &'p DocPage<'t>,
) -> Vec<(Option<PrivilegeOrder>, &'p Inline<'t>)> {
    let memo = Memo::default();
    let sections = page.sections.iter().filter(|section| section.kind == SectionKind::Permissions);
    let blocks = sections.flat_map(|section| &page.blocks[section.blocks.clone()]);
    let tables = blocks.filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some((table, Layout::of(table, &memo)?)),
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
    let memo = Memo::default();
    let sections = page.sections.iter().filter(|section| section.kind == SectionKind::Permissions);
    let blocks = sections.flat_map(|section| &page.blocks[section.blocks.clone()]);
    let tables = blocks.filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some((table, Layout::of(table, &memo)?)),
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
        let labels = cells.iter().filter_map(|cell| Some((Label::of(&memo, cell.trimmed()).scheme?, *cell)));
        let labels: Vec<_> = labels.collect();
        PermissionTypes { header, of_columns, is_known: labels.len() == cells.len(), labels }
    });
    types.collect()
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, api};

    #[test]
    fn a_footnote_says_more_of_the_names_that_have_its_mark() {
        let page = "# T\n## Permissions\n|Permission type|Permissions (from least to most privileged)|\n|-|-|\n|Delegated (work or school account)|A.Read|\n|Application|A.Read\\*, B.Read|\n\n> **Note**: Permissions marked with \\* are [rare](../a.md).\n\nNot **this**.\n## HTTP request\n```http\nGET /a\n```\n";
        let files = vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text: page.to_owned() }];
        let api = api(&DocSet::new(files)).0;
        let [delegated, application] = &*api.operations[0].facts.permissions else { panic!("two rows") };
        assert_eq!((&delegated.footnote, &application.footnotes[..]), (&None, &["A.Read".to_owned()][..]));
        let footnote = application.footnote.as_ref().expect("a footnote");
        assert_eq!(footnote.english, "**Note**: Permissions marked with \\* are [rare](../a.md).");
    }
}
