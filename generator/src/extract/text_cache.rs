//! A cache of the values read from texts. Pages repeat texts: half of the descriptions and nine of ten permission cells stand on
//! other pages too.

use crate::hash::HashMap;
use std::cell::RefCell;

/// The longest text that is kept. Longer ones are not repeated.
const LONGEST: usize = 2_000;
/// The most entries. No reference has as many different texts.
const MOST: usize = 100_000;

/// Values by the text that they were read from. A value must depend on its text alone.
#[derive(Debug)]
pub(crate) struct TextCache<T>(RefCell<HashMap<Box<str>, T>>);

impl<T> Default for TextCache<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> TextCache<T> {
    pub(super) fn with_capacity(texts: usize) -> Self {
        Self(RefCell::new(HashMap::with_capacity_and_hasher(texts, Default::default())))
    }

    /// Returns the value of a text, and reads the text if it is new.
    pub(super) fn get(&self, text: &str, read: impl FnOnce() -> T) -> T {
        if let Some(known) = self.0.borrow().get(text) {
            return known.clone();
        }
        let value = read();
        let mut known = self.0.borrow_mut();
        if text.len() <= LONGEST && known.len() < MOST {
            known.insert(text.into(), value.clone());
        }
        value
    }
}
