//! The bodies of documented examples as typed values, written with the client's macro `new!`.
//!
//! A body stays JSON if a key has no field, or if a value is not as its field takes it.

use super::print::{Ident, Lit};
use super::type_tree::{Generic, ModelPath, Primitive, Type};
use super::{Body, Enum, Model, Module, Struct};
use crate::hash::HashMap;
use crate::json::Value;
use std::borrow::Cow;

/// The macro consumes one field for each step of its recursion, and rustc stops a macro at 128.
const STEPS: usize = 100;
/// Longer code is broken into lines.
const WIDTH: usize = 90;

/// The body of an example as the docs of its function show it.
#[derive(Debug, Clone, PartialEq)]
pub enum ShownBody {
    /// JSON on several lines.
    Json(String),
    /// A typed value.
    Typed {
        /// The expression.
        code: String,
        /// The items of the client that it names, besides types.
        imports: Vec<&'static str>,
    },
}

/// Writes the bodies that the docs of these functions show as typed values, wherever the types of the version can hold them.
pub(super) fn type_bodies(models: &[Model], modules: &mut [Module]) {
    use rayon::prelude::*;
    let models: HashMap<_, _> = models.iter().map(|model| ((model.module(), model.name()), model)).collect();
    modules.par_iter_mut().with_max_len(super::MODULES_AT_ONCE).for_each(|module| {
        let Module { name, functions, bodies, .. } = module;
        let types = Documented { models: &models, bodies };
        for function in functions {
            for example in &mut function.examples {
                if let Some(ShownBody::Json(json)) = &example.shown
                    && let Ok(value) = serde_json::from_str::<Value<'_>>(json)
                    && let Some(typed) = types.body(name, &function.body, &value)
                {
                    example.shown = Some(typed);
                }
            }
        }
    });
}

/// The structs and enums that a body may be made of.
struct Documented<'d> {
    models: &'d HashMap<(&'d [Ident], &'d Ident), &'d Model>,
    /// Those of the module's parameters.
    bodies: &'d [Struct],
}

/// Printed Rust, which is broken into lines only where it is long.
enum Code {
    Atom(String),
    /// What stands between brackets, each part with the text before it.
    Group {
        open: String,
        parts: Vec<(String, Code)>,
        close: &'static str,
    },
}

type Members<'v> = [(Cow<'v, str>, Value<'v>)];

impl Documented<'_> {
    fn body(&self, module: &Ident, body: &Body, value: &Value<'_>) -> Option<ShownBody> {
        let members = value.members();
        let (code, steps) = match body {
            Body::Reference => match members {
                [(name, Value::Text(url))] if name == "@odata.id" => {
                    (Code::Atom(format!("Reference::new({})", Lit::str(url))), 0)
                }
                _ => return None,
            },
            Body::Model { ty, odata_type } if value.is_object() => {
                let model = self.structure(ty)?;
                let is_sent_anyway = |(name, value): &(Cow<'_, str>, Value<'_>)| {
                    name == "@odata.type"
                        && odata_type.is_some()
                        && odata_type.as_ref() == odata_name(value).map(Lit::str).as_ref()
                };
                let within = match ty {
                    Type::Parameters(_) => format!("{module}::"),
                    _ => String::new(),
                };
                if let Some(derived) = derived(model, members) {
                    let inner = self.structure(derived)?;
                    let (code, steps) =
                        self.fields(inner, without_type(members), &format!("new!({derived} {{"), "})")?;
                    (
                        Code::Group {
                            open: format!("{within}{ty}::from("),
                            parts: vec![(String::new(), code)],
                            close: ")",
                        },
                        steps,
                    )
                } else {
                    let members = members.iter().filter(|member| !is_sent_anyway(member));
                    self.fields(model, members, &format!("new!({within}{ty} {{"), "})")?
                }
            }
            _ => return None,
        };
        if steps > STEPS {
            return None;
        }
        let mut imports = Vec::new();
        code.imports(&mut imports);
        imports.sort_unstable();
        imports.dedup();
        let mut out = String::new();
        code.print(0, "let body = ".len(), &mut out);
        Some(ShownBody::Typed { code: out, imports })
    }

    fn structure(&self, ty: &Type) -> Option<&Struct> {
        match ty {
            Type::Parameters(name) => self.bodies.iter().find(|body| body.name == *name),
            Type::Struct(ModelPath { module, name }) => match self.models.get(&(module.as_slice(), name)) {
                Some(Model::Struct(model)) => Some(model),
                _ => None,
            },
            _ => None,
        }
    }

    fn enumeration(&self, ModelPath { module, name }: &ModelPath) -> Option<&Enum> {
        match self.models.get(&(module.as_slice(), name)) {
            Some(Model::Enum(model)) => Some(model),
            _ => None,
        }
    }

    /// The fields of a model as the macro takes them, with the steps of the macro's recursion.
    fn fields<'m, 'v: 'm>(
        &self,
        model: &Struct,
        members: impl Iterator<Item = &'m (Cow<'v, str>, Value<'v>)>,
        open: &str,
        close: &'static str,
    ) -> Option<(Code, usize)> {
        let (mut parts, mut deepest) = (Vec::new(), 0);
        for (number, (name, value)) in members.enumerate() {
            let (before, code, steps) = match name.split_once('@') {
                None => self.field(model, name, value)?,
                Some((name, "odata.bind")) if binds(model, name, value).is_some() => {
                    let (field, code) = binds(model, name, value)?;
                    (format!("{field}@odata.bind: "), code, 0)
                }
                Some(_) => (format!("{}: ", Lit::str(name)), json(value), 3),
            };
            deepest = deepest.max(number + 1 + steps);
            parts.push((before, code));
        }
        Some((Code::Group { open: open.to_owned(), parts, close }, deepest))
    }

    fn field(&self, model: &Struct, name: &str, value: &Value<'_>) -> Option<(String, Code, usize)> {
        let documented = Lit::str(name);
        let field =
            model.fields.iter().find(|field| field.documented == documented && field.gate.is_none())?;
        let before = format!("{}: ", field.name);
        let (code, steps) = match value {
            Value::Null => (Code::Atom("null".to_owned()), 0),
            Value::Array(items) if field.ty.has(Generic::Vec) => {
                let (mut parts, mut deepest) = (Vec::new(), 0);
                for (number, item) in items.iter().enumerate() {
                    let (code, steps) = self.value(field.ty.element(), item)?;
                    deepest = deepest.max(number + 1 + steps);
                    parts.push((String::new(), code));
                }
                (Code::Group { open: "[".to_owned(), parts, close: "]" }, deepest)
            }
            _ if field.ty.has(Generic::Vec) => return None,
            value => self.value(field.ty.element(), value)?,
        };
        Some((before, code, steps))
    }

    /// One value of a type.
    fn value(&self, ty: &Type, value: &Value<'_>) -> Option<(Code, usize)> {
        let atom = |text: String| Some((Code::Atom(text), 0));
        match (ty, value) {
            (Type::Struct(_), Value::Object(members)) => {
                let model = self.structure(ty)?;
                match derived(model, members) {
                    Some(ty) => {
                        let own = self.structure(ty)?;
                        self.fields(own, without_type(members), &format!("{ty} {{"), "}")
                    }
                    None => self.fields(model, members.iter(), "{", "}"),
                }
            }
            (Type::Enum(path), Value::Text(text)) => {
                let wanted = Lit::str(text);
                let same_in_other_case = |name: &Lit| name.as_str().eq_ignore_ascii_case(wanted.as_str());
                let variants = &self.enumeration(path)?.variants;
                let variant = variants
                    .iter()
                    .find(|variant| variant.documented == wanted)
                    .or_else(|| variants.iter().find(|variant| same_in_other_case(&variant.documented)));
                match variant {
                    Some(variant) => atom(format!("{ty}::{}", variant.name)),
                    None => atom(format!("{ty}::Undocumented({wanted}.into())")),
                }
            }
            (Type::Primitive(Primitive::Boolean), Value::Boolean(flag)) => atom(flag.to_string()),
            (Type::Primitive(Primitive::Int32 | Primitive::Int64), Value::Number(number)) => {
                let number = number.as_i64()?;
                let is_small = i32::try_from(number).is_ok();
                match ty {
                    _ if is_small => atom(number.to_string()),
                    Type::Primitive(Primitive::Int64) => atom(format!("{number}_i64")),
                    _ => None,
                }
            }
            (Type::Primitive(Primitive::Double), Value::Number(number)) => {
                atom(format!("{:?}", number.as_f64()?))
            }
            (Type::Primitive(Primitive::String | Primitive::Literal(_)) | Type::Json, Value::Text(text)) => {
                atom(Lit::str(text).to_string())
            }
            (Type::Json, value) => {
                let parts = vec![(String::new(), json(value))];
                Some((Code::Group { open: "json!(".to_owned(), parts, close: ")" }, 0))
            }
            _ => None,
        }
    }
}

/// The type that an object's `@odata.type` names, if it derives from this one and is compiled whenever this one is.
fn derived<'d>(model: &'d Struct, members: &Members<'_>) -> Option<&'d Type> {
    let (_, named) = members.iter().find(|(name, _)| name == "@odata.type")?;
    let named = Lit::str(odata_name(named)?);
    let derived = model.kind.as_ref()?.derived.iter().find(|derived| derived.odata_type == named)?;
    derived.gate.is_none().then_some(&derived.ty)
}

fn odata_name<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    value.text().map(|name| name.trim_start_matches('#'))
}

/// The members of an object besides its `@odata.type`, which a derived type sends by itself.
fn without_type<'m, 'v>(members: &'m Members<'v>) -> impl Iterator<Item = &'m (Cow<'v, str>, Value<'v>)> {
    members.iter().filter(|(name, _)| name != "@odata.type")
}

/// The field of a relationship, with the references that bind it.
fn binds<'m>(model: &'m Struct, name: &str, value: &Value<'_>) -> Option<(&'m Ident, Code)> {
    let documented = Lit::str(name);
    let field = model.fields.iter().find(|field| field.documented == documented && field.gate.is_none())?;
    let is_open = matches!(field.ty.element(), Type::Struct(_)) && !field.ty.has(Generic::Opaque);
    let reference = |url: &Value<'_>| Some(Code::Atom(format!("Reference::new({})", Lit::str(url.text()?))));
    let code = match value {
        Value::Array(urls) if field.ty.has(Generic::Vec) => {
            let parts = urls.iter().map(|url| Some((String::new(), reference(url)?)));
            Code::Group { open: "[".to_owned(), parts: parts.collect::<Option<_>>()?, close: "]" }
        }
        url if !field.ty.has(Generic::Vec) => reference(url)?,
        _ => return None,
    };
    is_open.then_some((&field.name, code))
}

/// A value as the macro `json!` takes it.
fn json(value: &Value<'_>) -> Code {
    match value {
        Value::Text(text) => Code::Atom(Lit::str(text).to_string()),
        Value::Array(items) => {
            let parts = items.iter().map(|item| (String::new(), json(item))).collect();
            Code::Group { open: "[".to_owned(), parts, close: "]" }
        }
        Value::Object(members) => {
            let part =
                |(name, value): &(Cow<'_, str>, Value<'_>)| (format!("{}: ", Lit::str(name)), json(value));
            Code::Group { open: "{".to_owned(), parts: members.iter().map(part).collect(), close: "}" }
        }
        Value::Null | Value::Boolean(_) | Value::Number(_) => Code::Atom(value.to_json()),
    }
}

impl Code {
    /// The items of the client that it names, besides types.
    fn imports(&self, out: &mut Vec<&'static str>) {
        let text = match self {
            Self::Atom(text) => text,
            Self::Group { open, parts, .. } => {
                parts.iter().for_each(|(_, part)| part.imports(out));
                open
            }
        };
        let items = [("Reference::new(", "Reference"), ("json!(", "json"), ("new!(", "new")];
        out.extend(items.iter().filter(|(start, _)| text.starts_with(start)).map(|(_, item)| *item));
    }

    /// Its length on one line.
    fn len(&self) -> usize {
        match self {
            Self::Atom(text) => text.len(),
            Self::Group { open, parts, close } => {
                let inner = parts.iter().map(|(before, part)| before.len() + part.len() + 2).sum::<usize>();
                open.len() + inner + close.len() + 2
            }
        }
    }

    fn print(&self, indentation: usize, column: usize, out: &mut String) {
        let Self::Group { open, parts, close } = self else {
            if let Self::Atom(text) = self {
                out.push_str(text);
            }
            return;
        };
        out.push_str(open);
        let is_call = open.ends_with('(');
        let space = if open.ends_with('{') && !parts.is_empty() { " " } else { "" };
        if is_call || column + self.len() <= WIDTH {
            out.push_str(space);
            for (number, (before, part)) in parts.iter().enumerate() {
                out.push_str(if number > 0 { ", " } else { "" });
                out.push_str(before);
                part.print(indentation, column + open.len(), out);
            }
            out.push_str(space);
        } else {
            let inner = indentation + 4;
            out.push('\n');
            for (before, part) in parts {
                out.extend(std::iter::repeat_n(' ', inner));
                out.push_str(before);
                part.print(inner, inner + before.len(), out);
                out.push_str(",\n");
            }
            out.extend(std::iter::repeat_n(' ', indentation));
        }
        out.push_str(close);
    }
}

#[cfg(test)]
mod tests {
    use crate::rust::ShownBody;
    use crate::{Client, DocFile, DocSet, Facts, Settings};

    /// The body that the docs of `POST /pets` show for a documented one.
    fn shown(body: &str) -> ShownBody {
        let page = format!(
            r#"# Create pet
## HTTP request
```http
POST /pets
```
## Request body
In the request body, supply a [pet](../resources/pet.md) object.
## Example
```http
POST https://graph.microsoft.com/v1.0/pets

{body}
```
"#
        );
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
        let pet = r"|name|String|
|legs|Int64|
|weight|Double|
|born|Date|
|tame|Boolean|
|any|Json|
|size|petSize|
|tags|String collection|
|tail|[tail](tail.md)|
|litter|[pet](pet.md) collection|
|owner|[pet](pet.md)|

### petSize values
|Member|
|-|
|small|
|veryLarge|";
        let docs = DocSet::new(vec![
            DocFile { path: "v1.0/api/pet-post.md".to_owned(), text: page },
            resource("dog", "Inherits from [pet](pet.md).", "|barks|Boolean|"),
            resource("pet", "", pet),
            resource("tail", "", "|curls|Int32|"),
        ]);
        let client = Client::of(&Facts::of(&docs), &Settings::default()).code;
        let example = client.versions[0].modules[0].functions[0].examples[0].clone();
        example.shown.expect("a body")
    }

    #[track_caller]
    fn check(body: &str, expect: &str, expect_imports: &[&str]) {
        let ShownBody::Typed { code, imports } = shown(body) else { panic!("{body} stays JSON") };
        assert_eq!((code.as_str(), imports.as_slice()), (expect, expect_imports));
    }

    #[test]
    fn values_are_as_their_fields_take_them() {
        check(
            r#"{"name": "a\"b", "legs": 5000000000, "weight": 2, "born": "2026-11-30", "tame": true, "any": {"x": [1, null]}, "tags": ["t"]}"#,
            r#"new!(models::Pet {
    name: "a\"b",
    legs: 5000000000_i64,
    weight: 2.0,
    born: "2026-11-30",
    tame: true,
    any: json!({ "x": [1, null] }),
    tags: ["t"],
})"#,
            &["json", "new"],
        );
        check(r#"{"legs": 4, "name": null}"#, "new!(models::Pet { legs: 4, name: null })", &["new"]);
    }

    #[test]
    fn objects_nest_and_derived_types_are_named() {
        check(
            r##"{"name": "a", "tail": {"curls": 1}, "litter": [{"name": "b"}, {"@odata.type": "#microsoft.graph.dog", "barks": true}], "owner@odata.bind": "https://a/b"}"##,
            r#"new!(models::Pet {
    name: "a",
    tail: { curls: 1 },
    litter: [{ name: "b" }, models::Dog { barks: true }],
    owner@odata.bind: Reference::new("https://a/b"),
})"#,
            &["Reference", "new"],
        );
    }

    #[test]
    fn a_body_with_a_key_that_no_field_takes_stays_json() {
        for body in [r#"{"name": "a", "legs": 1, "wings": 2}"#, r#"{"name": "a", "weight": "INF"}"#] {
            assert!(matches!(shown(body), ShownBody::Json(_)), "{body}");
        }
    }
}
