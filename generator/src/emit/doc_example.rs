//! The documented example of a function, as code in its docs. It is the call that the function's test of the example makes.

use crate::rust::{Body, Doc, Function, Ident, QueryOption, QueryOptions, Returns};
use std::fmt::Write;

/// Writes the example of a function of this module. The docs are empty if the page has no example of it.
pub(crate) fn doc_example(version: &Ident, module: &Ident, function: &Function) -> Doc {
    let mut doc = Doc::default();
    let Some(example) = function.examples.first() else { return doc };
    let Some(call) = &example.call else { return doc };
    let takes_json = function.takes_body() && !matches!(function.body, Body::Bytes(_));
    if takes_json && example.shown.is_none() {
        return doc;
    }
    let imported = match &function.body {
        Body::None => "",
        Body::Bytes(_) => "Bytes, ",
        Body::Json | Body::Model { .. } | Body::Reference => "from_json, ",
    };
    let (open, close) = if imported.is_empty() { ("", "") } else { ("{", "}") };
    doc.line("");
    doc.line("# Example");
    doc.line("");
    doc.line("```no_run");
    doc.line(format_args!("use graph_client::{open}{imported}{version}::{module}{close};"));
    doc.line("");
    doc.line("# async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {");
    if let Some(body) = example.shown.as_deref().filter(|_| takes_json) {
        let hashes = hashes(body);
        for line in format!("let body = from_json(r{hashes}\"{body}\"{hashes})?;").lines() {
            doc.line(line);
        }
    }
    let mut arguments = call.arguments.clone();
    arguments.extend(match &function.body {
        Body::None => None,
        Body::Bytes(_) => Some("Bytes::from_static(b\"the content\")".to_owned()),
        Body::Json => Some("body".to_owned()),
        Body::Model { .. } | Body::Reference => Some("&body".to_owned()),
    });
    let mut request = format!("{module}::{}({})", function.name, arguments.join(", "));
    for (name, value) in &call.query {
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
