//! `bench-progenitor DOCUMENT FOLDER`: reads an OpenAPI document and writes the crate that progenitor makes of it.

use std::{env, error::Error, fs, path::PathBuf};

const MANIFEST: &str = r#"[package]
name = "progenitor-client-of-graph"
version = "0.1.0"
edition = "2021"

[workspace]

[dependencies]
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
futures-core = "0.3"
progenitor-client = "0.15"
percent-encoding = "2"
regress = "0.10"
reqwest = { version = "0.13", default-features = false, features = ["json", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
uuid = { version = "1", features = ["serde"] }
"#;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [document, folder] = arguments.as_slice() else { return Err("DOCUMENT FOLDER".into()) };
    let document: openapiv3::OpenAPI = serde_json::from_str(&fs::read_to_string(document)?)?;
    let tokens = progenitor_impl::Generator::default().generate_tokens(&document)?;
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), MANIFEST)?;
    // One item a line, so that its size can be compared.
    fs::write(folder.join("src/lib.rs"), tokens.to_string().replace(" ; ", " ;\n").replace(" } ", " }\n"))?;
    Ok(())
}
