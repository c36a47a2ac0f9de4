//! The titles of examples: the headings above their messages.

use crate::extract::Context;
use crate::limits;
use crate::page::{BlockKind, Meaning, Section, SectionKind, slugify};

/// Returns whether a section is one of examples, or of request lines within one.
pub(super) fn is_in_examples(cx: &Context<'_, '_>, section: &Section) -> bool {
    let mut around = Some(section);
    while let Some(section) = around {
        if section.kind == SectionKind::Examples {
            return true;
        }
        around = section.parent.map(|at| cx.page.section(at));
    }
    false
}

/// The heading of the example. A section that is only called `Request` takes the heading beside or around it.
pub(super) fn title(cx: &Context<'_, '_>, section: &Section, beside: Option<(u8, &str)>) -> Option<String> {
    let mut section = section;
    loop {
        if matches!(
            section.kind,
            SectionKind::RequestBody
                | SectionKind::RequestHeaders
                | SectionKind::QueryParameters
                | SectionKind::Permissions
        ) {
            return None;
        }
        let heading = limits::label(cx.heading(section)?.trimmed());
        if !HeadingWords::of(cx, heading).is_plain {
            return (section.level > 1).then(|| heading.to_owned());
        }
        if let Some((_, heading)) = beside.filter(|(level, _)| *level == section.level) {
            return Some(heading.to_owned());
        }
        section = cx.page.section(section.parent?);
    }
}

/// The meaning of a heading for the examples below it. It is cached, because most headings stand on many pages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HeadingWords {
    names_examples: bool,
    /// True if it only names the kind of its content.
    is_plain: bool,
}

impl HeadingWords {
    fn of(cx: &Context<'_, '_>, heading: &str) -> Self {
        cx.caches.headings.get(heading, || {
            let slug = slugify(heading);
            let names_examples = Meaning::Section(SectionKind::Examples).is_named(&slug);
            Self { names_examples, is_plain: is_plain(&slug) }
        })
    }
}

/// Returns whether a heading with this slug only names the kind of its content: `Request`, `Response 2`, `Examples`.
pub(in crate::extract) fn is_plain(slug: &str) -> bool {
    let slug = slug.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit());
    let plain = [
        Meaning::Section(SectionKind::Request),
        Meaning::Section(SectionKind::Examples),
        Meaning::ExampleRequest,
        Meaning::ExampleResponse,
    ];
    plain.iter().any(|meaning| meaning.is_all_of(slug))
}

/// The heading of an example above `Request` of the same level, with its level: `Example 1: A request`. It holds from section to
/// section until another one takes its place.
pub(super) fn opt_beside<'c>(
    cx: &Context<'c, '_>,
    section: &Section,
    next: Option<&Section>,
    before: Option<(u8, &'c str)>,
) -> Option<(u8, &'c str)> {
    let heading = limits::label(cx.heading(section)?.trimmed());
    let words = HeadingWords::of(cx, heading);
    // `Use case: A request`, in a section without a fence.
    let is_case = || {
        let has_fence = cx.blocks(section).any(|(_, block)| matches!(block.kind, BlockKind::Code(_)));
        let leads_to_request = next.is_some_and(|next| {
            next.level == section.level
                && cx.slug(next).is_some_and(|slug| Meaning::ExampleRequest.is_named(slug))
        });
        section.level > 2 && is_in_examples(cx, section) && !words.is_plain && !has_fence && leads_to_request
    };
    let is_example = words.names_examples || is_case();
    match before {
        _ if is_example => (!words.is_plain).then_some((section.level, heading)),
        Some((level, _)) if section.level == level && words.is_plain || section.level > level => before,
        _ => None,
    }
}
