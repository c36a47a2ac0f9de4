//! The Rust crate as a value: every name, type and doc text decided, nothing left for a template but to print it.

mod docs;
mod lower;
mod names;
mod print;
mod sample;
pub mod words;

pub use lower::lower;
pub use print::{Doc, Ident, Lit, Type, code_span, page_markdown};

use crate::ir::{ApiVersion, HttpMethod};
use std::sync::Arc;

/// The languages of the doc comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DocLanguage {
    /// English only.
    #[default]
    English,
    /// The translation, and English where there is none.
    Localized,
    /// English, then the translation.
    Both,
}

/// The client crate.
#[derive(Debug, Clone, PartialEq)]
pub struct Crate {
    /// One module for each API version that has operations.
    pub versions: Vec<Version>,
}

/// The module of an API version.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The version.
    pub api_version: ApiVersion,
    /// `v1_0` or `beta`.
    pub name: Ident,
    /// One module a resource, sorted by name.
    pub modules: Vec<Module>,
}

/// The module of a resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Its name.
    pub name: Ident,
    /// Its docs.
    pub doc: Doc,
    /// Its functions, in order of page, then line.
    pub functions: Vec<Function>,
    /// The pages it was made from, sorted.
    pub pages: Vec<String>,
}

/// A function: one for each request line of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    /// Its name.
    pub name: Ident,
    /// The name of the constant that describes its operation.
    pub constant: Ident,
    /// Its docs.
    pub doc: Doc,
    /// Its parameters, in order of the path.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Body,
    /// What `send` gives.
    pub returns: Returns,
    /// What its operation says.
    pub operation: Operation,
    /// Its test.
    pub test: TestCase,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: Ident,
    /// What stands in the documented placeholder.
    pub documented: String,
    /// Its type.
    pub ty: Type,
}

/// What a function sends.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Nothing.
    None,
    /// JSON, its last parameter.
    Json,
    /// Bytes of a media type, its last parameter.
    Bytes(Lit),
}

/// What comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returns {
    /// `()`
    Nothing,
    /// JSON.
    Json,
    /// An OData collection.
    Collection,
    /// Bytes.
    Bytes,
    /// An operation that goes on after the answer.
    Accepted,
}

impl Returns {
    /// The type that a request gives.
    #[must_use]
    pub fn ty(self) -> Type {
        use quote::quote;
        Type::new(match self {
            Self::Nothing => quote!(()),
            Self::Json => quote!(Value),
            Self::Collection => quote!(Collection<Value>),
            Self::Bytes => quote!(Bytes),
            Self::Accepted => quote!(Accepted),
        })
    }
}

/// What the runtime is told of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its path in the crate.
    pub name: Lit,
    /// The method, as the runtime's enum names it.
    pub method: &'static str,
    /// The version.
    pub api_version: Lit,
    /// The documented path and query.
    pub path: Lit,
    /// The path and query that are sent, as a URI template.
    pub uri_template: Lit,
    /// The page.
    pub page: Lit,
    /// Who may call.
    pub permissions: Arc<[Permission]>,
    /// The documented codes of success.
    pub statuses: Vec<u16>,
}

/// One cell of a permission table.
#[derive(Debug, Clone, PartialEq)]
pub struct Permission {
    /// The scheme, as the runtime's enum names it.
    pub scheme: &'static str,
    /// The subject.
    pub subject: Option<Lit>,
    /// The order, as the runtime's enum names it.
    pub order: &'static str,
    /// The names.
    pub names: Vec<Lit>,
    /// The sets of names of which one is needed whole, where not any one name will do.
    pub any_of: Vec<Vec<Lit>>,
}

/// A test: a call and what must be on the wire.
#[derive(Debug, Clone, PartialEq)]
pub struct TestCase {
    /// The arguments, as Rust expressions.
    pub arguments: Vec<String>,
    /// The path and query that must arrive.
    pub target: Lit,
    /// What is answered, as the harness names it.
    pub answer: &'static str,
    /// The documented status that is answered.
    pub status: u16,
    /// The JSON that is answered, if the function gives JSON.
    pub answer_body: Option<Lit>,
}

impl Function {
    /// Whether its last parameter is what it sends.
    #[must_use]
    pub fn takes_body(&self) -> bool {
        self.body != Body::None
    }
}

/// The runtime's name of a method.
#[must_use]
pub const fn method_name(method: HttpMethod) -> &'static str {
    match method {
        HttpMethod::Get => "Get",
        HttpMethod::Post => "Post",
        HttpMethod::Put => "Put",
        HttpMethod::Patch => "Patch",
        HttpMethod::Delete => "Delete",
    }
}
