//! Gives each request line the answers that fit it: `/$count` answers with a number as text, and `/$value` with
//! bytes, whatever the page says of its other lines. Others have the answers that their examples show.

use super::by_example::{ByExample, PathEnd};
use crate::extract::requests::RequestLine;
use crate::ir::{HttpMethod, PageFacts, Response, ResponseBody};
use std::sync::Arc;

/// The thing that a request asks for, by the end of its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AskedFor {
    /// `/$count`: the number of items.
    Count,
    /// `/$value`: the raw content.
    Value,
    /// A resource, a collection, or anything else.
    Resource,
}

impl AskedFor {
    fn of(method: HttpMethod, url: &str) -> Self {
        let path = url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        match method {
            HttpMethod::Get if path.ends_with("/$count") => Self::Count,
            HttpMethod::Get if path.ends_with("/$value") => Self::Value,
            _ => Self::Resource,
        }
    }

    fn of_line(line: &RequestLine) -> Self {
        Self::of(line.method, &line.path.text)
    }
}

/// The facts of a line, the thing that it asks for, and the facts that fit this.
type Fitted<'a> = (Arc<PageFacts>, (AskedFor, Option<&'a PathEnd>), Arc<PageFacts>);

/// Changes the facts of the lines of a page, which run parallel to the lines. Lines with the same facts go on sharing them.
pub(in crate::extract) fn fit_to_lines(lines: &[RequestLine], facts: &mut [Arc<PageFacts>]) {
    let has = |wanted| lines.iter().any(|line| AskedFor::of_line(line) == wanted);
    let several =
        [AskedFor::Count, AskedFor::Value, AskedFor::Resource].into_iter().filter(|kind| has(*kind));
    let is_mixed = several.count() > 1;
    let fits_kind = is_mixed || has(AskedFor::Count);
    let examples = facts.first().map(Arc::clone);
    let by_example = examples.as_ref().and_then(|facts| ByExample::of(lines, &facts.examples));
    if !fits_kind && by_example.is_none() {
        return;
    }
    let mut made: Vec<Fitted<'_>> = Vec::new();
    for (index, (line, facts)) in lines.iter().zip(facts).enumerate() {
        let kind = AskedFor::of_line(line);
        let shown = by_example.as_ref().filter(|_| kind == AskedFor::Resource);
        let asked = shown.and_then(|shown| shown.path_end(index));
        let wanted = (kind, asked);
        let known = made.iter().find(|(of, other, _)| *other == wanted && Arc::ptr_eq(of, facts));
        let fitted = match known {
            Some((_, _, fitted)) => Arc::clone(fitted),
            None => {
                let mut responses = facts.responses.clone();
                if fits_kind {
                    fit_responses(kind, &mut responses);
                }
                if let (Some(shown), Some(asked)) = (shown, asked) {
                    shown.fit(asked, &mut responses);
                }
                let is_same =
                    |(of, _, other): &&Fitted<'_>| Arc::ptr_eq(of, facts) && other.responses == responses;
                let fitted = match made.iter().find(is_same) {
                    _ if facts.responses == responses => Arc::clone(facts),
                    Some((_, _, same)) => Arc::clone(same),
                    None => Arc::new(PageFacts { responses, ..PageFacts::clone(facts) }),
                };
                made.push((Arc::clone(facts), wanted, Arc::clone(&fitted)));
                fitted
            }
        };
        *facts = fitted;
    }
}

fn fit_responses(kind: AskedFor, responses: &mut [Response]) {
    for response in responses.iter_mut().filter(|response| response.status < 300) {
        if response.body == ResponseBody::Empty {
            continue;
        }
        match kind {
            AskedFor::Count => {
                response.body = ResponseBody::Text;
                response.other_bodies.clear();
            }
            AskedFor::Value => {
                response.body = ResponseBody::Binary;
                response.other_bodies.clear();
            }
            AskedFor::Resource => {
                // The page documents the raw content first.
                let json =
                    response.other_bodies.iter().position(|body| matches!(body, ResponseBody::Json { .. }));
                if let Some(json) = json.filter(|_| response.body == ResponseBody::Binary) {
                    response.body = response.other_bodies.remove(json);
                }
                response.other_bodies.retain(|body| *body != ResponseBody::Binary);
            }
        }
    }
}
