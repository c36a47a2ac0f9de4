//! The operations of Microsoft Graph {{ version.api_version.as_str() }}, by resource.

// Written by graph-docgen; changes here are lost.
{% for module in version.modules %}
pub mod {{ module.name }};
{%- endfor %}
