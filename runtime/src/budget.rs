//! The memory that the decoded models of an answer may take.
//!
//! `[{},{},..]` has three bytes for each item, and a model of many properties takes thousands: an answer of 64 MB could
//! fill any memory. So each model that is read is paid from a budget of the answer.

use std::cell::Cell;

use serde::de;

use crate::receive::MAX_ANSWER_BYTES;

/// How many times the size of its JSON the models of a large answer may take.
const FACTOR: usize = 10;

thread_local! {
    /// What is left of the budget of the answer that this thread decodes. Decoding does not wait, so that it stays on
    /// one thread.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Decodes a text of `length` bytes. Its models may take ten times as much memory, or 64 MB: a small answer may be of
/// large models with few values each, as after a `$select`.
pub(crate) fn within<T>(length: usize, decode: impl FnOnce() -> T) -> T {
    spending(length.saturating_mul(FACTOR).max(MAX_ANSWER_BYTES), decode)
}

/// Decodes with a budget of some bytes.
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

/// Pays for a value of some bytes. Where no answer is decoded there is no limit.
pub(crate) fn pay<E: de::Error>(bytes: usize) -> Result<(), E> {
    let Some(left) = LEFT.get() else { return Ok(()) };
    let rest = left.checked_sub(bytes).ok_or_else(|| {
        E::custom("the answer is of so many small objects that it would take too much memory")
    })?;
    LEFT.set(Some(rest));
    Ok(())
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
