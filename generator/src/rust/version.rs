//! A version of the API: first its names, and then its docs, which link to the names.

use super::Version;
use super::areas::{Areas, Feature, Gate};
use super::content::{Content, Got};
use super::docs::{Docs, ListedModule, documented};
use super::filter::Filter;
use super::functions::Printer;
use super::links::{ItemPath, Links};
use super::merge::merge;
use super::models::{Shapes, unknown_types};
use super::naming::Named;
use super::order::Order;
use super::ownership::OpaqueFields;
use super::print::Ident;
use super::renames::Renames;
use super::typed_body::type_bodies;
use super::typed_page::{TypedModule, by_page, module_ident, type_page};
use super::types::{Source, Target, Types};
use super::words::snake;
use super::{MODULES_AT_ONCE, Model, Module};
use crate::corrections::Corrections;
use crate::diagnostic::Diagnostic;
use crate::fault::on_page;
use crate::hash::HashMap;
use crate::ir::{self, Api, ApiVersion, HttpMethod};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A version whose item names and conditions are decided.
pub(super) struct NamedVersion<'a> {
    api_version: ApiVersion,
    pub(super) name: Ident,
    content: &'a Content<'a>,
    /// The modules with their words, sorted by the words.
    pub(super) modules: Vec<(String, TypedModule<'a>)>,
    areas: Areas,
    order: Order<'a>,
    /// The items of its pages.
    pub(super) links: Links<'a>,
}

impl<'a> NamedVersion<'a> {
    pub(super) fn of(
        api: &'a Api,
        api_version: ApiVersion,
        content: &'a Content<'a>,
        modules: Vec<(String, Vec<Named<'a>>)>,
        renames: &mut Renames<'_>,
        filter: &Filter,
    ) -> Self {
        let order = Order::of(api, api_version);
        let mut modules: Vec<_> = modules
            .into_par_iter()
            .with_max_len(MODULES_AT_ONCE)
            .map(|(words, mut functions)| {
                functions.sort_by_key(|named| order.rank(&named.operation.page));
                let type_page = |lines: &[Named<'_>]| {
                    on_page(&lines[0].operation.page, || type_page(content, &words, lines, filter))
                };
                let typed = by_page(&functions).filter_map(type_page).collect();
                let ident = module_ident(&words);
                (words, TypedModule { ident, functions, typed })
            })
            .collect();
        share_lists(content, &mut modules);
        renames.functions(&mut modules);
        for (_, module) in &mut modules {
            module.functions.retain(|named| filter.chooses(named.operation));
        }
        modules.retain(|(_, module)| !module.functions.is_empty());
        merge(content, &mut modules);
        let name = Ident::new(api_version.module());
        let areas = || {
            let used: Vec<_> = modules.iter().flat_map(|(_, module)| module.used(content.types)).collect();
            Areas::of(content.types, &used, !filter.is_empty())
        };
        let (areas, links) = rayon::join(areas, || function_links(&name, &modules));
        let links = with_type_links(links, &name, content.types, &areas);
        Self { api_version, name, content, modules, areas, order, links }
    }

    pub(super) fn lower(
        self,
        api: &Api,
        docs: Docs<'_>,
        corrections: &Corrections,
        renames: &mut Renames<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Version {
        let resources: HashMap<Arc<str>, &ir::Resource> = api
            .resources
            .iter()
            .filter(|resource| resource.api_version == self.api_version)
            .map(|resource| (snake(&resource.name), resource))
            .collect();
        let types = self.content.types;
        let printer = Printer { content: self.content, version: &self.name, docs, corrections };
        let resource = |words: &str| resources.get(words).copied();
        let listed = self.listed(resource);
        let title = format!("The operations of Microsoft Graph {}, by resource.", self.api_version.as_str());
        let print_doc = || {
            let writer = docs.within(self.name.to_string());
            writer.version(&title, &listed, docs.notes.version(self.api_version))
        };
        let print_modules = || {
            let modules = self.modules.into_par_iter().with_max_len(MODULES_AT_ONCE);
            let modules = modules.map(|(words, module)| printer.module(&words, module, resource(&words)));
            let mut modules: Vec<Module> = modules.collect();
            modules.sort_by(|a, b| a.name.cmp(&b.name));
            modules
        };
        let print_models = || {
            let opaque = OpaqueFields::of(types, &self.areas, diagnostics);
            diagnostics.extend(types.findings.iter().cloned());
            diagnostics.extend(unknown_types(types));
            Shapes { types, areas: &self.areas, opaque }.models(docs, &self.name)
        };
        let ((doc, mut modules), mut models) =
            rayon::join(|| rayon::join(print_doc, print_modules), print_models);
        renames.members(types, &mut models, &mut modules);
        type_bodies(&models, &mut modules);
        let gates = modules.iter().map(|module| &module.gate).chain(models.iter().map(Model::gate));
        let features: BTreeSet<&Feature> = gates.flat_map(Gate::features).collect();
        let features = features.into_iter().cloned().collect();
        Version { api_version: self.api_version, name: self.name, doc, modules, models, features }
    }

    /// Its modules as its docs list them, in the order of the table of contents.
    fn listed<'r>(&self, resource: impl Fn(&str) -> Option<&'r ir::Resource>) -> Vec<ListedModule<'r>> {
        let mut modules: Vec<_> = self.modules.iter().collect();
        modules.sort_by_cached_key(|(words, module)| {
            let first = module.functions.first().map(|named| self.order.rank(&named.operation.page));
            (first, words)
        });
        let listed = |(words, module): &(String, TypedModule<'_>)| {
            let resource = resource(words);
            let own = resource.map(|resource| Feature::of_area(resource.area.as_deref()));
            let own = own.filter(|own| module.typed.iter().any(|page| page.feature == *own));
            let area = own.or_else(|| module.typed.first().map(|page| page.feature.clone()))?;
            let summary = resource.map(|resource| documented(resource.summary.as_ref(), &resource.title));
            Some(ListedModule { name: module.ident.clone(), area, summary })
        };
        modules.into_iter().filter_map(listed).collect()
    }
}

/// Gives all lists of a request the same item type, across all pages.
fn share_lists(content: &Content<'_>, modules: &mut [(String, TypedModule<'_>)]) {
    let mut by_request: HashMap<String, Vec<&mut Got>> = HashMap::default();
    for (_, module) in modules {
        let lines = by_page(&module.functions).flatten();
        let got = module.typed.iter_mut().flat_map(|page| page.lines.iter_mut().map(|(_, got)| got));
        for (named, got) in lines.zip(got) {
            if named.operation.method == HttpMethod::Get && matches!(got, Got::Collection(Target::Item(_))) {
                by_request.entry(named.request()).or_default().push(got);
            }
        }
    }
    for mut lists in by_request.into_values().filter(|lists| lists.len() > 1) {
        content.share_lists(&mut lists);
    }
}

/// Links the pages of operations to functions.
fn function_links<'a>(version: &Ident, modules: &[(String, TypedModule<'a>)]) -> Links<'a> {
    let mut links = Links::with_capacity(modules.iter().map(|(_, module)| module.typed.len()).sum());
    for (_, module) in modules {
        for lines in by_page(&module.functions) {
            // The main item is the function of the first line.
            let item = ItemPath::function(version, &module.ident, &Ident::new(&lines[0].name));
            links.add(&lines[0].operation.page, item);
        }
    }
    links
}

/// Adds links from the pages of types to these links.
fn with_type_links<'a>(
    mut links: Links<'a>,
    version: &Ident,
    types: &'a Types<'a>,
    areas: &Areas,
) -> Links<'a> {
    for (number, item) in types.items.iter().enumerate() {
        if areas.of_item(number).is_none() {
            continue;
        }
        let path = ItemPath::model(version, &item.module, &item.name);
        match &item.source {
            Source::Resource(pages) => pages.iter().for_each(|page| links.add(&page.page, path.clone())),
            // No heading leads to an enumeration that was made from descriptions.
            Source::Enum(_) if types.is_listed(number) => {}
            Source::Enum(tables) => {
                tables.iter().for_each(|table| links.add_enum(&table.page, &table.name, path.clone()));
            }
        }
    }
    links
}
