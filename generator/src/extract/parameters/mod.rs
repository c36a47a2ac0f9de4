//! Parameters in the path, the query, the headers and the body.

mod headers_in_prose;
mod prefer;
mod query_options;
mod rows;
mod sections;

use crate::diagnostic::Code;

pub(super) use headers_in_prose::headers_in_prose;
pub(super) use prefer::opt_prefer;
pub(super) use query_options::extract_query_options;
pub(crate) use rows::split_name;
pub(super) use rows::{
    Described, ReadRow, TABLE_CELL_EXCESS, TABLE_ROW_WITHOUT_NAME, append, labelled, read_rows,
};
pub(super) use sections::{
    TABLE_UNKNOWN, attach_values, attach_values_elsewhere, extract_parameters, extract_url_parameters,
    is_of_url, unknown_table,
};

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[sections::CODES, rows::CODES, query_options::CODES];
