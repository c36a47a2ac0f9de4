//! The structure that `docs/architecture.md` describes, held by a test: layers, module docs, file sizes.
//!
//! The test reads the sources as text and reports every offence at once, with the file and the line.

mod layers;
mod sources;

use layers::{LAYERS, layer_of};
use sources::{Source, sources};
use std::collections::{BTreeMap, BTreeSet};

/// The most lines that a file may have.
const LINES: usize = 600;

/// The most line breaks that a string of a test may have as `\\n`. Shorter pages read well in a line.
const BREAKS: usize = 6;

/// Fails with all offences, one per line.
#[track_caller]
fn assert_none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}\n  {}\n", offences.join("\n  "));
}

#[test]
fn arrows_run_down() {
    let mut offences = Vec::new();
    for source in sources("generator/src") {
        let Some(own) = layer_of(&source.module) else {
            let name = source.module.first().cloned().unwrap_or_default();
            if source.module.len() == 1 {
                offences.push(format!(
                    "{}: add the module `{name}` to its layer in {}",
                    source.path,
                    file!()
                ));
            }
            continue;
        };
        for import in source.imports() {
            let Some(other) = layer_of(&import.module) else { continue };
            if own < other {
                offences.push(format!(
                    "{}:{}: `{}` is of the layer `{}`, above `{}`",
                    source.path,
                    import.line,
                    import.module.join("::"),
                    LAYERS[other].0,
                    LAYERS[own].0
                ));
            }
        }
    }
    assert_none("A module imports only modules of its own layer or of one below.", &offences);
}

#[test]
fn no_two_modules_import_each_other() {
    let all = sources("generator/src");
    let modules: BTreeSet<&[String]> = all.iter().map(|source| &*source.module).collect();
    // The file that an import leads to is that of its longest path that is a module.
    let file_of = |path: &[String]| (0..=path.len()).rev().find_map(|end| modules.get(&path[..end]).copied());
    let mut arrows: BTreeMap<&[String], BTreeSet<&[String]>> = BTreeMap::new();
    for source in &all {
        for import in source.imports() {
            if let Some(target) = file_of(&import.module)
                && target != &*source.module
                // A door names the modules of its room, and they may use what it defines.
                && !source.module.starts_with(target)
                && !target.starts_with(&source.module)
            {
                arrows.entry(&source.module).or_default().insert(target);
            }
        }
    }
    let mut offences = Vec::new();
    for (from, targets) in &arrows {
        for target in targets {
            if *from < *target && reaches(&arrows, target, from) {
                offences.push(format!("`{}` and `{}`", from.join("::"), target.join("::")));
            }
        }
    }
    assert_none("No two modules import each other, directly or over others.", &offences);
}

/// Returns whether the arrows lead from one module to the other.
fn reaches<'m>(
    arrows: &BTreeMap<&'m [String], BTreeSet<&'m [String]>>,
    from: &'m [String],
    to: &[String],
) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        if module == to {
            return true;
        }
        if seen.insert(module) {
            open.extend(arrows.get(module).into_iter().flatten());
        }
    }
    false
}

/// The hand-written sources of all packages.
fn all_sources() -> Vec<Source> {
    ["generator", "runtime", "xtask", "fuzz"].into_iter().flat_map(sources).collect()
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent = |source: &Source| !source.text.starts_with("//!");
    let offences: Vec<String> = all_sources().into_iter().filter(silent).map(|source| source.path).collect();
    assert_none("Every file begins with `//!`.", &offences);
}

#[test]
fn no_file_is_longer_than_one_reader_holds() {
    let length = |source: Source| (source.text.lines().count(), source.path);
    let long = all_sources().into_iter().map(length).filter(|(lines, _)| *lines > LINES);
    let offences: Vec<String> = long.map(|(lines, path)| format!("{path}: {lines} lines")).collect();
    assert_none("A file has at most 600 lines: split it along a seam that has a name.", &offences);
}

#[test]
fn no_logic_knows_the_name_of_a_page() {
    let mut offences = Vec::new();
    for source in sources("generator/src") {
        for (line, text) in source.code_lines() {
            // A comment may name an example; a string in code may end in `.md`, but not name a page.
            for literal in text.split('"').skip(1).step_by(2) {
                let stem = literal.strip_suffix(".md").unwrap_or_default();
                let is_page = stem.contains('-')
                    && stem.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b));
                if is_page {
                    offences.push(format!("{}:{line}: \"{literal}\"", source.path));
                }
            }
        }
    }
    assert_none("No page's name stands in logic.", &offences);
}

#[test]
fn what_is_graphs_alone_stands_in_one_file() {
    let mut offences = Vec::new();
    for source in ["generator/src", "xtask/src"].into_iter().flat_map(sources) {
        // The phrases of a language have the same words.
        let may_name_it = source.module == ["family"] || source.module.starts_with(&["prose".to_owned()]);
        for (line, text) in source.code_lines().filter(|_| !may_name_it) {
            for literal in text.split('"').skip(1).step_by(2).filter(|literal| is_graphs_alone(literal)) {
                offences.push(format!("{}:{line}: \"{literal}\"", source.path));
            }
        }
    }
    assert_none(
        "A host, folder, namespace or key that Microsoft Graph alone has is a field of `Family::GRAPH`.",
        &offences,
    );
}

/// Returns whether a literal is a value that `Family::GRAPH` holds. A sentence or an example for people may name one.
fn is_graphs_alone(literal: &str) -> bool {
    const PARTS: &[&str] = &["graph.microsoft", "microsoft.graph", "microsoft.com", "/graph/", "view=graph"];
    const WHOLE: &[&str] = &["v1.0", "v1_0", "beta", "api", "resources", "doc_type"];
    let is_for_people = literal.contains([' ', '`']);
    let is_key = literal.starts_with("ms.");
    let has_part = PARTS.iter().any(|part| literal.contains(part));
    let has_segment = literal.split('/').any(|segment| WHOLE.contains(&segment));
    !is_for_people && (is_key || has_part || has_segment)
}

#[test]
fn words_of_other_languages_stand_below_prose() {
    let mut offences = Vec::new();
    for source in sources("generator/src") {
        if source.module.starts_with(&["prose".to_owned(), "languages".to_owned()]) {
            continue;
        }
        for (line, text) in source.code_lines() {
            for literal in literals(text).filter(|literal| is_of_other_language(literal)) {
                offences.push(format!("{}:{line}: {literal}", source.path));
            }
        }
    }
    assert_none("A word of another language than English stands in a file of `prose/languages`.", &offences);
}

/// The texts and the characters that stand in quotes in a line of code.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    let letters = line.split('\'').skip(1).step_by(2).filter(|letter| letter.chars().count() == 1);
    line.split('"').skip(1).step_by(2).chain(letters)
}

/// Returns whether a literal has letters that English does not have. A message may quote them, and a sample may hold them.
fn is_of_other_language(literal: &str) -> bool {
    literal.chars().any(|c| !c.is_ascii() && c.is_alphabetic()) && !literal.contains(['`', '{'])
}

#[test]
fn punctuation_of_other_scripts_stands_in_prose() {
    let is_wide = |c: char| matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}');
    let mut offences = Vec::new();
    for source in sources("generator/src") {
        if source.module.first().is_some_and(|first| first == "prose" || first == "bilingual") {
            continue;
        }
        for (line, text) in source.code_lines() {
            // A message may quote it.
            for literal in literals(text).filter(|text| text.contains(is_wide) && !text.contains('`')) {
                offences.push(format!("{}:{line}: {literal}", source.path));
            }
        }
    }
    assert_none("Punctuation of Chinese and Japanese is named in `prose/marks.rs`.", &offences);
}

#[test]
fn code_that_reads_pages_names_no_words_of_prose() {
    let mut offences = Vec::new();
    for source in sources("generator/src") {
        // The emitters look for words of code.
        if source.module.first().is_some_and(|first| first == "prose" || first == "emit") {
            continue;
        }
        let has_patterns = source.text.contains("Regex::new");
        for (line, text) in source.code_lines() {
            let of_pattern = literals(text).filter(|_| has_patterns).find(|literal| words_of(literal) > 1);
            for literal in of_pattern.into_iter().chain(searched_phrases(text)) {
                offences.push(format!("{}:{line}: {literal}", source.path));
            }
        }
    }
    assert_none("Words that pages say stand in a row of `prose/languages`.", &offences);
}

/// Notations of the format that look like words: the types in JSON representations.
const NOTATIONS: [&str; 1] = ["string ("];

/// The number of words in a pattern, without its classes, escapes and slots.
fn words_of(pattern: &str) -> usize {
    let is_pattern = ["(?", "\\b", "[a-z"].iter().any(|part| pattern.contains(part));
    let mut plain = String::new();
    let mut skipped = None;
    let mut chars = pattern.chars();
    while let (true, Some(c)) = (is_pattern, chars.next()) {
        match (skipped, c) {
            (Some(end), c) if c == end => skipped = None,
            (Some(_), _) => {}
            (None, '[') => skipped = Some(']'),
            (None, '{') => skipped = Some('}'),
            (None, '\\') => drop(chars.next()),
            (None, c) => plain.push(c),
        }
    }
    plain.split(|c: char| !c.is_ascii_lowercase()).filter(|word| word.len() > 1).count()
}

/// The phrases of more than a word that a line of code looks for in a text.
fn searched_phrases(line: &str) -> impl Iterator<Item = &str> {
    const SEARCHES: [&str; 10] = [
        "contains(",
        "starts_with(",
        "ends_with(",
        "strip_prefix(",
        "strip_suffix(",
        "split_once(",
        "find(",
        "match_indices(",
        "trim_start_matches(",
        "trim_end_matches(",
    ];
    let behind = SEARCHES.into_iter().flat_map(|search| line.match_indices(search));
    behind.filter_map(|(at, search)| {
        let rest = line[at + search.len()..].trim_start_matches(['&', '[']);
        let phrase = rest.strip_prefix('"')?.split('"').next()?;
        let has_word = phrase.split(|c: char| !c.is_ascii_lowercase()).any(|word| word.len() > 1);
        let is_notation = phrase.starts_with('<') || NOTATIONS.contains(&phrase);
        (phrase.contains(' ') && has_word && !is_notation).then_some(phrase)
    })
}

#[test]
fn pages_of_tests_have_a_line_for_each_line() {
    // A table of hundreds of forms, one on each line of code.
    const TABLES: [&str; 1] = ["generator/tests/robustness/hostile.rs"];
    let mut offences = Vec::new();
    for source in ["generator/src", "generator/tests"].into_iter().flat_map(sources) {
        let is_table = TABLES.contains(&&*source.path);
        let code_end = source.code_lines().last().map_or(0, |(line, _)| line);
        let skipped = if source.path.starts_with("generator/tests") { 0 } else { code_end };
        for (index, line) in source.text.lines().enumerate().skip(skipped).filter(|_| !is_table) {
            // A raw string cannot show carriage returns, nor blanks at the ends of lines.
            let is_plain = |literal: &&str| ["\\r", " \\n", "\\u"].iter().all(|sign| !literal.contains(sign));
            let mut literals = line.split('"').filter(is_plain);
            if literals.any(|literal| literal.matches("\\n").count() > BREAKS) {
                offences.push(format!("{}:{}", source.path, index + 1));
            }
        }
    }
    assert_none("A page of more than a few lines is a file or a raw string.", &offences);
}

#[test]
fn no_lint_parses_a_page_again() {
    let mut offences = Vec::new();
    for source in sources("generator/src") {
        let takes_read_pages = matches!(source.module.first().map(String::as_str), Some("lint" | "show"));
        if !takes_read_pages {
            continue;
        }
        for import in source.imports() {
            if import.module == ["page", "parse"] {
                offences.push(format!("{}:{}", source.path, import.line));
            }
        }
    }
    assert_none(
        "Lints and `show` take pages that have been read, and call `page::parse` nowhere.",
        &offences,
    );
}
