//! Reads models from any deserializer straight into their properties, without a value in between.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;

use super::{Model, ModelList, PropertyMut, Schema, Text, TextList, primitive::Primitive};
use crate::budget;

/// Reads a model.
///
/// # Errors
/// Returns an error of the deserializer. For a value of the wrong type, it names the property's path and both types.
pub fn read<'de, T: Model + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut model = T::default();
    read_into(&mut model, deserializer)?;
    Ok(model)
}

/// Reads properties into an existing model.
pub(super) fn read_into<'de, D: Deserializer<'de>>(
    model: &mut dyn Model,
    deserializer: D,
) -> Result<(), D::Error> {
    ModelSeed { model, place: Place::Root }.deserialize(deserializer)
}

/// Reads a text.
///
/// # Errors
/// Returns an error of the deserializer.
pub fn read_text<'de, T: Text, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(T::from_text)
}

/// The place of a value in the response, for messages.
#[derive(Clone, Copy)]
enum Place<'p> {
    Root,
    Property(&'p Place<'p>, &'static str),
    Item(&'p Place<'p>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Property(Self::Root, name) => f.write_str(name),
            Self::Property(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Writes the expected type and the place.
fn expected(f: &mut fmt::Formatter<'_>, ty: &str, place: Place<'_>) -> fmt::Result {
    match place {
        Place::Root => f.write_str(ty),
        _ => write!(f, "{ty} for `{place}`"),
    }
}

/// Reads an object into a model.
struct ModelSeed<'m, 'p> {
    model: &'m mut dyn Model,
    place: Place<'p>,
}

impl<'de> DeserializeSeed<'de> for ModelSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ModelSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, self.model.schema().odata_type, self.place)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let schema = self.model.schema();
        let mut next = 0;
        while let Some(key) = members.next_key_seed(KeySeed { schema, next })? {
            match key {
                Key::Documented(index) => {
                    next = index + 1;
                    let name = schema.names[index];
                    let place = Place::Property(&self.place, name);
                    let slot = self.model.property_mut(index);
                    let filled = members.next_value_seed(PropertySeed { slot, place, name })?;
                    if !filled && let PropertyMut::Additional(rest) = self.model.property_mut(usize::MAX) {
                        rest.set_null(name, true);
                    }
                }
                Key::Other(name) => {
                    let value: Value = members.next_value()?;
                    if let PropertyMut::Additional(rest) = self.model.property_mut(usize::MAX) {
                        rest.insert(name, value);
                    }
                }
            }
        }
        Ok(())
    }
}

/// The name of a member.
enum Key {
    Documented(usize),
    Other(String),
}

/// Looks up a name among the documented ones. Services mostly send them in the documented order.
struct KeySeed {
    schema: &'static Schema,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Key, E> {
        let names = self.schema.names;
        let (before, after) = names.split_at(self.next.min(names.len()));
        let at = |part: &[&str]| part.iter().position(|other| *other == name);
        let index = at(after).map(|index| index + before.len()).or_else(|| at(before));
        Ok(index.map_or_else(|| Key::Other(name.to_owned()), Key::Documented))
    }
}

/// Reads a property. Returns true if there was a value other than `null`.
struct PropertySeed<'m, 'p> {
    slot: PropertyMut<'m>,
    place: Place<'p>,
    name: &'static str,
}

impl<'de> DeserializeSeed<'de> for PropertySeed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for PropertySeed<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, "a value", self.place)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let place = self.place;
        match self.slot {
            PropertyMut::Boolean(slot) => *slot = Some(scalar(place, deserializer)?),
            PropertyMut::Int32(slot) => *slot = Some(scalar(place, deserializer)?),
            PropertyMut::Int64(slot) => *slot = Some(scalar(place, deserializer)?),
            PropertyMut::Double(slot) => *slot = Some(scalar(place, deserializer)?),
            PropertyMut::String(slot) => *slot = Some(scalar(place, deserializer)?),
            PropertyMut::Text(slot) => slot.set(scalar(place, deserializer)?),
            PropertyMut::Model(slot) => {
                let model = slot.start();
                budget::pay(size_of_val(model))?;
                ModelSeed { model, place }.deserialize(deserializer)?;
            }
            PropertyMut::Json(slot) => *slot = Some(Value::deserialize(deserializer)?),
            PropertyMut::Additional(rest) => {
                rest.insert(self.name, Value::deserialize(deserializer)?);
            }
            PropertyMut::Booleans(slot) => list(slot.insert(Vec::new()), place, deserializer)?,
            PropertyMut::Int32s(slot) => list(slot.insert(Vec::new()), place, deserializer)?,
            PropertyMut::Int64s(slot) => list(slot.insert(Vec::new()), place, deserializer)?,
            PropertyMut::Doubles(slot) => list(slot.insert(Vec::new()), place, deserializer)?,
            PropertyMut::Strings(slot) => list(slot.insert(Vec::new()), place, deserializer)?,
            PropertyMut::Texts(slot) => {
                slot.start();
                list(slot, place, deserializer)?;
            }
            PropertyMut::Models(slot) => {
                slot.start();
                list(slot, place, deserializer)?;
            }
        }
        Ok(true)
    }
}

fn scalar<'de, T: Primitive, D: Deserializer<'de>>(place: Place<'_>, deserializer: D) -> Result<T, D::Error> {
    ScalarSeed { place, ty: PhantomData }.deserialize(deserializer)
}

/// Reads a value of a primitive type.
struct ScalarSeed<'p, T> {
    place: Place<'p>,
    ty: PhantomData<T>,
}

impl<'de, T: Primitive> DeserializeSeed<'de> for ScalarSeed<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<T: Primitive> ScalarSeed<'_, T> {
    fn take<E: serde::de::Error>(self, value: Option<T>, unexpected: Unexpected<'_>) -> Result<T, E> {
        value.ok_or_else(|| E::invalid_type(unexpected, &self))
    }
}

impl<T: Primitive> Visitor<'_> for ScalarSeed<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, T::NAME, self.place)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<T, E> {
        self.take(T::from_bool(value), Unexpected::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<T, E> {
        self.take(T::from_i64(value), Unexpected::Signed(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<T, E> {
        self.take(i64::try_from(value).ok().and_then(T::from_i64), Unexpected::Unsigned(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<T, E> {
        self.take(T::from_f64(value), Unexpected::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<T, E> {
        self.take(T::from_text(Cow::Borrowed(value)), Unexpected::Str(value))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<T, E> {
        T::from_text(Cow::Owned(value)).ok_or_else(|| E::invalid_type(Unexpected::Other("string"), &self))
    }
}

fn list<'de, L: List + ?Sized, D: Deserializer<'de>>(
    list: &mut L,
    place: Place<'_>,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_seq(ListVisitor { list, place })
}

/// A list that is filled item by item.
trait List {
    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        deserializer: D,
    ) -> Result<(), D::Error>;
}

impl<T: Primitive> List for Vec<T> {
    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        self.push(scalar(place, deserializer)?);
        Ok(())
    }
}

impl List for dyn TextList + '_ {
    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        self.push(scalar(place, deserializer)?);
        Ok(())
    }
}

impl List for dyn ModelList + '_ {
    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let model = self.push();
        budget::pay(size_of_val(model))?;
        ModelSeed { model, place }.deserialize(deserializer)
    }
}

struct ListVisitor<'m, 'p, L: ?Sized> {
    list: &'m mut L,
    place: Place<'p>,
}

impl<'de, L: List + ?Sized> Visitor<'de> for ListVisitor<'_, '_, L> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, "a collection", self.place)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0;
        let Self { list, place } = self;
        while items
            .next_element_seed(ItemSeed { list: &mut *list, place: Place::Item(&place, index) })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }
}

struct ItemSeed<'m, 'p, L: ?Sized> {
    list: &'m mut L,
    place: Place<'p>,
}

impl<'de, L: List + ?Sized> DeserializeSeed<'de> for ItemSeed<'_, '_, L> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.list.read_item(self.place, deserializer)
    }
}
