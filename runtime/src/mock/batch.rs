//! The call of a batch: each request in it gets the reply that is set up for it alone.

use std::collections::{BTreeMap, HashMap};

use base64::{Engine, engine::general_purpose::URL_SAFE};
use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Mock, Received,
    reply::{MockAnswer, Reply},
};

#[derive(Deserialize)]
struct Call {
    requests: Vec<Part>,
}

/// A request of a batch.
#[derive(Deserialize)]
struct Part {
    id: String,
    method: String,
    url: String,
    #[serde(default)]
    headers: HashMap<String, String>,
    #[serde(default)]
    body: Value,
}

/// The reply to the call of a batch; `None` if an entry is not a request. If one request fails, the whole call fails.
pub(super) fn reply(mock: &Mock, call: &Received) -> Option<Reply> {
    let root = call.url.as_str().strip_suffix("/$batch")?;
    let Call { requests } = serde_json::from_slice(&call.body).ok()?;
    let mut responses = Vec::new();
    for part in requests {
        let id = part.id.clone();
        let received = part.into_received(root)?;
        let reply = mock.set_up_reply(&received).unwrap_or_else(|| mock.missing(&received));
        let is_set_up = !reply.is_missing();
        mock.state().received.push(Received { is_set_up, ..received });
        match reply {
            Reply::Fail => return Some(Reply::Fail),
            Reply::Answer(answer) | Reply::Missing(answer) => responses.push(response(&id, &answer)),
        }
    }
    Some(Reply::Answer(MockAnswer::new(200).json(&json!({"responses": responses}))))
}

impl Part {
    /// The request as it would have arrived alone.
    fn into_received(self, root: &str) -> Option<Received> {
        let headers: HeaderMap = (&self.headers).try_into().ok()?;
        let body = match self.body {
            Value::Null => Bytes::new(),
            Value::String(text) if !is_json(&headers) => URL_SAFE.decode(text).ok()?.into(),
            body => body.to_string().into(),
        };
        let url = format!("{root}{}", self.url).parse().ok()?;
        Some(Received { method: self.method.parse().ok()?, url, headers, body, is_set_up: true })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().ends_with(b"json"))
}

fn response(id: &str, answer: &MockAnswer) -> Value {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let headers: BTreeMap<_, _> =
        answer.headers.iter().map(|(name, value)| (name.as_str(), text(value.as_bytes()))).collect();
    let body = match serde_json::from_slice(&answer.body) {
        _ if answer.body.is_empty() => Value::Null,
        Ok(body) if is_json(&answer.headers) => body,
        _ => Value::String(URL_SAFE.encode(&answer.body)),
    };
    json!({"id": id, "status": answer.status.as_u16(), "headers": headers, "body": body})
}
