//! The words of requests.

use crate::prose::phrases::{Phrases, Scope};
use crate::prose::sense::Sense::*;

pub(super) const REQUESTS: &[Phrases] = &[
    Phrases::new(
        NoBody,
        &[
            "no body",
            "no request body",
            "no request content",
            "request body is not necessary",
            "request body is not needed",
            "request body is not required",
            "request body isn't necessary",
            "request body isn't needed",
            "request body isn't required",
        ],
    )
    .says(&["this operation has no request content."])
    .says_not(&["in the request body, supply the object."]),
    Phrases::new(Negation, &["not", "n't"]),
    Phrases::new(OfThing, &["of "]),
    Phrases::new(
        WithoutBody,
        &[
            r"\b(?:do not|don't|does not|doesn't|need not)(?: [a-z0-9_]+){1,3}(?: an?| any| the)? (?:request )?body\b",
        ],
    )
    .says(&["do not supply a request body for this method.", "you don't have to send the body."])
    .says_not(&["do not supply a value that is not in the request body."]),
    Phrases::new(EmptyBody, &["none", "empty"]).says(&["none."]).says_not(&["none of them"]),
    Phrases::new(OptionalBody, &["optionally", "_optionally_", "body is optional", "optional request body"]),
    Phrases::new(BodyAfterAll, &["however", "optional "])
        .with(&["in the request body", "in the body", "json"])
        .says(&["no body is required. however, you can specify it in the request body."])
        .says_not(&["however, it has no body."]),
    Phrases::new(BytesInBody, &["binary", "byte", "contents of the"])
        .with(&["body", "binary contents", "binary data", "binary stream"])
        .unless(Scope::Text, &["json", "multipart"])
        .says(&["the body is the contents of the file."])
        .says_not(&["the contents of the file.", "the body is json or binary."]),
    Phrases::new(
        SuppliesBody,
        &[
            "json",
            "supply",
            "provide",
            "specify",
            "include ",
            "following propert",
            "following parameter",
            "body should",
            "body must",
            "body contains",
            "body defines",
            "body requires",
            "object should only contain",
            "@odata.id",
        ],
    ),
    Phrases::new(RequestBody, &["request body"]),
    Phrases::new(
        BodyMustHave,
        &[
            "body must contain",
            "body must include",
            "body must specify",
            "you must include",
            "you must provide",
            "you must specify",
            "you must supply",
        ],
    )
    .says(&["the request body must contain"])
    .says_not(&["the name must contain"]),
    Phrases::new(
        MustBeInBody,
        &[
            "must be included in the body",
            "must be included in the request",
            "must be specified in the body",
            "must be specified in the request",
            "must be provided in the body",
            "must be provided in the request",
            "is required in the body",
            "is required in the request",
            "are required in the body",
            "are required in the request",
        ],
    )
    .says(&["the name must be included in the request body."])
    .says_not(&["must be included in the group"]),
    Phrases::new(
        PropertiesFollow,
        &[
            "following propert",
            "following required propert",
            "following parameter",
            "following required parameter",
            "following field",
        ],
    )
    .says(&["you must include the following properties"])
    .says_not(&["the properties of the following object"]),
    Phrases::new(CanBeUpdated, &["can be updated", "can be changed", "can be modified", "are updatable"])
        .unless(Scope::Text, &["only if", "only when"])
        .says(&["property can be updated."])
        .says_not(&["can be updated only if it is new."]),
    Phrases::new(
        WeightyWord,
        &["all", "and", "any", "cannot", "may", "must", "new", "not", "only", "optional", "optionally", "or", "should"],
    ),
    Phrases::new(
        BodyHas,
        &[
            "contain",
            "contain only",
            "contains",
            "include",
            "only",
            "only contain",
            "only specify",
            "provide",
            "provide only",
            "representation of",
            "specify",
            "specifying",
            "specifying only",
            "supply",
            "supply only",
            "the new value for",
            "the new value of",
            "the new values for",
            "using",
            "use",
        ],
    )
    .says(&["supply the new value for"])
    .says_not(&["the value of"]),
    Phrases::new(MayBeInBody, &["optional", "you can", "you may"])
        .says(&["you can specify the name"])
        .says_not(&["specify the name"]),
    Phrases::new(
        PropertyNoun,
        &[
            "property",
            "properties",
            "parameter",
            "parameters",
            "relationship",
            "relationships",
            "field",
            "fields",
        ],
    )
    .says(&["property of it"])
    .says_not(&["object"]),
    Phrases::new(
        AllRequired,
        &[
            "the following required propert",
            "the following required parameter",
            "lists the required propert",
            "following table are required",
            "lists the parameters that are required",
            "must include the following",
            "must contain the following",
            "must specify the following",
            "must provide the following",
            "must supply the following",
            "following properties are required",
            "following parameters are required",
        ],
    )
    .says(&["provide the following required properties."])
    .says_not(&["the properties that are required when you create it."]),
    Phrases::new(RequiredAtTimes, &["required only ", "required if ", "required when "]),
    Phrases::new(OfEachItem, &["for each "]),
    Phrases::new(
        IdentifierOf,
        &[" identifier ", " identifiers ", " id ", " ids ", " odata.id ", " @odata.id "],
    )
    .says(&[" the identifier of the "])
    .says_not(&[" the ideas of the "]),
    Phrases::new(IdentifierOf, &[" reference "]).with(&[" to "]),
    Phrases::new(IdentifierOf, &[" url "])
        .with(&[" of "])
        .says(&[" with the read url of the "])
        .says_not(&[" the url "]),
    Phrases::new(PartOf, &[" property "])
        .with(&[" of "])
        .says(&[" the property of the "])
        .says_not(&[" the property "]),
    Phrases::new(PartOf, &[" getting "]),
    Phrases::new(SeveralOf, &[" array ", " collection "]),
    Phrases::new(SeeOnly, &["see"])
        .unless(Scope::Text, &["properties"])
        .says(&["for more, see"])
        .says_not(&["for the properties, see"]),
    Phrases::new(InProperty, &["in the ", "object in the ", "objects in the "])
        .with(&[" property"])
        .says(&["object in the foos collection property"])
        .says_not(&["object in the request body"]),
    Phrases::new(Instance, &["that is", "for example", "such as"]),
    Phrases::new(Representation, &["representation "]),
    Phrases::new(Determiner, &["a", "an", "the", "this", "that", "each", "new", "your"]).says_not(&["of"]),
    Phrases::new(OfOrFor, &["of", "for"]),
    Phrases::new(Note, &["note"]),
    Phrases::new(
        PlaceholderWord,
        &["id", "name", "key", "value", "guid", "number", "property", "the", "of", "and", "or"],
    )
    .says(&["id"])
    .says_not(&["user"]),
];
