//! Time limits for connecting, for silence and for a whole call.

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::time::{Instant, timeout};
use tower_layer::Layer;
use tower_service::Service;

use crate::upload::Progress;

/// A time limit that a call exceeded.
///
/// ```
/// use graph_client_runtime::{Error, TimeLimit};
///
/// fn was_silent(error: &Error) -> bool {
///     matches!(error, Error::TimedOut { limit: TimeLimit::Silence, .. })
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// The time to make a connection.
    Connect,
    /// The time without any byte in or out. It also limits the wait for the head of a response.
    Silence,
    /// The time of the whole call, with all attempts and the waits between them.
    Call,
}

/// The limits of a call that has begun. Each wait has one timer, for the limit that ends first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) start: Instant,
    pub(crate) call: Duration,
    pub(crate) silence: Duration,
}

impl Limits {
    /// Waits for bytes, up to the limit that ends first.
    pub(crate) async fn unless_silent<T>(self, future: impl Future<Output = T>) -> Result<T, TimeLimit> {
        let left = self.left();
        let (wait, limit) = match left < self.silence {
            true => (left, TimeLimit::Call),
            false => (self.silence, TimeLimit::Silence),
        };
        timeout(wait, future).await.map_err(|_| limit)
    }

    /// Waits for a response while the request is being sent, and then as [`unless_silent`](Self::unless_silent) does.
    pub(crate) async fn unless_stuck<T>(
        self,
        progress: &Progress,
        mut answer: Pin<&mut impl Future<Output = T>>,
    ) -> Result<T, TimeLimit> {
        loop {
            let before = progress.pieces();
            match self.unless_silent(answer.as_mut()).await {
                Err(TimeLimit::Silence) if progress.pieces() != before => {}
                outcome => return outcome,
            }
        }
    }

    /// Waits for something that has a limit of its own, up to the end of the call.
    pub(crate) async fn within_call<T>(self, future: impl Future<Output = T>) -> Result<T, TimeLimit> {
        timeout(self.left(), future).await.map_err(|_| TimeLimit::Call)
    }

    /// The rest of the time of the call.
    fn left(self) -> Duration {
        self.call.saturating_sub(self.start.elapsed())
    }
}

tokio::task_local! {
    /// The time limit to connect for the current request.
    static CONNECT_LIMIT: Duration;
}

/// Limits the time to connect while a future runs, if the HTTP client has the layer [`LimitConnect`].
pub(crate) fn connecting_within<F: Future>(limit: Duration, future: F) -> impl Future<Output = F::Output> {
    CONNECT_LIMIT.scope(limit, future)
}

/// Returns true if the error is a connection that took too long.
pub(crate) fn is_late_connection(error: &reqwest::Error) -> bool {
    let mut cause = StdError::source(error);
    while let Some(error) = cause {
        if error.is::<LateConnection>() {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Limits the time to connect separately for each request, because reqwest has one limit for the whole client.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LimitConnect;

impl<S> Layer<S> for LimitConnect {
    type Service = LimitedConnect<S>;

    fn layer(&self, connect: S) -> LimitedConnect<S> {
        LimitedConnect(connect)
    }
}

#[derive(Clone)]
pub(crate) struct LimitedConnect<S>(S);

type BoxError = Box<dyn StdError + Send + Sync>;

impl<S, R> Service<R> for LimitedConnect<S>
where
    S: Service<R, Error = BoxError>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: R) -> Self::Future {
        let connection = self.0.call(target);
        let limit = CONNECT_LIMIT.try_with(|limit| *limit).unwrap_or(Duration::MAX);
        Box::pin(
            async move { timeout(limit, connection).await.unwrap_or_else(|_| Err(LateConnection.into())) },
        )
    }
}

/// The error for a connection that took too long.
#[derive(Debug)]
struct LateConnection;

impl fmt::Display for LateConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was not made in time")
    }
}

impl StdError for LateConnection {}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::time::sleep;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn a_wait_ends_with_the_limit_that_ends_first() {
        let limits = Limits { start: Instant::now(), call: 10 * SECOND, silence: 4 * SECOND };
        let waits = || limits.unless_silent(pending::<()>());
        assert_eq!(waits().await, Err(TimeLimit::Silence));
        assert_eq!(waits().await, Err(TimeLimit::Silence));
        assert_eq!(waits().await, Err(TimeLimit::Call));
        assert_eq!(limits.start.elapsed(), 10 * SECOND);
        assert_eq!(limits.within_call(sleep(SECOND)).await, Err(TimeLimit::Call));
        assert_eq!(limits.within_call(async { 7 }).await, Ok(7), "what is there needs no time");
    }
}
