//! Reads values of primitive types, and those that are of another type than the documented one.

use std::fmt;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde_json::Value;

use super::{
    primitive::Primitive,
    read::{Place, expected},
};
use crate::{budget, deviations};

/// The form in which a value was sent.
#[derive(Default)]
pub(super) enum Sent {
    /// A value of the documented type.
    #[default]
    AsDocumented,
    /// A property that is `null`.
    Null,
    /// A value of another type.
    Otherwise(Box<Value>),
}

/// Implements the methods of a visitor for values of unexpected types: they are handed to its method `take`.
macro_rules! visit_as_value {
    ($($kinds:ident),*) => { $(crate::model::read_scalar::visit_as_value!(@ $kinds);)* };
    (@ scalars) => {
        fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            self.visit_unit()
        }

        fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
            self.take(value.into())
        }

        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
            self.take(value.into())
        }

        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
            self.take(value.into())
        }

        fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
            self.take(value.into())
        }

        fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Self::Value, E> {
            self.take(value.into())
        }
    };
    (@ sequence) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
            let items = serde::de::value::SeqAccessDeserializer::new(items);
            self.take(serde::Deserialize::deserialize(items)?)
        }
    };
    (@ object) => {
        fn visit_map<A: serde::de::MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
            let members = serde::de::value::MapAccessDeserializer::new(members);
            self.take(serde::Deserialize::deserialize(members)?)
        }
    };
}

pub(super) use visit_as_value;

/// Notes a value that is not of the documented type; it is an error within [`strict`](super::strict).
#[cold]
pub(crate) fn deviate<E: Error>(ty: &str, value: &Value, place: impl fmt::Display) -> Result<(), E> {
    let place = place.to_string();
    if deviations::is_strict() {
        let unexpected = match value {
            Value::Null => Unexpected::Unit,
            Value::Bool(value) => Unexpected::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), ..) => Unexpected::Signed(value),
                (None, Some(value), _) => Unexpected::Unsigned(value),
                (.., value) => Unexpected::Float(value.unwrap_or_default()),
            },
            Value::String(text) => Unexpected::Str(text),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        let expected = if place.is_empty() { ty.to_owned() } else { format!("{ty} for `{place}`") };
        return Err(E::invalid_type(unexpected, &&*expected));
    }
    budget::pay(size_of::<Value>())?;
    deviations::note(place);
    Ok(())
}

/// Reads a value of a primitive type into a slot. A value of another type goes to `sent`, and is read if it can be.
pub(super) fn scalar<'de, T: Primitive, D: Deserializer<'de>>(
    slot: &mut Option<T>,
    place: Place<'_>,
    sent: &mut Sent,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(ScalarVisitor { slot, place, sent })
}

struct ScalarVisitor<'m, 'p, 's, T> {
    slot: &'m mut Option<T>,
    place: Place<'p>,
    sent: &'s mut Sent,
}

impl<T: Primitive> ScalarVisitor<'_, '_, '_, T> {
    /// Takes a value that is not of the type, unless it is a number as `serde_json` hands it out with its feature
    /// `arbitrary_precision`.
    #[cold]
    fn take<E: Error>(self, value: Value) -> Result<(), E> {
        *self.slot = of_number(&value);
        if self.slot.is_some() {
            return Ok(());
        }
        deviate(T::NAME, &value, self.place)?;
        *self.slot = match &value {
            Value::Array(items) if items.len() == 1 => reread(&items[0]),
            value => reread(value),
        };
        *self.sent = Sent::Otherwise(Box::new(value));
        Ok(())
    }

    /// Sets the value, or takes what was sent if it is not of the type.
    #[inline]
    fn set<E: Error>(self, value: Option<T>, sent: impl Into<Value>) -> Result<(), E> {
        if value.is_none() {
            return self.take(sent.into());
        }
        *self.slot = value;
        Ok(())
    }
}

fn of_number<T: Primitive>(value: &Value) -> Option<T> {
    let Value::Number(number) = value else { return None };
    match number.as_i64() {
        Some(value) => T::from_i64(value),
        None => number.as_f64().filter(|_| number.is_f64()).and_then(T::from_f64),
    }
}

/// Reads a value of another type as the documented one, if only one reading makes sense.
fn reread<T: Primitive>(value: &Value) -> Option<T> {
    match value {
        Value::Bool(is_true) => T::from_bool(*is_true).or_else(|| T::from_text(&is_true.to_string())),
        Value::Number(number) => of_number(value).or_else(|| T::from_text(&number.to_string())),
        Value::String(text) => T::from_text(text).or_else(|| T::from_other_text(text.trim())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

impl<'de, T: Primitive> Visitor<'de> for ScalarVisitor<'_, '_, '_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, T::NAME, self.place)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        if let Place::Property(..) = self.place {
            *self.sent = Sent::Null;
            return Ok(());
        }
        self.take(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.set(T::from_bool(value), value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.set(T::from_i64(value), value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.set(i64::try_from(value).ok().and_then(T::from_i64), value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.set(T::from_f64(value), value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.set(T::from_text(value), value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        match T::from_string(value) {
            Ok(value) => self.set(Some(value), ()),
            Err(sent) => self.take(sent.into()),
        }
    }

    visit_as_value!(sequence, object);
}
