//! Properties of the body that only a sentence names: ``Supply the new value for the **color** property.``

use crate::cut::Cut as _;
use crate::extract::Context;
use crate::hash::HashMap;
use crate::ir::Parameter;
use crate::limits;
use crate::page::{Inline, Mark, MarkKind};
use crate::prose::marks::COLONS;
use crate::prose::{Form, Languages, Sense, opt_end, opt_joint, opt_start, says, sentence_around, sentences};
use std::ops::Range;

/// Adds the properties that a paragraph of the body's section names. One that a table lists is required if the paragraph says so.
pub(super) fn add_named(cx: &Context<'_, '_>, text: &Inline<'_>, properties: &mut Vec<PropertyInText>) {
    let names = names_in(text);
    if names.is_empty() {
        return;
    }
    let languages = Languages::of(cx.localized);
    let mut names = names.iter().peekable();
    for sentence in sentences(&text.text, Form::Text) {
        let of_sentence: Vec<&Range<usize>> =
            std::iter::from_fn(|| names.next_if(|name| name.start < sentence.end)).collect();
        for run in runs(&text.text, &of_sentence, languages).into_iter().take(limits::PROPERTIES_IN_PROSE) {
            // `The **a** must include `b`.`: `b` belongs to **a**, not to the body.
            let Some(required) = opt_required(&text.text, &sentence, &run, languages) else { break };
            run.into_iter().for_each(|range| add(cx, text, range, required, properties));
        }
    }
}

/// Adds the property that an item of a list begins with: `You must include the following properties:` leads in to it.
pub(super) fn add_listed(
    cx: &Context<'_, '_>,
    item: &Inline<'_>,
    lead: ListAnnouncement,
    properties: &mut Vec<PropertyInText>,
) {
    let names = names_in(item);
    if let Some(name) = names.first().filter(|name| item.text.cut(..name.start).trim().is_empty()) {
        add(cx, item, name, lead.required, properties);
    }
}

/// A text that leads in to a list of properties of the body.
#[derive(Debug, Clone, Copy)]
pub(super) struct ListAnnouncement {
    required: Option<bool>,
}

impl ListAnnouncement {
    /// The lead-in that a paragraph ends with, if it does.
    pub(super) fn opt_of(cx: &Context<'_, '_>, text: &Inline<'_>) -> Option<Self> {
        let languages = Languages::of(cx.localized);
        let text = text.trimmed();
        let last = sentence_around(text, text.len(), Form::Text);
        let last = text.cut(last).trim_end().strip_suffix(COLONS)?;
        let is_said = |sense| says(languages, sense, last);
        if !is_said(Sense::PropertiesFollow) || is_said(Sense::Negation) {
            return None;
        }
        Some(Self { required: is_said(Sense::AllRequired).then_some(true) })
    }
}

/// Adds the property with the name at a place of a text.
fn add(
    cx: &Context<'_, '_>,
    text: &Inline<'_>,
    range: &Range<usize>,
    required: Option<bool>,
    properties: &mut Vec<PropertyInText>,
) {
    let source = cx.page.source.get(text.range.clone()).unwrap_or_default();
    let name = text.text.cut(range.clone());
    let Some(at) = source.find(name).filter(|_| properties.len() < limits::PROPERTIES_IN_PROSE) else {
        return;
    };
    let around = sentence_around(source, at, Form::Markdown);
    let start = text.range.start;
    properties.push(PropertyInText(Parameter {
        name: name.to_owned(),
        type_ref: None,
        alternatives: Vec::new(),
        required,
        possible_values: Vec::new(),
        description: cx.text(start + around.start..start + around.end),
        line: cx.line(start + at),
    }));
}

/// A property that a sentence names.
pub(super) struct PropertyInText(Parameter);

/// Adds the properties that sentences name to those that tables list. A table whose names are translated lists them already.
pub(super) fn join(named: Vec<PropertyInText>, properties: &mut Vec<Parameter>) {
    let are_translated = properties.iter().any(|property| !property.name.is_ascii());
    let mut known: HashMap<String, usize> =
        properties.iter().enumerate().rev().map(|(at, property)| (property.name.clone(), at)).collect();
    for PropertyInText(property) in named {
        match known.get(&property.name).and_then(|at| properties.get_mut(*at)) {
            Some(listed) => {
                listed.required = listed.required.or(property.required.filter(|required| *required))
            }
            None if are_translated && !property.name.starts_with('@') => {}
            None => {
                known.insert(property.name.clone(), properties.len());
                properties.push(property);
            }
        }
    }
}

/// The marked words that can be the name of a property, in their order.
fn names_in(text: &Inline<'_>) -> Vec<Range<usize>> {
    // Emphasis is often put on a plain word: `may _optionally_ include`.
    let is_mark = |mark: &Mark<'_>| match mark.kind {
        MarkKind::Code | MarkKind::Strong => true,
        MarkKind::Emphasis => text.text.cut(mark.range.clone()).contains(|c: char| c.is_ascii_uppercase()),
        _ => false,
    };
    let marked = text.marks.iter().filter(|mark| is_mark(mark)).map(|mark| mark.range.clone());
    let mut names: Vec<_> = marked.filter(|range| is_property(text.text.cut(range.clone()))).collect();
    names.sort_by_key(|range| range.start);
    names.dedup_by_key(|range| range.start);
    names
}

/// `displayName`, `id`, `@odata.type`; neither `true` nor a word that is marked for emphasis.
fn is_property(name: &str) -> bool {
    let is_flag =
        matches!(name, "true" | "false" | "null") || says(Languages::English, Sense::WeightyWord, name);
    let letters = name.strip_prefix("@odata.").filter(|rest| matches!(*rest, "id" | "type")).unwrap_or(name);
    !is_flag
        && letters.starts_with(|c: char| c.is_ascii_lowercase())
        && letters.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The names that stand together: `**a**, **b**, and **c**`.
fn runs<'n>(text: &str, names: &[&'n Range<usize>], languages: Languages) -> Vec<Vec<&'n Range<usize>>> {
    let mut runs: Vec<Vec<&'n Range<usize>>> = Vec::new();
    for name in names {
        let joined = runs.last().and_then(|run| run.last()).is_some_and(|last| {
            let between = text.cut(last.end..name.start).trim_start();
            let noun = opt_start(languages, Sense::PropertyNoun, between).unwrap_or_default();
            let between = between.cut(noun..).trim_start_matches([' ', ',']);
            let is_article = |rest: &str| {
                rest.is_empty() || opt_start(Languages::English, Sense::Article, rest) == Some(rest.len())
            };
            between.is_empty()
                || opt_joint(between).is_some_and(|joint| is_article(between.cut(joint..).trim_start()))
        });
        match runs.last_mut().filter(|_| joined) {
            Some(run) => run.push(name),
            None => runs.push(vec![name]),
        }
    }
    runs
}

/// Returns `None` if the names are not properties of the body, else whether they are required.
fn opt_required(
    text: &str,
    sentence: &Range<usize>,
    run: &[&Range<usize>],
    languages: Languages,
) -> Option<Option<bool>> {
    let (first, last) = (run.first()?, run.last()?);
    let is_said = |sense, text: &str| says(languages, sense, text);
    let before = without_determiners(without_note(text.cut(sentence.start..first.start)));
    let behind = text.cut(last.end..sentence.end.max(last.end)).trim_start();
    let noun = opt_start(languages, Sense::PropertyNoun, behind);
    let must_be = is_said(Sense::MustBeInBody, behind);
    if is_said(Sense::BodyMustHave, before) || before.is_empty() && must_be {
        return Some(Some(true));
    }
    let whole = text.cut(sentence.clone());
    let denied = is_said(Sense::Negation, whole);
    let has = opt_end(languages, Sense::BodyHas, before).is_some();
    if has && !denied && is_said(Sense::CanBeUpdated, behind) {
        return Some(None);
    }
    // A body is the only place of these names, wherever a translation has moved the words around them.
    let of_odata = text.cut(first.start..last.end).starts_with("@odata.");
    if !(has || of_odata && languages == Languages::All) {
        return None;
    }
    let of_body = is_said(Sense::RequestBody, whole) || is_said(Sense::SuppliesBody, whole) || must_be;
    let is_named = noun.is_some() || of_odata || is_said(Sense::OfThing, behind);
    let required = if must_be { Some(true) } else { is_said(Sense::MayBeInBody, whole).then_some(false) };
    (is_named && of_body && !denied).then_some(required)
}

/// The text behind `Note:`.
fn without_note(text: &str) -> &str {
    let lower = text.to_lowercase();
    let end = opt_start(Languages::All, Sense::Note, &lower)
        .filter(|end| lower.len() == text.len() && text.cut(*end..).starts_with(COLONS));
    end.map_or(text, |end| text.cut(end..).trim_start_matches(COLONS).trim_start())
}

/// The text without the articles that it ends with.
fn without_determiners(text: &str) -> &str {
    let mut text = text.trim_end();
    loop {
        let (rest, word) = text.rsplit_once(' ').unwrap_or(("", text));
        if word.is_empty() || !says(Languages::English, Sense::Determiner, word) {
            return text;
        }
        text = rest.trim_end();
    }
}
