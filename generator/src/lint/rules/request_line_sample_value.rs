//! Finds request lines with a sample value in place of a placeholder.

use crate::diagnostic::{Code, Severity};
use crate::ir::PathPart;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "request-line-sample-value",
        severity: Severity::Warning,
        summary: "a request line has the id of a sample in place of a placeholder",
        finds: "A GUID as a segment of a request line's path. The paths of the service contain no GUIDs.",
        why: "The line then documents a call for this one object, and a client made from it can call no \
             other.",
        cure: "Replace the id by a placeholder in braces that names its object.",
        example: "`GET /education/classes/11111111-2222-3333-4444-555555555555/assignments` for `GET \
             /education/classes/{class-id}/assignments`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for operation in page.operations() {
        let literals = operation.path.parts.iter().filter_map(|part| match part {
            PathPart::Literal(text) => Some(text.as_str()),
            PathPart::Parameter(_) => None,
        });
        let Some(id) = literals.flat_map(|text| text.split('/')).find(|segment| is_guid(segment)) else {
            continue;
        };
        let line = page.cx.raw_of_place(&operation.line, operation.place);
        let text = page.cx.bilingual.raw().get(line.clone()).unwrap_or_default();
        let place = match text.find(id) {
            Some(at) => line.start + at..line.start + at + id.len(),
            None => line,
        };
        let message = format!("`{id}` is the id of a sample, not a part of the path");
        page.report_raw(place, message, "write a placeholder for it: `{id}`".to_owned());
    }
}

/// `11111111-2222-3333-4444-555555555555`
fn is_guid(segment: &str) -> bool {
    const DIGITS: [usize; 5] = [8, 4, 4, 4, 12];
    let is_hex = |group: &str| group.bytes().all(|b| b.is_ascii_hexdigit());
    segment.split('-').map(str::len).eq(DIGITS) && segment.split('-').all(is_hex)
}
