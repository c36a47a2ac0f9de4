//! Finds properties that stand twice in one table.

use super::witness::{TYPED_SECTIONS, place_of};
use crate::diagnostic::{Code, Severity};
use crate::extract::cells::{Column, opt_columns};
use crate::extract::parameters::split_name;
use crate::hash::HashMap;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{BlockKind, Row};
use crate::prose::{self, NameKind};
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "property-duplicate",
        severity: Severity::Warning,
        summary: "a name stands twice in a table",
        finds: "Two rows of one name in a table of properties, relationships or parameters. The message says \
             whether their types differ.",
        why: "Nobody knows which row is right. The client has the first one.",
        cure: "Remove one of the rows, or correct its name.",
        example: "`|id|String|` and `|id|Int32|` in one table.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let document = page.cx.page;
    let mut found: Vec<(Range<usize>, String, String)> = Vec::new();
    for section in document.sections.iter().filter(|section| TYPED_SECTIONS.contains(&section.kind)) {
        for block in &document.blocks[section.blocks.clone()] {
            let BlockKind::Table(table) = &block.kind else { continue };
            let Some(columns) = opt_columns(table) else { continue };
            let at = |column: Column| columns.iter().position(|known| *known == column);
            let Some(name_at) = at(Column::Name) else { continue };
            let type_at = at(Column::Type);
            // One row may have the type in English, and the other its translation.
            let type_of = |row: &Row<'_>| {
                let ty = type_at.map_or("", |at| row.text(at));
                prose::opt_name(NameKind::Primitive, ty).unwrap_or(ty).to_owned()
            };
            let mut known: HashMap<String, String> = HashMap::default();
            for row in &table.rows {
                let Some(cell) = row.cell(name_at) else { continue };
                let (name, _) = split_name(cell);
                let is_name = !name.is_empty()
                    && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_@.$".contains(&b));
                if !is_name {
                    continue;
                }
                let ty = type_of(row);
                match known.get(&*name) {
                    Some(first) if *first == ty || ty.is_empty() => {
                        found.push((place_of(page.cx, &cell.range, &name), name.to_string(), String::new()));
                    }
                    Some(first) => {
                        let differ = format!(", once as `{first}` and once as `{ty}`");
                        found.push((place_of(page.cx, &cell.range, &name), name.to_string(), differ));
                    }
                    None => _ = known.insert(name.to_string(), ty),
                }
            }
        }
    }
    for (range, name, differ) in found {
        let help = "remove one of the two rows, or correct its name".to_owned();
        page.report(range, format!("`{name}` stands twice in this table{differ}"), help);
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    #[test]
    fn each_name_stands_once() {
        let page = |rows: &str| format!("# x resource type\n## Properties\n|Property|Type|\n|-|-|\n{rows}");
        check_resource(
            LINT.code,
            &page("|id|String|\n|**id**|Int32|\n|a|Int32|\n|a|Int32|\n"),
            &[
                "6:4 [id] `id` stands twice in this table, once as `String` and once as `Int32`; remove",
                "8:2 [a] `a` stands twice in this table; remove",
            ],
        );
        check_resource(LINT.code, &page("|id|String|\n|Id|String|\n"), &[]);
        let found = "6:2 [id] `id` stands twice in this table; remove";
        check_resource(LINT.code, &page("|id|String|\n|id|字符串|\n"), &[found]);
    }
}
