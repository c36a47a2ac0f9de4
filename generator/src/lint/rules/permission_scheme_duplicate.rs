//! Finds permission tables with two rows for one permission type.

use super::witness::place_of;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::permission_types;
use crate::family::Family;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-scheme-duplicate",
        severity: Severity::Warning,
        summary: "a permission table has two rows for one permission type",
        finds: "A row or column of a permission table with the same permission type as another one.",
        why: "One of the two was meant to be another type, so its permissions are listed under the wrong \
             one.",
        cure: "Correct one of the labels, or merge the two rows.",
        example: "Two rows `Delegated (work or school account)`, the second of which was meant to be \
             `Delegated (personal Microsoft account)`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for table in permission_types(page.cx.page) {
        for (at, (scheme, label)) in table.labels.iter().enumerate() {
            let Some((_, first)) = table.labels.cut(..at).iter().find(|(before, _)| before == scheme) else {
                continue;
            };
            let mut schemes = Family::GRAPH.permission_schemes.into_iter();
            let name = schemes.find(|(one, _)| one == scheme).map_or("", |(_, name)| name);
            let line = page.cx.line(first.range.start).number;
            let (what, place) = match table.of_columns {
                true => ("column", "of this table".to_owned()),
                false => ("row", format!("as line {line} is")),
            };
            let message = format!("a second {what} for `{name}`, {place}");
            let help = "correct the label of one of the two, or join them".to_owned();
            page.report(place_of(page.cx, &label.range, label.trimmed()), message, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(second: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## Permissions
|Permission type|Permissions|
|-|-|
|Delegated (work or school account)|A.Read|
|{second}|B.Read|
|Application|A.Read|
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn each_permission_type_has_one_row() {
        check(
            "Delegated (work or school account)",
            &[
                "6:2 [Delegated (work or school account)] a second row for `Delegated (work or school account)`, as line 5 is",
            ],
        );
        check("Delegated (personal Microsoft account)", &[]);
        check("&nbsp; **Application**", &[]);
    }
}
