//! From a base type to a derived one and back, by what is on the wire.

pub use serde_json::Error as DecodeError;
use serde_json::Value;

use super::{Model, PropertyMut, read::read_into, write::Written};

/// Reads what a model holds as another type: a base type as the derived one that its `@odata.type` names. `kind` says
/// that it is this one.
///
/// # Errors
/// If a property is of another type there.
pub fn cast<T: Model + Default, K>(from: &dyn Model, kind: fn(Box<T>) -> K) -> Result<K, DecodeError> {
    let mut to = Box::new(T::default());
    match convert(from, &mut *to) {
        Ok(()) => Ok(kind(to)),
        Err(error) => Err(error),
    }
}

/// Makes a model of the base type out of a derived one. It keeps all properties, and says what it is by its `@odata.type`.
#[must_use]
pub fn upcast<T: Model + Default>(from: &dyn Model) -> T {
    let mut to = T::default();
    // The properties of a base type are those of the derived one; where the pages contradict each other, the value
    // is kept beside the fields.
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

/// Puts all properties beside the fields.
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
