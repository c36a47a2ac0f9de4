//! Finds types that another page defines differently.

use crate::diagnostic::{Code, Severity};
use crate::ir::{EnumType, Line, Resource, Trust};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::{enum_key, resource_key};
use crate::lint::text::list;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "definition-differs",
        severity: Severity::Warning,
        summary: "another page defines the same type, and says something else",
        finds: "A resource or an enumeration of one name and one version on two pages: a property that has \
             another type there, or a member that one of the two lacks or that has another number. The finding \
             is on the later page by path.",
        why: "The client has one type of the name, made from both pages. One of them is wrong or old.",
        cure: "Define the type on one page, or say the same on both.",
        example: "`|id|String|` for `user` on one page and `|id|Int32|` on another.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    if let Some(resource) = page.resource()
        && let Some(first) = page.set.opt_first_resource(&resource_key(resource))
        && first.page != resource.page
    {
        check_resource(page, first, resource);
    }
    for own in page.enums() {
        if let Some(first) = page.set.opt_first_enum(&enum_key(own))
            && (&first.page, &first.line) != (&own.page, &own.line)
        {
            check_enum(page, first, own);
        }
    }
}

fn check_resource(page: &mut Page<'_, '_, '_>, first: &Resource, own: &Resource) {
    let other = &*first.page;
    if [first, own].iter().any(|of| of.trust != Trust::English) {
        return;
    }
    let of = |resource: &Resource| [resource.properties.clone(), resource.relationships.clone()].concat();
    let first = of(first);
    for property in of(own) {
        let Some(before) = first.iter().find(|before| before.name == property.name) else { continue };
        if before.type_ref != property.type_ref && !page.cx.is_full(LINT.code) {
            let words = |name: &str, collection: bool| {
                if collection { format!("{name} collection") } else { name.to_owned() }
            };
            let message = format!(
                "`{}` is `{}` here, but `{}` on `{other}`, which defines the same type",
                property.name,
                words(&property.type_ref.name, property.type_ref.collection),
                words(&before.type_ref.name, before.type_ref.collection),
            );
            report(page, &property.line, message);
        }
    }
}

fn check_enum(page: &mut Page<'_, '_, '_>, first: &EnumType, own: &EnumType) {
    // A translation may have changed the names.
    if [first, own].iter().any(|of| of.trust != Trust::English) {
        return;
    }
    let lacks = |one: &EnumType, other: &EnumType| -> Vec<String> {
        let names =
            one.members.iter().filter(|member| !other.members.iter().any(|known| known.name == member.name));
        names.map(|member| member.name.clone()).collect()
    };
    let (missing, more) = (lacks(first, own), lacks(own, first));
    let other = if first.page == own.page {
        format!("line {} of this page", first.line.number)
    } else {
        format!("`{}`", first.page)
    };
    let names = |names: &[String]| list(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let differs = own.members.iter().find_map(|member| {
        let before = first.members.iter().find(|before| before.name == member.name)?;
        (before.value.is_some() && member.value.is_some() && before.value != member.value)
            .then(|| format!("gives `{}` another number than {other}", member.name))
    });
    let what = match (missing.is_empty(), more.is_empty(), differs) {
        (_, _, Some(differs)) => differs,
        (false, _, _) => format!("lacks {}, which {other} lists", names(&missing)),
        (true, false, _) => format!("lists {}, which {other} lacks", names(&more)),
        (true, true, None) => return,
    };
    report(page, &own.line, format!("this definition of `{}` {what}", own.name));
}

fn report(page: &mut Page<'_, '_, '_>, line: &Line, message: String) {
    let raw = page.cx.line_range(line);
    page.report_raw(raw, message, "define the type on one page, or say the same on both".to_owned());
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    #[test]
    fn two_pages_of_a_type_say_the_same() {
        let page = |ty: &str| {
            format!(
                r#"# thing resource type
## Properties
|Property|Type|
|-|-|
|id|{ty}|
"#
            )
        };
        let check = |ty: &str, expect: &[&str]| {
            let (a, b) = (page("String"), page(ty));
            check_set(
                LINT.code,
                &lint_pages(&[("v1.0/resources/a.md", &a), ("v1.0/resources/b.md", &b)]),
                expect,
            );
        };
        check("Int32", &["5:1 [|id|Int32|] `id` is `Int32` here, but `String` on `v1.0/resources/a.md`"]);
        check("String", &[]);
        let members = |rows: &str| format!("# kind enum type\n## Members\n|Member|Value|\n|-|-|\n{rows}");
        let check = |rows: &str, expect: &[&str]| {
            let (a, b) = (members("|one|1|\n|two|2|\n"), members(rows));
            check_set(
                LINT.code,
                &lint_pages(&[("v1.0/resources/a.md", &a), ("v1.0/resources/b.md", &b)]),
                expect,
            );
        };
        check(
            "|one|1|\n",
            &[
                "3:1 [|Member|Value|] this definition of `kind` lacks `two`, which `v1.0/resources/a.md` lists",
            ],
        );
        check(
            "|two|2|\n|one|7|\n",
            &["3:1 [|Member|Value|] this definition of `kind` gives `one` another number"],
        );
        check("|one|1|\n|two|2|\n", &[]);
    }
}
