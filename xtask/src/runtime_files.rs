//! The runtime's files as they go into a client that is to build without this workspace.
//!
//! Its sources go as they are. Its manifest inherits versions and dependencies from the workspace, so each
//! `workspace = true` is replaced by what it stands for; the lints, which are for work on the runtime, are left out.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

/// The tables of a manifest that hold dependencies.
const DEPENDENCIES: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// Reads them from the workspace: path below the runtime's folder, and text.
pub(crate) fn read(workspace: &Path) -> Result<Vec<(String, String)>> {
    let runtime = workspace.join("runtime");
    let own = table(&runtime.join("Cargo.toml"))?;
    let shared = table(&workspace.join("Cargo.toml"))?;
    let manifest = stand_alone(own, &shared).context("runtime/Cargo.toml cannot be made to stand alone")?;
    let mut files = vec![("Cargo.toml".to_owned(), manifest.to_string())];
    add_sources(&runtime, "src", &mut files)?;
    files.sort();
    Ok(files)
}

fn table(path: &Path) -> Result<Table> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text.parse().with_context(|| path.display().to_string())
}

fn add_sources(runtime: &Path, below: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    let folder = runtime.join(below);
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let entry = entry?;
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add_sources(runtime, &path, files)?;
        } else if path.ends_with(".rs") {
            let text =
                fs::read_to_string(entry.path()).with_context(|| format!("cannot read runtime/{path}"))?;
            files.push((path, text));
        }
    }
    Ok(())
}

/// The manifest with all that it inherits written out.
fn stand_alone(mut own: Table, shared: &Table) -> Result<Table> {
    own.remove("lints");
    let inherited = |kind: &str, name: &str| -> Result<Value> {
        let value = shared.get("workspace").and_then(|workspace| workspace.get(kind)?.get(name));
        value.cloned().with_context(|| format!("the workspace has no {kind}.{name}"))
    };
    for (name, value) in tables(&mut own, &["package"]) {
        if is_inherited(value) {
            *value = inherited("package", name)?;
        }
    }
    for (name, value) in tables(&mut own, &DEPENDENCIES) {
        if is_inherited(value) {
            *value = merged(inherited("dependencies", name)?, value).with_context(|| name.clone())?;
        }
    }
    Ok(own)
}

/// The entries of these tables.
fn tables<'t>(own: &'t mut Table, names: &[&str]) -> Vec<(&'t String, &'t mut Value)> {
    let named = own.iter_mut().filter(|(name, _)| names.contains(&name.as_str()));
    named.filter_map(|(_, table)| table.as_table_mut()).flat_map(|table| table.iter_mut()).collect()
}

fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

/// A dependency of the workspace with what one package adds to it: more features, `optional`.
fn merged(shared: Value, own: &Value) -> Result<Value> {
    let mut all = match shared {
        Value::String(version) => Table::from_iter([("version".to_owned(), Value::String(version))]),
        Value::Table(table) => table,
        other => bail!("a dependency cannot be {other}"),
    };
    if all.contains_key("path") {
        bail!("it is a part of this workspace");
    }
    for (key, value) in own.as_table().into_iter().flatten() {
        match (key.as_str(), all.get_mut(key), value) {
            ("workspace", ..) => {}
            ("features", Some(Value::Array(features)), Value::Array(more)) => {
                features.extend(more.iter().cloned())
            }
            _ => _ = all.insert(key.clone(), value.clone()),
        }
    }
    Ok(Value::Table(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHARED: &str = r#"
        [workspace.package]
        edition = "2024"
        [workspace.dependencies]
        bytes = "1"
        tokio = { version = "1", default-features = false, features = ["time"] }
        other = { path = "other" }
    "#;

    #[test]
    fn what_is_inherited_is_written_out() {
        let own = r#"
            [package]
            edition.workspace = true
            [dependencies]
            bytes = { workspace = true, optional = true }
            tokio = { workspace = true, features = ["rt"] }
            own = "2"
            [lints]
            workspace = true
        "#;
        let expect = r#"
            [package]
            edition = "2024"
            [dependencies]
            bytes = { version = "1", optional = true }
            tokio = { version = "1", default-features = false, features = ["time", "rt"] }
            own = "2"
        "#;
        let found = stand_alone(own.parse().unwrap(), &SHARED.parse().unwrap()).unwrap();
        assert_eq!(found, expect.parse().unwrap());
    }

    #[test]
    fn what_cannot_be_written_out_is_an_error() {
        for name in ["missing", "other"] {
            let own = format!("[dependencies]\n{name}.workspace = true\n");
            assert!(stand_alone(own.parse().unwrap(), &SHARED.parse().unwrap()).is_err(), "{name}");
        }
    }

    #[test]
    fn the_runtime_of_this_workspace_stands_alone() {
        let files = read(&crate::workspace::root()).unwrap();
        assert!(files.iter().any(|(path, _)| path == "src/lib.rs"));
        assert!(!files[0].1.contains("workspace"), "{}", files[0].1);
    }
}
