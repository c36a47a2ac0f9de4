//! Findings for people: the number by code, then the requested number of findings with the lines of their pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

use annotate_snippets::Renderer;
use graph_docgen::Diagnostic;

use super::{Linted, all};
use crate::cli::lint::Max;
use crate::program;
use crate::report::diagnostics::{counted, render, summary};

/// Prints the findings. `command` is the command line without `--max`.
pub(crate) fn report(sets: &[Linted], max: Max, colours: bool, command: &str) -> String {
    let found: Vec<_> = all(sets).collect();
    let mut text = match found.len() {
        0 => "There are no findings in the pages.\n".to_owned(),
        _ => summary(found.iter().map(|(_, found)| *found)),
    };
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let (shown, cut) = choose(&found, max);
    for (set, found) in shown {
        _ = writeln!(text, "\n{}", render(found, &set.path(found), set.text(found), &renderer));
    }
    if !cut.is_empty() {
        let more: usize = cut.iter().map(|(_, count)| count).sum();
        let codes: Vec<_> = cut.iter().map(|(code, count)| format!("{count} {code}")).collect();
        _ = writeln!(
            text,
            "\n… and {} ({});\nto see all of them, run: {command} --max all",
            counted(more, "more finding"),
            codes.join(", ")
        );
    }
    if !found.is_empty() {
        _ = writeln!(
            text,
            "\nFor the meaning of a code and its cure, run: {} lint --explain CODE",
            program::name()
        );
    }
    let allowed: usize = sets.iter().map(|set| set.report.allowed).sum();
    let known: usize = sets.iter().map(|set| set.known).sum();
    for (count, how) in [(allowed, "the pages allow"), (known, "the baseline lists")] {
        if count > 0 {
            let are = if count == 1 { "is" } else { "are" };
            _ = writeln!(text, "{} that {how} {are} left out", counted(count, "finding"));
        }
    }
    text
}

/// A finding and its set.
type Found<'s> = (&'s Linted, &'s Diagnostic);

/// Chooses the findings to show, the most severe codes first and from all codes as evenly as possible. Also returns the number of
/// findings of each code that are left out.
fn choose<'s>(found: &[Found<'s>], max: Max) -> (Vec<Found<'s>>, Vec<(&'s str, usize)>) {
    let mut codes: BTreeMap<&str, Vec<Found<'s>>> = BTreeMap::new();
    for (set, diagnostic) in found {
        codes.entry(diagnostic.code.name).or_default().push((set, diagnostic));
    }
    let mut codes: Vec<_> = codes.into_iter().collect();
    codes.sort_by_key(|(_, found)| Reverse(found.iter().map(|(_, found)| found.severity).max()));
    let mut takes = vec![0; codes.len()];
    let mut left = max.0.min(found.len());
    while left > 0 {
        for (take, (_, found)) in takes.iter_mut().zip(&codes) {
            let more = usize::from(*take < found.len() && left > 0);
            *take += more;
            left -= more;
        }
    }
    let mut shown = Vec::new();
    let mut cut = Vec::new();
    for (take, (code, found)) in takes.into_iter().zip(codes) {
        if take < found.len() {
            cut.push((code, found.len() - take));
        }
        shown.extend(found.into_iter().take(take));
    }
    (shown, cut)
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn a_summary_stands_first_and_a_cap_says_what_it_cut() {
        let text = report(&linted(), Max(1), false, "CMD");
        let expect = "\
5 findings in the pages:
       1  error    request-missing
       1  warning  permission-cell-unreadable
       1  warning  permission-scheme-missing
       1  warning  response-missing
       1  note     section-unknown

error[request-missing]: this page documents no request line
 --> docs/v1.0/api/a b.md:4:1
  |
4 | # 标题
  | ^^^^^^

… and 4 more findings (1 permission-cell-unreadable, 1 permission-scheme-missing, 1 response-missing, 1 section-unknown);
to see all of them, run: CMD --max all

For the meaning of a code and its cure, run: cargo xtask lint --explain CODE
";
        assert_eq!(text, expect);
    }

    #[test]
    fn all_are_shown_if_asked_for_and_none_is_said() {
        let text = report(&linted(), Max(usize::MAX), false, "CMD");
        assert!(text.contains("section-unknown]") && !text.contains("more findings"), "{text}");
        assert_eq!(report(&[], Max(1), false, "CMD"), "There are no findings in the pages.\n");
    }
}
