//! Reads the body of an answer from its text: a link, a name in bold, a primitive type, bytes, or an empty body.

use crate::cut::Cut as _;
use crate::extract::links::{is_resource, linked_name, stem};
use crate::extract::spelling::Spellings;
use crate::ir::{PrimitiveType, ResponseBody, TypeRef};
use crate::limits;
use crate::page::{Inline, MarkKind};
use crate::prose::marks::STOPS;
use crate::prose::{
    Form, Languages, Sense, find_all, is_joint, opt_primitive_first, says, sentence_around, sentences,
};
use std::cell::{Cell, OnceCell};
use std::ops::Range;

/// A body that a text names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Returned {
    pub(crate) type_ref: TypeRef,
    /// Types that may come back in its place: `a user or group object`.
    pub(crate) alternatives: Vec<String>,
    /// The place of its name in the text.
    at: Range<usize>,
}

impl Returned {
    pub(crate) fn into_body(self) -> ResponseBody {
        ResponseBody::Json { type_ref: Some(self.type_ref), alternatives: self.alternatives }
    }

    /// Returns whether the sentence that names it says that it comes back.
    pub(crate) fn comes_back(&self, text: &str) -> bool {
        let around = sentence_around(text, self.at.start, Form::Text);
        let before = text.cut(around.start..self.at.start);
        let after = text.cut(self.at.end..around.end.max(self.at.end));
        says(Languages::English, Sense::ReturnsNext, before)
            || says(Languages::English, Sense::IsReturned, after)
    }
}

/// Reads the bodies that a text names.
#[derive(Clone, Copy)]
pub(crate) struct ReturnReader<'a> {
    pub(crate) text: &'a Inline<'a>,
    /// The page's spellings of names.
    pub(crate) spellings: &'a Spellings<'a>,
    pub(crate) localized: bool,
}

impl ReturnReader<'_> {
    /// The body that a part of the text names: a resource or a collection of resources.
    pub(crate) fn opt_returned(self, part: Range<usize>) -> Option<Returned> {
        let text = &*self.text.text;
        let languages = Languages::of(self.localized);
        let leads_away = |around: &str| {
            says(languages, Sense::Location, around) && !says(languages, Sense::InResponse, around)
        };
        // Each sentence is only read once, however many links it has.
        let all = OnceCell::new();
        let last = Cell::new(None);
        let is_there = |at: usize| {
            let all: &Vec<Range<usize>> = all.get_or_init(|| sentences(text, Form::Text).collect());
            let around = all.partition_point(|sentence| sentence.end <= at);
            let leads_away = match last.get() {
                Some((sentence, leads_away)) if sentence == around => leads_away,
                _ => all.get(around).is_some_and(|range| leads_away(text.cut(range.clone()))),
            };
            last.set(Some((around, leads_away)));
            !says(languages, Sense::Otherwise, text.cut(..at).trim_end()) && !leads_away
        };
        self.opt_linked(part, &is_there)
    }

    /// The body that a part of the text names, from the links whose place passes the test.
    pub(crate) fn opt_linked(self, part: Range<usize>, is_there: &dyn Fn(usize) -> bool) -> Option<Returned> {
        let Self { text, spellings, localized } = self;
        let marks =
            || text.marks.iter().filter(|mark| part.start <= mark.range.start && mark.range.end <= part.end);
        let links = || {
            marks().filter_map(|mark| match &mark.kind {
                MarkKind::Link(target)
                    if (is_resource(target) || leads_to_neighbour(&text.text, &mark.range, target))
                        && !stem(target).contains("error") =>
                {
                    Some((&**target, mark.range.clone()))
                }
                _ => None,
            })
        };
        let named = |(target, at): (&str, Range<usize>)| {
            (linked_name(text.text.cut(at.clone()), target, spellings, localized), at)
        };
        // Without a link, the type is primitive, or stands in bold before `object` or `collection`, or behind `collection of`.
        let bold = || {
            marks().filter(|mark| mark.kind == MarkKind::Strong).find_map(|mark| {
                let name = text.text.cut(mark.range.clone()).trim();
                let next = text.text.cut(mark.range.end..).split_whitespace().next().unwrap_or_default();
                let is_type = says(Languages::English, Sense::ObjectNoun, next);
                let before = text.text.cut(..mark.range.start).trim_end();
                let listed = says(Languages::English, Sense::CollectionOf, before);
                ((is_type || listed) && !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()))
                    .then(|| (name.to_owned(), mark.range.clone()))
            })
        };
        let primitive = || {
            let within = text.text.get(part.clone())?;
            let placed = |at: Range<usize>| at.start + part.start..at.end + part.start;
            match opt_primitive(within, localized) {
                Some(at) => Some((within.cut(at.clone()).to_owned(), placed(at))),
                None if localized => {
                    let (ty, at) = opt_translated_primitive(within)?;
                    Some((ty.name().to_owned(), placed(at)))
                }
                None => None,
            }
        };
        let linked = links().find(|(_, at)| is_there(at.start)).map(named);
        let (name, at) = linked.or_else(bold).or_else(primitive)?;
        let collection = if localized { self.says_several(&at) } else { says_collection(&text.text, &at) };
        let alternatives = alternatives(
            &text.text,
            &name,
            at.end,
            collection,
            links().filter(|(_, other)| other.start >= at.end).map(named),
        );
        Some(Returned { type_ref: TypeRef { name, collection }, alternatives, at })
    }

    /// Returns whether the words around a name in a translation mean a collection.
    fn says_several(self, at: &Range<usize>) -> bool {
        let text = &*self.text.text;
        let around = sentence_around(text, at.start, Form::Text);
        let near = |text: &str, from_end: bool| -> String {
            // Words of letters are longer than words of ideographs.
            let take = if text.contains(|c: char| c > '\u{2E80}') { 14 } else { 28 };
            if from_end {
                let skip = text.chars().count().saturating_sub(take);
                text.chars().skip(skip).collect()
            } else {
                text.chars().take(take).collect()
            }
        };
        let before = near(text.cut(around.start..at.start), true);
        let after = near(text.cut(at.end..around.end.max(at.end)), false);
        says(Languages::All, Sense::Several, &format!("{before} {after}"))
    }
}

/// Returns whether a link leads to a type on a page in the same folder: `a [thing](thing.md) object`. Most links to such pages lead to
/// operations, which have other words around them.
fn leads_to_neighbour(text: &str, at: &Range<usize>, target: &str) -> bool {
    let file = target.split('#').next().unwrap_or_default();
    let name = text.cut(at.clone()).trim();
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
    let next = text.cut(at.end..).split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',']);
    let is_type = || {
        says(Languages::English, Sense::ObjectNoun, next)
            || says(Languages::English, Sense::CollectionOf, text.cut(..at.start).trim_end())
    };
    is_name && !file.contains('/') && file.ends_with(".md") && is_type()
}

/// Returns whether the words around a name mean a collection.
fn says_collection(text: &str, at: &Range<usize>) -> bool {
    let mut before = text.cut(..at.start).split_whitespace().rev().take(5);
    let mut after = text.cut(at.end..).split_whitespace().map(|word| word.trim_matches(['.', ',', ')']));
    let is = |sense, word| says(Languages::English, sense, word);
    before.any(|word| is(Sense::SeveralNoun, word))
        || after.next().is_some_and(|word| {
            // `an [a] containing a collection of [b]` is one.
            let ends_noun = is(Sense::AfterNoun, word);
            is(Sense::PluralNoun, word)
                || !ends_noun && after.take(2).any(|word| is(Sense::CollectionNoun, word))
        })
}

/// The names behind the first one in a list of alternatives, `a user, group, or device object`; `links` are the links behind it.
pub(crate) fn alternatives(
    text: &str,
    first: &str,
    from: usize,
    collection: bool,
    links: impl Iterator<Item = (String, Range<usize>)>,
) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let (mut end, mut joined) = (from, false);
    for (name, at) in links {
        let gap = text.cut(end..at.start).to_ascii_lowercase();
        let mut words = gap.split([' ', ',', '\n']).filter(|word| !word.is_empty());
        let is_list = gap.contains(',') || words.clone().next().is_some();
        let is_gap = words.all(|word| {
            says(Languages::All, Sense::Or, word)
                || says(Languages::English, Sense::BetweenAlternatives, word)
                || collection && says(Languages::All, Sense::And, word)
        });
        if !is_list || !is_gap {
            break;
        }
        joined |= gap.split([' ', ',']).any(is_joint);
        end = at.end;
        if found.len() >= limits::BODIES {
            break;
        }
        if name != first && !found.contains(&name) {
            found.push(name);
        }
    }
    // A list without `or` may continue with something else.
    if joined { found } else { Vec::new() }
}

/// The primitive types that answers are known to be.
const ANSWERS: [PrimitiveType; 6] = [
    PrimitiveType::String,
    PrimitiveType::Boolean,
    PrimitiveType::Int32,
    PrimitiveType::Int64,
    PrimitiveType::Double,
    PrimitiveType::Guid,
];

/// The place of a primitive type that comes back: `a String collection`, `a Boolean value`. A translation keeps the names of types.
fn opt_primitive(text: &str, localized: bool) -> Option<Range<usize>> {
    names(text).find(|at| {
        let name = text.cut(at.clone());
        let Some(ty) = PrimitiveType::opt_named(name).filter(|ty| ANSWERS.contains(ty)) else { return false };
        let (before, behind) = (text.cut(..at.start), text.cut(at.end..));
        let is_said = |sense, text| says(Languages::English, sense, text);
        let has_article = || {
            before
                .strip_suffix(' ')
                .and_then(|before| before.split(' ').next_back())
                .is_some_and(|word| is_said(Sense::TypeArticle, word))
        };
        let ends = || {
            behind.is_empty() || behind.starts_with(['.', ',']) || is_said(Sense::BehindNounPhrase, behind)
        };
        let is_exact = name == ty.name();
        if localized {
            is_exact
        } else {
            is_exact && has_article() && ends() || is_said(Sense::BehindPrimitive, behind)
        }
    })
}

/// A primitive type that comes back in words of the language, with its place
fn opt_translated_primitive(text: &str) -> Option<(PrimitiveType, Range<usize>)> {
    find_all(Languages::All, Sense::BeforePrimitive, text).find_map(|before| {
        let behind = text.cut(before.end..);
        let start = text.len() - behind.trim_start().len();
        let (name, length) = opt_primitive_first(behind.trim_start())?;
        let ty = PrimitiveType::opt_named(name).filter(|ty| ANSWERS.contains(ty))?;
        let rest = text.cut(start + length..).trim_start();
        let ends =
            rest.is_empty() || rest.starts_with(STOPS) || says(Languages::All, Sense::SeveralBehind, rest);
        ends.then_some((ty, start..start + length))
    })
}

/// The places of the words of Latin letters and digits.
fn names(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text.get(from..)?.find(is_part)?;
        let rest = text.cut(start..);
        from = start + rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        Some(start..from)
    })
}
