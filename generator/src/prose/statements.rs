//! Statements of a translation about a property, a request or an answer.
//!
//! Only for pages of which the English text is not at hand. All texts are in lower case, unless a function says otherwise.

use super::languages::ALL;
use super::{Languages, NameKind, Sense, find, names::names, opt_name, says};

/// Returns whether a description says that its value must or need not be there.
pub(crate) fn opt_required(lower: &str) -> Option<bool> {
    if says(Languages::All, Sense::Optional, lower) {
        Some(false)
    } else {
        says(Languages::All, Sense::Required, lower).then_some(true)
    }
}

/// Returns whether the cell of a column says that a value must or need not be there.
pub(crate) fn opt_required_word(languages: Languages, lower: &str) -> Option<bool> {
    if says(languages, Sense::Yes, lower) {
        Some(true)
    } else if says(languages, Sense::No, lower) {
        Some(false)
    } else {
        (languages == Languages::All).then(|| opt_required(lower)).flatten()
    }
}

/// Returns whether a sentence about query options names all that there are: `此方法支持 $select OData 查询参数`.
pub(crate) fn lists_query_options(lower: &str) -> bool {
    opt_query_support(lower) == Some(true)
        && says(Languages::All, Sense::QueryParameter, lower)
        && !says(Languages::All, Sense::SomeOf, lower)
}

/// Returns whether a text says that query options as a whole are supported or not.
pub(crate) fn opt_query_support(lower: &str) -> Option<bool> {
    if !says(Languages::All, Sense::QueryOption, lower) {
        None
    } else if says(Languages::All, Sense::Unsupported, lower) {
        Some(false)
    } else {
        says(Languages::All, Sense::Supported, lower).then_some(true)
    }
}

/// Returns whether a short text says that a request has no body.
pub(crate) fn says_no_body(lower: &str) -> bool {
    // A long text only says that some properties are not in the body.
    let longest = if lower.chars().any(|c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')) {
        36
    } else {
        90
    };
    lower.chars().count() < longest && says(Languages::All, Sense::NoBody, lower)
}

/// Returns whether a sentence tells a condition beyond the success of the call.
pub(crate) fn is_conditional(lower: &str) -> bool {
    let (clause, rest) = lower.split_at(lower.find([',', '，', '、']).unwrap_or_default());
    says(
        Languages::All,
        Sense::Condition,
        if says(Languages::All, Sense::Success, clause) { rest } else { lower },
    )
}

/// Returns whether a text asks for an identifier.
pub(crate) fn asks_for_identifier(lower: &str) -> bool {
    says(Languages::All, Sense::Identifier, lower)
        || ["odata.id", "odata id"].iter().any(|name| lower.contains(name))
}

/// The name beside the word for an object: `X 对象的 JSON 表示形式`, `representação JSON do objeto X`. The text has its own case.
pub(crate) fn opt_represented(text: &str) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric();
    let behind = find(Languages::All, Sense::ObjectBehindName, text).and_then(|word| {
        let before = text.get(..word.start)?.trim_end();
        before.rsplit(|c| !is_name(c)).next()
    });
    let before = find(Languages::All, Sense::ObjectBeforeName, text)
        .and_then(|word| text.get(word.end..)?.trim_start().split(|c| !is_name(c)).next());
    behind
        .into_iter()
        .chain(before)
        .find(|name| name.len() > 2 && *name != "JSON" && name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// The primitive type that a translation stands for.
pub(crate) fn opt_primitive(name: &str) -> Option<&'static str> {
    // Fast path: nearly all names are English, and most begin with a letter that begins no translation in Latin letters.
    let is_english = name.is_ascii()
        && !name.starts_with(['b', 'B', 'c', 'C', 'i', 'I', 'd', 'D', 'f', 'F', 'g', 'G', 'z', 'Z']);
    if is_english { None } else { opt_name(NameKind::Primitive, name) }
}

/// The primitive type whose translation a text begins with, the longest one, and the length of that translation.
pub(crate) fn opt_primitive_first(text: &str) -> Option<(&'static str, usize)> {
    names(NameKind::Primitive)
        .filter(|(_, translation)| text.starts_with(translation))
        .max_by_key(|(_, translation)| translation.len())
        .map(|(name, translation)| (name, translation.len()))
}

/// A title without the words that titles of a translation share; `None` where it has none of them. The title has its own case.
pub(crate) fn opt_titled(title: &str) -> Option<&str> {
    let lower = title.to_lowercase();
    if lower.len() != title.len() {
        return None;
    }
    let translations = ALL.iter().filter(|language| !Languages::English.has(language));
    translations.flat_map(|language| language.title_words).find_map(|word| {
        let rest = match lower.strip_suffix(word) {
            Some(rest) => title.get(..rest.len()),
            None => title.get(title.len() - lower.strip_prefix(word)?.len()..),
        };
        Some(rest?.trim().trim_end_matches('-').trim())
    })
}

/// Returns whether a character is one of a word that may stand beside a list of values, such as its verb.
pub(crate) fn is_beside_values(c: char) -> bool {
    !c.is_ascii() && ALL.iter().any(|language| language.fillers.around_values.contains(&c))
}

/// The words that English titles share behind the name.
pub(crate) fn english_title_words() -> impl Iterator<Item = &'static str> {
    let english = ALL.iter().filter(|language| Languages::English.has(language));
    english.flat_map(|language| language.title_words).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_options_that_are_the_ones() {
        for text in [
            "此方法支持 `$select` 和 `$filter` odata 查询参数。",
            "este método oferece suporte ao parâmetro de consulta `$select`.",
        ] {
            assert!(lists_query_options(text), "{text}");
        }
        for text in ["此方法支持一些 odata 查询参数，包括 `$search`。", "此方法不支持 `$select` 查询参数。"]
        {
            assert!(!lists_query_options(text), "{text}");
        }
    }

    #[test]
    fn titles_without_their_common_words() {
        for title in [
            "user 资源类型",
            "Tipo de recurso user",
            "user リソースの種類",
            "user-Ressourcentyp",
            "тип ресурса user",
        ] {
            assert_eq!(opt_titled(title), Some("user"), "{title}");
        }
    }
}
