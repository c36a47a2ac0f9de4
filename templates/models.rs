//! {{ doc }}

// Written by graph-docgen; changes here are lost.
{% for namespace in namespaces %}
pub mod {{ namespace }};
{%- endfor %}
{%- for file in files %}
#[cfg({{ file.model.gate() }})]
mod {{ file.name }};
#[cfg({{ file.model.gate() }})]
pub use self::{{ file.name }}::{% if let Some(kind) = file.kind %}{ {{- file.model.name() }}, {{ kind }}}{% else %}{{ file.model.name() }}{% endif %};
{%- endfor %}
