//! The values that corrections state.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The value of a fact, on the page or corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a text, a whole number, `true`, `false` or `null`")]
pub enum Scalar {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A text or an identifier.
    Text(String),
    /// No value on the page.
    Null,
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::Null => f.write_str("null"),
        }
    }
}
