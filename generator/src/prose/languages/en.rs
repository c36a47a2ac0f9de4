//! English.

mod pages;
mod permissions;
mod properties;
mod queries;
mod requests;
mod responses;
mod types;
mod values;

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind};
use pages::PAGES;
use permissions::PERMISSIONS;
use properties::PROPERTIES;
use queries::QUERIES;
use requests::REQUESTS;
use responses::RESPONSES;
use types::TYPES;
use values::VALUES;

/// The phrases of English.
pub(super) const EN: Language = Language {
    subtag: "en",
    fillers: Fillers::NONE,
    labels: Labels::NONE,
    abbreviations: Abbreviations { within: &["e.g.", "i.e.", "vs.", "incl.", "approx."], last: &["etc."] },
    phrases: &[PERMISSIONS, PAGES, PROPERTIES, REQUESTS, QUERIES, RESPONSES, TYPES, VALUES],
    title_words: &[
        "resource type",
        "resouce type",
        "enum type",
        "enumeration type",
        "complex type",
        "entity type",
        "enum",
        "enumeration",
        "resource",
        "facet",
        "type",
        "entity",
    ],
    names: &[(NameKind::Header, &[("Accept", &["accept"]), ("Content-Type", &["content-type"])])],
};
