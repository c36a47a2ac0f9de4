//! The client: a service, a credential, and connections to share.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use reqwest::{Url, redirect::Policy};

use crate::{
    Credential, Error, FromResponse, Request,
    receive::{MAX_ANSWER_BYTES, MAX_ERROR_BYTES},
    tokens::{CREDENTIAL_TIMEOUT, Tokens},
    url,
};

/// Where Microsoft Graph is, unless a national cloud is meant.
const BASE_URL: &str = "https://graph.microsoft.com";

/// How often a throttled request is sent again.
const MAX_RETRIES: u32 = 3;

/// A client of Microsoft Graph. A clone is cheap, and shares connections and credential.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base: Url,
    http: OnceLock<reqwest::Client>,
    tokens: Tokens,
    max_retries: u32,
    max_answer_bytes: usize,
    max_error_bytes: usize,
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
            max_retries: MAX_RETRIES,
            max_answer_bytes: MAX_ANSWER_BYTES,
            max_error_bytes: MAX_ERROR_BYTES,
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

    pub(crate) fn max_retries(&self) -> u32 {
        self.0.max_retries
    }

    pub(crate) fn max_answer_bytes(&self) -> usize {
        self.0.max_answer_bytes
    }

    pub(crate) fn max_error_bytes(&self) -> usize {
        self.0.max_error_bytes
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

/// Makes the HTTP client that is used unless the caller gives one. It has no limit on the time of a whole
/// request: an upload may take long, and keep-alive probes find dead connections.
///
/// It asks for no compression, whatever features of reqwest the rest of a program switches on.
fn http_client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .redirect(Policy::none())
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .connect_timeout(Duration::from_secs(30))
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
        .build()
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base.as_str())
            .field("max_retries", &self.0.max_retries)
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
    max_retries: u32,
    max_answer_bytes: usize,
    max_error_bytes: usize,
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

    /// Sets how often a throttled request is sent again: 3 times if not set, 0 for never.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = max_retries;
        self
    }

    /// Sets how many bytes the body of an answer may have: 64 MB if not set. A longer one is an
    /// [`Error::TooLarge`], and no more of it is read. [`Request::max_answer_bytes`] sets it for one request.
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.max_answer_bytes = bytes;
        self
    }

    /// Sets how many bytes of the body of an error are read and kept: 64 kB if not set.
    pub fn max_error_bytes(mut self, bytes: usize) -> Self {
        self.max_error_bytes = bytes;
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
        let Self { http, max_retries, max_answer_bytes, max_error_bytes, .. } = self;
        let tokens = Tokens::new(self.credential, url::default_scope(&base), self.credential_timeout);
        Client(Arc::new(Inner { base, http, tokens, max_retries, max_answer_bytes, max_error_bytes }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_no_token() {
        let client = Client::new("secret");
        assert_eq!(
            format!("{client:?} {:?}", Client::builder("secret")),
            "Client { base_url: \"https://graph.microsoft.com/\", max_retries: 3, .. } \
             ClientBuilder { base_url: \"https://graph.microsoft.com\", max_retries: 3, .. }"
        );
    }

    #[test]
    fn a_bad_base_url_is_an_error_of_the_builder() {
        let error = Client::builder("token").base_url("graph").build().expect_err("no URL");
        assert_eq!(error.to_string(), "the argument `base_url` is invalid: relative URL without a base");
    }
}
