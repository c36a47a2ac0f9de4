//! JSON values in a compact form, which costs less to read than a [`Value`] for each.
//!
//! Most programs never look at what a service sends beside the documented properties. So the reader of a model only
//! notes these members, one after the other, in one buffer. They become values when somebody asks for them.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The name under which `serde_json` hands out a number, if a program enables its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// The capacity of a new buffer, in bytes: enough for a few short members.
pub(super) const CAPACITY: usize = 160;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const SIGNED: u8 = 3;
const UNSIGNED: u8 = 4;
const DOUBLE: u8 = 5;
const TEXT: u8 = 6;
const ARRAY: u8 = 7;
const OBJECT: u8 = 8;
const END: u8 = 9;

/// Members of an object, each a name and a value.
///
/// A value is a tag and its content. The members of an object and the items of an array follow their tag, up to the tag
/// `END`. A text is its length, in groups of seven bits, and its bytes.
#[derive(Clone, Default)]
pub(super) struct Tape(Vec<u8>);

impl Tape {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Notes the name of a member. Its value must follow.
    pub(super) fn push_name(&mut self, name: &str) {
        if self.0.capacity() == 0 {
            self.0.reserve(CAPACITY.max(2 * name.len()));
        }
        self.push_text(name);
    }

    /// Notes the value of the member whose name was noted last.
    pub(super) fn value(&mut self) -> TapeSeed<'_> {
        TapeSeed(self)
    }

    /// The members as values. The last of several members of one name counts.
    pub(super) fn members(&self) -> Map<String, Value> {
        let (mut rest, mut members) = (&*self.0, Map::new());
        while !rest.is_empty() {
            members.insert(text(&mut rest), value(&mut rest));
        }
        members
    }

    fn push_text(&mut self, text: &str) {
        let mut length = text.len();
        while length >= 0x80 {
            self.0.push((length & 0x7f) as u8 | 0x80);
            length >>= 7;
        }
        self.0.push(length as u8);
        self.0.extend_from_slice(text.as_bytes());
    }

    fn push_number(&mut self, tag: u8, bytes: [u8; 8]) {
        self.0.push(tag);
        self.0.extend_from_slice(&bytes);
    }
}

/// Takes the tag of a value, or `END` where there is nothing.
fn tag(rest: &mut &[u8]) -> u8 {
    let Some((tag, after)) = rest.split_first() else { return END };
    *rest = after;
    *tag
}

fn text(rest: &mut &[u8]) -> String {
    let (mut length, mut shift) = (0_usize, 0);
    loop {
        let byte = tag(rest);
        length |= usize::from(byte & 0x7f) << shift;
        shift += 7;
        if byte < 0x80 || shift >= usize::BITS {
            break;
        }
    }
    let (text, after) = rest.split_at(length.min(rest.len()));
    *rest = after;
    String::from_utf8_lossy(text).into_owned()
}

fn bytes(rest: &mut &[u8]) -> [u8; 8] {
    let Some((bytes, after)) = rest.split_first_chunk() else { return [0; 8] };
    *rest = after;
    *bytes
}

fn value(rest: &mut &[u8]) -> Value {
    match tag(rest) {
        FALSE => Value::Bool(false),
        TRUE => Value::Bool(true),
        SIGNED => i64::from_le_bytes(bytes(rest)).into(),
        UNSIGNED => u64::from_le_bytes(bytes(rest)).into(),
        DOUBLE => f64::from_le_bytes(bytes(rest)).into(),
        TEXT => Value::String(text(rest)),
        ARRAY => {
            let mut items = Vec::new();
            while !is_end(rest) {
                items.push(value(rest));
            }
            Value::Array(items)
        }
        OBJECT => {
            let mut members = Map::new();
            while !is_end(rest) {
                members.insert(member(rest), value(rest));
            }
            Value::Object(members)
        }
        _ => Value::Null,
    }
}

/// Takes the end of an array or an object, if the values are at it.
fn is_end(rest: &mut &[u8]) -> bool {
    let is_end = rest.first().is_none_or(|tag| *tag == END);
    if is_end {
        tag(rest);
    }
    is_end
}

/// The name of a member, which has a tag to tell it from the end of the object.
fn member(rest: &mut &[u8]) -> String {
    tag(rest);
    text(rest)
}

/// Notes a value.
pub(super) struct TapeSeed<'t>(&'t mut Tape);

impl<'de> DeserializeSeed<'de> for TapeSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TapeSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.0.push(NULL);
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.0.push(if value { TRUE } else { FALSE });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.push_number(SIGNED, value.to_le_bytes());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.push_number(UNSIGNED, value.to_le_bytes());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.push_number(DOUBLE, value.to_le_bytes());
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.0.push(TEXT);
        self.0.push_text(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.0.push(ARRAY);
        while items.next_element_seed(TapeSeed(&mut *self.0))?.is_some() {}
        self.0.0.push(END);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let start = self.0.0.len();
        self.0.0.push(OBJECT);
        while let Some(is_number) = members.next_key_seed(NameSeed(&mut *self.0))? {
            if is_number {
                self.0.0.truncate(start);
                let digits: String = members.next_value()?;
                let number = digits.parse::<Number>().map(Value::Number);
                return TapeSeed(&mut *self.0)
                    .deserialize(number.unwrap_or(Value::String(digits)))
                    .map_err(serde::de::Error::custom);
            }
            members.next_value_seed(TapeSeed(&mut *self.0))?;
        }
        self.0.0.push(END);
        Ok(())
    }
}

/// Notes the name of a member. Returns true, and notes nothing, for [`NUMBER`].
struct NameSeed<'t>(&'t mut Tape);

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        if name == NUMBER {
            return Ok(true);
        }
        self.0.0.push(TEXT);
        self.0.push_text(name);
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_comes_back() {
        let value = json!({
            "": null, "a": [true, false, -1, 18_446_744_073_709_551_615_u64, 0.5, "x", [], {}], "é\u{0}": { "b": { "c": [[1]] } },
            "long": "x".repeat(300), "longer": "é".repeat(20_000),
        });
        let mut tape = Tape::default();
        for name in ["first", "last", "first"] {
            tape.push_name(name);
            let json = value.to_string();
            let mut deserializer = serde_json::Deserializer::from_str(&json).into_iter::<Value>();
            let parsed = deserializer.next().expect("a value").expect("JSON");
            tape.value().deserialize(parsed).expect("a value");
        }
        assert_eq!(Value::Object(tape.members()), json!({ "first": value, "last": value }));
    }
}
