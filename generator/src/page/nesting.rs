//! Limits how deeply lists and quotes nest, before the Markdown parser runs: on each line it checks every open
//! container again, so its time is depth times lines.

use crate::cut::Cut as _;
use crate::limits;

/// The most that one byte can add to the depth of its line: a tab counts as much as a list in a list.
const DEPTH_OF_BYTE: usize = 2;

/// Finds the first line that opens more lists and quotes than the limit, judged by its markers and indentation.
pub(crate) fn opt_too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Such a line starts with so many markers and blanks that two adjacent ones stand at a multiple of the step.
    let step = limits::NESTING / DEPTH_OF_BYTE;
    let may_be_deep = |chunk: &[u8]| matches!(chunk, [a, b, ..] if is_marker(*a) && is_marker(*b));
    bytes.chunks(step).enumerate().filter(|(_, chunk)| may_be_deep(chunk)).find_map(|(i, _)| {
        let at = i * step;
        let start =
            at - bytes.cut(..at).iter().rev().take(step - 1).take_while(|byte| is_marker(**byte)).count();
        let starts_line = start == 0 || bytes.cut(..start).ends_with(b"\n");
        (starts_line && depth(bytes.cut(start..)) > limits::NESTING).then_some(start)
    })
}

/// Returns true if the byte can be a marker or a blank at the start of a line.
fn is_marker(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'0'..=b'9' | b'.' | b')')
}

/// An upper bound of the depth of the line at the start of the text, if it opens a list or quote.
fn depth(line: &[u8]) -> usize {
    let (mut at, mut markers, mut columns) = (0, 0, 0);
    while let Some(byte) = line.get(at) {
        let ends = |i: usize| line.get(i).is_none_or(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'));
        match byte {
            b' ' => columns += 1,
            b'\t' => columns += 4,
            b'>' => markers += 1,
            b'-' | b'*' | b'+' if ends(at + 1) => markers += 1,
            b'0'..=b'9' => {
                let digits = line.cut(at..).iter().take(9).take_while(|b| b.is_ascii_digit()).count();
                if !matches!(line.get(at + digits), Some(b'.' | b')')) || !ends(at + digits + 1) {
                    break;
                }
                markers += 1;
                at += digits;
            }
            _ => break,
        }
        at += 1;
    }
    if markers == 0 { 0 } else { markers + columns / 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_quotes_are_counted_by_markers_and_indentation() {
        for (line, expect) in [
            ("", 0),
            ("    x", 0),
            ("- x", 1),
            ("> - 1. x", 4),
            ("        - x", 5),
            ("2020-01-01", 0),
            ("**b**", 0),
        ] {
            assert_eq!(depth(line.as_bytes()), expect, "{line}");
        }
    }

    #[test]
    fn what_is_too_deep_starts_on_a_line_of_its_own() {
        assert_eq!(opt_too_deep("# T\n\n- a\n  - b\n"), None);
        assert_eq!(opt_too_deep(&format!("# T\n{}x\n", "> ".repeat(1_000))), Some(4));
        assert_eq!(opt_too_deep(&format!("# T\n{}- x\n", " ".repeat(1_000))), Some(4));
    }
}
