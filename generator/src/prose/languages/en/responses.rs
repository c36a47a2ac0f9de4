//! The words of responses.

use crate::prose::phrases::{Phrases, Scope};
use crate::prose::sense::Sense::*;

pub(super) const RESPONSES: &[Phrases] = &[
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
    Phrases::new(
        Otherwise,
        &[
            "for a",
            "for an",
            "for the",
            "link to a",
            "link to an",
            "link to the",
            "location of a",
            "location of an",
            "location of the",
            "url of a",
            "url of an",
            "url of the",
        ],
    )
    .says(&["the settings for the"])
    .says_not(&["the settings of the"]),
    Phrases::new(BehindPrimitive, &[" collection", " value", " object", " in the response body"])
        .says(&[" collection in it"])
        .says_not(&[" of it"]),
    Phrases::new(BehindNounPhrase, &[" in ", " as "]),
    Phrases::new(ObjectNoun, &["object", "objects", "resource", "resources", "entity", "collection"]),
    Phrases::new(CollectionOf, &["array of", "collection of", "list of"]),
    Phrases::new(SeveralNoun, &["collection", "collections", "list", "array"]),
    Phrases::new(PluralNoun, &["objects", "collection", "resources", "collections"])
        .says(&["objects"])
        .says_not(&["object"]),
    Phrases::new(CollectionNoun, &["collection"]),
    Phrases::new(
        AfterNoun,
        &["containing", "contains", "with", "that", "which", "and", "including", "holding", "whose"],
    )
    .says(&["containing"])
    .says_not(&["resource"]),
    Phrases::new(BetweenAlternatives, &["a", "an", "the", "object", "objects"]),
    Phrases::new(OneOfList, &["one of the following"]),
    Phrases::new(
        MethodReturns,
        &[
            "this method returns",
            "this action returns",
            "this function returns",
            "the call returns",
            "this call returns",
        ],
    )
    .says(&["the call returns a 206 partial content response."])
    .says_not(&["the following call returns it."]),
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
    Phrases::new(StatusName, &["httpstatuscode"]).says(&["httpstatuscode.forbidden"]).says_not(&["a status"]),
    Phrases::new(StatusNoun, &["response", "status code", "error", "http error"]),
    Phrases::new(
        StatusNouns,
        &["responses", "errors", "codes", "response codes", "status codes", "error codes"],
    ),
    Phrases::new(OfSeries, &["-series"]),
    Phrases::new(Redirect, &["redirect"]),
    Phrases::new(ErrorCodeColumn, &["code"])
        .unless(Scope::Text, &["status"])
        .says(&["error code"])
        .says_not(&["http status code"]),
    Phrases::new(MessageColumn, &["message"]),
    Phrases::new(ErrorCode, &["error code", "error code of"]),
    Phrases::new(ErrorCodesFollow, &["error codes below", "following error codes"]),
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
    Phrases::new(OtherwiseFirst, &["otherwise", "if not,", "in all other cases"])
        .says(&["otherwise, it fails."])
        .says_not(&["it fails otherwise."]),
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
];
