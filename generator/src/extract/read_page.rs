//! A page that has been read once: the value that the client, the lints and `show` are made from.

use super::{Caches, Context, PageResult, extract};
use crate::bilingual::{self, Bilingual, Side, SideText};
use crate::diagnostic::Diagnostic;
use crate::fault::caught;
use crate::input::DocText;
use crate::page::{DocPage, PageText, parse_with_cuts};
use std::sync::OnceLock;

/// The text of a page, split into its two languages.
#[derive(Debug)]
pub(crate) struct SplitText<'f> {
    /// The way back to the files.
    pub(crate) files: &'f PageText<'f>,
    pub(crate) bilingual: Bilingual<'f>,
    pub(crate) english: SideText<'f>,
}

impl<'f> SplitText<'f> {
    fn of(files: &'f PageText<'f>) -> Self {
        let bilingual = bilingual::split(&files.text);
        let english = bilingual.side(Side::English);
        Self { files, bilingual, english }
    }

    fn parse(&self) -> DocPage<'_> {
        let cuts: Vec<usize> = self.files.cuts.iter().map(|cut| self.english.side_offset(*cut)).collect();
        parse_with_cuts(&self.english.text, &cuts)
    }
}

/// The place where a split text stays for as long as the document that borrows from it.
pub(crate) type TextSlot<'f> = OnceLock<SplitText<'f>>;

/// A page that has been split and parsed.
#[derive(Debug)]
pub(crate) struct ParsedPage<'p> {
    /// The file of the page itself.
    pub(crate) file: DocText<'p>,
    pub(crate) text: &'p SplitText<'p>,
    pub(crate) document: DocPage<'p>,
}

/// A page that has been split, parsed and extracted.
#[derive(Debug)]
pub(crate) struct ReadPage<'p> {
    /// `None` if the program failed on the page.
    pub(crate) parsed: Option<ParsedPage<'p>>,
    /// The facts, the findings, and the outcome of every block of the document.
    pub(crate) result: PageResult,
}

impl<'p> ReadPage<'p> {
    /// Reads a page. The slot must be empty.
    pub(crate) fn of<'f: 'p>(files: &'f PageText<'f>, slot: &'p TextSlot<'f>, caches: &Caches) -> Self {
        let file = files.file;
        let read = || {
            let text = slot.get_or_init(|| SplitText::of(files));
            let parsed = ParsedPage { file, text, document: text.parse() };
            let result = extract(Context::new(&parsed, caches));
            Self { parsed: Some(parsed), result }
        };
        caught(read).unwrap_or_else(|fault| Self::failed(file.path, fault.finding(file.path)))
    }

    /// A page on which the program failed.
    pub(crate) fn failed(path: &str, fault: Diagnostic) -> Self {
        Self { parsed: None, result: PageResult::failed(path, fault) }
    }
}

/// Reads a page for its facts only, without keeping its document.
pub(crate) fn read_facts(files: &PageText<'_>, caches: &Caches) -> PageResult {
    ReadPage::of(files, &TextSlot::new(), caches).result
}
