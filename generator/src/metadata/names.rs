//! The meaning of a documented type name in terms of the metadata, and the name that a type of the metadata has in the facts.

use super::csdl::{Csdl, TypeUse};
use crate::family::Family;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Api, ApiVersion, PrimitiveType, Resource, local_name};

/// The types of the metadata, as pages name them.
pub(super) struct Names<'c> {
    pub(super) csdl: &'c Csdl,
    /// The type of a resource whose page names it otherwise, by the page's name in lower case.
    other_names: HashMap<String, usize>,
    /// The struct types and the enumerations that pages document.
    pub(super) documented: HashSet<usize>,
    pub(super) documented_enums: HashSet<usize>,
    /// The enumerations that only pages have, by name in lower case.
    page_enums: HashSet<String>,
}

/// The meaning of a type name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Primitive(Primitive),
    Struct(usize),
    Enum(usize),
    /// An enumeration that only a page has.
    PageEnum,
    /// A word for any value.
    Vague,
    Unknown,
}

/// Primitive types with different forms on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Primitive {
    Boolean,
    /// A number of a kind that the name leaves open.
    Number,
    Int32,
    Int64,
    Float,
    String,
    DateTime,
    Date,
    Time,
    Duration,
    Guid,
    Bytes,
}

impl<'c> Names<'c> {
    /// If only a part of the pages was read, any type may have a page.
    pub(super) fn of(csdl: &'c Csdl, api: &Api, version: ApiVersion, is_part: bool) -> Self {
        let mut names = Self {
            csdl,
            other_names: HashMap::default(),
            documented: HashSet::default(),
            documented_enums: HashSet::default(),
            page_enums: HashSet::default(),
        };
        for resource in api.resources.iter().filter(|one| one.api_version == version) {
            let Some(at) = names.resource(resource) else { continue };
            names.documented.insert(at);
            if !local_name(&csdl.types[at].name).eq_ignore_ascii_case(&resource.name) {
                names.other_names.entry(resource.name.to_ascii_lowercase()).or_insert(at);
            }
        }
        for one in api.enums.iter().filter(|one| one.api_version == version) {
            match csdl.enum_type(&one.name, one.namespace.as_deref()) {
                Some(at) => _ = names.documented_enums.insert(at),
                None => _ = names.page_enums.insert(one.name.to_ascii_lowercase()),
            }
        }
        if is_part {
            names.documented.extend(0..csdl.types.len());
            names.documented_enums.extend(0..csdl.enums.len());
        }
        names
    }

    /// The type that a resource page documents.
    pub(super) fn resource(&self, resource: &Resource) -> Option<usize> {
        let namespace = resource.namespace.as_deref();
        let wire = resource.odata_type.as_deref().and_then(|name| self.csdl.struct_type(name, namespace));
        wire.or_else(|| self.csdl.struct_type(&resource.name, namespace))
    }

    /// The meaning of a type name on a page with this namespace.
    pub(super) fn meaning(&self, name: &str, namespace: Option<&str>) -> Meaning {
        let name = name.trim().trim_start_matches('#');
        let lower = name.to_ascii_lowercase();
        if let Some(primitive) = primitive(lower.strip_prefix("edm.").unwrap_or(&lower)) {
            return Meaning::Primitive(primitive);
        }
        if let Some(at) = self.other_names.get(local_name(&lower)) {
            return Meaning::Struct(*at);
        }
        if let Some(at) = self.csdl.struct_type(name, namespace) {
            return Meaning::Struct(at);
        }
        if let Some(at) = self.csdl.enum_type(name, namespace) {
            return Meaning::Enum(at);
        }
        if self.page_enums.contains(local_name(&lower)) {
            return Meaning::PageEnum;
        }
        match &*lower {
            "any"
            | "json"
            | "json object"
            | "object"
            | "stream"
            | "edm.stream"
            | "untyped json object"
            | "edm.untyped" => Meaning::Vague,
            _ => Meaning::Unknown,
        }
    }

    /// The meaning of a type in the metadata itself.
    pub(super) fn own(&self, ty: &TypeUse) -> Meaning {
        self.meaning(&ty.name, None)
    }

    /// The name that a type of the metadata has on a page with this namespace. A struct type without a page has the name of the
    /// nearest base type that has one, or else `None`: the client could not type it.
    pub(super) fn opt_written(&self, ty: &TypeUse, namespace: Option<&str>) -> Option<String> {
        let name = match self.own(ty) {
            Meaning::Struct(at) => {
                &self.csdl.types[self.csdl.lineage(at).find(|at| self.documented.contains(at))?].name
            }
            _ => &ty.name,
        };
        Some(self.short(name, namespace))
    }

    /// The name of a type without its namespace, if a page with this namespace means the type by it.
    pub(super) fn short(&self, name: &str, namespace: Option<&str>) -> String {
        if let Some(primitive) = name.strip_prefix("Edm.") {
            return primitive.to_owned();
        }
        let local = local_name(name);
        let root = &Family::GRAPH.namespace;
        let is_alone = self.csdl.is_unique(local) || namespace.is_none_or(|of| of == root.root);
        let is_plain = is_alone && root.opt_below(name) == Some(local);
        if is_plain { local } else { name }.to_owned()
    }

    /// Returns whether a documented type is what the metadata says, or narrower: a type that derives from it, or an
    /// enumeration of texts.
    pub(super) fn fits(&self, documented: Meaning, metadata: Meaning) -> bool {
        use Meaning::{Enum, PageEnum, Primitive as P, Struct, Vague};
        use Primitive::{Float, Int32, Int64, Number, String};
        match (documented, metadata) {
            (Vague, _) | (_, Vague) => true,
            (P(Number), P(Int32 | Int64 | Float)) | (Enum(_) | PageEnum, P(String)) => true,
            (Struct(documented), Struct(metadata)) => {
                self.csdl.is_a(documented, metadata)
                    // The page names a base type of a type that has no page.
                    || !self.documented.contains(&metadata) && self.csdl.is_a(metadata, documented)
            }
            (documented, metadata) => documented == metadata,
        }
    }

    /// Returns whether a type of the metadata is the one from which nearly all types derive, which says little.
    pub(super) fn is_root(&self, ty: &TypeUse) -> bool {
        Family::GRAPH.namespace.is_base_type(&ty.name)
    }
}

/// The primitive type of a name in lower case, in its known spellings.
fn primitive(name: &str) -> Option<Primitive> {
    // `string (timestamp)`
    let name = if name.starts_with("string (") { "string" } else { name };
    // Pages write these two for a number of any kind.
    if matches!(name, "number" | "integer") {
        return Some(Primitive::Number);
    }
    Some(match PrimitiveType::of(name)? {
        PrimitiveType::Boolean => Primitive::Boolean,
        PrimitiveType::Int32 | PrimitiveType::Int16 | PrimitiveType::Byte | PrimitiveType::SByte => {
            Primitive::Int32
        }
        PrimitiveType::Int64 => Primitive::Int64,
        PrimitiveType::Double | PrimitiveType::Single | PrimitiveType::Decimal => Primitive::Float,
        PrimitiveType::String => Primitive::String,
        PrimitiveType::DateTimeOffset => Primitive::DateTime,
        PrimitiveType::Date => Primitive::Date,
        PrimitiveType::TimeOfDay => Primitive::Time,
        PrimitiveType::Duration => Primitive::Duration,
        PrimitiveType::Guid => Primitive::Guid,
        PrimitiveType::Binary => Primitive::Bytes,
        PrimitiveType::Stream => return None,
    })
}
