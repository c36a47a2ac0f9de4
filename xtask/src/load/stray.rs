//! Pages that lie where none is read.

use std::fs;
use std::path::Path;

use super::KINDS;
use crate::cli::ApiVersion;

/// What pages include lies in folders of this name; it is no page itself.
const INCLUDES: &str = "includes";

/// How many are looked for; more need not be named.
const FEW: usize = 6;

/// The paths below `docs` of `.md` files and of folders of them that are not read, although they look as if they were meant to be: in
/// the folder of a version, in a folder below `api/` or `resources/`, or in one with these beside the versions. Some of them, sorted.
pub(crate) fn strays(docs: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for version in names(docs, is_folder).into_iter().filter(|name| name != INCLUDES) {
        let folder = docs.join(&version);
        if !ApiVersion::ALL.iter().any(|known| known.folder() == version) {
            let kinds = KINDS.iter().filter(|kind| !names(&folder.join(kind), is_page).is_empty());
            found.extend(kinds.map(|kind| format!("{version}/{kind}/")));
            continue;
        }
        found.extend(names(&folder, is_page).into_iter().map(|name| format!("{version}/{name}")));
        for kind in KINDS {
            let inner = names(&folder.join(kind), is_folder).into_iter().filter(|name| name != INCLUDES);
            let inner = inner.filter(|name| !names(&folder.join(kind).join(name), is_page).is_empty());
            found.extend(inner.map(|name| format!("{version}/{kind}/{name}/")));
        }
    }
    found.sort();
    found.truncate(FEW);
    found
}

fn names(folder: &Path, is_wanted: fn(&Path) -> bool) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let wanted = entries.flatten().filter(|entry| is_wanted(&entry.path()));
    let names = wanted.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter(|name| !name.starts_with('.')).collect()
}

fn is_folder(path: &Path) -> bool {
    // A page's name says that it is none, which saves asking the disk for each of thousands.
    path.extension().is_none_or(|ending| ending != "md") && path.is_dir()
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "md") && path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_in_wrong_places_are_named() {
        let scratch = tempfile::tempdir().unwrap();
        for path in [
            "v1.0/api/a.md",
            "v1.0/api/includes/b.md",
            "v1.0/api/deeper/c.md",
            "v1.0/toc.yml",
            "v1.0/d.md",
            "v2.0/api/e.md",
            "includes/f.md",
            "concepts/g.md",
            "v1.0/.git/h.md",
        ] {
            let path = scratch.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        assert_eq!(strays(scratch.path()), ["v1.0/api/deeper/", "v1.0/d.md", "v2.0/api/"]);
    }
}
