//! The keys of documented examples, and those that no field takes.
//!
//! A round trip passes even if a key has no field, because `additional` keeps the key. So these keys are counted, and a file
//! beside the tests names them.

use super::content::{Content, Got, PropertyType, Sent};
use super::types::{Source, Target};
use crate::hash::HashMap;
use crate::ir::{Line, Operation, local_name};
use crate::json::Value;
use std::borrow::Cow;

/// The keys in the objects of examples whose types are documented. Annotations such as `@odata.type` do not count.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExampleKeys {
    /// The number of keys.
    pub all: usize,
    /// The number of keys that only a derived type has. The object names that type, and `kind()` reads the object as it.
    pub of_derived: usize,
    /// The number of keys that differ from the documented name only in case. They are read, and written as documented.
    pub in_other_case: usize,
    /// The keys without a field, in page order.
    pub undocumented: Vec<Undocumented>,
}

impl ExampleKeys {
    /// Adds the keys of other examples.
    pub(super) fn add(&mut self, other: Self) {
        self.all += other.all;
        self.of_derived += other.of_derived;
        self.in_other_case += other.in_other_case;
        self.undocumented.extend(other.undocumented);
    }
}

/// A key of an example that no field takes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undocumented {
    /// The documented name of the object's type; empty for the parameters of an action.
    pub of: String,
    /// The key.
    pub name: String,
    /// True if the type is open: its objects may have keys that no page can list.
    pub is_open: bool,
    /// The page and line of the example.
    pub place: String,
}

/// Walks through an example along the types of the crate.
pub(super) struct Keys<'k, 'a> {
    content: &'k Content<'a>,
    operation: &'k Operation,
    line: &'k Line,
    found: &'k mut ExampleKeys,
}

impl<'k, 'a> Keys<'k, 'a> {
    pub(super) fn of(
        content: &'k Content<'a>,
        operation: &'k Operation,
        line: &'k Line,
        found: &'k mut ExampleKeys,
    ) -> Self {
        Self { content, operation, line, found }
    }

    /// Counts the keys of a body, and gives them the documented case.
    pub(super) fn sent(&mut self, sent: &Sent, body: &mut Value<'_>) {
        match (sent, body) {
            (Sent::Model(item, _), body) => self.value(Target::Item(*item), body),
            (Sent::Parameters, Value::Object(members)) => {
                let fields = self.content.parameters(self.operation);
                self.members(None, members, &fields);
            }
            _ => {}
        }
    }

    /// Counts the keys of an answer, and gives them the documented case.
    pub(super) fn answered(&mut self, got: Got, body: &mut Value<'_>) {
        match (got, body) {
            (Got::One(target), body) => self.value(target, body),
            (Got::ValueOf(target) | Got::Collection(target), Value::Object(members)) => {
                let values = members.iter_mut().filter(|(name, _)| name == "value");
                values.for_each(|(_, value)| self.value(target, value));
            }
            _ => {}
        }
    }

    fn value(&mut self, target: Target, value: &mut Value<'_>) {
        let Target::Item(item) = target else { return };
        if let Value::Array(items) = value {
            items.iter_mut().for_each(|value| self.value(target, value));
            return;
        }
        let own = self.own_type(item, value);
        let content = self.content;
        if let (Value::Object(members), Source::Resource(_)) = (value, &content.types.items[own].source) {
            self.members(Some(own), members, content.fields(own));
            let (own, declared) = (content.fields(own), content.fields(item));
            let is_only_own = |name: &str| own.contains_key(name) && !declared.contains_key(name);
            self.found.of_derived += members.iter().filter(|(name, _)| is_only_own(name)).count();
        }
    }

    /// The type that an object itself names, if it derives from the documented one. `kind()` reads the object as that type.
    fn own_type(&self, item: usize, value: &Value<'_>) -> usize {
        let types = self.content.types;
        let named = value.get("@odata.type").and_then(Value::text);
        let named = named.and_then(|name| types.resource(name, self.operation.facts.namespace.as_deref()));
        named.filter(|named| types.lineage(*named).contains(&item)).unwrap_or(item)
    }

    fn members(
        &mut self,
        of: Option<usize>,
        members: &mut [(Cow<'_, str>, Value<'_>)],
        fields: &HashMap<&str, PropertyType>,
    ) {
        for at in 0..members.len() {
            let is_there = |name: &str| members.iter().any(|(other, _)| other == name);
            let Some((name, _)) = members.get(at).filter(|(name, _)| !name.contains('@')) else { continue };
            self.found.all += 1;
            let Some((documented, field)) = field_of(fields, name, is_there) else {
                self.without_field(of, name);
                continue;
            };
            if let Some((name, value)) = members.get_mut(at) {
                if name != documented {
                    self.found.in_other_case += 1;
                    *name = Cow::Owned(documented.to_owned());
                }
                self.value(field.target, value);
            }
        }
    }

    fn without_field(&mut self, of: Option<usize>, name: &str) {
        let types = self.content.types;
        let of_name = of.map_or("", |of| local_name(&types.items[of].odata_type));
        let place = place_of(self.line, &self.operation.page);
        self.found.undocumented.push(Undocumented {
            of: of_name.to_owned(),
            name: name.to_owned(),
            is_open: of.is_some_and(|of| self.is_open(of)),
            place,
        });
    }

    /// Returns whether a type is documented to have other properties than those of its tables.
    fn is_open(&self, item: usize) -> bool {
        let types = self.content.types;
        types.lineage(item).into_iter().any(|item| match &types.items[item].source {
            Source::Resource(pages) => pages.iter().any(|page| page.open_type),
            Source::Enum(_) => false,
        })
    }
}

/// The member that a key means, with its documented name. Like the runtime, ignores the case of a key if exactly one member
/// fits and the object does not also have that member in its documented case.
pub(super) fn field_of<'f>(
    fields: &HashMap<&'f str, PropertyType>,
    key: &str,
    is_there: impl Fn(&str) -> bool,
) -> Option<(&'f str, PropertyType)> {
    if let Some((name, field)) = fields.get_key_value(key) {
        return Some((name, *field));
    }
    let mut others = fields.iter().filter(|(name, _)| name.eq_ignore_ascii_case(key));
    let (name, field) = others.next().filter(|_| others.next().is_none())?;
    (!is_there(name)).then_some((*name, *field))
}

/// The file and the line of an example.
pub(super) fn place_of(line: &Line, page: &str) -> String {
    format!("{}:{}", line.file_of(page), line.number)
}

#[cfg(test)]
mod tests {
    use crate::{Client, DocFile, DocSet, Facts, Settings};

    #[test]
    fn keys_are_counted_along_the_types() {
        let resource = |name: &str, says: &str, rows: &str| DocFile {
            path: format!("v1.0/resources/{name}.md"),
            text: format!(
                r#"# {name} resource type

It. {says}

## Properties
|Property|Type|
|-|-|
{rows}
"#
            ),
        };
        let example = |request: &str, body: &str| {
            format!(
                r#"```http
{request}
```
```http
HTTP/1.1 200 OK

{body}
```
"#
            )
        };
        let list = r##"{"value": [{"@odata.type": "#microsoft.graph.dog", "Name": "a", "tail": {"curls": 1, "odd": 2}, "new": 1}]}"##;
        let page = format!(
            r#"# List
## HTTP request
```http
GET /pets
```
## Response
Returns `200 OK` and a collection of [pet](../resources/pet.md) objects in the response body.
## Example
{}{}"#,
            example("GET https://graph.microsoft.com/v1.0/pets", list),
            example("POST https://bot.contoso.com/hook", r#"{"value": [{"elsewhere": 1}]}"#),
        );
        let docs = DocSet::new(vec![
            DocFile { path: "v1.0/api/pet-list.md".to_owned(), text: page },
            resource("dog", "Inherits from [pet](pet.md).", "|tail|[tail](tail.md)|"),
            resource("pet", "", "|name|String|\n|id|String|"),
            resource("tail", "This is an open type.", "|curls|Int32|"),
        ]);
        let client = Client::of(&Facts::of(&docs), &Settings::default()).code;
        let module = &client.versions[0].modules[0];
        let keys = &module.report.keys;
        assert_eq!((keys.all, keys.of_derived, keys.in_other_case), (5, 1, 1));
        let named = keys.undocumented.iter().map(|key| (&*key.of, &*key.name, key.is_open));
        assert_eq!(named.collect::<Vec<_>>(), [("tail", "odd", true), ("dog", "new", false)]);
        // The test has the documented case.
        let answer = module.functions[0].examples[0].answer.as_ref().expect("an answer").to_string();
        assert!(answer.contains("name") && !answer.contains("Name"), "{answer}");
        assert_eq!((module.report.bodies, module.report.left_out.len()), (1, 1));
    }
}
