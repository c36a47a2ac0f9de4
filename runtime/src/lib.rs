//! The HTTP runtime under a generated Microsoft Graph client.
//!
//! A generated function returns a [`Request`] and describes its [`Operation`] as a text: the method, the path and the
//! documented facts. This crate does the rest: it expands the path, adds the query, gets a token, sends, waits when the
//! service asks for it, and turns the answer into the documented type or into an [`Error`].
//!
//! ```no_run
//! use graph_client_runtime::{Client, Collection, Request, Value, options, request};
//!
//! // A function of a generated module.
//! fn list() -> Request<Collection<Value>, (options::Select, options::Top)> {
//!     request("v1_0::user::list\nGET v1.0 /users\n/users\nv1.0/api/user-list.md\n200", &[])
//! }
//!
//! // A program that uses it.
//! # async fn print_names() -> Result<(), graph_client_runtime::Error> {
//! let client = Client::new("an access token");
//! let mut users = list().select(["displayName"]).top(100).items(&client);
//! while let Some(user) = users.next().await {
//!     println!("{}", user?["displayName"]);
//! }
//! # Ok(())
//! # }
//! ```

mod accepted;
mod api_error;
#[cfg(feature = "azure")]
mod azure;
mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod budget;
mod challenge;
mod client;
mod collection;
mod credential;
mod delta;
mod deviations;
mod download;
mod error;
mod exchange;
mod from_json;
mod items;
mod json_path;
mod loose;
mod middleware;
#[cfg(feature = "mock")]
pub mod mock;
pub mod model;
pub mod notifications;
pub mod odata;
pub mod options;
mod parts;
mod receive;
mod request;
mod response;
mod retry;
mod segments;
mod settings;
mod shown;
pub mod sign_in;
mod template;
mod time_limits;
mod tokens;
mod trace;
mod trail;
mod untyped;
mod upload;
mod upload_session;
mod url;

#[cfg(feature = "testing")]
pub mod testing;

use graph_client_operation as operation;

pub use accepted::{Accepted, Finished, Monitor, Progress};
pub use api_error::ApiError;
pub use batch::{Batch, BatchAnswers, BatchHandle};
pub use bytes::Bytes;
pub use client::{Client, ClientBuilder};
pub use collection::{Collection, Unreadable};
pub use credential::{
    AccessToken, Credential, CredentialError, StaticToken, TokenFuture, TokenRequest, credential_fn,
};
pub use delta::{DeltaToken, Resync};
pub use download::Download;
pub use error::{Error, RawAnswer};
pub use from_json::from_json;
pub use graph_client_operation::{
    Cloud, Condition, Method, Operation, OptionalParameter, Order, Permission, Role, Scheme,
};
pub use items::{Collections, Items};
pub use middleware::{Middleware, MiddlewareFuture, Next};
pub use model::{
    Additional, Binary, Date, DateTimeOffset, Duration, Guid, Model, Opaque, Reference, TimeOfDay, ValueOf,
};
pub use request::{Request, request, request_with};
pub use reqwest;
pub use response::{Answer, FromResponse, Holds, Resource};
pub use retry::{RetryNotice, RetryPolicy};
pub use serde;
pub use serde_json::{Map, Value, json};
pub use time_limits::TimeLimit;
pub use upload_session::{ConflictBehavior, Upload, UploadSession};
