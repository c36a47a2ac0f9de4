//! Reads values that may have another JSON form than documented.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_json::Value;

use crate::{budget, deviations};

/// A value, or what was sent instead of it.
pub(crate) struct Loose<T>(pub(crate) Result<T, Value>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Loose<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        budget::pay(size_of::<Value>())?;
        Ok(Self(loosely(value, "")))
    }
}

/// Reads a value, or one in another form; notes the path of the latter.
pub(crate) fn loosely<T: DeserializeOwned>(value: Value, path: &str) -> Result<T, Value> {
    if let Ok(read) = T::deserialize(&value) {
        return Ok(read);
    }
    deviations::note(path.to_owned());
    other_form(&value).and_then(|other| T::deserialize(other).ok()).ok_or(value)
}

/// The other form of a value, if there is one that makes sense: the number in a text, a number as a text, the only item of
/// a list, a list of one item.
fn other_form(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => serde_json::from_str(text.trim())
            .ok()
            .filter(|value: &Value| value.is_number() || value.is_boolean()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string().into()),
        Value::Array(items) if items.len() == 1 => items.first().cloned(),
        Value::Object(_) => Some(vec![value.clone()].into()),
        Value::Array(_) | Value::Null => None,
    }
}
