//! The test harness of generated clients, whose tests are data.
//!
//! A [`Case`] has a call of a function and the request that must then arrive. [`run`] makes each call several times
//! against a server in this process, over real HTTP: with the documented response, with an error, and with each
//! documented status and one undocumented status, with and without a body.
//!
//! ```no_run
//! use graph_client_runtime::{Method, testing::{Answer, Case, Sent, run}};
//! # mod user {
//! #     pub fn get(_: &str) -> graph_client_runtime::Request<graph_client_runtime::Value> { unimplemented!() }
//! # }
//!
//! static CASES: &[Case] = &[Case {
//!     call: || user::get("a b").into(),
//!     method: Method::Get,
//!     api_version: "v1.0",
//!     target: "/users/a%20b",
//!     body: Sent::None,
//!     answer: Answer::Json { status: 200, body: r#"{"id": "1"}"# },
//! }];
//!
//! // In a test:
//! run(CASES);
//! ```

mod attempt;
mod call;
mod run;
mod server;
#[cfg(test)]
mod tests;

pub use call::{Call, Observe, Observed, Seen};
pub use run::{run, run_examples};

use serde_json::Value;

use crate::{
    Method, Model,
    model::{PropertyMut, strict},
};

/// Parses the JSON of an example.
///
/// # Panics
/// Panics if the JSON does not fit the type.
#[must_use]
pub fn parse<T: serde::de::DeserializeOwned>(json: &str) -> T {
    strict(|| serde_json::from_str(json))
        .unwrap_or_else(|error| panic!("an example is not of its type: {error}: {json}"))
}

/// A model with one undocumented property: `{"sent": true}`.
#[must_use]
pub fn sent<T: Model + Default>() -> T {
    let mut model = T::default();
    if let PropertyMut::Additional(rest) = model.property_mut(usize::MAX) {
        rest.insert("sent", Value::Bool(true));
    }
    model
}

/// A call of a generated function with the expected request and response. The expectations are independent of the
/// operation's own text.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Makes the request: `|| user::get("a b").into()`.
    pub call: fn() -> Call,
    /// The method that must arrive.
    pub method: Method,
    /// The API version that must arrive.
    pub api_version: &'static str,
    /// The path and query that must arrive after the API version, byte for byte. A `'` in a query arrives as `%27`.
    pub target: &'static str,
    /// The body that must arrive.
    pub body: Sent,
    /// The response of the server, which the call must return.
    pub answer: Answer,
}

/// The body that a request must have.
#[derive(Clone, Copy, Debug)]
pub enum Sent {
    /// No body.
    None,
    /// A body of the type `application/json`, compared as JSON.
    Json(&'static str),
    /// A body of any other type, compared byte for byte.
    Bytes {
        /// The header `Content-Type`.
        content_type: &'static str,
        /// The bytes.
        body: &'static [u8],
    },
}

/// A response of the server. Its kind depends on the type of the request.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// No body, for `Request<()>`.
    Empty {
        /// A documented status.
        status: u16,
    },
    /// A JSON body, for a request of a resource.
    Json {
        /// A documented status.
        status: u16,
        /// The body.
        body: &'static str,
    },
    /// Two parts of a collection with the same values, linked by `@odata.nextLink`. The stream of items must contain
    /// both.
    Collection {
        /// A documented status.
        status: u16,
        /// A JSON object whose member `value` has at least one value.
        body: &'static str,
    },
    /// Some bytes, for `Request<Bytes>`.
    Bytes {
        /// A documented status.
        status: u16,
    },
    /// A redirect to some bytes, for `Request<Bytes>`. The token must not be sent there.
    Redirect {
        /// A documented status.
        status: u16,
    },
    /// No body, for `Request<Accepted>`.
    Accepted {
        /// A documented status.
        status: u16,
        /// True if the response has a `Location`.
        location: bool,
    },
}
