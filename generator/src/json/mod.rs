//! JSON in two models: [`Value`] is what a text means, and [`Node`] also knows where each part of the text is.
//!
//! `serde_json` decides whether a text is JSON, and reads a [`Value`]. The reader of this module reads a [`Node`]; if the text is
//! not JSON, it reads on behind each fault, and lists the faults with their places and cures.

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
