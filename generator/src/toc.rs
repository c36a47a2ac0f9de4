//! Tables of contents, which give the order of the pages in a version, and the area of a page that names none.
//!
//! A version has one table, `VERSION/toc.yml`, or one for each area, `VERSION/toc/AREA/toc.yml`. If both are there, the first is out
//! of date. `static-toc.yml` and `toc.mapping.json` hold the order of the tables by area.
//!
//! A table is YAML, but only its lines with `href` matter here. Reading line by line keeps the order and the place of
//! each entry, in linear time, which no YAML parser does.

mod areas;
mod entries;

pub(crate) use areas::give_areas;

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::family::{CONTENTS_FILES, ContentsFiles};
use crate::hash::{HashMap, HashSet};
use crate::input::{Beside, DocFile};
use crate::ir::{ApiVersion, Contents};
use crate::page_path::{in_lower_case, opt_page};
use entries::{Entry, scan_entries};
use std::borrow::Cow;

codes! {
    static PAGE_NOT_IN_TOC: Code = Code {
        name: "page-not-in-toc",
        severity: Severity::Note,
        summary: "a page is missing from the table of contents",
        finds: "A page that is in no table of contents (`toc.yml`, `toc/AREA/toc.yml`) of its version.",
        why: "Readers can find the page only through links and search, and its functions come after all \
             others in the docs of their module.",
        cure: "Add an entry to the table of contents.",
        example: "`api/user-list.md` without an `href: api/user-list.md` in `toc.yml`.",
    };

    static TOC_ENTRY_WITHOUT_PAGE: Code = Code {
        name: "toc-entry-without-page",
        severity: Severity::Warning,
        summary: "a table of contents names a page that does not exist",
        finds: "An `href` in a table of contents to a page in `api/` or `resources/` of the version that does not \
             exist, in any spelling of upper and lower case. A `toc.yml` of the whole version is not checked where \
             tables by area replace it.",
        why: "The entry is a broken link.",
        cure: "Correct the entry, remove it, or add the page.",
        example: "`href: api/user-lst.md`.",
    };

    static TOC_LINE_UNKNOWN: Code = Code {
        name: "toc-line-unknown",
        severity: Severity::Note,
        summary: "a line of a table of contents cannot be read",
        finds: "A line of a table that is neither `key: value`, nor a list item, nor a comment. Only the \
             first such line of each table is reported. Also a `toc.mapping.json` that is not JSON.",
        why: "If the line holds the link of an entry, its page is missing from the order of the table.",
        cure: "Write each key with its value on a separate line.",
        example: "A name that continues on a second line.",
    };
}

/// A file that is a table of contents or orders other tables.
enum Role<'f> {
    /// The table of a whole version: `v1.0/toc.yml`.
    Whole,
    /// The table of an area: `v1.0/toc/users/toc.yml`.
    Area(&'f str),
    /// A file that only orders tables: `v1.0/toc/static-toc.yml`, `v1.0/toc/toc.mapping.json`.
    Order,
}

impl Role<'_> {
    fn of(path: &str) -> Role<'_> {
        let below = path.split_once('/').map_or(path, |(_, below)| below);
        let ContentsFiles { table, folder, .. } = &CONTENTS_FILES;
        match below.split('/').collect::<Vec<_>>()[..] {
            [one] if one == *table => Role::Whole,
            [first, area, one] if first == *folder && one == *table => Role::Area(area),
            _ => Role::Order,
        }
    }
}

/// Reads the order of the pages from each table of contents. The tables are in the order of the reference. Also returns findings
/// about the tables.
pub(crate) fn read_contents(beside: &Beside<'_>) -> (Vec<Contents>, Vec<Diagnostic>) {
    let spellings: HashMap<Cow<'_, str>, &str> =
        beside.pages.iter().map(|page| (in_lower_case(page), *page)).collect();
    let (mut contents, mut diagnostics) = (Vec::new(), Vec::new());
    for version in ApiVersion::ALL {
        let files = beside.tocs.iter().filter(|file| ApiVersion::of_page(&file.path) == Some(version));
        let files: Vec<&DocFile> = files.collect();
        let tables = areas::in_order(&files, &mut diagnostics);
        let by_area = tables.iter().any(|table| matches!(Role::of(&table.path), Role::Area(_)));
        let read = tables.iter().map(|table| {
            let is_stale = by_area && matches!(Role::of(&table.path), Role::Whole);
            read_one(table, version, &spellings, is_stale, &mut diagnostics)
        });
        let of_version: Vec<Contents> = read.collect();
        if !of_version.is_empty() {
            diagnostics.extend(pages_without_entry(&beside.pages, version, &of_version));
        }
        contents.extend(of_version);
    }
    (contents, diagnostics)
}

fn read_one(
    file: &DocFile,
    api_version: ApiVersion,
    spellings: &HashMap<Cow<'_, str>, &str>,
    is_stale: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Contents {
    let (mut pages, mut named) = (Vec::new(), HashSet::default());
    let mut missing = HashSet::default();
    for entry in scan_entries(file, diagnostics) {
        let Some(target) = opt_page(&file.path, entry.target) else { continue };
        match spellings.get(&in_lower_case(&target)) {
            Some(page) if ApiVersion::of_page(page) == Some(api_version) => {
                if named.insert(*page) {
                    pages.push((*page).to_owned());
                }
            }
            // The page belongs to another version, which has its own tables.
            Some(_) => {}
            None if ApiVersion::of_page(&target) != Some(api_version) || is_stale => {}
            None => {
                if missing.insert(target.to_lowercase()) {
                    diagnostics.push(entry_without_page(file, &entry, &target));
                }
            }
        }
    }
    let area = match Role::of(&file.path) {
        Role::Area(area) => Some(area.to_ascii_lowercase()),
        Role::Whole | Role::Order => None,
    };
    Contents { page: file.path.clone(), api_version, area, pages }
}

fn entry_without_page(file: &DocFile, entry: &Entry<'_>, target: &str) -> Diagnostic {
    let before = file.text.cut(..entry.start).rsplit('\n').next().unwrap_or_default();
    let location = Location {
        page: file.path.clone(),
        line: entry.line,
        column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
        start: entry.start,
        end: entry.start + entry.target.len(),
    };
    let message = format!("there is no page `{target}`");
    Diagnostic::new(
        &TOC_ENTRY_WITHOUT_PAGE,
        location,
        message,
        "correct the entry, or add the page".to_owned(),
    )
}

/// The pages that are in no table of their version. Each finding covers the whole first line.
fn pages_without_entry(pages: &[&str], version: ApiVersion, tables: &[Contents]) -> Vec<Diagnostic> {
    let named: HashSet<&str> = tables.iter().flat_map(|table| &table.pages).map(String::as_str).collect();
    let message = match tables {
        [table] => format!("`{}` does not name this page", table.page),
        _ => format!("no table of contents of {} names this page", version.as_str()),
    };
    let of_version = pages.iter().filter(|page| ApiVersion::of_page(page) == Some(version));
    let missing = of_version.filter(|page| !named.contains(**page));
    let finding = |page: &&str| {
        let help = "add an entry for it".to_owned();
        Diagnostic::new(&PAGE_NOT_IN_TOC, Location::of_line(*page, 1), message.clone(), help)
    };
    missing.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocSet, Facts};

    fn file(path: &str, text: &str) -> DocFile {
        DocFile { path: path.to_owned(), text: text.to_owned() }
    }

    /// Checks the resulting order of the pages, and the findings as `file:line: code`.
    fn check(toc: &str, pages: &[&str], order: &[&str], said: &[&str]) {
        let files = pages.iter().map(|page| file(page, "# T\n")).collect();
        let docs = DocSet { tocs: vec![file("v1.0/toc.yml", toc)], ..DocSet::new(files) };
        let (contents, found) = read_contents(&docs.beside());
        assert_eq!(contents[0].pages, order, "{toc}");
        let found: Vec<_> = found
            .iter()
            .map(|found| {
                let Location { page, line, start, end, .. } = &found.location;
                let text = &docs.file(page).expect("a file of the set").text[*start..*end];
                format!("{page}:{line}: {} {text}", found.code)
            })
            .collect();
        assert_eq!(found, said, "{toc}");
    }

    #[test]
    fn pages_stand_in_the_order_of_their_first_entry() {
        check(
            r#"name: 参考
items:
- name: 用户
  href: resources/user.md
  items:
  - name: List
    href: api/user-list.md?view=x
  - href: 'api/User-Get.md#x' # again
  - {name: a, href: api/user-list.md}
  - {name: b, href: "api/user-add.md"}
"#,
            &[
                "v1.0/api/user-add.md",
                "v1.0/api/user-get.md",
                "v1.0/api/user-list.md",
                "v1.0/resources/user.md",
            ],
            &[
                "v1.0/resources/user.md",
                "v1.0/api/user-list.md",
                "v1.0/api/user-get.md",
                "v1.0/api/user-add.md",
            ],
            &[],
        );
    }

    #[test]
    fn entries_without_pages_and_pages_without_entries_are_reported() {
        check(
            r#"- name: 用户
  href: api/none.md
- href: overview.md
- href: /graph/auth
- href: https://x.y/api/z.md
- href: ../beta/api/z.md
- href: api/none.md
"#,
            &["beta/api/a.md", "v1.0/api/a.md"],
            &[],
            &["v1.0/toc.yml:2: toc-entry-without-page api/none.md", "v1.0/api/a.md:1: page-not-in-toc "],
        );
    }

    /// Reads pages and files beside each other. Returns the tables with their areas and pages, and the findings.
    fn read(pages: &[&str], tocs: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let files = pages.iter().map(|page| file(page, "# T\n")).collect();
        let tocs = tocs.iter().map(|(path, text)| file(path, text)).collect();
        let docs = DocSet { tocs, ..DocSet::new(files) };
        let (contents, found) = read_contents(&docs.beside());
        let table = |table: Contents| {
            format!("{} ({}): {}", table.page, table.area.unwrap_or_default(), table.pages.join(" "))
        };
        let finding = |found: Diagnostic| format!("{}: {}", found.location.page, found.message);
        (contents.into_iter().map(table).collect(), found.into_iter().map(finding).collect())
    }

    #[test]
    fn tables_by_area_link_relative_to_themselves_and_replace_the_whole_one() {
        let pages = ["v1.0/api/a-get.md", "v1.0/api/b-get.md", "v1.0/api/c-get.md"];
        let (tables, found) = read(
            &pages,
            &[
                ("v1.0/toc.yml", "- href: api/a-get.md\n- href: api/old.md\n"),
                ("v1.0/toc/reds/toc.yml", "- href: ../../api/a-get.md\n- href: ../../api/none.md\n"),
                ("v1.0/toc/Blues/toc.yml", "- href: ../../api/b-get.md\n"),
            ],
        );
        assert_eq!(
            tables,
            [
                "v1.0/toc/Blues/toc.yml (blues): v1.0/api/b-get.md",
                "v1.0/toc/reds/toc.yml (reds): v1.0/api/a-get.md",
                "v1.0/toc.yml (): v1.0/api/a-get.md",
            ]
        );
        let none = "v1.0/toc/reds/toc.yml: there is no page `v1.0/api/none.md`";
        assert_eq!(found, [none, "v1.0/api/c-get.md: no table of contents of v1.0 names this page"]);
    }

    #[test]
    fn files_that_nest_the_tables_order_them() {
        let empty = "items:\n";
        let areas = ["a", "b-and-c", "d", "e"].map(|area| format!("beta/toc/{area}/toc.yml"));
        let order = |more: &[(&str, &str)]| -> Vec<String> {
            let mut tocs: Vec<(&str, &str)> = areas.iter().map(|path| (path.as_str(), empty)).collect();
            tocs.extend(more);
            tocs.sort_unstable();
            let area = |table: &String| table.split('/').nth(2).unwrap_or_default().to_owned();
            read(&[], &tocs).0.iter().map(area).collect()
        };
        let list =
            ("beta/toc/static-toc.yml", "- items:\n  - href: toc/d/toc.yml\n  - href: ../toc/a/toc.yml\n");
        let nodes = "{ \"tocNodes\": [{ \"name\": \"B and C\", \"childNodes\": [{ \"name\": \"e\" }] }] }";
        let mapping = ("beta/toc/toc.mapping.json", nodes);
        assert_eq!(order(&[list, mapping]), ["d", "a", "b-and-c", "e"]);
        assert_eq!(order(&[mapping]), ["b-and-c", "a", "d", "e"]);
        let (_, found) = read(&[], &[(mapping.0, "{ \"tocNodes\": [")]);
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn a_table_by_area_gives_the_area_that_the_page_does_not_name() {
        let page = |area: &str| {
            format!(
                r#"---
title: x
{area}---
# T
## HTTP request
```http
GET /a
GET /b
```
"#
            )
        };
        let docs = DocSet {
            tocs: vec![file("v1.0/toc/things/toc.yml", "- href: ../../api/a.md\n- href: ../../api/b.md\n")],
            ..DocSet::new(vec![
                file("v1.0/api/a.md", &page("")),
                file("v1.0/api/b.md", &page("ms.subservice: own\n")),
                file("v1.0/api/c.md", &page("")),
            ])
        };
        let areas = |docs: &DocSet| -> Vec<Option<String>> {
            Facts::of(docs).api.operations.iter().map(|operation| operation.facts.area.clone()).collect()
        };
        let [things, own] = ["things", "own"].map(|area| Some(area.to_owned()));
        assert_eq!(areas(&docs), [things.clone(), things.clone(), own.clone(), own, None, None]);
        assert_eq!(areas(&docs.only("v1.0/api/a.md")), [things.clone(), things]);
    }

    #[test]
    fn a_line_of_another_form_is_reported_once() {
        check(
            r#"items:
# note
---
- name: a name that
    goes on
    and on
  href: api/a.md
"#,
            &["v1.0/api/a.md"],
            &["v1.0/api/a.md"],
            &["v1.0/toc.yml:5: toc-line-unknown     goes on"],
        );
    }
}
