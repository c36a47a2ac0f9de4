//! Finds properties and parameters that the translation renames.

use super::witness::{cells, copy_edit, copy_help, is_only, opt_translation, short, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::cells::Column;
use crate::extract::parameters::split_name;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::has_name;
use crate::page::SectionKind::{
    self, FunctionParameters, PathParameters, Properties, QueryParameters, Relationships, RequestBody,
};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "property-translated",
        severity: Severity::Warning,
        summary: "the translation renames a property, a relationship or a parameter",
        finds: "A row in a table of properties, relationships or parameters whose translated cell does not \
             contain the exact English name. Names of properties are case-sensitive.",
        why: "The name is part of the JSON and of the URL. A reader of the translation sends a name that \
             the service does not know, or waits for one that never comes.",
        cure: "Write the English name in the translation, preferably as inline code, which translators \
             leave alone.",
        example: "`|更改为|String|` should be `|to|String|`.",
    },
    check,
};

const SECTIONS: &[SectionKind] =
    &[Properties, Relationships, RequestBody, FunctionParameters, PathParameters, QueryParameters];

fn check(page: &mut Page<'_, '_, '_>) {
    for cell in cells(page.cx, SECTIONS, Column::Name) {
        let (name, _) = split_name(cell);
        let is_name =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.@$".contains(&b));
        let Some(translation) = opt_translation(page.cx, &cell.range).filter(|_| is_name) else { continue };
        if !has_name(&translation, &name) {
            let message = format!("`{name}` is translated as `{}`", short(&translation));
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
|{cell}|String|
"#
        );
        check_resource(LINT.code, &page, expect);
    }

    #[test]
    fn names_of_properties_stay() {
        check("{{更改为|to}}", &["5:32 [更改为] `to` is translated as `更改为`"]);
        check(
            "{{Displayname|displayName}}",
            &["5:32 [Displayname] `displayName` is translated as `Displayname`"],
        );
        check("{{\\*\\*id\\*\\*|**id**}}", &[]);
        check("{{displayName（已弃用）|displayName (deprecated)}}", &[]);
        check("{{一般设置|General settings}}", &[]);
        check("`id`", &[]);
    }
}
