//! Checks a page or a set of pages, from the text to the code.

#[path = "code.rs"]
mod code;

use graph_docgen::lint::{LintConfig, lint};
use graph_docgen::{
    ApiVersion, Diagnostic, DocFile, DocLanguage, DocSet, Facts, Generated, Settings, Stage, ir, show,
};
use std::collections::HashSet;

/// Checks one page, from its text to the code.
pub(crate) fn check(file: &DocFile) {
    let docs = DocSet::new(vec![file.clone()]);
    check_set(&docs);
    for stage in [Stage::English, Stage::Localized, Stage::Page, Stage::Ir, Stage::Rust] {
        let shown = show(stage, &docs, &file.path, DocLanguage::Both).expect("the page is in the set");
        if stage == Stage::Ir {
            let _: serde_json::Map<_, _> = serde_json::from_str(&shown).expect("the IR is a JSON object");
        }
    }
}

/// Checks several pages, from their text to the code.
pub(crate) fn check_set(docs: &DocSet) {
    let settings = Settings { doc_language: DocLanguage::Both, ..Settings::default() };
    let facts = Facts::of(docs);
    let texts = texts_of(&facts.api);
    let Generated { files, diagnostics, .. } = Generated::of(facts, &settings);
    let linted = lint(docs, &[], &LintConfig::default());
    for finding in diagnostics.iter().chain(&linted.diagnostics) {
        location(docs, finding);
        assert_ne!(finding.code, "program-fault", "{finding:?}");
    }
    for (path, file) in files.iter() {
        match path.rsplit('.').next() {
            Some("rs") => code::check(path, &file.text, &texts),
            Some("toml") => drop(file.text.parse::<toml::Table>().expect(path)),
            _ => {}
        }
    }
    let again = Generated::of(Facts::of(docs), &settings).files;
    assert_eq!(files, again, "the output depends on its input alone");
}

/// The texts that the emitted operations may quote: those of the IR.
fn texts_of(api: &ir::Api) -> HashSet<String> {
    let mut texts = HashSet::from(ApiVersion::ALL.map(|version| version.as_str().to_owned()));
    for operation in &api.operations {
        let query = operation.path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        texts.insert(format!("{}{query}", operation.path.text));
        texts.insert(operation.page.to_string());
        // A permission that only one of several pages of a request has tells the page.
        let page = operation.page.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
        texts.insert(page.to_owned());
        for permission in &operation.facts.permissions {
            let subjects =
                permission.by_subject.iter().flat_map(|part| &part.subject).chain(&permission.subject);
            texts.extend(subjects.map(|subject| format!("{page}: {subject}")));
            let parts = permission.by_subject.iter();
            let of_parts = parts
                .flat_map(|part| part.names.iter().chain(&part.subject).chain(part.any_of.iter().flatten()));
            let of_whole =
                permission.names.iter().chain(&permission.subject).chain(permission.any_of.iter().flatten());
            texts.extend(of_whole.chain(of_parts).chain(&permission.note).cloned());
        }
        for condition in &operation.facts.conditions {
            texts.extend(condition.names.iter().chain([&condition.text.english]).cloned());
        }
        texts.extend(operation.facts.function_parameters.iter().map(|parameter| parameter.name.clone()));
        for role in &operation.facts.roles {
            let names = role.names.iter().chain(&role.least).chain(&role.subject);
            texts.extend(names.chain([&role.text.english]).cloned());
        }
    }
    texts
}

/// Checks that a finding has a valid place in its page: whole characters, with the line and column of the first one.
fn location(docs: &DocSet, finding: &Diagnostic) {
    let place = &finding.location;
    let text = &docs.file(&place.page).expect("the finding's page").text;
    assert!(place.start <= place.end, "{finding:?}");
    assert!(text.get(place.start..place.end).is_some(), "{finding:?}");
    let lines = text.matches('\n').count() + 1;
    assert!((1..=lines).contains(&(place.line as usize)), "{finding:?}");
    // A finding on a whole line has no bytes.
    if (place.start, place.end, place.column) != (0, 0, 1) {
        let before = &text[..place.start];
        assert_eq!(before.matches('\n').count() + 1, place.line as usize, "{finding:?}");
        let line = before.rsplit('\n').next().unwrap_or_default();
        assert_eq!(line.chars().count() + 1, place.column as usize, "{finding:?}");
    }
}
