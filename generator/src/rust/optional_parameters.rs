//! The optional parameters of OData functions. They have no slot in the path: a request that sends one names it in the
//! parentheses of the function, with an alias whose value stands in the query.

use super::print::Lit;
use super::sample::encode;
use crate::ir::{HttpMethod, Operation, Parameter, TypeRef};
use graph_client_operation::OptionalParameter;

/// The optional parameters that a request can send: they have a primitive type and no slot in the documented path.
pub(super) fn optional_parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let is_call = operation.method == HttpMethod::Get && is_function_call(&operation.path.text);
    let listed = operation.facts.function_parameters.iter().filter(move |_| is_call);
    listed.filter(|parameter| {
        parameter.required == Some(false)
            && is_name(&parameter.name)
            && parameter.type_ref.as_ref().is_some_and(|ty| !ty.collection && literal_is_text(ty).is_some())
            && !has_place(operation, &parameter.name)
    })
}

/// The optional parameters as the runtime takes them.
pub(super) fn of_runtime(operation: &Operation) -> Vec<OptionalParameter> {
    let is_text = |parameter: &Parameter| parameter.type_ref.as_ref().and_then(literal_is_text) == Some(true);
    optional_parameters(operation)
        .map(|parameter| OptionalParameter {
            name: parameter.name.clone().into(),
            is_text: is_text(parameter),
        })
        .collect()
}

/// The names of the parameters with a sample of each for a test, and the path and query that the server must receive for them.
pub(super) fn samples(operation: &Operation, target: &str) -> (Vec<(Lit, Lit)>, String) {
    let parameters = of_runtime(operation);
    if parameters.is_empty() {
        return (Vec::new(), target.to_owned());
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let aliases: Vec<String> =
        parameters.iter().map(|OptionalParameter { name, .. }| format!("{name}=@{name}")).collect();
    let (function, arguments) = match path.strip_suffix(')') {
        Some(call) if call.ends_with('(') => (call, ""),
        Some(call) => (call, ","),
        None => (path, "("),
    };
    let mut query: Vec<String> =
        query.split('&').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let mut calls = Vec::new();
    for (place, OptionalParameter { name, is_text }) in parameters.iter().enumerate() {
        let sample = if *is_text { format!("it's {place}") } else { place.to_string() };
        let literal = if *is_text { format!("'{}'", sample.replace('\'', "''")) } else { sample.clone() };
        query.push(format!("@{name}={}", encode(&literal)));
        calls.push((Lit::str(name), Lit::str(&sample)));
    }
    (calls, format!("{function}{arguments}{})?{}", aliases.join(","), query.join("&")))
}

/// Returns whether literals of a type are strings in quotes. `None` if the type is not primitive.
fn literal_is_text(ty: &TypeRef) -> Option<bool> {
    let name = ty.name.to_ascii_lowercase();
    match name.strip_prefix("edm.").unwrap_or(&name) {
        "string" => Some(true),
        "boolean" | "bool" | "int16" | "int32" | "int64" | "integer" | "int" | "double" | "single"
        | "decimal" | "datetimeoffset" | "datetime" | "date" | "timeofday" | "guid" => Some(false),
        _ => None,
    }
}

/// Returns whether the last segment of a path is a function's name, with or without arguments.
fn is_function_call(path: &str) -> bool {
    // The arguments may hold any character.
    let call = match path.strip_suffix(')') {
        Some(call) => call.rsplit_once('(').map_or("", |(function, _)| function),
        None => path,
    };
    let name = call.rsplit('/').next().unwrap_or_default();
    name.split('.').all(is_name)
}

fn has_place(operation: &Operation, name: &str) -> bool {
    let is_it = |text: &str| text.eq_ignore_ascii_case(name);
    let in_braces = operation.path.parameters().any(|parameter| {
        parameter.argument.as_deref().is_some_and(is_it) || is_it(parameter.name.trim_start_matches('@'))
    });
    let text = operation.path.with_query();
    in_braces
        || text.split(['(', ',', '?', '&']).any(|part| {
            part.split_once('=').is_some_and(|(key, _)| is_it(key.trim().trim_start_matches(['@', '$'])))
        })
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts, Generated, Settings};

    /// Expects these texts in the module and in the tests of a page with these request lines and optional parameters.
    fn check(lines: &str, rows: &str, in_module: &[&str], in_tests: &[&str]) {
        let text = format!(
            r#"# T
## HTTP request
```http
{lines}
```
## Function parameters
|Parameter|Type|Description|
|-|-|-|
{rows}
"#
        );
        let file = DocFile { path: "v1.0/api/thing-getmetrics.md".to_owned(), text };
        let files = Generated::of(Facts::of(&DocSet::new(vec![file])), &Settings::default()).files;
        for (path, expect) in [("src/v1_0/thing.rs", in_module), ("tests/v1_0/thing.rs", in_tests)] {
            let text = &files.get(path).expect("a file").text;
            for part in expect {
                assert!(text.contains(part), "{part:?} is not in\n{text}");
            }
        }
    }

    #[test]
    fn optional_parameters_can_be_sent() {
        check(
            "GET /things/getMetrics(kind='{kind}')",
            "|kind|String|The kind.|\n|filter|String|Optional. What counts.|\n|from|DateTimeOffset|Optional. The start.|",
            &[
                "Optional | 'filter', from",
                "* `filter`: optional, set by [`Request::parameter`]. Optional. What counts.",
            ],
            &[
                ".parameter(\"filter\", \"it's 0\").parameter(\"from\", \"1\")",
                "filter=@filter,from=@from)?@filter=%27it%27%27s%200%27&@from=1",
            ],
        );
        check(
            "GET /things/delta",
            "|token|String|Optional. The state.|",
            &[],
            &["/things/delta(token=@token)?@token="],
        );
    }

    #[test]
    fn what_has_a_place_or_is_no_literal_is_left_to_the_path() {
        let rows = "|a|String|Optional.|\n|b|thing|Optional.|\n|c|String|Optional.|";
        for lines in ["GET /things/f(a='{a}',c=n)", "POST /things/f", "GET /things/f/$count"] {
            let text = format!(
                r#"# T
## HTTP request
```http
{lines}
```
## Function parameters
|Parameter|Type|Description|
|-|-|-|
{rows}
"#
            );
            let file = DocFile { path: "v1.0/api/thing-f.md".to_owned(), text };
            let facts = Facts::of(&DocSet::new(vec![file]));
            let found = super::optional_parameters(&facts.api.operations[0]);
            assert_eq!(found.count(), 0, "{lines}");
        }
    }
}
