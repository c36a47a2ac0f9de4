//! The clouds in which the operations of a page are offered: a table with a column for each cloud.

use super::Context;
use crate::diagnostic::{Code, Severity, codes};
use crate::family::Family;
use crate::hash::HashSet;
use crate::ir::Cloud;
use crate::limits::excerpt;
use crate::page::{BlockKind, Table, fold};
use crate::prose::{Languages, Sense, says};

codes! {
    static CLOUD_UNREADABLE: Code = Code {
        name: "cloud-unreadable",
        severity: Severity::Warning,
        summary: "a cell of a table of clouds says neither yes nor no",
        finds: "A cell below the name of a cloud, in a table with a column for each cloud, that has neither a \
             check mark nor a cross.",
        why: "The operation is taken not to be offered in that cloud.",
        cure: "Write `:white_check_mark:` or `:x:`.",
        example: "An empty cell below `US Government L4`.",
    };
}

/// The marks of a cloud in which an operation is offered.
const OFFERED: [&str; 6] =
    [":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:", "✅", "✔", "☑"];
/// The marks of a cloud in which an operation is not offered.
const NOT_OFFERED: [&str; 5] = [":x:", ":heavy_multiplication_x:", "❌", "✖", "✗"];

/// The clouds of the tables above the first section of facts, each once.
pub(super) fn extract_clouds(cx: &mut Context<'_, '_>) -> Vec<Cloud> {
    let mut offered = Vec::new();
    let mut seen = HashSet::default();
    for section in cx.all_sections() {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            let Some(clouds) = opt_clouds(table) else { continue };
            cx.extracted(index);
            for row in &table.rows {
                for (cloud, cell) in clouds.iter().zip(&row.cells) {
                    match opt_offered(cell.trimmed()) {
                        Some(true) if seen.insert(*cloud) => offered.push(*cloud),
                        Some(_) => {}
                        None => {
                            let message = format!(
                                "this cell says neither that a cloud offers the operation nor that it does not: `{}`",
                                excerpt(cell.trimmed())
                            );
                            let help = "write `:white_check_mark:` or `:x:`".to_owned();
                            cx.report(&CLOUD_UNREADABLE, cell.range.clone(), message, help);
                        }
                    }
                }
            }
        }
    }
    offered
}

/// The clouds of a table's columns; `None` if a column is not one of a cloud.
fn opt_clouds(table: &Table<'_>) -> Option<Vec<Cloud>> {
    let clouds: Option<Vec<Cloud>> =
        table.header.iter().map(|cell| Family::GRAPH.opt_cloud(&fold(&cell.text))).collect();
    clouds.filter(|clouds| clouds.len() > 1)
}

/// Returns whether the mark of a cell says that an operation is offered.
fn opt_offered(cell: &str) -> Option<bool> {
    let begins = |marks: &[&str]| marks.iter().any(|mark| cell.starts_with(mark));
    let words = || fold(cell);
    if begins(&OFFERED) || says(Languages::All, Sense::Yes, &words()) {
        Some(true)
    } else {
        (begins(&NOT_OFFERED) || says(Languages::All, Sense::No, &words())).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use crate::extract::page::extract_page;
    use crate::input::DocFile;
    use crate::ir::Cloud;

    #[test]
    fn a_table_of_clouds_is_known_by_its_header() {
        let page = |table: &str| {
            let text = format!(
                r#"# T
Gets it.

{table}
## HTTP request
```http
GET /a
```
"#
            );
            let found = extract_page(&DocFile { path: "v1.0/api/a-get.md".to_owned(), text });
            let codes: Vec<_> = found.diagnostics.iter().map(|found| found.code.to_string()).collect();
            (found.operations[0].facts.clouds.clone(), codes.contains(&"cloud-unreadable".to_owned()))
        };
        let header = "|Global service|US Government L4|US Government L5 (DOD)|China operated by 21Vianet|\n|-|-|-|-|\n";
        let all = [Cloud::Global, Cloud::UsGovernmentL4, Cloud::UsGovernmentL5, Cloud::China];
        let row = |row: &str| page(&format!("{header}{row}"));
        assert_eq!(row("|:heavy_check_mark:|:white_check_mark:|✅|✔️|"), (all.to_vec(), false));
        assert_eq!(row("|✅|:x:|❌|:x:|"), (vec![Cloud::Global], false));
        assert_eq!(row("|✅|soon|:x:|:x:|"), (vec![Cloud::Global], true));
        assert_eq!(
            page("|China operated by 21Vianet|Global service|\n|-|-|\n|✅|:x:|"),
            (vec![Cloud::China], false)
        );
        assert_eq!(page("|Global service|Price|\n|-|-|\n|✅|1|"), (vec![], false));
    }
}
