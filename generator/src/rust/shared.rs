//! Request lines of several pages that share one function.

use super::Example;
use crate::ir::Operation;

/// The function of a request line that other pages document too.
#[derive(Debug, Default)]
pub(super) enum Shared<'a> {
    /// The line has a function of its own.
    #[default]
    Alone,
    /// Lines of other pages share the function of this line.
    With(Vec<OtherLine<'a>>),
    /// The line shares the function of another line, which has this name in this module.
    In { module: String, name: String },
}

/// A request line that has no function of its own.
#[derive(Debug)]
pub(super) struct OtherLine<'a> {
    pub(super) operation: &'a Operation,
    /// The tests made from the examples of its page.
    pub(super) examples: Vec<Example>,
}

/// The values of all lists, each once.
pub(super) fn union<T: PartialEq>(lists: impl IntoIterator<Item = Vec<T>>) -> Vec<T> {
    let mut all = Vec::new();
    for value in lists.into_iter().flatten() {
        if !all.contains(&value) {
            all.push(value);
        }
    }
    all
}
