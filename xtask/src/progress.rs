//! A line that says what is being done, on a terminal only.

use std::env;
use std::time::Duration;

use indicatif::ProgressBar;

/// Shown from its making to its end.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Begins; nothing is shown where standard error is no terminal, or in CI.
    pub(crate) fn start(what: &'static str) -> Self {
        if env::var_os("CI").is_some() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(100));
        bar.set_message(what);
        Self(bar)
    }

    /// Goes on to the next thing.
    pub(crate) fn next(&self, what: &'static str) {
        self.0.set_message(what);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
