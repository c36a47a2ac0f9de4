//! What an operation takes and gives, as types: told by the page's text, shown by its examples.
//!
//! Where the two contradict each other, the type whose properties the example has wins: it is what the service sends.

use super::names::page_name;
use super::print::{Lit, Type};
use super::types::{Target, Types};
use super::{Body, Returns};
use crate::ir::{
    ExampleBody, ExampleRequest, ExampleResponse, HttpMethod, Operation, PageFacts, RequestBody,
    ResponseBody, TypeRef,
};
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

/// The documented types, with what is often asked of them.
#[derive(Debug)]
pub(crate) struct Content<'a> {
    pub(crate) types: &'a Types<'a>,
    fields: Vec<OnceLock<HashMap<&'a str, Field>>>,
    /// The types that others derive from.
    bases: HashSet<usize>,
}

/// How many percent of the properties shown a type must document to be what is shown.
const LIKELY: usize = 30;

/// The examples of a page with their JSON read.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    /// As the page pairs them.
    pub(super) pairs: Vec<(Read<'a, ExampleRequest>, Read<'a, ExampleResponse>)>,
}

/// A request or an answer with its JSON, if there is one.
pub(crate) type Read<'a, T> = Option<(&'a T, Option<Value>)>;

impl<'a> Shown<'a> {
    pub(crate) fn of(facts: &'a PageFacts) -> Self {
        let json = |body: &ExampleBody| match body {
            ExampleBody::Json(json) => serde_json::from_str(json.as_str()).ok(),
            ExampleBody::Empty | ExampleBody::Text(_) => None,
        };
        let pairs: Vec<(Read<'a, ExampleRequest>, Read<'a, ExampleResponse>)> = facts
            .examples
            .iter()
            .map(|example| {
                let request = example.request.as_ref().map(|request| (request, json(&request.body)));
                (request, example.response.as_ref().map(|response| (response, json(&response.body))))
            })
            .collect();
        Self { pairs }
    }

    fn requests(&self) -> impl Iterator<Item = (&'a ExampleRequest, Option<&Value>)> {
        self.pairs
            .iter()
            .filter_map(|(request, _)| request.as_ref().map(|(request, body)| (*request, body.as_ref())))
    }

    fn responses(&self) -> impl Iterator<Item = (&'a ExampleResponse, Option<&Value>)> {
        self.pairs
            .iter()
            .filter_map(|(_, response)| response.as_ref().map(|(response, body)| (*response, body.as_ref())))
    }
}

/// The type of a property.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) target: Target,
    pub(crate) collection: bool,
}

/// What a function sends, before it has a name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Sent {
    None,
    Json,
    /// A resource, and the `@odata.type` that the examples say.
    Model(usize, Option<String>),
    /// The parameters that the page lists.
    Parameters,
    Reference,
    Bytes(String),
}

/// What comes back, before it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Got {
    Nothing,
    One(Target),
    ValueOf(Target),
    Collection(Target),
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
    pub(crate) fn fields(&self, item: usize) -> &HashMap<&'a str, Field> {
        self.fields[item].get_or_init(|| {
            self.types
                .properties(item)
                .iter()
                .map(|documented| {
                    let collection = documented.property.type_ref.collection;
                    (documented.property.name.as_str(), Field { target: documented.target, collection })
                })
                .collect()
        })
    }

    /// The parameters that a page lists for a body, by name.
    pub(crate) fn parameters<'o>(&self, operation: &'o Operation) -> HashMap<&'o str, Field> {
        let namespace = operation.facts.namespace.as_deref();
        let RequestBody::Json { properties, .. } = &operation.facts.request_body else {
            return HashMap::new();
        };
        let mut fields = HashMap::new();
        for parameter in properties {
            let ty = parameter.type_ref.as_ref();
            fields.entry(parameter.name.as_str()).or_insert_with(|| Field {
                target: ty.map_or(Target::Json, |ty| {
                    self.types.resolve_any(&ty.name, &parameter.alternatives, namespace)
                }),
                collection: ty.is_some_and(|ty| ty.collection),
            });
        }
        fields
    }

    /// How many of these names are properties of a struct, in percent.
    fn share<'n>(&self, item: usize, names: impl Iterator<Item = &'n str>) -> Option<usize> {
        let (mut known, mut all) = (0, 0);
        for name in names.filter(|name| !name.contains('@')) {
            all += 1;
            known += usize::from(self.fields(item).contains_key(name));
        }
        (known * 100).checked_div(all)
    }

    /// The same by the name of the line's page.
    pub(crate) fn sent_by(&self, operation: &Operation, shown: &Shown<'_>) -> Sent {
        let area = operation.facts.area.as_deref();
        self.sent(operation, shown, &page_name(&operation.page, area, operation).module)
    }

    /// What the function sends. Where the page does not say, its examples do.
    pub(super) fn sent(&self, operation: &Operation, shown: &Shown<'_>, module: &str) -> Sent {
        if matches!(operation.method, HttpMethod::Get | HttpMethod::Delete) {
            return Sent::None;
        }
        let facts = &operation.facts;
        let path = &operation.path.text;
        let examples = || shown.requests().filter(|(request, _)| request.method == operation.method);
        let objects = || examples().filter_map(|(_, body)| body?.as_object());
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
        let shown = objects().next();
        let namespace = facts.namespace.as_deref();
        let (told, listed) = match &facts.request_body {
            RequestBody::Json { resource, properties, .. } => (resource.as_ref(), properties.as_slice()),
            _ => (None, [].as_slice()),
        };
        let told = told.filter(|ty| !ty.collection).and_then(|ty| self.types.resource(&ty.name, namespace));
        let types_shown: BTreeSet<&str> =
            objects().filter_map(|body| body.get("@odata.type")?.as_str()).collect();
        let said = types_shown.first().and_then(|first| {
            // Examples of several types are of the one that these derive from.
            let others: Vec<String> = types_shown.iter().skip(1).map(|&name| name.to_owned()).collect();
            match self.types.resolve_any(first, &others, namespace) {
                Target::Item(item) if self.types.is_resource(item) => Some(item),
                _ => None,
            }
        });
        // A page of a resource that creates or changes it lists the resource's own properties.
        let answered = facts.responses.iter().find_map(|response| match &response.body {
            ResponseBody::Json { type_ref: Some(ty), .. } if !ty.collection => {
                self.types.resource(&ty.name, namespace)
            }
            _ => None,
        });
        let own = self.types.resource(&module.replace('_', ""), namespace);
        let candidates = [said, told, answered, own];
        let listed_names = || listed.iter().map(|parameter| parameter.name.as_str());
        let fit = |item: usize, percent: usize| {
            let by_list = self.share(item, listed_names());
            let by_example = shown.and_then(|body| self.share(item, body.keys().map(String::as_str)));
            match (by_list, by_example) {
                (Some(list), Some(example)) => list >= percent && example >= percent,
                (one, other) => one.or(other).is_some_and(|share| share >= percent),
            }
        };
        let odata_type = |item: usize| {
            let says = objects().all(|body| body.contains_key("@odata.type")) && types_shown.len() == 1;
            (says && said.is_some()).then(|| self.types.items[item].odata_type.clone())
        };
        // What is shown of a base type are the properties of those that derive from it.
        let of_several = said.filter(|_| types_shown.len() > 1);
        let fits = candidates.into_iter().flatten().find(|item| fit(*item, 50));
        if let Some(item) = of_several.or(fits) {
            return Sent::Model(item, odata_type(item));
        }
        match told {
            // Nothing speaks against what the text says.
            Some(item) if listed.is_empty() && shown.is_none_or(Map::is_empty) => Sent::Model(item, None),
            _ if !listed.is_empty() => Sent::Parameters,
            _ => Sent::Json,
        }
    }

    /// What comes back: what the examples show; where they show nothing, what the text says.
    pub(super) fn got(
        &self,
        operation: &Operation,
        shown: &Shown<'_>,
        statuses: &[u16],
        module: &str,
    ) -> Got {
        let facts = &operation.facts;
        let path = &operation.path.text;
        let first = statuses.first().copied();
        if first == Some(302)
            || operation.method == HttpMethod::Get
                && (path.ends_with("/$value") || path.ends_with("/content"))
        {
            return Got::Bytes;
        }
        // A 204 has no content, whatever an example shows below it.
        let answers = || {
            let all = shown.responses();
            all.filter(|(answer, _)| answer.status < 300 && !matches!(answer.status, 204 | 205))
        };
        let header = |wanted: &str| {
            answers()
                .any(|(answer, _)| answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(wanted)))
        };
        if first == Some(204) && !answers().any(|(answer, _)| matches!(answer.body, ExampleBody::Json(_))) {
            return Got::Nothing;
        }
        if first == Some(202) && (header("location") || header("operation-location")) {
            return Got::Accepted;
        }
        let told =
            facts.responses.iter().find(|response| response.status < 300).map(|response| &response.body);
        let told_type = self.told(operation, told);
        for (answer, value) in answers() {
            match &answer.body {
                ExampleBody::Json(_) => {
                    let value = value.unwrap_or(&Value::Null);
                    return self.shown(operation, answer, value, told_type, module);
                }
                ExampleBody::Text(_) if !is_json_type(&answer.headers) => return Got::Bytes,
                ExampleBody::Text(_) => {
                    let collection = answer.type_ref.as_ref().is_some_and(|ty| ty.collection);
                    let target = self.best(operation, answer.type_ref.as_ref(), told_type, None, module);
                    return if collection { Got::Collection(target) } else { Got::One(target) };
                }
                ExampleBody::Empty => {}
            }
        }
        let target = || self.best(operation, None, told_type, None, module);
        match told {
            Some(ResponseBody::Json { type_ref, .. }) => {
                match (type_ref.as_ref().is_some_and(|ty| ty.collection), target()) {
                    (true, target) => Got::Collection(target),
                    (false, target @ Target::Primitive(_)) => Got::ValueOf(target),
                    (false, target) => Got::One(target),
                }
            }
            Some(ResponseBody::Empty) => Got::Nothing,
            Some(ResponseBody::Binary) => Got::Bytes,
            _ if first == Some(202) => Got::Nothing,
            _ if operation.method == HttpMethod::Get => Got::One(target()),
            _ => Got::Nothing,
        }
    }

    /// What comes back of lines that end in different types, of which the page names one: `GET /me/messages/{id}` and
    /// `GET /me/events/{id}` where it shows a message.
    pub(super) fn got_by_paths<'g>(&self, lines: &[&Operation], got: impl Iterator<Item = &'g mut Got>) {
        let named = |line: &&Operation| {
            let one = last_word(&line.path.text)?.strip_suffix('s')?;
            self.types.resource(one, line.facts.namespace.as_deref())
        };
        let is_get = lines.iter().all(|line| line.method == HttpMethod::Get);
        let named: Vec<Option<usize>> = lines.iter().map(named).collect();
        for (got, named_here) in got.zip(&named).filter(|_| is_get) {
            let (Got::One(Target::Item(told)) | Got::Collection(Target::Item(told))) = got else { continue };
            if let Some(other) = named_here
                && named.contains(&Some(*told))
                && !self.types.lineage(*told).contains(other)
            {
                *told = *other;
            }
        }
    }

    /// The type that the text names; of several the one that they derive from, or the first. One that the path itself names is
    /// what comes, whatever else is told or shown.
    fn told(&self, operation: &Operation, body: Option<&ResponseBody>) -> Told {
        let namespace = operation.facts.namespace.as_deref();
        let path = &operation.path.text;
        let (name, alternatives) = match body {
            Some(ResponseBody::Json { type_ref: Some(told), alternatives }) => {
                (Some(&told.name), alternatives.as_slice())
            }
            _ => (None, [].as_slice()),
        };
        let of_path = name
            .into_iter()
            .chain(alternatives)
            .find(|name| !alternatives.is_empty() && is_last_word(path, local_name(name)));
        let asked = opt_cast(path).or(of_path.map(String::as_str));
        if let Some(item) = asked.and_then(|name| self.types.resource(name, namespace)) {
            return Told { target: Some(Target::Item(item)), is_asked: true };
        }
        let common = name.map(|name| match self.types.resolve_any(name, alternatives, namespace) {
            Target::Json => self.types.resolve(name, namespace),
            common => common,
        });
        Told { target: common, is_asked: false }
    }

    /// What an example's answer shows.
    fn shown(
        &self,
        operation: &Operation,
        answer: &ExampleResponse,
        value: &Value,
        told: Told,
        module: &str,
    ) -> Got {
        let best = |value: &Value| self.best(operation, answer.type_ref.as_ref(), told, Some(value), module);
        match value.get("value") {
            Some(Value::Array(items)) => {
                Got::Collection(best(items.iter().find(|item| !item.is_null()).unwrap_or(&Value::Null)))
            }
            // OData wraps primitive values and collections; some pages show an object wrapped too, which no service sends.
            Some(inner) if is_wrapped(value) => match (inner, best(value)) {
                (Value::Object(_), _) => Got::One(best(inner)),
                (_, target @ Target::Item(_)) => Got::One(target),
                _ => Got::ValueOf(best(inner)),
            },
            _ => Got::One(best(value)),
        }
    }

    /// The type that fits best: that of the annotation, that of the text, or the page's own resource.
    fn best(
        &self,
        operation: &Operation,
        annotated: Option<&TypeRef>,
        told: Told,
        value: Option<&Value>,
        module: &str,
    ) -> Target {
        let namespace = operation.facts.namespace.as_deref();
        let resolve = |ty: &TypeRef| self.types.resolve(&ty.name, namespace);
        let said = [told.target, annotated.map(resolve)];
        match said {
            [Some(asked), _] if told.is_asked => return asked,
            // An example of a type that derives from the one that the text names is one of those that may come.
            [Some(told @ Target::Item(base)), Some(Target::Item(shown))]
                if self.types.lineage(shown).contains(&base) =>
            {
                return told;
            }
            _ => {}
        }
        let said = said.into_iter().flatten();
        let own = self.types.resource(&module.replace('_', ""), namespace).map(Target::Item);
        match value {
            Some(Value::Object(object)) => {
                let share = |target: &Target| match target {
                    // An object of which nothing is shown is what the text says.
                    Target::Item(item) => {
                        self.share(*item, object.keys().map(String::as_str)).unwrap_or(LIKELY)
                    }
                    Target::Primitive(_) | Target::Json => 0,
                };
                let is_base =
                    |target: &Target| matches!(target, Target::Item(item) if self.bases.contains(item));
                let best = said.rev().max_by_key(share);
                // What is shown of a base type are the properties of a derived one.
                let is_likely = |target: &Target| share(target) >= LIKELY || is_base(target);
                best.filter(is_likely).or(own.filter(|own| share(own) >= 50)).unwrap_or(Target::Json)
            }
            Some(Value::Null) | None => said.into_iter().next().unwrap_or(Target::Json),
            Some(value) => {
                let primitive = said.into_iter().find(|target| matches!(target, Target::Primitive(_)));
                match (primitive, value) {
                    (Some(target), value) if super::sample::is_of(target, value) => target,
                    (_, Value::String(_)) => Target::Primitive(super::types::Primitive::String),
                    (_, Value::Bool(_)) => Target::Primitive(super::types::Primitive::Boolean),
                    _ => Target::Json,
                }
            }
        }
    }

    /// The printed form of what comes back.
    pub(super) fn returns(&self, got: Got) -> Returns {
        let element = |target| self.types.element(target);
        match got {
            Got::Nothing => Returns::Nothing,
            Got::One(Target::Primitive(_)) => Returns::One(Type::known("rt::Value")),
            Got::One(target) => Returns::One(element(target)),
            Got::ValueOf(target) => Returns::ValueOf(element(target)),
            Got::Collection(target) => Returns::Collection(element(target)),
            Got::Bytes => Returns::Bytes,
            Got::Accepted => Returns::Accepted,
        }
    }

    /// The printed form of what is sent; `parameters` is the struct of the page's parameters.
    pub(super) fn body(&self, sent: &Sent, parameters: Option<Type>) -> Body {
        match sent {
            Sent::None => Body::None,
            Sent::Json => Body::Json,
            Sent::Model(item, odata_type) => Body::Model {
                ty: self.types.items[*item].path(),
                odata_type: odata_type.as_deref().map(Lit::str),
            },
            Sent::Parameters => parameters.map_or(Body::Json, |ty| Body::Model { ty, odata_type: None }),
            Sent::Reference => Body::Reference,
            Sent::Bytes(media_type) => Body::Bytes(Lit::str(media_type)),
        }
    }
}

/// The type of an answer as it is told.
#[derive(Clone, Copy)]
struct Told {
    target: Option<Target>,
    /// Whether the path names it.
    is_asked: bool,
}

/// A type's name without its namespace.
fn local_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// The type that the last segment of a path casts to.
fn opt_cast(path: &str) -> Option<&str> {
    let last = path.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    last.starts_with("microsoft.graph.").then_some(last)
}

/// The last segment of a path, or the one before a last placeholder: `messages` of `/me/messages/{id}`.
fn last_word(path: &str) -> Option<&str> {
    let mut segments = path.split('?').next()?.trim_end_matches('/').rsplit('/');
    let last = segments.next()?;
    let word = if last.starts_with('{') { segments.next()? } else { last };
    (!word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(word)
}

/// Whether the last word of a path is a type, or several of it: `/me/messages/{id}` of `message`.
fn is_last_word(path: &str, name: &str) -> bool {
    last_word(path).is_some_and(|word| {
        let rest = word.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name));
        rest.is_some() && matches!(&word[name.len()..], "" | "s" | "es")
    })
}

/// Whether an object holds nothing but a `value`.
fn is_wrapped(value: &Value) -> bool {
    value.as_object().is_some_and(|all| all.keys().all(|key| key == "value" || key.contains('@')))
}

fn is_json_type(headers: &[(String, String)]) -> bool {
    headers.iter().any(|(name, value)| {
        name.eq_ignore_ascii_case("content-type") && value.to_ascii_lowercase().contains("json")
    })
}

#[cfg(test)]
mod tests {
    use crate::corrections::Corrections;
    use crate::ir::ApiVersion;
    use crate::rust::{Body, DocLanguage, lower};
    use crate::{DocFile, DocSet, api};

    /// What the functions of a page take and give, where `itemFile` and `itemLink` derive from `item`.
    fn typed(page: &str) -> Vec<String> {
        let file = |path: &str, text: String| DocFile { path: format!("v1.0/{path}.md"), text };
        let resource = |name: &str, base: &str| {
            let text = format!(
                "# {name} resource type\n\nIt. {base}\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|{name}Id|String||\n"
            );
            file(&format!("resources/{}", name.to_lowercase()), text)
        };
        let docs = DocSet::new(vec![
            resource("item", ""),
            resource("itemFile", "Inherits from [item](item.md)."),
            resource("itemLink", "Inherits from [item](item.md)."),
            file("api/item-do", format!("# T\n{page}")),
        ]);
        let (made, _) =
            lower(&api(&docs).0, &Corrections::default(), &[ApiVersion::V1_0], DocLanguage::English);
        let functions = made.versions[0].modules.iter().flat_map(|module| &module.functions);
        let print = |function: &crate::rust::Function| {
            let body = match &function.body {
                Body::Model { ty, odata_type } => format!("{ty} {} ", odata_type.is_some()),
                _ => String::new(),
            };
            format!("{body}-> {}", function.returns.ty())
        };
        functions.map(print).collect()
    }

    fn example(method: &str, kind: &str, body: &str) -> String {
        format!(
            "### Example\n<!-- {{\"blockType\": \"request\", \"name\": \"{kind}\"}} -->\n```http\n{method} /items\n\n{body}\n```\n<!-- {{\"blockType\": \"response\", \
             \"name\": \"{kind}\", \"@odata.type\": \"microsoft.graph.{kind}\"}} -->\n```http\nHTTP/1.1 200 OK\n\n{{\"@odata.type\": \"#microsoft.graph.{kind}\", \
             \"{kind}Id\": \"1\"}}\n```\n"
        )
    }

    #[test]
    fn what_comes_is_of_the_type_that_the_text_names_whichever_an_example_shows() {
        let shown = example("GET", "itemFile", "");
        let of = |lines: &str, said: &str| {
            typed(&format!(
                "## HTTP request\n```http\n{lines}\n```\n## Response\nReturns `200 OK` and {said} object in the response body.\n## Examples\n{shown}"
            ))
        };
        assert_eq!(of("GET /items", "an [item](../resources/item.md)"), ["-> models::Item"]);
        let several = "an [itemFile](../resources/itemfile.md) or [itemLink](../resources/itemlink.md)";
        assert_eq!(of("GET /items", several), ["-> models::Item"]);
        assert_eq!(of("GET /itemLinks/{id}", several), ["-> models::ItemLink"]);
        let cast = of("GET /items/microsoft.graph.itemLink", "an [item](../resources/item.md)");
        assert_eq!(cast, ["-> models::ItemLink"]);
    }

    #[test]
    fn a_line_gives_what_its_own_path_names() {
        let shown = example("GET", "itemFile", "");
        let page = |lines: &str| {
            typed(&format!(
                "## HTTP request\n```http\n{lines}\n```\n## Response\nReturns `200 OK`.\n## Examples\n{shown}"
            ))
        };
        assert_eq!(
            page("GET /me/itemFiles/{id}\nGET /me/itemLinks/{id}\nGET /me/itemLinks/{id}/root:/{path}"),
            ["-> models::ItemFile", "-> models::ItemLink", "-> models::ItemFile"]
        );
        assert_eq!(page("GET /me/itemLinks"), ["-> models::ItemFile"]);
    }

    #[test]
    fn bodies_of_several_types_are_of_the_one_that_they_derive_from() {
        let page = |examples: &str| {
            typed(&format!(
                "## HTTP request\n```http\nPOST /items\n```\n## Request body\nSupply a JSON representation.\n## Response\nReturns `200 OK`.\n## Examples\n{examples}"
            ))
        };
        let file = example(
            "POST",
            "itemFile",
            r##"{"@odata.type": "#microsoft.graph.itemFile", "itemFileId": "1"}"##,
        );
        let link = example(
            "POST",
            "itemLink",
            r##"{"@odata.type": "#microsoft.graph.itemLink", "itemLinkId": "1"}"##,
        );
        assert_eq!(page(&file), ["models::ItemFile true -> models::ItemFile"]);
        assert_eq!(page(&format!("{file}{link}")), ["models::Item false -> models::ItemFile"]);
    }
}
