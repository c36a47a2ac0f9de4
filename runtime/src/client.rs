//! The client: a service, a credential, and connections to share.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use reqwest::{Url, redirect::Policy};

use crate::{
    Credential, Error, FromResponse, Request, RetryNotice, RetryPolicy,
    settings::Settings,
    time_limits::LimitConnect,
    tokens::{CREDENTIAL_TIMEOUT, Tokens},
    url,
};

/// Where Microsoft Graph is, unless a national cloud is meant.
const BASE_URL: &str = "https://graph.microsoft.com";

/// Told of each retry.
type OnRetry = Arc<dyn Fn(&RetryNotice) + Send + Sync>;

/// A client of Microsoft Graph. A clone is cheap, and shares connections and credential.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base: Url,
    http: OnceLock<reqwest::Client>,
    tokens: Tokens,
    settings: Settings,
    on_retry: Option<OnRetry>,
}

impl Client {
    /// Makes a client of the global service.
    pub fn new(credential: impl Credential) -> Self {
        let base = Url::parse(BASE_URL).expect("the default base URL is a URL");
        Self::builder(credential).build_at(base)
    }

    /// Starts making a client with other settings than [`new`](Self::new).
    pub fn builder(credential: impl Credential) -> ClientBuilder {
        ClientBuilder {
            base_url: BASE_URL.to_owned(),
            http: OnceLock::new(),
            credential: Box::new(credential),
            credential_timeout: CREDENTIAL_TIMEOUT,
            settings: Settings::default(),
            on_retry: None,
        }
    }

    /// Follows a link that the service gave out earlier, such as a stored `@odata.deltaLink`.
    ///
    /// [`Request::from_link`] does the same with headers, or with a stream.
    ///
    /// # Errors
    /// [`Error::ForeignLink`] where the link leads to another origin than the base URL; nothing is sent then.
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

    /// Tells the caller of a retry.
    pub(crate) fn notice(&self, notice: impl FnOnce() -> RetryNotice) {
        if let Some(on_retry) = &self.0.on_retry {
            on_retry(&notice());
        }
    }

    /// The HTTP client, made on first use so that a failure to make one is the error of a request.
    pub(crate) fn http(&self) -> Result<&reqwest::Client, reqwest::Error> {
        match self.0.http.get() {
            Some(http) => Ok(http),
            None => {
                let http = http_client()?;
                Ok(self.0.http.get_or_init(|| http))
            }
        }
    }
}

/// Makes the HTTP client that is used unless the caller gives one. The limits of time are those of each request.
///
/// It asks for no compression, whatever features of reqwest the rest of a program switches on.
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

/// The settings of a [`Client`] that is being made.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    base_url: String,
    http: OnceLock<reqwest::Client>,
    credential: Box<dyn Credential>,
    credential_timeout: Duration,
    settings: Settings,
    on_retry: Option<OnRetry>,
}

impl ClientBuilder {
    /// Sets where the service is, without the API version: `https://graph.microsoft.us` for example. A path
    /// is kept.
    ///
    /// Plain `http` is refused but to this machine (`localhost`, 127.0.0.1, \[::1\]), as it would show the token to
    /// everybody on the way.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets the HTTP client, with its proxies, timeouts and certificates.
    ///
    /// It should not follow redirects by itself ([`Policy::none`]), so that this crate can hold back the token and
    /// the caller's headers. An answer that it brings from another origin is an [`Error::ForeignLink`].
    ///
    /// If it decompresses answers, [`max_answer_bytes`](Self::max_answer_bytes) counts the decompressed bytes.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = OnceLock::from(http);
        self
    }

    /// Sets how long the credential may take to give a token: 60 seconds if not set. A credential that waits for a
    /// person to sign in needs more.
    pub fn credential_timeout(mut self, timeout: Duration) -> Self {
        self.credential_timeout = timeout;
        self
    }

    /// Sets how long making a connection may take: 30 seconds if not set. A longer one is an [`Error::TimedOut`].
    ///
    /// It holds for the client's own connections, not for those of [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit;
        self
    }

    /// Sets how long the service may be silent, before the whole head of an answer and then between any two bytes:
    /// 100 seconds if not set. A longer silence is an [`Error::TimedOut`].
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.settings.read_timeout = limit;
        self
    }

    /// Sets how long a call may take as a whole, with all attempts, waits and redirects: 10 minutes if not set. A
    /// longer one is an [`Error::TimedOut`]. Each part of a collection is a call of its own.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit;
        self
    }

    /// Sets when a request is sent again, in place of [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets how often a request is sent again: 9 times if not set, 0 for never.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.settings.retry = self.settings.retry.max_retries(max_retries);
        self
    }

    /// Calls a function before each retry, for example to tell that the service throttles.
    pub fn on_retry(mut self, told: impl Fn(&RetryNotice) + Send + Sync + 'static) -> Self {
        self.on_retry = Some(Arc::new(told));
        self
    }

    /// Sets how many bytes the body of an answer may have: 64 MB if not set. A longer one is an
    /// [`Error::TooLarge`], and no more of it is read. [`Request::max_answer_bytes`] sets it for one request.
    ///
    /// The models of an answer may take ten times the bytes of its body in memory, or 64 MB where that is more.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_answer_bytes = bytes;
        self
    }

    /// Sets how many bytes of the body of an error are read and kept: 64 kB if not set.
    pub fn max_error_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_error_bytes = bytes;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] where the base URL is neither an `https` URL nor an `http` URL of this machine,
    /// or holds more than origin and path.
    pub fn build(self) -> Result<Client, Error> {
        let base = url::base(&self.base_url).map_err(|invalid| Error::InvalidArgument {
            operation: None,
            parameter: invalid.parameter,
            message: invalid.message,
        })?;
        Ok(self.build_at(base))
    }

    fn build_at(self, base: Url) -> Client {
        let Self { http, settings, on_retry, .. } = self;
        let tokens = Tokens::new(self.credential, url::default_scope(&base), self.credential_timeout);
        Client(Arc::new(Inner { base, http, tokens, settings, on_retry }))
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
