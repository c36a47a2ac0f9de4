//! Findings on the markup of a page: its front matter, its nesting, its translation units and its annotations.

use super::Context;
use super::examples::{Unreadable, report_faults};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Severity, codes};
use crate::json::Value;
use crate::page::BlockKind;

codes! {
    static ANNOTATION_JSON_INVALID: Code = Code {
        name: "annotation-json-invalid",
        severity: Severity::Note,
        summary: "an annotation is not valid JSON",
        finds: "A comment that begins with `{` and is not valid JSON: a comma too many, a line break within \
             a text, `&quot;` for a quote. Where the meaning is plain, it is read nonetheless.",
        why: "Other tools that read the annotations stop at it.",
        cure: "Write it as JSON.",
        example: "`<!-- { \"blockType\": \"response\", } -->` has a comma too many.",
    };

    static FRONT_MATTER_INVALID: Code = Code {
        name: "front-matter-invalid",
        severity: Severity::Warning,
        summary: "the front matter of a page cannot be read",
        finds: "Front matter that is not a YAML mapping, or is never closed.",
        why: "Only lines that are plain `key: value` are read. If another line names the area, the locale or the commit \
             of the English page, these are not known.",
        cure: "Quote a value that holds `: `; close the front matter with a line `---`.",
        example: "`title: driveItem: createUploadSession` should be `title: 'driveItem: \
             createUploadSession'`.",
    };

    static FRONT_MATTER_MISSING: Code = Code {
        name: "front-matter-missing",
        severity: Severity::Note,
        summary: "a page has no front matter",
        finds: "A page that does not begin with a line `---`.",
        why: "The area, the locale and the commit of the English page are not known.",
        cure: "Add the front matter that the other pages have.",
        example: "A page that begins with `# List users`.",
    };

    static MARKUP_UNCLOSED: Code = Code {
        name: "markup-unclosed",
        severity: Severity::Error,
        summary: "a fence or a comment is never closed",
        finds: "A fence or a comment that is still open at a heading, or at the line that opens another fence. The page \
             is read as if it ended there.",
        why: "Readers see the rest of the page as code, or not at all.",
        cure: "Close the fence with a line of three backticks, and a comment with `-->`.",
        example: "A fence of a request line whose closing line is missing.",
    };

    static PAGE_NESTED_TOO_DEEP: Code = Code {
        name: "page-nested-too-deep",
        severity: Severity::Error,
        summary: "the rest of a page is not read, because its lists and quotes nest too deep",
        finds: "A line on which lists and quotes stand in one another far deeper than any page needs.",
        why: "Nothing behind that line is in the client.",
        cure: "Take out the markers that mean neither a list nor a quote.",
        example: "A line of a thousand `>`.",
    };

    static PAGE_TOO_LONG: Code = Code {
        name: "page-too-long",
        severity: Severity::Error,
        summary: "the rest of a page is not read, because the page has too much markup",
        finds: "A page with far more paragraphs, cells and marks than any page of a reference.",
        why: "Nothing behind that place is in the client.",
        cure: "Divide the page.",
        example: "A page of a million headings.",
    };

    static TRANSLATION_UNIT_MALFORMED: Code = Code {
        name: "translation-unit-malformed",
        severity: Severity::Warning,
        summary: "a translation unit is not of the regular form",
        finds: "A `<span data-ttu-id=..>` that the rest of the unit's markup does not follow.",
        why: "The text is read as it stands, markup and both languages together.",
        cure: "Write `<span data-ttu-id=\"ID\">..</span><span class=\"sxs-lookup\"><span \
             data-stu-id=\"ID\">..</span></span>`.",
        example: "A unit whose closing `</span></span>` is missing.",
    };
}

/// Reports the faults of a page's markup.
pub(super) fn check_markup(cx: &mut Context<'_, '_>) {
    check_front_matter(cx);
    check_limits(cx);
    check_units(cx);
    check_annotations(cx);
}

fn check_front_matter(cx: &mut Context<'_, '_>) {
    let front = &cx.page.front_matter;
    if let Some((why, at)) = front.malformed.clone() {
        let message = format!("the front matter cannot be read: {why}");
        let help = if front.range.is_empty() {
            "close it with a line `---`"
        } else {
            "quote a value that holds `: `"
        };
        let line = cx.page.source.cut(at..).lines().next().unwrap_or_default();
        cx.report(&FRONT_MATTER_INVALID, at..at + line.trim_end().len(), message, help.to_owned());
    } else if front.range.is_empty() {
        cx.report(&FRONT_MATTER_MISSING, 0..0, "this page has no front matter", None);
    }
}

fn check_limits(cx: &mut Context<'_, '_>) {
    for line in cx.page.unclosed.clone() {
        let is_fence = cx.page.source.cut(line.clone()).starts_with('`');
        let (what, end) =
            if is_fence { ("fence", "a line of three backticks") } else { ("comment", "`-->`") };
        let message = format!(
            "this {what} is never closed; the page is read as if it ended before the next heading or fence"
        );
        cx.report(&MARKUP_UNCLOSED, line, message, format!("close it with {end}"));
    }
    if let Some(at) = cx.page.too_deep {
        let message = "from this line on the page is not read: its lists and quotes nest too deep";
        cx.report(&PAGE_NESTED_TOO_DEEP, at..at, message, None);
    }
    if let Some(at) = cx.page.too_long {
        let message = "from about this line on the page is not read: it has more markup than any page needs";
        cx.report(&PAGE_TOO_LONG, at..at, message, None);
    }
}

fn check_units(cx: &mut Context<'_, '_>) {
    for raw in cx.bilingual.malformed.iter().cloned() {
        let location = cx.location(raw);
        let message = "this translation unit is not of the regular form; its text is read as it stands";
        let help = Some("write `<span data-ttu-id=..>..</span><span class=\"sxs-lookup\"><span data-stu-id=..>..</span></span>`".to_owned());
        cx.push(Diagnostic::new(&TRANSLATION_UNIT_MALFORMED, location, message, help));
    }
}

fn check_annotations(cx: &mut Context<'_, '_>) {
    for (index, block) in cx.page.blocks.iter().enumerate() {
        // A comment that cannot be read as an annotation may still be meant as one.
        let error = match &block.kind {
            BlockKind::Annotation(annotation) => {
                if annotation.text("type") == Some("#page.annotation") {
                    cx.ignored(index, "annotation of the page, for its publisher");
                } else {
                    cx.extracted(index);
                }
                annotation.malformed.clone()
            }
            BlockKind::Comment(text) if text.trim_start().starts_with('{') => {
                let error = serde_json::from_str::<Value<'_>>(text.trim()).err();
                error.map(|error| error.to_string())
            }
            _ => None,
        };
        let Some(error) = error else { continue };
        let whole = cx.page.source.cut(block.range.clone());
        let open = whole.find('{').unwrap_or_default();
        let inner = whole.cut(open..).strip_suffix("-->").unwrap_or(whole.cut(open..)).trim_end();
        let is_read = matches!(block.kind, BlockKind::Annotation(_));
        let unreadable = Unreadable {
            code: &ANNOTATION_JSON_INVALID,
            severity: if is_read { Severity::Note } else { Severity::Warning },
            subject: if is_read {
                "the JSON of this annotation"
            } else {
                "this annotation cannot be read: its JSON"
            },
            container: "comment",
            text: whole,
            json: open..open + inner.len(),
            error: &error,
        };
        let start = block.range.start;
        report_faults(cx, &unreadable, &|range| range.start + start..range.end + start);
        if !is_read {
            cx.reported(index);
        }
    }
}
