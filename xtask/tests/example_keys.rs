//! The keys of the documented examples of the real v1.0 reference that land in `additional`.
//!
//! If `../shared/corpus` is missing, one line says so.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::BTreeMap;

use graph_docgen::rust::{ExampleKeys, Undocumented};
use graph_docgen::{ApiVersion, Client, DocFile, DocSet, Facts, MetadataFile, Settings};
use xtask::{corpus, load};

/// The most keys that may have no field. A change of the product may only make them fewer.
struct Most {
    /// The limit for closed types, whose tables should list all properties, and for the parameters of actions.
    of_closed: usize,
    /// The limit for open types, whose objects may have keys that no page can list.
    of_open: usize,
    /// The limit for those of types that are not open, in hundredths of all keys.
    percent: usize,
}

const OF_PAGES: Most = Most { of_closed: 517, of_open: 447, percent: 2 };
const WITH_METADATA: Most = Most { of_closed: 256, of_open: 528, percent: 1 };

#[test]
fn few_keys_of_examples_have_no_field() {
    check(false, &OF_PAGES);
}

#[test]
fn fewer_keys_of_examples_have_no_field_with_the_metadata() {
    check(true, &WITH_METADATA);
}

fn check(with_metadata: bool, most: &Most) {
    let Some(ExampleKeys { all, undocumented, .. }) = keys(with_metadata) else { return };
    let (open, closed): (Vec<_>, Vec<_>) = undocumented.iter().partition(|key| key.is_open);
    assert!(all >= 31_500, "only {all} keys were looked at");
    assert!(
        closed.len() <= most.of_closed && open.len() <= most.of_open,
        "{} keys of {all} have no field, and {} of open types:\n{}",
        closed.len(),
        open.len(),
        named(&undocumented)
    );
    assert!(closed.len() * 100 <= all * most.percent, "{} of {all}", closed.len());
    assert!(
        closed.len() == most.of_closed && open.len() == most.of_open,
        "fewer keys have no field: {} and {} of open types; make the figures of this test smaller",
        closed.len(),
        open.len()
    );
}

/// The keys of all examples that are tested.
fn keys(with_metadata: bool) -> Option<ExampleKeys> {
    let (Some(root), Some(text)) = (corpus::unpack().unwrap(), corpus::metadata().unwrap()) else {
        eprintln!("skipped: the keys of documented examples, because ../shared/corpus is not there");
        return None;
    };
    let mut docs = load(&root.join("zh-cn/api-reference"), &[]).unwrap();
    if with_metadata {
        let file = DocFile { path: "metadata.xml".to_owned(), text };
        docs = DocSet { metadata: vec![MetadataFile { api_version: ApiVersion::V1_0, file }], ..docs };
    }
    let settings = Settings { api_versions: vec![ApiVersion::V1_0], ..Settings::default() };
    let client = Client::of(&Facts::of(&docs), &settings).code;
    let mut keys = ExampleKeys::default();
    for module in client.versions.into_iter().flat_map(|version| version.modules) {
        keys.all += module.report.keys.all;
        keys.undocumented.extend(module.report.keys.undocumented);
    }
    Some(keys)
}

/// The keys with their places, the most frequent first.
fn named(undocumented: &[Undocumented]) -> String {
    let mut by_name: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for key in undocumented {
        by_name.entry((&key.of, &key.name)).or_default().push(&key.place);
    }
    let mut named: Vec<_> = by_name.into_iter().collect();
    named.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    let line = |((of, name), places): ((&str, &str), Vec<&str>)| {
        format!("  {} {of}.{name} ({})\n", places.len(), places.first().unwrap_or(&""))
    };
    named.into_iter().map(line).collect()
}
