//! The verb and the object of a request line, as words of a function name. All pages use the same verb for the same act.

use super::places::{Place, Segment};
use super::words::singular_words;
use crate::ir::{HttpMethod, Operation, ResponseBody};

/// The words that begin the function's part of a page's file name.
const VERBS: &[&str] = &[
    "get", "list", "post", "create", "update", "delete", "add", "remove", "put", "patch", "upsert", "delta",
];

/// Returns whether a part of a file name is a verb: `list` in `user-list-messages`.
pub(super) fn is_verb(token: &str) -> bool {
    VERBS.contains(&token)
}

/// The verb and the object in the name of a page's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ActOfFile {
    /// A common verb with the words of its object. The words are empty if the object is the module's resource.
    Verb(&'static str, String),
    /// The words of an OData action or function.
    Action(String),
}

impl ActOfFile {
    /// Reads the parts of a file name after the resource.
    pub(super) fn of(verb: &str, words: &[impl AsRef<str>], module: &str) -> Self {
        let joined = words.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join("_");
        match VERBS.iter().find(|known| **known == verb) {
            Some(_) if singular_words(&joined) == module => Self::Verb(known(verb), String::new()),
            Some(_) => Self::Verb(known(verb), joined),
            None => Self::Action(joined),
        }
    }
}

fn known(verb: &str) -> &'static str {
    VERBS.iter().find(|known| **known == verb).copied().unwrap_or("get")
}

/// The act of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Act {
    /// The words of the verb and the object.
    pub(super) words: String,
    /// The number of path segments that lead to the object. The words name the segments after them.
    pub(super) leading: usize,
    /// True if the function lists a collection.
    pub(super) is_list: bool,
    /// True if the words name the object.
    pub(super) has_object: bool,
}

impl Act {
    /// `is_patched` says whether another line of the page is a `PATCH`.
    pub(super) fn of(stated: &ActOfFile, line: &Operation, place: &Place, is_patched: bool) -> Self {
        let mut segments = place.segments.as_slice();
        let mut is_list = false;
        let has_object = !matches!(stated, ActOfFile::Verb(_, object) if object.is_empty());
        let words = match stated {
            ActOfFile::Action(words) => {
                pop_if(&mut segments, |last| !last.is_keyed);
                words.clone()
            }
            ActOfFile::Verb(verb, object) => {
                let last = segments.last();
                let act = act(verb, line, place, is_patched);
                let is_called = last.is_some_and(|last| !last.is_keyed && last.words == *verb);
                if is_called || *verb == "delta" {
                    pop_if(&mut segments, |last| !last.is_keyed && last.words == *verb);
                }
                is_list = act == "list";
                let is_one = match act {
                    "create" | "add" | "set" => true,
                    "list" | "delta" => false,
                    _ => segments.last().is_some_and(|last| last.is_keyed && last.is_plural),
                };
                let one = singular_words(object);
                let mut object = object.clone();
                if is_one {
                    object.clone_from(&one);
                } else if let Some(last) = segments.last().filter(|last| is_list && last.is_plural)
                    && let Some(before) = one.strip_suffix(&*last.words)
                {
                    object = [before, &last.documented].concat();
                }
                pop_if(&mut segments, |last| ends_with_words(&one, &last.words));
                let joint = if object.is_empty() { "" } else { "_" };
                [act, joint, &object].concat()
            }
        };
        let words = match &place.system {
            Some(system) if system == "ref" && line.method != HttpMethod::Get => words,
            Some(system) if system == "ref" => [&*singular_words(&words), "_refs"].concat(),
            Some(system) if !words.ends_with(&**system) => [&words, "_", &**system].concat(),
            _ => words,
        };
        Self { words, leading: segments.len(), is_list, has_object }
    }
}

fn pop_if(segments: &mut &[Segment], is_tail: impl Fn(&Segment) -> bool) {
    if let Some((last, before)) = segments.split_last()
        && is_tail(last)
    {
        *segments = before;
    }
}

/// Returns whether words joined by `_` end with other words.
pub(super) fn ends_with_words(words: &str, end: &str) -> bool {
    let before = words.strip_suffix(end);
    before.is_some_and(|before| !end.is_empty() && (before.is_empty() || before.ends_with('_')))
}

/// The word for the act.
fn act(verb: &'static str, line: &Operation, place: &Place, is_patched: bool) -> &'static str {
    let is_reference = place.system.as_deref() == Some("ref");
    match (line.method, verb) {
        (_, "delta" | "upsert") => verb,
        (HttpMethod::Post, _) if is_reference => "add",
        (HttpMethod::Put, _) if is_reference => "set",
        (HttpMethod::Delete, _) if is_reference => "remove",
        (HttpMethod::Get, _) => got(verb, line, place),
        (HttpMethod::Post, "add") if place.segments.last().is_some_and(|last| last.words == "add") => "add",
        (HttpMethod::Post, "post" | "create" | "add" | "put" | "patch") => "create",
        (HttpMethod::Post, _) => verb,
        (HttpMethod::Patch, _) => "update",
        (HttpMethod::Put, "update" | "patch") if !is_patched => "update",
        (HttpMethod::Put, _) => "put",
        (HttpMethod::Delete, _) => "delete",
    }
}

/// `get` or `list`: as the page says, unless both the path and the answer contradict it.
fn got(verb: &'static str, line: &Operation, place: &Place) -> &'static str {
    let answered = line.facts.responses.iter().filter_map(|response| match &response.body {
        ResponseBody::Json { type_ref: Some(ty), .. } if (200..300).contains(&response.status) => {
            Some(ty.collection)
        }
        _ => None,
    });
    let answered: Vec<bool> = answered.collect();
    let is_plural = place.segments.last().is_some_and(|last| last.is_plural && !last.is_keyed);
    let is_single = !answered.is_empty() && answered.iter().all(|collection| !collection);
    match verb {
        "list" if !is_plural && is_single => "get",
        "get" if is_plural && answered.contains(&true) => "list",
        "list" => "list",
        _ => "get",
    }
}
