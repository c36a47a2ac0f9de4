//! The same operations and types as an OpenAPI 3.0 document, for generators that read one.
//!
//! Paths are simplified to `/module/function/{parameter}`. Some generators reject the literals of OData functions in a path, and
//! the cost does not depend on them.

use graph_docgen::rust::{
    Body, Crate, Field, Function, Generic, Ident, Model, Primitive, QueryOption, QueryOptions, Returns,
    Struct, Type,
};
use serde_json::{Map, Value, json};

/// The document, and the number of operations and types in it.
pub(crate) struct OpenApi {
    pub(crate) document: String,
    pub(crate) size: String,
}

/// Describes the first version of a client.
pub(crate) fn of(client: &Crate) -> OpenApi {
    let version = &client.versions[0];
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    let (mut operations, mut fields, mut types) = (0, 0, 0);
    for model in &version.models {
        let name = type_name(&path_of(model));
        types += 1;
        schemas.insert(
            name,
            match model {
                Model::Struct(model) => {
                    fields += model.fields.len();
                    object(model)
                }
                Model::Enum(_) => json!({ "type": "string" }),
            },
        );
    }
    for module in &version.modules {
        for body in &module.bodies {
            types += 1;
            fields += body.fields.len();
            schemas.insert(type_name(&format!("{}_{}", module.name, body.name)), object(body));
        }
        for function in &module.functions {
            operations += 1;
            let name = format!("{}_{}", module.name, function.name);
            let parameters: String =
                function.parameters.iter().map(|parameter| format!("/{{{}}}", parameter.name)).collect();
            let path = format!("/{}/{}{parameters}", module.name, function.name);
            let method = function.operation.method.as_str().to_ascii_lowercase();
            paths.insert(path, json!({ method: operation(&name, module.name.as_str(), function) }));
        }
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Microsoft Graph", "version": "v1.0" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    OpenApi {
        document: document.to_string(),
        size: format!("{operations} operations, {types} types, {fields} fields"),
    }
}

fn operation(name: &str, module: &str, function: &Function) -> Value {
    let mut parameters: Vec<Value> = function
        .parameters
        .iter()
        .map(|parameter| {
            json!({ "name": parameter.name.as_str(), "in": "path", "required": true, "schema": { "type": "string" } })
        })
        .collect();
    let options = match &function.offers.options {
        QueryOptions::Any => {
            &[QueryOption::Select, QueryOption::Expand, QueryOption::Filter, QueryOption::Top]
        }
        QueryOptions::Only(options) => options.as_slice(),
    };
    parameters.extend(options.iter().map(|option| {
        let name = option.name().trim_start_matches('$');
        json!({ "name": name, "in": "query", "schema": { "type": "string" } })
    }));
    let answer = match &function.returns {
        Returns::Nothing | Returns::Accepted => json!({ "description": "Done." }),
        Returns::Bytes => {
            content("application/octet-stream", json!({ "type": "string", "format": "binary" }))
        }
        Returns::One(ty) | Returns::ValueOf(ty) => content("application/json", schema(ty)),
        Returns::Collection(ty) => content(
            "application/json",
            json!({
                "type": "object",
                "properties": { "value": { "type": "array", "items": schema(ty) }, "@odata.nextLink": { "type": "string" } },
            }),
        ),
    };
    let status = if answer.get("content").is_some() { "200" } else { "204" };
    let mut operation =
        json!({ "operationId": name, "parameters": parameters, "responses": { status: answer } });
    let body = match &function.body {
        Body::None => None,
        Body::Json | Body::Reference => Some(json!({})),
        Body::Model { ty, .. } if ty.is_in_models() => Some(schema(ty)),
        Body::Model { ty, .. } => Some(reference(&format!("{module}_{ty}"))),
        Body::Bytes(_) => Some(json!({})),
    };
    if let Some(body) = body {
        operation["requestBody"] =
            json!({ "required": true, "content": { "application/json": { "schema": body } } });
    }
    operation
}

fn content(media_type: &str, schema: Value) -> Value {
    json!({ "description": "Done.", "content": { media_type: { "schema": schema } } })
}

fn object(model: &Struct) -> Value {
    let properties: Map<String, Value> = model.fields.iter().map(property).collect();
    json!({ "type": "object", "properties": properties })
}

fn property(field: &Field) -> (String, Value) {
    let name: String =
        serde_json::from_str(&field.documented.to_string()).unwrap_or_else(|_| field.name.to_string());
    (name, schema(&field.ty))
}

/// The schema of a type of the client.
fn schema(ty: &Type) -> Value {
    match ty {
        Type::Generic(Generic::Vec, element) => json!({ "type": "array", "items": schema(element) }),
        Type::Generic(_, inner) => schema(inner),
        Type::Primitive(Primitive::Boolean) => json!({ "type": "boolean" }),
        Type::Primitive(Primitive::Int32) => json!({ "type": "integer", "format": "int32" }),
        Type::Primitive(Primitive::Int64) => json!({ "type": "integer", "format": "int64" }),
        Type::Primitive(Primitive::Double) => json!({ "type": "number", "format": "double" }),
        Type::Json => json!({}),
        Type::Struct(path) | Type::Enum(path) => reference(&joined(&path.module, &path.name)),
        _ => json!({ "type": "string" }),
    }
}

fn reference(path: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", type_name(path)) })
}

/// The name of the schema for a path of names.
fn type_name(path: &str) -> String {
    path.replace("::", "_")
}

fn path_of(model: &Model) -> String {
    joined(model.module(), model.name())
}

fn joined(module: &[Ident], name: &Ident) -> String {
    module.iter().chain([name]).map(ToString::to_string).collect::<Vec<_>>().join("::")
}
