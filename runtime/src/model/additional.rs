//! The content of a response beside the documented properties.

use std::{fmt, sync::OnceLock};

use serde_json::{Map, Value};

use super::{Property, raw_members::RawMembers, write::WrittenProperty};

/// The content of a model beside its fields: undocumented properties, `@odata` annotations, properties whose value is not
/// of the documented type, and the names of documented properties that are `null`.
///
/// All that a server sends is kept, and written back unchanged.
///
/// ```
/// use graph_client_runtime::{Reference, json};
///
/// let mut reference: Reference = serde_json::from_value(json!({ "@odata.id": "x", "new": [1, 2] }))?;
/// assert_eq!(reference.additional.get("new"), Some(&json!([1, 2])));
/// reference.additional.insert("@odata.type", "#microsoft.graph.user");
/// assert_eq!(reference.additional.odata_type(), Some("microsoft.graph.user"));
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Additional {
    /// The first 64 documented properties that are `null`, a bit for each. Services send many of them.
    nulls: u64,
    parts: Option<Box<Parts>>,
}

/// The memory of the first content of a model that has no field.
pub(super) const PARTS: usize = size_of::<Parts>();

#[derive(Clone, Default)]
struct Parts {
    /// The members as they were read, until they are needed as values.
    raw: RawMembers,
    /// The members as values. They are made of `raw` at the first use, and count instead of it from then on.
    members: OnceLock<Map<String, Value>>,
    /// The indices of the other documented properties that are `null`.
    nulls: Vec<usize>,
    deviations: Vec<Deviation>,
}

/// A property that was sent as a value of another type.
#[derive(Clone)]
pub(super) struct Deviation {
    name: &'static str,
    /// The value as it was sent.
    sent: Value,
    /// The value of the field after the reading, as JSON; `None` if the value cannot be read as the documented type.
    read: Option<Value>,
}

impl Deviation {
    pub(super) fn sent(&self) -> &Value {
        &self.sent
    }
}

impl Parts {
    fn members(&self) -> &Map<String, Value> {
        self.members.get_or_init(|| self.raw.members())
    }

    fn members_mut(&mut self) -> &mut Map<String, Value> {
        let members = self.members.take().unwrap_or_else(|| self.raw.members());
        self.raw = RawMembers::default();
        self.members = OnceLock::from(members);
        self.members.get_mut().expect("it has just been set")
    }
}

impl Additional {
    /// An empty value.
    pub const NONE: Self = Self { nulls: 0, parts: None };

    /// The value of a property or annotation by its name on the wire, such as `@odata.etag`.
    ///
    /// A documented property is here if its value is not of the documented type.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let parts = self.parts.as_ref()?;
        parts
            .members()
            .get(name)
            .or_else(|| parts.deviations.iter().find(|deviation| deviation.name == name).map(Deviation::sent))
    }

    /// Sets a property or annotation that has no field, and returns the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.parts().members_mut().insert(name.into(), value.into())
    }

    /// Removes a property or annotation and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let parts = self.parts.as_mut()?;
        let deviation = parts.deviations.iter().position(|deviation| deviation.name == name);
        let deviation = deviation.map(|index| parts.deviations.remove(index).sent);
        parts.members_mut().remove(name).or(deviation)
    }

    /// All properties and annotations, with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let deviations = self.parts.iter().flat_map(|parts| &parts.deviations);
        self.members().chain(deviations.map(|deviation| (deviation.name, &deviation.sent)))
    }

    /// The properties that have no field, and the annotations.
    pub(super) fn members(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.parts.iter().flat_map(|parts| parts.members()).map(|(name, value)| (name.as_str(), value))
    }

    /// Returns true if there are no properties and no annotations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of properties and annotations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parts.as_ref().map_or(0, |parts| {
            let is_noted = !parts.raw.is_empty() || parts.members.get().is_some();
            parts.deviations.len() + if is_noted { parts.members().len() } else { 0 }
        })
    }

    /// `@odata.type` without `#`: the type name in the response, such as `microsoft.graph.user`.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.get("@odata.type")?.as_str().map(|name| name.trim_start_matches('#'))
    }

    /// The members as they are read.
    pub(super) fn raw(&mut self) -> &mut RawMembers {
        let parts = self.parts();
        if parts.members.get().is_some() {
            for (name, value) in parts.members.take().unwrap_or_default() {
                parts.raw.push(&name, &value);
            }
        }
        &mut parts.raw
    }

    /// Returns true if there is no content but properties that are `null`.
    pub(super) fn is_bare(&self) -> bool {
        self.parts.is_none()
    }

    /// Returns true if the documented property at an index is `null`. Only meaningful if its field is `None`.
    pub(super) fn is_null(&self, index: usize) -> bool {
        match bit(index) {
            Some(bit) => self.nulls & bit != 0,
            None => self.parts.as_ref().is_some_and(|parts| parts.nulls.contains(&index)),
        }
    }

    /// Records that the documented property at an index is `null`.
    pub(super) fn set_null(&mut self, index: usize, name: &str) {
        match bit(index) {
            Some(bit) => self.nulls |= bit,
            None if self.is_null(index) => {}
            None => self.parts().nulls.push(index),
        }
        if let Some(parts) = &mut self.parts {
            parts.deviations.retain(|deviation| deviation.name != name);
        }
    }

    /// Keeps a value that is not of the documented type, and what its field holds instead.
    pub(super) fn keep(&mut self, name: &'static str, sent: Value, read: Option<Value>) {
        let parts = self.parts();
        parts.deviations.retain(|deviation| deviation.name != name);
        parts.deviations.push(Deviation { name, sent, read });
    }

    /// The value that was sent for a property, if it was not of the documented type and the field has not been changed
    /// since.
    pub(super) fn sent(&self, name: &str, property: Property<'_>) -> Option<&Value> {
        let deviation = self.parts.as_ref()?.deviations.iter().find(|deviation| deviation.name == name)?;
        let is_unchanged = match &deviation.read {
            None => property.is_none(),
            Some(read) => serde_json::to_value(WrittenProperty(property)).is_ok_and(|now| now == *read),
        };
        is_unchanged.then_some(&deviation.sent)
    }

    /// Returns true if both hold the same properties and annotations.
    pub(super) fn same_properties(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }

    fn parts(&mut self) -> &mut Parts {
        self.parts.get_or_insert_default()
    }
}

/// The bit of a property among the first 64.
fn bit(index: usize) -> Option<u64> {
    u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index))
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
