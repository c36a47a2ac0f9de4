//! English.

use crate::prose::phrases::{Fillers, Labels, Language, NameKind, Phrases};
use crate::prose::sense::Sense::*;

/// What is known of English.
pub(super) const EN: Language = Language {
    subtag: "en",
    fillers: Fillers::NONE,
    labels: Labels::NONE,
    phrases: &[
        Phrases::new(Delegated, &["delegated"]),
        Phrases::new(PersonalAccount, &["personal"]),
        Phrases::new(Application, &["application"]),
        Phrases::new(
            NotSupported,
            &["", "not supported", "not applicable", "n/a", "na", "not available", "-", "–"],
        ),
        Phrases::new(NoneOfList, &["none"]),
        Phrases::new(PermissionType, &["permission type"]),
        Phrases::new(Permission, &["permission"]),
        Phrases::new(Least, &["least"]),
        Phrases::new(Most, &["most"]),
        Phrases::new(Includes, &[":", "："]),
    ],
    title_words: &[],
    names: &[(NameKind::Header, &[("Accept", &["accept"]), ("Content-Type", &["content-type"])])],
};
