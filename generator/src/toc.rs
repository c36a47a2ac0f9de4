//! Tables of contents, which give the order of the pages in a version.
//!
//! A table is YAML, but only its lines with `href` matter here. Reading line by line keeps the order and the place of
//! each entry, in linear time, which no YAML parser does.

use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::hash::{HashMap, HashSet};
use crate::input::{Beside, DocFile};
use crate::ir::{ApiVersion, Contents};
use crate::page_path::{in_lower_case, opt_page};
use std::borrow::Cow;

codes! {
    static PAGE_NOT_IN_TOC: Code = Code {
        name: "page-not-in-toc",
        severity: Severity::Note,
        summary: "a page is missing from the table of contents",
        finds: "A page that is not in the table of contents (`toc.yml`) of its version.",
        why: "Readers can find the page only through links and search, and its functions come after all \
             others in the docs of their module.",
        cure: "Add an entry to the table of contents.",
        example: "`api/user-list.md` without an `href: api/user-list.md` in `toc.yml`.",
    };

    static TOC_ENTRY_WITHOUT_PAGE: Code = Code {
        name: "toc-entry-without-page",
        severity: Severity::Warning,
        summary: "a table of contents names a page that does not exist",
        finds: "An `href` in `toc.yml` to a page in `api/` or `resources/` of the version that does not \
             exist, in any spelling of upper and lower case.",
        why: "The entry is a broken link.",
        cure: "Correct the entry, remove it, or add the page.",
        example: "`href: api/user-lst.md`.",
    };

    static TOC_LINE_UNKNOWN: Code = Code {
        name: "toc-line-unknown",
        severity: Severity::Note,
        summary: "a line of a table of contents cannot be read",
        finds: "A line of `toc.yml` that is neither `key: value`, nor a list item, nor a comment. Only the \
             first such line of each table is reported.",
        why: "If the line holds the link of an entry, its page is missing from the order of the table.",
        cure: "Write each key with its value on a separate line.",
        example: "A name that continues on a second line.",
    };
}

/// An entry that links to a page.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    /// The path of the page below `api-reference`.
    page: String,
    line: u32,
    /// The place of the target in the file.
    start: usize,
    end: usize,
}

/// Reads the order of the pages from each table of contents. Returns findings about the tables too.
pub(crate) fn read_contents(beside: &Beside<'_>) -> (Vec<Contents>, Vec<Diagnostic>) {
    let spellings: HashMap<Cow<'_, str>, &str> =
        beside.pages.iter().map(|page| (in_lower_case(page), *page)).collect();
    let mut diagnostics = Vec::new();
    let read = |file: &DocFile| read_one(file, &beside.pages, &spellings, &mut diagnostics);
    let contents = beside.tocs.iter().filter_map(read).collect();
    (contents, diagnostics)
}

fn read_one(
    file: &DocFile,
    pages_at_hand: &[&str],
    spellings: &HashMap<Cow<'_, str>, &str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Contents> {
    let api_version = ApiVersion::of_page(&file.path)?;
    let (mut pages, mut named) = (Vec::new(), HashSet::default());
    let mut missing = HashSet::default();
    for entry in scan_entries(file, diagnostics) {
        match spellings.get(&in_lower_case(&entry.page)) {
            Some(page) if ApiVersion::of_page(page) == Some(api_version) => {
                if named.insert(*page) {
                    pages.push((*page).to_owned());
                }
            }
            // The page belongs to another version, which has its own table.
            Some(_) => {}
            None if ApiVersion::of_page(&entry.page) != Some(api_version) => {}
            None => {
                if missing.insert(entry.page.to_lowercase()) {
                    diagnostics.push(entry_without_page(file, &entry));
                }
            }
        }
    }
    let of_version = pages_at_hand.iter().filter(|page| ApiVersion::of_page(page) == Some(api_version));
    for page in of_version.filter(|page| !named.contains(**page)) {
        diagnostics.push(page_without_entry(page, &file.path));
    }
    Some(Contents { page: file.path.clone(), api_version, pages })
}

fn entry_without_page(file: &DocFile, entry: &Entry) -> Diagnostic {
    let before = file.text[..entry.start].rsplit('\n').next().unwrap_or_default();
    let location = Location {
        page: file.path.clone(),
        line: entry.line,
        column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
        start: entry.start,
        end: entry.end,
    };
    let message = format!("there is no page `{}`", entry.page);
    Diagnostic::new(
        &TOC_ENTRY_WITHOUT_PAGE,
        location,
        message,
        "correct the entry, or add the page".to_owned(),
    )
}

/// The finding covers the whole first line.
fn page_without_entry(page: &str, toc: &str) -> Diagnostic {
    let message = format!("`{toc}` does not name this page");
    Diagnostic::new(&PAGE_NOT_IN_TOC, Location::of_line(page, 1), message, "add an entry for it".to_owned())
}

/// The entries that link to pages, in order.
fn scan_entries(file: &DocFile, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut start = 0;
    let mut unknown: Option<Diagnostic> = None;
    for (number, line) in (1..).zip(file.text.split_inclusive('\n')) {
        match scan_line(line) {
            Line::Target(target) => {
                let at = start + (target.as_ptr() as usize - line.as_ptr() as usize);
                if let Some(page) = opt_page(&file.path, target) {
                    entries.push(Entry { page, line: number, start: at, end: at + target.len() });
                }
            }
            Line::Other => {}
            Line::Unknown => {
                let line = line.trim_end();
                unknown.get_or_insert_with(|| {
                    let end = start + line.len();
                    let location = Location { page: file.path.clone(), line: number, column: 1, start, end };
                    let message = "this line of the table of contents is no `key: value`; it and others like it are not read";
                    let help = "write each key with its value on a line of its own".to_owned();
                    Diagnostic::new(&TOC_LINE_UNKNOWN, location, message, help)
                });
            }
        }
        start += line.len();
    }
    diagnostics.extend(unknown);
    entries
}

/// A line of a table.
#[derive(Debug, PartialEq, Eq)]
enum Line<'t> {
    /// The target of an entry.
    Target(&'t str),
    /// A line without a target.
    Other,
    /// A line in an unknown form.
    Unknown,
}

fn scan_line(line: &str) -> Line<'_> {
    let mut rest = line.trim_start_matches('\u{FEFF}').trim();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item.trim_start();
    }
    if rest.is_empty() || rest == "-" || rest.starts_with(['#', '%']) || matches!(rest, "---" | "...") {
        return Line::Other;
    }
    // `{name: Users, href: api/user-list.md}` on one line.
    if let Some(inner) = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let mut fields = inner.split(',').filter_map(|field| key_value(field.trim()));
        return fields.find(|(key, _)| is_href(key)).map_or(Line::Other, |(_, value)| Line::Target(value));
    }
    match key_value(rest) {
        Some((key, value)) if is_href(key) => Line::Target(value),
        Some(_) => Line::Other,
        None => Line::Unknown,
    }
}

fn is_href(key: &str) -> bool {
    key.eq_ignore_ascii_case("href")
}

/// Splits a key of letters from its value; quotes and comments are removed.
fn key_value(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let key = key.trim_end();
    if key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return None;
    }
    if !value.is_empty() && !value.starts_with([' ', '\t']) {
        return None;
    }
    let value = value.trim();
    let quoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.split(quote).next());
    let has_comment = value.contains('#');
    let plain = || if has_comment { value.split(" #").next().unwrap_or(value).trim_end() } else { value };
    Some((key, quoted.unwrap_or_else(plain)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DocSet;

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
            "name: 参考\nitems:\n- name: 用户\n  href: resources/user.md\n  items:\n  - name: List\n    href: api/user-list.md?view=x\n  - href: 'api/User-Get.md#x' # again\n  - {name: a, href: api/user-list.md}\n  - {name: b, href: \"api/user-add.md\"}\n",
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
    fn entries_without_pages_and_pages_without_entries_are_told() {
        check(
            "- name: 用户\n  href: api/none.md\n- href: overview.md\n- href: /graph/auth\n- href: https://x.y/api/z.md\n- href: ../beta/api/z.md\n- href: api/none.md\n",
            &["beta/api/a.md", "v1.0/api/a.md"],
            &[],
            &["v1.0/toc.yml:2: toc-entry-without-page api/none.md", "v1.0/api/a.md:1: page-not-in-toc "],
        );
    }

    #[test]
    fn a_line_of_another_form_is_told_once() {
        check(
            "items:\n# note\n---\n- name: a name that\n    goes on\n    and on\n  href: api/a.md\n",
            &["v1.0/api/a.md"],
            &["v1.0/api/a.md"],
            &["v1.0/toc.yml:5: toc-line-unknown     goes on"],
        );
    }
}
