//! Resource pages: types, their properties, enumerations, and base types.

mod enums;
mod lineage;
mod resource;
mod resource_page;
mod type_name;

use crate::diagnostic::Code;

pub(crate) use enums::is_members;
pub(super) use resource_page::resource_page;

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[enums::CODES, resource_page::CODES];
