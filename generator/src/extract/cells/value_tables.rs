//! Tables that list the values of one parameter or property: `Value | Description` below `Link types`.

use super::types::is_primitive;
use crate::cut::Cut as _;
use crate::extract::Context;
use crate::hash::HashMap;
use crate::page::{BlockKind, Inline, MarkKind, Section, Table, fold};
use crate::prose::marks::LONG_DASHES;
use crate::prose::{self, Languages, NameKind, Sense, opt_end, opt_start, says};

/// The most blocks between a table and the paragraph that announces it.
const NEAR: usize = 8;

/// The values that a table lists, and the possible names of their property or parameter, the surest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ValueTable {
    names: Vec<String>,
    /// The values, in order of the table.
    pub(crate) values: Vec<String>,
}

impl ValueTable {
    /// The index of the property or parameter among the candidates.
    pub(crate) fn position(&self, candidates: &Candidates) -> Option<usize> {
        self.names.iter().find_map(|name| {
            let name = name.to_ascii_lowercase();
            candidates.by_name.get(&name).or_else(|| candidates.by_type.get(&name)).copied()
        })
    }
}

/// The parameters or properties whose values a table may list: the first one of each name and type, in lower case.
#[derive(Debug, Default)]
pub(crate) struct Candidates {
    count: usize,
    by_name: HashMap<String, usize>,
    by_type: HashMap<String, usize>,
}

impl Candidates {
    /// Adds the names and types that the list has gained since the last call.
    pub(crate) fn update<'n, T>(&mut self, all: &'n [T], of: fn(&'n T) -> (&'n str, Option<&'n str>)) {
        for (name, ty) in all.get(self.count..).unwrap_or_default().iter().map(of) {
            self.by_name.entry(name.to_ascii_lowercase()).or_insert(self.count);
            if let Some(ty) = ty {
                self.by_type.entry(ty.to_ascii_lowercase()).or_insert(self.count);
            }
            self.count += 1;
        }
    }
}

/// Reads a table of values; `None` for another kind of table.
pub(crate) fn opt_value_table(
    cx: &Context<'_, '_>,
    section: &Section,
    index: usize,
    table: &Table<'_>,
) -> Option<ValueTable> {
    let words: Vec<String> = table.header_words().collect();
    let first = words.first()?.trim_matches('*');
    let heading = cx.english_heading(section).map(|heading| fold(&heading)).unwrap_or_default();
    let is_plain = says(Languages::All, Sense::ColumnOfValues, first)
        || says(Languages::English, Sense::OneValueOf, first);
    let named = named_in_header(&words);
    let is_name = first == "name" || cx.localized && says(Languages::All, Sense::FirstColumnName, first);
    let of_heading = is_name && says(Languages::English, Sense::HeadingOfValues, &heading)
        || says(Languages::English, Sense::HeadingOfEnumeration, &heading) && has_codes(table);
    if !is_plain && named.is_none() && !of_heading {
        return None;
    }
    let column = named.as_ref().map_or(0, |(column, _)| *column);
    // A name in the header is the surest, even if the page does not document it.
    let names = match named {
        Some((_, name)) => vec![name],
        None => {
            // `The following values are allowed for the **type** parameter.`
            let before = cx.page.blocks.cut(section.blocks.start..index).iter().rev().take(NEAR);
            let before = before.filter_map(|block| match &block.kind {
                BlockKind::Paragraph(text) => Some(text),
                _ => None,
            });
            let of_heading = heading
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.len() > 1 && !says(Languages::English, Sense::InHeadingOfValues, word))
                .map(str::to_owned);
            before.take(1).flat_map(named_in_text).chain(of_heading).collect()
        }
    };
    let values: Vec<String> = table
        .rows
        .iter()
        .filter_map(|row| {
            let cell = row.cell(column)?.without_footnote_marks();
            let value = cell.trimmed().trim_matches(['`', '*', '"', '\'']).trim();
            let value = if value == "(null)" { "null" } else { value };
            let value = if cx.localized { opt_untranslated(value) } else { Some(value) };
            value.filter(|value| !value.is_empty()).map(str::to_owned)
        })
        .collect();
    (!names.is_empty() && !values.is_empty() && values.iter().all(|value| value.len() <= 80))
        .then_some(ValueTable { names, values })
}

/// Returns whether the first cells of all rows are code.
fn has_codes(table: &Table<'_>) -> bool {
    table.rows.iter().all(|row| row.cell(0).is_some_and(|cell| cell.codes().next().is_some()))
}

/// The untranslated value in a translated cell: `organizer － 组织者`, or a word whose translation is known.
fn opt_untranslated(value: &str) -> Option<&str> {
    if value.is_ascii() {
        return Some(value);
    }
    let explained = || value.split_once(LONG_DASHES).map(|(word, _)| word.trim());
    prose::opt_name(NameKind::Member, value).or_else(|| explained().filter(|word| word.is_ascii()))
}

/// The column of values, and the property that its header names: `DisplayAs value`, `Value of type property`, `Type property`.
fn named_in_header(words: &[String]) -> Option<(usize, String)> {
    words.iter().enumerate().find_map(|(i, word)| {
        let word = word.trim_matches('*');
        let without_property = |text: &'_ str| -> Option<usize> {
            opt_end(Languages::All, Sense::BehindProperty, text).map(|length| text.len() - length)
        };
        let of_property = opt_start(Languages::English, Sense::ValuesOfProperty, word).and_then(|start| {
            let rest = word.cut(start..);
            Some(rest.cut(..without_property(rest)?))
        });
        let first = || {
            let name =
                prose::words(Languages::All, Sense::ValueOf).find_map(|value| word.strip_suffix(value));
            name.or_else(|| Some(word.cut(..without_property(word)?)))
        };
        let name = of_property.or_else(|| if i == 0 { first() } else { None })?;
        let name = name.trim();
        let name = name.cut(opt_start(Languages::English, Sense::Article, name).unwrap_or_default()..);
        // `String value` names no property.
        (!name.is_empty() && !is_primitive(name) && !name.contains(' ')).then(|| (i, name.to_owned()))
    })
}

/// Names in bold or code before `parameter` or `property`, or behind `values for`.
fn named_in_text(text: &Inline<'_>) -> Vec<String> {
    let is_name =
        |kind: &MarkKind<'_>| matches!(kind, MarkKind::Strong | MarkKind::Code | MarkKind::Emphasis);
    text.marks
        .iter()
        .filter(|mark| is_name(&mark.kind))
        .filter(|mark| {
            let before = text.text.cut(..mark.range.start).trim_end();
            let after = text.text.cut(mark.range.end..).trim_start();
            says(Languages::All, Sense::ParameterOrProperty, after)
                || says(Languages::English, Sense::ValuesFor, before)
        })
        .map(|mark| text.text.cut(mark.range.clone()).trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};
    use serde_json::json;

    #[test]
    fn a_table_of_values_belongs_to_the_parameter_it_names() {
        for below in [
            r#"### Link types
The following values are allowed for the **type** parameter.

|Value|Description|
|-|-|
|`a`|A|
|`b`|B|"#,
            r#"### Links

|Type value|Description|
|-|-|
|`a`|A|
|`b`|B|"#,
            r#"### Type options

|Value|Description|
|-|-|
|a|A|
|b|B|"#,
            r#"### kind values

|Member|Description|
|-|-|
|a|A|
|b|B|"#,
            r#"### <a name="type-values"></a>类型的值

|值|说明|
|-|-|
|a|甲|
|b|乙|"#,
            "|type 属性值|说明|\n|-|-|\n|`a`|甲|\n|`b`|乙|",
            "|type 属性|说明|\n|-|-|\n|`a`|甲|\n|`b`|乙|",
        ] {
            let front = if below.is_ascii() { "" } else { "---\nms.contentlocale: zh-CN\n---\n" };
            let text = format!(
                r#"{front}# T
## HTTP request
```http
POST /a
```
## Request body
|Name|Type|Description|
|-|-|-|
|type|kind|It.|

{below}
"#
            );
            let file = DocFile { path: "v1.0/api/a-post.md".to_owned(), text };
            let value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
            let properties = &value["operations"][0]["requestBody"]["properties"];
            assert_eq!(properties.as_array().map(Vec::len), Some(1), "{below}");
            assert_eq!(properties[0]["possibleValues"], json!(["a", "b"]), "{below}");
        }
    }
}
