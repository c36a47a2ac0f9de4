//! The registry of the codes of all findings.

use super::allow;
use super::rules::RULES;
use crate::diagnostic::Code;
use crate::{corrections, extract, fault, metadata, rust, toc};
use strsim::levenshtein;

/// The codes of all modules that report, except extraction and lints. A module that is missing does not compile.
static LISTS: &[&[&[&Code]]] =
    &[corrections::LISTS, rust::LISTS, &[fault::CODES, metadata::CODES, toc::CODES, allow::CODES]];

/// All codes, sorted by name.
#[must_use]
pub fn registry() -> Vec<&'static Code> {
    let lists = LISTS.iter().chain(extract::LISTS).copied().flatten();
    let reported = lists.copied().flatten().copied();
    let mut codes: Vec<_> = RULES.iter().map(|lint| lint.code).chain(reported).collect();
    codes.sort_unstable();
    // A lint may share the code of an earlier stage.
    codes.dedup_by(|a, b| std::ptr::eq(*a, *b));
    codes
}

/// The code with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Code> {
    registry().into_iter().find(|code| code.name == name)
}

/// The names of codes with a similar spelling, most similar first.
#[must_use]
pub fn near(name: &str) -> Vec<&'static str> {
    const LONGEST: usize = 64;
    if name.len() > LONGEST {
        return Vec::new();
    }
    let mut near: Vec<_> =
        registry().into_iter().map(|code| (levenshtein(code.name, name), code.name)).collect();
    near.retain(|(distance, known)| *distance <= 3 || known.contains(name));
    near.sort_unstable();
    near.into_iter().map(|(_, known)| known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_each_stands_once() {
        let codes = registry();
        assert!(codes.is_sorted_by(|a, b| a.name < b.name), "{codes:?}");
        for Code { name, .. } in codes {
            let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                && !name.starts_with('-')
                && !name.ends_with('-');
            assert!(plain, "{name}");
        }
    }

    #[test]
    fn every_code_is_explained() {
        for Code { name, summary, finds, why, cure, example, .. } in registry() {
            assert!(!summary.ends_with('.'), "{name}");
            assert!([summary, finds, why, cure, example].iter().all(|text| !text.is_empty()), "{name}");
        }
    }

    #[test]
    fn a_mistyped_code_is_told_its_neighbours() {
        assert_eq!(near("section-unknwon").first(), Some(&"section-unknown"));
        assert_eq!(near("nothing like it"), [""; 0]);
    }
}
