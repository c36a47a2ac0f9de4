//! Parameters in the path, the query, the headers and the body.

mod parameter_sections;
mod parameters;
mod prefer;
mod query_options;

pub(super) use parameter_sections::{
    attach_values, attach_values_elsewhere, extract_parameters, extract_url_parameters, is_of_url,
    unknown_table,
};
pub(crate) use parameters::split_name;
pub(super) use parameters::{ReadRow, append, labelled, read_rows};
pub(super) use prefer::opt_prefer;
pub(super) use query_options::extract_query_options;
