//! Annotations: JSON in HTML comments, with which apidoctor checks the pages.

use crate::json::BorrowedValue;
use crate::limits;
use jsonc_parser::ParseOptions;
use serde::Deserialize;
use serde_json::Value;

/// One annotation.
#[derive(Debug, Clone, PartialEq)]
pub struct Annotation<'t> {
    /// The JSON object.
    pub(crate) fields: BorrowedValue<'t>,
    /// Why the comment is not JSON to the letter, where it is not.
    pub malformed: Option<String>,
}

/// What a fence is, as its annotation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockType {
    /// Nothing that apidoctor checks: the request lines of a reference.
    Ignored,
    /// An example of a request.
    Request,
    /// An example of a response.
    Response,
    /// The JSON representation of a resource.
    Resource,
    /// Any other example.
    Example,
    /// Request lines as samples.
    Samples,
    /// A kind that is not known.
    Other,
}

impl<'t> Annotation<'t> {
    /// Reads what stands between `<!--` and `-->`; nothing if it is not meant as an annotation.
    #[must_use]
    pub fn opt_parse(comment: &'t str) -> Option<Self> {
        let text = comment.trim();
        if !text.starts_with('{') {
            return None;
        }
        match serde_json::from_str(text) {
            Ok(fields) => Some(Self { fields, malformed: None }),
            Err(error) => {
                let fields = opt_lenient_object(text)?;
                Some(Self { fields, malformed: Some(error.to_string()) })
            }
        }
    }

    /// The value of `blockType`.
    #[must_use]
    pub fn block_type(&self) -> Option<BlockType> {
        let name = self.fields.get("blockType")?.text()?;
        Some(match name {
            "ignored" | "ignore" => BlockType::Ignored,
            "request" => BlockType::Request,
            "response" => BlockType::Response,
            "resource" => BlockType::Resource,
            "example" => BlockType::Example,
            "samples" => BlockType::Samples,
            _ => BlockType::Other,
        })
    }

    /// A text field.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.text().filter(|text| !text.is_empty())
    }

    /// A field that is true, or says so.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        match self.fields.get(key) {
            Some(BorrowedValue::Boolean(flag)) => *flag,
            Some(BorrowedValue::Text(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }

    /// The texts of a field that is a list, or one text.
    #[must_use]
    pub fn texts(&self, key: &str) -> Vec<&str> {
        match self.fields.get(key) {
            Some(BorrowedValue::Array(items)) => items.iter().filter_map(BorrowedValue::text).collect(),
            Some(BorrowedValue::Text(text)) => vec![text],
            _ => Vec::new(),
        }
    }

    /// The `@odata.type` (or `@type`) with its collection markup taken off, and whether it is a collection.
    #[must_use]
    pub fn odata_type(&self) -> Option<(&str, bool)> {
        let name = self.text("@odata.type").or_else(|| self.text("@type"))?.trim().trim_start_matches('#');
        let inner = name
            .get(..11)
            .filter(|head| head.eq_ignore_ascii_case("collection("))
            .map(|_| name[11..].trim_end_matches(')').trim_start_matches('#'));
        Some((inner.unwrap_or(name), inner.is_some() || self.flag("isCollection")))
    }
}

/// Reads JSON as its authors meant it: `&quot;` for quotes, comments, trailing and missing commas, bare keys, line breaks in
/// texts. Nothing if that is no object either.
fn opt_lenient_object(text: &str) -> Option<BorrowedValue<'static>> {
    let object = parse_lenient(text).filter(Value::is_object)?;
    BorrowedValue::deserialize(object).ok()
}

/// Reads JSON as its authors meant it; nothing if even that cannot be read.
pub(crate) fn parse_lenient(text: &str) -> Option<Value> {
    // Nesting costs the parser stack; what a page has is shallow.
    if text.len() > limits::MEANT_JSON_BYTES || max_depth(text) > 64 {
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
    jsonc_parser::parse_to_serde_value::<Value>(&joined, &options).ok()
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

    fn check(
        comment: &str,
        block_type: Option<BlockType>,
        odata_type: Option<(&str, bool)>,
        malformed: bool,
    ) {
        let annotation = Annotation::opt_parse(comment).expect("an annotation");
        assert_eq!(annotation.block_type(), block_type, "{comment}");
        assert_eq!(annotation.odata_type(), odata_type, "{comment}");
        assert_eq!(annotation.malformed.is_some(), malformed, "{comment}");
    }

    #[test]
    fn annotations_are_read_as_they_are_meant() {
        use BlockType::{Request, Response};
        check(r#" { "blockType": "request" } "#, Some(Request), None, false);
        check(
            r#"{ "blockType": "response", "@odata.type": "Collection(microsoft.graph.user)" }"#,
            Some(Response),
            Some(("microsoft.graph.user", true)),
            false,
        );
        check(
            r#"{ "blockType": "response", "@odata.type": "microsoft.graph.user", "isCollection": "true", }"#,
            Some(Response),
            Some(("microsoft.graph.user", true)),
            true,
        );
        check("{ &quot;blockType&quot;: &quot;response&quot; }", Some(Response), None, true);
        check("{ blockType: \"response\", \"x\": \"a\nb\" }", Some(Response), None, true);
    }

    #[test]
    fn prose_is_no_annotation() {
        assert!(Annotation::opt_parse(" markdownlint-disable MD024 ").is_none());
    }
}
