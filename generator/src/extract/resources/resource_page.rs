//! A resource page as a whole: its resource, if it defines one, and its enumerations.

use super::enums::{extract_enums, report_unread};
use super::lineage::derived_types;
use super::resource::extract_resource;
use super::type_name::{is_title_of_type, name_of_page};
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::PageResult;
use crate::extract::examples::ignore_examples;
use crate::extract::intro::Intro;
use crate::extract::translated_names::{restore_members, restore_properties};
use crate::ir::local_name;
use crate::ir::{ApiVersion, EnumType, Line, Property, Resource};
use crate::page::{SectionKind, fold};
use crate::prose::{self, Languages, Sense};
use std::sync::Arc;

codes! {
    static RESOURCE_WITHOUT_NAME: Code = Code {
        name: "resource-without-name",
        severity: Severity::Note,
        summary: "a page lists properties without naming their type",
        finds: "A resource page with a table of properties, where neither the title nor an annotation nor a \
             JSON representation names a type.",
        why: "The properties are not in the IR, because their type has no name.",
        cure: "Title the page `NAME resource type`, or annotate its JSON representation.",
        example: "`# Working with users`, with `|Property|Type|` below `## Properties`.",
    };

    static OPEN_TYPE_CONTRADICTED: Code = Code {
        name: "open-type-contradicted",
        severity: Severity::Note,
        summary: "a text says that a type is open, and the annotation denies it",
        finds: "A resource page whose text calls the type open, above a representation that is annotated with \
             `\"openType\": false`.",
        why: "Only one of them is right. The IR has an open type, which takes any property.",
        cure: "Correct the annotation, or the text.",
        example: "`This is an open type.`, and `\"openType\": false`.",
    };
}

/// Reads the facts of a resource page.
pub(crate) fn resource_page(cx: &mut Context<'_, '_>, version: ApiVersion) -> PageResult {
    let intro = Intro::of(cx);
    let mut facts = extract_resource(cx);
    if cx.localized {
        let representation = facts.json.as_ref();
        restore_properties(cx, &mut facts.properties, &mut facts.relationships, representation);
    }
    let name = name_of_page(cx.page, cx.path(), &intro.plain_title, facts.annotation, cx.localized);
    let is_enum =
        cx.page.sections.iter().any(|section| section.kind == SectionKind::Members) && !facts.has_sections;
    let page: Arc<str> = cx.path().into();
    let mut enums = Vec::new();
    for mut found in extract_enums(cx, is_enum.then_some(name.as_str())) {
        if cx.localized {
            restore_members(cx, &mut found.members);
        }
        enums.push(EnumType {
            page: page.clone(),
            line: found.line,
            api_version: version,
            namespace: intro.namespace.clone(),
            trust: cx.trust(),
            summary: if is_enum { intro.summary.clone() } else { found.summary },
            name: found.name,
            members: found.members,
        });
    }
    report_unread(cx);
    let flag = |keys: [&str; 2]| {
        facts.annotation.is_some_and(|annotation| keys.iter().any(|key| annotation.flag(key)))
    };
    // An overview may have a section of properties, but defines no type.
    let is_conceptual = cx.page.front_matter.is_conceptual();
    let typed = facts.annotation.is_some_and(|annotation| annotation.odata_type().is_some());
    let defines = typed
        || facts.json.is_some()
        || !is_conceptual && is_title_of_type(&intro.plain_title, cx.localized)
        || !is_conceptual
            && !name.contains(' ')
            && facts.properties.iter().any(|property| !property.type_ref.name.is_empty());
    if facts.has_sections && !defines && !facts.properties.is_empty() {
        let message = "this page lists properties, but neither its title nor an annotation names a type";
        cx.report(&RESOURCE_WITHOUT_NAME, 0..0, message, None);
    }
    let denies_open = facts.annotation.is_some_and(|annotation| annotation.denies("openType"));
    if denies_open && prose::says_open_type(&intro.prose) {
        cx.report_title(
            &OPEN_TYPE_CONTRADICTED,
            "the text says that this type is open, and the annotation that it is not",
        );
    }
    let resource = (facts.has_sections && defines).then(|| Resource {
        page: page.clone(),
        line: Line { number: intro.line.number.max(1), ..intro.line.clone() },
        api_version: version,
        odata_type: facts
            .annotation
            .and_then(|annotation| annotation.odata_type())
            .map(|(name, _)| name.trim_start_matches('#').to_owned())
            .filter(|name| !name.is_empty()),
        base_type: facts.base_type.filter(|base| !base.is_empty() && *base != name),
        derived_types: derived_types(cx),
        namespace: intro.namespace,
        open_type: flag(["openType", "isOpenType"])
            || prose::says_open_type(&intro.prose)
            || prose::says(Languages::English, Sense::OpenTypeInTitle, &fold(&intro.plain_title))
            || cx.localized
                && (prose::says(Languages::All, Sense::OpenType, &intro.prose)
                    || prose::says(Languages::All, Sense::OpenType, &fold(&intro.plain_title))),
        is_abstract: flag(["abstract", "isAbstract"])
            || prose::says_abstract(&intro.prose)
            || cx.localized && prose::says(Languages::All, Sense::AbstractType, &intro.prose),
        key: facts
            .annotation
            .and_then(|annotation| annotation.text("keyProperty"))
            .map(|key| local_name(key).to_owned())
            .or_else(|| key_in_text(&facts.properties, cx.localized)),
        area: cx.page.front_matter.area(),
        deprecated: intro.deprecated,
        deprecation: intro.deprecation,
        trust: cx.trust(),
        title: intro.title,
        summary: intro.summary,
        properties: facts.properties,
        relationships: facts.relationships,
        json_representation: facts.json,
        name,
    });
    if resource.as_ref().is_some_and(|resource| resource.open_type || resource.is_abstract) {
        cx.extracted_where(SectionKind::Intro, |text| {
            let text = fold(&text.text);
            prose::says_open_type(&text)
                || prose::says_abstract(&text)
                || cx.localized
                    && (prose::says(Languages::All, Sense::OpenType, &text)
                        || prose::says(Languages::All, Sense::AbstractType, &text))
        });
    }
    ignore_examples(cx);
    PageResult { resource, enums, ..PageResult::default() }
}

/// The property whose description says `Key.`
fn key_in_text(properties: &[Property], localized: bool) -> Option<String> {
    let mut keys = properties.iter().filter(|property| {
        let text = &property.description.english;
        prose::says_key(text) || localized && prose::says(Languages::All, Sense::Key, &text.to_lowercase())
    });
    let key = keys.next()?;
    // If several properties say so, none is the only key.
    keys.next().is_none().then(|| key.name.clone())
}

#[cfg(test)]
mod tests;
