//! Limits the memory of the models decoded from a response.
//!
//! An item in `[{},{},..]` takes three bytes of JSON, but a model with many properties takes thousands, so a response
//! of 64 MB could exhaust any memory. Each model that is read is therefore charged to a budget of its response.

use std::cell::Cell;

use serde::de;

use crate::receive::MAX_ANSWER_BYTES;

/// The limit for a large response: the memory of its models, as a multiple of its JSON.
const FACTOR: usize = 10;

thread_local! {
    /// The rest of the budget for the response that this thread is decoding. Decoding is synchronous, so it stays on
    /// one thread.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Decodes a text of `length` bytes. Its models may take ten times that memory, or 64 MB if that is more: a small
/// response may hold large models with few values each, for example after a `$select`.
pub(crate) fn within<T>(length: usize, decode: impl FnOnce() -> T) -> T {
    spending(length.saturating_mul(FACTOR).max(MAX_ANSWER_BYTES), decode)
}

/// Decodes with a budget in bytes.
pub(crate) fn spending<T>(budget: usize, decode: impl FnOnce() -> T) -> T {
    struct Restored(Option<usize>);
    impl Drop for Restored {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _outer = Restored(LEFT.replace(Some(budget)));
    decode()
}

/// Charges a value to the budget. There is no limit outside of [`spending`].
pub(crate) fn pay<E: de::Error>(bytes: usize) -> Result<(), E> {
    let Some(left) = LEFT.get() else { return Ok(()) };
    let rest = left.checked_sub(bytes);
    LEFT.set(Some(rest.unwrap_or_default()));
    let message = "the answer is of so many small objects that it would take too much memory";
    rest.map(drop).ok_or_else(|| E::custom(message))
}

/// Returns true if the budget has been spent, so that nothing more may be decoded.
pub(crate) fn is_spent() -> bool {
    LEFT.get() == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Collection;

    type Items = Collection<[u64; 4]>;

    fn decode(items: usize) -> serde_json::Result<Items> {
        serde_json::from_str(&format!(r#"{{"value": [{}[0, 0, 0, 0]]}}"#, "[0,0,0,0],".repeat(items - 1)))
    }

    #[test]
    fn items_are_paid_for() {
        assert!(spending(320, || decode(10)).is_ok());
        let error = spending(319, || decode(10)).expect_err("one item is too many");
        assert!(error.is_data() && error.to_string().contains("too much memory"), "{error}");
        assert!(decode(1000).is_ok(), "without an answer there is no limit");
    }

    #[test]
    fn a_budget_ends_with_its_answer() {
        assert!(std::panic::catch_unwind(|| spending(1, || panic!("as the test asks"))).is_err());
        assert_eq!(LEFT.get(), None);
        within(7, || assert_eq!(LEFT.get(), Some(MAX_ANSWER_BYTES)));
    }
}
