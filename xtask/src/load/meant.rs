//! Guesses which folder was meant if the given one does not have the right form.

use std::fs;
use std::path::{Path, PathBuf};

use super::is_reference;

/// The number of guesses in a message.
const GUESSES: usize = 3;
/// The number of levels below the folder that are searched: a checkout holds `api-reference`, a folder of checkouts `NAME/api-reference`.
const DEPTH: usize = 2;

/// Folders of the right form above the given one, or else below it.
pub(super) fn folders_meant(docs: &Path) -> Vec<PathBuf> {
    let above = fs::canonicalize(docs).unwrap_or_else(|_| docs.to_path_buf());
    if let Some(folder) = above.ancestors().skip(1).take(2).find(|folder| is_reference(folder)) {
        return vec![folder.to_path_buf()];
    }
    let mut found = Vec::new();
    look_below(docs, DEPTH, &mut found);
    found.truncate(GUESSES);
    found
}

fn look_below(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut folders: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    for folder in folders {
        if is_reference(&folder) {
            found.push(folder);
        } else if depth > 1 && found.len() < GUESSES {
            look_below(&folder, depth - 1, found);
        }
    }
}
