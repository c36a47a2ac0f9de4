//! Models: structs whose properties generated code lists in a table. Reading, writing, comparing, cloning and printing
//! are implemented here, once for all models.
//!
//! A generated struct has a field `Option<_>` for each documented property, and [`Additional`] for the rest. Its table
//! is [`Model::property`] and [`Model::property_mut`]. All traits of serde and of the standard library use the table,
//! so that the compiler builds them once and not for each type.
//!
//! A program can write models for types that no page documents:
//!
//! ```
//! use graph_client_runtime::{
//!     Additional, Model,
//!     model::{self, Property, PropertyMut, Schema},
//!     serde,
//! };
//!
//! #[derive(Default)]
//! struct Badge {
//!     number: Option<i32>,
//!     additional: Additional,
//! }
//!
//! impl Model for Badge {
//!     fn schema(&self) -> &'static Schema {
//!         &Schema { name: "Badge", odata_type: "contoso.badge", names: &["number"] }
//!     }
//!     fn property(&self, index: usize) -> Property<'_> {
//!         match index {
//!             0 => Property::Int32(&self.number),
//!             _ => Property::Additional(&self.additional),
//!         }
//!     }
//!     fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
//!         match index {
//!             0 => PropertyMut::Int32(&mut self.number),
//!             _ => PropertyMut::Additional(&mut self.additional),
//!         }
//!     }
//! }
//!
//! impl<'de> serde::Deserialize<'de> for Badge {
//!     fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
//!         model::read(deserializer)
//!     }
//! }
//!
//! let badge: Badge = serde_json::from_str(r#"{"number": "7", "color": "red"}"#)?;
//! assert_eq!(badge.number, Some(7));
//! assert_eq!(badge.additional.get("color").and_then(|color| color.as_str()), Some("red"));
//! # Ok::<_, serde_json::Error>(())
//! ```

mod additional;
mod convert;
mod literals;
mod new;
mod opaque;
mod primitive;
mod property;
mod raw_members;
mod read;
mod read_list;
mod read_scalar;
mod reference;
mod select;
mod table;
mod value_of;
mod write;

pub use additional::Additional;
pub use convert::{DecodeError, cast, upcast};
pub use literals::{Binary, Date, DateTimeOffset, Duration, Guid, TimeOfDay};
#[doc(hidden)]
pub use new::{ByOption, ByValue, IntoField, OneModel};
pub use opaque::Opaque;
pub use property::{Model, ModelList, ModelSlot, Property, PropertyMut, Schema, Text, TextList, TextSlot};
pub use read::{read, read_text};
pub(crate) use read_scalar::deviate;
pub use reference::Reference;
pub use select::FieldList;
pub(crate) use select::{index_at, names_of};
pub use table::{clone, clone_text, debug, debug_text, display_text, eq, eq_text};
pub use value_of::ValueOf;
pub(crate) use write::Written;
pub use write::{write, write_text};

pub use crate::deviations::strict;

/// The traits of every model, implemented with its table of properties.
macro_rules! model_traits {
    ($name:ident) => {
        impl Clone for $name {
            fn clone(&self) -> Self {
                crate::model::clone(self)
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                crate::model::eq(self, other)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::model::debug(self, f)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::model::write(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::model::read(deserializer)
            }
        }
    };
}

pub(crate) use model_traits;

#[cfg(test)]
mod tests;
