//! Applies the names that corrections choose. Each replaces a name made from the docs. This happens after all names are made,
//! so that no choice affects another name.

use super::filter::Filter;
use super::naming::Named;
use super::print::Ident;
use super::typed_page::TypedModule;
use super::types::{Source, Types};
use super::{Model, Module};
use crate::corrections::{
    CORRECTION_CONFLICT, CORRECTION_INVALID, CORRECTION_STALE, Corrections, Item, Rename, Wrong,
};
use crate::cut::Cut as _;
use crate::diagnostic::Diagnostic;
use crate::hash::HashMap;
use crate::ir::ApiVersion;

/// The chosen names of one version.
pub(super) struct Renames<'c> {
    corrections: &'c Corrections,
    version: ApiVersion,
    /// True if a filter leaves out operations. Their types, fields and parameter structs are then missing on purpose, so an entry
    /// that names one of them is not reported.
    is_filtered: bool,
    diagnostics: Vec<Diagnostic>,
}

/// The case of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `list_messages`
    Snake,
    /// `MailFolder`
    Camel,
}

/// Names in one scope.
struct Names<'n> {
    /// The names made from the docs.
    made: Vec<&'n Ident>,
    /// Further names that are taken in the scope.
    reserved: &'n [&'n str],
    style: Style,
    /// The kind of the named items, in the plural.
    kind: &'static str,
}

impl<'c> Renames<'c> {
    pub(super) fn new(corrections: &'c Corrections, version: ApiVersion, filter: &Filter) -> Self {
        Self { corrections, version, is_filtered: !filter.is_empty(), diagnostics: Vec::new() }
    }

    /// The findings about wrong entries.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// The entries of this version whose items match.
    fn entries(&self, is_meant: impl Fn(&Item) -> bool) -> Vec<&'c Rename> {
        let of_version = |rename: &&Rename| match &rename.item {
            Item::Module { version, .. } => ApiVersion::of_page(version) == Some(self.version),
            _ => ApiVersion::of_page(&rename.page) == Some(self.version),
        };
        self.corrections.rename.iter().filter(of_version).filter(|rename| is_meant(&rename.item)).collect()
    }

    fn tell(&mut self, rename: &Rename, wrong: Wrong) {
        self.diagnostics.push(self.corrections.diagnostic(rename.place, wrong));
    }

    fn missing(&mut self, rename: &Rename, message: String) {
        let help = "if the page has been corrected, remove the entry; else write the names as they are";
        self.tell(rename, Wrong::new(&CORRECTION_STALE, message, help));
    }

    /// Like [`Self::missing`], for a member of a type that a filter may leave out.
    fn missing_member(&mut self, rename: &Rename, message: String) {
        if !self.is_filtered {
            self.missing(rename, message);
        }
    }

    /// The chosen names of items in one scope, after wrong entries are reported. `chosen` has the index of the name that each
    /// entry replaces.
    fn choose(&mut self, names: &Names<'_>, chosen: &[(usize, &Rename)]) -> Vec<(usize, Ident)> {
        let mut wanted: Vec<(usize, Ident, &Rename)> = Vec::new();
        for (at, rename) in chosen {
            let made = names.made[*at].as_str();
            if made != rename.from {
                let message =
                    format!("the name that is made is `{made}`, not `{}`: {}", rename.from, rename.item);
                self.missing(rename, message);
            } else if let Some((_, _, other)) = wanted.iter().find(|(other, ..)| other == at) {
                let line = self.corrections.line(other.place);
                let message = format!("line {line} renames the same");
                self.tell(rename, Wrong::new(&CORRECTION_CONFLICT, message, "keep one of the two entries"));
            } else {
                match name(rename, names.style) {
                    Ok(ident) => wanted.push((*at, ident, rename)),
                    Err(wrong) => self.tell(rename, wrong),
                }
            }
        }
        let after = |at: usize| {
            wanted
                .iter()
                .find(|(other, ..)| *other == at)
                .map_or(names.made[at].as_str(), |(_, name, _)| name.as_str())
        };
        let collides = |(at, name, _): &&(usize, Ident, &Rename)| {
            names.reserved.contains(&name.as_str())
                || (0..names.made.len()).any(|other| other != *at && after(other) == name.as_str())
        };
        let collisions: Vec<usize> = wanted.iter().filter(collides).map(|(at, ..)| *at).collect();
        for (_, _, rename) in wanted.iter().filter(|(at, ..)| collisions.contains(at)) {
            let message = format!("`{}` is taken: two {} would have this name", rename.to, names.kind);
            self.tell(rename, Wrong::new(&CORRECTION_CONFLICT, message, "choose another name"));
        }
        wanted.retain(|(at, ..)| !collisions.contains(at));
        wanted.into_iter().map(|(at, name, _)| (at, name)).collect()
    }

    /// Renames types.
    pub(super) fn types(&mut self, types: &mut Types<'_>) {
        let mut by_module: HashMap<Vec<Ident>, Vec<(usize, &Rename)>> = HashMap::default();
        for rename in self.entries(|item| matches!(item, Item::Resource(_) | Item::Enum(_))) {
            let is_meant = |source: &Source<'_>| match (source, &rename.item) {
                (Source::Resource(pages), Item::Resource(name)) => {
                    pages.iter().any(|page| *page.page == *rename.page && page.name == *name)
                }
                (Source::Enum(tables), Item::Enum(name)) => {
                    tables.iter().any(|table| *table.page == *rename.page && table.name == *name)
                }
                _ => false,
            };
            match types.items.iter().position(|item| is_meant(&item.source)) {
                Some(at) => by_module.entry(types.items[at].module.clone()).or_default().push((at, rename)),
                None => {
                    self.missing(rename, format!("no type is made of {} on `{}`", rename.item, rename.page))
                }
            }
        }
        for (module, chosen) in by_module {
            let inside: Vec<usize> =
                (0..types.items.len()).filter(|at| types.items[*at].module == module).collect();
            let made = inside.iter().map(|at| &types.items[*at].name).collect();
            let names = Names { made, reserved: &[], style: Style::Camel, kind: "types" };
            let chosen: Vec<_> = chosen
                .into_iter()
                .filter_map(|(at, rename)| Some((inside.iter().position(|other| *other == at)?, rename)))
                .collect();
            for (at, name) in self.choose(&names, &chosen) {
                types.items[inside[at]].name = name;
            }
        }
    }

    /// Renames modules, functions and their parameters.
    pub(super) fn functions(&mut self, modules: &mut [(String, TypedModule<'_>)]) {
        let is_meant = |item: &Item| matches!(item, Item::Operation(_) | Item::Placeholder { .. });
        let mut by_module: HashMap<usize, Vec<(usize, &Rename)>> = HashMap::default();
        for rename in self.entries(is_meant) {
            let (Item::Operation(wanted) | Item::Placeholder { operation: wanted, .. }) = &rename.item else {
                continue;
            };
            let is_meant = |named: &Named<'_>| {
                *named.operation.page == *rename.page && named.operation.request_line() == *wanted
            };
            let found = modules
                .iter()
                .enumerate()
                .find_map(|(at, (_, module))| Some((at, module.functions.iter().position(is_meant)?)));
            match found {
                Some((module, at)) => by_module.entry(module).or_default().push((at, rename)),
                None => {
                    let message = format!("`{}` has no operation `{wanted}` that is a function", rename.page);
                    self.missing(rename, message);
                }
            }
        }
        let mut by_module: Vec<_> = by_module.into_iter().collect();
        by_module.sort_by_key(|(module, _)| *module);
        for (module, entries) in by_module {
            let functions = &mut modules[module].1.functions;
            for (at, rename) in &entries {
                if let Item::Placeholder { placeholder, .. } = &rename.item {
                    self.parameter(&mut functions[*at], placeholder, rename);
                }
            }
            let chosen: Vec<_> =
                entries.into_iter().filter(|(_, rename)| matches!(rename.item, Item::Operation(_))).collect();
            let made: Vec<Ident> = functions.iter().map(|named| Ident::new(&named.name)).collect();
            let names =
                Names { made: made.iter().collect(), reserved: &[], style: Style::Snake, kind: "functions" };
            for (at, name) in self.choose(&names, &chosen) {
                functions[at].name = name.to_string();
            }
        }
        self.modules(modules);
    }

    fn parameter(&mut self, named: &mut Named<'_>, placeholder: &str, rename: &Rename) {
        let documented = named.operation.path.parameters().map(|parameter| parameter.name.as_str());
        let made: Vec<Ident> = named.parameters().iter().map(|name| Ident::new(name)).collect();
        // Equal placeholders are told apart by the names made for them.
        let places: Vec<usize> =
            documented.enumerate().filter(|(_, name)| *name == placeholder).map(|(at, _)| at).collect();
        let is_made = |at: &&usize| made[**at].as_str() == rename.from;
        let at = places.iter().find(is_made).or(places.first()).copied();
        let Some(at) = at else {
            return self.missing(rename, format!("`{}` has no {}", rename.page, rename.item));
        };
        // The request body is called `body`.
        let names = Names {
            made: made.iter().collect(),
            reserved: &["body"],
            style: Style::Snake,
            kind: "parameters",
        };
        for (at, name) in self.choose(&names, &[(at, rename)]) {
            named.rename_parameter(at, name.as_str());
        }
    }

    fn modules(&mut self, modules: &mut [(String, TypedModule<'_>)]) {
        let mut chosen = Vec::new();
        for rename in self.entries(|item| matches!(item, Item::Module { .. })) {
            let Item::Module { name, .. } = &rename.item else { continue };
            match modules.iter().position(|(_, module)| module.ident.as_str() == name) {
                Some(at) => chosen.push((at, rename)),
                None if self.corrections.is_part => {}
                None => self.missing(rename, format!("there is no {}", rename.item)),
            }
        }
        let made: Vec<Ident> = modules.iter().map(|(_, module)| module.ident.clone()).collect();
        let reserved = &["main", "models"];
        let names = Names { made: made.iter().collect(), reserved, style: Style::Snake, kind: "modules" };
        for (at, name) in self.choose(&names, &chosen) {
            modules[at].1.ident = name;
        }
    }

    /// Renames fields and variants, and reports wrong entries for structs of parameters.
    pub(super) fn members(&mut self, types: &Types<'_>, models: &mut [Model], modules: &mut [Module]) {
        for rename in self.entries(|item| matches!(item, Item::Property { .. })) {
            self.field(types, models, rename);
        }
        for rename in self.entries(|item| matches!(item, Item::Member { .. })) {
            self.variant(models, rename);
        }
        for rename in self.entries(|item| matches!(item, Item::Parameter { .. })) {
            self.body_field(modules, rename);
        }
        for rename in self.entries(|item| *item == Item::Body) {
            let bodies =
                modules.iter().flat_map(|module| module.bodies.iter().map(move |body| (module, body)));
            match bodies.into_iter().find(|(_, body)| body.pages.contains(&rename.page)) {
                Some((module, body)) if body.name.as_str() == rename.to => {
                    let same = module.bodies.iter().filter(|other| other.name == body.name).count();
                    if same > 1 {
                        let message = format!("`{}` is taken: two structs would have this name", rename.to);
                        self.tell(rename, Wrong::new(&CORRECTION_CONFLICT, message, "choose another name"));
                    }
                }
                Some((_, body)) if body.name.as_str() != rename.from => {
                    let message = format!("the name that is made is `{}`, not `{}`", body.name, rename.from);
                    self.missing(rename, message);
                }
                // The name is invalid, which `bodies` reported.
                Some(_) => {}
                None => {
                    let message = format!("`{}` has no struct of parameters", rename.page);
                    self.missing_member(rename, message);
                }
            }
        }
    }

    /// The name of a struct of parameters.
    pub(super) fn body(corrections: &Corrections, page: &str, made: Ident) -> Ident {
        let entry = corrections.rename.iter().find(|rename| rename.item == Item::Body && rename.page == page);
        let chosen = entry.filter(|rename| rename.from == made.as_str());
        chosen.and_then(|rename| name(rename, Style::Camel).ok()).unwrap_or(made)
    }

    fn field(&mut self, types: &Types<'_>, models: &mut [Model], rename: &Rename) {
        let Item::Property { name: documented, .. } = &rename.item else { return };
        let documents = |item: usize| match &types.items[item].source {
            Source::Resource(pages) => pages.iter().find(|page| {
                page.properties.iter().chain(&page.relationships).any(|property| property.name == *documented)
            }),
            Source::Enum(_) => None,
        };
        // The type itself and all types that inherit the property.
        let mut is_found = false;
        for number in 0..types.items.len() {
            let Some(page) = types.lineage(number).into_iter().find_map(documents) else { continue };
            if *page.page != *rename.page {
                continue;
            }
            let item = &types.items[number];
            let is_item = |model: &&mut Model| *model.name() == item.name && model.module() == item.module;
            let Some(Model::Struct(model)) = models.iter_mut().find(is_item) else { continue };
            is_found |= self.field_of(&mut model.fields, documented, rename);
        }
        if !is_found {
            self.missing_member(rename, format!("no field is made of {} of `{}`", rename.item, rename.page));
        }
    }

    fn field_of(&mut self, fields: &mut [super::Field], documented: &str, rename: &Rename) -> bool {
        let Some(at) = fields.iter().position(|field| field.documented == super::Lit::str(documented)) else {
            return false;
        };
        let made: Vec<Ident> = fields.iter().map(|field| field.name.clone()).collect();
        let reserved = &["additional"];
        let names = Names { made: made.iter().collect(), reserved, style: Style::Snake, kind: "fields" };
        for (at, name) in self.choose(&names, &[(at, rename)]) {
            fields[at].name = name;
        }
        true
    }

    fn body_field(&mut self, modules: &mut [Module], rename: &Rename) {
        let Item::Parameter { name: documented, .. } = &rename.item else { return };
        let bodies = modules.iter_mut().flat_map(|module| &mut module.bodies);
        let body = bodies.into_iter().find(|body| body.pages.contains(&rename.page));
        let is_found = body.is_some_and(|body| {
            let before: Vec<Ident> = body.fields.iter().map(|field| field.name.clone()).collect();
            let is_found = self.field_of(&mut body.fields, documented, rename);
            for (before, field) in before.iter().zip(&body.fields) {
                let required = body.required.iter_mut().find(|required| required.name == *before);
                required.into_iter().for_each(|required| required.name = field.name.clone());
            }
            is_found
        });
        if !is_found {
            self.missing_member(rename, format!("no field is made of {} of `{}`", rename.item, rename.page));
        }
    }

    fn variant(&mut self, models: &mut [Model], rename: &Rename) {
        let Item::Member { of, name: documented } = &rename.item else { return };
        let found = models.iter_mut().find_map(|model| match model {
            Model::Enum(one) if one.pages.contains(&rename.page) && one.documented == *of => Some(one),
            _ => None,
        });
        let Some(one) = found else {
            let message = format!("no enum is made of `{of}` of `{}`", rename.page);
            return self.missing_member(rename, message);
        };
        let place = one.variants.iter().position(|variant| variant.documented == super::Lit::str(documented));
        let Some(at) = place else {
            return self.missing(rename, format!("no variant is made of {}", rename.item));
        };
        let made: Vec<Ident> = one.variants.iter().map(|variant| variant.name.clone()).collect();
        let reserved = &["Undocumented"];
        let names = Names { made: made.iter().collect(), reserved, style: Style::Camel, kind: "variants" };
        for (at, name) in self.choose(&names, &[(at, rename)]) {
            one.variants[at].name = name;
        }
    }
}

/// The chosen name, if it is valid.
fn name(rename: &Rename, style: Style) -> Result<Ident, Wrong> {
    let to = rename.to.as_str();
    let wrong = |message: String| Wrong::new(&CORRECTION_INVALID, message, "choose a name in words");
    if Ident::new(to).as_str() != to {
        return Err(wrong(format!("`{to}` is no Rust identifier")));
    }
    let starts = |first: fn(&char) -> bool| to.chars().next().is_some_and(|c| first(&c));
    let fits = match style {
        Style::Snake => starts(char::is_ascii_lowercase) && !to.contains(|c: char| c.is_ascii_uppercase()),
        Style::Camel => starts(char::is_ascii_uppercase) && !to.contains('_'),
    };
    if !fits || to.contains("__") {
        let form = if style == Style::Snake { "snake_case" } else { "CamelCase" };
        return Err(wrong(format!("`{to}` is not in {form}")));
    }
    // A number is allowed only if it is documented. Any other merely tells two names apart.
    let digits = to.cut(to.trim_end_matches(|c: char| c.is_ascii_digit()).len()..);
    if !digits.is_empty() && !rename.item.to_string().contains(digits) {
        return Err(wrong(format!("`{to}` is a name with a number appended, which says nothing")));
    }
    Ok(Ident::new(to))
}
