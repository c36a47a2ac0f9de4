//! Documented types: `String collection`, `[user](user.md)`, `Collection(Edm.String)`.

use crate::ir::TypeRef;
use crate::page::{Inline, single_spaced};

/// What a cell says beside the name of the type: `String (optional)`, `String, read-only`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Remarks {
    pub(crate) required: Option<bool>,
    pub(crate) read_only: bool,
}

/// Reads a type from a cell; nothing where it is empty, or names a media type instead.
pub(crate) fn opt_type(cell: &Inline<'_>) -> Option<TypeRef> {
    opt_type_with_remarks(cell).map(|(type_ref, _)| type_ref)
}

/// Reads a type from a cell, and what the cell says beside it.
pub(crate) fn opt_type_with_remarks(cell: &Inline<'_>) -> Option<(TypeRef, Remarks)> {
    if is_media_type(cell.trimmed()) {
        return None;
    }
    let (text, remarks) = without_remarks(cell.trimmed());
    let (inner, wrapped) = opt_collection_call(text);
    let (rest, worded) = without_collection_word(inner);
    let collection = wrapped || worded;
    // The text of a link is the name; what stands around it is prose.
    let linked = cell.links().map(|(text, _)| text.trim()).find(|text| !text.is_empty());
    let name = match linked {
        Some(link) => without_collection_word(opt_collection_call(link).0).0,
        None => rest,
    };
    let name =
        name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']' | '.' | ',' | '`' | '*'));
    // A link that is never closed leaves its markup behind.
    let name = name.split("](").next().unwrap_or(name);
    let name = name.strip_prefix('#').unwrap_or(name);
    let name = name.strip_prefix("Unknown Type ").unwrap_or(name);
    (!name.is_empty()).then(|| (TypeRef { name: single_spaced(name), collection }, remarks))
}

/// `application/json` in the place of a type: the value of a header, from a row that lacks a cell.
pub(crate) fn is_media_type(text: &str) -> bool {
    text.split_once('/').is_some_and(|(kind, _)| {
        matches!(kind, "application" | "text" | "image" | "multipart" | "audio" | "video")
    })
}

/// Whether a cell of values names a type instead: `string`, `Int32`.
pub(crate) fn is_primitive(text: &str) -> bool {
    const NAMES: [&str; 22] = [
        "string",
        "boolean",
        "bool",
        "int",
        "int16",
        "int32",
        "int64",
        "integer",
        "long",
        "number",
        "double",
        "single",
        "float",
        "guid",
        "date",
        "datetime",
        "datetimeoffset",
        "timestamp",
        "timeofday",
        "duration",
        "stream",
        "binary",
    ];
    let text = text.trim_matches(['`', '.', ' ']);
    let text = text.strip_prefix("Edm.").unwrap_or(text);
    text.len() <= 14 && NAMES.iter().any(|name| name.eq_ignore_ascii_case(text))
}

/// The text without remarks at its ends that are no part of the name.
fn without_remarks(mut text: &str) -> (&str, Remarks) {
    let mut remarks = Remarks::default();
    let mut says = |remark: &str| {
        let remark = remark.trim_matches(['*', '_', '.', ' ']).to_ascii_lowercase();
        match &*remark {
            "optional" | "可选" | "opcional" | "省略可能" | "オプション" | "необязательно" => {
                remarks.required = Some(false)
            }
            "required" | "mandatory" | "必需" | "obrigatório" | "必須" | "erforderlich" | "обязательно" =>
            {
                remarks.required = Some(true);
            }
            "readonly"
            | "read-only"
            | "read only"
            | "只读"
            | "somente leitura"
            | "読み取り専用"
            | "schreibgeschützt"
            | "только для чтения" => remarks.read_only = true,
            "nullable" | "deprecated" | "key" => {}
            _ => return false,
        }
        true
    };
    loop {
        let before = text;
        if let Some((rest, remark)) =
            text.strip_suffix([')', '）']).and_then(|text| text.rsplit_once(['(', '（']))
            && says(remark)
        {
            text = rest.trim_end();
        }
        if let Some((remark, rest)) = text.strip_prefix('(').and_then(|text| text.split_once(')'))
            && says(remark)
        {
            text = rest.trim_start();
        }
        if let Some((rest, remark)) = text.rsplit_once([',', ';'])
            && says(remark)
        {
            text = rest.trim_end();
        }
        if text == before || text.is_empty() {
            return (before, remarks);
        }
    }
}

/// `Collection(x)`: what is in it, and whether it was one.
fn opt_collection_call(text: &str) -> (&str, bool) {
    match text.get(..11) {
        Some(head) if head.eq_ignore_ascii_case("collection(") => (text[11..].trim_end_matches(')'), true),
        _ => (text, false),
    }
}

/// The text without the word that makes it a collection, and whether it had one.
fn without_collection_word(text: &str) -> (&str, bool) {
    let text = text.trim();
    for word in [
        "collection",
        "collections",
        "集合",
        "コレクション",
        "coleção",
        "sammlung",
        "auflistung",
        "коллекция",
    ] {
        if let Some(at) = text.len().checked_sub(word.len())
            && at > 0
            && let Some(tail) = text.get(at..)
            && tail.eq_ignore_ascii_case(word)
            && (!word.is_ascii() && tail == word || text[..at].ends_with([' ', '\u{A0}', ')', ']']))
        {
            return (text[..at].trim_end(), true);
        }
    }
    for word in ["collection of ", "array of ", "list of "] {
        if let Some(head) = text.get(..word.len())
            && head.eq_ignore_ascii_case(word)
        {
            return (text[word.len()..].trim_start(), true);
        }
    }
    (text, false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::parse;

    fn check(cell: &str, name: &str, collection: bool) {
        let source = format!("|a|\n|-|\n|{cell}|\n\n[x]: x.md\n");
        let page = parse(&source);
        let crate::page::BlockKind::Table(table) = &page.blocks[0].kind else { panic!("a table") };
        let found = opt_type(&table.rows[0].cells[0]);
        assert_eq!(found, Some(TypeRef { name: name.to_owned(), collection }), "{cell}");
    }

    #[test]
    fn all_notations() {
        check("String", "String", false);
        check("String collection", "String", true);
        check("[user](user.md)", "user", false);
        check("[user](user.md) collection", "user", true);
        check("Collection([user](user.md))", "user", true);
        check("Collection(Edm.String)", "Edm.String", true);
        check("[x][]", "x", false);
        check("[y][] collection", "y", true);
        check("`string`", "string", false);
        check("string (url)", "string (url)", false);
        check("[user collection](user.md)", "user", true);
    }

    #[test]
    fn what_stands_beside_the_name_is_no_part_of_it() {
        let remarks = |cell: &str| {
            let (name, remarks) = without_remarks(cell);
            (name.to_owned(), remarks.required, remarks.read_only)
        };
        assert_eq!(remarks("String (optional)"), ("String".to_owned(), Some(false), false));
        assert_eq!(remarks("(Optional) String"), ("String".to_owned(), Some(false), false));
        assert_eq!(remarks("string (readonly)"), ("string".to_owned(), None, true));
        assert_eq!(remarks("String, required"), ("String".to_owned(), Some(true), false));
        assert_eq!(remarks("string (url)"), ("string (url)".to_owned(), None, false));
        assert_eq!(remarks("Collection(Edm.String)"), ("Collection(Edm.String)".to_owned(), None, false));
        assert!(is_media_type("application/json") && !is_media_type("string/number"));
        assert!(is_primitive("`string`") && is_primitive("Edm.Int32") && !is_primitive("eventual"));
    }
}
