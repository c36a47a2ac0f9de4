//! From a base type to a derived one and back, by what is on the wire.

pub use serde_json::Error as DecodeError;
use serde_json::Value;

use super::{Model, PropertyMut, read::read_into, write::Written};

/// Reads what a model holds as another type: a base type as the derived one that its `@odata.type` names.
///
/// # Errors
/// If a property is of another type there.
pub fn cast<T: Model + Default>(from: &dyn Model) -> Result<Box<T>, DecodeError> {
    let mut to = Box::<T>::default();
    convert(from, &mut *to)?;
    Ok(to)
}

/// Makes a model of the base type out of a derived one. It keeps all properties, and says what it is by its `@odata.type`.
#[must_use]
pub fn upcast<T: Model + Default>(from: &dyn Model) -> T {
    let mut to = T::default();
    // The properties of a base type are those of the derived one; where the pages contradict each other, the value
    // is kept beside the fields.
    if convert(from, &mut to).is_err() {
        to = T::default();
        if let (Ok(Value::Object(all)), PropertyMut::Additional(rest)) =
            (serde_json::to_value(Written { model: from, odata_type: None }), to.property_mut(usize::MAX))
        {
            all.into_iter().for_each(|(name, value)| drop(rest.insert(name, value)));
        }
    }
    if let PropertyMut::Additional(rest) = to.property_mut(usize::MAX)
        && rest.odata_type().is_none()
    {
        rest.insert("@odata.type", format!("#{}", from.schema().odata_type));
    }
    to
}

fn convert(from: &dyn Model, to: &mut dyn Model) -> Result<(), DecodeError> {
    read_into(to, serde_json::to_value(Written { model: from, odata_type: None })?)
}
