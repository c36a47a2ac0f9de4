//! Joins texts that each have two languages.

use crate::ir::Text;
use crate::prose::marks::COLONS;

/// Adds a text to another, in both languages.
pub(crate) fn join(text: &mut Text, separator: &str, more: &Text) {
    if text.localized.is_some() || more.localized.is_some() {
        let left = text.localized.get_or_insert_with(|| text.english.clone());
        left.push_str(separator);
        left.push_str(more.localized.as_deref().unwrap_or(&more.english));
    }
    text.english.push_str(separator);
    text.english.push_str(&more.english);
}

/// Adds an item to the text above its list.
pub(crate) fn join_item(text: &mut Text, item: &Text) {
    let is_closed = ends_with_colon(text) || text.english.ends_with('.');
    join(text, if is_closed { " " } else { "; " }, item);
}

pub(crate) fn ends_with_colon(text: &Text) -> bool {
    text.english.ends_with(COLONS)
}
