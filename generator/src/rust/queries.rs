//! Words for the query of a request line.

use super::words::snake_by_list;
use crate::ir::Operation;

/// The operators and functions that tell OData filters apart. `eq` is the default and not listed.
const OPERATORS: &[&str] = &["ne", "gt", "ge", "lt", "le", "not", "startswith", "endswith", "contains"];

/// The words of a query string: its options and operators; in full also the first word of each OData option's value.
/// `$expand=members` gives `expand`, and in full `expand_members`.
pub(super) fn query_words(operation: &Operation, in_full: bool) -> Option<String> {
    let query = operation.path.query.as_deref()?;
    let mut out: Vec<String> = Vec::new();
    let add = |out: &mut Vec<String>, name: &str| {
        let words = snake_by_list(name);
        out.extend(words.split('_').filter(|word| !word.is_empty()).map(str::to_owned));
    };
    for option in query.split('&') {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        add(&mut out, name.trim_start_matches('$'));
        if name.starts_with('$') {
            let word: String = value.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
            if in_full {
                add(&mut out, &word);
            }
            let operators =
                value.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| OPERATORS.contains(word));
            out.extend(operators.map(str::to_owned));
        }
    }
    out.dedup();
    (!out.is_empty()).then(|| out.join("_"))
}
