//! Output for people: results go to standard output, everything else to standard error.

use std::io::{self, BufWriter, IsTerminal, Write};

/// Writes a result. A reader that has gone away (`| head`) is not an error.
pub(crate) fn print(text: &str) -> io::Result<()> {
    print_with(|out| out.write_all(text.as_bytes()))
}

/// Writes a result piece by piece, so that it is never in memory as a whole. As in [`print`], a reader may go away.
pub(crate) fn print_with(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(io::Error::new(error.kind(), format!("cannot write the result: {error}"))),
        written => written,
    }
}

/// Writes a line about the work. A failure to write it is ignored.
pub(crate) fn note(text: &str) {
    _ = writeln!(io::stderr().lock(), "{text}");
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
