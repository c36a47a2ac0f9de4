//! Resource pages: types, their properties, enumerations, and base types.

mod enums;
mod lineage;
mod resource;
mod resource_page;
mod type_name;

pub(crate) use enums::is_members;
pub(super) use resource_page::resource_page;
