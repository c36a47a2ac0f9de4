//! Writes models: the properties that have a value, those that are `null`, and the additional content.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Model, Property, Text, TextList};

/// Writes a model. Properties without a value are omitted, unless they are `null`.
///
/// # Errors
/// Returns an error of the serializer.
pub fn write<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    Written { model, odata_type: None }.serialize(serializer)
}

/// Writes a text.
///
/// # Errors
/// Returns an error of the serializer.
pub fn write_text<S: Serializer>(text: &impl Text, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text.as_str())
}

/// Serializes a model.
pub(crate) struct Written<'a> {
    pub(crate) model: &'a dyn Model,
    /// The `@odata.type` to write if the model has none.
    pub(crate) odata_type: Option<&'a str>,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let Property::Additional(rest) = self.model.property(usize::MAX) else { return map.end() };
        if let Some(name) = self.odata_type
            && rest.odata_type().is_none()
        {
            map.serialize_entry("@odata.type", &format!("#{name}"))?;
        }
        for (name, value) in rest.members() {
            map.serialize_entry(name, value)?;
        }
        for (index, name) in self.model.schema().names.iter().enumerate() {
            let property = self.model.property(index);
            if let Some(sent) = rest.sent(name, property) {
                map.serialize_entry(name, sent)?;
            } else if !property.is_none() {
                map.serialize_entry(name, &WrittenProperty(property))?;
            } else if rest.is_null(index) {
                map.serialize_entry(name, &())?;
            }
        }
        map.end()
    }
}

/// Serializes a property.
pub(super) struct WrittenProperty<'a>(pub(super) Property<'a>);

impl Serialize for WrittenProperty<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Property::Boolean(value) => value.serialize(serializer),
            Property::Int32(value) => value.serialize(serializer),
            Property::Int64(value) => value.serialize(serializer),
            Property::Double(value) => value.map(Number).serialize(serializer),
            Property::String(value) => value.serialize(serializer),
            Property::Booleans(value) => value.serialize(serializer),
            Property::Int32s(value) => value.serialize(serializer),
            Property::Int64s(value) => value.serialize(serializer),
            Property::Doubles(value) => {
                serializer.collect_seq(value.iter().flatten().map(|value| Number(*value)))
            }
            Property::Strings(value) => value.serialize(serializer),
            Property::Text(value) => value.get().serialize(serializer),
            Property::Texts(value) => serializer.collect_seq(texts(value)),
            Property::Model(value) => {
                value.get().map(|model| Written { model, odata_type: None }).serialize(serializer)
            }
            Property::Models(value) => serializer.collect_seq(
                (0..value.count().unwrap_or(0))
                    .filter_map(|index| value.get(index))
                    .map(|model| Written { model, odata_type: None }),
            ),
            Property::Json(value) => value.serialize(serializer),
            Property::Additional(_) => serializer.serialize_unit(),
        }
    }
}

/// The texts of a list.
pub(super) fn texts(list: &dyn TextList) -> impl Iterator<Item = &str> {
    (0..list.count().unwrap_or(0)).map(|index| list.get(index))
}

/// Serializes a number as OData does.
struct Number(f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            number if number.is_nan() => serializer.serialize_str("NaN"),
            f64::INFINITY => serializer.serialize_str("INF"),
            f64::NEG_INFINITY => serializer.serialize_str("-INF"),
            number => serializer.serialize_f64(number),
        }
    }
}
