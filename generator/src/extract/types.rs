//! Documented types: `String collection`, `[user](user.md)`, `Collection(Edm.String)`.

use crate::ir::TypeRef;
use crate::page::{Inline, single_spaced};

/// Reads a type from a cell; nothing where it is empty.
pub(crate) fn opt_type(cell: &Inline<'_>) -> Option<TypeRef> {
    let text = cell.trimmed();
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
    (!name.is_empty()).then(|| TypeRef { name: single_spaced(name), collection })
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
    for word in ["collection", "collections", "集合", "コレクション", "coleção", "sammlung"] {
        if let Some(at) = text.len().checked_sub(word.len())
            && at > 0
            && let Some(tail) = text.get(at..)
            && tail.eq_ignore_ascii_case(word)
            && text[..at].ends_with([' ', '\u{A0}', ')', ']'])
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
}
