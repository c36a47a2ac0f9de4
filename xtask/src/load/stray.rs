//! Finds pages outside of the folders that are read.

use std::fs;
use std::path::Path;

use graph_docgen::{ApiVersion, PageKind};

use super::includes::INCLUDES;

/// The number of places that one message names.
const FEW: usize = 6;

/// Finds `.md` files, and folders of them, that are not read but look like pages: in the folder of a version, in a folder below
/// `api/` or `resources/`, or beside the versions in a folder that has one of these two. Returns the first few paths below `docs`,
/// sorted.
pub(crate) fn strays(docs: &Path) -> Vec<String> {
    let page_folders = PageKind::ALL.map(PageKind::folder);
    let mut found = Vec::new();
    for version in names(docs, is_folder).into_iter().filter(|name| name != INCLUDES) {
        let folder = docs.join(&version);
        if !ApiVersion::ALL.iter().any(|known| known.as_str() == version) {
            let kinds = page_folders.iter().filter(|kind| !names(&folder.join(kind), is_page).is_empty());
            found.extend(kinds.map(|kind| format!("{version}/{kind}/")));
            continue;
        }
        found.extend(names(&folder, is_page).into_iter().map(|name| format!("{version}/{name}")));
        for kind in page_folders {
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
    let names = names.filter(|name| !name.starts_with('.'));
    names
        .map(|name| if name.chars().any(char::is_control) { name.escape_default().to_string() } else { name })
        .collect()
}

fn is_folder(path: &Path) -> bool {
    // A name that ends in `.md` is not a folder. This saves one system call for each of thousands of pages.
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
