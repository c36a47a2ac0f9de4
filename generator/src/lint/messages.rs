//! The HTTP messages of a page's examples, with the places of their parts.

use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::examples::FencePlaces;
use crate::extract::examples::body_range;
use crate::hash::HashMap;
use crate::ir::{Example, ExampleBody, ExampleRequest, ExampleResponse, Line};
use crate::json::{self, Node};
use crate::page::{BlockKind, CodeBlock};
use std::ops::Range;

/// A request or a response in a code block.
pub(super) struct Message<'s> {
    pub(super) side: Side<'s>,
    /// The example that it belongs to.
    pub(super) example: &'s Example,
    /// The index of its code block.
    pub(super) block: usize,
    /// The place of its first line in the source.
    pub(super) start: Range<usize>,
    /// The places of its header lines in the source.
    pub(super) headers: Vec<Range<usize>>,
    pub(super) body: Option<Body>,
}

/// The kind of a message in an example.
#[derive(Clone, Copy)]
pub(super) enum Side<'s> {
    Request(&'s ExampleRequest),
    Response(&'s ExampleResponse),
}

impl<'s> Side<'s> {
    fn body(&self) -> &ExampleBody {
        match self {
            Self::Request(request) => &request.body,
            Self::Response(response) => &response.body,
        }
    }

    fn line(&self) -> &'s Line {
        match self {
            Self::Request(request) => &request.line,
            Self::Response(response) => &response.line,
        }
    }
}

/// The body of a message.
pub(super) struct Body {
    places: FencePlaces,
    /// The place of the body in its code block.
    range: Range<usize>,
    /// The JSON of the body, as far as it can be read.
    pub(super) json: Option<Node>,
}

impl Body {
    /// The place of the body in the source.
    pub(super) fn place(&self) -> Range<usize> {
        self.places.range(&self.range)
    }

    /// The place in the source of a range of the JSON.
    pub(super) fn part(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.range.start;
        self.places.range(&(range.start + start..range.end + start))
    }
}

/// All messages in the order of the page.
pub(super) fn messages<'s>(cx: &Context<'_, '_>, examples: &'s [Example]) -> Vec<Message<'s>> {
    let mut by_line: HashMap<&Line, (&Example, Side<'_>)> = HashMap::default();
    for example in examples {
        let request = example.request.as_ref().map(Side::Request);
        let response = example.response.as_ref().map(Side::Response);
        for side in request.into_iter().chain(response) {
            by_line.insert(side.line(), (example, side));
        }
    }
    if by_line.is_empty() {
        return Vec::new();
    }
    let fences = cx.page.blocks.iter().enumerate().filter_map(|(at, block)| match &block.kind {
        BlockKind::Code(code) => Some((at, code)),
        _ => None,
    });
    let message = |(block, code): (usize, &CodeBlock<'_>)| {
        let (example, side) = *by_line.get(&cx.line(code.start))?;
        let places = FencePlaces::of(cx.page.source, &cx.page.blocks[block], code);
        let first = code.text.len() - code.text.trim_start().len();
        let length = code.text.cut(first..).split('\n').next().unwrap_or_default().trim_end().len();
        let start = places.range(&(first..first + length));
        let headers = headers(code, &places);
        let body = body(cx, side, block, code, places);
        Some(Message { side, example, block, start, headers, body })
    };
    fences.filter_map(message).collect()
}

/// The header lines: those between the first line of a message and the next blank line or the body.
fn headers(code: &CodeBlock<'_>, places: &FencePlaces) -> Vec<Range<usize>> {
    let mut at = code.text.len() - code.text.trim_start().len();
    let mut headers = Vec::new();
    for (number, line) in code.text.cut(at..).split_inclusive('\n').enumerate() {
        let text = line.trim_end();
        let is_header = text.contains(':') && !text.trim_start().starts_with(['{', '[', '<', '"']);
        if number > 0 {
            if !is_header {
                break;
            }
            headers.push(places.range(&(at..at + text.len())));
        }
        at += line.len();
    }
    headers
}

/// The body of a message, in the same code block or in the next one.
fn body(
    cx: &Context<'_, '_>,
    side: Side<'_>,
    block: usize,
    code: &CodeBlock<'_>,
    places: FencePlaces,
) -> Option<Body> {
    if *side.body() == ExampleBody::Empty {
        return None;
    }
    let own = body_range(&code.text);
    let (code, range, places) = if own.is_empty() {
        let next = &cx.page.blocks.get(block + 1)?;
        let BlockKind::Code(code) = &next.kind else { return None };
        (code, 0..code.text.len(), FencePlaces::of(cx.page.source, next, code))
    } else {
        (code, own, places)
    };
    let text = code.text.cut(range.clone());
    let json = match side.body() {
        ExampleBody::Json(_) => {
            let is_valid = serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
            json::read(text, is_valid).0
        }
        ExampleBody::Text(_) | ExampleBody::Empty => None,
    };
    Some(Body { places, range, json })
}
