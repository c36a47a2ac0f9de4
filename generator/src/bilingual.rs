//! The bilingual markup, in which every sentence stands twice: translated and in English.
//!
//! A *translation unit* is written
//! `<span data-ttu-id="ID">TARGET</span><span class="sxs-lookup"><span data-stu-id="ID">SOURCE</span></span>`, and
//! units do not nest. [`split`] finds all units in one pass. [`Bilingual::side`] writes out one side and keeps a map
//! back to the file, so that findings about the side can name a place in the file.

use crate::cut::Cut as _;
use crate::hash::HashSet;
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::LazyLock;

const OPEN: &str = "<span data-ttu-id=\"";
const MIDDLE: &str = "</span><span class=\"sxs-lookup\"><span data-stu-id=\"";
const CLOSE: &str = "</span></span>";
const ID_END: &str = "\">";

/// One of the two sides of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The translation (XLIFF: target).
    Localized,
    /// The text that was translated (XLIFF: source).
    English,
}

impl Side {
    /// Both sides.
    pub const ALL: [Self; 2] = [Self::Localized, Self::English];

    /// The name of the side on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Localized => "localized",
            Self::English => "english",
        }
    }
}

/// One sentence, or a few, in both languages. All ranges are bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationUnit {
    /// The unit with all its markup.
    pub whole: Range<usize>,
    /// The identifier, as written on the translated side.
    pub id: Range<usize>,
    /// The translated text.
    pub target: Range<usize>,
    /// The English text. Empty on some pages of 2019.
    pub source: Range<usize>,
}

/// The text of a page, split into its translation units.
#[derive(Debug, Clone)]
pub struct Bilingual<'a> {
    raw: &'a str,
    units: Vec<TranslationUnit>,
    /// The openers of malformed units, whose text is left as it is.
    pub malformed: Vec<Range<usize>>,
}

/// Finds all translation units of a page, in time linear in the length of the text.
#[must_use]
pub fn split(raw: &str) -> Bilingual<'_> {
    // The markup of a unit takes 120 bytes; a unit with a sentence takes some 300 bytes in all.
    let mut units = Vec::with_capacity(raw.len() / 256);
    let mut malformed = Vec::new();
    let bytes = raw.as_bytes();
    // All markup starts with `<`. The state of the unit decides which markup may follow.
    let mut scanned = Scanned::Nothing;
    let mut from = 0;
    while let Some(at) = memchr::memchr(b'<', bytes.cut(from..)).map(|i| from + i) {
        let rest = bytes.cut(at..);
        from = at + 1;
        match &scanned {
            Scanned::Id(id) if rest.starts_with(MIDDLE.as_bytes()) => {
                from = at + MIDDLE.len();
                // Fast path: the same identifier nearly always follows.
                let same = id.start..id.end + ID_END.len();
                let stop = if bytes.cut(from..).starts_with(bytes.cut(same)) {
                    Some(from + id.len())
                } else {
                    scan_id(bytes, from)
                };
                scanned = match stop {
                    Some(id_stop) => Scanned::Target(id.clone(), at, id_stop + ID_END.len()),
                    None => {
                        malformed.extend(scanned.opener());
                        Scanned::Nothing
                    }
                };
            }
            Scanned::Target(id, target_end, source_start) if rest.starts_with(CLOSE.as_bytes()) => {
                from = at + CLOSE.len();
                units.push(TranslationUnit {
                    whole: id.start - OPEN.len()..from,
                    target: id.end + ID_END.len()..*target_end,
                    source: *source_start..at,
                    id: id.clone(),
                });
                scanned = Scanned::Nothing;
            }
            _ if rest.starts_with(OPEN.as_bytes()) => {
                malformed.extend(scanned.opener());
                from = at + OPEN.len();
                scanned = match scan_id(bytes, from) {
                    Some(id_stop) => Scanned::Id(from..id_stop),
                    None => {
                        malformed.push(at..from);
                        Scanned::Nothing
                    }
                };
            }
            _ => {}
        }
    }
    malformed.extend(scanned.opener());
    Bilingual { raw, units, malformed }
}

/// The part of a unit that has been scanned so far.
#[derive(Debug)]
enum Scanned {
    Nothing,
    /// The opener, with its identifier.
    Id(Range<usize>),
    /// The identifier, the end of the translated text, and the end of the tag before the English text.
    Target(Range<usize>, usize, usize),
}

impl Scanned {
    /// The opener of the current unit.
    fn opener(&self) -> Option<Range<usize>> {
        match self {
            Self::Nothing => None,
            Self::Id(id) | Self::Target(id, ..) => Some(id.start - OPEN.len()..id.start),
        }
    }
}

/// Scans an identifier and the end of its tag. Returns the end of the identifier.
fn scan_id(bytes: &[u8], start: usize) -> Option<usize> {
    // Identifiers are so short that a loop is faster than a call of `memchr`.
    let text = bytes.cut(start..bytes.len().min(start + 64));
    let stop = start + text.iter().position(|byte| matches!(byte, b'"' | b'<'))?;
    bytes.cut(stop..).starts_with(ID_END.as_bytes()).then_some(stop)
}

impl<'a> Bilingual<'a> {
    /// The translation units in the order of the page.
    #[must_use]
    pub fn units(&self) -> &[TranslationUnit] {
        &self.units
    }

    /// The file's text.
    #[must_use]
    pub fn raw(&self) -> &'a str {
        self.raw
    }

    /// One side of the whole page. Text outside of units belongs to both sides.
    #[must_use]
    pub fn side(&self, side: Side) -> SideText<'a> {
        if self.units.is_empty() {
            return SideText { text: Cow::Borrowed(self.raw), segments: Vec::new() };
        }
        let whole = self.write(side, Vec::new());
        // A doubled definition stands in the side too, which is several times shorter than the file, so search it first.
        if doubles(&scan_definitions(&whole.text).collect::<Vec<_>>()).next().is_none() {
            return whole;
        }
        self.write(side, self.dropped_definitions(side))
    }

    /// Writes one side without the `dropped` ranges of the file.
    fn write(&self, side: Side, dropped: Vec<Range<usize>>) -> SideText<'a> {
        let mut writer = SideWriter {
            raw: self.raw,
            text: String::with_capacity(self.raw.len() / 2),
            segments: Vec::with_capacity(self.units.len() * 2 + 1),
            dropped: dropped.into_iter().peekable(),
        };
        let mut at = 0;
        for unit in &self.units {
            writer.outside(at..unit.whole.start);
            match side {
                Side::English if !unit.source.is_empty() => writer.copy(unit.source.clone()),
                Side::English => writer.copy(unit.target.clone()),
                Side::Localized => writer.target(unit),
            }
            at = unit.whole.end;
        }
        writer.outside(at..self.raw.len());
        SideText { text: Cow::Owned(writer.text), segments: writer.segments }
    }

    /// The units that overlap a range of the file.
    #[must_use]
    pub fn units_in(&self, range: Range<usize>) -> &[TranslationUnit] {
        let units = self.units.cut(self.units.partition_point(|unit| unit.whole.end <= range.start)..);
        units.cut(..units.partition_point(|unit| unit.whole.start < range.end))
    }

    /// The text of a range of the file, with each unit replaced by one side.
    #[must_use]
    pub fn side_of(&self, range: Range<usize>, side: Side) -> String {
        let units = self.units_in(range.clone());
        let wanted = |unit: &TranslationUnit| match side {
            Side::English if !unit.source.is_empty() => unit.source.clone(),
            _ => unit.target.clone(),
        };
        // Allocates the exact length, since callers keep these texts.
        let markup: usize = units.iter().map(|unit| unit.whole.len() - wanted(unit).len()).sum();
        let mut text = String::with_capacity(range.len().saturating_sub(markup));
        let mut at = range.start;
        for unit in units {
            text.push_str(self.raw.cut(at.min(unit.whole.start)..unit.whole.start));
            text.push_str(self.raw.cut(wanted(unit)));
            at = unit.whole.end;
        }
        if at < range.end {
            text.push_str(self.raw.cut(at..range.end));
        }
        text
    }

    /// The unit that contains this byte of the file.
    #[must_use]
    pub fn unit_at(&self, raw_offset: usize) -> Option<&TranslationUnit> {
        let i = self.units.partition_point(|unit| unit.whole.end <= raw_offset);
        self.units.get(i).filter(|unit| unit.whole.start <= raw_offset)
    }

    /// The link reference definitions that exist for the other side only, as ranges of whole lines.
    ///
    /// The bilingual edition writes the definition of a translated label directly above the English definition of the
    /// same URL. Two such lines are a pair if the English text does not use the first label, or if the labels differ
    /// only in case. A label that is the file name in the URL is English.
    fn dropped_definitions(&self, side: Side) -> Vec<Range<usize>> {
        let definitions: Vec<_> = scan_definitions(self.raw).collect();
        let used = self.labels_of_english_text();
        doubles(&definitions)
            .filter(|(first, second)| {
                first.label.eq_ignore_ascii_case(second.label)
                    || !used.contains(first.label) && !first.spells_its_file()
            })
            .map(|(first, second)| match side {
                Side::Localized => second.line.clone(),
                Side::English => first.line.clone(),
            })
            .collect()
    }

    /// The texts in square brackets of the English text, without the definitions.
    fn labels_of_english_text(&self) -> HashSet<&'a str> {
        let mut labels = HashSet::default();
        let mut at = 0;
        for unit in &self.units {
            collect_labels(self.raw.cut(at..unit.whole.start), &mut labels);
            collect_labels(self.raw.cut(unit.source.clone()), &mut labels);
            at = unit.whole.end;
        }
        collect_labels(self.raw.cut(at..), &mut labels);
        labels
    }
}

fn collect_labels<'a>(text: &'a str, labels: &mut HashSet<&'a str>) {
    let mut start = None;
    let bytes = text.as_bytes();
    for at in memchr::memchr2_iter(b'[', b']', bytes) {
        if bytes.get(at) == Some(&b'[') {
            start = Some(at);
        } else if let Some(start) = start.take() {
            let line_start = start == 0 || bytes.cut(..start).ends_with(b"\n");
            if !(line_start && text.cut(at + 1..).starts_with(':')) {
                labels.insert(text.cut(start + 1..at));
            }
        }
    }
}

struct Definition<'a> {
    line: Range<usize>,
    label: &'a str,
    url: &'a str,
}

impl Definition<'_> {
    fn spells_its_file(&self) -> bool {
        let file = self.url.rsplit('/').next().unwrap_or_default();
        file.split(['.', '#', '?']).next().is_some_and(|stem| stem.eq_ignore_ascii_case(self.label))
    }
}

/// Pairs of definitions on adjacent lines that have the same URL.
fn doubles<'d, 'a>(
    definitions: &'d [Definition<'a>],
) -> impl Iterator<Item = (&'d Definition<'a>, &'d Definition<'a>)> {
    let pairs = definitions.iter().zip(definitions.iter().skip(1));
    pairs.filter(|(first, second)| first.line.end == second.line.start && first.url == second.url)
}

/// Scans lines of the form `[label]: url`.
fn scan_definitions(raw: &str) -> impl Iterator<Item = Definition<'_>> {
    static OPENS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\n["));
    OPENS.find_iter(raw.as_bytes()).filter_map(|newline| {
        let start = newline + 1;
        let end = memchr::memchr(b'\n', raw.as_bytes().cut(start..)).map_or(raw.len(), |i| start + i + 1);
        let (label, url) = raw.cut(start + 1..end).split_once("]: ")?;
        (!label.contains(['[', ']'])).then(|| Definition { line: start..end, label, url: url.trim_end() })
    })
}

struct SideWriter<'a> {
    raw: &'a str,
    text: String,
    segments: Vec<Segment>,
    dropped: Peekable<std::vec::IntoIter<Range<usize>>>,
}

impl SideWriter<'_> {
    fn copy(&mut self, range: Range<usize>) {
        if !range.is_empty() {
            self.segments.push(Segment { side: self.text.len(), raw: range.start });
            self.text.push_str(self.raw.cut(range));
        }
    }

    /// Copies a range outside of all units, without the definitions of the other side.
    fn outside(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while let Some(drop) = self.dropped.next_if(|drop| drop.start < range.end) {
            self.copy(at..drop.start.max(at));
            at = drop.end.min(range.end).max(at);
        }
        self.copy(at..range.end);
    }

    /// Copies a translation as the localized page has it. The bilingual edition escapes every star; the localized page
    /// escapes a star only at the start of a block, where it would start a list, and only if the English text starts
    /// with a star too.
    fn target(&mut self, unit: &TranslationUnit) {
        let (target, source) = (self.raw.cut(unit.target.clone()), self.raw.cut(unit.source.clone()));
        let run = target.len() - target.trim_start_matches("\\*").len();
        let keeps = run > 0 && source.starts_with(target.cut(..run)) && self.starts_block(unit.whole.start);
        let mut at = if keeps { run } else { 0 };
        let mut copied = 0;
        while let Some(star) = target.cut(at..).find("\\*") {
            self.copy(unit.target.start + copied..unit.target.start + at + star);
            copied = at + star + 1;
            at += star + 2;
        }
        self.copy(unit.target.start + copied..unit.target.end);
    }
}

impl SideWriter<'_> {
    /// Returns true if only markers of quotes and lists stand before this byte on its line.
    fn starts_block(&self, at: usize) -> bool {
        let before = self.raw.as_bytes().cut(..at).iter().rev();
        before.take_while(|b| **b != b'\n').all(|b| matches!(b, b' ' | b'>' | b'-' | b'*' | b'+'))
    }
}

#[derive(Debug, Clone, Copy)]
struct Segment {
    side: usize,
    raw: usize,
}

/// One side of a page, with a map back to the file.
#[derive(Debug, Clone)]
pub struct SideText<'a> {
    /// The text of this side, byte for byte as the page of one language is published.
    pub text: Cow<'a, str>,
    segments: Vec<Segment>,
}

impl SideText<'_> {
    /// The byte of the file that this byte of the side comes from.
    #[must_use]
    pub fn raw_offset(&self, side_offset: usize) -> usize {
        let i = self.segments.partition_point(|segment| segment.side <= side_offset);
        match i.checked_sub(1).and_then(|i| self.segments.get(i)) {
            Some(segment) => segment.raw + (side_offset - segment.side),
            None => side_offset,
        }
    }

    /// The byte of the side for this byte of the file, or the next one if the side does not have it.
    #[must_use]
    pub fn side_offset(&self, raw_offset: usize) -> usize {
        let next = self.segments.partition_point(|segment| segment.raw <= raw_offset);
        let end = self.segments.get(next).map_or(self.text.len(), |next| next.side);
        match next.checked_sub(1).and_then(|i| self.segments.get(i)) {
            Some(segment) => (segment.side + (raw_offset - segment.raw)).min(end),
            None if self.segments.is_empty() => raw_offset.min(end),
            None => end,
        }
    }
}

/// One side of a page as a separate page: the localized side as it is published, or the English side without the
/// anchors that the translation adds to headings.
#[must_use]
pub fn strip(raw: &str, side: Side) -> String {
    let text = split(raw).side(side).text.into_owned();
    match side {
        Side::Localized => text,
        Side::English => without_heading_anchors(&text),
    }
}

fn without_heading_anchors(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let hashes = line.len() - line.trim_start_matches('#').len();
        let anchor = (1..=6).contains(&hashes).then(|| scan_anchor(line.cut(hashes..))).flatten();
        match anchor {
            Some((range, _)) => {
                out.push_str(line.cut(..hashes + range.start));
                out.push_str(line.cut(hashes + range.end..));
            }
            None => out.push_str(line),
        }
    }
    out
}

/// Scans ` <a name="slug"></a>` at the start of a heading's text. Returns the range of the anchor and its name.
pub(crate) fn scan_anchor(text: &str) -> Option<(Range<usize>, &str)> {
    let blanks = text.len() - text.trim_start_matches(' ').len();
    let rest = text.cut(blanks..).strip_prefix("<a name=\"")?;
    let end = memchr::memchr(b'"', rest.as_bytes())?;
    let (name, rest) = (rest.cut(..end), rest.cut(end..).strip_prefix("\"></a>")?);
    Some((blanks..text.len() - rest.len(), name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(target: &str, source: &str) -> String {
        format!("{OPEN}0a1b2-103{ID_END}{target}{MIDDLE}0a1b2-103{ID_END}{source}{CLOSE}")
    }

    fn check(raw: &str, localized: &str, english: &str) {
        assert_eq!(strip(raw, Side::Localized), localized);
        assert_eq!(strip(raw, Side::English), english);
    }

    #[test]
    fn each_side_keeps_what_stands_outside_units() {
        let raw = format!(
            "# <a name=\"list-users\"></a>{} x\n|`code`|{}|\n",
            unit("列出用户", "List users"),
            unit("值⏎\n", "Value")
        );
        check(
            &raw,
            "# <a name=\"list-users\"></a>列出用户 x\n|`code`|值⏎\n|\n",
            "# List users x\n|`code`|Value|\n",
        );
    }

    #[test]
    fn an_empty_english_text_gives_way_to_the_localized_one() {
        check(&unit("`ctag`", ""), "`ctag`", "`ctag`");
    }

    #[test]
    fn escaped_stars_stay_only_where_the_english_text_starts_with_them() {
        check(&unit(r"\* 注 \*", r"\* Note \*"), r"\* 注 *", r"\* Note \*");
        check(&unit(r"\*注", "Note"), "*注", "Note");
        check(&unit(r"\*\*注", r"\*Note"), "**注", r"\*Note");
    }

    #[test]
    fn a_doubled_definition_belongs_to_one_side_each() {
        let raw = format!(
            r#"{}

[用户]: user.md
[user]: user.md
[x]: x.md
"#,
            unit("[用户]", "[user]")
        );
        check(&raw, "[用户]\n\n[用户]: user.md\n[x]: x.md\n", "[user]\n\n[user]: user.md\n[x]: x.md\n");
        let both = "\n[userSet]: userset.md\n[users]: userset.md\n";
        check(&format!("{}{both}", unit("a", "a")), &format!("a{both}"), &format!("a{both}"));
    }

    #[test]
    fn offsets_lead_back_to_the_file() {
        let raw = format!("ab{}cd", unit("甲", "one"));
        let english = split(&raw).side(Side::English);
        assert_eq!(english.text, "abonecd");
        for (side, text) in [(0, "ab"), (2, "one"), (5, "cd")] {
            assert!(raw[english.raw_offset(side)..].starts_with(text), "{text}");
        }
    }

    #[test]
    fn an_irregular_unit_is_left_in_place_and_named() {
        let raw = format!("{OPEN}1{ID_END}lost {}", unit("甲", "one"));
        let page = split(&raw);
        assert_eq!((page.units().len(), page.malformed.len()), (1, 1));
        assert_eq!(page.side(Side::English).text, format!("{OPEN}1{ID_END}lost one"));
    }

    #[test]
    fn markup_of_examples_is_not_markup_of_the_page() {
        let raw = format!("```json\n\"<div><span>hi</span></div>\"\n```\n{}", unit("甲", "one"));
        assert!(strip(&raw, Side::English).contains("<span>hi</span></div>"));
    }

    #[test]
    fn hostile_openers_take_linear_time() {
        let raw = format!("{}{MIDDLE}", format!("{OPEN}x{ID_END}").repeat(200_000));
        assert_eq!(split(&raw).units().len(), 0);
    }
}
