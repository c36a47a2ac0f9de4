//! The values that a description says are possible: `Possible values are: `a`, `b`.` in its many spellings.

use crate::lexicon;
use regex::Regex;
use std::sync::LazyLock;

/// What announces a list of values, up to where the list begins.
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    let kinds =
        "possible|valid|supported|allowed|permitted|accepted|acceptable|available|enumeration|enum|property";
    let nouns = "values?|states?|options?";
    let verbs = "are|is|can be|may be|must be|includes?(?: the following)?|including|as follows|may include|can include";
    let about = format!(r#"(?: (?:for|of|in) [^:.<"]{{1,80}}?(?:(?: |\*\* ?)(?:{verbs})|\**:))?"#);
    let pattern = format!(
        r"(?i)(?:(?-u:\b)(?:{kinds}) (?:[A-Za-z]+ )?(?:{nouns}){about}|(?-u:\b)(?:the|its|following) (?:[A-Za-z]+ )?values(?: are supported)?{about}|(?-u:\b)values? (?:can|may|must|should) be|(?-u:\b)(?:one|any|either|some) (?:or more )?of(?: the)?(?: following)?(?: [A-Za-z]+){{0,2}}?(?: values| strings| options)?)(?:\**:?\**(?: (?:{verbs}|currently|only|also|the|following|values?|one of|either))*)\s*[:.]?\s*"
    );
    Regex::new(&pattern).expect("a pattern")
});

/// The same in the other languages of the pages, of which the list is in code or in quotes.
const ANNOUNCED_LOCALIZED: &[&str] = &[
    "可能的值",
    "可取值",
    "可能值",
    "允许的值",
    "允许值",
    "有效值",
    "支持的值",
    "受支持的值",
    "valores possíveis",
    "valores válidos",
    "valores com suporte",
    "可能な値",
    "使用可能な値",
    "有効な値",
    "サポートされている値",
    "возможные значения",
    "допустимые значения",
    "mögliche werte",
    "gültige werte",
    "zulässige werte",
];

/// How many times a description announces values at most, of which one is a list: many times what any does.
const ANNOUNCEMENTS: usize = 32;

/// The longest text that is a value and not a sentence.
const LONGEST: usize = 80;

/// The values that a description, as Markdown, lists as possible, in its order.
pub(crate) fn possible_values(markdown: &str) -> Vec<String> {
    if !markdown.is_ascii()
        && let Some(values) = localized(markdown)
    {
        return values;
    }
    // Nine of ten descriptions announce nothing, which is cheaper to see without the pattern.
    let bytes = markdown.as_bytes();
    let announces = |word: &[u8]| memchr::memmem::find(bytes, word).is_some();
    if !announces(b"alue")
        && !announces(b"e of")
        && !announces(b"y of")
        && !announces(b"r of")
        && !announces(b" states ")
        && !announces(b"ither ")
    {
        return Vec::new();
    }
    let mut at = 0;
    // `Either `a` or `b`.`: marked values, two at least.
    for (either, _) in markdown.match_indices("ither `") {
        let values = run(&markdown[either + 6..]);
        let starts = markdown[..either].ends_with("be e") || markdown[..either].ends_with('E');
        if starts && values.len() > 1 {
            return values;
        }
    }
    for _ in 0..ANNOUNCEMENTS {
        let Some(found) = ANNOUNCED.find_at(markdown, at) else { break };
        at = found.end();
        let sentence = &markdown[..found.start()];
        let sentence = &sentence[sentence.rfind(". ").map_or(0, |i| i + 2)..];
        // `Cannot be one of the following values: ..` lists what is not possible.
        if ["annot", "must not", "n't", "not be"].iter().any(|word| sentence.contains(word)) {
            continue;
        }
        let values = list(&markdown[found.end()..], found.as_str().contains("alue"));
        if !values.is_empty() {
            return values;
        }
    }
    Vec::new()
}

fn localized(markdown: &str) -> Option<Vec<String>> {
    if let Some(at) = lexicon::opt_values(markdown) {
        let values = list(&markdown[at..], true);
        if !values.is_empty() {
            return Some(values);
        }
    }
    let lower = markdown.to_lowercase();
    // Lower case may have another length; the place is then not known.
    let end = ANNOUNCED_LOCALIZED.iter().find_map(|words| Some(lower.find(words)? + words.len()))?;
    let rest = (lower.len() == markdown.len()).then(|| markdown.get(end..)).flatten()?;
    let gap = rest.find(['`', '"', '“', '*'])?;
    // Between the words and the list stand no more than a verb and a colon.
    (gap <= 24 && !rest[..gap].contains(['.', '。']))
        .then(|| list(&rest[gap..], true))
        .filter(|values| !values.is_empty())
}

/// The values at the start of a text: a run of marked words, of lines that each begin with one, or of plain words that fill
/// their sentence. Where the text speaks of values, their list may also follow another sentence.
fn list(text: &str, of_values: bool) -> Vec<String> {
    let start = skip_breaks(text);
    let broken = start < text.len() - text.trim_start().len() || has_break(&text[..start]);
    // Items of a list may follow the end of the sentence that announces them.
    let text = &text[start..];
    let Some((_, rest)) = scan_marked(text).or_else(|| if broken { scan_word(text) } else { None }) else {
        if let Some(at) = text.find("<li>").filter(|at| of_values && *at < 100 && !broken) {
            return lines(&text[at..]);
        }
        return plain(text);
    };
    let rest = without_remark(rest);
    let separated = rest.starts_with([',', ';', '/', '|', '、', '，'])
        || ["or ", "and ", "und ", "oder ", "e ", "ou ", "和", "或", "および", "または", "и ", "или "]
            .iter()
            .any(|word| rest.starts_with(word));
    if !separated
        && next_line(rest)
            .is_some_and(|line| line.starts_with("<li") || item(&line[skip_breaks(line)..]).is_some())
    {
        return lines(text);
    }
    if scan_marked(text).is_none() {
        return plain(text);
    }
    // `one of the `x` values that ..` names what has values.
    let names_other =
        ["value", "propert", "parameter", "header", "claim", "permission", "thru ", "through ", "to `"]
            .iter()
            .any(|word| rest.starts_with(word));
    if names_other { Vec::new() } else { run(text) }
}

/// `a`, `b` (the default), or `c`
fn run(mut text: &str) -> Vec<String> {
    let mut values = Vec::new();
    while let Some((value, rest)) = scan_marked(text) {
        push(&mut values, value);
        text = without_remark(rest);
        loop {
            let before = text.len();
            text = text.trim_start_matches([',', ';', '/', '|', '、', '，', ' ', '\u{A0}']);
            for word in [
                "or ",
                "and ",
                "and/or ",
                "und ",
                "oder ",
                "e ",
                "ou ",
                "和",
                "或",
                "および",
                "または",
                "и ",
                "или ",
                "also ",
            ] {
                text = text.strip_prefix(word).unwrap_or(text);
            }
            text = &text[skip_breaks(text)..];
            text = without_remark(text);
            if text.len() == before {
                break;
            }
        }
    }
    values
}

/// Lines of which each begins with a value; what it means may follow.
fn lines(text: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut rest = Some(text);
    while let Some(text) = rest {
        let line = &text[skip_breaks(text)..];
        match item(line) {
            Some(value) => push(&mut values, value),
            // A list may have an item of prose; what follows the list has no items.
            None if !text.starts_with("<li>") && !values.is_empty() => break,
            None => {}
        }
        rest = next_line(line);
    }
    values
}

/// The value that a line begins with.
fn item(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['-', '•', ' ']);
    scan_marked(line).or_else(|| scan_word(line)).map(|(value, _)| value)
}

/// Plain words that fill the rest of their sentence: `Active, Disabled and Error.` Two at least, or it may be any sentence.
fn plain(text: &str) -> Vec<String> {
    let end = text.find(". ").or_else(|| text.find('<')).or_else(|| text.find('\n')).unwrap_or(text.len());
    let end = text[..end].find(['<', '。']).unwrap_or(end);
    let sentence = text[..end].trim().trim_end_matches('.').trim_matches(['*', '_']);
    let mut values: Vec<String> = Vec::new();
    for part in sentence.split([',', ';', '|', '、', '，', '和', '或']) {
        for word in part.split(" or ").flat_map(|part| part.split(" and ")) {
            let word = word
                .trim()
                .trim_start_matches("or ")
                .trim_start_matches("and ")
                .trim_start_matches("either ");
            let word = without_remark_end(word).trim_matches(['`', '"', '*', '_', '\'']);
            if word.is_empty() {
                continue;
            }
            if word.len() > 40
                || !word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
            {
                return Vec::new();
            }
            values.push(word.to_owned());
        }
    }
    if values.len() < 2 { Vec::new() } else { values }
}

fn push(values: &mut Vec<String>, value: &str) {
    let value = value.trim().trim_matches(['"', '\'', '“', '”']).trim_end_matches([',', '.', ':']).trim();
    // One code span may hold the whole list.
    let parts: Vec<&str> = value.split(',').map(str::trim).collect();
    let is_list = parts.len() > 1 && parts.iter().all(|part| !part.is_empty() && !part.contains(' '));
    for value in if is_list { parts } else { vec![value] } {
        if !value.is_empty() && value.len() <= LONGEST && !values.iter().any(|known| known == value) {
            values.push(value.replace("\\_", "_"));
        }
    }
}

/// A value in code, quotes or emphasis, and what follows it.
fn scan_marked(text: &str) -> Option<(&str, &str)> {
    let open = text.len() - text.trim_start_matches(['`', '"', '\'', '*', '_', '“', '‘', '\\']).len();
    let (open, rest) = text.split_at(open);
    if open.is_empty() {
        return None;
    }
    let close = match open.trim_end_matches('\\').chars().next_back()? {
        '“' => '”',
        '‘' => '’',
        mark => mark,
    };
    let end = match close {
        // `_` may stand within a name.
        '_' => rest
            .match_indices('_')
            .map(|(i, _)| i)
            .find(|i| !rest[i + 1..].starts_with(|c: char| c.is_alphanumeric())),
        close => rest.find(close),
    }?;
    let value = &rest[..end];
    let is_value = !value.trim().is_empty() && !value.contains(['\n', '<']) && value.len() <= 400;
    let rest = rest[end..].trim_start_matches(['`', '"', '\'', '*', '_', '”', '’', '\\']);
    is_value.then_some((value, rest))
}

/// A plain word that ends its line or is set apart from what it means: `None`, `BlockAccess -- ..`, `a: ..`.
fn scan_word(text: &str) -> Option<(&str, &str)> {
    let length =
        text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(text.len());
    let word = text[..length].trim_end_matches(['-', '.']);
    let rest = &text[word.len()..];
    let after = rest.trim_start_matches([' ', '\u{A0}', '.']);
    let set_apart = after.is_empty() || after.starts_with(['<', ':', '(', '=', '-', '–', '—', ',']);
    (!word.is_empty() && word.len() <= LONGEST && set_apart).then_some((word, rest))
}

/// The text behind a remark in parentheses.
fn without_remark(text: &str) -> &str {
    let rest = text.trim_start();
    match rest.strip_prefix('(').or_else(|| rest.strip_prefix('（')) {
        Some(inner) => match inner.find([')', '）']) {
            Some(end) => inner[end..].trim_start_matches([')', '）', '*', ' ']),
            None => rest,
        },
        None => rest,
    }
}

fn without_remark_end(word: &str) -> &str {
    word.split_once(" (").filter(|(_, remark)| remark.ends_with(')')).map_or(word, |(word, _)| word)
}

const BREAKS: [&str; 4] = ["<br", "</br", "<li", "<p"];

fn has_break(text: &str) -> bool {
    BREAKS.iter().any(|tag| text.contains(tag))
}

/// How many bytes of blanks and of tags that break a line stand at the start.
fn skip_breaks(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\n', '\u{A0}']);
        let is_tag = BREAKS
            .iter()
            .chain(&["</li", "<ul", "</ul", "<ol", "</ol", "</p"])
            .any(|tag| rest.starts_with(tag));
        // Looked for only behind a tag: most calls find none, and the text may be long.
        match is_tag.then(|| rest.find('>')).flatten() {
            Some(end) => rest = &rest[end + 1..],
            None => return text.len() - rest.len(),
        }
    }
}

/// What stands behind the next break of the line; the tag of an item stays, to tell it from prose.
fn next_line(text: &str) -> Option<&str> {
    let at = BREAKS.iter().filter_map(|tag| text.find(tag)).min()?;
    let rest = &text[at..];
    if rest.starts_with("<li") {
        return Some(rest);
    }
    let rest = &rest[rest.find('>')? + 1..];
    (!rest.trim().is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, values: &[&str]) {
        assert_eq!(possible_values(text), values, "{text}");
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
        check("The supported values for **x** are: `a` , `b`.", &["a", "b"]);
        check("Only one is possible. Possible value: *A* - of a kind.", &["A"]);
        check("The kind. Either `a`, `b`, or `c`.", &["a", "b", "c"]);
        check("Set to one of the `x` values below.", &[]);
        check("Use one of the following valid string values: `a` (for b), `c`.", &["a", "c"]);
        check("The values can be *A* or *B*", &["A", "B"]);
        check("Possible values are: `a, b, c`.", &["a", "b", "c"]);
        check(r#"Valid values are "a" and "b"."#, &["a", "b"]);
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
    fn what_is_not_possible_is_no_value() {
        check("Cannot be one of the following values: `a`, `b`.", &[]);
    }

    #[test]
    fn translations_keep_their_code() {
        check("状态。 可能的值为：`a`、`b` 和 `c`。", &["a", "b", "c"]);
        check("O estado. Os valores possíveis são: `a`, `b` e `c`.", &["a", "b", "c"]);
    }
}
