//! A client of Microsoft Graph, made from its API reference.
//!
//! One module for each version of the API, in it one for each resource, in it one function for each documented request. A
//! function describes a request; [`Request::send`] makes it. What a call needs is in its docs and in its
//! [`Operation`]: the permissions, from least to most privileged, and the documented status codes.

// Written by graph-docgen; changes here are lost.

pub use graph_client_runtime::*;

#[cfg(feature = "v1_0")]
#[rustfmt::skip]
pub mod v1_0;
#[cfg(feature = "beta")]
#[rustfmt::skip]
pub mod beta;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
