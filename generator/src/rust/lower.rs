//! Lowers the IR to the crate: first the names and types of all versions, then the items with their docs.

use super::content::Content;
use super::docs::Docs;
use super::filter::Filter;
use super::links::Links;
use super::naming::{Named, name_modules};
use super::notes::Notes;
use super::renames::Renames;
use super::types::Types;
use super::version::NamedVersion;
use super::{Crate, DocLanguage, PublishedName};
use crate::corrections::Corrections;
use crate::diagnostic::Diagnostic;
use crate::fault::without_faults;
use crate::ir::{Api, ApiVersion};
use std::mem;

/// Makes the crate that the templates print. Request lines that repeat another line of their page share its function, and a
/// diagnostic reports them.
#[must_use]
pub(crate) fn lower(
    api: &Api,
    corrections: &Corrections,
    versions: &[ApiVersion],
    language: DocLanguage,
    filter: &Filter,
) -> (Crate, Vec<Diagnostic>) {
    let ((made, mut diagnostics), faults) =
        without_faults(api, |api| lower_all(api, corrections, versions, language, filter));
    diagnostics.extend(faults);
    (made, diagnostics)
}

/// The findings about names chosen in corrections. Each is compared with all names of the crate.
pub(crate) fn wrong_names(api: &Api, corrections: &Corrections) -> Vec<Diagnostic> {
    let Some(file) = corrections.file() else { return Vec::new() };
    let mut found = lower(api, corrections, &ApiVersion::ALL, DocLanguage::English, &Filter::default()).1;
    found.retain(|found| found.location.page == file.path);
    found
}

fn lower_all(
    api: &Api,
    corrections: &Corrections,
    versions: &[ApiVersion],
    language: DocLanguage,
    filter: &Filter,
) -> (Crate, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut renames: Vec<_> =
        versions.iter().map(|version| Renames::new(corrections, *version, filter)).collect();
    let types = |(version, renames): (&ApiVersion, &mut Renames<'_>)| {
        let mut types = Types::of(api, *version);
        renames.types(&mut types);
        types
    };
    let name = |version: &ApiVersion| {
        let mut found = Vec::new();
        (name_modules(api, *version, &corrections.pins, &mut found), found)
    };
    let (types, modules): (Vec<Types<'_>>, Vec<_>) = rayon::join(
        || versions.iter().zip(&mut renames).map(types).collect(),
        || versions.iter().map(name).collect(),
    );
    let all = || modules.iter().flat_map(|(modules, _)| modules);
    let used = all().flat_map(|(_, functions)| functions).filter_map(|named| named.pin).collect();
    diagnostics.extend(corrections.pins.unused(versions, &used));
    let names =
        versions.iter().zip(&modules).flat_map(|(version, (modules, _))| published(*version, modules));
    let names: Vec<PublishedName> = names.collect();
    let contents: Vec<Content<'_>> = types.iter().map(Content::of).collect();
    let mut named: Vec<NamedVersion<'_>> = contents
        .iter()
        .zip(versions)
        .zip(&mut renames)
        .zip(modules)
        .map(|(((content, version), renames), (modules, found))| {
            diagnostics.extend(found);
            NamedVersion::of(api, *version, content, modules, renames, filter)
        })
        .collect();
    // Links may lead to pages of another version.
    let links = named.iter_mut().map(|version| mem::take(&mut version.links));
    let links = links.reduce(Links::with).unwrap_or_default();
    let locale = api.locale.as_deref().filter(|_| language.has_translations());
    let docs = Docs { language, locale, links: &links, notes: &Notes::of(api, corrections) };
    let versions = named
        .into_iter()
        .zip(&mut renames)
        .map(|(version, renames)| version.lower(api, docs, corrections, renames, &mut diagnostics))
        .filter(|version| !version.modules.is_empty())
        .collect();
    diagnostics.extend(renames.into_iter().flat_map(Renames::finish));
    (Crate { filter: filter.clone(), doc_language: language, versions, names }, diagnostics)
}

/// The names of functions, in order.
fn published(version: ApiVersion, modules: &[(String, Vec<Named<'_>>)]) -> Vec<PublishedName> {
    let name = |(module, named): (&String, &Named<'_>)| PublishedName {
        line: format!("{}::{module}::{} {}", version.module(), named.name, named.request()),
        is_pinned: named.pin.is_some(),
    };
    let functions =
        modules.iter().flat_map(|(module, functions)| functions.iter().map(move |named| (module, named)));
    let mut names: Vec<PublishedName> = functions.map(name).collect();
    names.sort_by(|a, b| a.line.cmp(&b.line));
    names
}
