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
//! | `cloud-communications` | 3 | [`v1_0::virtual_event_webinar`] |
//! | `directory-management` | 10 | [`v1_0::directory_object`], [`v1_0::directory_role`] |
//! | `ediscovery` | 2 | [`beta::ediscovery_case`], [`v1_0::security_cases_root`] |
//! | `education` | 5 | [`v1_0::education_class`], [`v1_0::education_user`] |
//! | `employee-experience` | 3 | [`v1_0::community`], [`v1_0::employee_experience`] |
//! | `entra-agent-id` | 2 | [`v1_0::agent_identity`] |
//! | `entra-sign-in` | 4 | [`v1_0::authentication`], [`v1_0::certificate_based_auth_pki`] |
//! | `excel` | 10 | [`v1_0::workbook`], [`v1_0::workbook_range`] |
//! | `general` | 23 | [`v1_0::profile_photo`], [`v1_0::subscription`] |
//! | `groups` | 12 | [`v1_0::group`] |
//! | `identity-and-sign-in` | 4 | [`v1_0::application`], [`beta::directory`], [`beta::phone_authentication_method`] |
//! | `intune` | 10 | [`beta::device_management`], [`v1_0::windows_autopilot_device_identity`] |
//! | `microsoft-teams` | 17 | [`v1_0::channel`], [`v1_0::chat`], [`v1_0::chat_message`], [`v1_0::team`], [`beta::teamwork_tag`], [`v1_0::user`] |
//! | `onedrive` | 3 | [`v1_0::file_storage_container`] |
//! | `outlook` | 155 | [`v1_0::attachment`], [`v1_0::calendar`], [`v1_0::event`], [`v1_0::mail_folder`], [`v1_0::message`], [`v1_0::single_value_legacy_extended_property`], [`v1_0::user`] |
//! | `places` | 2 | [`v1_0::desk`], [`v1_0::place`] |
//! | `reports` | 2 | [`v1_0::report_root`] |
//! | `service-health` | 2 | [`v1_0::service_announcement`] |
//! | `sharepoint` | 75 | [`v1_0::drive`], [`v1_0::drive_item`] |
//! | `teams` | 3 | [`v1_0::adhoc_call`], [`v1_0::call_transcript`], [`v1_0::chat`] |
//! | `users` | 16 | [`v1_0::user`] |

// Written by graph-docgen; changes here are lost.

#![allow(deprecated, reason = "what pages call deprecated is used by the rest")]
// Docs cannot link to items of features that are off, so only the docs of all features have all their links.
#![cfg_attr(
    not(all(
        feature = "v1_0",
        feature = "beta",
        feature = "cloud-communications",
        feature = "directory-management",
        feature = "ediscovery",
        feature = "education",
        feature = "employee-experience",
        feature = "entra-agent-id",
        feature = "entra-sign-in",
        feature = "excel",
        feature = "general",
        feature = "groups",
        feature = "identity-and-sign-in",
        feature = "intune",
        feature = "microsoft-teams",
        feature = "onedrive",
        feature = "outlook",
        feature = "places",
        feature = "reports",
        feature = "service-health",
        feature = "sharepoint",
        feature = "teams",
        feature = "users"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

pub use graph_client_runtime::*;

#[cfg(feature = "v1_0")]
#[rustfmt::skip]
pub mod v1_0;
#[cfg(feature = "beta")]
#[rustfmt::skip]
pub mod beta;

/// The examples of the README and of the guide to the client.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/client.md")]
pub struct Guides;
