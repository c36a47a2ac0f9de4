//! The type of an answer, from the page's text, the request path and the examples.

use super::{Content, Got, ReadExamples};
use crate::cut::Cut as _;
use crate::family::Family;
use crate::ir::local_name;
use crate::ir::{ExampleBody, ExampleResponse, HttpMethod, Operation, ResponseBody, TypeRef};
use crate::json::Value;
use crate::rust::type_tree::Primitive;
use crate::rust::types::Target;
use crate::rust::words::singular;

/// An example's object is taken for a type only if the type documents at least this percentage of its properties.
const LIKELY: usize = 30;

impl Content<'_> {
    /// The answer of an operation. If it has no value but continues at a `Location`, the answer is that location.
    pub(in crate::rust) fn got(
        &self,
        operation: &Operation,
        shown: &ReadExamples<'_>,
        statuses: &[u16],
        module: &str,
    ) -> Got {
        let goes_on =
            operation.facts.responses.iter().any(|response| response.status == 202 && response.location);
        match self.got_value(operation, shown, statuses, module) {
            Got::Nothing if goes_on => Got::Accepted,
            Got::Collection(Target::Item(stated)) if operation.method == HttpMethod::Get => {
                Got::Collection(Target::Item(self.listed(operation, stated)))
            }
            got => got,
        }
    }

    /// The type of a list's items. A page may be about one derived type, but the service lists all items of the collection:
    /// `GET /deviceAppManagement/mobileApps` gives every `mobileApp`, also on the page of an `iosLobApp`.
    fn listed(&self, operation: &Operation, stated: usize) -> usize {
        let namespace = operation.facts.namespace.as_deref();
        let named = last_segment(&operation.path.text)
            .and_then(|segment| self.types.resource(&singular(segment), namespace))
            .filter(|base| self.types.lineage(stated).contains(base));
        named.unwrap_or(stated)
    }

    /// Gives all lists of a path the same item type: the common base type of the types that the pages name.
    pub(in crate::rust) fn share_lists(&self, lists: &mut [&mut Got]) {
        let item = |got: &&mut Got| match **got {
            Got::Collection(Target::Item(item)) => Some(item),
            _ => None,
        };
        let mut items: Vec<usize> = lists.iter().filter_map(item).collect();
        items.sort_unstable();
        items.dedup();
        let [first, others @ ..] = items.as_slice() else { return };
        let others: Vec<Vec<usize>> = others.iter().map(|other| self.types.lineage(*other)).collect();
        let base =
            self.types.lineage(*first).into_iter().find(|item| others.iter().all(|line| line.contains(item)));
        let is_root =
            |item: &usize| Family::GRAPH.namespace.is_base_type(&self.types.items[*item].odata_type);
        if let Some(base) = base.filter(|base| !is_root(base)) {
            for got in lists.iter_mut().filter(|got| matches!(got, Got::Collection(Target::Item(_)))) {
                **got = Got::Collection(Target::Item(base));
            }
        }
    }

    /// The value that the examples show. Without such examples, the value that the text states.
    fn got_value(
        &self,
        operation: &Operation,
        shown: &ReadExamples<'_>,
        statuses: &[u16],
        module: &str,
    ) -> Got {
        let facts = &operation.facts;
        let path = &operation.path.text;
        let first = statuses.first().copied();
        if first == Some(302)
            || operation.method == HttpMethod::Get
                && ["/$value", "/content"].iter().any(|end| path.ends_with(end))
        {
            return Got::Bytes;
        }
        // `/$count` answers with a number, even if the page describes the list.
        if operation.method == HttpMethod::Get && path.ends_with("/$count") {
            return Got::Count;
        }
        // A 204 has no content, even if the page has an example below it.
        let answers = || {
            let all = shown.responses(path);
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
        let stated =
            facts.responses.iter().find(|response| response.status < 300).map(|response| &response.body);
        let stated_type = self.stated(operation, stated);
        for (answer, value) in answers() {
            match &answer.body {
                ExampleBody::Json(_) => {
                    let value = value.unwrap_or(&Value::Null);
                    return self.got_by_example(operation, answer, value, stated_type, module);
                }
                ExampleBody::Text(_) if !is_json_type(&answer.headers) => return Got::Bytes,
                ExampleBody::Text(_) => {
                    let collection = answer.type_ref.as_ref().is_some_and(|ty| ty.collection);
                    let target = self.best(operation, answer.type_ref.as_ref(), stated_type, None, module);
                    return if collection { Got::Collection(target) } else { Got::One(target) };
                }
                ExampleBody::Empty => {}
            }
        }
        let target = || self.best(operation, None, stated_type, None, module);
        match stated {
            Some(ResponseBody::Json { type_ref, .. }) => {
                match (type_ref.as_ref().is_some_and(|ty| ty.collection), target()) {
                    (true, target) => Got::Collection(target),
                    (false, target @ Target::Primitive(_)) => Got::ValueOf(target),
                    (false, target) => Got::One(target),
                }
            }
            Some(ResponseBody::Empty) => Got::Nothing,
            Some(ResponseBody::Binary | ResponseBody::Text) => Got::Bytes,
            _ if first == Some(202) => Got::Nothing,
            _ if operation.method == HttpMethod::Get => Got::One(target()),
            _ => Got::Nothing,
        }
    }

    /// Corrects the answers of lines whose paths end in different types if the page names only one of them: a page with `GET
    /// /me/messages/{id}` and `GET /me/events/{id}` may only mention a message.
    pub(in crate::rust) fn got_by_paths<'g>(
        &self,
        lines: &[&Operation],
        got: impl Iterator<Item = &'g mut Got>,
    ) {
        let named = |line: &&Operation| {
            let one = last_word(&line.path.text)?.strip_suffix('s')?;
            self.types.resource(one, line.facts.namespace.as_deref())
        };
        let is_get = lines.iter().all(|line| line.method == HttpMethod::Get);
        let named: Vec<Option<usize>> = lines.iter().map(named).collect();
        for (got, named_here) in got.zip(&named).filter(|_| is_get) {
            let (Got::One(Target::Item(stated)) | Got::Collection(Target::Item(stated))) = got else {
                continue;
            };
            if let Some(other) = named_here
                && named.contains(&Some(*stated))
                && !self.types.lineage(*stated).contains(other)
            {
                *stated = *other;
            }
        }
    }

    /// The type that the text states. If it names several types, their common base type, or else the first one. A type that the
    /// path itself names takes precedence over all of them.
    fn stated(&self, operation: &Operation, body: Option<&ResponseBody>) -> StatedType {
        let namespace = operation.facts.namespace.as_deref();
        let path = &operation.path.text;
        let (name, alternatives) = match body {
            Some(ResponseBody::Json { type_ref: Some(stated), alternatives }) => {
                (Some(&stated.name), alternatives.as_slice())
            }
            _ => (None, [].as_slice()),
        };
        let of_path = name
            .into_iter()
            .chain(alternatives)
            .find(|name| !alternatives.is_empty() && is_last_word(path, local_name(name)));
        let asked = opt_cast(path).or(of_path.map(String::as_str));
        if let Some(item) = asked.and_then(|name| self.types.resource(name, namespace)) {
            return StatedType { target: Some(Target::Item(item)), is_asked: true };
        }
        let common = name.map(|name| match self.types.resolve_any(name, alternatives, namespace) {
            Target::Json => self.types.resolve(name, namespace),
            common => common,
        });
        StatedType { target: common, is_asked: false }
    }

    /// The answer that an example shows.
    fn got_by_example(
        &self,
        operation: &Operation,
        answer: &ExampleResponse,
        value: &Value<'_>,
        stated: StatedType,
        module: &str,
    ) -> Got {
        let best = |value| self.best(operation, answer.type_ref.as_ref(), stated, Some(value), module);
        match value.get("value") {
            Some(Value::Array(items)) => {
                Got::Collection(best(items.iter().find(|item| **item != Value::Null).unwrap_or(&Value::Null)))
            }
            // OData wraps primitive values and collections. Some pages also wrap an object, which no service does.
            Some(inner) if is_wrapped(value) => match (inner, best(value)) {
                (Value::Object(_), _) => Got::One(best(inner)),
                (_, target @ Target::Item(_)) => Got::One(target),
                _ => Got::ValueOf(best(inner)),
            },
            _ => Got::One(best(value)),
        }
    }

    /// The best match among the annotated type, the stated type and the page's own resource.
    fn best(
        &self,
        operation: &Operation,
        annotated: Option<&TypeRef>,
        stated: StatedType,
        value: Option<&Value<'_>>,
        module: &str,
    ) -> Target {
        let namespace = operation.facts.namespace.as_deref();
        let resolve = |ty: &TypeRef| self.types.resolve(&ty.name, namespace);
        let said = [stated.target, annotated.map(resolve)];
        match said {
            [Some(asked), _] if stated.is_asked => return asked,
            // The example has a derived type of the stated type.
            [Some(stated @ Target::Item(base)), Some(Target::Item(shown))]
                if self.types.lineage(shown).contains(&base) =>
            {
                return stated;
            }
            _ => {}
        }
        let said = said.into_iter().flatten();
        let own = self.types.resource(&module.replace('_', ""), namespace).map(Target::Item);
        match value {
            Some(object @ Value::Object(_)) => {
                let share = |target: &Target| match target {
                    // An empty object does not speak against the type.
                    Target::Item(item) => self.share(*item, object.names()).unwrap_or(LIKELY),
                    Target::Primitive(_) | Target::Json => 0,
                };
                let is_base =
                    |target: &Target| matches!(target, Target::Item(item) if self.bases.contains(item));
                let best = said.rev().max_by_key(share);
                // Examples of a base type have properties of its derived types, so a low share is normal.
                let is_likely = |target: &Target| share(target) >= LIKELY || is_base(target);
                best.filter(is_likely).or(own.filter(|own| share(own) >= 50)).unwrap_or(Target::Json)
            }
            Some(Value::Null) | None => said.into_iter().next().unwrap_or(Target::Json),
            Some(value) => {
                let primitive = said.into_iter().find(|target| matches!(target, Target::Primitive(_)));
                match (primitive, value) {
                    (Some(target), value) if crate::rust::value_fit::is_of(target, value) => target,
                    (_, Value::Text(_)) => Target::Primitive(Primitive::String),
                    (_, Value::Boolean(_)) => Target::Primitive(Primitive::Boolean),
                    _ => Target::Json,
                }
            }
        }
    }
}

/// The type of an answer as the text or the path states it.
#[derive(Clone, Copy)]
struct StatedType {
    target: Option<Target>,
    /// True if the path itself names the type.
    is_asked: bool,
}

/// The type that the last segment of a path casts to.
fn opt_cast(path: &str) -> Option<&str> {
    let last = path.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    Family::GRAPH.namespace.opt_below(last).map(|_| last)
}

/// The last segment of a path, or the one before a final placeholder: `messages` in `/me/messages/{id}`.
fn last_word(path: &str) -> Option<&str> {
    let mut segments = path.split('?').next()?.trim_end_matches('/').rsplit('/');
    let last = segments.next()?;
    let word = if last.starts_with('{') { segments.next()? } else { last };
    (!word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(word)
}

/// The last segment of a path, if it is a name and no placeholder.
fn last_segment(path: &str) -> Option<&str> {
    let last = path.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    (!last.is_empty() && last.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(last)
}

/// Returns whether the last word of a path is this type in the singular or plural: `/me/messages/{id}` and `message`.
fn is_last_word(path: &str, name: &str) -> bool {
    last_word(path).is_some_and(|word| {
        let rest = word.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name));
        rest.is_some() && matches!(word.cut(name.len()..), "" | "s" | "es")
    })
}

/// Returns whether an object has only the member `value`, apart from annotations.
fn is_wrapped(value: &Value<'_>) -> bool {
    value.is_object() && value.names().all(|name| name == "value" || name.contains('@'))
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
    use crate::{DocFile, DocSet, Facts};

    /// The bodies and answers of a page's functions, where `itemFile` and `itemLink` derive from `item`.
    fn typed(page: &str) -> Vec<String> {
        typed_with(page, &[])
    }

    fn typed_with(page: &str, others: &[(&str, &str)]) -> Vec<String> {
        let file = |path: &str, text: String| DocFile { path: format!("v1.0/{path}.md"), text };
        let resource = |name: &str, base: &str| {
            let text = format!(
                r#"# {name} resource type

It. {base}

## Properties
|Property|Type|Description|
|-|-|-|
|{name}Id|String||
"#
            );
            file(&format!("resources/{}", name.to_lowercase()), text)
        };
        let mut files = vec![
            resource("item", ""),
            resource("itemFile", "Inherits from [item](item.md)."),
            resource("itemLink", "Inherits from [item](item.md)."),
            file("api/item-do", format!("# T\n{page}")),
        ];
        files.extend(others.iter().map(|(name, text)| file(&format!("api/{name}"), (*text).to_owned())));
        let docs = DocSet::new(files);
        let (made, _) = lower(
            &Facts::of(&docs).api,
            &Corrections::default(),
            &[ApiVersion::V1_0],
            DocLanguage::English,
            &crate::rust::Filter::default(),
        );
        let functions = made.versions[0].modules.iter().flat_map(|module| &module.functions);
        let print = |function: &crate::rust::Function| {
            let body = match &function.body {
                Body::Model { ty, odata_type } => format!("{ty} {} ", odata_type.is_some()),
                _ => String::new(),
            };
            format!("{body}-> {}", function.answer_type())
        };
        functions.map(print).collect()
    }

    fn example(method: &str, kind: &str, body: &str) -> String {
        format!(
            r##"### Example
<!-- {{"blockType": "request", "name": "{kind}"}} -->
```http
{method} /items

{body}
```
<!-- {{"blockType": "response", "name": "{kind}", "@odata.type": "microsoft.graph.{kind}"}} -->
```http
HTTP/1.1 200 OK

{{"@odata.type": "#microsoft.graph.{kind}", "{kind}Id": "1"}}
```
"##
        )
    }

    #[test]
    fn what_comes_is_of_the_type_that_the_text_names_whichever_an_example_shows() {
        let shown = example("GET", "itemFile", "");
        let of = |lines: &str, said: &str| {
            typed(&format!(
                r#"## HTTP request
```http
{lines}
```
## Response
Returns `200 OK` and {said} object in the response body.
## Examples
{shown}"#
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
    fn a_list_has_all_items_of_its_collection_whatever_its_page_is_about() {
        let list = "## Response\nReturns `200 OK` and a collection of [itemFile](../resources/itemfile.md) objects in the response body.\n";
        let of = |line: &str| typed(&format!("## HTTP request\n```http\n{line}\n```\n{list}"));
        assert_eq!(of("GET /items"), ["-> rt::Collection<models::Item>"]);
        assert_eq!(of("GET /itemFiles"), ["-> rt::Collection<models::ItemFile>"]);
        let other = format!(
            r#"# T
## HTTP request
```http
GET /things
```
{}"#,
            list.replace("File", "Link").replace("file", "link")
        );
        let page = format!("## HTTP request\n```http\nGET /things\n```\n{list}");
        let both = typed_with(&page, &[("itemlink-list", &other)]);
        // Both pages are one function.
        assert_eq!(both, ["-> rt::Collection<models::Item>"]);
    }

    #[test]
    fn a_count_beside_a_list_is_a_number() {
        let shown = example("GET", "itemFile", "");
        let lines = "GET /items\nGET /items/$count";
        let said = "a collection of [item](../resources/item.md) objects in the response body";
        let page = format!(
            r#"## HTTP request
```http
{lines}
```
## Response
Returns `200 OK` and {said}.
## Examples
{shown}"#
        );
        assert_eq!(typed(&page)[1], "-> i64");
    }

    #[test]
    fn a_value_that_may_not_come_is_optional() {
        let page = |method: &str, said: &str| {
            typed(&format!(
                r#"## HTTP request
```http
{method} /items/{{id}}
```
## Response
{said}
"#
            ))
        };
        let object = "and an [item](../resources/item.md) object in the response body";
        assert_eq!(page("GET", &format!("Returns `200 OK` {object}.")), ["-> models::Item"]);
        let both = format!("Returns `200 OK` {object}, or `204 No Content` if there is none.");
        assert_eq!(page("GET", &both), ["-> Option<models::Item>"]);
        let collection =
            "Returns `200 OK` and a collection of [item](../resources/item.md) objects, or `204 No Content`.";
        assert_eq!(page("GET", collection), ["-> rt::Collection<models::Item>"]);
        assert_eq!(page("POST", "Returns `204 No Content`."), ["-> ()"]);
    }

    #[test]
    fn a_line_gives_what_its_own_path_names() {
        let shown = example("GET", "itemFile", "");
        let page = |lines: &str| {
            typed(&format!(
                r#"## HTTP request
```http
{lines}
```
## Response
Returns `200 OK`.
## Examples
{shown}"#
            ))
        };
        assert_eq!(
            page("GET /me/itemFiles/{id}\nGET /me/itemLinks/{id}\nGET /me/itemLinks/{id}/root:/{path}"),
            ["-> models::ItemFile", "-> models::ItemLink", "-> models::ItemFile"]
        );
        assert_eq!(page("GET /me/itemLinks"), ["-> models::ItemFile"]);
    }

    #[test]
    fn an_operation_that_goes_on_at_a_location_gives_it() {
        let page = |said: &str| {
            typed(&format!(
                r#"## HTTP request
```http
POST /items/copy
```
## Response
{said}"#
            ))
        };
        for said in [
            "Returns `202 Accepted` and an `Operation-Location` header.",
            "Returns `204 No Content`. If it takes longer, it returns `202 Accepted` and a `Location` header.",
        ] {
            assert_eq!(page(said), ["-> rt::Accepted"], "{said}");
        }
        assert_eq!(page("Returns `202 Accepted`."), ["-> ()"]);
        assert_eq!(page("Returns `200 OK` and a `Location` header."), ["-> ()"]);
    }

    #[test]
    fn bodies_of_several_types_are_of_the_one_that_they_derive_from() {
        let page = |examples: &str| {
            typed(&format!(
                r#"## HTTP request
```http
POST /items
```
## Request body
Supply a JSON representation.
## Response
Returns `200 OK`.
## Examples
{examples}"#
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
