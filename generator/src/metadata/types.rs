//! Compares resources and enumerations with the metadata.

use super::csdl::{Member, TypeUse};
use super::names::{Meaning, Names, Primitive};
use super::ruling::{Item, Rulings, opt_text, text};
use super::tally::{Compared, Outcome};
use crate::hash::HashSet;
use crate::ir::{
    EnumMember, EnumType, FactSource, Line, Parameter, Property, Resource, Scalar, Subject, Text, TypeRef,
    local_name,
};
use std::sync::Arc;

/// The value of JSON that tables list beside the members of an enumeration.
const NULL: &str = "null";

/// The types, members and enumerations that pages have been found to document.
#[derive(Default)]
pub(super) struct Seen {
    types: HashSet<usize>,
    members: HashSet<(usize, String)>,
    enums: HashSet<usize>,
    enum_members: HashSet<(usize, usize)>,
}

/// Compares a resource with its type.
pub(super) fn resource(names: &Names<'_>, rulings: &mut Rulings, seen: &mut Seen, resource: &mut Resource) {
    let Some(at) = names.resource(resource) else {
        rulings.comparison.count(Compared::Types, Outcome::OnlyPages);
        let count = resource.properties.len() + resource.relationships.len();
        (0..count).for_each(|_| rulings.comparison.count(Compared::Properties, Outcome::OnlyPages));
        return;
    };
    seen.types.insert(at);
    let outcome = of_type(names, rulings, resource, at);
    rulings.comparison.count(Compared::Types, outcome);
    base_type(names, rulings, resource, at);

    let Resource { page, namespace, properties, relationships, .. } = resource;
    for (is_relationship, list) in [(false, properties), (true, relationships)] {
        for property in list.iter_mut().filter(|property| !property.name.contains('@')) {
            let outcome =
                of_property(names, rulings, page, namespace.as_deref(), property, is_relationship, at);
            if outcome != Outcome::OnlyPages {
                seen.members.insert((at, property.name.to_ascii_lowercase()));
            }
            rulings.comparison.count(Compared::Properties, outcome);
        }
    }
}

/// Compares the facts of a resource as a whole.
fn of_type(names: &Names<'_>, rulings: &mut Rulings, resource: &mut Resource, at: usize) -> Outcome {
    let ty = &names.csdl.types[at];
    let page = resource.page.clone();
    let line = resource.line.clone();
    let name = format!("resource `{}`", resource.name);
    let item = Item { page: &page, line: &line, subject: Subject::Resource, name };
    let mut outcome = Outcome::Agrees;
    let local = local_name(&ty.name);
    if resource.name != local
        && resource.name.eq_ignore_ascii_case(local)
        && let Some(made) = rulings.decide(&item, "name", text(&resource.name), text(local))
    {
        local.clone_into(&mut resource.name);
        outcome = outcome.max(made);
    }
    if let Some(wire) = &mut resource.odata_type
        && *wire != ty.name
        && let Some(made) = rulings.decide(&item, "odata-type", text(wire), text(&ty.name))
    {
        ty.name.clone_into(wire);
        outcome = outcome.max(made);
    }
    let flags = [
        ("open-type", &mut resource.open_type, names.csdl.lineage(at).any(|at| names.csdl.types[at].is_open)),
        ("abstract", &mut resource.is_abstract, ty.is_abstract),
    ];
    for (fact, documented, declared) in flags {
        if *documented == declared {
            continue;
        }
        // A page does not say that a type is neither open nor abstract.
        let says = if *documented { Scalar::Flag(true) } else { Scalar::Null };
        if let Some(made) = rulings.decide(&item, fact, says, Scalar::Flag(declared)) {
            *documented = declared;
            outcome = outcome.max(made);
        }
    }
    let key = names.csdl.lineage(at).map(|at| &names.csdl.types[at].key).find(|key| !key.is_empty());
    if let (Some(documented), Some([declared])) = (&mut resource.key, key.map(Vec::as_slice))
        && documented != declared
        && let Some(made) = rulings.decide(&item, "key", text(documented), text(declared))
    {
        declared.clone_into(documented);
        outcome = outcome.max(made);
    }
    outcome
}

/// Compares the base type. Base types that no page documents are passed over.
fn base_type(names: &Names<'_>, rulings: &mut Rulings, resource: &mut Resource, at: usize) {
    let bases: Vec<usize> = names.csdl.lineage(at).skip(1).collect();
    let declared = bases.iter().find(|at| names.documented.contains(at)).or(bases.first()).copied();
    let namespace = resource.namespace.as_deref();
    let documented = resource.base_type.as_deref().map(|name| names.meaning(name, namespace));
    if documented == declared.map(Meaning::Struct)
        || documented.is_some_and(|base| bases.first().copied().map(Meaning::Struct) == Some(base))
    {
        if declared.is_some() {
            rulings.comparison.count(Compared::BaseTypes, Outcome::Agrees);
        }
        return;
    }
    // A base type without a page adds nothing to what is known.
    if documented.is_none() && declared.is_some_and(|at| !names.documented.contains(&at)) {
        return;
    }
    let declared = declared.map(|at| names.short(&names.csdl.types[at].name, namespace));
    let (page, line) = (resource.page.clone(), resource.line.clone());
    let name = format!("resource `{}`", resource.name);
    let item = Item { page: &page, line: &line, subject: Subject::Resource, name };
    let says = opt_text(resource.base_type.as_deref());
    let made = rulings.decide(&item, "base-type", says, opt_text(declared.as_deref()));
    if made.is_some() {
        resource.base_type = declared;
    }
    rulings.comparison.count(Compared::BaseTypes, made.unwrap_or(Outcome::Agrees));
}

fn of_property(
    names: &Names<'_>,
    rulings: &mut Rulings,
    page: &Arc<str>,
    namespace: Option<&str>,
    property: &mut Property,
    is_relationship: bool,
    owner: usize,
) -> Outcome {
    let Some(member) = names.csdl.member(owner, &property.name) else { return Outcome::OnlyPages };
    let kind = if is_relationship { "relationship" } else { "property" };
    let line = property.line.clone();
    let name = format!("{kind} `{}`", property.name);
    let mut item = Item { page, line: &line, subject: Subject::Property(property.name.clone()), name };
    let mut outcome = Outcome::Agrees;
    if property.name != member.name
        && let Some(made) = rulings.decide(&item, "name", text(&property.name), text(&member.name))
    {
        member.name.clone_into(&mut property.name);
        // The docs show a correction beside the item of the corrected name.
        item.subject = Subject::Property(member.name.clone());
        rulings.rename_last(|subject| *subject = item.subject.clone());
        outcome = outcome.max(made);
    }
    // The metadata has a plain string, and the page lists its values.
    let is_listed = property.possible_values.len() > 1
        && names.meaning(&property.type_ref.name, namespace) == Meaning::Unknown
        && names.own(&member.ty) == Meaning::Primitive(Primitive::String);
    if is_listed {
        return outcome;
    }
    let type_ref = &mut property.type_ref;
    let made =
        of_type_ref(names, rulings, &item, namespace, type_ref, &mut property.alternatives, &member.ty);
    let values = &mut property.possible_values;
    outcome.max(made).max(of_values(names, rulings, &item, values, &member.ty))
}

/// Compares a row of a table of parameters.
pub(super) fn parameter(
    names: &Names<'_>,
    rulings: &mut Rulings,
    item: &Item<'_>,
    namespace: Option<&str>,
    parameter: &mut Parameter,
    declared: &Member,
) -> Outcome {
    let mut outcome = Outcome::Agrees;
    if parameter.name != declared.name
        && let Some(made) = rulings.decide(item, "name", text(&parameter.name), text(&declared.name))
    {
        declared.name.clone_into(&mut parameter.name);
        outcome = outcome.max(made);
    }
    let made = match &mut parameter.type_ref {
        Some(ty) => {
            of_type_ref(names, rulings, item, namespace, ty, &mut parameter.alternatives, &declared.ty)
        }
        None => {
            let Some(written) = names.opt_written(&declared.ty, namespace) else { return outcome };
            let ty = TypeRef { name: written, collection: declared.ty.collection };
            let made = rulings.decide(item, "type", Scalar::Null, text(&ty.name));
            if made.is_some() {
                parameter.type_ref = Some(ty);
            }
            made.unwrap_or(Outcome::Agrees)
        }
    };
    outcome.max(made).max(of_values(names, rulings, item, &mut parameter.possible_values, &declared.ty))
}

/// Compares a documented type: its name, and whether it is a collection.
pub(super) fn of_type_ref(
    names: &Names<'_>,
    rulings: &mut Rulings,
    item: &Item<'_>,
    namespace: Option<&str>,
    documented: &mut TypeRef,
    alternatives: &mut Vec<String>,
    declared: &TypeUse,
) -> Outcome {
    let mut outcome = Outcome::Agrees;
    let meaning = names.own(declared);
    if meaning == Meaning::Unknown {
        return outcome;
    }
    let all = std::iter::once(&documented.name).chain(&*alternatives);
    let fits = |name: &String| names.fits(names.meaning(name, namespace), meaning);
    if !all.into_iter().any(fits) {
        let Some(written) = names.opt_written(declared, namespace) else {
            rulings.keep(item, &documented.name, &declared.name);
            return outcome;
        };
        let says = if documented.name.is_empty() { Scalar::Null } else { text(&documented.name) };
        if written != documented.name
            && let Some(made) = rulings.decide(item, "type", says, text(&written))
        {
            documented.name = written;
            alternatives.clear();
            outcome = outcome.max(made);
        }
    }
    if documented.collection != declared.collection {
        let (says, declared) = (documented.collection, declared.collection);
        if let Some(made) = rulings.decide(item, "collection", Scalar::Flag(says), Scalar::Flag(declared)) {
            documented.collection = declared;
            outcome = outcome.max(made);
        }
    }
    outcome
}

/// Compares the values that a description lists with the members of the enumeration. An enumeration that no page documents has
/// all members of the metadata.
fn of_values(
    names: &Names<'_>,
    rulings: &mut Rulings,
    item: &Item<'_>,
    values: &mut Vec<String>,
    declared: &TypeUse,
) -> Outcome {
    let Meaning::Enum(at) = names.own(declared) else { return Outcome::Agrees };
    let members = &names.csdl.enums[at].members;
    let decided: Vec<String> = if names.documented_enums.contains(&at) {
        let in_case = |value: &String| {
            let known = members.iter().find(|(name, _)| name.eq_ignore_ascii_case(value));
            known.map_or_else(|| value.clone(), |(name, _)| name.clone())
        };
        values.iter().filter(|value| *value != NULL).map(in_case).collect()
    } else {
        // The order of the page is kept.
        let of_page = values
            .iter()
            .filter_map(|value| members.iter().find(|(name, _)| name.eq_ignore_ascii_case(value)));
        let mut all: Vec<String> = Vec::with_capacity(members.len());
        for (name, _) in of_page.chain(members) {
            if name != NULL && !all.contains(name) {
                all.push(name.clone());
            }
        }
        all
    };
    // `null` is that of JSON.
    let of_page = || values.iter().filter(|value| *value != NULL);
    if of_page().eq(&decided) || decided.is_empty() {
        return Outcome::Agrees;
    }
    let lacks = of_page().all(|value| decided.contains(value));
    let says = if lacks { Scalar::Null } else { text(&values.join(", ")) };
    let made = rulings.decide(item, "possible-values", says, text(&decided.join(", ")));
    if made.is_some() {
        *values = decided;
    }
    made.unwrap_or(Outcome::Agrees)
}

/// Compares an enumeration with that of the metadata. Numbers of members stay as they are: they are not on the wire.
pub(super) fn enumeration(names: &Names<'_>, rulings: &mut Rulings, seen: &mut Seen, one: &mut EnumType) {
    let Some(at) = names.csdl.enum_type(&one.name, one.namespace.as_deref()) else {
        rulings.comparison.count(Compared::Enumerations, Outcome::OnlyPages);
        drop_null(rulings, one);
        one.members.iter().for_each(|_| rulings.comparison.count(Compared::Members, Outcome::OnlyPages));
        return;
    };
    seen.enums.insert(at);
    let declared = &names.csdl.enums[at];
    let (page, at_line) = (one.page.clone(), one.line.clone());
    let mut outcome = Outcome::Agrees;
    let local = local_name(&declared.name);
    let named = Item {
        page: &page,
        line: &at_line,
        subject: Subject::Enum(local.to_owned()),
        name: format!("enumeration `{}`", one.name),
    };
    if one.name != local
        && let Some(made) = rulings.decide(&named, "name", text(&one.name), text(local))
    {
        local.clone_into(&mut one.name);
        outcome = outcome.max(made);
    }
    let of = one.name.clone();
    fn item<'i>(page: &'i Arc<str>, line: &'i Line, of: &str, member: &str) -> Item<'i> {
        let subject = Subject::Member(of.to_owned(), member.to_owned());
        Item { page, line, subject, name: format!("member `{member}` of the enumeration `{of}`") }
    }
    let mut kept = Vec::with_capacity(one.members.len());
    for mut member in std::mem::take(&mut one.members) {
        let known = declared.members.iter().position(|(name, _)| name.eq_ignore_ascii_case(&member.name));
        let line = member.line.clone();
        let made = match known {
            Some(known) => {
                seen.enum_members.insert((at, known));
                of_member(
                    rulings,
                    &item(&page, &line, &of, &member.name),
                    &mut member,
                    &declared.members[known].0,
                )
            }
            None => {
                let dropped =
                    Item { subject: Subject::Enum(of.clone()), ..item(&page, &line, &of, &member.name) };
                if rulings.drop(&dropped) {
                    rulings.comparison.count(Compared::Members, Outcome::OnlyPages);
                    outcome = outcome.max(Outcome::Corrected);
                    continue;
                }
                Outcome::Agrees
            }
        };
        rulings.comparison.count(Compared::Members, made);
        outcome = outcome.max(made);
        kept.push(member);
    }
    let has = |name: &str| kept.iter().any(|member| member.name.eq_ignore_ascii_case(name));
    let missing: Vec<&(String, Option<i64>)> =
        declared.members.iter().filter(|(name, _)| !has(name)).collect();
    for (name, value) in missing {
        let made = rulings.decide(&item(&page, &at_line, &of, name), "name", Scalar::Null, text(name));
        outcome = outcome.max(made.unwrap_or(Outcome::Agrees));
        kept.push(added_member(name, *value, &at_line));
    }
    one.members = kept;
    rulings.comparison.count(Compared::Enumerations, outcome);
}

/// Removes a member `null`. It is the `null` of JSON, and means that the property may have no value.
fn drop_null(rulings: &mut Rulings, one: &mut EnumType) {
    let EnumType { page, name, members, .. } = one;
    members.retain(|member| {
        let subject = Subject::Enum(name.clone());
        let named = format!("member `null` of the enumeration `{name}`");
        member.name != NULL || !rulings.drop(&Item { page, line: &member.line, subject, name: named })
    });
}

fn of_member(rulings: &mut Rulings, item: &Item<'_>, member: &mut EnumMember, name: &str) -> Outcome {
    let mut outcome = Outcome::Agrees;
    if member.name != name
        && let Some(made) = rulings.decide(item, "name", text(&member.name), text(name))
    {
        name.clone_into(&mut member.name);
        rulings.rename_last(|subject| {
            if let Subject::Member(_, member) = subject {
                name.clone_into(member);
            }
        });
        outcome = outcome.max(made);
    }
    outcome
}

fn added_member(name: &str, value: Option<i64>, line: &Line) -> EnumMember {
    EnumMember { name: name.to_owned(), value, description: Text::default(), line: line.clone() }
}

/// Adds the properties that only the metadata has to the first page of each type. Those of base types without a page are added to
/// the types that derive from them.
pub(super) fn add_properties<'r>(
    names: &Names<'_>,
    rulings: &mut Rulings,
    seen: &Seen,
    resources: impl Iterator<Item = &'r mut Resource>,
) {
    let csdl = names.csdl;
    let mut done = HashSet::default();
    for resource in resources {
        let Some(at) = names.resource(resource).filter(|at| done.insert(*at)) else { continue };
        let has_no_page = |base: &usize| !names.documented.contains(base);
        let types = csdl.lineage(at).take(1).chain(csdl.lineage(at).skip(1).take_while(has_no_page));
        for member in types.flat_map(|at| &csdl.types[at].members) {
            if !seen.members.contains(&(at, member.name.to_ascii_lowercase())) {
                add_property(names, rulings, resource, member);
            }
        }
    }
}

fn add_property(names: &Names<'_>, rulings: &mut Rulings, resource: &mut Resource, member: &Member) {
    let (page, line) = (resource.page.clone(), resource.line.clone());
    let kind = if member.navigates { "relationship" } else { "property" };
    let item = Item {
        page: &page,
        line: &line,
        subject: Subject::Property(member.name.clone()),
        name: format!("{kind} `{}`", member.name),
    };
    if rulings.decide(&item, "name", Scalar::Null, text(&member.name)).is_none() {
        return;
    }
    let namespace = resource.namespace.as_deref();
    let written = names.opt_written(&member.ty, namespace);
    let name = written.unwrap_or_else(|| names.short(&member.ty.name, namespace));
    let list = if member.navigates { &mut resource.relationships } else { &mut resource.properties };
    list.push(Property {
        name: member.name.clone(),
        type_ref: TypeRef { name, collection: member.ty.collection },
        alternatives: Vec::new(),
        possible_values: Vec::new(),
        required: None,
        nullable: None,
        read_only: false,
        deprecated: false,
        description: Text::default(),
        line,
        source: Some(FactSource::Metadata),
    });
}

/// Counts the items that only the metadata has. Members are counted only if a page documents their type or enumeration.
pub(super) fn count_missing(names: &Names<'_>, rulings: &mut Rulings, seen: &Seen) {
    let csdl = names.csdl;
    for (at, one) in csdl.types.iter().enumerate() {
        if !seen.types.contains(&at) {
            rulings.comparison.count(Compared::Types, Outcome::OnlyMetadata);
            continue;
        }
        for member in &one.members {
            if !seen.members.contains(&(at, member.name.to_ascii_lowercase())) {
                rulings.comparison.count(Compared::Properties, Outcome::OnlyMetadata);
            }
        }
    }
    for (at, one) in csdl.enums.iter().enumerate() {
        if !seen.enums.contains(&at) {
            rulings.comparison.count(Compared::Enumerations, Outcome::OnlyMetadata);
            continue;
        }
        for member in 0..one.members.len() {
            if !seen.enum_members.contains(&(at, member)) {
                rulings.comparison.count(Compared::Members, Outcome::OnlyMetadata);
            }
        }
    }
}
