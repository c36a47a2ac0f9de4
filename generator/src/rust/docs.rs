//! Doc comments made from the texts of the pages, in the chosen languages.

mod function;
mod module;
mod permissions;

pub(super) use function::PageDoc;
pub(super) use module::ListedModule;

use super::DocLanguage;
use super::links::{ItemPath, Links, published};
use super::markdown::{blocks, code_span, first_sentence, page_markdown, place, plain};
use super::notes::Notes;
use super::print::{Doc, Lit};
use crate::cut::Cut as _;
use crate::ir::{EnumMember, EnumType, Parameter, Property, Resource, Subject, Text};
use crate::limits;
use crate::prose::{Languages, Sense, find, says, sentence_before};
use std::borrow::Cow;

/// The inputs that all docs share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Docs<'a> {
    pub(super) language: DocLanguage,
    /// The locale of the published pages that docs link to.
    pub(super) locale: Option<&'a str>,
    pub(super) links: &'a Links<'a>,
    pub(super) notes: &'a Notes,
}

/// The inputs for the docs of one module's items.
#[derive(Debug, Clone)]
pub(super) struct Writer<'a> {
    docs: Docs<'a>,
    /// The module's path below the crate.
    module: String,
}

impl<'a> Docs<'a> {
    /// A writer for the items of a module.
    pub(super) const fn within(self, module: String) -> Writer<'a> {
        Writer { docs: self, module }
    }
}

impl Writer<'_> {
    /// The docs of a resource's struct.
    pub(super) fn resource(&self, resource: &Resource, base: Option<&ItemPath>) -> Doc {
        let mut doc = Doc::default();
        let summary = documented(resource.summary.as_ref(), &resource.title);
        doc.extend(&self.text(summary, &resource.page));
        doc.gap();
        let (name, page) = (code_span(&resource.name), self.published(&resource.page));
        let base =
            base.map(|base| format!(", derived from [`{}`]({})", base.name(), base.from(&self.module)));
        doc.line(format_args!("Resource {name}{}. Page: {page}.", base.unwrap_or_default()));
        self.notes(&mut doc, &resource.page, || Subject::Resource);
        doc
    }

    /// The docs of an enumeration.
    pub(super) fn enumeration(&self, one: &EnumType) -> Doc {
        let mut doc = Doc::default();
        doc.line(format_args!("The values of {}.", code_span(&one.name)));
        doc.gap();
        doc.line(place(&self.published(&one.page), &one.line));
        self.notes(&mut doc, &one.page, || Subject::Enum(one.name.clone()));
        doc
    }

    /// The docs of a property's field.
    pub(super) fn property(&self, property: &Property, page: &str) -> Doc {
        let mut doc = self.description(&property.description, page);
        if doc.is_empty() {
            doc.line(code_span(&property.name));
        }
        self.notes(&mut doc, page, || Subject::Property(property.name.clone()));
        doc
    }

    /// The docs of a variant. They follow its documented name.
    pub(super) fn member(&self, member: &EnumMember, one: &EnumType) -> Doc {
        let mut doc = self.description(&member.description, &one.page);
        self.notes(&mut doc, &one.page, || Subject::Member(one.name.clone(), member.name.clone()));
        doc
    }

    /// The docs of the field for a body parameter.
    pub(super) fn body_parameter(&self, parameter: &Parameter, page: &str) -> Doc {
        let mut doc = self.description(&parameter.description, page);
        self.notes(&mut doc, page, || Subject::BodyParameter(parameter.name.clone()));
        doc
    }

    /// The path of a page, as a link to the published page.
    fn published(&self, page: &str) -> String {
        let path = code_span(page);
        match published(page, self.docs.locale) {
            Some(url) => format!("[{path}]({url})"),
            None => path.to_string(),
        }
    }

    /// Adds a paragraph for each correction of an item.
    fn notes(&self, doc: &mut Doc, page: &str, subject: impl FnOnce() -> Subject) {
        if self.docs.notes.is_empty() {
            return;
        }
        for note in self.docs.notes.item(page, subject()) {
            doc.gap();
            doc.line(note);
        }
    }

    /// A description.
    fn description(&self, text: &Text, page: &str) -> Doc {
        if says_something(text) { self.text(text, page) } else { Doc::default() }
    }

    /// The path of the item that a page is mainly about.
    pub(super) fn main_item(&self, page: &str) -> Option<String> {
        self.docs.links.main(page, &self.module)
    }

    /// A text in the chosen languages, as lines.
    fn text(&self, text: &Text, page: &str) -> Doc {
        let mut languages = self.languages(text).map(|text| blocks(&cut(text), &self.resolve(page)));
        let mut doc = languages.next().unwrap_or_default();
        languages.for_each(|text| doc.append(&text));
        doc
    }

    /// The first sentence of a text on one line, in one language. It has no links, because the item beside it links already.
    fn short(&self, text: &Text) -> String {
        let text = self.languages(text).next().unwrap_or_default();
        first_sentence(&page_markdown(&cut(text))).to_owned()
    }

    /// The languages of the docs.
    pub(super) const fn language(&self) -> DocLanguage {
        self.docs.language
    }

    /// A text in each of the chosen languages.
    fn languages<'t>(&self, text: &'t Text) -> impl Iterator<Item = &'t str> + use<'t> {
        let language = self.docs.language;
        let localized = text.localized.as_deref().filter(|_| language.has_translations());
        let has_english = |_: &&str| match language {
            DocLanguage::English | DocLanguage::Both => true,
            DocLanguage::Localized => localized.is_none(),
            DocLanguage::None => false,
        };
        let english = Some(&*text.english).filter(has_english);
        english.into_iter().chain(localized)
    }

    /// Resolves the links of a page for this module.
    fn resolve(&self, page: &str) -> impl Fn(&str) -> Option<String> {
        move |target| self.docs.links.resolve(page, target, &self.module)
    }

    /// The note of a `deprecated` attribute.
    pub(super) fn deprecation(&self, says: bool, text: Option<&Text>) -> Option<Lit> {
        says.then(|| {
            let text = text.and_then(|text| self.languages(text).next()).unwrap_or_default();
            Lit::str(&deprecation_note(text))
        })
    }
}

/// The deprecation note in a text, on one line without markup. It begins with the sentence about deprecation. The compiler
/// shows the note literally and rustdoc reads it as Markdown, so it has no characters that Markdown would interpret.
fn deprecation_note(text: &str) -> String {
    let text = plain(&cut(text)).replace(['[', '<'], "(").replace([']', '>'], ")").replace(['`', '*'], " ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let at = find(Languages::English, Sense::Deprecation, &text).map_or(0, |word| word.start);
    match text.cut(at - sentence_before(&text, at).len()..) {
        "" => "its page says so".to_owned(),
        note => note.to_owned(),
    }
}

/// The summary of a page, or its title if the summary is missing or says only that there is no description.
pub(super) fn documented<'t>(summary: Option<&'t Text>, title: &'t Text) -> &'t Text {
    summary.filter(|text| says_something(text)).unwrap_or(title)
}

/// Returns whether a text describes something, unlike `No description available`.
fn says_something(text: &Text) -> bool {
    !says(Languages::English, Sense::NotDocumented, &text.english)
}

/// Limits a text in length, because the docs of every request line of a page repeat it.
fn cut(text: &str) -> Cow<'_, str> {
    if text.len() <= limits::DOC_CHARS {
        return Cow::Borrowed(text);
    }
    match text.char_indices().nth(limits::DOC_CHARS) {
        Some((end, _)) => Cow::Owned(format!("{} …", text.cut(..end))),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests;
