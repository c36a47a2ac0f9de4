//! The policy for retries: which requests are sent again, and after how much time.

use std::{
    hash::{BuildHasher, RandomState},
    time::{Duration, SystemTime},
};

use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

use crate::{Error, Operation, TimeLimit, response::Response};

/// The policy by which a client sends a request again.
///
/// It does so after the statuses 408, 429, 500, 502, 503 and 504, and after a fault on the way: no connection, a
/// reset, silence. It waits for as long as `Retry-After` says, as seconds or as a date; without that header, for a
/// random time up to a bound that doubles with each retry.
///
/// A request that changes something is never carried out twice: `POST`, `PATCH` and requests with the header `If-Match` are sent
/// again only if the service surely did not act. This holds if there was no connection, after 429, and after a 503 that came
/// before it had taken the whole body.
///
/// ```
/// use std::time::Duration;
/// use graph_client_runtime::{Client, RetryPolicy};
///
/// # fn client() -> Result<Client, graph_client_runtime::Error> {
/// let policy = RetryPolicy::default().max_retries(3).max_time(Duration::from_secs(60));
/// Client::builder("an access token").retry(policy).build()
/// # }
/// ```
///
/// No retries, and shorter waits:
///
/// ```
/// use std::time::Duration;
/// use graph_client_runtime::RetryPolicy;
///
/// assert_eq!(RetryPolicy::never(), RetryPolicy::default().max_retries(0));
/// let eager = RetryPolicy::default().waits(Duration::from_millis(10), Duration::from_secs(1));
/// # let _ = eager;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    max_time: Duration,
    first_wait: Duration,
    longest_wait: Duration,
}

/// 12 retries within 5 minutes; without a `Retry-After` they wait for at most 0.2, 0.4, 0.8 .. 10 seconds.
///
/// Where every fifth attempt fails, 13 attempts fail together once in 1.2 thousand million calls.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 12,
            max_time: Duration::from_secs(300),
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(10),
        }
    }
}

impl RetryPolicy {
    /// A policy without retries.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets how often a request is sent again.
    #[must_use]
    pub fn max_retries(self, max_retries: u32) -> Self {
        Self { max_retries, ..self }
    }

    /// Sets how long after the first attempt the last one may start. An attempt that would start later is not
    /// waited for: the last answer is given back at once.
    #[must_use]
    pub fn max_time(self, max_time: Duration) -> Self {
        Self { max_time, ..self }
    }

    /// Sets the bounds of the waits that no `Retry-After` asks for: of the first one, and of the longest.
    #[must_use]
    pub fn waits(self, first: Duration, longest: Duration) -> Self {
        Self { first_wait: first, longest_wait: longest, ..self }
    }

    /// The time to wait before the next attempt; `None` if there should be no further attempt.
    pub(crate) fn wait(&self, fault: &Fault, retries: u32, elapsed: Duration) -> Option<Duration> {
        if retries >= self.max_retries {
            return None;
        }
        let wait = fault.retry_after.unwrap_or_else(|| self.backoff(retries));
        (elapsed.checked_add(wait)? <= self.max_time).then_some(wait)
    }

    /// A random time up to a bound, so that clients do not come back all at once.
    fn backoff(&self, retries: u32) -> Duration {
        let bound = self.first_wait.saturating_mul(1 << retries.min(20)).min(self.longest_wait);
        // The keys of each state are random.
        #[expect(clippy::cast_precision_loss, reason = "any fraction will do")]
        let fraction = RandomState::new().hash_one(retries) as f64 / u64::MAX as f64;
        bound.mul_f64(fraction)
    }
}

/// The notice of a retry, the argument of the callback of [`ClientBuilder::on_retry`](crate::ClientBuilder::on_retry).
///
/// ```
/// use graph_client_runtime::RetryNotice;
///
/// fn print(notice: &RetryNotice) {
///     if notice.status == Some(429) {
///         eprintln!("{} is throttled for {:?}", notice.operation.name, notice.wait);
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetryNotice {
    /// The operation that is called.
    pub operation: Operation,
    /// The status of the last answer, such as 429; `None` if there was no answer.
    pub status: Option<u16>,
    /// The number of this retry, from 1.
    pub retry: u32,
    /// The time that the client waits before it.
    pub wait: Duration,
}

/// A fault that may pass.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The status of the answer, if there was one.
    pub(crate) status: Option<u16>,
    /// True if the service surely did not act.
    pub(crate) is_undone: bool,
    retry_after: Option<Duration>,
}

impl Fault {
    /// Looks for a fault in the outcome of an attempt. `was_sent_whole` is true if the HTTP client has taken the whole body.
    pub(crate) fn of(outcome: &Result<Response, Error>, was_sent_whole: bool) -> Option<Self> {
        let is_undone = match outcome {
            Ok(response) => match response.status {
                429 => true,
                503 => !was_sent_whole,
                status if may_pass(status) => false,
                _ => return None,
            },
            Err(Error::Transport { source, .. }) if source.is_builder() || source.is_redirect() => {
                return None;
            }
            Err(Error::Transport { source, .. }) => source.is_connect(),
            Err(Error::TimedOut { limit: TimeLimit::Connect, .. }) => true,
            Err(Error::TimedOut { limit: TimeLimit::Silence, .. }) => false,
            Err(_) => return None,
        };
        let response = outcome.as_ref().ok();
        Some(Self {
            status: response.map(|response| response.status),
            is_undone,
            retry_after: response.and_then(|response| retry_after(&response.headers)),
        })
    }
}

/// Returns true if a later attempt may have another status than this one.
pub(crate) fn may_pass(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Reads `Retry-After`: seconds, also with a fraction, or a date, from which the date of the answer is subtracted.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let then = httpdate::parse_http_date(text).ok()?;
    let date = |value: &HeaderValue| httpdate::parse_http_date(value.to_str().ok()?).ok();
    // The service's clock is the one that the date is read from.
    let now = headers.get(DATE).and_then(date).unwrap_or_else(SystemTime::now);
    Some(then.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::{parts::LINK, trail::Continuation};

    fn answer(status: u16, headers: &[(&'static str, &str)]) -> Result<Response, Error> {
        let header = |(name, value): &(&'static str, &str)| {
            (name.parse().expect("a header name"), value.parse().expect("a header value"))
        };
        let headers = headers.iter().map(header).collect();
        let (body, continuation) = (Bytes::new(), Continuation::default());
        Ok(Response { operation: LINK, status, headers, body, continuation, rest: None, is_strict: false })
    }

    #[test]
    fn statuses_that_may_pass_are_faults() {
        let undone = |status, was_sent_whole| {
            Fault::of(&answer(status, &[]), was_sent_whole).map(|fault| fault.is_undone)
        };
        for status in [408, 500, 502, 503, 504] {
            assert_eq!(undone(status, true), Some(false));
        }
        assert_eq!((undone(429, true), undone(503, false)), (Some(true), Some(true)));
        for status in [200, 304, 400, 401, 404, 409, 412, 501, 505, 507, 509] {
            assert_eq!(undone(status, true), None);
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let date = ("date", "Mon, 30 Nov 2026 12:00:00 GMT");
        for (text, expected) in [
            ("120", Some(120_000)),
            (" 1.5 ", Some(1_500)),
            ("0", Some(0)),
            ("Mon, 30 Nov 2026 12:00:07 GMT", Some(7_000)),
            ("Mon, 30 Nov 2026 11:00:00 GMT", Some(0)),
            ("-1", None),
            ("NaN", None),
            ("1e999", None),
            ("soon", None),
        ] {
            let fault = Fault::of(&answer(429, &[("retry-after", text), date]), true).expect("a fault");
            assert_eq!(fault.retry_after, expected.map(Duration::from_millis), "{text}");
        }
        let late = retry_after(
            &answer(429, &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]).expect("an answer").headers,
        );
        assert!(late > Some(Duration::from_secs(86_400)));
    }

    #[test]
    fn retries_are_bounded_in_number_and_time() {
        let second = Duration::from_secs(1);
        let asks = |wait| Fault { status: Some(429), is_undone: true, retry_after: Some(wait) };
        let policy = RetryPolicy::default().max_retries(2).max_time(10 * second);
        assert_eq!(policy.wait(&asks(second), 1, second), Some(second));
        assert_eq!(policy.wait(&asks(second), 2, second), None);
        assert_eq!(policy.wait(&asks(9 * second), 0, second), Some(9 * second));
        assert_eq!(policy.wait(&asks(9 * second), 0, 2 * second), None);
        assert_eq!(policy.wait(&asks(Duration::MAX), 0, second), None);
        assert_eq!(RetryPolicy::never().wait(&asks(second), 0, second), None);
    }

    /// So many calls of the bench `load` are lost on average, if every fifth attempt fails.
    #[test]
    fn the_usual_policy_loses_no_call_in_a_hundred_thousand() {
        let attempts = i32::try_from(RetryPolicy::default().max_retries).expect("a small number") + 1;
        assert!(100_000.0 * 0.2_f64.powi(attempts) < 1e-3);
    }

    #[test]
    fn waits_are_random_up_to_a_bound_that_grows() {
        let milliseconds = Duration::from_millis;
        let policy = RetryPolicy::default().waits(milliseconds(100), milliseconds(1000));
        for (retries, bound) in [(0, 100), (1, 200), (3, 800), (4, 1000), (99, 1000)] {
            let waits: Vec<Duration> = (0..64).map(|_| policy.backoff(retries)).collect();
            assert!(waits.iter().all(|wait| *wait <= milliseconds(bound)), "{waits:?}");
            assert!(waits.iter().any(|wait| *wait > milliseconds(bound / 2)), "{waits:?}");
            assert!(waits.iter().any(|wait| *wait < milliseconds(bound / 2)), "{waits:?}");
        }
        assert_eq!(policy.waits(Duration::MAX, Duration::ZERO).backoff(9), Duration::ZERO);
    }
}
