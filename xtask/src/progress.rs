//! The progress line, which is shown on a terminal only.

use std::env;
use std::time::Duration;

use indicatif::ProgressBar;

/// A progress line that is shown while this value lives.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows the line, unless standard error is not a terminal or the environment variable `CI` is set.
    pub(crate) fn start(what: &'static str) -> Self {
        if env::var_os("CI").is_some() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(100));
        bar.set_message(what);
        Self(bar)
    }

    /// Changes the text of the line.
    pub(crate) fn next(&self, what: &'static str) {
        self.0.set_message(what);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
