//! Credentials of the Azure SDK for Rust.

use azure_core::credentials::TokenCredential;

use crate::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};

/// An `Arc<dyn TokenCredential>` is a credential. The crate `azure_identity`, for example, has some for client secrets
/// and certificates, managed and workload identities, and developer tools.
///
/// ```
/// use std::sync::Arc;
/// use azure_core::credentials::TokenCredential;
/// use graph_client_runtime::Client;
///
/// fn client(credential: Arc<dyn TokenCredential>) -> Client {
///     Client::new(credential)
/// }
/// ```
///
/// The SDK does not pass claims on. If the service asks for claims and the credential returns the same token again, the
/// call fails with status 401.
impl Credential for dyn TokenCredential {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move {
            let token = self.get_token(&[&request.scope], None).await.map_err(CredentialError::new)?;
            Ok(AccessToken::new(token.token.secret()).expires_at(token.expires_on.into()))
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::Arc,
        time::{Duration, SystemTime},
    };

    use azure_core::credentials::{AccessToken, TokenRequestOptions};

    use super::{TokenCredential, TokenRequest};
    use crate::Credential;

    /// Returns the requested scopes as a token of one hour.
    #[derive(Debug)]
    struct Echo;

    #[async_trait::async_trait]
    impl TokenCredential for Echo {
        async fn get_token(
            &self,
            scopes: &[&str],
            _: Option<TokenRequestOptions<'_>>,
        ) -> azure_core::Result<AccessToken> {
            let expiry = SystemTime::now() + Duration::from_secs(3600);
            Ok(AccessToken::new(scopes.concat(), expiry.into()))
        }
    }

    #[tokio::test]
    async fn scope_token_and_expiry_are_handed_on() {
        let credential: Arc<dyn TokenCredential> = Arc::new(Echo);
        let token = credential.token(TokenRequest { scope: "scope".to_owned(), claims: None }).await;
        let token = token.expect("a token");
        assert_eq!(token.secret(), "scope");
        let life = token.expiry().expect("an expiry").duration_since(SystemTime::now()).expect("to come");
        assert!((3500..=3600).contains(&life.as_secs()), "{life:?}");
    }
}
