//! The request lines of a page: methods, paths and the addresses of the service.

mod damage;
mod function_call;
mod line;
mod path;
mod request;
mod same_lines;

use crate::diagnostic::Code;

pub(super) use function_call::{place_function_parameters, quote_strings};
pub(super) use line::RequestLine;
pub(crate) use path::parse_path;
pub(crate) use request::graph_target;
pub(super) use request::{code_lines, extract_requests, is_header, is_of_other_host, opt_method};

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[request::CODES, same_lines::CODES];
