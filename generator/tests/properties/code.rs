//! Checks the emitted Rust: it parses, and contains the items of the templates and no others.

use std::collections::HashSet;
use syn::{Attribute, Expr, FnArg, Item, Lit, Pat, Stmt};

/// Checks one file. `texts` are the texts of the pages that its operations may quote.
pub(crate) fn check(path: &str, text: &str, texts: &HashSet<String>) {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    attributes(path, &file.attrs, &["doc", "cfg", "cfg_attr", "allow"]);
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
                attributes(path, &item.attrs, &["doc", "cfg", "deprecated"]);
                let mut fields = HashSet::new();
                for field in &item.fields {
                    attributes(path, &field.attrs, &["doc", "cfg", "deprecated"]);
                    let name = field.ident.as_ref().expect("a name").to_string();
                    assert!(fields.insert(name.clone()), "{path}: two fields are called {name}");
                }
                &item.ident
            }
            Item::Enum(item) => {
                attributes(path, &item.attrs, &["doc", "derive", "non_exhaustive"]);
                let mut variants = HashSet::new();
                for variant in &item.variants {
                    attributes(path, &variant.attrs, &["doc", "default", "cfg"]);
                    let name = variant.ident.to_string();
                    assert!(variants.insert(name.clone()), "{path}: two variants are called {name}");
                }
                &item.ident
            }
            Item::Impl(item) => {
                implementation(path, item);
                continue;
            }
            Item::Static(item) => {
                attributes(path, &item.attrs, &["doc", "cfg"]);
                value(path, &item.expr);
                &item.ident
            }
            Item::Fn(item) => {
                attributes(path, &item.attrs, &["doc", "cfg", "test", "deprecated", "inline"]);
                if !in_tests {
                    function(path, item, texts);
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

/// Checks the traits of a model. Each method is one expression after its `use` items.
fn implementation(path: &str, item: &syn::ItemImpl) {
    attributes(path, &item.attrs, &["cfg"]);
    if let Some((of, _)) = &item.trait_ {
        let name = of.segments.last().expect("a segment").ident.to_string();
        const TRAITS: &[&str] = &[
            "Clone",
            "Debug",
            "Default",
            "Deserialize",
            "Display",
            "Eq",
            "From",
            "Model",
            "PartialEq",
            "Serialize",
            "Text",
        ];
        assert!(TRAITS.contains(&&*name), "{path}: {name}");
    }
    for member in &item.items {
        let syn::ImplItem::Fn(method) = member else { panic!("{path}: {}", quote::quote!(#member)) };
        let [rest @ .., Stmt::Expr(..)] = method.block.stmts.as_slice() else {
            panic!("{path}: {} gives nothing", method.sig.ident)
        };
        assert!(
            rest.iter().all(|stmt| matches!(stmt, Stmt::Item(Item::Use(_)))),
            "{path}: {}",
            method.sig.ident
        );
    }
}

/// Checks that a body is one expression, and that all names are distinct.
fn function(path: &str, item: &syn::ItemFn, texts: &HashSet<String>) {
    let [Stmt::Expr(body, None)] = item.block.stmts.as_slice() else {
        panic!("{path}: {} has statements", item.sig.ident)
    };
    value(path, body);
    operation(path, body, texts);
    let mut names = HashSet::new();
    for input in &item.sig.inputs {
        let FnArg::Typed(input) = input else { panic!("{path}: a receiver") };
        let Pat::Ident(name) = &*input.pat else { panic!("{path}: a pattern") };
        assert!(names.insert(name.ident.to_string()), "{path}: two parameters are called {}", name.ident);
    }
}

/// Checks that an expression has only constants and calls of the runtime: no blocks, macros or operators.
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

/// Checks that an operation quotes the page exactly.
fn operation(path: &str, body: &Expr, texts: &HashSet<String>) {
    // Calls after the request add its body.
    let mut call = body;
    while let Expr::MethodCall(outer) = call {
        call = &outer.receiver;
    }
    let Expr::Call(request) = call else { panic!("{path}: a function makes a request") };
    let Some(Expr::Lit(text)) = request.args.first() else { panic!("{path}: a request has an operation") };
    let Lit::Str(text) = &text.lit else { panic!("{path}: an operation is a text") };
    let text = text.value();
    let mut lines = text.splitn(6, '\n');
    let mut line = || lines.next().unwrap_or_default();
    // The function's name and the URI template are derived from the page, not quoted.
    let (_, sent, documented, page, statuses, rows) = (line(), line(), line(), line(), line(), line());
    let version = sent.split(' ').nth(1).unwrap_or_default();
    for quoted in [version, documented, page] {
        assert!(texts.contains(&unescaped(quoted)), "{path}: no page says {quoted:?}");
    }
    assert!(statuses.split(' ').all(|status| status.is_empty() || status.parse::<u16>().is_ok()), "{path}");
    rows.lines().for_each(|row| permission(path, row, texts));
}

/// A row of a permission table, or a condition: only what the page says, and what separates it.
fn permission(path: &str, row: &str, texts: &HashSet<String>) {
    let cells: Vec<&str> = row.split(" | ").collect();
    let (names, sets, said) = match cells.as_slice() {
        ["Condition", names, text] => (names, &"", vec![text]),
        ["Role", subject, names, least, text] => (names, least, vec![subject, text]),
        ["Clouds", clouds] => {
            let known = ["Global", "UsGovernmentL4", "UsGovernmentL5", "China"];
            assert!(clouds.split(", ").all(|cloud| known.contains(&cloud)), "{path}: {row}");
            return;
        }
        ["Optional", names] => {
            let names = names.split(", ").map(|name| name.trim_matches('\''));
            names.for_each(|name| assert!(texts.contains(&unescaped(name)), "{path}: {row}"));
            return;
        }
        [scheme, order, subject, names, sets, note @ ..] if note.len() < 2 => {
            let schemes = ["DelegatedWork", "DelegatedPersonal", "Application", "Unstated"];
            assert!(schemes.contains(scheme), "{path}: {row}");
            let (order, least) = order.split_once(' ').unwrap_or((order, "0"));
            assert!(["", "LeastToMost", "MostToLeast", "LeastFirst"].contains(&order), "{path}: {row}");
            assert!(least.parse::<usize>().is_ok(), "{path}: {row}");
            (names, sets, note.iter().chain([subject]).collect())
        }
        _ => panic!("{path}: {row}"),
    };
    let sets = sets.split(", ").flat_map(|set| set.split(" + ")).filter(|set| *set != "-");
    let said = said.into_iter().copied().chain(names.split(", ")).chain(sets);
    for text in said.filter(|text| !text.is_empty()) {
        assert!(texts.contains(&unescaped(text)), "{path}: no page says {text:?}");
    }
}

/// A part of an operation's text, with what is escaped in it as it was.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok());
        out.push(char::from(code.expect("two digits behind a backslash")));
        out.push_str(&part[2..]);
    }
    out
}
