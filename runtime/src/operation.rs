//! What the documentation says about an operation.

use std::fmt;

use crate::Permissions;

/// One documented request line: its method and path, and what its page says about calling it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The documented status codes of success, 2xx and 3xx. Every other 2xx is a success too, see
    /// [`FromResponse`](crate::FromResponse).
    pub statuses: Vec<u16>,
    /// The rows of the page's permissions table.
    pub permissions: Permissions,
}

/// An operation as generated code writes it: one text, which costs a compiler next to nothing, and is read
/// when it is asked for.
///
/// Its lines are the name; the method, the API version and the URI template, with a blank between them; the
/// documented path; the page; the status codes; and the rows of [`Permissions`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct OperationText(pub(crate) &'static str);

impl OperationText {
    /// Reads the text. What is missing at its end is empty.
    pub(crate) fn read(self) -> Operation {
        let mut lines = self.0.splitn(6, '\n');
        let mut line = || lines.next().unwrap_or_default();
        let name = line();
        let mut words = line().splitn(3, ' ');
        let mut word = || words.next().unwrap_or_default();
        Operation {
            name,
            method: Method::of(word()),
            api_version: word(),
            uri_template: word(),
            path: line(),
            page: line(),
            statuses: line().split(' ').filter_map(|status| status.parse().ok()).collect(),
            permissions: Permissions(line()),
        }
    }

    /// The path of the Rust function.
    pub(crate) fn name(self) -> &'static str {
        self.0.split('\n').next().unwrap_or_default()
    }
}

impl fmt::Debug for OperationText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
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
    const ALL: [Self; 7] =
        [Self::Delete, Self::Get, Self::Head, Self::Options, Self::Patch, Self::Post, Self::Put];

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

    /// The method of this name.
    fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|method| method.as_str() == name).unwrap_or(Self::Get)
    }

    /// Says whether a request only asks, as RFC 9110 section 9.2.1 defines it.
    pub(crate) const fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_read_from_its_text() {
        let text = OperationText(
            "v1_0::user::get\nGET v1.0 /users/{id}\n/users/{id | name}\nv1.0/api/user-get.md\n200 204\n\
             Application |  |  | A | \nDelegatedWork |  |  |  | ",
        );
        let operation = text.read();
        assert_eq!(
            (operation.name, operation.method, operation.api_version),
            ("v1_0::user::get", Method::Get, "v1.0")
        );
        assert_eq!((operation.uri_template, operation.path), ("/users/{id}", "/users/{id | name}"));
        assert_eq!((operation.page, operation.statuses), ("v1.0/api/user-get.md", vec![200, 204]));
        assert_eq!(operation.permissions.iter().count(), 2);
        let bare = OperationText("link").read();
        assert_eq!((bare.name, bare.uri_template, bare.statuses.len()), ("link", "", 0));
        assert!(bare.permissions.is_empty());
    }
}
