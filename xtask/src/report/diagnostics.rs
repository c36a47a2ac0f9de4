//! Prints findings: first the number by code, then findings in rustc's form with the line of the page.

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use graph_docgen::{Diagnostic, Severity};

use crate::cli::HowMany;
use crate::console::harmless;

/// The number of findings that [`HowMany::Few`] prints in full.
const FEW: usize = 5;

/// Prints these findings. The text is empty if there are none. `page` returns the text of a page, and `all` is the command that
/// prints every finding.
pub(crate) fn report(
    found: &[Diagnostic],
    page: impl Fn(&str) -> String,
    how_many: HowMany,
    colours: bool,
    all: &str,
) -> String {
    if found.is_empty() {
        return String::new();
    }
    let shown: Vec<&Diagnostic> = match how_many {
        HowMany::All => found.iter().collect(),
        HowMany::Few => first_of_each_code(found),
    };
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let mut text = summary(found);
    // Nearly all findings of a page follow one another, so its text is read once.
    for of_page in shown.chunk_by(|one, next| one.location.page == next.location.page) {
        let path = &of_page[0].location.page;
        let page = page(path);
        for diagnostic in of_page {
            _ = writeln!(text, "\n{}", render(diagnostic, path, &page, &renderer));
        }
    }
    if shown.len() < found.len() {
        let more = counted(found.len() - shown.len(), "more finding");
        _ = writeln!(text, "\n… and {more}; to see all of them, run: {all}");
    }
    text
}

/// One line for each code, sorted by severity and then by number.
pub(crate) fn summary<'d>(found: impl IntoIterator<Item = &'d Diagnostic>) -> String {
    let mut codes: BTreeMap<&str, (Severity, usize)> = BTreeMap::new();
    let mut total = 0;
    for diagnostic in found {
        total += 1;
        let (severity, count) = codes.entry(diagnostic.code.name).or_insert((diagnostic.severity, 0));
        *severity = diagnostic.severity.max(*severity);
        *count += 1;
    }
    let mut lines: Vec<_> = codes.into_iter().collect();
    lines.sort_by_key(|(_, (severity, count))| (std::cmp::Reverse(*severity), std::cmp::Reverse(*count)));
    let mut text = format!("{} in the pages:\n", counted(total, "finding"));
    for (code, (severity, count)) in lines {
        _ = writeln!(text, "{count:8}  {:7}  {code}", name(severity));
    }
    text
}

/// `1 finding`, `2 findings`.
pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The first finding of each code, the most severe codes first.
fn first_of_each_code(found: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut first: BTreeMap<&str, &Diagnostic> = BTreeMap::new();
    for diagnostic in found {
        first.entry(diagnostic.code.name).or_insert(diagnostic);
    }
    let mut shown: Vec<&Diagnostic> = first.into_values().collect();
    shown.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity));
    shown.truncate(FEW);
    shown
}

/// The word for a severity.
pub(crate) fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Prints a finding in rustc's form. `path` is the page's name in the output, and `text` its content.
pub(crate) fn render(diagnostic: &Diagnostic, path: &str, text: &str, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let location = &diagnostic.location;
    let bytes = location.bytes(text);
    let place = Place::of(text, bytes.start, bytes.end);
    let message = harmless(&diagnostic.message);
    let title = level.primary_title(&*message).id(diagnostic.code.name);
    // The marked part is found again after the text has changed.
    let [before, marked, behind] =
        [&place.line[..place.start], &place.line[place.start..place.end], &place.line[place.end..]]
            .map(harmless);
    let (line, path) = ([&*before, &*marked, &*behind].concat(), harmless(path));
    let snippet = Snippet::source(&line)
        .line_start(location.line as usize)
        .path(&*path)
        .annotation(AnnotationKind::Primary.span(before.len()..before.len() + marked.len()));
    let mut groups = vec![title.element(snippet)];
    let help = diagnostic.help.as_deref().map(harmless);
    if let Some(help) = &help {
        groups.push(Group::with_title(Level::HELP.secondary_title(&**help)));
    }
    renderer.render(&groups)
}

/// The number of characters that are marked at most. The renderer cuts long lines around the mark, and rows of tables have up
/// to two thousand characters.
const MARKED: usize = 80;

/// The first line of a location, and the marked bytes in it.
struct Place<'t> {
    line: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Place<'t> {
    fn of(text: &'t str, start: usize, end: usize) -> Self {
        let start = boundary(text, start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
        let meant = &text[start..boundary(text, end).clamp(start, line_end)];
        let marked = meant.char_indices().nth(MARKED).map_or(meant, |(cut, _)| &meant[..cut]);
        // The renderer would draw a line end at the end of the mark as another line.
        let end = start + marked.trim_end().len();
        Self { line: &text[line_start..line_end], start: start - line_start, end: end - line_start }
    }
}

/// The nearest offset at or before `at` that is inside the text and between two characters.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use graph_docgen::{Code, Location};

    use super::*;

    fn diagnostic(name: &'static str, severity: Severity, start: usize, end: usize) -> Diagnostic {
        let code = Code { name, severity, summary: "", finds: "", why: "", cure: "", example: "" };
        let location = Location { page: "v1.0/api/a.md".to_owned(), line: 2, column: 3, start, end };
        Diagnostic {
            code: Box::leak(Box::new(code)),
            severity,
            message: "no such verb".to_owned(),
            location,
            help: Some("write GET".to_owned()),
            fix: Vec::new(),
        }
    }

    fn page(path: &str) -> String {
        assert_eq!(path, "v1.0/api/a.md");
        "# 标题\n获取 GTE /users\n".to_owned()
    }

    #[test]
    fn a_finding_is_shown_as_rustc_would() {
        let found =
            [diagnostic("verb", Severity::Error, 16, 19), diagnostic("verb", Severity::Error, 16, 19)];
        let expect = "\
2 findings in the pages:
       2  error    verb

error[verb]: no such verb
 --> v1.0/api/a.md:2:4
  |
2 | 获取 GTE /users
  |      ^^^
  |
help: write GET

… and 1 more finding; to see all of them, run: CMD
";
        assert_eq!(report(&found, page, HowMany::Few, false, "CMD"), expect);
        assert!(!report(&found, page, HowMany::All, false, "CMD").contains("CMD"));
    }

    #[test]
    fn the_gravest_code_stands_first() {
        let found = [
            diagnostic("b", Severity::Note, 0, 1),
            diagnostic("b", Severity::Note, 0, 1),
            diagnostic("a", Severity::Error, 0, 1),
        ];
        let text = report(&found, page, HowMany::Few, false, "CMD");
        assert!(text.find("error    a") < text.find("note     b"), "{text}");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("first\n{}GTE{}\n", "值".repeat(300), "b".repeat(300));
        let mut found = diagnostic("verb", Severity::Error, 906, 909);
        found.location.column = 301;
        let shown = render(&found, "a.md", &text, &Renderer::plain());
        assert!(shown.contains("a.md:2:301") && shown.contains("值GTEb"), "{shown}");
        assert!(shown.lines().all(|line| line.chars().count() < 200), "{shown}");
        found.location.end = text.len();
        let shown = render(&found, "a.md", &text, &Renderer::plain());
        assert!(shown.lines().all(|line| line.chars().count() < 200), "{shown}");
    }

    #[test]
    fn a_line_is_shown_as_a_whole_where_no_more_is_known() {
        let text = report(&[diagnostic("verb", Severity::Note, 0, 0)], page, HowMany::All, false, "CMD");
        assert!(text.contains("2 | 获取 GTE /users\n  | ^^^^^^^^^^^^^^^"), "{text}");
    }

    #[test]
    fn a_place_outside_the_page_does_no_harm() {
        for (start, end) in [(500, 900), (3, 4), (19, 16)] {
            report(&[diagnostic("verb", Severity::Note, start, end)], page, HowMany::All, false, "CMD");
        }
        report(&[diagnostic("verb", Severity::Note, 0, 5)], |_| String::new(), HowMany::All, false, "CMD");
    }
}
