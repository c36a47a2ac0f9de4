//! Ctrl-C. A run that is writing takes its half-built files away before it ends; any other run ends at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};

/// The exit status that a shell gives to a program ended by Ctrl-C.
const STATUS: i32 = 130;

/// The number of living [`Writing`] guards.
static WRITERS: AtomicUsize = AtomicUsize::new(0);
/// The number of times that Ctrl-C was pressed.
static PRESSED: AtomicUsize = AtomicUsize::new(0);

/// The files that are being written under another name.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A file that is removed if the program ends before it is finished.
#[derive(Debug)]
pub(crate) struct Unfinished(PathBuf);

impl Unfinished {
    /// Begins to write a file.
    pub(crate) fn begin(path: &Path) -> Self {
        UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_path_buf());
        Self(path.to_path_buf())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.0);
    }
}

/// Installs the handler. A second Ctrl-C always ends the program at once.
///
/// # Errors
/// If the system refuses the handler.
pub(crate) fn watch() -> Result<()> {
    let handler = || {
        let pressed_before = PRESSED.fetch_add(1, Ordering::SeqCst) > 0;
        if pressed_before || WRITERS.load(Ordering::SeqCst) == 0 {
            // Nobody else holds the lock for long.
            let unfinished = UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
            unfinished.iter().for_each(|file| _ = fs::remove_file(file));
            process::exit(STATUS);
        }
    };
    ctrlc::set_handler(handler).context("cannot listen for Ctrl-C")
}

/// Returns whether Ctrl-C was pressed. A writer that can still undo its work asks this before each file.
pub(crate) fn is_requested() -> bool {
    PRESSED.load(Ordering::SeqCst) > 0
}

/// While a value of this type lives, the first Ctrl-C does not end the program.
#[derive(Debug)]
pub(crate) struct Writing(());

impl Writing {
    /// Begins to write.
    pub(crate) fn begin() -> Self {
        WRITERS.fetch_add(1, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        WRITERS.fetch_sub(1, Ordering::SeqCst);
    }
}
