//! Restores names and types that a translation has lost from JSON, which is never translated: the representation of a resource,
//! the body of an example.
//!
//! It applies to pages without an English text.

use super::Context;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::family::Family;
use crate::hash::HashSet;
use crate::ir::{
    EnumMember, Example, ExampleBody, JsonText, Line, Parameter, PrimitiveType, Property, TypeRef,
};
use crate::json::Value;
use crate::limits;
use crate::prose::{self, NameKind};

codes! {
    static NAME_TRANSLATED: Code = Code {
        name: "name-translated",
        severity: Severity::Note,
        summary: "a translated page does not show a name that it documents",
        finds: "A property, a parameter or a member of an enumeration on a page of which only the \
             translation is at hand, whose name is translated, and stands in no code or JSON of the page.",
        why: "The name in the IR is not the one on the wire.",
        cure: "Read the English page, or the bilingual one.",
        example: "`|状态|String|` on a page whose JSON representation has no property `status`.",
    };
}

/// A row of a table of properties or parameters.
struct NamedRow<'r> {
    name: &'r mut String,
    type_ref: Option<&'r mut TypeRef>,
    line: Line,
}

impl<'r> NamedRow<'r> {
    fn of_property(property: &'r mut Property) -> Self {
        Self { name: &mut property.name, type_ref: Some(&mut property.type_ref), line: property.line.clone() }
    }

    fn of_parameter(parameter: &'r mut Parameter) -> Self {
        Self {
            name: &mut parameter.name,
            type_ref: parameter.type_ref.as_mut(),
            line: parameter.line.clone(),
        }
    }

    /// The name of the documented type in lower case, and whether it is a collection.
    fn documented_type(&self) -> (String, bool) {
        let type_ref = self.type_ref.as_ref();
        type_ref.map_or_else(Default::default, |type_ref| {
            (type_ref.name.to_ascii_lowercase(), type_ref.collection)
        })
    }
}

/// A property that JSON shows, and the documented property that it is.
struct ShownProperty<'v> {
    key: &'v str,
    value: &'v Value<'v>,
    /// The index of the documented property among the page's rows.
    documented: Option<usize>,
}

/// Restores the property names of a translated resource page, and reports the names that stay translated.
pub(super) fn restore_properties(
    cx: &mut Context<'_, '_>,
    properties: &mut [Property],
    relationships: &mut [Property],
    representation: Option<&JsonText>,
) {
    let json = representation.and_then(JsonText::value);
    let first_relationship = properties.len();
    let mut rows: Vec<NamedRow<'_>> =
        properties.iter_mut().chain(relationships).map(NamedRow::of_property).collect();
    if let Some(json) = &json {
        restore_shown(&mut rows, first_relationship, json);
    }
    restore_known(cx, &mut rows);
}

/// Restores the property names of a translated body from the bodies of the examples, and reports the names that stay translated.
pub(super) fn restore_body(cx: &mut Context<'_, '_>, parameters: &mut [Parameter], examples: &[Example]) {
    let mut rows: Vec<NamedRow<'_>> = parameters.iter_mut().map(NamedRow::of_parameter).collect();
    if rows.iter().all(|row| {
        is_name(row.name) && row.type_ref.as_ref().is_none_or(|documented| documented.name.is_ascii())
    }) {
        return;
    }
    for request in examples.iter().filter_map(|example| example.request.as_ref()) {
        if let ExampleBody::Json(json) = &request.body
            && let Some(json) = json.value()
        {
            let count = rows.len();
            restore_shown(&mut rows, count, &json);
        }
    }
    restore_known(cx, &mut rows);
    leave_out_lost_types(parameters);
}

/// Restores the names of a translated page's other parameters, which may hold more than letters.
pub(super) fn restore_parameters(cx: &mut Context<'_, '_>, parameters: &mut [Parameter]) {
    let is_lost = |parameter: &&mut Parameter| {
        let ty = parameter.type_ref.as_ref();
        !parameter.name.is_ascii() || ty.is_some_and(|ty| !ty.name.is_ascii())
    };
    let lost = parameters.iter_mut().filter(is_lost);
    restore_known(cx, &mut lost.map(NamedRow::of_parameter).collect::<Vec<_>>());
    leave_out_lost_types(parameters);
}

/// Leaves out the types that stay translated, whose names [`restore_known`] has reported and cleared.
fn leave_out_lost_types(parameters: &mut [Parameter]) {
    for parameter in parameters {
        parameter.type_ref.take_if(|type_ref| type_ref.name.is_empty());
    }
}

/// Restores the names of the rows that JSON shows. The JSON need not show the rows from `relationships` on.
fn restore_shown(rows: &mut [NamedRow<'_>], relationships: usize, json: &Value<'_>) {
    let Value::Object(fields) = json else { return };
    if !is_within_limit(rows.len().saturating_mul(fields.len())) {
        return;
    }
    let mut shown: Vec<ShownProperty<'_>> = fields
        .iter()
        .filter(|(key, _)| !key.contains('@'))
        .map(|(key, value)| ShownProperty { key, value, documented: None })
        .collect();
    match_named(&mut shown, rows);
    match_translated(&mut shown, rows, relationships);
    for one in &shown {
        let Some(row) = one.documented.and_then(|at| rows.get_mut(at)) else { continue };
        one.key.clone_into(row.name);
        if let Some(type_ref) = &mut row.type_ref {
            restore_type(type_ref, one.value);
        }
    }
}

/// Restores the rows whose translation stands for a single known name, and reports the others.
fn restore_known(cx: &mut Context<'_, '_>, rows: &mut [NamedRow<'_>]) {
    let is_within_limit = is_within_limit(rows.len().saturating_mul(rows.len()));
    for row in rows.iter_mut() {
        let Some(type_ref) = &mut row.type_ref else { continue };
        if !type_ref.name.is_ascii() {
            report(cx, &type_ref.name, &row.line);
            type_ref.name.clear();
        }
    }
    let mut taken: HashSet<String> = rows.iter().map(|row| row.name.clone()).collect();
    for row in rows.iter_mut().filter(|row| !is_name(row.name)) {
        let known =
            prose::opt_property_name(row.name).filter(|name| is_within_limit && !taken.contains(*name));
        match known {
            Some(name) => {
                name.clone_into(row.name);
                taken.insert(name.to_owned());
            }
            None => report(cx, row.name, &row.line),
        }
    }
}

fn is_within_limit(pairs: usize) -> bool {
    pairs <= limits::RESTORED_PAIRS
}

/// Restores the names of an enumeration's translated members; the commonest translations are known.
pub(super) fn restore_members(cx: &mut Context<'_, '_>, members: &mut [EnumMember]) {
    for member in members {
        if member.name.is_ascii() {
            continue;
        }
        match prose::opt_name(NameKind::Member, &member.name) {
            Some(name) => name.clone_into(&mut member.name),
            None => report(cx, &member.name, &member.line),
        }
    }
}

fn report(cx: &mut Context<'_, '_>, name: &str, line: &Line) {
    let message = format!("`{name}` is the translation of a name, and the page does not show the name");
    let help = "read the English page instead".to_owned();
    // A page without translation units has only one text, the file itself.
    cx.report(&NAME_TRANSLATED, cx.line_range(line), message, help);
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_@.-".contains(&b))
}

/// Matches the properties whose names are untranslated, or translated by a known word.
fn match_named(shown: &mut [ShownProperty<'_>], all: &[NamedRow<'_>]) {
    let mut taken: HashSet<usize> = HashSet::default();
    let same: [fn(&str, &str) -> bool; 5] = [
        |name, key| name == key,
        |name, key| name.eq_ignore_ascii_case(key),
        |name, key| prose::opt_property_name(name) == Some(key),
        // Not all languages have a plural.
        |name, key| prose::opt_property_name(name).is_some_and(|name| key.strip_suffix('s') == Some(name)),
        // `organizer － the organizer`: the word and its translation.
        |name, key| name.split_once(' ').is_some_and(|(word, _)| word == key),
    ];
    for is_same in same {
        for one in shown.iter_mut().filter(|one| one.documented.is_none()) {
            let mut rows = all.iter().enumerate();
            if let Some((at, _)) = rows.find(|(at, row)| !taken.contains(at) && is_same(row.name, one.key)) {
                taken.insert(at);
                one.documented = Some(at);
            }
        }
    }
}

/// Matches the properties whose names are translated: by the type if only one has it, then by the order if table and
/// representation have the same.
fn match_translated(shown: &mut [ShownProperty<'_>], all: &[NamedRow<'_>], relationships: usize) {
    let translated = all.iter().enumerate().filter(|(_, row)| !is_name(row.name));
    let mut lost: Vec<usize> = translated.map(|(at, _)| at).collect();
    lost.retain(|at| shown.iter().all(|one| one.documented != Some(*at)));
    // Match a type that only one property has.
    lost.retain(|at| {
        let Some(row) = all.get(*at) else { return false };
        let mut fits = shown.iter_mut().filter(|one| one.documented.is_none() && is_of_type(row, one.value));
        match (fits.next(), fits.next()) {
            (Some(one), None) => {
                one.documented = Some(*at);
                false
            }
            _ => true,
        }
    });
    // Match runs that stand between the same neighbours.
    for run in lost.chunk_by(|one, next| one + 1 == *next) {
        let (Some(&first), Some(&last)) = (run.first(), run.last()) else { continue };
        let place = |of: usize| shown.iter().position(|one| one.documented == Some(of));
        let before =
            if first == 0 || first == relationships { Some(0) } else { place(first - 1).map(|i| i + 1) };
        let behind =
            if last + 1 == relationships || last + 1 == all.len() { None } else { Some(place(last + 1)) };
        let gap = match (before, behind) {
            (Some(from), Some(Some(to))) if from <= to => from..to,
            (Some(from), None) if from > 0 => from..shown.len(),
            _ => 0..0,
        };
        match_in_order(shown.get_mut(gap).unwrap_or_default(), all, run);
    }
    lost.retain(|at| shown.iter().all(|one| one.documented != Some(*at)));
    // Match the rest in order if both sides have as many. A known word has a name of its own.
    let is_known = |at: &usize| all.get(*at).is_some_and(|row| prose::opt_property_name(row.name).is_some());
    lost.retain(|at| *at < relationships && !is_known(at));
    match_in_order(shown, all, &lost);
}

/// Matches these rows with the unmatched properties, in order, if there are as many of both and their types can be the same.
fn match_in_order(shown: &mut [ShownProperty<'_>], all: &[NamedRow<'_>], rows: &[usize]) {
    let free: Vec<_> = shown.iter_mut().filter(|one| one.documented.is_none()).collect();
    let is_pair =
        |one: &ShownProperty<'_>, at: &usize| all.get(*at).is_some_and(|row| is_compatible(row, one.value));
    if free.len() == rows.len() && free.iter().zip(rows).all(|(one, at)| is_pair(one, at)) {
        free.into_iter().zip(rows).for_each(|(one, at)| one.documented = Some(*at));
    }
}

/// The type that the representation names, if it does, and whether the value is a collection.
fn shown_type<'v>(value: &'v Value<'_>) -> (Option<&'v str>, bool) {
    let (one, many) = match value {
        Value::Array(items) => (items.first(), true),
        value => (Some(value), false),
    };
    // `"Collection(microsoft.graph.user)"`
    let call = one.and_then(Value::text).filter(|text| text.contains('.')).and_then(opt_items);
    if let Some(name) = call {
        return (Some(name), true);
    }
    let name = one.and_then(|one| one.get("@odata.type")).and_then(Value::text);
    let items = name.and_then(opt_items);
    (items.or(name).map(|name| name.trim_start_matches('#')), many || items.is_some())
}

/// The type of the items: `x` in `Collection(x)`.
fn opt_items(name: &str) -> Option<&str> {
    let head = name.get(..11).filter(|head| head.eq_ignore_ascii_case("collection("))?;
    Some(name.cut(head.len()..).trim_end_matches(')'))
}

/// The name of a type as tables have it: without `microsoft.graph.`.
fn short(name: &str) -> &str {
    match Family::GRAPH.namespace.opt_below(name) {
        Some(rest) if !rest.contains('.') => rest,
        _ => name,
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Returns whether the value shows the property's own type.
fn is_of_type(row: &NamedRow<'_>, value: &Value<'_>) -> bool {
    let (name, many) = shown_type(value);
    let (documented, collection) = row.documented_type();
    many == collection
        && name.is_some_and(|name| last_part(name).eq_ignore_ascii_case(last_part(&documented)))
}

/// Returns whether the value may be one of the property.
fn is_compatible(row: &NamedRow<'_>, value: &Value<'_>) -> bool {
    let (ty, collection) = row.documented_type();
    let primitive = PrimitiveType::of(&ty);
    let is_flag = primitive == Some(PrimitiveType::Boolean);
    let one = match value {
        Value::Array(items) => items.first().unwrap_or(&Value::Null),
        value => value,
    };
    if shown_type(value).1 != collection {
        return false;
    }
    match one {
        Value::Boolean(_) => is_flag,
        Value::Number(_) => primitive.is_some_and(PrimitiveType::is_number),
        Value::Text(text) => match text.to_ascii_lowercase().as_str() {
            text if text.contains("timestamp") => ty.starts_with("datetime"),
            "boolean" => is_flag,
            _ => !is_flag,
        },
        Value::Object(_) => primitive.is_none(),
        _ => true,
    }
}

fn restore_type(type_ref: &mut TypeRef, value: &Value<'_>) {
    let (name, many) = shown_type(value);
    type_ref.collection |= many;
    let documented = &type_ref.name;
    let lost = !documented.is_ascii();
    // A link's file name has the type in lower case.
    let of_file = !documented.bytes().any(|b| b.is_ascii_uppercase());
    match name {
        Some(name) if lost || of_file && last_part(name).eq_ignore_ascii_case(last_part(documented)) => {
            short(name).clone_into(&mut type_ref.name);
        }
        None if lost => {
            if let Some(ty) = primitive(value) {
                ty.name().clone_into(&mut type_ref.name);
            }
        }
        _ => {}
    }
}

/// The primitive type that a sample names: `false`, `"String"`, `"String (timestamp)"`.
fn primitive(value: &Value<'_>) -> Option<PrimitiveType> {
    let one = match value {
        Value::Array(items) => items.first()?,
        value => value,
    };
    match one {
        Value::Boolean(_) => Some(PrimitiveType::Boolean),
        Value::Text(text) => {
            let text = text.to_ascii_lowercase();
            match text.strip_prefix("string (").and_then(|rest| rest.strip_suffix(')')) {
                Some("identifier") => Some(PrimitiveType::String),
                // `time of day`, or `ISO 8601 duration`
                Some(format) => PrimitiveType::of(&format.replace(' ', ""))
                    .or_else(|| PrimitiveType::of(format.rsplit(' ').next()?)),
                None => PrimitiveType::of(&text),
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};
    use serde_json::{Value, json};

    fn resource(rows: &str, json: &str) -> Value {
        let text = format!(
            r#"---
ms.contentlocale: zh-CN
---
# <a name="a-resource-type"></a>a 资源类型

## <a name="properties"></a>属性

|属性|类型|说明|
|-|-|-|
{rows}

## <a name="json-representation"></a>JSON 表示形式

```json
{json}
```
"#
        );
        let file = DocFile { path: "v1.0/resources/a.md".to_owned(), text };
        let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        value["resources"][0].take()
    }

    fn check(rows: &str, json: &str, expect: Value) {
        let found = resource(rows, json);
        let properties = found["properties"].as_array().expect("a list");
        let found: Vec<_> = properties
            .iter()
            .map(|property| json!([property["name"], property["type"], property["collection"]]))
            .collect();
        assert_eq!(json!(found), expect, "{rows}");
    }

    #[test]
    fn an_example_has_the_names_of_parameters_that_a_translation_lost() {
        let names = |rows: &str, body: &str| {
            let text = format!(
                r#"---
ms.contentlocale: zh-CN
---
# <a name="t"></a>标题

## <a name="http-request"></a>HTTP 请求

```http
POST /a
```

## <a name="request-body"></a>请求正文

|参数|类型|说明|
|-|-|-|
{rows}

## <a name="example"></a>示例

```http
POST /a

{body}
```
"#
            );
            let file = DocFile { path: "v1.0/api/a.md".to_owned(), text };
            let Facts { api, diagnostics: found, .. } = Facts::of(&DocSet::new(vec![file]));
            let body = serde_json::to_value(&api.operations[0].facts.request_body).expect("a value");
            let rows = body["properties"].as_array().expect("a list").iter();
            let names: Vec<_> = rows.map(|row| row["name"].as_str().expect("a name").to_owned()).collect();
            (names, found.iter().filter(|found| found.code == "name-translated").count())
        };
        let check = |rows: &str, body: &str, expect: &[&str], reports: usize| {
            let (names, found) = names(rows, body);
            assert_eq!(
                (names.iter().map(String::as_str).collect::<Vec<_>>(), found),
                (expect.to_vec(), reports)
            );
        };
        check("|评论|字符串|。|\n|To|字符串|。|", r#"{"To": "a", "Comment": "b"}"#, &["Comment", "To"], 0);
        check("|评论|字符串|。|\n|To|字符串|。|", r#"{"To": "a"}"#, &["评论", "To"], 1);
        // Words that are known.
        check("|状态|字符串|。|", r#"{"name": "a"}"#, &["status"], 0);
        check("|值|字符串|。|", r#"{"values": "a"}"#, &["values"], 0);
    }

    #[test]
    fn the_representation_has_the_names_that_a_translation_lost() {
        check(
            "|id|字符串|。|\n|状态|字符串|。|\n|WebUrl|字符串|。|",
            r#"{"id": "String", "status": "String", "webUrl": "String"}"#,
            json!([["id", "String", false], ["status", "String", false], ["webUrl", "String", false]]),
        );
        // By the type.
        check(
            "|驱动器|[驱动器](drive.md)|。|\n|用户|[用户](user.md) 集合|。|",
            r##"{"a": [{"@odata.type": "microsoft.graph.user"}], "b": {"@odata.type": "#microsoft.graph.drive"}}"##,
            json!([["b", "drive", false], ["a", "user", true]]),
        );
        // By the order.
        check(
            "|id|字符串|。|\n|甲|字符串|。|\n|乙|字符串|。|\n|z|Int32|。|",
            r#"{"id": "String", "a": "String", "b": "String", "z": 1024}"#,
            json!([
                ["id", "String", false],
                ["a", "String", false],
                ["b", "String", false],
                ["z", "Int32", false]
            ]),
        );
        // A value that contradicts the type does not name the property.
        check(
            "|id|字符串|。|\n|甲|布尔|。|",
            r#"{"id": "String", "a": "String"}"#,
            json!([["id", "String", false], ["甲", "Boolean", false]]),
        );
        check(
            "|id|字符串|。|\n|x|类型|。|",
            r#"{"id": "String", "x": [{"@odata.type": "microsoft.graph.b.c"}]}"#,
            json!([["id", "String", false], ["x", "microsoft.graph.b.c", true]]),
        );
    }
}
