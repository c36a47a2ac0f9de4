//! The metadata of the service (CSDL) as a second witness beside the pages.
//!
//! Where the two differ about the wire format, the metadata decides: the case of names, types and collections, members of
//! enumerations, base types, parameters and results of actions and functions, and the targets of paths. It adds members and
//! properties that the pages lack. Corrections take precedence over it. All other facts stay as the pages state them.

mod calls;
mod csdl;
mod names;
mod read;
mod ruling;
mod tally;
#[cfg(test)]
mod tests;
mod types;
mod walk;

pub use tally::{Compared, Comparison, Tally};

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::input::{Beside, MetadataFile};
use crate::ir::{Api, Change, FactSource, Subject};
use names::Names;
use ruling::Rulings;
use std::sync::Arc;

codes! {
    static METADATA_COMPLETES: Code = Code {
        name: "metadata-completes",
        severity: Severity::Note,
        summary: "the metadata has a fact that the page does not tell",
        finds: "A fact that the page leaves open, and that the metadata of the service has: a base type, the \
             type of an answer, a property, a member of an enumeration.",
        why: "Readers of the page do not learn it. The client has it from the metadata.",
        cure: "Add it to the page.",
        example: "A resource that derives from `directoryObject`, on whose page nothing says so.",
    };

    static METADATA_CONTRADICTED: Code = Code {
        name: "metadata-contradicted",
        severity: Severity::Warning,
        summary: "the page contradicts the metadata",
        finds: "A fact of the page that is otherwise in the metadata of the service: the case of a name, a type, \
             a collection in place of one value, a member of an enumeration, what an action takes.",
        why: "The metadata is what the service itself says of its wire format, so one who goes by the page sends or \
             expects what the service does not know. The client follows the metadata.",
        cure: "Correct the page. If the metadata is wrong, say so with an entry of `corrections.yaml`, which goes \
             before it.",
        example: "A property `timeslots`, where the metadata has `timeSlots`.",
    };

    static METADATA_UNREADABLE: Code = Code {
        name: "metadata-unreadable",
        severity: Severity::Error,
        summary: "the metadata cannot be read",
        finds: "A file of metadata that is not XML, or not the schema of a service (CSDL).",
        why: "Nothing is compared with it.",
        cure: "Take the file that the service publishes at `/$metadata`, in XML.",
        example: "A file that was cut while it was downloaded.",
    };
}

/// Compares the facts with the metadata of their version, and corrects those that it contradicts. `None` if there is no metadata
/// that can be read.
pub(crate) fn apply(api: &mut Api, beside: &Beside<'_>) -> (Option<Comparison>, Vec<Diagnostic>) {
    let mut rulings = Rulings::of(api);
    let mut is_read = false;
    for MetadataFile { api_version, file } in beside.metadata {
        let csdl = match read::read(&file.text) {
            Ok(csdl) => csdl,
            Err(read::Wrong { at, message }) => {
                rulings.diagnostics.push(unreadable(&file.path, &file.text, at, message));
                continue;
            }
        };
        is_read = true;
        let names = Names::of(&csdl, api, *api_version, beside.is_part);
        let mut seen = types::Seen::default();
        for resource in api.resources.iter_mut().filter(|one| one.api_version == *api_version) {
            types::resource(&names, &mut rulings, &mut seen, resource);
        }
        let resources = api.resources.iter_mut().filter(|one| one.api_version == *api_version);
        types::add_properties(&names, &mut rulings, &seen, resources);
        for one in api.enums.iter_mut().filter(|one| one.api_version == *api_version) {
            types::enumeration(&names, &mut rulings, &mut seen, one);
        }
        let mut reached = calls::Reached::default();
        for lines in api.operations.chunk_by_mut(|line, next| line.page == next.page) {
            if lines[0].api_version == *api_version {
                calls::page(&names, &mut rulings, &mut reached, lines);
            }
        }
        types::count_missing(&names, &mut rulings, &seen);
        calls::count(&names, &mut rulings, &reached);
    }
    let Rulings { mut made, diagnostics, comparison, .. } = rulings;
    made.sort_by(|a, b| (&a.page, &a.line).cmp(&(&b.page, &b.line)));
    let mut corrections = std::mem::take(&mut api.corrections);
    corrections.append(&mut made);
    corrections.sort_by(|a, b| Arc::as_ref(&a.page).cmp(&b.page));
    api.corrections = corrections;
    (is_read.then_some(comparison), diagnostics)
}

/// Returns whether the metadata renamed a type. Pages that refer to it still use the old name.
pub(crate) fn renames_types(api: &Api) -> bool {
    let is_type = |subject: &Subject| matches!(subject, Subject::Resource | Subject::Enum(_));
    let is_name = |change: &Change| change.fact == "name";
    let of_metadata = api.corrections.iter().filter(|one| one.source == FactSource::Metadata);
    of_metadata.filter(|one| is_type(&one.subject)).any(|one| one.change.as_ref().is_some_and(is_name))
}

/// The finding about a file that cannot be read, at the line of its fault.
fn unreadable(path: &str, text: &str, at: usize, message: String) -> Diagnostic {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let line = 1 + memchr::memchr_iter(b'\n', text.as_bytes().cut(..at)).count();
    let location = Location::of_line(path, u32::try_from(line).unwrap_or(u32::MAX));
    let help = "take the metadata as the service publishes it, at `/$metadata`, in XML".to_owned();
    Diagnostic::new(&METADATA_UNREADABLE, location, message, help)
}
