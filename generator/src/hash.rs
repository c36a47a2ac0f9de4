//! Hash maps and sets. Their keys are short texts and numbers, for which foldhash is faster than the standard library's
//! hash. It is seeded anew in each run, so that no page can force collisions; their order never reaches an output.

use foldhash::fast::RandomState;

/// A hash map.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
/// A hash set.
pub(crate) type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// An eight-digit hash of a text, the same in all runs. It distinguishes names that are otherwise alike.
pub(crate) fn stable_digits(text: &str) -> String {
    // 64-bit FNV-1a, folded to 32 bits.
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    format!("{:08x}", (hash ^ (hash >> 32)) & 0xFFFF_FFFF)
}
