//! The replies of a mock.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame};
use reqwest::{
    ResponseBuilderExt, StatusCode, Url,
    header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER},
};
use serde_json::{Value, json};

/// The code of the error that stands for a request without a set-up.
const MISSING: &str = "nothingIsSetUp";

/// An answer with its status, headers and body, for [`OnRequest::respond_with`](super::OnRequest::respond_with).
///
/// ```
/// use graph_client_runtime::mock::MockAnswer;
///
/// let accepted = MockAnswer::new(202).header("Location", "https://graph.microsoft.com/v1.0/operations/1");
/// ```
///
/// With a body:
///
/// ```
/// use graph_client_runtime::{json, mock::MockAnswer};
///
/// let json = MockAnswer::new(200).json(&json!({ "id": "1" }));
/// let text = MockAnswer::new(200).bytes("text/plain", "hello");
/// # let _ = (json, text);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct MockAnswer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl MockAnswer {
    /// Makes an answer without headers and body.
    ///
    /// # Panics
    /// Panics if the status is not one of HTTP.
    #[must_use]
    #[track_caller]
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("the status is one of HTTP");
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// Adds a header.
    ///
    /// # Panics
    /// Panics if the header is not one of HTTP.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::try_from(name).expect("the name of a header");
        self.headers.append(name, HeaderValue::try_from(value).expect("the value of a header"));
        self
    }

    /// Sets a body of JSON.
    #[must_use]
    pub fn json(self, value: &Value) -> Self {
        self.bytes("application/json", value.to_string())
    }

    /// Sets a body of another media type.
    ///
    /// # Panics
    /// Panics if the type cannot stand in a header.
    #[must_use]
    #[track_caller]
    pub fn bytes(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.headers.remove(CONTENT_TYPE);
        Self { body: body.into(), ..self }.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// An answer of this status, with an error body if it is an error.
    #[track_caller]
    pub(super) fn of_status(status: u16) -> Self {
        let answer = Self::new(status);
        if status < 400 {
            return answer;
        }
        let message = answer.status.canonical_reason().unwrap_or("an error of the mock");
        answer.error("mock", message).header(RETRY_AFTER.as_str(), "0")
    }

    fn error(self, code: &str, message: &str) -> Self {
        self.json(&json!({"error": {"code": code, "message": message}}))
    }
}

/// The event after a request has arrived.
#[derive(Clone)]
pub(super) enum Reply {
    Answer(MockAnswer),
    /// The error for a request without a set-up.
    Missing(MockAnswer),
    /// The connection breaks off.
    Fail,
}

impl Reply {
    /// An error that no client retries.
    pub(super) fn missing(message: &str) -> Self {
        Self::Missing(MockAnswer::new(501).error(MISSING, message))
    }

    pub(super) fn is_missing(&self) -> bool {
        matches!(self, Self::Missing(_))
    }

    pub(super) fn into_response(self, url: Url) -> reqwest::Response {
        let mut response =
            http::Response::builder().url(url).body(reqwest::Body::default()).expect("no header");
        match self {
            Self::Answer(answer) | Self::Missing(answer) => {
                *response.status_mut() = answer.status;
                *response.headers_mut() = answer.headers;
                *response.body_mut() = answer.body.into();
            }
            Self::Fail => *response.body_mut() = reqwest::Body::wrap(BrokenOff),
        }
        response.into()
    }
}

/// A body that breaks off before its first byte.
struct BrokenOff;

impl Body for BrokenOff {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }
}
