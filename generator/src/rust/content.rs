//! The types of request bodies and answers, from the text of a page and from its examples.
//!
//! If an example contradicts the text, the type whose properties the example has wins, because the example shows what the
//! service sends.

mod answer;

use super::names::page_name;
use super::print::Lit;
use super::spellings::Spellings;
use super::type_tree::{Primitive, Type};
use super::types::{Target, Types};
use super::{Body, Returns};
use crate::hash::{HashMap, HashSet};
use crate::ir::{
    ExampleBody, ExampleRequest, ExampleResponse, HttpMethod, Operation, PageFacts, RequestBody, ResponseBody,
};
use crate::json::Value;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The documented types, with caches for frequent look-ups.
#[derive(Debug)]
pub(crate) struct Content<'a> {
    pub(crate) types: &'a Types<'a>,
    fields: Vec<OnceLock<HashMap<&'a str, PropertyType>>>,
    /// The types that have derived types.
    bases: HashSet<usize>,
}

/// The examples of a page, with their JSON parsed.
#[derive(Debug)]
pub(crate) struct ReadExamples<'a> {
    /// Requests with their responses, as the page pairs them.
    pub(super) pairs: Vec<(Read<'a, ExampleRequest>, Read<'a, ExampleResponse>)>,
    /// Requests to another host. They are not calls of the page's operation: the service calls a webhook, or a program uploads
    /// the parts of a file.
    pub(super) elsewhere: Vec<&'a ExampleRequest>,
}

/// A request or a response with its parsed JSON. The JSON is `None` for a body that is not JSON.
pub(crate) type Read<'a, T> = Option<(&'a T, Option<Value<'a>>)>;

impl<'a> ReadExamples<'a> {
    pub(crate) fn of(facts: &'a PageFacts) -> Self {
        let json = |body: &'a ExampleBody| match body {
            ExampleBody::Json(json) => json.value(),
            ExampleBody::Empty | ExampleBody::Text(_) => None,
        };
        let (elsewhere, own): (Vec<_>, Vec<_>) = facts
            .examples
            .iter()
            .partition(|example| example.request.as_ref().is_some_and(|request| request.other_host));
        let elsewhere = elsewhere.into_iter().filter_map(|example| example.request.as_ref()).collect();
        let pairs: Vec<(Read<'a, ExampleRequest>, Read<'a, ExampleResponse>)> = own
            .into_iter()
            .map(|example| {
                let request = example.request.as_ref().map(|request| (request, json(&request.body)));
                (request, example.response.as_ref().map(|response| (response, json(&response.body))))
            })
            .collect();
        Self { pairs, elsewhere }
    }

    fn requests(&self) -> impl Iterator<Item = (&'a ExampleRequest, Option<&Value<'a>>)> {
        self.pairs
            .iter()
            .filter_map(|(request, _)| request.as_ref().map(|(request, body)| (*request, body.as_ref())))
    }

    /// The answers that fit a request line. An example of `/$count` or `/$value` only fits lines with the same end.
    fn responses(&self, path: &str) -> impl Iterator<Item = (&'a ExampleResponse, Option<&Value<'a>>)> {
        let is_raw = |path: &str| path.ends_with("/$count") || path.ends_with("/$value");
        let of_raw = is_raw(path);
        let fits = move |request: &Read<'a, ExampleRequest>| {
            let url = request.as_ref().and_then(|(request, _)| request.url.split('?').next());
            of_raw || !url.is_some_and(is_raw)
        };
        self.pairs
            .iter()
            .filter(move |(request, _)| fits(request))
            .filter_map(|(_, response)| response.as_ref().map(|(response, body)| (*response, body.as_ref())))
    }
}

/// The type of a property.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PropertyType {
    pub(crate) target: Target,
    pub(crate) collection: bool,
}

/// The body that a function sends, before the body's type has a name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Sent {
    None,
    Json,
    /// A resource, with the `@odata.type` that the examples have.
    Model(usize, Option<String>),
    /// The parameters that the page lists.
    Parameters,
    Reference,
    Bytes(String),
}

/// The answer of a function, before it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Got {
    Nothing,
    One(Target),
    ValueOf(Target),
    Collection(Target),
    /// The number of values.
    Count,
    Bytes,
    Accepted,
}

impl<'a> Content<'a> {
    pub(crate) fn of(types: &'a Types<'a>) -> Self {
        let count = types.items.len();
        let fields = (0..count).map(|_| OnceLock::new()).collect();
        Self { types, fields, bases: (0..count).filter_map(|item| types.base(item)).collect() }
    }

    /// The properties of a struct, by name.
    pub(crate) fn fields(&self, item: usize) -> &HashMap<&'a str, PropertyType> {
        self.fields[item].get_or_init(|| {
            self.types
                .properties(item)
                .iter()
                .map(|documented| {
                    let collection = documented.property.type_ref.collection;
                    (
                        documented.property.name.as_str(),
                        PropertyType { target: documented.target, collection },
                    )
                })
                .collect()
        })
    }

    /// The parameters that a page lists for a body, by name.
    pub(crate) fn parameters<'o>(&self, operation: &'o Operation) -> HashMap<&'o str, PropertyType> {
        let namespace = operation.facts.namespace.as_deref();
        let RequestBody::Json { properties, .. } = &operation.facts.request_body else {
            return HashMap::default();
        };
        let mut fields = HashMap::default();
        for parameter in properties {
            let ty = parameter.type_ref.as_ref();
            fields.entry(parameter.name.as_str()).or_insert_with(|| PropertyType {
                target: ty.map_or(Target::Json, |ty| {
                    self.types.resolve_any(&ty.name, &parameter.alternatives, namespace)
                }),
                collection: ty.is_some_and(|ty| ty.collection),
            });
        }
        fields
    }

    /// The percentage of these names that are properties of a struct.
    fn share<'n>(&self, item: usize, names: impl Iterator<Item = &'n str>) -> Option<usize> {
        let (mut known, mut all) = (0, 0);
        for name in names.filter(|name| !name.contains('@')) {
            all += 1;
            known += usize::from(self.fields(item).contains_key(name));
        }
        (known * 100).checked_div(all)
    }

    /// Like [`sent`](Self::sent), with the module that the name of the operation's page gives.
    pub(crate) fn sent_by(&self, operation: &Operation, shown: &ReadExamples<'_>) -> Sent {
        // The words of the module are joined again in `sent`, so spellings are not needed.
        self.sent(operation, shown, &page_name(std::slice::from_ref(operation), &Spellings::default()).module)
    }

    /// The body that the function sends. If the text of the page does not state it, the examples decide.
    pub(super) fn sent(&self, operation: &Operation, shown: &ReadExamples<'_>, module: &str) -> Sent {
        if matches!(operation.method, HttpMethod::Get | HttpMethod::Delete) {
            return Sent::None;
        }
        let facts = &operation.facts;
        let path = &operation.path.text;
        let examples = || shown.requests().filter(|(request, _)| request.method == operation.method);
        let objects = || examples().filter_map(|(_, body)| body.filter(|body| body.is_object()));
        let is_content = path.ends_with("/content") || path.ends_with("/$value");
        match &facts.request_body {
            RequestBody::Binary { media_type, .. } => {
                return Sent::Bytes(
                    media_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned()),
                );
            }
            _ if is_content && operation.method == HttpMethod::Put => {
                return Sent::Bytes("application/octet-stream".to_owned());
            }
            RequestBody::Json { .. } => {}
            RequestBody::None => {
                if !examples().any(|(request, _)| matches!(request.body, ExampleBody::Json(_))) {
                    return Sent::None;
                }
            }
            RequestBody::Unstated => {
                let any = examples().any(|(request, _)| request.body != ExampleBody::Empty);
                if !any && operation.method == HttpMethod::Post {
                    return Sent::None;
                }
            }
        }
        if path.ends_with("/$ref") {
            return Sent::Reference;
        }
        if matches!(facts.request_body, RequestBody::Json { list: Some(_), .. }) {
            return Sent::Json;
        }
        let shown = objects().next();
        let namespace = facts.namespace.as_deref();
        let (stated, listed) = match &facts.request_body {
            RequestBody::Json { resource, properties, .. } => (resource.as_ref(), properties.as_slice()),
            _ => (None, [].as_slice()),
        };
        let stated =
            stated.filter(|ty| !ty.collection).and_then(|ty| self.types.resource(&ty.name, namespace));
        let types_shown: BTreeSet<&str> =
            objects().filter_map(|body| body.get("@odata.type")?.text()).collect();
        let said = types_shown.first().and_then(|first| {
            // If the examples have several types, their common base type is meant.
            let others: Vec<String> = types_shown.iter().skip(1).map(|&name| name.to_owned()).collect();
            match self.types.resolve_any(first, &others, namespace) {
                Target::Item(item) if self.types.is_resource(item) => Some(item),
                _ => None,
            }
        });
        // A page that creates or changes a resource lists the properties of the resource itself.
        let answered = facts.responses.iter().find_map(|response| match &response.body {
            ResponseBody::Json { type_ref: Some(ty), .. } if !ty.collection => {
                self.types.resource(&ty.name, namespace)
            }
            _ => None,
        });
        let own = self.types.resource(&module.replace('_', ""), namespace);
        let candidates = [said, stated, answered, own];
        let listed_names = || listed.iter().map(|parameter| parameter.name.as_str());
        let fit = |item: usize, percent: usize| {
            let by_list = self.share(item, listed_names());
            let by_example = shown.and_then(|body| self.share(item, body.names()));
            match (by_list, by_example) {
                (Some(list), Some(example)) => list >= percent && example >= percent,
                (one, other) => one.or(other).is_some_and(|share| share >= percent),
            }
        };
        let odata_type = |item: usize| {
            let says = objects().all(|body| body.get("@odata.type").is_some()) && types_shown.len() == 1;
            (says && said.is_some()).then(|| self.types.items[item].odata_type.clone())
        };
        // Examples of several types have properties of derived types, so they are not compared with the base type.
        let of_several = said.filter(|_| types_shown.len() > 1);
        let fits = candidates.into_iter().flatten().find(|item| fit(*item, 50));
        if let Some(item) = of_several.or(fits) {
            return Sent::Model(item, odata_type(item));
        }
        match stated {
            // The text is the only source, and no property contradicts it.
            Some(item) if listed.is_empty() && shown.is_none_or(|body| body.names().next().is_none()) => {
                Sent::Model(item, None)
            }
            _ if !listed.is_empty() => Sent::Parameters,
            _ => Sent::Json,
        }
    }

    /// The printed form of an answer.
    pub(super) fn returns(&self, got: Got) -> Returns {
        let element = |target| self.types.element(target);
        match got {
            Got::Nothing => Returns::Nothing,
            Got::One(Target::Primitive(_)) => Returns::One(Type::Json),
            Got::One(target) => Returns::One(element(target)),
            Got::ValueOf(target) => Returns::ValueOf(element(target)),
            Got::Collection(target) => Returns::Collection(element(target)),
            Got::Count => Returns::One(Type::Primitive(Primitive::Int64)),
            Got::Bytes => Returns::Bytes,
            Got::Accepted => Returns::Accepted,
        }
    }

    /// The printed form of a body. `parameters` is the struct for the parameters that the page lists.
    pub(super) fn body(&self, sent: &Sent, parameters: Option<Type>) -> Body {
        match sent {
            Sent::None => Body::None,
            Sent::Json => Body::Json,
            Sent::Model(item, odata_type) => Body::Model {
                ty: self.types.items[*item].ty(),
                odata_type: odata_type.as_deref().map(Lit::str),
            },
            Sent::Parameters => parameters.map_or(Body::Json, |ty| Body::Model { ty, odata_type: None }),
            Sent::Reference => Body::Reference,
            Sent::Bytes(media_type) => Body::Bytes(Lit::str(media_type)),
        }
    }
}
