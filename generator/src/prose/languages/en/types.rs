//! The words of types, tables, values and sections.

use crate::prose::phrases::{Phrases, Scope};
use crate::prose::sense::Sense::*;

pub(super) const TYPES: &[Phrases] = &[
    Phrases::new(
        BeforeBase,
        &[
            "inherits from",
            "inherits properties from",
            "inherits all properties from",
            "inherits the properties of",
            "derived from",
            "derives from",
            "inherited from",
            "subclass of",
            "subclass from",
            "subtype of",
            "sub-type of",
            "derived type of",
            "base type:",
            "base type is",
            "extends",
            "will inherit from",
            "derivative of",
        ],
    )
    // `a subtype of this, either x or y` is of the derived types.
    .unless(Scope::DirectlyBehind, &[" this"])
    .says(&["it inherits from entity."])
    .says_not(&["it inherits nothing."]),
    // Such as: You cannot instantiate a resource directly; you must make a subclass.
    Phrases::new(
        AbstractType,
        &[
            "cannot be instantiated",
            "can't be instantiated",
            "cannot instantiate",
            "can't instantiate",
            "cannot be used directly",
            "can't be used directly",
        ],
    )
    .says(&["this type can't be instantiated."])
    .says_not(&["it is instantiated for you."]),
    Phrases::new(AbstractWord, &["abstract"]),
    // An `open type extension` is something else.
    Phrases::new(OpenTypeWord, &["open type", "open complex type"])
        .unless(Scope::DirectlyBehind, &[" extension"])
        .says(&["this is an open type."])
        .says_not(&["an open type extension"]),
    Phrases::new(OpenTypeInTitle, &["(open type)"]),
    Phrases::new(
        TypeNoun,
        &["type", "class", "resource", "resouce", "entity", "superclass", "base", "complex"],
    )
    .says(&["base class"])
    .says_not(&["definition"]),
    Phrases::new(BeforeOtherType, &[" from", " of", " by", " to", " in"]),
    Phrases::new(BeforeAdjective, &[" is", " are"]),
    Phrases::new(ArticleBefore, &[" an", " a", "\nan"]),
    Phrases::new(
        DerivedTypes,
        &[
            "derived types",
            "inherited by",
            "can be one of the following types",
            "following types are derived",
            "following type is derived",
            "following types derive",
            "following types inherit",
            "subtype of this",
            "subtypes of this",
        ],
    )
    .says(&[
        "it has the derived types a and b.",
        "the type from which the following types are derived:",
        "each item is a subtype of this, either a or b.",
    ])
    .says_not(&["it is derived."]),
    Phrases::new(DerivedTypesBefore, &["inherit from this", "derive from this", "are subclasses of this"])
        .says(&["a and b derive from this type."])
        .says_not(&["they derive from entity."]),
    Phrases::new(DerivedTypesThat, &["that derive from"])
        .says(&["types that derive from it include a."])
        .says_not(&["it derives from entity."]),
    Phrases::new(
        BaseOf,
        &[
            "base type for",
            "base class for",
            "base entity for",
            "base resource for",
            "base type of",
            "base class of",
        ],
    )
    .says(&["the base class for a and b."])
    .says_not(&["its base class is entity."]),
    Phrases::new(Includes, &[":", "："]),
    Phrases::new(IncludeWord, &["include"]),
    Phrases::new(SuchAs, &[" such as"]),
    Phrases::new(
        ColumnName,
        &[
            "name",
            "parameter name",
            "property name",
            "header name",
            "relationship name",
            "field name",
            "property",
            "parameter",
        ],
    )
    .says(&["name.", "*property*"])
    .says_not(&["name of it"]),
    Phrases::new(
        FirstColumnName,
        &[
            "parameters",
            "properties",
            "header",
            "headers",
            "query parameter",
            "request header",
            "request headers",
            "relationship",
            "relationships",
            "navigation property",
            "option",
            "query",
            "query option",
            "field",
        ],
    )
    .says(&["headers"])
    .says_not(&["header of it"]),
    Phrases::new(ColumnProperty, &["property", "properties", "property name"])
        .says(&["**property**"])
        .says_not(&["name"]),
    Phrases::new(ColumnType, &["type", "data type"]).says(&["data type"]).says_not(&["type of x"]),
    Phrases::new(ColumnValue, &["value", "values"]),
    Phrases::new(ColumnExample, &["example"]),
    Phrases::new(ColumnDescription, &["description", "descriptions", "notes", "comments", "remarks"]),
    Phrases::new(ColumnRequired, &["required"]).says(&["required?"]).says_not(&["is required"]),
    Phrases::new(ColumnMember, &["member", "members", "member name", "enum member", "enumeration value"]),
    Phrases::new(ColumnOfValues, &["value", "values", "option", "options", "constant", "member", "members"]),
    Phrases::new(ColumnDerivedType, &["type", "derived type"]),
    Phrases::new(ColumnMethod, &["method"]),
    Phrases::new(ColumnReturnType, &["return type"]),
    Phrases::new(ValueOf, &[" value"]).says(&["kind value"]).says_not(&["value of it"]),
    Phrases::new(ParameterOrProperty, &["parameter", "property"])
        .says(&["parameter of it"])
        .says_not(&["a parameter"]),
    Phrases::new(Or, &["or", "and/or"]).says(&["or"]).says_not(&["or more"]),
    Phrases::new(And, &["and", "also"]).says(&["and"]).says_not(&["and so on"]),
    Phrases::new(Collection, &["collection", "collections", "array", "[]"])
        .says(&["collection"])
        .says_not(&["collect"]),
    Phrases::new(BeforeItems, &["collection of ", "collection ", "array of ", "list of "])
        .says(&["list of users"])
        .says_not(&["listed"]),
    Phrases::new(CollectionCall, &["collection(", "collection (", "collection<"])
        .says(&["collection(edm.string)"])
        .says_not(&["collection of x"]),
    Phrases::new(TypeArticle, &["a", "an", "the"]),
    Phrases::new(NounOfType, &[" resource type", " resource", " objects", " object"])
        .says(&["user resource"])
        .says_not(&["resource"]),
    Phrases::new(UnknownType, &["unknown type "]),
    Phrases::new(AnyJson, &["json object", "untyped json object", "untyped json", "any json"]),
    Phrases::new(EnumeratedText, &["enum", "enumeration"]).says(&["enum"]).says_not(&["enum of x"]),
    Phrases::new(
        BesideType,
        &["a", "an", "the", "of", "list", "array", "resource", "object", "objects", "entity", "type"],
    ),
    Phrases::new(
        MayAnnounceValues,
        &[
            "alue",
            "upported ",
            "llowed ",
            "ermitted ",
            "ccepted ",
            "ne of",
            "ny of",
            "ither of",
            "ome of",
            "ore of",
            " states ",
        ],
    )
    .says(&["it is one of these."])
    .says_not(&["it is on."]),
    Phrases::new(MayLeadToValues, &[" be ", "elect from ", "nclude"])
        .says(&["it can be on."])
        .says_not(&["it is on."]),
    Phrases::new(
        ListsOther,
        &[
            "xample",
            "e.g",
            "uch as",
            "instance",
            "efault",
            "not ",
            "n't",
            "cannot",
            "format",
            "character",
            "syntax",
            "combine",
            "together",
        ],
    )
    .says(&["for instance it is one of"])
    .says_not(&["it is one of"]),
    Phrases::new(
        ListsNames,
        &[
            "propert",
            "parameter",
            "header",
            "permission",
            "operator",
            "filters",
            "claim",
            "key type",
            "protocol",
            "scheme",
            "extension",
        ],
    )
    .says(&["these properties are required", "supported filters are"])
    .says_not(&["these values are possible"]),
    Phrases::new(ListsImpossible, &["annot", "must not", "n't", "not be", "not contain"])
        .says(&["cannot be "])
        .says_not(&["can be "]),
    Phrases::new(ListsExamples, &["example", "default", "sample"]),
    Phrases::new(ValuesBefore, &["alues", "alue"]),
    Phrases::new(HeadsValues, &["values", "enumeration", "enum"])
        .says(&["kind values"])
        .says_not(&["values of kind"]),
    Phrases::new(RequiredParameters, &["required query parameter", "required parameters"])
        .says(&["provide the following required query parameters."])
        .says_not(&["optional query parameters"]),
    Phrases::new(OfUrl, &["in the request url", "that can be used with this function"])
        .says(&["in the request url, provide the following."])
        .says_not(&["in the request body, provide the following."]),
];
