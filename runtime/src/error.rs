//! The errors of requests.

use std::{error, fmt, io, sync::Arc, time::Duration};

use bytes::Bytes;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};
use serde::de;

use crate::{
    ApiError, CredentialError, Operation, Permission, TimeLimit,
    json_path::path_at,
    operation::OperationText,
    receive::MAX_ERROR_BYTES,
    response::{Response, without_bom},
    retry::may_pass,
    shown::{LONG, causes, excerpt, shown},
};

/// The reason why a request gave no value.
///
/// No variant holds a token, and no message shows a query, because the query of a link can be an authorization.
///
/// `{:?}` prints the same message as `{}`, so that `main() -> Result<(), Error>` prints it well.
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// match client.get::<Value>("/users/adele@contoso.com").send(client).await {
///     Ok(user) => println!("{}", user["id"]),
///     Err(error) if error.is_not_found() => println!("there is no such user"),
///     Err(error) if error.is_forbidden() => println!("one of {:?} is missing", error.permissions()),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
///
/// An error has its kind and the known facts of the call:
///
/// ```
/// use graph_client_runtime::Error;
///
/// fn report(error: &Error) {
///     println!("{:?} {:?} {:?}", error.operation(), error.status(), error.code());
///     println!("{:?} {:?}", error.request_id(), error.headers());
///     println!("{:?} {:?}", error.body(), error.as_api());
///     let is_done = error.is_success();
///     let is_worth_another_try = error.is_transient() || error.is_throttled() || error.is_unavailable();
///     let is_of_the_token = error.is_unauthorized();
///     let is_of_the_state =
///         error.is_conflict() || error.is_precondition_failed() || error.is_resync_required();
///     println!("{is_done} {is_worth_another_try} {is_of_the_token} {is_of_the_state}");
/// }
/// ```
#[non_exhaustive]
pub enum Error {
    /// The service answered with an error status, 4xx or 5xx.
    Api(Box<ApiError>),
    /// The service answered with a redirect that the operation does not document, or that leads nowhere.
    UnexpectedStatus {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The status code of the answer.
        status: u16,
        /// The answer as it came.
        answer: Box<RawAnswer>,
    },
    /// The request could not be sent, or the answer could not be received.
    Transport {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The error of the HTTP client, without the URL.
        source: reqwest::Error,
    },
    /// The call took longer than a limit allows.
    ///
    /// The limits are those of the client ([`ClientBuilder::timeout`](crate::ClientBuilder::timeout) and its like) or
    /// of the request ([`Request::timeout`](crate::Request::timeout)).
    TimedOut {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The kind of limit.
        limit: TimeLimit,
        /// The limit itself.
        after: Duration,
    },
    /// The body of the answer is not what the operation documents.
    Decode {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The status code of the answer.
        status: u16,
        /// The path of the value that does not fit, such as `value[57].mail`; empty for the whole body.
        path: String,
        /// The answer as it came, with the beginning of its body: up to 64 kB.
        answer: Box<RawAnswer>,
        /// The error of the decoder, with line and column.
        source: serde_json::Error,
    },
    /// The body of a successful answer is longer than the client accepts.
    ///
    /// [`ClientBuilder::max_answer_bytes`](crate::ClientBuilder::max_answer_bytes) and
    /// [`Request::max_answer_bytes`](crate::Request::max_answer_bytes) raise the limit.
    TooLarge {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The status code of the answer.
        status: u16,
        /// The maximum number of bytes.
        limit: usize,
    },
    /// The credential gave no token.
    Credential {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The error of the credential.
        source: CredentialError,
    },
    /// An argument cannot be sent: with it the request would reach another resource, or not be valid HTTP.
    InvalidArgument {
        /// The operation that was called, unless it is an argument of the client itself.
        operation: Option<Box<Operation>>,
        /// The name of the parameter, the header or the setting.
        parameter: String,
        /// The fault.
        message: String,
    },
    /// The call of a batch that the request was in failed as a whole.
    Batch {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The error of the call, which all requests in it share.
        source: Arc<Self>,
    },
    /// The reader of an upload, or the file of a download, failed.
    Io {
        /// The operation that was called.
        operation: Box<Operation>,
        /// The error of the reader or the file.
        source: io::Error,
    },
    /// A long-running operation has failed, as its monitor reports.
    OperationFailed {
        /// The service's word for the end, such as `failed`.
        status: String,
        /// The service's error. Its status is that of the monitor's answer.
        error: Box<ApiError>,
    },
    /// A link leads to a host that must not get the client's token, and was not followed. Or the caller's own HTTP client
    /// followed a redirect to such a host by itself, and the answer is refused.
    ForeignLink {
        /// The operation that was called.
        operation: Box<Operation>,
        /// Scheme, host and port of the link; empty if it is not a URL, or leads out of the base URL's path.
        origin: String,
    },
    /// The link to the next part of a collection leads back to a part that came before, and was not followed.
    RepeatedLink {
        /// The operation that was called.
        operation: Box<Operation>,
    },
}

/// An answer as it came, kept in an error.
///
/// ```
/// use graph_client_runtime::Error;
///
/// fn size_of_body(error: &Error) -> Option<usize> {
///     match error {
///         Error::Decode { answer, .. } => Some(answer.body.len()),
///         _ => None,
///     }
/// }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawAnswer {
    /// The headers.
    pub headers: HeaderMap,
    /// The body, or the beginning of it.
    pub body: Bytes,
}

/// Leaves out the headers, which may be secret, and shows the beginning of the body.
impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer").field("body", &excerpt(&self.body)).finish_non_exhaustive()
    }
}

impl Error {
    /// The operation that was called. It is unknown only if a client could not be built.
    pub fn operation(&self) -> Option<&Operation> {
        match self {
            Self::Api(error) | Self::OperationFailed { error, .. } => Some(&error.operation),
            Self::UnexpectedStatus { operation, .. }
            | Self::Transport { operation, .. }
            | Self::TimedOut { operation, .. }
            | Self::Decode { operation, .. }
            | Self::TooLarge { operation, .. }
            | Self::Credential { operation, .. }
            | Self::Batch { operation, .. }
            | Self::Io { operation, .. }
            | Self::ForeignLink { operation, .. }
            | Self::RepeatedLink { operation } => Some(operation),
            Self::InvalidArgument { operation, .. } => operation.as_deref(),
        }
    }

    /// The status code of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::UnexpectedStatus { status, .. }
            | Self::Decode { status, .. }
            | Self::TooLarge { status, .. } => Some(*status),
            Self::Batch { source, .. } => source.status(),
            Self::Transport { source, .. } => source.status().map(|status| status.as_u16()),
            Self::TimedOut { .. }
            | Self::Credential { .. }
            | Self::OperationFailed { .. }
            | Self::Io { .. }
            | Self::InvalidArgument { .. }
            | Self::ForeignLink { .. }
            | Self::RepeatedLink { .. } => None,
        }
    }

    /// Returns true if the service carried the request out: its answer has a 2xx status, but could not be read. Such a request
    /// should not be sent again.
    pub fn is_success(&self) -> bool {
        self.status().is_some_and(|status| (200..300).contains(&status))
    }

    /// Returns true if the same request may work later: after a connection fault, a timeout, or a status that the client
    /// retries. Sending it again is not always safe, see [`RetryPolicy`](crate::RetryPolicy).
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Api(error) => may_pass(error.status),
            Self::Transport { source, .. } => !source.is_builder() && !source.is_redirect(),
            Self::TimedOut { .. } => true,
            Self::Batch { source, .. } => source.is_transient(),
            _ => false,
        }
    }

    /// The service's own code for the error, such as `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.as_api().and_then(|error| error.code.as_deref())
    }

    /// The service's id of the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) | Self::OperationFailed { error, .. } => error.request_id.as_deref(),
            _ => self.headers()?.get("request-id")?.to_str().ok(),
        }
    }

    /// The headers of the answer, if there was one that could be received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) | Self::OperationFailed { error, .. } => Some(&error.headers),
            Self::UnexpectedStatus { answer, .. } | Self::Decode { answer, .. } => Some(&answer.headers),
            Self::Batch { source, .. } => source.headers(),
            _ => None,
        }
    }

    /// The body of the answer, or the beginning of it, if there was an answer that could be received.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) | Self::OperationFailed { error, .. } => Some(&error.body),
            Self::UnexpectedStatus { answer, .. } | Self::Decode { answer, .. } => Some(&answer.body),
            Self::Batch { source, .. } => source.body(),
            _ => None,
        }
    }

    /// Returns true if there were too many requests, see [`ApiError::is_throttled`].
    pub fn is_throttled(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_throttled)
    }

    /// Returns true if the token was refused, see [`ApiError::is_unauthorized`].
    pub fn is_unauthorized(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_unauthorized)
    }

    /// Returns true if a permission or a right is missing, see [`ApiError::is_forbidden`].
    pub fn is_forbidden(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_forbidden)
    }

    /// Returns true if the resource does not exist, see [`ApiError::is_not_found`].
    pub fn is_not_found(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_not_found)
    }

    /// Returns true if the request does not fit the state of the resource, see [`ApiError::is_conflict`].
    pub fn is_conflict(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_conflict)
    }

    /// Returns true if the resource has changed meanwhile, see [`ApiError::is_precondition_failed`].
    pub fn is_precondition_failed(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_precondition_failed)
    }

    /// Returns true if the service cannot answer at the moment, see [`ApiError::is_unavailable`].
    pub fn is_unavailable(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_unavailable)
    }

    /// Returns true if a delta query must begin anew, see [`ApiError::is_resync_required`].
    pub fn is_resync_required(&self) -> bool {
        self.as_api().is_some_and(ApiError::is_resync_required)
    }

    /// The permissions that the documentation names for the operation.
    pub fn permissions(&self) -> &[Permission] {
        self.operation().map_or(&[], |operation| &operation.permissions)
    }

    /// The service's error, if this is one.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) | Self::OperationFailed { error, .. } => Some(error),
            Self::Batch { source, .. } => source.as_api(),
            _ => None,
        }
    }

    /// Makes the error for a body that does not decode.
    ///
    /// A long body is copied in part, so that the error does not hold all of it in memory. The message of `source` may
    /// quote a text of the body: it is cut too.
    pub(crate) fn decode(response: &Response, source: serde_json::Error) -> Self {
        let Response { operation, status, headers, body, .. } = response;
        let path = path_at(without_bom(body), source.line(), source.column());
        let body = match body.get(..MAX_ERROR_BYTES) {
            Some(beginning) => Bytes::copy_from_slice(beginning),
            None => body.clone(),
        };
        let message = source.to_string();
        let source = if source.is_data() && message.len() > LONG {
            let (line, column) = (source.line(), source.column());
            // serde_json takes line and column of a custom error from the end of its message.
            de::Error::custom(format!("{} at line {line} column {column}", shown(&message, LONG)))
        } else {
            source
        };
        let answer = Box::new(RawAnswer { headers: headers.clone(), body });
        Self::Decode { operation: operation.read().into(), status: *status, path, answer, source }
    }

    /// Makes the error for a call that took too long.
    pub(crate) fn timed_out(operation: OperationText, limit: TimeLimit, after: Duration) -> Self {
        Self::TimedOut { operation: operation.read().into(), limit, after }
    }

    /// Makes the error for a request that failed on its way. The URL is left out, because it may be a secret.
    pub(crate) fn transport(operation: OperationText, source: reqwest::Error) -> Self {
        Self::Transport { operation: operation.read().into(), source: source.without_url() }
    }
}

impl fmt::Debug for Error {
    /// The message. In the long form, `{:#?}`, also the operation.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let mut shown = f.debug_struct("Error");
        shown
            .field("message", &self.to_string())
            .field("operation", &self.operation())
            .finish_non_exhaustive()
    }
}

/// Prints the operation and the cause too, on one line. [`source`](error::Error::source) gives the cause to programs.
///
/// A server's text is cut, and characters that could control a terminal are escaped.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", operation.name)?;
        }
        match self {
            Self::Api(error) => write!(f, "{error}"),
            Self::UnexpectedStatus { operation, status, .. } if operation.accepts(*status) => {
                write!(f, "a redirect with status {status} cannot be followed")
            }
            Self::UnexpectedStatus { status, .. } => write!(f, "status {status} is not documented"),
            Self::Transport { source, .. } => write!(f, "the request failed on its way: {}", causes(source)),
            Self::TimedOut { limit: TimeLimit::Connect, after, .. } => {
                write!(f, "there was no connection within {after:?}")
            }
            Self::TimedOut { limit: TimeLimit::Silence, after, .. } => {
                write!(f, "the service was silent for {after:?}")
            }
            Self::TimedOut { limit: TimeLimit::Call, after, .. } => {
                write!(f, "the call took longer than {after:?}")
            }
            Self::Decode { status, path, answer, source, .. } => {
                write!(f, "the body of a {status} answer does not decode")?;
                if !path.is_empty() {
                    write!(f, " at `{path}`")?;
                }
                write!(f, ": {}", causes(source))?;
                if !source.is_data() {
                    write!(f, "; it begins with `{}`", excerpt(&answer.body))?;
                }
                match answer.headers.get(CONTENT_ENCODING) {
                    Some(encoding) => {
                        let encoding = excerpt(encoding.as_bytes());
                        write!(f, "; it is compressed with `{encoding}`, which was not asked for")
                    }
                    None => Ok(()),
                }
            }
            Self::TooLarge { status, limit, .. } => {
                write!(f, "the body of a {status} answer is longer than the {limit} bytes that are accepted")
            }
            Self::Credential { source, .. } => write!(f, "{source}"),
            Self::Io { source, .. } => write!(f, "a file or a reader failed: {source}"),
            Self::OperationFailed { status, error } => {
                write!(f, "the operation ended as {status}")?;
                error.fmt_cause(f)
            }
            Self::Batch { source, .. } => write!(f, "the batch that it was in failed: {source}"),
            Self::InvalidArgument { parameter, message, .. } => {
                write!(f, "the argument `{parameter}` is invalid: {message}")
            }
            Self::ForeignLink { origin, .. } if origin.is_empty() => {
                f.write_str("a link is not a URL of the service, and was not followed")
            }
            Self::ForeignLink { origin, .. } => {
                write!(f, "a link leads to {origin}, where the client does not go")
            }
            Self::RepeatedLink { .. } => {
                f.write_str("the link to the next part leads back to a part that came before")
            }
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Transport { source, .. } => Some(source),
            Self::Decode { source, .. } => Some(source),
            Self::Credential { source, .. } => error::Error::source(source),
            Self::Batch { source, .. } => Some(&**source),
            Self::Io { source, .. } => Some(source),
            Self::Api(_)
            | Self::OperationFailed { .. }
            | Self::UnexpectedStatus { .. }
            | Self::TimedOut { .. }
            | Self::TooLarge { .. }
            | Self::InvalidArgument { .. }
            | Self::ForeignLink { .. }
            | Self::RepeatedLink { .. } => None,
        }
    }
}

/// An argument that cannot be sent, before its operation is known.
#[derive(Clone, Debug)]
pub(crate) struct InvalidArgument {
    pub(crate) parameter: String,
    pub(crate) message: String,
}

impl InvalidArgument {
    pub(crate) fn new(parameter: impl Into<String>, message: impl Into<String>) -> Self {
        Self { parameter: parameter.into(), message: message.into() }
    }

    pub(crate) fn of(self, operation: OperationText) -> Error {
        Error::InvalidArgument {
            operation: Some(operation.read().into()),
            parameter: self.parameter,
            message: self.message,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small_and_travels() {
        fn check<T: Send + Sync + 'static>() {}
        check::<Error>();
        assert!(size_of::<Error>() <= 64, "{}", size_of::<Error>());
    }
}
