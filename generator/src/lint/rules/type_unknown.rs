//! Finds properties whose type no page documents.

use super::witness::{cells, place_of};
use crate::extract::cells::Column;
use crate::extract::opt_type;
use crate::ir::Line;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::SectionKind;
use crate::rust::TYPE_UNKNOWN;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint { code: &TYPE_UNKNOWN, check };

fn check(page: &mut Page<'_, '_, '_>) {
    let (Some(documented), Some(resource)) = (page.documented(), page.resource()) else { return };
    let properties = resource.properties.iter().chain(&resource.relationships);
    let unknown: BTreeSet<(Line, &str)> = properties
        .map(|property| (property.line.clone(), property.type_ref.name.as_str()))
        .filter(|(_, name)| documented.content.types.is_undocumented(name, resource.namespace.as_deref()))
        .collect();
    if unknown.is_empty() {
        return;
    }
    for cell in cells(page.cx, &[SectionKind::Properties, SectionKind::Relationships], Column::Type) {
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

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check(ty: &str, expect: &[&str]) {
        let thing =
            format!("# thing resource type\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|{ty}|\n");
        let part = "# partition resource type\n## Properties\n|Property|Type|\n|-|-|\n|a|String|\n";
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
