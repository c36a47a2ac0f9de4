//! The facts of a page, one line of text for each, with the line that they stand on.

use crate::extract::PageResult;
use crate::ir::{
    EnumType, ExampleBody, Line, PageFacts, Parameter, PathPart, Permission, Property, QuerySupport,
    RequestBody, Resource, Response, ResponseBody, TypeRef,
};

/// The facts with their lines.
pub(super) fn facts_of(read: &PageResult) -> Vec<(&Line, String)> {
    let mut facts = Facts::default();
    for operation in &read.operations {
        let mut text = format!("request line {}", operation.request_line());
        let names: Vec<&str> = operation
            .path
            .parts
            .iter()
            .filter_map(|part| match part {
                PathPart::Parameter(parameter)
                    if !operation.path.text.contains(&format!("{{{}}}", parameter.name)) =>
                {
                    Some(parameter.name.as_str())
                }
                _ => None,
            })
            .collect();
        if !names.is_empty() {
            text += &format!(", with the parameters {}", names.join(", "));
        }
        facts.add(&operation.line, text);
    }
    if let Some(operation) = read.operations.first() {
        facts.page(&operation.facts);
    }
    if let Some(resource) = &read.resource {
        facts.resource(resource);
    }
    read.enums.iter().for_each(|one| facts.members(one));
    facts.0
}

/// The facts of the whole page, which have no line.
pub(super) fn facts_of_whole(read: &PageResult) -> Vec<String> {
    let Some(facts) = read.operations.first().map(|operation| &operation.facts) else { return Vec::new() };
    let mut out = vec![format!("trust {:?}", facts.trust)];
    out.extend(facts.namespace.as_ref().map(|namespace| format!("namespace {namespace}")));
    if facts.deprecated {
        out.push("deprecated".to_owned());
    }
    out.push(match &facts.request_body {
        RequestBody::Unstated => "request body not stated".to_owned(),
        RequestBody::None => "no request body".to_owned(),
        RequestBody::Json { resource, other_media_types, .. } => {
            let of = resource.as_ref().map(|ty| format!(" of {}", type_name(ty))).unwrap_or_default();
            format!("request body in JSON{of}{}", or_else(other_media_types))
        }
        RequestBody::Binary { media_type, other_media_types } => {
            let of = media_type.as_deref().unwrap_or("bytes");
            format!("request body of {of}{}", or_else(other_media_types))
        }
    });
    if !facts.clouds.is_empty() {
        let clouds: Vec<String> = facts.clouds.iter().map(|cloud| format!("{cloud:?}")).collect();
        out.push(format!("offered in {}", clouds.join(", ")));
    }
    if facts.query_options.support != QuerySupport::Unstated {
        let named = facts.query_options.named.join(", ");
        out.push(format!("query options {:?} {named}", facts.query_options.support).trim_end().to_owned());
    }
    out
}

#[derive(Default)]
struct Facts<'p>(Vec<(&'p Line, String)>);

impl<'p> Facts<'p> {
    fn add(&mut self, line: &'p Line, text: String) {
        self.0.push((line, text));
    }

    fn page(&mut self, facts: &'p PageFacts) {
        facts.permissions.iter().for_each(|permission| self.permission(permission));
        for condition in &facts.conditions {
            self.add(&condition.line, format!("condition on {}", condition.names.join(", ")));
        }
        for role in &facts.roles {
            let subject = role.subject.as_ref().map(|subject| format!(" for {subject}")).unwrap_or_default();
            let least = role.least.join(", ");
            let least = if least.is_empty() { least } else { format!(", least privileged {least}") };
            self.add(&role.line, format!("roles{subject}: {}{least}", role.names.join(", ")));
        }
        let lists = [
            ("header", &facts.headers),
            ("path parameter", &facts.path_parameters),
            ("function parameter", &facts.function_parameters),
            ("query parameter", &facts.query_parameters),
        ];
        for (what, parameters) in lists {
            parameters.iter().for_each(|parameter| self.parameter(what, parameter));
        }
        if let RequestBody::Json { properties, .. } = &facts.request_body {
            properties.iter().for_each(|property| self.parameter("body property", property));
        }
        facts.responses.iter().for_each(|response| self.response(response));
        for example in &facts.examples {
            if let Some(request) = &example.request {
                let (method, url, body) = (request.method.as_str(), &request.url, body(&request.body));
                let host = if request.other_host { ", of another host" } else { "" };
                self.add(&request.line, format!("example {method} {url}{host}{body}"));
            }
            if let Some(response) = &example.response {
                let ty =
                    response.type_ref.as_ref().map(|ty| format!(" of {}", type_name(ty))).unwrap_or_default();
                let body = body(&response.body);
                self.add(&response.line, format!("example's answer {}{ty}{body}", response.status));
            }
        }
    }

    fn permission(&mut self, permission: &'p Permission) {
        let order = permission.order.map(|order| format!(" ({order:?})")).unwrap_or_default();
        let note = permission.note.as_ref().map(|note| format!(" [{note}]")).unwrap_or_default();
        for part in permission.parts() {
            let subject = part.subject.map(|subject| format!(" for {subject}")).unwrap_or_default();
            let names = match (part.names, part.any_of) {
                ([], []) => "not supported".to_owned(),
                ([], _) => "none needed".to_owned(),
                (names, _) => names.join(", "),
            };
            self.add(
                &permission.line,
                format!("permission {:?}{subject}: {names}{order}{note}", permission.scheme),
            );
        }
    }

    fn parameter(&mut self, what: &str, parameter: &'p Parameter) {
        let ty = parameter.type_ref.as_ref().map(|ty| format!(": {}", type_name(ty))).unwrap_or_default();
        let required = match parameter.required {
            Some(true) => ", required",
            Some(false) => ", optional",
            None => "",
        };
        let values = values(&parameter.possible_values);
        self.add(&parameter.line, format!("{what} {}{ty}{required}{values}", parameter.name));
    }

    fn response(&mut self, response: &'p Response) {
        let body = match &response.body {
            ResponseBody::Unstated => "the body is not stated".to_owned(),
            ResponseBody::Empty => "no body".to_owned(),
            ResponseBody::Json { type_ref: Some(ty), alternatives } => {
                let others: String = alternatives.iter().map(|other| format!(" or {other}")).collect();
                format!("{}{others}", type_name(ty))
            }
            ResponseBody::Json { type_ref: None, .. } => "JSON".to_owned(),
            ResponseBody::Binary => "bytes".to_owned(),
            ResponseBody::Text => "text".to_owned(),
        };
        self.add(&response.line, format!("response {}: {body}", response.status));
    }

    fn resource(&mut self, resource: &'p Resource) {
        let base = resource.base_type.as_ref().map(|base| format!(", inherits {base}")).unwrap_or_default();
        let open = if resource.open_type { ", open" } else { "" };
        self.add(&resource.line, format!("resource {}{base}{open}", resource.name));
        for (what, properties) in
            [("property", &resource.properties), ("relationship", &resource.relationships)]
        {
            for Property { name, type_ref, line, possible_values, .. } in properties {
                self.add(line, format!("{what} {name}: {}{}", type_name(type_ref), values(possible_values)));
            }
        }
    }

    fn members(&mut self, one: &'p EnumType) {
        self.add(&one.line, format!("enumeration {} of {} members", one.name, one.members.len()));
        for member in &one.members {
            let value = member.value.map(|value| format!(" = {value}")).unwrap_or_default();
            self.add(&member.line, format!("member {}{value}", member.name));
        }
    }
}

fn type_name(ty: &TypeRef) -> String {
    if ty.collection { format!("collection of {}", ty.name) } else { ty.name.clone() }
}

fn values(values: &[String]) -> String {
    if values.is_empty() { String::new() } else { format!(", one of {}", values.join(", ")) }
}

fn body(body: &ExampleBody) -> String {
    match body {
        ExampleBody::Empty => String::new(),
        ExampleBody::Json(json) => format!(", {} bytes of JSON", json.as_str().len()),
        ExampleBody::Text(text) => format!(", {} bytes that are no JSON", text.len()),
    }
}

/// `, or text/plain` for each media type.
fn or_else(media_types: &[String]) -> String {
    media_types.iter().map(|media_type| format!(", or {media_type}")).collect()
}
