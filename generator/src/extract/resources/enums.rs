//! Enumerations: one on a page of its own, or one below each `NAME values` heading.

use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::cells::{Column, column};
use crate::extract::parameters::{TABLE_ROW_WITHOUT_NAME, append, labelled, unknown_table};
use crate::ir::{EnumMember, Line, Text};
use crate::page::headings::opt_enum_name;
use crate::page::{BlockKind, Inline, Row, Section, SectionKind, Table};
use crate::prose::{Languages, Sense, opt_end, says};

codes! {
    static ENUM_WITHOUT_NAME: Code = Code {
        name: "enum-without-name",
        severity: Severity::Note,
        summary: "a table of values has no name",
        finds: "A table of members or values on a resource page, below no heading that names the \
             enumeration.",
        why: "The values are not in the IR, because their enumeration has no name.",
        cure: "Put a heading above the table: `### NAME values`.",
        example: "`|Member|Value|` below `## Properties`.",
    };
}

/// An enumeration, before its page is added.
#[derive(Debug)]
pub(crate) struct FoundEnum {
    pub(crate) name: String,
    pub(crate) line: Line,
    pub(crate) summary: Option<Text>,
    pub(crate) members: Vec<EnumMember>,
}

/// Returns whether a table lists members of an enumeration: `Member | Value | Description`.
pub(crate) fn is_members(table: &Table<'_>) -> bool {
    let mut words = table.header_words();
    let first = words.next().unwrap_or_default();
    let first = first.trim_matches('*');
    let of_values = column(first, 0) == Column::Value && !says(Languages::All, Sense::ColumnExample, first);
    says(Languages::All, Sense::ColumnMember, first)
        || of_values && words.zip(1..).all(|(word, i)| column(&word, i) == Column::Description)
}

/// The enumerations of a resource page: the page's own (`Members`), or one below each `NAME values` heading.
pub(crate) fn extract_enums(cx: &mut Context<'_, '_>, page_enum: Option<&str>) -> Vec<FoundEnum> {
    let mut enums: Vec<FoundEnum> = Vec::new();
    for section in &cx.page.sections {
        let of_page = section.kind == SectionKind::Members;
        let name = if of_page { None } else { heading_of_values(cx, section) };
        let name = name.or_else(|| page_enum.map(str::to_owned));
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            if cx.is_extracted(index) || !(is_members(table) || of_page && has_names(table)) {
                continue;
            }
            let Some(name) = &name else {
                let message = "this table lists values, but no heading names the enumeration";
                cx.report_block(index, &ENUM_WITHOUT_NAME, message, None);
                continue;
            };
            let members = members(cx, table);
            cx.extracted(index);
            match enums.last_mut().filter(|last| last.name == *name) {
                Some(last) => last.members.extend(members),
                None => {
                    let line = cx.line(block.range.start);
                    let summary = if of_page { None } else { summary(cx, section, index) };
                    enums.push(FoundEnum { name: name.clone(), line, summary, members });
                }
            }
        }
    }
    enums
}

/// Returns whether the first column can be the column of members, in a section of members.
fn has_names(table: &Table<'_>) -> bool {
    let first = table.header_words().next();
    first.is_some_and(|word| matches!(column(&word, 0), Column::Name | Column::Value | Column::Type))
}

/// Reports tables of another kind in sections of members.
pub(crate) fn report_unread(cx: &mut Context<'_, '_>) {
    for section in cx.page.sections.iter().filter(|section| section.kind == SectionKind::Members) {
        for (index, block) in cx.blocks(section) {
            if matches!(block.kind, BlockKind::Table(_)) && !cx.is_extracted(index) {
                unknown_table(cx, index);
            }
        }
    }
}

/// The paragraph between the heading and the table.
fn summary(cx: &Context<'_, '_>, section: &Section, table: usize) -> Option<Text> {
    let is_text =
        |block: &usize| matches!(&cx.page.block(*block).kind, BlockKind::Paragraph(text) if !text.is_blank());
    let block = (section.blocks.start..table).find(is_text)?;
    cx.extracted(block);
    Some(cx.text(cx.page.block(block).range.clone()))
}

/// `### appType values`: the name of the enumeration.
pub(crate) fn heading_of_values<'c>(cx: &Context<'c, '_>, section: &Section) -> Option<String> {
    let text = cx.heading(section)?.trimmed();
    // A translation keeps the anchor, which has the name in lower case.
    if cx.localized {
        let name = opt_enum_name(cx.slug(section)?)?;
        let spelled = text.split(' ').find(|word| word.eq_ignore_ascii_case(name));
        return (!name.is_empty() && !name.contains('-')).then(|| spelled.unwrap_or(name).to_owned());
    }
    let without_noun = |text: &'c str| {
        let noun = opt_end(Languages::English, Sense::HeadsValues, text)?;
        let (name, noun) = text.split_at(text.len() - noun);
        // `State Values` is a title, and `State` is not a name.
        (!noun.contains(char::is_uppercase)).then(|| name.trim())
    };
    let name = without_noun(text)?;
    // `kind enum values`
    let name = without_noun(name).unwrap_or(name);
    (!name.is_empty() && !name.contains(' ')).then(|| name.to_owned())
}

fn members(cx: &mut Context<'_, '_>, table: &Table<'_>) -> Vec<EnumMember> {
    let words = table.header_words().enumerate();
    let columns: Vec<Column> = words.map(|(i, word)| column_of_member(&word, i)).collect();
    let mut members = Vec::new();
    for row in &table.rows {
        match member(cx, table, row, &columns) {
            Some(member) => members.push(member),
            None if row.cells.iter().all(Inline::is_blank) => {}
            None => {
                let message = "this member has no name";
                cx.report(&TABLE_ROW_WITHOUT_NAME, row.range.clone(), message, None);
            }
        }
    }
    members
}

fn column_of_member(word: &str, at: usize) -> Column {
    match column(word, at) {
        _ if at == 0 => Column::Name,
        Column::Other if says(Languages::All, Sense::ValueOf, word) => Column::Value,
        found => found,
    }
}

fn member(cx: &Context<'_, '_>, table: &Table<'_>, row: &Row<'_>, columns: &[Column]) -> Option<EnumMember> {
    let cell = row.cell(0)?.without_footnote_marks();
    let text = cell.trimmed().trim_matches(['`', '*', '"', '\'']).trim();
    // `x (deprecated)`: a remark stands behind the name.
    let (name, remark) = match text.split_once(" (") {
        // A translation shows the name behind its own word: `垃圾邮件 (spam)`.
        Some((word, behind)) if !word.is_ascii() && opt_closed_name(behind).is_some() => {
            (opt_closed_name(behind).unwrap_or(word), false)
        }
        Some((name, _)) => (name, true),
        None => (text, false),
    };
    if name.is_empty() {
        return None;
    }
    let mut value = None;
    let mut description = Text::default();
    if remark {
        append(&mut description, cx.text(cell.range.clone()));
    }
    for (i, cell) in row.cells.iter().enumerate().skip(1).filter(|(_, cell)| !cell.is_blank()) {
        let kind = columns.get(i).copied().unwrap_or(Column::Description);
        let number = if kind == Column::Description { None } else { opt_number(cell.trimmed()) };
        match (kind, number) {
            // A number is the value under any header.
            (_, Some(_)) if value.is_none() => value = number,
            (Column::Description, _) => append(&mut description, cx.text(cell.range.clone())),
            _ => {
                let label =
                    table.header.get(i).map(|header| cx.text(header.range.clone())).unwrap_or_default();
                append(&mut description, labelled(label, cx.text(cell.range.clone())));
            }
        }
    }
    Some(EnumMember { name: name.to_owned(), value, description, line: cx.line(row.range.start) })
}

/// The name that alone stands before the parenthesis that closes.
fn opt_closed_name(text: &str) -> Option<&str> {
    let name = text.trim_end().strip_suffix(')')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_name.then_some(name)
}

fn opt_number(text: &str) -> Option<i64> {
    let text = text.trim_matches(['`', '*', '.', ' ']);
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};
    use serde_json::{Value, json};

    fn enums(text: &str) -> Value {
        let file = DocFile { path: "v1.0/resources/a.md".to_owned(), text: text.to_owned() };
        let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        value["enums"].take()
    }

    #[test]
    fn members_under_their_headers() {
        for (head, row, member) in [
            ("Member", "a", json!({ "name": "a", "description": { "english": "" }, "line": 7 })),
            (
                "Member|Value|Description",
                "a|1|A.",
                json!({ "name": "a", "value": 1, "description": { "english": "A." }, "line": 7 }),
            ),
            (
                "Member|Int value|Description",
                "`a`|-1|A.",
                json!({ "name": "a", "value": -1, "description": { "english": "A." }, "line": 7 }),
            ),
            (
                "Member|Member|Description",
                "a|3|A.",
                json!({ "name": "a", "value": 3, "description": { "english": "A." }, "line": 7 }),
            ),
            (
                "Member|Value",
                "a|b",
                json!({ "name": "a", "description": { "english": "Value: b" }, "line": 7 }),
            ),
            ("Value", "a", json!({ "name": "a", "description": { "english": "" }, "line": 7 })),
            (
                "Mitglied|Wert|Beschreibung",
                "a|0x10|A.",
                json!({ "name": "a", "value": 16, "description": { "english": "A." }, "line": 7 }),
            ),
            ("Member", "垃圾 (a)", json!({ "name": "a", "description": { "english": "" }, "line": 7 })),
            (
                "Name|Value|Description",
                "a (deprecated)|1|A.",
                json!({ "name": "a", "value": 1, "description": { "english": "a (deprecated) A." }, "line": 7 }),
            ),
        ] {
            let rule = head.split('|').map(|_| "-").collect::<Vec<_>>().join("|");
            let found = enums(&format!(
                r#"# aKind enum type

## Members

|{head}|
|{rule}|
|{row}|
"#
            ));
            assert_eq!(
                (&found[0]["name"], &found[0]["members"]),
                (&json!("aKind"), &json!([member])),
                "{head}"
            );
        }
    }

    #[test]
    fn each_heading_of_values_names_an_enumeration() {
        let found = enums(
            r#"# Values

Namespace: microsoft.graph.b

### aKind values

Kinds.
|Member
|:-
|x
|y

### bKind values

|Member|
|-|
|z|
"#,
        );
        let names: Vec<_> = found.as_array().expect("a list").iter().map(|one| &one["name"]).collect();
        assert_eq!(names, ["aKind", "bKind"]);
        assert_eq!(found[0]["namespace"], "microsoft.graph.b");
        assert_eq!(found[0]["summary"]["english"], "Kinds.");
        assert_eq!(found[0]["members"].as_array().map(Vec::len), Some(2));
    }
}
