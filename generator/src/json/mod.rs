//! JSON in two models: [`Value`] is the meaning of a text, and [`Node`] also has the place of each part.
//!
//! `serde_json` decides whether a text is JSON, and reads a [`Value`]. The reader of this module reads a [`Node`]; if the text is
//! not JSON, it continues after each fault, and lists the faults with their places and cures.

mod fault;
mod lenient;
mod node;
mod read;
mod value;

pub(crate) use fault::{Fault, FaultKind};
pub(crate) use lenient::read_lenient;
pub(crate) use node::{Member, Node, NodeKind};
pub(crate) use read::read;
pub(crate) use value::Value;
