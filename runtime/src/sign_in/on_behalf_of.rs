//! The on-behalf-of flow: a service calls Microsoft Graph as the user who has called it.

use std::fmt;

use super::{Granted, Service, SignInError};
use crate::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// The type of a signed assertion of the application.
const ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A credential for a service that calls Microsoft Graph on behalf of its user.
///
/// It exchanges the token that the service was called with for one of Microsoft Graph. It belongs to one user, and so does
/// a client with it. If the user must sign in again, the [`SignInError`](super::SignInError) has the claims for that.
///
/// ```
/// use graph_client_runtime::{Client, sign_in::OnBehalfOf};
///
/// /// Makes a client for the user whose token is in the header `Authorization` of an incoming request.
/// fn client(users_token: &str, secret: &str) -> Client {
///     Client::new(OnBehalfOf::new("the id of the tenant", "the id of the application", users_token).secret(secret))
/// }
/// ```
///
/// With a signed assertion, in another cloud:
///
/// ```
/// use graph_client_runtime::sign_in::OnBehalfOf;
///
/// fn credential(users_token: &str, sign: impl Fn() -> String + Send + Sync + 'static) -> OnBehalfOf {
///     OnBehalfOf::new("the id of the tenant", "the id of the application", users_token)
///         .assertion(sign)
///         .authority("https://login.microsoftonline.us")
/// }
/// ```
pub struct OnBehalfOf {
    service: Service,
    client_id: String,
    users_token: String,
    proof: Option<Proof>,
}

/// The proof of the application's identity.
enum Proof {
    Secret(String),
    Assertion(Box<dyn Fn() -> String + Send + Sync>),
}

impl OnBehalfOf {
    /// Makes a credential of the token that a user has called the application with, without `Bearer `.
    pub fn new(
        tenant: impl Into<String>,
        client_id: impl Into<String>,
        users_token: impl Into<String>,
    ) -> Self {
        Self {
            service: Service::new(tenant.into()),
            client_id: client_id.into(),
            users_token: users_token.into(),
            proof: None,
        }
    }

    /// Proves the application by its secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.proof = Some(Proof::Secret(secret.into()));
        self
    }

    /// Proves the application by signed assertions (JWT), of its certificate or of a workload identity. The function is called
    /// for each token.
    #[must_use]
    pub fn assertion(mut self, sign: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.proof = Some(Proof::Assertion(Box::new(sign)));
        self
    }

    /// Sets the address of the sign-in service, such as `https://login.microsoftonline.us`. By default it is the one of the
    /// cloud that the client calls.
    #[must_use]
    pub fn authority(mut self, authority: impl Into<String>) -> Self {
        self.service.authority = Some(authority.into());
        self
    }

    async fn get(&self, request: &TokenRequest) -> Result<AccessToken, SignInError> {
        let mut fields = vec![
            ("grant_type", GRANT),
            ("client_id", &*self.client_id),
            ("assertion", &*self.users_token),
            ("scope", &*request.scope),
            ("requested_token_use", "on_behalf_of"),
        ];
        fields.extend(request.claims.as_deref().map(|claims| ("claims", claims)));
        let signed;
        match &self.proof {
            Some(Proof::Secret(secret)) => fields.push(("client_secret", secret)),
            Some(Proof::Assertion(sign)) => {
                signed = sign();
                fields.extend([("client_assertion_type", ASSERTION), ("client_assertion", &*signed)]);
            }
            None => {
                let message = "the application has neither a secret nor an assertion";
                return Err(SignInError::new("invalid_client", message));
            }
        }
        let granted: Granted = self.service.post("token", &request.scope, &fields).await?;
        Ok(granted.into_token().0)
    }
}

impl Credential for OnBehalfOf {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.get(&request).await.map_err(CredentialError::new) })
    }
}

/// Prints no token and no secret.
impl fmt::Debug for OnBehalfOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnBehalfOf").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}
