//! `generate`: writes the client from the pages.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use graph_docgen::Severity;

use super::choice::Chosen;
use super::{Outcome, Source, beside_fail, quoted, read_beside, tell};
use crate::atomic_file;
use crate::cli::Generate;
use crate::progress::Progress;
use crate::reconcile::{Mode, Report, reconcile};
use crate::runtime_files::runtime_files;
use crate::{console, out_folder, program, report, stages, workspace};

/// Writes the client or, with `--check`, reports where it differs.
pub(crate) fn run(flags: &Generate) -> Result<Outcome> {
    let mut source =
        Source::new(flags.docs.as_deref(), flags.api_version, flags.corrections.as_deref(), &flags.metadata)?;
    if let Some(names) = &flags.names {
        source.names = Some(names.clone());
    }
    if flags.pin && source.names.is_none() {
        bail!("--pin needs --names FILE, the file that the names are added to");
    }
    let out = out_folder(flags)?;
    let docs_input = workspace::docs_input();
    let docs: Vec<&Path> = source.docs.iter().chain([&docs_input]).map(PathBuf::as_path).collect();
    out_folder::check(&out, &docs, &workspace::root())?;

    let chosen = Chosen::of(&flags.choice, &source.choice);
    let filter = chosen.filter()?;

    let progress = Progress::start("reading the pages");
    let mut beside = source.read_beside()?;
    // The first `--pin` makes the file.
    let names = source.names.as_deref().filter(|names| !flags.pin || names.exists());
    beside.names = names.map(read_beside).transpose()?;
    let mut facts = source.read_pages(&beside)?;
    beside.names.iter().for_each(|file| facts.pin(file.clone()));
    progress.next("making the client");
    let settings = stages::Settings {
        api_versions: source.api_versions,
        doc_language: flags.doc_language.unwrap_or(source.doc_language),
        runtime: if is_committed_client(&out) { None } else { Some(runtime_files()) },
        filter,
    };
    chosen.check(&settings.filter, &facts, &settings.versions(&facts))?;
    let generated = stages::generate(facts, settings);
    if beside_fail(&generated.diagnostics, &beside) {
        return Ok(Outcome::Findings);
    }
    progress.next("comparing and writing");
    let mode = if flags.check { Mode::Check } else { Mode::Write };
    let found = reconcile(&out, &generated.files, mode)?;
    drop(progress);

    let new: Vec<&str> =
        generated.names.iter().filter(|name| !name.is_pinned).map(|name| name.line.as_str()).collect();
    let names = match &source.names {
        Some(file) if flags.pin => {
            pin(file, beside.names.as_ref().map_or("", |file| &file.text), &new)?;
            format!("\n{}: {} names added", shown(file), new.len())
        }
        Some(file) if !new.is_empty() => new_names(file, &new),
        _ => String::new(),
    };
    let cure = command(flags, false);
    tell(&generated.diagnostics, &source.docs, &flags.common, &command(flags, flags.check));
    let name = out.strip_prefix(workspace::root()).unwrap_or(&out).display().to_string();
    console::print(&match mode {
        Mode::Write => format!(
            "{} request lines, {} functions{names}\n{}",
            generated.request_lines,
            generated.functions,
            report::written(&found, &name)
        ),
        Mode::Check => report::checked(&found, &generated.files, &name, &cure),
    })?;
    let is_wrong =
        flags.strict && generated.diagnostics.iter().any(|found| found.severity == Severity::Error);
    Ok(if is_wrong { Outcome::Findings } else { outcome(mode, &found) })
}

/// The comment that `--pin` writes at the top of a new file of names.
const HEAD: &str = "# The functions of the client that were published, each with its request. They keep their names.\n\
    # `cargo xtask generate --pin` adds new ones. To rename a function, change its line.\n\n";

/// Adds names to a file of names, whose lines of names are then in order.
fn pin(file: &Path, text: &str, new: &[&str]) -> Result<()> {
    let text = if text.is_empty() { HEAD } else { text };
    let is_name = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
    let mut names: Vec<&str> = text.lines().filter(is_name).chain(new.iter().copied()).collect();
    names.sort_unstable();
    let head = text.lines().take_while(|line| !is_name(line));
    let lines: Vec<&str> = head.chain(names).collect();
    atomic_file::write(file, &(lines.join("\n") + "\n"))
        .with_context(|| format!("cannot write {}", file.display()))
}

/// The message about names that are not pinned yet.
fn new_names(file: &Path, new: &[&str]) -> String {
    const SHOWN: usize = 5;
    let mut text = format!("\n{}: {} names are new; --pin adds them:", shown(file), new.len());
    for line in new.iter().take(SHOWN) {
        text.push_str("\n  ");
        text.push_str(line);
    }
    if new.len() > SHOWN {
        text.push_str("\n  …");
    }
    text
}

fn shown(file: &Path) -> String {
    file.strip_prefix(workspace::root()).unwrap_or(file).display().to_string()
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
    for (flag, is_set) in [("--check", check), ("--strict", flags.strict)] {
        words.extend(is_set.then(|| flag.to_owned()));
    }
    for (flag, path) in [
        ("--docs", &flags.docs),
        ("--out", &flags.out),
        ("--corrections", &flags.corrections),
        ("--names", &flags.names),
    ] {
        words.extend(path.as_ref().map(|path| format!("{flag} {}", quoted(path))));
    }
    words.extend(flags.metadata.iter().map(|file| format!("--metadata {}", quoted(file.as_ref()))));
    for (kind, text) in flags.choice.entries() {
        words.push(format!("--{} {}", kind.as_str(), quoted(text.as_ref())));
    }
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
        let line = "cargo xtask generate --docs a/b --out c --corrections d --names e --metadata v1.0=e --include-path '/a/**' --include-area b --api-version v1.0 --doc-language both";
        let words =
            line.split(' ').skip(1).map(|word| word.trim_matches('\'')).chain(["--check", "--threads", "2"]);
        let Verb::Generate(flags) = Cli::parse_from(words).verb else { panic!("not generate") };
        assert_eq!(command(&flags, false), line);
    }
}
