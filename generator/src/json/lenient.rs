//! A reader of JSON that overlooks what people often write: `&quot;` for quotes, comments, trailing and missing commas, names
//! without quotes, line breaks and tabs in strings.

use super::Value;
use crate::limits;
use jsonc_parser::ParseOptions;
use serde::Deserialize;

/// Pages have shallow JSON.
const MAX_DEPTH: usize = 64;

/// Reads a text that was meant as JSON. Returns `None` if it has any other fault.
pub(crate) fn read_lenient(text: &str) -> Option<Value<'static>> {
    // The parser calls itself for each level of nesting.
    if text.len() > limits::MEANT_JSON_BYTES || max_depth(text) > MAX_DEPTH {
        return None;
    }
    let options = ParseOptions {
        allow_comments: true,
        allow_loose_object_property_names: true,
        allow_trailing_commas: true,
        ..ParseOptions::default()
    };
    let quoted = text.replace("&quot;", "\"");
    let joined = escape_line_breaks_in_texts(&quoted);
    let value: serde_json::Value = jsonc_parser::parse_to_serde_value(&joined, &options).ok()?;
    Value::deserialize(value).ok()
}

fn max_depth(text: &str) -> usize {
    let (mut depth, mut max) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' | b'[' => {
                depth += 1;
                max = max.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    max
}

fn escape_line_breaks_in_texts(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut in_text, mut escaped) = (false, false);
    for c in text.chars() {
        match c {
            '\n' if in_text => out.push_str("\\n"),
            '\r' if in_text => {}
            '\t' if in_text => out.push_str("\\t"),
            c => out.push(c),
        }
        in_text ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, json: Option<&str>) {
        assert_eq!(read_lenient(text).map(|value| value.to_json()).as_deref(), json, "{text}");
    }

    #[test]
    fn json_is_read_as_it_was_meant() {
        check("{ &quot;a&quot;: 1, }", Some(r#"{"a":1}"#));
        check("{ a: \"b\nc\td\" } // e", Some(r#"{"a":"b\nc\td"}"#));
        check("[1 2]", Some("[1,2]"));
        check("{ \"a\": }", None);
        check(&format!("{}{}", "[".repeat(65), "]".repeat(65)), None);
    }
}
