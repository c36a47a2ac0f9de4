//! Documented types: `String collection`, `[user](user.md)`, `Collection(Edm.String)`.

use super::values::tail;
use crate::cut::Cut as _;
use crate::ir::{PrimitiveType, TypeRef};
use crate::page::{Inline, Mark, MarkKind, single_spaced};
use crate::prose::marks::{CLOSING_PARENTHESES, OPENING_PARENTHESES};
use crate::prose::{self, Languages, Sense, opt_end, opt_start, says, split_at_joints, words};
use std::borrow::Cow;

/// Remarks on a property beside the name of its type, or in its description: `String (optional)`, `String, read-only`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Remarks {
    pub(crate) required: Option<bool>,
    pub(crate) nullable: Option<bool>,
    pub(crate) read_only: bool,
    pub(crate) deprecated: bool,
}

/// A cell of types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypeCell {
    pub(crate) type_ref: TypeRef,
    /// Alternatives to the type: `[a](a.md) or [b](b.md)`.
    pub(crate) alternatives: Vec<String>,
    pub(crate) remarks: Remarks,
    /// True if the cell has text besides types and remarks.
    pub(crate) says_more: bool,
}

/// Reads a type from a cell; `None` if the cell is empty or names a media type.
pub(crate) fn opt_type(cell: &Inline<'_>) -> Option<TypeRef> {
    opt_type_cell(cell).map(|cell| cell.type_ref)
}

/// Reads a cell of types; `None` if the cell is empty or names a media type.
pub(crate) fn opt_type_cell(cell: &Inline<'_>) -> Option<TypeCell> {
    let cell = &*cell.without_footnote_marks();
    if is_media_type(cell.trimmed()) {
        return None;
    }
    let (text, remarks) = without_remarks(cell.trimmed());
    let linked: Vec<&Mark<'_>> = cell
        .marks
        .iter()
        .filter(|mark| {
            matches!(mark.kind, MarkKind::Link(_)) && !cell.text.cut(mark.range.clone()).trim().is_empty()
        })
        .collect();
    let (name, collection, mut others, says_more) = match linked.split_first() {
        Some((first, more)) => of_links(cell, text, first, more),
        None => of_words(text),
    };
    let (name, has_note) = name_of(name);
    let says_more = says_more || has_note;
    others.retain(|other| !other.is_empty() && *other != name);
    let type_ref = TypeRef { name, collection };
    (!type_ref.name.is_empty()).then_some(TypeCell { type_ref, alternatives: others, remarks, says_more })
}

/// A type in parts: its name, whether it is a collection, its alternatives, and whether the cell has more text.
type TypeParts<'c> = (&'c str, bool, Vec<String>, bool);

/// Reads links to types. The text of the first link is the name. Further links are alternatives where only `or` stands between
/// them; any other text is prose.
fn of_links<'c>(cell: &'c Inline<'_>, text: &str, first: &Mark<'_>, more: &[&Mark<'_>]) -> TypeParts<'c> {
    let (inner, wrapped) = opt_collection_call(text);
    let (_, worded) = without_collection_word(inner);
    let link =
        |mark: &Mark<'_>| without_collection_word(opt_collection_call(cell.text.cut(mark.range.clone())).0);
    let (name, in_link) = link(first);
    let mut end = first.range.end;
    let mut others = Vec::new();
    for mark in more {
        let between = cell.text.get(end..mark.range.start).unwrap_or_default();
        if !between.split_whitespace().all(is_joint) {
            break;
        }
        others.push(name_of(link(mark).0).0);
        end = mark.range.end;
    }
    let behind = cell.text.cut(end..);
    // Chinese has no blank between the word and the text behind it.
    let of_many = words(Languages::All, Sense::Collection)
        .any(|word| !word.is_ascii() && behind.trim_start().starts_with(word))
        || behind
            .split_whitespace()
            .next()
            .is_some_and(|word| is_collection_word(word.trim_matches(PUNCTUATION)));
    let says_more = [cell.text.cut(..first.range.start), behind].iter().any(|part| has_prose(part));
    (name, wrapped || worded || in_link || of_many, others, says_more)
}

/// A type without a link: one word, or one word beside words that are known to stand there.
fn of_words(text: &str) -> TypeParts<'_> {
    // `string, maximum size 20`: a remark on the value follows the type.
    let (head, says_more) = match text.split_once([',', ';', '.']) {
        Some((head, rest)) if is_primitive(head.trim()) && has_prose(rest) => (head.trim(), true),
        _ => (text, false),
    };
    let (inner, collection) = without_collection(head);
    // `(boolean or string) collection`: the alternatives are those of the items.
    let items = inner.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    let parts: Vec<&str> = match head.split_once('/') {
        Some((left, right)) if is_primitive(left) && is_primitive(right) => vec![left, right],
        _ => split_at_joints(items.unwrap_or(head))
            .into_iter()
            .map(|part| without_article(part.trim()))
            .collect(),
    };
    let is_type = |part: &&str| {
        let (inner, _) = without_collection(part);
        !inner.is_empty() && !inner.trim_matches(PUNCTUATION).contains(' ')
    };
    let Some((first, others)) = parts.split_first().filter(|(_, others)| !others.is_empty()) else {
        return (items.unwrap_or(inner), collection, Vec::new(), says_more);
    };
    if !parts.iter().all(is_type) {
        return (inner, collection, Vec::new(), says_more);
    }
    let collection = items.is_some() && collection || parts.iter().all(|part| without_collection(part).1);
    let others = others.iter().map(|part| name_of(without_collection(part).0).0);
    (without_collection(first).0, collection, others.collect(), says_more)
}

/// The text without the words for a collection, which may stand twice, and whether it had any.
fn without_collection(text: &str) -> (&str, bool) {
    let (mut rest, mut collection) = opt_collection_call(text);
    loop {
        let (inner, worded) = without_collection_word(rest);
        collection |= worded;
        if !worded {
            return (inner, collection);
        }
        rest = inner;
    }
}

const PUNCTUATION: [char; 9] = ['[', ']', '.', ',', '`', '*', '(', ')', '\u{A0}'];

/// The name without punctuation and without the words that may stand around it, and whether a note stood beside it.
fn name_of(text: &str) -> (String, bool) {
    let is_around = |c: char| c.is_whitespace() || matches!(c, '[' | ']' | '.' | ',' | '`' | '*' | '\\');
    let name = text.trim_matches(is_around);
    // A link that is never closed, or has a blank before its target, leaves its markup behind.
    let name = name.split(']').next().unwrap_or(name);
    let name = name.strip_prefix('#').unwrap_or(name);
    let name =
        opt_start(Languages::English, Sense::UnknownType, name).map_or(name, |words| name.cut(words..));
    if says(Languages::English, Sense::AnyJson, name) {
        return (ANY_JSON.to_owned(), false);
    }
    if says(Languages::English, Sense::EnumeratedText, name) {
        return (STRING.to_owned(), false);
    }
    if let Some(noun) = opt_end(Languages::English, Sense::NounOfType, name)
        && let rest = name.cut(..name.len() - noun)
        && !rest.contains(' ')
    {
        return (rest.to_owned(), false);
    }
    // `string (url)`: a note stands behind the name.
    let (name, note) = match name.split_once(" (") {
        Some((name, note)) if is_type_name(name) || !name.is_ascii() && !name.contains(' ') => {
            let note = note.trim_end_matches(')');
            // The description has the format too.
            let is_format = PrimitiveType::of(note).is_some()
                || says(Languages::English, Sense::EnumeratedText, note)
                || !note.is_ascii();
            (name, !is_format)
        }
        _ if name.contains('(') => (name, false),
        _ => (name.trim_end_matches(')'), false),
    };
    // `Relative URL`: one or two words describe a primitive type.
    match name.rsplit_once(' ') {
        Some((words, last)) if PrimitiveType::of(last).is_some() && words.split_whitespace().count() < 3 => {
            (last.to_owned(), true)
        }
        _ => (single_spaced(&singular(name)), note),
    }
}

/// The name of Graph for a value of any JSON type.
const ANY_JSON: &str = "Json";
const STRING: &str = "String";

/// A primitive type in the singular: `array of strings`.
fn singular(name: &str) -> Cow<'_, str> {
    match name.strip_suffix('s') {
        Some(one) if PrimitiveType::of(name).is_none() && PrimitiveType::of(one).is_some() => one.into(),
        _ => name.into(),
    }
}

/// Returns whether a text is the name of a type: an identifier, which may have a namespace.
pub(crate) fn is_type_name(text: &str) -> bool {
    text.split('.').all(|part| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    })
}

/// Returns whether a word between two types joins alternatives.
fn is_joint(word: &str) -> bool {
    let word = word.trim_matches(PUNCTUATION);
    matches!(word, "" | "/" | "|" | "&") || prose::is_joint(word) || is_collection_word(word)
}

fn is_collection_word(word: &str) -> bool {
    without_collection_word(&format!("x {word}")).1
}

/// Returns whether a text beside types says more than `collection`.
fn has_prose(text: &str) -> bool {
    // A remark is only read behind a name.
    let behind_one = format!("x {}", text.trim());
    let text = without_remarks(&behind_one).0.strip_prefix('x').unwrap_or_default();
    text.split(|c: char| c.is_whitespace() || PUNCTUATION.contains(&c)).any(|word| {
        word.chars().any(char::is_alphanumeric)
            && !says(Languages::All, Sense::BesideType, word)
            && !is_joint(word)
            && !is_collection_word(word)
    })
}

/// `application/json` in place of a type: the value of a header, in a row that lacks a cell.
pub(crate) fn is_media_type(text: &str) -> bool {
    text.split_once('/').is_some_and(|(kind, _)| {
        matches!(kind, "application" | "text" | "image" | "multipart" | "audio" | "video")
    })
}

/// Returns whether a cell of values names a type instead: `string`, `Int32`.
pub(crate) fn is_primitive(text: &str) -> bool {
    PrimitiveType::of(text.trim_matches(['`', '.', ' '])).is_some()
}

/// The text without remarks at its ends that are no part of the name.
fn without_remarks(mut text: &str) -> (&str, Remarks) {
    let mut remarks = Remarks::default();
    let mut says = |remark: &str| {
        let remark = remark.trim_matches(['*', '_', '.', ' ']).to_lowercase();
        match &*remark {
            "" => return false,
            // A marker of a key adds nothing: the description says which property is the key.
            word if prose::is_whole(Sense::KeyWord, word) => {}
            word if prose::is_whole(Sense::NotNullable, word) => remarks.nullable = Some(false),
            word if prose::is_whole(Sense::Nullable, word) => remarks.nullable = Some(true),
            word if prose::is_whole(Sense::DeprecatedOrObsolete, word) => remarks.deprecated = true,
            word if prose::is_whole(Sense::RequiredWord, word) => remarks.required = Some(true),
            word if prose::is_whole(Sense::OptionalWord, word) => remarks.required = Some(false),
            _ if says(Languages::All, Sense::Optional, &remark) => remarks.required = Some(false),
            _ if says(Languages::All, Sense::Required, &remark) => remarks.required = Some(true),
            _ if prose::is_whole(Sense::ReadOnly, &remark) => remarks.read_only = true,
            _ => return false,
        }
        true
    };
    loop {
        let before = text;
        if let Some((rest, remark)) =
            text.strip_suffix(CLOSING_PARENTHESES).and_then(|text| text.rsplit_once(OPENING_PARENTHESES))
            && says(remark)
        {
            text = rest.trim_end();
        }
        if let Some((remark, rest)) = text.strip_prefix('(').and_then(|text| text.split_once(')'))
            && says(remark)
        {
            text = rest.trim_start();
        }
        // No remark is longer, so a long text is not searched again for each remark.
        if let Some((_, remark)) = tail(text, 60).rsplit_once([',', ';'])
            && says(remark)
        {
            text = text.cut(..text.len() - remark.len() - 1).trim_end();
        }
        // `String - optional`, `Nullable Long`.
        if let Some((_, remark)) = tail(text, 60).rsplit_once(" - ")
            && says(remark)
        {
            text = text.cut(..text.len() - remark.len() - 3).trim_end();
        }
        if let Some((remark, rest)) = text.split_once(' ')
            && says(remark)
        {
            text = rest.trim_start();
        }
        if text == before || text.is_empty() {
            return (before, remarks);
        }
    }
}

/// The text inside of `Collection(x)`, and whether the call was there.
fn opt_collection_call(text: &str) -> (&str, bool) {
    let inner = opt_start(Languages::All, Sense::CollectionCall, text).map(|call| text.cut(call..));
    inner.map_or((text, false), |inner| {
        (inner.trim_end_matches(|c| c == '>' || CLOSING_PARENTHESES.contains(&c)), true)
    })
}

/// The text without the word for a collection, and whether it had one.
fn without_collection_word(text: &str) -> (&str, bool) {
    let text = text.trim();
    let text = text.strip_suffix('.').unwrap_or(text);
    let behind = [Sense::Collection, Sense::CollectionEnding];
    for (sense, word) in
        behind.into_iter().flat_map(|sense| words(Languages::All, sense).map(move |word| (sense, word)))
    {
        if let Some(at) = text.len().checked_sub(word.len())
            && at > 0
            && let Some(tail) = text.get(at..)
            && is_word(tail, word)
            && ends_word(text.cut(..at), sense, word)
        {
            return (text.cut(..at).trim_end().trim_end_matches('-'), true);
        }
    }
    let unarticled = without_article(text);
    for word in words(Languages::All, Sense::BeforeItems) {
        if let Some(head) = unarticled.get(..word.len())
            && is_word(head, word)
        {
            return (without_article(unarticled.cut(word.len()..).trim_start()), true);
        }
    }
    (text, false)
}

fn without_article(text: &str) -> &str {
    match text.split_once(' ') {
        Some((word, rest)) if says(Languages::English, Sense::TypeArticle, word) => rest,
        _ => text,
    }
}

/// Returns whether the text is this word, in any case.
fn is_word(text: &str, word: &str) -> bool {
    text.eq_ignore_ascii_case(word)
        || !word.is_ascii() && !text.is_ascii() && text.chars().flat_map(char::to_lowercase).eq(word.chars())
}

/// Returns whether a word for a collection may follow this text: behind a blank, or in a script without blanks.
fn ends_word(before: &str, sense: Sense, word: &str) -> bool {
    let is_apart = before.ends_with([' ', '\u{A0}', ')', ']', '-']);
    match word {
        // `[x][]` is a link whose definition is missing.
        "[]" => !before.contains('['),
        // In a script without blanks, it may be the end of another word.
        _ if sense == Sense::CollectionEnding => {
            is_apart || before.ends_with(|c: char| c.is_alphanumeric() && c < '\u{2E80}')
        }
        _ => is_apart || !word.is_ascii(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::parse;

    fn check(cell: &str, name: &str, collection: bool) {
        let source = format!(
            r#"|a|
|-|
|{cell}|

[x]: x.md
"#
        );
        let page = parse(&source);
        let crate::page::BlockKind::Table(table) = &page.blocks[0].kind else { panic!("a table") };
        let found = opt_type(&table.rows[0].cells[0]);
        assert_eq!(found, Some(TypeRef { name: name.to_owned(), collection }), "{cell}");
    }

    fn check_more(cell: &str, name: &str, alternatives: &[&str], says_more: bool) {
        let source = format!("|a|\n|-|\n|{cell}|\n");
        let page = parse(&source);
        let crate::page::BlockKind::Table(table) = &page.blocks[0].kind else { panic!("a table") };
        let found = opt_type_cell(&table.rows[0].cells[0]).expect("a type");
        let all = (
            &*found.type_ref.name,
            found.alternatives.iter().map(|other| &**other).collect(),
            found.says_more,
        );
        assert_eq!(all, (name, alternatives.to_vec(), says_more), "{cell}");
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
        check("string (url)", "string", false);
        check("[user collection](user.md)", "user", true);
        check("Collection([x][])", "x", true);
        check("Collection of String", "String", true);
        check("`collection(string)`", "string", true);
        check("String Collection", "String", true);
        check("array of [user](user.md)", "user", true);
        check("String array", "String", true);
        check("String[]", "String", true);
        check("[unknown][]", "unknown", false);
        check("Collection", "Collection", false);
        check("**[user](user.md)** collection", "user", true);
        check("`Edm.Int32`", "Edm.Int32", false);
        check("[microsoft.graph.a.b](a-b.md) collection", "microsoft.graph.a.b", true);
        check("a collection of [user](user.md) objects", "user", true);
        check("The list of [user](user.md)", "user", true);
        check("String collection.", "String", true);
        check("[user] (user.md)", "user", false);
        check("[user](user.md) resource", "user", false);
        check("error object", "error", false);
        check("Untyped JSON object", "Json", false);
        check("(boolean or string or number) collection", "boolean", true);
        check("[x](x.md) collection collection", "x", true);
        check(r"\String", "String", false);
        check("Nullable Long", "Long", false);
        check("Nullable Enum", "String", false);
        check("List of strings", "string", true);
        check("String - optional", "String", false);
        check("Relative URL", "URL", false);
        check("x)", "x", false);
        check("集合（字符串）", "字符串", true);
        check("[x](x.md) 集合", "x", true);
        check("[x](x.md)集", "x", true);
        check("coleção de [x](x.md)", "x", true);
        check("[x](x.md)-Sammlung", "x", true);
        check("[x](x.md) コレクション", "x", true);
        check("коллекция [x](x.md)", "x", true);
        check("文字列コレクション", "文字列", true);
        check("Zeichenfolgensammlung", "Zeichenfolgen", true);
        check("Коллекция объектов [x](x.md)", "x", true);
        check("Коллекция String", "String", true);
        check("Coleção de cadeias de caracteres", "cadeias de caracteres", true);
    }

    #[test]
    fn what_else_a_cell_of_types_says() {
        check_more("String", "String", &[], false);
        check_more("[a](a.md) or [b](b.md)", "a", &["b"], false);
        check_more("[a](a.md), [b](b.md) collection", "a", &["b"], false);
        check_more("String or Int32", "String", &["Int32"], false);
        check_more("string/number", "string", &["number"], false);
        check_more("[a](a.md) collection. Holds [b](b.md) too.", "a", &[], true);
        check_more("string, maximum size 20", "string", &[], true);
        check_more("[a](a.md) collection (nullable)", "a", &[], false);
        check_more("[a](a.md) (optional)", "a", &[], false);
        check_more("a collection of [a](a.md) objects", "a", &[], false);
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
