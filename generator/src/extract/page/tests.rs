//! Tests of whole pages.

use super::*;
use crate::input::DocFile;

/// A page at this path.
fn page(path: &str, text: &str) -> DocFile {
    DocFile { path: path.to_owned(), text: text.to_owned() }
}

/// The facts and findings of an api page.
fn read(text: &str) -> PageResult {
    extract_page(&page("v1.0/api/a-get.md", text))
}

/// The summary of an api page with this text below its title.
fn summary(text: &str) -> Option<String> {
    let found = read(&format!("# T\n{text}{REQUEST}"));
    found.operations.first()?.facts.summary.as_ref().map(|summary| summary.english.clone())
}

/// The request lines of an api page: line, title, path and names of the permissions.
fn lines(text: &str) -> Vec<String> {
    let line = |operation: &crate::ir::Operation| {
        let names = operation.facts.permissions.iter().flat_map(|permission| permission.names.iter());
        let names: Vec<_> = names.cloned().collect();
        let (number, title) = (operation.line.number, &operation.facts.title.english);
        format!("{number} {title} {} {}", operation.path.text, names.join(","))
    };
    read(text).operations.iter().map(line).collect()
}

const REQUEST: &str = r"
## HTTP request
```http
GET /a
```
";

#[test]
fn a_page_says_the_same_whatever_was_read_before() {
    const TRANSLATED: &str = "ms.contentlocale: zh-CN\n";
    let resource_page = |front: &str, type_cell: &str, more: &str| {
        let text = format!(
            r"---
title: a
{front}---
# a resource type
## Properties
|Property|Type|Description|
|-|-|-|
|b|{type_cell}|必需。 Two kinds are there: `c` and `d`.|
{more}"
        );
        page("v1.0/resources/a.md", &text)
    };
    // Only a translation has words in the name of a permission.
    let api_page = |front: &str| {
        let text = format!(
            r"---
title: a
{front}---
# T
## Permissions
|Permission type|Permissions|
|-|-|
|Application|任务.读取|
{REQUEST}"
        );
        page("v1.0/api/a-get.md", &text)
    };
    let pages = [
        resource_page("", "[x][y] or what is like it", ""),
        // Here the same label leads to a resource.
        resource_page("", "[x][y] or what is like it", "\n[y]: ../resources/x.md\n"),
        resource_page("", "字符串", ""),
        // Without English words the same words are a translation.
        resource_page(TRANSLATED, "字符串", ""),
        // The words are not values if a link names the type.
        resource_page("", "[x](x.md)", ""),
        resource_page("", "x", ""),
        api_page(""),
        api_page(TRANSLATED),
    ];
    let includes = Includes::default();
    let mut reader = PageReader::new(&includes);
    for file in pages.iter().chain(pages.iter().rev()) {
        let (read, alone) = (reader.read(file), extract_page(file));
        assert_eq!((read.resource, read.operations), (alone.resource, alone.operations), "{}", file.text);
        assert_eq!(read.diagnostics, alone.diagnostics, "{}", file.text);
    }
}

#[test]
fn a_table_in_html_is_not_lost_in_silence() {
    let is_reported = |table: &str| {
        let found = read(&format!("# T\n{REQUEST}\n## Request body\n{table}\n"));
        found.diagnostics.iter().any(|found| found.code == "table-unknown")
    };
    assert!(is_reported("<table><tr><td>a</td></tr></table>"));
    assert!(is_reported("<TABLE><tr><td>a</td></tr></TABLE>"));
    assert!(!is_reported("<p align=\"center\">a</p>"));
}

#[test]
fn the_list_below_a_summary_is_of_it() {
    assert_eq!(
        summary(
            r#"One of:

* a
* b

More."#
        )
        .as_deref(),
        Some("One of: a; b")
    );
    assert_eq!(summary("It needs:\n\n* This.\n* That.").as_deref(), Some("It needs: This. That."));
    assert_eq!(summary("One.\n\n* a\n").as_deref(), Some("One."));
}

#[test]
fn a_summary_may_stand_below_a_heading_of_its_own() {
    assert_eq!(summary("### Get it\nReads it.\n").as_deref(), Some("Reads it."));
}

const ONE: &str = r"
## Permissions
|Permission type|Permissions|
|-|-|
|Application|A.Read|

## HTTP request
```http
GET /A
```
";

const TWO: &str = r"
## Permissions
|Permission type|Permissions|
|-|-|
|Application|B.Read|

## HTTP request
```http
GET /B
```
";

#[test]
fn a_page_may_hold_several_references() {
    assert_eq!(lines(&format!("# T\n{ONE}{TWO}")), ["10 T /A A.Read", "20 T /B B.Read"]);
    assert_eq!(lines(&format!("# T\n{ONE}# U\n{TWO}")), ["10 T /A A.Read", "21 U /B B.Read"]);
    // Two tables before the requests belong to one reference.
    let permissions = ONE.split("## HTTP").next().unwrap_or_default();
    assert_eq!(lines(&format!("# T\n{permissions}{TWO}")), ["16 T /B A.Read,B.Read"]);
}

#[test]
fn an_escaped_opener_of_a_fence_swallows_nothing() {
    let text = r"# T
## HTTP request
\`\`\`http GET /a
```
## Permissions
|Permission type|Permissions|
|-|-|
|Application|A.Read|
";
    assert_eq!(lines(text), ["3 T /a A.Read"]);
}

#[test]
fn a_page_of_a_type_may_stand_among_those_of_operations() {
    let page = |sections: &str| {
        let text = format!(
            r#"---
title: x
doc_type: resourcePageType
---
# thing resource type
{sections}"#
        );
        let found = extract_page(&DocFile { path: "v1.0/api/thing.md".to_owned(), text });
        (found.resource.map(|resource| resource.name), found.operations.len())
    };
    let properties = "## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Id.|\n";
    assert_eq!(page(properties), (Some("thing".to_owned()), 0));
    let request = "## HTTP request\n```http\nGET /things\n```\n";
    assert_eq!(page(&format!("{request}{properties}")), (None, 1));
}
