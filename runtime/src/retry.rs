//! Throttling: when to send a request again, and after how long.

use std::{
    future::Future,
    hash::{BuildHasher, RandomState},
    time::Duration,
};

use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::{Method, response::Response};

/// The longest wait that the service may ask for. A longer one is given back as an error, with the time in
/// it.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(300);

/// Makes attempts until one is not throttled, or until there were `max_retries` after the first.
pub(crate) async fn retrying<F, E>(
    max_retries: u32,
    method: Method,
    mut attempt: impl FnMut() -> F,
) -> Result<Response, E>
where
    F: Future<Output = Result<Response, E>>,
{
    let mut retries = 0;
    loop {
        let response = attempt().await?;
        match delay(&response, method, retries) {
            Some(delay) if retries < max_retries => tokio::time::sleep(delay).await,
            _ => return Ok(response),
        }
        retries += 1;
    }
}

/// How long to wait before the next attempt; `None` where there should be none.
///
/// A throttled request (429) was not carried out, so that any method may repeat it. What an unavailable
/// service (503) or a gateway that lost patience (504) did is unknown, so that only idempotent methods may.
fn delay(response: &Response, method: Method, retries: u32) -> Option<Duration> {
    let may_repeat = match response.status {
        429 => true,
        503 | 504 => method.is_idempotent(),
        _ => false,
    };
    match retry_after(&response.headers) {
        _ if !may_repeat => None,
        Some(asked) => (asked <= MAX_RETRY_AFTER).then_some(asked),
        None => Some(backoff(retries)),
    }
}

/// Reads `Retry-After` where it counts seconds, as Microsoft Graph writes it; a date is taken as no wish.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

/// 1, 2, 4 .. 32 seconds, less a random part of up to a half, so that clients do not come back all at once.
fn backoff(retries: u32) -> Duration {
    let longest = 1000 << retries.min(5);
    let random = RandomState::new().hash_one(retries);
    Duration::from_millis(longest - random % (longest / 2))
}

#[cfg(test)]
mod tests {
    use std::{cell::Cell, convert::Infallible};

    use bytes::Bytes;
    use tokio::time::Instant;

    use super::*;
    use crate::request::LINK;

    fn answer(status: u16, retry_after: Option<&'static str>) -> Response {
        let mut headers = HeaderMap::new();
        if let Some(value) = retry_after {
            headers.insert(RETRY_AFTER, value.parse().expect("a header value"));
        }
        Response { operation: LINK, status, headers, body: Bytes::new(), sent: HeaderMap::new() }
    }

    /// Answers with `answers` one after the other; returns the last status, the attempts and the seconds they
    /// took.
    async fn run(method: Method, answers: &[(u16, Option<&'static str>)]) -> (u16, usize, u64) {
        let (start, attempts) = (Instant::now(), Cell::new(0));
        let response = retrying(3, method, || {
            let (status, retry_after) = answers[attempts.replace(attempts.get() + 1)];
            async move { Ok::<_, Infallible>(answer(status, retry_after)) }
        });
        let status = response.await.expect("attempts do not fail").status;
        (status, attempts.get(), start.elapsed().as_secs())
    }

    #[tokio::test(start_paused = true)]
    async fn throttled_requests_wait_as_asked() {
        let throttled = (429, Some("10"));
        assert_eq!(run(Method::Post, &[throttled, throttled, (200, None)]).await, (200, 3, 20));
        assert_eq!(run(Method::Post, &[throttled; 4]).await, (429, 4, 30));
        assert_eq!(run(Method::Post, &[(429, Some("3600"))]).await, (429, 1, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_wish_the_wait_grows() {
        let (status, attempts, seconds) =
            run(Method::Get, &[(429, Some("Fri, 31 Dec 2027 23:59:59 GMT")); 4]).await;
        assert_eq!((status, attempts), (429, 4));
        assert!((3..=7).contains(&seconds), "{seconds}");
    }

    #[tokio::test(start_paused = true)]
    async fn only_idempotent_methods_repeat_what_may_have_been_done() {
        for status in [503, 504] {
            assert_eq!(run(Method::Put, &[(status, Some("1")), (204, None)]).await, (204, 2, 1));
            assert_eq!(run(Method::Post, &[(status, Some("1"))]).await, (status, 1, 0));
            assert_eq!(run(Method::Patch, &[(status, Some("1"))]).await, (status, 1, 0));
        }
        assert_eq!(run(Method::Get, &[(500, Some("1"))]).await, (500, 1, 0));
    }
}
