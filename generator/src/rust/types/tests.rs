//! The names and types of models, held against small pages.

use super::*;
use crate::{DocFile, DocLanguage, DocSet, Facts, Generated, Settings};

fn made(pages: &[(&str, &str)]) -> (Vec<String>, Vec<Diagnostic>) {
    let of_page = |(file, title): &(&str, &str)| {
        let resource = format!(
            r#"# {title} resource type
## Properties
|Property|Type|
|-|-|
|a|String|
"#
        );
        let api = format!(
            r#"# Get
## HTTP request
```http
GET /{file}
```
## Response
Returns `200 OK` and a [{title}](../resources/{file}.md) object.
"#
        );
        [("resources", String::new(), resource), ("api", "-get".to_owned(), api)]
            .map(|(folder, verb, text)| DocFile { path: format!("v1.0/{folder}/{file}{verb}.md"), text })
    };
    let pages = pages.iter().flat_map(of_page).collect();
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::English,
        ..Settings::default()
    };
    let made = Generated::of(Facts::of(&DocSet::new(pages)), &settings);
    assert_eq!(made.files.refused().len(), 0);
    let files = made.files.iter().map(|(path, _)| path.to_owned());
    (files.filter(|path| path.contains("/models/")).collect(), made.diagnostics)
}

#[test]
fn types_of_one_name_are_told_apart_whatever_stands_beside_them() {
    let titles = [
        ("a", "workbook"),
        ("b", "work book"),
        ("c", "work-book"),
        ("d", "namespace.type"),
        ("e", "ABc"),
        ("f", "a_bc"),
    ];
    let (files, found) = made(&titles);
    assert_eq!(files.len(), titles.len(), "{files:?}");
    let collisions: Vec<_> = found.iter().filter(|found| found.code == "name-collision").collect();
    assert!(!collisions.is_empty(), "{collisions:?}");
    let of_c = collisions.iter().find(|found| found.location.page == "v1.0/resources/c.md");
    assert!(of_c.expect("a collision").message.contains("v1.0/resources/b.md"), "{collisions:?}");
    // A further page renames none of them.
    let (more, _) = made(&[titles.as_slice(), &[("0", "wo rkbook")]].concat());
    assert!(files.iter().all(|file| more.contains(file)), "{files:?} {more:?}");
}

#[test]
fn a_name_of_any_length_is_a_file_and_a_finding() {
    let (files, found) = made(&[("a", &"a".repeat(300)), ("b", &format!("{}b", "a".repeat(180)))]);
    assert_eq!(files.len(), 2, "{files:?} {found:?}");
    assert!(files.iter().all(|file| file.len() < 200), "{files:?}");
    assert_eq!(found.iter().filter(|found| found.code == "name-cut").count(), 2);
}

#[test]
fn enumerations_of_one_name_in_two_namespaces_are_two() {
    let page = |path: &str, namespace: &str, member: &str| DocFile {
        path: format!("v1.0/resources/{path}.md"),
        text: format!(
            r#"# Enum values

Namespace: {namespace}

### callType values

|Member|
|-|
|{member}|
"#
        ),
    };
    let docs = DocSet::new(vec![
        page("enums", "microsoft.graph", "a"),
        page("enums-callrecords", "microsoft.graph.callRecords", "b"),
    ]);
    let api = Facts::of(&docs).api;
    let types = Types::of(&api, ApiVersion::V1_0);
    let named = |name: &str, namespace| match types.resolve(name, namespace) {
        Target::Item(item) => types.items[item].odata_type.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(named("callType", Some("microsoft.graph")), "microsoft.graph.callType");
    let of_records = "microsoft.graph.callRecords.callType";
    assert_eq!(named(of_records, Some("microsoft.graph")), of_records);
    assert_eq!(named("callType", Some("microsoft.graph.callRecords")), of_records);
}

#[test]
fn a_type_derives_from_the_one_that_lists_it() {
    let page = |name: &str, says: &str| DocFile {
        path: format!("v1.0/resources/{name}.md"),
        text: format!(
            r#"# {name} resource type

{says}

## Properties
|Property|Type|
|-|-|
|{name}Id|String|
"#
        ),
    };
    let docs = DocSet::new(vec![
        page("base", "The derived types are [one](one.md) and [other](other.md)."),
        page("one", "It. The derived types are [base](base.md)."),
        page("other", "Inherits from [else](else.md)."),
        page("else", "It."),
    ]);
    let api = Facts::of(&docs).api;
    let types = Types::of(&api, ApiVersion::V1_0);
    let base = |name: &str| types.base(types.resource(name, None).expect("a resource"));
    let number = |name: &str| types.resource(name, None);
    assert_eq!((base("one"), base("other"), base("base")), (number("base"), number("else"), None));
}

#[test]
fn alternatives_are_of_the_type_that_they_derive_from() {
    let page = |name: &str, says: &str, rows: &str| DocFile {
        path: format!("v1.0/resources/{name}.md"),
        text: format!(
            r#"# {name} resource type

{says}

## Properties
|Property|Type|Description|
|-|-|-|
{rows}
"#
        ),
    };
    let docs = DocSet::new(vec![
        page("config", "It.", "|id|String||"),
        page("aConfig", "Inherits from [config](config.md).", "|a|String||"),
        page("bConfig", "Inherits from [config](config.md).", "|b|String||"),
        page("other", "It.", "|c|String||"),
    ]);
    let api = Facts::of(&docs).api;
    let types = Types::of(&api, ApiVersion::V1_0);
    let named = |name: &str| types.resolve(name, None);
    let any = |name: &str, other: &str| types.resolve_any(name, &[other.to_owned()], None);
    assert_eq!(any("aConfig", "bConfig"), named("config"));
    assert_eq!(any("aConfig", "config"), named("config"));
    assert_eq!(any("aConfig", "other"), Target::Json);
    assert_eq!(any("String", "Int32"), Target::Json);
    assert_eq!(types.resolve_any("aConfig", &[], None), named("aConfig"));
}
