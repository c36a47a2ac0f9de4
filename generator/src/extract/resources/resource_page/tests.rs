//! Tests of resource pages, each with the smallest page that shows its case.

use crate::{DocFile, DocSet, Facts};
use serde_json::{Value, json};

/// The resource of a page, and the codes of what is said about it, notes on the front matter left out.
fn resource(text: &str) -> (Value, Vec<&'static str>) {
    let file = DocFile { path: "beta/resources/a.md".to_owned(), text: text.to_owned() };
    let Facts { api, diagnostics: found, .. } = Facts::of(&DocSet::new(vec![file]));
    let codes = found.iter().map(|one| one.code.name).filter(|code| *code != "front-matter-missing");
    let codes = codes.collect();
    let mut value = serde_json::to_value(api).expect("a value");
    (value.pointer_mut("/resources/0").map_or(Value::Null, Value::take), codes)
}

const TABLE: &str = "## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key. Read-only.|\n";

/// Checks some keys of the resource of a page with a table of properties.
fn check(before: &str, behind: &str, expect: &Value, codes: &[&str]) {
    let text = format!("{before}\n\n{TABLE}\n{behind}");
    let (found, said) = resource(&text);
    for (key, value) in expect.as_object().expect("an object") {
        assert_eq!(found[key], *value, "{key} of {text}");
    }
    assert_eq!(found["properties"][0]["name"], "id", "{text}");
    assert_eq!(said, codes, "{text}");
}

#[test]
fn what_a_page_says_of_its_type() {
    let plain =
        json!({ "name": "user", "baseType": null, "openType": false, "abstract": false, "key": "id" });
    check("# user resource type", "", &plain, &[]);
    check("# user resource type\n\n# Users", "", &plain, &[]);
    check("---\ntitle: user resource type\n---", "", &plain, &[]);
    check("# user complex type\n\nIt.", "", &plain, &[]);
    check("# user resouce type", "", &plain, &[]);
    check("# user facet", "", &plain, &[]);
    check(
        "# user resource type (deprecated)\n\nNamespace: microsoft.graph.a. [!INCLUDE [sample-code](x.md)]\n\nA user.",
        "",
        &json!({ "name": "user", "deprecated": true, "namespace": "microsoft.graph.a", "summary": { "english": "A user." } }),
        &[],
    );
    check(
        "# user resource type\n\nAn abstract, open type. Inherits from [entity](entity.md).",
        "",
        &json!({ "baseType": "entity", "abstract": false }),
        &[],
    );
    check(
        "# user resource type\n\nThis is an abstract type, and an open type.",
        "",
        &json!({ "abstract": true, "openType": true }),
        &[],
    );
}

#[test]
fn what_the_annotation_says_of_the_type() {
    let annotated = |annotation: &str| {
        format!(
            r#"## JSON representation
<!-- {annotation} -->
```json
{{ "id": "String" }}
```
"#
        )
    };
    check(
        "# User resource type",
        &annotated(
            r##"{ "blockType": "resource", "@odata.type": "#microsoft.graph.user", "baseType": null, "openType": "true", "abstract": true, "keyProperty": "id" }"##,
        ),
        &json!({ "name": "user", "odataType": "microsoft.graph.user", "baseType": null, "openType": true, "abstract": true, "jsonRepresentation": { "id": "String" } }),
        &[],
    );
    check(
        "# user resource type\n\nInherits from [item](item.md).",
        &annotated(r#"{ "blockType": "resource", "baseType": "microsoft.graph.entity" }"#),
        &json!({ "baseType": "item" }),
        &[],
    );
    check(
        "# user resource type",
        &annotated(
            r#"{ &quot;blockType&quot;: &quot;resource&quot;, &quot;baseType&quot;: &quot;microsoft.graph.entity&quot; }"#,
        ),
        &json!({ "baseType": "entity" }),
        &["annotation-json-invalid"],
    );
    check(
        "Words.",
        &annotated(r#"{ "blockType": "resource", "@odata.type": "microsoft.graph.user" }"#),
        &json!({ "name": "user", "title": { "english": "" } }),
        &[],
    );
}

#[test]
fn representations_as_they_were_meant() {
    for (fence, value, codes) in [
        ("```json\n{ \"id\": \"String\", }\n```", json!({ "id": "String" }), &["example-json-invalid"][..]),
        (
            "```json\n{ \"id&quot;: &quot;String\" }\n```",
            json!({ "id": "String" }),
            &["example-json-invalid"],
        ),
        ("```json\n{ /* key */ \"id\": 1 // or 2\n}\n```", json!({ "id": 1 }), &["example-json-invalid"]),
        ("    { \"id\": 1 }", json!({ "id": 1 }), &[]),
        (
            r#"```json
{ "id": 1 }
```

Or

```json
{ "id": 2 }
```"#,
            json!({ "id": 1 }),
            &[],
        ),
        (
            r##"```json
{ "id": 1 }
```
<!-- {
  "type": "#page.annotation",
"##,
            json!({ "id": 1 }),
            &["annotation-json-invalid"],
        ),
    ] {
        let behind = format!("## JSON representation\n{fence}\n");
        check("# user resource type", &behind, &json!({ "jsonRepresentation": value }), codes);
    }
}

#[test]
fn tables_below_properties_that_list_something_else() {
    let below = |table: &str| {
        let (found, codes) =
            resource(&format!("# a resource type\n\n{TABLE}|kind|aKind|Its kind.|\n\n{table}"));
        let properties = found["properties"].as_array().expect("a list");
        let names: Vec<_> =
            properties.iter().map(|one| one["name"].as_str().unwrap_or_default().to_owned()).collect();
        (names.join(" "), found["properties"][1]["possibleValues"].clone(), codes)
    };
    let values = json!(["x", "y"]);
    for table in [
        r#"### aKind values
|Member|Value|Description|
|-|-|-|
|x|1|X.|
|y|2||
"#,
        r#"### Kind options
|Value|Description|
|-|-|
|`x`|X.|
|**y**||
"#,
        "|Kind value|Description|\n|-|-|\n|x|X.|\n|y||\n",
        "|Way|Value of kind property|\n|-|-|\n|One|`x`|\n|Other|`y`|\n",
        r#"The values for **kind** are described here.

|Constant|Meaning|
|-|-|
|x|X.|
|y||
"#,
    ] {
        assert_eq!(below(table), ("id kind".to_owned(), values.clone(), vec![]), "{table}");
    }
    let none = |names: &str, codes| (names.to_owned(), Value::Null, codes);
    assert_eq!(
        below("### Derived types\n|Type|Description|\n|-|-|\n|[b](b.md)|B.|\n"),
        none("id kind", vec![])
    );
    assert_eq!(below("|Other value|Meaning|\n|-|-|\n|x|X.|\n"), none("id kind", vec!["table-unknown"]));
    assert_eq!(below("|Member|Description|\n|-|-|\n|x|X.|\n"), none("id kind", vec!["enum-without-name"]));
    assert_eq!(
        below("|Method|Return Type|Description|\n|-|-|-|\n|data|Binary||\n"),
        none("id kind data", vec![])
    );
    assert_eq!(
        below("|Relationship|Type|Description|\n|-|-|-|\n|z|[z](z.md)||\n"),
        none("id kind z", vec![])
    );
}

#[test]
fn types_that_derive_from_this_one() {
    for (before, behind) in [
        (
            r#"# a resource type

Derived types include:
- [b](b.md) for these
- [c](c.md)

More on [d](d.md)."#,
            "",
        ),
        (
            "# a resource type\n\nThe derived types are [b](b.md), and [c](../resources/c.md). See [d](d.md).",
            "",
        ),
        (
            r#"# a resource type

Resources that derive from **a** include:

* [b](b.md)
* one ([c](c.md) resource)"#,
            "",
        ),
        (
            "# a resource type",
            r#"## Derived types
|Type|Description|
|-|-|
|[b](./b.md)|B.|
|[c](c.md)||
"#,
        ),
        (
            "# a resource type",
            r#"### Derived types
|Type|Description|
|-|-|
|[b](b.md)|B.|
|[c](c.md)||
"#,
        ),
    ] {
        check(before, behind, &json!({ "derivedTypes": ["b", "c"], "baseType": null }), &[]);
    }
    for lead in [
        "It is an abstract type from which the following types are derived:",
        "The following derived types are currently supported.",
        "This is an abstract type from which the following type is derived.",
    ] {
        let before = format!(
            r#"# a resource type

{lead}

- [b](b.md)
- [c](c.md): more
"#
        );
        check(&before, "", &json!({ "derivedTypes": ["b", "c"] }), &[]);
    }
    check("# a resource type\n\nA [b](b.md) derives from it.", "", &json!({ "derivedTypes": null }), &[]);
}

#[test]
fn a_base_type_may_stand_above_the_properties() {
    let base = |text: &str| {
        let table = TABLE.replace("Properties\n", &format!("Properties\n{text}\n\n"));
        resource(&format!("# a resource type\n\n{table}")).0["baseType"].clone()
    };
    assert_eq!(base("a derives from [b](b.md)"), "b");
    // A statement about a part is not about the resource.
    assert_eq!(base("Each derives from [b](b.md)"), Value::Null);
}

#[test]
fn the_representation_lists_values_where_the_row_names_none() {
    let values = |description: &str, sample: &str| {
        let text = format!(
            r#"# a resource type

## Properties
|Property|Type|Description|
|-|-|-|
|kind|String|{description}|

## JSON representation
```json
{{"kind": "{sample}"}}
```
"#
        );
        resource(&text).0["properties"][0]["possibleValues"].clone()
    };
    assert_eq!(values("It.", "x | y | ..."), json!(["x", "y"]));
    assert_eq!(values("One of `z`, `w`.", "x | y"), json!(["z", "w"]));
    assert_eq!(values("It.", "String | null if it is so"), Value::Null);
}

#[test]
fn enumerations_of_translations_have_their_names_in_the_anchors() {
    for (locale, title, head) in [
        ("zh-CN", "aKind 枚举类型", "|成员|值|说明|"),
        ("pt-BR", "Tipo de enumeração aKind", "|Membro|Valor|Descrição|"),
        ("ja-JP", "aKind 列挙型", "|メンバー|値|説明|"),
        ("de-DE", "aKind-Enumerationstyp", "|Mitglied|Wert|Beschreibung|"),
        ("ru-RU", "Тип перечисления aKind", "|Элемент|Значение|Описание|"),
    ] {
        let front = format!("---\nms.contentlocale: {locale}\n---\n");
        let table = format!("{head}\n|-|-|-|\n|x|1|X.|\n");
        for text in [
            format!(
                "{front}# <a name=\"akind-enum-type\"></a>{title}\n\n## <a name=\"members\"></a>M\n{table}"
            ),
            format!("{front}# <a name=\"values\"></a>V\n\n### <a name=\"akind-values\"></a>aKind V\n{table}"),
        ] {
            let file = DocFile { path: "beta/resources/a.md".to_owned(), text: text.clone() };
            let value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
            let one = &value["enums"][0];
            let found = json!([
                one["name"],
                one["members"][0]["name"],
                one["members"][0]["value"],
                one["members"][0]["description"]
            ]);
            assert_eq!(found, json!(["aKind", "x", 1, { "english": "X." }]), "{text}");
        }
    }
}

#[test]
fn marks_of_footnotes_are_in_no_name_and_no_type() {
    let (found, _) = resource(
        r#"# a resource type
## Properties
|Property|Type|Description|
|-|-|-|
|size<sup>1</sup>|Int32<sup>2</sup>|It.|
|mode¹|[x](x.md) collection<sup>2</sup>|Possible values are: `on`<sup>1</sup>, `off`<sup>2</sup>.|
|state|stateKind|It.|

### stateKind values
|Member|Description|
|-|-|
|on<sup>1</sup>|A.|
"#,
    );
    let properties = found["properties"].as_array().expect("properties");
    let shown = properties
        .iter()
        .map(|one| json!([one["name"], one["type"], one["collection"], one["possibleValues"]]));
    let expect = [
        json!(["size", "Int32", false, null]),
        json!(["mode", "x", true, ["on", "off"]]),
        json!(["state", "stateKind", false, ["on"]]),
    ];
    assert_eq!(shown.collect::<Vec<_>>(), expect);
}
