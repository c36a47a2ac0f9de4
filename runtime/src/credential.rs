//! Where access tokens come from.

use std::{error, fmt, future::Future, pin::Pin, sync::Arc};

/// Gives the access token of each request.
///
/// It is asked before each attempt, so an implementation keeps a token until shortly before it expires. A
/// `&'static str` or a [`String`] is a credential that always gives itself.
pub trait Credential: Send + Sync + 'static {
    /// Gets a token that is valid now.
    fn token(&self) -> TokenFuture<'_>;
}

/// The future that [`Credential::token`] returns.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, CredentialError>> + Send + 'a>>;

/// A bearer token. `Debug` does not print it.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(String);

impl AccessToken {
    /// Takes the token as it stands in the `Authorization` header after `Bearer `.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    /// The token itself.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(***)")
    }
}

/// A credential that always gives the same token. `Debug` does not print it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticToken(AccessToken);

impl StaticToken {
    /// Makes a credential from a token that somebody else got.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(AccessToken::new(secret))
    }
}

impl Credential for StaticToken {
    fn token(&self) -> TokenFuture<'_> {
        ready(self.0.clone())
    }
}

impl Credential for &'static str {
    fn token(&self) -> TokenFuture<'_> {
        ready(AccessToken::new(*self))
    }
}

impl Credential for String {
    fn token(&self) -> TokenFuture<'_> {
        ready(AccessToken::new(self))
    }
}

impl<C: Credential + ?Sized> Credential for Arc<C> {
    fn token(&self) -> TokenFuture<'_> {
        (**self).token()
    }
}

impl<C: Credential + ?Sized> Credential for Box<C> {
    fn token(&self) -> TokenFuture<'_> {
        (**self).token()
    }
}

fn ready(token: AccessToken) -> TokenFuture<'static> {
    Box::pin(std::future::ready(Ok(token)))
}

/// Says why a credential gave no token.
#[derive(Debug)]
pub struct CredentialError(Box<dyn error::Error + Send + Sync>);

impl CredentialError {
    /// Wraps the reason, an error or a text.
    pub fn new(reason: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the credential gave no access token")
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
}
