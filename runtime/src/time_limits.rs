//! Time limits for connecting, for silence and for a whole call.

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::time::timeout;
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

/// Waits for a response while the request is being sent, and then up to `limit`; `None` if it did not arrive.
pub(crate) async fn unless_silent<T>(
    limit: Duration,
    progress: &Progress,
    mut answer: Pin<&mut impl Future<Output = T>>,
) -> Option<T> {
    loop {
        let before = progress.pieces();
        match timeout(limit, answer.as_mut()).await {
            Ok(answer) => return Some(answer),
            Err(_) if progress.pieces() == before => return None,
            Err(_) => {}
        }
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
