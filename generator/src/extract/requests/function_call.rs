//! Completes calls of OData functions from the tables of the page: adds parameters that the documented path lacks, and the quotes
//! of string literals.

use super::parse_path;
use crate::ir::{HttpMethod, Parameter, PathPart, PathTemplate, Slot};
use crate::limits;

/// Adds the function's parameters that are missing from all request lines of the page: `GET /things/getMetrics` with the
/// parameter `startDateTime` becomes `/things/getMetrics(startDateTime={startDateTime})`. Optional parameters are left out,
/// because the function can be called without them.
pub(in crate::extract) fn place_function_parameters<'l>(
    lines: impl Iterator<Item = (HttpMethod, &'l mut PathTemplate)>,
    parameters: &[Parameter],
) {
    let mut lines: Vec<_> = lines.collect();
    let has_place = |parameter: &Parameter| lines.iter().any(|(_, path)| names(path, &parameter.name));
    if parameters.iter().any(|parameter| !is_name(&parameter.name) || has_place(parameter)) {
        return;
    }
    let needed = || parameters.iter().filter(|parameter| parameter.required != Some(false));
    let arguments: Vec<String> = needed()
        .map(|parameter| {
            let (name, quote) = (&parameter.name, if is_string(parameter) { "'" } else { "" });
            format!("{name}={quote}{{{name}}}{quote}")
        })
        .collect();
    if arguments.is_empty() || arguments.len() > limits::PLACEHOLDERS {
        return;
    }
    let arguments = format!("({})", arguments.join(","));
    for (method, path) in &mut lines {
        if *method == HttpMethod::Get && ends_with_name(path) {
            let query = path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
            let target = format!("{}{arguments}{query}", path.text);
            if target.len() <= limits::TARGET_BYTES {
                **path = parse_path(&target, |name| needed().any(|parameter| parameter.name == name));
            }
        }
    }
}

/// Puts the arguments of type String into quotes where the path has none: `getActivity(period={period})`. The text of the path
/// stays as documented.
pub(in crate::extract) fn quote_strings(path: &mut PathTemplate, parameters: &[Parameter]) {
    for at in 0..path.parts.len() {
        let Some(PathPart::Parameter(argument)) = path.parts.get_mut(at) else { continue };
        let name = argument.argument.as_deref().unwrap_or_default();
        // The value of `@name` stands in the query.
        if argument.slot != Slot::Literal || argument.name.starts_with('@') {
            continue;
        }
        let mut of_name = parameters.iter().filter(|parameter| parameter.name.eq_ignore_ascii_case(name));
        if !of_name.next().is_some_and(is_string) {
            continue;
        }
        let is_at =
            |index: Option<usize>, stands: fn(&str) -> bool| match index.and_then(|i| path.parts.get(i)) {
                Some(PathPart::Literal(text)) => stands(text),
                _ => false,
            };
        // Anything else beside the placeholder, as in `prefix{name}`, is a part of the value.
        let whole = is_at(at.checked_sub(1), |before| before.ends_with('='))
            && is_at(Some(at + 1), |behind| behind.trim_start().starts_with([',', ')']));
        if whole {
            if let Some(PathPart::Literal(before)) = path.parts.get_mut(at - 1) {
                before.push('\'');
            }
            if let Some(PathPart::Literal(behind)) = path.parts.get_mut(at + 1) {
                behind.insert(0, '\'');
            }
            if let Some(PathPart::Parameter(argument)) = path.parts.get_mut(at) {
                argument.slot = Slot::StringLiteral;
            }
        }
    }
}

/// Returns whether a path or its query has a place of this name.
fn names(path: &PathTemplate, name: &str) -> bool {
    let is_it = |text: &str| text.eq_ignore_ascii_case(name);
    path.parameters()
        .any(|parameter| parameter.argument.as_deref().is_some_and(is_it) || is_it(&parameter.name))
        || path
            .query
            .iter()
            .flat_map(|query| query.split('&'))
            .any(|part| part.split_once('=').is_some_and(|(key, _)| is_it(key)))
}

/// Returns whether the last segment is the name of a function, without its arguments.
fn ends_with_name(path: &PathTemplate) -> bool {
    path.text.rsplit('/').next().is_some_and(|last| is_name(last) || last.split('.').all(is_name))
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn is_string(parameter: &Parameter) -> bool {
    parameter.type_ref.as_ref().is_some_and(|ty| {
        let name = ty.name.strip_prefix("Edm.").unwrap_or(&ty.name);
        !ty.collection && name.eq_ignore_ascii_case("string")
    })
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    /// Expects the documented path and the parts of each request line of a page with these function parameters.
    fn check(lines: &str, rows: &str, expect: &[&str]) {
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
        let facts = Facts::of(&DocSet::new(vec![file]));
        let shown = facts.api.operations.iter().map(|operation| {
            let slots = operation
                .path
                .parameters()
                .map(|parameter| format!(" {}:{:?}", parameter.name, parameter.slot));
            format!("{}{}", operation.path.text, slots.collect::<String>())
        });
        assert_eq!(shown.collect::<Vec<_>>(), expect, "{lines}");
    }

    #[test]
    fn parameters_without_a_place_go_into_the_path() {
        let rows =
            "|from|DateTimeOffset|The start. Required.|\n|kind|String|The kind.|\n|step|Int32|Optional.|";
        check(
            "GET /things/getMetrics",
            rows,
            &["/things/getMetrics(from={from},kind='{kind}') from:Literal kind:StringLiteral"],
        );
        check("GET /things/getMetrics?from={from}", rows, &["/things/getMetrics from:Literal"]);
        check("POST /things/getMetrics", rows, &["/things/getMetrics"]);
        check("GET /things/getMetrics/$count", rows, &["/things/getMetrics/$count"]);
        check("GET /things/delta", "|token|String|Optional. The state.|", &["/things/delta"]);
        check(
            "GET /zones\nGET /zones(kind='{k}')",
            "|kind|String|The kind.|",
            &["/zones", "/zones(kind='{k}') k:StringLiteral"],
        );
    }

    #[test]
    fn string_literals_have_quotes() {
        let row = "|period|String|The time.|\n|date|Date|The day.|";
        check(
            "GET /r/f(period={period},date={date})\nGET /r/g(period=@period)",
            row,
            &[
                "/r/f(period={period},date={date}) period:StringLiteral date:Literal",
                "/r/g(period=@period) @period:Literal",
            ],
        );
    }
}
