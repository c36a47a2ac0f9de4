//! Notes in the docs about corrections: at corrected items, at the parents of dropped items, and at renamed items.

use super::markdown::{code_span, page_markdown, place};
use crate::corrections::{Corrections, Item, PropertyList, Rename};
use crate::hash::HashMap;
use crate::ir::{Api, ApiVersion, Correction, Scalar, Subject};
use crate::prose;

/// The notes in Markdown, by the item that shows them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    items: HashMap<(String, Subject), Vec<String>>,
    /// The key is the final name of the module.
    modules: HashMap<(ApiVersion, String), Vec<String>>,
    versions: HashMap<ApiVersion, Vec<String>>,
}

impl Notes {
    pub(super) fn of(api: &Api, corrections: &Corrections) -> Self {
        let mut notes = Self::default();
        for correction in &api.corrections {
            let note = note(correction);
            match &correction.subject {
                Subject::Version => {
                    if let Some(version) = ApiVersion::of_page(&correction.page) {
                        let place = place(&code_span(&correction.page).to_string(), &correction.line);
                        notes.versions.entry(version).or_default().push(format!("{note} {place}"));
                    }
                }
                subject => notes.add(&correction.page, subject.clone(), note),
            }
        }
        for rename in &corrections.rename {
            notes.rename(api, rename);
        }
        notes
    }

    fn add(&mut self, page: &str, subject: Subject, note: String) {
        self.items.entry((page.to_owned(), subject)).or_default().push(note);
    }

    fn rename(&mut self, api: &Api, rename: &Rename) {
        let note = |of: &str| {
            format!("{of} is {} by the docs. {}", code_span(&rename.from), sentence(&rename.reason))
        };
        let to = code_span(&rename.to);
        let subject = match &rename.item {
            Item::Module { version, .. } => {
                if let Some(version) = ApiVersion::of_page(version) {
                    let key = (version, rename.to.clone());
                    self.modules.entry(key).or_default().push(note("Renamed: the module"));
                }
                return;
            }
            Item::Operation(wanted) | Item::Placeholder { operation: wanted, .. } => {
                let of = if let Item::Operation(_) = rename.item {
                    "Renamed: the function".to_owned()
                } else {
                    format!("Renamed: {to}")
                };
                let lines = api.operations.iter().filter(|operation| *operation.page == *rename.page);
                for operation in lines.filter(|operation| operation.request_line() == *wanted) {
                    self.add(&rename.page, Subject::Operation(operation.line.clone()), note(&of));
                }
                return;
            }
            Item::Resource(_) => Subject::Resource,
            Item::Enum(name) => Subject::Enum(name.clone()),
            Item::Member { of, name } => Subject::Member(of.clone(), name.clone()),
            Item::Property { list: PropertyList::Properties | PropertyList::Relationships, name } => {
                Subject::Property(name.clone())
            }
            Item::Parameter { name, .. } => Subject::BodyParameter(name.clone()),
            Item::Body | Item::Page | Item::Permission { .. } | Item::Response(_) | Item::Example { .. } => {
                self.add(&rename.page, Subject::Page, note(&format!("Renamed: {to}")));
                return;
            }
        };
        self.add(&rename.page, subject, note("Renamed: the name"));
    }

    /// The notes on an item of a page.
    pub(super) fn item(&self, page: &str, subject: Subject) -> &[String] {
        self.items.get(&(page.to_owned(), subject)).map_or(&[], Vec::as_slice)
    }

    /// The notes on a module.
    pub(super) fn module(&self, version: ApiVersion, name: &str) -> &[String] {
        self.modules.get(&(version, name.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// The notes on a version, about dropped items.
    pub(super) fn version(&self, version: ApiVersion) -> &[String] {
        self.versions.get(&version).map_or(&[], Vec::as_slice)
    }

    /// Fast path: nearly all runs have no notes.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

fn note(correction: &Correction) -> String {
    let item = page_markdown(&correction.item);
    let reason = sentence(&correction.reason);
    let Some(change) = &correction.change else { return format!("Left out: {item}. {reason}") };
    let of_page = if correction.subject == Subject::Page { format!("{item}, ") } else { String::new() };
    let fact = code_span(&change.fact);
    match &change.documented {
        Scalar::Null => format!("Corrected: {of_page}{fact} is not documented. {reason}"),
        documented => {
            let documented = documented.to_string();
            format!("Corrected: {of_page}{fact} is documented as {}. {reason}", code_span(&documented))
        }
    }
}

/// The reason with a full stop.
fn sentence(reason: &str) -> String {
    let reason = page_markdown(reason);
    if prose::is_closed(&reason) { reason } else { format!("{reason}.") }
}
