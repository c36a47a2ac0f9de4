//! What stands before the first section of a page: title, summary, namespace, and whether it is deprecated.

use super::Context;
use crate::extract::joined_text::{ends_with_colon, join_item};
use crate::ir::Text;
use crate::page::{BlockKind, Section, SectionKind, fold};
use crate::prose::{self, sentence_before};
use memchr::memmem::Finder;
use std::sync::LazyLock;

/// Title, summary and what else stands before the first section.
#[derive(Debug, Default, Clone)]
pub(super) struct Intro {
    pub(super) title: Text,
    pub(super) plain_title: String,
    pub(super) line: u32,
    pub(super) summary: Option<Text>,
    pub(super) namespace: Option<String>,
    pub(super) deprecated: bool,
    /// The paragraph that says so.
    pub(super) deprecation: Option<Text>,
    /// All of it, folded.
    pub(super) prose: String,
}

/// The sections with headings of their own that a page may open with below its title.
pub(super) fn headed<'c>(cx: &Context<'c, '_>) -> impl Iterator<Item = &'c Section> + use<'c> {
    let own = cx.all_sections().iter().skip_while(|section| section.kind == SectionKind::Intro);
    own.take_while(|section| section.level > 2 && section.kind == SectionKind::Other)
}

/// What all words for it share behind the first letter, and the same in capitals.
static EPRECAT: LazyLock<[Finder<'static>; 2]> = LazyLock::new(|| ["eprecat", "EPRECAT"].map(Finder::new));

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
                intro.deprecated = intro.plain_title.to_lowercase().contains("deprecated");
            }
            intro.paragraphs(cx, section);
        }
        for section in headed(cx) {
            intro.paragraphs(cx, section);
        }
        intro
    }

    fn paragraphs(&mut self, cx: &mut Context<'_, '_>, section: &Section) {
        // Whether the list below the summary goes on with it.
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

    /// Reads a paragraph; whether it says what is kept of it.
    fn paragraph(&mut self, cx: &Context<'_, '_>, index: usize, text: &str) -> bool {
        let block = &cx.page.blocks[index];
        let folded = fold(text);
        let in_words = cx.localized && prose::says_page_deprecated(&folded)
            || says_page_retired(&folded)
            || says_page_deprecated(&folded);
        let mut is_read = in_words || leads_to_deprecation(&cx.page.source[block.range.clone()]);
        self.deprecated |= is_read;
        if in_words && self.deprecation.is_none() {
            self.deprecation = Some(cx.text(block.range.clone()));
        }
        for prefix in [
            "namespace:",
            "命名空间:",
            "命名空间：",
            "名前空間:",
            "名前空間：",
            "пространство имен:",
            "пространство имён:",
        ] {
            if let Some(rest) = folded.strip_prefix(prefix) {
                let length = rest.split_whitespace().next().map_or(0, str::len);
                let original = text[text.len().min(prefix.len())..].trim();
                let name = original.get(..length).map(|name| name.trim_end_matches('.'));
                // A label in front of other words is none.
                let Some(name) = name.filter(|name| name.contains('.')) else { break };
                self.namespace = Some(name.to_owned());
                // The summary may follow in the same paragraph.
                let source = &cx.page.source[block.range.clone()];
                let end = source.find(name).map(|at| at + name.len());
                let rest = end.map_or("", |end| &source[end..]);
                let is_text =
                    rest.trim_start().starts_with(|c: char| c.is_alphabetic()) && !rest.starts_with('.');
                if self.summary.is_none() && is_text {
                    self.prose.push_str(&fold(rest));
                    let mut summary = cx.text(block.range.end - rest.len()..block.range.end);
                    // One unit may hold both, and the translation of the whole unit stands for a part of it.
                    if let Some(localized) = &mut summary.localized {
                        without_namespace(localized, name);
                    }
                    self.summary = Some(summary);
                }
                return true;
            }
        }
        self.prose.push_str(&folded);
        self.prose.push('\n');
        let is_note = block.container.quotes > 0 || text.starts_with("[!") || text.starts_with('>');
        if self.summary.is_none() && !is_note && !text.is_empty() {
            self.summary = Some(cx.text(block.range.clone()));
            is_read = true;
        }
        is_read
    }
}

/// Takes `Namespace: name` in another language off the start of a text.
fn without_namespace(text: &mut String, name: &str) {
    const LABEL_CHARS: usize = 20;
    let label = text.find(name).filter(|at| {
        let label = text[..*at].trim_end();
        label.ends_with([':', '：']) && label.chars().count() <= LABEL_CHARS
    });
    if let Some(at) = label {
        let rest = text[at + name.len()..].trim_start().to_owned();
        if !rest.is_empty() {
            *text = rest;
        }
    }
}

/// Parts of what a page describes: what is said of them is not said of the page.
const PARTS: [&str; 10] = [
    " property",
    " properties",
    " parameter",
    " path ",
    " permission",
    " header",
    " value",
    " member",
    " field",
    " which ",
];

/// Whether a folded paragraph below the title says that what the page describes is gone: `this method is no longer supported`.
fn says_page_retired(folded: &str) -> bool {
    const RETIRED: &[&str] = &["is obsolete", "is no longer supported", "is no longer available"];
    // Nearly all paragraphs hold neither.
    static HINTS: LazyLock<[Finder<'static>; 2]> =
        LazyLock::new(|| ["is obsolete", "is no longer "].map(Finder::new));
    HINTS.iter().any(|words| words.find(folded.as_bytes()).is_some())
        && RETIRED.iter().any(|words| {
            folded.match_indices(words).any(|(at, _)| {
                let sentence = sentence_before(folded, at);
                let subject = ["this ", "the "].iter().any(|word| sentence.starts_with(word));
                subject && !PARTS.iter().any(|part| sentence.contains(part)) && !sentence.contains(" that ")
            })
        })
}

/// Whether the Markdown of a paragraph below the title holds a link to what is said of deprecation, or includes it.
fn leads_to_deprecation(source: &str) -> bool {
    EPRECAT.iter().flat_map(|word| word.find_iter(source.as_bytes())).any(|at| {
        let Some(before) = source[..at].strip_suffix(['d', 'D']) else { return false };
        let after = &source[at + EPRECAT[0].needle().len()..];
        let goes_on = |end: &str| after.get(..end.len()).is_some_and(|start| start.eq_ignore_ascii_case(end));
        before.ends_with('-') && (goes_on("e") || goes_on("ion")) || goes_on("ed.md")
    })
}

/// Whether a folded paragraph below the title says that what the page describes is deprecated, not a part of it.
fn says_page_deprecated(folded: &str) -> bool {
    static DEPRECATED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("deprecated"));
    DEPRECATED.find_iter(folded.as_bytes()).any(|at| {
        let before = folded[..at].trim_end_matches([' ', '*', '_', '`']);
        let sentence = sentence_before(folded, before.len());
        let verb = ["is", "are", "been", "now"]
            .iter()
            .any(|verb| before.strip_suffix(verb).is_some_and(|rest| rest.is_empty() || rest.ends_with(' ')))
            || sentence.starts_with("this ") && sentence.ends_with(" will be");
        let starts = before.is_empty() || before.ends_with(['.', ']', '>', ':']);
        let rest = folded[at + DEPRECATED.needle().len()..].trim_start_matches(['*', '_']);
        let ends = rest.is_empty() || rest.starts_with(['.', ':', '!']);
        verb && !PARTS.iter().any(|part| sentence.contains(part)) || starts && ends
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_deprecated_where_it_says_so_of_itself() {
        for text in [
            "the x api is deprecated and will stop returning data.",
            "this resource has been deprecated.",
            "deprecated: use y.",
            "deprecated",
            "this complex type will be deprecated in the future.",
        ] {
            assert!(says_page_deprecated(text), "{text}");
        }
        for text in [
            "the `name` property of this resource is deprecated.",
            "replaces the deprecated x.",
            "the /app path is deprecated. going forward, use another.",
        ] {
            assert!(!says_page_deprecated(text), "{text}");
        }
    }

    #[test]
    fn only_a_label_of_a_namespace_is_taken_off() {
        let mut text = "用户：见 microsoft.graph.x".to_owned();
        without_namespace(&mut text, "microsoft.graph");
        assert_eq!(text, "用户：见 microsoft.graph.x");
    }

    #[test]
    fn a_page_is_retired_where_it_says_so_of_itself() {
        assert!(says_page_retired("gets it. this method is no longer supported."));
        assert!(says_page_retired("the x api is obsolete."));
        for text in [
            "the value is obsolete.",
            "lists users. an account that is no longer available is left out.",
            "the `name` property is no longer supported.",
        ] {
            assert!(!says_page_retired(text), "{text}");
        }
    }
}
