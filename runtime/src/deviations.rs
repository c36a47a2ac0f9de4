//! Deviations: values of an answer that are not of their documented types. They are errors, or their paths are collected.
//!
//! Decoding is synchronous, so that all of it happens on one thread. The reader of a model notes here what it finds.

use std::cell::{Cell, RefCell};

/// The number of places that are kept of one answer.
const MAX_PATHS: usize = 1000;

thread_local! {
    /// True if a value of another type is an error.
    static IS_STRICT: Cell<bool> = const { Cell::new(false) };
    /// The index of the item of a collection that is being read.
    static ITEM: Cell<Option<usize>> = const { Cell::new(None) };
    /// The places found so far, while an answer is being read.
    static PATHS: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Decodes with values of other types as errors.
///
/// Models that are decoded outside of a [`Client`](crate::Client) keep such values. Within this function they do not
/// decode:
///
/// ```
/// use graph_client_runtime::{Reference, model::strict};
///
/// let json = r#"{"@odata.id": 7}"#;
/// assert!(serde_json::from_str::<Reference>(json).is_ok());
/// assert!(strict(|| serde_json::from_str::<Reference>(json)).is_err());
/// ```
pub fn strict<T>(decode: impl FnOnce() -> T) -> T {
    within(true, decode)
}

fn within<T>(strict: bool, decode: impl FnOnce() -> T) -> T {
    struct Restored(bool);
    impl Drop for Restored {
        fn drop(&mut self) {
            IS_STRICT.set(self.0);
        }
    }
    let _outer = Restored(IS_STRICT.replace(strict));
    decode()
}

/// Decodes an answer, and returns the places of the values that are not of their documented types.
pub(crate) fn collecting<T>(strict: bool, decode: impl FnOnce() -> T) -> (T, Vec<String>) {
    struct Ended;
    impl Drop for Ended {
        fn drop(&mut self) {
            PATHS.take();
            ITEM.set(None);
        }
    }
    PATHS.set(Some(Vec::new()));
    let _ended = Ended;
    let value = within(strict, decode);
    (value, PATHS.take().unwrap_or_default())
}

/// Returns true if a value of another type is an error.
pub(crate) fn is_strict() -> bool {
    IS_STRICT.get()
}

/// Says which item of a collection is read from now on.
pub(crate) fn at_item(index: Option<usize>) {
    ITEM.set(index);
}

/// Notes the place of a value that is not of its documented type: a path from the item of the collection, or from the
/// whole answer.
#[cold]
pub(crate) fn note(path: String) {
    PATHS.with_borrow_mut(|paths| {
        let Some(paths) = paths.as_mut().filter(|paths| paths.len() < MAX_PATHS) else { return };
        paths.push(match ITEM.get() {
            Some(index) if path.is_empty() => format!("value[{index}]"),
            Some(index) => format!("value[{index}].{path}"),
            None => path,
        });
    });
}

/// Forgets the places found so far, as the answer is read once more.
pub(crate) fn restart() {
    PATHS.with_borrow_mut(|paths| paths.iter_mut().for_each(Vec::clear));
    ITEM.set(None);
}
