//! The real reference in the layout of today, which `modernize.py` makes from the pages of 2021. If `../shared/corpus` or Python is
//! missing, the test is skipped and prints one line.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use graph_docgen::Facts;
use graph_docgen::ir::{Api, Cloud, PrivilegeOrder};
use serde_json::Value;
use xtask::{corpus, load};

/// Facts as JSON, without their lines and files.
fn without_places(facts: impl serde::Serialize) -> Value {
    fn clean(value: &mut Value) {
        match value {
            Value::Object(members) => {
                members.remove("line");
                members.remove("file");
                members.values_mut().for_each(clean);
            }
            Value::Array(items) => items.iter_mut().for_each(clean),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(facts).unwrap();
    clean(&mut value);
    value
}

/// The names that the table of a page must give by scheme, the least privileged one first.
type Expected = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn check_permissions(api: &Api, expected: &Expected) {
    let mut seen = BTreeSet::new();
    for operation in &api.operations {
        let Some(schemes) = expected.get(&*operation.page) else { continue };
        seen.insert(&*operation.page);
        let permissions = &operation.facts.permissions;
        assert_eq!(permissions.len(), schemes.len(), "{}", operation.page);
        for permission in permissions {
            let names = &schemes[&format!("{:?}", permission.scheme)];
            assert_eq!(*permission.names, **names, "{}", operation.page);
            assert_eq!(permission.order, Some(PrivilegeOrder::LeastFirst), "{}", operation.page);
            assert_eq!(permission.least, names[..names.len().min(1)], "{}", operation.page);
        }
    }
    assert_eq!(seen.len(), expected.len());
}

#[test]
fn pages_in_the_layout_of_today_give_the_facts_of_2021() {
    let (Some(root), Some(to)) = (corpus::unpack().unwrap(), corpus::modernized().unwrap()) else {
        eprintln!("skipped: pages in the layout of today, because ../shared/corpus or Python is not there");
        return;
    };
    let pages = root.join("en/api-reference");
    let expected: Expected =
        serde_json::from_str(&fs::read_to_string(to.join("expected.json")).unwrap()).unwrap();
    assert_eq!(expected.len(), 1_829);
    let docs = load(&to, &[]).unwrap();
    let modern = Facts::of(&docs).api;
    check_permissions(&modern, &expected);

    let old = Facts::of(&load(&pages, &[]).unwrap()).api;
    assert_eq!(modern.operations.len(), old.operations.len());
    let clouds = [Cloud::Global, Cloud::UsGovernmentL4, Cloud::UsGovernmentL5];
    for (modern, old) in modern.operations.iter().zip(&old.operations) {
        // The pages of 2021 say nothing of clouds, and half of those of today.
        let has_clouds = docs.file(&modern.page).unwrap().text.contains("[national-cloud-support]");
        assert_eq!(*modern.facts.clouds, clouds[..if has_clouds { 3 } else { 0 }], "{}", old.page);
        assert!(old.facts.clouds.is_empty());
        let other_facts = |operation| {
            let mut facts = without_places(operation);
            let members = facts.as_object_mut().unwrap();
            if expected.contains_key(&*old.page) {
                members.remove("permissions");
            }
            members.remove("clouds");
            // The tables of contents of today put a page that names no area into `general`.
            members.entry("area").or_insert_with(|| "general".into());
            facts
        };
        assert_eq!(other_facts(modern), other_facts(old));
    }
    assert_eq!(without_places(&modern.resources), without_places(&old.resources));
    assert_eq!(without_places(&modern.enums), without_places(&old.enums));
}

#[test]
fn an_operation_is_of_the_area_that_its_page_names() {
    let Some(root) = corpus::unpack().unwrap() else {
        eprintln!("skipped: areas of pages of today, because ../shared/corpus is not there");
        return;
    };
    let docs = load(&root.join("en-today/api-reference"), &[]).unwrap();
    let named = |page: &str| {
        let text = &docs.file(page).unwrap().text;
        let keys = ["ms.subservice:", "ms.prod:"];
        let line = text.lines().find_map(|line| keys.iter().find_map(|key| line.strip_prefix(key)));
        line.map(|area| area.trim().trim_matches('"').to_ascii_lowercase())
    };
    let api = Facts::of(&docs).api;
    assert!(!api.operations.is_empty());
    for operation in &api.operations {
        let area = operation.facts.area.as_deref();
        assert_eq!(area, named(&operation.page).as_deref(), "{}", operation.page);
        assert_ne!(area, Some("general"), "{}", operation.page);
    }
}
