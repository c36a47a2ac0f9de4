//! graph-docgen: Microsoft Graph's API reference pages in, a typed Rust client out.
//!
//! A pure library: it does no IO, has no clock and prints nothing. Each stage takes a value and returns one: pages
//! ([`DocSet`]) become facts ([`Facts`]), facts become a client ([`Client`]), and a client becomes files ([`Generated`]). No stage
//! fails: each returns what it understood, with a [`Diagnostic`] for everything else.
//!
//! ```
//! use graph_docgen::{DocFile, DocSet, Facts, Generated, Settings};
//!
//! let lines = [
//!     "# Get a note",
//!     "## HTTP request",
//!     "```http",
//!     "GET /me/notes/{id}",
//!     "```",
//!     "## Response",
//!     "If successful, this method returns a `200 OK` response code and a note.",
//! ];
//! let page = DocFile { path: "v1.0/api/note-get.md".to_owned(), text: lines.join("\n") };
//!
//! let facts = Facts::of(&DocSet::new(vec![page]));
//! assert_eq!(facts.api.operations[0].path.text, "/me/notes/{id}");
//! assert!(facts.diagnostics.iter().any(|finding| finding.code == "permissions-missing"));
//!
//! let client = Generated::of(facts, &Settings::default());
//! let module = client.files.get("src/v1_0/note.rs").expect("a module for the resource");
//! assert!(module.text.contains("pub fn get_me(note_id: &str) -> Request"));
//! ```
//!
//! [`lint`] reports problems of a page set, and [`show()`] prints one page after one stage.

// A wrong range of a page's text must not end the reading of the page: parts are taken with `Cut::cut`. The modules that cut pages' texts
// take no item by an unchecked index either.
#![deny(clippy::string_slice)]
#![cfg_attr(test, allow(clippy::string_slice, reason = "a test stops at what it did not expect"))]

mod answers;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod bilingual;
mod corrections;
mod cut;
mod diagnostic;
mod emit;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod extract;
mod facts;
mod family;
mod fault;
mod file_tree;
mod hash;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod input;
pub mod ir;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod json;
mod limits;
pub mod lint;
mod metadata;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod page;
mod page_path;
mod pipeline;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod prose;
pub mod rust;
mod show;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod toc;
mod type_names;

pub use bilingual::{Side, strip};
pub use corrections::Corrections;
pub use diagnostic::{Code, Diagnostic, Edit, Location, Severity};
pub use emit::Packaging;
pub use extract::{BlockOutcome, PageReader, PageResult, PageResults};
pub use facts::{Facts, PAGES_AT_ONCE};
pub use family::{ApiVersion, CONTENTS_FILES, ContentsFiles, PageKind, reference_url};
pub use fault::keep_place;
pub use file_tree::{FileTree, OutputFile, is_safe_path};
pub use input::{Beside, DocFile, DocSet, DocText, Includes, MetadataFile};
pub use metadata::{Compared, Comparison, Tally};
pub use pipeline::{Client, Generated, Settings};
pub use rust::{DocLanguage, Filter, FilterKind, FilterProblem};
pub use show::{Stage, show};
