//! The value of a function in the client, with its tests.

use super::{
    Answer, AnswerKind, Doc, ExampleCall, ExampleKeys, Gate, Generic, Ident, Lit, Offers, ShownBody, Type,
};
use graph_client_operation::Method;

/// A function. Pages that document the same request with the same types share it.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    /// Its name.
    pub name: Ident,
    /// Its docs.
    pub doc: Doc,
    /// Other words by which the docs' search finds it.
    pub aliases: Vec<Lit>,
    /// The deprecation note.
    pub deprecated: Option<Lit>,
    /// Its parameters, in the order of the path.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Body,
    /// The documented answer.
    pub returns: Returns,
    /// True if the answer may have no value.
    pub is_optional: bool,
    /// The query options and headers that its page documents.
    pub offers: Offers,
    /// An extra condition, if it is not compiled whenever its module is.
    pub gate: Option<Gate>,
    /// The description of its operation for the runtime.
    pub operation: Operation,
    /// Its test.
    pub test: TestCase,
    /// Documented examples as tests.
    pub examples: Vec<Example>,
}

/// A documented example as a test.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The call for the example's URL. `None` if no request line of the page has this URL.
    pub call: Option<ExampleCall>,
    /// The JSON of the request.
    pub sent: Option<Lit>,
    /// The same body as code, in the first example of a function. Its docs show this example.
    pub shown: Option<ShownBody>,
    /// The JSON of the answer.
    pub answer: Option<Lit>,
    /// The status code of the answer. 0 if there is no answer.
    pub status: u16,
}

/// The outcome of the examples of some pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExampleReport {
    /// The number of JSON bodies.
    pub bodies: usize,
    /// The number of JSON bodies that tests use.
    pub tested: usize,
    /// The examples that are not tests, in page order.
    pub left_out: Vec<LeftOut>,
    /// The keys of the JSON bodies that tests use.
    pub keys: ExampleKeys,
}

impl ExampleReport {
    /// Adds the outcome of other pages.
    pub(super) fn add(&mut self, other: Self) {
        self.bodies += other.bodies;
        self.tested += other.tested;
        self.left_out.extend(other.left_out);
        self.keys.add(other.keys);
    }
}

/// An example, or a part of it, that is not tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its page and line.
    pub place: String,
    /// The reason.
    pub reason: String,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: Ident,
    /// The text of the documented placeholder.
    pub documented: String,
    /// Its type.
    pub ty: Type,
    /// True if it is a string, which goes into the URL unconverted.
    pub is_text: bool,
}

/// The body that a function sends.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// No body.
    None,
    /// Any JSON, as the last parameter.
    Json,
    /// A model, as the last parameter.
    Model {
        /// Its type.
        ty: Type,
        /// The `@odata.type` in the page's examples.
        odata_type: Option<Lit>,
    },
    /// A reference to a resource, as the last parameter.
    Reference,
    /// Bytes of a media type, as the last parameter.
    Bytes(Lit),
}

/// The answer that a function returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Returns {
    /// `()`
    Nothing,
    /// One value.
    One(Type),
    /// One value, wrapped as OData does.
    ValueOf(Type),
    /// An OData collection.
    Collection(Type),
    /// Bytes.
    Bytes,
    /// The service continues the operation after its answer.
    Accepted,
}

impl Returns {
    /// The type of the value.
    #[must_use]
    pub fn ty(&self) -> Type {
        match self {
            Self::Nothing => Type::Unit,
            Self::One(ty) => ty.clone(),
            Self::ValueOf(ty) => ty.clone().within(Generic::ValueOf),
            Self::Collection(ty) => ty.clone().within(Generic::Collection),
            Self::Bytes => Type::Bytes,
            Self::Accepted => Type::Accepted,
        }
    }
}

/// The operation that a function calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The method.
    pub method: Method,
    /// The version.
    pub api_version: Lit,
    /// All further facts for the runtime, as an `OperationText`.
    pub text: Lit,
}

/// A test: a call and the expected request.
#[derive(Debug, Clone, PartialEq)]
pub struct TestCase {
    /// The arguments, as Rust expressions.
    pub arguments: Vec<String>,
    /// The optional parameters with their values.
    pub parameters: Vec<(Lit, Lit)>,
    /// The path and query that the server must receive.
    pub target: Lit,
    /// The kind of the answer.
    pub answer: AnswerKind,
    /// The documented status of the answer.
    pub status: u16,
    /// The JSON that the server must receive, if the function sends a model.
    pub sent: Lit,
    /// The JSON of the answer, if the function returns JSON.
    pub answer_body: Option<Lit>,
}

impl Function {
    /// The arguments of an example's call. If the example has no call, those of the function's test.
    #[must_use]
    pub fn arguments<'a>(&'a self, example: &'a Example) -> &'a [String] {
        example.call.as_ref().map_or(&self.test.arguments, |call| &call.arguments)
    }

    /// The path and query that the server must receive for an example.
    #[must_use]
    pub fn target<'a>(&'a self, example: &'a Example) -> &'a Lit {
        example.call.as_ref().map_or(&self.test.target, |call| &call.target)
    }

    /// The answer of the function's test.
    #[must_use]
    pub fn test_answer(&self) -> Answer<'_> {
        Answer { kind: self.test.answer, status: self.test.status, body: self.test.answer_body.as_ref() }
    }

    /// The answer to an example's request. If the example shows none, the answer of the test.
    #[must_use]
    pub fn answer<'a>(&'a self, example: &'a Example) -> Answer<'a> {
        match &example.answer {
            Some(body) => Answer { status: example.status, body: Some(body), ..self.test_answer() },
            None => self.test_answer(),
        }
    }

    /// The type that `send` returns.
    #[must_use]
    pub fn answer_type(&self) -> Type {
        let ty = self.returns.ty();
        if self.is_optional { ty.within(Generic::Option) } else { ty }
    }

    /// Returns whether the last parameter is a body.
    #[must_use]
    pub fn takes_body(&self) -> bool {
        self.body != Body::None
    }

    /// Returns whether the body is a model or is sent like one.
    #[must_use]
    pub fn takes_model(&self) -> bool {
        matches!(self.body, Body::Model { .. } | Body::Reference)
    }
}
