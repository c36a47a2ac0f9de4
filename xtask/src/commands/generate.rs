//! `generate`: writes the client from the pages.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::{Outcome, Source, beside_fail, quoted, tell};
use crate::cli::Generate;
use crate::progress::Progress;
use crate::reconcile::{Mode, Report, reconcile};
use crate::runtime_files::runtime_files;
use crate::{console, out_folder, program, report, stages, workspace};

/// Writes the client or, with `--check`, reports where it differs.
pub(crate) fn run(flags: &Generate) -> Result<Outcome> {
    let source =
        Source::new(flags.docs.as_deref(), flags.api_version, flags.corrections.as_deref(), &flags.metadata)?;
    let out = out_folder(flags)?;
    out_folder::check(&out, &[&source.docs, &workspace::docs_input()], &workspace::root())?;

    let progress = Progress::start("reading the pages");
    let beside = source.read_beside()?;
    let facts = source.read_pages(&beside)?;
    progress.next("making the client");
    let settings = stages::Settings {
        api_versions: source.api_versions,
        doc_language: flags.doc_language.unwrap_or(source.doc_language),
        runtime: if is_committed_client(&out) { None } else { Some(runtime_files()) },
    };
    let generated = stages::generate(facts, settings);
    if beside_fail(&generated.diagnostics, &beside) {
        return Ok(Outcome::Findings);
    }
    progress.next("comparing and writing");
    let mode = if flags.check { Mode::Check } else { Mode::Write };
    let found = reconcile(&out, &generated.files, mode)?;
    drop(progress);

    let cure = command(flags, false);
    tell(&generated.diagnostics, &source.docs, &flags.common, &command(flags, flags.check));
    let name = out.strip_prefix(workspace::root()).unwrap_or(&out).display().to_string();
    console::print(&match mode {
        Mode::Write => format!(
            "{} request lines, {} functions\n{}",
            generated.request_lines,
            generated.functions,
            report::written(&found, &name)
        ),
        Mode::Check => report::checked(&found, &generated.files, &name, &cure),
    })?;
    Ok(outcome(mode, &found))
}

fn outcome(mode: Mode, found: &Report) -> Outcome {
    match mode {
        Mode::Check if !found.is_clean() => Outcome::Findings,
        Mode::Check | Mode::Write => Outcome::Clean,
    }
}

/// The given folder. The committed client is the default only for the committed pages.
fn out_folder(flags: &Generate) -> Result<PathBuf> {
    match (&flags.out, &flags.docs) {
        (Some(out), _) => Ok(out.clone()),
        (None, None) => Ok(workspace::root().join(workspace::GENERATED)),
        (None, Some(docs)) => bail!(
            "--docs {} needs --out DIR, the folder of its client (generated/ holds the client of docs-input/)",
            docs.display()
        ),
    }
}

/// Returns whether this is the folder of the committed client, which uses the runtime of the workspace.
fn is_committed_client(out: &Path) -> bool {
    let committed = workspace::opt_root().map(|root| root.join(workspace::GENERATED));
    committed.is_some_and(|committed| out_folder::real_path(out) == out_folder::real_path(&committed))
}

/// The command line with these flags.
pub(super) fn command(flags: &Generate, check: bool) -> String {
    let mut words = vec![format!("{} generate", program::name())];
    if check {
        words.push("--check".to_owned());
    }
    for (flag, path) in
        [("--docs", &flags.docs), ("--out", &flags.out), ("--corrections", &flags.corrections)]
    {
        words.extend(path.as_ref().map(|path| format!("{flag} {}", quoted(path))));
    }
    words.extend(flags.metadata.iter().map(|file| format!("--metadata {}", quoted(file.as_ref()))));
    words.extend(flags.api_version.map(|version| format!("--api-version {}", version.as_str())));
    words.extend(flags.doc_language.map(|language| format!("--doc-language {}", language.as_str())));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::{Cli, Verb};

    #[test]
    fn the_cure_repeats_the_flags_but_check() {
        let line = "cargo xtask generate --docs a/b --out c --corrections d --metadata v1.0=e --api-version v1.0 --doc-language both";
        let words = line.split(' ').skip(1).chain(["--check", "--threads", "2"]);
        let Verb::Generate(flags) = Cli::parse_from(words).verb else { panic!("not generate") };
        assert_eq!(command(&flags, false), line);
    }
}
