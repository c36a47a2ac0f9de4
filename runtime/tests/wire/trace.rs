//! The spans and events that a subscriber of `tracing` gets for a call.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex},
};

use graph_client_runtime::{Request, Value, options::Any, request};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

use crate::{client, server::Server};

const GET: &str = "v1_0::user::get\nGET v1.0 /users/{id}?a={a}\n/users/{id}\nv1.0/api/user-get.md\n200";

/// The fields of a span or an event, as text.
type Fields = BTreeMap<&'static str, String>;

/// A subscriber that keeps the spans and events of this crate.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<Vec<Fields>>>);

struct Fill<'a>(&'a mut Fields);

impl Visit for Fill<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Collected {
    fn push(&self, fill: impl FnOnce(&mut Fill<'_>)) -> usize {
        let mut all = self.0.lock().expect("no panic");
        let mut fields = Fields::new();
        fill(&mut Fill(&mut fields));
        all.push(fields);
        all.len()
    }
}

impl Subscriber for Collected {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("graph_client_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Id::from_u64(self.push(|fill| span.record(fill)) as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let at = usize::try_from(span.into_u64()).expect("a small number") - 1;
        values.record(&mut Fill(&mut self.0.lock().expect("no panic")[at]));
    }

    fn event(&self, event: &Event<'_>) {
        self.push(|fill| event.record(fill));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn call() -> Request<Value, Any> {
    request(GET, &["adele@contoso.com", "secret-argument"])
}

/// Makes a call with the answers of a service; returns what a subscriber collects.
async fn collect(answers: &[&str], call: Request<Value, Any>) -> Vec<Fields> {
    let collected = Collected::default();
    let _guard = tracing::subscriber::set_default(collected.clone());
    let server = Server::start(|_| answers.iter().map(|answer| (*answer).to_owned()).collect()).await;
    _ = call.send(&client(&server)).await;
    let all = collected.0.lock().expect("no panic").clone();
    let shown = format!("{all:?}");
    for secret in ["adele", "secret", "select", "displayName"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    all
}

fn check(fields: &Fields, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        assert_eq!(fields.get(name).map(String::as_str), Some(*value), "{name} of {fields:?}");
    }
}

const THROTTLED: &str = "HTTP/1.1 429 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
const BUSY: &str = "HTTP/1.1 503 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 26\r\n\r\n{\"displayName\": \"a secret\"}";

#[tokio::test]
async fn a_call_is_a_span_with_an_event_for_each_retry() {
    let all = collect(&[THROTTLED, BUSY, OK], call().select(["displayName"])).await;
    let [span, throttled, again] = &all[..] else { panic!("{all:?}") };
    check(
        span,
        &[
            ("otel.name", "v1_0::user::get"),
            ("otel.kind", "client"),
            ("http.request.method", "GET"),
            ("server.address", "127.0.0.1"),
            ("url.template", "/v1.0/users/{id}"),
            ("http.request.resend_count", "2"),
            ("http.response.status_code", "200"),
        ],
    );
    assert!(!span.contains_key("error.type") && span.contains_key("server.port"), "{span:?}");
    check(throttled, &[("message", "the service throttles"), ("http.response.status_code", "429")]);
    check(again, &[("message", "the request is sent again"), ("http.request.resend_count", "2")]);
}

#[tokio::test]
async fn a_call_that_fails_tells_the_kind_of_its_error() {
    let gone = "HTTP/1.1 404 X\r\ncontent-length: 2\r\n\r\n{}";
    let all = collect(&[gone], call()).await;
    check(
        &all[0],
        &[("http.response.status_code", "404"), ("error.type", "404"), ("otel.status_code", "ERROR")],
    );
    let all = collect(&[OK], call().max_answer_bytes(1)).await;
    check(&all[0], &[("http.response.status_code", "200"), ("error.type", "too_large")]);
    let all = collect(&[], request(GET, &[".", "x"])).await;
    check(&all[0], &[("error.type", "invalid_argument")]);
}
