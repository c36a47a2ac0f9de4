//! Sample arguments for the tests, with their expected form in the request. The encoding is written independently of the
//! runtime, so that each checks the other.

use crate::ir::{PathPart, PathTemplate, Slot};
use std::borrow::Cow;

/// An argument of a test, as a Rust expression, with its encoded form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sample {
    pub(super) value: SampleValue,
    pub(super) encoded: String,
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SampleValue {
    Text(String),
    Number(usize),
    Flag,
}

/// The type of a parameter, as far as samples depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Flag,
}

/// A sample for the parameter at this position. All samples differ and have characters that must be encoded.
pub(super) fn sample(slot: Slot, kind: Kind, place: usize) -> Sample {
    let text = match (kind, slot) {
        (Kind::Number, _) => {
            let number = place + 7;
            return Sample { value: SampleValue::Number(number), encoded: number.to_string() };
        }
        (Kind::Flag, _) => return Sample { value: SampleValue::Flag, encoded: "true".to_owned() },
        (Kind::Text, Slot::Segments) => format!("a b{place}/ü"),
        (Kind::Text, Slot::StringLiteral) => format!("it's {place}/ü"),
        (Kind::Text, Slot::Segment | Slot::Literal) => format!("a{place}/ü ?"),
    };
    let encoded = match slot {
        Slot::Segments => text.split('/').map(encode).collect::<Vec<_>>().join("/"),
        Slot::StringLiteral => encode(&text.replace('\'', "''")).into_owned(),
        Slot::Segment | Slot::Literal => encode(&text).into_owned(),
    };
    Sample { value: SampleValue::Text(text), encoded }
}

/// Percent-encodes all but unreserved characters (RFC 3986, 2.3).
pub(super) fn encode(text: &str) -> Cow<'_, str> {
    encode_except(text, |b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

/// Encodes literal text of a path. Allowed characters stay (RFC 3986, 3.3).
pub(super) fn encode_path(text: &str) -> Cow<'_, str> {
    encode_except(text, |b| b.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&b))
}

/// Encodes literal text of a query (RFC 3986, 3.4).
pub(super) fn encode_query(text: &str) -> Cow<'_, str> {
    encode_except(text, |b| b.is_ascii_alphanumeric() || b"-._~/?!$&'()*,;=:@".contains(&b))
}

/// Encodes the name or value of a query option, with the separators of options.
pub(super) fn encode_query_value(text: &str, is_value: bool) -> Cow<'_, str> {
    encode_except(text, |b| {
        b.is_ascii_alphanumeric() || b"-._~$@".contains(&b) || is_value && b"!()*,/:;=".contains(&b)
    })
}

fn encode_except(text: &str, keep: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if text.bytes().all(&keep) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(3 * text.len());
    for byte in text.bytes() {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    Cow::Owned(out)
}

/// The path and query that the server must receive for these arguments.
pub(super) fn target(path: &PathTemplate, samples: &[Sample]) -> String {
    let mut arguments = samples.iter();
    let mut write = |parts: &[PathPart], encode: fn(&str) -> Cow<'_, str>| {
        parts.iter().fold(String::new(), |mut out, part| {
            match part {
                PathPart::Literal(text) => out.push_str(&encode(text)),
                PathPart::Parameter(_) => out.extend(arguments.next().map(|sample| sample.encoded.as_str())),
            }
            out
        })
    };
    let sent = write(&path.parts, encode_path);
    match &path.query {
        // The URL standard encodes the apostrophe in queries.
        Some(_) => format!("{sent}?{}", write(&path.query_parts, encode_query).replace('\'', "%27")),
        None => sent,
    }
}
