//! JSON with the place of each of its parts.

use std::ops::Range;

/// A value and its place, in bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) range: Range<usize>,
    pub(crate) kind: NodeKind,
}

/// A value, in as much detail as lints need.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum NodeKind {
    Null,
    Boolean,
    /// A number as the text writes it.
    Number(String),
    /// A string without its quotes. Its escapes are not decoded.
    Text(String),
    Array(Vec<Node>),
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    /// The name without its quotes. Its escapes are not decoded.
    pub(crate) name: String,
    /// The place of the name with its quotes.
    pub(crate) range: Range<usize>,
    pub(crate) value: Node,
}

impl Node {
    /// The members of an object. Any other value has none.
    pub(crate) fn members(&self) -> &[Member] {
        match &self.kind {
            NodeKind::Object(members) => members,
            _ => &[],
        }
    }

    /// The value of the first member of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|member| member.name == name).map(|member| &member.value)
    }

    /// The text of a string.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Text(text) => Some(text),
            _ => None,
        }
    }
}
