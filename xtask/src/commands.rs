//! The verbs, one module for each.

mod choice;
pub(crate) mod generate;
mod ir;
mod lint;
mod show;
mod strip;
mod test;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use graph_docgen::{ApiVersion, Diagnostic, DocFile, DocLanguage, DocSet, Facts, MetadataFile, Severity};

use crate::cli::{Choice, Common, HowMany, Verb};
use crate::load::LoadError;
use crate::report::diagnostics;
use crate::{console, docs_yaml, files, load, stages, workspace};

/// The result of a verb that could run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// There are no findings.
    Clean,
    /// There are findings. The exit status is 1.
    Findings,
}

/// Runs the verb of the command line.
pub(crate) fn run(verb: Verb) -> Result<Outcome> {
    match verb {
        Verb::Generate(flags) => on_threads(flags.common.threads, || generate::run(&flags)),
        Verb::Ir(flags) => on_threads(flags.common.threads, || ir::run(&flags)),
        Verb::Strip(flags) => strip::run(&flags),
        Verb::Show(flags) => show::run(&flags),
        Verb::Lint(flags) => on_threads(flags.threads, || lint::run(&flags)),
        Verb::Test(flags) => test::run(&flags),
    }
}

/// The pages to read, and how: as `docs.yaml` or the defaults say.
struct Source {
    /// The folders of pages. A page of one folder takes the place of the same page in the later ones.
    docs: Vec<PathBuf>,
    doc_language: DocLanguage,
    api_versions: Vec<ApiVersion>,
    corrections: Option<PathBuf>,
    metadata: BTreeMap<ApiVersion, PathBuf>,
    names: Option<PathBuf>,
    /// The operations of the client, as `docs.yaml` chooses them.
    choice: Choice,
}

impl Source {
    /// Takes the given folder, or what `docs.yaml` says. A given version, given corrections and given metadata override
    /// `docs.yaml`.
    fn new(
        docs: Option<&Path>,
        version: Option<ApiVersion>,
        corrections: Option<&Path>,
        metadata: &[String],
    ) -> Result<Self> {
        let mut source = match docs {
            Some(docs) => Self {
                docs: vec![docs.to_path_buf()],
                doc_language: DocLanguage::Both,
                api_versions: Vec::new(),
                corrections: None,
                metadata: BTreeMap::new(),
                names: None,
                choice: Choice::default(),
            },
            None => {
                let client = docs_yaml::read(&workspace::docs_input())
                    .context("without --docs, the pages are those of docs-input/docs.yaml")?;
                Self {
                    docs: client.docs,
                    doc_language: client.doc_language,
                    api_versions: client.api_versions,
                    corrections: client.corrections,
                    metadata: client.metadata,
                    names: client.names,
                    choice: client.choice,
                }
            }
        };
        if let Some(corrections) = corrections {
            source.corrections = Some(corrections.to_path_buf());
        }
        if !metadata.is_empty() {
            source.metadata = metadata_files(metadata, version)?;
        }
        if let Some(version) = version {
            source.api_versions = vec![version];
        }
        Ok(source)
    }

    fn load(&self) -> Result<DocSet> {
        let BesidePages { corrections, metadata, .. } = self.read_beside()?;
        let mut sets = Vec::new();
        for docs in &self.docs {
            let versions = match self.docs.as_slice() {
                [_] => self.api_versions.clone(),
                // One of several folders may lack a version.
                _ => {
                    self.api_versions.iter().copied().filter(|one| docs.join(one.as_str()).is_dir()).collect()
                }
            };
            if !versions.is_empty() || self.api_versions.is_empty() {
                sets.push(read_and_name_strays(docs, || load(docs, &versions))?);
            }
        }
        if sets.is_empty() {
            bail!("no folder of docs-input/docs.yaml has pages of this version");
        }
        Ok(DocSet { corrections, metadata, ..DocSet::merged(sets) })
    }

    fn read_pages(&self, beside: &BesidePages) -> Result<Facts> {
        let [docs] = self.docs.as_slice() else { return Ok(Facts::of(&self.load()?)) };
        let BesidePages { corrections, metadata, .. } = beside;
        let read = || stages::read_pages(docs, &self.api_versions, corrections.as_ref(), metadata);
        Ok(read_and_name_strays(docs, read)?)
    }

    fn read_beside(&self) -> Result<BesidePages> {
        let corrections = self.corrections.as_deref().map(read_beside).transpose()?;
        Ok(BesidePages { corrections, metadata: read_metadata(&self.metadata)?, names: None })
    }
}

/// The files that correct the pages.
struct BesidePages {
    corrections: Option<DocFile>,
    metadata: Vec<MetadataFile>,
    /// The pinned names, which only `generate` uses.
    names: Option<DocFile>,
}

impl BesidePages {
    fn file(&self, path: &str) -> Option<&DocFile> {
        let metadata = self.metadata.iter().map(|one| &one.file);
        self.corrections.iter().chain(metadata).chain(&self.names).find(|file| file.path == path)
    }
}

/// Reads the pages of a folder with `read`, and names the files outside of its page folders that look like pages.
fn read_and_name_strays<T: Send>(
    docs: &Path,
    read: impl FnOnce() -> Result<T, LoadError> + Send,
) -> Result<T, LoadError> {
    let (pages, (strays, outside)) = rayon::join(read, || (load::strays(docs), load::links_outside(docs)));
    let pages = pages?;
    if !outside.is_empty() {
        console::note(&format!(
            "not read, because they are links out of {}: {}",
            docs.display(),
            outside.join(", ")
        ));
    }
    if !strays.is_empty() {
        console::note(&format!(
            "not read, because pages are only read from api/ and resources/ in v1.0/ and beta/: {} in {}",
            strays.join(", "),
            docs.display()
        ));
    }
    Ok(pages)
}

/// The files that `--metadata` names, by version.
fn metadata_files(given: &[String], version: Option<ApiVersion>) -> Result<BTreeMap<ApiVersion, PathBuf>> {
    let mut files = BTreeMap::new();
    for given in given {
        let of_version = |one: &ApiVersion| given.strip_prefix(one.as_str())?.strip_prefix('=');
        let named = ApiVersion::ALL.into_iter().find_map(|one| Some((one, of_version(&one)?)));
        let (version, file) = named.unwrap_or((version.unwrap_or(ApiVersion::V1_0), given));
        if files.insert(version, PathBuf::from(file)).is_some() {
            bail!("--metadata gives two files of {}", version.as_str());
        }
    }
    Ok(files)
}

/// Reads the files of metadata. Their paths in messages start at the workspace's root.
fn read_metadata(files: &BTreeMap<ApiVersion, PathBuf>) -> Result<Vec<MetadataFile>> {
    let read = |(version, file): (&ApiVersion, &PathBuf)| {
        Ok(MetadataFile { api_version: *version, file: read_beside(file)? })
    };
    files.iter().map(read).collect()
}

/// Reads a file that lies beside the pages. Its path in messages starts at the workspace's root.
fn read_beside(file: &Path) -> Result<DocFile> {
    let text = files::read(file)?;
    let shown = file.strip_prefix(workspace::root()).unwrap_or(file);
    Ok(DocFile { path: shown.display().to_string(), text })
}

/// Reports the errors of the corrections and of the metadata, and returns whether there are any. The facts would then be wrong, so
/// nothing is made.
fn beside_fail(found: &[Diagnostic], beside: &BesidePages) -> bool {
    let is_wrong = |found: &&Diagnostic| {
        found.severity == Severity::Error && beside.file(&found.location.page).is_some()
    };
    let wrong: Vec<Diagnostic> = found.iter().filter(is_wrong).cloned().collect();
    if wrong.is_empty() {
        return false;
    }
    let text_of = |path: &str| beside.file(path).map_or_else(String::new, |file| file.text.clone());
    let text = diagnostics::report(&wrong, text_of, HowMany::All, console::colours(), "");
    console::note_coloured(&format!(
        "{text}\nNothing was written, because the corrections, the metadata or the names have errors."
    ));
    true
}

/// Runs a verb inside a pool of this many threads, or of one thread for each core. A verb that ran outside of the pool would start
/// each step on another thread, whose caches do not hold the results of the step before.
fn on_threads(threads: Option<u16>, run: impl FnOnce() -> Result<Outcome> + Send) -> Result<Outcome> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or_default().into());
    pool.build().context("cannot start the threads")?.install(run)
}

/// Prints the findings in the pages of these folders. `command` is the command line without `--diagnostics`.
fn tell(found: &[Diagnostic], docs: &[PathBuf], common: &Common, command: &str) {
    let all = console::harmless(&format!("{command} --diagnostics all")).into_owned();
    let page = |path: &str| docs.iter().find_map(|docs| load::text_again(docs, path)).unwrap_or_default();
    let text = diagnostics::report(found, page, common.diagnostics, console::colours(), &all);
    if !text.is_empty() {
        console::note_coloured(text.trim_end());
    }
}

/// Quotes a word of a command line for a shell.
fn quoted(word: &Path) -> String {
    let word = word.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/._-+=:@,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_where_a_shell_would_split_them() {
        for (word, expect) in [("a/b.c", "a/b.c"), ("a b", "'a b'"), ("it's", r"'it'\''s'"), ("", "''")] {
            assert_eq!(quoted(Path::new(word)), expect);
        }
    }
}
