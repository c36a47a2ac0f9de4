//! Finds labels that the translation turns into another permission type.

use super::witness::{label_edit, opt_translation, short, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::permission_types;
use crate::ir::PermissionScheme;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::fold;
use crate::prose::{knows_language, opt_scheme, opt_scheme_label};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-type-translated",
        severity: Severity::Warning,
        summary: "the translation turns a label into another permission type, or into an unknown label",
        finds: "A row or column label in a permission table whose translation means another permission \
             type than the English text. In languages that the program knows, also a translation that \
             means no permission type.",
        why: "A reader of the translation asks for the permission of a signed-in user in place of the \
             application's, or the other way round.",
        cure: "Translate the label as other pages in the language do, in Chinese `委派（工作或学校帐户）`, \
             `委派（个人 Microsoft 帐户）` or `应用程序`.",
        example: "`应用程序` for `Delegated (work or school account)`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let locale = page.cx.page.front_matter.locale().unwrap_or_default();
    for table in permission_types(page.cx.page) {
        for (scheme, label) in table.labels {
            let Some(translation) = opt_translation(page.cx, &label.range) else { continue };
            let found = opt_scheme(&fold(&translation));
            if found == Some(scheme) || found.is_none() && !knows_language(locale) {
                continue;
            }
            let (english, translated) = (short(label.trimmed()), short(&translation));
            let message = match found {
                Some(found) => format!(
                    "the translation of `{english}` is `{translated}`, which means {}",
                    meaning(found)
                ),
                None => format!(
                    "the translation of `{english}` is `{translated}`, which means no permission type"
                ),
            };
            let help = match opt_scheme_label(locale, scheme) {
                Some(label) => format!("write `{label}`"),
                None => {
                    format!("write the label that other pages of the language have for {}", meaning(scheme))
                }
            };
            let edits = label_edit(page.cx, &label.range, opt_scheme_label(locale, scheme));
            page.report_fixable(target(page.cx, &label.range), message, help, edits);
        }
    }
}

const fn meaning(scheme: PermissionScheme) -> &'static str {
    match scheme {
        PermissionScheme::DelegatedWork => "a signed-in user with a work or school account",
        PermissionScheme::DelegatedPersonal => "a signed-in user with a personal account",
        PermissionScheme::Application => "the application itself",
        PermissionScheme::Unstated => "none of the permission types",
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(locale: &str, label: &str, expect: &[&str]) {
        let page = format!(
            r#"---
ms.contentlocale: {locale}
---
# T
## Permissions
|Permission type|Permissions|
|-|-|
|Application|A.Read|
|{label}|A.Read|
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn labels_keep_their_meaning() {
        check(
            "zh-CN",
            "{{应用程序|Delegated (work or school account)}}",
            &[
                "9:32 [应用程序] the translation of `Delegated (work or school account)` is `应用程序`, which means the application itself; write `委派（工作或学校帐户）`",
            ],
        );
        check(
            "zh-CN",
            "{{委派（工作或学校帐户）|Delegated (personal Microsoft account)}}",
            &["9:32 [委派（工作或学校帐户）] the translation of `Delegated (personal Microsoft account)` is"],
        );
        check(
            "zh-CN",
            "{{申请|Application}}",
            &[
                "9:32 [申请] the translation of `Application` is `申请`, which means no permission type; write `应用程序`",
            ],
        );
        check("fr-FR", "{{Demande|Application}}", &[]);
        check("zh-CN", "{{委派（工作或学校帐户）|Delegated (work or school account)}}", &[]);
        check("pt-BR", "{{Aplicativo|Application}}", &[]);
    }
}
