//! The values that a description says are possible: `Possible values are: `a`, `b`.` in its many spellings.

mod scan;
mod translated;
mod unannounced;

pub(crate) use scan::tail;

use crate::cut::Cut as _;
use crate::hash::HashSet;
use crate::page::without_superscripts;
use crate::prose::{Languages, Sense, find_all, find_pattern, opt_end, opt_start, says, sentence_before};
use scan::{head, list, scan_marked};
use std::borrow::Cow;
use std::ops::Range;

/// The most bytes between an announcement and its verb. A count in the pattern would make a state of each letter.
const LONGEST_SUBJECT: usize = 110;

/// The first announcement behind a place, up to where its list begins.
fn announcement(text: &str, from: usize) -> Option<Range<usize>> {
    let opt_pattern = |sense, text, from| find_pattern(Languages::English, sense, text, from);
    let found = opt_pattern(Sense::Announcement, text, from)?;
    let mut end = found.end;
    if !says(Languages::English, Sense::EndsWithBe, text.cut(found.clone())) {
        let near = head(text.cut(end..), LONGEST_SUBJECT);
        end += opt_pattern(Sense::SubjectOfValues, near, 0).map_or(0, |subject| subject.len());
    }
    end += opt_pattern(Sense::BeforeList, text.cut(end..), 0).map_or(0, |words| words.len());
    Some(found.start..end)
}

/// The values that a description in Markdown lists as possible, in its order. A type that is `linked` has a page of its own, so
/// only announced values count.
pub(crate) fn possible_values(markdown: &str, linked: bool) -> Vec<String> {
    let markdown = &*without_superscripts(markdown);
    // A bar within a cell is escaped, and separates values like any other.
    let bars = ["\\|", "&#124;"].iter().any(|bar| markdown.contains(bar));
    let markdown = &*if bars {
        Cow::Owned(markdown.replace("\\|", "|").replace("&#124;", "|"))
    } else {
        Cow::Borrowed(markdown)
    };
    let markdown = &*translated::in_one_piece(markdown);
    let mut values = if markdown.is_ascii() {
        of_english(markdown, linked)
    } else {
        let mut values = translated::values(markdown, linked).unwrap_or_else(|| of_english(markdown, linked));
        // A word in another script is the translation of a value.
        values.retain(|value| value.is_ascii());
        values
    };
    if values.len() > 1 {
        let mut seen = HashSet::with_capacity_and_hasher(values.len(), Default::default());
        values.retain(|value| seen.insert(value.clone()));
    }
    values
}

fn of_english(markdown: &str, linked: bool) -> Vec<String> {
    let values = announced(markdown);
    // Descriptions without an announcement put values in marks, or use the word `value`.
    let marked =
        || memchr::memchr3(b'`', b'*', b'"', markdown.as_bytes()).is_some() || speaks_of_values(markdown);
    if values.is_empty() && !linked && marked() { unannounced::values(markdown) } else { values }
}

fn speaks_of_values(text: &str) -> bool {
    says(Languages::English, Sense::OfValues, text)
}

fn announced(markdown: &str) -> Vec<String> {
    // Nine of ten descriptions announce nothing, and this search finds that faster than the pattern.
    if !says(Languages::English, Sense::MayAnnounceValues, markdown) {
        return Vec::new();
    }
    let mut at = 0;
    while let Some(Range { start, end }) = announcement(markdown, at) {
        at = end;
        let (words, behind) = (markdown.cut(start..end), markdown.cut(end..));
        // `Supported colors:` lists values, `Supported protocols:` does not.
        let of_noun = words.ends_with(": ") && !speaks_of_values(words);
        let of_other = of_noun
            && (says(Languages::English, Sense::ListsNames, words)
                || says(Languages::English, Sense::ListsOther, words));
        if of_other || lists_other(markdown.cut(..start), words) {
            continue;
        }
        let mut values = list(behind, speaks_of_values(words) || of_noun);
        if !values.is_empty() {
            values.extend(said_besides(behind));
            return values;
        }
    }
    Vec::new()
}

/// `Cannot be one of the following values: ..` lists impossible values, `Example values are ..` a part of the possible ones.
fn lists_other(before: &str, words: &str) -> bool {
    says(Languages::English, Sense::ListsImpossible, sentence_before(before, before.len()))
        || says(Languages::English, Sense::ListsExamples, words)
}

/// `` `a` can also be specified``, ``Others return the value `a`.``, ``The value `a` indicates ..``: values behind the list.
fn said_besides(text: &str) -> impl Iterator<Item = String> {
    let before = find_all(Languages::English, Sense::AlsoPossible, text).filter_map(|words| {
        let before = text.cut(..words.start).strip_suffix(['`', '"'])?;
        let open = before.rfind(['`', '"'])?;
        scan_marked(text.cut(open..words.start))
    });
    let behind = find_all(Languages::English, Sense::TheValue, text).filter_map(|words| {
        let (value, rest) = scan_marked(text.cut(words.end - 1..))?;
        let is_returned =
            opt_end(Languages::English, Sense::BeforeReturnedValue, text.cut(..words.start)).is_some();
        let is_explained = opt_start(Languages::English, Sense::Indicates, rest).is_some();
        (is_returned || is_explained).then_some((value, rest))
    });
    before.chain(behind).map(|(value, _)| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, values: &[&str]) {
        assert_eq!(possible_values(text, false), values, "{text}");
    }

    #[test]
    fn marked_values_up_to_the_end_of_the_sentence() {
        check("The state. Possible values are: `a`, `b` or `c`. See `d`.", &["a", "b", "c"]);
        check("Possible values: `a`, `b` (default).", &["a", "b"]);
        check("Possible values include: `a` and `b`.", &["a", "b"]);
        check("The only valid value is `a`.", &["a"]);
        check("Possible value: `a`. Not `b`.", &["a"]);
        check("The possible value are `a` or `b`. Read-only.", &["a", "b"]);
        check("Possible values for **x** are `1`, `2`, or `null`. If `null`, then `1`.", &["1", "2", "null"]);
        check("Possible values are **All**, **Selected** or **None**.", &["All", "Selected", "None"]);
        check("Can be one of `a`, `b`, or `c`.", &["a", "b", "c"]);
        check("Possible values: `a`, or `b`. The value `c` indicates more.", &["a", "b", "c"]);
        check("One of `a`, `b`. Other licenses return the value `c`.", &["a", "b", "c"]);
        check("One of `a`, `b`. The value `c` is not supported.", &["a", "b"]);
        check("The supported values for **x** are: `a` , `b`.", &["a", "b"]);
        check("Only one is possible. Possible value: *A* - of a kind.", &["A"]);
        check("The kind. Either `a`, `b`, or `c`.", &["a", "b", "c"]);
        check("The color. Supported colors: white; blue.", &["white", "blue"]);
        check("Supported protocols: http, https.", &[]);
        check("Set to one of the `x` values below.", &[]);
        check("Use one of the following valid string values: `a` (for b), `c`.", &["a", "c"]);
        check("The values can be *A* or *B*", &["A", "B"]);
        check("Possible values are: `a, b, c`.", &["a", "b", "c"]);
        check(r#"Valid values are "a" and "b"."#, &["a", "b"]);
    }

    #[test]
    fn values_with_their_numbers_or_between_bars() {
        check("Possible values are: 0 - `Not ready`, 1 - `Ready`.", &["Not ready", "Ready"]);
        check("The state. 0 - `Not ready`, 1 - `Ready`.", &["Not ready", "Ready"]);
        check("The state: 0 = **A**; 1 = **B**. Read-only.", &["A", "B"]);
        check("The state, where 10 - `a` is more than 1 - `b`.", &[]);
        check(r"Possible values are: `a` \| `b` \| `c`.", &["a", "b", "c"]);
        check(r"Possible values are: `a` &#124; `b`.", &["a", "b"]);
        check(r"`a` \| `b`. Read-only.", &["a", "b"]);
    }

    #[test]
    fn plain_words_that_fill_their_sentence() {
        check(
            "Possible values: A, AWithError, Disabled and Error.",
            &["A", "AWithError", "Disabled", "Error"],
        );
        check("Allowed values are 5 or 1000.", &["5", "1000"]);
        check("Valid values 4 to 16", &[]);
        check("Valid values for this property are defined by a list, see there.", &[]);
        check("One of the members.", &[]);
        check("No values.", &[]);
    }

    #[test]
    fn lines_and_items_that_begin_with_a_value() {
        check(
            "Possible values are:<br/> `a` - the one<br/>`b` - the other<br/><br/>More of it.",
            &["a", "b"],
        );
        check(
            "Supported values are: <li>None</li><li>B -- blocks.</li><li>C</li>When more.",
            &["None", "B", "C"],
        );
        check(
            "Following values are supported. Not nullable. <ul><li>`A` - 1</li><li>`B`</li></ul>",
            &["A", "B"],
        );
        check(
            "Possible values are:<ul><li>`a`: one</li><li>Any other text.</li><li>`b`</li></ul>",
            &["a", "b"],
        );
    }

    #[test]
    fn values_with_what_they_mean_between_them() {
        check("Possible values are: `a` - the one; `b` - the other.", &["a", "b"]);
        check(
            "Possible values: `a` for these (e.g. x), or `b` for those. The value `c` is else.",
            &["a", "b"],
        );
        check("Possible values are: `a` (This isn't it.),`b` (nor this), `c`.", &["a", "b", "c"]);
        check("Possible values are: `a`, `b`, `etc.`.", &["a", "b"]);
        check("Possible values are: `a`: the one, `b`: the other.", &["a", "b"]);
        check("Possible values are: `a`: see `b`, `c`.", &["a"]);
        check("Possible values are: `a`, `b.", &["a", "b"]);
        check(
            "The property values are: LightBlue=0, LightRed=1, Auto=-1",
            &["LightBlue", "LightRed", "Auto"],
        );
        check(r"Possible values are: `a`, \`b.", &["a", "b"]);
        check(
            "Must be one of the following values for B2C scenarios: <ul><li/>A<li/>B</ul>For others C",
            &["A", "B"],
        );
        check(
            "One of the following values: <table><tr><th>Value</th></tr><tr><td>A</td><td>It.</td></tr><tr><td>`b`</td></tr></table>",
            &["A", "b"],
        );
        check("One possible value being `a`, which is weak. `b` can also be specified.", &["a", "b"]);
    }

    #[test]
    fn values_that_stand_unannounced() {
        check("The kind of event: `a`, `b`, `c`. Required.", &["a", "b", "c"]);
        check("Supported labels: `a`, `b` and `c`.", &["a", "b", "c"]);
        check("For B2B: `a`, `b`. For B2C: `b`, `c`.", &["a", "b", "c"]);
        check("Values: active, deleted.", &["active", "deleted"]);
        check("It accepts one value: `a`.", &["a"]);
        check(
            "Can be set to three different values: <ul><li>__A__ - x</li><li>__B__ - y</li></ul>",
            &["A", "B"],
        );
        check("The store, either `a` or `b`.", &["a", "b"]);
        check("This can either be `a`, `b` or `c`.", &["a", "b", "c"]);
        check("Can be set to `a` or `b`. If not set, `a`.", &["a", "b"]);
        check("How it is shared, can be by a \"Link\", \"Group\".", &["Link", "Group"]);
        check("For guests, the state can be `a` or `b`, or `null` for others.", &["a", "b", "null"]);
        check("Select from **a**, **b**, or **c**.", &["a", "b", "c"]);
        check("The client. Includes `a b`, `c`, and `d`.", &["a b", "c", "d"]);
        check("Types include: `a`, `b`.", &["a", "b"]);
        check("The value is always *a*. Key", &["a"]);
        check("For some flows, the value can only be `a` and cannot be changed.", &["a"]);
        check("Depending on it, the values for this property will be `a`, or `b`.", &["a", "b"]);
        check("Who consents. *A* indicates all. *B* indicates one.", &["A", "B"]);
        check("The status. <br> *A* - not yet. <br> *B* - begun.", &["A", "B"]);
        check("The type; `a` is currently the only supported value.", &["a"]);
        check("`a` or `b`, depending on the type.", &["a", "b"]);
    }

    #[test]
    fn code_that_tells_no_values() {
        check("Default value is `a`.", &[]);
        check("The default values are: `a`, `b`.", &[]);
        check("For example: `a`, `b`.", &[]);
        check("Examples include: `a`, `b`.", &[]);
        check("Example values include `a`, and `b`.", &[]);
        check("Such as `a`, `b`.", &[]);
        check("Supports `$filter` (`eq`, `ne`).", &[]);
        check("`true` if enabled; `false` otherwise.", &[]);
        check("`true` means this. `false` means that.", &[]);
        check("These properties are required: `a`, `b`.", &[]);
        check("Must not contain any of the following: `;`, `(`.", &[]);
        check("If it is either `a` or `b`, set this.", &[]);
        check("If unset, the value will be `a`.", &[]);
        check("The value is `a` if managed. Otherwise, the value is `b`.", &[]);
        check("Possible values are: A1 thru A21, B1 thru B9.", &[]);
        check("Possible values are: `A1` through `A21`.", &[]);
        check("The value must be between 1 and 127.", &[]);
        check("Can be combined: `a,b`.", &[]);
        check("Target type can be `a`, `b` or `c`.", &[]);
    }

    #[test]
    fn a_linked_type_has_the_values_that_are_announced() {
        assert_eq!(possible_values("Two types are supported: `a` and `b`.", true), [""; 0]);
        assert_eq!(possible_values("Possible values are: `a`, `b`.", true), ["a", "b"]);
    }

    #[test]
    fn what_is_not_possible_is_no_value() {
        check("Cannot be one of the following values: `a`, `b`.", &[]);
    }

    #[test]
    fn translations_keep_their_code() {
        check("状态。 可能的值为：`a`、`b` 和 `c`。", &["a", "b", "c"]);
        check("O estado. Os valores possíveis são: `a`, `b` e `c`.", &["a", "b", "c"]);
        check(
            "結果。 可能的值 `a` `b` ：、、 `c` 和 `d` 。 仅 `$select` 支持 (`eq`) 。",
            &["a", "b", "c", "d"],
        );
        check("可能的值为：、、、 `a` `b` `c` 。", &["a", "b", "c"]);
        check("可能的值为：`a`、、`b``c`、和 。`d` 不可为空。", &["a", "b", "c", "d"]);
        check("可能的值为：`a`， ， `b``c`， . `d`", &["a", "b", "c", "d"]);
        check("Valores: `a`, `b``c` e `d`. `x` é outro.", &["a", "b", "c", "d"]);
        check("可能的值为：`a`- 一个的成员；`b`- 另一个。", &["a", "b"]);
        check("可能的值为：`a`- 一个。成员；`b`- 另一个。", &["a"]);
        check("必须为 `a`、`b` 或 `c` 的其中一个。", &["a", "b", "c"]);
        check("支持以下值。 不可为空。 <ul><li>`A` - 256</li><li>`B`</li></ul>", &["A", "B"]);
        check("该值始终为 *A*。 键", &["A"]);
        check("状态。 可能的值：<br/>\"成功\"- 是。<br/>\"Pending\"- 否。", &["Pending"]);
        check("可能な値は、`a`、`b`、`c` です。", &["a", "b", "c"]);
        check("Mögliche Werte sind: `a`, `b` und `c`.", &["a", "b", "c"]);
        check("Возможные значения: `a`, `b` или `c`.", &["a", "b", "c"]);
        check("Os valores suportados são `a` e `b`.", &["a", "b"]);
        check("不能是下列值之一：`a`、`b`。", &[]);
        check("例如，`a`、`b`。", &[]);
        check("支持 `$filter`（`eq`、`ne`）。", &[]);
    }
}
