//! Finds the line of a byte in a text, without a table of all lines.

use crate::cut::Cut as _;
/// The number of bytes that share an entry of the table. Counting the line breaks in so few bytes is faster than searching a table
/// of all lines.
const CHUNK: usize = 1024;

/// The lines of a text, counted from 1.
pub(crate) struct Lines<'t> {
    text: &'t [u8],
    /// The number of line breaks before each chunk.
    before: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let text = text.as_bytes();
        let mut count = 0;
        let before = text.chunks(CHUNK).map(|chunk| {
            let before = count;
            count += breaks(chunk);
            before
        });
        let before = before.collect();
        Self { text, before }
    }

    /// The line that a byte is on; the byte behind the text is on the last one.
    pub(crate) fn line(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let chunk = (at / CHUNK).min(self.before.len().saturating_sub(1));
        let before = self.before.get(chunk).copied().unwrap_or_default();
        before + breaks(self.text.cut((chunk * CHUNK).min(at)..at)) + 1
    }

    /// The place where a line starts; `None` behind the last line.
    pub(crate) fn start(&self, line: usize) -> Option<usize> {
        let wanted = line.checked_sub(1)?;
        if wanted == 0 {
            return Some(0);
        }
        let chunk = self.before.partition_point(|before| *before < wanted).checked_sub(1)?;
        let before = self.before.get(chunk)?;
        let rest = self.text.cut(chunk * CHUNK..);
        let nth = wanted - before - 1;
        memchr::memchr_iter(b'\n', rest).nth(nth).map(|at| chunk * CHUNK + at + 1)
    }
}

fn breaks(text: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', text).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_on_the_line_that_starts_before_it() {
        for text in
            ["", "a", "\n", "a\nb", &"\n".repeat(3_000), &"ab\nc\n\n".repeat(1_000), &"x".repeat(5_000)]
        {
            let lines = Lines::of(text);
            let starts: Vec<usize> =
                std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
            for (i, start) in starts.iter().enumerate() {
                assert_eq!(lines.start(i + 1), Some(*start));
            }
            assert_eq!(lines.start(starts.len() + 1), None);
            for at in 0..=text.len() {
                assert_eq!(lines.line(at), starts.partition_point(|start| *start <= at), "{at}");
            }
        }
    }
}
