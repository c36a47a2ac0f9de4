//! Reads the rows of parameters, headers and properties.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::cells::Column;
use crate::extract::cells::possible_values;
use crate::extract::cells::{Remarks, TypeCell, is_media_type, is_primitive, is_type_name, opt_type_cell};
use crate::extract::links::{is_resource, stem};
use crate::family::{Family, Namespace};
use crate::ir::{Parameter, Text};
use crate::page::{Inline, MarkKind, Row, Table, single_spaced};
use crate::prose::marks::{IDEOGRAPHIC_STOP, STOPS};
use crate::prose::{self, Languages};

codes! {
    pub(crate) static TABLE_CELL_EXCESS: Code = Code {
        name: "table-cell-excess",
        severity: Severity::Warning,
        summary: "a row of a table has a cell more than its header",
        finds: "A row with more cells than the header, mostly from a `|` within a cell.",
        why: "Readers do not see the last cell, or see it cut.",
        cure: "Write a `|` within a cell as `\\|`.",
        example: "`|type|String|One of a | b.|` below three columns.",
    };

    pub(crate) static TABLE_ROW_WITHOUT_NAME: Code = Code {
        name: "table-row-without-name",
        severity: Severity::Warning,
        summary: "a row of a table has no name",
        finds: "A row of a table of parameters, properties or members whose cell of names is empty, while \
             others of its cells are not.",
        why: "The row is left out, because it does not say what it describes.",
        cure: "Write the name, or join the row to the one above.",
        example: "`| |String|The name.|`",
    };
}

/// A row, with remarks for which only the properties of resources have fields.
#[derive(Debug)]
pub(crate) struct ReadRow {
    pub(crate) parameter: Parameter,
    pub(crate) remarks: Remarks,
    /// True if a link to a resource names its type.
    linked: bool,
}

/// Reads the rows of a table with these columns. A row that is one bold label groups the rows below it and is left out.
pub(crate) fn read_rows(cx: &mut Context<'_, '_>, table: &Table<'_>, columns: &[Column]) -> Vec<ReadRow> {
    let mut read = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        if is_group_label(row) {
            continue;
        }
        if is_none_row(row) {
            continue;
        }
        match read_row(cx, table, row, columns) {
            Some(row) => read.push(row),
            None if row.cells.iter().all(Inline::is_blank) => {}
            None => cx.report(
                &TABLE_ROW_WITHOUT_NAME,
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
            cx.report(&TABLE_CELL_EXCESS, cell.range.clone(), message, help);
        }
    }
    // All cells are read before all descriptions, so that the code of each step stays in the processor's cache.
    read.iter_mut().for_each(|row| ask_description(cx, row));
    read
}

/// `|**Section**| | |`, whose other cells may repeat the label.
fn is_group_label(row: &Row<'_>) -> bool {
    let is_bold = |cell: &Inline<'_>| {
        cell.marks
            .iter()
            .any(|mark| mark.kind == MarkKind::Strong && mark.range.len() == cell.trimmed().len())
    };
    row.cell(0).is_some_and(|label| {
        let is_empty =
            |cell: &Inline<'_>| cell.is_blank() || is_bold(cell) && cell.trimmed() == label.trimmed();
        is_bold(label) && row.cells.iter().skip(1).all(is_empty)
    })
}

/// `|None| | |`: a row that says that the table lists nothing.
fn is_none_row(row: &Row<'_>) -> bool {
    // No word for `None` is as long. Most descriptions are longer, so they are checked last.
    let says_none = |text: &str| text.len() < 50 && prose::is_none_word(&text.to_lowercase());
    let others_blank = row.cells.iter().skip(1).rev().all(|cell| says_none(cell.trimmed()));
    others_blank && !row.text(0).is_empty() && says_none(row.text(0))
}

/// Reads the cells of a row. The description is only stored here; `ask_description` reads it later.
fn read_row(cx: &Context<'_, '_>, table: &Table<'_>, row: &Row<'_>, columns: &[Column]) -> Option<ReadRow> {
    let find = |wanted: Column| {
        columns.iter().zip(&row.cells).find(|(column, _)| **column == wanted).map(|(_, cell)| cell)
    };
    let name_cell = find(Column::Name)?;
    let (name, rest) = split_name(name_cell);
    if name.is_empty() {
        return None;
    }
    let mut value = find(Column::Value);
    let mut type_cell = find(Column::Type);
    // A column of values may hold types, and a column of types the value of a header.
    if type_cell.is_none() && value.is_some_and(|cell| is_primitive(&cell.text) || is_linked_type(cell)) {
        type_cell = value.take();
    } else if value.is_none() && type_cell.is_some_and(|cell| is_media_type(cell.trimmed())) {
        value = type_cell.take();
    }
    let known_type = type_cell.and_then(|cell| opt_type_known(cx, cell));
    let mut says_more = known_type.as_ref().is_some_and(|known_type| known_type.says_more);
    let linked = type_cell.filter(|_| known_type.is_some()).is_some_and(leads_to_resource);
    let (type_ref, alternatives, remarks) = match known_type {
        Some(TypeCell { mut type_ref, mut alternatives, remarks, .. }) => {
            if cx.localized {
                restore_type(&mut type_ref.name, type_cell);
            }
            alternatives.retain(|name| is_type_name(name));
            // The JSON of the page may show what a translation has lost.
            let may_be_restored = cx.localized && !type_ref.name.is_ascii();
            if is_type_name(&type_ref.name) || may_be_restored {
                (Some(type_ref), alternatives, remarks)
            } else {
                // The description keeps the text of the cell.
                says_more = true;
                (None, Vec::new(), remarks)
            }
        }
        None => Default::default(),
    };
    let required = find(Column::Required);
    let is_required = required.and_then(|cell| required_word(cell.trimmed(), Languages::of(cx.localized)));
    let mut description = Text::default();
    // `Prefer: x`: the name comes first, and the rest joins the description unless that repeats it.
    let repeats = |name: &Inline<'_>| {
        find(Column::Description).or(value).is_some_and(|cell| cell.trimmed().starts_with(name.trimmed()))
    };
    let text = |cell: &Inline<'_>| {
        let is_last = columns
            .len()
            .checked_sub(1)
            .and_then(|last| row.cell(last))
            .is_some_and(|last| last.range == cell.range);
        let end = if is_last {
            let last = row.cells.iter().rev().find(|cell| !cell.is_blank());
            last.map_or(cell.range.end, |last| last.range.end.max(cell.range.end))
        } else {
            cell.range.end
        };
        cx.text(cell.range.start..end)
    };
    for cell in rest.then_some(name_cell).filter(|cell| !repeats(cell)).into_iter().chain(value).chain(
        columns
            .iter()
            .zip(&row.cells)
            .filter(|(column, _)| **column == Column::Description)
            .map(|(_, cell)| cell),
    ) {
        append(&mut description, text(cell));
    }
    if let Some(cell) = type_cell.filter(|_| says_more) {
        append(&mut description, text(cell));
    }
    for ((column, cell), header) in columns.iter().zip(&row.cells).zip(&table.header) {
        let is_other = *column == Column::Other || *column == Column::Required && is_required.is_none();
        if is_other && !cell.is_blank() {
            append(&mut description, labelled(cx.text(header.range.clone()), text(cell)));
        }
    }
    let parameter = Parameter {
        name,
        type_ref,
        alternatives,
        required: is_required.or(remarks.required),
        possible_values: Vec::new(),
        description,
        line: cx.line(name_cell.range.start),
    };
    Some(ReadRow { parameter, remarks, linked })
}

/// The statements of a description in English.
#[derive(Debug, Clone)]
pub(crate) struct Described {
    required: Option<bool>,
    possible_values: Vec<String>,
}

/// Reads values, and whether the parameter is required, from the description, unless other cells state them.
fn ask_description(cx: &Context<'_, '_>, row: &mut ReadRow) {
    let ReadRow { parameter, linked, .. } = row;
    let text = &parameter.description.english;
    let [of_text, of_link] = &cx.caches.descriptions;
    let said = if *linked { of_link } else { of_text }.get(text, || Described {
        required: prose::opt_required_in_english(text),
        possible_values: possible_values(text, *linked),
    });
    let translated = || cx.localized.then(|| prose::opt_required(&text.to_lowercase())).flatten();
    parameter.required = parameter.required.or(said.required).or_else(translated);
    parameter.possible_values = said.possible_values;
}

/// Reads a cell of types. Its meaning depends on its Markdown alone, unless the page defines labels of links.
fn opt_type_known(cx: &Context<'_, '_>, cell: &Inline<'_>) -> Option<TypeCell> {
    if !cx.references().is_empty() {
        return opt_type_cell(cell);
    }
    cx.caches.types.get(cx.page.source.cut(cell.range.clone()), || opt_type_cell(cell))
}

/// Restores the type that a translation has lost: a primitive type, or the file name of the link, in lower case.
fn restore_type(name: &mut String, cell: Option<&Inline<'_>>) {
    if let Some(primitive) = prose::opt_primitive(name) {
        primitive.clone_into(name);
    } else if let Some(path) = opt_rejoined(name) {
        *name = path;
    } else if !name.is_ascii()
        && let Some((_, target)) =
            cell.and_then(|cell| cell.links().find(|(_, target)| target.contains(".md")))
    {
        let file = stem(target);
        file.rsplit('-').next().unwrap_or(file).clone_into(name);
    }
}

/// `callRecords。 userAgent`: a path that a translation treats as two sentences.
fn opt_rejoined(name: &str) -> Option<String> {
    let path =
        name.contains(IDEOGRAPHIC_STOP).then(|| name.replace(IDEOGRAPHIC_STOP, ".").replace(' ', ""))?;
    let is_path = path.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.') && !path.ends_with('.');
    let Namespace { vendor, root, .. } = Family::GRAPH.namespace;
    let whole = if path.starts_with(vendor) { path } else { format!("{root}.{path}") };
    is_path.then_some(whole)
}

/// Returns whether a link names the type, and leads to a page of its own that is not about enumerations.
fn leads_to_resource(cell: &Inline<'_>) -> bool {
    cell.links().any(|(_, target)| !target.contains("enum") && !target.contains('#'))
}

/// Returns whether a cell is a link to a resource and nothing else.
fn is_linked_type(cell: &Inline<'_>) -> bool {
    let length = cell.trimmed().len();
    cell.links().any(|(text, target)| text.len() == length && is_resource(target)) && leads_to_resource(cell)
}

/// A cell of a column without a field of its own, with the column's header as its label.
pub(crate) fn labelled(label: Text, text: Text) -> Text {
    if label.english.is_empty() {
        return text;
    }
    let join = |label: &str, text: &str| format!("{label}: {text}");
    let localized = (label.localized.is_some() || text.localized.is_some()).then(|| {
        join(
            label.localized.as_ref().unwrap_or(&label.english),
            text.localized.as_ref().unwrap_or(&text.english),
        )
    });
    Text { english: join(&label.english, &text.english), localized }
}

/// Adds a text behind another.
pub(crate) fn append(text: &mut Text, more: Text) {
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
    let cell = cell.without_footnote_marks();
    let text = cell.trimmed().trim_matches(['*', '`', '"']).trim();
    // `具有 any 运算符的 $filter`: an option that the words of its cell end with.
    let last = text.rsplit([' ', '`']).next().unwrap_or_default();
    let text = if last.starts_with('$') && last.len() > 1 && !text.starts_with('$') { last } else { text };
    let cut = text.find([':', '(', '=']).filter(|at| *at > 0);
    // `$filter with any operator`: no option has a blank in its name.
    let cut = if text.starts_with('$') { text.find(' ').or(cut) } else { cut };
    let (name, says_more) = match cut {
        Some(at) => (text.cut(..at).trim().to_owned(), true),
        None => (single_spaced(text), false),
    };
    // An annotation without its mark: no other name has a dot behind this word.
    let name = if name.starts_with("odata.") { format!("@{name}") } else { name };
    (name, says_more)
}

fn required_word(text: &str, languages: Languages) -> Option<bool> {
    prose::opt_required_word(
        languages,
        &text.trim_matches(|c| matches!(c, '*' | '`' | ' ') || STOPS.contains(&c)).to_lowercase(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocFile, DocSet, Facts};
    use serde_json::{Value, json};

    fn properties(table: &str) -> Value {
        let text = format!(
            r#"# a resource type

## Properties

{table}
"#
        );
        let file = DocFile { path: "v1.0/resources/a.md".to_owned(), text };
        let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        value["resources"][0]["properties"].take()
    }

    #[test]
    fn what_a_column_without_a_meaning_says_is_in_the_description() {
        let found = properties(
            "|Property|Type|Description|Notes|Supported Resources|\n|-|-|-|-|-|\n|id|String|The key.|Or not.|All|\n",
        );
        assert_eq!(found[0]["description"]["english"], "The key. Or not. Supported Resources: All");
        let found =
            properties("|Property|Type|Required?|Description|\n|-|-|-|-|\n|id|String|On create|The key.|\n");
        assert_eq!(found[0]["description"]["english"], "The key. Required?: On create");
        assert_eq!(found[0]["required"], Value::Null);
    }

    #[test]
    fn what_a_type_says_besides_is_of_the_property() {
        let found = properties(
            r#"|Property|Type|Description|
|-|-|-|
|a|String (nullable)|It.|
|b|String, deprecated|It.|
|c|String|It.|
"#,
        );
        let said = |at: usize| (found[at]["nullable"].clone(), found[at]["deprecated"].clone());
        assert_eq!(said(0), (json!(true), json!(false)));
        assert_eq!(said(1), (Value::Null, json!(true)));
        assert_eq!(said(2), (Value::Null, json!(false)));
    }

    #[test]
    fn an_option_ends_with_its_name() {
        let text = r"|a|
|-|
|\$filter with **any** operator|
|具有 any 运算符的 $filter|
";
        let page = crate::page::parse(text);
        let crate::page::BlockKind::Table(table) = &page.blocks[0].kind else { panic!("a table") };
        assert_eq!(split_name(&table.rows[0].cells[0]), ("$filter".to_owned(), true));
        assert_eq!(split_name(&table.rows[1].cells[0]), ("$filter".to_owned(), false));
    }

    #[test]
    fn names_of_properties_in_their_markup() {
        let found = properties(
            r#"|Property|Type|Description|
|-|-|-|
|**a**|String||
|`b`|String||
|[c](../api/c.md)|String||
|d (deprecated)|String|It.|
|**Apps**|||
|**More**|||**More**|||
|odata.type|String||
|None|||
"#,
        );
        let names: Vec<_> = found.as_array().expect("a list").iter().map(|row| &row["name"]).collect();
        assert_eq!(names, ["a", "b", "c", "d", "@odata.type"]);
        assert_eq!(
            (&found[3]["deprecated"], &found[3]["description"]["english"]),
            (&json!(true), &json!("d (deprecated) It."))
        );
    }
}
