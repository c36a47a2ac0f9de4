//! Bodies of requests in their forms.

use crate::{DocFile, DocSet, Facts};
use serde_json::{Value, json};

fn facts(sections: &str) -> Value {
    let front = if sections.is_ascii() { "" } else { "---\nms.contentlocale: zh-CN\n---\n" };
    let text = format!(
        r#"{front}# T
## HTTP request
```http
POST /a
```
{sections}
"#
    );
    let file = DocFile { path: "v1.0/api/a-post.md".to_owned(), text };
    let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
    value["operations"][0].take()
}

fn check(text: &str, expect: Value) {
    assert_eq!(facts(&format!("## Request body\n{text}"))["requestBody"], expect, "{text}");
}

#[test]
fn bodies_in_their_spellings() {
    check("Do not supply a request body for this method.", json!({ "kind": "none" }));
    check("This operation has no request content.", json!({ "kind": "none" }));
    check(
        "Supply a JSON representation for the fooBar object.",
        json!({ "kind": "json", "resource": { "type": "fooBar", "collection": false }, "properties": [] }),
    );
    check(
        "No request body is required. However, you can specify properties in the request body.",
        json!({ "kind": "json", "required": false, "properties": [] }),
    );
    check(
        "Supply the identifier of the [foo](../resources/foo.md) object.",
        json!({ "kind": "json", "properties": [] }),
    );
    check(
        "Supply a JSON representation of [foo](../resources/foo.md).",
        json!({ "kind": "json", "resource": { "type": "foo", "collection": false }, "properties": [] }),
    );
}

#[test]
fn a_sentence_names_a_property_of_the_body() {
    let in_prose = |text: &str, expect: &[(&str, Option<bool>)]| {
        let found = facts(&format!("## Request body\n{text}"));
        let rows = found["requestBody"]["properties"].as_array().cloned().unwrap_or_default();
        let rows: Vec<_> = rows
            .iter()
            .map(|row| (row["name"].as_str().unwrap_or_default(), row["required"].as_bool()))
            .collect();
        assert_eq!(rows, expect, "{text}");
    };
    in_prose(
        "Supply a [foo](../resources/foo.md). The request body must contain  **name**.",
        &[("name", Some(true))],
    );
    in_prose(
        "You must specify the **a** property and **b** relationship.",
        &[("a", Some(true)), ("b", Some(true))],
    );
    in_prose(
        "The `@odata.type` property with a value of `#x` must be included in the body.",
        &[("@odata.type", Some(true))],
    );
    in_prose("In the request body, supply the new value for the **color** property.", &[("color", None)]);
    in_prose(
        "Supply a foo object in the request body, specifying only the **a** and **b** properties.",
        &[("a", None), ("b", None)],
    );
    in_prose("In the request body, provide the `id` of a [foo](../resources/foo.md).", &[("id", None)]);
    in_prose("In the request, you may _optionally_ include the `flag` parameter.", &[("flag", Some(false))]);
    in_prose("You cannot include the `flag` parameter in the request body.", &[]);
    in_prose("Supply a [foo](../resources/foo.md). The **foo** owner property must be set.", &[]);
    in_prose(
        "In the request body, supply a foo. The _parentPlace_ should include the `id` and `driveId` parameters.",
        &[],
    );
    in_prose("Use the **foo** object in the request body, with the `true` value.", &[]);
    in_prose(
        "The body must contain **a**.\n\n|Property|Type|Description|\n|-|-|-|\n|a|String|A.|",
        &[("a", Some(true))],
    );
    in_prose(
        "The body **must** contain the **a** property with valid `b` and `c` fields.",
        &[("a", Some(true))],
    );
    in_prose(
        "> **Note:** The `@odata.type` property with a value of `#x` must be included in the body.",
        &[("@odata.type", Some(true))],
    );
    in_prose("Only the **a** property can be updated.", &[("a", None)]);
    in_prose("The **a** property can't be updated.", &[]);
    in_prose("The foo object should only contain a **a** property.", &[("a", None)]);
    in_prose(
        "Supply a reference in the request body by using the `@odata.id` format.",
        &[("@odata.id", None)],
    );
    in_prose(
        "You must include the following properties:\n\n- **a**\n- **b**, the other\n- The **c**.",
        &[("a", Some(true)), ("b", Some(true))],
    );
    in_prose("The following properties cannot be set:\n\n- **a**", &[]);
    in_prose("请求正文必须包含 **a**。", &[("a", Some(true))]);
    in_prose("在请求正文中，提供 **a** 属性的新值。", &[("a", None)]);
    in_prose("在请求正文中，使用 foo 对象的 `@odata.id` 标识符。", &[("@odata.id", None)]);
    in_prose("> **注意：**`@odata.type`具有值的`#x`属性必须包含在正文中。", &[("@odata.type", Some(true))]);
    in_prose("提供包含 **a** 参数的 JSON 对象。\n\n|属性|类型|\n|-|-|\n|甲|String|", &[("甲", None)]);
    in_prose("必须包括以下属性：\n\n- **a**", &[("a", Some(true))]);
}

#[test]
fn examples_show_that_a_body_holds_a_list() {
    let list = |text: &str, json: &str| {
        let found = facts(&format!(
            r#"## Request body
{text}

## Example
```http
POST https://graph.microsoft.com/v1.0/a

{json}
```
"#
        ));
        found["requestBody"]["list"].clone()
    };
    let table = "Supply objects.\n\n|Property|Type|\n|-|-|\n|id|String|";
    assert_eq!(list(table, r#"{"value": [{"id": "1"}]}"#), "value");
    assert_eq!(list(table, r#"[{"id": "1"}]"#), "array");
    assert_eq!(list(table, r#"{"id": "1"}"#), Value::Null);
    assert_eq!(list(table, r#"{"value": [{"other": "1"}]}"#), Value::Null);
    let of_value = "Supply it.\n\n|Property|Type|\n|-|-|\n|value|foo collection|";
    assert_eq!(list(of_value, r#"{"value": [{"id": "1"}]}"#), Value::Null);
    let array = "In the request body, supply an array of [foo](../resources/foo.md) objects.";
    assert_eq!(list(array, r#"[{"id": "1"}]"#), "array");
    assert_eq!(list(array, r#"{"value": [{"id": "1"}]}"#), "value");
    assert_eq!(list(array, ""), "array");
    assert_eq!(list("Supply a [foo](../resources/foo.md) object.", r#"{"id": "1"}"#), Value::Null);
}

#[test]
fn json_in_the_section_shows_what_a_table_lists() {
    let reported = |table: &str| {
        let text = format!(
            r#"# T
## HTTP request
```http
POST /a
```
## Request body
Supply JSON.
```json
{{"a": 1}}
```

{table}"#
        );
        let file = DocFile { path: "v1.0/api/a-post.md".to_owned(), text };
        let found = Facts::of(&DocSet::new(vec![file])).diagnostics;
        found.iter().any(|found| found.code.name == "fence-unknown")
    };
    assert!(!reported("|Property|Type|Description|\n|-|-|-|\n|a|Int32|A.|\n"));
    assert!(reported("Text."));
}

#[test]
fn what_a_collection_of_the_body_holds_is_not_the_body() {
    let found = facts(
        r#"## Request body
Provide a JSON body of each [foo](../resources/foo.md) object in the **foos** collection property of the instance.

|Property|Type|Description|
|-|-|-|
|foos|[foo](../resources/foo.md) collection|Some.|
|id|String|For each property in the **foos** collection, specify this. Required.|

Also provide a JSON representation of that instance (that is, a [bar](../resources/bar.md), [baz](../resources/baz.md), etc.)."#,
    );
    let body = &found["requestBody"];
    assert_eq!(body["resource"], Value::Null);
    let names: Vec<_> =
        body["properties"].as_array().expect("a list").iter().map(|row| &row["name"]).collect();
    assert_eq!(names, ["foos"]);
}

#[test]
fn the_header_names_the_media_type_of_what_is_no_json() {
    let facts = facts(
        r#"## Request headers
|Header|Value|
|-|-|
|Content-Type|application/zip. Required.|
## Request body
Include the payload."#,
    );
    assert_eq!(facts["requestBody"], json!({ "kind": "binary", "mediaType": "application/zip" }));
}

#[test]
fn an_example_shows_the_body_that_no_text_tells() {
    let shown = |url: &str| {
        let page = format!(
            r#"## Example
<!-- {{"blockType": "request"}} -->
```http
POST {url}

{{"a": 1}}
```"#
        );
        facts(&page)["requestBody"]["kind"].clone()
    };
    assert_eq!(shown("/a"), "json");
    assert_eq!(shown("https://graph.microsoft.com/v1.0/a"), "json");
    assert_eq!(shown("https://bot.contoso.com/callback"), "unstated");
}

#[test]
fn a_reference_is_no_body_of_the_type_that_it_leads_to() {
    let body = "## Request body\nPass an `@odata.id` parameter with the read URL of the [bar](../resources/bar.md) to add.";
    assert_eq!(facts(body)["requestBody"], json!({ "kind": "json", "properties": [] }));
}

#[test]
fn of_all_that_is_required_some_may_be_so_at_times() {
    let found = facts(
        r#"## Request body
Provide the following required properties.

|Property|Type|Description|
|-|-|-|
|a|String|It.|
|b|String|Required only for keys of type x.|"#,
    );
    let required = |at: usize| found["requestBody"]["properties"][at]["required"].clone();
    assert_eq!((required(0), required(1)), (json!(true), Value::Null));
}

#[test]
fn the_header_names_all_media_types_of_bytes() {
    let facts = facts(
        r#"## Request headers
|Header|Value|
|-|-|
|Content-Type|`text/html`, or `multipart/form-data; boundary=b`|
## Request body
The content."#,
    );
    let expect = json!({
        "kind": "binary", "mediaType": "text/html", "otherMediaTypes": ["multipart/form-data"]
    });
    assert_eq!(facts["requestBody"], expect);
}

#[test]
fn the_header_names_what_will_do_in_place_of_json() {
    let body = "## Request body\nSupply a [bar](../resources/bar.md) object.";
    let others = |value: &str| {
        let page = format!("## Request headers\n|Header|Value|\n|-|-|\n|Content-Type|{value}|\n{body}");
        facts(&page)["requestBody"]["otherMediaTypes"].clone()
    };
    assert_eq!(others("Use `application/json` for an object, `text/plain` for MIME."), json!(["text/plain"]));
    assert_eq!(others("application/json. Required."), Value::Null);
    assert_eq!(others("text/plain"), Value::Null);
}

#[test]
fn parameters_of_the_url_are_none_of_the_body() {
    let facts = facts(
        r#"## Request body
In the request URL, provide the following query parameters with values.

|Property|Type|Description|
|-|-|-|
|scope|String|It.|
"#,
    );
    assert_eq!(facts["requestBody"], json!({ "kind": "unstated" }));
    assert_eq!(facts["functionParameters"][0]["name"], "scope");
}

#[test]
fn a_list_names_parts_of_the_body_not_the_body() {
    check(
        "Supply JSON representation of the parameters.\n\nThese are supported as the source:\n- [chat](../resources/chat.md)\n",
        json!({ "kind": "json", "properties": [] }),
    );
    check(
        "Supply a JSON representation of a [user](../resources/user.md) or [group](../resources/group.md) object.",
        json!({ "kind": "json", "resource": { "type": "user", "collection": false }, "alternatives": ["group"], "properties": [] }),
    );
    check(
        "This method does not require a request body.\n\nHowever, for a draft, provide the content in the request body.",
        json!({ "kind": "json", "required": false, "properties": [] }),
    );
}

#[test]
fn properties_are_required_where_the_text_says_so_of_all() {
    let table = r#"

|Property|Type|Description|
|-|-|-|
|a|String|A.|
|b|String|Optional. B.|
"#;
    let required = |text: &str| {
        let facts = facts(&format!("## Request body\n{text}{table}"));
        let rows = facts["requestBody"]["properties"].as_array().expect("rows").clone();
        rows.iter().map(|row| row["required"].as_bool()).collect::<Vec<_>>()
    };
    assert_eq!(required("Provide the following required properties."), [Some(true), Some(false)]);
    assert_eq!(required("The properties that are required when you create it."), [None, Some(false)]);
}

#[test]
fn the_body_may_be_described_elsewhere() {
    let facts_of = |sections: &str| {
        let text = format!(
            r#"# T
## HTTP request
```http
POST /a
```
{sections}"#
        );
        let file = DocFile { path: "v1.0/api/a-post.md".to_owned(), text };
        let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        value["operations"][0]["requestBody"].take()
    };
    let found = facts_of(
        "In the request body, supply a JSON representation of a [schema](../resources/schema.md).\n",
    );
    assert_eq!(found["resource"]["type"], "schema");
    let found = facts_of("## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|A.|\n");
    assert_eq!(found["properties"][0]["name"], "a");
}

#[test]
fn a_translation_says_what_the_body_is() {
    let body = |text: &str| {
        facts(&format!("## <a name=\"request-body\"></a>请求正文\n{text}"))["requestBody"].take()
    };
    let named = |name: &str, collection: bool| json!({ "kind": "json", "resource": { "type": name, "collection": collection }, "properties": [] });
    assert_eq!(body("无请求正文。"), json!({ "kind": "none" }));
    assert_eq!(body("请求正文是文件的二进制流。"), json!({ "kind": "binary", "mediaType": null }));
    // The noun stands behind what it contains.
    let text = "提供包括 [part](../resources/part.md) 和 [cup](../resources/cup.md) 的 [pot](../resources/pot.md) 对象的 JSON 表示形式。";
    assert_eq!(body(text), named("pot", false));
    assert_eq!(body("提供包括 [cup](../resources/cup.md) 的 JSON 表示形式。"), named("cup", false));
    let mut array = named("cup", true);
    array["list"] = json!("array");
    assert_eq!(body("提供一个 [cup](../resources/cup.md) 对象数组。"), array);
    // A sentence beside it names no body.
    for text in [
        "提供 JSON 对象。 可以通过获取 [cup](../resources/cup.md) 来得知类型。",
        "提供 JSON 对象。 当 [cup](../resources/cup.md) 的 **x** 属性设置为 `y` 时，只能添加一个。",
    ] {
        assert_eq!(body(text), json!({ "kind": "json", "properties": [] }), "{text}");
    }
}
