//! Merges the functions of a request that several pages document with the same types. The names of all pages remain: the other
//! modules re-export the function.

use super::content::{Content, Got, Sent};
use super::functions::is_optional;
use super::naming::Named;
use super::optional_parameters::of_runtime;
use super::shared::{OtherLine, Shared};
use super::typed_page::{TypedModule, kinds};
use super::types::Target;
use super::words::snake;
use crate::hash::HashMap;
use crate::ir::local_name;
use std::mem;

/// The place of a line: its module, its number in the module, its page in the module, and its number on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    module: usize,
    at: usize,
    page: usize,
    line: usize,
}

/// Merges the lines with the same request and the same types.
pub(super) fn merge(content: &Content<'_>, modules: &mut [(String, TypedModule<'_>)]) {
    let mut by_request: HashMap<String, Vec<Place>> = HashMap::default();
    for (module, (_, typed)) in modules.iter().enumerate() {
        let lines = typed.typed.iter().enumerate();
        let lines = lines.flat_map(|(page, typed)| (0..typed.lines.len()).map(move |line| (page, line)));
        for ((at, named), (page, line)) in typed.functions.iter().enumerate().zip(lines) {
            by_request.entry(named.request()).or_default().push(Place { module, at, page, line });
        }
    }
    let mut requests: Vec<_> = by_request.into_iter().filter(|(_, places)| places.len() > 1).collect();
    requests.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (_, mut places) in requests {
        while let Some(first) = places.first().copied() {
            let (same, others): (Vec<Place>, Vec<Place>) = places
                .into_iter()
                .partition(|place| *place == first || is_same(content, modules, first, *place));
            places = others;
            if same.len() > 1 {
                merge_lines(content, modules, same);
            }
        }
    }
}

/// Returns whether two lines with one request have the same function, apart from its name and its docs.
fn is_same(content: &Content<'_>, modules: &[(String, TypedModule<'_>)], one: Place, other: Place) -> bool {
    let [(one_line, one_sent, one_got), (line, sent, got)] = [one, other].map(|place| {
        let module = &modules[place.module].1;
        let (sent, got) = &module.typed[place.page].lines[place.line];
        (&module.functions[place.at], sent, *got)
    });
    let may_be_empty = |named: &Named<'_>| is_optional(named.operation, &content.returns(got));
    let (one_operation, operation) = (one_line.operation, line.operation);
    one_got == got
        && one_sent == sent
        // The parameters of each page are a type of their own.
        && *sent != Sent::Parameters
        && !one_operation.facts.deprecated
        && !operation.facts.deprecated
        && may_be_empty(one_line) == may_be_empty(line)
        && kinds(one_operation) == kinds(operation)
        && of_runtime(one_operation) == of_runtime(operation)
}

/// Gives the function to the line whose module is that of its type, or else to the first one.
fn merge_lines(content: &Content<'_>, modules: &mut [(String, TypedModule<'_>)], mut same: Vec<Place>) {
    let is_of_type = |place: &Place| {
        let (words, module) = &modules[place.module];
        let (sent, got) = &module.typed[place.page].lines[place.line];
        let item = match (sent, got) {
            (
                _,
                Got::One(Target::Item(item))
                | Got::ValueOf(Target::Item(item))
                | Got::Collection(Target::Item(item)),
            )
            | (Sent::Model(item, _), _) => *item,
            _ => return false,
        };
        snake(local_name(&content.types.items[item].odata_type)) == words.as_str().into()
    };
    same.sort_by_cached_key(|place| {
        let (words, module) = &modules[place.module];
        (!is_of_type(place), words.clone(), module.functions[place.at].name.clone())
    });
    let Some((owner, others)) = same.split_first() else { return };
    let name = modules[owner.module].1.functions[owner.at].name.clone();
    let module = modules[owner.module].1.ident.to_string();
    let mut lines = Vec::with_capacity(others.len());
    for place in others {
        let typed = &mut modules[place.module].1;
        let examples =
            typed.typed[place.page].examples.get_mut(place.line).map(mem::take).unwrap_or_default();
        let named = &mut typed.functions[place.at];
        named.shared = Shared::In { module: module.clone(), name: name.clone() };
        lines.push(OtherLine { operation: named.operation, examples });
    }
    modules[owner.module].1.functions[owner.at].shared = Shared::With(lines);
}

#[cfg(test)]
mod tests {
    use crate::rust::{Crate, Ident};
    use crate::{Client, DocFile, DocSet, Facts, Settings};

    /// A page of a list of `things`, in this area, that says this of permissions.
    fn list(name: &str, area: &str, permission: &str, answer: &str) -> DocFile {
        let text = format!(
            r"---
title: List {name}s
ms.prod: {area}
---
# List {name}s

Lists each {name}.

## Permissions
|Permission type|Permissions|
|-|-|
|Application|{permission}|

## HTTP request
```http
GET /things/{{{name}-id}}/parts
```
## Response
Returns `200 OK` and a collection of [{answer}](../resources/{answer}.md) objects in the response body.
"
        );
        DocFile { path: format!("v1.0/api/{name}-list.md"), text }
    }

    fn client(lists: &[DocFile]) -> Crate {
        let resource = |name: &str, base: &str| DocFile {
            path: format!("v1.0/resources/{name}.md"),
            text: format!(
                r"# {name} resource type

It. {base}

## Properties
|Property|Type|
|-|-|
|{name}Id|String|
"
            ),
        };
        let base = "Inherits from [part](part.md).";
        let mut pages = vec![
            resource("part", ""),
            resource("bolt", base),
            resource("screw", base),
            resource("other", ""),
        ];
        pages.extend_from_slice(lists);
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        Client::of(&Facts::of(&DocSet::new(pages)), &Settings::default()).code
    }

    fn names(client: &Crate) -> Vec<String> {
        let modules = client.versions[0].modules.iter();
        let of_module = |module: &crate::rust::Module| {
            let functions =
                module.functions.iter().map(|function| format!("{}::{}", module.name, function.name));
            let reexports = module
                .reexports
                .iter()
                .map(|one| format!("{}::{} is {}::{}", module.name, one.name, one.module, one.function));
            functions.chain(reexports).collect::<Vec<_>>()
        };
        modules.flat_map(of_module).collect()
    }

    #[test]
    fn a_request_of_several_pages_is_one_function_by_the_names_of_each() {
        let bolts = list("bolt", "metal", "A.Read", "bolt");
        let screws = list("screw", "metal", "B.Read", "screw");
        let parts = list("part", "wood", "A.Read", "part");
        let alone = names(&client(std::slice::from_ref(&screws)));
        let two = client(&[bolts.clone(), screws.clone()]);
        assert_eq!(alone, ["screw::list"]);
        assert_eq!(names(&two), ["bolt::list", "screw::list is bolt::list"]);

        let all = client(&[bolts, screws, parts]);
        assert_eq!(names(&all), ["bolt::list is part::list", "part::list", "screw::list is part::list"]);
        let module = all.versions[0].modules.iter().find(|module| module.name == Ident::new("part"));
        let function = &module.expect("a module").functions[0];
        let doc: Vec<&str> = function.doc.iter().collect();
        let doc = doc.join("\n");
        for part in [
            "bolt-list.md`]",
            "Lists each screw. Needs `B.Read` (application).",
            "`bolt`, `screw`. The list has every `part`; `kind()` of an item tells which it is.",
            "odata::isof(\"microsoft.graph.bolt\")",
        ] {
            assert!(doc.contains(part), "{part}: {doc}");
        }
        let aliases: Vec<String> = function.aliases.iter().map(ToString::to_string).collect();
        assert!(aliases.contains(&"\"List screws\"".to_owned()), "{aliases:?}");
        let text = function.operation.text.to_string();
        assert!(
            text.contains("A.Read") && text.contains("screw-list") && !text.contains("bolt-list"),
            "{text}"
        );
        // Each area has its names.
        let gate = function.gate.as_ref().unwrap_or(&module.expect("a module").gate);
        assert_eq!(
            gate.features().iter().map(|feature| feature.as_str()).collect::<Vec<_>>(),
            ["metal", "wood"]
        );
    }

    #[test]
    fn requests_with_other_types_stay_apart() {
        let pages = [list("bolt", "metal", "A.Read", "bolt"), list("other", "metal", "A.Read", "other")];
        assert_eq!(names(&client(&pages)), ["bolt::list", "other::list"]);
    }
}
