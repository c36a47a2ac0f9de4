//! Annotations: JSON in HTML comments, with which apidoctor checks the pages.

use crate::limits;
use jsonc_parser::ParseOptions;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// One annotation.
#[derive(Debug, Clone, PartialEq)]
pub struct Annotation<'t> {
    /// The members of the JSON object.
    pub fields: Fields<'t>,
    /// Why the comment is not JSON to the letter, where it is not.
    pub malformed: Option<String>,
}

/// The few members of an annotation's object, in order: looking through them takes less time than making a map of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields<'t>(Vec<(Cow<'t, str>, Field<'t>)>);

/// The value of a member. Nearly all are texts, which stay borrowed from the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Field<'t> {
    /// A text.
    Text(Cow<'t, str>),
    /// Anything else.
    Other(Value),
}

impl<'t> Fields<'t> {
    /// The value of a member; of several the last one.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Field<'t>> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The members as the annotation has them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Field<'t>)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }
}

impl Field<'_> {
    fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Other(_) => None,
        }
    }
}

/// As JSON.
impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => Value::from(&**text).fmt(f),
            Self::Other(value) => value.fmt(f),
        }
    }
}

impl From<Value> for Field<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => Self::Text(Cow::Owned(text)),
            value => Self::Other(value),
        }
    }
}

impl<'de: 't, 't> Deserialize<'de> for Fields<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut members = Vec::with_capacity(4);
                while let Some((Name(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                Ok(Fields(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// The name of a member; a `Cow` by itself would not be borrowed.
#[derive(serde::Deserialize)]
struct Name<'t>(#[serde(borrow)] Cow<'t, str>);

impl<'de: 't, 't> Deserialize<'de> for Field<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl<'de> Visitor<'de> for AnyValue {
            type Value = Field<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Field<'de>, E> {
                Ok(Field::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Field<'de>, E> {
                Ok(Value::from(text).into())
            }

            fn visit_bool<E: Error>(self, flag: bool) -> Result<Field<'de>, E> {
                Ok(Value::from(flag).into())
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Field<'de>, E> {
                Ok(Value::from(number).into())
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Field<'de>, E> {
                Ok(Value::from(number).into())
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Field<'de>, E> {
                Ok(Value::from(number).into())
            }

            fn visit_unit<E: Error>(self) -> Result<Field<'de>, E> {
                Ok(Value::Null.into())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Field<'de>, A::Error> {
                Value::deserialize(SeqAccessDeserializer::new(items)).map(Field::Other)
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Field<'de>, A::Error> {
                Value::deserialize(MapAccessDeserializer::new(members)).map(Field::Other)
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
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
        let name = self.fields.get("blockType")?.as_str()?;
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
        self.fields.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// A field that is true, or says so.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        match self.fields.get(key) {
            Some(Field::Other(Value::Bool(flag))) => *flag,
            Some(Field::Text(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }

    /// The texts of a field that is a list, or one text.
    #[must_use]
    pub fn texts(&self, key: &str) -> Vec<&str> {
        match self.fields.get(key) {
            Some(Field::Other(Value::Array(items))) => items.iter().filter_map(Value::as_str).collect(),
            Some(Field::Text(text)) => vec![text],
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
fn opt_lenient_object(text: &str) -> Option<Fields<'static>> {
    match parse_lenient(text)? {
        Value::Object(fields) => {
            let field = |(name, value)| (Cow::Owned(name), Field::from(value));
            Some(Fields(fields.into_iter().map(field).collect()))
        }
        _ => None,
    }
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
    fn texts_are_those_of_the_page_and_members_are_shown_as_json() {
        let annotation =
            Annotation::opt_parse(r#"{ "name": "a", "b\u0063": "d\"", "e": true, "f": ["g", 1] }"#);
        let fields = annotation.expect("an annotation").fields;
        assert!(matches!(fields.get("name"), Some(Field::Text(Cow::Borrowed("a")))));
        let shown: Vec<_> = fields.iter().map(|(key, value)| format!("{key}: {value}")).collect();
        assert_eq!(shown, [r#"name: "a""#, r#"bc: "d\"""#, "e: true", r#"f: ["g",1]"#]);
    }

    #[test]
    fn prose_is_no_annotation() {
        assert!(Annotation::opt_parse(" markdownlint-disable MD024 ").is_none());
    }
}
