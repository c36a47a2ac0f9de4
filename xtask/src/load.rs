//! Reads the pages of one `api-reference` folder into memory.

mod error;
mod includes;
mod meant;
mod stray;

use std::cmp::Ordering;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use graph_docgen::lint::is_invisible;
use graph_docgen::{
    ApiVersion, CONTENTS_FILES, ContentsFiles, DocFile, DocSet, DocText, PAGES_AT_ONCE, PageKind,
};
use rayon::prelude::*;

use crate::folder::Folder;
pub use error::LoadError;
use error::{FileProblem, Problem};
pub(crate) use includes::load_includes;
pub(crate) use stray::strays;

/// Reads the pages of these versions, the files that pages include and the tables of contents, and keeps all texts in memory.
///
/// # Errors
/// Fails as [`load_each`] does, also if an included file cannot be read.
pub fn load(docs: &Path, versions: &[ApiVersion]) -> Result<DocSet, LoadError> {
    let copy = |(): &mut (), files: &mut Vec<DocFile>, page: DocText<'_>| {
        files.push(DocFile { path: page.path.to_owned(), text: page.text.to_owned() });
    };
    let files = load_each(docs, versions, || (), copy)?.into_iter().flatten().collect();
    let (includes, tocs) = (load_includes(docs)?, load_contents(docs, versions)?);
    Ok(DocSet { includes, tocs, ..DocSet::new(files) })
}

/// Reads the tables of contents of these versions and the files that order them, in order of path: `VERSION/toc.yml`,
/// `VERSION/toc/AREA/toc.yml`, `static-toc.yml` and `toc.mapping.json`. A version may have none.
///
/// # Errors
/// If one of them cannot be read.
pub(crate) fn load_contents(docs: &Path, versions: &[ApiVersion]) -> Result<Vec<DocFile>, LoadError> {
    let versions = if versions.is_empty() { &ApiVersion::ALL } else { versions };
    let (mut tocs, mut problems) = (Vec::new(), Vec::new());
    let mut paths = Vec::new();
    for version in versions {
        match toc_paths(docs, version.as_str()) {
            Ok(of_version) => paths.extend(of_version),
            Err(problem) => problems.push(problem),
        }
    }
    paths.sort();
    let root = open(docs)?;
    for path in paths {
        match read_text(&root, &path, false, &mut Vec::new()) {
            Ok(text) => tocs.push(DocFile { text: text.to_owned(), path }),
            Err(problem) => problems.push(FileProblem { path: PathBuf::from(path), problem }),
        }
    }
    if problems.is_empty() { Ok(tocs) } else { Err(LoadError::Files { docs: docs.to_path_buf(), problems }) }
}

/// The tables of contents of a version and the files that order them, as paths below `docs`.
fn toc_paths(docs: &Path, version: &str) -> Result<Vec<String>, FileProblem> {
    let ContentsFiles { table, folder: by_area, orders } = &CONTENTS_FILES;
    let below = format!("{version}/{by_area}");
    let mut paths = vec![format!("{version}/{table}")];
    for folder in [version, &below] {
        paths.extend(orders.iter().map(|name| format!("{folder}/{name}")));
    }
    if docs.join(&below).is_dir() {
        let problem = |error| FileProblem { path: PathBuf::from(&below), problem: Problem::Io(error) };
        for entry in fs::read_dir(docs.join(&below)).map_err(problem)? {
            let name = entry.map_err(problem)?.file_name();
            match name.to_str() {
                Some(area) => paths.push(format!("{below}/{area}/{table}")),
                None => {
                    return Err(FileProblem { path: Path::new(&below).join(&name), problem: Problem::Name });
                }
            }
        }
    }
    paths.retain(|path| docs.join(path).exists() && leads_inside(docs, path));
    Ok(paths)
}

/// Reads the pages of these versions one by one and calls `take` for each. Each thread has its own worker. The results of a few
/// pages that follow one another are collected in one value, and these values are returned in order of path. An empty list of
/// versions means every version found. Pages are the `.md` files directly in `VERSION/api` and `VERSION/resources`, without
/// hidden ones.
///
/// # Errors
/// If the folder does not have this form, holds no pages, or if a page cannot be read. The error names every bad page.
pub fn load_each<W: Send, T: Send + Default>(
    docs: &Path,
    versions: &[ApiVersion],
    worker: impl Fn() -> W + Sync + Send,
    take: impl Fn(&mut W, &mut T, DocText<'_>) + Sync,
) -> Result<Vec<T>, LoadError> {
    check_folder(docs)?;
    let folders = page_folders(docs, versions)?;
    let listed: Vec<_> = folders.par_iter().map(|folder| pages_in(docs, folder)).collect();
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for pages in listed {
        match pages {
            Ok(pages) => found.extend(pages),
            Err(problem) => problems.push(problem),
        }
    }
    if found.is_empty() && problems.is_empty() {
        return Err(LoadError::NoPages { docs: docs.to_path_buf(), folders });
    }
    found.sort_by(Found::by_path);
    let root = open(docs)?;
    let idle = Mutex::new(Vec::new());
    let lend = || lock(&idle).pop().unwrap_or_else(|| (Vec::new(), worker()));
    let (taken, bad): (Vec<T>, Vec<Vec<FileProblem>>) = found
        .par_chunks(PAGES_AT_ONCE)
        .with_max_len(1)
        .map(|pages| {
            let (mut buffer, mut worker) = lend();
            let (mut taken, mut bad) = (T::default(), Vec::new());
            for Found { path, is_file } in pages {
                match read_text(&root, path, *is_file, &mut buffer) {
                    Ok(text) => take(&mut worker, &mut taken, DocText { path, text }),
                    Err(problem) => bad.push(FileProblem { path: PathBuf::from(path), problem }),
                }
            }
            lock(&idle).push((buffer, worker));
            (taken, bad)
        })
        .unzip();
    // A worker's caches may be large; dropping them in parallel saves time.
    idle.into_inner().unwrap_or_else(PoisonError::into_inner).into_par_iter().for_each(drop);
    problems.extend(bad.into_iter().flatten());
    if problems.is_empty() { Ok(taken) } else { Err(LoadError::Files { docs: docs.to_path_buf(), problems }) }
}

/// Locks a mutex, also after a panic in another thread: the values behind it are always complete.
fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads a page again, by its path below the folder. Returns `None` if it can no longer be read.
pub(crate) fn text_again(docs: &Path, path: &str) -> Option<String> {
    read_text(&Folder::open(docs).ok()?, path, false, &mut Vec::new()).ok().map(str::to_owned)
}

/// Returns whether a folder has the form of an `api-reference` folder.
fn is_reference(folder: &Path) -> bool {
    ApiVersion::ALL.iter().any(|version| {
        PageKind::ALL.iter().any(|kind| folder.join(version.as_str()).join(kind.folder()).is_dir())
    })
}

fn open(docs: &Path) -> Result<Folder, LoadError> {
    Folder::open(docs).map_err(|source| LoadError::Unreadable { docs: docs.to_path_buf(), source })
}

fn check_folder(docs: &Path) -> Result<(), LoadError> {
    match fs::metadata(docs) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(LoadError::Missing(docs.to_path_buf())),
        Err(source) => Err(LoadError::Unreadable { docs: docs.to_path_buf(), source }),
        Ok(metadata) if !metadata.is_dir() => Err(LoadError::NotAFolder(docs.to_path_buf())),
        Ok(_) if !is_reference(docs) => {
            Err(LoadError::NoReference { docs: docs.to_path_buf(), meant: meant::folders_meant(docs) })
        }
        Ok(_) => Ok(()),
    }
}

/// The folders that hold pages, as paths below `docs`.
fn page_folders(docs: &Path, versions: &[ApiVersion]) -> Result<Vec<String>, LoadError> {
    let found = |version: ApiVersion| -> Vec<String> {
        let folders = PageKind::ALL.iter().map(|kind| format!("{}/{}", version.as_str(), kind.folder()));
        folders.filter(|folder| docs.join(folder).is_dir() && leads_inside(docs, folder)).collect()
    };
    if let Some(&version) = versions.iter().find(|version| found(**version).is_empty()) {
        return Err(LoadError::NoVersion { docs: docs.to_path_buf(), version: version.as_str() });
    }
    let versions = if versions.is_empty() { &ApiVersion::ALL } else { versions };
    Ok(versions.iter().flat_map(|version| found(*version)).collect())
}

/// A page that was found and not read yet.
struct Found {
    /// Its path below `docs`.
    path: String,
    /// `true` if the directory entry says that it is a regular file.
    is_file: bool,
}

impl Found {
    fn by_path(&self, other: &Self) -> Ordering {
        self.path.cmp(&other.path)
    }
}

/// The pages in one folder, in order of path.
fn pages_in(docs: &Path, folder: &str) -> Result<Vec<Found>, FileProblem> {
    let problem = |problem| FileProblem { path: PathBuf::from(folder), problem };
    let mut pages = Vec::new();
    for entry in fs::read_dir(docs.join(folder)).map_err(|error| problem(Problem::Io(error)))? {
        let entry = entry.map_err(|error| problem(Problem::Io(error)))?;
        let name = entry.file_name();
        if Path::new(&name).extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        match name.to_str() {
            Some(name) if name.starts_with('.') => {}
            Some(name) if name.chars().any(is_bad_in_name) => {
                return Err(FileProblem { path: Path::new(folder).join(name), problem: Problem::Name });
            }
            Some(name) => {
                let kind = entry.file_type().map_err(|error| problem(Problem::Io(error)))?;
                if kind.is_symlink() && !leads_inside(docs, &[folder, "/", name].concat()) {
                    continue;
                }
                let is_file = kind.is_file();
                pages.push(Found { path: [folder, "/", name].concat(), is_file });
            }
            None => return Err(FileProblem { path: Path::new(folder).join(&name), problem: Problem::Name }),
        }
    }
    pages.sort_by(Found::by_path);
    Ok(pages)
}

/// Returns true for a character that the name of a page must not have, because it would change how the name is displayed.
fn is_bad_in_name(c: char) -> bool {
    is_invisible(c) || matches!(c, '\n' | '\r' | '\t')
}

/// Returns false if a path leads out of the docs folder. A broken link counts as inside; reading it reports the error.
fn leads_inside(docs: &Path, path: &str) -> bool {
    match (fs::canonicalize(docs), fs::canonicalize(docs.join(path))) {
        (Ok(root), Ok(target)) => target.starts_with(root),
        _ => true,
    }
}

/// The links that lead out of the docs folder: folders of pages, pages, and tables of contents. None of them is read.
pub(crate) fn links_outside(docs: &Path) -> Vec<String> {
    let is_link = |path: &str| fs::symlink_metadata(docs.join(path)).is_ok_and(|found| found.is_symlink());
    let mut found = Vec::new();
    for version in ApiVersion::ALL.map(ApiVersion::as_str) {
        let folders = PageKind::ALL.map(|kind| format!("{version}/{}", kind.folder()));
        found.extend([version.to_owned()].into_iter().chain(folders.clone()).filter(|path| is_link(path)));
        for folder in folders {
            let Ok(entries) = fs::read_dir(docs.join(&folder)) else { continue };
            let links =
                entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_symlink()));
            let names = links.filter_map(|entry| entry.file_name().into_string().ok());
            found.extend(names.filter(|name| name.ends_with(".md")).map(|name| format!("{folder}/{name}")));
        }
    }
    found.retain(|path| !leads_inside(docs, path));
    found.sort();
    found
}

/// Reads one page into a buffer that the next page reuses. A link to a file is read like the file.
fn read_text<'b>(
    docs: &Folder,
    path: &str,
    is_file: bool,
    buffer: &'b mut Vec<u8>,
) -> Result<&'b str, Problem> {
    if !is_file && !docs.metadata(path).map_err(Problem::Io)?.is_file() {
        return Err(Problem::NotAFile);
    }
    let file = docs.file(path).map_err(Problem::Io)?;
    let bytes = read_bytes(file, buffer).map_err(Problem::Io)?;
    simdutf8::compat::from_utf8(bytes).map_err(|error| Problem::not_utf8(bytes, error.valid_up_to()))
}

/// Reads a whole file without asking for its size first.
fn read_bytes(mut file: File, buffer: &mut Vec<u8>) -> io::Result<&[u8]> {
    /// Nearly all pages are smaller.
    const ROOM: usize = 1 << 16;
    let mut length = 0;
    loop {
        if buffer.len() - length < ROOM {
            buffer.resize((buffer.len() * 2).max(2 * ROOM), 0);
        }
        match file.read(&mut buffer[length..]) {
            Ok(0) => return Ok(&buffer[..length]),
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A scratch folder with these files.
    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let scratch = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = scratch.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        scratch
    }

    /// Expects these parts in the error of loading the folder `below`. The scratch folder is written `DIR`.
    fn check(files: &[(&str, &[u8])], below: &str, versions: &[ApiVersion], expect: &[&str]) {
        let scratch = folder(files);
        let error = load(&scratch.path().join(below), versions).unwrap_err().to_string();
        let root = fs::canonicalize(scratch.path()).unwrap();
        let error =
            error.replace(root.to_str().unwrap(), "DIR").replace(scratch.path().to_str().unwrap(), "DIR");
        for part in expect {
            assert!(error.contains(part), "{part:?} is not in:\n{error}");
        }
    }

    const PAGE: (&str, &[u8]) = ("x/api-reference/v1.0/api/a.md", b"a");

    #[test]
    fn pages_are_read_in_order_and_nothing_else_is() {
        let scratch = folder(&[
            ("v1.0/resources/b.md", b"b"),
            ("v1.0/api/a.md", b"a"),
            ("beta/api/a.md", b"c"),
            ("v1.0/api/deeper/x.md", b"x"),
            ("v1.0/api/toc.yml", b"x"),
            ("v1.0/api/.hidden.md", b"\xff"),
            ("v1.0/x.md", b"x"),
            ("v1.0/toc.yml", b"name: x"),
            ("v1.0/toc/mail/toc.yml", b"items:"),
            ("v1.0/toc/mail/deeper/toc.yml", b"items:"),
            ("v1.0/toc/static-toc.yml", b"items:"),
            ("v1.0/toc/toc.mapping.json", b"{}"),
            ("v1.0/toc/other.json", b"\xff"),
        ]);
        let paths = |versions: &[ApiVersion]| -> Vec<String> {
            load(scratch.path(), versions).unwrap().files.into_iter().map(|file| file.path).collect()
        };
        assert_eq!(paths(&[]), ["beta/api/a.md", "v1.0/api/a.md", "v1.0/resources/b.md"]);
        assert_eq!(paths(&[ApiVersion::Beta]), ["beta/api/a.md"]);
        let tocs = |versions: &[ApiVersion]| load(scratch.path(), versions).unwrap().tocs;
        let tocs_of_all: Vec<String> = tocs(&[]).into_iter().map(|toc| toc.path).collect();
        let expect =
            ["v1.0/toc.yml", "v1.0/toc/mail/toc.yml", "v1.0/toc/static-toc.yml", "v1.0/toc/toc.mapping.json"];
        assert_eq!(tocs_of_all, expect);
        assert_eq!(tocs(&[ApiVersion::Beta]), []);
    }

    #[cfg(unix)]
    #[test]
    fn no_link_out_of_the_folder_is_read_and_names_can_be_seen() {
        use std::os::unix::fs::symlink;
        let outside = folder(&[("secret.md", b"x"), ("pages/secret.md", b"x")]);
        let scratch = folder(&[("v1.0/api/a.md", b"a")]);
        let link = |target: &Path, name: &str| symlink(target, scratch.path().join(name)).unwrap();
        link(&outside.path().join("secret.md"), "v1.0/api/b.md");
        link(Path::new("a.md"), "v1.0/api/c.md");
        link(&outside.path().join("pages"), "v1.0/resources");
        let paths: Vec<_> =
            load(scratch.path(), &[]).unwrap().files.into_iter().map(|file| file.path).collect();
        assert_eq!(paths, ["v1.0/api/a.md", "v1.0/api/c.md"]);
        assert_eq!(links_outside(scratch.path()), ["v1.0/api/b.md", "v1.0/resources"]);
        check(&[("v1.0/api/a\nb\u{1b}.md", b"a")], "", &[], &["v1.0/api/a\\nb\\u{1b}.md: its name is"]);
    }

    #[test]
    fn a_wrong_folder_is_told_from_the_one_that_was_meant() {
        check(&[], "none", &[], &["DIR/none does not exist"]);
        check(&[("file", b"")], "file", &[], &["DIR/file is a file"]);
        check(&[("other/x.md", b"")], "", &[], &["v1.0/ or beta/", "api/ or resources/"]);
        check(&[PAGE], "", &[], &["did you mean DIR/x/api-reference?"]);
        check(&[PAGE], "x", &[], &["did you mean DIR/x/api-reference?"]);
        check(&[PAGE], "x/api-reference/v1.0", &[], &["did you mean DIR/x/api-reference?"]);
        check(&[PAGE], "x/api-reference/v1.0/api", &[], &["did you mean DIR/x/api-reference?"]);
    }

    #[test]
    fn a_folder_without_pages_is_an_error() {
        check(&[("v1.0/api/readme.txt", b"")], "", &[], &["no pages", "v1.0/api"]);
        check(&[PAGE], "x/api-reference", &[ApiVersion::Beta], &["no beta/api", "--api-version"]);
    }

    #[test]
    fn all_bad_files_are_named_at_once() {
        let files: &[(&str, &[u8])] = &[
            ("v1.0/api/a.md", b"fine\nnot \xff"),
            ("v1.0/api/b.md", b"\xff\xfea\0"),
            ("v1.0/api/c.md/x", b""),
        ];
        check(
            files,
            "",
            &[],
            &[
                "3 files",
                "v1.0/api/a.md: not UTF-8 at byte 9, line 2",
                "v1.0/api/b.md: not UTF-8 at byte 0, line 1 (it looks like UTF-16)",
                "v1.0/api/c.md: not a file",
            ],
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_an_error() {
        let scratch = folder(&[("v1.0/api/a.md", b"a")]);
        std::os::unix::fs::symlink("b.md", scratch.path().join("v1.0/api/b.md")).unwrap();
        let error = load(scratch.path(), &[]).unwrap_err().to_string();
        assert!(error.contains("v1.0/api/b.md: "), "{error}");
    }
}
