//! Credentials, which provide access tokens.

use std::{
    error, fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use reqwest::header::HeaderValue;

use crate::shown::causes;

/// A source of access tokens.
///
/// The client keeps a token until shortly before it expires, or, if the credential does not state an expiry, until the
/// service refuses it. Then one task asks for a new token while the others wait, so an implementation needs no cache.
/// It must answer within [`ClientBuilder::credential_timeout`](crate::ClientBuilder::credential_timeout).
///
/// A `&'static str` or a [`String`] is a credential that always returns itself; [`credential_fn`] makes one from a
/// closure.
///
/// ```
/// use graph_client_runtime::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};
///
/// /// Reads a token that another program renews.
/// struct File(std::path::PathBuf);
///
/// impl Credential for File {
///     fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
///         Box::pin(async {
///             let token = std::fs::read_to_string(&self.0).map_err(CredentialError::new)?;
///             Ok(AccessToken::new(token.trim()))
///         })
///     }
/// }
/// ```
pub trait Credential: Send + Sync + 'static {
    /// Gets a token that is valid now.
    fn token(&self, request: TokenRequest) -> TokenFuture<'_>;
}

/// The future that [`Credential::token`] returns.
///
/// ```
/// use graph_client_runtime::{AccessToken, TokenFuture};
///
/// fn ready(token: AccessToken) -> TokenFuture<'static> {
///     Box::pin(async { Ok(token) })
/// }
/// ```
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, CredentialError>> + Send + 'a>>;

/// The token that a client needs.
///
/// ```
/// use graph_client_runtime::TokenRequest;
///
/// /// Says whether a token of the program's own cache will do.
/// fn may_be_cached(request: &TokenRequest) -> bool {
///     request.claims.is_none()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scope to ask for, which covers all permissions granted to the program at this service. In the global cloud
    /// it is `https://graph.microsoft.com/.default`; in others it has the host of the client's base URL.
    pub scope: String,
    /// The claims that the token must satisfy, as JSON, if the service refused the last token because they were missing
    /// (continuous access evaluation). A cached token is not enough then.
    pub claims: Option<String>,
}

/// A bearer token. `Debug` does not print it.
///
/// ```
/// use std::time::Duration;
/// use graph_client_runtime::AccessToken;
///
/// let token = AccessToken::new("a secret").expires_in(Duration::from_secs(3600));
/// assert_eq!(format!("{token:?}"), "AccessToken(***)");
/// ```
///
/// A token with the time at which it expires:
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use graph_client_runtime::AccessToken;
///
/// let expiry = SystemTime::now() + Duration::from_secs(3600);
/// let token = AccessToken::new("a secret").expires_at(expiry);
/// assert_eq!((token.secret(), token.expiry()), ("a secret", Some(expiry)));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    secret: Arc<str>,
    expiry: Option<SystemTime>,
    /// The header with this token, made once for all requests; `None` if the token cannot stand in a header.
    header: Option<HeaderValue>,
}

impl AccessToken {
    /// Makes a token from the text that follows `Bearer ` in the `Authorization` header.
    pub fn new(secret: impl Into<String>) -> Self {
        let secret: String = secret.into();
        let header = HeaderValue::try_from(format!("Bearer {secret}")).ok().map(|mut header| {
            header.set_sensitive(true);
            header
        });
        Self { secret: secret.into(), expiry: None, header }
    }

    /// Sets the time at which the token expires.
    #[must_use]
    pub fn expires_at(mut self, expiry: SystemTime) -> Self {
        self.expiry = Some(expiry);
        self
    }

    /// Sets the remaining lifetime of the token, like `expires_in` in an OAuth response.
    #[must_use]
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.expiry = SystemTime::now().checked_add(life);
        self
    }

    /// The token itself.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The value of the header `Authorization`, marked as secret.
    pub(crate) fn authorization(&self) -> Option<&HeaderValue> {
        self.header.as_ref()
    }

    /// The time at which the token expires, if known.
    pub fn expiry(&self) -> Option<SystemTime> {
        self.expiry
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(***)")
    }
}

/// Makes a credential from a closure.
///
/// ```
/// use std::time::Duration;
/// use graph_client_runtime::{AccessToken, Client, TokenRequest, credential_fn};
///
/// # async fn sign_in(_: &str) -> Result<String, std::io::Error> { Ok("an access token".to_owned()) }
/// let client = Client::new(credential_fn(|request: TokenRequest| async move {
///     let secret = sign_in(&request.scope).await?;
///     Ok::<_, std::io::Error>(AccessToken::new(secret).expires_in(Duration::from_secs(3600)))
/// }));
/// ```
pub fn credential_fn<F, A, E>(ask: F) -> impl Credential
where
    F: Fn(TokenRequest) -> A + Send + Sync + 'static,
    A: Future<Output = Result<AccessToken, E>> + Send + 'static,
    E: Into<Box<dyn error::Error + Send + Sync>>,
{
    CredentialFn(ask)
}

struct CredentialFn<F>(F);

impl<F, A, E> Credential for CredentialFn<F>
where
    F: Fn(TokenRequest) -> A + Send + Sync + 'static,
    A: Future<Output = Result<AccessToken, E>> + Send + 'static,
    E: Into<Box<dyn error::Error + Send + Sync>>,
{
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        let answer = (self.0)(request);
        Box::pin(async { answer.await.map_err(CredentialError::new) })
    }
}

/// A credential that always returns the same token. `Debug` does not print it.
///
/// ```
/// use graph_client_runtime::{Client, StaticToken};
///
/// let client = Client::new(StaticToken::new("an access token"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticToken(AccessToken);

impl StaticToken {
    /// Makes a credential from an existing token.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(AccessToken::new(secret))
    }
}

impl Credential for StaticToken {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        ready(self.0.clone())
    }
}

impl Credential for &'static str {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        ready(AccessToken::new(*self))
    }
}

impl Credential for String {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        ready(AccessToken::new(self))
    }
}

impl<C: Credential + ?Sized> Credential for Arc<C> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        (**self).token(request)
    }
}

impl<C: Credential + ?Sized> Credential for Box<C> {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        (**self).token(request)
    }
}

fn ready(token: AccessToken) -> TokenFuture<'static> {
    Box::pin(std::future::ready(Ok(token)))
}

/// The reason why a credential returned no token.
///
/// ```
/// use graph_client_runtime::CredentialError;
///
/// let error = CredentialError::new("signed out");
/// assert_eq!(error.to_string(), "the credential gave no access token: signed out");
/// ```
#[derive(Clone)]
pub struct CredentialError(Arc<dyn error::Error + Send + Sync>);

impl CredentialError {
    /// Wraps the reason, an error or a text.
    pub fn new(reason: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        match reason.into().downcast() {
            Ok(already) => *already,
            Err(reason) => Self(reason.into()),
        }
    }
}

/// Prints the reason too, at most 500 characters of it.
impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the credential gave no access token: {}", causes(&*self.0))
    }
}

/// Prints the same as `Display`: the reason may contain a long response of a server.
impl fmt::Debug for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CredentialError").field(&causes(&*self.0)).finish()
    }
}

impl error::Error for CredentialError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&*self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_no_token() {
        let printed = format!("{:?} {:?}", AccessToken::new("secret"), StaticToken::new("secret"));
        assert_eq!(printed, "AccessToken(***) StaticToken(AccessToken(***))");
    }

    #[test]
    fn the_reason_is_told_but_not_at_full_length() {
        let error = CredentialError::new(format!("\u{1b}[2J{}", "x".repeat(9000)));
        for printed in [error.to_string(), format!("{error:?}")] {
            assert!(
                !printed.contains('\u{1b}') && printed.contains("xxx") && printed.len() < 600,
                "{printed}"
            );
        }
    }
}
