//! The errors in responses of the service.

use std::{fmt, time::Duration};

use bytes::Bytes;
use reqwest::header::{DATE, HeaderMap};
use serde_json::{Map, Value};

use crate::{
    Cloud, Operation,
    response::{Response, without_bom},
    retry::retry_after,
    shown::{LONG, SHORT, excerpt, shown},
};

/// The error codes that ask for a new start of a delta query.
const RESYNC_CODES: [&str; 6] = [
    "resyncRequired",
    "resyncChangesApplyDifferences",
    "resyncChangesUploadDifferences",
    "syncStateNotFound",
    "syncStateInvalid",
    "fullSyncRequired",
];

/// A response with an error status. Its body is parsed if it has a form that Microsoft's services use.
///
/// | form | origin |
/// |---|---|
/// | `{"error": {"code", "message", "innerError": {..}}}` | Microsoft Graph; inner errors nest, and the inner codes are more specific |
/// | `{"odata.error": {"code", "message": {"lang", "value"}}}` | older OData services behind it |
/// | `{"error": "invalid_grant", "error_description", "trace_id", ..}` | OAuth, the sign-in service |
///
/// The fields hold the service's text unchanged. `Display` and `Debug` show the beginning of it, and escape characters
/// that could control a terminal.
///
/// ```
/// use graph_client_runtime::Error;
///
/// fn explain(error: &Error) -> Option<String> {
///     let api = error.as_api()?;
///     Some(format!("{} {}: {}", api.status, api.inner_code().or(api.code.as_deref())?, api.message.as_deref()?))
/// }
/// ```
///
/// The kind of an error, by its status and its codes:
///
/// ```
/// use graph_client_runtime::ApiError;
///
/// fn advice(error: &ApiError) -> &'static str {
///     match error {
///         error if error.is_throttled() || error.is_unavailable() => "try it later",
///         error if error.is_unauthorized() => "sign in again",
///         error if error.is_forbidden() => "ask for the permissions that the message names",
///         error if error.is_not_found() => "it does not exist, or may not be seen",
///         error if error.is_precondition_failed() => "read it again, as it has changed",
///         error if error.is_conflict() && error.has_code("nameAlreadyExists") => "choose another name",
///         error if error.is_resync_required() => "begin the delta query anew",
///         _ => "see the message",
///     }
/// }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The operation that was called.
    pub operation: Operation,
    /// The cloud that answered, if its address is known.
    pub cloud: Option<Cloud>,
    /// The status code, 4xx or 5xx.
    pub status: u16,
    /// The service's code for the error, if the body has one; a number is written out.
    pub code: Option<String>,
    /// The service's message, if the body has one.
    pub message: Option<String>,
    /// The part of the request that the error is about, if the body names it.
    pub target: Option<String>,
    /// `error.innerError`, if the body has it.
    pub inner_error: Option<Value>,
    /// `error.details`, if the body has them: further errors, each with a code and a message.
    pub details: Vec<Value>,
    /// The header `request-id`, or the member of the body that names the request.
    pub request_id: Option<String>,
    /// The time of the error, in the service's format: a member of the body, or the header `Date`.
    pub date: Option<String>,
    /// The header `Retry-After`: the time that the service asks to wait.
    pub retry_after: Option<Duration>,
    /// All headers.
    pub headers: HeaderMap,
    /// The unchanged body, up to the client's limit for errors.
    pub body: Bytes,
}

impl ApiError {
    /// Reads a response. A body of unknown form is only kept.
    pub(crate) fn new(response: Response) -> Self {
        let cloud = response.url().and_then(|url| Cloud::of_host(url.host_str()?));
        let Response { operation, status, headers, body, .. } = response;
        let error = ErrorBody::read(&body);
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Self {
            operation: operation.read(),
            cloud,
            status,
            code: error.code,
            message: error.message,
            target: error.target,
            request_id: header("request-id").or(error.request_id),
            date: error.date.or_else(|| header(DATE.as_str())),
            inner_error: error.inner_error,
            details: error.details,
            retry_after: retry_after(&headers),
            headers,
            body,
        }
    }

    /// The code of the innermost error that has one, which is the most specific.
    pub fn inner_code(&self) -> Option<&str> {
        self.inner_codes().last()
    }

    /// The codes of the inner errors, from the outside in.
    fn inner_codes(&self) -> impl Iterator<Item = &str> {
        let errors = std::iter::successors(self.inner_error.as_ref(), |error| inner(error.as_object()?));
        errors.filter_map(|error| error.get("code")?.as_str())
    }

    /// Returns true if the error or one inside it has this code. Case is ignored.
    pub fn has_code(&self, code: &str) -> bool {
        self.code
            .as_deref()
            .into_iter()
            .chain(self.inner_codes())
            .any(|other| other.eq_ignore_ascii_case(code))
    }

    /// Returns true if there were too many requests (status 429) or too much data (509).
    pub fn is_throttled(&self) -> bool {
        matches!(self.status, 429 | 509)
    }

    /// Returns true if the token was refused: status 401.
    pub fn is_unauthorized(&self) -> bool {
        self.status == 401
    }

    /// Returns true if the token lacks a permission, or its user a right: status 403.
    pub fn is_forbidden(&self) -> bool {
        self.status == 403
    }

    /// Returns true if the resource does not exist: status 404.
    pub fn is_not_found(&self) -> bool {
        self.status == 404
    }

    /// Returns true if the request conflicts with the state of the resource, for example if a name is taken: status
    /// 409.
    pub fn is_conflict(&self) -> bool {
        self.status == 409
    }

    /// Returns true if the resource is not in the state that `If-Match` names: status 412.
    pub fn is_precondition_failed(&self) -> bool {
        self.status == 412
    }

    /// Returns true if the service is temporarily unavailable: status 502, 503 or 504.
    pub fn is_unavailable(&self) -> bool {
        matches!(self.status, 502..=504)
    }

    /// Returns true if a delta query must start again: its link has expired (status 410, with the new start in
    /// `Location`), or a code says so.
    pub fn is_resync_required(&self) -> bool {
        (self.status == 410 && self.headers.contains_key("location"))
            || ((400..500).contains(&self.status) && RESYNC_CODES.iter().any(|code| self.has_code(code)))
    }
}

/// The content of an error body.
#[derive(Default)]
struct ErrorBody {
    code: Option<String>,
    message: Option<String>,
    target: Option<String>,
    inner_error: Option<Value>,
    details: Vec<Value>,
    request_id: Option<String>,
    date: Option<String>,
}

impl ErrorBody {
    fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(mut members)) = serde_json::from_slice(without_bom(body)) else {
            return Self::default();
        };
        match members.remove("error").or_else(|| members.remove("odata.error")) {
            Some(Value::Object(error)) => Self::of_graph(error),
            Some(Value::String(code)) => Self::of_oauth(code, &members),
            _ => Self::default(),
        }
    }

    fn of_graph(mut error: Map<String, Value>) -> Self {
        let message = match error.get("message") {
            Some(Value::Object(localized)) => text(localized, "value"),
            _ => text(&error, "message"),
        };
        let innermost = inner(&error).and_then(Value::as_object).unwrap_or(&error);
        let (request_id, date) = (
            text(innermost, "request-id").or_else(|| text(&error, "requestId")),
            text(innermost, "date").or_else(|| text(&error, "date")),
        );
        Self {
            code: text(&error, "code"),
            message,
            target: text(&error, "target"),
            request_id,
            date,
            inner_error: inner(&error).cloned(),
            details: match error.remove("details") {
                Some(Value::Array(details)) => details,
                _ => Vec::new(),
            },
        }
    }

    /// Reads an error of the sign-in service. Gateways put a sentence in the place of the code.
    fn of_oauth(code: String, members: &Map<String, Value>) -> Self {
        let description = text(members, "error_description").or_else(|| text(members, "message"));
        let is_code = !code.contains(char::is_whitespace);
        let (code, message) =
            if is_code { (Some(code), description) } else { (None, description.or(Some(code))) };
        Self {
            code,
            message,
            request_id: text(members, "trace_id"),
            date: text(members, "timestamp"),
            ..Self::default()
        }
    }
}

/// A member that is a text or a number.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    match members.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The error inside an error, which the service spells in two ways.
fn inner(error: &Map<String, Value>) -> Option<&Value> {
    error.get("innerError").or_else(|| error.get("innererror"))
}

/// Prints status, code, message and request id. For 401 and 403 also prints the documented permissions, the sentences
/// about them, and the roles; and for all but a passing error the clouds, if the one that answered does not offer the
/// operation; for 401 and 403 always.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status)?;
        self.fmt_cause(f)?;
        Ok(())
    }
}

impl ApiError {
    /// Prints code, message and request id.
    pub(crate) fn fmt_cause(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = &self.code {
            write!(f, " {}", shown(code, SHORT))?;
        }
        match &self.message {
            Some(message) => write!(f, ": {}", shown(message.trim().trim_end_matches('.'), LONG))?,
            None if self.code.is_none() && !self.body.is_empty() => write!(f, ": {}", excerpt(&self.body))?,
            None => {}
        }
        if let Some(id) = &self.request_id {
            write!(f, " (request {})", shown(id, SHORT))?;
        }
        let is_refused = self.is_unauthorized() || self.is_forbidden();
        if is_refused {
            self.fmt_needs(f)?;
        }
        self.fmt_clouds(f, is_refused)
    }

    /// Prints what the documentation says the caller needs: permissions, conditions and roles.
    fn fmt_needs(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { permissions, conditions, roles, .. } = &self.operation;
        if !permissions.is_empty() {
            let rows: Vec<_> = permissions.iter().map(|row| row.to_string()).collect();
            write!(f, "; the documentation names these permissions: {}", rows.join("; "))?;
            for condition in conditions {
                write!(f, "; {}", condition.text.trim_end_matches('.'))?;
            }
        }
        if !roles.is_empty() {
            let roles: Vec<_> = roles.iter().map(|role| role.to_string()).collect();
            write!(f, "; a signed-in user also needs one of these roles: {}", roles.join("; "))?;
        }
        Ok(())
    }

    /// Prints the clouds in which the operation is offered, if the request was refused, or if the cloud that answered is
    /// none of them.
    fn fmt_clouds(&self, f: &mut fmt::Formatter<'_>, is_refused: bool) -> fmt::Result {
        let clouds: Vec<_> = self.operation.clouds.iter().map(|cloud| cloud.to_string()).collect();
        let clouds = clouds.join(", ");
        match self.cloud.filter(|cloud| !self.operation.is_offered_in(*cloud)) {
            _ if self.is_throttled() || self.is_unavailable() => Ok(()),
            Some(cloud) => {
                write!(f, "; the documentation offers this operation in {clouds}, and not in {cloud}")
            }
            None if is_refused && !clouds.is_empty() => write!(f, "; it is offered in {clouds}"),
            None => Ok(()),
        }
    }
}

/// Omits the headers, which may be secret, and shows only the beginning of each text.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |text: &Option<String>| text.as_ref().map(|text| shown(text, LONG));
        f.debug_struct("ApiError")
            .field("operation", &self.operation.name)
            .field("status", &self.status)
            .field("code", &short(&self.code))
            .field("inner_code", &self.inner_code().map(|code| shown(code, SHORT)))
            .field("message", &short(&self.message))
            .field("request_id", &short(&self.request_id))
            .field("date", &short(&self.date))
            .field("retry_after", &self.retry_after)
            .field("body", &excerpt(&self.body))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, operation::OperationText};

    const OPERATION: OperationText = OperationText(
        "v1_0::user::get\nGET v1.0 /users/{user_id}\n/users/{id}\nv1.0/api/user-get.md\n200\n\
         DelegatedWork | LeastToMost |  | User.Read, User.Read.All | \nApplication | LeastToMost |  |  | ",
    );

    fn answer(status: u16, body: &str, headers: &[(&'static str, &'static str)]) -> ApiError {
        let headers = headers.iter().map(|(name, value)| {
            (name.parse().expect("a header name"), value.parse().expect("a header value"))
        });
        ApiError::new(Response {
            operation: OPERATION,
            status,
            headers: headers.collect(),
            body: Bytes::copy_from_slice(body.as_bytes()),
            continuation: Default::default(),
            rest: None,
            is_strict: false,
        })
    }

    fn decode(status: u16, body: &str) -> Error {
        Error::Api(Box::new(answer(status, body, &[])))
    }

    #[test]
    fn an_error_in_the_services_form_is_read() {
        let error = decode(
            403,
            r#"{"error": {"code": "Denied", "message": "Not you.", "target": "id", "details": [{"code": "c"}],
                "innerError": {"request-id": "7", "date": "2026-11-30T12:00:00", "code": "a", "innererror":
                {"code": "b", "innererror": {}}}}}"#,
        );
        assert_eq!(
            (error.status(), error.code(), error.request_id()),
            (Some(403), Some("Denied"), Some("7"))
        );
        let api = error.as_api().expect("an answer");
        assert_eq!((api.inner_code(), api.target.as_deref()), (Some("b"), Some("id")));
        assert_eq!((api.date.as_deref(), api.details.len()), (Some("2026-11-30T12:00:00"), 1));
        assert!(api.has_code("denied") && api.has_code("A") && !api.has_code("c"));
        assert_eq!(error.permissions(), OPERATION.read().permissions);
        let expected = "v1_0::user::get: status 403 Denied: Not you (request 7); the documentation names these permissions: \
             delegated (work or school account): User.Read, User.Read.All; application: not supported";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_refusal_names_what_is_needed_and_where_it_is_offered() {
        let mut error = answer(403, "", &[]);
        error.operation = OperationText(
            "v1_0::x::get\nGET v1.0 /x\n/x\np\n200\nApplication | LeastFirst 1 |  | A, B | \nCondition | C | Also C.\n\
             Role | devices | Global Reader, Device Reader | Device Reader | One of these.\nClouds | Global, China",
        )
        .read();
        let needs = "status 403; the documentation names these permissions: application: A (least privileged), or B; \
                     Also C; a signed-in user also needs one of these roles: for devices: Device Reader (least \
                     privileged), Global Reader";
        let offered = "the global service, China operated by 21Vianet";
        assert_eq!(error.to_string(), format!("{needs}; it is offered in {offered}"));
        error.cloud = Some(Cloud::UsGovernmentL4);
        let not_offered =
            format!("; the documentation offers this operation in {offered}, and not in US Government L4");
        assert_eq!(error.to_string(), format!("{needs}{not_offered}"));
        error.status = 404;
        assert_eq!(error.to_string(), format!("status 404{not_offered}"));
        error.status = 503;
        assert_eq!(error.to_string(), "status 503");
    }

    #[test]
    fn errors_of_other_services_are_read() {
        for (body, code, message, request, date) in [
            (
                r#"{"error": "invalid_grant", "error_description": "AADSTS1: no", "error_codes": [1],
                    "timestamp": "t", "trace_id": "7"}"#,
                Some("invalid_grant"),
                Some("AADSTS1: no"),
                Some("7"),
                Some("t"),
            ),
            (
                r#"{"odata.error": {"code": "Denied", "message": {"lang": "en", "value": "Not you"},
                    "requestId": "7", "date": "t"}}"#,
                Some("Denied"),
                Some("Not you"),
                Some("7"),
                Some("t"),
            ),
            ("\u{feff}{\"error\": {\"code\": -1, \"message\": 7}}", Some("-1"), Some("7"), None, None),
            (r#"{"error": "It broke."}"#, None, Some("It broke."), None, None),
        ] {
            let error = answer(400, body, &[]);
            assert_eq!((error.code.as_deref(), error.message.as_deref()), (code, message), "{body}");
            assert_eq!((error.request_id.as_deref(), error.date.as_deref()), (request, date), "{body}");
        }
    }

    #[test]
    fn the_header_names_the_request_first() {
        let body = r#"{"error": {"innerError": {"request-id": "body"}}}"#;
        let error = answer(429, body, &[("request-id", "header"), ("retry-after", "7"), ("date", "today")]);
        assert_eq!(error.request_id.as_deref(), Some("header"));
        assert_eq!(error.retry_after, Some(Duration::from_secs(7)));
        assert_eq!((error.date.as_deref(), error.headers.len()), (Some("today"), 3));
    }

    #[test]
    fn any_other_body_is_kept() {
        for body in ["<html>\nBad Gateway", "[1]", r#"{"error": [1]}"#, "\"error\"", "{\"error\""] {
            let error = decode(502, body);
            assert_eq!(error.code(), None);
            assert_eq!(error.as_api().map(|error| &error.body[..]), Some(body.as_bytes()));
        }
        assert_eq!(decode(502, "<html>\nBad").to_string(), "v1_0::user::get: status 502: <html> Bad");
        assert_eq!(decode(500, "").to_string(), "v1_0::user::get: status 500");
    }

    #[test]
    fn kinds_are_told_by_status_and_code() {
        let of = |status| answer(status, "", &[]);
        assert!(of(429).is_throttled() && of(509).is_throttled() && !of(503).is_throttled());
        assert!(of(404).is_not_found() && of(409).is_conflict() && of(412).is_precondition_failed());
        assert!(of(401).is_unauthorized() && of(403).is_forbidden() && of(504).is_unavailable());
        assert!(!of(410).is_resync_required());
        assert!(answer(410, "", &[("location", "https://x/delta")]).is_resync_required());
        let nested = r#"{"error": {"code": "gone", "innerError": {"code": "ResyncRequired"}}}"#;
        assert!(answer(410, nested, &[]).is_resync_required());
        assert!(answer(400, r#"{"error": {"code": "SyncStateNotFound"}}"#, &[]).is_resync_required());
    }

    #[test]
    fn no_text_of_a_server_steers_a_terminal() {
        let long = "x".repeat(50_000);
        let body = serde_json::json!({"error": {"code": format!("\u{1b}[2J{long}"), "message": format!("\u{202e}{long}"),
            "innerError": {"code": long, "request-id": format!("\u{9b}{long}"), "date": long}}});
        for body in [body.to_string(), format!("\u{1b}]0;{long}")] {
            let error = decode(400, &body);
            for printed in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
                assert!(!printed.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{printed}");
                assert!(printed.len() < 4000, "{}", printed.len());
            }
        }
    }
}
