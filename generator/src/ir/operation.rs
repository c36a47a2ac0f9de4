//! What api pages say: requests, who may make them, and what comes back.

use super::{ApiVersion, JsonText, PathTemplate, Text, Trust};
use serde::Serialize;
use std::sync::Arc;

/// What all request lines of a page share.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PageFacts {
    /// The title.
    pub title: Text,
    /// The first paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The OData namespace that the page names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The area (`ms.prod`) that the page belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
    /// The text that says so, where it stands in a paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecation: Option<Text>,
    /// How sure the facts are.
    pub trust: Trust,
    /// Who may call.
    pub permissions: Vec<Permission>,
    /// What sentences beside the tables say of permissions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<PermissionCondition>,
    /// Parameters of the path, as a table of the page explains them.
    pub path_parameters: Vec<Parameter>,
    /// Parameters of the function.
    pub function_parameters: Vec<Parameter>,
    /// Query parameters that a table of the page explains.
    pub query_parameters: Vec<Parameter>,
    /// OData system query options that the text names.
    pub query_options: QueryOptions,
    /// Request headers.
    pub headers: Vec<Parameter>,
    /// The request's body.
    pub request_body: RequestBody,
    /// The documented answers.
    pub responses: Vec<Response>,
    /// Worked examples.
    pub examples: Vec<Example>,
}

/// One request line: a method and a path.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Path of the page below `api-reference`.
    pub page: Arc<str>,
    /// Line of the page, counted from 1.
    pub line: u32,
    /// Where it stands on that line, for messages; no part of the JSON.
    #[serde(skip)]
    pub place: Place,
    /// The version the page belongs to.
    pub api_version: ApiVersion,
    /// The method.
    pub method: HttpMethod,
    /// The path as documented, host and version removed.
    #[serde(flatten)]
    pub path: PathTemplate,
    /// The text or heading that tells this line apart from the page's others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<Arc<Text>>,
    /// What it shares with the page's other lines.
    #[serde(flatten)]
    pub facts: Arc<PageFacts>,
}

impl Operation {
    /// The request line as people write it: method, path and query.
    #[must_use]
    pub fn request_line(&self) -> String {
        [self.method.as_str(), " ", &self.path.with_query()].concat()
    }
}

/// A stretch of a page as it lies on disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// Column in characters, counted from 1.
    pub column: u32,
    /// The first byte.
    pub start: usize,
    /// The byte behind the last one.
    pub end: usize,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum HttpMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl HttpMethod {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// As it stands on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Who is signed in: the three kinds that the tables tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum PermissionScheme {
    /// A user with a work or school account.
    DelegatedWork,
    /// A user with a personal Microsoft account.
    DelegatedPersonal,
    /// The application itself.
    Application,
    /// The page does not say: it names permissions without a table.
    Unstated,
}

/// The order in which a table claims to list its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PrivilegeOrder {
    /// The least privileged name first.
    LeastToMost,
    /// The most privileged name first.
    MostToLeast,
    /// The least privileged names first, those in [`Permission::least`]; the others have no order.
    LeastFirst,
}

/// What a permission table says of a scheme: one cell, or the two of the least privileged names and of higher ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Permission {
    /// Who is signed in.
    pub scheme: PermissionScheme,
    /// The resource or workflow for which the cell holds, where the table tells permissions apart by it.
    pub subject: Option<String>,
    /// The order that the table claims.
    pub order: Option<PrivilegeOrder>,
    /// Every name of the cell, in its order, as the English text spells it; empty where the scheme is not supported, or needs none.
    pub names: Arc<[String]>,
    /// The names that the table calls the least privileged, where it has a column of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub least: Vec<String>,
    /// Where not any one of the names will do: sets of names, of which one set is needed whole; one empty set where the page says
    /// that none is needed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Vec<String>>,
    /// The same names by what they are for, where the cell tells them apart by it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_subject: Vec<PermissionPart>,
    /// Names that carry a footnote mark.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<String>,
    /// What the footnote says of them, where the page has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footnote: Option<Text>,
    /// The cell's text, where it says more than names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// The part of a permission cell that holds for one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PermissionPart {
    /// What it is for: `channel`, `user or chat`; `None` for whatever the other parts do not speak of.
    pub subject: Option<String>,
    /// Its names, in order; empty where it is not supported, or needs none.
    pub names: Vec<String>,
    /// As [`Permission::least`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub least: Vec<String>,
    /// As [`Permission::any_of`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Vec<String>>,
}

/// What a permission, or a part of one, says of one thing.
#[derive(Debug, Clone, Copy)]
pub struct PermissionView<'p> {
    /// What it is for.
    pub subject: Option<&'p str>,
    /// As [`Permission::names`].
    pub names: &'p [String],
    /// As [`Permission::least`].
    pub least: &'p [String],
    /// As [`Permission::any_of`].
    pub any_of: &'p [Vec<String>],
}

impl Permission {
    /// What it says, one entry for each thing that its names are told apart by.
    pub fn parts(&self) -> impl Iterator<Item = PermissionView<'_>> {
        let whole = self.by_subject.is_empty().then_some(PermissionView {
            subject: self.subject.as_deref(),
            names: &self.names,
            least: &self.least,
            any_of: &self.any_of,
        });
        let parts = self.by_subject.iter().map(|part| PermissionView {
            subject: part.subject.as_deref().or(self.subject.as_deref()),
            names: &part.names,
            least: &part.least,
            any_of: &part.any_of,
        });
        whole.into_iter().chain(parts)
    }
}

/// What a sentence beside the permission tables says of the permissions that it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PermissionCondition {
    /// The sentence.
    pub text: Text,
    /// The permissions that it names; whether it asks for them or denies them, only the text says.
    pub names: Vec<String>,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// A parameter, a header, or a property of a body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// The documented name.
    pub name: String,
    /// The documented type, where there is one.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub type_ref: Option<TypeRef>,
    /// Further types that will do, where the page names several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    /// Whether the page says that it must or need not be there.
    pub required: Option<bool>,
    /// Values that the description says are possible.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible_values: Vec<String>,
    /// The description.
    pub description: Text,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// A documented type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TypeRef {
    /// The name without link or collection markup: `String`, `DateTimeOffset`, `user`.
    #[serde(rename = "type")]
    pub name: String,
    /// Whether it is a collection of it.
    pub collection: bool,
}

/// OData system query options: `$select`, `$filter`, ...
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QueryOptions {
    /// What the page says of them as a whole.
    pub support: QuerySupport,
    /// The options that the text names, with `$`.
    pub named: Vec<String>,
    /// Whether the page says that those it names are all there are.
    pub only_named: bool,
    /// The options that the text says do not work, with `$`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub denied: Vec<String>,
}

/// What a page says of query options as a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum QuerySupport {
    /// Nothing.
    #[default]
    Unstated,
    /// They are supported; which, only the names say, if any.
    Supported,
    /// None is.
    NotSupported,
}

/// The body that a request takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum RequestBody {
    /// The page does not say.
    #[default]
    Unstated,
    /// None.
    None,
    /// JSON.
    #[serde(rename_all = "camelCase")]
    Json {
        /// The resource that the text links to.
        #[serde(skip_serializing_if = "Option::is_none")]
        resource: Option<TypeRef>,
        /// Further types that will do in its place, where the text names several.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alternatives: Vec<String>,
        /// Whether the page says that the body may be left out: `false` then.
        #[serde(skip_serializing_if = "Option::is_none")]
        required: Option<bool>,
        /// The properties that tables list.
        properties: Vec<Parameter>,
        /// The media types that the body may have in place of JSON, in lower case, as the header `Content-Type` names them.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        other_media_types: Vec<String>,
    },
    /// Bytes of some media type.
    #[serde(rename_all = "camelCase")]
    Binary {
        /// The media type, where the page names it.
        media_type: Option<String>,
        /// Further media types that will do in its place.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        other_media_types: Vec<String>,
    },
}

impl RequestBody {
    /// Bytes of which the page says no more.
    pub const BYTES: Self = Self::Binary { media_type: None, other_media_types: Vec::new() };

    /// JSON of which the page says no more.
    pub const JSON: Self = Self::Json {
        resource: None,
        alternatives: Vec::new(),
        required: None,
        properties: Vec::new(),
        other_media_types: Vec::new(),
    };
}

/// One documented answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// What comes back with it.
    pub body: ResponseBody,
    /// What else may come back with it, where the page documents the code again with another body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_bodies: Vec<ResponseBody>,
    /// When it comes: the sentence or row that says so, where it says more than that the call succeeds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// The errors that the page documents for this code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorCase>,
    /// Where the fact stands.
    pub source: ResponseSource,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// One error of those that come with a status code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorCase {
    /// Graph's error code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Text>,
    /// When it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// Where a status code was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ResponseSource {
    /// The text of the response section.
    Text,
    /// An example only.
    Example,
}

/// What an answer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ResponseBody {
    /// The page does not say.
    Unstated,
    /// Nothing.
    Empty,
    /// JSON: a resource or a collection of them.
    #[serde(rename_all = "camelCase")]
    Json {
        /// The type, where the page names it.
        #[serde(flatten)]
        type_ref: Option<TypeRef>,
        /// Further types that may come back in its place, where the page names several.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alternatives: Vec<String>,
    },
    /// Bytes.
    Binary,
}

impl ResponseBody {
    /// JSON of a type that the page does not name.
    pub const JSON: Self = Self::Json { type_ref: None, alternatives: Vec::new() };
}

/// A request of an example and the answer to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Example {
    /// The heading it stands under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<ExampleRequest>,
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<ExampleResponse>,
}

/// The request of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExampleRequest {
    /// The name that the annotation gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The method.
    pub method: HttpMethod,
    /// The URL as written.
    pub url: String,
    /// Whether it goes to another host than Microsoft Graph: to a storage that takes an upload, or from the service to the program
    /// that is notified.
    pub other_host: bool,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ExampleBody,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// The answer of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExampleResponse {
    /// The status code.
    pub status: u16,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The type that the annotation gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_ref: Option<TypeRef>,
    /// Whether the annotation says that it is cut short.
    pub truncated: bool,
    /// The body.
    pub body: ExampleBody,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// The body of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum ExampleBody {
    /// None.
    Empty,
    /// JSON.
    Json(JsonText),
    /// Text that is not JSON, or not valid JSON.
    Text(String),
}
