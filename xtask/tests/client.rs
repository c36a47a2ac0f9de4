//! The client of `docs-input`: its facts, its names, and its syntax.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::collections::{BTreeMap, BTreeSet};

use graph_docgen::{ApiVersion, Client, DocLanguage, DocSet, Facts, Generated, Settings};
use xtask::{load, workspace_root};

fn docs(locale: &str) -> DocSet {
    load(&workspace_root().join("docs-input").join(locale).join("api-reference"), &[]).unwrap()
}

fn settings() -> Settings {
    let api_versions = ApiVersion::ALL.to_vec();
    Settings { api_versions, doc_language: DocLanguage::Both, ..Settings::default() }
}

/// The functions by their paths in the crate, each with its request. A request that several pages document has one path for each
/// page.
fn functions(docs: &DocSet) -> BTreeMap<String, String> {
    functions_of(&Facts::of(docs))
}

fn functions_of(facts: &Facts) -> BTreeMap<String, String> {
    let client = Client::of(facts, &settings()).code;
    let published = client.names.iter().filter_map(|name| name.line.split_once(' '));
    let published: BTreeMap<String, String> =
        published.map(|(name, request)| (name.to_owned(), request.to_owned())).collect();
    let mut named = BTreeSet::new();
    for version in &client.versions {
        for module in &version.modules {
            let functions = module.functions.iter().map(|function| &function.name);
            let names = functions.chain(module.reexports.iter().map(|reexport| &reexport.name));
            named.extend(names.map(|name| format!("{}::{}::{name}", version.name, module.name)));
        }
    }
    // Names that are keywords are written otherwise in Rust.
    assert_eq!(named.len(), published.len());
    published
}

#[test]
fn the_operation_that_the_project_began_with() {
    let api = Facts::of(&docs("zh-cn")).api;
    let page =
        "beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md";
    let lines: Vec<_> = api.operations.iter().filter(|operation| &*operation.page == page).collect();
    let paths: Vec<&str> = lines.iter().map(|operation| operation.path.text.as_str()).collect();
    let root = "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}";
    let nested = "deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}";
    let action = "unassignResourceAccountFromDevice";
    assert_eq!(paths, [format!("{root}/{action}"), format!("{root}/{nested}/{action}")]);
    let facts = serde_json::to_value(lines[0]).unwrap();
    assert_eq!(facts["permissions"][0]["order"], "mostToLeast");
    assert_eq!(facts["permissions"][0]["names"][0], "DeviceManagementServiceConfig.ReadWrite.All");
    assert_eq!(facts["permissions"][1]["names"].as_array().unwrap().len(), 0);
    assert_eq!(facts["responses"][0]["status"], 204);
    assert_eq!(facts["requestBody"]["kind"], "none");
    assert_eq!(facts["headers"][1]["name"], "Accept");

    let functions = functions(&docs("zh-cn"));
    let module = "beta::windows_autopilot_device_identity";
    assert!(functions.contains_key(&format!("{module}::unassign_resource_account_from_device")));
    assert!(
        functions
            .contains_key(&format!("{module}::unassign_resource_account_from_device_in_assigned_device"))
    );
}

#[test]
fn facts_do_not_depend_on_the_language() {
    let (zh, pt) = (docs("zh-cn"), docs("pt-br"));
    assert!(pt.files.len() >= 10);
    for page in &pt.files {
        let facts = |docs: &DocSet| {
            let file = docs.file(&page.path).unwrap().clone();
            let mut facts = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).unwrap();
            drop_language(&mut facts);
            facts
        };
        assert_eq!(facts(&pt), facts(&zh), "{}", page.path);
    }
}

/// Removes everything that differs between two translations of a page.
fn drop_language(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            for key in ["localized", "locale", "line"] {
                fields.remove(key);
            }
            fields.values_mut().for_each(drop_language);
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(drop_language),
        _ => {}
    }
}

#[test]
fn adding_pages_renames_nothing() {
    let all = docs("zh-cn");
    let names = functions(&all);
    for skipped in 0..7 {
        let some =
            all.files.iter().enumerate().filter(|(i, _)| i % 7 != skipped).map(|(_, file)| file.clone());
        for (name, request) in functions(&DocSet::new(some.collect())) {
            assert_eq!(names.get(&name), Some(&request), "{name}");
        }
    }
}

#[test]
fn the_order_of_lines_renames_nothing() {
    let mut facts = Facts::of(&docs("zh-cn"));
    let names = functions_of(&facts);
    for turn in [1, 2, 3] {
        for lines in facts.api.operations.chunk_by_mut(|one, next| one.page == next.page) {
            lines.reverse();
            lines.rotate_left(turn % lines.len());
        }
        assert_eq!(functions_of(&facts), names);
    }
}

#[test]
fn adding_a_line_at_the_end_of_a_page_renames_nothing() {
    let all = docs("zh-cn");
    let names = functions(&all);
    for file in &all.files {
        let fence = "\n```\n\n## <a name=\"request-headers\"";
        if let Some(at) = file.text.find(fence) {
            let mut longer = file.clone();
            longer.text.insert_str(at, "\nGET /planets/{id}/moons");
            let more = functions(&DocSet::new(vec![longer]));
            for (name, request) in functions(&DocSet::new(vec![file.clone()])) {
                assert_eq!(more.get(&name), Some(&request), "{name}");
                assert!(names.contains_key(&name));
            }
        }
    }
}

#[test]
fn names_are_words() {
    for name in functions(&docs("zh-cn")).keys() {
        let function = name.rsplit("::").next().unwrap();
        for word in function.split('_').filter(|word| !word.is_empty()) {
            assert!(!word.bytes().all(|b| b.is_ascii_digit()), "{name} has a number for a word");
        }
    }
}

#[test]
fn every_file_is_rust_or_a_manifest() {
    for (path, file) in Generated::of(Facts::of(&docs("zh-cn")), &settings()).files.iter() {
        if path.ends_with(".rs") {
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
}

/// A program may use a function by the name of any page.
#[test]
fn a_program_that_uses_the_name_of_another_page_is_in_the_client() {
    let files = Generated::of(Facts::of(&docs("zh-cn")), &settings()).files;
    let has = |wanted: &str| files.iter().any(|(path, _)| path == wanted);
    assert!(has("examples/mail.rs") && has("tests/examples/mail.rs"));
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let docs = docs("zh-cn");
    let run = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let generated = pool.install(|| Generated::of(Facts::of(&docs), &settings()));
        (generated.files, generated.diagnostics)
    };
    assert_eq!(run(1), run(2));
}

/// The committed pages use every construct that the client supports.
#[test]
fn the_pages_show_every_kind_of_fact() {
    let set = docs("zh-cn");
    let api = Facts::of(&set).api;
    let count = |folder: &str| set.files.iter().filter(|file| file.path.contains(folder)).count();
    assert!(count("/api/") >= 45 && count("/resources/") >= 25);
    let shown = serde_json::to_string(&api).unwrap();
    for fact in [
        "\"DelegatedWork\"",
        "\"leastToMost\"",
        "\"mostToLeast\"",
        "\"order\":null",
        "\"anyOf\"",
        "\"footnotes\"",
        "\"subject\":\"",
        "\"segments\"",
        "\"stringLiteral\"",
        "\"status\":200",
        "\"status\":201",
        "\"status\":202",
        "\"status\":204",
        "\"status\":302",
        "\"binary\"",
        "\"deprecated\":true",
        "\"baseType\":\"directoryObject\"",
        "\"openType\":true",
        "\"abstract\":true",
        "\"collection\":true",
        "\"possibleValues\"",
        "\"notSupported\"",
        "$ref",
        "root:/{",
        "{id | userPrincipalName}",
        "/delta",
    ] {
        assert!(shown.contains(fact), "{fact} is not to be found in docs-input");
    }
    let versions: BTreeSet<_> = api.operations.iter().map(|operation| operation.api_version).collect();
    assert_eq!(versions.len(), 2);
}
