{%- for line in model.doc.iter() %}
///{% if !line.is_empty() %} {{ line }}{% endif %}
{%- endfor %}
{%- if model.kind.is_some() %}
///
/// A value of a derived type converts to it with `into()`, and back with [`kind`](Self::kind).
{%- endif %}
{% if let Some(note) = model.deprecated %}#[deprecated = {{ note }}]
{% endif %}{{ attribute }}pub struct {{ model.name }} {
{%- for field in model.fields %}
{%- for line in field.doc.iter() %}
    ///{% if !line.is_empty() %} {{ line }}{% endif %}
{%- endfor %}
{%- if let Some(note) = field.deprecated %}
    #[deprecated = {{ note }}]
{%- endif %}
{%- if let Some(gate) = field.gate %}
    #[cfg({{ gate }})]
{%- endif %}
    pub {{ field.name }}: {{ field.ty }},
{%- endfor %}
    /// All members without a field of their own.
    pub additional: rt::Additional,
}
{%- if !model.required.is_empty() %}

{{ attribute }}impl {{ model.name }} {
    /// Makes a body from its required members.
    pub fn new({% for field in model.required %}{{ field.name }}: {{ field.ty }}{% if !loop.last %}, {% endif %}{% endfor %}) -> Self {
        Self { {% for field in model.required %}{{ field.name }}: Some({% match field.conversion() %}{% when Conversion::Into %}::core::convert::Into::into({{ field.name }}){% when Conversion::Box %}Box::new({{ field.name }}){% when Conversion::None %}{{ field.name }}{% endmatch %}), {% endfor %}..::core::default::Default::default() }
    }
}
{%- endif %}
{%- if let Some(kind) = model.kind %}

/// A [`{{ model.name }}`] as the type that its `@odata.type` names.
#[derive(::core::clone::Clone)]
#[non_exhaustive]
pub enum {{ kind.name }} {
{%- for derived in kind.derived %}
    /// [`{{ derived.ty }}`]
{%- if let Some(gate) = derived.gate %}
    #[cfg({{ gate }})]
{%- endif %}
    {{ derived.variant }}(Box<{{ derived.ty }}>),
{%- endfor %}
    /// The type itself, or an undocumented type. It keeps all members.
    {{ kind.other }}(Box<{{ model.name }}>),
}

impl {{ model.name }} {
    /// Reads it as the derived type that its `@odata.type` names.
    ///
    /// # Errors
    /// If a property is of another type than is documented there, and [`strict`](rt::model::strict) is on.
    pub fn kind(&self) -> Result<{{ kind.name }}, rt::model::DecodeError> {
        match self.additional.odata_type() {
{%- for derived in kind.derived %}
{%- if let Some(gate) = derived.gate %}
            #[cfg({{ gate }})]
{%- endif %}
            Some({{ derived.odata_type }}) => rt::model::cast(self, {{ kind.name }}::{{ derived.variant }}),
{%- endfor %}
            _ => Ok({{ kind.name }}::{{ kind.other }}(Box::new(::core::clone::Clone::clone(self)))),
        }
    }
}

impl {{ kind.name }} {
    /// The model, whatever its type.
    pub fn as_model(&self) -> &dyn rt::Model {
        match self {
{%- for derived in kind.derived %}
{%- if let Some(gate) = derived.gate %}
            #[cfg({{ gate }})]
{%- endif %}
            Self::{{ derived.variant }}(model) => &**model,
{%- endfor %}
            Self::{{ kind.other }}(model) => &**model,
        }
    }
}

impl ::core::cmp::PartialEq for {{ kind.name }} {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self.as_model(), other.as_model())
    }
}

impl ::core::fmt::Debug for {{ kind.name }} {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self.as_model(), f)
    }
}
{%- endif %}
{%- for (base, gate) in model.bases %}

{% if let Some(gate) = gate %}#[cfg({{ gate }})]
{% endif %}impl ::core::convert::From<{{ model.name }}> for {{ base }} {
    fn from(model: {{ model.name }}) -> Self {
        rt::model::upcast(&model)
    }
}
{%- endfor %}

{{ attribute }}impl ::core::default::Default for {{ model.name }} {
    fn default() -> Self {
        Self {
{%- for field in model.fields %}
{%- if let Some(gate) = field.gate %}
            #[cfg({{ gate }})]
{%- endif %}
            {{ field.name }}: None,
{%- endfor %}
            additional: rt::Additional::NONE,
        }
    }
}

{{ attribute }}impl rt::Model for {{ model.name }} {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "{{ model.name }}", odata_type: {{ model.odata_type }}, names: &[{% for field in model.fields %}{{ field.documented }}{% if !loop.last %}, {% endif %}{% endfor %}] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
{%- for field in model.fields %}
{%- if let Some(gate) = field.gate %}
            #[cfg({{ gate }})]
{%- endif %}
            {{ loop.index0 }} => P::{{ field.ty.property_variant() }}(&self.{{ field.name }}),
{%- endfor %}
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
{%- for field in model.fields %}
{%- if let Some(gate) = field.gate %}
            #[cfg({{ gate }})]
{%- endif %}
            {{ loop.index0 }} => M::{{ field.ty.property_variant() }}(&mut self.{{ field.name }}),
{%- endfor %}
            _ => M::Additional(&mut self.additional),
        }
    }
}
{{ attribute }}impl ::core::clone::Clone for {{ model.name }} {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

{{ attribute }}impl ::core::cmp::PartialEq for {{ model.name }} {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

{{ attribute }}impl ::core::fmt::Debug for {{ model.name }} {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

{{ attribute }}impl rt::serde::Serialize for {{ model.name }} {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

{{ attribute }}impl<'de> rt::serde::Deserialize<'de> for {{ model.name }} {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
