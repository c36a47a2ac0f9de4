//! Reads request bodies.

mod in_prose;
mod list;

pub(crate) use list::opt_list;

use super::Context;
use super::cells::Candidates;
use super::cells::is_media_type;
use super::parameters::{ReadRow, read_rows};
use super::parameters::{attach_values, is_of_url, unknown_table};
use super::responses::alternatives;
use super::spelling::Spellings;
use crate::cut::Cut as _;
use crate::extract::links::{is_resource, linked_name};
use crate::hash::HashSet;
use crate::ir::{Parameter, RequestBody, TypeRef};
use crate::page::{BlockKind, Inline, MarkKind, SectionKind};
use crate::prose::marks::{COMMAS, IDEOGRAPHIC_STOP, STOPS};
use crate::prose::{
    self, Form, Languages, Sense, find, is_joint, opt_start, says, sentence_around, sentence_before,
};
use std::ops::Range;

/// The request's body.
pub(crate) fn extract_body(cx: &mut Context<'_, '_>, headers: &[Parameter]) -> RequestBody {
    let mut stated = BodyStatement::default();
    let mut properties = Vec::new();
    let mut candidates = Candidates::default();
    let mut named = Vec::new();
    let mut shown = Vec::new();
    let mut found = false;
    for section in cx.all_sections().iter().filter(|section| is_of_body(section.kind)) {
        found |= section.kind == SectionKind::RequestBody;
        let mut of_url = false;
        // `Provide the following required properties` applies to the table below.
        let mut of_required = None;
        // `You must include the following properties:` applies to the list below.
        let mut lead = None;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(_) if of_url => {}
                BlockKind::Table(table) => match cx.caches.opt_columns(table) {
                    Some(columns) => {
                        cx.extracted(index);
                        for ReadRow { mut parameter, .. } in read_rows(cx, table, &columns) {
                            parameter.required = parameter.required.or_else(|| {
                                of_required.filter(|_| !is_required_at_times(&parameter.description.english))
                            });
                            properties.push(parameter);
                        }
                    }
                    None if attach_values(cx, section, index, table, &mut properties, &mut candidates) => {}
                    None => unknown_table(cx, index),
                },
                BlockKind::Paragraph(text) => {
                    of_url = is_of_url(&text.text, Languages::of(cx.localized));
                    if of_url {
                        continue;
                    }
                    of_required = says_all_required(&text.text, cx.localized).then_some(true);
                    let said = statement(cx, text);
                    let known = named.len();
                    if section.kind == SectionKind::RequestBody && said != RequestBody::BYTES {
                        in_prose::add_named(cx, text, &mut named);
                        match lead {
                            Some(lead) if block.container.lists > 0 => {
                                in_prose::add_listed(cx, text, lead, &mut named)
                            }
                            _ => lead = in_prose::ListAnnouncement::opt_of(cx, text),
                        }
                    }
                    if of_required.is_some() || said != RequestBody::Unstated || named.len() > known {
                        cx.extracted(index);
                    }
                    stated.add(said, block.container.lists > 0);
                }
                // The section shows the body as JSON.
                BlockKind::Code(code) if code.language() == "json" => {
                    shown.push(index);
                    if stated.body == RequestBody::Unstated {
                        stated.body = RequestBody::JSON;
                    }
                }
                _ => {}
            }
        }
    }
    if !found {
        stated = statement_elsewhere(cx);
    }
    if !properties.is_empty() || stated.resource.is_some() {
        shown.into_iter().for_each(|index| cx.ignored(index, "JSON of a body that tables or words describe"));
    }
    leave_out_items(&mut properties);
    in_prose::join(named, &mut properties);
    let (json, others): (Vec<_>, Vec<_>) =
        media_types(headers).into_iter().partition(|media_type| media_type.contains("json"));
    let BodyStatement { body, resource, alternatives, required } = stated;
    // A media type in the header outweighs a text that does not name JSON.
    let is_of_header = matches!(body, RequestBody::Unstated | RequestBody::Json { .. })
        && resource.is_none()
        && json.is_empty()
        && !others.is_empty()
        && found;
    if properties.is_empty() && (matches!(body, RequestBody::Binary { .. }) || is_of_header) {
        let mut media_types = others.into_iter().chain(json);
        return RequestBody::Binary {
            media_type: media_types.next(),
            other_media_types: media_types.collect(),
        };
    }
    // Other media types only count beside JSON: a header that names only another type contradicts a page that shows JSON.
    let other_media_types = if json.is_empty() { Vec::new() } else { others };
    match body {
        RequestBody::None | RequestBody::Unstated if properties.is_empty() => body,
        RequestBody::None if !cx.localized => {
            let required = required.or(Some(false));
            RequestBody::Json { resource, list: None, alternatives, required, properties, other_media_types }
        }
        _ => {
            RequestBody::Json { resource, list: None, alternatives, required, properties, other_media_types }
        }
    }
}

/// Leaves out the properties of a collection's items, which have a type of their own: `For each property in the **xs**
/// collection, specify this`.
fn leave_out_items(properties: &mut Vec<Parameter>) {
    let collections =
        |property: &Parameter| property.type_ref.as_ref().is_some_and(|type_ref| type_ref.collection);
    let names: HashSet<String> = properties
        .iter()
        .filter(|property| collections(property))
        .map(|property| property.name.clone())
        .collect();
    let holder = |property: &Parameter| {
        let text = &property.description.english;
        let of_each = text.cut(opt_start(Languages::English, Sense::OfEachItem, text)?..);
        of_each.split("**").nth(1).map(str::to_owned)
    };
    properties.retain(|property| holder(property).is_none_or(|holder| !names.contains(&holder)));
}

/// Returns whether a section describes the body, whose properties may have sections of their own.
fn is_of_body(kind: SectionKind) -> bool {
    matches!(kind, SectionKind::RequestBody | SectionKind::Properties | SectionKind::Relationships)
}

/// The statements of a page about its body.
#[derive(Debug, Default)]
struct BodyStatement {
    body: RequestBody,
    resource: Option<TypeRef>,
    alternatives: Vec<String>,
    required: Option<bool>,
}

impl BodyStatement {
    /// Adds a paragraph's statement. A resource that an item of a list links to is only a part of the body.
    fn add(&mut self, said: RequestBody, is_item: bool) {
        match said {
            RequestBody::Json { resource, alternatives, required, .. } => {
                if self.resource.is_none() && !is_item {
                    (self.resource, self.alternatives) = (resource, alternatives);
                }
                // `This method does not require a request body. However, ..`
                let may_be_left_out = (self.body == RequestBody::None).then_some(false);
                self.required = self.required.or(required).or(may_be_left_out);
                self.body = RequestBody::JSON;
            }
            RequestBody::Unstated => {}
            found if self.body == RequestBody::Unstated => self.body = found,
            _ => {}
        }
    }
}

/// Reads a page without a section on the body: the text below its request lines and headers may speak of one.
fn statement_elsewhere(cx: &Context<'_, '_>) -> BodyStatement {
    let mut stated = BodyStatement::default();
    for section in cx.all_sections() {
        if !matches!(section.kind, SectionKind::Request | SectionKind::RequestHeaders | SectionKind::Examples)
        {
            continue;
        }
        for (index, block) in cx.blocks(section) {
            if let BlockKind::Paragraph(text) = &block.kind
                && says(Languages::English, Sense::RequestBody, &text.text)
            {
                let said = statement(cx, text);
                if said != RequestBody::Unstated {
                    cx.extracted(index);
                }
                stated.add(said, block.container.lists > 0);
            }
        }
    }
    stated
}

/// Returns whether a text says that all properties of the table below it are required. `Properties that are required when you
/// create the x` does not say so: it stands above tables that list optional properties too.
fn says_all_required(text: &str, localized: bool) -> bool {
    says(Languages::of(localized), Sense::AllRequired, text)
}

/// `Required only for keys of type x.`
fn is_required_at_times(text: &str) -> bool {
    says(Languages::English, Sense::RequiredAtTimes, text)
}

/// The media types that the header `Content-Type` names, each once.
fn media_types(headers: &[Parameter]) -> Vec<String> {
    let Some(header) = headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-type")) else {
        return Vec::new();
    };
    let text = header.description.english.to_ascii_lowercase();
    let words = text
        .split(|c| {
            matches!(c, ' ' | ';' | '`' | '"' | '<' | '>' | '*' | IDEOGRAPHIC_STOP) || COMMAS.contains(&c)
        })
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| {
            is_media_type(word) && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"/+-_.".contains(&b))
        });
    let mut types: Vec<String> = Vec::new();
    for word in words {
        if !types.iter().any(|ty| ty == word) {
            types.push(word.to_owned());
        }
    }
    types
}

/// The statement of a text on the body. The cache holds texts without links, which mean the same on each page; most pages have one
/// of a few.
fn statement(cx: &Context<'_, '_>, text: &Inline<'_>) -> RequestBody {
    let read = || body_text(text, &cx.spellings, cx.localized);
    if text.links().next().is_some() {
        return read();
    }
    let [english, localized] = &cx.caches.bodies;
    let known = if cx.localized { localized } else { english };
    known.get(&text.text, read)
}

fn body_text(text: &Inline<'_>, spellings: &Spellings<'_>, localized: bool) -> RequestBody {
    let lower = text.text.to_lowercase();
    let languages = Languages::of(localized);
    let is_said = |sense| says(Languages::English, sense, &lower);
    let alone = lower.trim_matches(|c| c == ' ' || STOPS.contains(&c));
    let none = is_said(Sense::NoBody)
        || is_said(Sense::WithoutBody)
        || is_said(Sense::EmptyBody)
        || localized && (prose::says_no_body(&lower) || prose::is_none_word(alone));
    // `No request body is required. However, you can specify ..`
    let optional = is_said(Sense::OptionalBody) || none && is_said(Sense::BodyAfterAll);
    if none && !optional {
        return RequestBody::None;
    }
    let required = optional.then_some(false);
    if says(languages, Sense::BytesInBody, &lower) {
        return RequestBody::BYTES;
    }
    let linked = linked_resource(text, &lower, spellings, localized);
    let (resource, alternatives) = match linked {
        Some((resource, alternatives)) => (Some(resource), alternatives),
        None => (represented_resource(text, localized), Vec::new()),
    };
    let supplies = says(languages, Sense::SuppliesBody, &lower);
    if resource.is_some() || supplies || optional {
        let (properties, other_media_types) = (Vec::new(), Vec::new());
        return RequestBody::Json {
            resource,
            list: None,
            alternatives,
            required,
            properties,
            other_media_types,
        };
    }
    RequestBody::Unstated
}

/// The resource that the text links to as the body's content, and the alternatives to it that the text names. A link that only
/// asks for an identifier, or is there to be followed (`see ..`), does not count.
fn linked_resource(
    text: &Inline<'_>,
    lower: &str,
    spellings: &Spellings<'_>,
    localized: bool,
) -> Option<(TypeRef, Vec<String>)> {
    if localized && prose::asks_for_identifier(lower) {
        return None;
    }
    let languages = Languages::of(localized);
    let links: Vec<(&str, &Range<usize>)> = text
        .marks
        .iter()
        .filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) if is_resource(target) => Some((&**target, &mark.range)),
            _ => None,
        })
        .collect();
    let mut contained_to = 0;
    // Each sentence is only read once, however many links it has.
    let mut last: Option<(Range<usize>, bool)> = None;
    for (index, &(target, range)) in links.iter().enumerate() {
        if localized && contained_to == 0 {
            contained_to =
                noun_of(&text.text, links.get(index..).unwrap_or_default()).map_or(0, |noun| index + noun);
        }
        if index < contained_to {
            continue;
        }
        let is_beside = match &last {
            Some((around, is_beside)) if around.contains(&range.start) => *is_beside,
            _ if localized => {
                let around = sentence_around(&text.text, range.start, Form::Text);
                let is_beside =
                    says(languages, Sense::BesideBody, lower.get(around.clone()).unwrap_or(lower));
                last = Some((around, is_beside));
                is_beside
            }
            _ => false,
        };
        if is_beside {
            continue;
        }
        // Lowercasing can change byte lengths (`İ`), so the place of the link only holds when the lengths match.
        let before = if lower.len() == text.text.len() { last_bytes(lower.cut(..range.start)) } else { "" };
        let near = last_words(before, 5);
        let is_said = |sense| says(Languages::English, sense, &near);
        if is_said(Sense::IdentifierOf) {
            return None;
        }
        let sentence = sentence_before(before, before.len());
        let is_other = says(languages, Sense::SeeOnly, sentence.trim_end())
            || is_said(Sense::PartOf)
            // A sentence may speak of the answer as well.
            || says(Languages::English, Sense::OfResponse, sentence)
            || is_part(text.text.cut(range.end..), languages)
            || is_instance(sentence);
        if is_other {
            continue;
        }
        let named = |target, range: &Range<usize>| {
            linked_name(text.text.cut(range.clone()), target, spellings, localized)
        };
        let name = named(target, range);
        let behind = text.text.cut(range.end..).trim_start();
        let collection = says(Languages::English, Sense::SeveralOf, &last_words(before, 3))
            || localized && says(languages, Sense::SeveralBehind, behind);
        let others = links.iter().skip(index + 1);
        let others = others.map(|(target, range)| (named(target, range), (*range).clone()));
        let alternatives = alternatives(&text.text, &name, range.end, collection, others);
        return Some((TypeRef { name, collection }, alternatives));
    }
    None
}

/// Returns whether the linked resource is only a part of the body: `each [x](x.md) object in the **xs** collection property of the
/// resource`.
fn is_part(behind: &str, languages: Languages) -> bool {
    let end = (NEAR..behind.len()).find(|at| behind.is_char_boundary(*at)).unwrap_or(behind.len());
    let words: Vec<&str> = behind.cut(..end).split_whitespace().take(6).collect();
    says(languages, Sense::InProperty, &words.join(" "))
}

/// The place of the noun among these links, where the first of them is contained in it: `包括 [a] 和 [b] 的 [c] 对象`.
fn noun_of(text: &str, links: &[(&str, &Range<usize>)]) -> Option<usize> {
    let is_said = |sense, text| says(Languages::All, sense, text);
    let (_, first) = links.first()?;
    if !is_said(Sense::ContainedInNext, last_bytes(text.cut(..first.start)).trim_end()) {
        return None;
    }
    let gaps = links
        .iter()
        .zip(links.iter().skip(1))
        .map(|((_, one), (_, next))| text.cut(one.end..next.start).trim());
    for (index, gap) in gaps.enumerate() {
        if is_said(Sense::NounNext, gap) {
            return Some(index + 1);
        }
        if !is_joint(gap) && !gap.chars().all(|c| COMMAS.contains(&c)) {
            return None;
        }
    }
    None
}

/// The bytes before and behind a link that are read, which bounds the time for a sentence of many links.
const NEAR: usize = 2_000;

/// The end of a text.
fn last_bytes(text: &str) -> &str {
    let start = text.len().saturating_sub(NEAR);
    let start = (start..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    text.cut(start..)
}

/// The last words of a text without marks, with a blank before and behind each.
fn last_words(text: &str, count: usize) -> String {
    let mut words: Vec<&str> = text.split_whitespace().rev().take(count).collect();
    words.reverse();
    let words = words.into_iter().map(|word| word.trim_matches(['`', '*', '"']));
    words.fold(" ".to_owned(), |text, word| text + word + " ")
}

/// Returns whether a link is an instance of a type that the sentence named before: `(that is, a [message](message.md), ..`.
fn is_instance(sentence: &str) -> bool {
    let inner = sentence.rfind('(').map_or("", |open| sentence.cut(open + 1..));
    says(Languages::English, Sense::Instance, inner) && !inner.contains(')')
}

/// `JSON representation of the x object`, where nothing is linked.
fn represented_resource(text: &Inline<'_>, localized: bool) -> Option<TypeRef> {
    if localized && text.text.contains("JSON") {
        let name = prose::opt_represented(&text.text)?;
        return Some(TypeRef { name: name.to_owned(), collection: false });
    }
    let behind = find(Languages::English, Sense::Representation, &text.text)?.end;
    let mut words = text.text.cut(behind..).split_whitespace();
    let mut name = words.next()?;
    let precedes_name = |word| {
        says(Languages::English, Sense::Determiner, word) || says(Languages::English, Sense::OfOrFor, word)
    };
    while precedes_name(name) {
        name = words.next()?;
    }
    let next = words.next().unwrap_or_default().trim_end_matches(':');
    let name = name.trim_matches(['*', '`', ',', '.']);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
    (is_name && says(Languages::English, Sense::ObjectNoun, next))
        .then(|| TypeRef { name: name.to_owned(), collection: false })
}

#[cfg(test)]
mod tests;
