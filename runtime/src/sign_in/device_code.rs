//! The device code flow (RFC 8628): a user signs in with a browser of any device.

use std::{fmt, time::Duration};

use serde::Deserialize;
use tokio::{
    sync::Mutex,
    time::{Instant, sleep},
};

use super::{FAILED, Granted, Service, SignInError};
use crate::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};

/// The pause between two questions if the service names none, and by how much it grows when it asks to slow down.
const PAUSE: Duration = Duration::from_secs(5);

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// The page and the code that a user needs to sign in.
///
/// ```
/// use graph_client_runtime::sign_in::DevicePrompt;
///
/// fn show(prompt: &DevicePrompt) {
///     eprintln!("Type {} at {}", prompt.user_code, prompt.verification_uri);
/// }
/// ```
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct DevicePrompt {
    /// The code to type in.
    pub user_code: String,
    /// The address of the page that asks for the code.
    pub verification_uri: String,
    /// An instruction for the user, in the service's words.
    #[serde(default)]
    pub message: String,
    /// The number of seconds for which the code is valid.
    pub expires_in: u64,
}

/// A credential for programs without a browser: the user signs in on another device.
///
/// It shows a code by calling a function, and asks the sign-in service as often as that allows, until the user has signed in
/// or the code has expired. Later tokens need no user, as long as the service renews them.
///
/// The user needs longer than the client waits for a credential by default: set
/// [`credential_timeout`](crate::ClientBuilder::credential_timeout). A call that is dropped ends the waiting.
///
/// ```
/// use std::time::Duration;
/// use graph_client_runtime::{Client, Error, sign_in::DeviceCode};
///
/// # fn client() -> Result<Client, Error> {
/// let user = DeviceCode::new("organizations", "the id of the application", |prompt| eprintln!("{}", prompt.message));
/// Client::builder(user).credential_timeout(Duration::from_secs(900)).build()
/// # }
/// ```
///
/// In another cloud:
///
/// ```
/// use graph_client_runtime::sign_in::DeviceCode;
///
/// let user = DeviceCode::new("organizations", "the id of the application", |prompt| eprintln!("{}", prompt.message))
///     .authority("https://login.microsoftonline.us");
/// # let _ = user;
/// ```
pub struct DeviceCode {
    service: Service,
    client_id: String,
    prompt: Box<dyn Fn(&DevicePrompt) + Send + Sync>,
    refresh_token: Mutex<Option<String>>,
}

impl DeviceCode {
    /// Makes a credential for an application of a tenant: its id or domain, `organizations`, `consumers` or `common`.
    pub fn new(
        tenant: impl Into<String>,
        client_id: impl Into<String>,
        prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static,
    ) -> Self {
        Self {
            service: Service::new(tenant.into()),
            client_id: client_id.into(),
            prompt: Box::new(prompt),
            refresh_token: Mutex::default(),
        }
    }

    /// Sets the address of the sign-in service, such as `https://login.microsoftonline.us`. By default it is the one of the
    /// cloud that the client calls.
    #[must_use]
    pub fn authority(mut self, authority: impl Into<String>) -> Self {
        self.service.authority = Some(authority.into());
        self
    }

    async fn get(&self, request: &TokenRequest) -> Result<AccessToken, SignInError> {
        let mut refresh_token = self.refresh_token.lock().await;
        let granted = match refresh_token.as_deref() {
            Some(token) => match self.refresh(request, token).await {
                Err(error) if error.code == FAILED => return Err(error),
                Err(_) => self.sign_in(request).await?,
                Ok(granted) => granted,
            },
            None => self.sign_in(request).await?,
        };
        let (token, refresh) = granted.into_token();
        if refresh.is_some() {
            *refresh_token = refresh;
        }
        Ok(token)
    }

    /// Gets a token without the user.
    async fn refresh(&self, request: &TokenRequest, token: &str) -> Result<Granted, SignInError> {
        let scope = with_refresh(&request.scope);
        let mut fields = vec![
            ("grant_type", "refresh_token"),
            ("client_id", &*self.client_id),
            ("scope", &*scope),
            ("refresh_token", token),
        ];
        fields.extend(request.claims.as_deref().map(|claims| ("claims", claims)));
        self.service.post("token", &request.scope, &fields).await
    }

    /// Asks the user to sign in, and waits for it.
    async fn sign_in(&self, request: &TokenRequest) -> Result<Granted, SignInError> {
        let scope = with_refresh(&request.scope);
        let mut fields = vec![("client_id", &*self.client_id), ("scope", &*scope)];
        fields.extend(request.claims.as_deref().map(|claims| ("claims", claims)));
        let started: Started = self.service.post("devicecode", &request.scope, &fields).await?;
        (self.prompt)(&started.prompt);
        let end = Instant::now() + Duration::from_secs(started.prompt.expires_in.min(86_400));
        let mut pause = started.interval.map_or(PAUSE, Duration::from_secs);
        let fields =
            [("grant_type", GRANT), ("client_id", &*self.client_id), ("device_code", &*started.device_code)];
        loop {
            sleep(pause).await;
            match self.service.post("token", &request.scope, &fields).await {
                Err(error) if Instant::now() < end => pause = pause_after(&error, pause).ok_or(error)?,
                answer => return answer,
            }
        }
    }
}

/// The scope of a request, with the one that makes the service hand out a token for renewals.
fn with_refresh(scope: &str) -> String {
    format!("{scope} offline_access")
}

/// The pause before the next poll after an error; `None` if polling ends.
fn pause_after(error: &SignInError, pause: Duration) -> Option<Duration> {
    match &*error.code {
        "authorization_pending" => Some(pause),
        "slow_down" => Some(pause + PAUSE),
        // After a fault on the way, RFC 8628 section 3.5 wants the pause to double.
        FAILED => Some((pause * 2).clamp(PAUSE, 12 * PAUSE)),
        _ => None,
    }
}

/// The beginning of the flow.
#[derive(Deserialize)]
struct Started {
    device_code: String,
    interval: Option<u64>,
    #[serde(flatten)]
    prompt: DevicePrompt,
}

impl Credential for DeviceCode {
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(async move { self.get(&request).await.map_err(CredentialError::new) })
    }
}

/// Prints no token.
impl fmt::Debug for DeviceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceCode").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_follows_the_service() {
        let after = |code: &str| pause_after(&SignInError::new(code, ""), Duration::from_secs(7));
        assert_eq!(after("authorization_pending"), Some(Duration::from_secs(7)));
        assert_eq!(after("slow_down"), Some(Duration::from_secs(12)));
        assert_eq!(after(FAILED), Some(Duration::from_secs(14)));
        for code in ["expired_token", "authorization_declined", "bad_verification_code", "invalid_client"] {
            assert_eq!(after(code), None, "{code}");
        }
    }
}
