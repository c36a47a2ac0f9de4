//! Places in the front matter of a page.

use crate::cut::Cut as _;
use crate::extract::Context;
use std::ops::Range;

/// The line of a key in the front matter; the beginning of the page if it is written in another form.
pub(super) fn place_of_key(cx: &Context<'_, '_>, key: &str) -> Range<usize> {
    places_of_keys(cx).find(|(known, _)| *known == key).map_or(0..0, |(_, range)| range)
}

/// The keys that stand at the beginning of a line of the front matter, each with its line.
pub(super) fn places_of_keys<'c>(
    cx: &Context<'c, '_>,
) -> impl Iterator<Item = (&'c str, Range<usize>)> + use<'c> {
    let front = cx.page.source.cut(cx.page.front_matter.range.clone());
    let mut at = 0;
    front.split_inclusive('\n').filter_map(move |line| {
        at += line.len();
        let start = at - line.len();
        let (key, _) = line.split_once(':')?;
        let is_key = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        is_key.then(|| (key, start..start + line.trim_end().len()))
    })
}
