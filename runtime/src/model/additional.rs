//! What an answer holds beside the documented properties.

use std::fmt;

use serde_json::{Map, Value};

/// What a model holds beside its fields: properties that no page documents, `@odata` annotations, and which of the
/// documented ones are `null`.
///
/// Nothing a server sends is lost: it is written back as it came.
#[derive(Clone, Default)]
pub struct Additional(Option<Box<Parts>>);

#[derive(Clone, Default)]
struct Parts {
    properties: Map<String, Value>,
    nulls: Vec<&'static str>,
}

impl Additional {
    /// Nothing.
    pub const NONE: Self = Self(None);

    /// The value of a property or annotation by its name on the wire, such as `@odata.etag`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.properties.get(name)
    }

    /// Sets a property or annotation that has no field, and returns the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.parts().properties.insert(name.into(), value.into())
    }

    /// Takes a property or annotation out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.properties.remove(name)
    }

    /// All properties and annotations, with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|parts| &parts.properties).map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there is no property and no annotation.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many properties and annotations there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |parts| parts.properties.len())
    }

    /// `@odata.type` without `#`: the type that the service says this is, such as `microsoft.graph.user`.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.get("@odata.type")?.as_str().map(|name| name.trim_start_matches('#'))
    }

    /// Whether a documented property is `null`, if its field has no value.
    pub(super) fn is_null(&self, name: &str) -> bool {
        self.0.as_ref().is_some_and(|parts| parts.nulls.contains(&name))
    }

    /// Remembers that a documented property is `null`, or that it is left out.
    pub(super) fn set_null(&mut self, name: &'static str, null: bool) {
        if null && !self.is_null(name) {
            self.parts().nulls.push(name);
        } else if !null && let Some(parts) = &mut self.0 {
            parts.nulls.retain(|other| *other != name);
        }
    }

    /// Whether both hold the same properties and annotations.
    pub(super) fn same_properties(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }

    fn parts(&mut self) -> &mut Parts {
        self.0.get_or_insert_default()
    }
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
