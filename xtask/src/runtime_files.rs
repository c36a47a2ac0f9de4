//! The runtime's files, which are copied into a client that builds without this workspace.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Reads the runtime's manifest and sources: for each file its path below the runtime's folder and its text, sorted by path. Tests in
/// `runtime/tests` are left out.
///
/// # Errors
/// If a file cannot be read.
pub fn read(workspace: &Path) -> Result<Vec<(String, String)>> {
    let runtime = workspace.join("runtime");
    let mut files = Vec::new();
    for package in ["", "operation/"] {
        add(&runtime, &format!("{package}Cargo.toml"), &mut files)?;
        add_folder(&runtime, &format!("{package}src"), &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn add_folder(runtime: &Path, below: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    let folder = runtime.join(below);
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let entry = entry?;
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add_folder(runtime, &path, files)?;
        } else if path.ends_with(".rs") {
            add(runtime, &path, files)?;
        }
    }
    Ok(())
}

fn add(runtime: &Path, path: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    let file = runtime.join(path);
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    files.push((path.to_owned(), text));
    Ok(())
}
