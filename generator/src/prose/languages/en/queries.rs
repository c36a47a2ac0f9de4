//! The words of query options.

use crate::prose::phrases::Phrases;
use crate::prose::sense::Sense::*;

pub(super) const QUERIES: &[Phrases] = &[
    Phrases::new(QueryOption, &["query parameter", "odata"]),
    Phrases::new(QueryParameter, &["query parameter"]),
    Phrases::new(Supported, &["support"]),
    Phrases::new(
        Unsupported,
        &[
            "not support",
            "n't support",
            "not** support",
            "not currently support",
            "no support",
            "not available",
        ],
    )
    .says(&["filters are not supported."])
    .says_not(&["filters are supported."]),
    Phrases::new(SomeOf, &["including", "for example", "e.g", "some of"]),
    Phrases::new(AnnouncesOptions, &["following"])
        .with(&["support"])
        .says(&["the following options are supported:"])
        .says_not(&["provide the following:"]),
    Phrases::new(OtherOptions, &["other "]),
    Phrases::new(InPart, &[" propert", " on ", " when ", " if ", " for "])
        .says(&["the name property does not support it."])
        .says_not(&["it is not supported."]),
    Phrases::new(LimitedSupport, &["support for", "supported "]),
    Phrases::new(AtTimes, &["only when", "same "]),
    Phrases::new(ExceptOptions, &["other than"]),
    Phrases::new(WithoutOption, &["without", "without applying", "without using"])
        .says(&["query without applying"])
        .says_not(&["with"]),
];
