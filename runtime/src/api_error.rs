//! The error that the service answers with.

use std::{fmt, time::Duration};

use bytes::Bytes;
use serde_json::Value;

use crate::{Operation, response::Response, retry::retry_after, shown::excerpt};

/// An answer with an error status, and what its body says, where that is in Microsoft Graph's form.
///
/// The form is `{"error": {"code", "message", "innerError": {..}}}`; inner errors nest, and the code gets
/// more specific on the way in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// What was called.
    pub operation: Operation,
    /// The status code, 4xx or 5xx.
    pub status: u16,
    /// `error.code`, if the body has it.
    pub code: Option<String>,
    /// `error.message`, if the body has it.
    pub message: Option<String>,
    /// `error.innerError`, if the body has it.
    pub inner_error: Option<Value>,
    /// The header `request-id`, or the inner error's member of that name.
    pub request_id: Option<String>,
    /// The header `Retry-After`, where it counts seconds: how long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// The whole body as it came.
    pub body: Bytes,
}

impl ApiError {
    /// Reads an answer. A body that is not in the service's form is only kept.
    pub(crate) fn new(response: Response) -> Self {
        let Response { operation, status, headers, body, .. } = response;
        let error = match serde_json::from_slice(&body) {
            Ok(Value::Object(mut members)) => members.remove("error").unwrap_or_default(),
            _ => Value::Null,
        };
        let text = |member: &str| error.get(member).and_then(Value::as_str).map(str::to_owned);
        let inner_error = inner(&error).cloned();
        let request_id = headers
            .get("request-id")
            .and_then(|value| value.to_str().ok())
            .or_else(|| inner_error.as_ref()?.get("request-id")?.as_str())
            .map(str::to_owned);
        Self {
            operation: operation.read(),
            status,
            code: text("code"),
            message: text("message"),
            request_id,
            inner_error,
            retry_after: retry_after(&headers),
            body,
        }
    }

    /// The code of the innermost error that has one: the most specific that the service tells.
    pub fn inner_code(&self) -> Option<&str> {
        std::iter::successors(self.inner_error.as_ref(), |error| inner(error))
            .filter_map(|error| error.get("code")?.as_str())
            .last()
    }
}

/// The error inside an error; the service writes its name in two ways.
fn inner(error: &Value) -> Option<&Value> {
    error.get("innerError").or_else(|| error.get("innererror"))
}

/// Prints status, code, message and request id; for a 403 also the permissions that the documentation names.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        match &self.message {
            Some(message) => write!(f, ": {}", message.trim().trim_end_matches('.'))?,
            None if self.code.is_none() && !self.body.is_empty() => write!(f, ": {}", excerpt(&self.body))?,
            None => {}
        }
        if let Some(id) = &self.request_id {
            write!(f, " (request {id})")?;
        }
        if self.status == 403 && !self.operation.permissions.is_empty() {
            let rows: Vec<_> = self.operation.permissions.iter().map(|row| row.to_string()).collect();
            write!(f, "; the documentation names these permissions: {}", rows.join("; "))?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderMap;

    use super::*;
    use crate::{Error, operation::OperationText};

    const OPERATION: OperationText = OperationText(
        "v1_0::user::get\nGET v1.0 /users/{user_id}\n/users/{id}\nv1.0/api/user-get.md\n200\n\
         DelegatedWork | LeastToMost |  | User.Read, User.Read.All | \nApplication | LeastToMost |  |  | ",
    );

    fn decode(status: u16, body: &'static str) -> Error {
        let headers = HeaderMap::new();
        Error::Api(Box::new(ApiError::new(Response {
            operation: OPERATION,
            status,
            headers,
            body: Bytes::from_static(body.as_bytes()),
            sent: HeaderMap::new(),
        })))
    }

    #[test]
    fn an_error_in_the_services_form_is_read() {
        let error = decode(
            403,
            r#"{"error": {"code": "Denied", "message": "Not you.", "innerError":
                {"request-id": "7", "code": "a", "innererror": {"code": "b", "innererror": {}}}}}"#,
        );
        assert_eq!(
            (error.status(), error.code(), error.request_id()),
            (Some(403), Some("Denied"), Some("7"))
        );
        assert_eq!(error.as_api().and_then(ApiError::inner_code), Some("b"));
        assert_eq!(error.permissions(), OPERATION.read().permissions);
        assert_eq!(
            error.to_string(),
            "v1_0::user::get: status 403 Denied: Not you (request 7); the documentation names these permissions: \
             delegated (work or school account): User.Read, User.Read.All; application: not supported"
        );
    }

    #[test]
    fn the_header_names_the_request_first() {
        let mut headers = HeaderMap::new();
        headers.insert("request-id", "header".parse().expect("a header value"));
        headers.insert("retry-after", "7".parse().expect("a header value"));
        let body = Bytes::from_static(br#"{"error": {"innerError": {"request-id": "body"}}}"#);
        let error = ApiError::new(Response {
            operation: OPERATION,
            status: 429,
            headers,
            body,
            sent: HeaderMap::new(),
        });
        assert_eq!(error.request_id.as_deref(), Some("header"));
        assert_eq!(error.retry_after, Some(Duration::from_secs(7)));
    }

    #[test]
    fn any_other_body_is_kept() {
        for body in ["<html>\nBad Gateway", "[1]", r#"{"error": "text"}"#, "\"error\""] {
            let error = decode(502, body);
            assert_eq!(error.code(), None);
            assert_eq!(error.as_api().map(|error| &error.body[..]), Some(body.as_bytes()));
        }
        assert_eq!(decode(502, "<html>\nBad").to_string(), "v1_0::user::get: status 502: <html> Bad");
        assert_eq!(decode(500, "").to_string(), "v1_0::user::get: status 500");
    }
}
