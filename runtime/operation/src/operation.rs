//! A documented operation.

use std::borrow::Cow;
use std::fmt;

use crate::{Cloud, Condition, Permission, Role};

/// One documented request line: its method and path, and the facts on its page that matter for calling it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The path of the Rust function in the client, such as `v1_0::user::get`. It opens every error message.
    pub name: Cow<'static, str>,
    /// The HTTP method.
    pub method: Method,
    /// The API version, such as `v1.0` or `beta`: the first segment of the path that is sent.
    pub api_version: Cow<'static, str>,
    /// The path as documented, without host and version, such as `/users/{id | userPrincipalName}`.
    pub path: Cow<'static, str>,
    /// The path and query to send, in a subset of RFC 6570.
    ///
    /// `{name}` is simple expansion: all but unreserved characters are percent-encoded. Between single quotes it is an
    /// OData string literal, so `'` is doubled first. `{+name}` keeps the `/` between path segments. The first `?`
    /// starts the query. The text between is sent unchanged, so it is percent-encoded already; but `'` in a query is
    /// sent as `%27`, as the URL standard asks.
    pub uri_template: Cow<'static, str>,
    /// The page that documents the operation, such as `v1.0/api/user-get.md`.
    pub page: Cow<'static, str>,
    /// The optional parameters of an OData function, which have no slot in the URI template.
    pub optional_parameters: Vec<OptionalParameter>,
    /// The documented status codes of success, 2xx and 3xx. Every other 2xx is a success too.
    pub statuses: Vec<u16>,
    /// The rows of the page's permissions table.
    pub permissions: Vec<Permission>,
    /// Sentences about permissions beside the page's tables.
    pub conditions: Vec<Condition>,
    /// The roles that a signed-in user needs besides a permission.
    pub roles: Vec<Role>,
    /// The clouds in which the operation is offered; empty if the page does not say.
    pub clouds: Vec<Cloud>,
}

/// A parameter of an OData function that a call may leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionalParameter {
    /// Its documented name.
    pub name: Cow<'static, str>,
    /// True if it is a string, which OData writes in quotes.
    pub is_text: bool,
}

impl Operation {
    /// Returns false if the page names the clouds in which the operation is offered, and this is none of them.
    #[must_use]
    pub fn is_offered_in(&self, cloud: Cloud) -> bool {
        self.clouds.is_empty() || self.clouds.contains(&cloud)
    }

    /// Returns true if the page documents `status` as a success, or if it documents none and `status` is a success.
    #[must_use]
    pub fn accepts(&self, status: u16) -> bool {
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
    const ALL: [Self; 7] =
        [Self::Delete, Self::Get, Self::Head, Self::Options, Self::Patch, Self::Post, Self::Put];

    /// The method's name on the request line.
    #[must_use]
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

    /// The method of this name, or `Get` for an unknown name.
    pub(crate) fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|method| method.as_str() == name).unwrap_or(Self::Get)
    }

    /// Returns true if a request with this method only reads, as RFC 9110 section 9.2.1 defines it.
    #[must_use]
    pub const fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
    }

    /// Returns true if a repeated request has the same effect as a single one, as RFC 9110 section 9.2.2 defines it.
    #[must_use]
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Patch | Self::Post)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
