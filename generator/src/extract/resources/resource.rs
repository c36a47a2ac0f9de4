//! Resource pages: properties, relationships, the JSON representation.

use super::enums::{heading_of_values, is_members};
use super::lineage::{base_type_in_text, lists_derived_types, nearest_base};
use crate::diagnostic::Severity;
use crate::extract::Context;
use crate::extract::cells::{Candidates, opt_value_table};
use crate::extract::cells::{Column, Remarks, column};
use crate::extract::examples::{EXAMPLE_JSON_INVALID, FencePlaces, Unreadable, report_faults};
use crate::extract::parameters::{ReadRow, read_rows};
use crate::hash::HashSet;
use crate::ir::local_name;
use crate::ir::{JsonText, Property, TypeRef};
use crate::json::{self, Value};
use crate::page::{Annotation, BlockKind, BlockType, Meaning, Section, SectionKind, Table, fold};
use crate::prose::{self, Languages, Sense, says};

/// The facts of a resource page, before the names are decided.
#[derive(Debug, Default)]
pub(crate) struct ResourceFacts<'c> {
    pub(crate) properties: Vec<Property>,
    pub(crate) relationships: Vec<Property>,
    pub(crate) json: Option<JsonText>,
    /// The annotation of the JSON representation.
    pub(crate) annotation: Option<&'c Annotation<'c>>,
    pub(crate) base_type: Option<String>,
    pub(crate) has_sections: bool,
}

/// Reads the sections of a resource page.
pub(crate) fn extract_resource<'c>(cx: &mut Context<'c, '_>) -> ResourceFacts<'c> {
    let mut facts = ResourceFacts {
        properties: properties(cx, SectionKind::Properties),
        relationships: properties(cx, SectionKind::Relationships),
        ..ResourceFacts::default()
    };
    if facts.properties.is_empty() {
        facts.properties = properties_without_heading(cx);
    }
    values_in_tables(cx, &mut facts.properties);
    if all_are_read_only(cx) {
        facts.properties.iter_mut().for_each(|property| property.read_only = true);
    }
    let has = |kind| cx.page.sections.iter().any(|section| section.kind == kind);
    facts.has_sections = !facts.properties.is_empty()
        || has(SectionKind::Properties)
        || has(SectionKind::JsonRepresentation)
        || has(SectionKind::Relationships);
    json_representation(cx, &mut facts);
    values_in_json(&mut facts);
    let annotated = facts.annotation.and_then(|annotation| annotation.text("baseType"));
    facts.base_type = nearest_base(base_type_in_text(cx), annotated.map(|base| local_name(base).to_owned()));
    facts
}

/// Returns whether a paragraph above or beside the properties says that all of them are read-only.
fn all_are_read_only(cx: &Context<'_, '_>) -> bool {
    let sections = cx.sections(SectionKind::Intro).chain(cx.sections(SectionKind::Properties));
    let mut blocks = sections.flat_map(|(_, section)| cx.blocks(section));
    let found = blocks.find(|(_, block)| match &block.kind {
        BlockKind::Paragraph(text) => {
            says(Languages::English, Sense::ReadOnly, &text.text)
                && prose::says_all_read_only(&fold(&text.text))
        }
        _ => false,
    });
    let Some((index, _)) = found else { return false };
    cx.extracted(index);
    true
}

fn properties(cx: &mut Context<'_, '_>, kind: SectionKind) -> Vec<Property> {
    let mut list = PropertyList::default();
    for (_, section) in cx.sections(kind) {
        // `Properties of a policy definition` and its examples describe the JSON text inside one property.
        let of_definition = ancestors(cx, section).any(|section| {
            section.level > 2 && cx.slug(section).is_some_and(|slug| Meaning::Definition.is_named(slug))
        });
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            if is_members(table) {
                continue;
            }
            if of_definition {
                cx.ignored(index, "properties of a text that a property holds");
            } else if lists_derived_types(table) {
                cx.extracted(index);
            } else if let Some(columns) =
                cx.caches.opt_columns(table).or_else(|| opt_columns_of_methods(table))
            {
                list.read(cx, index, table, &columns, kind);
            }
            // Any other table may list the values of a property, and is read after all properties.
        }
    }
    list.properties
}

/// The properties of a page without a section of properties: those of the tables below its title whose header names a column of
/// properties and one of types.
fn properties_without_heading(cx: &mut Context<'_, '_>) -> Vec<Property> {
    let mut list = PropertyList::default();
    for (_, section) in cx.sections(SectionKind::Intro) {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            let names_properties = table
                .header_words()
                .next()
                .is_some_and(|word| says(Languages::All, Sense::ColumnProperty, &word));
            let columns = cx.caches.opt_columns(table).filter(|columns| columns.contains(&Column::Type));
            if let Some(columns) = columns.filter(|_| names_properties) {
                list.read(cx, index, table, &columns, SectionKind::Properties);
            }
        }
    }
    list.properties
}

/// The properties of the tables of one kind, each name once.
#[derive(Default)]
struct PropertyList {
    properties: Vec<Property>,
    known: HashSet<String>,
}

impl PropertyList {
    fn read(
        &mut self,
        cx: &mut Context<'_, '_>,
        index: usize,
        table: &Table<'_>,
        columns: &[Column],
        kind: SectionKind,
    ) {
        cx.extracted(index);
        for row in read_rows(cx, table, columns) {
            let mut property = property(cx, row);
            if kind == SectionKind::Relationships {
                // The linked type has properties of its own, not values.
                property.possible_values.clear();
            }
            if self.known.contains(&property.name) {
                continue;
            }
            // A word in another script is a translation, and two names may have the same one.
            if property.name.is_ascii() {
                self.known.insert(property.name.clone());
            }
            self.properties.push(property);
        }
    }
}

/// `Method | Return type | Description` above rows that are not methods. Rows of methods are links to their pages.
fn opt_columns_of_methods(table: &Table<'_>) -> Option<Vec<Column>> {
    let words: Vec<String> = table.header_words().collect();
    let is = |at: usize, sense| words.get(at).is_some_and(|word| says(Languages::All, sense, word));
    let is_method =
        |row: &crate::page::Row<'_>| row.cell(0).is_some_and(|cell| cell.links().next().is_some());
    (is(0, Sense::ColumnMethod) && is(1, Sense::ColumnReturnType) && !table.rows.iter().any(is_method)).then(
        || {
            let rest = words.iter().enumerate().skip(2).map(|(i, word)| column(word, i));
            [Column::Name, Column::Type].into_iter().chain(rest).collect()
        },
    )
}

/// A section and the sections around it.
fn ancestors<'c>(cx: &Context<'c, '_>, section: &'c Section) -> impl Iterator<Item = &'c Section> + use<'c> {
    let page = cx.page;
    std::iter::successors(Some(section), move |section| section.parent.map(|i| page.section(i)))
}

/// Gives the values that tables list to the properties that they name.
fn values_in_tables(cx: &mut Context<'_, '_>, properties: &mut [Property]) {
    if properties.is_empty() {
        return;
    }
    let mut candidates = Candidates::default();
    for section in &cx.page.sections {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            if cx.is_extracted(index) || section.kind == SectionKind::Members {
                continue;
            }
            let Some(found) = opt_value_table(cx, section, index, table) else { continue };
            candidates.update(properties, |known| (&*known.name, Some(&*known.type_ref.name)));
            if let Some(property) = found.position(&candidates).and_then(|at| properties.get_mut(at)) {
                // Values below a heading with a name are an enumeration as well.
                if heading_of_values(cx, section).is_none() {
                    cx.extracted(index);
                }
                let known = &mut property.possible_values;
                if known.is_empty() {
                    *known = found.values;
                }
            }
        }
    }
}

/// Reads the values of a property whose row has no values: `"driveType": "personal | business"`.
fn values_in_json(facts: &mut ResourceFacts<'_>) {
    let json = facts.json.as_ref().filter(|json| json.as_str().contains(" | "));
    let Some(shown) = json.and_then(JsonText::value) else { return };
    for property in facts.properties.iter_mut().filter(|property| property.possible_values.is_empty()) {
        let Some(text) = shown.get(&property.name).and_then(Value::text) else { continue };
        let values: Vec<&str> = text.split(" | ").map(str::trim).filter(|value| *value != "...").collect();
        let is_name = |value: &&str| !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric());
        if values.len() > 1 && values.iter().all(is_name) {
            property.possible_values = values.into_iter().map(str::to_owned).collect();
        }
    }
}

/// The remarks of a description. Whether the property is required is read with the rows of parameters.
fn remarks_of(description: &str, localized: bool) -> Remarks {
    let languages = Languages::of(localized);
    // Most descriptions have no word that the code below looks for.
    if !localized && !says(languages, Sense::MayRemark, description) {
        return Remarks::default();
    }
    let lower = description.to_lowercase();
    Remarks {
        required: None,
        nullable: prose::opt_nullable(languages, &lower),
        read_only: says(languages, Sense::ReadOnly, &lower),
        deprecated: prose::says_deprecated(languages, &lower),
    }
}

fn property(cx: &Context<'_, '_>, row: ReadRow) -> Property {
    let ReadRow { parameter, remarks, .. } = row;
    let text = &*parameter.description.english;
    let [english, localized] = &cx.caches.remarks;
    let known = if cx.localized { localized } else { english };
    let in_text = known.get(text, || remarks_of(text, cx.localized));
    let null_is_possible = parameter.possible_values.iter().any(|value| value == "null");
    Property {
        nullable: in_text.nullable.or(remarks.nullable).or(null_is_possible.then_some(true)),
        read_only: remarks.read_only || in_text.read_only,
        deprecated: remarks.deprecated || in_text.deprecated,
        required: parameter.required,
        alternatives: parameter.alternatives,
        possible_values: parameter.possible_values,
        type_ref: parameter.type_ref.unwrap_or(TypeRef { name: String::new(), collection: false }),
        source: None,
        name: parameter.name,
        description: parameter.description,
        line: parameter.line,
    }
}

fn json_representation<'c>(cx: &mut Context<'c, '_>, facts: &mut ResourceFacts<'c>) {
    for section in &cx.page.sections {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Code(code) = &block.kind else { continue };
            let annotation = code.annotation.and_then(|block| match &cx.page.block(block).kind {
                BlockKind::Annotation(annotation) => Some(annotation),
                _ => None,
            });
            let is_resource =
                annotation.is_some_and(|annotation| annotation.block_type() == Some(BlockType::Resource));
            if !is_resource && section.kind != SectionKind::JsonRepresentation {
                continue;
            }
            if facts.json.is_some() {
                cx.ignored(index, "a further representation of the resource");
                continue;
            }
            cx.extracted(index);
            facts.annotation = facts.annotation.or(annotation);
            facts.json = match JsonText::parse(&code.text) {
                Ok(json) => Some(json),
                Err(error) => {
                    let places = FencePlaces::of(cx.page.source, block, code);
                    let unreadable = Unreadable {
                        code: &EXAMPLE_JSON_INVALID,
                        severity: Severity::Note,
                        subject: "the JSON representation",
                        container: "fence",
                        text: &code.text,
                        json: 0..code.text.len(),
                        error: &error.to_string(),
                    };
                    report_faults(cx, &unreadable, &|range| places.range(range));
                    json::read_lenient(&code.text).map(|value| JsonText::of(&value))
                }
            };
        }
    }
}
