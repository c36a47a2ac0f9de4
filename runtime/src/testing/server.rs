//! The server in this process. It has no state: the path of a request names its case and attempt.
//!
//! `/<case>/<attempt>` precedes the path that the client sends. A last segment `/next` is the second part of a
//! collection, and `/redirected` is the target of a redirect; no API version has these names.

use std::{convert::Infallible, io, net::SocketAddr};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response,
    body::Incoming,
    header::{AUTHORIZATION, CONTENT_TYPE, LOCATION},
    http::response::Builder,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;

use super::{
    Answer, Case, Sent,
    attempt::{self, Attempt, BYTES, ERROR, MISMATCH, TOKEN, error_body},
};

/// Starts the server on the current runtime, and keeps it running until that ends.
pub(super) async fn start(cases: &'static [Case]) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(move |request| answer(cases, address, request));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    Ok(address)
}

/// A request with its body.
struct Arrived {
    method: String,
    /// The path and query after case and attempt.
    target: String,
    authorization: Option<String>,
    content_type: Option<String>,
    body: Bytes,
}

async fn answer(
    cases: &'static [Case],
    address: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let header = |name| Some(request.headers().get(name)?.to_str().unwrap_or("not text").to_owned());
    let (method, uri) = (request.method().to_string(), request.uri().to_string());
    let (authorization, content_type) = (header(AUTHORIZATION), header(CONTENT_TYPE));
    let Some((index, attempt, target)) = split(&uri).filter(|(index, ..)| *index < cases.len()) else {
        return Ok(mismatch(format!("the target `{uri}` belongs to no case")));
    };
    let prefix = format!("http://{address}/{index}/{}", attempt.segment());
    let Ok(body) = request.into_body().collect().await else {
        return Ok(mismatch("the body breaks off".to_owned()));
    };
    let arrived = Arrived { method, target, authorization, content_type, body: body.to_bytes() };
    Ok(respond(&cases[index], attempt, &prefix, &arrived).unwrap_or_else(mismatch))
}

/// Splits `/<case>/<attempt>` off a path.
fn split(uri: &str) -> Option<(usize, Attempt, String)> {
    let (index, rest) = uri.strip_prefix('/')?.split_once('/')?;
    let end = rest.find('/')?;
    Some((index.parse().ok()?, Attempt::from_segment(&rest[..end])?, rest[end..].to_owned()))
}

/// Responds to an expected request; otherwise returns the differences.
fn respond(
    case: &Case,
    attempt: Attempt,
    prefix: &str,
    arrived: &Arrived,
) -> Result<Response<Full<Bytes>>, String> {
    let token = format!("Bearer {TOKEN}");
    let (next, redirected) = (arrived.target == "/next", arrived.target == "/redirected");
    let (method, target, body) = match () {
        () if next => ("GET", "/next".to_owned(), &Sent::None),
        () if redirected => ("GET", "/redirected".to_owned(), &Sent::None),
        () => (case.method.as_str(), format!("/{}{}", case.api_version, case.target), &case.body),
    };
    let mut differences = String::new();
    compare(&mut differences, "method", Some(method), Some(&arrived.method));
    compare(&mut differences, "target", Some(&target), Some(&arrived.target));
    compare(
        &mut differences,
        "authorization",
        (!redirected).then_some(token.as_str()),
        arrived.authorization.as_deref(),
    );
    compare_body(&mut differences, body, arrived)?;
    if !differences.is_empty() {
        return Err(differences);
    }
    match attempt {
        Attempt::Success => success(case, prefix, next, redirected),
        Attempt::Error => {
            let (status, code, message, request_id) = ERROR;
            Ok(json(
                Response::builder().status(status).header("request-id", request_id),
                &error_body(code, message),
            ))
        }
        Attempt::Body(status) => with_body(case, Response::builder().status(status)),
        Attempt::NoBody(status) => Ok(bytes(located(case, Response::builder().status(status)), Bytes::new())),
    }
}

/// The documented body, or the last part of a collection. If no body is documented, any other body.
fn with_body(case: &Case, head: Builder) -> Result<Response<Full<Bytes>>, String> {
    Ok(match case.answer {
        Answer::Json { body, .. } | Answer::Collection { body, .. } => json(head, &attempt::parse(body)?),
        Answer::Bytes { .. } | Answer::Redirect { .. } => bytes(head, BYTES),
        Answer::Empty { .. } | Answer::Accepted { .. } => json(located(case, head), &attempt::other_body()),
    })
}

/// Adds the documented location, if there is one.
fn located(case: &Case, head: Builder) -> Builder {
    match case.answer {
        Answer::Accepted { location: true, .. } => head.header(LOCATION, attempt::LOCATION),
        _ => head,
    }
}

/// The documented response, or the part of it at `/next` or `/redirected`.
fn success(case: &Case, prefix: &str, next: bool, redirected: bool) -> Result<Response<Full<Bytes>>, String> {
    let with_status = |status: u16| Response::builder().status(status);
    Ok(match case.answer {
        Answer::Collection { status, body } => {
            let mut part = attempt::parse(body)?;
            if let Some(members) = part.as_object_mut() {
                members.remove("@odata.nextLink");
                if !next {
                    members.insert("@odata.nextLink".to_owned(), format!("{prefix}/next").into());
                }
            }
            json(with_status(if next { 200 } else { status }), &part)
        }
        _ if next => return Err("the case has no collection, but its next part was asked for".to_owned()),
        Answer::Redirect { .. } if redirected => bytes(with_status(200), BYTES),
        _ if redirected => return Err("the case has no redirect, but one was followed".to_owned()),
        Answer::Redirect { status } => {
            bytes(with_status(status).header(LOCATION, format!("{prefix}/redirected")), Bytes::new())
        }
        Answer::Empty { status } => bytes(with_status(status), Bytes::new()),
        Answer::Json { status, body } => bytes(
            with_status(status).header(CONTENT_TYPE, "application/json"),
            Bytes::from_static(body.as_bytes()),
        ),
        Answer::Bytes { status } => bytes(with_status(status), BYTES),
        Answer::Accepted { status, .. } => bytes(located(case, with_status(status)), Bytes::new()),
    })
}

/// Records a difference between the request and the expectation.
fn compare(differences: &mut String, what: &str, expected: Option<&str>, got: Option<&str>) {
    if expected != got {
        let show = |text: Option<&str>| text.map_or("none".to_owned(), |text| format!("`{text}`"));
        differences.push_str(&format!("\n    {what}: expected {}, got {}", show(expected), show(got)));
    }
}

fn compare_body(differences: &mut String, expected: &Sent, arrived: &Arrived) -> Result<(), String> {
    let got = String::from_utf8_lossy(&arrived.body);
    let (content_type, same, shown) = match *expected {
        Sent::None => (None, arrived.body.is_empty(), "".into()),
        Sent::Json(text) => {
            let same = serde_json::from_slice(&arrived.body)
                .is_ok_and(|got: Value| attempt::parse(text) == Ok(attempt::plain(got)));
            attempt::parse(text)?;
            (Some("application/json"), same, text.into())
        }
        Sent::Bytes { content_type, body } => {
            (Some(content_type), arrived.body == body, String::from_utf8_lossy(body))
        }
    };
    compare(differences, "content type", content_type, arrived.content_type.as_deref());
    if !same {
        differences.push_str(&format!("\n    body: expected `{shown}`, got `{got}`"));
    }
    Ok(())
}

/// Sends the differences back to the caller.
fn mismatch(differences: String) -> Response<Full<Bytes>> {
    json(Response::builder().status(400), &error_body(MISMATCH, &differences))
}

fn json(builder: Builder, body: &Value) -> Response<Full<Bytes>> {
    bytes(builder.header(CONTENT_TYPE, "application/json"), body.to_string().into())
}

/// Completes a response. If the status in a case is invalid, sends a 500.
fn bytes(builder: Builder, body: Bytes) -> Response<Full<Bytes>> {
    builder.body(Full::new(body)).unwrap_or_else(|error| {
        let mut response = Response::new(Full::new(error.to_string().into()));
        *response.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}
