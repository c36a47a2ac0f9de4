//! Parameters in the path, the query, the headers and the body.

mod parameter_sections;
mod parameters;
mod prefer;
mod query_options;

use crate::diagnostic::Code;

pub(super) use parameter_sections::{
    TABLE_UNKNOWN, attach_values, attach_values_elsewhere, extract_parameters, extract_url_parameters,
    is_of_url, unknown_table,
};
pub(crate) use parameters::split_name;
pub(super) use parameters::{
    ReadRow, TABLE_CELL_EXCESS, TABLE_ROW_WITHOUT_NAME, append, labelled, read_rows,
};
pub(super) use prefer::opt_prefer;
pub(super) use query_options::extract_query_options;

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[parameter_sections::CODES, parameters::CODES, query_options::CODES];
