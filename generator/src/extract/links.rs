//! Names and files that links and annotations lead to.

use super::spelling::Spellings;
use crate::family::{Family, PageKind};
use crate::page_path;

/// The file name of a link without its folder and ending.
pub(crate) fn stem(target: &str) -> &str {
    page_path::stem(target.split(['#', '?']).next().unwrap_or_default())
}

/// The name of the type that a link leads to: the link's text if it is the name, else the file's name as the page spells it.
pub(crate) fn linked_name(text: &str, target: &str, spellings: &Spellings<'_>, localized: bool) -> String {
    let text = text.trim();
    // `x-resources.md#customer`: a page of several types has an anchor for each. The anchor of a section has another text.
    let anchor = opt_anchored(target);
    if let Some(anchor) = anchor.filter(|anchor| is_plural_of(text, anchor)) {
        return spellings.in_full(anchor);
    }
    let file = stem(target);
    let local = text.rsplit('.').next().unwrap_or(text);
    let anchor = anchor.filter(|name| name.eq_ignore_ascii_case(local));
    let tail = anchor.unwrap_or_else(|| file.rsplit('-').next().unwrap_or(file));
    let is_ascii_name =
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._".contains(&b));
    // `WorkbookTable` for the file `table` is the full name; `message` for the file `chatmessage` is only a part of it.
    let is_named = is_ascii_name && ends_with_in_any_case(local, tail) || !localized && file.is_empty();
    if is_named { text.to_owned() } else { spellings.in_full(tail) }
}

fn is_plural_of(text: &str, one: &str) -> bool {
    text.strip_suffix('s').is_some_and(|text| text.eq_ignore_ascii_case(one))
}

/// The name in the anchor of a link to one of several types on a page: `x-resources.md#customer`. An anchor of more words leads to a
/// section.
fn opt_anchored(target: &str) -> Option<&str> {
    let (_, anchor) = target.split_once('#')?;
    let name = crate::prose::english_title_words()
        .find_map(|words| anchor.strip_suffix(&*words.replace(' ', "-"))?.strip_suffix('-'))
        .unwrap_or(anchor);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric());
    is_name.then_some(name)
}

fn ends_with_in_any_case(text: &str, tail: &str) -> bool {
    text.len()
        .checked_sub(tail.len())
        .and_then(|at| text.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(tail))
}

/// Returns whether a link leads to a resource page.
pub(crate) fn is_resource(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    PageKind::Resource.is_of_target(path)
        && (ends_with_in_any_case(path, ".md") || path.starts_with(Family::GRAPH.site.pages))
}
