//! Tests of the comparison.

use crate::ir::{Api, FactSource, ResponseBody};
use crate::{ApiVersion, DocFile, DocSet, Facts, MetadataFile};

const SCHEMA: &str = include_str!("tests/schema.xml");
const ANIMAL: &str = include_str!("tests/animal.md");
const LION: &str = include_str!("tests/lion.md");
const MOOD: &str = include_str!("tests/mood.md");
const FEED: &str = include_str!("tests/animal-feed.md");
const LIST: &str = include_str!("tests/animal-list.md");
const KEEPER: &str = include_str!("tests/keeper.md");

fn facts(corrections: Option<&str>, schema: Option<&str>) -> Facts {
    let file = |path: &str, text: &str| DocFile { path: path.to_owned(), text: text.to_owned() };
    let pages = [
        ("api/animal-feed", FEED),
        ("api/animal-list", LIST),
        ("resources/animal", ANIMAL),
        ("resources/keeper", KEEPER),
        ("resources/lion", LION),
        ("resources/mood", MOOD),
    ];
    let pages = pages.map(|(path, text)| file(&format!("v1.0/{path}.md"), text));
    let metadata =
        schema.map(|text| MetadataFile { api_version: ApiVersion::V1_0, file: file("m.xml", text) });
    Facts::of(&DocSet {
        corrections: corrections.map(|text| file("corrections.yaml", text)),
        metadata: metadata.into_iter().collect(),
        ..DocSet::new(pages.into())
    })
}

/// The decided facts of one item, as `fact: documented -> decided`.
fn decided(api: &Api, item: &str) -> Vec<String> {
    let of_item = api.corrections.iter().filter(|one| one.item.contains(item));
    of_item
        .map(|one| {
            assert_eq!(one.source, FactSource::Metadata);
            one.change.as_ref().map_or("left out".to_owned(), |change| {
                format!("{}: {} -> {}", change.fact, change.documented, change.corrected)
            })
        })
        .collect()
}

#[test]
fn the_metadata_decides_facts_of_the_wire_and_nothing_else() {
    let Facts { api, diagnostics, .. } = facts(None, Some(SCHEMA));
    let animal = &api.resources[0];
    assert_eq!(
        (&*animal.name, &*animal.title.english, animal.open_type),
        ("animal", "Animal resource type", true)
    );
    assert_eq!(decided(&api, "`timeslots`"), ["name: timeslots -> timeSlots", "collection: false -> true"]);
    assert_eq!(decided(&api, "property `mood`"), ["type: String -> mood"]);
    assert_eq!(
        decided(&api, "property `size`"),
        ["type: String -> size", "possible-values: Small, large -> small, large"]
    );
    assert_eq!(decided(&api, "relationship `cubs`"), ["type: Animal -> lion", "collection: false -> true"]);
    assert_eq!(decided(&api, "resource `lion`"), ["open-type: null -> true", "base-type: null -> animal"]);
    // A property that only the page has stays, and one that only the metadata has is added.
    let source = |name: &str| {
        let property = animal.properties.iter().find(|property| property.name == name);
        property.map(|property| (&*property.type_ref.name, property.source))
    };
    assert_eq!(source("wings"), Some(("Int32", None)));
    assert_eq!(source("home"), Some(("cage", Some(FactSource::Metadata))));
    assert_eq!(decided(&api, "property `home`"), ["name: null -> home"]);
    // `entity` has no page, so what derives from it has its properties.
    assert_eq!(source("id"), Some(("String", Some(FactSource::Metadata))));
    let lion = api.resources.iter().find(|one| one.name == "lion").expect("a resource");
    assert_eq!(lion.properties.iter().map(|property| &*property.name).collect::<Vec<_>>(), ["mane"]);
    // The page lists the texts of `age`; `null` among them is that of JSON.
    let age = api.enums.iter().find(|one| one.name == "age").expect("an enumeration");
    assert_eq!(age.members.iter().map(|member| &*member.name).collect::<Vec<_>>(), ["young"]);
    let mood = api.enums.iter().find(|one| one.name == "mood").expect("an enumeration");
    assert_eq!(mood.members.iter().map(|member| &*member.name).collect::<Vec<_>>(), ["calm", "wildAsEver"]);
    assert_eq!(decided(&api, "member `wildest`"), ["left out"]);

    let found = diagnostics.iter().find(|found| found.message.contains("`timeslots`: `name`"));
    let found = found.expect("a finding");
    assert_eq!(
        (found.code.name, &*found.location.page, found.location.line),
        ("metadata-contradicted", "v1.0/resources/animal.md", 5)
    );
    assert_eq!(
        found.message,
        "property `timeslots`: `name` is `timeslots` here, and `timeSlots` in the metadata"
    );
}

#[test]
fn the_metadata_decides_where_paths_lead_and_what_actions_take() {
    let Facts { api, comparison, .. } = facts(None, Some(SCHEMA));
    let [feed, animals, keepers] = &api.operations[..] else { panic!("{:?}", api.operations.len()) };
    assert_eq!(feed.path.text, "/animals/{id}/feed");
    assert_eq!(
        decided(&api, "`mealsize`"),
        ["name: mealsize -> mealSize", "type: String -> size", "possible-values: null -> small, large"]
    );
    let answer = |operation: &crate::ir::Operation| match &operation.facts.responses[0].body {
        ResponseBody::Json { type_ref: Some(ty), .. } => format!("{} {}", ty.name, ty.collection),
        other => panic!("{other:?}"),
    };
    assert_eq!(answer(feed), "animal false");
    // Two lines of one page lead to different types.
    assert_eq!((answer(animals), answer(keepers)), ("animal true".to_owned(), "keeper true".to_owned()));
    let rows = comparison.expect("a comparison");
    let row = |name: &str| rows.rows().find(|(kind, _)| kind.as_str() == name).expect("a kind").1;
    assert_eq!((row("actions").corrected, row("paths").corrected), (1, 3));
    assert_eq!((row("types").only_metadata, row("properties").only_pages), (2, 2));
}

#[test]
fn corrections_go_before_the_metadata() {
    let correction = include_str!("tests/corrections.yaml");
    let Facts { api, diagnostics, .. } = facts(Some(correction), Some(SCHEMA));
    assert!(diagnostics.iter().all(|found| !found.message.contains("correction-stale")));
    let mood = &api.resources[0].properties[1];
    assert_eq!((&*mood.name, &*mood.type_ref.name), ("mood", "Int32"));
    let of_mood = api.corrections.iter().filter(|one| one.item.contains("property `mood`"));
    assert_eq!(of_mood.map(|one| one.source).collect::<Vec<_>>(), [FactSource::Corrections]);
}

#[test]
fn metadata_that_cannot_be_read_is_an_error_at_its_line_and_changes_nothing() {
    let broken = SCHEMA.replace("</ComplexType>", "</Complex>");
    let Facts { api, comparison, diagnostics, .. } = facts(None, Some(&broken));
    assert_eq!((&api, comparison), (&facts(None, None).api, None));
    let found = diagnostics.iter().find(|found| found.code == "metadata-unreadable").expect("a finding");
    assert_eq!((&*found.location.page, found.location.line), ("m.xml", 8));
}
