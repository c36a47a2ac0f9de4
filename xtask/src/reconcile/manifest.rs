//! The manifest: a file in the output folder that lists the files that the generator owns there.
//!
//! Anyone may have edited or merged it, so a line counts only if it is a plain path below the folder.

use std::collections::BTreeSet;

use graph_docgen::{FileTree, is_safe_path};

/// The name of the manifest. It is owned too, but does not list itself.
pub(crate) const NAME: &str = ".graph-docgen-files";

const HEAD: &str = "# The files graph-docgen owns in this folder, one a line; it writes this list itself.\n";

/// The content of a manifest.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The owned paths, including the manifest's own.
    pub(super) owned: BTreeSet<String>,
    /// Lines that are not paths below the folder.
    pub(super) unsafe_lines: Vec<String>,
}

/// Prints the manifest of a tree.
pub(super) fn print(tree: &FileTree) -> String {
    let mut text = String::from(HEAD);
    for (path, _) in tree.iter() {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// Parses a manifest. Empty lines and comments are skipped.
pub(super) fn parse(text: &str) -> Manifest {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (safe, unsafe_lines): (Vec<&str>, Vec<&str>) = lines.partition(|line| is_safe_path(line));
    let mut owned: BTreeSet<String> = safe.into_iter().map(str::to_owned).collect();
    owned.insert(NAME.to_owned());
    Manifest { owned, unsafe_lines: unsafe_lines.into_iter().map(str::to_owned).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_are_owned() {
        let manifest = parse("# head\r\nsrc/lib.rs\r\n\n/etc/passwd\n../x\na//b\na/./b\n<<<<<<< ours\n");
        assert_eq!(manifest.owned, BTreeSet::from([NAME.to_owned(), "src/lib.rs".to_owned()]));
        assert_eq!(manifest.unsafe_lines, ["/etc/passwd", "../x", "a//b", "a/./b", "<<<<<<< ours"]);
    }
}
