//! The module of an API version: its docs and the list of its modules.

use super::EmittedFile;
use crate::rust::Version;
use askama::Template;

#[derive(Template)]
#[template(path = "version.rs")]
struct VersionFile<'a> {
    version: &'a Version,
}

pub(super) fn files(version: &Version) -> Vec<EmittedFile> {
    vec![EmittedFile::new(format!("src/{}.rs", version.name), &VersionFile { version }, &[])]
}
