//! The input: the files of one page set, as text.

use crate::family::ApiVersion;
use crate::hash::HashMap;

/// A file of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocFile {
    /// The path below the `api-reference` folder, with `/`: `v1.0/api/user-list.md`. Corrections and metadata lie elsewhere,
    /// so their path is only a name for messages.
    pub path: String,
    /// The text of the file.
    pub text: String,
}

/// A page that borrows its path and text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocText<'a> {
    /// See [`DocFile::path`].
    pub path: &'a str,
    /// See [`DocFile::text`].
    pub text: &'a str,
}

impl<'a> From<&'a DocFile> for DocText<'a> {
    fn from(file: &'a DocFile) -> Self {
        Self { path: &file.path, text: &file.text }
    }
}

/// The files that pages include.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Includes {
    /// Sorted by path in byte order.
    files: Vec<DocFile>,
    /// The first file of each path in lower case.
    by_lower_case: HashMap<String, usize>,
}

impl Includes {
    /// Makes the set of these files, in any order.
    #[must_use]
    pub fn new(mut files: Vec<DocFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut by_lower_case = HashMap::default();
        for (at, file) in files.iter().enumerate() {
            by_lower_case.entry(file.path.to_lowercase()).or_insert(at);
        }
        Self { files, by_lower_case }
    }

    /// The file at this path below `api-reference`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&DocFile> {
        self.files
            .binary_search_by(|file| file.path.as_str().cmp(path))
            .ok()
            .and_then(|at| self.files.get(at))
    }

    /// The file whose path differs from this one in case at most.
    #[must_use]
    pub fn in_any_case(&self, path: &str) -> Option<&DocFile> {
        self.get(path)
            .or_else(|| self.by_lower_case.get(&path.to_lowercase()).and_then(|at| self.files.get(*at)))
    }

    /// All files, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = &DocFile> {
        self.files.iter()
    }
}

/// The metadata of the service (CSDL, as XML) for one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetadataFile {
    /// The version.
    pub api_version: ApiVersion,
    /// The file. Its path is only a name for messages.
    pub file: DocFile,
}

/// The pages of one locale, sorted by path, with their includes, tables of contents and corrections.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocSet {
    /// The pages, sorted by [`DocFile::path`] in byte order.
    pub files: Vec<DocFile>,
    /// The files that the pages include.
    pub includes: Includes,
    /// The tables of contents that were found, with the files that order them: `v1.0/toc.yml`, `v1.0/toc/users/toc.yml`,
    /// `v1.0/toc/static-toc.yml`, `v1.0/toc/toc.mapping.json`.
    pub tocs: Vec<DocFile>,
    /// The file of corrections.
    pub corrections: Option<DocFile>,
    /// The metadata of the service, at most one file for each version.
    pub metadata: Vec<MetadataFile>,
    /// True if the pages are a selection from a larger set. Corrections and contents of the other pages are then not
    /// checked.
    pub is_part: bool,
}

impl DocSet {
    /// Makes a set from pages in any order.
    #[must_use]
    pub fn new(mut files: Vec<DocFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files, ..Self::default() }
    }

    /// Makes one set of several. A file of one set takes the place of the file with the same path in the later sets, and so do
    /// corrections and metadata.
    #[must_use]
    pub fn merged(sets: Vec<Self>) -> Self {
        let mut merged = Self::default();
        let mut includes = Vec::new();
        for set in sets {
            merged.files.extend(set.files);
            includes.extend(set.includes.files);
            merged.tocs.extend(set.tocs);
            merged.corrections = merged.corrections.or(set.corrections);
            if merged.metadata.is_empty() {
                merged.metadata = set.metadata;
            }
            merged.is_part |= set.is_part;
        }
        for files in [&mut merged.files, &mut includes, &mut merged.tocs] {
            files.sort_by(|a, b| a.path.cmp(&b.path));
            files.dedup_by(|a, b| a.path == b.path);
        }
        Self { includes: Includes::new(includes), ..merged }
    }

    /// A set of the single page at this path, with the includes, the tables of contents and the corrections.
    #[must_use]
    pub fn only(&self, path: &str) -> Self {
        let files = self.page(path).cloned().into_iter().collect();
        Self {
            files,
            includes: self.includes.clone(),
            tocs: self.tocs.clone(),
            corrections: self.corrections.clone(),
            metadata: self.metadata.clone(),
            is_part: true,
        }
    }

    /// The page at this path below `api-reference`.
    #[must_use]
    pub fn page(&self, path: &str) -> Option<&DocFile> {
        self.files
            .binary_search_by(|file| file.path.as_str().cmp(path))
            .ok()
            .and_then(|at| self.files.get(at))
    }

    /// Everything in the set but the texts of the pages.
    #[must_use]
    pub fn beside(&self) -> Beside<'_> {
        Beside {
            pages: self.files.iter().map(|file| file.path.as_str()).collect(),
            tocs: &self.tocs,
            corrections: self.corrections.as_ref(),
            metadata: &self.metadata,
            is_part: self.is_part,
        }
    }

    /// The file with this path: a page, an included file, a table of contents, or the corrections.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&DocFile> {
        let metadata = self.metadata.iter().map(|metadata| &metadata.file);
        let others =
            || self.tocs.iter().chain(&self.corrections).chain(metadata).find(|file| file.path == path);
        self.page(path).or_else(|| self.includes.get(path)).or_else(others)
    }
}

/// The set without the texts of its pages: all that is needed once the pages have been read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside<'a> {
    /// The paths of the pages, in byte order.
    pub pages: Vec<&'a str>,
    /// See [`DocSet::tocs`].
    pub tocs: &'a [DocFile],
    /// See [`DocSet::corrections`].
    pub corrections: Option<&'a DocFile>,
    /// See [`DocSet::metadata`].
    pub metadata: &'a [MetadataFile],
    /// See [`DocSet::is_part`].
    pub is_part: bool,
}
