//! Resource pages: properties, relationships, enumerations.

use super::Context;
use super::body::unknown_table;
use super::example::opt_annotated_type;
use super::parameters::{opt_columns, read_rows};
use super::response::stem;
use crate::diagnostic::Severity;
use crate::ir::{EnumMember, JsonText, Parameter, Property, Text, TypeRef};
use crate::limits;
use crate::page::annotation::parse_lenient;
use crate::page::{Annotation, BlockKind, BlockType, Inline, SectionKind, Table, fold};
use memchr::memmem::Finder;
use regex::Regex;
use std::sync::LazyLock;

/// What a resource page says of its resource, before the names are decided.
#[derive(Debug, Default)]
pub(crate) struct ResourceFacts {
    pub(crate) properties: Vec<Property>,
    pub(crate) relationships: Vec<Property>,
    pub(crate) json: Option<JsonText>,
    /// The annotation of the JSON representation.
    pub(crate) annotation: Option<Annotation>,
    pub(crate) base_type: Option<String>,
    pub(crate) has_sections: bool,
}

/// Reads the sections of a resource page.
pub(crate) fn extract_resource(cx: &mut Context<'_, '_>) -> ResourceFacts {
    let mut facts = ResourceFacts {
        properties: properties(cx, SectionKind::Properties),
        relationships: properties(cx, SectionKind::Relationships),
        base_type: base_type_in_text(cx),
        ..ResourceFacts::default()
    };
    let has = |kind| cx.page.sections.iter().any(|section| section.kind == kind);
    facts.has_sections = has(SectionKind::Properties)
        || has(SectionKind::JsonRepresentation)
        || has(SectionKind::Relationships);
    json_representation(cx, &mut facts);
    if let Some(base) = facts.annotation.as_ref().and_then(|annotation| annotation.text("baseType")) {
        facts.base_type = Some(local_name(base).to_owned());
    }
    facts
}

fn properties(cx: &mut Context<'_, '_>, kind: SectionKind) -> Vec<Property> {
    let mut properties = Vec::new();
    for (_, section) in cx.sections(kind) {
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(table) if is_members(table) => {}
                BlockKind::Table(table) => match opt_columns(table) {
                    Some(columns) => {
                        cx.extracted(index);
                        let rows = read_rows(cx, table, &columns);
                        properties.extend(rows.into_iter().map(property));
                    }
                    None => unknown_table(cx, index),
                },
                _ => {}
            }
        }
    }
    properties
}

static NULLABLE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("nullable"));
static READ: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("read"));
static DEPRECATED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("deprecated"));

fn property(row: Parameter) -> Property {
    let english = &row.description.english;
    let lower = english.to_ascii_lowercase();
    let says = |word: &Finder<'_>| word.find(lower.as_bytes()).is_some();
    let nullable =
        says(&NULLABLE).then(|| !lower.contains("not nullable") && !lower.contains("non-nullable"));
    Property {
        possible_values: possible_values(english),
        nullable,
        read_only: says(&READ) && (lower.contains("read-only") || lower.contains("read only")),
        deprecated: says(&DEPRECATED),
        type_ref: row.type_ref.unwrap_or(TypeRef { name: String::new(), collection: false }),
        name: row.name,
        description: row.description,
        line: row.line,
    }
}

static VALUES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:possible|valid|supported|allowed) values(?: for [^:.`]*)?(?: are| is|:|\s)+:?\s*((?:[`'\x22_]{1,3}[^`'\x22]+[`'\x22_]{1,3}(?:\s*\([^)]*\))?(?:\s|,|or|and)*)+)").expect("a pattern")
});

/// The values that a description lists: `Possible values are: `a`, `b`.`
fn possible_values(markdown: &str) -> Vec<String> {
    if !markdown.contains("alues") {
        return Vec::new();
    }
    let Some(list) = VALUES.captures(markdown).and_then(|captures| captures.get(1)) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    for (i, part) in list.as_str().split(['`', '"', '\'']).enumerate() {
        if i % 2 == 1 && !part.trim().is_empty() {
            values.push(part.trim().to_owned());
        }
    }
    values
}

/// `Inherits from [entity](entity.md)`.
fn base_type_in_text(cx: &Context<'_, '_>) -> Option<String> {
    for (_, section) in cx.sections(SectionKind::Intro) {
        for (_, block) in cx.blocks(section) {
            let BlockKind::Paragraph(text) = &block.kind else { continue };
            if text.links().next().is_none() {
                continue;
            }
            let lower = fold(&text.text);
            for phrase in [
                "inherits from",
                "derived from",
                "derives from",
                "inherited from",
                "subclass of",
                "subtype of",
                "extends",
            ] {
                let Some(at) = lower.find(phrase) else { continue };
                let link = text.marks.iter().find_map(|mark| match &mark.kind {
                    crate::page::MarkKind::Link(target) if mark.range.start >= at.saturating_sub(2) => {
                        Some((text.text[mark.range.clone()].trim(), &**target))
                    }
                    _ => None,
                });
                if let Some((name, target)) = link {
                    let name =
                        if name.is_empty() || name.contains(' ') { stem(target) } else { name.to_owned() };
                    return Some(local_name(&name).to_owned());
                }
            }
        }
    }
    None
}

/// A type's name without its namespace.
pub(crate) fn local_name(name: &str) -> &str {
    let name = name.trim().trim_start_matches('#');
    name.rsplit('.').next().unwrap_or(name)
}

fn json_representation(cx: &mut Context<'_, '_>, facts: &mut ResourceFacts) {
    for section in &cx.page.sections {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Code(code) = &block.kind else { continue };
            let annotation = code.annotation.and_then(|block| match &cx.page.blocks[block].kind {
                BlockKind::Annotation(annotation) => Some(annotation),
                _ => None,
            });
            let is_resource =
                annotation.is_some_and(|annotation| annotation.block_type() == Some(BlockType::Resource));
            if !is_resource && section.kind != SectionKind::JsonRepresentation {
                continue;
            }
            cx.extracted(index);
            if facts.json.is_some() {
                continue;
            }
            facts.annotation = facts.annotation.take().or_else(|| annotation.cloned());
            facts.json = match JsonText::parse(&code.text) {
                Ok(json) => Some(json),
                Err(error) => {
                    let place = super::request::code_lines(cx.page.source, block, code)
                        .nth(error.line().saturating_sub(1));
                    let range = place.map_or(block.range.start..block.range.start, |(_, range)| range);
                    let message = "the JSON representation is not valid JSON";
                    cx.report("example-json-invalid", Severity::Note, range, message, None);
                    parse_lenient(&code.text).map(|value| JsonText::of(&value))
                }
            };
        }
    }
}

/// Whether a table lists members of an enumeration: `Member | Value | Description`.
pub(crate) fn is_members(table: &Table<'_>) -> bool {
    let words = table.header_words();
    let first = words.first().map_or("", |word| word.trim_matches('*'));
    let member = matches!(
        first,
        "member" | "members" | "enumeration value" | "成员" | "メンバー" | "membro" | "membros" | "mitglied"
    );
    let value = matches!(first, "value" | "values" | "值" | "値" | "valor" | "wert");
    member || value && words.iter().skip(1).all(|word| word == "description" || word == "说明")
}

/// The enumerations of a resource page: one of its own (`Members`), or one below each `NAME values` heading.
pub(crate) fn extract_enums(
    cx: &mut Context<'_, '_>,
    page_enum: Option<&str>,
) -> Vec<(String, u32, Vec<EnumMember>)> {
    let mut enums: Vec<(String, u32, Vec<EnumMember>)> = Vec::new();
    for section in &cx.page.sections {
        let name = match section.kind {
            SectionKind::Members => page_enum.map(str::to_owned),
            _ => heading_of_values(cx, section).or_else(|| page_enum.map(str::to_owned)),
        };
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            if !is_members(table) {
                continue;
            }
            let members = members(cx, table);
            match &name {
                Some(name) => {
                    cx.extracted(index);
                    let line = cx.line(block.range.start);
                    match enums.last_mut().filter(|(last, ..)| last == name) {
                        Some((_, _, list)) => list.extend(members),
                        None => enums.push((name.clone(), line, members)),
                    }
                }
                None => {
                    let message = "this table lists values, but no heading names the enumeration";
                    cx.report_block(index, "enum-without-name", Severity::Note, message, None);
                }
            }
        }
    }
    enums
}

/// `### appType values`: the name of the enumeration.
fn heading_of_values(cx: &Context<'_, '_>, section: &crate::page::Section) -> Option<String> {
    let text = cx.heading(section)?.trimmed().to_owned();
    let name =
        ["values", "enumeration", "enum", "值"].iter().find_map(|word| text.strip_suffix(word))?.trim();
    let name = name.strip_suffix("enum").unwrap_or(name).trim();
    (!name.is_empty() && !name.contains(' ')).then(|| name.to_owned())
}

fn members(cx: &mut Context<'_, '_>, table: &Table<'_>) -> Vec<EnumMember> {
    let words = table.header_words();
    let value = words.iter().skip(1).position(|word| word.contains("value") || word == "值").map(|i| i + 1);
    let description = words.iter().position(|word| word.contains("description") || word == "说明");
    let mut members = Vec::new();
    for row in &table.rows {
        let name = row.text(0).trim_matches(['`', '*', '"', '\'']).trim();
        if name.is_empty() {
            if !row.cells.iter().all(Inline::is_blank) {
                cx.report(
                    "table-row-without-name",
                    Severity::Warning,
                    row.range.clone(),
                    "this member has no name",
                    None,
                );
            }
            continue;
        }
        let value = value.and_then(|i| row.text(i).parse().ok());
        let description = description
            .and_then(|i| row.cell(i))
            .map_or_else(Text::default, |cell| cx.text(cell.range.clone()));
        members.push(EnumMember { name: name.to_owned(), value, description });
    }
    members
}

/// The name of a resource: what its annotation says if the title agrees but for case, else what the title says.
pub(crate) fn name_of(title: &str, annotation: Option<&Annotation>) -> String {
    let words = [
        "resource type",
        "resouce type",
        "enum type",
        "enumeration type",
        "complex type",
        "enum",
        "enumeration",
        "resource",
        "facet",
        "type",
        "entity",
    ];
    let title = limits::label(title.trim().trim_end_matches("(deprecated)").trim());
    let lower = title.to_lowercase();
    let titled = words
        .iter()
        .find_map(|word| {
            lower.strip_suffix(word).filter(|rest| rest.ends_with(' ')).map(|rest| title[..rest.len()].trim())
        })
        .unwrap_or(title)
        .trim_matches(['*', '`', '[', ']']);
    let typed = annotation
        .and_then(opt_annotated_type)
        .map(|found| local_name(&found.name).to_owned())
        .filter(|name| !name.is_empty());
    match typed {
        Some(typed) if typed.eq_ignore_ascii_case(&titled.replace(' ', "")) => typed,
        Some(typed) if titled.contains(' ') => typed,
        _ => local_name(titled).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn possible_values_are_what_is_quoted_up_to_the_end_of_the_sentence() {
        assert_eq!(
            possible_values("The state. Possible values are: `a`, `b` or `c`. See `d`."),
            ["a", "b", "c"]
        );
        assert_eq!(possible_values("Possible values: `a`, `b` (default)."), ["a", "b"]);
        assert_eq!(possible_values("No values."), [""; 0]);
    }

    #[test]
    fn names_come_from_titles_without_their_common_words() {
        assert_eq!(name_of("user resource type", None), "user");
        assert_eq!(name_of("androidManagedAppProtection resource type", None), "androidManagedAppProtection");
        let annotation = Annotation::opt_parse(r#"{"@odata.type": "microsoft.graph.chatMessage"}"#);
        assert_eq!(name_of("ChatMessage resource type", annotation.as_ref()), "chatMessage");
    }
}
