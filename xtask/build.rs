//! Lists the runtime's files, so that the program holds them and needs no checkout to write a client.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?);
    let runtime = package.parent().ok_or("the package is in the workspace")?.join("runtime");
    let mut paths = Vec::new();
    for package in ["", "operation/"] {
        paths.push(format!("{package}Cargo.toml"));
        list(&runtime, &format!("{package}src"), &mut paths)?;
    }
    paths.sort();
    let mut text = "&[\n".to_owned();
    for path in paths {
        let file = runtime.join(&path);
        println!("cargo::rerun-if-changed={}", file.display());
        if path.ends_with("Cargo.toml") {
            writeln!(text, "    ({path:?}, {:?}),", without_benches(&fs::read_to_string(file)?))?;
        } else {
            writeln!(text, "    ({path:?}, include_str!({file:?})),")?;
        }
    }
    text.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    fs::write(out.join("runtime_files.rs"), text)?;
    Ok(())
}

/// Removes the tables of benches, because the copy of a package has no benches.
fn without_benches(manifest: &str) -> String {
    let mut tables = manifest.split("\n[[bench]]\n");
    let mut kept = tables.next().unwrap_or_default().to_owned();
    for table in tables {
        // The table ends where another one begins.
        kept.push_str(table.find("\n[").map_or("\n", |end| &table[end..]));
    }
    kept
}

/// Adds the Rust files of a folder, as paths below the runtime's folder.
fn list(runtime: &Path, below: &str, paths: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let folder = runtime.join(below);
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(runtime, &path, paths)?;
        } else if path.ends_with(".rs") {
            paths.push(path);
        }
    }
    Ok(())
}
