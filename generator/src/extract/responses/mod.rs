//! Responses: status codes, the value that comes back, and errors.

mod by_example;
mod by_line;
mod completion;
mod error_table;
mod further_codes;
mod response;
mod returned;

use crate::diagnostic::Code;

pub(super) use by_line::fit_to_lines;
pub(super) use completion::{complete_answer, complete_bodies, complete_responses, shows_body};
pub(super) use further_codes::add_further_codes;
pub(super) use response::extract_responses;
pub(crate) use response::names_body;
pub(super) use returned::alternatives;

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[response::CODES];
