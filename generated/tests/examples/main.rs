//! The programs in `examples/`, each against a service that answers as the reference shows and records what arrives.

// Written by graph-docgen; changes here are lost.

#[cfg(all(feature = "outlook", feature = "users", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod batch;
#[cfg(all(feature = "sharepoint", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod copy;
#[cfg(all(feature = "users", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod delta;
#[cfg(all(feature = "sharepoint", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod files;
#[cfg(all(feature = "users", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod list_users;
#[cfg(all(feature = "outlook", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod mail;
#[cfg(all(feature = "general", feature = "v1_0"))]
#[allow(dead_code, reason = "a test runs all of a program but its main function")]
mod subscription;

use graph_client::{
    Client, Method, Value,
    mock::{Mock, MockAnswer},
};

/// A service in memory.
#[derive(Default)]
#[allow(dead_code, reason = "each program needs some of it")]
struct Service {
    mock: Mock,
}

#[allow(dead_code, reason = "each program needs some of it")]
impl Service {
    fn client(&self) -> Client {
        self.mock.client()
    }

    fn url(path: &str) -> String {
        format!("https://graph.microsoft.com{path}")
    }

    fn answer(&self, method: Method, path: &str, answer: MockAnswer) {
        self.mock.on_url(method, &Self::url(path)).respond_with(answer);
    }

    fn on(&self, method: Method, path: &str, body: Value) {
        self.answer(method, path, MockAnswer::new(200).json(&body));
    }

    fn on_created(&self, method: Method, path: &str, body: Value) {
        self.answer(method, path, MockAnswer::new(201).json(&body));
    }

    fn on_text(&self, method: Method, path: &str, body: &'static str) {
        self.answer(method, path, MockAnswer::new(200).bytes("text/plain", body));
    }

    fn on_status(&self, method: Method, path: &str, status: u16) {
        self.answer(method, path, MockAnswer::new(status));
    }

    /// The methods, paths and queries that arrived.
    fn arrived(&self) -> Vec<String> {
        let line = |method: &dyn std::fmt::Display, url: &str| {
            format!("{method} {}", url.strip_prefix("https://graph.microsoft.com").unwrap_or(url))
        };
        self.mock.received().iter().map(|one| line(&one.method, one.url.as_str())).collect()
    }

    /// The body of a request, by its place among those that arrived.
    fn json(&self, index: usize) -> Value {
        let body = self.mock.received()[index].body.clone();
        graph_client::from_json(std::str::from_utf8(&body).expect("text")).expect("JSON")
    }

    /// The values of a header in all requests that arrived with it.
    fn headers(&self, name: &str) -> Vec<String> {
        let received = self.mock.received();
        let values = received.iter().filter_map(|one| one.headers.get(name)?.to_str().ok());
        values.map(str::to_owned).collect()
    }
}
