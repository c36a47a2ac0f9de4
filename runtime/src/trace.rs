//! The span of a call and its events, by the conventions of OpenTelemetry for HTTP clients.
//!
//! They hold no token, no argument, no query and no body.

use std::time::Duration;

use tracing::{Span, field::Empty, info, info_span, warn};

use crate::{
    Client, Error,
    operation::OperationText,
    parts::{Parts, Target},
    response::Response,
    shown::{SHORT, shown},
};

/// Opens the span of a call. Its fields are only computed if somebody collects it.
pub(crate) fn span(client: &Client, parts: &Parts) -> Span {
    let server = match &parts.target {
        Target::Path(_) | Target::Link(..) => client.base(),
        Target::Outside(url) | Target::Signed(url) => url,
    };
    info_span!(
        "graph.call",
        otel.name = parts.operation.name(),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = parts.method.as_str(),
        server.address = server.host_str(),
        server.port = server.port_or_known_default(),
        url.template = template(parts.operation),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        "error.type" = Empty,
    )
}

/// The path of an operation with its slots; `None` for a link that belongs to no known operation.
fn template(operation: OperationText) -> Option<String> {
    let operation = operation.read();
    let path = operation.uri_template.split('?').next().filter(|path| !path.is_empty())?;
    Some(format!("/{}{path}", operation.api_version))
}

/// Records how a call ended.
pub(crate) fn ended(span: &Span, outcome: &Result<Response, Error>) {
    if span.is_disabled() {
        return;
    }
    let status = match outcome {
        Ok(response) => Some(response.status),
        Err(error) => error.status(),
    };
    span.record("http.response.status_code", status);
    if let Err(error) = outcome {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", error_type(error));
    }
}

/// The kind of an error: the status code if the service refused, else a fixed word.
fn error_type(error: &Error) -> String {
    let word = match error {
        Error::Api(_) | Error::UnexpectedStatus { .. } => {
            return error.status().map_or_else(String::new, |status| status.to_string());
        }
        Error::Transport { .. } => "transport",
        Error::TimedOut { .. } => "timeout",
        Error::Decode { .. } => "decode",
        Error::TooLarge { .. } => "too_large",
        Error::Credential { .. } => "credential",
        Error::InvalidArgument { .. } => "invalid_argument",
        Error::Batch { .. } => "batch",
        Error::Io { .. } => "io",
        Error::OperationFailed { .. } => "operation_failed",
        Error::ForeignLink { .. } => "foreign_link",
        Error::RepeatedLink { .. } => "repeated_link",
    };
    word.to_owned()
}

/// Records that a request is about to be sent again.
pub(crate) fn resent(operation: OperationText, status: Option<u16>, retry: u32, wait: Duration) {
    let message = if status == Some(429) { "the service throttles" } else { "the request is sent again" };
    warn!(
        operation = operation.name(),
        http.response.status_code = status,
        http.request.resend_count = retry,
        wait_seconds = wait.as_secs_f64(),
        "{message}"
    );
}

/// Records where an answer has values that are not of their documented types.
pub(crate) fn deviated(operation: OperationText, paths: &[String]) {
    if let Some(first) = paths.first() {
        let first = shown(first, SHORT);
        info!(
            operation = operation.name(),
            count = paths.len(),
            first,
            "values are not of their documented types"
        );
    }
}
