//! Tests of the docs of items. Each page is the smallest that shows its case.

use super::*;
use crate::{ApiVersion, DocFile, DocSet, Facts, Generated, Settings};

/// The docs and `deprecated` attributes of all items that pages become, by file.
fn docs_of(pages: &[(&str, &str)], toc: Option<&str>, language: DocLanguage) -> Vec<(String, Vec<String>)> {
    let file = |(path, text): &(&str, &str)| DocFile { path: (*path).to_owned(), text: with_units(text) };
    let tocs = toc.iter().map(|text| file(&("v1.0/toc.yml", text))).collect();
    let docs = DocSet { tocs, ..DocSet::new(pages.iter().map(file).collect()) };
    let api_versions = ApiVersion::ALL.to_vec();
    let settings = Settings { api_versions, doc_language: language, ..Settings::default() };
    let generated = Generated::of(Facts::of(&docs), &settings);
    let is_shown = |line: &&str| ["///", "//!", "#[deprecated"].iter().any(|start| line.starts_with(start));
    let lines = |text: &str| text.lines().map(str::trim).filter(is_shown).map(str::to_owned).collect();
    generated.files.iter().map(|(path, file)| (path.to_owned(), lines(&file.text))).collect()
}

/// Expands `{{target|source}}` to a translation unit.
fn with_units(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (unit, after) = after.split_once("}}").expect("a unit ends");
        let (target, source) = unit.split_once('|').expect("a unit has two sides");
        out += &format!(
            "{before}<span data-ttu-id=\"0a1b2-103\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-103\">{source}</span></span>"
        );
        rest = after;
    }
    out + rest
}

/// Expects these lines in a file, one after the other.
fn check_pages(pages: &[(&str, &str)], language: DocLanguage, path: &str, expect: &str) {
    let all = docs_of(pages, None, language);
    let (_, lines) = all.iter().find(|(other, _)| other == path).expect("the file");
    let text = lines.join("\n");
    assert!(text.contains(expect), "{expect}\n\nis not in\n\n{text}");
}

/// Expects these lines in the docs of a page's function.
fn check(page: &str, expect: &str) {
    let page = format!(
        r#"# T
{page}
## HTTP request
```http
GET /users/{{id}}
```
"#
    );
    check_pages(&[("v1.0/api/user-get.md", &page)], DocLanguage::Both, "src/v1_0/user.rs", expect);
}

#[test]
fn what_is_deprecated_is_marked() {
    check("[!INCLUDE [x](../includes/x-deprecate.md)]\n\nA.\n", "#[deprecated = \"its page says so\"]");
    let resource = r#"# user (deprecated)
A.
## Properties
|Property|Type|Description|
|-|-|-|
|id|String|The id. Deprecated. Use x.|
"#;
    let api = r#"# T
## HTTP request
```http
GET /users/{id}
```
## Response
Returns a `200 OK` response code and a [user](../resources/user.md) object.
"#;
    let pages = [("v1.0/api/user-get.md", api), ("v1.0/resources/user.md", resource)];
    let path = "src/v1_0/models/user.rs";
    check_pages(
        &pages,
        DocLanguage::English,
        path,
        "#[deprecated = \"its page says so\"]\n/// The id. Deprecated. Use x.\n#[deprecated = \"Deprecated. Use x.\"]",
    );
}

#[test]
fn docs_are_in_the_languages_asked_for() {
    let page = r#"# T
{{获取[用户](../resources/user.md)。|Get a [user](../resources/user.md).}}
## HTTP request
```http
GET /users
```
"#;
    let user = r#"# user resource type
A.
## Properties
|Property|Type|Description|
|-|-|-|
|id|String|x|
"#;
    let pages = [("v1.0/api/user-list.md", page), ("v1.0/resources/user.md", user)];
    for (language, expect) in [
        (DocLanguage::English, "/// Get a [user](super::models::User).\n///\n/// `GET"),
        (DocLanguage::Localized, "/// 获取[用户](super::models::User)。\n///\n/// `GET"),
        (
            DocLanguage::Both,
            "/// Get a [user](super::models::User).\n///\n/// 获取[用户](super::models::User)。\n///\n/// `GET",
        ),
        (DocLanguage::None, "\n/// `GET /users`\n"),
    ] {
        check_pages(&pages, language, "src/v1_0/user.rs", expect);
    }
}

#[test]
fn modules_list_their_functions_in_the_order_of_the_table_of_contents() {
    let page = |lines: &str| {
        format!(
            r#"# T
Do it now. And more.
## Permissions
|Permission type|Permissions (from least to most privileged)|
|-|-|
|Delegated (work or school account)|A.Read, A.Write|
|Application|A.Read|
## HTTP request
```http
{lines}
```
"#
        )
    };
    let [get, list, add] = ["GET /users/{id}", "GET /users\nGET /groups/{id}/users", "POST /users"].map(page);
    let pages =
        [("v1.0/api/user-get.md", &*get), ("v1.0/api/user-list.md", &list), ("v1.0/api/user-add.md", &add)];
    let get = "[`get()`]: `GET /users/{id}`. Do it now. Needs `A.Read` (work, application).";
    let add = "[`create()`]: `POST /users`. Do it now. Needs `A.Read` (work, application).";
    let list = "Do it now. Needs `A.Read` (work, application).\n//!   * [`list()`]: `GET /users`\n//!   * [`list_in_group()`]: `GET /groups/{id}/users`";
    for (toc, order) in [
        (None, [add, get, list]),
        (Some("- href: api/user-list.md\n- href: api/user-get.md\n"), [list, get, add]),
    ] {
        let all = docs_of(&pages, toc, DocLanguage::English);
        let (_, lines) = all.iter().find(|(path, _)| path == "src/v1_0/user.rs").expect("the module");
        let expect = order.map(|item| format!("//! * {item}")).join("\n");
        assert!(lines.join("\n").contains(&expect), "{expect}\n\nis not in {lines:#?}");
    }
}

#[test]
fn a_version_lists_its_modules_by_area() {
    let page = |area: &str| {
        format!(
            r#"---
ms.prod: {area}
---
# T
## HTTP request
```http
GET /a
```
"#
        )
    };
    let (users, mail) = (page("users"), page("mail"));
    let resource = r#"---
ms.prod: users
---
# user resource type
It is a user. It is more.
## Properties
|Property|Type|Description|
|-|-|-|
|id|String|x|
"#;
    let pages = [
        ("v1.0/api/user-get.md", &*users),
        ("v1.0/api/file-get.md", &mail),
        ("v1.0/resources/user.md", resource),
    ];
    let expect = r#"//! # Area `mail`
//!
//! * [`file`](mod@file)
//!
//! # Area `users`
//!
//! * [`user`](mod@user): It is a user."#;
    check_pages(&pages, DocLanguage::English, "src/v1_0.rs", expect);
}

#[test]
fn a_note_of_deprecation_is_plain_text_and_begins_where_it_is_spoken_of() {
    for (text, expect) in [
        (
            "Whether x. Y is redundant and is **deprecated**. Use [z](z.md) instead.",
            "Y is redundant and is deprecated. Use z instead.",
        ),
        ("\\[Deprecated\\] `a_b` <c>", "(Deprecated) a_b (c)"),
        ("已弃用。", "已弃用。"),
        ("[!INCLUDE [x](y-deprecate.md)]", "its page says so"),
    ] {
        assert_eq!(deprecation_note(text), expect);
    }
}
