//! The Rust crate as a value. Every name, type and doc text is decided, so that templates only print.

mod acts;
mod aliases;
mod areas;
mod clean_text;
mod content;
mod docs;
mod example_keys;
mod examples;
mod filter;
mod functions;
mod links;
mod listed;
mod lower;
mod markdown;
mod merge;
mod models;
mod names;
mod naming;
mod notes;
mod operation_text;
mod optional_parameters;
mod order;
mod ownership;
mod parameter_names;
mod places;
mod print;
mod queries;
mod renames;
mod runtime_items;
mod sample;
mod shared;
mod spellings;
mod spots;
mod test_case;
mod type_tree;
mod typed_page;
mod types;
mod value_fit;
mod version;
pub mod words;

pub use areas::{Feature, Gate};
pub(crate) use content::{Content, ReadExamples, Sent, TypedField};
pub use example_keys::{ExampleKeys, Undocumented};
pub use examples::ExampleCall;
pub use filter::{Filter, FilterKind, FilterProblem};
pub(crate) use lower::{lower, wrong_names};
pub use markdown::{CodeSpan, code_span, page_markdown};
pub(crate) use models::TYPE_UNKNOWN;
pub(crate) use naming::name_findings;
pub use print::{Doc, Ident, Lit};
pub use runtime_items::{Answer, AnswerKind, Header, Offers, QueryOption, QueryOptions};
pub use type_tree::{Generic, Literal, ModelPath, Primitive, Type};
pub(crate) use types::{Source, Target, Types};

/// The number of modules that a thread processes before another thread may take over the rest. It is small, because modules
/// differ much in size.
pub(crate) const MODULES_AT_ONCE: usize = 4;
/// Like [`MODULES_AT_ONCE`], for types, which are smaller.
pub(crate) const TYPES_AT_ONCE: usize = 32;

use crate::diagnostic::Code;
use crate::hash::{HashSet, stable_digits};
use crate::ir::ApiVersion;
use graph_client_operation::Method;
use serde::Deserialize;

/// The lists of codes that the modules of this layer declare.
pub(crate) static LISTS: &[&[&Code]] = &[models::CODES, naming::CODES, ownership::CODES, types::CODES];

/// The languages of the doc comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DocLanguage {
    /// English only.
    #[default]
    English,
    /// The translation. English where there is no translation.
    Localized,
    /// English, then the translation.
    Both,
    /// No text of the pages: only facts, in words of our own.
    None,
}

impl DocLanguage {
    /// All choices.
    pub const ALL: [Self; 4] = [Self::English, Self::Localized, Self::Both, Self::None];

    /// Returns whether texts of the pages are in the client.
    #[must_use]
    pub const fn has_texts(self) -> bool {
        !matches!(self, Self::None)
    }

    /// Returns whether translations are in the client.
    #[must_use]
    pub const fn has_translations(self) -> bool {
        matches!(self, Self::Localized | Self::Both)
    }

    /// The name of the choice, on the command line and in `docs.yaml`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::English => "english",
            Self::Localized => "localized",
            Self::Both => "both",
            Self::None => "none",
        }
    }
}

/// The client crate.
#[derive(Debug, Clone, PartialEq)]
pub struct Crate {
    /// The operations that it was made of.
    pub filter: Filter,
    /// The languages of its docs.
    pub doc_language: DocLanguage,
    /// One module for each API version that has operations.
    pub versions: Vec<Version>,
    /// The names of its functions as they are made from the docs, sorted. The corrections may rename some.
    pub names: Vec<PublishedName>,
}

/// The name of a function that people use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedName {
    /// Its line in a file of names: `v1_0::user::list GET /users`.
    pub line: String,
    /// True if the file has it already.
    pub is_pinned: bool,
}

/// The module of an API version.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The version.
    pub api_version: ApiVersion,
    /// `v1_0` or `beta`.
    pub name: Ident,
    /// Its docs.
    pub doc: Doc,
    /// One module per resource, sorted by name.
    pub modules: Vec<Module>,
    /// The documented types, sorted by name.
    pub models: Vec<Model>,
    /// The areas that have operations or types, sorted.
    pub features: Vec<Feature>,
}

/// A documented type.
#[derive(Debug, Clone, PartialEq)]
pub enum Model {
    /// A resource.
    Struct(Struct),
    /// An enumeration.
    Enum(Enum),
}

impl Model {
    /// Its modules below `models`.
    #[must_use]
    pub fn module(&self) -> &[Ident] {
        match self {
            Self::Struct(model) => &model.module,
            Self::Enum(model) => &model.module,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &Ident {
        match self {
            Self::Struct(model) => &model.name,
            Self::Enum(model) => &model.name,
        }
    }

    /// Takes a name for its private module that differs from the type's own name and from all taken names.
    pub(crate) fn take_file_name(&self, taken: &mut HashSet<Ident>) -> Ident {
        let words = words::snake(self.name().as_str());
        let mut name = Ident::new(&words);
        let mut longer = format!("{words}_type");
        while name == *self.name() || !taken.insert(name.clone()) {
            name = Ident::new(&longer);
            longer = format!("{words}_{}", stable_digits(&longer));
        }
        name
    }

    /// The condition under which it is compiled.
    #[must_use]
    pub fn gate(&self) -> &Gate {
        match self {
            Self::Struct(model) => &model.gate,
            Self::Enum(model) => &model.gate,
        }
    }

    /// The pages that it was made from, sorted.
    #[must_use]
    pub fn pages(&self) -> &[String] {
        match self {
            Self::Struct(model) => &model.pages,
            Self::Enum(model) => &model.pages,
        }
    }
}

/// A resource, or the parameters of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// Its name.
    pub name: Ident,
    /// Its modules below `models`.
    pub module: Vec<Ident>,
    /// Its docs.
    pub doc: Doc,
    /// The deprecation note.
    pub deprecated: Option<Lit>,
    /// Its documented name with its namespace.
    pub odata_type: Lit,
    /// Its own fields, and then those of its base types.
    pub fields: Vec<Field>,
    /// The fields that a constructor requires.
    pub required: Vec<Required>,
    /// The enum of its derived types, if it has one.
    pub kind: Option<Kind>,
    /// The base types that it converts to, each with the condition of that conversion.
    pub bases: Vec<(Type, Option<Gate>)>,
    /// The condition under which it is compiled.
    pub gate: Gate,
    /// The pages that it was made from, sorted.
    pub pages: Vec<String>,
}

/// An enum over the derived types of a base type.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// Its name.
    pub name: Ident,
    /// The variant for the base type itself and for undocumented types.
    pub other: Ident,
    /// The derived types, sorted by name.
    pub derived: Vec<Derived>,
}

/// A field: a documented property.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Its documented name.
    pub documented: Lit,
    /// Its type.
    pub ty: Type,
    /// Its docs.
    pub doc: Doc,
    /// The deprecation note.
    pub deprecated: Option<Lit>,
    /// An extra condition, if it is not compiled whenever its struct is.
    pub gate: Option<Gate>,
}

/// A field that a constructor requires.
#[derive(Debug, Clone, PartialEq)]
pub struct Required {
    /// Its name.
    pub name: Ident,
    /// The type of the constructor's argument.
    pub ty: Type,
}

impl Required {
    /// The conversion from the argument to the field's value.
    #[must_use]
    pub fn conversion(&self) -> Conversion {
        match &self.ty {
            Type::Generic(Generic::Into, _) => Conversion::Into,
            Type::Struct(_) => Conversion::Box,
            _ => Conversion::None,
        }
    }
}

/// The conversion from a constructor's argument to a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// The argument is the value.
    None,
    /// The argument is converted by `into()`.
    Into,
    /// The argument is put into a `Box`.
    Box,
}

/// A variant for a derived type.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// The name of the variant.
    pub variant: Ident,
    /// The type.
    pub ty: Type,
    /// Its documented name with its namespace.
    pub odata_type: Lit,
    /// An extra condition, if it is not compiled whenever the base type is.
    pub gate: Option<Gate>,
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// Its name.
    pub name: Ident,
    /// Its documented name.
    pub documented: String,
    /// Its modules below `models`.
    pub module: Vec<Ident>,
    /// Its docs.
    pub doc: Doc,
    /// Its documented members, in page order.
    pub variants: Vec<Variant>,
    /// The condition under which it is compiled.
    pub gate: Gate,
    /// The pages that it was made from, sorted.
    pub pages: Vec<String>,
}

/// A member of an enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its name.
    pub name: Ident,
    /// Its documented name.
    pub documented: Lit,
    /// Its documented name as code.
    pub code: String,
    /// Its docs.
    pub doc: Doc,
}

/// The module of a resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Its name.
    pub name: Ident,
    /// Its docs.
    pub doc: Doc,
    /// Its functions, ordered by the table of contents, page and line.
    pub functions: Vec<Function>,
    /// The functions whose request another page documents too, and which are defined there.
    pub reexports: Vec<Reexport>,
    /// The structs for the parameters of its actions.
    pub bodies: Vec<Struct>,
    /// The condition under which it is compiled.
    pub gate: Gate,
    /// The pages that it was made from, sorted.
    pub pages: Vec<String>,
    /// The outcome of its examples.
    pub report: ExampleReport,
}

/// A name of a function that is defined under another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Reexport {
    /// The name.
    pub name: Ident,
    /// The module of the function.
    pub module: Ident,
    /// The name of the function in that module.
    pub function: Ident,
    /// An extra condition, if it is not compiled whenever its module is.
    pub gate: Option<Gate>,
}

/// A function: one for each documented request with its types. Pages that document the same one share it.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    /// Its name.
    pub name: Ident,
    /// Its docs.
    pub doc: Doc,
    /// Other words by which the docs' search finds it.
    pub aliases: Vec<Lit>,
    /// The deprecation note.
    pub deprecated: Option<Lit>,
    /// Its parameters, in the order of the path.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Body,
    /// The documented answer.
    pub returns: Returns,
    /// True if the answer may have no value.
    pub is_optional: bool,
    /// The query options and headers that its page documents.
    pub offers: Offers,
    /// An extra condition, if it is not compiled whenever its module is.
    pub gate: Option<Gate>,
    /// The description of its operation for the runtime.
    pub operation: Operation,
    /// Its test.
    pub test: TestCase,
    /// Documented examples as tests.
    pub examples: Vec<Example>,
}

/// A documented example as a test.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The call for the example's URL. `None` if no request line of the page has this URL.
    pub call: Option<ExampleCall>,
    /// The JSON of the request.
    pub sent: Option<Lit>,
    /// The same JSON on several lines, in the first example of a function. Its docs show this example.
    pub shown: Option<String>,
    /// The JSON of the answer.
    pub answer: Option<Lit>,
    /// The status code of the answer. 0 if there is no answer.
    pub status: u16,
}

/// The outcome of the examples of some pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExampleReport {
    /// The number of JSON bodies.
    pub bodies: usize,
    /// The number of JSON bodies that tests use.
    pub tested: usize,
    /// The examples that are not tests, in page order.
    pub left_out: Vec<LeftOut>,
    /// The keys of the JSON bodies that tests use.
    pub keys: ExampleKeys,
}

impl ExampleReport {
    /// Adds the outcome of other pages.
    fn add(&mut self, other: Self) {
        self.bodies += other.bodies;
        self.tested += other.tested;
        self.left_out.extend(other.left_out);
        self.keys.add(other.keys);
    }
}

/// An example, or a part of it, that is not tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its page and line.
    pub place: String,
    /// The reason.
    pub reason: String,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: Ident,
    /// The text of the documented placeholder.
    pub documented: String,
    /// Its type.
    pub ty: Type,
    /// True if it is a string, which goes into the URL unconverted.
    pub is_text: bool,
}

/// The body that a function sends.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// No body.
    None,
    /// Any JSON, as the last parameter.
    Json,
    /// A model, as the last parameter.
    Model {
        /// Its type.
        ty: Type,
        /// The `@odata.type` that the page's examples say.
        odata_type: Option<Lit>,
    },
    /// A reference to a resource, as the last parameter.
    Reference,
    /// Bytes of a media type, as the last parameter.
    Bytes(Lit),
}

/// The answer that a function returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Returns {
    /// `()`
    Nothing,
    /// One value.
    One(Type),
    /// One value, wrapped as OData does.
    ValueOf(Type),
    /// An OData collection.
    Collection(Type),
    /// Bytes.
    Bytes,
    /// The service continues the operation after its answer.
    Accepted,
}

impl Returns {
    /// The type of the value.
    #[must_use]
    pub fn ty(&self) -> Type {
        match self {
            Self::Nothing => Type::Unit,
            Self::One(ty) => ty.clone(),
            Self::ValueOf(ty) => ty.clone().within(Generic::ValueOf),
            Self::Collection(ty) => ty.clone().within(Generic::Collection),
            Self::Bytes => Type::Bytes,
            Self::Accepted => Type::Accepted,
        }
    }
}

/// The operation that a function calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The method.
    pub method: Method,
    /// The version.
    pub api_version: Lit,
    /// All further facts for the runtime, as an `OperationText`.
    pub text: Lit,
}

/// A test: a call and the expected request.
#[derive(Debug, Clone, PartialEq)]
pub struct TestCase {
    /// The arguments, as Rust expressions.
    pub arguments: Vec<String>,
    /// The optional parameters with their values.
    pub parameters: Vec<(Lit, Lit)>,
    /// The path and query that the server must receive.
    pub target: Lit,
    /// The kind of the answer.
    pub answer: AnswerKind,
    /// The documented status of the answer.
    pub status: u16,
    /// The JSON that the server must receive, if the function sends a model.
    pub sent: Lit,
    /// The JSON of the answer, if the function returns JSON.
    pub answer_body: Option<Lit>,
}

impl Function {
    /// The arguments of an example's call. If the example has no call, those of the function's test.
    #[must_use]
    pub fn arguments<'a>(&'a self, example: &'a Example) -> &'a [String] {
        example.call.as_ref().map_or(&self.test.arguments, |call| &call.arguments)
    }

    /// The path and query that the server must receive for an example.
    #[must_use]
    pub fn target<'a>(&'a self, example: &'a Example) -> &'a Lit {
        example.call.as_ref().map_or(&self.test.target, |call| &call.target)
    }

    /// The answer of the function's test.
    #[must_use]
    pub fn test_answer(&self) -> Answer<'_> {
        Answer { kind: self.test.answer, status: self.test.status, body: self.test.answer_body.as_ref() }
    }

    /// The answer to an example's request. If the example shows none, the answer of the test.
    #[must_use]
    pub fn answer<'a>(&'a self, example: &'a Example) -> Answer<'a> {
        match &example.answer {
            Some(body) => Answer { status: example.status, body: Some(body), ..self.test_answer() },
            None => self.test_answer(),
        }
    }

    /// The type that `send` returns.
    #[must_use]
    pub fn answer_type(&self) -> Type {
        let ty = self.returns.ty();
        if self.is_optional { ty.within(Generic::Option) } else { ty }
    }

    /// Returns whether the last parameter is a body.
    #[must_use]
    pub fn takes_body(&self) -> bool {
        self.body != Body::None
    }

    /// Returns whether the body is a model or is sent like one.
    #[must_use]
    pub fn takes_model(&self) -> bool {
        matches!(self.body, Body::Model { .. } | Body::Reference)
    }
}
