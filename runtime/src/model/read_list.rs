//! Reads collections item by item.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{
    ModelList, TextList, Written,
    primitive::Primitive,
    read::{ModelVisitor, Place, expected},
    read_scalar::{Sent, deviate, scalar, visit_as_value},
};
use crate::{budget, deviations};

/// Reads a collection into a list.
///
/// A list with an item of another type goes to `sent` as a whole, and the list has the items that can be read.
pub(super) fn list<'de, L: List + ?Sized, D: Deserializer<'de>>(
    list: &mut L,
    place: Place<'_>,
    sent: &mut Sent,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(ListVisitor { list, place, sent })
}

/// A list that is filled item by item.
pub(super) trait List {
    /// Makes the list an empty one.
    fn start(&mut self);

    /// Reads an item. One of another type goes to `sent`, and to the list only if it can be read.
    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        sent: &mut Sent,
        deserializer: D,
    ) -> Result<(), D::Error>;

    /// The number of items.
    fn length(&self) -> usize;

    /// An item as JSON.
    fn json(&self, index: usize) -> Value;
}

impl<T: Primitive + Clone + Into<Value>> List for Option<Vec<T>> {
    fn start(&mut self) {
        *self = Some(Vec::new());
    }

    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        sent: &mut Sent,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let mut item: Option<T> = None;
        scalar(&mut item, place, sent, deserializer)?;
        if let Some(item) = item {
            self.get_or_insert_default().push(item);
        }
        Ok(())
    }

    fn length(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }

    fn json(&self, index: usize) -> Value {
        self.as_ref().and_then(|list| list.get(index)).cloned().map_or(Value::Null, Into::into)
    }
}

impl List for dyn TextList + '_ {
    fn start(&mut self) {
        TextList::start(self);
    }

    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        sent: &mut Sent,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let mut text = None;
        scalar(&mut text, place, sent, deserializer)?;
        if let Some(text) = text {
            self.push(text);
        }
        Ok(())
    }

    fn length(&self) -> usize {
        self.count().unwrap_or_default()
    }

    fn json(&self, index: usize) -> Value {
        self.get(index).into()
    }
}

impl List for dyn ModelList + '_ {
    fn start(&mut self) {
        ModelList::start(self);
    }

    fn read_item<'de, D: Deserializer<'de>>(
        &mut self,
        place: Place<'_>,
        sent: &mut Sent,
        deserializer: D,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_any(ModelItem { list: self, place, sent })
    }

    fn length(&self) -> usize {
        self.count().unwrap_or_default()
    }

    fn json(&self, index: usize) -> Value {
        let item = self.get(index).map(|model| serde_json::to_value(Written { model, odata_type: None }));
        item.and_then(Result::ok).unwrap_or_default()
    }
}

struct ListVisitor<'m, 'p, 's, L: ?Sized> {
    list: &'m mut L,
    place: Place<'p>,
    sent: &'s mut Sent,
}

impl<L: List + ?Sized> ListVisitor<'_, '_, '_, L> {
    /// Takes a single value where a collection was documented, as a list of it.
    #[cold]
    fn take<E: Error>(self, value: Value) -> Result<(), E> {
        self.list.start();
        deviate("a collection", &value, self.place)?;
        self.list.read_item(self.place, &mut Sent::default(), &value).map_err(E::custom)?;
        *self.sent = Sent::Otherwise(Box::new(value));
        Ok(())
    }
}

impl<'de, L: List + ?Sized> Visitor<'de> for ListVisitor<'_, '_, '_, L> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, "a collection", self.place)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { list, place, sent } = self;
        list.start();
        let mut index = 0;
        // All items as they were sent, from the first one on that is of another type.
        let mut all: Option<Vec<Value>> = None;
        loop {
            let (mut item, place) = (Sent::default(), Place::Item(&place, index));
            let before = if all.is_some() { list.length() } else { index };
            if items.next_element_seed(ItemSeed { list: &mut *list, place, sent: &mut item })?.is_none() {
                break;
            }
            if let Sent::Otherwise(item) = item {
                let all = all.get_or_insert_with(|| (0..before).map(|index| list.json(index)).collect());
                all.push(*item);
            } else if let Some(all) = &mut all {
                all.push(list.json(before));
            }
            index += 1;
        }
        if let Some(all) = all {
            *sent = Sent::Otherwise(Box::new(Value::Array(all)));
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.sent = Sent::Null;
        Ok(())
    }

    visit_as_value!(scalars, object);
}

struct ItemSeed<'m, 'p, 's, L: ?Sized> {
    list: &'m mut L,
    place: Place<'p>,
    sent: &'s mut Sent,
}

impl<'de, L: List + ?Sized> DeserializeSeed<'de> for ItemSeed<'_, '_, '_, L> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.list.read_item(self.place, self.sent, deserializer)
    }
}

/// Reads an object as the next model of a list.
struct ModelItem<'m, 'p, 's> {
    list: &'m mut dyn ModelList,
    place: Place<'p>,
    sent: &'s mut Sent,
}

impl ModelItem<'_, '_, '_> {
    /// Keeps a value that is no object.
    #[cold]
    fn take<E: Error>(self, value: Value) -> Result<(), E> {
        let name = if deviations::is_strict() { self.list.push().schema().odata_type } else { "an object" };
        deviate(name, &value, self.place)?;
        *self.sent = Sent::Otherwise(Box::new(value));
        Ok(())
    }
}

impl<'de> Visitor<'de> for ModelItem<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expected(f, "an object", self.place)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let model = self.list.push();
        budget::pay(size_of_val(model))?;
        ModelVisitor { model, place: self.place }.visit_map(members)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.take(Value::Null)
    }

    visit_as_value!(scalars, sequence);
}
