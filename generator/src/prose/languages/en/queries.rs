//! The words of query options.

use crate::prose::phrases::Phrases;
use crate::prose::sense::Sense::*;

pub(super) const QUERIES: &[Phrases] = &[
    Phrases::new(QueryOption, &["query parameter", "query option", "query method", "odata"]),
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
            "can't use $",
            "cannot use $",
            "can't use the $",
            "cannot use the $",
            "can't use odata",
            "cannot use odata",
            "can't be used",
            "cannot be used",
        ],
    )
    .says(&["filters are not supported.", "you can't use $filter."])
    .says_not(&["filters are supported.", "you can't use this api for another user."]),
    Phrases::new(SomeOf, &["including", "for example", "e.g", "some of"]),
    Phrases::new(AnnouncesOptions, &["following"])
        .with(&["support"])
        .says(&["the following options are supported:"])
        .says_not(&["provide the following:"]),
    Phrases::new(OtherOptions, &["other "]),
    Phrases::new(
        InPart,
        &[" propert", " on ", " when ", " if ", " for ", " same request", " together", " combin"],
    )
    .says(&["the name property does not support it.", "you can't use it in the same request."])
    .says_not(&["it is not supported."]),
    Phrases::new(HeaderWord, &["header", "headers"]),
    Phrases::new(SetTo, &["set to", " to", "of", "=", ":"]),
    Phrases::new(ColumnOperator, &["operator"]).says(&["supported operators"]).says_not(&["operations"]),
    Phrases::new(LimitedSupport, &["support for", "supported "]),
    Phrases::new(AtTimes, &["only when", "same "]),
    Phrases::new(ExceptOptions, &["other than"]),
    Phrases::new(WithoutOption, &["without", "without applying", "without using"])
        .says(&["query without applying"])
        .says_not(&["with"]),
];
