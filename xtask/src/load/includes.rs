//! Reads the files that pages include.

use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

use graph_docgen::{ApiVersion, DocFile, Includes, PageKind};
use rayon::prelude::*;

use super::error::{FileProblem, Problem};
use super::{Found, LoadError, check_folder, open, read_text};

/// Folders of this name hold texts that pages include; these are not pages themselves.
pub(super) const INCLUDES: &str = "includes";
/// A folder below them with code samples, several for each page. They hold no facts.
const SNIPPETS: &str = "snippets";

/// Reads all `.md` files in the folders `includes`: beside the versions, in a version, and beside its pages. Samples of code are
/// left out, and so are links that lead out of the docs folder. A reference may have no such folder.
///
/// # Errors
/// If the docs folder is not a folder, or if a file in it cannot be read. The error names every bad file.
pub(crate) fn load_includes(docs: &Path) -> Result<Includes, LoadError> {
    check_folder(docs)?;
    let mut list = List { docs, root: fs::canonicalize(docs).ok(), found: Vec::new(), problems: Vec::new() };
    for parent in parents() {
        list.folder(&format!("{parent}{INCLUDES}"));
    }
    let List { found, mut problems, .. } = list;
    let root = open(docs)?;
    let read =
        |buffer: &mut Vec<u8>, Found { path, is_file }: Found| match read_text(&root, &path, is_file, buffer)
        {
            Ok(text) => Ok(DocFile { text: text.to_owned(), path }),
            Err(problem) => Err(FileProblem { path: PathBuf::from(path), problem }),
        };
    let read: Vec<_> = found.into_par_iter().map_init(Vec::new, read).collect();
    let mut files = Vec::with_capacity(read.len());
    for file in read {
        match file {
            Ok(file) => files.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    match problems.is_empty() {
        true => Ok(Includes::new(files)),
        false => Err(LoadError::Files { docs: docs.to_path_buf(), problems }),
    }
}

/// The folders in which a folder `includes` may lie, as beginnings of paths below the docs folder.
fn parents() -> Vec<String> {
    let mut parents = vec![String::new()];
    for version in ApiVersion::ALL {
        let version = version.as_str();
        parents.push(format!("{version}/"));
        parents.extend(PageKind::ALL.iter().map(|kind| format!("{version}/{}/", kind.folder())));
    }
    parents
}

/// The files found so far.
struct List<'d> {
    docs: &'d Path,
    /// The docs folder without links in its path. `None` if the system cannot say, so that no link is followed.
    root: Option<PathBuf>,
    found: Vec<Found>,
    problems: Vec<FileProblem>,
}

impl List<'_> {
    /// Lists a folder and the folders in it, if it exists. Links to folders are not followed, so that no folder is read twice.
    fn folder(&mut self, path: &str) {
        if !fs::symlink_metadata(self.docs.join(path)).is_ok_and(|metadata| metadata.is_dir()) {
            return;
        }
        let entries = fs::read_dir(self.docs.join(path)).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        match entries {
            Ok(entries) => entries.iter().for_each(|entry| self.entry(path, entry)),
            Err(error) => {
                self.problems.push(FileProblem { path: PathBuf::from(path), problem: Problem::Io(error) });
            }
        }
    }

    fn entry(&mut self, folder: &str, entry: &DirEntry) {
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.chars().any(super::is_bad_in_name)) else {
            let is_page = Path::new(&name).extension().is_some_and(|ending| ending == "md");
            if is_page {
                let path = Path::new(folder).join(&name);
                self.problems.push(FileProblem { path, problem: Problem::Name });
            }
            return;
        };
        let Ok(kind) = entry.file_type() else { return };
        let path = format!("{folder}/{name}");
        if name.starts_with('.') {
            return;
        }
        if kind.is_dir() {
            if name != SNIPPETS {
                self.folder(&path);
            }
        } else if name.ends_with(".md") && (!kind.is_symlink() || self.leads_inside(&path)) {
            self.found.push(Found { path, is_file: kind.is_file() });
        }
    }

    /// Returns whether a link leads to something in the docs folder.
    fn leads_inside(&self, link: &str) -> bool {
        let target = fs::canonicalize(self.docs.join(link));
        matches!((&self.root, target), (Some(root), Ok(target)) if target.starts_with(root))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A scratch folder with these files.
    fn folder(files: &[&str]) -> tempfile::TempDir {
        let scratch = tempfile::tempdir().unwrap();
        for path in files {
            let path = scratch.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        scratch
    }

    fn paths(docs: &Path) -> Vec<String> {
        load_includes(docs).unwrap().iter().map(|file| file.path.clone()).collect()
    }

    #[test]
    fn all_files_to_include_are_read_and_nothing_else_is() {
        let scratch = folder(&[
            "v1.0/includes/permissions/deep/a.md",
            "v1.0/includes/snippets/csharp/b.md",
            "v1.0/includes/c.txt",
            "v1.0/includes/.d.md",
            "v1.0/api/includes/e.md",
            "v1.0/api/f.md",
            "beta/includes/g.md",
            "includes/h.md",
            "concepts/includes/i.md",
        ]);
        assert_eq!(
            paths(scratch.path()),
            [
                "beta/includes/g.md",
                "includes/h.md",
                "v1.0/api/includes/e.md",
                "v1.0/includes/permissions/deep/a.md"
            ]
        );
    }

    #[cfg(unix)]
    #[test]
    fn no_link_out_of_the_folder_is_read() {
        use std::os::unix::fs::symlink;
        let outside = folder(&["secret.md", "folder/secret.md"]);
        let scratch = folder(&["v1.0/api/page.md", "includes/a.md"]);
        let link = |target: &Path, name: &str| symlink(target, scratch.path().join(name)).unwrap();
        link(&outside.path().join("secret.md"), "includes/b.md");
        link(&outside.path().join("folder"), "includes/c");
        link(Path::new("a.md"), "includes/d.md");
        link(Path::new("nothing.md"), "includes/e.md");
        link(Path::new("."), "includes/f");
        assert_eq!(paths(scratch.path()), ["includes/a.md", "includes/d.md"]);
    }

    #[test]
    fn a_bad_file_is_named() {
        let scratch = folder(&["v1.0/api/page.md", "includes/a.md"]);
        fs::write(scratch.path().join("includes/b.md"), b"\xff").unwrap();
        let error = load_includes(scratch.path()).unwrap_err().to_string();
        assert!(error.contains("includes/b.md: not UTF-8"), "{error}");
    }
}
