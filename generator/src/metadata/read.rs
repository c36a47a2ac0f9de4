//! Reads metadata from XML. The file is untrusted input: no entity is expanded, depth and size have bounds, and whatever is wrong is
//! an error with its line.

use super::csdl::{Csdl, EnumType, Member, Operation, Root, StructType, TypeUse};
use crate::hash::HashMap;
use crate::limits;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// A fault of the file, with the byte at which it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) at: usize,
    pub(super) message: String,
}

/// The element that an element stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Outside of all schemas.
    Document,
    Schema,
    Struct,
    Key,
    Enum,
    Operation,
    Container,
    /// An element that does not affect the wire format, with its content.
    Ignored,
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Csdl, Wrong> {
    if text.len() > limits::METADATA_BYTES {
        let message = format!("the file has more than {} bytes", limits::METADATA_BYTES);
        return Err(Wrong { at: 0, message });
    }
    let mut building = Building::default();
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Within> = Vec::new();
    loop {
        let before = place(reader.buffer_position());
        let wrong = |message: String| Wrong { at: before, message };
        let event = reader.read_event().map_err(|error| Wrong {
            at: place(reader.error_position()),
            message: format!("this is not XML: {error}"),
        })?;
        match event {
            Event::Start(element) => {
                if open.len() >= limits::METADATA_DEPTH {
                    let depth = limits::METADATA_DEPTH;
                    return Err(wrong(format!("more than {depth} elements stand one in the other")));
                }
                let within = open.last().copied().unwrap_or(Within::Document);
                open.push(building.element(within, &element).map_err(wrong)?);
            }
            Event::Empty(element) => {
                let within = open.last().copied().unwrap_or(Within::Document);
                building.element(within, &element).map_err(wrong)?;
            }
            Event::End(_) => _ = open.pop(),
            Event::DocType(_) => {
                let message =
                    "it declares a document type; metadata has none, and its entities are not expanded";
                return Err(wrong(message.to_owned()));
            }
            Event::Eof if !open.is_empty() => {
                return Err(wrong(format!("it ends within {} open elements", open.len())));
            }
            Event::Eof => break,
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::GeneralRef(_) => {}
        }
    }
    let Building { mut csdl, aliases, schemas, .. } = building;
    if schemas == 0 {
        return Err(Wrong { at: 0, message: "it has no element `Schema`, so it is not CSDL".to_owned() });
    }
    csdl.index(&aliases);
    Ok(csdl)
}

fn place(byte: u64) -> usize {
    usize::try_from(byte).unwrap_or(usize::MAX)
}

#[derive(Default)]
struct Building {
    csdl: Csdl,
    /// The namespace of each alias.
    aliases: HashMap<String, String>,
    /// The namespace of the schema that is being read.
    namespace: String,
    schemas: usize,
}

impl Building {
    /// Reads an element, and returns the context of its children.
    fn element(&mut self, within: Within, element: &BytesStart<'_>) -> Result<Within, String> {
        let tag = element.local_name();
        Ok(match (within, tag.into_inner()) {
            (Within::Document, "Schema") => {
                let [namespace, alias] = attributes(element, ["Namespace", "Alias"])?;
                self.namespace = namespace.ok_or("this `Schema` has no `Namespace`")?;
                self.aliases.extend(alias.map(|alias| (alias, self.namespace.clone())));
                self.schemas += 1;
                Within::Schema
            }
            (Within::Document, _) => Within::Document,
            (Within::Schema, "EntityType" | "ComplexType") => {
                let [name, base, open, is_abstract] =
                    attributes(element, ["Name", "BaseType", "OpenType", "Abstract"])?;
                let is_true = |value: Option<String>| value.as_deref() == Some("true");
                self.csdl.types.push(StructType {
                    name: self.qualified(named(name, element)?),
                    base,
                    is_open: is_true(open),
                    is_abstract: is_true(is_abstract),
                    ..StructType::default()
                });
                Within::Struct
            }
            (Within::Schema, "EnumType") => {
                let [name] = attributes(element, ["Name"])?;
                let name = self.qualified(named(name, element)?);
                self.csdl.enums.push(EnumType { name, members: Vec::new() });
                Within::Enum
            }
            (Within::Schema, kind @ ("Action" | "Function")) => {
                let [name, is_bound] = attributes(element, ["Name", "IsBound"])?;
                self.csdl.operations.push(Operation {
                    name: named(name, element)?,
                    is_function: kind == "Function",
                    is_bound: is_bound.as_deref() == Some("true"),
                    ..Operation::default()
                });
                Within::Operation
            }
            (Within::Schema, "EntityContainer") => Within::Container,
            (Within::Struct, "Property" | "NavigationProperty") => {
                let member = member(element)?;
                self.csdl.types.last_mut().ok_or(LOST)?.members.push(member);
                Within::Ignored
            }
            (Within::Struct, "Key") => Within::Key,
            (Within::Key, "PropertyRef") => {
                let [name] = attributes(element, ["Name"])?;
                let name = named(name, element)?;
                self.csdl.types.last_mut().ok_or(LOST)?.key.push(name);
                Within::Ignored
            }
            (Within::Enum, "Member") => {
                let [name, value] = attributes(element, ["Name", "Value"])?;
                let value = match value {
                    Some(value) => Some(value.trim().parse().map_err(|_| {
                        format!(
                            "the `Value` of a member is not a whole number: `{}`",
                            limits::excerpt(&value)
                        )
                    })?),
                    None => None,
                };
                let name = named(name, element)?;
                self.csdl.enums.last_mut().ok_or(LOST)?.members.push((name, value));
                Within::Ignored
            }
            (Within::Operation, "Parameter") => {
                let member = member(element)?;
                self.csdl.operations.last_mut().ok_or(LOST)?.parameters.push(member);
                Within::Ignored
            }
            (Within::Operation, "ReturnType") => {
                let [ty] = attributes(element, ["Type"])?;
                let ty = TypeUse::parse(&ty.ok_or("this `ReturnType` has no `Type`")?);
                self.csdl.operations.last_mut().ok_or(LOST)?.returns = Some(ty);
                Within::Ignored
            }
            (Within::Container, kind @ ("EntitySet" | "Singleton")) => {
                let [name, of_set, of_one] = attributes(element, ["Name", "EntityType", "Type"])?;
                let collection = kind == "EntitySet";
                let name = named(name, element)?;
                let ty = if collection { of_set } else { of_one };
                let ty = ty.ok_or_else(|| format!("the {kind} `{name}` has no type"))?;
                let ty = TypeUse { name: ty, collection };
                self.csdl.roots.insert(name.to_ascii_lowercase(), Root { name, ty });
                Within::Ignored
            }
            _ => Within::Ignored,
        })
    }

    fn qualified(&self, name: String) -> String {
        [&self.namespace, ".", &name].concat()
    }
}

/// Cannot happen: the parent of an element has been read.
const LOST: &str = "an element stands outside of the one that it belongs to";

/// The values of these attributes.
fn attributes<const N: usize>(
    element: &BytesStart<'_>,
    wanted: [&str; N],
) -> Result<[Option<String>; N], String> {
    let mut values = [const { None }; N];
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| format!("an attribute is not XML: {error}"))?;
        if let Some(at) = wanted.iter().position(|name| *name == attribute.key.into_inner()) {
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| format!("the value of `{}` is not XML: {error}", wanted[at]))?;
            values[at] = Some(value.into_owned());
        }
    }
    Ok(values)
}

fn named(name: Option<String>, element: &BytesStart<'_>) -> Result<String, String> {
    let name = name.filter(|name| !name.is_empty());
    name.ok_or_else(|| format!("this `{}` has no `Name`", limits::excerpt(element.local_name().into_inner())))
}

fn member(element: &BytesStart<'_>) -> Result<Member, String> {
    let [name, ty] = attributes(element, ["Name", "Type"])?;
    let name = named(name, element)?;
    let ty = TypeUse::parse(&ty.ok_or_else(|| format!("`{}` has no `Type`", limits::excerpt(&name)))?);
    Ok(Member { name, ty, navigates: element.local_name().as_ref() == "NavigationProperty" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(schema: &str) -> String {
        format!("<Edmx>\n<DataServices>\n{schema}\n</DataServices>\n</Edmx>")
    }

    #[test]
    fn a_schema_is_read_with_its_aliases() {
        let schema = r#"<Schema Namespace="a.zoo" Alias="z">
            <EntityType Name="animal" Abstract="true"><Key><PropertyRef Name="id"/></Key>
              <Property Name="id" Type="Edm.String"><Annotation Term="x" String="a &lt; b"/></Property></EntityType>
            <EntityType Name="Lion" BaseType="z.animal" OpenType="true">
              <NavigationProperty Name="cubs" Type="Collection(z.lion)"/></EntityType>
            <EnumType Name="mood"><Member Name="calm" Value="-1"/><Member Name="wild"/></EnumType>
            <Function Name="count" IsBound="true"><Parameter Name="of" Type="Collection(z.animal)"/>
              <Parameter Name="mood" Type="z.mood"/><ReturnType Type="Edm.Int32"/></Function>
            <EntityContainer Name="c"><EntitySet Name="Animals" EntityType="z.animal"/></EntityContainer>
            <Annotations Target="z.animal"><Property Name="no" Type="z.no"/></Annotations></Schema>"#;
        let csdl = read(&document(schema)).expect("a schema");
        let lion = csdl.struct_type("LION", None).expect("a type");
        let cubs = csdl.member(lion, "Cubs").expect("a member");
        assert_eq!((&*cubs.ty.name, cubs.ty.collection), ("a.zoo.lion", true));
        let id = csdl.member(lion, "ID").expect("an inherited member");
        assert_eq!((&*id.name, csdl.types[lion].is_open), ("id", true));
        assert_eq!(csdl.enums[0].members, [("calm".to_owned(), Some(-1)), ("wild".to_owned(), None)]);
        let count = &csdl.operations[csdl.bound(lion, true, "a.zoo.count")[0]];
        assert_eq!(count.given().len(), 1);
        assert_eq!(csdl.roots["animals"].ty.name, "a.zoo.animal");
        assert_eq!(csdl.types.len(), 2);
    }

    #[test]
    fn what_is_no_metadata_is_an_error_at_its_place() {
        let deep = "<a>".repeat(10_000);
        let circular = read(&document(
            r#"<Schema Namespace="n"><ComplexType Name="a" BaseType="n.b"/><ComplexType Name="b" BaseType="n.a"/></Schema>"#,
        ))
        .expect("a schema");
        assert_eq!(circular.lineage(0).count(), 2);
        for (text, message) in [
            ("", "no element `Schema`"),
            ("{\"$Version\": \"4.0\"}", "no element `Schema`"),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>", "declares a document type"),
            ("<a><b></a>", "this is not XML"),
            ("<a", "this is not XML"),
            ("<a><b/>", "ends within 1 open elements"),
            (&deep, "more than"),
            ("<Schema Namespace=\"a\"><EntityType/></Schema>", "this `EntityType` has no `Name`"),
            ("<Schema/>", "has no `Namespace`"),
            ("<Schema Namespace=\"&evil;\"/>", "the value of `Namespace` is not XML"),
            ("<Schema Namespace=\"a\" Namespace=\"b\"/>", "an attribute is not XML"),
            (
                "<Schema Namespace=\"a\"><EnumType Name=\"b\"><Member Name=\"c\" Value=\"d\"/></EnumType></Schema>",
                "not a whole number: `d`",
            ),
        ] {
            let wrong = read(text).expect_err("an error");
            assert!(wrong.message.contains(message), "{text:.50}: {}", wrong.message);
        }
        let late = document(
            "<Schema Namespace=\"a\">\n<ComplexType Name=\"b\"><Property Name=\"c\"/></ComplexType></Schema>",
        );
        let at = read(&late).expect_err("an error").at;
        assert_eq!(late[..at].lines().count(), 4);
    }
}
