//! From documents to facts: one file for each kind of section.

mod account;
mod body;
mod caches;
pub(crate) mod cells;
mod clouds;
mod context;
pub(crate) mod examples;
mod findings;
mod fixes;
mod includes;
mod intro;
mod joined_text;
mod lines;
mod links;
mod markup;
mod page;
pub(crate) mod parameters;
pub(crate) mod permissions;
mod plain_text;
mod read_page;
mod reference;
mod references;
pub(crate) mod requests;
pub(crate) mod resources;
pub(crate) mod responses;
mod results;
mod spelling;
pub(crate) mod status_codes;
mod text_cache;
mod translated_names;

use crate::diagnostic::Code;

pub(crate) use caches::Caches;
pub(crate) use cells::opt_type;
pub(crate) use context::Context;
pub use page::PageReader;
use page::extract;
pub(crate) use read_page::{ParsedPage, ReadPage, TextSlot, read_facts};
pub(crate) use requests::{graph_target, parse_path};
pub(crate) use results::shared;
pub use results::{PageResult, PageResults};

/// The codes of findings that this layer declares, by room and module.
pub(crate) static LISTS: &[&[&[&Code]]] = &[
    examples::LISTS,
    parameters::LISTS,
    permissions::LISTS,
    requests::LISTS,
    resources::LISTS,
    responses::LISTS,
    &[
        account::CODES,
        clouds::CODES,
        findings::CODES,
        includes::CODES,
        markup::CODES,
        page::CODES,
        reference::CODES,
        translated_names::CODES,
    ],
];

/// The outcome of reading a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockOutcome {
    /// Its facts are in the IR.
    Extracted,
    /// It holds no fact, for this reason.
    Ignored(&'static str),
    /// A diagnostic names it.
    Reported,
}
