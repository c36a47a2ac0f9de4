//! Names that translations replace by a word, and the names that they stand for.

use super::languages::ALL;
use super::phrases::NameKind;
use crate::hash::HashMap;
use std::sync::LazyLock;

/// The name that a translation stands for; the case of the translation does not matter.
pub(crate) fn opt_name(kind: NameKind, translation: &str) -> Option<&'static str> {
    static NAMES: LazyLock<HashMap<(NameKind, &str), &str>> = LazyLock::new(|| {
        let mut names = HashMap::default();
        for (kind, rows) in ALL.iter().flat_map(|language| language.names) {
            for (name, translations) in *rows {
                for translation in *translations {
                    names.entry((*kind, *translation)).or_insert(*name);
                }
            }
        }
        names
    });
    NAMES.get(&(kind, &*translation.to_lowercase())).copied()
}

/// The names of a kind, each with its translations.
pub(crate) fn names(kind: NameKind) -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = ALL.iter().flat_map(|language| language.names).filter(move |(of, _)| *of == kind);
    let names = rows.flat_map(|(_, names)| *names);
    names.flat_map(|(name, translations)| translations.iter().map(|translation| (*name, *translation)))
}

/// The name of a property that a translation stands for, which may stand in quotes.
pub(crate) fn opt_property_name(translation: &str) -> Option<&'static str> {
    opt_name(NameKind::Property, translation.trim_matches(['“', '”', '"']))
}
