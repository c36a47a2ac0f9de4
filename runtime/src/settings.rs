//! Limits and the retry policy, of a client and of a single request.

use std::time::Duration;

use crate::{
    RetryPolicy,
    receive::{MAX_ANSWER_BYTES, MAX_ERROR_BYTES},
};

/// The settings of a client, which a request may override.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_answer_bytes: usize,
    pub(crate) max_error_bytes: usize,
    pub(crate) is_strict: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(30),
            read_timeout: Duration::from_secs(100),
            timeout: Duration::from_secs(600),
            retry: RetryPolicy::default(),
            max_answer_bytes: MAX_ANSWER_BYTES,
            max_error_bytes: MAX_ERROR_BYTES,
            is_strict: false,
        }
    }
}

/// The settings of a single request.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct OwnSettings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) max_answer_bytes: Option<usize>,
    pub(crate) is_strict: Option<bool>,
}

impl OwnSettings {
    /// Overrides the settings of a client with those of the request.
    pub(crate) fn over(self, client: &Settings) -> Settings {
        Settings {
            connect_timeout: self.connect_timeout.unwrap_or(client.connect_timeout),
            read_timeout: self.read_timeout.unwrap_or(client.read_timeout),
            timeout: self.timeout.unwrap_or(client.timeout),
            retry: self.retry.unwrap_or(client.retry),
            max_answer_bytes: self.max_answer_bytes.unwrap_or(client.max_answer_bytes),
            max_error_bytes: client.max_error_bytes,
            is_strict: self.is_strict.unwrap_or(client.is_strict),
        }
    }
}
