//! The words of pages as a whole.

use crate::prose::phrases::Phrases;
use crate::prose::sense::Sense::*;

pub(super) const PAGES: &[Phrases] = &[
    Phrases::new(Namespace, &["namespace:"]),
    Phrases::new(RemarkLabel, &["applies to:", "note:", "important:", "tip:", "caution:", "warning:"])
        .says(&["applies to: shops"])
        .says_not(&["it applies to: shops", "note that it is slow"]),
    Phrases::new(
        Retired,
        &["is obsolete", "is no longer supported", "is no longer available", "has been retired"],
    ),
    Phrases::new(PageSubject, &["this ", "the "]),
    Phrases::new(
        PartOfPage,
        &[
            " property",
            " properties",
            " parameter",
            " path ",
            " permission",
            " header",
            " value",
            " member",
            " field",
            " which ",
        ],
    ),
    Phrases::new(RelativeClause, &[" that "]),
    Phrases::new(Copula, &["is", "are", "been", "now"]),
    Phrases::new(WillBe, &[" will be"]),
    Phrases::new(LeadsToDeprecation, &["-deprecate", "-deprecation", "deprecated.md"]),
    Phrases::new(DeprecatedParticiple, &["deprecated"]),
    Phrases::new(Deprecation, &["deprecat"]),
    Phrases::new(NotDocumented, &["not yet documented"]),
    Phrases::new(TitleOfType, &["resource type"]).says(&["user resource type"]).says_not(&["list resources"]),
];
