//! JSON with the place of each of its parts, read past its faults.
//!
//! Whether a text is JSON is what `serde_json` says. This reader says where the parts of a text stand, and, of a text that is no
//! JSON, where each fault is and what would mend it.

mod borrowed;
mod fault;
mod read;

pub(crate) use borrowed::BorrowedValue;
pub(crate) use fault::{Fault, FaultKind};
pub(crate) use read::read;

use std::ops::Range;

/// A value and where it stands, in bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) range: Range<usize>,
    pub(crate) value: Value,
}

/// What a value is, as far as anyone here asks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Boolean,
    /// A number, as it is written.
    Number(String),
    /// A text, without its quotes, its escapes as they are written.
    Text(String),
    Array(Vec<Node>),
    Object(Vec<Member>),
}

/// A name and its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    /// Without its quotes, its escapes as they are written.
    pub(crate) name: String,
    /// Where the name stands, with its quotes.
    pub(crate) range: Range<usize>,
    pub(crate) value: Node,
}

impl Node {
    /// The members; none where it is no object.
    pub(crate) fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The value of the first member of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|member| member.name == name).map(|member| &member.value)
    }

    /// The text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}
