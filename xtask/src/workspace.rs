//! The folders of graph-docgen's own checkout. An installed program may run anywhere else.

use std::env;
use std::path::{Path, PathBuf};

/// The pages of a checkout, and the file that lists them.
const DOCS_INPUT: &str = "docs-input";
/// The folder of the committed client.
pub(crate) const GENERATED: &str = "generated";

/// Returns the checkout's root: the folder above this package if cargo runs the program, else the nearest folder, from the current
/// one upwards, that holds `docs-input/docs.yaml`.
pub(crate) fn opt_root() -> Option<PathBuf> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let by_cargo = package.as_deref().and_then(Path::parent).map(Path::to_path_buf);
    let current = env::current_dir().unwrap_or_default();
    let above = current.ancestors().map(Path::to_path_buf);
    by_cargo.into_iter().chain(above).find(|folder| folder.join(DOCS_INPUT).join("docs.yaml").is_file())
}

/// Returns the checkout's root, or the current folder outside of a checkout.
#[must_use]
pub fn root() -> PathBuf {
    opt_root().unwrap_or_else(|| env::current_dir().unwrap_or_default())
}

/// The folder of the committed pages.
pub(crate) fn docs_input() -> PathBuf {
    root().join(DOCS_INPUT)
}
