//! The input: the files of one page set, as text.

/// One file as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocFile {
    /// Path below the `api-reference` folder, with `/`: `v1.0/api/user-list.md`. That of the corrections is whatever they are
    /// called in messages: they lie elsewhere.
    pub path: String,
    /// The whole text of the file.
    pub text: String,
}

/// A page whose text lies elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocText<'a> {
    /// As [`DocFile::path`].
    pub path: &'a str,
    /// As [`DocFile::text`].
    pub text: &'a str,
}

impl<'a> From<&'a DocFile> for DocText<'a> {
    fn from(file: &'a DocFile) -> Self {
        Self { path: &file.path, text: &file.text }
    }
}

/// The pages of one locale, sorted by path, and what goes with them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocSet {
    /// The pages, sorted by [`DocFile::path`] in byte order.
    pub files: Vec<DocFile>,
    /// The tables of contents of the versions (`v1.0/toc.yml`), as far as they are at hand.
    pub tocs: Vec<DocFile>,
    /// What is corrected, dropped and renamed.
    pub corrections: Option<DocFile>,
    /// Whether these pages were taken from a set: what is said of its other pages says nothing of these.
    pub is_part: bool,
}

impl DocSet {
    /// Makes a set of pages; the order they come in does not matter.
    #[must_use]
    pub fn new(mut files: Vec<DocFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files, tocs: Vec::new(), corrections: None, is_part: false }
    }

    /// The page of this path alone. Its corrections go with it; a table of contents would find all other pages missing.
    #[must_use]
    pub fn only(&self, path: &str) -> Self {
        let files = self.page(path).cloned().into_iter().collect();
        Self { files, tocs: Vec::new(), corrections: self.corrections.clone(), is_part: true }
    }

    /// The page at this path below `api-reference`.
    #[must_use]
    pub fn page(&self, path: &str) -> Option<&DocFile> {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok().map(|i| &self.files[i])
    }

    /// What goes with the pages.
    #[must_use]
    pub fn beside(&self) -> Beside<'_> {
        Beside {
            pages: self.files.iter().map(|file| file.path.as_str()).collect(),
            tocs: &self.tocs,
            corrections: self.corrections.as_ref(),
            is_part: self.is_part,
        }
    }

    /// The file that a message names by this path: a page, a table of contents, or the corrections.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&DocFile> {
        let others = || self.tocs.iter().chain(&self.corrections).find(|file| file.path == path);
        self.page(path).or_else(others)
    }
}

/// What goes with the pages of a set, and which pages those are: all that is asked of a set when its pages have been read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside<'a> {
    /// The paths of the pages, in byte order.
    pub pages: Vec<&'a str>,
    /// As [`DocSet::tocs`].
    pub tocs: &'a [DocFile],
    /// As [`DocSet::corrections`].
    pub corrections: Option<&'a DocFile>,
    /// As [`DocSet::is_part`].
    pub is_part: bool,
}
