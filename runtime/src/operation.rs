//! What the documentation says about an operation, as constants.

use std::fmt;

use crate::Permissions;

/// One documented request line: its method and path, and what its page says about calling it.
///
/// The fields are public because generated code writes them as a `static`.
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// The path of the Rust function in the client, such as `v1_0::user::get`. It opens every error message.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The API version, such as `v1.0` or `beta`: the first segment of the path that is sent.
    pub api_version: &'static str,
    /// The path as documented, without host and version, such as `/users/{id | userPrincipalName}`.
    pub path: &'static str,
    /// The path and query that are sent, in a subset of RFC 6570.
    ///
    /// `{name}` is simple expansion: all but unreserved characters are percent-encoded. Between single quotes
    /// it is an OData string literal, so `'` is doubled first. `{+name}` keeps the `/` between path segments.
    /// The first `?` starts the query. The text between is sent as it stands, so it is percent-encoded
    /// already; but `'` in a query is sent as `%27`, as the URL standard asks.
    pub uri_template: &'static str,
    /// The page that documents the operation, such as `v1.0/api/user-get.md`.
    pub page: &'static str,
    /// The rows of the page's permissions table.
    pub permissions: Permissions,
    /// The documented status codes of success, 2xx and 3xx. Where there are none, every 2xx is taken as
    /// success.
    pub statuses: &'static [u16],
}

impl Operation {
    /// Says whether `status` is a success that the page documents, or any success where the page documents
    /// none.
    pub(crate) fn accepts(&self, status: u16) -> bool {
        if self.statuses.is_empty() { (200..300).contains(&status) } else { self.statuses.contains(&status) }
    }
}

/// An HTTP method that Microsoft Graph documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

impl Method {
    /// The method's name on the request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }

    /// Says whether a repeated request has the effect of one, as RFC 9110 section 9.2.2 defines it.
    pub(crate) const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Patch | Self::Post)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Method> for reqwest::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Delete => Self::DELETE,
            Method::Get => Self::GET,
            Method::Head => Self::HEAD,
            Method::Options => Self::OPTIONS,
            Method::Patch => Self::PATCH,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
        }
    }
}
