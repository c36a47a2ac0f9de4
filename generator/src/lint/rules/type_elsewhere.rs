//! Finds resources that another page documents too.

use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::resource_key;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "type-elsewhere",
        severity: Severity::Note,
        summary: "another page documents the same resource",
        finds: "A resource whose name, namespace and version are those of a resource on another page. The finding \
             is on the later page by path. What the two pages say differently is `definition-differs`.",
        why: "The client has one type for both pages, so a change of one page may have no effect.",
        cure: "Document the resource on one page, or give the other its own name or namespace.",
        example: "`user.md` and `user-old.md`, both titled `user resource type`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(resource) = page.resource() else { return };
    let Some(first) = page.set.opt_first_resource(&resource_key(resource)) else { return };
    if first.page != resource.page {
        let raw = page.cx.line_range(&resource.line);
        let message = format!("`{}` documents the resource `{}` too", first.page, resource.name);
        page.report_raw(raw, message, "keep one of the two pages, or name the resources apart".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    #[test]
    fn a_resource_has_one_page() {
        let page = r#"# thing resource type
## Properties
|Property|Type|
|-|-|
|id|String|
"#;
        let pages = [("v1.0/resources/a.md", page), ("v1.0/resources/b.md", page)];
        check_set(
            LINT.code,
            &lint_pages(&pages),
            &["1:1 [# thing resource type] `v1.0/resources/a.md` documents the resource `thing` too"],
        );
        let pages = [("v1.0/resources/a.md", page), ("beta/resources/a.md", page)];
        check_set(LINT.code, &lint_pages(&pages), &[]);
    }
}
