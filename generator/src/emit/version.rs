//! The module of an API version: its docs and the list of its modules.

use super::EmittedFile;
use crate::rust::Version;
use askama::Template;

#[derive(Template)]
#[template(
    ext = "rs",
    source = r#"{% for line in version.doc.iter() %}//!{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}
// Written by graph-docgen; changes here are lost.

pub mod models;
{%- for module in version.modules %}
#[cfg({{ module.gate }})]
pub mod {{ module.name }};
{%- endfor %}"#
)]
struct VersionFile<'a> {
    version: &'a Version,
}

pub(super) fn files(version: &Version) -> Vec<EmittedFile> {
    vec![EmittedFile::new(format!("src/{}.rs", version.name), &VersionFile { version }, &[])]
}
