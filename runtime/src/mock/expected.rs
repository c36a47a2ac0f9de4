//! The comparison of a request that arrived with one that is set up.

use std::fmt;

use bytes::Bytes;
use reqwest::{Method, Url, header::HeaderMap};
use serde_json::Value;

use super::{Mock, Received};
use crate::{Request, exchange::http_method};

/// A request that a set-up is for.
#[derive(PartialEq)]
pub(super) struct Expected {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
    pub(super) any_query: bool,
    pub(super) any_body: bool,
}

impl Expected {
    #[track_caller]
    pub(super) fn new<T, O, H>(mock: &Mock, request: &Request<T, O, H>) -> Self {
        let url = match request.url(&mock.client()) {
            Ok(url) => url,
            Err(error) => panic!("no client would send this request: {error}"),
        };
        Self {
            method: http_method(request.method()),
            url,
            headers: request.headers().clone(),
            body: request.body().clone(),
            any_query: false,
            any_body: false,
        }
    }

    /// A request for a URL with any body.
    pub(super) fn of_url(method: crate::Method, url: Url) -> Self {
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Self { method: http_method(method), url, headers, body, any_query: false, any_body: true }
    }

    /// The request for a further part of a collection.
    pub(super) fn of_part(&self, index: usize) -> Self {
        let mut url = self.url.clone();
        let others: Vec<_> =
            url.query_pairs().into_owned().filter(|(name, _)| name != "$skiptoken").collect();
        url.query_pairs_mut().clear().extend_pairs(others).append_pair("$skiptoken", &index.to_string());
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Self { method: Method::GET, url, headers, body, any_query: false, any_body: false }
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// The first part of a request that differs from the expected one.
    pub(super) fn difference(&self, received: &Received) -> Option<&'static str> {
        let of = |url: &Url| (url.origin(), url.path().to_owned());
        if self.method != received.method {
            Some("method")
        } else if of(&self.url) != of(&received.url) {
            Some("path")
        } else if !self.any_query && query(&self.url) != query(&received.url) {
            Some("query")
        } else if !self.any_body && !is_same(&self.body, &received.body) {
            Some("body")
        } else if self.headers.iter().any(|(name, value)| !has(&received.headers, name.as_str(), value)) {
            Some("headers")
        } else {
            None
        }
    }
}

/// The query options in one order.
fn query(url: &Url) -> Vec<(String, String)> {
    let mut options: Vec<_> = url.query_pairs().into_owned().collect();
    options.sort_unstable();
    options
}

/// Compares bodies; two bodies of JSON by their values.
fn is_same(expected: &[u8], received: &[u8]) -> bool {
    let json = |body| serde_json::from_slice::<Value>(body).ok();
    expected == received || json(expected).is_some_and(|expected| json(received) == Some(expected))
}

fn has(headers: &HeaderMap, name: &str, value: &reqwest::header::HeaderValue) -> bool {
    headers.get_all(name).iter().any(|given| given == value)
}

/// The beginning of a request: method, path and query, and the origin if it is another service.
pub(super) fn line(method: &Method, url: &Url) -> String {
    let url = url.as_str();
    format!("{method} {}", url.strip_prefix("https://graph.microsoft.com").unwrap_or(url))
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(&self.method, &self.url))
    }
}
