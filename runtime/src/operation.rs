//! What the documentation says about an operation, as constants.

use std::fmt;

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
    pub permissions: &'static [Permission],
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

/// One row of a permissions table: the permissions that let one kind of token call the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// The kind of token that the row is about.
    pub scheme: Scheme,
    /// The resource that the row is about, where the table tells permissions apart by resource.
    pub subject: Option<&'static str>,
    /// The order that the names stand in.
    pub order: Order,
    /// The names of the permissions as documented; empty where the page says that the scheme is not
    /// supported.
    pub names: &'static [&'static str],
    /// Where not any one of the names will do: sets of names, of which one set is needed whole. Empty otherwise.
    pub any_of: &'static [&'static [&'static str]],
}

/// Prints the row as a clause: `application: User.Read.All, User.ReadWrite.All`.
impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.scheme)?;
        if let Some(subject) = self.subject {
            write!(f, ", for {subject}")?;
        }
        match (self.any_of, self.names) {
            ([], []) => f.write_str(": not supported"),
            ([], names) => write!(f, ": {}", names.join(", ")),
            (sets, _) => {
                let sets: Vec<_> = sets.iter().map(|set| set.join(" and ")).collect();
                write!(f, ": {}", sets.join(", or "))
            }
        }
    }
}

/// The kind of token that a permission is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// A signed-in user's work or school account.
    DelegatedWork,
    /// A signed-in user's personal Microsoft account.
    DelegatedPersonal,
    /// The application itself, with no user.
    Application,
}

/// Prints the scheme in the words of the documentation.
impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DelegatedWork => "delegated (work or school account)",
            Self::DelegatedPersonal => "delegated (personal Microsoft account)",
            Self::Application => "application",
        })
    }
}

/// The order of the names in a row of a permissions table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// From the least to the most privileged.
    LeastToMost,
    /// From the most to the least privileged.
    MostToLeast,
    /// The table does not say.
    Unspecified,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_prints_as_a_clause() {
        let permission = Permission {
            scheme: Scheme::Application,
            subject: Some("device"),
            order: Order::LeastToMost,
            names: &["Device.Read", "Device.ReadWrite"],
            any_of: &[],
        };
        assert_eq!(permission.to_string(), "application, for device: Device.Read, Device.ReadWrite");
        assert_eq!(
            Permission { any_of: &[&["A.Read", "B.Read"], &["C.Read"]], subject: None, ..permission }
                .to_string(),
            "application: A.Read and B.Read, or C.Read"
        );
        assert_eq!(
            Permission { names: &[], subject: None, ..permission }.to_string(),
            "application: not supported"
        );
    }
}
