//! Finds the place of each entry in the file of corrections.
//!
//! The YAML parser does not report places, so this module scans the text once: block lists by their lines, and lists in brackets by
//! their brackets.

use crate::cut::Cut as _;
use std::collections::HashMap;

/// A place in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LinePlace {
    /// Line and column, counted from 1.
    pub(super) line: usize,
    pub(super) column: usize,
    /// The byte at which the line begins.
    pub(super) start: usize,
}

/// The places of the entries of all lists, by the key of the list.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    entries: HashMap<String, Vec<LinePlace>>,
    /// The places of the lists themselves.
    lists: HashMap<String, LinePlace>,
}

impl Places {
    /// Scans the lines of a file.
    pub(super) fn scan(text: &str) -> Self {
        let mut places: HashMap<String, Vec<LinePlace>> = HashMap::new();
        let mut lists = HashMap::new();
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
                    let Some((key, behind)) = content.trim_end().split_once(':') else { continue };
                    lists.insert(key.to_owned(), place(1));
                    list = behind.is_empty().then_some((key, None));
                    if behind.trim_start().starts_with('[') {
                        let value = start - whole.len() + key.len() + 1;
                        places.insert(key.to_owned(), scan_brackets(text, value, number + 1));
                    }
                }
                _ => {}
            }
        }
        Self { entries: places, lists }
    }

    /// The place of an entry in a list of `entries` entries. If the scan did not find that many, the place of the list.
    pub(super) fn of(&self, list: &str, index: usize, entries: usize) -> LinePlace {
        let places = self.entries.get(list).filter(|places| places.len() == entries);
        let place = places.and_then(|places| places.get(index)).or_else(|| self.lists.get(list));
        place.copied().unwrap_or(LinePlace { line: 1, column: 1, start: 0 })
    }
}

/// The places of the entries of a list in brackets, which begins behind `start`: `[ {page: a}, {page: b} ]`.
fn scan_brackets(text: &str, start: usize, first_line: usize) -> Vec<LinePlace> {
    let mut places = Vec::new();
    let (mut line, mut line_start) = (first_line, line_start(text, first_line));
    let (mut depth, mut quote) = (0_usize, None);
    for (at, c) in text.char_indices().skip_while(|(at, _)| *at < start) {
        match (c, quote) {
            ('\n', _) => (line, line_start) = (line + 1, at + 1),
            (c, Some(open)) => quote = (c != open).then_some(open),
            ('"' | '\'', None) => quote = Some(c),
            ('{' | '[', None) => {
                if depth == 1 && c == '{' {
                    let column = text.cut(line_start..at).chars().count() + 1;
                    places.push(LinePlace { line, column, start: line_start });
                }
                depth += 1;
            }
            ('}' | ']', None) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
            }
            _ => {}
        }
    }
    places
}

/// The byte at which a line begins.
pub(super) fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_in_all_forms_of_lists() {
        let text = r#"# x
correct:
  - page: a
    reason: b

  - {page: c,
     reason: d}
drop: [ {page: 'e}'} ,
 {page: f, x: [{y: z}]} ]
rename:
- page: g
-
  page: h
"#;
        let places = Places::scan(text);
        for (list, index, line, column) in [
            ("correct", 0, 3, 5),
            ("correct", 1, 6, 5),
            ("drop", 0, 8, 9),
            ("drop", 1, 9, 2),
            ("rename", 0, 10 + 1, 3),
            ("rename", 1, 13, 3),
        ] {
            let place = places.of(list, index, 2);
            assert_eq!((place.line, place.column), (line, column), "{list} {index}");
            assert_eq!(place.start, line_start(text, line));
        }
        // The number of entries shows that the scan is wrong, so the list itself is named.
        assert_eq!(places.of("drop", 1, 3).line, 8);
        assert_eq!(places.of("none", 3, 0).line, 1);
    }

    #[test]
    fn texts_of_entries_are_no_entries() {
        let text = r#"drop:
  - page: a
    reason: |
      - not one

      drop:
    x:
    - y
  # - no
  - page: b
"#;
        let lines = |index| Places::scan(text).of("drop", index, 2).line;
        assert_eq!([lines(0), lines(1)], [2, 10]);
    }
}
