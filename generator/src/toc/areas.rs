//! Tables of contents by area: their order, and the area of their pages.

use super::entries::scan_entries;
use super::{Role, TOC_LINE_UNKNOWN};
use crate::diagnostic::{Diagnostic, Location};
use crate::family::CONTENTS_FILES;
use crate::hash::HashMap;
use crate::input::DocFile;
use crate::ir::{Api, Contents, PageFacts};
use crate::json::Value;
use std::sync::Arc;

/// The tables of one version in the order in which they follow one another: first the areas in the order of the files that
/// nest them, then the other areas by path, and last the table of the whole version.
pub(super) fn in_order<'f>(files: &[&'f DocFile], diagnostics: &mut Vec<Diagnostic>) -> Vec<&'f DocFile> {
    let mut ranks: HashMap<String, usize> = HashMap::default();
    let mut named: Vec<String> = Vec::new();
    // A list of links is the final order; a mapping is only its source.
    let (mappings, lists): (Vec<&DocFile>, Vec<&DocFile>) =
        files.iter().partition(|file| file.path.ends_with(".json"));
    for file in lists.iter().filter(|file| !matches!(Role::of(&file.path), Role::Area(_))) {
        // Lines in an unknown form are reported where the table is read.
        let entries = scan_entries(file, &mut Vec::new());
        named.extend(entries.iter().filter_map(|entry| opt_area(entry.target)));
    }
    for file in mappings {
        match areas_of_mapping(&file.text) {
            Some(areas) => named.extend(areas),
            None => diagnostics.push(mapping_malformed(file)),
        }
    }
    for area in named {
        let next = ranks.len();
        ranks.entry(area).or_insert(next);
    }
    let rank = |file: &DocFile| match Role::of(&file.path) {
        Role::Area(area) => (false, ranks.get(&area.to_ascii_lowercase()).copied().unwrap_or(usize::MAX)),
        Role::Whole | Role::Order => (true, 0),
    };
    let mut tables: Vec<&DocFile> = lists;
    tables.retain(|file| !matches!(Role::of(&file.path), Role::Order));
    tables.sort_by(|a, b| (rank(a), &a.path).cmp(&(rank(b), &b.path)));
    tables
}

/// The area whose table an entry links to: `toc/users/toc.yml`, `../users/toc.yml`, `users/`.
fn opt_area(target: &str) -> Option<String> {
    let folder = target.strip_suffix(CONTENTS_FILES.table).unwrap_or(target).strip_suffix('/')?;
    folder.rsplit('/').next().map(str::to_ascii_lowercase)
}

/// The areas at the top of a `toc.mapping.json`. The folder of an area has its name in small letters: `mail` for `Mail`,
/// `sites-and-lists` for `Sites and lists`.
fn areas_of_mapping(text: &str) -> Option<Vec<String>> {
    let mapping: Value<'_> = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).ok()?;
    let Value::Array(nodes) = mapping.get("tocNodes")? else { return None };
    let names = nodes.iter().filter_map(|node| node.get("name")?.text());
    Some(names.map(in_folder_form).collect())
}

fn in_folder_form(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn mapping_malformed(file: &DocFile) -> Diagnostic {
    let message = "this mapping is not read, because it is not JSON with `tocNodes`; the tables are ordered by their paths";
    let help = "write it as JSON".to_owned();
    Diagnostic::new(&TOC_LINE_UNKNOWN, Location::of_line(&file.path, 1), message, help)
}

/// Gives pages that name no area the area of the first table that names them.
pub(crate) fn give_areas(api: &mut Api, contents: &[Contents]) {
    let mut areas: HashMap<&str, &str> = HashMap::default();
    for table in contents {
        let Some(area) = &table.area else { continue };
        for page in &table.pages {
            areas.entry(page).or_insert(area);
        }
    }
    if areas.is_empty() {
        return;
    }
    for lines in api.operations.chunk_by_mut(|line, next| Arc::ptr_eq(&line.facts, &next.facts)) {
        let Some(first) = lines.first().filter(|line| line.facts.area.is_none()) else { continue };
        let Some(area) = areas.get(&*first.page) else { continue };
        let facts = PageFacts { area: Some((*area).to_owned()), ..(*first.facts).clone() };
        let facts = Arc::new(facts);
        lines.iter_mut().for_each(|line| line.facts = Arc::clone(&facts));
    }
    for resource in api.resources.iter_mut().filter(|resource| resource.area.is_none()) {
        resource.area = areas.get(&*resource.page).map(|area| (*area).to_owned());
    }
}
