//! The client: the address of the service, a credential, and shared connections.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use reqwest::{Url, redirect::Policy};

#[cfg(feature = "mock")]
use crate::mock::Mock;
use crate::{
    Cloud, Credential, Error, FromResponse, Middleware, Next, Request, RetryNotice, RetryPolicy,
    operation::OperationText,
    settings::Settings,
    time_limits::LimitConnect,
    tokens::{CREDENTIAL_TIMEOUT, Tokens},
    trace, url,
};

/// A callback for each retry.
type OnRetry = Arc<dyn Fn(&RetryNotice) + Send + Sync>;

/// A client of Microsoft Graph. A clone is cheap, and shares connections and credential.
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Value};
///
/// # async fn example() -> Result<(), Error> {
/// let client = Client::new("an access token");
/// let me: Value = client.get("/me").select(["displayName"]).send(&client).await?;
/// println!("{}", me["displayName"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base: Url,
    http: OnceLock<reqwest::Client>,
    tokens: Tokens,
    settings: Settings,
    on_retry: Option<OnRetry>,
    middleware: Vec<Arc<dyn Middleware>>,
    #[cfg(feature = "mock")]
    mock: Option<Mock>,
}

impl Client {
    /// Makes a client of the global service.
    pub fn new(credential: impl Credential) -> Self {
        let base = Url::parse(Cloud::Global.base_url()).expect("the default base URL is a URL");
        Self::builder(credential).build_at(base)
    }

    /// Starts building a client with other settings than those of [`new`](Self::new).
    pub fn builder(credential: impl Credential) -> ClientBuilder {
        ClientBuilder {
            base_url: Cloud::Global.base_url().to_owned(),
            http: OnceLock::new(),
            credential: Box::new(credential),
            credential_timeout: CREDENTIAL_TIMEOUT,
            settings: Settings::default(),
            on_retry: None,
            middleware: Vec::new(),
            #[cfg(feature = "mock")]
            mock: None,
        }
    }

    /// Follows a link that the service gave out earlier, such as a stored `@odata.deltaLink`.
    ///
    /// [`Request::from_link`] does the same with headers, or with a stream.
    ///
    /// # Errors
    /// [`Error::ForeignLink`] if the link leads to another origin than the base URL. Nothing is sent in this case.
    pub async fn get_link<T: FromResponse>(&self, link: &str) -> Result<T, Error> {
        Request::<T>::from_link(link).send(self).await
    }

    pub(crate) fn base(&self) -> &Url {
        &self.0.base
    }

    pub(crate) fn tokens(&self) -> &Tokens {
        &self.0.tokens
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Notifies the caller of a retry.
    pub(crate) fn notice(&self, operation: OperationText, status: Option<u16>, retry: u32, wait: Duration) {
        trace::resent(operation, status, retry, wait);
        if let Some(on_retry) = &self.0.on_retry {
            on_retry(&RetryNotice { operation: operation.read(), status, retry, wait });
        }
    }

    /// Makes the HTTP client if there is none yet, so that the time for reading certificates does not count as time of the
    /// call. A failure is the error of the request that follows.
    pub(crate) fn prepare(&self) {
        #[cfg(feature = "mock")]
        if self.0.mock.is_some() {
            return;
        }
        let _ = self.http();
    }

    /// Sends a request once, through the middleware.
    pub(crate) async fn execute(&self, request: reqwest::Request) -> reqwest::Result<reqwest::Response> {
        match &self.0.middleware[..] {
            [] => self.transmit(request).await,
            all => Box::pin(Next::new(self, all).run(request)).await,
        }
    }

    /// Sends a request once.
    pub(crate) async fn transmit(&self, request: reqwest::Request) -> reqwest::Result<reqwest::Response> {
        #[cfg(feature = "mock")]
        if let Some(mock) = &self.0.mock {
            return mock.answer(request).await;
        }
        self.http()?.execute(request).await
    }

    /// The HTTP client, made on first use so that a failure to make one is the error of a request.
    fn http(&self) -> Result<&reqwest::Client, reqwest::Error> {
        match self.0.http.get() {
            Some(http) => Ok(http),
            None => {
                let http = http_client()?;
                Ok(self.0.http.get_or_init(|| http))
            }
        }
    }
}

/// Makes the default HTTP client. Time limits are set for each request.
///
/// It does not ask for compression, even if other parts of the program enable that feature of reqwest.
fn http_client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .redirect(Policy::none())
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .connector_layer(LimitConnect)
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
        .build()
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base.as_str())
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

/// The settings of a [`Client`] to be built.
///
/// ```
/// use std::time::Duration;
/// use graph_client_runtime::{Client, Error};
///
/// # fn client() -> Result<Client, Error> {
/// Client::builder("an access token")
///     .base_url("https://graph.microsoft.us")
///     .timeout(Duration::from_secs(60))
///     .on_retry(|notice| eprintln!("attempt {} in {:?}", notice.retry + 1, notice.wait))
///     .build()
/// # }
/// ```
///
/// All limits, and code around each attempt:
///
/// ```no_run
/// use std::time::Duration;
/// use graph_client_runtime::{Client, Cloud, Error, Middleware, RetryPolicy, Value};
///
/// # async fn example(middleware: impl Middleware) -> Result<(), Error> {
/// let client = Client::builder("an access token")
///     .cloud(Cloud::China)
///     .credential_timeout(Duration::from_secs(20))
///     .connect_timeout(Duration::from_secs(5))
///     .read_timeout(Duration::from_secs(30))
///     .retry(RetryPolicy::default().max_time(Duration::from_secs(60)))
///     .max_retries(5)
///     .middleware(middleware)
///     .max_answer_bytes(8 << 20)
///     .max_error_bytes(4 << 10)
///     .strict(true)
///     .build()?;
/// let stored = "https://microsoftgraph.chinacloudapi.cn/v1.0/users?$skiptoken=x";
/// let users: Value = client.get_link(stored).await?;
/// println!("{}", users["value"]);
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    base_url: String,
    http: OnceLock<reqwest::Client>,
    credential: Box<dyn Credential>,
    credential_timeout: Duration,
    settings: Settings,
    on_retry: Option<OnRetry>,
    middleware: Vec<Arc<dyn Middleware>>,
    #[cfg(feature = "mock")]
    mock: Option<Mock>,
}

impl ClientBuilder {
    /// Sends all requests to a mock.
    #[cfg(feature = "mock")]
    pub(crate) fn mock(mut self, mock: Mock) -> Self {
        self.mock = Some(mock);
        self
    }

    /// Sets the cloud in which the service is called, in place of the global one. The credential must be one of that
    /// cloud too.
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.base_url(cloud.base_url())
    }

    /// Sets the address of the service without the API version, such as `https://graph.microsoft.us`. Its path is kept.
    ///
    /// Plain `http` is only allowed to this machine (`localhost`, 127.0.0.1, \[::1\]), because it would show the token
    /// to everybody on the way.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets the HTTP client, with its proxies, timeouts and certificates:
    ///
    /// ```
    /// use graph_client_runtime::{Client, reqwest};
    ///
    /// # fn client() -> Result<Client, Box<dyn std::error::Error>> {
    /// let http = reqwest::Client::builder()
    ///     .proxy(reqwest::Proxy::https("http://proxy.contoso.example:8080")?)
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()?;
    /// Ok(Client::builder("an access token").http_client(http).build()?)
    /// # }
    /// ```
    ///
    /// Without it, the client uses the proxy that the environment variables `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name.
    ///
    /// It should not follow redirects by itself ([`Policy::none`]), so that this crate can hold back the token and the
    /// caller's headers. If it returns a response from another origin, the call fails with [`Error::ForeignLink`].
    ///
    /// If it decompresses responses, [`max_answer_bytes`](Self::max_answer_bytes) counts the decompressed bytes.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = OnceLock::from(http);
        self
    }

    /// Sets the time limit for the credential to return a token; 60 seconds by default. A credential that waits for a
    /// person to sign in needs more.
    pub fn credential_timeout(mut self, timeout: Duration) -> Self {
        self.credential_timeout = timeout;
        self
    }

    /// Sets the time limit for making a connection; 30 seconds by default. After that the call fails with
    /// [`Error::TimedOut`].
    ///
    /// The limit applies to the client's own connections, not to those of [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit;
        self
    }

    /// Sets the time limit for silence of the service, before the head of a response is complete and then between any
    /// two bytes; 100 seconds by default. After that the call fails with [`Error::TimedOut`].
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.settings.read_timeout = limit;
        self
    }

    /// Sets the time limit for a whole call, with all attempts, waits and redirects; 10 minutes by default. After that
    /// the call fails with [`Error::TimedOut`]. Each part of a collection is a separate call.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit;
        self
    }

    /// Sets the policy for retries, in place of [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets the maximum number of retries; 12 by default, 0 for none.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.settings.retry = self.settings.retry.max_retries(max_retries);
        self
    }

    /// Sets a callback before each retry, for example to report that the service throttles.
    pub fn on_retry(mut self, callback: impl Fn(&RetryNotice) + Send + Sync + 'static) -> Self {
        self.on_retry = Some(Arc::new(callback));
        self
    }

    /// Adds code that runs around each attempt to send a request, inside of the middleware that was added before.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Sets the maximum size of a response body in bytes; 64 MB by default. A longer body is an [`Error::TooLarge`],
    /// and the rest of it is not read. [`Request::max_answer_bytes`] sets the limit for one request.
    ///
    /// The decoded models may take ten times the bytes of the body in memory, or 64 MB if that is more.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_answer_bytes = bytes;
        self
    }

    /// Sets the maximum size of an error body that is read and kept, in bytes; 64 kB by default.
    pub fn max_error_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_error_bytes = bytes;
        self
    }

    /// Sets whether a value that is not of its documented type is an [`Error::Decode`]; it is not by default, see
    /// [`Answer::deviations`](crate::Answer::deviations). [`Request::strict`] sets it for one request.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.settings.is_strict = is_strict;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] if the base URL is neither an `https` URL nor an `http` URL of this machine, or if it
    /// has other parts than origin and path.
    pub fn build(self) -> Result<Client, Error> {
        let base = url::base(&self.base_url).map_err(|invalid| Error::InvalidArgument {
            operation: None,
            parameter: invalid.parameter,
            message: invalid.message,
        })?;
        Ok(self.build_at(base))
    }

    fn build_at(self, base: Url) -> Client {
        let Self { http, settings, on_retry, middleware, .. } = self;
        let tokens = Tokens::new(self.credential, url::default_scope(&base), self.credential_timeout);
        Client(Arc::new(Inner {
            base,
            http,
            tokens,
            settings,
            on_retry,
            middleware,
            #[cfg(feature = "mock")]
            mock: self.mock,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_no_token() {
        let client = Client::new("secret");
        let printed = format!("{client:?} {:?}", Client::builder("secret"));
        assert!(printed.contains("https://graph.microsoft.com") && !printed.contains("secret"), "{printed}");
    }

    #[test]
    fn a_bad_base_url_is_an_error_of_the_builder() {
        let error = Client::builder("token").base_url("graph").build().expect_err("no URL");
        assert_eq!(error.to_string(), "the argument `base_url` is invalid: relative URL without a base");
    }
}
