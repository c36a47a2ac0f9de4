//! The value of a text that is JSON. `serde_json` reads it; strings without escapes are borrowed from the text.

use crate::hash::{HashMap, HashSet};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Number;
use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::fmt;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'t> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(Cow<'t, str>),
    Array(Vec<Self>),
    /// Members in the order of the text. If a name occurs more than once, its last value has the place of the first one.
    Object(Vec<(Cow<'t, str>, Self)>),
}

impl<'t> Value<'t> {
    /// The members of an object. Any other value has none.
    pub(crate) fn members(&self) -> &[(Cow<'t, str>, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// The names of the members.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.members().iter().map(|(name, _)| &**name)
    }

    /// The value of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Returns whether this is an object.
    pub(crate) const fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// The value as JSON on one line.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a value is JSON")
    }

    /// The value as JSON on several lines.
    pub(crate) fn to_pretty_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a value is JSON")
    }

    /// The text of a string.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'t> Deserialize<'t> for Value<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'t> Visitor<'t> for ValueVisitor {
    type Value = Value<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Value::Boolean(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("a number without end"))?;
        Ok(Value::Number(number))
    }

    fn visit_borrowed_str<E>(self, text: &'t str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut array = Vec::new();
        while let Some(element) = elements.next_element()? {
            array.push(element);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some((Name(name), value)) = members.next_entry()? {
            object.push((name, value));
        }
        Ok(Value::Object(with_each_name_once(object)))
    }
}

/// The name of a member.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Name<'t>(#[serde(borrow)] Cow<'t, str>);

type Members<'t> = Vec<(Cow<'t, str>, Value<'t>)>;

fn with_each_name_once(members: Members<'_>) -> Members<'_> {
    /// Up to this number of names, it is faster to compare each with each than to hash them.
    const FEW: usize = 16;
    let all_differ = if members.len() <= FEW {
        members
            .iter()
            .enumerate()
            .all(|(at, (name, _))| members.iter().take(at).all(|(before, _)| before != name))
    } else {
        let mut names = HashSet::default();
        members.iter().all(|(name, _)| names.insert(&**name))
    };
    if all_differ {
        return members;
    }
    let mut places: HashMap<Cow<'_, str>, usize> = HashMap::default();
    let mut kept: Members<'_> = Vec::with_capacity(members.len());
    for (name, value) in members {
        match places.entry(name.clone()) {
            Entry::Occupied(place) => {
                if let Some((_, kept)) = kept.get_mut(*place.get()) {
                    *kept = value;
                }
            }
            Entry::Vacant(place) => {
                place.insert(kept.len());
                kept.push((name, value));
            }
        }
    }
    kept
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Array(elements) => serializer.collect_seq(elements),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads and writes a text as [`Value`] and as `serde_json`'s own value, which must give the same.
    fn check(text: &str) {
        let value: Result<Value<'_>, _> = serde_json::from_str(text);
        let value = value.map(|value| value.to_json()).map_err(|error| error.to_string());
        let expect: Result<serde_json::Value, _> = serde_json::from_str(text);
        assert_eq!(value, expect.map(|value| value.to_string()).map_err(|error| error.to_string()), "{text}");
    }

    #[test]
    fn a_text_is_the_value_that_serde_json_reads() {
        let many: Vec<String> = (0..40).map(|number| format!("\"n{}\": {number}", number % 30)).collect();
        for text in [
            r#"{"a": null, "b": [true, -1, 2.50, 1e3, 18446744073709551615], "c\n": "x \"y\" \u00fc", "d": {}}"#,
            r#"{"a": 1, "b": 2, "a": {"c": 3, "c": 4}}"#,
            r#"{"a\u0062": 1, "ab": 2}"#,
            &format!("{{{}}}", many.join(", ")),
            "\"text\"",
            "1e999",
            r#""\ud800""#,
            "{\"a\": }",
            &"[".repeat(200),
        ] {
            check(text);
        }
    }

    #[test]
    fn texts_without_escapes_are_those_of_the_page() {
        let value: Value<'_> = serde_json::from_str(r#"{"a": "b", "c": "\""}"#).expect("JSON");
        assert!(matches!(value.get("a"), Some(Value::Text(Cow::Borrowed("b")))));
        assert!(matches!(value.get("c"), Some(Value::Text(Cow::Owned(text))) if text == "\""));
    }
}
