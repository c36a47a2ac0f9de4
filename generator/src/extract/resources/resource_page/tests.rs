//! Resource pages and what becomes of them: the smallest page that shows each case.

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
        "# user resource type (deprecated)\n\nNamespace: microsoft.graph.a. [!INCLUDE [x](x.md)]\n\nA user.",
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
        format!("## JSON representation\n<!-- {annotation} -->\n```json\n{{ \"id\": \"String\" }}\n```\n")
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
        ("```json\n{ \"id\": 1 }\n```\n\nOr\n\n```json\n{ \"id\": 2 }\n```", json!({ "id": 1 }), &[]),
        (
            "```json\n{ \"id\": 1 }\n```\n<!-- {\n  \"type\": \"#page.annotation\",\n",
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
        "### aKind values\n|Member|Value|Description|\n|-|-|-|\n|x|1|X.|\n|y|2||\n",
        "### Kind options\n|Value|Description|\n|-|-|\n|`x`|X.|\n|**y**||\n",
        "|Kind value|Description|\n|-|-|\n|x|X.|\n|y||\n",
        "|Way|Value of kind property|\n|-|-|\n|One|`x`|\n|Other|`y`|\n",
        "The values for **kind** are told here.\n\n|Constant|Meaning|\n|-|-|\n|x|X.|\n|y||\n",
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
            "# a resource type\n\nDerived types include:\n- [b](b.md) for these\n- [c](c.md)\n\nMore on [d](d.md).",
            "",
        ),
        (
            "# a resource type\n\nThe derived types are [b](b.md), and [c](../resources/c.md). See [d](d.md).",
            "",
        ),
        (
            "# a resource type\n\nResources that derive from **a** include:\n\n* [b](b.md)\n* one ([c](c.md) resource)",
            "",
        ),
        (
            "# a resource type",
            "## Derived types\n|Type|Description|\n|-|-|\n|[b](./b.md)|B.|\n|[c](c.md)||\n",
        ),
        ("# a resource type", "### Derived types\n|Type|Description|\n|-|-|\n|[b](b.md)|B.|\n|[c](c.md)||\n"),
    ] {
        check(before, behind, &json!({ "derivedTypes": ["b", "c"], "baseType": null }), &[]);
    }
    check("# a resource type\n\nA [b](b.md) derives from it.", "", &json!({ "derivedTypes": null }), &[]);
}

#[test]
fn attributes_of_an_instance_stand_beside_the_properties() {
    let behind = "## Instance attributes\n|Property name|Type|Description|\n|-|-|-|\n|@microsoft.graph.sourceUrl|String|It.|\n";
    let (found, _) = resource(&format!("# a resource type\n\n{TABLE}\n{behind}"));
    assert_eq!(found["properties"][1]["name"], "@microsoft.graph.sourceUrl");
}

#[test]
fn a_base_type_may_stand_above_the_properties() {
    let base = |text: &str| {
        let table = TABLE.replace("Properties\n", &format!("Properties\n{text}\n\n"));
        resource(&format!("# a resource type\n\n{table}")).0["baseType"].clone()
    };
    assert_eq!(base("a derives from [b](b.md)"), "b");
    // What is said of a part is not said of the resource.
    assert_eq!(base("Each derives from [b](b.md)"), Value::Null);
}

#[test]
fn the_representation_lists_values_where_the_row_names_none() {
    let values = |description: &str, sample: &str| {
        let text = format!(
            "# a resource type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|kind|String|{description}|\n\n## JSON representation\n```json\n{{\"kind\": \"{sample}\"}}\n```\n"
        );
        resource(&text).0["properties"][0]["possibleValues"].clone()
    };
    assert_eq!(values("It.", "x | y | ..."), json!(["x", "y"]));
    assert_eq!(values("One of `z`, `w`.", "x | y"), json!(["z", "w"]));
    assert_eq!(values("It.", "String | null if it is so"), Value::Null);
}

#[test]
fn navigation_properties_have_no_values() {
    let behind = "## Relationships\n|Relationship|Type|Description|\n|-|-|-|\n|**Apps**|||\n|items|[item](item.md) collection|In ways: `a`, or `b`. Read-only. Nullable.|\n";
    let (found, _) = resource(&format!("# a resource type\n\n{TABLE}\n{behind}"));
    let expect = json!([{
        "name": "items", "type": "item", "collection": true, "nullable": true, "readOnly": true, "deprecated": false,
        "description": { "english": "In ways: `a`, or `b`. Read-only. Nullable." }, "line": 12
    }]);
    assert_eq!(found["relationships"], expect);
}

#[test]
fn a_page_of_properties_that_defines_no_type_says_so() {
    let (found, codes) = resource(&format!(
        "---\ntitle: x\ndoc_type: conceptualPageType\n---\n# Working with users\n\n{TABLE}"
    ));
    assert_eq!((found, codes), (Value::Null, vec!["resource-without-name"]));
}

/// The same page in five languages, of which only the translation is at hand.
#[test]
fn translations_alone_give_the_same_facts() {
    for (locale, title, intro, heads, rows) in [
        (
            "zh-CN",
            "user 资源类型",
            "命名空间：microsoft.graph\n\n用户。继承自 [item](item.md)。",
            ["|属性|类型|说明|", "|关系|类型|说明|"],
            [
                "|id|字符串|键。 只读。 不可为空。|",
                "|tags|String 集合|可取值为：`a`、`b`。|",
                "|m|[x](x.md) 集合|可空。|",
            ],
        ),
        (
            "pt-BR",
            "Tipo de recurso user",
            "Namespace: microsoft.graph\n\nUm usuário. Herda de [item](item.md).",
            ["|Propriedade|Tipo|Descrição|", "|Relação|Tipo|Descrição|"],
            [
                "|id|Cadeia de caracteres|Chave. Somente leitura. Não anulável.|",
                "|tags|Coleção de cadeias de caracteres|Os valores possíveis são: `a`, `b`.|",
                "|m|Coleção [x](x.md)|Anulável.|",
            ],
        ),
        (
            "ja-JP",
            "user リソースの種類",
            "名前空間: microsoft.graph\n\nユーザー。[item](item.md) から継承します。",
            ["|プロパティ|型|説明|", "|関係|型|説明|"],
            [
                "|id|文字列|キー。読み取り専用。null 許容ではありません。|",
                "|tags|文字列コレクション|可能な値は `a`、`b` です。|",
                "|m|[x](x.md) コレクション|null 許容。|",
            ],
        ),
        (
            "de-DE",
            "user-Ressourcentyp",
            "Namespace: microsoft.graph\n\nEin Benutzer. Erbt von [item](item.md).",
            ["|Eigenschaft|Typ|Beschreibung|", "|Beziehung|Typ|Beschreibung|"],
            [
                "|id|Zeichenfolge|Schlüssel. Schreibgeschützt. Lässt keine Nullwerte zu.|",
                "|tags|Zeichenfolgensammlung|Mögliche Werte: `a`, `b`.|",
                "|m|[x](x.md)-Sammlung|Lässt Nullwerte zu.|",
            ],
        ),
        (
            "ru-RU",
            "Тип ресурса user",
            "Пространство имен: microsoft.graph\n\nПользователь. Наследуется от [item](item.md).",
            ["|Свойство|Тип|Описание|", "|Связь|Тип|Описание|"],
            [
                "|id|Строка|Ключ. Только для чтения. Не допускает значение null.|",
                "|tags|Коллекция строк|Возможные значения: `a`, `b`.|",
                "|m|Коллекция [x](x.md)|Допускается значение null.|",
            ],
        ),
    ] {
        let [id, tags, m] = rows;
        let text = format!(
            "---\nms.contentlocale: {locale}\n---\n# <a name=\"user-resource-type\"></a>{title}\n\n{intro}\n\n## <a name=\"properties\"></a>P\n{}\n|-|-|-|\n{id}\n{tags}\n\n## <a name=\"relationships\"></a>R\n{}\n|-|-|-|\n{m}\n",
            heads[0], heads[1]
        );
        let (found, codes) = resource(&text);
        let told =
            json!([found["name"], found["namespace"], found["baseType"], found["key"], found["trust"]]);
        assert_eq!(told, json!(["user", "microsoft.graph", "item", "id", "localizedOnly"]), "{locale}");
        let all =
            found["properties"].as_array().into_iter().chain(found["relationships"].as_array()).flatten();
        let told: Vec<_> = all
            .map(|one| {
                json!([
                    one["name"],
                    one["type"],
                    one["collection"],
                    one["readOnly"],
                    one["nullable"],
                    one["possibleValues"]
                ])
            })
            .collect();
        let expect = json!([
            ["id", "String", false, true, false, null],
            ["tags", "String", true, false, null, ["a", "b"]],
            ["m", "x", true, false, true, null]
        ]);
        assert_eq!(json!(told), expect, "{locale}");
        assert_eq!(codes, [""; 0], "{locale}");
    }
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
            let told = json!([
                one["name"],
                one["members"][0]["name"],
                one["members"][0]["value"],
                one["members"][0]["description"]
            ]);
            assert_eq!(told, json!(["aKind", "x", 1, { "english": "X." }]), "{text}");
        }
    }
}
