//! Credentials that the Azure SDK does not have: a user who signs in on another device, and a service that calls Microsoft
//! Graph on behalf of its user.
//!
//! Both are a few form posts to the sign-in service (OAuth 2.0). Its host follows from the cloud that the client calls,
//! unless `authority` names another one. For client secrets and certificates, managed and workload identities, and developer
//! tools, the feature `azure` takes the credentials of the crate `azure_identity`.

mod device_code;
mod on_behalf_of;

use std::{error, fmt, time::Duration};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    Method, Request, Url,
    header::{CONTENT_TYPE, HeaderValue},
    redirect::Policy,
};
use serde::Deserialize;
use tokio::time::Instant;

pub use device_code::{DeviceCode, DevicePrompt};
pub use on_behalf_of::OnBehalfOf;

use crate::{
    AccessToken, Cloud,
    receive::{MAX_ERROR_BYTES, receive},
    response::without_bom,
    shown::{LONG, SHORT, causes, shown},
    time_limits::Limits,
    url,
};

/// The time limit of one form post.
const LIMIT: Duration = Duration::from_secs(30);

/// The reason why the sign-in service gave no token.
///
/// It is the source of the [`CredentialError`](crate::CredentialError):
///
/// ```
/// use std::error::Error as _;
/// use graph_client_runtime::{Error, sign_in::SignInError};
///
/// fn claims(error: &Error) -> Option<&str> {
///     error.source()?.downcast_ref::<SignInError>()?.claims.as_deref()
/// }
/// ```
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignInError {
    /// The code, such as `invalid_grant`.
    #[serde(rename = "error")]
    pub code: String,
    /// The service's description of the error.
    #[serde(default, rename = "error_description")]
    pub description: Option<String>,
    /// The claims that a new sign-in of the user must satisfy, as JSON. A service that acts on behalf of a user hands them on
    /// to its caller.
    #[serde(default)]
    pub claims: Option<String>,
}

impl SignInError {
    fn new(code: &str, description: impl Into<String>) -> Self {
        Self { code: code.to_owned(), description: Some(description.into()), claims: None }
    }
}

/// Escapes and cuts the service's text.
impl fmt::Display for SignInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shown(&self.code, SHORT))?;
        match &self.description {
            Some(description) => write!(f, ": {}", shown(description, LONG)),
            None => Ok(()),
        }
    }
}

impl error::Error for SignInError {}

/// A token as the sign-in service hands it out.
#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: Option<u64>,
    refresh_token: Option<String>,
}

impl Granted {
    fn into_token(self) -> (AccessToken, Option<String>) {
        let token = AccessToken::new(self.access_token);
        let token = match self.expires_in {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        };
        (token, self.refresh_token)
    }
}

/// The sign-in service for one tenant.
struct Service {
    http: reqwest::Client,
    tenant: String,
    authority: Option<String>,
}

impl Service {
    fn new(tenant: String) -> Self {
        let http = reqwest::Client::builder().redirect(Policy::none()).build().unwrap_or_default();
        Self { http, tenant, authority: None }
    }

    /// Posts a form to an endpoint, and reads the answer.
    async fn post<T: for<'de> Deserialize<'de>>(
        &self,
        endpoint: &str,
        scope: &str,
        fields: &[(&str, &str)],
    ) -> Result<T, SignInError> {
        let url = self.endpoint(endpoint, scope)?;
        let mut request = Request::new(Method::POST, url);
        let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, media_type);
        *request.body_mut() = Some(form(fields).into());
        let failed = |error: reqwest::Error| SignInError::new(FAILED, causes(&error.without_url()));
        let limits = Limits { start: Instant::now(), call: LIMIT, silence: LIMIT };
        let late = |_| SignInError::new(FAILED, format!("there was no answer within {LIMIT:?}"));
        let answer = limits.within_call(self.http.execute(request)).await.map_err(late)?.map_err(failed)?;
        let status = answer.status().as_u16();
        let received = receive(answer, MAX_ERROR_BYTES, limits).await.map_err(failed)?.map_err(late)?;
        let body = without_bom(&received.body);
        if (200..300).contains(&status) {
            let message = "the answer is not as OAuth says";
            return serde_json::from_slice(body).map_err(|_| SignInError::new("invalid_answer", message));
        }
        let code = if status >= 500 || status == 429 { FAILED } else { "invalid_answer" };
        Err(serde_json::from_slice(body)
            .unwrap_or_else(|_| SignInError::new(code, format!("the answer has status {status}"))))
    }

    /// The URL of an endpoint, which secrets are sent to: `https`, or this machine.
    fn endpoint(&self, endpoint: &str, scope: &str) -> Result<Url, SignInError> {
        let authority = self.authority.as_deref().unwrap_or_else(|| authority_of(scope));
        let tenant = utf8_percent_encode(&self.tenant, NON_ALPHANUMERIC);
        let invalid = |message: String| SignInError::new("invalid_authority", message);
        let base = url::base(authority).map_err(|error| invalid(error.message))?;
        url::below(&base, &format!("/{tenant}/oauth2/v2.0/{endpoint}"))
            .map_err(|error| invalid(error.message))
    }
}

/// The code of an error that may pass.
const FAILED: &str = "temporarily_unavailable";

/// The sign-in service of the cloud that a scope belongs to.
fn authority_of(scope: &str) -> &'static str {
    let scope = Url::parse(scope).ok();
    match scope.as_ref().and_then(Url::host_str).and_then(Cloud::of_host) {
        Some(Cloud::UsGovernmentL4 | Cloud::UsGovernmentL5) => "https://login.microsoftonline.us",
        Some(Cloud::China) => "https://login.chinacloudapi.cn",
        Some(Cloud::Global) | None => "https://login.microsoftonline.com",
    }
}

/// The body of a form.
fn form(fields: &[(&str, &str)]) -> String {
    let mut body = String::new();
    for (name, value) in fields {
        if !body.is_empty() {
            body.push('&');
        }
        body.push_str(name);
        body.push('=');
        body.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_in_service_follows_from_the_cloud() {
        for (scope, authority) in [
            ("https://graph.microsoft.com/.default", "https://login.microsoftonline.com"),
            ("https://graph.microsoft.us/.default", "https://login.microsoftonline.us"),
            ("https://dod-graph.microsoft.us/.default", "https://login.microsoftonline.us"),
            ("https://microsoftgraph.chinacloudapi.cn/.default", "https://login.chinacloudapi.cn"),
            ("User.Read", "https://login.microsoftonline.com"),
        ] {
            assert_eq!(authority_of(scope), authority);
        }
    }

    #[test]
    fn secrets_are_never_sent_in_clear() {
        let mut service = Service::new("a/../b".to_owned());
        let url = service.endpoint("token", "").expect("a URL");
        assert_eq!(url.as_str(), "https://login.microsoftonline.com/a%2F%2E%2E%2Fb/oauth2/v2.0/token");
        service.authority = Some("http://login.example".to_owned());
        assert!(service.endpoint("token", "").is_err());
    }

    #[test]
    fn a_form_is_encoded() {
        assert_eq!(form(&[("a", "b c&d=é"), ("e", "")]), "a=b%20c%26d%3D%C3%A9&e=");
    }
}
