//! The schema of a service from its metadata (CSDL): types, enumerations, actions, functions, entity sets and singletons.

use crate::hash::{HashMap, HashSet};
use crate::ir::local_name;

/// A schema. Names are compared without regard to case and namespace, as pages write them in many ways.
#[derive(Debug, Default)]
pub(super) struct Csdl {
    pub(super) types: Vec<StructType>,
    pub(super) enums: Vec<EnumType>,
    pub(super) operations: Vec<Operation>,
    /// The entity sets and singletons, by name in lower case.
    pub(super) roots: HashMap<String, Root>,
    /// The types of each name in lower case.
    types_by_name: HashMap<String, Vec<usize>>,
    enums_by_name: HashMap<String, Vec<usize>>,
    operations_by_name: HashMap<String, Vec<usize>>,
    /// The direct base type of each type.
    bases: Vec<Option<usize>>,
}

/// An entity type or a complex type.
#[derive(Debug, Default)]
pub(super) struct StructType {
    /// The name with its namespace.
    pub(super) name: String,
    pub(super) base: Option<String>,
    pub(super) is_open: bool,
    pub(super) is_abstract: bool,
    /// The properties of the key; most types inherit it.
    pub(super) key: Vec<String>,
    pub(super) members: Vec<Member>,
}

/// A property or a navigation property.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: TypeUse,
    /// True for a navigation property.
    pub(super) navigates: bool,
}

/// A type, or a collection of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct TypeUse {
    /// The name with its namespace.
    pub(super) name: String,
    pub(super) collection: bool,
}

/// An enumeration.
#[derive(Debug, Default)]
pub(super) struct EnumType {
    /// The name with its namespace.
    pub(super) name: String,
    pub(super) members: Vec<(String, Option<i64>)>,
}

/// An action or a function.
#[derive(Debug, Default)]
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) is_function: bool,
    pub(super) is_bound: bool,
    /// The parameters in order. The first one of a bound operation is its binding parameter.
    pub(super) parameters: Vec<Member>,
    pub(super) returns: Option<TypeUse>,
}

/// The start of a path: an entity set or a singleton.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) name: String,
    pub(super) ty: TypeUse,
}

impl TypeUse {
    /// The type as an attribute writes it: `Collection(graph.user)`.
    pub(super) fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.strip_prefix("Collection(").and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => Self { name: inner.trim().to_owned(), collection: true },
            None => Self { name: text.to_owned(), collection: false },
        }
    }
}

impl Operation {
    /// The parameters that a call gives.
    pub(super) fn given(&self) -> &[Member] {
        self.parameters.get(usize::from(self.is_bound)..).unwrap_or_default()
    }
}

impl Csdl {
    /// Makes the indices, when everything has been read. The aliases of namespaces are replaced.
    pub(super) fn index(&mut self, aliases: &HashMap<String, String>) {
        let whole = |name: &mut String| {
            if let Some((alias, local)) = name.rsplit_once('.')
                && let Some(namespace) = aliases.get(alias)
            {
                *name = format!("{namespace}.{local}");
            }
        };
        for one in &mut self.types {
            one.base.iter_mut().for_each(&whole);
            one.members.iter_mut().for_each(|member| whole(&mut member.ty.name));
        }
        for one in &mut self.operations {
            one.parameters.iter_mut().for_each(|parameter| whole(&mut parameter.ty.name));
            one.returns.iter_mut().for_each(|returned| whole(&mut returned.name));
        }
        self.roots.values_mut().for_each(|root| whole(&mut root.ty.name));

        let index = |names: &mut dyn Iterator<Item = &String>| {
            let mut by_name: HashMap<String, Vec<usize>> = HashMap::default();
            for (at, name) in names.enumerate() {
                by_name.entry(local_name(name).to_ascii_lowercase()).or_default().push(at);
            }
            by_name
        };
        self.types_by_name = index(&mut self.types.iter().map(|one| &one.name));
        self.enums_by_name = index(&mut self.enums.iter().map(|one| &one.name));
        self.operations_by_name = index(&mut self.operations.iter().map(|one| &one.name));
        self.bases = self
            .types
            .iter()
            .map(|one| one.base.as_deref().and_then(|base| self.struct_type(base, None)))
            .collect();
    }

    /// The struct type of a name. If several namespaces have one, the namespace in the name decides, or else the given one.
    pub(super) fn struct_type(&self, name: &str, namespace: Option<&str>) -> Option<usize> {
        choose(&self.types_by_name, name, namespace, |at| &self.types[at].name)
    }

    /// The enumeration of a name, chosen in the same way.
    pub(super) fn enum_type(&self, name: &str, namespace: Option<&str>) -> Option<usize> {
        choose(&self.enums_by_name, name, namespace, |at| &self.enums[at].name)
    }

    /// Returns whether one type alone has this local name.
    pub(super) fn is_unique(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        let count = |names: &HashMap<String, Vec<usize>>| names.get(&lower).map_or(0, Vec::len);
        count(&self.types_by_name) + count(&self.enums_by_name) < 2
    }

    /// The type and its base types, nearest first.
    pub(super) fn lineage(&self, of: usize) -> impl Iterator<Item = usize> {
        let mut seen = HashSet::default();
        let mut next = Some(of);
        std::iter::from_fn(move || {
            let at = next.filter(|at| seen.insert(*at))?;
            next = self.bases[at];
            Some(at)
        })
    }

    /// Returns whether a type is another one or derives from it.
    pub(super) fn is_a(&self, derived: usize, base: usize) -> bool {
        self.lineage(derived).any(|at| at == base)
    }

    /// The member of a type or of one of its base types.
    pub(super) fn member(&self, of: usize, name: &str) -> Option<&Member> {
        let mut members = self.lineage(of).flat_map(|at| &self.types[at].members);
        members.find(|member| member.name.eq_ignore_ascii_case(name))
    }

    /// The member of a type that derives from this one, for paths without the cast that OData asks for. `None` if several derived
    /// types have the name for members of different types.
    pub(super) fn derived_member(&self, of: usize, name: &str) -> Option<&Member> {
        let has = |(at, one): (usize, &StructType)| one.members.iter().any(is_named(name)).then_some(at);
        let owners = self.types.iter().enumerate().filter_map(has).filter(|at| self.is_a(*at, of));
        let mut found = owners.filter_map(|at| self.types[at].members.iter().find(|one| is_named(name)(one)));
        let first = found.next()?;
        found.all(|other| other.ty == first.ty).then_some(first)
    }

    /// The actions and functions of a name that are bound to this type or to one of its base types, those of the nearest type
    /// first.
    pub(super) fn bound(&self, to: usize, collection: bool, name: &str) -> Vec<usize> {
        let of_name = self.operations_by_name.get(&local_name(name).to_ascii_lowercase());
        let named = of_name.map_or(&[][..], Vec::as_slice);
        let is_bound_to = |operation: usize, ty: usize| {
            let Operation { is_bound, parameters, .. } = &self.operations[operation];
            let bound = parameters.first().filter(|_| *is_bound);
            bound.is_some_and(|bound| {
                bound.ty.collection == collection && self.struct_type(&bound.ty.name, None) == Some(ty)
            })
        };
        let mut found = Vec::new();
        if !named.is_empty() {
            for ty in self.lineage(to) {
                found.extend(named.iter().copied().filter(|operation| is_bound_to(*operation, ty)));
            }
        }
        found
    }
}

fn is_named(name: &str) -> impl Fn(&Member) -> bool {
    move |member| member.name.eq_ignore_ascii_case(name)
}

fn choose<'a>(
    by_name: &HashMap<String, Vec<usize>>,
    name: &str,
    namespace: Option<&str>,
    name_of: impl Fn(usize) -> &'a String,
) -> Option<usize> {
    let name = name.trim().trim_start_matches('#');
    let found = by_name.get(&local_name(name).to_ascii_lowercase())?;
    if let [only] = found[..] {
        return Some(only);
    }
    let said = name.rsplit_once('.').map(|(said, _)| said);
    let is_in = |wanted: &str| {
        let mut all = found.iter().copied();
        all.find(|at| name_of(*at).rsplit_once('.').is_some_and(|(of, _)| of.eq_ignore_ascii_case(wanted)))
    };
    let shortest = || found.iter().copied().min_by_key(|at| name_of(*at).len());
    said.or(namespace).and_then(is_in).or_else(shortest)
}
