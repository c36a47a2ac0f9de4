//! Finds types that are not identifiers.

use super::witness::{TYPED_SECTIONS, cells, short};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::cells::Column;
use crate::extract::opt_type;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "type-malformed",
        severity: Severity::Warning,
        summary: "a type is no identifier",
        finds: "A cell in a column of types whose type is not the name of one: a sentence, several types, or a name \
             with other characters than letters, digits, `_` and `.`.",
        why: "The client has no such type, and takes any JSON in its place.",
        cure: "Write the name of one type, and `collection` behind it for a list.",
        example: "`|id|a unique text|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for cell in cells(page.cx, TYPED_SECTIONS, Column::Type) {
        let Some(name) = opt_type(cell).map(|found| found.name) else { continue };
        let is_name = !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.".contains(&b))
            && !name.starts_with(|c: char| c.is_ascii_digit());
        // A translated type has a lint of its own.
        let is_translated = page.cx.localized;
        if is_name || is_translated || cell.is_blank() || page.cx.is_full(LINT.code) {
            continue;
        }
        let message = format!("`{}` is no name of a type", short(cell.trimmed()));
        let text = page.cx.page.source.cut(cell.range.clone());
        let start = cell.range.start + text.len() - text.trim_start().len();
        let end = cell.range.start + text.trim_end().len();
        page.report(start..end.max(start), message, "write the name of one type".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    #[test]
    fn types_are_names() {
        let page = |ty: &str| {
            format!(
                r#"# x resource type
## Properties
|Property|Type|
|-|-|
|a|{ty}|
"#
            )
        };
        check_resource(
            LINT.code,
            &page("a unique-text"),
            &["5:4 [a unique-text] `a unique-text` is no name of a type"],
        );
        for fine in ["String", "[y](y.md) collection", "Collection(Edm.String)", "Edm.Int32", ""] {
            check_resource(LINT.code, &page(fine), &[]);
        }
    }
}
