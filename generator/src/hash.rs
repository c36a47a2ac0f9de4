//! Maps and sets by hash. Their keys are short texts and numbers of the pages, which foldhash is quicker at than the standard
//! library's hash; it is seeded anew in each run too, so that no page can make them slow, and no order of theirs reaches an output.

use foldhash::fast::RandomState;

/// A map by hash.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
/// A set by hash.
pub(crate) type HashSet<T> = std::collections::HashSet<T, RandomState>;
