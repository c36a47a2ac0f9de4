//! What texts say that the pages repeat: half of the descriptions and nine of ten permission cells stand on other pages too.

use super::cells::TypeCell;
use super::permissions::{Label, ReadCell};
use crate::hash::HashMap;
use std::cell::RefCell;

/// What is known from pages read before. It holds of any page: whatever depends on a page besides its text is no part of it.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    /// By the description, of what has a type that is not linked to, and of what has one that is.
    pub(super) descriptions: [Known<Described>; 2],
    /// By the Markdown of the cell of a type.
    pub(super) types: Known<Option<TypeCell>>,
    /// By the cell of a permission table, on a page with English words, and on one without.
    pub(super) permissions: [Known<ReadCell>; 2],
    /// By the label of a row or of a column of a permission table.
    pub(super) labels: Known<Label>,
}

impl Memo {
    /// For the pages of a whole reference, which have about so many descriptions: as it grows, no long text is hashed again.
    pub(super) fn of_many() -> Self {
        const DESCRIPTIONS: usize = 1 << 13;
        let descriptions = [Known::with_capacity(DESCRIPTIONS), Known::with_capacity(DESCRIPTIONS / 4)];
        Self { descriptions, ..Self::default() }
    }
}

/// What a description says in English of what it describes.
#[derive(Debug, Clone)]
pub(crate) struct Described {
    pub(super) required: Option<bool>,
    pub(super) possible_values: Vec<String>,
}

/// Longer texts are not repeated.
const LONGEST: usize = 2_000;
/// No reference has as many different texts.
const MOST: usize = 100_000;

/// What is known by text.
#[derive(Debug)]
pub(crate) struct Known<T>(RefCell<HashMap<Box<str>, T>>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Known<T> {
    fn with_capacity(texts: usize) -> Self {
        Self(RefCell::new(HashMap::with_capacity_and_hasher(texts, Default::default())))
    }

    /// What a text says, which is read where it is not known.
    pub(super) fn get(&self, text: &str, read: impl FnOnce() -> T) -> T {
        if let Some(known) = self.0.borrow().get(text) {
            return known.clone();
        }
        let said = read();
        let mut known = self.0.borrow_mut();
        if text.len() <= LONGEST && known.len() < MOST {
            known.insert(text.into(), said.clone());
        }
        said
    }
}
