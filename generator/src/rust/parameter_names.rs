//! Names of the parameters of a path.

use super::words::{singular_words, snake, snake_by_list};
use crate::ir::{Operation, PathParameter, PathPart, PathTemplate, Slot};
use std::borrow::Cow;
use std::sync::Arc;

/// Replaces `|` in a documented name, so that `id|name` reads `id or name`.
fn with_or(documented: &str) -> Cow<'_, str> {
    if documented.contains('|') { documented.replace('|', " or ").into() } else { documented.into() }
}

/// The words of a parameter: its documented name if it is a function's, and otherwise its placeholder.
fn argument_words(parameter: &PathParameter) -> Arc<str> {
    match &parameter.argument {
        Some(documented) => snake(&with_or(documented)),
        None => snake_by_list(&with_or(&parameter.name)),
    }
}

/// The words of all parameters of a line.
pub(super) fn parameter_words(operation: &Operation) -> Vec<String> {
    operation
        .path
        .parameters()
        .map(|parameter| argument_words(parameter).to_string())
        .filter(|words| !words.is_empty())
        .collect()
}

/// The distinct parameter names of a path, as words joined by `_`.
///
/// A bare `{id}` takes the name of the segment before it. A taken name is prefixed with earlier segments.
pub(super) fn parameter_names(path: &PathTemplate) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    // Segments are turned into words lazily, because that is seldom needed.
    let mut segments: Vec<&str> = Vec::new();
    let words_of = |segment: &&str| singular_words(&snake_by_list(segment));
    for part in path.parts.iter().chain(&path.query_parts) {
        match part {
            PathPart::Literal(text) => segments.extend(
                text.split(['/', '(', ')', '=', '&', '?', ' '])
                    .map(|segment| segment.trim_matches([':', '\'', '$', ',']))
                    .filter(|segment| !segment.is_empty()),
            ),
            PathPart::Parameter(parameter) => {
                let own = argument_words(parameter);
                let own = if own.is_empty() { "value" } else { &*own };
                let bare = own == "id" && parameter.slot == Slot::Segment;
                let mut name = own.to_owned();
                let mut before = segments.iter().rev().map(words_of);
                if bare && let Some(segment) = before.next() {
                    name = format!("{segment}_id");
                }
                // A second identifier with the same name is named after the segment before it.
                let nearest =
                    segments.last().filter(|_| names.contains(&name) && own.ends_with("_id") && !bare);
                if let Some(by_segment) = nearest
                    .map(|segment| format!("{}_id", words_of(segment)))
                    .filter(|name| !names.contains(name))
                {
                    name = by_segment;
                }
                // The request body is called `body`.
                while names.contains(&name) || name == "body" {
                    match before.next() {
                        Some(segment) => name = format!("{segment}_{name}"),
                        None => name = format!("other_{name}"),
                    }
                }
                names.push(name);
            }
        }
    }
    names
}
