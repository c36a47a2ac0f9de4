//! Documented type names become types of the crate.

use super::listed::listed;
use super::naming::name_cut;
use super::print::Ident;
use super::type_tree::{Generic, Literal, ModelPath, Primitive, Type};
use super::words::snake;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::family::Family;
use crate::fault::on_page;
use crate::hash::{HashMap, HashSet, stable_digits};
use crate::ir::{Api, ApiVersion, EnumType, PrimitiveType, Property, Resource};
use crate::limits::{NAME_BYTES, excerpt};
use crate::page_path;
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

codes! {
    static NAME_COLLISION: Code = Code {
        name: "name-collision",
        severity: Severity::Warning,
        summary: "two documented names give one name in the crate",
        finds: "Two types whose names become one in Rust, or differ there in case only. Each type is a file, and \
             some file systems do not tell case apart.",
        why: "One of them has another name in the crate: digits of its documented name stand behind it.",
        cure: "Correct the title of the page that is wrong, or choose a name under `rename` in the corrections.",
        example: "`# workbook resource type` and `# work book resource type`.",
    };
}

/// The types that the pages of one version document.
#[derive(Debug)]
pub(crate) struct Types<'a> {
    pub(crate) items: Vec<Item<'a>>,
    /// The items of each name. Keys have no namespace, and are in lower case and as spelled.
    by_name: HashMap<String, Vec<usize>>,
    /// The base types of items whose own pages do not name one. They come from lists of derived types on the base type's page.
    listed_bases: HashMap<usize, usize>,
    /// The properties of each item, computed on demand.
    properties: Vec<OnceLock<Vec<TypedProperty<'a>>>>,
    /// Findings about names that are too long or that several types share.
    pub(super) findings: Vec<Diagnostic>,
}

/// A property of a type or of one of its base types.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypedProperty<'a> {
    pub(super) property: &'a Property,
    /// The page that documents it.
    pub(super) page: &'a str,
    pub(super) target: Target,
    /// True if it is a relationship, which an answer has only on request.
    pub(super) navigates: bool,
}

/// A documented type, which becomes a struct or an enum.
#[derive(Debug)]
pub(crate) struct Item<'a> {
    /// Its namespace below `microsoft.graph`, which is also its module below `models`.
    pub(super) module: Vec<Ident>,
    /// Its name in Rust.
    pub(super) name: Ident,
    /// Its documented name with its namespace.
    pub(crate) odata_type: String,
    pub(crate) source: Source<'a>,
}

#[derive(Debug)]
pub(crate) enum Source<'a> {
    /// The pages that document it. The page that is named after it comes first.
    Resource(Vec<&'a Resource>),
    /// The tables that document it, or the one made from descriptions of properties.
    Enum(Vec<Cow<'a, EnumType>>),
}

impl<'a> Source<'a> {
    /// The first page that documents it.
    fn page(&self) -> Option<&Arc<str>> {
        match self {
            Self::Resource(pages) => pages.first().map(|page| &page.page),
            Self::Enum(tables) => tables.first().map(|table| &table.page),
        }
    }
}

/// The items that document a name.
#[derive(Default)]
struct Found<'a> {
    resources: Vec<&'a Resource>,
    enums: Vec<&'a EnumType>,
}

/// The meaning of a documented type name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Primitive(Primitive),
    /// A documented type, as an index.
    Item(usize),
    /// Any JSON, because the name is general or undocumented.
    Json,
}

impl<'a> Types<'a> {
    pub(crate) fn of(api: &'a Api, version: ApiVersion) -> Self {
        let mut found: BTreeMap<(String, String), Found<'a>> = BTreeMap::new();
        for resource in api.resources.iter().filter(|resource| resource.api_version == version) {
            let namespace = resource.namespace.as_deref().unwrap_or(ROOT).to_ascii_lowercase();
            let name = resource.name.to_ascii_lowercase();
            found.entry((name, namespace)).or_default().resources.push(resource);
        }
        for one in api.enums.iter().filter(|one| one.api_version == version) {
            let name = one.name.to_ascii_lowercase();
            // The table may lack a namespace that the resource of the same name has.
            let of_resource = || {
                let next = found.range((name.clone(), String::new())..).next();
                next.map(|(key, _)| key.clone()).filter(|key| key.0 == name)
            };
            let key = match &one.namespace {
                Some(namespace) => (name, namespace.to_ascii_lowercase()),
                None => of_resource().unwrap_or_else(|| (name.clone(), ROOT.to_owned())),
            };
            found.entry(key).or_default().enums.push(one);
        }
        let mut types = Self {
            items: Vec::new(),
            by_name: HashMap::default(),
            listed_bases: HashMap::default(),
            properties: Vec::new(),
            findings: Vec::new(),
        };
        let mut taken = HashMap::default();
        let item = |((key, _), Found { mut resources, enums }): ((String, String), Found<'a>)| {
            let says_something =
                |resource: &&Resource| !resource.properties.is_empty() || !resource.relationships.is_empty();
            let source = if enums.is_empty() || resources.iter().any(says_something) {
                resources.sort_by_key(|resource| !is_named_for(resource));
                Source::Resource(resources)
            } else {
                Source::Enum(enums.into_iter().map(Cow::Borrowed).collect())
            };
            let page = source.page().cloned().unwrap_or_default();
            let item = on_page(&page, || {
                #[cfg(test)]
                crate::fault::fail_in_tests(&page, "failstype");
                Item::of(source)
            });
            (key, item)
        };
        let mut items: Vec<_> = found.into_par_iter().map(item).collect();
        // Plain names are placed first, so that they stay unchanged.
        let is_plain = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
        let (plain, others): (Vec<_>, Vec<_>) = items.iter_mut().partition(|(name, _)| is_plain(name));
        plain.into_iter().chain(others).for_each(|(_, item)| types.tell_apart(item, &mut taken));
        items.into_iter().for_each(|(key, item)| types.add(key, item));
        types.add_wire_names();
        let resources = api.resources.iter().filter(|resource| resource.api_version == version);
        let operations = api.operations.iter().filter(|operation| operation.api_version == version);
        let is_unknown = |name: &str, namespace: Option<&str>| types.is_unknown(name, namespace);
        for one in listed(is_unknown, version, resources, operations) {
            let key = one.name.to_ascii_lowercase();
            let mut item = Item::of(Source::Enum(vec![Cow::Owned(one)]));
            types.tell_apart(&mut item, &mut taken);
            types.add(key, item);
        }
        types.add_spellings();
        types.add_listed_bases();
        types.properties.resize_with(types.items.len(), OnceLock::new);
        types
    }

    fn add(&mut self, key: String, item: Item<'a>) {
        self.by_name.entry(key).or_default().push(self.items.len());
        self.items.push(item);
    }

    /// Renames a type if its name is taken, even in another case, because each type is a file.
    fn tell_apart(&mut self, item: &mut Item<'a>, taken: &mut HashMap<(Vec<Ident>, Arc<str>), Arc<str>>) {
        let page = item.source.page().cloned().unwrap_or_default();
        let documented = item.odata_type.clone();
        let local = documented.rsplit('.').next().unwrap_or_default();
        if local.len() > NAME_BYTES {
            self.findings.push(name_cut("type", local, Location::of_line(&*page, 1)));
        }
        let plain = item.name.clone();
        let mut seed = documented.clone();
        loop {
            // The name of the type's file.
            let file = (item.module.clone(), snake(item.name.as_str()));
            let Some(other) = taken.get(&file) else {
                taken.insert(file, page);
                return;
            };
            item.name = Ident::type_name(&format!("{plain}X{}", stable_digits(&seed)));
            seed.push('+');
            let message = format!(
                "`{}` gives the name `{plain}`, which a type of {other} has; it becomes `{}`",
                excerpt(&documented),
                item.name
            );
            let help = "correct the title, or choose a name under `rename` in the corrections".to_owned();
            let location = Location::of_line(&*page, 1);
            self.findings.push(Diagnostic::new(&NAME_COLLISION, location, message, help));
        }
    }

    fn add_listed_bases(&mut self) {
        for base in 0..self.items.len() {
            let Source::Resource(pages) = &self.items[base].source else { continue };
            let derived: Vec<usize> = pages
                .iter()
                .flat_map(|page| page.derived_types.iter().map(|name| (name, page.namespace.as_deref())))
                .filter_map(|(name, namespace)| self.resource(name, namespace))
                .filter(|item| self.base(*item).is_none() && !self.lineage(base).contains(item))
                .collect();
            for item in derived {
                self.listed_bases.entry(item).or_insert(base);
            }
        }
    }

    /// Maps `@odata.type` names to their types if the page's title differs and no other type has that name.
    fn add_wire_names(&mut self) {
        for number in 0..self.items.len() {
            let Source::Resource(pages) = &self.items[number].source else { continue };
            let Some(wire) = pages.iter().find_map(|page| page.odata_type.clone()) else { continue };
            let name = wire.rsplit('.').next().unwrap_or(&wire).to_ascii_lowercase();
            self.by_name.entry(name).or_insert_with(|| vec![number]);
            self.items[number].odata_type = wire;
        }
    }

    /// Adds names as spelled, because nearly all pages write them so. This saves lowercasing.
    fn add_spellings(&mut self) {
        for item in &self.items {
            let spelled = item.odata_type.rsplit('.').next().unwrap_or_default();
            if let Some(found) = self.by_name.get(&spelled.to_ascii_lowercase()) {
                self.by_name.insert(spelled.to_owned(), found.clone());
            }
        }
    }

    /// The meaning of a type name on a page with this namespace.
    pub(crate) fn resolve(&self, name: &str, namespace: Option<&str>) -> Target {
        let whole = name.trim_start_matches('#').trim();
        let (said, name) = match memchr::memrchr(b'.', whole.as_bytes()) {
            Some(dot) => (Some(whole.cut(..dot)), whole.cut(dot + 1..)),
            None => (None, whole),
        };
        // `json` means any value, even if a page documents a type of this name.
        if name.eq_ignore_ascii_case("json") {
            return Target::Json;
        }
        let found = match self.by_name.get(name) {
            Some(found) => found,
            None => {
                let lower = whole.to_ascii_lowercase();
                match self.by_name.get(lower.cut(whole.len() - name.len()..)) {
                    Some(found) => found,
                    None => return primitive(&lower).map_or(Target::Json, Target::Primitive),
                }
            }
        };
        if let [only] = found[..] {
            return Target::Item(only);
        }
        let in_namespace = |wanted: &str| {
            let of = |item: usize| self.items[item].odata_type.rsplit_once('.').map_or("", |(of, _)| of);
            found.iter().copied().find(|item| of(*item).eq_ignore_ascii_case(wanted))
        };
        said.or(namespace)
            .and_then(in_namespace)
            .or_else(|| in_namespace(ROOT))
            .or(found.first().copied())
            .map_or(Target::Json, Target::Item)
    }

    /// The meaning of several alternative type names: their nearest common base type, or else any JSON. `entity` does not
    /// count, because nearly all types derive from it.
    pub(super) fn resolve_any(&self, name: &str, others: &[String], namespace: Option<&str>) -> Target {
        let first = self.resolve(name, namespace);
        let others: Vec<Target> = others.iter().map(|other| self.resolve(other, namespace)).collect();
        if others.iter().all(|other| *other == first) {
            return first;
        }
        let lineage = |target: &Target| match target {
            Target::Item(item) => self.lineage(*item),
            _ => Vec::new(),
        };
        let others: Vec<Vec<usize>> = others.iter().map(lineage).collect();
        let is_root = |item: &usize| Family::GRAPH.namespace.is_base_type(&self.items[*item].odata_type);
        let common = lineage(&first).into_iter().find(|item| others.iter().all(|line| line.contains(item)));
        let common = common.filter(|item| !is_root(item));
        common.map_or(Target::Json, Target::Item)
    }

    /// Returns whether a name is of an undocumented type. General words for JSON do not count.
    pub(crate) fn is_unknown(&self, name: &str, namespace: Option<&str>) -> bool {
        self.resolve(name, namespace) == Target::Json && !means_any(name)
    }

    /// Returns whether a type was made from values in descriptions.
    pub(crate) fn is_listed(&self, item: usize) -> bool {
        matches!(&self.items[item].source, Source::Enum(tables) if matches!(tables[..], [Cow::Owned(_), ..]))
    }

    /// Returns whether no page documents a name, even if a type was made for it.
    pub(crate) fn is_undocumented(&self, name: &str, namespace: Option<&str>) -> bool {
        match self.resolve(name, namespace) {
            Target::Item(item) => self.is_listed(item),
            Target::Json => !means_any(name),
            Target::Primitive(_) => false,
        }
    }

    /// The struct that a type name means.
    pub(crate) fn resource(&self, name: &str, namespace: Option<&str>) -> Option<usize> {
        match self.resolve(name, namespace) {
            Target::Item(item) if self.is_resource(item) => Some(item),
            _ => None,
        }
    }

    /// Returns whether a type is a struct.
    pub(crate) fn is_resource(&self, item: usize) -> bool {
        matches!(self.items[item].source, Source::Resource(_))
    }

    /// The base type of an item.
    pub(crate) fn base(&self, item: usize) -> Option<usize> {
        let Source::Resource(pages) = &self.items[item].source else { return None };
        let Some(page) = pages.iter().find(|page| page.base_type.is_some()) else {
            return self.listed_bases.get(&item).copied();
        };
        let base = self.resource(page.base_type.as_deref()?, page.namespace.as_deref())?;
        (base != item).then_some(base)
    }

    /// The item and its base types, nearest first.
    pub(crate) fn lineage(&self, item: usize) -> Vec<usize> {
        let mut line = vec![item];
        while let Some(base) = self.base(line[line.len() - 1])
            && !line.contains(&base)
        {
            line.push(base);
        }
        line
    }

    /// The properties of a resource and then of its base types, each name once.
    pub(super) fn properties(&self, item: usize) -> &[TypedProperty<'a>] {
        self.properties[item].get_or_init(|| {
            let mut seen = HashSet::default();
            let mut out = Vec::new();
            for item in self.lineage(item) {
                let Source::Resource(pages) = &self.items[item].source else { continue };
                for page in pages {
                    let own = page.properties.iter().map(|property| (property, false));
                    let relationships = page.relationships.iter().map(|property| (property, true));
                    for (property, navigates) in own.chain(relationships) {
                        if !property.name.starts_with('@') && seen.insert(property.name.as_str()) {
                            let (name, others) = (&property.type_ref.name, &property.alternatives);
                            let target = self.resolve_any(name, others, page.namespace.as_deref());
                            out.push(TypedProperty { property, page: &page.page, target, navigates });
                        }
                    }
                }
            }
            out
        })
    }

    /// The type of a field. Rustc does not look into an opaque one.
    pub(super) fn field(&self, target: Target, collection: bool, opaque: bool) -> Type {
        let element = self.element(target);
        let is_struct = matches!(element, Type::Struct(_));
        let mut ty = element;
        if collection && ty != Type::Json {
            ty = ty.within(Generic::Vec);
        }
        if is_struct && opaque {
            ty = ty.within(Generic::Opaque);
        } else if is_struct && !collection {
            ty = ty.within(Generic::Box);
        }
        ty.within(Generic::Option)
    }

    /// The type of one value.
    pub(super) fn element(&self, target: Target) -> Type {
        match target {
            Target::Primitive(primitive) => Type::Primitive(primitive),
            Target::Item(item) => self.items[item].ty(),
            Target::Json => Type::Json,
        }
    }
}

impl Item<'_> {
    fn of(source: Source<'_>) -> Item<'_> {
        let (name, namespace) = match &source {
            Source::Resource(pages) => (&pages[0].name, pages[0].namespace.as_deref()),
            Source::Enum(tables) => (&tables[0].name, tables[0].namespace.as_deref()),
        };
        let namespace = namespace.unwrap_or(ROOT);
        let below = namespace.strip_prefix(ROOT).unwrap_or_default();
        Item {
            module: below
                .split('.')
                .filter(|part| !part.is_empty())
                .map(|part| Ident::new(&snake(part)))
                .collect(),
            name: Ident::type_name(&snake(name)),
            odata_type: format!("{namespace}.{}", name.rsplit('.').next().unwrap_or(name)),
            source,
        }
    }

    /// The first page that documents it.
    pub(super) fn page(&self) -> &str {
        self.source.page().map_or("", |page| page)
    }

    /// Its type, by a path that holds in every file of the version.
    pub(super) fn ty(&self) -> Type {
        let path = ModelPath { module: self.module.clone(), name: self.name.clone() };
        match self.source {
            Source::Resource(_) => Type::Struct(path),
            Source::Enum(_) => Type::Enum(path),
        }
    }
}

const ROOT: &str = Family::GRAPH.namespace.root;

/// Returns whether the page's file is named after its resource. Other pages only add to it.
fn is_named_for(resource: &Resource) -> bool {
    let stem = page_path::stem(&resource.page);
    stem.eq_ignore_ascii_case(&resource.name)
}

/// Returns whether a type name is a general word for JSON.
fn means_any(name: &str) -> bool {
    const ANY: &[&str] = &["any", "json", "json object", "object", "stream", "untyped json object"];
    let word = name.trim_start_matches("Edm.");
    ANY.iter().any(|any| any.eq_ignore_ascii_case(word))
}

/// The primitive type that a documented name means.
fn primitive(name: &str) -> Option<Primitive> {
    // The note of a page in brackets: `string (url)`.
    let name = match name.split_once(" (") {
        Some((name, "url)" | "enum)")) => name,
        _ => name,
    };
    Some(match PrimitiveType::of(name)? {
        PrimitiveType::Boolean => Primitive::Boolean,
        PrimitiveType::Int32 | PrimitiveType::Int16 | PrimitiveType::Byte | PrimitiveType::SByte => {
            Primitive::Int32
        }
        PrimitiveType::Int64 => Primitive::Int64,
        PrimitiveType::Double | PrimitiveType::Single | PrimitiveType::Decimal => Primitive::Double,
        PrimitiveType::String => Primitive::String,
        PrimitiveType::DateTimeOffset => Primitive::Literal(Literal::DateTimeOffset),
        PrimitiveType::Date => Primitive::Literal(Literal::Date),
        PrimitiveType::TimeOfDay => Primitive::Literal(Literal::TimeOfDay),
        PrimitiveType::Duration => Primitive::Literal(Literal::Duration),
        PrimitiveType::Guid => Primitive::Literal(Literal::Guid),
        PrimitiveType::Binary => Primitive::Literal(Literal::Binary),
        PrimitiveType::Stream => return None,
    })
}

#[cfg(test)]
mod tests;
