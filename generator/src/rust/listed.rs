//! Enumerations without a page or a table, made from the values that descriptions of properties list.

use crate::hash::HashSet;
use crate::ir::{
    ApiVersion, EnumMember, EnumType, Line, Operation, RequestBody, Resource, Text, Trust, TypeRef,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A property or parameter whose description lists values, with its type.
struct Mention<'a> {
    page: &'a Arc<str>,
    line: &'a Line,
    namespace: Option<&'a str>,
    trust: Trust,
    type_ref: &'a TypeRef,
    values: &'a [String],
}

/// The enumerations that descriptions list: undocumented types for which a description lists two or more values. Values from
/// several descriptions of one type are merged. `is_unknown` takes the name of a type and the namespace of its page.
pub(super) fn listed<'a>(
    is_unknown: impl Fn(&str, Option<&str>) -> bool,
    version: ApiVersion,
    resources: impl Iterator<Item = &'a Resource>,
    operations: impl Iterator<Item = &'a Operation>,
) -> Vec<EnumType> {
    let of_properties = resources.flat_map(|resource| {
        resource.properties.iter().map(|property| Mention {
            page: &resource.page,
            line: &property.line,
            namespace: resource.namespace.as_deref(),
            trust: resource.trust,
            type_ref: &property.type_ref,
            values: &property.possible_values,
        })
    });
    let of_bodies = operations.flat_map(|operation| {
        let properties = match &operation.facts.request_body {
            RequestBody::Json { properties, .. } => properties.as_slice(),
            RequestBody::Unstated | RequestBody::None | RequestBody::Binary { .. } => &[],
        };
        properties.iter().filter_map(|property| {
            Some(Mention {
                page: &operation.page,
                line: &property.line,
                namespace: operation.facts.namespace.as_deref(),
                trust: operation.facts.trust,
                type_ref: property.type_ref.as_ref()?,
                values: &property.possible_values,
            })
        })
    });
    let mut found: BTreeMap<String, (EnumType, HashSet<&str>)> = BTreeMap::new();
    for mention in of_properties.chain(of_bodies) {
        let name = mention.type_ref.name.trim_start_matches('#');
        let (said, local) = name.rsplit_once('.').map_or((None, name), |(said, local)| (Some(said), local));
        if mention.values.len() < 2 || !is_name(local) || !is_unknown(name, mention.namespace) {
            continue;
        }
        let (one, known) = found.entry(name.to_ascii_lowercase()).or_insert_with(|| {
            let one = EnumType {
                page: mention.page.clone(),
                line: mention.line.clone(),
                api_version: version,
                name: local.to_owned(),
                namespace: said.or(mention.namespace).map(str::to_owned),
                trust: mention.trust,
                summary: None,
                members: Vec::new(),
            };
            (one, HashSet::default())
        });
        for value in mention.values {
            if known.insert(value) {
                one.members.push(EnumMember {
                    name: value.clone(),
                    value: None,
                    description: Text::default(),
                    line: mention.line.clone(),
                });
            }
        }
    }
    found.into_values().map(|(one, _)| one).collect()
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use crate::ir::ApiVersion;
    use crate::rust::{Source, Target, Types};
    use crate::{DocFile, DocSet, Facts};

    /// Checks the members of the type that a resource's table names.
    fn check(rows: &str, name: &str, members: Option<&[&str]>) {
        let text = format!(
            r#"# a resource type

Namespace: microsoft.graph.x

## Properties
|Property|Type|Description|
|-|-|-|
{rows}"#
        );
        let docs = DocSet::new(vec![DocFile { path: "v1.0/resources/a.md".to_owned(), text }]);
        let api = Facts::of(&docs).api;
        let types = Types::of(&api, ApiVersion::V1_0);
        let found = match types.resolve(name, Some("microsoft.graph.x")) {
            Target::Item(item) => match &types.items[item].source {
                Source::Enum(tables) => tables[0].members.iter().map(|member| member.name.clone()).collect(),
                Source::Resource(_) => panic!("a resource"),
            },
            Target::Primitive(_) => panic!("a primitive"),
            Target::Json => Vec::new(),
        };
        assert_eq!(found, members.unwrap_or_default(), "{rows}");
        assert_eq!(types.is_unknown(name, None), members.is_none());
    }

    #[test]
    fn values_in_descriptions_make_a_type_of_a_name_without_a_page() {
        let row =
            |name: &str, ty: &str, values: &str| format!("|{name}|{ty}|Possible values are: {values}.|\n");
        let one = row("k", "kind", "`p`, `q`");
        check(&one, "kind", Some(&["p", "q"]));
        check(&format!("{one}{}", row("l", "kind", "`q`, `r`")), "kind", Some(&["p", "q", "r"]));
        check(&row("k", "Collection(microsoft.graph.x.kind)", "`p`, `q`"), "kind", Some(&["p", "q"]));
        check("|k|kind|A kind.|\n", "kind", None);
        check(&row("k", "kind", "`p`"), "kind", None);
    }
}
