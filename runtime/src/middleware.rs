//! Middleware: code of a program around each attempt to send a request.

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use crate::Client;

/// Code that runs around each attempt, for example to add a header, to count, or to answer from a cache.
///
/// It sees the request as it goes out, and the answer before its body is read. The retries, redirects and limits of the
/// client are around it. The header `Authorization` holds the token, so that a middleware must neither print the headers nor
/// send the request elsewhere.
///
/// ```
/// use graph_client_runtime::{
///     Client, Error, Middleware, MiddlewareFuture, Next,
///     reqwest::{Request, header::HeaderValue},
/// };
///
/// /// Names the program to the service.
/// struct Named;
///
/// impl Middleware for Named {
///     fn handle<'a>(&'a self, mut request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
///         Box::pin(async move {
///             request.headers_mut().insert("user-agent", HeaderValue::from_static("payroll/2.1"));
///             let answer = next.run(request).await?;
///             eprintln!("status {}", answer.status());
///             Ok(answer)
///         })
///     }
/// }
///
/// # fn client() -> Result<Client, Error> {
/// Client::builder("an access token").middleware(Named).build()
/// # }
/// ```
pub trait Middleware: Send + Sync + 'static {
    /// Handles one attempt. [`Next::run`] sends the request.
    fn handle<'a>(&'a self, request: reqwest::Request, next: Next<'a>) -> MiddlewareFuture<'a>;
}

/// The future that [`Middleware::handle`] returns.
///
/// ```
/// use graph_client_runtime::{MiddlewareFuture, Next, reqwest::Request};
///
/// fn pass<'a>(request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
///     Box::pin(next.run(request))
/// }
/// ```
pub type MiddlewareFuture<'a> = Pin<Box<dyn Future<Output = reqwest::Result<reqwest::Response>> + Send + 'a>>;

/// The rest of the way to the service: the middleware that was added later, and the HTTP client.
///
/// ```
/// use graph_client_runtime::{Next, reqwest::{Request, Response, Result}};
///
/// async fn timed(request: Request, next: Next<'_>) -> Result<Response> {
///     let start = std::time::Instant::now();
///     let answer = next.run(request).await;
///     eprintln!("{:?}", start.elapsed());
///     answer
/// }
/// ```
pub struct Next<'a> {
    client: &'a Client,
    rest: &'a [Arc<dyn Middleware>],
}

impl<'a> Next<'a> {
    pub(crate) fn new(client: &'a Client, rest: &'a [Arc<dyn Middleware>]) -> Self {
        Self { client, rest }
    }

    /// Sends a request, and gives the answer without its body.
    ///
    /// # Errors
    /// Returns the error of the HTTP client, or of a later middleware.
    pub async fn run(self, request: reqwest::Request) -> reqwest::Result<reqwest::Response> {
        match self.rest.split_first() {
            Some((first, rest)) => first.handle(request, Self { client: self.client, rest }).await,
            None => self.client.transmit(request).await,
        }
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next").field("rest", &self.rest.len()).finish_non_exhaustive()
    }
}
