{% for line in version.doc.iter() %}//!{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}
// Written by graph-docgen; changes here are lost.

pub mod models;
{%- for module in version.modules %}
#[cfg({{ module.gate }})]
pub mod {{ module.name }};
{%- endfor %}
