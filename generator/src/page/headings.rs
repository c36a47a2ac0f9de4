//! The headings of pages as data: one row for each meaning, with the slugs that name it.
//!
//! A slug is the English anchor of a heading, which a translation keeps, or else the heading's text as an anchor. To let
//! pages name a section in a further way, add the slug to its row.

use crate::hash::HashMap;
use SectionKind::*;
use std::sync::LazyLock;

/// The purpose of a section, known by its heading's slug and level and by the section around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum SectionKind {
    /// The title and the text before the first section.
    Intro,
    /// Permission tables.
    Permissions,
    /// Request lines.
    Request,
    /// OData query parameters.
    QueryParameters,
    /// Parameters of a function.
    FunctionParameters,
    /// Parameters in the path.
    PathParameters,
    /// Request headers.
    RequestHeaders,
    /// The body that the request takes.
    RequestBody,
    /// The response.
    Response,
    /// Error responses.
    Errors,
    /// Examples.
    Examples,
    /// Properties of a resource.
    Properties,
    /// Relationships (navigation properties) of a resource.
    Relationships,
    /// Methods of a resource.
    Methods,
    /// The JSON representation of a resource.
    JsonRepresentation,
    /// Members of an enumeration.
    Members,
    /// `See also`, `Remarks` and the like.
    Remarks,
    /// A section with an unknown anchor.
    Other,
}

/// The meaning that a heading gives to the blocks below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// They are a section of this kind.
    Section(SectionKind),
    /// They are the request of an example.
    ExampleRequest,
    /// They are the response of an example.
    ExampleResponse,
    /// They list the types that derive from the page's type.
    DerivedTypes,
    /// They describe a text that a property holds.
    Definition,
    /// They list the values of the enumeration whose name begins the slug.
    EnumValues,
}

/// The sections below which a heading has its meaning.
#[derive(Debug, Clone, Copy)]
enum Below {
    Any,
    Only(SectionKind),
    Not(SectionKind),
}

/// The slugs of one meaning.
///
/// In a slug, a `*` at either end stands for any text. So `permissions-*` covers the suffixes of `Permissions for channels`.
struct Row {
    meaning: Meaning,
    below: Below,
    /// The heading stands on resource pages, where the title may precede it: `user properties`.
    titled: bool,
    /// The slugs that a writer should use.
    usual: &'static [&'static str],
    /// Further slugs that pages use.
    also: &'static [&'static str],
    /// Headings with this meaning, for the tests.
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests read it"))]
    examples: &'static [&'static str],
    /// Similar headings without this meaning, for the tests.
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests read it"))]
    counterexamples: &'static [&'static str],
}

impl Row {
    const fn new(meaning: Meaning, usual: &'static [&'static str], also: &'static [&'static str]) -> Self {
        Self { meaning, below: Below::Any, titled: false, usual, also, examples: &[], counterexamples: &[] }
    }

    const fn section(
        kind: SectionKind,
        usual: &'static [&'static str],
        also: &'static [&'static str],
    ) -> Self {
        Self::new(Meaning::Section(kind), usual, also)
    }

    const fn below(self, below: Below) -> Self {
        Self { below, ..self }
    }

    const fn titled(self) -> Self {
        Self { titled: true, ..self }
    }

    const fn examples(self, examples: &'static [&'static str]) -> Self {
        Self { examples, ..self }
    }

    const fn counterexamples(self, counterexamples: &'static [&'static str]) -> Self {
        Self { counterexamples, ..self }
    }

    fn slugs(&self) -> impl Iterator<Item = &'static str> {
        self.usual.iter().chain(self.also).copied()
    }

    fn counts_below(&self, parent: SectionKind) -> bool {
        match self.below {
            Below::Any => true,
            Below::Only(kind) => parent == kind,
            Below::Not(kind) => parent != kind,
        }
    }
}

/// All rows. Where two rows have the same slug, the first one whose parent fits decides.
const ROWS: &[Row] = &[
    Row::section(Permissions, &["permissions", "prerequisites"], &["permissions-*"])
        .examples(&["Permissions", "Permissions for channels", "Prerequisites"])
        .counterexamples(&["Permission grants"]),
    Row::section(Request, &["http-request"], &["http-requests", "http-request-*"])
        .examples(&["HTTP request", "HTTP requests", "HTTP request (v1.0)"])
        .counterexamples(&["HTTP requset", "Request"]),
    Row::section(
        QueryParameters,
        &["optional-query-parameters"],
        &[
            "query-parameters",
            "odata-query-parameters",
            "query-string-parameters",
            "required-query-parameters",
            "optional-query-parameter",
            "query-parameter",
            "odata-query-options",
            "query-options",
        ],
    )
    .examples(&["Optional query parameters", "OData query options"])
    .counterexamples(&["Query"]),
    Row::section(FunctionParameters, &["function-parameters"], &["function-parameter"])
        .examples(&["Function parameters"])
        .counterexamples(&["Parameters"]),
    Row::section(
        PathParameters,
        &["path-parameters"],
        &["path-parameter", "url-parameters", "uri-parameters"],
    )
    .examples(&["Path parameters", "URI parameters"])
    .counterexamples(&["Path"]),
    Row::section(
        RequestHeaders,
        &["request-headers"],
        &["optional-request-headers", "required-request-headers", "request-header"],
    )
    .examples(&["Request headers", "Optional request headers"])
    .counterexamples(&["Response headers"]),
    Row::section(RequestBody, &["request-body"], &["request-body-parameters", "parameters"])
        .examples(&["Request body", "Parameters"])
        .counterexamples(&["Response body"]),
    // Below a request section, this heading stands above an example of a message.
    Row::section(Examples, &[], &["response"]).below(Below::Only(Request)).examples(&["Response"]),
    Row::section(Response, &["response"], &["responses", "response-body"])
        .examples(&["Response", "Response body"])
        .counterexamples(&["Response headers"]),
    Row::section(
        Errors,
        &["error-responses"],
        &["errors", "error-response", "error-response-codes", "error-handling"],
    )
    .examples(&["Error responses", "Errors"])
    .counterexamples(&["Mirrors"]),
    // Below a response, it may be any part of the response.
    Row::section(Errors, &[], &["error-*"])
        .below(Below::Not(Response))
        .examples(&["Error codes", "Error conditions"])
        .counterexamples(&["Error"]),
    Row::section(Examples, &["example", "examples"], &["example-*", "examples-*"])
        .examples(&["Example", "Examples", "Example 1: Get a user"])
        .counterexamples(&["Exampled"]),
    // Instance attributes such as `@microsoft.graph.sourceUrl` stand beside the properties in JSON.
    Row::section(Properties, &["properties"], &["property", "instance-attributes"])
        .titled()
        .examples(&["Properties", "Instance Attributes", "user properties"])
        .counterexamples(&["other properties"]),
    Row::section(Relationships, &["relationships"], &["relationship", "navigation-properties"])
        .titled()
        .examples(&["Relationships", "Navigation properties", "user relationships"])
        .counterexamples(&["Navigation"]),
    Row::section(Methods, &["methods"], &["method"])
        .titled()
        .examples(&["Methods", "user methods"])
        .counterexamples(&["Methods of payment"]),
    Row::section(JsonRepresentation, &["json-representation"], &[])
        .titled()
        .examples(&["JSON representation"])
        .counterexamples(&["Representation"]),
    Row::section(Members, &["members"], &[])
        .titled()
        .examples(&["Members"])
        .counterexamples(&["Group members"]),
    Row::section(Remarks, &["remarks", "see-also"], &["whats-new", "next-steps"])
        .examples(&["Remarks", "See also", "What's new"])
        .counterexamples(&["See"]),
    Row::new(Meaning::ExampleRequest, &["request"], &["requests", "request*"])
        .examples(&["Request", "Request 2", "Requests"])
        .counterexamples(&["HTTP request"]),
    Row::new(Meaning::ExampleResponse, &["response"], &["response*"])
        .examples(&["Response", "Response 2"])
        .counterexamples(&["HTTP response"]),
    Row::new(Meaning::DerivedTypes, &["derived-types"], &[])
        .examples(&["Derived types"])
        .counterexamples(&["Types"]),
    Row::new(Meaning::Definition, &[], &["*definition*"])
        .examples(&["Properties of a policy definition", "Definition example"])
        .counterexamples(&["Properties of a policy"]),
    Row::new(Meaning::EnumValues, &[], &["*-values"])
        .examples(&["appType values"])
        .counterexamples(&["Values", "values of appType"]),
];

impl Meaning {
    /// Returns true if a heading with this slug has the meaning, whatever stands around it.
    pub(crate) fn is_named(self, slug: &str) -> bool {
        self.rows().flat_map(Row::slugs).any(|pattern| fits(pattern, slug))
    }

    /// Returns true if a heading with this slug has the meaning and says nothing else: `http-request`, not `http-request-for-me`.
    pub(crate) fn is_all_of(self, slug: &str) -> bool {
        self.rows().flat_map(Row::slugs).any(|pattern| pattern == slug)
    }

    fn rows(self) -> impl Iterator<Item = &'static Row> {
        ROWS.iter().filter(move |row| row.meaning == self)
    }
}

/// The kind of the section that a heading begins, by its slug and the kind of the section around it. `title` is the first word of
/// the page's title.
pub(super) fn opt_kind(slug: &str, title: &str, parent: SectionKind) -> Option<SectionKind> {
    let own = slug.strip_prefix(title).and_then(|rest| rest.strip_prefix('-'));
    let titled = own.and_then(|own| sections_of(own).find(|section| section.row.titled));
    let section = titled.or_else(|| sections_of(slug).find(|section| section.row.counts_below(parent)));
    section.map(|section| section.kind)
}

/// One slug of a kind of section.
struct SectionSlug {
    pattern: &'static str,
    kind: SectionKind,
    row: &'static Row,
}

/// The slugs of sections that fit a slug, in the order of the rows.
fn sections_of(slug: &str) -> impl Iterator<Item = &'static SectionSlug> {
    // Most slugs differ in the first letter, and all headings of all pages are looked up.
    static BY_LETTER: LazyLock<HashMap<u8, Vec<SectionSlug>>> = LazyLock::new(|| {
        let mut by_letter: HashMap<u8, Vec<SectionSlug>> = HashMap::default();
        for row in ROWS {
            let Meaning::Section(kind) = row.meaning else { continue };
            for pattern in row.slugs() {
                let Some(first) = pattern.as_bytes().first() else { continue };
                let slugs = by_letter.entry(*first).or_default();
                slugs.push(SectionSlug { pattern, kind, row });
            }
        }
        by_letter
    });
    let of_letter = slug.as_bytes().first().and_then(|letter| BY_LETTER.get(letter));
    of_letter.into_iter().flatten().filter(move |section| fits(section.pattern, slug))
}

/// The slugs that sections of api pages should have.
pub(crate) fn usual_of_api_pages() -> impl Iterator<Item = &'static str> {
    let rows = ROWS.iter().filter(|row| matches!(row.meaning, Meaning::Section(_)) && !row.titled);
    rows.flat_map(|row| row.usual.iter().copied())
}

/// The name of the enumeration whose values a heading announces: `apptype` of `apptype-values`.
pub(crate) fn opt_enum_name(slug: &str) -> Option<&str> {
    Meaning::EnumValues
        .rows()
        .flat_map(Row::slugs)
        .find_map(|pattern| slug.strip_suffix(pattern.strip_prefix('*')?))
}

/// Returns true if a slug fits a pattern of a row.
fn fits(pattern: &str, slug: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (None, None) => pattern == slug,
        (None, Some(start)) => slug.starts_with(start),
        (Some(end), None) => slug.ends_with(end),
        (Some(_), Some(_)) => slug.contains(pattern.trim_matches('*')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::slugify;

    #[test]
    fn each_row_fits_its_examples() {
        for row in ROWS {
            let parent = if let Below::Only(kind) = row.below { kind } else { Intro };
            let has_meaning = |heading: &str| {
                let slug = slugify(heading);
                match row.meaning {
                    Meaning::Section(kind) => opt_kind(&slug, "user", parent) == Some(kind),
                    meaning => meaning.is_named(&slug),
                }
            };
            assert!(!row.examples.is_empty(), "{:?} has no example", row.meaning);
            let is_section = matches!(row.meaning, Meaning::Section(_));
            assert!(!is_section || row.slugs().all(|slug| !slug.starts_with('*')), "{:?}", row.meaning);
            for heading in row.examples {
                assert!(has_meaning(heading), "{:?}: `{heading}` should fit", row.meaning);
            }
            for heading in row.counterexamples {
                assert!(!has_meaning(heading), "{:?}: `{heading}` should not fit", row.meaning);
            }
        }
    }

    #[test]
    fn slugs_with_a_suffix_say_more_than_their_section() {
        let request = Meaning::Section(Request);
        assert!(request.is_named("http-request-v10") && !request.is_all_of("http-request-v10"));
        assert!(request.is_all_of("http-request"));
    }

    #[test]
    fn a_heading_of_values_begins_with_the_name_of_the_enumeration() {
        assert_eq!(opt_enum_name("apptype-values"), Some("apptype"));
        assert_eq!(opt_enum_name("apptype"), None);
    }
}
