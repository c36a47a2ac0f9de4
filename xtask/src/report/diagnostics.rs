//! Prints what was found in the pages: counts by code first, then findings in rustc's form, with the page's line.

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use graph_docgen::{Diagnostic, DocSet, Severity};

use crate::cli::HowMany;

/// How many findings are printed in full when few are asked for.
const FEW: usize = 5;

/// All that is to be said of these findings; empty where there are none. `all` is the command that prints every one.
pub(crate) fn report(
    found: &[Diagnostic],
    docs: &DocSet,
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
    for diagnostic in &shown {
        let page = docs.file(&diagnostic.location.page).map_or("", |file| &file.text);
        _ = writeln!(text, "\n{}", render(diagnostic, &diagnostic.location.page, page, &renderer));
    }
    if shown.len() < found.len() {
        _ = writeln!(text, "\n… and {} more findings; to see all, run: {all}", found.len() - shown.len());
    }
    text
}

/// One line for each code, the gravest first, then the most frequent.
pub(crate) fn summary<'d>(found: impl IntoIterator<Item = &'d Diagnostic>) -> String {
    let mut codes: BTreeMap<&str, (Severity, usize)> = BTreeMap::new();
    let mut total = 0;
    for diagnostic in found {
        total += 1;
        let (severity, count) = codes.entry(diagnostic.code).or_insert((diagnostic.severity, 0));
        *severity = diagnostic.severity.max(*severity);
        *count += 1;
    }
    let mut lines: Vec<_> = codes.into_iter().collect();
    lines.sort_by_key(|(_, (severity, count))| (std::cmp::Reverse(*severity), std::cmp::Reverse(*count)));
    let mut text = format!("{total} findings in the pages:\n");
    for (code, (severity, count)) in lines {
        _ = writeln!(text, "{count:8}  {:7}  {code}", name(severity));
    }
    text
}

/// The first finding of each code, the gravest codes first.
fn first_of_each_code(found: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut first: BTreeMap<&str, &Diagnostic> = BTreeMap::new();
    for diagnostic in found {
        first.entry(diagnostic.code).or_insert(diagnostic);
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

/// A finding as rustc would show it. `path` is how the page is named, `text` what is in it.
pub(crate) fn render(diagnostic: &Diagnostic, path: &str, text: &str, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let location = &diagnostic.location;
    let line = location.line as usize;
    let excerpt = Excerpt::of(text, location.start, location.end);
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let origin = Origin::path(path).line(line).char_column(location.column as usize);
    let annotation = AnnotationKind::Primary.span(excerpt.start..excerpt.end);
    let snippet = Snippet::source(excerpt.text).line_start(line).annotation(annotation);
    let mut groups = vec![title.element(origin).element(snippet)];
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_title(Level::HELP.secondary_title(help.as_str())));
    }
    renderer.render(&groups)
}

/// How many characters of a line are shown; rows of tables have up to two thousand.
const WIDTH: usize = 140;
/// How many of them stand before the place that is meant.
const BEFORE: usize = 40;

/// The line of a place, cut around it where it is long, and the place in it.
struct Excerpt {
    text: String,
    start: usize,
    end: usize,
}

impl Excerpt {
    fn of(text: &str, start: usize, end: usize) -> Self {
        let start = boundary(text, start);
        let end = boundary(text, end.max(start));
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
        let (mut from, mut to) = (line_start, line_end);
        if text[from..to].chars().count() > WIDTH {
            from = text[from..start].char_indices().rev().nth(BEFORE - 1).map_or(from, |(at, _)| from + at);
            to = text[from..to].char_indices().nth(WIDTH).map_or(to, |(at, _)| from + at);
        }
        let head = if from > line_start { "…" } else { "" };
        let tail = if to < line_end { "…" } else { "" };
        // A place that goes on below is marked to the end of its line, without the blanks there.
        let end = start + text[start..end.clamp(start, to)].trim_end().len();
        let shift = |at: usize| at - from + head.len();
        Self { text: format!("{head}{}{tail}", &text[from..to]), start: shift(start), end: shift(end) }
    }
}

/// The nearest place at or before `at` that is in the text and between two characters.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use graph_docgen::{DocFile, Location};

    use super::*;

    fn diagnostic(code: &'static str, severity: Severity, start: usize, end: usize) -> Diagnostic {
        let location = Location { page: "v1.0/api/a.md".to_owned(), line: 2, column: 3, start, end };
        Diagnostic {
            code,
            severity,
            message: "no such verb".to_owned(),
            location,
            help: Some("write GET".to_owned()),
        }
    }

    fn docs() -> DocSet {
        DocSet::new(vec![DocFile {
            path: "v1.0/api/a.md".to_owned(),
            text: "# 标题\n获取 GTE /users\n".to_owned(),
        }])
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

… and 1 more findings; to see all, run: CMD
";
        assert_eq!(report(&found, &docs(), HowMany::Few, false, "CMD"), expect);
        assert!(!report(&found, &docs(), HowMany::All, false, "CMD").contains("CMD"));
    }

    #[test]
    fn the_gravest_code_stands_first() {
        let found = [
            diagnostic("b", Severity::Note, 0, 1),
            diagnostic("b", Severity::Note, 0, 1),
            diagnostic("a", Severity::Error, 0, 1),
        ];
        let text = report(&found, &docs(), HowMany::Few, false, "CMD");
        assert!(text.find("error    a") < text.find("note     b"), "{text}");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("first\n{}GTE{}\n", "值".repeat(300), "b".repeat(300));
        let start = 6 + 900;
        let excerpt = Excerpt::of(&text, start, start + 3);
        assert_eq!(&excerpt.text[excerpt.start..excerpt.end], "GTE");
        assert_eq!(excerpt.text.chars().count(), WIDTH + 2);
        assert!(excerpt.text.starts_with("…值") && excerpt.text.ends_with("b…"), "{}", excerpt.text);
        let whole = Excerpt::of(&text, 0, text.len());
        assert_eq!((whole.text.as_str(), whole.start, whole.end), ("first", 0, 5));
    }

    #[test]
    fn a_place_outside_the_page_does_no_harm() {
        for (start, end) in [(500, 900), (3, 4), (19, 16), (0, 0)] {
            report(&[diagnostic("verb", Severity::Note, start, end)], &docs(), HowMany::All, false, "CMD");
        }
        report(&[diagnostic("verb", Severity::Note, 0, 5)], &DocSet::default(), HowMany::All, false, "CMD");
    }
}
