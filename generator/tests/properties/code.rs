//! The emitted Rust: it parses, and holds the items that the templates mean and no others.

use std::collections::HashSet;
use syn::{Attribute, Expr, FnArg, Item, Lit, Pat, Stmt};

/// Checks one file. `texts` are those of the pages that its operations may quote.
pub(crate) fn check(path: &str, text: &str, texts: &HashSet<String>) {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    attributes(path, &file.attrs, &["doc", "cfg"]);
    let mut names = HashSet::new();
    let in_tests = path.starts_with("tests/");
    for item in &file.items {
        let name = match item {
            Item::Use(_) => continue,
            Item::Mod(module) => {
                assert!(module.content.is_none(), "{path}");
                attributes(path, &module.attrs, &["doc", "cfg", "rustfmt::skip"]);
                &module.ident
            }
            Item::Struct(item) => {
                attributes(path, &item.attrs, &["doc", "cfg"]);
                assert_eq!(path, "src/lib.rs");
                &item.ident
            }
            Item::Static(item) => {
                attributes(path, &item.attrs, &["doc"]);
                value(path, &item.expr);
                if !in_tests {
                    operation(path, &item.expr, texts);
                }
                &item.ident
            }
            Item::Fn(item) => {
                attributes(path, &item.attrs, &["doc", "test"]);
                if !in_tests {
                    function(path, item);
                }
                &item.sig.ident
            }
            other => panic!("{path}: an item that no template writes: {}", quote::quote!(#other)),
        };
        assert!(names.insert(name.to_string()), "{path}: two items are called {name}\n{text}");
    }
}

fn attributes(path: &str, attributes: &[Attribute], known: &[&str]) {
    for attribute in attributes {
        let name: Vec<_> =
            attribute.path().segments.iter().map(|segment| segment.ident.to_string()).collect();
        assert!(known.contains(&&*name.join("::")), "{path}: {name:?}");
    }
}

/// A body is one expression, and all names are told apart.
fn function(path: &str, item: &syn::ItemFn) {
    let [Stmt::Expr(body, None)] = item.block.stmts.as_slice() else {
        panic!("{path}: {} has statements", item.sig.ident)
    };
    value(path, body);
    let mut names = HashSet::new();
    for input in &item.sig.inputs {
        let FnArg::Typed(input) = input else { panic!("{path}: a receiver") };
        let Pat::Ident(name) = &*input.pat else { panic!("{path}: a pattern") };
        assert!(names.insert(name.ident.to_string()), "{path}: two parameters are called {}", name.ident);
    }
}

/// Constants and calls of the runtime: no blocks, no macros, no operators.
fn value(path: &str, expr: &Expr) {
    let all = |exprs: &mut dyn Iterator<Item = &Expr>| exprs.for_each(|expr| value(path, expr));
    match expr {
        Expr::Lit(_) | Expr::Path(_) => {}
        Expr::Reference(inner) => value(path, &inner.expr),
        Expr::Array(array) => all(&mut array.elems.iter()),
        Expr::Struct(fields) => all(&mut fields.fields.iter().map(|field| &field.expr)),
        Expr::Call(call) => all(&mut std::iter::once(&*call.func).chain(&call.args)),
        Expr::MethodCall(call) => all(&mut std::iter::once(&*call.receiver).chain(&call.args)),
        Expr::Closure(closure) if path.starts_with("tests/") => value(path, &closure.body),
        other => panic!("{path}: an expression that no template writes: {}", quote::quote!(#other)),
    }
}

/// What an operation quotes of a page is what the page says, to the letter.
fn operation(path: &str, expr: &Expr, texts: &HashSet<String>) {
    let Expr::Struct(fields) = expr else { panic!("{path}: an operation is a struct") };
    for field in &fields.fields {
        let syn::Member::Named(name) = &field.member else { panic!("{path}: a field without a name") };
        // The function's own name and the template that is sent are made from the page, not quoted.
        if name != "name" && name != "uri_template" {
            quoted(path, &field.expr, texts);
        }
    }
}

fn quoted(path: &str, expr: &Expr, texts: &HashSet<String>) {
    let all = |exprs: &mut dyn Iterator<Item = &Expr>| exprs.for_each(|expr| quoted(path, expr, texts));
    match expr {
        Expr::Lit(lit) => {
            if let Lit::Str(text) = &lit.lit {
                assert!(texts.contains(&text.value()), "{path}: no page says {:?}", text.value());
            }
        }
        Expr::Reference(inner) => quoted(path, &inner.expr, texts),
        Expr::Array(array) => all(&mut array.elems.iter()),
        Expr::Struct(fields) => all(&mut fields.fields.iter().map(|field| &field.expr)),
        Expr::Call(call) => all(&mut call.args.iter()),
        _ => {}
    }
}
