//! A resource page as a whole: its resource, if it defines one, and its enumerations.

use super::Context;
use super::example::ignore_examples;
use super::page::{Intro, PageResult, area, trust};
use super::resource::{extract_enums, extract_resource, local_name, name_of};
use crate::input::DocFile;
use crate::ir::{ApiVersion, EnumType, Property, Resource};
use crate::lexicon;
use crate::page::{Annotation, SectionKind, fold};
use std::sync::Arc;

/// Takes the facts out of a resource page.
pub(super) fn resource_page(cx: &mut Context<'_, '_>, file: &DocFile, version: ApiVersion) -> PageResult {
    let intro = Intro::of(cx);
    let facts = extract_resource(cx);
    let name = name_of(&intro.plain_title, facts.annotation.as_ref());
    let name = if cx.localized {
        localized_name(&intro.plain_title, &name, facts.annotation.as_ref(), &file.path)
    } else {
        name
    };
    let is_enum =
        cx.page.sections.iter().any(|section| section.kind == SectionKind::Members) && !facts.has_sections;
    let page: Arc<str> = file.path.as_str().into();
    let enums = extract_enums(cx, is_enum.then_some(name.as_str()))
        .into_iter()
        .map(|(name, line, members)| EnumType {
            page: page.clone(),
            line,
            api_version: version,
            name,
            members,
        })
        .collect();
    let flag = |keys: [&str; 2]| {
        facts.annotation.as_ref().is_some_and(|annotation| keys.iter().any(|key| annotation.flag(key)))
    };
    let says = |words: &str| intro.prose.contains(words);
    let annotated_base = facts.base_type.clone();
    // An overview may have a section of properties, and defines no type.
    let is_conceptual =
        cx.page.front_matter.get("doc_type").is_some_and(|kind| kind.starts_with("conceptual"));
    let typed = facts.annotation.as_ref().is_some_and(|annotation| annotation.odata_type().is_some());
    let defines = typed
        || facts.json.is_some()
        || !is_conceptual && is_title_of_type(&intro.plain_title, cx.localized)
        || !is_conceptual
            && !name.contains(' ')
            && facts.properties.iter().any(|property| !property.type_ref.name.is_empty());
    let resource = (facts.has_sections && defines).then(|| Resource {
        page: page.clone(),
        line: intro.line.max(1),
        api_version: version,
        odata_type: facts
            .annotation
            .as_ref()
            .and_then(|annotation| annotation.odata_type())
            .map(|(name, _)| name.trim_start_matches('#').to_owned())
            .filter(|name| !name.is_empty()),
        base_type: annotated_base.filter(|base| !base.is_empty() && *base != name),
        namespace: intro.namespace.clone(),
        open_type: flag(["openType", "isOpenType"])
            || says_open_type(&intro.prose)
            || fold(&intro.plain_title).contains("(open type)")
            || cx.localized
                && (lexicon::says_open(&intro.prose) || lexicon::says_open(&fold(&intro.plain_title))),
        is_abstract: flag(["abstract", "isAbstract"])
            || says("abstract")
            || cx.localized && lexicon::says_abstract(&intro.prose),
        key: facts
            .annotation
            .as_ref()
            .and_then(|annotation| annotation.text("keyProperty"))
            .map(|key| local_name(key).to_owned())
            .or_else(|| key_in_text(&facts.properties, cx.localized)),
        area: area(cx),
        deprecated: intro.deprecated,
        deprecation: intro.deprecation.clone(),
        trust: trust(cx),
        title: intro.title.clone(),
        summary: intro.summary.clone(),
        properties: facts.properties,
        relationships: facts.relationships,
        json_representation: facts.json,
        name,
    });
    ignore_examples(cx);
    PageResult { resource, enums, ..PageResult::default() }
}

/// Whether the text says that the type is open; `open type extension` is something else.
fn says_open_type(prose: &str) -> bool {
    prose.match_indices("open type").any(|(at, words)| {
        let after = prose[at + words.len()..].trim_start();
        !after.starts_with("extension")
    })
}

/// `user resource type`: the title of a page that defines a type.
fn is_title_of_type(title: &str, localized: bool) -> bool {
    let lower = fold(title);
    ["resource", "resource type", "complex type", "entity", "facet", "enum type", "type"]
        .iter()
        .any(|words| lower.strip_suffix(words).is_some_and(|name| name.trim_end().split(' ').count() == 1))
        || lower.contains("resource type")
        || localized && lexicon::opt_titled(title).is_some()
}

/// The property of which a description says `Key.`
fn key_in_text(properties: &[Property], localized: bool) -> Option<String> {
    let mut keys = properties.iter().filter(|property| {
        let text = &property.description.english;
        let is_word = |at: usize| {
            let before = text[..at].trim_end_matches(['*', '_', ' ']);
            let after = text[at + 3..].trim_start_matches(['*', '_']);
            (before.is_empty() || before.ends_with(['.', ',', '>', ';']))
                && (after.is_empty() || after.starts_with(['.', ',', '<', ';']) || after.starts_with(" ("))
        };
        text.match_indices("Key").chain(text.match_indices("key")).any(|(at, _)| is_word(at))
            || localized && lexicon::says_key(&text.to_lowercase())
    });
    let key = keys.next()?;
    // Of several none is the key alone.
    keys.next().is_none().then(|| key.name.clone())
}

/// The name of a resource where the title is translated: what its Latin letters say, the annotation, or the file.
fn localized_name(title: &str, name: &str, annotation: Option<&Annotation>, path: &str) -> String {
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let titled = lexicon::opt_titled(title).unwrap_or(name);
    let titled = local_name(titled);
    let typed = annotation.and_then(Annotation::odata_type).map(|(name, _)| local_name(name));
    match typed {
        Some(typed) if typed.eq_ignore_ascii_case(titled) || !is_name(titled) => typed.to_owned(),
        _ if is_name(titled) => titled.to_owned(),
        _ => {
            let file = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".md");
            file.rsplit('-').next().unwrap_or(file).to_owned()
        }
    }
}
