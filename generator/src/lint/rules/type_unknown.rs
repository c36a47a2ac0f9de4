//! Finds properties whose type no page documents.

use super::witness::{cells, place_of};
use crate::extract::cells::Column;
use crate::extract::opt_type;
use crate::ir::{Line, RequestBody};
use crate::lint::Lint;
use crate::lint::documented::DocumentedTypes;
use crate::lint::page::Page;
use crate::page::SectionKind;
use crate::rust::TYPE_UNKNOWN;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint { code: &TYPE_UNKNOWN, check };

const SECTIONS: &[SectionKind] = &[
    SectionKind::Properties,
    SectionKind::Relationships,
    SectionKind::RequestBody,
    SectionKind::FunctionParameters,
];

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(documented) = page.documented() else { return };
    let unknown = unknown_types(page, documented);
    if unknown.is_empty() {
        return;
    }
    for cell in cells(page.cx, SECTIONS, Column::Type) {
        let Some(name) = opt_type(cell).map(|found| found.name) else { continue };
        if !unknown.contains(&(page.cx.line(cell.range.start), name.as_str())) {
            continue;
        }
        let help = match documented.nearest(&name) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "correct the name, or add the page that documents the type".to_owned(),
        };
        let range = place_of(page.cx, &cell.range, &name);
        page.report(range, format!("no page documents the type `{name}`"), help);
    }
}

/// The undocumented types of a page's properties and parameters, with their lines.
fn unknown_types<'s>(page: &Page<'_, '_, 's>, documented: &DocumentedTypes<'_>) -> BTreeSet<(Line, &'s str)> {
    // A type that is not an identifier is reported as malformed or translated.
    let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.".contains(&b));
    let is_unknown = |name: &str, namespace: Option<&str>| {
        is_name(name) && documented.content.types.is_undocumented(name, namespace)
    };
    let mut unknown = BTreeSet::new();
    if let Some(resource) = page.resource() {
        let namespace = resource.namespace.as_deref();
        for property in resource.properties.iter().chain(&resource.relationships) {
            if is_unknown(&property.type_ref.name, namespace) {
                unknown.insert((property.line.clone(), property.type_ref.name.as_str()));
            }
        }
    }
    if let Some(facts) = page.facts() {
        let namespace = facts.namespace.as_deref();
        let body = match &facts.request_body {
            RequestBody::Json { properties, .. } => properties.as_slice(),
            _ => &[],
        };
        for parameter in body.iter().chain(&facts.function_parameters) {
            if let Some(ty) = &parameter.type_ref
                && parameter.possible_values.is_empty()
                && is_unknown(&ty.name, namespace)
            {
                unknown.insert((parameter.line.clone(), ty.name.as_str()));
            }
        }
    }
    unknown
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check(ty: &str, expect: &[&str]) {
        let thing = format!(
            r#"# thing resource type
## Properties
|Property|Type|Description|
|-|-|-|
|a|{ty}|
"#
        );
        let part = r#"# partition resource type
## Properties
|Property|Type|
|-|-|
|a|String|
"#;
        let pages = [("v1.0/resources/part.md", part), ("v1.0/resources/thing.md", &thing)];
        check_set(LINT.code, &lint_pages(&pages), expect);
    }

    #[test]
    fn types_are_documented() {
        check(
            "partitoin",
            &["5:4 [partitoin] no page documents the type `partitoin`; did you mean `partition`?"],
        );
        check(
            "[gone](gone.md) collection",
            &["5:5 [gone] no page documents the type `gone`; correct the name"],
        );
        // A description that lists values defines its own type, whose name may be misspelled.
        check(
            "partitoin|Possible values are: `x`, `y`.",
            &["5:4 [partitoin] no page documents the type `partitoin`; did you mean `partition`?"],
        );
        for known in
            ["[partition](part.md)", "thing collection", "Edm.String", "Int32", "Json", "Collection(String)"]
        {
            check(known, &[]);
        }
    }
}
