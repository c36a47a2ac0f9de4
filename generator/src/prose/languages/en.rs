//! English.

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind, Phrases, Scope};
use crate::prose::sense::Sense::*;

/// What is known of English.
pub(super) const EN: Language = Language {
    subtag: "en",
    fillers: Fillers::NONE,
    labels: Labels::NONE,
    abbreviations: Abbreviations { within: &["e.g.", "i.e.", "vs.", "incl.", "approx."], last: &["etc."] },
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
        Phrases::new(Plus, &["plus"]),
        Phrases::new(
            Denies,
            &[
                "cannot be",
                "can not be",
                "can't be",
                "cannot use",
                "can't use",
                "must not",
                "mustn't",
                "should not",
                "shouldn't",
                "may not be",
                "not be used",
                "not be granted",
                "not supported",
                "isn't supported",
                "aren't supported",
                "not allowed",
                "isn't allowed",
                "aren't allowed",
                "not permitted",
                "isn't permitted",
                "not sufficient",
                "isn't sufficient",
                "does not work",
                "doesn't work",
                "do not work",
                "don't work",
                "do not use",
                "don't use",
                "do not grant",
                "don't grant",
            ],
        )
        .says(&["b.read cannot be used for this."])
        .says_not(&["a.read can be used for this."]),
        Phrases::new(DeniesFirst, &["not "]),
        Phrases::new(DeniesNext, &["except ", "excluding ", "instead of ", "rather than "])
            .says(&["a.read except b.read"])
            .says_not(&["a.read or b.read"]),
        Phrases::new(EndsClause, &[" but ", ", however"]),
        Phrases::new(ForThing, &["for ", "in "]).says(&["for user resource"]).says_not(&["forms"]),
        Phrases::new(BehindThing, &[" resources", " resource"]),
        Phrases::new(ForThingBehind, &[" for "]),
        Phrases::new(ThingInParentheses, &["(for ", "(in "]),
        Phrases::new(ThingInSentence, &[". for ", ". in "]),
        Phrases::new(Article, &["a ", "an ", "the "]),
        Phrases::new(AroundAlternatives, &["one", "from", "of", "either", "the", "a"]),
        Phrases::new(
            LeadsIn,
            &[
                "a",
                "all",
                "an",
                "and",
                "any",
                "api",
                "apis",
                "are",
                "as",
                "at",
                "be",
                "below",
                "call",
                "calling",
                "choose",
                "either",
                "following",
                "for",
                "from",
                "grant",
                "http",
                "in",
                "is",
                "it",
                "least",
                "method",
                "must",
                "need",
                "needed",
                "needs",
                "of",
                "on",
                "one",
                "operation",
                "operations",
                "or",
                "permission",
                "permissions",
                "privileged",
                "request",
                "requests",
                "require",
                "required",
                "requires",
                "scope",
                "scopes",
                "scenario",
                "scenarios",
                "see",
                "specific",
                "supported",
                "table",
                "tables",
                "that",
                "the",
                "these",
                "this",
                "those",
                "to",
                "use",
                "used",
                "using",
                "which",
                "with",
                "you",
                "your",
                "app",
            ],
        ),
        Phrases::new(LeadsInText, &["following", "require", "note"]),
        Phrases::new(OnPermissions, &["scope", "following"]),
        Phrases::new(PermissionsFor, &["permissions ", "permission ", "for "]),
        Phrases::new(DescribesPermission, &["display", "description", "consent"]),
        Phrases::new(Higher, &["higher", "more privileged"]),
        Phrases::new(NotAvailable, &["not available"])
            .says(&["not available."])
            .says_not(&["not supported."]),
        Phrases::new(Namespace, &["namespace:"]),
        Phrases::new(Retired, &["is obsolete", "is no longer supported", "is no longer available"]),
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
        Phrases::new(MayRemark, &["null", "read", "deprecated", "obsolete", "no longer"])
            .says(&["it is no longer used."])
            .says_not(&["it is no more."]),
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
        Phrases::new(Without, &["do not", "don't", "does not", "doesn't", "need not"]),
        Phrases::new(EmptyBody, &["none", "empty"]).says(&["none."]).says_not(&["none of them"]),
        Phrases::new(
            OptionalBody,
            &["optionally", "_optionally_", "body is optional", "optional request body"],
        ),
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
            ],
        ),
        Phrases::new(RequestBody, &["request body"]),
        Phrases::new(
            AllRequired,
            &[
                "the following required propert",
                "the following required parameter",
                "lists the required propert",
                "following table are required",
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
        Phrases::new(Determiner, &["of", "for", "a", "an", "the", "this", "that", "each", "new", "your"]),
        Phrases::new(Note, &["note"]),
        Phrases::new(
            PlaceholderWord,
            &["id", "name", "key", "value", "guid", "number", "property", "the", "of", "and", "or"],
        )
        .says(&["id"])
        .says_not(&["user"]),
        Phrases::new(
            ReturnsNothing,
            &[
                "not return any",
                "not return a response body",
                "not return content",
                "n't return any",
                "n't return a response body",
                "n't return content",
                "no response body",
                "empty response body",
                "an empty body",
                "no content in the response body",
            ],
        )
        .says(&["it doesn't return anything in the response body."])
        .says_not(&["it returns no more than one."]),
        Phrases::new(Returns, &["return"]),
        Phrases::new(
            ReturnsNext,
            &[
                "return",
                "response body",
                "body of the response",
                "include",
                "contain",
                "composed of",
                "response is",
            ],
        ),
        Phrases::new(IsReturned, &[" is returned", " are returned", "in the response body"]),
        Phrases::new(InResponse, &["response body", "object in the"]),
        Phrases::new(OfResponse, &["response"]),
        // A sentence that begins so may be on what comes back.
        Phrases::new(Otherwise, &["see"])
            .unless(Scope::DirectlyBefore, &[". "])
            .says(&["for more, see"])
            .says_not(&["it returns a pair. see"]),
        Phrases::new(
            Otherwise,
            &[
                "other than",
                "other than a",
                "other than an",
                "except",
                "expanded with the",
                "expanded with the matching",
            ],
        )
        .says(&["a type other than"])
        .says_not(&["except for"]),
        Phrases::new(ObjectNoun, &["object", "objects", "resource", "resources", "entity", "collection"]),
        Phrases::new(CollectionOf, &["collection of"]),
        Phrases::new(SeveralNoun, &["collection", "collections", "list", "array"]),
        Phrases::new(PluralNoun, &["objects", "collection", "resources", "collections"])
            .says(&["objects"])
            .says_not(&["object"]),
        Phrases::new(BetweenAlternatives, &["a", "an", "the", "object", "objects"]),
        Phrases::new(OneOfList, &["one of the following"]),
        Phrases::new(MethodReturns, &["this method returns", "this action returns", "this function returns"]),
        Phrases::new(ServiceReturns, &["the service will return"]),
        Phrases::new(
            CallFails,
            &[
                "will return an http",
                "returns http",
                "will result in",
                "gets an error",
                "you'll receive",
                "you will receive",
                "fail with a ",
                "the request returns a ",
                "request will return a ",
            ],
        )
        .says(&["giving both will return an http 400 bad request error."])
        .says_not(&["handle 409 conflict errors."]),
        Phrases::new(CallFails, &[" returns a "])
            .with(&["the request to "])
            .says(&["the request to create it returns a 400 bad request error."])
            .says_not(&["it returns a 400 bad request error."]),
        Phrases::new(OtherCalls, &["operations"]),
        Phrases::new(
            ReasonPhrase,
            &[
                "ok",
                "created",
                "accepted",
                "no content",
                "multi-status",
                "partial content",
                "found",
                "not modified",
                "bad request",
                "unauthorized",
                "forbidden",
                "not found",
                "method not allowed",
                "conflict",
                "gone",
                "precondition failed",
                "unprocessable entity",
                "locked",
                "too many requests",
                "internal server error",
                "not implemented",
                "bad gateway",
                "service unavailable",
                "gateway timeout",
                "insufficient storage",
            ],
        ),
        Phrases::new(StatusNoun, &["response", "status code", "error", "http error"]),
        Phrases::new(
            StatusNouns,
            &["responses", "errors", "codes", "response codes", "status codes", "error codes"],
        ),
        Phrases::new(Redirect, &["redirect"]),
        Phrases::new(ErrorCodeColumn, &["code"])
            .unless(Scope::Text, &["status"])
            .says(&["error code"])
            .says_not(&["http status code"]),
        Phrases::new(MessageColumn, &["message"]),
        Phrases::new(ErrorCode, &["error code", "error code of"]),
        Phrases::new(ErrorMessage, &["error message:"]),
        Phrases::new(Success, &["succ"]),
        Phrases::new(
            Condition,
            &[
                " if ",
                " when ",
                " unless ",
                "otherwise",
                " except",
                " in case ",
                " in the case ",
                " depending on ",
                " because ",
                " whenever ",
            ],
        )
        .says(&["it returns it if the item exists."])
        .says_not(&["this method returns it."]),
        Phrases::new(
            ConditionFirst,
            &["if ", "when ", "otherwise", "with the ", "without the ", "for a ", "for an ", "unless "],
        ),
        Phrases::new(
            CauseOfError,
            &["error message", " will return an http", " will result in", "attempting to "],
        ),
        Phrases::new(IfFirst, &["if "]),
        Phrases::new(SuccessAnd, &[" and "]),
        Phrases::new(BehindSuccess, &[",", " this ", " the "]),
        Phrases::new(Location, &["link to the", "link to a ", "monitor the"]),
        Phrases::new(Location, &["location"])
            .with(&["header"])
            .says(&["the url is in the location header."])
            .says_not(&["the location of the user."]),
        Phrases::new(
            Bytes,
            &[
                "a stream in the response",
                "binary data",
                "a stream object",
                "bytes of the",
                "stream of bytes",
                "binary stream",
            ],
        ),
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
            ],
        )
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
        Phrases::new(DerivedTypes, &["derived types", "inherited by", "can be one of the following types"])
            .says(&["it has the derived types a and b."])
            .says_not(&["it is derived."]),
        Phrases::new(
            DerivedTypesBefore,
            &["inherit from this", "derive from this", "are subclasses of this"],
        )
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
        Phrases::new(ColumnType, &["type", "data type"]).says(&["data type"]).says_not(&["type of x"]),
        Phrases::new(ColumnValue, &["value", "values"]),
        Phrases::new(ColumnExample, &["example"]),
        Phrases::new(ColumnDescription, &["description", "descriptions", "notes", "comments", "remarks"]),
        Phrases::new(ColumnRequired, &["required"]).says(&["required?"]).says_not(&["is required"]),
        Phrases::new(ColumnMember, &["member", "members", "member name", "enum member", "enumeration value"]),
        Phrases::new(
            ColumnOfValues,
            &["value", "values", "option", "options", "constant", "member", "members"],
        ),
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
        Phrases::new(
            BesideType,
            &["a", "an", "the", "of", "list", "array", "resource", "object", "objects", "entity", "type"],
        ),
        Phrases::new(
            MayAnnounceValues,
            &["alue", "ne of", "ny of", "ither of", "ome of", "ore of", " states "],
        )
        .says(&["it is one of these."])
        .says_not(&["it is on."]),
        Phrases::new(MayLeadToValues, &[" be ", "elect from ", "nclude"])
            .says(&["it can be on."])
            .says_not(&["it is on."]),
        Phrases::new(RequiredParameters, &["required query parameter", "required parameters"])
            .says(&["provide the following required query parameters."])
            .says_not(&["optional query parameters"]),
        Phrases::new(OfUrl, &["in the request url", "that can be used with this function"])
            .says(&["in the request url, provide the following."])
            .says_not(&["in the request body, provide the following."]),
    ],
    title_words: &[],
    names: &[(NameKind::Header, &[("Accept", &["accept"]), ("Content-Type", &["content-type"])])],
};
