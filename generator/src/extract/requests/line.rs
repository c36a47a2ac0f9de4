//! A request line as a value.

use crate::ir::{HttpMethod, Line, PathTemplate, Place, Text};
use std::sync::Arc;

/// One request line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RequestLine {
    pub(crate) method: HttpMethod,
    pub(crate) path: PathTemplate,
    pub(crate) variant: Option<Arc<Text>>,
    pub(crate) line: Line,
    pub(crate) place: Place,
}
