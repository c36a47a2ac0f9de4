// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

{% for line in model.doc.iter() %}///{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor -%}
{%- if !model.variants.is_empty() -%}
#[derive(::core::default::Default)]
{% endif -%}
#[non_exhaustive]
pub enum {{ model.name }} {
{%- for variant in model.variants %}
    /// {{ variant.code }}
{%- if !variant.doc.is_empty() %}
    ///
{%- endif %}
{%- for line in variant.doc.iter() %}
    ///{% if !line.is_empty() %} {{ line }}{% endif %}
{%- endfor %}
{%- if loop.first %}
    #[default]
{%- endif %}
    {{ variant.name }},
{%- endfor %}
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for {{ model.name }} {
    fn as_str(&self) -> &str {
        match self {
{%- for variant in model.variants %}
            Self::{{ variant.name }} => {{ variant.documented }},
{%- endfor %}
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
{%- for variant in model.variants %}
            {{ variant.documented }} => Self::{{ variant.name }},
{%- endfor %}
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for {{ model.name }} {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for {{ model.name }} {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for {{ model.name }} {}

impl ::core::fmt::Debug for {{ model.name }} {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for {{ model.name }} {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for {{ model.name }} {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for {{ model.name }} {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
