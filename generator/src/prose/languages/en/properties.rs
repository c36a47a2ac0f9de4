//! The words of properties and parameters.

use crate::prose::phrases::{Phrases, Scope};
use crate::prose::sense::Sense::*;

pub(super) const PROPERTIES: &[Phrases] = &[
    Phrases::new(Yes, &["y", "yes", "true", "required", "✓", "✔", "x"]),
    Phrases::new(No, &["n", "no", "false", "optional"]),
    Phrases::new(ReadOnly, &["read-only", "read only", "readonly", "read\u{2011}only"])
        .unless(Scope::DirectlyBefore, &["th", "sp"])
        .unless(
            Scope::SentenceStart,
            &[
                "for a ",
                "for an ",
                "for the ",
                "for synced",
                "for synchronized",
                "if ",
                "once ",
                "after ",
                "when ",
                "unless ",
            ],
        )
        .unless(
            Scope::DirectlyBehind,
            &[
                " access",
                " mode",
                " permission",
                " link",
                " copy",
                " view",
                " scope",
                " role",
                " for users",
                " for groups",
                " for guest",
                " when ",
                " unless ",
                " while ",
                " to the ",
            ],
        )
        .unless(Scope::SentenceBefore, &["whether ", "indicates if "])
        .says(&[
            "read-only.",
            "key, read-only",
            "this property is read-only.",
            "`2014z` read-only. more",
            "read only. x",
            "*read-only*",
            "whether it is \"trending.\" read-only.",
        ])
        .says_not(&[
            "whether this team is in read-only mode.",
            "indicates if the rule is read-only and cannot be modified.",
            "numbers. read-only for users synced from elsewhere.",
            "grants read-only access to it.",
            "for a synced user this is elsewhere and is read-only. else it may be set",
            "once set, this property is read-only and cannot be changed.",
            "after it is activated, the property is read only.",
        ]),
    Phrases::new(Nullable, &["nullable"]).says(&["nullable."]),
    Phrases::new(
        NotNullable,
        &[
            "not nullable",
            "non-nullable",
            "not be nullable",
            "n't nullable",
            "cannot be null",
            "can't be null",
            "must not be null",
            "not be null",
        ],
    )
    .says(&["key. not nullable.", "cannot be null."])
    .says_not(&["can be null.", "it is non-null."]),
    Phrases::new(MayRemark, &["null", "read", "deprecated", "obsolete", "no longer"])
        .says(&["it is no longer used."])
        .says_not(&["it is no more."]),
    Phrases::new(AllReadOnly, &["are read-only"])
        .with(&["all properties", "all of the properties", "these properties", "these attributes"])
        .unless(Scope::Text, &["except", " if ", " when "])
        .says(&[
            "all properties of this resource are read-only",
            "these attributes cannot be set and are read-only",
        ])
        .says_not(&["all properties except the name are read-only", "the properties are read-only"]),
    Phrases::new(SupposesNull, &[" if ", " when ", " unless "]),
    Phrases::new(SupposesNullFirst, &["if ", "when ", "a "]),
    Phrases::new(OfAnotherProperty, &["** property is "])
        .says(&["the **x** property is "])
        .says_not(&["this property is "]),
    Phrases::new(BeforeNull, &[" is ", " be ", " is always "])
        .says(&["the value is "])
        .says_not(&["set to "]),
    Phrases::new(BehindNull, &[" if ", " until ", " for ", " when "])
        .says(&[" until it completes."])
        .says_not(&[" values."]),
    Phrases::new(NullComesBack, &[" will be returned"]),
    Phrases::new(DefaultBehind, &[" (default"]),
    Phrases::new(DeprecatedOrObsolete, &["deprecated", "obsolete"]),
    Phrases::new(BeforeDeprecated, &["is", "are", "been", "being", "be", "was", "now", "considered"]),
    Phrases::new(OfRelativeClause, &["which "]),
    Phrases::new(
        PropertyGone,
        &[
            "property is no longer supported",
            "property is no longer available",
            "property is no longer used",
            "property is no longer in use",
        ],
    )
    .says(&["this property is no longer supported."])
    .says_not(&["the value is no longer supported."]),
    Phrases::new(MayRequire, &["equired", "ptional"]).says(&["optional."]).says_not(&["the name."]),
    Phrases::new(SupportedAtTimes, &["supported for "])
        .with(&[" only"])
        .says(&["supported for boxes only. required."])
        .says_not(&["supported for all boxes. required."]),
    Phrases::new(RequiredWord, &["required", "mandatory"]),
    Phrases::new(OptionalWord, &["optional"]),
    Phrases::new(OptionalThing, &["optional ", "an optional "])
        .says(&["an optional description of it."])
        .says_not(&["the optional claims."]),
    Phrases::new(OfNoun, &[" of ", " for ", " to "]),
    Phrases::new(NotBefore, &["not"]),
    Phrases::new(ThisIs, &["this property is", "this parameter is"]),
    Phrases::new(ThisThing, &["this"]),
    Phrases::new(IsAThing, &["is a", "is an"]),
    Phrases::new(ThingBehind, &[" field", " value", " property", " parameter", " query parameter"]),
    Phrases::new(GoesOn, &[" and ", " that "]),
    Phrases::new(IfWithin, &[" if "]),
    Phrases::new(KeyWord, &["key"]),
];
