//! Names and types that a translation has lost, taken from the JSON representation, which is never translated.
//!
//! Only for pages of which the English text is not at hand.

use super::Context;
use super::resource::ResourceFacts;
use crate::diagnostic::Severity;
use crate::ir::{EnumMember, Property};
use crate::lexicon;
use crate::limits;
use serde_json::Value;

/// A property of the JSON representation, and which documented one it is.
struct Shown<'v> {
    key: &'v str,
    value: &'v Value,
    /// The place of the documented property among all of the page.
    documented: Option<usize>,
}

/// Mends the properties of a translated page, and names those of which the name stays translated.
pub(super) fn mend_properties(cx: &mut Context<'_, '_>, facts: &mut ResourceFacts) {
    let json = facts.json.as_ref().and_then(|json| serde_json::from_str::<Value>(json.as_str()).ok());
    let relationships = facts.properties.len();
    let mut all: Vec<&mut Property> = facts.properties.iter_mut().chain(&mut facts.relationships).collect();
    let shown = json.as_ref().and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let is_sane = all.len().saturating_mul(shown.max(all.len())) <= limits::MENDED_PAIRS;
    if let Some(Value::Object(fields)) = json.as_ref().filter(|_| is_sane) {
        let mut shown: Vec<Shown<'_>> = fields
            .iter()
            .filter(|(key, _)| !key.contains('@'))
            .map(|(key, value)| Shown { key, value, documented: None })
            .collect();
        match_named(&mut shown, &mut all);
        match_translated(&mut shown, &all, relationships);
        for one in &shown {
            let Some(property) = one.documented.map(|at| &mut all[at]) else { continue };
            one.key.clone_into(&mut property.name);
            mend_type(property, one.value);
        }
    }
    for at in 0..all.len() {
        if is_name(&all[at].name) {
            continue;
        }
        let known = lexicon::opt_name(&all[at].name)
            .filter(|name| is_sane && all.iter().all(|one| one.name != *name));
        match known {
            Some(name) => name.clone_into(&mut all[at].name),
            None => report(cx, &all[at].name, all[at].line),
        }
    }
}

/// Names the members of an enumeration that are translated; the commonest are known.
pub(super) fn mend_members(cx: &mut Context<'_, '_>, members: &mut [EnumMember]) {
    for member in members {
        if member.name.is_ascii() {
            continue;
        }
        match lexicon::opt_member(&member.name) {
            Some(name) => name.clone_into(&mut member.name),
            None => report(cx, &member.name, member.line),
        }
    }
}

fn report(cx: &mut Context<'_, '_>, name: &str, line: u32) {
    let message = format!("`{name}` is the translation of a name, and the page does not show the name");
    let help = "read the English page instead".to_owned();
    // A page without translation units has one side, which is the file.
    cx.report("name-translated", Severity::Note, cx.line_range(line), message, help);
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_@.-".contains(&b))
}

/// Finds the properties that still have their names, or had them translated as a word that is known.
fn match_named(shown: &mut [Shown<'_>], all: &mut [&mut Property]) {
    let mut taken = vec![false; all.len()];
    let same: [fn(&str, &str) -> bool; 4] = [
        |name, key| name == key,
        |name, key| name.eq_ignore_ascii_case(key),
        |name, key| lexicon::opt_name(name) == Some(key),
        // `organizer － the organizer`: the word and its translation.
        |name, key| name.split_once(' ').is_some_and(|(word, _)| word == key),
    ];
    for is_same in same {
        for one in shown.iter_mut().filter(|one| one.documented.is_none()) {
            let found = (0..all.len()).find(|at| !taken[*at] && is_same(&all[*at].name, one.key));
            if let Some(at) = found {
                taken[at] = true;
                one.documented = Some(at);
            }
        }
    }
}

/// Finds the properties whose names are translated: by the type where only one has it, then by the order where table and
/// representation have the same.
fn match_translated(shown: &mut [Shown<'_>], all: &[&mut Property], relationships: usize) {
    let mut lost: Vec<usize> = (0..all.len()).filter(|at| !is_name(&all[*at].name)).collect();
    lost.retain(|at| shown.iter().all(|one| one.documented != Some(*at)));
    // A type of its own.
    lost.retain(|at| {
        let mut fits =
            shown.iter_mut().filter(|one| one.documented.is_none() && is_of_type(all[*at], one.value));
        match (fits.next(), fits.next()) {
            (Some(one), None) => {
                one.documented = Some(*at);
                false
            }
            _ => true,
        }
    });
    // Between the same neighbours.
    let mut at = 0;
    while at < lost.len() {
        let mut end = at + 1;
        while end < lost.len() && lost[end] == lost[end - 1] + 1 {
            end += 1;
        }
        let (first, last) = (lost[at], lost[end - 1]);
        let place = |of: usize| shown.iter().position(|one| one.documented == Some(of));
        let before =
            if first == 0 || first == relationships { Some(0) } else { place(first - 1).map(|i| i + 1) };
        let behind =
            if last + 1 == relationships || last + 1 == all.len() { None } else { Some(place(last + 1)) };
        let gap = match (before, behind) {
            (Some(from), Some(Some(to))) if from <= to => from..to,
            (Some(from), None) => from..shown.len(),
            _ => 0..0,
        };
        let free: Vec<usize> = gap.filter(|i| shown[*i].documented.is_none()).collect();
        let fit = free.len() == end - at
            && free.iter().zip(&lost[at..end]).all(|(i, lost)| is_compatible(all[*lost], shown[*i].value));
        if fit {
            free.iter().zip(&lost[at..end]).for_each(|(i, lost)| shown[*i].documented = Some(*lost));
        }
        at = end;
    }
    lost.retain(|at| shown.iter().all(|one| one.documented != Some(*at)));
    // All that is left, if it is as much on both sides.
    let free: Vec<usize> = (0..shown.len()).filter(|i| shown[*i].documented.is_none()).collect();
    let of_properties: Vec<usize> = lost.iter().copied().filter(|at| *at < relationships).collect();
    let fit = free.len() == of_properties.len()
        && free.iter().zip(&of_properties).all(|(i, at)| is_compatible(all[*at], shown[*i].value));
    if fit {
        free.iter().zip(&of_properties).for_each(|(i, at)| shown[*i].documented = Some(*at));
    }
}

/// The type that the representation shows where it names one, and whether it is one of many.
fn shown_type(value: &Value) -> (Option<&str>, bool) {
    let (one, many) = match value {
        Value::Array(items) => (items.first(), true),
        value => (Some(value), false),
    };
    // `"Collection(microsoft.graph.user)"`
    let call = one.and_then(Value::as_str).filter(|text| text.contains('.')).and_then(opt_items);
    if let Some(name) = call {
        return (Some(name), true);
    }
    let name = one.and_then(|one| one.get("@odata.type")).and_then(Value::as_str);
    let items = name.and_then(opt_items);
    (items.or(name).map(|name| name.trim_start_matches('#')), many || items.is_some())
}

/// What is in a collection.
fn opt_items(name: &str) -> Option<&str> {
    let head = name.get(..11).filter(|head| head.eq_ignore_ascii_case("collection("))?;
    Some(name[head.len()..].trim_end_matches(')'))
}

/// The name of a type as tables have it: without the namespace of all.
fn short(name: &str) -> &str {
    match name.strip_prefix("microsoft.graph.") {
        Some(rest) if !rest.contains('.') => rest,
        _ => name,
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Whether the value shows the property's own type.
fn is_of_type(property: &Property, value: &Value) -> bool {
    let (name, many) = shown_type(value);
    many == property.type_ref.collection
        && name.is_some_and(|name| last_part(name).eq_ignore_ascii_case(last_part(&property.type_ref.name)))
}

/// Whether nothing speaks against that the value is one of the property.
fn is_compatible(property: &Property, value: &Value) -> bool {
    let ty = property.type_ref.name.to_ascii_lowercase();
    let is = |names: &[&str]| names.contains(&&*ty);
    let one = match value {
        Value::Array(items) => items.first().unwrap_or(&Value::Null),
        value => value,
    };
    if shown_type(value).1 != property.type_ref.collection {
        return false;
    }
    match one {
        Value::Bool(_) => is(&["boolean"]),
        Value::Number(_) => {
            is(&["int32", "int64", "int16", "double", "single", "integer", "int", "byte", "decimal"])
        }
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            text if text.contains("timestamp") => ty.starts_with("datetime"),
            "boolean" => is(&["boolean"]),
            _ => !is(&["boolean"]),
        },
        Value::Object(_) => !is(&["string", "boolean", "int32", "int64"]),
        _ => true,
    }
}

fn mend_type(property: &mut Property, value: &Value) {
    let (name, many) = shown_type(value);
    property.type_ref.collection |= many;
    let told = &property.type_ref.name;
    let lost = !told.is_ascii();
    // The file of a link tells the type in lower case.
    let of_file = !told.bytes().any(|b| b.is_ascii_uppercase());
    match name {
        Some(name) if lost || of_file && last_part(name).eq_ignore_ascii_case(last_part(told)) => {
            short(name).clone_into(&mut property.type_ref.name);
        }
        None if lost => {
            if let Some(name) = primitive(value) {
                name.clone_into(&mut property.type_ref.name);
            }
        }
        _ => {}
    }
}

/// The primitive type that a sample names.
fn primitive(value: &Value) -> Option<&'static str> {
    let one = match value {
        Value::Array(items) => items.first()?,
        value => value,
    };
    match one {
        Value::Bool(_) => Some("Boolean"),
        Value::String(text) => Some(match text.to_ascii_lowercase().as_str() {
            "string" | "string (identifier)" | "string (url)" => "String",
            "boolean" => "Boolean",
            "int32" | "integer" => "Int32",
            "int64" => "Int64",
            "single" => "Single",
            "double" => "Double",
            "guid" => "Guid",
            "binary" => "Binary",
            "byte" => "Byte",
            "date" | "string (date)" => "Date",
            "string (duration)" | "string (iso 8601 duration)" => "Duration",
            "string (time of day)" => "TimeOfDay",
            "datetime" | "string (timestamp)" => "DateTimeOffset",
            _ => return None,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, api};
    use serde_json::{Value, json};

    fn resource(rows: &str, json: &str) -> Value {
        let text = format!(
            "---\nms.contentlocale: zh-CN\n---\n# <a name=\"a-resource-type\"></a>a 资源类型\n\n## <a name=\"properties\"></a>属性\n\n|属性|类型|说明|\n|-|-|-|\n{rows}\n\n## <a name=\"json-representation\"></a>JSON 表示形式\n\n```json\n{json}\n```\n"
        );
        let file = DocFile { path: "v1.0/resources/a.md".to_owned(), text };
        let mut value = serde_json::to_value(api(&DocSet::new(vec![file])).0).expect("a value");
        value["resources"][0].take()
    }

    fn check(rows: &str, json: &str, expect: Value) {
        let found = resource(rows, json);
        let properties = found["properties"].as_array().expect("a list");
        let told: Vec<_> = properties
            .iter()
            .map(|property| json!([property["name"], property["type"], property["collection"]]))
            .collect();
        assert_eq!(json!(told), expect, "{rows}");
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
        // What contradicts the type is no name of it.
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
