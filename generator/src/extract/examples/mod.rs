//! Examples: requests and responses with their bodies.

mod example;
mod fence;

pub(crate) use example::body_range;
pub(super) use example::{extract_examples, ignore_examples, opt_annotated_type};
pub(crate) use fence::FencePlaces;
pub(super) use fence::{Unreadable, report_faults};
