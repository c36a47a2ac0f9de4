//! `test`: builds and tests everything, and stops at the first failure. `.ci/run` calls it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::{Outcome, generate, lint};
use crate::cli::{Generate, Lint, Test};
use crate::{console, corpus, workspace};

/// Runs the steps in order.
pub(super) fn run(flags: &Test) -> Result<Outcome> {
    if workspace::opt_root().is_none() {
        bail!("`test` checks graph-docgen itself, and runs only in its checkout");
    }
    let mut steps = workspace_steps();
    if flags.quick {
        console::note("skipped: the run on the real reference, because of --quick");
    } else {
        steps.extend(corpus_steps()?);
    }
    let begin = Instant::now();
    let count = steps.len();
    for (i, step) in steps.into_iter().enumerate() {
        console::note(&format!("\n[{}/{count}] $ {}", i + 1, step.text()));
        let begin = Instant::now();
        let passed = step.run()?;
        let seconds = begin.elapsed().as_secs_f32();
        if !passed {
            console::note(&format!("\nFAILED after {seconds:.1} s: {}", step.text()));
            console::note(&format!("{} of {count} steps passed; the rest were not run", i));
            return Ok(Outcome::Findings);
        }
        console::note(&format!("passed in {seconds:.1} s"));
    }
    console::note(&format!("\nall {count} steps passed in {:.1} s", begin.elapsed().as_secs_f32()));
    Ok(Outcome::Clean)
}

/// One check, which passes or fails.
enum Step {
    /// This program's own `generate`.
    Generate(Generate),
    /// This program's own `lint` of the committed pages.
    Lint,
    /// Another program.
    Run {
        folder: PathBuf,
        variables: Vec<(&'static str, String)>,
        program: &'static str,
        arguments: Vec<String>,
    },
}

impl Step {
    /// A command in a folder. Its arguments are split at blanks.
    fn command(
        folder: &Path,
        variables: &[(&'static str, &str)],
        program: &'static str,
        arguments: &str,
    ) -> Self {
        Self::Run {
            folder: folder.to_path_buf(),
            variables: variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
            program,
            arguments: arguments.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// The command line, so that people can repeat it.
    fn text(&self) -> String {
        match self {
            Self::Generate(flags) => generate::command(flags, flags.check),
            Self::Lint => lint::command(&Lint::default()),
            Self::Run { folder, variables, program, arguments } => {
                let mut words: Vec<String> = Vec::new();
                if let Ok(below) = folder.strip_prefix(workspace::root())
                    && !below.as_os_str().is_empty()
                {
                    words.push(format!("cd {} &&", below.display()));
                }
                words.extend(variables.iter().map(|(name, value)| format!("{name}={value}")));
                words.push((*program).to_owned());
                words.extend(arguments.iter().cloned());
                words.join(" ")
            }
        }
    }

    /// Runs the step. Returns `false` if it ran and failed.
    fn run(&self) -> Result<bool> {
        match self {
            Self::Generate(flags) => Ok(generate::run(flags)? == Outcome::Clean),
            Self::Lint => Ok(lint::run(&Lint::default())? == Outcome::Clean),
            Self::Run { folder, variables, program, arguments } => {
                let path = if *program == "cargo" { env::var_os("CARGO") } else { None };
                let mut command = Command::new(path.unwrap_or_else(|| (*program).into()));
                command.args(arguments).current_dir(folder).envs(variables.iter().cloned());
                let status =
                    command.status().with_context(|| format!("cannot start {program}; is it installed?"))?;
                Ok(status.success())
            }
        }
    }
}

fn workspace_steps() -> Vec<Step> {
    let root = workspace::root();
    let cargo = |variables: &[_], arguments| Step::command(&root, variables, "cargo", arguments);
    vec![
        Step::Generate(Generate { check: true, ..Generate::default() }),
        Step::Lint,
        cargo(&[], "fmt --all --check"),
        cargo(&[], "clippy --workspace --all-targets --all-features -- -D warnings"),
        cargo(&[], "test --workspace --all-features"),
        cargo(&[("RUSTDOCFLAGS", "-Dwarnings")], "doc --workspace --no-deps"),
        // With all features, every link of the docs has a target.
        cargo(&[("RUSTDOCFLAGS", "-Dwarnings")], "doc --workspace --no-deps --all-features"),
    ]
}

/// The steps on the whole real reference. If it is missing, they are left out, and one line says so.
fn corpus_steps() -> Result<Vec<Step>> {
    let Some(corpus) = corpus::unpack()? else {
        console::note("skipped: the run on the real reference, because ../shared/corpus is missing");
        return Ok(Vec::new());
    };
    let root = workspace::root();
    let client = root.join("target/graph-v1");
    let target = root.join("target/graph-v1-target").display().to_string();
    // The metadata decides some facts of the wire that the pages get wrong, and that programs in `examples/` depend on.
    let metadata = corpus::metadata_file()?;
    // All steps have the same variables, so that they share one build.
    let variables = [
        ("CARGO_TARGET_DIR", target.as_str()),
        ("CARGO_PROFILE_DEV_DEBUG", "line-tables-only"),
        ("RUSTFLAGS", "-Dwarnings"),
    ];
    let documented = [variables[0], variables[1], variables[2], ("RUSTDOCFLAGS", "-Dwarnings")];
    Ok(vec![
        Step::Generate(Generate {
            docs: Some(corpus.join("zh-cn/api-reference")),
            out: Some(client.clone()),
            metadata: metadata.iter().map(|file| file.display().to_string()).collect(),
            ..Generate::default()
        }),
        // The default areas must compile without the others.
        Step::command(&client, &variables, "cargo", "check"),
        // The programs in `examples/` are parts of a test too: to link each by itself would take as long as all the rest.
        Step::command(&client, &variables, "cargo", "test --all-features --tests"),
        Step::command(&client, &variables, "cargo", "test --all-features --doc"),
        Step::command(&client, &documented, "cargo", "doc --no-deps --all-features"),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_echoed_as_one_would_type_it() {
        let step = Step::command(&workspace::root().join("target/x"), &[("A", "b")], "cargo", "check  --all");
        assert_eq!(step.text(), "cd target/x && A=b cargo check --all");
        assert_eq!(workspace_steps()[0].text(), "cargo xtask generate --check");
    }

    #[test]
    fn a_step_that_fails_is_told_from_one_that_cannot_start() {
        let step = |program| Step::command(&workspace::root(), &[], program, "--no-such-flag");
        assert!(!step("cargo").run().unwrap());
        assert!(step("no-such-program").run().is_err());
    }
}
