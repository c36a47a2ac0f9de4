//! Tables of parameters, headers and properties: which column is which, and what its cells say.

use super::Context;
use super::types::opt_type;
use crate::diagnostic::Severity;
use crate::ir::{Parameter, Text};
use crate::page::{Inline, Row, Table, single_spaced};
use memchr::memmem::Finder;
use std::sync::LazyLock;

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Type,
    Value,
    Description,
    Required,
    Other,
}

/// The columns of a table whose rows are parameters, properties or headers; nothing if the rows are something else, as the
/// values of one property or the members of an enumeration.
pub(crate) fn opt_columns(table: &Table<'_>) -> Option<Vec<Column>> {
    let words = table.header_words();
    let columns: Vec<_> = words.iter().enumerate().map(|(i, word)| column(word, i)).collect();
    (columns.first() == Some(&Column::Name)
        || columns.contains(&Column::Name) && columns.contains(&Column::Type))
    .then_some(columns)
}

fn column(word: &str, at: usize) -> Column {
    let word = word.trim_matches(['*', '?', ':', ' ']);
    match word {
        "name"
        | "parameter"
        | "parameters"
        | "property"
        | "properties"
        | "header"
        | "headers"
        | "query parameter"
        | "parameter name"
        | "property name"
        | "header name"
        | "request header"
        | "request headers"
        | "relationship"
        | "relationship name"
        | "navigation property"
        | "option"
        | "query"
        | "query option"
        | "field"
        | "名称"
        | "名前"
        | "nome"
        | "属性"
        | "参数"
        | "标头"
        | "プロパティ"
        | "パラメーター"
        | "ヘッダー"
        | "propriedade"
        | "parâmetro"
        | "cabeçalho"
        | "eigenschaft"
        | "имя"
        | "свойство"
        | "параметр"
        | "关系"
        | "relação"
            if at == 0 || word.contains("name") || word == "property" || word == "parameter" =>
        {
            Column::Name
        }
        "type" | "data type" | "类型" | "型" | "種類" | "tipo" | "typ" | "тип" => Column::Type,
        "value" | "values" | "example" | "值" | "値" | "valor" | "wert" | "значение" => {
            Column::Value
        }
        "description" | "descriptions" | "notes" | "说明" | "描述" | "説明" | "descrição"
        | "beschreibung" | "описание" => Column::Description,
        _ if word.starts_with("required") => Column::Required,
        _ => Column::Other,
    }
}

/// Reads the rows of such a table. Rows that are one bold label, which group the rows below them, are left out.
pub(crate) fn read_rows(cx: &mut Context<'_, '_>, table: &Table<'_>, columns: &[Column]) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for row in &table.rows {
        if is_group_label(row) {
            continue;
        }
        match read_row(cx, row, columns) {
            Some(parameter) => parameters.push(parameter),
            None if row.cells.iter().all(Inline::is_blank) => {}
            None => cx.report(
                "table-row-without-name",
                Severity::Warning,
                row.range.clone(),
                "this row has no name in its first cell",
                None,
            ),
        }
        if let Some(cell) = row.cells.get(columns.len()).filter(|cell| !cell.is_blank()) {
            let message = format!(
                "this row has a cell more than the header; it is read as part of the last one: `{}`",
                cell.trimmed()
            );
            let help = "escape a `|` within a cell as `\\|`".to_owned();
            cx.report("table-cell-excess", Severity::Warning, cell.range.clone(), message, help);
        }
    }
    parameters
}

fn is_group_label(row: &Row<'_>) -> bool {
    let others_blank = row.cells.iter().skip(1).all(Inline::is_blank);
    let bold = row.cell(0).is_some_and(|cell| {
        cell.marks.iter().any(|mark| {
            mark.kind == crate::page::MarkKind::Strong && mark.range.len() == cell.trimmed().len()
        })
    });
    others_blank && bold
}

fn read_row(cx: &Context<'_, '_>, row: &Row<'_>, columns: &[Column]) -> Option<Parameter> {
    let find = |wanted: Column| {
        columns.iter().zip(&row.cells).find(|(column, _)| **column == wanted).map(|(_, cell)| cell)
    };
    let name_cell = find(Column::Name)?;
    let (name, rest) = split_name(name_cell);
    if name.is_empty() {
        return None;
    }
    let type_ref = find(Column::Type).and_then(opt_type);
    let mut description = Text::default();
    for cell in
        rest.then_some(name_cell).into_iter().chain(find(Column::Value)).chain(find(Column::Description))
    {
        let is_last = columns
            .len()
            .checked_sub(1)
            .and_then(|last| row.cell(last))
            .is_some_and(|last| last.range == cell.range);
        let end = if is_last {
            row.cells.last().map_or(cell.range.end, |last| last.range.end)
        } else {
            cell.range.end
        };
        append(&mut description, cx.text(cell.range.start..end));
    }
    let required = find(Column::Required)
        .and_then(|cell| required_word(cell.trimmed()))
        .or_else(|| required_prose(&description.english));
    let line = cx.line(name_cell.range.start);
    Some(Parameter { name, type_ref, required, description, line })
}

fn append(text: &mut Text, more: Text) {
    if more.english.is_empty() {
        return;
    }
    if text.english.is_empty() {
        *text = more;
        return;
    }
    let localized = match (text.localized.take(), more.localized) {
        (None, None) => None,
        (left, right) => Some(format!(
            "{} {}",
            left.as_deref().unwrap_or(&text.english),
            right.as_deref().unwrap_or(&more.english)
        )),
    };
    text.english = format!("{} {}", text.english, more.english);
    text.localized = localized;
}

/// The documented name, and whether the cell says more: `Prefer: outlook.timezone`, `displayName (deprecated)`.
pub(crate) fn split_name(cell: &Inline<'_>) -> (String, bool) {
    let text = cell.trimmed().trim_matches(['*', '`']).trim();
    let cut = text.find([':', '(', '=']).filter(|at| *at > 0);
    match cut {
        Some(at) => (text[..at].trim().to_owned(), true),
        None => (single_spaced(text), false),
    }
}

fn required_word(text: &str) -> Option<bool> {
    let text = text.trim_matches(['*', '.', ' ']).to_ascii_lowercase();
    match text.as_str() {
        "y" | "yes" | "true" | "required" | "✓" => Some(true),
        "n" | "no" | "false" | "optional" => Some(false),
        _ => None,
    }
}

/// `Bearer {token}. Required.`, `Optional. The name of ..`: a sentence of one word.
fn required_prose(text: &str) -> Option<bool> {
    static REQUIRED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("equired"));
    static OPTIONAL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("ptional"));
    let sentence = |tail: &Finder<'_>, first: [char; 2]| {
        tail.find_iter(text.as_bytes()).any(|at| {
            let Some(before) = text[..at].strip_suffix(first) else { return false };
            let opens = before.ends_with('(');
            let before = before.trim_end_matches(['*', '_', '(', '`', ' ']);
            let after = text[at + tail.needle().len()..].trim_start_matches(['*', '_', ')', '`']);
            let starts = opens || before.is_empty() || before.ends_with(['.', ';', '>', '}', ']', ')', '`']);
            starts && (after.is_empty() || after.starts_with(['.', ',', ';']))
        })
    };
    if sentence(&REQUIRED, ['R', 'r']) {
        Some(true)
    } else if sentence(&OPTIONAL, ['O', 'o']) {
        Some(false)
    } else {
        None
    }
}
