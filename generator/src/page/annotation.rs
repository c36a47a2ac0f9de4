//! Annotations: JSON in HTML comments, with which apidoctor checks the pages.

use crate::cut::Cut as _;
use crate::json::{self, Value};

/// One annotation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Annotation<'t> {
    /// The JSON object.
    pub(crate) fields: Value<'t>,
    /// The error of the JSON reader if the comment is not valid JSON.
    pub malformed: Option<String>,
}

/// The kind of a fence, as its annotation names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockType {
    /// A fence that apidoctor does not check: the request lines of a reference.
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
    /// An unknown kind.
    Other,
}

impl<'t> Annotation<'t> {
    /// Reads the text between `<!--` and `-->`. Returns `None` if it is not meant as an annotation.
    #[must_use]
    pub(crate) fn opt_parse(comment: &'t str) -> Option<Self> {
        let text = comment.trim();
        if !text.starts_with('{') {
            return None;
        }
        match serde_json::from_str(text) {
            Ok(fields) => Some(Self { fields, malformed: None }),
            Err(error) => {
                if let Some(fields) = opt_before_comment(text) {
                    return Some(Self { fields, malformed: None });
                }
                let fields = json::read_lenient(text).filter(Value::is_object)?;
                Some(Self { fields, malformed: Some(error.to_string()) })
            }
        }
    }

    /// The value of `blockType`.
    #[must_use]
    pub(crate) fn block_type(&self) -> Option<BlockType> {
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

    /// The text of a field, if it is a string and not empty.
    #[must_use]
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.text().filter(|text| !text.is_empty())
    }

    /// Returns whether a field is `true` or `"true"`.
    #[must_use]
    pub(crate) fn flag(&self, key: &str) -> bool {
        match self.fields.get(key) {
            Some(Value::Boolean(flag)) => *flag,
            Some(Value::Text(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }

    /// Returns whether a field is `false` or `"false"`.
    #[must_use]
    pub(crate) fn denies(&self, key: &str) -> bool {
        match self.fields.get(key) {
            Some(Value::Boolean(flag)) => !*flag,
            Some(Value::Text(text)) => text.eq_ignore_ascii_case("false"),
            _ => false,
        }
    }

    /// The texts of a field, which is a list or one text.
    #[must_use]
    pub(crate) fn texts(&self, key: &str) -> Vec<&str> {
        match self.fields.get(key) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::text).collect(),
            Some(Value::Text(text)) => vec![text],
            _ => Vec::new(),
        }
    }

    /// The type that `@odata.type` or `@type` names, without `Collection(..)`, and whether it is a collection of that type.
    #[must_use]
    pub(crate) fn odata_type(&self) -> Option<(&str, bool)> {
        let name = self.text("@odata.type").or_else(|| self.text("@type"))?.trim().trim_start_matches('#');
        let inner = name
            .get(..11)
            .filter(|head| head.eq_ignore_ascii_case("collection("))
            .map(|_| name.cut(11..).trim_end_matches(')').trim_start_matches('#'));
        Some((inner.unwrap_or(name), inner.is_some() || self.flag("isCollection")))
    }
}

/// Reads the JSON before a comment: `{ "blockType": "ignored" } // Note: ..`, also without the slashes.
fn opt_before_comment(text: &str) -> Option<Value<'_>> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    let value: Value<'_> = values.next()?.ok()?;
    let behind = text.get(values.byte_offset()..)?.trim_start();
    // JSON that goes on is broken JSON, and no comment.
    let goes_on = behind.starts_with(['{', '}', '[', ']', '"', ',', ':']);
    (value.is_object() && !goes_on).then_some(value)
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
        check("{ \"blockType\": \"request\" } // Note: it is old", Some(Request), None, false);
        check("{ \"blockType\": \"request\" }\n\nIt is old.", Some(Request), None, false);
        check("{ &quot;blockType&quot;: &quot;response&quot; }", Some(Response), None, true);
        check("{ blockType: \"response\", \"x\": \"a\nb\" }", Some(Response), None, true);
    }

    #[test]
    fn prose_is_no_annotation() {
        assert!(Annotation::opt_parse(" markdownlint-disable MD024 ").is_none());
    }
}
