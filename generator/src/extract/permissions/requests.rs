//! Tables for only some request lines of a page: `Permissions for the following HTTP request:` and a fence.

use super::findings::PERMISSION_REQUEST_UNKNOWN;
use crate::diagnostic::Severity;
use crate::extract::Context;
use crate::extract::requests::{RequestLine, graph_target, opt_method};
use crate::hash::HashMap;
use crate::ir::HttpMethod;
use crate::limits;
use crate::limits::excerpt;
use crate::page::CodeBlock;
use std::collections::BTreeSet;
use std::ops::Range;

/// The request lines that a table claims to hold for.
#[derive(Default)]
pub(super) struct Claim {
    /// The lines of a fence above the table.
    pub(super) shown: Vec<String>,
    /// The `requestUrls` of the table's annotation, which may be older than the fence.
    pub(super) annotated: Vec<String>,
    /// The place of the claim.
    pub(super) place: Range<usize>,
}

/// The request lines that a fence shows.
pub(super) fn lines_of(code: &CodeBlock<'_>) -> Vec<String> {
    code.text.lines().filter(|line| opt_method(line).is_some()).map(|line| line.trim().to_owned()).collect()
}

/// The indices of the request lines for which a table holds; `None` for all lines of the page.
pub(super) type BoundLines = Option<BTreeSet<usize>>;

/// Finds the page's request lines for each table.
pub(super) fn bind(cx: &mut Context<'_, '_>, claims: &[Claim], lines: &[RequestLine]) -> Vec<BoundLines> {
    let mut known: HashMap<(HttpMethod, String), Vec<usize>> = HashMap::default();
    for (index, line) in lines.iter().enumerate() {
        known.entry((line.method, form(&line.path.text))).or_default().push(index);
    }
    let find = |text: &String| -> Option<&Vec<usize>> {
        let (method, target) = opt_method(text)?;
        known.get(&(method, form(graph_target(target).ok()?)))
    };
    let mut bound: Vec<BoundLines> = Vec::with_capacity(claims.len());
    for claim in claims {
        let claimed = if claim.shown.is_empty() { &claim.annotated } else { &claim.shown };
        for unknown in claimed.iter().filter(|text| find(text).is_none()) {
            let message = format!("`{}` is not a request line of this page", excerpt(unknown));
            let help = "write the request lines as they stand below `HTTP request`".to_owned();
            cx.report(&PERMISSION_REQUEST_UNKNOWN, claim.place.clone(), message, help);
        }
        let found: BTreeSet<usize> = claimed.iter().filter_map(find).flatten().copied().collect();
        bound.push((!found.is_empty()).then_some(found));
    }
    let tables_of =
        |line: usize| -> Vec<bool> { bound.iter().flatten().map(|lines| lines.contains(&line)).collect() };
    let named: BTreeSet<usize> = bound.iter().flatten().flatten().copied().collect();
    let several = bound.iter().flatten().count() > limits::BOUND_TABLES
        || named.iter().map(|line| tables_of(*line)).collect::<BTreeSet<_>>().len() > limits::BOUND_TABLES;
    if several && let Some(first) = claims.first() {
        let message = format!(
            "more than {} tables hold for only some request lines; each is read as if it held for all",
            limits::BOUND_TABLES
        );
        cx.report_as(&PERMISSION_REQUEST_UNKNOWN, Severity::Warning, first.place.clone(), message, None);
        return vec![None; claims.len()];
    }
    // An annotation alone does not prove that the other lines need no permission.
    let is_for_all = bound.iter().any(Option::is_none);
    if !is_for_all && named.len() < lines.len() {
        for (bound, _) in bound.iter_mut().zip(claims).filter(|(_, claim)| claim.shown.is_empty()) {
            *bound = None;
        }
    }
    bound
}

/// A path with each placeholder as `{}`, in lower case, without the query.
fn form(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default().trim().trim_matches('/');
    let (mut out, mut depth) = (String::with_capacity(path.len()), 0_usize);
    for c in path.chars() {
        match c {
            '{' => {
                if depth == 0 {
                    out.push_str("{}");
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    out
}
