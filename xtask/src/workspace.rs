//! The folders of this workspace.

use std::env;
use std::path::{Path, PathBuf};

/// The workspace's root: the folder above this package. Cargo names the package when it runs the program; without cargo, the
/// folder at build time counts.
#[must_use]
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or_else(|| package.clone(), Path::to_path_buf)
}

/// The folder of the committed client.
pub(crate) fn generated() -> PathBuf {
    root().join("generated")
}

/// The folder of the committed pages.
pub(crate) fn docs_input() -> PathBuf {
    root().join("docs-input")
}
