//! Reads files that a person names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Reads a text. A pipe, a device or a folder is refused, because reading it might never end.
pub(crate) fn read(path: &Path) -> Result<String> {
    let doing = || format!("cannot read {}", path.display());
    if !fs::metadata(path).with_context(doing)?.is_file() {
        bail!("cannot read {}: it is not a regular file", path.display());
    }
    fs::read_to_string(path).with_context(doing)
}
