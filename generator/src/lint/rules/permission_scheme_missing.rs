//! Finds permission tables without a row for one of the permission types.

use super::witness::place_of;
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::permission_types;
use crate::family::Family;
use crate::ir::PermissionScheme;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::list;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-scheme-missing",
        severity: Severity::Warning,
        summary: "a permission table lacks a row for one of the permission types",
        finds: "A permission table without a row or column for one of the three permission types: \
             delegated with a work or school account, delegated with a personal account, application. A \
             table with an unknown label is ignored; `permission-type-unknown` reports it.",
        why: "Readers cannot tell whether the call is not supported with this type or the row was \
             forgotten, and the client lists no permissions for it.",
        cure: "Add the row. If the call is not supported, write `Not supported.` in it.",
        example: "A table with two rows, `Delegated (work or school account)` and `Delegated (personal \
             Microsoft account)`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for table in permission_types(page.cx.page) {
        let has = |scheme: PermissionScheme| table.labels.iter().any(|(found, _)| *found == scheme);
        let schemes = Family::GRAPH.permission_schemes.into_iter();
        let missing: Vec<&str> =
            schemes.filter(|(scheme, _)| !has(*scheme)).map(|(_, label)| label).collect();
        let Some(first) = table.header.first().filter(|_| !missing.is_empty()) else { continue };
        if !table.is_known {
            continue;
        }
        let what = if table.of_columns { "column" } else { "row" };
        let message = format!("this permission table has no {what} for {}", list(&missing));
        let help = format!("add the {what}; write `Not supported.` in it if the call is not supported");
        page.report(place_of(page.cx, &first.range, first.trimmed()), message, help);
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    const WORK: &str = "|Delegated (work or school account)|A.Read|\n";
    const PERSONAL: &str = "|Delegated (personal Microsoft account)|A.Read|\n";
    const APPLICATION: &str = "|Application|A.Read|\n";

    fn check(rows: &[&str], expect: &[&str]) {
        let page = format!("# T\n## Permissions\n|Permission type|Permissions|\n|-|-|\n{}", rows.concat());
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn every_permission_type_has_a_row() {
        check(
            &[WORK, PERSONAL],
            &["3:2 [Permission type] this permission table has no row for `Application`; add the row"],
        );
        check(
            &[APPLICATION],
            &[
                "3:2 [Permission type] this permission table has no row for `Delegated (work or school account)` and `Delegated (personal Microsoft account)`",
            ],
        );
        check(&[WORK, PERSONAL, APPLICATION], &[]);
        check(&[WORK, "|&nbsp; **Workflow**|A.Read|\n", PERSONAL, APPLICATION], &[]);
        check(&[WORK, PERSONAL, "|oauth2permissiongrant|A.Read|\n"], &[]);
    }

    #[test]
    fn every_permission_type_has_a_column() {
        let columns = |header: &str| {
            format!(
                r#"# T
## Permissions
|Resource|{header}|
|-|-|-|-|
|user|A.Read|A.Read|A.Read|
"#
            )
        };
        let two = "Delegated (work or school account)|Delegated (personal Microsoft account)";
        testing::check(
            LINT.code,
            &columns(two),
            &["3:2 [Resource] this permission table has no column for `Application`"],
        );
        testing::check(LINT.code, &columns(&format!("{two}|Application")), &[]);
    }
}
