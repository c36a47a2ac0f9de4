//! Finds cycles of base types: `a` derives from `b`, and `b` from `a`.

use crate::diagnostic::{Code, Severity};
use crate::ir::{Resource, local_name};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::{Set, resource_key};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "base-type-cyclic",
        severity: Severity::Error,
        summary: "a type is documented as its own base type",
        finds: "A resource whose base type, or the base type of that and so on, is the resource itself.",
        why: "No type inherits from itself; the client ends the chain somewhere, so properties may be missing.",
        cure: "Correct the base type on one of the pages.",
        example: "`dog` that inherits from `animal`, and `animal` that inherits from `dog`.",
    },
    check,
};

/// The limit of types in one chain. The longest real chain has six.
const LONGEST: usize = 64;

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(resource) = page.resource() else { return };
    let mut chain = vec![&*resource.name];
    let mut at = resource;
    while let Some(base) = opt_base(page.set, at).filter(|_| chain.len() < LONGEST) {
        if resource_key(base) == resource_key(resource) {
            let raw = page.cx.line_range(&resource.line);
            let message = match chain.as_slice() {
                [one] => format!("`{one}` is said to inherit from itself"),
                [first, others @ ..] => {
                    format!("`{first}` is said to inherit from itself, over `{}`", others.join("`, `"))
                }
                [] => return,
            };
            page.report_raw(raw, message, "correct the base type on one of the pages".to_owned());
            return;
        }
        chain.push(&base.name);
        at = base;
    }
}

fn opt_base<'a>(set: &Set<'a>, of: &Resource) -> Option<&'a Resource> {
    let name = local_name(of.base_type.as_deref()?);
    set.opt_first_resource(&(of.api_version, of.namespace.as_deref(), name))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    #[test]
    fn no_type_inherits_from_itself() {
        let page = |name: &str, base: &str| {
            format!(
                r#"# {name} resource type
It. Inherits from [{base}]({base}.md).
## Properties
|Property|Type|
|-|-|
|id|String|
"#
            )
        };
        let lint = |bases: [(&str, &str); 3]| {
            let pages = bases.map(|(name, base)| (format!("v1.0/resources/{name}.md"), page(name, base)));
            let pages: Vec<_> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            lint_pages(&pages)
        };
        check_set(
            LINT.code,
            &lint([("dog", "pet"), ("pet", "dog"), ("pup", "dog")]),
            &[
                "1:1 [# dog resource type] `dog` is said to inherit from itself, over `pet`",
                "1:1 [# pet resource type] `pet` is said to inherit from itself, over `dog`",
            ],
        );
        check_set(LINT.code, &lint([("dog", "pet"), ("pet", "entity"), ("pup", "dog")]), &[]);
    }
}
