//! A client of Microsoft Graph, made from its API reference.
//!
//! One module for each version of the API, in it one for each resource, in it one function for each documented request. A
//! function describes a request; [`Request::send`] makes it. What a call needs is in its docs and in its
//! [`Operation`]: the permissions, from least to most privileged, and the documented status codes. Headers that the client sends
//! by itself are in neither.
//!
//! Each version has its documented types in `models`. What a service sends beside their fields is kept in
//! [`Additional`], and written back.
//!
//! Areas are cargo features: a program compiles the operations of those that it enables, and the types that these reach.

// Written by graph-docgen; changes here are lost.

#![allow(deprecated, reason = "what pages call deprecated is used by the rest")]
// Docs cannot link to items of features that are off, so only the docs of all features have all their links.
#![cfg_attr(
    not(all(
        feature = "v1_0",
        feature = "beta",
        feature = "directory-management",
        feature = "education",
        feature = "excel",
        feature = "general",
        feature = "groups",
        feature = "identity-and-sign-in",
        feature = "intune",
        feature = "microsoft-teams",
        feature = "outlook",
        feature = "reports",
        feature = "sharepoint",
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
