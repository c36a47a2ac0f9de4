//! Unifies the case of type names with the pages of the types: a page that speaks of a `Calendar` may mean the `calendar`.

use crate::family::Family;
use crate::hash::HashMap;
use crate::ir::{
    Api, ApiVersion, Operation, PageFacts, Parameter, PrimitiveType, RequestBody, Response, ResponseBody,
    TypeRef,
};
use rayon::prelude::*;
use std::iter;
use std::mem;
use std::sync::Arc;

/// Replaces each type name that differs from exactly one documented type of its version only in case.
pub(crate) fn unify(api: &mut Api) {
    let mut names = Names::default();
    let resources = api.resources.iter().map(|one| (one.api_version, &one.name));
    let enums = api.enums.iter().map(|one| (one.api_version, &one.name));
    for (version, name) in resources.chain(enums) {
        names.add(version, name);
    }
    let pages = api.operations.par_chunk_by_mut(|line, next| Arc::ptr_eq(&line.facts, &next.facts));
    let none = Arc::default();
    pages.for_each(|lines| unify_shared(&names, lines, &none));
    api.resources.par_iter_mut().for_each(|resource| {
        let version = resource.api_version;
        let lineage = resource.base_type.iter_mut().chain(&mut resource.derived_types);
        lineage.for_each(|name| names.unify(version, name));
        for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
            names.unify(version, &mut property.type_ref.name);
            property.alternatives.iter_mut().for_each(|name| names.unify(version, name));
        }
    });
}

/// The documented names of types, by their names in lower case. `None` if two of them differ only in case.
#[derive(Default)]
struct Names(HashMap<(ApiVersion, String), Option<String>>);

impl Names {
    fn add(&mut self, version: ApiVersion, name: &str) {
        let known = self.0.entry((version, name.to_ascii_lowercase()));
        let known = known.or_insert_with(|| Some(name.to_owned()));
        if known.as_deref() != Some(name) {
            *known = None;
        }
    }

    fn unify(&self, version: ApiVersion, name: &mut String) {
        // Fast path: two thirds of all type names are primitives.
        if PrimitiveType::opt_named(name).is_some_and(|ty| name == ty.name()) {
            return;
        }
        let local = Family::GRAPH.namespace.opt_below(name).unwrap_or(name);
        let start = name.len() - local.len();
        if let Some(Some(known)) = self.0.get(&(version, local.to_ascii_lowercase()))
            && known != local
        {
            name.replace_range(start.., known);
        }
    }

    fn unify_optional(&self, version: ApiVersion, stated: &mut Option<TypeRef>, alternatives: &mut [String]) {
        let stated = stated.iter_mut().map(|stated| &mut stated.name);
        stated.chain(alternatives).for_each(|name| self.unify(version, name));
    }
}

/// Unifies the facts that lines of a page share. All lines hold `none` during the change, so that the facts have one owner.
fn unify_shared(names: &Names, lines: &mut [Operation], none: &Arc<PageFacts>) {
    let Some(version) = lines.first().map(|line| line.api_version) else { return };
    let mut facts = Arc::clone(none);
    for line in &mut *lines {
        facts = mem::replace(&mut line.facts, Arc::clone(none));
    }
    if let Some(facts) = Arc::get_mut(&mut facts) {
        unify_facts(names, version, facts);
    }
    lines.iter_mut().for_each(|line| line.facts = Arc::clone(&facts));
}

fn unify_facts(names: &Names, version: ApiVersion, facts: &mut PageFacts) {
    let mut parameters: Vec<&mut Parameter> = Vec::new();
    if let RequestBody::Json { resource, alternatives, properties, .. } = &mut facts.request_body {
        names.unify_optional(version, resource, alternatives);
        parameters.extend(properties);
    }
    parameters.extend(&mut facts.path_parameters);
    parameters.extend(&mut facts.function_parameters);
    parameters.extend(&mut facts.query_parameters);
    for Parameter { type_ref, alternatives, .. } in parameters {
        names.unify_optional(version, type_ref, alternatives);
    }
    for Response { body, other_bodies, .. } in &mut facts.responses {
        for body in iter::once(body).chain(other_bodies) {
            if let ResponseBody::Json { type_ref, alternatives } = body {
                names.unify_optional(version, type_ref, alternatives);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    #[test]
    fn a_type_has_the_name_that_its_own_page_gives_it() {
        let page = |path: &str, text: &str| DocFile { path: path.to_owned(), text: text.to_owned() };
        let docs = DocSet::new(vec![
            page(
                "v1.0/api/a-get.md",
                r#"# T
## HTTP request
```http
GET /a
GET /b
```
## Response
Returns `200 OK` and a [PetShop](../resources/petshop.md) object.
"#,
            ),
            page(
                "beta/api/a-get.md",
                r#"# T
## HTTP request
```http
GET /a
```
## Response
Returns `200 OK` and a [PetShop](../resources/petshop.md) object.
"#,
            ),
            page(
                "v1.0/resources/petshop.md",
                r#"# petShop resource type
## Properties
|Property|Type|
|-|-|
|other|PETSHOP|
|name|string|
"#,
            ),
            page(
                "v1.0/resources/zoo.md",
                r#"# zoo resource type
Inherits from [PetShop](petshop.md). Derived types: [PETSHOP](petshop.md).
## Properties
|Property|Type|
|-|-|
|name|string|
"#,
            ),
        ]);
        let api = Facts::of(&docs).api;
        let zoo = &api.resources[1];
        assert_eq!(
            (zoo.base_type.as_deref(), &*zoo.derived_types),
            (Some("petShop"), &["petShop".to_owned()][..])
        );
        let found: Vec<_> = api
            .operations
            .iter()
            .map(|line| serde_json::to_value(&line.facts.responses[0].body).expect("a value")["type"].clone())
            .collect();
        assert_eq!(found, ["PetShop", "petShop", "petShop"]);
        let types = api.resources[0].properties.iter().map(|property| &*property.type_ref.name);
        assert_eq!(types.collect::<Vec<_>>(), ["petShop", "string"]);
    }
}
