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
mod function;
mod functions;
mod links;
mod listed;
mod lower;
mod markdown;
mod merge;
mod model;
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
mod typed_body;
mod typed_page;
mod types;
mod value_fit;
mod version;
pub mod words;

pub use areas::{Feature, Gate};
pub(crate) use content::{Content, PropertyType, ReadExamples, Sent};
pub use example_keys::{ExampleKeys, Undocumented};
pub use examples::ExampleCall;
pub use filter::{Filter, FilterKind, FilterProblem};
pub use function::{
    Body, Example, ExampleReport, Function, LeftOut, Operation, Parameter, Returns, TestCase,
};
pub(crate) use lower::{lower, wrong_names};
pub use markdown::{CodeSpan, code_span, page_markdown};
pub use model::{Conversion, Derived, Enum, Field, Kind, Model, Required, Struct, Variant};
pub(crate) use models::TYPE_UNKNOWN;
pub(crate) use naming::name_findings;
pub use print::{Doc, Ident, Lit};
pub use runtime_items::{Answer, AnswerKind, Header, Offers, QueryOption, QueryOptions};
pub use type_tree::{Generic, Literal, ModelPath, Primitive, Type};
pub use typed_body::ShownBody;
pub(crate) use types::{Source, Target, Types};

/// The number of modules that a thread processes before another thread may take over the rest. It is small, because modules
/// differ much in size.
pub(crate) const MODULES_AT_ONCE: usize = 4;
/// Like [`MODULES_AT_ONCE`], for types, which are smaller.
pub(crate) const TYPES_AT_ONCE: usize = 32;

use crate::diagnostic::Code;
use crate::ir::ApiVersion;
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
    /// The operations that it has.
    pub filter: Filter,
    /// The languages of its docs.
    pub doc_language: DocLanguage,
    /// One module for each API version that has operations.
    pub versions: Vec<Version>,
    /// The names of its functions before corrections rename some, sorted.
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

/// The module of a resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Its name.
    pub name: Ident,
    /// Its docs.
    pub doc: Doc,
    /// Its functions, ordered by the table of contents, page and line.
    pub functions: Vec<Function>,
    /// The functions that the module of another page defines, because both pages document the same request.
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
