//! Items of the runtime that generated code names: the markers for query options and headers, and the answers of tests.

use super::print::Lit;
use askama::{FastWritable, Values};
use std::fmt::{self, Write};

/// A query option of OData. The runtime has a marker type for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryOption {
    /// `$select`
    Select,
    /// `$expand`
    Expand,
    /// `$filter`
    Filter,
    /// `$orderby`
    OrderBy,
    /// `$top`
    Top,
    /// `$skip`
    Skip,
    /// `$count`
    Count,
    /// `$search`
    Search,
}

impl QueryOption {
    /// All options, in the order in which the runtime takes their markers.
    pub const ALL: [Self; 8] = [
        Self::Select,
        Self::Expand,
        Self::Filter,
        Self::OrderBy,
        Self::Top,
        Self::Skip,
        Self::Count,
        Self::Search,
    ];

    /// The name of the option in a URL.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name_and_marker().0
    }

    /// The name of its marker.
    #[must_use]
    pub const fn marker(self) -> &'static str {
        self.name_and_marker().1
    }

    const fn name_and_marker(self) -> (&'static str, &'static str) {
        match self {
            Self::Select => ("$select", "Select"),
            Self::Expand => ("$expand", "Expand"),
            Self::Filter => ("$filter", "Filter"),
            Self::OrderBy => ("$orderby", "OrderBy"),
            Self::Top => ("$top", "Top"),
            Self::Skip => ("$skip", "Skip"),
            Self::Count => ("$count", "Count"),
            Self::Search => ("$search", "Search"),
        }
    }
}

/// The query options that a page allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryOptions {
    /// All of them.
    Any,
    /// Only these, in the order of [`QueryOption::ALL`].
    Only(Vec<QueryOption>),
}

impl QueryOptions {
    /// The options that one of two pages allows.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Only(one), Self::Only(other)) => {
                let has = |option: &QueryOption| one.contains(option) || other.contains(option);
                Self::Only(QueryOption::ALL.into_iter().filter(has).collect())
            }
            _ => Self::Any,
        }
    }
}

/// A request header. The runtime has a marker type for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Header {
    /// `If-Match`
    IfMatch,
    /// `If-None-Match`
    IfNoneMatch,
    /// `Prefer`
    Prefer,
    /// `ConsistencyLevel`
    ConsistencyLevel,
    /// `Workbook-Session-Id`
    WorkbookSessionId,
}

impl Header {
    /// All headers, in the order in which the runtime takes their markers.
    pub const ALL: [Self; 5] =
        [Self::IfMatch, Self::IfNoneMatch, Self::Prefer, Self::ConsistencyLevel, Self::WorkbookSessionId];

    /// The name of the header in a request.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name_and_marker().0
    }

    /// The name of its marker.
    #[must_use]
    pub const fn marker(self) -> &'static str {
        self.name_and_marker().1
    }

    const fn name_and_marker(self) -> (&'static str, &'static str) {
        match self {
            Self::IfMatch => ("If-Match", "IfMatch"),
            Self::IfNoneMatch => ("If-None-Match", "IfNoneMatch"),
            Self::Prefer => ("Prefer", "Prefer"),
            Self::ConsistencyLevel => ("ConsistencyLevel", "ConsistencyLevel"),
            Self::WorkbookSessionId => ("Workbook-Session-Id", "WorkbookSessionId"),
        }
    }
}

/// The query options and headers that a request offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offers {
    /// The query options.
    pub options: QueryOptions,
    /// The headers.
    pub headers: Vec<Header>,
}

impl Offers {
    const ANY: &str = "Any";

    /// Returns whether a query option is offered.
    pub(super) fn has(&self, option: QueryOption) -> bool {
        match &self.options {
            QueryOptions::Any => true,
            QueryOptions::Only(options) => options.contains(&option),
        }
    }

    /// The names of the markers, for imports.
    pub fn markers(&self) -> impl Iterator<Item = &'static str> {
        let (any, options) = match &self.options {
            QueryOptions::Any => (Some(Self::ANY), &[][..]),
            QueryOptions::Only(options) => (None, options.as_slice()),
        };
        let options = options.iter().map(|option| option.marker());
        any.into_iter().chain(options).chain(self.headers.iter().map(|header| header.marker()))
    }
}

/// Prints the type arguments of `Request` after the type of the answer: `, (Select, Top), (Prefer,)`. Trailing `()`, which are
/// the defaults, are left out.
impl fmt::Display for Offers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn tuple(f: &mut fmt::Formatter<'_>, markers: &[&str]) -> fmt::Result {
            match markers {
                [one] => write!(f, ", ({one},)"),
                many => write!(f, ", ({})", many.join(", ")),
            }
        }
        match &self.options {
            QueryOptions::Any => write!(f, ", {}", Self::ANY)?,
            QueryOptions::Only(options) if options.is_empty() && self.headers.is_empty() => {}
            QueryOptions::Only(options) => {
                tuple(f, &options.iter().map(|option| option.marker()).collect::<Vec<_>>())?;
            }
        }
        match self.headers.as_slice() {
            [] => Ok(()),
            headers => tuple(f, &headers.iter().map(|header| header.marker()).collect::<Vec<_>>()),
        }
    }
}

impl FastWritable for Offers {
    fn write_into(&self, out: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(write!(out, "{self}")?)
    }
}

/// The kinds of answers that the test server gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerKind {
    /// No body.
    Empty,
    /// A JSON body.
    Json,
    /// A collection in two pages.
    Collection,
    /// Some bytes.
    Bytes,
    /// A redirect to some bytes.
    Redirect,
    /// No body, and a link for continuing the operation.
    Accepted,
}

/// An answer of the test server.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer<'a> {
    /// The kind.
    pub kind: AnswerKind,
    /// The status code.
    pub status: u16,
    /// The JSON of the body.
    pub body: Option<&'a Lit>,
}

/// Prints the `Answer` of the runtime: `Answer::Json { status: 200, body: "{}" }`.
impl fmt::Display for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.kind {
            AnswerKind::Empty => "Empty",
            AnswerKind::Json => "Json",
            AnswerKind::Collection => "Collection",
            AnswerKind::Bytes => "Bytes",
            AnswerKind::Redirect => "Redirect",
            AnswerKind::Accepted => "Accepted",
        };
        write!(f, "Answer::{name} {{ status: {}", self.status)?;
        if let Some(body) = self.body {
            write!(f, ", body: {body}")?;
        }
        if self.kind == AnswerKind::Accepted {
            f.write_str(", location: true")?;
        }
        f.write_str(" }")
    }
}

impl FastWritable for Answer<'_> {
    fn write_into(&self, out: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(write!(out, "{self}")?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offers_are_arguments_of_the_request() {
        use Header::{IfMatch, Prefer};
        use QueryOption::{Select, Top};
        let check = |options: QueryOptions, headers: &[Header], printed: &str, markers: &str| {
            let offers = Offers { options, headers: headers.to_vec() };
            assert_eq!(offers.to_string(), printed);
            assert_eq!(offers.markers().collect::<Vec<_>>().join(" "), markers);
        };
        let only = |options: &[QueryOption]| QueryOptions::Only(options.to_vec());
        check(only(&[]), &[], "", "");
        check(QueryOptions::Any, &[], ", Any", "Any");
        check(QueryOptions::Any, &[Prefer], ", Any, (Prefer,)", "Any Prefer");
        check(only(&[Select]), &[], ", (Select,)", "Select");
        check(only(&[]), &[IfMatch], ", (), (IfMatch,)", "IfMatch");
        check(
            only(&[Select, Top]),
            &[IfMatch, Prefer],
            ", (Select, Top), (IfMatch, Prefer)",
            "Select Top IfMatch Prefer",
        );
    }
}
