//! Resource pages: properties, relationships, enumerations.

use super::Context;
use super::example::opt_annotated_type;
use super::parameter_sections::unknown_table;
use super::parameters::{ReadRow, opt_columns, read_rows};
use super::response::stem;
use super::value_tables::opt_value_table;
use crate::diagnostic::Severity;
use crate::ir::{EnumMember, JsonText, Property, Text, TypeRef};
use crate::lexicon;
use crate::limits;
use crate::page::annotation::parse_lenient;
use crate::page::{Annotation, BlockKind, BlockType, Inline, MarkKind, Section, SectionKind, Table, fold};
use memchr::memmem::Finder;
use std::borrow::Cow;
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
    values_in_tables(cx, &mut facts.properties);
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
        // `Properties of a policy definition`, and the examples in it: what stands in the JSON text of one property.
        let of_definition = ancestors(cx, section).any(|section| {
            section.level > 2 && slug(cx, section).is_some_and(|slug| slug.contains("definition"))
        });
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(table) if is_members(table) => {}
                BlockKind::Table(_) if of_definition => {
                    cx.ignored(index, "properties of a text that a property holds");
                }
                BlockKind::Table(table) => match opt_columns(table) {
                    Some(columns) => {
                        cx.extracted(index);
                        let rows = read_rows(cx, table, &columns);
                        properties.extend(rows.into_iter().map(|row| property(row, cx.localized)));
                    }
                    None => unknown_table(cx, index),
                },
                _ => {}
            }
        }
    }
    properties
}

/// A section and those it stands in.
fn ancestors<'c>(cx: &Context<'c, '_>, section: &'c Section) -> impl Iterator<Item = &'c Section> + use<'c> {
    let page = cx.page;
    std::iter::successors(Some(section), move |section| section.parent.map(|i| &page.sections[i]))
}

fn slug<'c>(cx: &Context<'c, '_>, section: &Section) -> Option<&'c str> {
    match &cx.page.blocks[section.heading?].kind {
        BlockKind::Heading(heading) => Some(&*heading.slug),
        _ => None,
    }
}

/// Gives the values that tables list to the properties that they name.
fn values_in_tables(cx: &mut Context<'_, '_>, properties: &mut [Property]) {
    if properties.is_empty() {
        return;
    }
    for section in &cx.page.sections {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            if cx.is_extracted(index) || section.kind == SectionKind::Members {
                continue;
            }
            let Some(found) = opt_value_table(cx, section, index, table) else { continue };
            let known = properties.iter().map(|known| (&*known.name, Some(&*known.type_ref.name)));
            if let Some(at) = found.position(known) {
                // What has a name of its own is an enumeration besides.
                if heading_of_values(cx, section).is_none() {
                    cx.extracted(index);
                }
                let known = &mut properties[at].possible_values;
                if known.is_empty() {
                    *known = found.values;
                }
            }
        }
    }
}

static NULL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("null"));
static READ: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("read"));
static DEPRECATED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("deprecated"));

fn property(row: ReadRow, localized: bool) -> Property {
    let ReadRow { parameter, read_only } = row;
    let mut lower = Cow::Borrowed(&*parameter.description.english);
    if localized {
        lower = Cow::Owned(lower.to_lowercase());
    } else if lower.bytes().any(|b| b.is_ascii_uppercase()) {
        lower = Cow::Owned(lower.to_ascii_lowercase());
    }
    let says = |word: &Finder<'_>| word.find(lower.as_bytes()).is_some();
    Property {
        nullable: if says(&NULL) { opt_nullable(&lower) } else { None }
            .or_else(|| localized.then(|| lexicon::opt_nullable(&lower)).flatten()),
        read_only: read_only
            || says(&READ) && says_read_only(&lower)
            || localized && lexicon::says_read_only(&lower),
        deprecated: says(&DEPRECATED) && says_deprecated(&lower)
            || localized && lexicon::says_deprecated(&lower),
        required: parameter.required,
        possible_values: parameter.possible_values,
        type_ref: parameter.type_ref.unwrap_or(TypeRef { name: String::new(), collection: false }),
        name: parameter.name,
        description: parameter.description,
        line: parameter.line,
    }
}

/// `Nullable`, `Not nullable`, `can be null`; nothing of a text that only tells what `null` means.
fn opt_nullable(lower: &str) -> Option<bool> {
    const NO: [&str; 8] = [
        "not nullable",
        "non-nullable",
        "not be nullable",
        "n't nullable",
        "cannot be null",
        "can't be null",
        "must not be null",
        "not be null",
    ];
    if NO.iter().any(|words| lower.contains(words)) {
        return Some(false);
    }
    (lower.contains("nullable") || lower.contains("can be null") || lower.contains("can be `null`"))
        .then_some(true)
}

/// Whether a description says of what it describes, without a condition, that it is read-only: not `read-only access`, nor
/// `whether the team is in read-only mode`, nor `Read-only for synchronized users`.
fn says_read_only(lower: &str) -> bool {
    let places = lower.match_indices("read").filter_map(|(at, word)| {
        let rest = lower[at + word.len()..].trim_start_matches(['-', ' ', '\u{2011}']);
        rest.strip_prefix("only").map(|after| (at, after))
    });
    places.into_iter().any(|(at, after)| {
        if lower[..at].ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return false;
        }
        let start = [". ", ".\" ", ".” ", ".) ", "<br"]
            .iter()
            .filter_map(|end| Some(lower[..at].rfind(end)? + end.len()))
            .max()
            .unwrap_or(0);
        let before = lower[start..at].trim_start_matches(['*', '_', '(', ' ']);
        let asks =
            before.contains("whether ") || before.contains("indicates if ") || before.starts_with("if ");
        let of_some = before.starts_with("for ") && !before.starts_with("for example");
        let word = after.trim_start_matches(['*', '_', '`', ')']);
        let of_else = [
            " access",
            " mode",
            " permission",
            " link",
            " copy",
            " view",
            " scope",
            " role",
            " for users",
            " for groups",
            " for guest",
            " when ",
            " unless ",
            " while ",
            " to the ",
        ]
        .iter()
        .any(|next| word.starts_with(next));
        !asks && !of_some && !of_else
    })
}

/// Whether a description says that what it describes is deprecated or will be: not `replaces the deprecated x`, nor a value
/// of that name.
fn says_deprecated(lower: &str) -> bool {
    lower.match_indices("deprecated").any(|(at, word)| {
        let before =
            lower[..at].trim_end_matches(['*', '_', '(', '[', '\\', '`', '"', ' ', '-', '–', '—', '~']);
        let quoted = lower[..at].ends_with(['`', '"']) || before.ends_with(" and") || before.ends_with(" or");
        let after = &lower[at + word.len()..];
        // A sentence, or its predicate.
        let verb = ["is", "are", "been", "being", "be", "was", "now", "is now", "considered"]
            .iter()
            .any(|verb| before.ends_with(verb) && before[..before.len() - verb.len()].ends_with(' '));
        let of_other = before.rfind(['.', '>']).map_or(before, |start| &before[start..]).contains("which ");
        let starts = before.is_empty() || before.ends_with(['.', '>', ':', ';', '!', ')']);
        // `name (deprecated)`, as the cell of the name has it.
        let named = lower[..at].ends_with('(') && after.starts_with([')', ',', ':']);
        !quoted && (verb && !of_other || starts || named)
    })
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
            if cx.localized {
                if let Some(name) = localized_base(text) {
                    return Some(name);
                }
                continue;
            }
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
                    MarkKind::Link(target) if mark.range.start >= at.saturating_sub(2) => {
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

/// `继承自 [entity](entity.md)`, where only a translation is at hand.
fn localized_base(text: &Inline<'_>) -> Option<String> {
    text.marks.iter().find_map(|mark| {
        let MarkKind::Link(target) = &mark.kind else { return None };
        let before = text.text[..mark.range.start].to_lowercase();
        let after = text.text[mark.range.end..].to_lowercase();
        let name = text.text[mark.range.clone()].trim();
        let is_base = lexicon::is_base(&before, &after)
            || ["子类", "子类型", "subclasse", "サブクラス", "unterklasse", "подкласс"]
                .contains(&&*name.to_lowercase());
        if !is_base || !(target.contains(".md") || target.contains("resources/")) {
            return None;
        }
        let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
        let name = if is_name { name.to_owned() } else { stem(target) };
        Some(local_name(&name).to_owned())
    })
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
            if !is_members(table) || cx.is_extracted(index) {
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
fn heading_of_values(cx: &Context<'_, '_>, section: &Section) -> Option<String> {
    let text = cx.heading(section)?.trimmed().to_owned();
    let name = ["values", "enumeration", "enum", "值", "枚举", "valores", "値", "werte", "значения"]
        .iter()
        .find_map(|word| text.strip_suffix(word))?
        .trim();
    let name = name.strip_suffix("enum").unwrap_or(name).trim();
    // A translation may stand for the name; the anchor has it, in lower case.
    if cx.localized && !name.is_ascii() {
        return slug(cx, section)?.strip_suffix("-values").map(str::to_owned);
    }
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
        let line = cx.line(row.range.start);
        members.push(EnumMember { name: name.to_owned(), value, description, line });
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
    fn read_only_is_said_of_the_property_itself() {
        for text in [
            "read-only.",
            "key, read-only",
            "this property is read-only.",
            "`2014z` read-only. more",
            "read only. x",
            "*read-only*",
            "whether it is \"trending.\" read-only.",
        ] {
            assert!(says_read_only(text), "{text}");
        }
        for text in [
            "whether this team is in read-only mode.",
            "indicates if the rule is read-only and cannot be modified.",
            "numbers. read-only for users synced from elsewhere.",
            "grants read-only access to it.",
            "for a synced user this is elsewhere and is read-only. else it may be set",
        ] {
            assert!(!says_read_only(text), "{text}");
        }
    }

    #[test]
    fn deprecated_is_said_of_the_property_itself() {
        for text in [
            "deprecated. do not use.",
            "x (deprecated)",
            "order (deprecated) the order.",
            "\\[deprecated\\] it",
            "this is deprecated.",
            "id - to be deprecated",
            "will be deprecated in 2019",
            "**deprecated**: x",
            "it. deprecated -- use x",
        ] {
            assert!(says_deprecated(text), "{text}");
        }
        for text in [
            "this replaces the deprecated x.",
            "states are **a**, and **deprecated**.",
            "one of `a`, `deprecated`.",
            "use their deprecated version of tls",
            "replaces x, which is deprecated.",
        ] {
            assert!(!says_deprecated(text), "{text}");
        }
    }

    #[test]
    fn null_is_a_value_or_is_not() {
        assert_eq!(opt_nullable("key. not nullable."), Some(false));
        assert_eq!(opt_nullable("nullable."), Some(true));
        assert_eq!(opt_nullable("this property can be null."), Some(true));
        assert_eq!(opt_nullable("null if there is none."), None);
    }

    #[test]
    fn names_come_from_titles_without_their_common_words() {
        assert_eq!(name_of("user resource type", None), "user");
        assert_eq!(name_of("androidManagedAppProtection resource type", None), "androidManagedAppProtection");
        let annotation = Annotation::opt_parse(r#"{"@odata.type": "microsoft.graph.chatMessage"}"#);
        assert_eq!(name_of("ChatMessage resource type", annotation.as_ref()), "chatMessage");
    }
}
