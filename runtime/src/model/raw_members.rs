//! Members of an object as JSON text, which costs less to read than a [`Value`] for each.
//!
//! Most programs never look at what a service sends beside the documented properties. So the reader of a model only
//! copies the text of these members. They become values when somebody asks for them.

use std::{borrow::Cow, fmt};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::read_scalar::visit_as_value;

/// The name by which `serde_json` is asked for the text of a value. Another deserializer gives the value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// The number of bytes that stand in the value itself: enough for a few short members.
const FIRST: usize = 160;

/// Members of an object: the name and the JSON text of each, and before each of these its length.
///
/// A length is in groups of seven bits, the lowest first; the eighth bit of a byte says that another one follows.
#[derive(Clone)]
pub(super) struct RawMembers {
    /// The bytes, while they are few.
    first: [u8; FIRST],
    first_length: usize,
    /// All bytes, once they are more.
    all: Vec<u8>,
}

impl Default for RawMembers {
    fn default() -> Self {
        Self { first: [0; FIRST], first_length: 0, all: Vec::new() }
    }
}

impl RawMembers {
    pub(super) fn is_empty(&self) -> bool {
        self.bytes().is_empty()
    }

    fn bytes(&self) -> &[u8] {
        if self.all.is_empty() { self.first.get(..self.first_length).unwrap_or_default() } else { &self.all }
    }

    /// Adds a member.
    pub(super) fn push(&mut self, name: &str, value: &Value) {
        self.push_name(name);
        self.push_text(&value.to_string());
    }

    /// Adds the name of a member. Its value must follow.
    pub(super) fn push_name(&mut self, name: &str) {
        self.push_text(name);
    }

    /// Adds the value of the member whose name was added last.
    pub(super) fn value(&mut self) -> RawSeed<'_> {
        RawSeed(self)
    }

    /// The members as values. The last of several members of one name counts.
    ///
    /// A JSON text that no value can hold, such as `1e999`, is given as a string.
    pub(super) fn members(&self) -> Map<String, Value> {
        let (mut rest, mut members) = (self.bytes(), Map::new());
        while !rest.is_empty() {
            let (name, json) = (text(&mut rest), text(&mut rest));
            let value = serde_json::from_str(&json).unwrap_or_else(|_| Value::String(json.into_owned()));
            members.insert(name.into_owned(), value);
        }
        members
    }

    fn push_text(&mut self, text: &str) {
        let mut length = text.len();
        let room = self.first.get_mut(self.first_length..self.first_length + 1 + length);
        if let Some([first, rest @ ..]) = room
            && length < 0x80
            && self.all.is_empty()
        {
            *first = length as u8;
            rest.copy_from_slice(text.as_bytes());
            self.first_length += 1 + length;
            return;
        }
        while length >= 0x80 {
            self.push_bytes(&[(length & 0x7f) as u8 | 0x80]);
            length >>= 7;
        }
        self.push_bytes(&[length as u8]);
        self.push_bytes(text.as_bytes());
    }

    fn push_bytes(&mut self, bytes: &[u8]) {
        let end = self.first_length + bytes.len();
        if self.all.is_empty() {
            if let Some(room) = self.first.get_mut(self.first_length..end) {
                room.copy_from_slice(bytes);
                self.first_length = end;
                return;
            }
            self.all.reserve(2 * end);
            self.all.extend_from_slice(&self.first[..self.first_length]);
        }
        self.all.extend_from_slice(bytes);
    }
}

/// Takes a text and its length.
fn text<'t>(rest: &mut &'t [u8]) -> Cow<'t, str> {
    let (mut length, mut shift) = (0_usize, 0);
    while let Some((byte, after)) = rest.split_first() {
        *rest = after;
        length |= usize::from(byte & 0x7f) << shift;
        shift += 7;
        if *byte < 0x80 || shift >= usize::BITS {
            break;
        }
    }
    let (text, after) = rest.split_at(length.min(rest.len()));
    *rest = after;
    String::from_utf8_lossy(text)
}

/// Adds a value.
pub(super) struct RawSeed<'r>(&'r mut RawMembers);

impl RawSeed<'_> {
    /// Takes a value of a deserializer that does not give its text.
    #[cold]
    fn take<E>(self, value: Value) -> Result<(), E> {
        self.0.push_text(&value.to_string());
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for RawSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, self)
    }
}

impl<'de> Visitor<'de> for RawSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    /// Takes the text, which `serde_json` gives as the only member of an object.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut others = Map::new();
        while let Some(name) = members.next_key_seed(Name)? {
            match name {
                None if others.is_empty() => return members.next_value_seed(Text(self.0)),
                None => others.insert(RAW_VALUE.to_owned(), members.next_value()?),
                Some(name) => others.insert(name, members.next_value()?),
            };
        }
        self.take(Value::Object(others))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.take(Value::deserialize(deserializer)?)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.take(Value::Null)
    }

    visit_as_value!(scalars, sequence);
}

/// Reads the name of a member; `None` for [`RAW_VALUE`].
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<String>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<String>, E> {
        Ok((name != RAW_VALUE).then(|| name.to_owned()))
    }
}

/// Adds a JSON text.
struct Text<'r>(&'r mut RawMembers);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON text")
    }

    fn visit_str<E>(self, json: &str) -> Result<(), E> {
        self.0.push_text(json);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde_json::json;

    use super::*;

    fn value() -> Value {
        json!({
            "": null, "a": [true, false, -1, 18_446_744_073_709_551_615_u64, 0.5, "x", [], {}], "é\u{0}": { "b": { "c": [[1]] } },
            "long": "x".repeat(300), "longer": "é".repeat(20_000),
        })
    }

    #[test]
    fn every_value_comes_back() {
        let (value, mut raw) = (value(), RawMembers::default());
        raw.push("pushed", &value);
        let texts = [value.to_string(), format!("{value:#}")];
        for (name, json) in ["first", "last"].iter().zip(&texts) {
            raw.push_name(name);
            raw.value().deserialize(&mut serde_json::Deserializer::from_str(json)).expect("a value");
        }
        raw.push_name("first");
        raw.value().deserialize(&value).expect("a value");
        raw.push_name("read");
        raw.value()
            .deserialize(&mut serde_json::Deserializer::from_reader(texts[0].as_bytes()))
            .expect("a value");
        let expected = json!({ "pushed": value, "first": value, "last": value, "read": value });
        assert_eq!(Value::Object(raw.members()), expected);
    }

    #[test]
    fn other_deserializers_give_values() {
        type Error = serde::de::value::Error;
        let mut raw = RawMembers::default();
        raw.push_name("number");
        raw.value().deserialize(IntoDeserializer::<Error>::into_deserializer(7_u8)).expect("a number");
        raw.push_name("unit");
        raw.value().deserialize(IntoDeserializer::<Error>::into_deserializer(())).expect("nothing");
        raw.push_name("map");
        let pairs = [("a", 1), ("b", 2)].into_iter();
        let map = serde::de::value::MapDeserializer::<_, Error>::new(pairs);
        raw.value().deserialize(map).expect("a map");
        let map = json!({ "a": 1, "b": 2 });
        assert_eq!(Value::Object(raw.members()), json!({ "number": 7, "unit": null, "map": map }));
    }

    #[test]
    fn a_text_that_no_value_can_hold_is_given_as_it_is() {
        let mut raw = RawMembers::default();
        for json in ["1e999", r#""\ud800""#] {
            raw.push_name(json);
            raw.value().deserialize(&mut serde_json::Deserializer::from_str(json)).expect("it is JSON");
        }
        assert_eq!(raw.members()["1e999"], "1e999");
        assert_eq!(raw.members()[r#""\ud800""#], r#""\ud800""#);
    }
}
