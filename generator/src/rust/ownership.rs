//! Finds chains of types that own each other and are longer than rustc can follow.
//!
//! To check whether a type is `Send`, and what dropping it touches, rustc walks its fields depth first, in order, visiting each
//! type once. Beyond 128 levels it fails (E0275, E0320) in the crate that uses the type, whose author would have to raise
//! `recursion_limit`. So a property that leads too deep is held in the runtime's `Opaque`, which hides its type from that walk.

use super::areas::Areas;
use super::types::{Target, TypedProperty, Types};
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::hash::HashSet;

codes! {
    static TYPE_CHAIN_LONG: Code = Code {
        name: "type-chain-long",
        severity: Severity::Note,
        summary: "types own each other in a chain longer than rustc follows",
        finds: "A property that leads to a chain of about 25 types, each a property of the one before. \
             Rustc follows types 128 levels deep, of which each in a `Box` takes four and each in a `Vec` \
             five.",
        why: "A program that sends one of them to another thread would not compile. So the property's \
             field is an `Opaque`, behind which rustc does not look; it is used like a `Box`.",
        cure: "Nothing, if the types are right. A type that is named wrongly can make a chain that is none.",
        example: "A workbook's table, whose worksheet has charts, whose axes have formats, and so on.",
    };
}

/// The greatest depth of ownership: rustc's 128 levels, less a margin for the futures and collections that a program wraps
/// around a type.
const LEVELS: u32 = 100;

/// The levels that a field adds: `Option`, `Box`, `Unique` and the type. `Vec` adds one more.
const fn levels(collection: bool) -> u32 {
    if collection { 5 } else { 4 }
}

/// The properties that are held in `Opaque`.
#[derive(Debug, Default)]
pub(super) struct OpaqueFields<'a>(HashSet<(usize, &'a str)>);

impl<'a> OpaqueFields<'a> {
    /// Chooses properties so that no remaining chain is too long, and reports each.
    pub(super) fn of(types: &Types<'a>, areas: &Areas, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut owners = Owners::of(types, areas);
        let mut opaque = HashSet::default();
        let mut seen = vec![false; owners.0.len()];
        loop {
            let found = opaque.len();
            for root in 0..owners.0.len() {
                for order in [Order::Declared, Order::Reversed] {
                    while let Some(chain) = owners.too_long(root, order, &mut seen) {
                        let (owner, field) = Owners::weakest(&chain);
                        let OwningField { documented, .. } = owners.0[owner].remove(field);
                        diagnostics.push(told(types, owner, &documented, chain.len()));
                        opaque.insert((owner, documented.property.name.as_str()));
                    }
                }
            }
            // Removing a field can lengthen another walk, so all walks are repeated.
            if opaque.len() == found {
                return Self(opaque);
            }
        }
    }

    /// Returns whether a property of a type is held in `Opaque`.
    pub(super) fn contains(&self, item: usize, property: &str) -> bool {
        self.0.contains(&(item, property))
    }
}

/// The order in which a walk visits the fields of a type. Rustc visits them as declared. If an area is not enabled, fields are
/// missing and the walk changes; the reversed order stands for those cases.
#[derive(Clone, Copy)]
enum Order {
    Declared,
    Reversed,
}

/// A field that owns another type.
struct OwningField<'a> {
    target: usize,
    documented: TypedProperty<'a>,
}

/// For each type, the fields that own other types.
struct Owners<'a>(Vec<Vec<OwningField<'a>>>);

/// A step of a walk.
#[derive(Clone, Copy)]
struct Step {
    owner: usize,
    /// The index of the field that the step follows.
    field: usize,
    /// The number of fields visited so far.
    taken: usize,
    levels: u32,
    navigates: bool,
}

impl<'a> Owners<'a> {
    fn of(types: &Types<'a>, areas: &Areas) -> Self {
        let is_struct = |item: usize| types.is_resource(item) && areas.of_item(item).is_some();
        let fields = |item: usize| match is_struct(item) {
            true => types
                .properties(item)
                .iter()
                .filter_map(|documented| match documented.target {
                    Target::Item(target) if is_struct(target) => {
                        Some(OwningField { target, documented: *documented })
                    }
                    _ => None,
                })
                .collect(),
            false => Vec::new(),
        };
        Self((0..types.items.len()).map(fields).collect())
    }

    /// The first chain from `root` that is too long. `seen` is scratch space with a mark for each type.
    fn too_long(&self, root: usize, order: Order, seen: &mut [bool]) -> Option<Vec<Step>> {
        let start = |owner, levels| Step { owner, field: 0, taken: 0, levels, navigates: false };
        seen.fill(false);
        seen[root] = true;
        let mut chain = vec![start(root, 0)];
        while let Some(step) = chain.last_mut() {
            let fields = &self.0[step.owner];
            if step.taken == fields.len() {
                chain.pop();
                continue;
            }
            step.field = match order {
                Order::Declared => step.taken,
                Order::Reversed => fields.len() - 1 - step.taken,
            };
            step.taken += 1;
            let OwningField { target, documented } = &fields[step.field];
            step.navigates = documented.navigates;
            let deep = step.levels + levels(documented.property.type_ref.collection);
            if !std::mem::replace(&mut seen[*target], true) {
                if deep > LEVELS {
                    return Some(chain);
                }
                chain.push(start(*target, deep));
            }
        }
        None
    }

    /// The type and field at which a chain is cut. It is the last relationship, because that leads from one entity to another,
    /// or else the last step.
    fn weakest(chain: &[Step]) -> (usize, usize) {
        let step = chain.iter().rfind(|step| step.navigates).unwrap_or(&chain[chain.len() - 1]);
        (step.owner, step.field)
    }
}

fn told(types: &Types<'_>, owner: usize, documented: &TypedProperty<'_>, length: usize) -> Diagnostic {
    let property = &documented.property;
    let message = format!(
        "`{}` of `{}` is in a chain of {} types that own each other, longer than rustc follows; its field is an \
         `Opaque`",
        property.name,
        types.items[owner].odata_type,
        length + 1,
    );
    Diagnostic::new(&TYPE_CHAIN_LONG, Location::of(documented.page, &property.line), message, None)
}

#[cfg(test)]
mod tests {
    use crate::corrections::Corrections;
    use crate::ir::ApiVersion;
    use crate::rust::{DocLanguage, Generic, Model, lower};
    use crate::{DocFile, DocSet, Facts};

    /// A client of types that own the next one by `links`, with an operation that returns the first one. Returns the opaque
    /// fields.
    fn opaque(count: usize, rows: impl Fn(usize) -> String) -> (Vec<String>, Vec<String>) {
        let page = |path: String, text: String| DocFile { path, text };
        let resource = |number: usize| {
            page(
                format!("v1.0/resources/t{number}x.md"),
                format!(
                    r#"# t{number}x resource type

It.

{}
"#,
                    rows(number)
                ),
            )
        };
        let get = r#"# Get it

## HTTP request
```http
GET /t0xs/{id}
```

## Response

If successful, returns `200 OK` and a [t0x](../resources/t0x.md) object.
"#;
        let mut pages: Vec<DocFile> = (0..count).map(resource).collect();
        pages.push(page("v1.0/api/t0x-get.md".to_owned(), get.to_owned()));
        let api = Facts::of(&DocSet::new(pages)).api;
        let (made, found) = lower(
            &api,
            &Corrections::default(),
            &[ApiVersion::V1_0],
            DocLanguage::English,
            &crate::rust::Filter::default(),
        );
        let structs = made.versions[0].models.iter().filter_map(|model| match model {
            Model::Struct(model) => Some(model),
            Model::Enum(_) => None,
        });
        let fields = structs.flat_map(|model| model.fields.iter().map(move |field| (&model.name, field)));
        let fields = fields.filter(|(_, field)| field.ty.has(Generic::Opaque));
        let found = found.into_iter().filter(|one| one.code == "type-chain-long");
        (
            fields.map(|(owner, field)| format!("{owner}.{}: {}", field.name, field.ty)).collect(),
            found.map(|one| format!("{}:{} {}", one.location.page, one.location.line, one.message)).collect(),
        )
    }

    const PROPERTIES: &str = "## Properties\n|Property|Type|Description|\n|-|-|-|\n";

    #[test]
    fn a_chain_that_rustc_follows_is_left_as_it_is() {
        let next = |number: usize| match number {
            25 => "It.".to_owned(),
            _ => format!("{PROPERTIES}|next|t{}x||", number + 1),
        };
        assert_eq!(opaque(26, next).0, Vec::<String>::new());
        // The types form a cycle.
        let circle = |number: usize| format!("{PROPERTIES}|next|t{}x||", (number + 1) % 26);
        assert_eq!(opaque(26, circle).0, Vec::<String>::new());
    }

    #[test]
    fn a_longer_chain_is_broken_and_told() {
        let next = |number: usize| match number {
            69 => "It.".to_owned(),
            _ => format!("{PROPERTIES}|own|String||\n|next|t{}x collection||", number + 1),
        };
        let (fields, found) = opaque(70, next);
        let field =
            |owner: usize, next: usize| format!("T{owner}x.next: Option<rt::Opaque<Vec<models::T{next}x>>>");
        assert_eq!(fields, [field(20, 21), field(41, 42), field(62, 63)]);
        assert_eq!(
            found[0],
            "v1.0/resources/t20x.md:9 `next` of `microsoft.graph.t20x` is in a chain of 22 types that own each other, \
             longer than rustc follows; its field is an `Opaque`"
        );
    }

    #[test]
    fn it_is_broken_where_an_entity_leads_to_another() {
        let next = |number: usize| match number {
            39 => "It.".to_owned(),
            12 => "## Relationships\n|Relationship|Type|Description|\n|-|-|-|\n|next|t13x||".to_owned(),
            _ => format!("{PROPERTIES}|next|t{}x||", number + 1),
        };
        assert_eq!(opaque(40, next).0, ["T12x.next: Option<rt::Opaque<models::T13x>>"]);
    }
}
