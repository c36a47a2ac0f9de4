//! The whole real v1.0 reference. If `../shared/corpus` is missing, the tests are skipped and print one line.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::PathBuf;

use graph_docgen::rust::{Crate, Ident, Lit, Model};
use graph_docgen::{
    ApiVersion, Client, DocLanguage, DocSet, Facts, Generated, Packaging, Settings, Side, strip,
};
use rayon::prelude::*;
use serde_json::Value;
use xtask::{corpus, load, workspace_root};

/// The unpacked packs. Returns `None`, and prints a line, if there are none.
fn reference(test: &str) -> Option<PathBuf> {
    let found = corpus::unpack().unwrap();
    if found.is_none() {
        eprintln!("skipped: {test}, because ../shared/corpus is not there");
    }
    found
}

fn pages(root: &std::path::Path, pack: &str) -> DocSet {
    load(&root.join(pack).join("api-reference"), &[]).unwrap()
}

/// Pages that are known to differ, with the reason: `path: reason` on each line of a file beside this one.
fn exceptions(name: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(workspace_root().join("xtask/tests/reference").join(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| line.split_once(": ").map(|(page, reason)| (page.to_owned(), reason.to_owned())).unwrap())
        .collect()
}

/// Fails with the pages that differ and are not exceptions, and with the exceptions that no longer differ.
fn check(differing: Vec<String>, exceptions: &BTreeMap<String, String>) {
    let new: Vec<_> = differing.iter().filter(|page| !exceptions.contains_key(*page)).collect();
    let gone: Vec<_> = exceptions.keys().filter(|page| !differing.contains(*page)).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "differ without a reason: {new:#?}\nno longer differ: {gone:#?}"
    );
}

#[test]
fn the_localized_side_is_the_published_page() {
    let Some(root) = reference("the localized side against the published pages") else { return };
    let (bilingual, published) = (pages(&root, "zh-cn"), pages(&root, "zh-cn-stripped"));
    assert_eq!(published.files.len(), 3_266);
    let differs = |page: &&graph_docgen::DocFile| {
        strip(&bilingual.file(&page.path).unwrap().text, Side::Localized) != page.text
    };
    let differing = published.files.par_iter().filter(differs).map(|page| page.path.clone()).collect();
    check(differing, &exceptions("localized-side.txt"));
}

#[test]
fn the_english_side_says_what_the_english_page_says() {
    let Some(root) = reference("the English side against the English pages") else { return };
    let (bilingual, english) = (pages(&root, "zh-cn"), pages(&root, "en"));
    assert_eq!(english.files.len(), 3_310);
    let differs = |page: &&graph_docgen::DocFile| {
        facts((*page).clone()) != facts(bilingual.file(&page.path).unwrap().clone())
    };
    let differing = english.files.par_iter().filter(differs).map(|page| page.path.clone()).collect();
    check(differing, &exceptions("english-side.txt"));
}

/// The facts of one page, without lines, locale and localized text.
fn facts(page: graph_docgen::DocFile) -> Value {
    fn drop_language(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.retain(|key, _| !matches!(key.as_str(), "localized" | "locale" | "line"));
                fields.values_mut().for_each(drop_language);
            }
            Value::Array(values) => values.iter_mut().for_each(drop_language),
            _ => {}
        }
    }
    let mut facts = serde_json::to_value(Facts::of(&DocSet::new(vec![page])).api).unwrap();
    drop_language(&mut facts);
    facts
}

#[test]
fn every_page_has_its_request_lines_permissions_and_codes() {
    let Some(root) = reference("the counts of facts") else { return };
    let Facts { api, diagnostics, .. } = Facts::of(&pages(&root, "zh-cn"));
    let mut pages: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in &api.operations {
        *pages.entry(&operation.page).or_default() += 1;
    }
    // A plain count over the http-request sections outside of examples gives 3,721 lines; the others are elsewhere.
    assert_eq!((pages.len(), api.operations.len()), (2_083, 3_726));
    let named = |code| diagnostics.iter().filter(|found| found.code == code).count();
    let without = |lacks: &dyn Fn(&graph_docgen::ir::Operation) -> bool| {
        let mut pages: Vec<_> = api
            .operations
            .iter()
            .filter(|operation| lacks(operation))
            .map(|operation| &operation.page)
            .collect();
        pages.dedup();
        pages.len()
    };
    assert_eq!(named("request-missing"), 0);
    assert_eq!(named("permissions-missing"), without(&|operation| operation.facts.permissions.is_empty()));
    assert_eq!(named("response-missing"), without(&|operation| operation.facts.responses.is_empty()));
    assert!(named("permissions-missing") <= 6 && named("response-missing") <= 1);
}

#[test]
fn no_type_is_anything_but_an_identifier() {
    let Some(root) = reference("the names of types") else { return };
    for pack in ["zh-cn", "zh-cn-2023", "en-today", "onedrive-2024"] {
        let facts = serde_json::to_value(&Facts::of(&pages(&root, pack)).api).unwrap();
        let mut wrong = Vec::new();
        wrong_types(&facts, &mut wrong);
        assert!(wrong.is_empty(), "{pack}: {wrong:#?}");
    }
}

/// Collects the types that are no identifiers, but for those in the JSON of pages.
fn wrong_types(value: &Value, wrong: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("jsonRepresentation" | "examples", _) => {}
                    ("type" | "baseType", Value::String(name)) if !is_identifier(name) => {
                        wrong.push(name.clone())
                    }
                    _ => wrong_types(value, wrong),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| wrong_types(item, wrong)),
        _ => {}
    }
}

/// Whether a text is an identifier, which may have a namespace. A property whose cell names no type has an empty one.
fn is_identifier(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.".contains(&b))
}

#[test]
fn every_documented_property_is_a_field() {
    let Some(root) = reference("the properties that are fields") else { return };
    let facts = Facts::of(&pages(&root, "zh-cn"));
    let (api, client) = (&facts.api, client(&facts));
    let mut fields: HashMap<&str, HashSet<String>> = HashMap::new();
    for model in &client.versions[0].models {
        let Model::Struct(model) = model else { continue };
        for page in &model.pages {
            fields
                .entry(page)
                .or_default()
                .extend(model.fields.iter().map(|field| unquoted(&field.documented)));
        }
    }
    let (mut documented, mut missing) = (0, Vec::new());
    for resource in &api.resources {
        for property in resource.properties.iter().chain(&resource.relationships) {
            documented += 1;
            if !fields.get(&*resource.page).is_some_and(|fields| fields.contains(&property.name)) {
                missing.push(format!("{} {}", resource.page, property.name));
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(documented >= 6_000, "{documented}");
    check(missing, &exceptions("no-field.txt"));
}

/// Words end only where the documented name has a capital letter, or a character that no Rust name has.
#[test]
fn no_field_and_no_member_is_cut_inside_a_word() {
    let Some(root) = reference("the words of fields and members") else { return };
    let client = client(&Facts::of(&pages(&root, "zh-cn")));
    let fields = |model: &'_ Model| match model {
        Model::Struct(model) => pairs(model.fields.iter().map(|field| (&field.name, &field.documented))),
        Model::Enum(model) => pairs(model.variants.iter().map(|one| (&one.name, &one.documented))),
    };
    let bodies = client.versions[0].modules.iter().flat_map(|module| &module.bodies);
    let names: Vec<(String, String)> = client.versions[0]
        .models
        .iter()
        .flat_map(fields)
        .chain(bodies.flat_map(|body| pairs(body.fields.iter().map(|one| (&one.name, &one.documented)))))
        .collect();
    let cut: Vec<_> =
        names.iter().filter(|(made, documented)| !is_cut_as_documented(made, documented)).collect();
    assert!(names.len() >= 10_000, "{}", names.len());
    assert!(cut.is_empty(), "{} of {} names are cut inside a word: {cut:#?}", cut.len(), names.len());
}

/// The names of Rust with the documented ones.
fn pairs<'n>(names: impl Iterator<Item = (&'n Ident, &'n Lit)>) -> Vec<(String, String)> {
    names.map(|(name, documented)| (name.to_string(), unquoted(documented))).collect()
}

/// Returns true if each word of a Rust name, in either case, starts where a word of the documented name may start.
fn is_cut_as_documented(made: &str, documented: &str) -> bool {
    // The letters, and the places among them where a word may start.
    let words = |name: &str| {
        let (mut letters, mut starts) = (String::new(), HashSet::from([0]));
        for c in name.chars() {
            if !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() {
                starts.insert(letters.len());
            }
            letters.extend(c.is_ascii_alphanumeric().then(|| c.to_ascii_lowercase()));
        }
        (letters, starts)
    };
    let ((made, cuts), (documented, allowed)) = (words(made), words(documented));
    // A name that is a keyword or taken has a suffix.
    let cuts = || cuts.iter().filter(|at| **at < documented.len());
    made.starts_with(&documented) && cuts().all(|at| allowed.contains(at))
}

/// A file beside the generated tests names the examples that they leave out.
#[test]
fn examples_in_json_are_tested() {
    let Some(root) = reference("the examples that are tested") else { return };
    let client = client(&Facts::of(&pages(&root, "zh-cn")));
    let reports = || client.versions[0].modules.iter().map(|module| &module.report);
    let bodies: usize = reports().map(|report| report.bodies).sum();
    let tested: usize = reports().map(|report| report.tested).sum();
    assert!(bodies >= 2_600 && tested * 100 >= bodies * 97, "{tested} of {bodies}");
}

fn client(facts: &Facts) -> Crate {
    let settings = Settings { api_versions: vec![ApiVersion::V1_0], ..Settings::default() };
    Client::of(facts, &settings).code
}

fn unquoted(literal: &Lit) -> String {
    syn::parse_str::<syn::LitStr>(&literal.to_string()).unwrap().value()
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let Some(root) = reference("the same bytes for any number of threads") else { return };
    let docs = pages(&root, "zh-cn");
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::Both,
        packaging: Packaging::WorkspaceMember,
        ..Settings::default()
    };
    let run = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let generated = pool.install(|| Generated::of(Facts::of(&docs), &settings));
        (generated.files, generated.diagnostics)
    };
    let (one, two) = (run(1), run(2));
    assert!(one == two, "one and two threads give different output");
    assert!(one.0.iter().all(|(path, file)| !path.ends_with(".rs") || syn::parse_file(&file.text).is_ok()));
}
