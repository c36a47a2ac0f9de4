//! Gives each request line the answers that fit it: `/$count` answers with a number as text, and `/$value` with
//! bytes, whatever the page says of its other lines.

use crate::extract::requests::RequestLine;
use crate::ir::{HttpMethod, PageFacts, ResponseBody};
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

/// Changes the facts of the lines of a page, which run parallel to the lines. Lines with the same facts go on sharing them.
pub(in crate::extract) fn fit_to_lines(lines: &[RequestLine], facts: &mut [Arc<PageFacts>]) {
    let has = |wanted| lines.iter().any(|line| AskedFor::of_line(line) == wanted);
    let several =
        [AskedFor::Count, AskedFor::Value, AskedFor::Resource].into_iter().filter(|kind| has(*kind));
    let is_mixed = several.count() > 1;
    if !is_mixed && !has(AskedFor::Count) {
        return;
    }
    let mut made: Vec<(Arc<PageFacts>, AskedFor, Arc<PageFacts>)> = Vec::new();
    for (line, facts) in lines.iter().zip(facts) {
        let kind = AskedFor::of_line(line);
        let known = made.iter().find(|(of, wanted, _)| *wanted == kind && Arc::ptr_eq(of, facts));
        let fitted = match known {
            Some((_, _, fitted)) => Arc::clone(fitted),
            None => {
                let mut fitted = PageFacts::clone(facts);
                fit_responses(kind, &mut fitted);
                let fitted = Arc::new(fitted);
                made.push((Arc::clone(facts), kind, Arc::clone(&fitted)));
                fitted
            }
        };
        *facts = fitted;
    }
}

fn fit_responses(kind: AskedFor, facts: &mut PageFacts) {
    for response in facts.responses.iter_mut().filter(|response| response.status < 300) {
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
                // The page tells of the raw content first.
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
