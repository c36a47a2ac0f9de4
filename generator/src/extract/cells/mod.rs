//! Cells of tables: the sense of a column, a type, and the values that a text lists.

mod columns;
mod property_text;
mod types;
mod value_tables;
mod values;

pub(super) use columns::column;
pub(crate) use columns::{Column, opt_columns};
pub(super) use property_text::{opt_nullable, says_all_read_only, says_deprecated, says_read_only};
pub(crate) use types::opt_type;
pub(super) use types::{Remarks, TypeCell, is_media_type, is_primitive, opt_type_cell};
pub(super) use value_tables::{Candidates, opt_value_table};
pub(super) use values::{possible_values, tail};
