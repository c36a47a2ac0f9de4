//! Walks a documented path through the metadata: entity sets, navigation, keys, casts, actions and functions.

use super::csdl::{Csdl, TypeUse};
use crate::ir::{PathPart, PathTemplate, local_name};

/// The end of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// A value or a collection.
    Value(TypeUse),
    /// One of these actions or functions of one name.
    Call(Vec<usize>),
    /// A reference, bytes, or a count.
    Other,
}

/// A path that could be walked.
#[derive(Debug)]
pub(super) struct Walked {
    pub(super) end: End,
    /// The segments that the metadata writes in another case: the number of the segment and its name there.
    pub(super) respelled: Vec<(usize, String)>,
}

/// The segment at which a path leaves the metadata.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lost {
    /// The number of the first segment that the metadata does not have.
    pub(super) segment: usize,
    pub(super) of: usize,
}

/// The mark of a placeholder within a segment.
const SLOT: char = '\u{1}';

/// The segments of a path, each placeholder as one mark. A `/` within the parentheses of a call ends no segment.
fn segments(path: &PathTemplate) -> Vec<String> {
    let mut segments = Vec::new();
    let mut depth = 0_usize;
    for part in &path.parts {
        let PathPart::Literal(text) = part else {
            match segments.last_mut() {
                Some(last) => String::push(last, SLOT),
                None => segments.push(SLOT.to_string()),
            }
            continue;
        };
        for c in text.chars() {
            match c {
                '/' if depth == 0 => segments.push(String::new()),
                c => {
                    match c {
                        '(' => depth += 1,
                        ')' => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    match segments.last_mut() {
                        Some(last) => last.push(c),
                        None => segments.push(c.to_string()),
                    }
                }
            }
        }
    }
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// Walks a path. `is_function` is true if a call at its end calls a function, not an action.
pub(super) fn walk(csdl: &Csdl, path: &PathTemplate, is_function: bool) -> Result<Walked, Lost> {
    let segments = segments(path);
    let mut walk = Walk { csdl, now: None, respelled: Vec::new(), in_path: false };
    let count = segments.len();
    for (number, segment) in segments.iter().enumerate() {
        let lost = Lost { segment: number, of: count };
        let is_last = number + 1 == count;
        match walk.step(number, segment, is_last, is_function).ok_or(lost)? {
            Step::On => {}
            Step::End(end) if is_last => return Ok(Walked { end, respelled: walk.respelled }),
            // Segments behind a reference or bytes are not in the schema.
            Step::End(_) => return Err(Lost { segment: number + 1, of: count }),
        }
    }
    match walk.now {
        Some(ty) => Ok(Walked { end: End::Value(ty), respelled: walk.respelled }),
        None => Err(Lost { segment: 0, of: count }),
    }
}

enum Step {
    On,
    End(End),
}

struct Walk<'c> {
    csdl: &'c Csdl,
    /// The type of the value that the path leads to so far.
    now: Option<TypeUse>,
    respelled: Vec<(usize, String)>,
    /// True within a path in the path: between the colons of `root:/{path}:`.
    in_path: bool,
}

impl Walk<'_> {
    fn step(&mut self, number: usize, segment: &str, is_last: bool, is_function: bool) -> Option<Step> {
        let opens_path = segment.ends_with(':');
        if self.in_path {
            self.in_path = !opens_path;
            return Some(Step::On);
        }
        self.in_path = opens_path;
        let segment = segment.trim_end_matches(':');
        let (name, called) = match segment.split_once('(') {
            Some((name, rest)) => (name, Some(rest)),
            None => (segment, None),
        };
        let Some(now) = self.now.clone() else {
            let root = self.csdl.roots.get(&name.to_ascii_lowercase())?;
            self.respell(number, name, &root.name);
            let collection = root.ty.collection && called.is_none();
            self.now = Some(TypeUse { name: root.ty.name.clone(), collection });
            return Some(Step::On);
        };
        if name.starts_with('$') {
            return Some(Step::End(End::Other));
        }
        let one = || Some(TypeUse { name: now.name.clone(), collection: false });
        if name.contains(SLOT) || name.contains('=') || name.is_empty() {
            // A placeholder after a collection is a key. After any other value it stands for a part of a name, so the walk ends.
            self.now = if now.collection { one() } else { return None };
            return Some(Step::On);
        }
        let ty = self.csdl.struct_type(&now.name, None)?;
        let calls = self.csdl.bound(ty, now.collection, name);
        let member = self.csdl.member(ty, name);
        let member = member.or_else(|| self.csdl.derived_member(ty, name).filter(|_| !now.collection));
        // A member behind a collection lacks the key before it.
        if let Some(member) = member.filter(|_| calls.is_empty()) {
            let collection = member.ty.collection && called.is_none();
            self.now = Some(TypeUse { name: member.ty.name.clone(), collection });
            let own_name = member.name.clone();
            self.respell(number, name, &own_name);
            return Some(Step::On);
        }
        if !calls.is_empty() {
            let own_name = self.csdl.operations[calls[0]].name.clone();
            if !name.contains('.') {
                self.respell(number, name, &own_name);
            }
            if is_last {
                let of_kind: Vec<usize> = calls
                    .iter()
                    .copied()
                    .filter(|call| self.csdl.operations[*call].is_function == is_function)
                    .collect();
                return Some(Step::End(End::Call(if of_kind.is_empty() { calls } else { of_kind })));
            }
            self.now = Some(self.csdl.operations[calls[0]].returns.clone()?);
            return Some(Step::On);
        }
        if let Some(cast) = self.csdl.struct_type(name, None).filter(|_| name.contains('.'))
            && (self.csdl.is_a(cast, ty) || self.csdl.is_a(ty, cast))
        {
            let name = self.csdl.types[cast].name.clone();
            self.now = Some(TypeUse { name, collection: now.collection });
            return Some(Step::On);
        }
        // A sample or a well-known name stands for a key: `/sites/root`.
        if now.collection && called.is_none() && !name.contains('.') {
            self.now = one();
            return Some(Step::On);
        }
        None
    }

    fn respell(&mut self, number: usize, documented: &str, own_name: &str) {
        let documented = local_name(documented);
        if documented != own_name && documented.eq_ignore_ascii_case(own_name) {
            self.respelled.push((number, own_name.to_owned()));
        }
    }
}

/// The text of a path with some segments in another case.
pub(super) fn respelled(path: &PathTemplate, changes: &[(usize, String)]) -> Option<String> {
    let wanted = segments(path).len();
    let mut ranges = Vec::new();
    let (mut depth, mut start) = (0_usize, None);
    for (at, c) in path.text.char_indices() {
        match c {
            '/' if depth == 0 => {
                ranges.extend(start.take().map(|start| start..at));
                continue;
            }
            '(' | '{' | '<' => depth += 1,
            ')' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        start.get_or_insert(at);
    }
    ranges.extend(start.map(|start| start..path.text.len()));
    if ranges.len() != wanted {
        return None;
    }
    let mut text = path.text.clone();
    for (number, own_name) in changes {
        let start = ranges.get(*number)?.start;
        let place = start..start + own_name.len();
        // The names differ in case only, so they are of one length.
        if text.get(place.clone())?.eq_ignore_ascii_case(own_name) {
            text.replace_range(place, own_name);
        }
    }
    Some(text)
}
