//! The name by which people call this program: `cargo xtask` in a checkout, `graph-docgen` where it is installed.

use std::sync::OnceLock;

static NAME: OnceLock<&'static str> = OnceLock::new();

/// Sets the name, once, before any command runs.
pub(crate) fn set_name(name: &'static str) {
    _ = NAME.set(name);
}

/// Returns the name, for messages that tell a command to run.
pub(crate) fn name() -> &'static str {
    NAME.get().copied().unwrap_or("cargo xtask")
}
