//! Output for people: results go to standard output, everything else to standard error.
//!
//! Texts of pages and names of files may hold control characters. They are written as `\u001b`, which JSON reads as the same
//! character.

use std::borrow::Cow;
use std::io::{self, BufWriter, IsTerminal, Write};

use graph_docgen::lint::is_invisible;

/// Writes a result. A closed pipe (`| head`) is not an error.
pub(crate) fn print(text: &str) -> io::Result<()> {
    print_with(|out| out.write_all(text.as_bytes()))
}

/// Writes a result piece by piece, so that it is never in memory as a whole. As in [`print`], a reader may go away.
pub(crate) fn print_with(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = Harmless { out: BufWriter::new(io::stdout().lock()), cut: Vec::new() };
    accept_closed_pipe(write(&mut out).and_then(|()| out.finish()))
}

/// Writes a result with colours. What it quotes must be [`harmless`] already.
pub(crate) fn print_coloured(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    accept_closed_pipe(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

fn accept_closed_pipe(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(io::Error::new(error.kind(), format!("cannot write the result: {error}"))),
        Ok(()) => Ok(()),
    }
}

/// Writes a line about the work. A failure to write it is ignored.
pub(crate) fn note(text: &str) {
    note_coloured(&harmless(text));
}

/// Writes a line with colours. What it quotes must be [`harmless`] already.
pub(crate) fn note_coloured(text: &str) {
    _ = writeln!(io::stderr().lock(), "{text}");
}

/// Writes control characters and invisible characters as `\u001b`. Line ends and tabs stay.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_invisible(c) || c == '\r') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_line_end = c == '\r' && chars.peek() == Some(&'\n');
        if is_invisible(c) || c == '\r' && !is_line_end {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// A writer that writes [`harmless`] text.
struct Harmless<W> {
    out: W,
    /// The beginning of a character or line end that the next piece completes.
    cut: Vec<u8>,
}

impl<W: Write> Harmless<W> {
    /// Writes what is left.
    fn finish(mut self) -> io::Result<()> {
        let rest = std::mem::take(&mut self.cut);
        self.out.write_all(harmless(&String::from_utf8_lossy(&rest)).as_bytes())?;
        self.out.flush()
    }
}

impl<W: Write> Write for Harmless<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let mut bytes = std::mem::take(&mut self.cut);
        let whole = if bytes.is_empty() {
            piece
        } else {
            bytes.extend_from_slice(piece);
            &bytes
        };
        let valid = match std::str::from_utf8(whole) {
            Ok(text) => text,
            Err(error) => std::str::from_utf8(&whole[..error.valid_up_to()]).unwrap_or_default(),
        };
        // A carriage return is harmless before a line feed, which may come with the next piece.
        let valid = valid.strip_suffix('\r').unwrap_or(valid);
        self.out.write_all(harmless(valid).as_bytes())?;
        let rest = whole[valid.len()..].to_vec();
        // Four bytes that are not a character cannot be the beginning of one.
        if rest.len() > 4 {
            self.out.write_all(harmless(&String::from_utf8_lossy(&rest)).as_bytes())?;
        } else {
            self.cut = rest;
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Returns whether standard error may be coloured.
pub(crate) fn colours() -> bool {
    may_colour(&io::stderr())
}

/// Returns whether standard output may be coloured.
pub(crate) fn result_colours() -> bool {
    may_colour(&io::stdout())
}

fn may_colour(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_never_reach_a_terminal() {
        assert_eq!(
            harmless("a\u{1b}[31m\u{200b}b\u{9b}\rc\r\n\td\u{e0001}"),
            "a\\u001b[31m\\u200bb\\u009b\\u000dc\r\n\td\\udb40\\udc01"
        );
        for size in 1..5 {
            let mut written = Vec::new();
            let mut out = Harmless { out: &mut written, cut: Vec::new() };
            "值\u{200b}\r\n\u{1b}x\r".as_bytes().chunks(size).for_each(|piece| out.write_all(piece).unwrap());
            out.finish().unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), "值\\u200b\r\n\\u001bx\\u000d");
        }
    }
}
