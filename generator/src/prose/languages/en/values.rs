//! The words around lists of values.

use crate::prose::phrases::Phrases;
use crate::prose::sense::Sense::*;

/// Adjectives and nouns before `values` in an announcement.
macro_rules! kinds {
    () => {
        "possible|valid|supported|allowed|permitted|accepted|acceptable|available|enumeration|enum|property"
    };
}

/// Verbs between an announcement and its list.
macro_rules! verbs {
    () => {
        "are|is|being|can be|may be|must be|includes?(?: the following)?|including|as follows|may include|can include"
    };
}

pub(super) const VALUES: &[Phrases] = &[
    Phrases::new(
        Announcement,
        &[
            concat!(r"\b(?:", kinds!(), r") (?:[a-z]+ )?(?:values?|states?|options?)"),
            r"\b(?:the|its|following) (?:[a-z]+ )?values(?: are supported)?",
            r"\b(?:one|any|either|some) (?:or more )?of(?: the)?(?: following)?(?: [a-z]+){0,2}?(?: values| strings| options)?",
            r"\bvalues? (?:can|may|must|should) be",
            concat!(r"\b(?:", kinds!(), r") [a-z]+s:"),
        ],
    )
    .says(&["possible values", "one of the following strings", "the value must be", "supported colors: "])
    .says_not(&["the state", "it can be"]),
    Phrases::new(
        SubjectOfValues,
        &[concat!(r#"^ (?:for|of|in) (?u:[^:.<"])+?(?:(?: |\*\* ?)(?:"#, verbs!(), r")|\**:)")],
    )
    .says(&[" for this property are", " of **x**:"])
    .says_not(&[" `a`", " for this. they are"]),
    // The pattern matches no word as well.
    Phrases::new(
        BeforeList,
        &[concat!(
            r"^\**:?\**(?: (?:",
            verbs!(),
            r"|currently|only|also|the|following|values?|one of|either))*(?u:\s)*[:.]?(?u:\s)*"
        )],
    )
    .says(&[" are: ", " currently"]),
    Phrases::new(EndsWithBe, &[" be"]).says(&["the value must be"]).says_not(&["maybe"]),
    Phrases::new(OfValues, &["value"]),
    Phrases::new(AlsoPossible, &[" can also be specified"]),
    Phrases::new(TheValue, &["the value `"]),
    Phrases::new(BeforeReturnedValue, &["return ", "returns "])
        .says(&["other licenses return "])
        .says_not(&["returned "]),
    Phrases::new(Indicates, &[" indicates "]),
    Phrases::new(
        LeadsToSeveral,
        &[
            r"(?:^|[.,;>] |\b(?:this|it|which|they|values?|the state|the status|the type) )(?:can|may|must|should)(?: also| currently| only| either)* be(?: set to| by| one of)?(?: either| only| an?)* ",
            r"\bselect from ",
            r"(?:^|\. |\b(?:types|states|labels|kinds|modes|levels|categories|roles|statuses) )(?:currently )?includes?(?: the following)?:? ",
        ],
    )
    .says(&["this can be `a`", "select from `a`", "types include: `a`"])
    .says_not(&["a user can be `a`", "it includes `a`"]),
    Phrases::new(
        LeadsToAll,
        &[
            r"\bvalues?(?: (?:for|of) (?:this|the) [a-z]+)? (?:(?:is|are|can|will)(?: always| only| either)+(?: be)?(?: only| either)*|will be) ",
        ],
    )
    .says(&["the value is always `a`", "values for this property will be `a`"])
    .says_not(&["the value is `a`"]),
    Phrases::new(Either, &["either "]),
    Phrases::new(BehindEither, &["be "]),
    Phrases::new(BehindList, &["in "]),
    Phrases::new(OnCondition, &["if ", "when ", "unless ", "otherwise", "by "])
        .says(&["if it is set, it is `a`."])
        .says_not(&["it is `a` if it is set."]),
    Phrases::new(OfDefault, &["default"]),
    Phrases::new(TheOnly, &[" the only "]),
    Phrases::new(BeforeTheOnly, &[" is", " is currently"]),
    Phrases::new(
        NamesOther,
        &["value", "propert", "parameter", "header", "claim", "permission", "thru ", "through ", "to `"],
    )
    .says(&["values that it has", "through `b`"])
    .says_not(&["or `b`"]),
    Phrases::new(UseOfValue, &[" for ", "for "]).says(&["for those, or `b`"]).says_not(&["before"]),
    Phrases::new(AndSoOn, &["etc"]).says(&["etc."]),
    Phrases::new(OneValueOf, &[" constant", " value"]).says(&["kind value"]).says_not(&["value of it"]),
    Phrases::new(HeadingOfValues, &[" values", " options"]).says(&["type options"]).says_not(&["options"]),
    Phrases::new(HeadingOfEnumeration, &[" enumeration"]),
    Phrases::new(InHeadingOfValues, &["values", "options", "enumeration", "of", "the"]),
    Phrases::new(ValuesOfProperty, &["value of "]),
    Phrases::new(BehindProperty, &[" property"]),
    Phrases::new(ValuesFor, &["values for", "values of"]),
];
