//! Answers in their forms: text, tables, headings.

use super::*;
use crate::extract::spelling::Spellings;
use crate::page::parse;
use crate::{DocFile, DocSet, Facts};
use serde_json::{Value, json};

fn check(text: &str, statuses: &[u16], body: Option<(&str, bool)>) {
    let page = parse(text);
    let BlockKind::Paragraph(inline) = &page.blocks[0].kind else { panic!("a paragraph") };
    assert_eq!(
        codes(inline, false).into_iter().map(|(status, _)| status).collect::<Vec<_>>(),
        statuses,
        "{text}"
    );
    let reader = ReturnReader { text: inline, spellings: &Spellings::of(page.source), localized: false };
    let found = reader.opt_returned(0..inline.text.len()).map(|found| found.type_ref);
    assert_eq!(found.as_ref().map(|found| (found.name.as_str(), found.collection)), body, "{text}");
}

#[test]
fn codes_in_all_spellings() {
    check("If successful, this method returns a `204 No Content` response code.", &[204], None);
    check("returns `204, No Content` response code", &[204], None);
    check("returns ```204 No Content``` response code", &[204], None);
    check("returns `HTTP 200 OK`", &[200], None);
    check("returns 201 Created response", &[201], None);
    check("a `200`-series response code", &[], None);
    check(
        "returns `200 OK`. The most common errors are the 400, 403, and 404 responses.",
        &[200, 400, 403, 404],
        None,
    );
    check("returns up to 200 users", &[], None);
    check("429 Too Many Requests or 503 Service Unavailable", &[429, 503], None);
}

#[test]
fn objects_and_collections() {
    check("`200 OK` and a collection of [user](../resources/user.md) objects", &[200], Some(("user", true)));
    check("`200 OK` and [user](../resources/user.md) collection", &[200], Some(("user", true)));
    check(
        "`200 OK` and [user](../resources/user.md) objects in the response body",
        &[200],
        Some(("user", true)),
    );
    check("`200 OK` and a **user** object", &[200], Some(("user", false)));
    check("`200 OK` and a String collection object", &[200], Some(("String", true)));
    check("`201 Created` and a new [user](../resources/user.md) object", &[201], Some(("user", false)));
}

fn responses(sections: &str) -> Value {
    let text = format!(
        r#"# T
## HTTP request
```http
GET /a
```
{sections}
"#
    );
    let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text };
    let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
    value["operations"][0]["responses"].take()
}

#[test]
fn a_condition_says_more_than_that_the_call_succeeds() {
    for (text, is_conditional) in [
        ("If successful, this method returns `200 OK`.", false),
        ("If successful this method returns `200 OK`.", false),
        ("* If the request is successful, this method returns `200 OK`.", false),
        ("If successful and there are no errors, it returns `200 OK`.", true),
        ("If successful, it returns `200 OK` if the item exists.", true),
        ("If the item exists, it returns `200 OK`.", true),
    ] {
        let found = responses(&format!("## Response\n{text}"));
        assert_eq!(found[0].get("condition").is_some(), is_conditional, "{text}");
    }
    let found = responses(
        "## Response\nReturns `200 OK`. It is for owners only. Otherwise, the HTTP 403 error is returned.",
    );
    assert_eq!(
        found[1]["condition"]["english"],
        "It is for owners only. Otherwise, the HTTP 403 error is returned."
    );
    let found = responses(
        r#"## Response
Returns `202 Accepted`.

Returns HTTP 400 if one of these occurs:
- **a** is there.
- b is not.

Text."#,
    );
    assert_eq!(
        found[1]["condition"]["english"],
        "Returns HTTP 400 if one of these occurs: **a** is there. b is not."
    );
}

#[test]
fn several_types_may_come_back() {
    let body = |text: &str| responses(&format!("## Response\nReturns `200 OK` and {text}"))[0]["body"].take();
    let link = |name: &str| format!("[{name}](../resources/{name}.md)");
    let (user, group, device) = (link("user"), link("group"), link("device"));
    let expect = |collection: bool, more: &[&str]| {
        let mut body = json!({ "kind": "json", "type": "user", "collection": collection });
        if !more.is_empty() {
            body["alternatives"] = json!(more);
        }
        body
    };
    assert_eq!(body(&format!("a {user} or {group} object.")), expect(false, &["group"]));
    assert_eq!(body(&format!("a {user}, {group}, or {device} object.")), expect(false, &["group", "device"]));
    assert_eq!(body(&format!("a collection of {user} and {group} objects.")), expect(true, &["group"]));
    assert_eq!(body(&format!("a {user} object and associated {group} object.")), expect(false, &[]));
    assert_eq!(body(&format!("a {user} containing a collection of {group} objects.")), expect(false, &[]));
    assert_eq!(body(&format!("a {user} resource collection.")), expect(true, &[]));
    assert_eq!(body(&format!("no {user}. It does not return anything."))["kind"], "empty");
    for text in ["a signed URL for the", "the settings for a", "a link to the"] {
        assert_eq!(body(&format!("{text} {user}."))["type"], Value::Null, "{text}");
    }
    assert_eq!(body(&format!("a String in the response body for the {user}."))["type"], "String");
    // A page in the same folder describes a type if the words around its link say so.
    assert_eq!(body("a list of [user](user.md)."), expect(true, &[]));
    assert_eq!(body("a [user](users.md#user) object."), expect(false, &[]));
    assert_eq!(body("what [list](user-list.md) tells.")["type"], Value::Null);
    assert_eq!(
        body(&format!("one of the following objects:\n- {user} object\n- {group} object\n")),
        expect(false, &["group"])
    );
}

#[test]
fn a_type_is_named_by_the_file_where_the_text_is_not_its_name() {
    let name = |link: &str| {
        let text = format!("## Response\nReturns `200 OK` and a {link} object. See **chatMessage**.");
        responses(&text)[0]["body"]["type"].take()
    };
    assert_eq!(name("[message](../resources/chatmessage.md)"), "chatMessage");
    assert_eq!(name("[chatMessage](../resources/chatmessage.md)"), "chatMessage");
    assert_eq!(name("[customer](../resources/shop-resources.md#customer)"), "customer");
    assert_eq!(name("[customers](../resources/shop-resources.md#customer)"), "customer");
    assert_eq!(name("[teamsTab](../resources/teamstab.md#properties)"), "teamsTab");
    let text = r#"## Response
Returns `200 OK` and a [pet](../resources/animal.md) object.
## Example
<!-- {"blockType": "response", "@odata.type": "microsoft.graph.pet"} -->
```http
HTTP/1.1 200 OK

{}
```"#;
    assert_eq!(responses(text)[0]["body"]["type"], "pet");
    assert_eq!(name("[tab](../resources/teamstab.md)"), "teamstab");
    assert_eq!(name("[WorkbookTable](../resources/table.md)"), "WorkbookTable");
    assert_eq!(name("[managedDevice](../resources/intune-devices-manageddevice.md)"), "managedDevice");
    assert_eq!(name("[managed device](../resources/intune-devices-manageddevice.md)"), "manageddevice");
}

#[test]
fn errors_are_documented_in_tables_and_text() {
    let found = responses(
        r#"## Response
Returns `200 OK`.
## Errors
|Scenario|HTTP status code|Error code|Error message|
|-|-|-|-|
|Bad day|400|InvalidArguments|It is bad.|
|Bad hour|400|InvalidTime|It is worse.|
"#,
    );
    assert_eq!(found[1]["condition"]["english"], "Bad day; Bad hour");
    assert_eq!(
        found[1]["errors"][1],
        json!({ "code": "InvalidTime", "message": { "english": "It is worse." }, "condition": { "english": "Bad hour" }, "line": 12 })
    );
    let found = responses(
        "## Response\nReturns `200 OK`.\n\nThis can return an HTTP 400 Bad Request with an error code of `ErrorX` and the following error message: \"It is bad\".",
    );
    assert_eq!(
        found[1]["errors"],
        json!([{ "code": "ErrorX", "message": { "english": "It is bad" }, "line": 9 }])
    );
    let found = responses(
        r#"## Response
Returns `200 OK`.

It gets an HTTP 400 Bad Request with the following error message:

"It is bad.""#,
    );
    assert_eq!(found[1]["errors"], json!([{ "message": { "english": "It is bad." }, "line": 9 }]));
}

#[test]
fn the_message_of_an_error_is_cut_out_of_both_languages() {
    let message = |target: &str| {
        let found = responses(&format!(
            "## Response\nReturns `200 OK`.\n\n<span data-ttu-id=\"0a1b2-103\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-103\">\
                 It gets a `400 Bad Request` with the following error message: \"It is bad\".</span></span>"
        ));
        found[1]["errors"][0]["message"].clone()
    };
    let both = json!({ "english": "It is bad", "localized": "坏的" });
    assert_eq!(message("返回 `400 Bad Request` 和以下错误消息：“坏的”。"), both);
    assert_eq!(message("返回 `400 Bad Request`。"), json!({ "english": "It is bad" }));
}

#[test]
fn a_code_may_come_with_another_body() {
    let found = responses(
        "## Response\n### The photo\nReturns `200 OK` and binary data.\n### Its metadata\nReturns `200 OK` and a [photo](../resources/photo.md) object.",
    );
    assert_eq!(found[0]["body"], json!({ "kind": "binary" }));
    assert_eq!(found[0]["otherBodies"], json!([{ "kind": "json", "type": "photo", "collection": false }]));
}

#[test]
fn a_translation_says_what_comes_back() {
    let answer = |text: &str| {
        let page = format!(
            r#"---
ms.contentlocale: zh-CN
---
# T
## HTTP request
```http
GET /a
```
## <a name="response"></a>响应
{text}
"#
        );
        let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text: page };
        let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        value["operations"][0]["responses"][0]["body"].take()
    };
    assert_eq!(answer("返回 `200 OK` 响应代码和流。"), json!({ "kind": "binary" }));
    assert_eq!(
        answer("返回 `200 OK` 响应代码和字符串。"),
        json!({ "kind": "json", "type": "String", "collection": false })
    );
    assert_eq!(
        answer("返回包含 [cup](../resources/cup.md) 链接的 `202 Accepted` 响应。"),
        json!({ "kind": "empty" })
    );
}
