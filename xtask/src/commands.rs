//! The verbs, one module each.

pub(crate) mod generate;
mod ir;
mod lint;
mod show;
mod strip;
mod test;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use graph_docgen::{Diagnostic, DocFile, DocSet, Severity};

use crate::cli::{ApiVersion, Common, DocLanguage, HowMany, Verb};
use crate::load::LoadError;
use crate::report::diagnostics;
use crate::{console, docs_yaml, load, stages, workspace};

/// How a verb ended that could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Clean,
    /// Something was found that is not as it should be.
    Findings,
}

/// Does what the command line says.
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

/// Which pages are meant, and what `docs.yaml` or the defaults say about them.
struct Source {
    docs: PathBuf,
    doc_language: DocLanguage,
    api_versions: Vec<ApiVersion>,
    corrections: Option<PathBuf>,
}

impl Source {
    /// The folder given, or what `docs.yaml` says; a version and corrections given go before what is written there.
    fn new(docs: Option<&Path>, version: Option<ApiVersion>, corrections: Option<&Path>) -> Result<Self> {
        let mut source = match docs {
            Some(docs) => Self {
                docs: docs.to_path_buf(),
                doc_language: DocLanguage::Both,
                api_versions: Vec::new(),
                corrections: None,
            },
            None => {
                let client = docs_yaml::read(&workspace::docs_input())
                    .context("without --docs, docs-input/docs.yaml must say which pages to read")?;
                Self {
                    docs: client.docs,
                    doc_language: client.doc_language,
                    api_versions: client.api_versions,
                    corrections: client.corrections,
                }
            }
        };
        if let Some(corrections) = corrections {
            source.corrections = Some(corrections.to_path_buf());
        }
        if let Some(version) = version {
            source.api_versions = vec![version];
        }
        Ok(source)
    }

    fn load(&self) -> Result<DocSet> {
        let corrections = self.read_corrections()?;
        let pages = telling_strays(&self.docs, || load(&self.docs, &self.api_versions))?;
        Ok(DocSet { corrections, ..pages })
    }

    fn read_pages(&self) -> Result<stages::ReadPages> {
        let corrections = self.read_corrections()?;
        let read = || stages::read_pages(&self.docs, &self.api_versions, corrections.as_ref());
        Ok(telling_strays(&self.docs, read)?)
    }

    fn read_corrections(&self) -> Result<Option<DocFile>> {
        self.corrections.as_deref().map(read_corrections).transpose()
    }
}

/// Reads the pages of a folder in this way, and says which are not read although they look as if they were meant to be.
fn telling_strays<T: Send>(
    docs: &Path,
    read: impl FnOnce() -> Result<T, LoadError> + Send,
) -> Result<T, LoadError> {
    let (pages, strays) = rayon::join(read, || load::strays(docs));
    let pages = pages?;
    if !strays.is_empty() {
        console::note(&format!(
            "not read, for pages lie in api/ and resources/ of v1.0/ and beta/ only: {} in {}",
            strays.join(", "),
            docs.display()
        ));
    }
    Ok(pages)
}

/// A file of corrections, called as people know it.
fn read_corrections(file: &Path) -> Result<DocFile> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let shown = file.strip_prefix(workspace::root()).unwrap_or(file);
    Ok(DocFile { path: shown.display().to_string(), text })
}

/// Says all that is wrong with the corrections; whether anything is. Facts that they were to correct would be taken as they stand,
/// so nothing is made then.
fn corrections_fail(found: &[Diagnostic], corrections: Option<&DocFile>) -> bool {
    let Some(file) = corrections else { return false };
    let is_wrong =
        |found: &&Diagnostic| found.severity == Severity::Error && found.location.page == file.path;
    let wrong: Vec<Diagnostic> = found.iter().filter(is_wrong).cloned().collect();
    if wrong.is_empty() {
        return false;
    }
    let text = diagnostics::report(&wrong, |_| file.text.clone(), HowMany::All, console::colours(), "");
    console::note(&format!("{text}\nNothing was made: the corrections do not all apply."));
    true
}

/// Does all that a verb does on one of these threads, one for each core where no number is given. Begun on a thread beside them,
/// each step would start on any of them, far from what the step before has left in its caches.
fn on_threads(threads: Option<u16>, run: impl FnOnce() -> Result<Outcome> + Send) -> Result<Outcome> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or_default().into());
    pool.build().context("cannot start the threads")?.install(run)
}

/// Tells people what was found in the pages of a folder; `command` is what was run, without `--diagnostics`.
fn tell(found: &[Diagnostic], docs: &Path, common: &Common, command: &str) {
    let all = format!("{command} --diagnostics all");
    let page = |path: &str| load::text_again(docs, path).unwrap_or_default();
    let text = diagnostics::report(found, page, common.diagnostics, console::colours(), &all);
    if !text.is_empty() {
        console::note(text.trim_end());
    }
}

/// A word of a command line as one can paste it into a shell.
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
