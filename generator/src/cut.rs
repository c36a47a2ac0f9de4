//! Parts of texts and slices, by a call that cannot fail.

use std::fmt::Debug;
use std::slice::SliceIndex;

/// Takes parts by a range.
///
/// The text of a page decides where it is cut. If a range is wrong, `text[range]` would end the reading of the page, and clippy denies it here.
pub(crate) trait Cut<R> {
    type Part: ?Sized;

    /// The part of this range. A range that ends behind the whole, or within a character, is a fault of the program: a debug build panics,
    /// and a release build goes on with an empty part.
    fn cut(&self, range: R) -> &Self::Part;
}

impl<R: SliceIndex<str, Output = str> + Clone + Debug> Cut<R> for str {
    type Part = str;

    fn cut(&self, range: R) -> &str {
        debug_assert!(
            self.get(range.clone()).is_some(),
            "{range:?} is no part of the {} bytes of a text",
            self.len()
        );
        self.get(range).unwrap_or_default()
    }
}

impl<T, R: SliceIndex<[T], Output = [T]> + Clone + Debug> Cut<R> for [T] {
    type Part = [T];

    fn cut(&self, range: R) -> &[T] {
        debug_assert!(self.get(range.clone()).is_some(), "{range:?} is no part of {} items", self.len());
        self.get(range).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Cut as _;

    #[test]
    fn a_part_is_that_of_its_range() {
        assert_eq!("größe".cut(2..4), "ö");
        assert_eq!([1, 2, 3].cut(1..), [2, 3]);
    }

    #[test]
    #[cfg(not(debug_assertions))]
    fn a_wrong_range_gives_an_empty_part() {
        assert_eq!("größe".cut(3..4), "");
        assert_eq!([1, 2, 3].cut(2..7), [0; 0]);
    }
}
