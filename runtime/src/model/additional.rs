//! The content of a response beside the documented properties.

use std::fmt;

use serde_json::{Map, Value};

/// The content of a model beside its fields: undocumented properties, `@odata` annotations, and the names of documented
/// properties that are `null`.
///
/// All that a server sends is kept, and written back unchanged.
#[derive(Clone, Default)]
pub struct Additional(Option<Box<Parts>>);

#[derive(Clone, Default)]
struct Parts {
    properties: Map<String, Value>,
    nulls: Vec<&'static str>,
}

impl Additional {
    /// An empty value.
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

    /// Removes a property or annotation and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.properties.remove(name)
    }

    /// All properties and annotations, with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|parts| &parts.properties).map(|(name, value)| (name.as_str(), value))
    }

    /// Returns true if there are no properties and no annotations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of properties and annotations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |parts| parts.properties.len())
    }

    /// `@odata.type` without `#`: the type name in the response, such as `microsoft.graph.user`.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.get("@odata.type")?.as_str().map(|name| name.trim_start_matches('#'))
    }

    /// Returns true if a documented property is `null`. Only meaningful if its field is `None`.
    pub(super) fn is_null(&self, name: &str) -> bool {
        self.0.as_ref().is_some_and(|parts| parts.nulls.contains(&name))
    }

    /// Records that a documented property is `null`, or that it is omitted.
    pub(super) fn set_null(&mut self, name: &'static str, null: bool) {
        if null && !self.is_null(name) {
            self.parts().nulls.push(name);
        } else if !null && let Some(parts) = &mut self.0 {
            parts.nulls.retain(|other| *other != name);
        }
    }

    /// Returns true if both hold the same properties and annotations.
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
