//! Tables of parameters, headers and properties: which column is which, and what its cells say.

use super::Context;
use super::types::{Remarks, is_media_type, is_primitive, opt_type_with_remarks};
use super::values::possible_values;
use crate::diagnostic::Severity;
use crate::ir::{Parameter, Text};
use crate::lexicon;
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

const NAMES: &[&str] = &[
    "name",
    "parameter",
    "parameters",
    "property",
    "properties",
    "header",
    "headers",
    "query parameter",
    "parameter name",
    "property name",
    "header name",
    "request header",
    "request headers",
    "relationship",
    "relationships",
    "relationship name",
    "navigation property",
    "option",
    "query",
    "query option",
    "field",
    "field name",
    "名称",
    "属性",
    "属性名",
    "属性名称",
    "参数",
    "参数名",
    "参数名称",
    "查询参数",
    "查询选项",
    "标头",
    "标头名称",
    "请求标头",
    "请求头",
    "头",
    "头名称",
    "页眉",
    "关系",
    "关系名称",
    "字段",
    "nome",
    "propriedade",
    "propriedades",
    "nome da propriedade",
    "parâmetro",
    "parâmetros",
    "nome do parâmetro",
    "parâmetro de consulta",
    "cabeçalho",
    "cabeçalhos",
    "nome do cabeçalho",
    "cabeçalho da solicitação",
    "relação",
    "relacionamento",
    "nome da relação",
    "campo",
    "名前",
    "プロパティ",
    "プロパティ名",
    "パラメーター",
    "パラメータ",
    "パラメーター名",
    "クエリ パラメーター",
    "ヘッダー",
    "ヘッダー名",
    "関係",
    "関係名",
    "リレーションシップ",
    "リレーションシップ名",
    "フィールド",
    "eigenschaft",
    "eigenschaften",
    "eigenschaftsname",
    "eigenschaftenname",
    "parametername",
    "abfrageparameter",
    "kopfzeile",
    "headername",
    "anforderungsheader",
    "beziehung",
    "beziehungsname",
    "feld",
    "имя",
    "свойство",
    "имя свойства",
    "параметр",
    "имя параметра",
    "параметр запроса",
    "заголовок",
    "имя заголовка",
    "отношение",
    "связь",
    "поле",
];

fn column(word: &str, at: usize) -> Column {
    let word = word.trim_matches(['*', '?', ':', ' ']);
    match word {
        _ if (at == 0
            || word.contains("name")
            || matches!(word, "property" | "parameter" | "属性" | "参数"))
            && NAMES.contains(&word) =>
        {
            Column::Name
        }
        "type"
        | "data type"
        | "类型"
        | "数据类型"
        | "型"
        | "種類"
        | "データ型"
        | "tipo"
        | "tipo de dados"
        | "typ"
        | "datentyp"
        | "тип"
        | "тип данных" => Column::Type,
        "value" | "values" | "example" | "值" | "値" | "valor" | "wert" | "значение" => {
            Column::Value
        }
        "description" | "descriptions" | "notes" | "comments" | "remarks" | "说明" | "描述" | "説明"
        | "descrição" | "beschreibung" | "описание" => Column::Description,
        _ if ["required", "必需", "必填", "obrigatório", "必須", "erforderlich", "обязательн"]
            .iter()
            .any(|start| word.starts_with(start)) =>
        {
            Column::Required
        }
        _ => Column::Other,
    }
}

/// A row, and what it says that only a property of a resource has a word for.
#[derive(Debug)]
pub(crate) struct ReadRow {
    pub(crate) parameter: Parameter,
    pub(crate) read_only: bool,
}

/// Reads the rows of such a table. Rows that are one bold label, which group the rows below them, are left out.
pub(crate) fn read_rows(cx: &mut Context<'_, '_>, table: &Table<'_>, columns: &[Column]) -> Vec<ReadRow> {
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

fn read_row(cx: &Context<'_, '_>, row: &Row<'_>, columns: &[Column]) -> Option<ReadRow> {
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
    // A column of values may hold types, one of types the value of a header.
    if type_cell.is_none() && value.is_some_and(|cell| is_primitive(&cell.text)) {
        type_cell = value.take();
    } else if value.is_none() && type_cell.is_some_and(|cell| is_media_type(cell.trimmed())) {
        value = type_cell.take();
    }
    let (type_ref, remarks) = match type_cell.and_then(opt_type_with_remarks) {
        Some((mut type_ref, remarks)) => {
            if cx.localized
                && let Some(name) = lexicon::opt_primitive(&type_ref.name)
            {
                name.clone_into(&mut type_ref.name);
            }
            (Some(type_ref), remarks)
        }
        None => (None, Remarks::default()),
    };
    let mut description = Text::default();
    // `Prefer: x`: the name is the header's, the rest says more; not where the description says it again.
    let repeats = |name: &Inline<'_>| {
        find(Column::Description).or(value).is_some_and(|cell| cell.trimmed().starts_with(name.trimmed()))
    };
    for cell in rest
        .then_some(name_cell)
        .filter(|cell| !repeats(cell))
        .into_iter()
        .chain(value)
        .chain(find(Column::Description))
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
        .and_then(|cell| required_word(cell.trimmed(), cx.localized))
        .or(remarks.required)
        .or_else(|| required_prose(&description.english))
        .or_else(|| {
            cx.localized.then(|| lexicon::opt_required(&description.english.to_lowercase())).flatten()
        });
    let line = cx.line(name_cell.range.start);
    let possible_values = possible_values(&description.english);
    let parameter = Parameter { name, type_ref, required, possible_values, description, line };
    Some(ReadRow { parameter, read_only: remarks.read_only })
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

fn required_word(text: &str, localized: bool) -> Option<bool> {
    let text = text.trim_matches(['*', '.', '。', '`', ' ']).to_lowercase();
    match text.as_str() {
        "y" | "yes" | "true" | "required" | "✓" | "✔" | "x" => Some(true),
        "n" | "no" | "false" | "optional" => Some(false),
        word if localized => lexicon::opt_required_word(word),
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
