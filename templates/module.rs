{% for line in module.doc.iter() %}//!{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}
// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
{%- if !module.bodies.is_empty() %}
use graph_client_runtime::model::{Property as P, PropertyMut as M};
{%- endif %}
{%- if !options.is_empty() %}
use graph_client_runtime::options::{% if options.len() == 1 %}{{ options[0] }}{% else %}{ {{- options|join(", ") -}} }{% endif %};
{%- endif %}
{%- if uses_models %}

use crate::{{ version }}::models;
{%- endif %}
{%- for reexport in module.reexports %}
{% if let Some(gate) = reexport.gate %}#[cfg({{ gate }})]
{% endif %}pub use {% if reexport.module == module.name %}self{% else %}super::{{ reexport.module }}{% endif %}::{{ reexport.function }}{% if reexport.function != reexport.name %} as {{ reexport.name }}{% endif %};
{%- endfor %}
{% for function in module.functions %}
{% for line in function.doc.iter() %}///{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}{% let example = crate::emit::doc_example(version, module.name, function) %}{% for line in example.iter() %}///{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}{% if let Some(gate) = function.gate %}#[cfg({{ gate }})]
{% endif %}{% if let Some(note) = function.deprecated %}#[deprecated = {{ note }}]
{% endif %}{% if !function.aliases.is_empty() %}#[doc(alias({{ function.aliases|join(", ") }}))]
{% endif %}#[inline]
pub fn {{ function.name }}(
{%- for parameter in function.parameters %}{{ parameter.name }}: {{ parameter.ty }}{% if !loop.last || function.takes_body() %}, {% endif %}{% endfor %}
{%- match function.body %}{% when Body::None %}{% when Body::Json %}body: rt::Value{% when Body::Model with { ty, odata_type } %}body: &{{ ty }}{% when Body::Reference %}body: &rt::Reference{% when Body::Bytes(_) %}body: rt::Bytes{% endmatch -%}
) -> Request<{{ function.answer_type() }}{{ function.offers }}> {
    rt::request{% if function.takes_model() %}_with{% endif %}({{ function.operation.text }}, &[{% for parameter in function.parameters %}{% if parameter.is_text %}{{ parameter.name }}{% else %}&{{ parameter.name }}.to_string(){% endif %}{% if !loop.last %}, {% endif %}{% endfor %}]
{%- match function.body %}{% when Body::None %}){% when Body::Json %}).json(body){% when Body::Model with { ty, odata_type } %}, body, {% match odata_type %}{% when Some with (name) %}Some({{ name }}){% when None %}None{% endmatch %}){% when Body::Reference %}, body, None){% when Body::Bytes with (media_type) %}).bytes({{ media_type }}, body){% endmatch %}
}
{% endfor %}
{%- for model in module.bodies %}
{%- let attribute = crate::emit::attribute(model.gate) %}
{% include "struct.rs" %}
{% endfor %}
