//! Maps and sets by hash. Their keys are short texts and numbers of the pages, which foldhash is quicker at than the standard
//! library's hash; it is seeded anew in each run too, so that no page can make them slow, and no order of theirs reaches an output.

use foldhash::fast::RandomState;

/// A map by hash.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
/// A set by hash.
pub(crate) type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// Eight digits of a text, the same in all runs: they tell names apart that are otherwise alike, whatever stands beside them.
pub(crate) fn stable_digits(text: &str) -> String {
    // FNV-1a of 64 bits, folded.
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    format!("{:08x}", (hash ^ (hash >> 32)) & 0xFFFF_FFFF)
}
