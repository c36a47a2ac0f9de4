//! Finds request headers that the translation renames.

use super::witness::{cells, copy_edit, copy_help, is_only, opt_translation, short, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::cells::Column;
use crate::extract::parameters::split_name;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::has_name_in_any_case;
use crate::page::SectionKind;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "header-translated",
        severity: Severity::Warning,
        summary: "the translation renames a request header",
        finds: "A row in a table of request headers whose translated cell does not contain the English \
             name. Case is ignored, as in HTTP.",
        why: "The name of a header is part of the protocol. A reader of the translation sends a header \
             that the service does not know.",
        cure: "Write the English name in the translation, preferably as inline code, which translators \
             leave alone.",
        example: "`|接受|application/json|` should be `|Accept|application/json|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for cell in cells(page.cx, &[SectionKind::RequestHeaders], Column::Name) {
        let (name, _) = split_name(cell);
        let is_token = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let Some(translation) = opt_translation(page.cx, &cell.range).filter(|_| is_token) else { continue };
        if !has_name_in_any_case(&translation, &name) {
            let message = format!("the header `{name}` is translated as `{}`", short(&translation));
            let edits = copy_edit(page.cx, &cell.range, |text| is_only(text, &name));
            page.report_fixable(target(page.cx, &cell.range), message, copy_help(&name), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(cell: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## <a name="request-headers"></a>{{{{请求标头|Request headers}}}}
|{{{{标头|Header}}}}|{{{{值|Value}}}}|
|-|-|
|{cell}|application/json|
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn names_of_headers_stay() {
        check("{{接受|Accept}}", &["5:32 [接受] the header `Accept` is translated as `接受`"]);
        check("{{content-type|Content-Type}}", &[]);
        check(
            "{{首选：outlook.timezone|Prefer: outlook.timezone}}",
            &["5:32 [首选：outlook.timezone] the header `Prefer`"],
        );
        check("Accept", &[]);
    }
}
