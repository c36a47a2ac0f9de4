//! What must hold of any text that is read as a page. The plain tests and the fuzz targets run the same functions.

pub(crate) mod code;
pub(crate) mod hostile;
pub(crate) mod mutate;

use graph_docgen::bilingual::{self, Side};
use graph_docgen::rust::lower;
use graph_docgen::show::{Stage, show};
use graph_docgen::{ApiVersion, Diagnostic, DocFile, DocLanguage, DocSet, FileTree, Packaging, api, emit, ir, strip};
use std::collections::HashSet;

const VERSIONS: [ApiVersion; 2] = [ApiVersion::V1_0, ApiVersion::Beta];

/// The bilingual markup: every byte of the file is on its side or in the markup of a unit, and every byte of a side leads back.
pub(crate) fn markup(raw: &str) {
    let page = bilingual::split(raw);
    let mut at = 0;
    for unit in page.units() {
        let places = [at, unit.whole.start, unit.id.start, unit.id.end, unit.target.start, unit.target.end];
        assert!(places.is_sorted(), "{unit:?}");
        let places = [unit.target.end, unit.source.start, unit.source.end, unit.whole.end, raw.len()];
        assert!(places.is_sorted(), "{unit:?}");
        assert!(!raw[unit.target.clone()].contains("<span data-ttu-id=\""), "units do not nest");
        at = unit.whole.end;
    }
    for side in [Side::English, Side::Localized] {
        let text = page.side(side);
        let mut kept = vec![false; raw.len()];
        let mut last = None;
        for (offset, byte) in text.text.bytes().enumerate() {
            let from = text.raw_offset(offset);
            assert_eq!(raw.as_bytes().get(from), Some(&byte), "byte {offset} of the side stands at byte {from} of the file");
            assert!(last < Some(from), "offsets go up");
            last = Some(from);
            kept[from] = true;
        }
        assert!(text.raw_offset(text.text.len()) <= raw.len());
        all_is_accounted_for(raw, &page, side, &kept);
        if side == Side::Localized {
            assert_eq!(strip(raw, side), *text.text);
        } else {
            let _ = strip(raw, side);
        }
    }
}

/// What a side leaves out is markup, the other side, the star escapes of a translation, or the other side's link definitions.
fn all_is_accounted_for(raw: &str, page: &bilingual::Bilingual<'_>, side: Side, kept: &[bool]) {
    for (at, kept) in kept.iter().enumerate().filter(|(_, kept)| !**kept) {
        let explained = match page.unit_at(at) {
            Some(unit) => {
                let english = side == Side::English && !unit.source.is_empty();
                let own = if english { &unit.source } else { &unit.target };
                !own.contains(&at) || side == Side::Localized && raw.as_bytes()[at..].starts_with(b"\\*")
            }
            None => {
                let before = raw.as_bytes()[..at].iter().rev().take_while(|b| **b != b'\n').count();
                let line = raw[at - before..].split('\n').next().unwrap_or_default();
                line.starts_with('[') && line.contains("]: ")
            }
        };
        assert!(explained && !kept, "byte {at} is on neither side");
    }
}

/// One page, from its text to the code it becomes.
pub(crate) fn page(file: &DocFile) {
    let docs = DocSet::new(vec![file.clone()]);
    set(&docs);
    for stage in [Stage::English, Stage::Localized, Stage::Page, Stage::Ir, Stage::Rust] {
        let shown = show(stage, file, DocLanguage::Both);
        if stage == Stage::Ir {
            let _: serde_json::Map<_, _> = serde_json::from_str(&shown).expect("the IR is a JSON object");
        }
    }
}

/// Several pages, from their text to the code they become.
pub(crate) fn set(docs: &DocSet) {
    let (read, findings) = api(docs);
    let (client, more) = lower(&read, &VERSIONS, DocLanguage::Both);
    let files = emit::emit(&client, &Packaging::WorkspaceMember);
    for finding in findings.iter().chain(&more) {
        location(docs, finding);
    }
    let texts = texts_of(&read);
    for (path, file) in files.iter() {
        match path.rsplit('.').next() {
            Some("rs") => code::check(path, &file.text, &texts),
            Some("toml") => drop(file.text.parse::<toml::Table>().expect(path)),
            _ => {}
        }
    }
    let again: FileTree = emit::emit(&lower(&api(docs).0, &VERSIONS, DocLanguage::Both).0, &Packaging::WorkspaceMember);
    assert_eq!(files, again, "the output depends on its input alone");
}

/// The texts that may stand in the literals of the emitted operations: those of the IR, unchanged.
fn texts_of(api: &ir::Api) -> HashSet<String> {
    let mut texts = HashSet::from(VERSIONS.map(|version| version.as_str().to_owned()));
    for operation in &api.operations {
        let query = operation.path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        texts.insert(format!("{}{query}", operation.path.text));
        texts.insert(operation.page.to_string());
        for permission in &operation.facts.permissions {
            texts.extend(permission.names.iter().chain(&permission.subject).cloned());
        }
    }
    texts
}

/// A finding points into its page: at whole characters, with the line and the column of its first one.
fn location(docs: &DocSet, finding: &Diagnostic) {
    let place = &finding.location;
    let text = &docs.file(&place.page).expect("the finding's page").text;
    assert!(place.start <= place.end, "{finding:?}");
    assert!(text.get(place.start..place.end).is_some(), "{finding:?}");
    let lines = text.matches('\n').count() + 1;
    assert!((1..=lines).contains(&(place.line as usize)), "{finding:?}");
    // What is said of a line as a whole has no bytes.
    if (place.start, place.end, place.column) != (0, 0, 1) {
        let before = &text[..place.start];
        assert_eq!(before.matches('\n').count() + 1, place.line as usize, "{finding:?}");
        let line = before.rsplit('\n').next().unwrap_or_default();
        assert_eq!(line.chars().count() + 1, place.column as usize, "{finding:?}");
    }
}
