//! Documented examples become tests: the typed call must make the documented request, and the documented answer must survive
//! reading and writing as its type.
//!
//! Examples that cannot be tests are reported with the reason: invalid JSON, or JSON that is not of the documented type.

use super::clean_text::changes_direction;
use super::content::{Content, Got, PropertyType, ReadExamples, Sent};
use super::example_keys::{Keys, field_of, place_of};
use super::print::Lit;
use super::sample::{Kind, encode, encode_path, encode_query_value};
use super::types::{Source, Target};
use super::value_fit::is_of;
use super::{Example, ExampleReport, LeftOut, ShownBody};
use crate::cut::Cut as _;
use crate::family::ApiVersion;
use crate::hash::HashMap;
use crate::ir::{ExampleBody, Line, Operation, PathPart, PathTemplate, Slot};
use crate::json::Value;
use std::borrow::Cow;

/// Turns the examples of a page into tests of its lines.
pub(super) fn examples(
    content: &Content<'_>,
    shown: &ReadExamples<'_>,
    lines: &[(&Operation, &Sent, Got, &[Kind])],
    report: &mut ExampleReport,
) -> Vec<Vec<Example>> {
    let mut tests = vec![Vec::new(); lines.len()];
    let Some((first, ..)) = lines.first() else { return tests };
    let page = &first.page;
    let mut leave_out = |line: &Line, reason: String| {
        let place = place_of(line, page);
        report.left_out.push(LeftOut { place, reason });
    };
    for request in &shown.elsewhere {
        leave_out(&request.line, "the request goes to another host than the service".to_owned());
    }
    for (request, response) in &shown.pairs {
        let called = request.as_ref().and_then(|(request, _)| {
            lines.iter().enumerate().find_map(|(number, (operation, _, _, kinds))| {
                let of_method = operation.method == request.method;
                Some((number, of_method.then(|| call(operation, &request.url, kinds))??))
            })
        });
        let number = called.as_ref().map_or(0, |(number, _)| *number);
        let (_, sent, got, _) = lines[number];
        let call = called.map(|(_, call)| call);
        let mut test = Example { call, sent: None, shown: None, answer: None, status: 0 };
        if let Some((request, body)) = request {
            if test.call.is_none() {
                leave_out(
                    &request.line,
                    "no request line of the page has this URL; its bodies are tested".to_owned(),
                );
            }
            match (&request.body, body) {
                (ExampleBody::Json(_), Some(body)) if is_json(body) => {
                    report.bodies += 1;
                    match content.sends(sent, lines[number].0, body) {
                        Ok(()) => {
                            let mut keys =
                                Keys::of(content, lines[number].0, &request.line, &mut report.keys);
                            let mut body = body.clone();
                            keys.sent(sent, &mut body);
                            test.sent = Some(Lit::str(&body.to_json()));
                            let is_first = tests[number].is_empty() && test.call.is_some();
                            test.shown =
                                is_first.then(|| ShownBody::Json(with_escapes(&body.to_pretty_json())));
                        }
                        Err(reason) => leave_out(&request.line, reason),
                    }
                }
                (ExampleBody::Text(text), _) if looks_like_json(text) => {
                    report.bodies += 1;
                    leave_out(&request.line, "the body is not valid JSON".to_owned());
                }
                _ => {}
            }
        }
        if let Some((response, body)) = response.as_ref().filter(|(response, _)| response.status < 300) {
            test.status = response.status;
            match (&response.body, body) {
                (ExampleBody::Json(_), Some(body)) if is_json(body) => {
                    report.bodies += 1;
                    match content.answers(got, body) {
                        Ok(body) => {
                            let mut keys =
                                Keys::of(content, lines[number].0, &response.line, &mut report.keys);
                            let mut body = body.clone();
                            keys.answered(got, &mut body);
                            test.answer = Some(Lit::str(&body.to_json()));
                        }
                        Err(reason) => leave_out(&response.line, reason),
                    }
                }
                (ExampleBody::Text(text), _) if looks_like_json(text) => {
                    report.bodies += 1;
                    leave_out(&response.line, "the body is not valid JSON".to_owned());
                }
                _ => {}
            }
        }
        report.tested += usize::from(test.sent.is_some()) + usize::from(test.answer.is_some());
        if test.call.is_some() || test.sent.is_some() || test.answer.is_some() {
            tests[number].push(test);
        }
    }
    tests
}

/// Writes the characters that change the direction of text as escapes of JSON, since they make code look like other code.
fn with_escapes(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if changes_direction(c) {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// Returns whether a body is JSON on purpose. A plain text such as a count also parses as JSON.
fn is_json(body: &Value<'_>) -> bool {
    matches!(body, Value::Object(_) | Value::Array(_))
}

fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// The arguments and the query of an example's URL, and the resulting request target.
#[derive(Debug, Clone, PartialEq)]
pub struct ExampleCall {
    /// The arguments, as Rust expressions.
    pub arguments: Vec<String>,
    /// The query options that the operation does not set itself.
    pub query: Vec<(Lit, Lit)>,
    /// The path and query that the server must receive.
    pub target: Lit,
}

/// Matches a URL with a request line. `None` if it does not match.
fn call(operation: &Operation, url: &str, kinds: &[Kind]) -> Option<ExampleCall> {
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.cut(rest.find('/')?..),
        None => url,
    };
    let path = path.split('#').next()?;
    let mut segments = ApiVersion::ALL.iter().map(|version| version.url_segment());
    let behind_version = |segment| path.strip_prefix('/')?.strip_prefix(segment);
    let path = segments.find_map(behind_version).unwrap_or(path);
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (path, None),
    };
    // Request lines with a fixed query are skipped, because examples rarely write the query in the same way.
    if operation.path.query.is_some() {
        return None;
    }
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let values = captured(&operation.path, path.trim_end_matches('/'))?;
    let mut arguments = Vec::new();
    let mut encoded = values.iter().zip(kinds).map(|((value, slot), kind)| {
        let value = match slot {
            Slot::StringLiteral => value.replace("''", "'"),
            Slot::Segment | Slot::Segments | Slot::Literal => value.clone(),
        };
        arguments.push(match kind {
            Kind::Number => value.parse::<i64>().ok()?.to_string(),
            Kind::Flag => value.parse::<bool>().ok()?.to_string(),
            Kind::Text => Lit::str(&value).to_string(),
        });
        Some(match slot {
            Slot::Segments => value.split('/').map(encode).collect::<Vec<_>>().join("/"),
            Slot::StringLiteral => encode(&value.replace('\'', "''")).into_owned(),
            Slot::Segment | Slot::Literal => encode(&value).into_owned(),
        })
    });
    let mut target = String::new();
    for part in &operation.path.parts {
        match part {
            PathPart::Literal(text) => target.push_str(&encode_path(text)),
            PathPart::Parameter(_) => target.push_str(&encoded.next()??),
        }
    }
    drop(encoded);
    if target.split('/').skip(1).any(|segment| matches!(segment, "" | "." | "..")) {
        return None;
    }
    let mut options = Vec::new();
    for option in query.unwrap_or_default().split('&').filter(|option| !option.is_empty()) {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        let (name, value) = (decoded(name), decoded(&value.replace('+', " ")));
        target.push(if target.contains('?') { '&' } else { '?' });
        target.push_str(&format!(
            "{}={}",
            encode_query_value(&name, false),
            encode_query_value(&value, true)
        ));
        options.push((Lit::str(&name), Lit::str(&value)));
    }
    Some(ExampleCall { arguments, query: options, target: Lit::str(&target) })
}

/// The values of a template's slots.
fn captured(template: &PathTemplate, path: &str) -> Option<Vec<(String, Slot)>> {
    let mut values = Vec::new();
    let mut rest = path;
    let mut parts = template.parts.iter().peekable();
    while let Some(part) = parts.next() {
        match part {
            PathPart::Literal(text) => {
                let text = if parts.peek().is_none() { text.trim_end_matches('/') } else { text };
                let head = rest.get(..text.len())?;
                if !head.eq_ignore_ascii_case(text) {
                    return None;
                }
                rest = rest.cut(text.len()..);
            }
            PathPart::Parameter(parameter) => {
                let end = match parts.peek() {
                    Some(PathPart::Literal(next)) => {
                        let next = next.trim_end_matches('/');
                        if next.is_empty() { rest.find('/')? } else { find(rest, next)? }
                    }
                    Some(PathPart::Parameter(_)) => return None,
                    None => rest.len(),
                };
                let value = rest.cut(..end);
                let one_segment = parameter.slot != Slot::Segments && parameter.slot != Slot::StringLiteral;
                if value.is_empty() || one_segment && value.contains('/') {
                    return None;
                }
                values.push((decoded(value), parameter.slot));
                rest = rest.cut(end..);
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// The position of a text after at least one other character, ignoring ASCII case.
fn find(text: &str, wanted: &str) -> Option<usize> {
    let (text, wanted) = (text.as_bytes(), wanted.as_bytes());
    (1..=text.len().checked_sub(wanted.len())?)
        .find(|at| text.cut(*at..*at + wanted.len()).eq_ignore_ascii_case(wanted))
}

/// Decodes percent escapes. Invalid escapes stay as they are.
fn decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let hex = (*byte == b'%').then(|| std::str::from_utf8(after.get(..2)?).ok()).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = after.cut(2..);
            }
            None => {
                out.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

impl Content<'_> {
    /// Checks that an example's body is of the type that the function sends.
    fn sends(&self, sent: &Sent, operation: &Operation, body: &Value<'_>) -> Result<(), String> {
        match sent {
            Sent::Model(item, _) => self.is_of(Target::Item(*item), body).map_err(reason),
            Sent::Parameters => {
                let fields = self.parameters(operation);
                let Value::Object(members) = body else {
                    return Err(reason(Misfit::of("an object", body)));
                };
                self.are_of(members, &fields).map_err(reason)
            }
            Sent::Reference => match body.get("@odata.id") {
                Some(Value::Text(_)) => Ok(()),
                _ => Err("the body is no reference: it has no `@odata.id`".to_owned()),
            },
            Sent::Json => Ok(()),
            Sent::None => Err("the page says that there is no body".to_owned()),
            Sent::Bytes(_) => Err("the page says that the body is not JSON".to_owned()),
        }
    }

    /// The part of an example's answer that the function reads, if it is of the function's type.
    fn answers<'b>(&self, got: Got, body: &'b Value<'b>) -> Result<&'b Value<'b>, String> {
        match got {
            Got::One(target @ Target::Item(_)) => {
                // OData does not wrap objects, but some pages do.
                let inner =
                    body.get("value").filter(|inner| inner.is_object() && self.is_of(target, body).is_ok());
                let wrapped = body.names().all(|name| name == "value" || name.contains('@'));
                let body = inner.filter(|_| wrapped).unwrap_or(body);
                self.is_of(target, body).map(|()| body).map_err(reason)
            }
            Got::One(_) => Ok(body),
            Got::ValueOf(target) => match body.get("value") {
                Some(value) => match self.is_of(target, value) {
                    Ok(()) => Ok(body),
                    Err(misfit) => Err(reason(misfit.of_member("value"))),
                },
                None => Err("the answer has no `value`".to_owned()),
            },
            Got::Collection(target) => match body.get("value") {
                Some(Value::Array(items)) => {
                    let misfit = items.iter().enumerate().find_map(|(number, item)| {
                        Some(self.is_of(target, item).err()?.of_item(number).of_member("value"))
                    });
                    misfit.map_or(Ok(body), |misfit| Err(reason(misfit)))
                }
                _ => Err("the answer is no collection: it has no array `value`".to_owned()),
            },
            Got::Nothing => Err("the page says that nothing comes back".to_owned()),
            Got::Count | Got::Bytes | Got::Accepted => {
                Err("the page says that no JSON comes back".to_owned())
            }
        }
    }

    fn is_of_field(&self, field: PropertyType, value: &Value<'_>) -> Result<(), Misfit> {
        match value {
            Value::Null => Ok(()),
            _ if field.target == Target::Json => Ok(()),
            Value::Array(items) if field.collection => {
                items.iter().enumerate().try_for_each(|(number, item)| {
                    self.is_of(field.target, item).map_err(|misfit| misfit.of_item(number))
                })
            }
            value if field.collection => Err(Misfit::of("a collection", value)),
            value => self.is_of(field.target, value),
        }
    }

    /// Checks that the runtime can read a value as this type.
    fn is_of(&self, target: Target, value: &Value<'_>) -> Result<(), Misfit> {
        let Target::Item(item) = target else {
            return if is_of(target, value) { Ok(()) } else { Err(Misfit::of("a primitive value", value)) };
        };
        match (&self.types.items[item].source, value) {
            (Source::Enum(_), Value::Text(_)) => Ok(()),
            (Source::Enum(_), _) => Err(Misfit::of("a member of an enumeration", value)),
            (Source::Resource(_), Value::Object(members)) => self.are_of(members, self.fields(item)),
            (Source::Resource(_), _) => Err(Misfit::of("an object", value)),
        }
    }

    /// Checks the members of an object that have fields.
    fn are_of(
        &self,
        members: &[(Cow<'_, str>, Value<'_>)],
        fields: &HashMap<&str, PropertyType>,
    ) -> Result<(), Misfit> {
        let is_there = |name: &str| members.iter().any(|(other, _)| other == name);
        members.iter().try_for_each(|(name, value)| match field_of(fields, name, is_there) {
            Some((_, field)) => self.is_of_field(field, value).map_err(|misfit| misfit.of_member(name)),
            None => Ok(()),
        })
    }
}

/// A value that is not of its type.
struct Misfit {
    /// The place within the example's value: `.member[7].member`.
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl Misfit {
    fn of(expected: &'static str, value: &Value<'_>) -> Self {
        Self { path: String::new(), expected, found: kind(value) }
    }

    /// Extends the path by the member that holds the value.
    fn of_member(self, name: &str) -> Self {
        Self { path: [".", name, &self.path].concat(), ..self }
    }

    /// Extends the path by the item of the array that holds the value.
    fn of_item(self, number: usize) -> Self {
        Self { path: format!("[{number}]{}", self.path), ..self }
    }
}

fn reason(Misfit { path, expected, found }: Misfit) -> String {
    let path = path.strip_prefix('.').unwrap_or(&path);
    let at = if path.is_empty() { "the body".to_owned() } else { format!("`{path}`") };
    format!("{at} is {found}, where the page documents {expected}")
}

fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Boolean(_) => "a Boolean",
        Value::Number(_) => "a number of another type",
        Value::Text(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
