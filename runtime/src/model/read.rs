//! Reads models from any deserializer straight into their properties, without a value in between.
//!
//! A value that is not of its property's documented type is kept in [`Additional`](super::Additional), and the field holds
//! it only if it can be read as the documented type, such as the number in `"42"`.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::{
    Model, ModelSlot, PropertyMut, Text,
    additional::PARTS,
    read_list::list,
    read_scalar::{Sent, deviate, scalar, visit_as_value},
    write::WrittenProperty,
};
use crate::{budget, deviations};

/// Reads a model.
///
/// # Errors
/// Returns an error of the deserializer. Within [`strict`](super::strict), a value of the wrong type is an error that names
/// the property's path and both types.
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
    deserializer.deserialize_map(ModelVisitor { model, place: Place::Root })
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
pub(super) enum Place<'p> {
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
pub(super) fn expected(f: &mut fmt::Formatter<'_>, ty: &str, place: Place<'_>) -> fmt::Result {
    match place {
        Place::Root => f.write_str(ty),
        _ => write!(f, "{ty} for `{place}`"),
    }
}

/// Reads the members of an object into a model.
pub(super) struct ModelVisitor<'m, 'p> {
    pub(super) model: &'m mut dyn Model,
    pub(super) place: Place<'p>,
}

impl<'de> Visitor<'de> for ModelVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, self.model.schema().odata_type, self.place)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { model, place } = self;
        let schema = model.schema();
        let mut next = 0;
        let mut others = Vec::new();
        while let Some(key) = members.next_key_seed(KeySeed {
            model: &mut *model,
            names: schema.names,
            next,
            others: &mut others,
        })? {
            let Some(index) = key else {
                if let PropertyMut::Additional(rest) = model.property_mut(usize::MAX) {
                    members.next_value_seed(rest.raw().value())?;
                }
                continue;
            };
            next = index + 1;
            let name = schema.names[index];
            let place = Place::Property(&place, name);
            let slot = model.property_mut(index);
            let mut sent = Sent::default();
            members.next_value_seed(PropertySeed { slot, place, name, sent: &mut sent })?;
            settle(model, index, sent);
        }
        if others.is_empty() { Ok(()) } else { read_others(model, place, others) }
    }
}

/// Reads the members whose names differ from documented ones in case only. A member with the documented name goes before.
#[cold]
fn read_others<E: serde::de::Error>(
    model: &mut dyn Model,
    place: Place<'_>,
    others: Vec<(usize, String)>,
) -> Result<(), E> {
    for (index, sent_name) in others {
        let name = model.schema().names[index];
        let is_free = model.property(index).is_none();
        let PropertyMut::Additional(rest) = model.property_mut(usize::MAX) else { continue };
        if !is_free || rest.is_null(index) || rest.get(name).is_some() {
            continue;
        }
        let Some(value) = rest.remove(&sent_name) else { continue };
        let place = Place::Property(&place, name);
        let mut sent = Sent::default();
        let seed = PropertySeed { slot: model.property_mut(index), place, name, sent: &mut sent };
        seed.deserialize(value).map_err(E::custom)?;
        settle(model, index, sent);
    }
    Ok(())
}

/// Keeps what a field cannot hold: that it is `null`, or a value that is not of its documented type.
fn settle(model: &mut dyn Model, index: usize, sent: Sent) {
    match sent {
        Sent::AsDocumented => {}
        Sent::Null => {
            let name = model.schema().names[index];
            if let PropertyMut::Additional(rest) = model.property_mut(usize::MAX) {
                rest.set_null(index, name);
            }
        }
        Sent::Otherwise(sent) => keep(model, index, *sent),
    }
}

/// Keeps a value that is not of its property's documented type.
#[cold]
fn keep(model: &mut dyn Model, index: usize, sent: Value) {
    let property = model.property(index);
    let read = if property.is_none() { None } else { serde_json::to_value(WrittenProperty(property)).ok() };
    let name = model.schema().names[index];
    if let PropertyMut::Additional(rest) = model.property_mut(usize::MAX) {
        rest.keep(name, sent, read);
    }
}

/// Looks up a name among the documented ones, and gives its index. Services mostly send them in the documented order.
///
/// Another name is noted with the additional content; there is no index then.
struct KeySeed<'m> {
    model: &'m mut dyn Model,
    names: &'static [&'static str],
    next: usize,
    /// The names that differ from a documented one in case only, with its index.
    others: &'m mut Vec<(usize, String)>,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Option<usize>, E> {
        match self.names.get(self.next) {
            Some(next) if *next == name => Ok(Some(self.next)),
            _ => self.search(name),
        }
    }
}

impl KeySeed<'_> {
    /// Looks for a name from `next` on. It is a function of its own so that the usual way through its caller is short.
    #[inline(never)]
    fn search<E: serde::de::Error>(self, name: &str) -> Result<Option<usize>, E> {
        let (before, after) = self.names.split_at(self.next.min(self.names.len()));
        let at = |part: &[&str]| part.iter().position(|other| *other == name);
        let index = at(after).map(|index| index + before.len()).or_else(|| at(before));
        if index.is_none()
            && let PropertyMut::Additional(rest) = self.model.property_mut(usize::MAX)
        {
            if rest.is_bare() {
                budget::pay(PARTS)?;
            }
            rest.raw().push_name(name);
            let mut similar =
                self.names.iter().enumerate().filter(|(_, other)| other.eq_ignore_ascii_case(name));
            if let (Some((index, _)), None) = (similar.next(), similar.next()) {
                self.others.push((index, name.to_owned()));
            }
        }
        Ok(index)
    }
}

/// Reads a property into its field.
struct PropertySeed<'m, 'p, 's> {
    slot: PropertyMut<'m>,
    place: Place<'p>,
    name: &'static str,
    sent: &'s mut Sent,
}

impl<'de> DeserializeSeed<'de> for PropertySeed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { slot, place, name, sent } = self;
        match slot {
            PropertyMut::Boolean(slot) => scalar(slot, place, sent, deserializer)?,
            PropertyMut::Int32(slot) => scalar(slot, place, sent, deserializer)?,
            PropertyMut::Int64(slot) => scalar(slot, place, sent, deserializer)?,
            PropertyMut::Double(slot) => scalar(slot, place, sent, deserializer)?,
            PropertyMut::String(slot) => scalar(slot, place, sent, deserializer)?,
            PropertyMut::Text(slot) => {
                let mut text = None;
                scalar(&mut text, place, sent, deserializer)?;
                if let Some(text) = text {
                    slot.set(text);
                }
            }
            PropertyMut::Model(slot) => SlotSeed { slot, place, sent }.deserialize(deserializer)?,
            PropertyMut::Booleans(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Int32s(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Int64s(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Doubles(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Strings(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Texts(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Models(slot) => list(slot, place, sent, deserializer)?,
            PropertyMut::Json(slot) => match Option::deserialize(deserializer)? {
                Some(value) => *slot = Some(value),
                None => *sent = Sent::Null,
            },
            PropertyMut::Additional(rest) => match Option::<Value>::deserialize(deserializer)? {
                Some(value) => drop(rest.insert(name, value)),
                None => *sent = Sent::Null,
            },
        }
        Ok(())
    }
}

/// Reads the model of a property.
struct SlotSeed<'m, 'p, 's> {
    slot: &'m mut dyn ModelSlot,
    place: Place<'p>,
    sent: &'s mut Sent,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl SlotSeed<'_, '_, '_> {
    /// Keeps a value that is no object. A list of one object is read as that object.
    #[cold]
    fn take<E: serde::de::Error>(self, value: Value) -> Result<(), E> {
        if deviations::is_strict() {
            self.slot.start();
        }
        let name = self.slot.get().map_or("an object", |model| model.schema().odata_type);
        deviate(name, &value, self.place)?;
        if let Value::Array(items) = &value
            && let [item @ Value::Object(_)] = &items[..]
        {
            let seed = SlotSeed { slot: self.slot, place: self.place, sent: &mut Sent::default() };
            seed.deserialize(item).map_err(E::custom)?;
        }
        *self.sent = Sent::Otherwise(Box::new(value));
        Ok(())
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, "an object", self.place)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let model = self.slot.start();
        budget::pay(size_of_val(model))?;
        ModelVisitor { model, place: self.place }.visit_map(members)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        *self.sent = Sent::Null;
        Ok(())
    }

    visit_as_value!(scalars, sequence);
}
