//! Every public type, trait and function has an example in its docs, which `cargo test --doc` compiles, and every public method
//! is called by one.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Items that stand in the examples of others, or that generated code alone uses.
const WITHOUT: [&str; 8] = [
    // The functions of `notifications` return these, and the example of the module shows them all.
    "notifications.rs: Received",
    "notifications.rs: Notifications",
    "notifications.rs: Notification",
    "notifications.rs: NotificationError",
    "notifications.rs: read",
    // The bound of `Holds::Item`, and what a mock hands out.
    "response.rs: Holds",
    "mock.rs: Received",
    "mock.rs: OnRequest",
];

/// The folders whose items are for generated code: the tables of models, and the harness of its tests.
const GENERATED: [&str; 2] = ["model", "testing"];

/// Items that no module exports.
const PRIVATE: [&str; 1] = ["response.rs: Response"];

#[test]
fn every_public_item_has_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut items, mut missing) = (0, Vec::new());
    for path in files(&root) {
        let name = path.strip_prefix(&root).expect("it is below").display().to_string().replace('\\', "/");
        if GENERATED.iter().any(|folder| name.starts_with(&format!("{folder}/"))) {
            continue;
        }
        let mut has_example = false;
        for line in fs::read_to_string(&path).expect("a source").lines() {
            if line == "mod tests {" {
                break;
            }
            if line == "#[doc(hidden)]" {
                // It is for generated code or for a macro.
                has_example = true;
            } else if line.starts_with("///") {
                has_example |= line.starts_with("/// ```");
            } else if let Some(item) = public_item(line) {
                let item = format!("{name}: {item}");
                items += 1;
                if !has_example && !WITHOUT.contains(&&*item) && !PRIVATE.contains(&&*item) {
                    missing.push(item);
                }
            }
            has_example &= line.starts_with("///") || line.starts_with("#[") || line.starts_with([' ', ')']);
        }
    }
    assert!(items > 50, "only {items} items were found");
    assert!(missing.is_empty(), "no example in the docs of:\n{}", missing.join("\n"));
}

/// The methods whose use the docs of a module show.
const METHODS_WITHOUT: [&str; 1] = ["notifications.rs: resource_as"];

#[test]
fn every_public_method_is_called_by_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut methods, mut missing) = (0, Vec::new());
    for path in files(&root) {
        let name = path.strip_prefix(&root).expect("it is below").display().to_string().replace('\\', "/");
        if GENERATED.iter().any(|folder| name.starts_with(&format!("{folder}/"))) {
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source");
        let source = source.split("\nmod tests {").next().unwrap_or_default();
        let (mut examples, mut is_code) = (String::new(), false);
        for line in source.lines() {
            let Some(doc) =
                line.trim_start().strip_prefix("//").and_then(|line| line.strip_prefix(['/', '!']))
            else {
                continue;
            };
            if doc.trim_start().starts_with("```") {
                is_code = !is_code;
            } else if is_code {
                examples.push_str(doc);
            }
        }
        let called = |method: &str| {
            let mut ends = examples.match_indices(method).map(|(at, _)| examples.split_at(at));
            ends.any(|(before, after)| {
                before.ends_with(['.', ':']) && after[method.len()..].starts_with(['(', ':'])
            })
        };
        for line in source.lines() {
            let Some(method) =
                line.strip_prefix("    ").and_then(public_item).filter(|_| line.contains("fn "))
            else {
                continue;
            };
            methods += 1;
            let method = format!("{name}: {method}");
            if !called(method.rsplit(' ').next().unwrap_or_default()) && !METHODS_WITHOUT.contains(&&*method)
            {
                missing.push(method);
            }
        }
    }
    assert!(methods > 150, "only {methods} methods were found");
    assert!(missing.is_empty(), "no example calls:\n{}", missing.join("\n"));
}

/// The name of the item that a line begins, if it is public.
fn public_item(line: &str) -> Option<&str> {
    let mut words =
        line.strip_prefix("pub ")?.split_whitespace().skip_while(|word| ["async", "const"].contains(word));
    let kind = words.next()?;
    let name = words.next()?.split(['<', '(', '{', ':', ';', '=']).next()?;
    ["fn", "struct", "enum", "trait", "type"].contains(&kind).then_some(name)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}
