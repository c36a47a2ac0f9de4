//! The JSON of a batch: writes requests, and reads responses.

use std::{borrow::Cow, collections::BTreeMap};

use base64::{Engine, engine::general_purpose::URL_SAFE};
use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};

use crate::{Binary, Method};

/// The body of a call.
#[derive(Serialize)]
pub(super) struct Call<'a> {
    pub(super) requests: Vec<Sent<'a>>,
}

/// A request.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Sent<'a> {
    id: String,
    method: &'static str,
    url: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Body<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<String>,
}

/// A body: JSON as it is, anything else in base64.
#[derive(Serialize)]
#[serde(untagged)]
enum Body<'a> {
    Json(&'a RawValue),
    Base64(String),
}

impl<'a> Sent<'a> {
    pub(super) fn new(
        index: usize,
        method: Method,
        url: &'a str,
        headers: &'a HeaderMap,
        body: &'a [u8],
        after: impl Iterator<Item = usize>,
    ) -> Self {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for (name, value) in headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            let text = texts.entry(name.as_str()).or_default();
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.push_str(&value);
        }
        let json = || is_json(headers).then(|| serde_json::from_slice(body).ok()).flatten();
        let body = match body {
            [] => None,
            _ => Some(json().map_or_else(|| Body::Base64(URL_SAFE.encode(body)), Body::Json)),
        };
        let (id, method) = (id(index), method.as_str());
        Self { id, method, url, headers: texts, body, depends_on: after.map(self::id).collect() }
    }
}

/// The body of the answer to a call.
#[derive(Deserialize)]
pub(super) struct Answered<'a> {
    #[serde(borrow)]
    pub(super) responses: Vec<Got<'a>>,
}

/// A response. Services answer in any order.
#[derive(Deserialize)]
pub(super) struct Got<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    pub(super) status: u16,
    #[serde(default)]
    headers: Option<BTreeMap<String, Value>>,
    #[serde(default, borrow)]
    body: Option<&'a RawValue>,
}

impl Got<'_> {
    /// The index of the request.
    pub(super) fn index(&self) -> Option<usize> {
        self.id.parse().ok()
    }

    /// The headers and the body, as those of a single answer.
    pub(super) fn into_parts(self) -> (HeaderMap, Bytes) {
        let headers = header_map(self.headers.unwrap_or_default());
        let body = self.body.map_or("null", RawValue::get);
        let body = match serde_json::from_str(body) {
            _ if body == "null" => Bytes::new(),
            Ok(Value::String(text)) if !is_json(&headers) => decoded(text, &headers),
            _ => Bytes::copy_from_slice(body.as_bytes()),
        };
        (headers, body)
    }
}

fn id(index: usize) -> String {
    index.to_string()
}

fn is_json(headers: &HeaderMap) -> bool {
    content_type(headers).contains("json")
}

fn content_type(headers: &HeaderMap) -> String {
    headers
        .get(CONTENT_TYPE)
        .map(|value| String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase())
        .unwrap_or_default()
}

/// Decodes a body that is not JSON from base64.
///
/// Some services leave a plain text as it is. It is kept if it is not base64 or would not decode to UTF-8, and also if
/// it has digits only, as the answer to `/$count`: no ASCII text is encoded so.
fn decoded(text: String, headers: &HeaderMap) -> Bytes {
    let is_text = content_type(headers).starts_with("text/");
    if is_text && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.into();
    }
    let encoded = Binary::from(text);
    match encoded.to_bytes() {
        Ok(bytes) if !is_text || std::str::from_utf8(&bytes).is_ok() => bytes.into(),
        _ => encoded.to_string().into(),
    }
}

/// Reads headers; one that HTTP does not allow is left out.
fn header_map(texts: BTreeMap<String, Value>) -> HeaderMap {
    let header = |(name, value): (String, Value)| {
        let value = match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
    };
    texts.into_iter().filter_map(header).collect()
}
