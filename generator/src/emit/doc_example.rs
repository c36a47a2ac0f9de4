//! An example of a function, as code in its docs: the call that the test of the page's example makes. If the page has no example,
//! the call is made from the signature, with the placeholders of the page.

use crate::rust::{
    Body, Doc, Example, ExampleCall, Function, Ident, Lit, Primitive, QueryOption, QueryOptions, Returns,
    ShownBody, Type,
};
use std::fmt::Write;

/// A call in the docs, from the page's example or from the signature.
struct CallExample<'f> {
    /// The items of the crate that it imports besides the module.
    imports: Vec<&'static str>,
    /// The lines that make the body.
    body: String,
    /// The arguments of the call, without the body.
    arguments: Vec<String>,
    /// The argument that is the body.
    body_argument: Option<&'static str>,
    query: &'f [(Lit, Lit)],
}

/// Writes the example of a function of this module.
pub(crate) fn doc_example(version: &Ident, module: &Ident, function: &Function) -> Doc {
    let documented = function.examples.first();
    let documented =
        documented.and_then(|example| documented_call(function, example, example.call.as_ref()?));
    let shown = documented.unwrap_or_else(|| call_of_signature(module, function));
    let mut doc = Doc::default();
    doc.line("");
    doc.line("# Example");
    doc.line("");
    doc.line("```no_run");
    let uses_models = shown.body.contains("models::");
    let modules = if uses_models { format!("{{models, {module}}}") } else { module.to_string() };
    match shown.imports.as_slice() {
        [] => doc.line(format_args!("use graph_client::{version}::{modules};")),
        imports => {
            doc.line(format_args!("use graph_client::{{{}, {version}::{modules}}};", imports.join(", ")))
        }
    }
    doc.line("");
    doc.line("# async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {");
    for line in shown.body.lines() {
        doc.line(line);
    }
    let mut arguments = shown.arguments;
    arguments.extend(shown.body_argument.map(str::to_owned));
    let mut request = format!("{module}::{}({})", function.name, arguments.join(", "));
    for (name, value) in shown.query {
        push_option(&mut request, &function.offers.options, name.as_str(), value.as_str());
    }
    if matches!(function.returns, Returns::Collection(_)) && !function.is_optional {
        doc.line(format_args!("let mut items = {request}.items(client);"));
        doc.line("while let Some(item) = items.next().await {");
        doc.line("    println!(\"{:?}\", item?);");
        doc.line("}");
    } else if matches!(function.returns, Returns::Nothing) {
        doc.line(format_args!("{request}.send(client).await?;"));
    } else {
        doc.line(format_args!("let answer = {request}.send(client).await?;"));
    }
    doc.line("# Ok(())");
    doc.line("# }");
    doc.line("```");
    doc
}

/// The body that is sent as bytes.
const CONTENT: &str = "Bytes::from_static(b\"the content\")";

/// The call of the documented example, unless its body is missing.
fn documented_call<'f>(
    function: &'f Function,
    example: &Example,
    call: &'f ExampleCall,
) -> Option<CallExample<'f>> {
    let shown = || match example.shown.as_ref()? {
        ShownBody::Typed { code, imports } => Some((imports.clone(), format!("let body = {code};"))),
        ShownBody::Json(json) => {
            let hashes = hashes(json);
            Some((vec!["from_json"], format!("let body = from_json(r{hashes}\"{json}\"{hashes})?;")))
        }
    };
    let (imports, body, body_argument) = match &function.body {
        Body::None => (vec![], String::new(), None),
        Body::Bytes(_) => (vec!["Bytes"], String::new(), Some(CONTENT)),
        Body::Json | Body::Model { .. } | Body::Reference => {
            let (imports, body) = shown()?;
            let argument = if function.body == Body::Json { "body" } else { "&body" };
            (imports, body, Some(argument))
        }
    };
    Some(CallExample { imports, body, arguments: call.arguments.clone(), body_argument, query: &call.query })
}

/// A call whose arguments are the placeholders of the path, and whose body is empty.
fn call_of_signature<'f>(module: &Ident, function: &'f Function) -> CallExample<'f> {
    let argument = |ty: &Type, documented: &str| match ty {
        Type::Primitive(Primitive::Boolean) => "true".to_owned(),
        Type::Primitive(_) => "1".to_owned(),
        _ => Lit::str(&["{", documented, "}"].concat()).to_string(),
    };
    let arguments = function.parameters.iter().map(|one| argument(&one.ty, &one.documented)).collect();
    let (imports, body, body_argument) = match &function.body {
        Body::None => (vec![], String::new(), None),
        Body::Bytes(_) => (vec!["Bytes"], String::new(), Some(CONTENT)),
        Body::Json => (vec!["json"], "let body = json!({});".to_owned(), Some("body")),
        Body::Model { ty, .. } => {
            let within =
                if matches!(ty, Type::Parameters(_)) { format!("{module}::") } else { String::new() };
            (
                vec!["new"],
                format!("let body = new!({within}{ty} {{}}); // with the properties to send"),
                Some("&body"),
            )
        }
        Body::Reference => {
            let body =
                "let body = Reference::new(\"https://graph.microsoft.com/v1.0/directoryObjects/{id}\");";
            (vec!["Reference"], body.to_owned(), Some("&body"))
        }
    };
    CallExample { imports, body, arguments, body_argument, query: &[] }
}

/// The number signs that a raw string literal of this text needs.
fn hashes(text: &str) -> String {
    let runs = text.match_indices('"').map(|(at, _)| {
        let behind = text.get(at + 1..).unwrap_or_default();
        behind.bytes().take_while(|byte| *byte == b'#').count() + 1
    });
    "#".repeat(runs.max().unwrap_or_default())
}

/// Adds a query option, by its method if the function offers it. The name and the value are string literals.
fn push_option(request: &mut String, offered: &QueryOptions, name: &str, value: &str) {
    let option = QueryOption::ALL.into_iter().find(|option| name.trim_matches('"') == option.name());
    let is_offered = |option: &QueryOption| match offered {
        QueryOptions::Any => true,
        QueryOptions::Only(options) => options.contains(option),
    };
    let inner = value.trim_matches('"');
    _ = match option.filter(is_offered) {
        Some(option @ (QueryOption::Top | QueryOption::Skip)) if inner.parse::<u32>().is_ok() => {
            write!(request, ".{}({inner})", method(option))
        }
        Some(QueryOption::Count) if matches!(inner, "true" | "false") => write!(request, ".count({inner})"),
        Some(option @ (QueryOption::Filter | QueryOption::Search)) => {
            write!(request, ".{}({value})", method(option))
        }
        // A list in parentheses has commas of its own, and an escape may stand for one.
        Some(option @ (QueryOption::Select | QueryOption::Expand | QueryOption::OrderBy))
            if !inner.contains(['(', '\\']) =>
        {
            let names: Vec<String> = inner.split(',').map(|name| format!("\"{}\"", name.trim())).collect();
            write!(request, ".{}([{}])", method(option), names.join(", "))
        }
        _ => write!(request, ".query({name}, {value})"),
    };
}

/// The method of a request that sets an option: its name without the sign.
fn method(option: QueryOption) -> &'static str {
    option.name().trim_start_matches('$')
}
