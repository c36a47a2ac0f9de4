//! Documented resources and enumerations become structs and enums.

use super::areas::{Areas, Gate};
use super::docs::{Docs, Writer};
use super::links::ItemPath;
use super::ownership::OpaqueFields;
use super::print::{Doc, Ident, Lit};
use super::type_tree::{Generic, Primitive, Type};
use super::types::{Item, Source, Target, Types};
use super::words::snake;
use super::{Derived, Enum, Field, Kind, Model, Struct, Variant};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::fault::on_page;
use crate::hash::{HashSet, stable_digits};
use crate::ir::{EnumType, Resource};
use std::borrow::Cow;

codes! {
    pub(crate) static TYPE_UNKNOWN: Code = Code {
        name: "type-unknown",
        severity: Severity::Note,
        summary: "no page documents the type of a property",
        finds: "A property or relationship of a resource whose type is neither a primitive type nor that \
             of a resource or an enumeration which the pages of its version document.",
        why: "The property's field in the client holds any JSON, or the values that descriptions list.",
        cure: "Correct the name of the type, or add the page that documents it.",
        example: "`|geoLocation|geoCoordinatez|..|` where a page documents `geoCoordinates`.",
    };
}

/// The inputs for the structs and enums of a version.
pub(super) struct Shapes<'s, 'a> {
    pub(super) types: &'s Types<'a>,
    pub(super) areas: &'s Areas,
    pub(super) opaque: OpaqueFields<'a>,
}

impl Shapes<'_, '_> {
    /// All structs and enums of the version.
    pub(super) fn models(&self, docs: Docs<'_>, version: &Ident) -> Vec<Model> {
        use rayon::prelude::*;
        let Self { types, areas, .. } = self;
        (0..types.items.len())
            .into_par_iter()
            .with_max_len(super::TYPES_AT_ONCE)
            .filter_map(|number| {
                let item = &types.items[number];
                let gate = areas.of_item(number)?;
                // Each type has a file, and so a module, of its own.
                let module = ItemPath::model(version, &item.module, &item.name).path;
                let writer = docs.within(module);
                let model = || match &item.source {
                    Source::Resource(pages) => {
                        let base = types.base(number).filter(|base| areas.of_item(*base).is_some());
                        let base = base.map(|base| &types.items[base]);
                        let base = base.map(|base| ItemPath::model(version, &base.module, &base.name));
                        let doc = writer.resource(pages[0], base.as_ref());
                        Model::Struct(Struct { doc, ..self.structure(number, pages, gate, &writer) })
                    }
                    Source::Enum(tables) => Model::Enum(enumeration(item, tables, gate, &writer)),
                };
                Some(on_page(item.page(), model))
            })
            .collect()
    }

    fn structure(&self, number: usize, pages: &[&Resource], gate: Gate, writer: &Writer<'_>) -> Struct {
        let Self { types, areas, opaque } = self;
        let item = &types.items[number];
        let fields = types.properties(number);
        let mut names = FieldNames::with_capacity(fields.len());
        let fields = fields.iter().filter_map(|documented| {
            let property = documented.property;
            let name = names.name(&property.name);
            if matches!(documented.target, Target::Item(target) if !areas.has(target)) {
                return None;
            }
            Some(Field {
                name,
                documented: Lit::str(&property.name),
                ty: types.field(
                    documented.target,
                    property.type_ref.collection,
                    opaque.contains(number, &property.name),
                ),
                doc: writer.property(property, documented.page),
                deprecated: writer.deprecation(property.deprecated, Some(&property.description)),
                gate: match documented.target {
                    Target::Item(target) => areas.field(number, target),
                    _ => None,
                },
            })
        });
        Struct {
            fields: fields.collect(),
            required: Vec::new(),
            doc: Doc::default(),
            deprecated: writer.deprecation(pages[0].deprecated, pages[0].deprecation.as_ref()),
            odata_type: Lit::str(&item.odata_type),
            kind: self.kind(number),
            bases: types
                .lineage(number)
                .cut(1..)
                .iter()
                .filter(|base| areas.is_matched(**base))
                .map(|base| (types.items[*base].ty(), areas.field(number, *base)))
                .collect(),
            module: item.module.clone(),
            name: item.name.clone(),
            gate,
            pages: pages_of(pages.iter().map(|page| &*page.page)),
        }
    }

    /// The enum of a type's derived types. `None` if it has none, or if no field or answer is of the type.
    fn kind(&self, base: usize) -> Option<Kind> {
        let Self { types, areas, .. } = self;
        let items = areas.derived(base);
        if !areas.is_matched(base) || items.is_empty() {
            return None;
        }
        let mut taken = HashSet::default();
        // Derived types from several namespaces may have the same name.
        let mut variant = |item: &Item<'_>| {
            let mut name = item.name.clone();
            for namespace in item.module.iter().rev() {
                if !taken.contains(&name) {
                    break;
                }
                name = Ident::type_name(&snake(&format!("{namespace}_{name}")));
            }
            free_name(name, "Type", &mut taken)
        };
        let derived: Vec<(usize, Ident)> =
            items.iter().map(|item| (*item, variant(&types.items[*item]))).collect();
        let derived =
            derived.into_iter().filter(|(item, _)| areas.has(*item)).map(|(item, variant)| Derived {
                variant,
                ty: types.items[item].ty(),
                odata_type: Lit::str(&types.items[item].odata_type),
                gate: areas.field(base, item),
            });
        let derived: Vec<Derived> = derived.collect();
        Some(Kind {
            name: self.kind_name(base),
            other: free_name(Ident::new("Other"), "Type", &mut taken),
            derived,
        })
    }

    /// A name for the enum that no documented type has: `UserKind`, or `UserKindEnum` where the pages document a `userKind`.
    fn kind_name(&self, base: usize) -> Ident {
        let Item { name, module, .. } = &self.types.items[base];
        let is_type =
            |name: &Ident| self.types.items.iter().any(|item| item.name == *name && item.module == *module);
        let mut kind = Ident::new(&format!("{name}Kind"));
        while is_type(&kind) {
            kind = Ident::new(&format!("{kind}Enum"));
        }
        kind
    }
}

/// The name, with the ending appended until it is free.
fn free_name(mut name: Ident, ending: &str, taken: &mut HashSet<Ident>) -> Ident {
    while !taken.insert(name.clone()) {
        name = Ident::new(&format!("{name}{ending}"));
    }
    name
}

/// The properties of undocumented types. Their fields hold any JSON, or the values that descriptions list.
pub(super) fn unknown_types(types: &Types<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for item in &types.items {
        let Source::Resource(pages) = &item.source else { continue };
        for page in pages {
            let documented = page.properties.iter().chain(&page.relationships);
            for property in documented.filter(|property| property.source.is_none()) {
                let name = &property.type_ref.name;
                if types.is_undocumented(name, page.namespace.as_deref()) {
                    let holds = match types.resolve(name, page.namespace.as_deref()) {
                        Target::Item(_) => "the values that descriptions list",
                        Target::Primitive(_) | Target::Json => "any JSON",
                    };
                    let message = format!(
                        "no page documents `{name}`, the type of `{}`; its field holds {holds}",
                        property.name
                    );
                    let location = Location::of(&page.page, &property.line);
                    let help = "link the type to its page, or add the page".to_owned();
                    found.push(Diagnostic::new(&TYPE_UNKNOWN, location, message, help));
                }
            }
        }
    }
    found.sort_by(|a, b| (&a.location.page, a.location.line).cmp(&(&b.location.page, b.location.line)));
    found
}

fn enumeration(item: &Item<'_>, tables: &[Cow<'_, EnumType>], gate: Gate, writer: &Writer<'_>) -> Enum {
    let mut taken = HashSet::from_iter([Ident::new("Undocumented")]);
    let mut seen = HashSet::default();
    let mut variants = Vec::new();
    let members = tables.iter().flat_map(|table| table.members.iter().map(move |member| (member, &**table)));
    for (member, table) in members {
        let mut name = Ident::type_name(&snake(&member.name));
        while seen.insert(member.name.as_str()) {
            if taken.insert(name.clone()) {
                variants.push(Variant {
                    name,
                    documented: Lit::str(&member.name),
                    code: super::code_span(&member.name).to_string(),
                    doc: writer.member(member, table),
                });
                break;
            }
            // Members may differ only in characters that names cannot have, such as `+` and `-`.
            seen.remove(member.name.as_str());
            name = if name.as_str().ends_with("Value") {
                Ident::type_name(&format!("{name}X{}", stable_digits(&member.name)))
            } else {
                Ident::new(&format!("{name}Value"))
            };
        }
    }
    Enum {
        doc: writer.enumeration(&tables[0]),
        documented: tables[0].name.clone(),
        variants,
        module: item.module.clone(),
        name: item.name.clone(),
        gate,
        pages: pages_of(tables.iter().map(|table| &*table.page)),
    }
}

/// The field names of one struct.
#[derive(Debug)]
pub(super) struct FieldNames(HashSet<Ident>);

impl FieldNames {
    /// A set with room for this many fields. It reserves `additional`, which is not a property.
    fn with_capacity(fields: usize) -> Self {
        let mut names = HashSet::with_capacity_and_hasher(fields + 1, Default::default());
        names.insert(Ident::new("additional"));
        Self(names)
    }

    /// The name of a property's field. If two properties have the same words, the second is named as it is documented.
    pub(super) fn name(&mut self, documented: &str) -> Ident {
        let mut name = Ident::new(&snake(documented));
        if self.0.insert(name.clone()) {
            return name;
        }
        name = Ident::new(&documented.to_ascii_lowercase());
        while !self.0.insert(name.clone()) {
            name = if name.as_str().ends_with("_property") {
                Ident::new(&format!("{name}_{}", stable_digits(documented)))
            } else {
                Ident::new(&format!("{}_property", name.as_str().trim_end_matches('_')))
            };
        }
        name
    }
}

fn pages_of<'p>(pages: impl Iterator<Item = &'p str>) -> Vec<String> {
    let mut pages: Vec<String> = pages.map(str::to_owned).collect();
    pages.sort();
    pages.dedup();
    pages
}

/// The struct for the parameters of an action.
pub(super) fn parameters_struct(
    types: &Types<'_>,
    name: Ident,
    parameters: &[crate::ir::Parameter],
    namespace: Option<&str>,
    writer: &Writer<'_>,
    page: &str,
) -> Struct {
    let mut names = FieldNames::with_capacity(parameters.len());
    let mut seen = HashSet::default();
    let mut required = Vec::new();
    let mut fields = Vec::new();
    for parameter in parameters.iter().filter(|parameter| !parameter.name.starts_with('@')) {
        if !seen.insert(parameter.name.as_str()) {
            continue;
        }
        let target = parameter
            .type_ref
            .as_ref()
            .map_or(Target::Json, |ty| types.resolve_any(&ty.name, &parameter.alternatives, namespace));
        let collection = parameter.type_ref.as_ref().is_some_and(|ty| ty.collection);
        let name = names.name(&parameter.name);
        if parameter.required == Some(true) {
            required.push(super::Required {
                name: name.clone(),
                ty: match (types.element(target), collection) {
                    (text @ Type::Primitive(Primitive::String), false) => text.within(Generic::Into),
                    (Type::Json, _) => Type::Json.within(Generic::Into),
                    (element, true) => element.within(Generic::Vec),
                    (element, false) => element,
                },
            });
        }
        fields.push(Field {
            name,
            documented: Lit::str(&parameter.name),
            ty: types.field(target, collection, false),
            doc: writer.body_parameter(parameter, page),
            deprecated: None,
            gate: None,
        });
    }
    let mut doc = Doc::default();
    doc.line("The parameters that the request's body holds.");
    Struct {
        fields,
        required,
        doc,
        deprecated: None,
        odata_type: Lit::str(""),
        kind: None,
        bases: Vec::new(),
        module: Vec::new(),
        name,
        gate: Gate::default(),
        pages: vec![page.to_owned()],
    }
}
