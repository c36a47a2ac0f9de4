//! The fingerprint of a line. GitHub's code scanning recognizes a result by it after the page has changed elsewhere.
//!
//! GitHub's own action adds the fingerprint when it uploads a log, and warns about any other value. A log that is uploaded by other
//! means must contain it. It is a rolling hash over a hundred UTF-16 code units from the start of the line, without blanks, and a
//! number that distinguishes lines with equal hashes.

use std::collections::HashMap;

/// The number of code units that are hashed.
const WINDOW: usize = 100;
const FACTOR: u64 = 37;
/// The unit that marks the end of the file.
const END: u16 = u16::MAX;

/// The fingerprints of all lines of a text, in order.
pub(crate) fn line_hashes(text: &str) -> Vec<String> {
    let (units, starts) = hashed_units(text);
    // The weight of the unit that leaves the window.
    let oldest = (0..WINDOW).fold(1_u64, |power, _| power.wrapping_mul(FACTOR));
    let unit = |at: usize| u64::from(units.get(at).copied().unwrap_or(0));
    let mut hash = (0..WINDOW).fold(0_u64, |hash, at| hash.wrapping_mul(FACTOR).wrapping_add(unit(at)));
    let mut counts: HashMap<u64, usize> = HashMap::new();
    let mut hashes = Vec::with_capacity(starts.len());
    let mut at = 0;
    for start in starts {
        while at < start {
            hash = hash
                .wrapping_mul(FACTOR)
                .wrapping_add(unit(at + WINDOW))
                .wrapping_sub(oldest.wrapping_mul(unit(at)));
            at += 1;
        }
        let count = counts.entry(hash).or_default();
        *count += 1;
        hashes.push(format!("{hash:x}:{count}"));
    }
    hashes
}

/// The code units that are hashed, with the end mark, and the index of the first unit of each line.
fn hashed_units(text: &str) -> (Vec<u16>, Vec<usize>) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut units = Vec::with_capacity(text.len() + 1);
    let mut starts = vec![0];
    for unit in text.encode_utf16().filter(|unit| ![u16::from(b' '), u16::from(b'\t')].contains(unit)) {
        units.push(unit);
        if unit == u16::from(b'\n') {
            starts.push(units.len());
        }
    }
    units.push(END);
    (units, starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values are those of the tests of GitHub's action.
    #[test]
    fn lines_have_the_fingerprints_that_github_gives_them() {
        let check = |text: &str, expect: &[&str]| assert_eq!(line_hashes(text), expect, "{text:?}");
        check("", &["c129715d7a2bc9a3:1"]);
        check(
            " a\nb\n  \t\tc\n d",
            &["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
        );
        let lines = [
            "e9496ae3ebfced30:1",
            "fb7c023a8b9ccb3f:1",
            "ce8ba1a563dcdaca:1",
            "e20e36e16fcb0cc8:1",
            "b3edc88f2938467e:1",
            "c8e28b0b4002a3a0:1",
            "c129715d7a2bc9a3:1",
        ];
        check(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", &lines);
        check(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", &lines);
        let repeated = line_hashes(&"Lorem ipsum dolor sit amet.\n".repeat(10));
        assert_eq!(repeated[1..3], ["a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3"]);
        assert_eq!(repeated[6], "a7f2ff1481e87703:1");
    }
}
