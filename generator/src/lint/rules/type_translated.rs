//! Finds types that the translation renames.

use super::witness::{cells, copy_edit, copy_help, is_only, opt_translation, short, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::cells::Column;
use crate::extract::opt_type;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::has_name_in_any_case;
use crate::page::SectionKind::{
    self, FunctionParameters, PathParameters, Properties, QueryParameters, Relationships, RequestBody,
    RequestHeaders,
};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "type-translated",
        severity: Severity::Note,
        summary: "the translation renames a type",
        finds: "A cell in a column of types whose translation does not contain the English type. Case is \
             ignored.",
        why: "A person understands `字符串` for `String`, but a search does not find it. The translated \
             name of a resource, such as `chatMessage`, helps nobody.",
        cure: "Write the English type in the translation.",
        example: "`|displayName|字符串|` should be `|displayName|String|`.",
    },
    check,
};

const SECTIONS: &[SectionKind] = &[
    Properties,
    Relationships,
    RequestBody,
    FunctionParameters,
    PathParameters,
    QueryParameters,
    RequestHeaders,
];

fn check(page: &mut Page<'_, '_, '_>) {
    for cell in cells(page.cx, SECTIONS, Column::Type) {
        let Some(name) = opt_type(cell).map(|found| found.name) else { continue };
        let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.".contains(&b));
        let Some(translation) = opt_translation(page.cx, &cell.range).filter(|_| is_name) else { continue };
        // In a compound, as German has them, a hyphen stands behind the name.
        let words = translation.replace('-', " ");
        if !has_name_in_any_case(&words, &name) {
            let message = format!("the type `{name}` is translated as `{}`", short(&translation));
            let edits = copy_edit(page.cx, &cell.range, |text| is_only(text, &name));
            page.report_fixable(target(page.cx, &cell.range), message, copy_help(&name), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    fn check(cell: &str, expect: &[&str]) {
        let page = format!(
            r#"# x resource type
## Properties
|Property|Type|
|-|-|
|id|{cell}|
"#
        );
        check_resource(LINT.code, &page, expect);
    }

    #[test]
    fn types_stay() {
        check("{{字符串|String}}", &["5:35 [字符串] the type `String` is translated as `字符串`"]);
        check("[{{聊天消息|chatMessage}}](chatmessage.md)", &["5:36 [聊天消息] the type `chatMessage`"]);
        check("{{String 集合|String collection}}", &[]);
        check("{{string|String}}", &[]);
        check("String", &[]);
    }
}
