//! The introduction of a page, before its first section: title, summary, namespace and deprecation.

use super::Context;
use crate::cut::Cut as _;
use crate::extract::joined_text::{ends_with_colon, join_item};
use crate::ir::{Line, Text};
use crate::page::{BlockKind, Section, SectionKind, fold};
use crate::prose::marks::COLONS;
use crate::prose::{Languages, Sense, opt_start, says, says_page_deprecated, says_page_retired};

/// The facts of the introduction.
#[derive(Debug, Default, Clone)]
pub(super) struct Intro {
    pub(super) title: Text,
    pub(super) plain_title: String,
    pub(super) line: Line,
    pub(super) summary: Option<Text>,
    pub(super) namespace: Option<String>,
    pub(super) deprecated: bool,
    /// The paragraph that says that the page's subject is deprecated.
    pub(super) deprecation: Option<Text>,
    /// The whole text, folded.
    pub(super) prose: String,
}

/// The sections that belong to the introduction though they have headings of their own.
pub(super) fn headed<'c>(cx: &Context<'c, '_>) -> impl Iterator<Item = &'c Section> + use<'c> {
    let own = cx.all_sections().iter().skip_while(|section| section.kind == SectionKind::Intro);
    own.take_while(|section| section.level > 2 && section.kind == SectionKind::Other)
}

impl Intro {
    pub(super) fn of(cx: &mut Context<'_, '_>) -> Self {
        let mut intro = Self::default();
        for (_, section) in cx.sections(SectionKind::Intro) {
            if let Some(heading) = cx.heading(section)
                && intro.plain_title.is_empty()
            {
                intro.title = cx.text(heading.range.clone());
                intro.plain_title = heading.trimmed().to_owned();
                intro.line = cx.line(heading.range.start);
                intro.deprecated = says(Languages::English, Sense::DeprecatedParticiple, &intro.plain_title);
            }
            intro.paragraphs(cx, section);
        }
        for section in headed(cx) {
            intro.paragraphs(cx, section);
        }
        intro
    }

    fn paragraphs(&mut self, cx: &mut Context<'_, '_>, section: &Section) {
        // True while a list below the summary may continue it.
        let mut is_open = false;
        for (index, block) in cx.blocks(section) {
            let BlockKind::Paragraph(text) = &block.kind else { continue };
            let had_summary = self.summary.is_some();
            let mut is_read = self.paragraph(cx, index, text.trimmed());
            is_open &= block.container.lists > 0;
            match &mut self.summary {
                Some(summary) if is_open => {
                    join_item(summary, &cx.text(text.range.clone()));
                    is_read = true;
                }
                Some(summary) if !had_summary => is_open = ends_with_colon(summary),
                _ => {}
            }
            if is_read {
                cx.extracted(index);
            }
        }
    }

    /// Reads a paragraph. Returns whether it states a fact.
    fn paragraph(&mut self, cx: &Context<'_, '_>, index: usize, text: &str) -> bool {
        let block = cx.page.block(index);
        let folded = fold(text);
        let languages = Languages::of(cx.localized);
        let in_words = says_page_retired(&folded) || says_page_deprecated(languages, &folded);
        // A link or an include may speak of deprecation only in its target.
        let source = cx.page.source.cut(block.range.clone());
        let mut is_read = in_words || says(Languages::English, Sense::LeadsToDeprecation, source);
        self.deprecated |= is_read;
        if in_words && self.deprecation.is_none() {
            self.deprecation = Some(cx.text(block.range.clone()));
        }
        if let Some(name) = opt_namespace(&folded, text) {
            self.namespace = Some(name.to_owned());
            // The summary may follow in the same paragraph.
            let end = source.find(name).map(|at| at + name.len());
            let rest = end.map_or("", |end| source.cut(end..));
            let is_text =
                rest.trim_start().starts_with(|c: char| c.is_alphabetic()) && !rest.starts_with('.');
            if self.summary.is_none() && is_text {
                self.prose.push_str(&fold(rest));
                let mut summary = cx.text(block.range.end - rest.len()..block.range.end);
                // A translation unit may hold namespace and summary, so its translation repeats the namespace.
                if let Some(localized) = &mut summary.localized {
                    without_namespace(localized, name);
                }
                self.summary = Some(summary);
            }
            return true;
        }
        self.prose.push_str(&folded);
        self.prose.push('\n');
        let is_note = block.container.quotes > 0
            || text.starts_with("[!")
            || text.starts_with('>')
            || says(Languages::English, Sense::RemarkLabel, text);
        // A text that many pages include does not sum up one of them.
        let is_own = || cx.line(block.range.start).file.is_none();
        if self.summary.is_none() && !is_note && !text.is_empty() && is_own() {
            self.summary = Some(cx.text(block.range.clone()));
            is_read = true;
        }
        is_read
    }
}

/// The name behind `Namespace:` at the start of a text. A label before words that are not a name does not count.
fn opt_namespace<'t>(folded: &str, text: &'t str) -> Option<&'t str> {
    let label = opt_start(Languages::All, Sense::Namespace, folded)?;
    let length = folded.cut(label..).split_whitespace().next().map_or(0, str::len);
    let name = text.get(label..)?.trim().get(..length)?.trim_end_matches('.');
    name.contains('.').then_some(name)
}

/// Removes `Namespace: name`, in another language, from the start of a text.
fn without_namespace(text: &mut String, name: &str) {
    const LABEL_CHARS: usize = 20;
    let label = text.find(name).filter(|at| {
        let label = text.cut(..*at).trim_end();
        label.ends_with(COLONS) && label.chars().count() <= LABEL_CHARS
    });
    if let Some(at) = label {
        let rest = text.cut(at + name.len()..).trim_start().to_owned();
        if !rest.is_empty() {
            *text = rest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_label_of_a_namespace_is_taken_off() {
        let mut text = "用户：见 microsoft.graph.x".to_owned();
        without_namespace(&mut text, "microsoft.graph");
        assert_eq!(text, "用户：见 microsoft.graph.x");
    }
}
