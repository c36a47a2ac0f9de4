//! Request lines of a page that are the same for the service.

use super::line::RequestLine;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::hash::HashMap;
use crate::ir::HttpMethod;
use crate::limits::excerpt;

codes! {
    static REQUEST_LINES_DIFFER_IN_CASE: Code = Code {
        name: "request-lines-differ-in-case",
        severity: Severity::Note,
        summary: "two request lines of a page differ in case only",
        finds: "A request line that differs from a line before it in capital letters only.",
        why: "Both are the same for the service. The client has the one with more capitals.",
        cure: "Remove the line without the capitals.",
        example: "`GET /me/managedapps` beside `GET /me/managedApps`.",
    };
}

/// Keeps one of several lines that differ in case only: the one with the most capitals.
pub(super) fn drop_other_cases(cx: &mut Context<'_, '_>, lines: &mut Vec<RequestLine>) {
    let capitals = |line: &RequestLine| line.path.text.bytes().filter(u8::is_ascii_uppercase).count();
    let mut known: HashMap<(HttpMethod, String, Option<String>), usize> = HashMap::default();
    let mut kept: Vec<RequestLine> = Vec::with_capacity(lines.len());
    for line in lines.drain(..) {
        let key = (line.method, line.path.text.to_ascii_lowercase(), line.path.query.clone());
        let same = known.get(&key).and_then(|at| kept.get_mut(*at));
        match same.filter(|same| same.path.text != line.path.text) {
            Some(same) => {
                let message = format!(
                    "`{}` and `{}` differ in case only",
                    excerpt(&same.path.text),
                    excerpt(&line.path.text)
                );
                let place = cx.raw_of_place(&line.line, line.place);
                cx.report_at(&REQUEST_LINES_DIFFER_IN_CASE, place, message);
                if capitals(&line) > capitals(same) {
                    *same = line;
                }
            }
            None => {
                known.entry(key).or_insert(kept.len());
                kept.push(line);
            }
        }
    }
    *lines = kept;
}
