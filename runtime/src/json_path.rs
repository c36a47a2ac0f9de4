//! The path to the place in a JSON text where a reader stopped: `value[57].mail`.

use std::{fmt::Write, ops::Range};

use crate::shown::{SHORT, shown};

/// The maximum depth of a path. `serde_json` stops at 128 levels.
const MAX_DEPTH: usize = 128;

/// An open array or object.
enum Frame {
    /// The index of the current item, once one has begun.
    Array(Option<usize>),
    /// The place of the current member's name, if there is one, and true once its colon has been read.
    Object { name: Option<Range<usize>>, is_named: bool },
}

/// The path of the value that contains a position, or ends there. Line and column are counted from 1 and in bytes, as
/// in errors of `serde_json`. The path of the whole text is empty.
///
/// One pass over the text without a grammar is enough: up to the error, the text is valid JSON.
pub(crate) fn path_at(text: &[u8], line: usize, column: usize) -> String {
    let text = &text[..offset(text, line, column)];
    let mut frames: Vec<Frame> = Vec::new();
    // Levels below the deepest frame that is kept.
    let mut deeper = 0_usize;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        let start = at;
        at += 1;
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => {}
            b'}' | b']' if deeper > 0 => deeper -= 1,
            b'}' | b']' => {
                frames.pop();
            }
            b'{' | b'[' => {
                begin_value(&mut frames, deeper);
                if frames.len() == MAX_DEPTH {
                    deeper += 1;
                } else if byte == b'[' {
                    frames.push(Frame::Array(None));
                } else {
                    frames.push(Frame::Object { name: None, is_named: false });
                }
            }
            b'"' => {
                at = end_of_string(text, at);
                match frames.last_mut() {
                    Some(Frame::Object { name, is_named: false }) if deeper == 0 => *name = Some(start..at),
                    _ => begin_value(&mut frames, deeper),
                }
            }
            b',' | b':' if deeper > 0 => {}
            b',' => match frames.last_mut() {
                Some(Frame::Array(index)) => *index = Some(index.map_or(0, |index| index + 1)),
                Some(Frame::Object { name, is_named }) => (*name, *is_named) = (None, false),
                None => {}
            },
            b':' => {
                if let Some(Frame::Object { is_named, .. }) = frames.last_mut() {
                    *is_named = true;
                }
            }
            _ => begin_value(&mut frames, deeper),
        }
    }
    write(text, &frames)
}

/// Records that the first item of an array begins, if the text is at such a place.
fn begin_value(frames: &mut [Frame], deeper: usize) {
    if let (Some(Frame::Array(index)), 0) = (frames.last_mut(), deeper) {
        index.get_or_insert(0);
    }
}

/// The place after the quote that ends a string.
fn end_of_string(text: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// The byte offset of a line and a column.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|&byte| byte == b'\n') {
            Some(end) => start += end + 1,
            None => break,
        }
    }
    start.saturating_add(column).min(text.len())
}

fn write(text: &[u8], frames: &[Frame]) -> String {
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::Array(Some(index)) => {
                let _ = write!(path, "[{index}]");
            }
            Frame::Object { name: Some(name), .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                let name = String::from_utf8_lossy(&text[name.clone()]);
                path.push_str(&shown(name.trim_matches('"'), SHORT));
            }
            Frame::Array(None) | Frame::Object { name: None, .. } => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Part {
        value: Vec<Person>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Person {
        mail: String,
        #[serde(default)]
        tags: HashMap<String, Vec<u8>>,
    }

    #[test]
    fn a_fault_has_a_path() {
        for (json, expected) in [
            (r#"{"value": [{"mail": "a"}, {"mail": 7}]}"#, "value[1].mail"),
            ("{\"x\": \"}]\\\"\",\n \"value\":\n [{\"mail\": [1]}]}", "value[0].mail"),
            (r#"{"value": [{"mail": "a", "tags": {"a.b": [], "c": [1, 2, -3]}}]}"#, "value[0].tags.c[2]"),
            (r#"{"value": [{"mail": "a"}, {"tags": {}}, 5]}"#, "value[1]"),
            (r#"{"value": [{"mail": "a"}, 5]}"#, "value[1]"),
            (r#"{"value": {"a": 1}}"#, "value"),
            (r#"{"value": [{"mail": "a"#, "value[0].mail"),
            (r#"{"other": [[[1, 2], {"deep": [3]}]]}"#, ""),
            ("7", ""),
        ] {
            let error = serde_json::from_str::<Part>(json).expect_err("it does not fit");
            assert_eq!(path_at(json.as_bytes(), error.line(), error.column()), expected, "{error}: {json}");
        }
    }

    #[test]
    fn any_text_at_any_place_is_read() {
        let text = b"[{\"a\\\":[}]],,::\xff\"{[\n\"\\";
        for line in 0..4 {
            for column in 0..30 {
                path_at(text, line, column);
            }
        }
        let deep = "[".repeat(1_000_000);
        assert_eq!(path_at(deep.as_bytes(), 1, deep.len()).matches("[0]").count(), MAX_DEPTH);
        let path = path_at(format!("{{\"\u{1b}{}\": 1", "x".repeat(9000)).as_bytes(), 1, 9010);
        assert!(path.starts_with(r"\u{1b}xxx") && path.len() < 200, "{path}");
    }
}
