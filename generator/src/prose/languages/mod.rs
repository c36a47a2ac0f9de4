//! The languages, one file each.

mod de;
mod en;
mod ja;
mod pt;
mod ru;
mod zh;

use super::phrases::Language;

/// All languages, English first.
pub(crate) const ALL: &[&Language] = &[&en::EN, &zh::ZH, &pt::PT, &ja::JA, &de::DE, &ru::RU];
