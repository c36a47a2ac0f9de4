//! Finds permission tables whose translated header claims another order of privilege.

use super::witness::{label_edit, opt_translation, short, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::permission_types;
use crate::ir::PrivilegeOrder;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::fold;
use crate::prose::{knows_language, opt_order, opt_order_label};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-order-translated",
        severity: Severity::Warning,
        summary: "the translation of a table's header claims another order of privilege, or no order",
        finds: "A header of a permission table whose English text claims an order of privilege, and whose \
             translation claims the opposite. In languages that the program knows, also a translation \
             without the claim.",
        why: "Readers take the first name as the least privileged. With the order reversed, they ask for \
             the most powerful permission.",
        cure: "Translate the claim as other pages in the language do, in Chinese \
             `权限（从最低特权到最高特权）` or `权限（从最高特权到最低特权）`.",
        example: "`权限（从最高特权到最低特权）` for `Permissions (from least to most privileged)`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let locale = page.cx.page.front_matter.locale().unwrap_or_default();
    for table in permission_types(page.cx.page) {
        for cell in table.header {
            let Some(order) = opt_order(&fold(&cell.text)) else { continue };
            let Some(translation) = opt_translation(page.cx, &cell.range) else { continue };
            let found = opt_order(&fold(&translation));
            if found == Some(order) || found.is_none() && !knows_language(locale) {
                continue;
            }
            let claims = match found {
                Some(found) => format!("claims the order {}", words(found)),
                None => "claims no order".to_owned(),
            };
            let message = format!(
                "the English header claims the order {}, its translation `{}` {claims}",
                words(order),
                short(&translation)
            );
            let help = match opt_order_label(locale, order) {
                Some(label) => format!("write `{label}`"),
                None => "translate the claim of the English header".to_owned(),
            };
            let edits = label_edit(page.cx, &cell.range, opt_order_label(locale, order));
            page.report_fixable(target(page.cx, &cell.range), message, help, edits);
        }
    }
}

/// The claim as pages put it.
pub(super) const fn words(order: PrivilegeOrder) -> &'static str {
    match order {
        PrivilegeOrder::LeastToMost => "from least to most privileged",
        PrivilegeOrder::MostToLeast => "from most to least privileged",
        PrivilegeOrder::LeastFirst => "the least privileged before higher ones",
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(locale: &str, header: &str, expect: &[&str]) {
        let page = format!(
            r#"---
ms.contentlocale: {locale}
---
# T
## Permissions
|Permission type|{header}|
|-|-|
|Application|A.Read|
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn claims_are_not_turned_round() {
        let least = "Permissions (from least to most privileged)";
        check(
            "zh-CN",
            &format!("{{{{权限（从最高特权到最低特权）|{least}}}}}"),
            &[
                "6:48 [权限（从最高特权到最低特权）] the English header claims the order from least to most privileged, its translation `权限（从最高特权到最低特权）` claims the order from most to least privileged; write `权限（从最低特权到最高特权）`",
            ],
        );
        check(
            "zh-CN",
            &format!("{{{{权限|{least}}}}}"),
            &[
                "6:48 [权限] the English header claims the order from least to most privileged, its translation `权限` claims no order",
            ],
        );
        check("fr-FR", &format!("{{{{Autorisations|{least}}}}}"), &[]);
        check("zh-CN", &format!("{{{{权限（从最低特权到最高特权）|{least}}}}}"), &[]);
        check("zh-CN", "{{权限|Permissions}}", &[]);
    }
}
