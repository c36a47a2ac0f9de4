//! The JSON of the IR matches its schema, and docs/ir.md matches the schema too.
//!
//! If `../shared/corpus` is missing, its pages are skipped and one line says so.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use graph_docgen::ir::JSON_SCHEMA;
use graph_docgen::{DocFile, DocSet, Facts};
use jsonschema::Validator;
use rayon::prelude::*;
use serde_json::{Value, json};
use xtask::{corpus, load, workspace_root};

static SCHEMA: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(JSON_SCHEMA).unwrap());
static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| jsonschema::draft202012::new(&SCHEMA).unwrap());

/// The IR of one page.
fn ir(page: DocFile) -> Value {
    serde_json::to_value(Facts::of(&DocSet::new(vec![page])).api).unwrap()
}

/// The IR of one of our own pages.
fn own_ir(page: &str) -> Value {
    let path = workspace_root().join("docs-input/zh-cn/api-reference").join(page);
    ir(DocFile { path: page.to_owned(), text: fs::read_to_string(path).unwrap() })
}

/// Validates the IR of every page of a reference, page by page, so that a failure names the page.
fn check(reference: &Path) {
    let docs = load(reference, &[]).unwrap();
    let fails = |page: DocFile| {
        let path = page.path.clone();
        VALIDATOR
            .iter_errors(&ir(page))
            .map(|wrong| format!("{path}{}: {wrong}", wrong.instance_path()))
            .next()
    };
    let failures: Vec<String> = docs.files.into_par_iter().filter_map(fails).collect();
    assert!(failures.is_empty(), "{} pages: {:#?}", failures.len(), &failures[..failures.len().min(5)]);
}

#[test]
fn the_ir_of_docs_input_is_valid() {
    for locale in ["zh-cn", "pt-br", "en-us"] {
        check(&workspace_root().join("docs-input").join(locale).join("api-reference"));
    }
}

#[test]
fn the_ir_of_the_reference_is_valid() {
    let Some(root) = corpus::unpack().unwrap() else {
        eprintln!(
            "skipped: the IR of the real reference against its schema, because ../shared/corpus is not there"
        );
        return;
    };
    for pack in ["zh-cn", "en"] {
        check(&root.join(pack).join("api-reference"));
    }
}

/// Calls `visit` with the JSON pointer of each object that the schema describes. Samples of a page's own JSON are not described.
fn objects(value: &Value, pointer: &str, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            visit(pointer);
            for (key, value) in
                fields.iter().filter(|(key, _)| !matches!(key.as_str(), "value" | "jsonRepresentation"))
            {
                objects(value, &format!("{pointer}/{key}"), visit);
            }
        }
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(i, value)| objects(value, &format!("{pointer}/{i}"), visit))
        }
        _ => {}
    }
}

#[test]
fn a_key_too_many_is_not_valid_in_any_object() {
    for page in [
        "v1.0/api/user-list.md",
        "v1.0/api/group-update.md",
        "v1.0/resources/team.md",
        "beta/resources/teamworktag.md",
    ] {
        let ir = own_ir(page);
        objects(&ir, "", &mut |pointer| {
            let mut changed = ir.clone();
            changed
                .pointer_mut(pointer)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .insert("more".to_owned(), Value::Null);
            assert!(!VALIDATOR.is_valid(&changed), "{page}: {pointer}/more is valid");
        });
    }
}

#[test]
fn a_key_too_few_and_a_wrong_value_are_not_valid() {
    let operations = own_ir("v1.0/api/application-delete-tokenissuancepolicies.md");
    let resources = own_ir("beta/resources/teamworktag.md");
    let enums = own_ir("beta/resources/intune-enrollment-enrollmentstate.md");
    for (ir, object, definition) in [
        (&operations, "/operations/0", "operation"),
        (&operations, "/operations/0/parameters/0", "placeholder"),
        (&operations, "/operations/0/permissions/0", "permission"),
        (&operations, "/operations/0/headers/0", "parameter"),
        (&operations, "/operations/0/responses/0", "response"),
        (&operations, "/operations/0/examples/0/request", "exampleRequest"),
        (&operations, "/operations/0/examples/0/response", "exampleResponse"),
        (&resources, "/resources/0", "resource"),
        (&resources, "/resources/0/properties/0", "property"),
        (&enums, "/enums/0", "enum"),
        (&enums, "/enums/0/members/0", "enumMember"),
        (&enums, "/enums/0/members/0/description", "text"),
    ] {
        for key in SCHEMA["$defs"][definition]["required"].as_array().unwrap() {
            let mut changed = ir.clone();
            let fields = changed.pointer_mut(object).unwrap().as_object_mut().unwrap();
            assert!(fields.remove(key.as_str().unwrap()).is_some());
            assert!(!VALIDATOR.is_valid(&changed), "{object} is valid without {key}");
        }
    }
    for (ir, pointer, value) in [
        (&operations, "/schemaVersion", json!(2)),
        (&operations, "/operations/0/method", json!("HEAD")),
        (&operations, "/operations/0/path", json!("users")),
        (&operations, "/operations/0/line", json!(0)),
        (&operations, "/operations/0/trust", json!("none")),
        (&operations, "/operations/0/permissions/0/scheme", json!("Delegated")),
        (&operations, "/operations/0/permissions/0/order", json!("unknown")),
        (&operations, "/operations/0/permissions/0/anyOf", json!([])),
        (&operations, "/operations/0/requestBody/kind", json!("xml")),
        (&operations, "/operations/0/responses/0/status", json!("204")),
        (&operations, "/operations/0/examples/0", json!({})),
        (&resources, "/resources/0/properties/0/collection", json!(null)),
        (&enums, "/enums/0/members/0/value", json!("0")),
    ] {
        let mut changed = ir.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        assert!(!VALIDATOR.is_valid(&changed), "{pointer} is valid as {}", changed.pointer(pointer).unwrap());
    }
}

/// The keys of each object, each with `true` if it is always present.
type Keys = BTreeMap<String, BTreeMap<String, bool>>;

/// The keys as the schema has them.
fn keys_of_schema() -> Keys {
    let mut objects = Keys::new();
    let definitions =
        SCHEMA["$defs"].as_object().unwrap().iter().map(|(name, object)| (name.as_str(), object));
    for (name, object) in definitions.chain([("api", &*SCHEMA)]) {
        let forms: Vec<&Value> =
            object["oneOf"].as_array().map_or_else(|| vec![object], |forms| forms.iter().collect());
        for form in forms.iter().filter(|form| form["type"] == "object") {
            assert_eq!(form["additionalProperties"], false, "{name} is open");
            for (key, value) in form["properties"].as_object().unwrap() {
                let is_described = value.get("description").is_some() || value.get("$ref").is_some();
                assert!(is_described, "{name}/{key} has no description");
                let always =
                    forms.iter().all(|form| form["required"].as_array().unwrap().contains(&json!(key)));
                objects.entry(name.to_owned()).or_default().insert(key.clone(), always);
            }
        }
    }
    objects
}

/// The keys as docs/ir.md has them: a heading `### NAME` for each object, and below it a table with a row for each key.
fn keys_of_docs(docs: &str) -> Keys {
    let mut objects = Keys::new();
    for part in docs.split("\n### ").skip(1) {
        let name = part.lines().next().unwrap().trim_matches('`').to_owned();
        let rows = part.lines().filter_map(|line| line.strip_prefix("| `"));
        let keys = rows.map(|row| {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            (cells[0].trim_matches('`').to_owned(), cells[2] == "yes")
        });
        objects.insert(name, keys.collect());
    }
    objects
}

#[test]
fn the_docs_name_each_key_of_the_schema_and_no_other() {
    let docs = fs::read_to_string(workspace_root().join("docs/ir.md")).unwrap();
    let (schema, docs) = (keys_of_schema(), keys_of_docs(&docs));
    let names = |keys: &Keys| keys.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&schema), names(&docs));
    for (name, keys) in &schema {
        assert_eq!(keys, &docs[name], "the keys of `{name}` in the schema and in docs/ir.md");
    }
}

/// Returns whether `whole` contains everything in `part`. An array may be longer in `whole`.
fn is_part_of(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => {
            part.iter().all(|(key, value)| whole.get(key).is_some_and(|whole| is_part_of(value, whole)))
        }
        (Value::Array(part), Value::Array(whole)) => {
            part.len() <= whole.len() && part.iter().zip(whole).all(|(part, whole)| is_part_of(part, whole))
        }
        _ => part == whole,
    }
}

#[test]
fn the_example_of_the_docs_is_true() {
    let docs = fs::read_to_string(workspace_root().join("docs/ir.md")).unwrap();
    let (_, example) = docs.split_once("```json\n").unwrap();
    let example: Value = serde_json::from_str(example.split_once("\n```").unwrap().0).unwrap();
    let ir = own_ir(example["page"].as_str().unwrap());
    assert!(is_part_of(&example, &ir["operations"][0]), "{:#}", ir["operations"][0]);
}
