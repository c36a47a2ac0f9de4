//! Finds the line of each entry in the file of corrections.
//!
//! Nearly all files write their entries as block lists, so a scan of the lines finds where each entry begins. For any other form
//! the YAML parser is asked: it tells the place of an error only, so [`Stop`] raises one where the entry begins.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// A place in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LinePlace {
    /// Line and column, counted from 1.
    pub(super) line: usize,
    pub(super) column: usize,
    /// The byte at which the line begins.
    pub(super) start: usize,
}

/// The places of the entries of all block lists, by the key of the list.
#[derive(Debug, Clone, Default)]
pub(super) struct Places(HashMap<String, Vec<LinePlace>>);

impl Places {
    /// Scans the lines of a file.
    pub(super) fn scan(text: &str) -> Self {
        let mut places: HashMap<String, Vec<LinePlace>> = HashMap::new();
        // The list that the lines belong to, and the indentation of its entries once the first one is there.
        let mut list: Option<(&str, Option<usize>)> = None;
        // An entry whose first key stands on a later line than its `-`.
        let mut is_open = false;
        let mut start = 0;
        for (number, whole) in text.split_inclusive('\n').enumerate() {
            let content = whole.trim_start_matches(' ');
            let indentation = whole.len() - content.len();
            let place = move |column: usize| LinePlace { line: number + 1, column, start };
            start += whole.len();
            if content.trim_end().is_empty() || content.starts_with('#') {
                continue;
            }
            let behind = content
                .strip_prefix('-')
                .filter(|behind| behind.starts_with([' ', '\n', '\r']) || behind.is_empty());
            match (behind, &mut list) {
                (Some(behind), Some((key, of_list))) if of_list.is_none_or(|known| known == indentation) => {
                    *of_list = Some(indentation);
                    let inner = behind.trim_start_matches(' ');
                    is_open = inner.trim_end().is_empty() || inner.starts_with('#');
                    if !is_open {
                        let column = indentation + 2 + behind.len() - inner.len();
                        places.entry((*key).to_owned()).or_default().push(place(column));
                    }
                }
                (_, Some((key, _))) if is_open => {
                    is_open = false;
                    places.entry((*key).to_owned()).or_default().push(place(indentation + 1));
                }
                (None, _) if indentation == 0 => {
                    list = content.trim_end().strip_suffix(':').map(|key| (key, None));
                }
                _ => {}
            }
        }
        Self(places)
    }

    /// Returns the place of an entry. `entries` is the length of its list as the parser read it.
    pub(super) fn of(&self, text: &str, list: &str, index: usize, entries: usize) -> LinePlace {
        match self.0.get(list) {
            Some(places) if places.len() == entries => places.get(index).copied(),
            _ => None,
        }
        .unwrap_or_else(|| parsed_place(text, list, index))
    }
}

/// Finds the place of an entry through the YAML parser.
fn parsed_place(text: &str, list: &str, index: usize) -> LinePlace {
    let stop = Stop { list, index, depth: 0 };
    let error = stop.deserialize(serde_yaml::Deserializer::from_str(text)).err();
    let (line, column) =
        error.and_then(|error| error.location()).map_or((1, 1), |at| (at.line(), at.column()));
    LinePlace { line, column, start: line_start(text, line) }
}

/// The byte at which a line begins.
pub(super) fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}

/// A visitor that goes down to one item and stops there with an error, whose place is that of the item.
#[derive(Clone, Copy)]
struct Stop<'l> {
    list: &'l str,
    index: usize,
    /// 0 for the file, 1 for the list, 2 for the item.
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Stop<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Stop<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("corrections")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if self.depth == 2 {
            return Err(A::Error::custom("here"));
        }
        while let Some(key) = map.next_key::<String>()? {
            if self.depth == 0 && key == self.list {
                map.next_value_seed(Self { depth: 1, ..self })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for _ in 0..self.index {
            list.next_element::<IgnoredAny>()?;
        }
        list.next_element_seed(Self { depth: 2, ..self })?;
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_in_all_forms_of_yaml() {
        let text = "# x\ncorrect:\n  - page: a\n    reason: b\n\n  - {page: c,\n     reason: d}\ndrop: [ {page: e} , {page: f} ]\nrename:\n- page: g\n-\n  page: h\n";
        let places = Places::scan(text);
        for (list, index, line) in [
            ("correct", 0, 3),
            ("correct", 1, 6),
            ("drop", 0, 8),
            ("drop", 1, 8),
            ("rename", 0, 10),
            ("rename", 1, 12),
        ] {
            let place = places.of(text, list, index, 2);
            assert_eq!(place.line, line, "{list} {index}");
            // The scan and the parser agree.
            assert_eq!(place, parsed_place(text, list, index), "{list} {index}");
        }
        assert_eq!(places.of(text, "none", 3, 0).line, 1);
    }

    #[test]
    fn texts_of_entries_are_no_entries() {
        let text = "drop:\n  - page: a\n    reason: |\n      - not one\n\n      drop:\n    x:\n    - y\n  # - no\n  - page: b\n";
        let lines = |index| Places::scan(text).of(text, "drop", index, 2).line;
        assert_eq!([lines(0), lines(1)], [2, 10]);
    }
}
