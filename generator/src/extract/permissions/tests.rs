//! Tests of whole sections: the entries and the findings of a page.

use crate::ir::{Operation, PrivilegeOrder};
use crate::{DocFile, DocSet, Facts};

/// Checks the permissions of a section, a line each, and the codes of its findings.
pub(super) fn check(section: &str, expect: &[&str], codes: &[&str]) {
    let text = format!(
        r#"# T
## HTTP request
```http
GET /a
```
## Permissions
{section}
"#
    );
    let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
    let Facts { api, diagnostics: findings, .. } = Facts::of(&docs);
    let found: Vec<String> = api.operations[0]
        .facts
        .permissions
        .iter()
        .flat_map(|permission| {
            permission.parts().map(|part| {
                let subject = part.subject.unwrap_or("-");
                format!("{:?} {subject}: {}", permission.scheme, part.names.join(", "))
            })
        })
        .collect();
    let said: Vec<_> = findings
        .iter()
        .map(|finding| finding.code.name)
        .filter(|code| code.contains("permission") || code.contains("excess"))
        .collect();
    assert_eq!((found, &*said), (expect.iter().map(|line| (*line).to_owned()).collect(), codes), "{section}");
}

/// The request lines of a page with these lines and this permissions section.
fn operations(requests: &str, section: &str) -> (Vec<Operation>, Vec<&'static str>) {
    let front = if section.is_ascii() { "" } else { "---\nms.contentlocale: zh-CN\n---\n" };
    let text = format!(
        r#"{front}# T
## Permissions
{section}
## HTTP request
```http
{requests}
```
"#
    );
    let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
    let Facts { api, diagnostics: findings, .. } = Facts::of(&docs);
    let codes = findings.iter().map(|finding| finding.code.name).filter(|code| code.contains("permission"));
    (api.operations, codes.collect())
}

/// The names for a request line, entry by entry.
fn names(operation: &Operation) -> Vec<String> {
    operation.facts.permissions.iter().map(|entry| entry.names.join(",")).collect()
}

#[test]
fn what_stands_above_a_table_says_what_it_is_for() {
    let table = r#"

|Permission type|Permissions|
|-|-|
|Application|A.Read|

"#;
    check(&format!("One of the following permissions is required:{table}"), &["Application -: A.Read"], &[]);
    check(
        &format!("For applications:{table}**Groups**{table}Text.{table}"),
        &["Application applications: A.Read", "Application Groups: A.Read", "Application -: A.Read"],
        &[],
    );
}

#[test]
fn a_pipe_too_many_moves_no_name_out_of_its_row() {
    check(
        "|Permission type|Permissions|\n|-|-|\n|Application||\n|&nbsp; **Onboarding** | |A.Read|\n",
        &["Application Onboarding: A.Read"],
        &["table-cell-excess"],
    );
}

#[test]
fn a_footnote_says_more_of_the_names_that_have_its_mark() {
    let page = r#"# T
## Permissions
|Permission type|Permissions (from least to most privileged)|
|-|-|
|Delegated (work or school account)|A.Read|
|Application|A.Read\*, B.Read|

> **Note**: Permissions marked with \* are [rare](../a.md).

Not **this**.
## HTTP request
```http
GET /a
```
"#;
    let files = vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text: page.to_owned() }];
    let api = Facts::of(&DocSet::new(files)).api;
    let [delegated, application] = &*api.operations[0].facts.permissions else { panic!("two rows") };
    assert_eq!((&delegated.footnote, &application.footnotes[..]), (&None, &["A.Read".to_owned()][..]));
    let footnote = application.footnote.as_ref().expect("a footnote");
    assert_eq!(footnote.english, "**Note**: Permissions marked with \\* are [rare](../a.md).");
}

const TODAY: &str = "|Permission type|Least privileged permissions|Higher privileged permissions|\n|-|-|-|\n";

/// A table of three columns with one row for applications.
fn today(least: &str, higher: &str) -> String {
    format!("{TODAY}|Application|{least}|{higher}|\n")
}

#[test]
fn least_and_higher_privileged_names_are_one_entry() {
    for (least, higher, names, least_names, any_of, codes) in [
        ("A.Read", "B.Read, C.Read", "A.Read,B.Read,C.Read", "A.Read", "", &[][..]),
        ("A.Read", "Not available.", "A.Read", "A.Read", "", &[]),
        ("Not supported.", "Not supported.", "", "", "", &[]),
        ("Not Applicable", "Not Applicable.", "", "", "", &[]),
        ("None.", "Not available.", "", "", "-", &[]),
        ("A.Read, B.Read", "C.Read", "A.Read,B.Read,C.Read", "A.Read,B.Read", "", &[]),
        (
            "A.Read and B.Read",
            "C.Read, A.Read and D.Read",
            "A.Read,B.Read,C.Read,D.Read",
            "A.Read,B.Read",
            "A.Read+B.Read C.Read A.Read+D.Read",
            &[],
        ),
        ("A.Read", "A.Read, B.Read", "A.Read,B.Read", "A.Read", "", &["permission-least-repeated"]),
        ("Not supported.", "A.Read", "A.Read", "", "", &["permission-columns-contradict"]),
        ("A.Read", "Not supported.", "A.Read", "A.Read", "", &["permission-columns-contradict"]),
        ("A.Read", "B.Read <br><br> Note: C.Read cannot be used.", "A.Read,B.Read", "A.Read", "", &[]),
        ("A.Read", "", "A.Read", "A.Read", "", &[]),
    ] {
        let (operations, found) = operations("GET /a", &today(least, higher));
        let [entry] = &*operations[0].facts.permissions else { panic!("one entry: {least}|{higher}") };
        let sets: Vec<_> = entry
            .any_of
            .iter()
            .map(|set| if set.is_empty() { "-".to_owned() } else { set.join("+") })
            .collect();
        assert_eq!(
            (&*entry.names.join(","), &*entry.least.join(","), &*sets.join(" "), entry.order),
            (names, least_names, any_of, Some(PrivilegeOrder::LeastFirst)),
            "{least}|{higher}"
        );
        assert_eq!(found, codes, "{least}|{higher}");
    }
}

#[test]
fn parts_of_both_columns_meet_by_what_they_are_for() {
    let table = today("A.Read; for red things: B.Read", "C.Read; for red things: D.Read and A.Read");
    check(&table, &["Application -: A.Read, C.Read", "Application red things: B.Read, D.Read, A.Read"], &[]);
}

#[test]
fn headers_of_three_columns_have_several_forms() {
    for header in [
        "|Permission type|Least privileged permission|Higher privileged permissions (from least to most privileged)|",
        "|权限类型|最低特权权限|更高特权权限|",
        "|Permission type|Higher privileged permissions|Least privileged permissions|",
    ] {
        let cells =
            if header.ends_with("Least privileged permissions|") { "B.Read|A.Read" } else { "A.Read|B.Read" };
        let (operations, _) = operations("GET /a", &format!("{header}\n|-|-|-|\n|Application|{cells}|\n"));
        assert_eq!(names(&operations[0]), ["A.Read,B.Read"], "{header}");
        assert_eq!(operations[0].facts.permissions[0].least, ["A.Read"], "{header}");
    }
}

#[test]
fn a_column_that_describes_permissions_names_none() {
    check(
        "|Permission type|Permissions|Permission display name|\n|-|-|-|\n|Application|A.Read|Read B.Read|\n",
        &["Application -: A.Read"],
        &[],
    );
}

#[test]
fn a_missing_bar_and_an_empty_cell_are_not_unsupported() {
    let table = |rows: &str| format!("|Permission type|Permissions|\n|-|-|\n{rows}\n");
    check(
        &table("|Application A.Read, B.Read|"),
        &["Application -: A.Read, B.Read"],
        &["permission-row-short"],
    );
    check(&table("|Application|"), &[], &["permissions-missing", "permission-row-short"]);
    check(&table("|Application||"), &[], &["permissions-missing", "permission-cell-empty"]);
    check(&format!("{TODAY}|Application|A.Read|\n"), &["Application -: A.Read"], &["permission-row-short"]);
    check(&today("", "A.Read"), &["Application -: A.Read"], &["permission-cell-empty"]);
    check(
        &table("|Application||\n|&nbsp; **Red**|A.Read|\n|&nbsp; **Blue**||"),
        &["Application Red: A.Read"],
        &["permission-cell-empty"],
    );
}

#[test]
fn a_text_is_a_subject_where_it_names_what_differs() {
    let table = r#"

|Permission type|Permissions|
|-|-|
|Application|A.Read|

"#;
    for text in ["To call this API, use:", "One of these:", "For red things:"] {
        check(&format!("{text}{table}"), &["Application -: A.Read"], &[]);
        check(&format!("{text}{table}{text}{table}"), &["Application -: A.Read"; 2], &[]);
    }
    check(
        &format!("For red things:{table}For blue things:{table}"),
        &["Application red things: A.Read", "Application blue things: A.Read"],
        &[],
    );
    check(&format!("One of these:{table}Or one of these:{table}"), &["Application -: A.Read"; 2], &[]);
    check(
        &format!(
            "### Permissions acting on self{table}<a name='x'></a>\n\n## Permissions acting on others{table}"
        ),
        &["Application acting on self: A.Read", "Application acting on others: A.Read"],
        &[],
    );
    check(&format!("### Permissions for specific scenarios{table}"), &["Application -: A.Read"], &[]);
}

#[test]
fn a_table_may_hold_for_some_request_lines_only() {
    const LINES: &str = "GET /me/things/{id}\nGET /users/{id | name}/things/{id}";
    let lead = "Permissions for the following HTTP request:\n\n";
    let fence = |line: &str| {
        format!(
            r#"{lead}<!-- {{ "blockType": "ignored" }} -->
```http
{line}
```

"#
        )
    };
    let urls = |line: &str| {
        format!("<!-- {{ \"blockType\": \"permissions\", \"requestUrls\": [\"{line}\"] }} -->\n")
    };
    let of = |section: &str| {
        let (operations, codes) = operations(LINES, section);
        (names(&operations[0]).join(" "), names(&operations[1]).join(" "), codes)
    };
    let (a, b) = (today("A.Read", "Not available."), today("B.Read", "Not available."));
    let (me, users) = ("GET /me/things/{thingId}", "GET /Users/{userId}/things/{thing-id}");
    // The fence outweighs the annotation.
    let section = [fence(me), urls("GET /old"), a.clone(), fence(users), urls(me), b.clone()].concat();
    assert_eq!(of(&section), ("A.Read".to_owned(), "B.Read".to_owned(), vec![]));
    let section = [urls(me), a.clone(), "\n".to_owned(), urls(users), b.clone()].concat();
    assert_eq!(of(&section), ("A.Read".to_owned(), "B.Read".to_owned(), vec![]));
    let section = [fence(me), a.clone()].concat();
    assert_eq!(of(&section), ("A.Read".to_owned(), String::new(), vec!["permissions-missing"]));
    let section = [urls(me), a.clone()].concat();
    assert_eq!(of(&section), ("A.Read".to_owned(), "A.Read".to_owned(), vec![]));
    let section = [fence("GET /me/other"), a.clone()].concat();
    assert_eq!(of(&section), ("A.Read".to_owned(), "A.Read".to_owned(), vec!["permission-request-unknown"]));
    let section = [a, "\n".to_owned(), fence(users), b].concat();
    assert_eq!(of(&section), ("A.Read".to_owned(), "A.Read B.Read".to_owned(), vec![]));
}

#[test]
fn tables_for_single_lines_are_bounded() {
    let lines: Vec<String> = (0..40).map(|n| format!("GET /a{n}")).collect();
    let table = |line: &String| {
        format!(
            r#"```http
{line}
```

{}
"#,
            today("A.Read", "Not available.")
        )
    };
    let section: String = lines.iter().map(table).collect();
    let (operations, codes) = operations(&lines.join("\n"), &section);
    assert!(codes.contains(&"permission-request-unknown"));
    assert_eq!(operations[0].facts.permissions.len(), 40);
}

#[test]
fn sentences_beside_tables_are_conditions() {
    let table = today("A.Read", "Not available.");
    let section = format!(
        r#"{table}
> **Note:** B.Read must not be granted.

### Permissions for specific scenarios

- To read **tags**:
  - the app needs *C.Read* and `D.Read`.
  - or nothing
- E.Read for colors
"#
    );
    let (operations, codes) = operations("GET /a", &section);
    assert_eq!(codes, [""; 0]);
    let conditions: Vec<_> = operations[0]
        .facts
        .conditions
        .iter()
        .map(|one| format!("{} | {}", one.names.join(","), one.text.english))
        .collect();
    assert_eq!(
        conditions,
        [
            "B.Read | **Note:** B.Read must not be granted.",
            "C.Read,D.Read | To read **tags**: the app needs *C.Read* and `D.Read`.",
            "E.Read | E.Read for colors",
        ]
    );
}

#[test]
fn translated_sentences_beside_tables_are_conditions_and_roles() {
    let section = r#"除了以下权限之外，用户的租户还必须具有订阅。

|权限类型|权限（从最低特权到最高特权）|
|-|-|
|应用程序|A.Read|

只有全局管理员可以调用此 API。
"#;
    let (operations, _) = operations("GET /a", section);
    let facts = &operations[0].facts;
    let conditions: Vec<_> = facts.conditions.iter().map(|one| &*one.text.english).collect();
    assert_eq!(conditions, ["除了以下权限之外，用户的租户还必须具有订阅。"]);
    let roles: Vec<_> = facts.roles.iter().map(|one| &*one.text.english).collect();
    assert_eq!(roles, ["只有全局管理员可以调用此 API。"]);
}

#[test]
fn superscripts_are_marks_of_footnotes() {
    let section = format!(
        "{}\n<sup>1</sup> Only for owners.\n",
        today("A.Read<sup>1</sup>", "B.Read.All <sup>2</sup>, C.Read")
    );
    let (operations, _) = operations("GET /a", &section);
    let entry = &operations[0].facts.permissions[0];
    assert_eq!(names(&operations[0]), ["A.Read,B.Read.All,C.Read"]);
    assert_eq!(entry.footnotes, ["A.Read", "B.Read.All"]);
    assert_eq!(entry.footnote.as_ref().map(|text| &*text.english), Some("<sup>1</sup> Only for owners."));
}

#[test]
fn a_table_without_its_heading_is_known_by_its_header() {
    let codes = |above: &str, table: &str| {
        let text = format!(
            r#"# T
Gets it.
{above}
{table}
## HTTP request
```http
GET /a
```
"#
        );
        let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
        names(&Facts::of(&docs).api.operations[0])
    };
    let table = today("A.Read", "Not available.");
    assert_eq!(codes("", &table), ["A.Read"]);
    assert_eq!(codes("## Prerequisite access\n", &table), ["A.Read"]);
    assert_eq!(codes("## Permissions\nAs follows.\n## More\n", &table), ["A.Read"]);
    // Beside a table of its own section, another one is an example.
    assert_eq!(codes(&format!("## Permissions\n{table}\n## More\n"), &today("B.Read", "")), ["A.Read"]);
    assert_eq!(codes("", "|Role|Permissions|\n|-|-|\n|Application administrator|A.Read|\n"), [""; 0]);
}

#[test]
fn other_sections_name_permissions_with_a_condition() {
    let text = r#"# T
## Permissions
|Permission type|Permissions|
|-|-|
|Application|A.Read.All|
## HTTP request
```http
GET /a
```
Others need the permission Thing.Read.All.

The name is Com.Contoso.HR.
## Examples
### Example 1: One
#### Request
This call needs the `B.Read.All` permission.
"#;
    let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text: text.to_owned() }]);
    let facts = Facts::of(&docs);
    let conditions = facts.api.operations[0].facts.conditions.iter();
    let found: Vec<_> = conditions.map(|one| (one.text.english.as_str(), one.names.join(", "))).collect();
    let expect = [
        ("Others need the permission Thing.Read.All.", "Thing.Read.All".to_owned()),
        ("Example 1: One: This call needs the `B.Read.All` permission.", "B.Read.All".to_owned()),
    ];
    assert_eq!(found, expect);
}
