//! The pages of the real v1.0 reference beside the service's metadata of the same month.
//!
//! If `../shared/corpus` is missing, one line says so.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::fmt::Write;
use std::fs;

use graph_docgen::ir::{Api, Property, Resource};
use graph_docgen::{ApiVersion, Comparison, DocFile, DocSet, Facts, MetadataFile, Tally};
use xtask::{corpus, load, workspace_root};

/// The facts of a pack, decided by the metadata.
fn facts(pack: &str) -> Option<Facts> {
    let (Some(root), Some(text)) = (corpus::unpack().unwrap(), corpus::metadata().unwrap()) else {
        eprintln!("skipped: the pages beside the metadata, because ../shared/corpus is not there");
        return None;
    };
    let docs = load(&root.join(pack).join("api-reference"), &[]).unwrap();
    let file = DocFile { path: "metadata.xml".to_owned(), text };
    let metadata = vec![MetadataFile { api_version: ApiVersion::V1_0, file }];
    Some(Facts::of(&DocSet { metadata, ..docs }))
}

fn table(comparison: &Comparison) -> String {
    let mut out = String::new();
    for (kind, tally) in comparison.rows() {
        let Tally { agreeing, completed, corrected, only_pages, only_metadata } = tally;
        let counts = [agreeing, completed, corrected, only_pages, only_metadata].map(|count| match count {
            1_000.. => format!("{},{:03}", count / 1_000, count % 1_000),
            count => count.to_string(),
        });
        writeln!(out, "| {} | {} |", kind.as_str(), counts.join(" | ")).unwrap();
    }
    out
}

fn resource<'a>(api: &'a Api, name: &str) -> &'a Resource {
    api.resources.iter().find(|resource| resource.name == name).unwrap()
}

fn property<'a>(api: &'a Api, of: &str, name: &str) -> &'a Property {
    let Resource { properties, relationships, .. } = resource(api, of);
    properties.iter().chain(relationships).find(|property| property.name == name).unwrap()
}

#[test]
fn the_docs_count_how_far_the_pages_and_the_metadata_agree() {
    let page = fs::read_to_string(workspace_root().join("docs/metadata.md")).unwrap();
    for pack in ["zh-cn", "en"] {
        let Some(Facts { api, comparison, .. }) = facts(pack) else { return };
        let table = table(&comparison.unwrap());
        assert!(page.contains(&table), "docs/metadata.md should have these rows for {pack}:\n{table}");
        known_cases(&api);
    }
}

/// Facts that pages are known to have wrong.
fn known_cases(api: &Api) {
    let shape = |property: &Property| (property.type_ref.name.clone(), property.type_ref.collection);
    assert!(property(api, "timeConstraint", "timeSlots").type_ref.collection);
    assert_eq!(shape(property(api, "presence", "availability")), ("string".to_owned(), false));
    assert_eq!(shape(property(api, "chatMessage", "replies")), ("chatMessage".to_owned(), true));
    assert!(property(api, "chatMessage", "hostedContents").type_ref.collection);
    let members = |name: &str| -> Vec<&str> {
        let one = api.enums.iter().find(|one| one.name == name).unwrap();
        one.members.iter().map(|member| &*member.name).collect()
    };
    assert_eq!(members("changeType"), ["created", "updated", "deleted"]);
    assert_eq!(members("ageGroup"), ["minor", "notAdult", "adult"]);
    assert_eq!(property(api, "subscription", "changeType").type_ref.name, "string");
    let joined = api.operations.iter().find(|line| line.path.text == "/me/joinedTeams").unwrap();
    assert_eq!(joined.facts.responses[0].body.type_ref().unwrap().name, "team");
}
