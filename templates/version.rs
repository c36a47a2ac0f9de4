//! The operations of Microsoft Graph {{ version.api_version.as_str() }}, by resource.

// Written by graph-docgen; changes here are lost.

pub mod models;
{%- for module in version.modules %}
#[cfg({{ module.gate }})]
pub mod {{ module.name }};
{%- endfor %}
