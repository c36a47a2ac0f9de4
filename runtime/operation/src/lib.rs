//! The documentation of an operation as a value, and the text format in which generated code holds it.
//!
//! The generator writes the text and the runtime reads it. Both use this crate, which has no dependencies, so that the
//! format has one owner.

mod cloud;
mod operation;
mod permissions;
mod text;

pub use cloud::Cloud;
pub use operation::{Method, Operation, OptionalParameter};
pub use permissions::{Condition, Order, Permission, Role, Scheme};
pub use text::OperationText;
