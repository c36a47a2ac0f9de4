//! What no sane page exceeds. Each limit is several times what the largest page of the reference has; it keeps the cost of any
//! text in proportion to its length, and whatever it cuts off is reported.

/// Request lines of one page. The largest page has 80.
pub(crate) const REQUEST_LINES: usize = 1_000;

/// Bytes of a request's target: of a longer one, not all clients and servers take the URL.
pub(crate) const TARGET_BYTES: usize = 2_048;

/// Placeholders of one path. The largest path has six.
pub(crate) const PLACEHOLDERS: usize = 64;

/// Query parameters of one page that its text names. The page with most names one.
pub(crate) const QUERY_PARAMETERS: usize = 64;

/// Findings of one code in one page.
pub(crate) const FINDINGS: usize = 1_000;

/// Characters of a heading or a label that is repeated beside each fact below it.
pub(crate) const LABEL_CHARS: usize = 200;

/// Characters of a page's text in the docs of each of its functions. The longest of the reference has 3,000.
pub(crate) const DOC_CHARS: usize = 8_000;

/// Status codes of one paragraph or cell. The paragraph with most names seven.
pub(crate) const CODES: usize = 32;

/// Bodies that one answer may have, and types that will do in the place of another. The page with most names four.
pub(crate) const BODIES: usize = 64;

/// Requests of examples that one answer is shown for. The answer with most has five.
pub(crate) const ANSWERED: usize = 64;

/// Sets of request lines of one page that have permission tables of their own. The page with most has three.
pub(crate) const BOUND_TABLES: usize = 16;

/// Names in all sets of permissions that one cell allows.
pub(crate) const PERMISSION_SETS: usize = 4_096;

/// Bytes of front matter that need the YAML parser, which takes quadratic time.
pub(crate) const YAML_BYTES: usize = 4_096;

/// Lists and quotes within each other. The Markdown parser looks at all of them again on each line.
pub(crate) const NESTING: usize = 64;

/// Pieces of markup of one page, as the Markdown parser counts them. The largest page has some ten thousand.
pub(crate) const EVENTS: usize = 500_000;

/// Bytes of JSON that is read again, as it was meant, where it is not valid. The largest example has some fifty thousand.
pub(crate) const MEANT_JSON_BYTES: usize = 1_000_000;

/// Documented properties times those of the JSON representation, of a translated page whose names are compared with it. The
/// largest page has some forty thousand.
pub(crate) const RESTORED_PAIRS: usize = 1_000_000;

/// Pages that corrections name. For a missing one among further pages, no page of nearly the same path is looked for.
pub(crate) const NEAR_PAGES: usize = 100;

/// Bytes of a name in the crate. File systems allow 255 for the name of a file, some tools less.
pub(crate) const NAME_BYTES: usize = 140;

/// A text cut to what a label may have.
pub(crate) fn label(text: &str) -> &str {
    text.char_indices().nth(LABEL_CHARS).map_or(text, |(end, _)| &text[..end])
}
