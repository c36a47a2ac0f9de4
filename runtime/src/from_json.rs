//! Values from JSON text.

use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::Error;

/// Reads a value from JSON, such as a body that the docs of the service show.
///
/// ```
/// use graph_client_runtime::{Value, from_json};
///
/// let body: Value = from_json(r#"{ "displayName": "Adele" }"#)?;
/// assert_eq!(body["displayName"], "Adele");
/// # Ok::<(), graph_client_runtime::Error>(())
/// ```
///
/// # Errors
/// If the text is not JSON, or not JSON of the type.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::InvalidArgument {
        operation: None,
        parameter: "text".to_owned(),
        message: error.to_string(),
    })
}

/// Reads a body.
///
/// It is checked to be UTF-8 as a whole, which takes a tenth of the time of checking each text in it.
pub(crate) fn from_body<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => Err(not_utf8(body)),
    }
}

/// The error of a body that is not UTF-8, with its place.
#[cold]
fn not_utf8(body: &[u8]) -> serde_json::Error {
    let message = "the body is not UTF-8";
    serde_json::from_slice::<Checked>(body).err().unwrap_or_else(|| serde::de::Error::custom(message))
}

/// A value that is dropped after all texts in it were checked.
struct Checked;

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Checked {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        while members.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_body_that_is_not_utf8_is_an_error_with_a_place() {
        let body = b"{\"a\": [null, true, 1, -1, 0.5, \"b\"],\n\"c\": \"\xff\"}";
        let error = from_body::<Value>(body).expect_err("it is not UTF-8");
        assert_eq!(error.to_string(), "invalid unicode code point at line 2 column 7");
        assert!(error.is_syntax());
        assert_eq!(from_body::<Value>("\"\u{e9}\"".as_bytes()).expect("a text"), "\u{e9}");
    }
}
