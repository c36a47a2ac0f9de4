//! Prints what was found in the pages: counts by code first, then findings in rustc's form, with the page's line.

use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
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
        _ = writeln!(text, "\n{}", render(diagnostic, docs, &renderer));
    }
    if shown.len() < found.len() {
        _ = writeln!(text, "\n… and {} more findings; to see all, run: {all}", found.len() - shown.len());
    }
    text
}

/// One line for each code, the gravest first, then the most frequent.
fn summary(found: &[Diagnostic]) -> String {
    let mut codes: BTreeMap<&str, (Severity, usize)> = BTreeMap::new();
    for diagnostic in found {
        let (severity, count) = codes.entry(diagnostic.code).or_insert((diagnostic.severity, 0));
        *severity = diagnostic.severity.max(*severity);
        *count += 1;
    }
    let mut lines: Vec<_> = codes.into_iter().collect();
    lines.sort_by_key(|(_, (severity, count))| (std::cmp::Reverse(*severity), std::cmp::Reverse(*count)));
    let mut text = format!("{} findings in the pages:\n", found.len());
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

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn render(diagnostic: &Diagnostic, docs: &DocSet, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let location = &diagnostic.location;
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let text = docs.file(&location.page).map_or("", |file| file.text.as_str());
    let start = boundary(text, location.start);
    // A line end at the end of the place would be drawn as a line of its own.
    let end = start + text[start..boundary(text, location.end.max(start))].trim_end().len();
    let snippet = Snippet::source(text)
        .path(location.page.as_str())
        .annotation(AnnotationKind::Primary.span(start..end));
    let mut groups = vec![title.element(snippet)];
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_title(Level::HELP.secondary_title(help.as_str())));
    }
    renderer.render(&groups)
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
    fn a_place_outside_the_page_does_no_harm() {
        for (start, end) in [(500, 900), (3, 4), (19, 16), (0, 0)] {
            report(&[diagnostic("verb", Severity::Note, start, end)], &docs(), HowMany::All, false, "CMD");
        }
        report(&[diagnostic("verb", Severity::Note, 0, 5)], &DocSet::default(), HowMany::All, false, "CMD");
    }
}
