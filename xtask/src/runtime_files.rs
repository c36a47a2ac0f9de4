//! The runtime's files, which are copied into a client that builds without this workspace. They are part of the program.

/// The path of each file below the runtime's folder and its text, in order of path. The build script writes this list.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Returns the runtime's manifests and sources: the path of each file below the runtime's folder and its text, in order of path.
/// Tests are left out.
#[must_use]
pub fn runtime_files() -> Vec<(String, String)> {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}
