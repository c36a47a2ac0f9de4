//! Examples: requests and responses with their bodies.

mod example;
mod fence;
mod titles;

use crate::diagnostic::Code;

pub(crate) use example::body_range;
pub(super) use example::{extract_examples, ignore_examples, opt_annotated_type};
pub(crate) use fence::FencePlaces;
pub(super) use fence::{EXAMPLE_JSON_INVALID, Unreadable, report_faults};
pub(crate) use titles::HeadingWords;
pub(super) use titles::is_plain;

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[example::CODES, fence::CODES];
