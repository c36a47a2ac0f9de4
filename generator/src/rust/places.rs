//! The target of a request line's path: its segments, as words.

use super::words::{singular_words, snake_by_list};
use crate::family::Family;
use crate::ir::{PathParameter, PathPart, PathTemplate, Slot};

/// A literal segment of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Segment {
    /// Its words in the singular, joined by `_`.
    pub(super) words: String,
    /// Its words as documented.
    pub(super) documented: String,
    /// True if a key follows it, so that it means one item of a collection.
    pub(super) is_keyed: bool,
    /// True if its documented name is a plural.
    pub(super) is_plural: bool,
}

/// The path of a request line, as far as names depend on it.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    /// The segments, with the collection of users in place of the signed-in user.
    pub(super) segments: Vec<Segment>,
    /// True if the path leads over the signed-in user.
    pub(super) is_own: bool,
    /// The words for an item's address other than its identifier: `path` for `root:/{path}:`, or the words of an alternate key.
    pub(super) by: Option<String>,
    /// The system segment at the end, without `$`: `ref`, `value`.
    pub(super) system: Option<String>,
}

impl Segment {
    /// Returns whether it means a user.
    pub(super) fn is_users(&self) -> bool {
        self.is_keyed && self.words == singular_words(Family::GRAPH.users.collection)
    }
}

impl Place {
    /// The word at the end of names that are about the signed-in user.
    pub(super) const OWN: &str = Family::GRAPH.users.signed_in;

    /// The words for a user, if the path leads over one.
    pub(super) fn users(&self) -> &str {
        self.segments.iter().find(|one| one.is_users()).map_or("", |one| &one.words)
    }

    pub(super) fn of(path: &PathTemplate) -> Self {
        let mut place = Self::default();
        let mut before = "";
        for part in &path.parts {
            match part {
                PathPart::Literal(text) => {
                    text.split('/').for_each(|piece| place.push(piece));
                    before = text;
                }
                PathPart::Parameter(parameter) => {
                    place.lead_by(parameter, before);
                    before = "";
                }
            }
        }
        place
    }

    /// Takes in a parameter, with the text before it.
    fn lead_by(&mut self, parameter: &PathParameter, before: &str) {
        let key = before.rsplit('/').next().and_then(|piece| piece.strip_suffix('='));
        let is_path = before.ends_with(":/") && parameter.slot == Slot::Segments;
        if is_path {
            // The path begins at the root, at a host or at another item.
            let is_relative = before.len() == ":/".len() && self.segments.len() > 1;
            self.by = Some(if is_relative { "relative_path" } else { "path" }.to_owned());
            if before.len() > ":/".len() {
                self.segments.pop();
            }
        } else if let Some(key) = key.filter(|key| !key.is_empty() && parameter.argument.is_none()) {
            self.segments.pop();
            self.by = Some(snake_by_list(key).to_string());
            self.segments.last_mut().into_iter().for_each(|last| last.is_keyed = true);
        } else {
            match (&parameter.argument, self.segments.as_mut_slice()) {
                (None, [.., last]) => last.is_keyed = true,
                // A collection at the root of the service has keys in parentheses; further on, functions have arguments in them.
                (Some(key), [only]) if only.is_plural && !only.is_keyed => {
                    only.is_keyed = true;
                    self.by = Some(snake_by_list(key).to_string());
                }
                _ => {}
            }
        }
    }

    /// Adds one segment of the path.
    fn push(&mut self, piece: &str) {
        let name = piece.split('(').next().unwrap_or(piece).trim_matches([':', ')', '\'', ',', '=']);
        if name.is_empty() || name.contains(['=', '\'']) {
            return;
        }
        let users = Family::GRAPH.users;
        if let Some(system) = name.strip_prefix('$') {
            self.system = Some(snake_by_list(system).to_string());
        } else if name == users.signed_in {
            self.is_own = true;
            let words = singular_words(users.collection);
            self.segments.push(Segment {
                words,
                documented: users.collection.to_owned(),
                is_keyed: true,
                is_plural: true,
            });
        } else if is_key(name) {
            self.segments.last_mut().into_iter().for_each(|last| last.is_keyed = true);
        } else {
            let documented = snake_by_list(name.rsplit('.').next().unwrap_or(name));
            let words = singular_words(&documented);
            if !words.is_empty() {
                self.segments.push(Segment {
                    is_plural: words != *documented,
                    words,
                    documented: documented.to_string(),
                    is_keyed: false,
                });
            }
        }
    }
}

/// Returns whether a literal is a sample identifier in place of a placeholder: it has several groups of digits.
fn is_key(name: &str) -> bool {
    let groups = name.split('-').filter(|group| group.bytes().any(|b| b.is_ascii_digit()));
    name.contains('-') && groups.count() > 1
}
