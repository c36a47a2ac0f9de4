//! All that can go wrong between a request and its value.

use std::{error, fmt};

use bytes::Bytes;

use crate::{ApiError, CredentialError, Operation, Permissions, operation::OperationText, shown::excerpt};

/// Why a request gave no value.
///
/// No variant holds a token, and no message shows a query: what a link or a redirect leads to may be
/// authorized by it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The service answered with an error status, 4xx or 5xx.
    Api(Box<ApiError>),
    /// The service answered with a redirect that the operation does not document, or that leads nowhere.
    UnexpectedStatus {
        /// What was called.
        operation: Box<Operation>,
        /// The status code of the answer.
        status: u16,
        /// The body of the answer.
        body: Bytes,
    },
    /// The request could not be sent, or the answer not be received.
    Transport {
        /// What was called.
        operation: Box<Operation>,
        /// What the HTTP client says, without the URL.
        source: reqwest::Error,
    },
    /// The body of the answer is not what the operation documents.
    Decode {
        /// What was called.
        operation: Box<Operation>,
        /// The status code of the answer.
        status: u16,
        /// How the body begins.
        excerpt: String,
        /// What does not fit, and where.
        source: serde_json::Error,
    },
    /// The body of a successful answer is longer than the client accepts.
    ///
    /// [`ClientBuilder::max_answer_bytes`](crate::ClientBuilder::max_answer_bytes) and
    /// [`Request::max_answer_bytes`](crate::Request::max_answer_bytes) raise the limit.
    TooLarge {
        /// What was called.
        operation: Box<Operation>,
        /// The status code of the answer.
        status: u16,
        /// How many bytes are accepted.
        limit: usize,
    },
    /// There was no token to send.
    Credential {
        /// What was called.
        operation: Box<Operation>,
        /// What the credential says.
        source: CredentialError,
    },
    /// An argument cannot be sent: it would not reach the resource that the caller means, or is not valid in
    /// HTTP.
    InvalidArgument {
        /// What was called, unless the argument is the client's own.
        operation: Option<Box<Operation>>,
        /// The name of the parameter, the header or the setting.
        parameter: String,
        /// What is wrong with it.
        message: String,
    },
    /// A link leads away from where the client's token may go, and was not followed; or the caller's own HTTP
    /// client followed a redirect there by itself, and the answer is refused.
    ForeignLink {
        /// What was called.
        operation: Box<Operation>,
        /// Scheme, host and port of the link; empty where it is not an absolute URL.
        origin: String,
    },
}

impl Error {
    /// The operation that was called. It is unknown only where a client could not be built.
    pub fn operation(&self) -> Option<&Operation> {
        match self {
            Self::Api(error) => Some(&error.operation),
            Self::UnexpectedStatus { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Decode { operation, .. }
            | Self::TooLarge { operation, .. }
            | Self::Credential { operation, .. }
            | Self::ForeignLink { operation, .. } => Some(operation),
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
            Self::Transport { source, .. } => source.status().map(|status| status.as_u16()),
            Self::Credential { .. } | Self::InvalidArgument { .. } | Self::ForeignLink { .. } => None,
        }
    }

    /// Says whether the service did what it was asked to: its answer has a 2xx status, but could not be read. Such
    /// a request should not be sent again.
    pub fn is_success(&self) -> bool {
        self.status().is_some_and(|status| (200..300).contains(&status))
    }

    /// The service's own code for the error, such as `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.as_api().and_then(|error| error.code.as_deref())
    }

    /// The service's id of the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.as_api().and_then(|error| error.request_id.as_deref())
    }

    /// The permissions that the documentation names for the operation.
    pub fn permissions(&self) -> Permissions {
        self.operation().map_or(Permissions::NONE, |operation| operation.permissions)
    }

    /// The service's error, if this is one.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Tells that the body of an answer did not decode.
    pub(crate) fn decode(
        operation: OperationText,
        status: u16,
        body: &[u8],
        source: serde_json::Error,
    ) -> Self {
        Self::Decode { operation: operation.read().into(), status, excerpt: excerpt(body), source }
    }

    /// Tells that a request failed on its way. The URL is left out, as it may be a secret.
    pub(crate) fn transport(operation: OperationText, source: reqwest::Error) -> Self {
        Self::Transport { operation: operation.read().into(), source: source.without_url() }
    }
}

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
            Self::Transport { .. } => f.write_str("the request failed on its way"),
            Self::Decode { status, excerpt, .. } => {
                write!(f, "the body of a {status} answer does not decode, it begins with `{excerpt}`")
            }
            Self::TooLarge { status, limit, .. } => {
                write!(f, "the body of a {status} answer is longer than the {limit} bytes that are accepted")
            }
            Self::Credential { source, .. } => write!(f, "{source}"),
            Self::InvalidArgument { parameter, message, .. } => {
                write!(f, "the argument `{parameter}` is invalid: {message}")
            }
            Self::ForeignLink { origin, .. } if origin.is_empty() => {
                f.write_str("a link is not an absolute URL, and was not followed")
            }
            Self::ForeignLink { origin, .. } => {
                write!(f, "a link leads to {origin}, where the client does not go")
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
            Self::Api(_)
            | Self::UnexpectedStatus { .. }
            | Self::TooLarge { .. }
            | Self::InvalidArgument { .. }
            | Self::ForeignLink { .. } => None,
        }
    }
}

/// An argument that cannot be sent, before it is known which operation it was for.
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
