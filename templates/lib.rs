//! A client of Microsoft Graph, made from its API reference.
//!
//! Each version of the API is a module. It has one module for each resource, with one function for each documented request in
//! it. A function describes a request, and [`Request::send`] makes it.
//!
//! ```no_run
//! use graph_client::{Client, Error, Value};
//!
//! # async fn example() -> Result<(), Error> {
//! let client = Client::new("an access token");
//! // A function of this crate makes the same kind of request, with its types and its documented query options.
//! let me = client.get::<Value>("/me").select(["displayName", "mail"]).send(&client).await?;
//! println!("{me}");
//! # Ok(())
//! # }
//! ```
//!
//! # What a call needs
//!
//! The docs of a function and its [`Operation`] list the permissions by kind of account, the documented status codes and the page.
//! A 401 or 403 error lists the permissions too. Headers that the client sends by itself are not listed.
//!
//! # Credentials
//!
//! A credential is a text, a closure ([`credential_fn`]) or an implementation of [`Credential`]; with the feature `azure` also any
//! `TokenCredential` of the Azure SDK. The client keeps a token until it expires.
//!
//! ```
//! use graph_client::{AccessToken, Client, TokenRequest, credential_fn};
//!
//! let client = Client::new(credential_fn(|_request: TokenRequest| async {
//!     Ok::<_, std::io::Error>(AccessToken::new("an access token"))
//! }));
//! ```
//!
//! # Bodies
//!
//! The macro [`new!`] makes a model as one would write it in JSON, and the compiler checks it:
//!
//! ```ignore
//! let message = new!(Message {
//!     subject: "Lunch?",
//!     body: { content_type: BodyType::Text, content: "At noon." },
//!     to_recipients: [{ email_address: { address: "adele@contoso.com" } }],
//! });
//! ```
//!
//! # Lists, changes, files and batches
//!
//! ```no_run
//! use graph_client::{Batch, Bytes, Client, Collection, Error, Value, json};
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! // A list: `items` gets page after page.
//! let mut users = client.get::<Collection<Value>>("/users").top(100).items(client);
//! while let Some(user) = users.next().await {
//!     println!("{}", user?["displayName"]);
//! }
//! // A change.
//! client.patch::<()>("/me").json(json!({ "jobTitle": "Engineer" })).send(client).await?;
//! // A file, streamed to the disk; `UploadSession` sends large ones.
//! client.get::<Bytes>("/me/drive/root:/film.mp4:/content").download(client).await?.to_file("film.mp4").await?;
//! // A batch: any number of requests in calls of up to 20.
//! let mut batch = Batch::new();
//! let me = batch.add(client.get::<Value>("/me"));
//! let mut answers = batch.send(client).await;
//! println!("{}", answers.take(me)?);
//! # Ok(())
//! # }
//! ```
//!
//! # Types
//!
//! Each version has its documented types in `models`. Members without a field are kept in [`Additional`], and written
//! back.
//!
//! # Features
//!
//! Each version is a feature, and so is each area: a program compiles the operations of those that it enables, and the types that
//! these reach. `jiff` gives dates and times as values of that crate, `azure` takes credentials of the Azure SDK, `blocking` is for programs
//! that are not asynchronous, and `mock` has a
//! service in memory for tests.
//!
//! | area | functions | modules |
//! |---|---|---|
{%- for area in areas %}
//! | `{{ area.name }}` | {{ area.functions }} | {% for path in area.named %}[`{{ path }}`]{% if !loop.last %}, {% endif %}{% endfor %}{% if area.more > 0 %} and {{ area.more }} more{% endif %} |
{%- endfor %}
{%- if !filter.is_empty() %}
//!
//! It has the operations of the reference that this filter chooses, and the types that they reach:
//!
{%- for line in filter.iter() %}
//! {{ line }}
{%- endfor %}
{%- endif %}

// Written by graph-docgen; changes here are lost.

#![allow(deprecated, reason = "what pages call deprecated is used by the rest")]
// Docs cannot link to items of features that are off, so only the docs of all features have all their links.
#![cfg_attr(
    not(all(
{%- for name in all_features %}
        feature = "{{ name }}"{% if !loop.last %},{% endif %}
{%- endfor %}
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

pub use graph_client_runtime::*;
{% for version in versions %}
#[cfg(feature = "{{ version.name }}")]
#[rustfmt::skip]
pub mod {{ version.name }};
{%- endfor %}
{%- if !standalone %}

/// The examples of the README and of the guide to the client.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/client.md")]
pub struct Guides;
{%- endif %}
