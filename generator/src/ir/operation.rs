//! The facts of api pages: operations, their permissions, parameters, bodies, responses and examples.

use super::{ApiVersion, Cloud, JsonText, Line, PathTemplate, PermissionScheme, Text, Trust};
use serde::Serialize;
use std::sync::Arc;

/// The facts that all request lines of a page share.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PageFacts {
    /// The title of the page.
    pub title: Text,
    /// The first paragraph of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The OData namespace in the front matter or the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The area of the page (`ms.subservice`, formerly `ms.prod`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// True if the page says that the operations are deprecated.
    pub deprecated: bool,
    /// The deprecation notice, if it is a paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecation: Option<Text>,
    /// The origin of the facts.
    pub trust: Trust,
    /// The permissions that a caller needs.
    pub permissions: Vec<Permission>,
    /// The sentences about permissions beside the permission tables.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<PermissionCondition>,
    /// The roles that a signed-in user needs besides a permission.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleRequirement>,
    /// The clouds in which the operations are offered; empty if the page does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clouds: Vec<Cloud>,
    /// The path parameters that a table explains.
    pub path_parameters: Vec<Parameter>,
    /// The parameters of the OData function.
    pub function_parameters: Vec<Parameter>,
    /// The query parameters that a table explains.
    pub query_parameters: Vec<Parameter>,
    /// The OData system query options that the text names.
    pub query_options: QueryOptions,
    /// Request headers.
    pub headers: Vec<Parameter>,
    /// The body of the request.
    pub request_body: RequestBody,
    /// The documented responses.
    pub responses: Vec<Response>,
    /// The worked examples.
    pub examples: Vec<Example>,
}

/// An operation: one request line with its method and path.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// The path of the page below `api-reference`.
    pub page: Arc<str>,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
    /// The place on that line, for messages. Not part of the JSON.
    #[serde(skip)]
    pub place: Place,
    /// The version of the page.
    pub api_version: ApiVersion,
    /// The HTTP method.
    pub method: HttpMethod,
    /// The documented path without host and version.
    #[serde(flatten)]
    pub path: PathTemplate,
    /// The text or heading that distinguishes this request line from others on the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<Arc<Text>>,
    /// The facts shared with other request lines of the page.
    #[serde(flatten)]
    pub facts: Arc<PageFacts>,
}

impl Operation {
    /// The request line: method, path and query.
    #[must_use]
    pub fn request_line(&self) -> String {
        [self.method.as_str(), " ", &self.path.with_query()].concat()
    }
}

/// A range on one line of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The column in characters, counted from 1.
    pub column: u32,
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
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
    /// All methods.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The name on the wire.
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

/// The order in which a table says that it lists permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PrivilegeOrder {
    /// The least privileged permission comes first.
    LeastToMost,
    /// The most privileged permission comes first.
    MostToLeast,
    /// The least privileged names first, those in [`Permission::least`]; the others have no order.
    LeastFirst,
}

/// The permissions for one scheme in a permission table: one cell, or a cell of the least privileged names and a cell of
/// higher ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Permission {
    /// The kind of caller.
    pub scheme: PermissionScheme,
    /// The resource or workflow that the cell applies to, in a table that separates permissions by it.
    pub subject: Option<String>,
    /// The order that the table claims.
    pub order: Option<PrivilegeOrder>,
    /// The names of all permissions in the cell, in its order and in English spelling. Empty if the scheme is not
    /// supported, or if no permission is needed.
    pub names: Arc<[String]>,
    /// The least privileged names, if the table has a column of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub least: Vec<String>,
    /// Sets of permissions, if a single one is not enough: the caller needs all permissions of one set. A single empty set
    /// means that no permission is needed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Vec<String>>,
    /// The same names grouped by purpose, if the cell separates them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_subject: Vec<PermissionPart>,
    /// The names that carry a footnote mark.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<String>,
    /// The text of the footnote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footnote: Option<Text>,
    /// The text of the cell, if it contains more than names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// The part of a permission cell that applies to one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PermissionPart {
    /// The subject: `channel`, `user or chat`; `None` for all subjects that the other parts do not name.
    pub subject: Option<String>,
    /// The names in order. Empty if the subject is not supported, or if no permission is needed.
    pub names: Vec<String>,
    /// See [`Permission::least`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub least: Vec<String>,
    /// See [`Permission::any_of`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Vec<String>>,
}

/// A permission cell, or the part of it for one subject.
#[derive(Debug, Clone, Copy)]
pub struct PermissionView<'p> {
    /// The subject, if the cell or the part names one.
    pub subject: Option<&'p str>,
    /// See [`Permission::names`].
    pub names: &'p [String],
    /// See [`Permission::least`].
    pub least: &'p [String],
    /// See [`Permission::any_of`].
    pub any_of: &'p [Vec<String>],
}

impl Permission {
    /// The parts of the cell, one for each subject. A cell without parts counts as one.
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

/// A sentence about permissions beside the permission tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PermissionCondition {
    /// The sentence.
    pub text: Text,
    /// The permissions that it names. Only the text says if it asks for them or denies them.
    pub names: Vec<String>,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// A text on the roles of a signed-in user, any one of which will do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RoleRequirement {
    /// The task or the resource that the roles are for, if the page separates roles by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The names of the roles, in the order of the text. Empty if the text names none.
    pub names: Vec<String>,
    /// The names that the text calls the least privileged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub least: Vec<String>,
    /// The whole text, with its exceptions.
    pub text: Text,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// A parameter, a header, or a property of a body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// The documented name.
    pub name: String,
    /// The documented type.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub type_ref: Option<TypeRef>,
    /// Other accepted types, if the page names several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    /// True if the page says that the value is required, false if it says that it is optional.
    pub required: Option<bool>,
    /// The possible values that the description lists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible_values: Vec<String>,
    /// The description.
    pub description: Text,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// A documented type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TypeRef {
    /// The name without link and collection markup: `String`, `DateTimeOffset`, `user`.
    #[serde(rename = "type")]
    pub name: String,
    /// True for a collection of the named type.
    pub collection: bool,
}

/// The supported OData system query options: `$select`, `$filter`, ...
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QueryOptions {
    /// The page's statement about query options in general.
    pub support: QuerySupport,
    /// The options that the text names, with their `$`.
    pub named: Vec<String>,
    /// True if the page says that no other options are supported.
    pub only_named: bool,
    /// The options that the text says are not supported, with their `$`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub denied: Vec<String>,
}

/// A page's statement about query options in general.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum QuerySupport {
    /// The page does not say.
    #[default]
    Unstated,
    /// Some or all options are supported; [`QueryOptions::named`] may list them.
    Supported,
    /// No option is supported.
    NotSupported,
}

/// The body of a request.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum RequestBody {
    /// The page does not say.
    #[default]
    Unstated,
    /// The request has no body.
    None,
    /// JSON.
    #[serde(rename_all = "camelCase")]
    Json {
        /// The resource that the text links to.
        #[serde(skip_serializing_if = "Option::is_none")]
        resource: Option<TypeRef>,
        /// How the body holds a list of the resource, or of objects with the properties.
        #[serde(skip_serializing_if = "Option::is_none")]
        list: Option<BodyList>,
        /// Other accepted types, if the text names several.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alternatives: Vec<String>,
        /// `false` if the page says that the body may be left out.
        #[serde(skip_serializing_if = "Option::is_none")]
        required: Option<bool>,
        /// The properties that tables list, and then those that only sentences name.
        properties: Vec<Parameter>,
        /// The media types accepted in place of JSON, in lower case, as values of `Content-Type`.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        other_media_types: Vec<String>,
    },
    /// Bytes in some media type.
    #[serde(rename_all = "camelCase")]
    Binary {
        /// The media type, if the page names it.
        media_type: Option<String>,
        /// Other accepted media types.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        other_media_types: Vec<String>,
    },
}

impl RequestBody {
    /// A binary body without details.
    pub const BYTES: Self = Self::Binary { media_type: None, other_media_types: Vec::new() };

    /// A JSON body without details.
    pub const JSON: Self = Self::Json {
        resource: None,
        list: None,
        alternatives: Vec::new(),
        required: None,
        properties: Vec::new(),
        other_media_types: Vec::new(),
    };
}

/// How a body holds a list of objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BodyList {
    /// The body is an array.
    Array,
    /// The array is the value of the property `value`, which is all that the body has.
    Value,
}

/// A documented response.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The body of the response.
    pub body: ResponseBody,
    /// Other possible bodies, if the page documents the same code several times.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_bodies: Vec<ResponseBody>,
    /// True if the page says that a header or a link of the response leads to the result, or to a progress report.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub location: bool,
    /// The condition for this response: its sentence or table row, if that says more than that the call succeeds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// The documented errors with this status code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorCase>,
    /// The origin of the fact.
    pub source: ResponseSource,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// One of the errors that share a status code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorCase {
    /// The error code of Microsoft Graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The error message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Text>,
    /// The condition for this error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// The part of the page that states a status code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ResponseSource {
    /// The text of the response section.
    Text,
    /// An example, and no other part.
    Example,
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ResponseBody {
    /// The page does not say.
    Unstated,
    /// The response has no body.
    Empty,
    /// JSON: a resource or a collection of them.
    #[serde(rename_all = "camelCase")]
    Json {
        /// The type, if the page names it.
        #[serde(flatten)]
        type_ref: Option<TypeRef>,
        /// Other types that may be returned, if the page names several.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alternatives: Vec<String>,
    },
    /// Binary content.
    Binary,
    /// Plain text: the number that `/$count` answers with.
    Text,
}

impl ResponseBody {
    /// A JSON body of unknown type.
    pub const JSON: Self = Self::Json { type_ref: None, alternatives: Vec::new() };

    /// The type of the body, if it is JSON of a stated type.
    #[must_use]
    pub const fn type_ref(&self) -> Option<&TypeRef> {
        match self {
            Self::Json { type_ref, .. } => type_ref.as_ref(),
            Self::Unstated | Self::Empty | Self::Binary | Self::Text => None,
        }
    }
}

/// An example: a request and its response.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Example {
    /// The heading above the example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The example's request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<ExampleRequest>,
    /// The example's response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<ExampleResponse>,
}

/// The request of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExampleRequest {
    /// The name in the annotation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The method.
    pub method: HttpMethod,
    /// The URL as written.
    pub url: String,
    /// True if the host is not Microsoft Graph: an upload to storage, or a notification from the service to the
    /// program.
    pub other_host: bool,
    /// The headers in order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ExampleBody,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// The response of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExampleResponse {
    /// The status code.
    pub status: u16,
    /// The headers in order.
    pub headers: Vec<(String, String)>,
    /// The type in the annotation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_ref: Option<TypeRef>,
    /// True if the annotation says that the example is shortened.
    pub truncated: bool,
    /// The body.
    pub body: ExampleBody,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// The body of an example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum ExampleBody {
    /// The example has no body.
    Empty,
    /// JSON.
    Json(JsonText),
    /// Text that is not JSON, or not valid JSON.
    Text(String),
}
