//! Finds names in a resource's JSON representation that its tables lack.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::ir::JsonText;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::nearest;
use crate::page::{BlockKind, SectionKind};
use crate::rust::Target;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "representation-property-unknown",
        severity: Severity::Note,
        summary: "a JSON representation has a property that the tables lack",
        finds: "A name at the top of the JSON representation of a resource that neither the tables of the \
             resource nor those of its base types have. Open types and names with `@` are ignored.",
        why: "Readers learn neither its type nor its meaning, and the client has no field for it.",
        cure: "Add the property to the table, or correct its name.",
        example: "`{ \"id\": \"String\", \"colour\": \"String\" }` on a page that lists `id` only.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let (Some(documented), Some(resource)) = (page.documented(), page.resource()) else { return };
    let name = resource.odata_type.as_deref().unwrap_or(&resource.name);
    let Target::Item(item) = documented.resolve(name, resource.namespace.as_deref()) else { return };
    if documented.is_enum(item) {
        return;
    }
    let members = documented.members(item);
    let Some(sample) = resource.json_representation.as_ref().and_then(JsonText::value) else { return };
    if members.is_open || members.fields.is_empty() {
        return;
    }
    let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let names: Vec<&str> = sample.names().filter(|name| is_name(name) && !name.is_empty()).collect();
    let unknown: Vec<&str> =
        names.iter().copied().filter(|name| !members.fields.contains_key(name)).collect();
    // If most names are unknown, the representation is of another type.
    if unknown.len() * 2 > names.len().max(2) {
        return;
    }
    let document = page.cx.page;
    let sections = document.sections.iter().filter(|section| section.kind == SectionKind::JsonRepresentation);
    let blocks = sections.flat_map(|section| &document.blocks[section.blocks.clone()]);
    let Some(block) = blocks.into_iter().find(|block| matches!(block.kind, BlockKind::Code(_))) else {
        return;
    };
    let text = document.source.cut(block.range.clone());
    for name in unknown {
        let quoted = format!("\"{name}\"");
        let Some(at) = text.find(&quoted) else { continue };
        let start = block.range.start + at + 1;
        let help = match nearest(name, members.fields.keys().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "add it to the table, or correct its name".to_owned(),
        };
        page.report(start..start + name.len(), format!("no table lists the property `{name}`"), help);
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    #[test]
    fn the_tables_have_what_the_representation_shows() {
        let page = |json: &str| {
            format!(
                r#"# x resource type
## Properties
|Property|Type|
|-|-|
|id|String|
|name|String|
## JSON representation
```json
{json}
```
"#
            )
        };
        check_resource(
            LINT.code,
            &page("{ \"id\": \"String\", \"nmae\": \"String\", \"@odata.type\": \"x\" }"),
            &["9:20 [nmae] no table lists the property `nmae`; did you mean `name`?"],
        );
        check_resource(LINT.code, &page("{ \"id\": \"String\" }"), &[]);
    }
}
