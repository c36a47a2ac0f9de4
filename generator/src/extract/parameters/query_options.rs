//! OData system query options, and other query parameters that only text names.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::cells::tail;
use crate::ir::{Parameter, QueryOptions, QuerySupport};
use crate::limits;
use crate::page::{BlockKind, Inline, Row, SectionKind, Table};
use crate::prose::marks::{COMMAS, STOPS};
use crate::prose::{self, Form, Languages, Sense, sentence_around, sentences};
use std::ops::Range;

/// The most bytes between a verb and the first option that it names: `supports only the `.
const DIRECT: Range<usize> = 1..20;

codes! {
    static QUERY_PARAMETER_EXCESS: Code = Code {
        name: "query-parameter-excess",
        severity: Severity::Warning,
        summary: "a page's text names more query parameters than a page can have",
        finds: "A page whose text names more query parameters than are read.",
        why: "The parameters beyond that number are not in the facts.",
        cure: "List them in a table.",
        example: "A page of generated sentences.",
    };
}

/// The operators of a filter.
const OPERATORS: [&str; 11] =
    ["eq", "ne", "gt", "ge", "lt", "le", "in", "not", "startswith", "endswith", "contains"];

/// The options that OData and Graph know, without `$`.
const OPTIONS: [&str; 12] = [
    "select",
    "expand",
    "filter",
    "orderby",
    "top",
    "skip",
    "count",
    "search",
    "skiptoken",
    "deltatoken",
    "format",
    "apply",
];

/// Reads the OData options from the text and the tables of the query section. `parameters` are the parameters in tables; those
/// that only the text names are added.
pub(crate) fn extract_query_options(
    cx: &mut Context<'_, '_>,
    parameters: &mut Vec<Parameter>,
) -> QueryOptions {
    let mut options = QueryOptions::default();
    // True after a text that announces a list of options.
    let mut follows = false;
    for (_, section) in cx.sections(SectionKind::QueryParameters) {
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => {
                    let before = (options.clone(), parameters.len());
                    query_text(text, cx.localized, &mut options);
                    named_parameters(cx, text, parameters);
                    let says_more = (&before.0, before.1) != (&options, parameters.len());
                    let lower = text.text.to_lowercase();
                    follows |=
                        prose::says(Languages::All, Sense::AnnouncesOptions, &lower) && !denies(&lower);
                    let is_option = || opt_option(text.trimmed()).is_some();
                    options.only_named |= follows && block.container.lists > 0 && is_option();
                    if says_more || follows {
                        cx.extracted(index);
                    }
                }
                BlockKind::Table(table) if !explains_options(table) => {
                    for row in &table.rows {
                        if let Some(name) = row.cell(0).and_then(|cell| opt_option(cell.trimmed())) {
                            add(&mut options, name);
                            options.only_named |= follows;
                        }
                    }
                }
                _ => {}
            }
        }
    }
    let QueryOptions { named, denied, .. } = &mut options;
    denied.retain(|option| !named.contains(option));
    options
}

/// Returns whether a sentence denies the options that it names: `OData query parameters are supported. Filters are not.`
fn denies(lower: &str) -> bool {
    prose::says(Languages::All, Sense::Unsupported, lower)
}

fn query_text(text: &Inline<'_>, localized: bool, options: &mut QueryOptions) {
    let lower = text.text.to_lowercase();
    let alone = lower.trim_matches(|c| c == ' ' || STOPS.contains(&c));
    let is_said = |sense| prose::says(Languages::English, sense, &lower);
    let none = prose::is_none_word(alone);
    let about = is_said(Sense::QueryOption) || none;
    let translated = if localized { prose::opt_query_support(&lower) } else { None };
    let first = sentences(&text.text, Form::Text).next().map(|range| text.text.cut(range).to_lowercase());
    let first = first.unwrap_or_default();
    // `The other OData query parameters are not supported` denies no option that the page names.
    let of_others = translated == Some(false) && prose::says(Languages::All, Sense::OtherOptions, &lower);
    let negative = none || translated == Some(false) && !of_others || denies(&first) && about && !of_others;
    if negative && options.support == QuerySupport::Unstated {
        options.support = QuerySupport::NotSupported;
    } else if about && is_said(Sense::Supported) && !denies(&first) || translated == Some(true) {
        options.support = QuerySupport::Supported;
    }
    if options.support == QuerySupport::NotSupported {
        return;
    }
    let mut codes: Vec<(usize, &str)> = text.codes().map(|(range, code)| (range.start, code)).collect();
    codes.sort_unstable();
    for range in whole_sentences(&text.text, localized) {
        let within = codes.partition_point(|(at, _)| *at < range.start)
            ..codes.partition_point(|(at, _)| *at < range.end);
        sentence_options(&text.text, range, codes.cut(within), localized, options);
    }
    // `requires owner [filter](/graph/query-parameters)`
    for (name, _) in text.links().filter(|(_, target)| target.contains("query-parameters")) {
        if let Some(name) = opt_option(name).filter(|option| name.trim().len() == option.len()) {
            add(options, name);
        }
    }
}

/// The sentences of a text. A translation may have moved a full stop into a list of options: `` `$count`。 `$search` ``.
fn whole_sentences(text: &str, localized: bool) -> Vec<Range<usize>> {
    let mut whole: Vec<Range<usize>> = Vec::new();
    for range in sentences(text, Form::Text) {
        let rest = text.cut(range.clone());
        let mut words = rest.split(|c: char| c.is_whitespace() || COMMAS.contains(&c) || STOPS.contains(&c));
        let is_rest = rest.contains('$')
            && words.all(|word| word.is_empty() || word.starts_with('$') || prose::is_joint(word));
        match whole.last_mut().filter(|_| localized && is_rest) {
            Some(last) => last.end = range.end,
            None => whole.push(range),
        }
    }
    whole
}

/// Reads one sentence with the places of its code spans. The options that it names are supported or denied.
fn sentence_options(
    text: &str,
    range: Range<usize>,
    codes: &[(usize, &str)],
    localized: bool,
    options: &mut QueryOptions,
) {
    let sentence = text.cut(range.clone());
    let lower = sentence.to_lowercase();
    let is_said = |sense| prose::says(Languages::English, sense, &lower);
    let denied = denies(&lower);
    let says_of_page = |sense| prose::says(Languages::of(localized), sense, &lower);
    // `The other OData query parameters are not supported` speaks of the options that the page does not name.
    if denied && says_of_page(Sense::OtherOptions) && !options.named.is_empty() {
        options.only_named = true;
    }
    // A denial for some properties, or under a condition, does not deny the option as a whole.
    let in_part = denied && (is_said(Sense::InPart) || localized && supports_too(&lower));
    if in_part {
        return;
    }
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    found.extend(codes.iter().filter_map(|(at, name)| Some((at - range.start, opt_option(name)?))));
    // Outside of code, only the `$` tells an option from a word of the text.
    found.extend(
        sentence.match_indices('$').filter_map(|(at, _)| Some((at, opt_option(sentence.cut(at..))?))),
    );
    found.retain(|(at, _)| !is_left_out(sentence.cut(..*at)));
    found.sort_unstable();
    if denied {
        for (_, name) in found {
            let name = format!("${name}");
            if !options.denied.contains(&name) {
                options.denied.push(name);
            }
        }
        return;
    }
    // `This method supports the $select and $expand query parameters` names all options.
    let first = found.first().map_or(0, |(at, _)| *at);
    let last = found.last().map_or(0, |(at, _)| *at);
    let between = prose::find(Languages::English, Sense::Supported, &lower)
        .and_then(|words| lower.get(words.start..first))
        .unwrap_or_default();
    // `There is limited support for $filter`, `the only supported $filter expression`.
    let is_direct =
        DIRECT.contains(&between.len()) && !prose::says(Languages::English, Sense::LimitedSupport, between);
    // `Supports $select to get more, including what is not returned by default` names all options; `including $select` does not.
    let to_the_last = lower.get(..last).unwrap_or(&lower);
    let names_some = prose::says(Languages::English, Sense::SomeOf, to_the_last) || is_said(Sense::AtTimes);
    let is_list = is_said(Sense::Supported) && (is_said(Sense::QueryParameter) || is_direct) && !names_some;
    let is_translated = localized && prose::lists_query_options(&lower);
    options.only_named |= (is_list || is_translated) && !found.is_empty();
    for (_, name) in found {
        add(options, name);
    }
}

/// Returns whether a translated sentence with a denial also says that something is supported.
fn supports_too(lower: &str) -> bool {
    let find = |sense| prose::find_all(Languages::All, sense, lower);
    let denials: Vec<Range<usize>> = find(Sense::Unsupported).collect();
    let is_of =
        |denial: &Range<usize>, words: &Range<usize>| denial.start <= words.start && words.end <= denial.end;
    find(Sense::Supported).any(|words| !denials.iter().any(|denial| is_of(denial, &words)))
}

/// The most bytes between the words of an exception and an option: more than any list of options has.
const EXCEPTION: usize = 400;

/// Returns whether a sentence excepts the option that follows: `query without applying $select`, `any query parameter (other than
/// $deltatoken and $skiptoken)`.
fn is_left_out(before: &str) -> bool {
    let before = tail(before.trim_end_matches(['`', ' ', '\'']), EXCEPTION);
    let exception = prose::find_all(Languages::English, Sense::ExceptOptions, before).last();
    exception.is_some_and(|words| !before.cut(words.end..).contains([')', '.']))
        || prose::opt_end(Languages::English, Sense::WithoutOption, before).is_some()
}

/// Adds query parameters that only a text names and that are not options: ``the `includeHiddenFolders` query parameter``.
fn named_parameters(cx: &mut Context<'_, '_>, text: &Inline<'_>, parameters: &mut Vec<Parameter>) {
    for (range, code) in text.codes() {
        let after = text.text.cut(range.end..).trim_start();
        let (name, value) = code.split_once('=').map_or((code, None), |(name, value)| (name, Some(value)));
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let is_known = || parameters.iter().any(|known| known.name.eq_ignore_ascii_case(name));
        let is_parameter = prose::opt_start(Languages::All, Sense::QueryParameter, after).is_some();
        if !is_name || !is_parameter || opt_option(name).is_some() || is_known() {
            continue;
        }
        if parameters.len() >= limits::QUERY_PARAMETERS {
            let message = format!(
                "this page names more than {} query parameters; the others are left out",
                limits::QUERY_PARAMETERS
            );
            let range = text.range.clone();
            return cx.report(&QUERY_PARAMETER_EXCESS, range, message, None);
        }
        let Some(source) = cx.page.source.get(text.range.clone()) else { continue };
        let Some(at) = source.find(code) else { continue };
        let sentence = sentence_around(source, at, Form::Markdown);
        let start = text.range.start;
        parameters.push(Parameter {
            name: name.to_owned(),
            type_ref: None,
            alternatives: Vec::new(),
            required: None,
            possible_values: value.into_iter().filter(|value| !value.is_empty()).map(str::to_owned).collect(),
            description: cx.text(start + sentence.start..start + sentence.end),
            line: cx.line(start + at),
        });
    }
}

/// Returns whether a table explains how options are used: `Property | Operators | Example`, `Scenario | Example`. Its rows
/// are not parameters.
pub(super) fn explains_options(table: &Table<'_>) -> bool {
    let header: Vec<String> = table.header_words().collect();
    let is_option = |row: &Row<'_>| row.text(0).starts_with(['$', '\\']);
    if table.rows.is_empty() || table.rows.iter().any(is_option) {
        return false;
    }
    let column = |sense| header.iter().position(|words| prose::says(Languages::All, sense, words));
    let shows_option = |row: &Row<'_>, column| row.text(column).is_empty() || row.text(column).contains('$');
    let columns = 1..header.len();
    column(Sense::ColumnOperator).is_some_and(|column| column > 0)
        || columns.into_iter().any(|column| table.rows.iter().all(|row| are_operators(row.text(column))))
        || column(Sense::ColumnExample)
            .is_some_and(|column| column > 0 && table.rows.iter().all(|row| shows_option(row, column)))
}

/// `eq, startswith`, in any language.
fn are_operators(text: &str) -> bool {
    let mut words = text.split(|c: char| c == ' ' || COMMAS.contains(&c)).filter(|word| !word.is_empty());
    let is_operator = |word: &str| OPERATORS.iter().any(|operator| operator.eq_ignore_ascii_case(word));
    words.next().is_some_and(is_operator) && words.all(is_operator)
}

fn opt_option(text: &str) -> Option<&'static str> {
    let name = text.trim().trim_start_matches(['$', '\\', '?']);
    let end = name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len());
    let name = name.cut(..end);
    // Any text may have these words, so only the `$` makes them options.
    let is_word = matches!(name, "format" | "apply") && !text.contains('$');
    OPTIONS.into_iter().find(|option| !is_word && option.eq_ignore_ascii_case(name))
}

fn add(options: &mut QueryOptions, name: &str) {
    if !options.named.iter().any(|known| known.cut(1..) == name) {
        options.named.push(format!("${name}"));
    }
    options.support = QuerySupport::Supported;
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};
    use serde_json::{Value, json};

    fn facts(text: &str) -> Value {
        let front = if text.is_ascii() { "" } else { "---\nms.contentlocale: zh-CN\n---\n" };
        let text = format!(
            r#"{front}# T
## HTTP request
```http
GET /a
```
## Optional query parameters
{text}
"#
        );
        let file = DocFile { path: "v1.0/api/a-list.md".to_owned(), text };
        let mut value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        value["operations"][0].take()
    }

    /// The options in a text: support, names, whether no others exist, and the denied ones.
    fn check(text: &str, support: &str, named: &[&str], only_named: bool, denied: &[&str]) {
        let mut expect = json!({ "support": support, "named": named, "onlyNamed": only_named });
        if !denied.is_empty() {
            expect["denied"] = json!(denied);
        }
        assert_eq!(facts(text)["queryOptions"], expect, "{text}");
    }

    #[test]
    fn options_that_the_text_names() {
        check(
            "This method supports the $filter and $select [OData query parameters](/x).",
            "supported",
            &["$filter", "$select"],
            true,
            &[],
        );
        check(
            "This method supports the [$select query parameter](/x).",
            "supported",
            &["$select"],
            true,
            &[],
        );
        check(
            "This method supports the [OData query parameters](/x), including `$search`. You can use `$count`.",
            "supported",
            &["$search", "$count"],
            false,
            &[],
        );
        check(
            "This method supports the following OData query parameters:\n\n- `$top`\n- `$skip` as a number\n",
            "supported",
            &["$top", "$skip"],
            true,
            &[],
        );
        check(
            "You can use the [$top](/graph/query-parameters) query parameter.\nThe other [OData query parameters](/x) are not currently supported.",
            "supported",
            &["$top"],
            true,
            &[],
        );
        check(
            "If you use any query parameter (other than `$deltatoken` and `$skiptoken`), say so. Use `$top`.",
            "supported",
            &["$top"],
            false,
            &[],
        );
        check(
            "This method supports the `$select` [OData query parameter](/x) to get more, including what is not returned by default.",
            "supported",
            &["$select"],
            true,
            &[],
        );
        check(
            "This method supports OData query parameters.\n\n- There is limited support for `$filter`:\n  - The only supported `$filter` expression is this.",
            "supported",
            &["$filter"],
            false,
            &[],
        );
        check(
            "This method requires the owner [filter](/graph/query-parameters).",
            "supported",
            &["$filter"],
            false,
            &[],
        );
    }

    #[test]
    fn options_in_translated_sentences() {
        check(
            "可以使用 [$top](/graph/query-parameters) 查询参数。\n目前不支持其他 [OData 查询参数](/x)。",
            "supported",
            &["$top"],
            true,
            &[],
        );
        check(
            "此方法支持一些 OData 查询参数。\n\n不支持某些运算符 `$count` ：、、。 `$search` `$skip`",
            "supported",
            &[],
            false,
            &["$count", "$search", "$skip"],
        );
        check(
            "此方法支持一些 OData 查询参数。\n\n`$expand` 支持 `a`，但不支持 `b`。",
            "supported",
            &[],
            false,
            &[],
        );
        check(
            "支持 `$top` 查询参数。\n\n不支持其他 OData 查询参数：`$expand` 和 `$filter`。",
            "supported",
            &["$top"],
            true,
            &["$expand", "$filter"],
        );
    }

    #[test]
    fn options_that_the_text_denies() {
        check(
            "This method supports the OData query parameters.\n\n> Note: $filter is not supported.",
            "supported",
            &[],
            false,
            &["$filter"],
        );
        check(
            "This method supports some of the OData query parameters.\n\nSome operators are not supported: `$count`, `$search`.",
            "supported",
            &[],
            false,
            &["$count", "$search"],
        );
        check(
            "This method does **not** support the OData query parameters, e.g. $filter is not supported here.",
            "notSupported",
            &[],
            false,
            &[],
        );
        // An option that some properties do not support still works for others.
        check(
            "This method supports the OData query parameters.\n\nThe **a** property does not support `$select`. Query without applying `$select`.",
            "supported",
            &[],
            false,
            &[],
        );
    }

    #[test]
    fn a_denied_combination_denies_no_option() {
        check(
            "This method supports the `$select` and `$expand` OData query parameters. You can't use `$expand` in the same request as `$select`.",
            "supported",
            &["$select", "$expand"],
            true,
            &[],
        );
        check(
            "This method supports OData query parameters. You can't use `$expand`.",
            "supported",
            &[],
            false,
            &["$expand"],
        );
        check("This method does not support query methods.", "notSupported", &[], false, &[]);
    }

    #[test]
    fn a_table_that_explains_a_filter_lists_no_parameters() {
        for table in [
            "|Property|Operators|Example|\n|-|-|-|\n|count|eq, ne|`$filter=count eq 1`|",
            "|属性|支持的运算符|\n|-|-|\n|a/b|eq、startsWith|",
            "|Scenario|Example|\n|-|-|\n|All of it|`GET /a?$filter=b eq 1`|",
        ] {
            let found =
                facts(&format!("This method supports `$filter` as an OData query parameter.\n\n{table}\n"));
            assert_eq!(found["queryParameters"], json!([]), "{table}");
            assert_eq!(found["queryOptions"]["named"], json!(["$filter"]), "{table}");
        }
        let found = facts("|Name|Description|Example|\n|-|-|-|\n|deleted|Deleted ones.|true|\n");
        assert_eq!(found["queryParameters"][0]["name"], "deleted");
    }

    #[test]
    fn parameters_that_only_the_text_names() {
        let found = facts(
            "To list all, specify the `includeHidden` query parameter as `true`. Use the `deleted=true` query parameter. Use the `$top` query parameter.",
        );
        let names: Vec<_> = found["queryParameters"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|parameter| {
                (&parameter["name"], &parameter["possibleValues"], &parameter["description"]["english"])
            })
            .collect();
        assert_eq!(
            json!(names),
            json!([
                [
                    "includeHidden",
                    null,
                    "To list all, specify the `includeHidden` query parameter as `true`."
                ],
                ["deleted", ["true"], "Use the `deleted=true` query parameter."],
            ])
        );
    }
}
