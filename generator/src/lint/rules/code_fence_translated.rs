//! Finds translated text in code blocks, in places that HTTP or JSON reads.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::ir::PathPart;
use crate::json::Node;
use crate::lint::Lint;
use crate::lint::page::Page;
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "code-fence-translated",
        severity: Severity::Warning,
        summary: "a request line, a header or a name in a code block is translated",
        finds: "Letters outside of the Latin script in the path of a request line, in the first line or a \
             header of an example's message, or in a name in its JSON. Values and the query of a URL may \
             contain any text.",
        why: "Readers copy code blocks, and the service does not know a translated path, header or name.",
        cure: "Copy the code block from the English page.",
        example: "`GET /用户/{id}` should be `GET /users/{id}`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let raw = page.cx.bilingual.raw();
    for operation in page.operations() {
        let is_foreign =
            |part: &PathPart| matches!(part, PathPart::Literal(text) if text.chars().any(is_foreign));
        if operation.path.parts.iter().any(is_foreign) {
            let line = page.cx.raw_of_place(&operation.line, operation.place);
            let text = raw.get(line.clone()).unwrap_or_default();
            report(page, line.start..line.end, text, "this request line");
        }
    }
    for message in page.messages() {
        let source = page.cx.page.source;
        let code = source.cut(message.start.clone()).split('?').next().unwrap_or_default();
        let start = message.start.start..message.start.start + code.len();
        report(page, page.cx.raw_bytes(start), code, "the first line of this message");
        for header in &message.headers {
            let name = source.cut(header.clone()).split(':').next().unwrap_or_default();
            let range = header.start..header.start + name.len();
            report(page, page.cx.raw_bytes(range), name, "this header");
        }
        let Some((body, json)) = message.body.as_ref().and_then(|body| Some((body, body.json.as_ref()?)))
        else {
            continue;
        };
        let mut names = Vec::new();
        foreign_names(json, &mut names);
        for (name, range) in names {
            report(page, page.cx.raw_bytes(body.part(&range)), &name, "this name");
        }
    }
}

/// Reports a part of a code block if it contains letters of a foreign script.
fn report(page: &mut Page<'_, '_, '_>, raw: Range<usize>, text: &str, what: &str) {
    let Some((at, _)) = text.char_indices().find(|(_, c)| is_foreign(*c)) else { return };
    let length = text.cut(at..).find(|c: char| !is_foreign(c)).unwrap_or(text.len() - at);
    let range = if raw.len() == text.len() { raw.start + at..raw.start + at + length } else { raw };
    let message = format!("{what} is translated: `{}`", text.cut(at..at + length));
    page.report_raw(range, message, "copy it from the English page".to_owned());
}

/// Returns true for a letter in a script that no name of the API uses.
fn is_foreign(c: char) -> bool {
    c.is_alphabetic() && u32::from(c) >= 0x370
}

fn foreign_names(node: &Node, out: &mut Vec<(String, Range<usize>)>) {
    use crate::json::NodeKind;
    match &node.kind {
        NodeKind::Array(elements) => elements.iter().for_each(|element| foreign_names(element, out)),
        NodeKind::Object(members) => {
            for member in members {
                if member.name.chars().any(is_foreign) {
                    out.push((
                        member.name.clone(),
                        member.range.start + 1..member.range.end.saturating_sub(1),
                    ));
                }
                foreign_names(&member.value, out);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(line: &str, message: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## HTTP request
```http
GET {line}
```
## Example
```http
GET /x?$search=用户
{message}
```
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn what_is_copied_is_not_translated() {
        check(
            "/用户/{id}",
            "",
            &["4:6 [用户] this request line is translated: `用户`; copy it from the English page"],
        );
        check("/x", "接受: application/json", &["9:1 [接受] this header is translated: `接受`"]);
        check("/x", "\n{\"名称\": \"x\"}", &["10:3 [名称] this name is translated: `名称`"]);
        check("/users/{用户}?$filter=名称", "Accept: 应用\n\n{\"name\": \"名称\"}", &[]);
    }
}
