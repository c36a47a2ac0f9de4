//! Conversions between base types and derived types, by their JSON.

pub use serde_json::Error as DecodeError;
use serde_json::Value;

use super::{Model, PropertyMut, read::read_into, write::Written};

/// Converts a model to the derived type that its `@odata.type` names. `kind` wraps the result in its variant.
///
/// # Errors
/// Returns an error if a property has another type in the derived type.
pub fn cast<T: Model + Default, K>(from: &dyn Model, kind: fn(Box<T>) -> K) -> Result<K, DecodeError> {
    let mut to = Box::new(T::default());
    match convert(from, &mut *to) {
        Ok(()) => Ok(kind(to)),
        Err(error) => Err(error),
    }
}

/// Converts a model to its base type. It keeps all properties, and an `@odata.type` for the derived type.
#[must_use]
pub fn upcast<T: Model + Default>(from: &dyn Model) -> T {
    let mut to = T::default();
    // The derived type has all properties of its base type. If the pages contradict each other, the value is kept in
    // `Additional`.
    if convert(from, &mut to).is_err() {
        to = T::default();
        keep(from, &mut to);
    }
    say_type(from, &mut to);
    to
}

fn convert(from: &dyn Model, to: &mut dyn Model) -> Result<(), DecodeError> {
    read_into(to, serde_json::to_value(Written { model: from, odata_type: None })?)
}

/// Puts all properties into `Additional`.
fn keep(from: &dyn Model, to: &mut dyn Model) {
    if let (Ok(Value::Object(all)), PropertyMut::Additional(rest)) =
        (serde_json::to_value(Written { model: from, odata_type: None }), to.property_mut(usize::MAX))
    {
        all.into_iter().for_each(|(name, value)| drop(rest.insert(name, value)));
    }
}

fn say_type(from: &dyn Model, to: &mut dyn Model) {
    if let PropertyMut::Additional(rest) = to.property_mut(usize::MAX)
        && rest.odata_type().is_none()
    {
        rest.insert("@odata.type", format!("#{}", from.schema().odata_type));
    }
}
