//! The kinds of items that an entry can name.

use crate::ir::PermissionScheme;
use std::fmt;

/// An item of a page, by its documented name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Item {
    /// The page: the facts that all request lines of an api page share.
    Page,
    /// A request line.
    Operation(String),
    /// A placeholder in the path of a request line.
    Placeholder { operation: String, placeholder: String },
    /// A name in the permission tables, or whole rows of them.
    Permission { name: Option<String>, scheme: Option<PermissionScheme>, subject: Option<String> },
    /// A row of a table of parameters.
    Parameter { list: ParameterList, name: String },
    /// A documented answer.
    Response(u16),
    /// An example.
    Example { title: Option<String>, request: Option<String>, status: Option<u16> },
    /// The resource of a page.
    Resource(String),
    /// A property of the page's resource.
    Property { list: PropertyList, name: String },
    /// An enumeration.
    Enum(String),
    /// A member of an enumeration.
    Member { of: String, name: String },
    /// The struct of the body's parameters.
    Body,
    /// A module of the crate.
    Module { version: String, name: String },
}

/// The tables of parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ParameterList {
    Path,
    Function,
    Query,
    Header,
    Body,
}

/// The tables of properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum PropertyList {
    Properties,
    Relationships,
}

impl ParameterList {
    const fn word(self) -> &'static str {
        match self {
            Self::Path => "path parameter",
            Self::Function => "function parameter",
            Self::Query => "query parameter",
            Self::Header => "header",
            Self::Body => "body parameter",
        }
    }
}

/// Prints it in words: ``property `displayName` ``.
impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page => f.write_str("page"),
            Self::Operation(request) => write!(f, "operation `{request}`"),
            Self::Placeholder { operation, placeholder } => {
                write!(f, "placeholder `{placeholder}` of operation `{operation}`")
            }
            Self::Permission { name, scheme, subject } => {
                match name {
                    Some(name) => write!(f, "permission `{name}`")?,
                    None => f.write_str("permissions")?,
                }
                if let Some(scheme) = scheme {
                    write!(f, " of {scheme:?}")?;
                }
                subject.as_ref().map_or(Ok(()), |subject| write!(f, " for `{subject}`"))
            }
            Self::Parameter { list, name } => write!(f, "{} `{name}`", list.word()),
            Self::Response(status) => write!(f, "response `{status}`"),
            Self::Example { title, request, status } => {
                f.write_str("example")?;
                for part in [title, request].into_iter().flatten() {
                    write!(f, " `{part}`")?;
                }
                status.map_or(Ok(()), |status| write!(f, " with `{status}`"))
            }
            Self::Resource(name) => write!(f, "resource `{name}`"),
            Self::Property { list: PropertyList::Properties, name } => write!(f, "property `{name}`"),
            Self::Property { list: PropertyList::Relationships, name } => write!(f, "relationship `{name}`"),
            Self::Enum(name) => write!(f, "enum `{name}`"),
            Self::Member { of, name } => write!(f, "member `{name}` of enum `{of}`"),
            Self::Body => f.write_str("body"),
            Self::Module { version, name } => write!(f, "module `{name}` of {version}"),
        }
    }
}
