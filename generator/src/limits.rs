//! Limits that no real page exceeds. Each is several times the largest value in the reference. They keep the run time
//! linear in the size of the input, and whatever they cut off is reported.

use crate::cut::Cut as _;
/// The request lines of one page. The largest page has 80.
pub(crate) const REQUEST_LINES: usize = 1_000;

/// The bytes of a request target. Not all clients and servers accept a longer URL.
pub(crate) const TARGET_BYTES: usize = 2_048;

/// The placeholders of one path. The largest path has six.
pub(crate) const PLACEHOLDERS: usize = 64;

/// The query parameters that the text of a page names. No page names more than one.
pub(crate) const QUERY_PARAMETERS: usize = 64;

/// The properties of a body that sentences of one page name. No page names more than two.
pub(crate) const PROPERTIES_IN_PROSE: usize = 64;

/// The examples of one page whose requests are compared with its request lines. The page with most has some twenty.
pub(crate) const COMPARED_EXAMPLES: usize = 64;

/// The findings with the same code on one page.
pub(crate) const FINDINGS: usize = 1_000;

/// The characters of a heading or label that is copied to each fact below it.
pub(crate) const LABEL_CHARS: usize = 200;

/// The characters of a page's text that are copied into the docs of each function. The longest text has 3,000.
pub(crate) const DOC_CHARS: usize = 8_000;

/// The status codes of one paragraph or cell. The largest has seven.
pub(crate) const CODES: usize = 32;

/// The bodies of one response, or the alternatives to one type. The largest page has four.
pub(crate) const BODIES: usize = 64;

/// The example requests that one example response is used for. The largest number is five.
pub(crate) const ANSWERED: usize = 64;

/// The groups of request lines on one page with separate permission tables. The largest page has three.
pub(crate) const BOUND_TABLES: usize = 16;

/// The names in all permission sets of one cell.
pub(crate) const PERMISSION_SETS: usize = 4_096;

/// The roles that are read from one text. The longest list has a dozen.
pub(crate) const ROLES: usize = 200;

/// The things for which one table has roles of their own. Real tables have three.
pub(crate) const ROLE_SUBJECTS: usize = 32;

/// The bytes of front matter given to the YAML parser, which takes quadratic time.
pub(crate) const YAML_BYTES: usize = 4_096;

/// The places of one sense that are looked at in one text. No text has more than a dozen.
pub(crate) const HITS: usize = 1_000;

/// The depth of nested lists and quotes. The Markdown parser visits all of them on each line.
pub(crate) const NESTING: usize = 64;

/// The Markdown parser's events on one page. The largest page has some ten thousand.
pub(crate) const EVENTS: usize = 500_000;

/// The bytes of invalid JSON that the lenient parser reads. The largest example has some fifty thousand.
pub(crate) const MEANT_JSON_BYTES: usize = 1_000_000;

/// The number of comparisons that restore the names of a translated page: documented properties times those in the JSON
/// representation. The largest page takes some forty thousand.
pub(crate) const RESTORED_PAIRS: usize = 1_000_000;

/// The depth of files that include each other. Real pages have two.
pub(crate) const INCLUDE_DEPTH: usize = 16;

/// Files that one page includes. The page with most includes a dozen.
pub(crate) const INCLUDES: usize = 1_000;

/// Bytes of all files that one page includes. The largest page itself has 200,000.
pub(crate) const INCLUDED_BYTES: usize = 2_000_000;

/// The unknown pages in corrections for which a similar path is suggested.
pub(crate) const NEAR_PAGES: usize = 100;

/// The bytes of a generated name. File systems allow 255 for a file name, some tools fewer.
pub(crate) const NAME_BYTES: usize = 140;

/// The bytes of a file of metadata. The largest one has some ten million.
pub(crate) const METADATA_BYTES: usize = 100_000_000;

/// The depth of nested elements of metadata. Real files have ten.
pub(crate) const METADATA_DEPTH: usize = 64;

/// Cuts a text to the length of a label.
pub(crate) fn label(text: &str) -> &str {
    text.char_indices().nth(LABEL_CHARS).map_or(text, |(end, _)| text.cut(..end))
}

/// The beginning of a text, for a message.
pub(crate) fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The characters of one quotation in a message. Cells and names may be as long as the page.
const QUOTED_CHARS: usize = 200;

/// The bytes of a whole message.
const MESSAGE_BYTES: usize = 1_000;

/// Cuts a message, and each quotation in backticks in it, to a readable length.
pub(crate) fn short_message(message: String) -> String {
    if message.len() <= QUOTED_CHARS {
        return message;
    }
    let mut short = String::with_capacity(message.len().min(2 * MESSAGE_BYTES));
    for part in message.split_inclusive('`') {
        let content = part.strip_suffix('`').unwrap_or(part);
        match content.char_indices().nth(QUOTED_CHARS) {
            Some((end, _)) if content.len() < part.len() => {
                short.push_str(content.cut(..end));
                short.push_str("…`");
            }
            _ => short.push_str(part),
        }
        if short.len() > MESSAGE_BYTES {
            break;
        }
    }
    if short.len() > MESSAGE_BYTES {
        let end = (0..=MESSAGE_BYTES).rev().find(|at| short.is_char_boundary(*at));
        short.truncate(end.unwrap_or_default());
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_quotations_are_cut() {
        let long = "值".repeat(500);
        let cut = short_message(format!("the cell `{long}` is not `a`"));
        assert_eq!(cut, format!("the cell `{}…` is not `a`", "值".repeat(QUOTED_CHARS)));
        assert_eq!(short_message("a `b`".to_owned()), "a `b`");
        assert!(short_message("a ".repeat(5_000)).len() < MESSAGE_BYTES + 5);
    }
}
