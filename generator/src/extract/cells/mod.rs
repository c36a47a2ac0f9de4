//! Cells of tables: the sense of a column, a type, and the values that a text lists.

mod columns;
mod types;
mod value_tables;
mod values;

pub(crate) use columns::{Column, opt_columns};
pub(super) use columns::{column, opt_columns_by};
pub(crate) use types::opt_type;
pub(super) use types::{Remarks, TypeCell, is_media_type, is_primitive, is_type_name, opt_type_cell};
pub(super) use value_tables::{Candidates, opt_value_table};
pub(super) use values::{possible_values, tail};
