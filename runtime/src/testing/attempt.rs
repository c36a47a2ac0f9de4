//! The ways in which the server answers a call, and the expected result of each.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Answer, Observed};
use crate::{Accepted, Operation};

/// The token of all calls.
pub(super) const TOKEN: &str = "harness-token";
/// The response of the server, if a case asks for bytes.
pub(super) const BYTES: Bytes = Bytes::from_static(b"\0harness\xff");
/// The location of an accepted operation, as the server reports it.
pub(super) const LOCATION: &str = "https://graph.microsoft.com/v1.0/operations/1";

/// The status, code, message and request id of the response to [`Attempt::Error`].
pub(super) const ERROR: (u16, &str, &str, &str) =
    (403, "HarnessDenied", "denied by the harness", "harness-request");
/// The code of the response if the request differs from the case. Its message names the differences.
pub(super) const MISMATCH: &str = "HarnessMismatch";

/// The kind of response to one call of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    /// The case's own response.
    Success,
    /// A 403 in the form of Microsoft Graph.
    Error,
    /// This status with the body of the case's response.
    Body(u16),
    /// This status without a body.
    NoBody(u16),
}

impl Attempt {
    /// All attempts for an operation: each documented status of success and one undocumented status, with and without a
    /// body.
    pub(super) fn all(operation: &Operation) -> impl Iterator<Item = Self> + use<> {
        let documented = operation.statuses.clone();
        let undocumented = [200, 201, 202, 203, 206].into_iter().find(|status| !documented.contains(status));
        let statuses = documented.into_iter().filter(|status| *status < 300).chain(undocumented);
        let attempts = statuses.flat_map(|status| {
            // HTTP does not allow a body with these.
            let body = (!matches!(status, 204 | 205)).then_some(Self::Body(status));
            body.into_iter().chain([Self::NoBody(status)])
        });
        [Self::Success, Self::Error].into_iter().chain(attempts)
    }

    /// The attempt as a path segment, by which the server recognizes it.
    pub(super) fn segment(self) -> String {
        match self {
            Self::Success => "success".to_owned(),
            Self::Error => "error".to_owned(),
            Self::Body(status) => status.to_string(),
            Self::NoBody(status) => format!("-{status}"),
        }
    }

    /// Reads a path segment.
    pub(super) fn from_segment(segment: &str) -> Option<Self> {
        Some(match (segment, segment.strip_prefix('-')) {
            ("success", _) => Self::Success,
            ("error", _) => Self::Error,
            (_, Some(status)) => Self::NoBody(status.parse().ok()?),
            (status, None) => Self::Body(status.parse().ok()?),
        })
    }
}

/// The expected result of the call. Returns an error if the case makes no sense.
pub(super) fn expected(answer: &Answer, attempt: Attempt) -> Result<Observed, String> {
    let without_body = matches!(attempt, Attempt::NoBody(_));
    Ok(match answer {
        Answer::Empty { .. } => Observed::Empty,
        Answer::Bytes { .. } | Answer::Redirect { .. } => {
            Observed::Bytes(if without_body { Bytes::new() } else { BYTES })
        }
        Answer::Accepted { status, location } => Observed::Accepted(Accepted::new(
            match attempt {
                Attempt::Body(status) | Attempt::NoBody(status) => status,
                Attempt::Success | Attempt::Error => *status,
            },
            location.then(|| LOCATION.to_owned()),
            matches!(attempt, Attempt::Body(_)).then(other_body),
        )),
        Answer::Json { .. } | Answer::Collection { .. } if without_body => Observed::Empty,
        Answer::Json { body, .. } => Observed::Json(parse(body)?),
        Answer::Collection { body, .. } => match parse(body)?.get("value") {
            Some(Value::Array(values)) if attempt == Attempt::Success => {
                Observed::Collection([&values[..], values].concat())
            }
            Some(Value::Array(values)) => Observed::Collection(values.clone()),
            _ => return Err("the case is wrong: its collection has no `value`".to_owned()),
        },
    })
}

/// A body for a response that is documented without one.
pub(super) fn other_body() -> Value {
    json!({ "harness": true })
}

/// Parses JSON in a case.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let value = serde_json::from_str(text);
    value.map(plain).map_err(|error| format!("the case is wrong: `{text}` is not JSON: {error}"))
}

/// JSON with uniform numbers: `1.0` becomes `1`.
pub(super) fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => {
            let float = number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0);
            #[expect(clippy::cast_possible_truncation, reason = "both sides are compared in the same form")]
            float.map_or(Value::Number(number), |float| Value::from(float as i64))
        }
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, plain(value))).collect(),
        other => other,
    }
}

/// An error body in the form of Microsoft Graph.
pub(super) fn error_body(code: &str, message: &str) -> Value {
    json!({ "error": { "code": code, "message": message } })
}
