//! Checks the bilingual markup: every byte of the file is on a side or in the markup of a unit, and every byte of a
//! side maps back.

use graph_docgen::bilingual::{self, Side};
use graph_docgen::strip;

/// Checks one text.
pub(crate) fn check(raw: &str) {
    let page = bilingual::split(raw);
    let mut at = 0;
    for unit in page.units() {
        let places = [at, unit.whole.start, unit.id.start, unit.id.end, unit.target.start, unit.target.end];
        assert!(places.is_sorted(), "{unit:?}");
        let places = [unit.target.end, unit.source.start, unit.source.end, unit.whole.end, raw.len()];
        assert!(places.is_sorted(), "{unit:?}");
        assert!(!raw[unit.target.clone()].contains("<span data-ttu-id=\""), "units do not nest");
        at = unit.whole.end;
    }
    for side in [Side::English, Side::Localized] {
        let text = page.side(side);
        let mut kept = vec![false; raw.len()];
        let mut last = None;
        for (offset, byte) in text.text.bytes().enumerate() {
            let from = text.raw_offset(offset);
            assert_eq!(
                raw.as_bytes().get(from),
                Some(&byte),
                "byte {offset} of the side stands at byte {from} of the file"
            );
            assert!(last < Some(from), "offsets go up");
            last = Some(from);
            kept[from] = true;
        }
        assert!(text.raw_offset(text.text.len()) <= raw.len());
        all_is_accounted_for(raw, &page, side, &kept);
        if side == Side::Localized {
            assert_eq!(strip(raw, side), *text.text);
        } else {
            let _ = strip(raw, side);
        }
    }
}

/// Checks that a side omits only markup, the other side, the star escapes of a translation, and the other side's link
/// definitions.
fn all_is_accounted_for(raw: &str, page: &bilingual::Bilingual<'_>, side: Side, kept: &[bool]) {
    for (at, kept) in kept.iter().enumerate().filter(|(_, kept)| !**kept) {
        let explained = match page.unit_at(at) {
            Some(unit) => {
                let english = side == Side::English && !unit.source.is_empty();
                let own = if english { &unit.source } else { &unit.target };
                !own.contains(&at) || side == Side::Localized && raw.as_bytes()[at..].starts_with(b"\\*")
            }
            None => {
                let before = raw.as_bytes()[..at].iter().rev().take_while(|b| **b != b'\n').count();
                let line = raw[at - before..].split('\n').next().unwrap_or_default();
                line.starts_with('[') && line.contains("]: ")
            }
        };
        assert!(explained && !kept, "byte {at} is on neither side");
    }
}
