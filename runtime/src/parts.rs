//! The parts of a request that do not depend on the type of its answer.

use bytes::Bytes;
use reqwest::{
    Url,
    header::{
        AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue,
        TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
    },
};

use crate::{
    Method,
    error::InvalidArgument,
    operation::OperationText,
    settings::OwnSettings,
    template,
    trail::{Continuation, Trail},
    upload::Source,
    url::push_query,
};

/// The operation named in errors about a link whose origin is unknown.
pub(crate) const LINK: OperationText = OperationText("link");

/// The headers that frame a message or belong to one connection. The HTTP client writes them. A second value could smuggle a
/// request past a gateway.
const FRAMING: [HeaderName; 8] = [
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    HeaderName::from_static("keep-alive"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// A request without the type of its answer.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) operation: OperationText,
    pub(crate) method: Method,
    pub(crate) target: Target,
    /// The caller's query options before encoding, in the order in which they were first given.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The reader that gives the body instead.
    pub(crate) source: Option<Source>,
    pub(crate) settings: OwnSettings,
    /// True if the request may be sent again though its method may change something.
    pub(crate) is_repeatable: bool,
    /// True if the body of a successful answer is left to be read piece by piece.
    pub(crate) is_streamed: bool,
    /// The first argument that cannot be sent.
    pub(crate) invalid: Option<InvalidArgument>,
}

/// The address of a request.
#[derive(Clone)]
pub(crate) enum Target {
    /// A path and query below the base URL, which begins with the API version.
    Path(String),
    /// A link from an answer, and the links that led to that answer.
    Link(String, Option<Trail>),
    /// A link that may lead to another host, because an operation documents such links. The token is sent to the client's own
    /// origin only.
    Outside(Url),
    /// A link that is an authorization by itself. It is followed without the token.
    Signed(Url),
}

impl Parts {
    pub(crate) fn new(operation: OperationText, method: Method, target: Target) -> Self {
        let (query, headers, body) = (Vec::new(), HeaderMap::new(), Bytes::new());
        let settings = OwnSettings::default();
        let is_repeatable = method.is_safe();
        Self {
            operation,
            method,
            target,
            query,
            headers,
            body,
            source: None,
            settings,
            is_repeatable,
            is_streamed: false,
            invalid: None,
        }
    }

    /// Makes the request of an operation with its arguments.
    pub(crate) fn expanded(operation: &'static str, arguments: &[&str]) -> Self {
        let operation = OperationText(operation);
        let (method, api_version, uri_template) = operation.request_line();
        let (path, invalid) = match template::expand(&api_version, &uri_template, arguments) {
            Ok(path) => (path, None),
            Err(invalid) => (String::new(), Some(invalid)),
        };
        Self { invalid, ..Self::new(operation, method, Target::Path(path)) }
    }

    /// Makes the request for a link in an earlier answer to `operation`.
    pub(crate) fn continuing(operation: OperationText, link: String, continuation: Continuation) -> Self {
        let Continuation { headers, settings, trail } = continuation;
        Self { headers, settings, ..Self::new(operation, Method::Get, Target::Link(link, trail)) }
    }

    /// The path and query, or the link, with the caller's query options.
    pub(crate) fn url(&self) -> String {
        let mut url = match &self.target {
            Target::Path(url) | Target::Link(url, _) => url.clone(),
            Target::Outside(url) | Target::Signed(url) => url.to_string(),
        };
        for (name, value) in &self.query {
            push_query(&mut url, name, value);
        }
        url
    }

    /// Sets an optional parameter of the function, or refuses one that the operation does not have.
    pub(crate) fn put_parameter(&mut self, name: &str, value: String) {
        let documented = self.operation.read().optional_parameters;
        let Some(parameter) = documented.iter().find(|documented| documented.name == name) else {
            let names: Vec<&str> = documented.iter().map(|parameter| &*parameter.name).collect();
            let has = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            let message = format!("it is no optional parameter of the operation, which has {has}");
            return self.refuse(InvalidArgument::new(name, message));
        };
        let literal = if parameter.is_text { format!("'{}'", value.replace('\'', "''")) } else { value };
        let alias = format!("@{name}");
        if let Some((_, given)) = self.query.iter_mut().find(|(given, _)| *given == alias) {
            *given = literal;
            return;
        }
        match &mut self.target {
            Target::Path(path) => {
                template::push_argument(path, &format!("{name}={alias}"));
                self.query.push((alias, literal));
            }
            Target::Link(..) | Target::Outside(_) | Target::Signed(_) => {
                self.refuse(InvalidArgument::new(name, "a link has its parameters already"))
            }
        }
    }

    /// Sets a body as JSON, or keeps the error of the serializer.
    pub(crate) fn put_json(&mut self, body: serde_json::Result<Vec<u8>>) {
        match body {
            Ok(body) => self.put_bytes("application/json", body.into()),
            Err(error) => self.refuse(InvalidArgument::new("body", error.to_string())),
        }
    }

    pub(crate) fn put_bytes(&mut self, content_type: &str, body: Bytes) {
        self.push_header(CONTENT_TYPE.as_str(), content_type);
        self.body = body;
        self.source = None;
    }

    /// Keeps the error of the first bad argument.
    pub(crate) fn refuse(&mut self, argument: InvalidArgument) {
        self.invalid.get_or_insert(argument);
    }

    /// Adds a header, or refuses one that HTTP or this crate does not allow.
    pub(crate) fn push_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(AUTHORIZATION), _) => {
                self.refuse(InvalidArgument::new(name, "the credential writes this header"))
            }
            (Ok(header), _) if FRAMING.contains(&header) => {
                self.refuse(InvalidArgument::new(name, "the HTTP client writes this header"))
            }
            (Ok(CONTENT_TYPE), Ok(value)) => {
                self.headers.insert(CONTENT_TYPE, value);
            }
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            (Err(_), _) => self.refuse(InvalidArgument::new(name, "it is not the name of a header")),
            (_, Err(_)) => self.refuse(InvalidArgument::new(name, "its value cannot stand in a header")),
        }
    }
}
