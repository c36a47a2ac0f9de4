//! `lint`: reports problems in the pages.

mod fix;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use graph_docgen::Severity;
use graph_docgen::lint::{Baseline, Level, LintConfig, find, near, registry};

use super::{Outcome, metadata_files, quoted, read_and_name_strays, read_beside, read_metadata};
use crate::cli::Lint;
use crate::cli::lint::{Format, Max};
use crate::console::harmless;
use crate::docs_yaml;
use crate::load::load;
use crate::progress::Progress;
use crate::report::diagnostics::counted;
use crate::report::lint::{Linted, accounting, by_page, compared, concise, github, human, json, list, sarif};
use crate::{atomic_file, console, files, out_folder, page_name, program, stages, workspace};

/// Reports problems, or explains a code.
pub(super) fn run(flags: &Lint) -> Result<Outcome> {
    if (flags.accounting || flags.compared) && matches!(flags.format, Format::Github | Format::Sarif) {
        bail!("--accounting and --compared need --format human or json");
    }
    if let Some(code) = &flags.explain {
        console::print(&explanation(code)?)?;
        return Ok(Outcome::Clean);
    }
    if flags.list {
        console::print(&list::page())?;
        return Ok(Outcome::Clean);
    }
    let progress = Progress::start("reading the pages");
    let (mut sets, in_yaml) = page_sets(flags)?;
    choose_pages(&mut sets, &flags.pages)?;
    if flags.compared {
        let sets: Vec<_> = sets.iter().map(|set| (&*set.folder, stages::compare(&set.docs))).collect();
        drop(progress);
        let beside = sets.iter().flat_map(|(_, compared)| compared.as_ref().err());
        console::print(&compared::tables(&sets, flags.format)?)?;
        return Ok(if beside.count() > 0 { Outcome::Findings } else { Outcome::Clean });
    }
    let config = config(&in_yaml, flags)?;
    let mut baseline = flags.baseline.as_deref().map(read_baseline).transpose()?;
    progress.next("looking for problems");
    judge(&mut sets, &config, flags, baseline.as_mut());

    if flags.accounting {
        drop(progress);
        console::print(&accounting::table(&sets, flags.format)?)?;
        return Ok(Outcome::Clean);
    }
    if let Some(file) = &flags.write_baseline {
        drop(progress);
        return write_baseline(file, &sets);
    }
    if flags.fix || flags.diff {
        progress.next("fixing");
        let fixes = fix::Fixes::of(&mut sets, |sets| judge(sets, &config, flags, baseline.as_mut()));
        drop(progress);
        if flags.diff {
            console::print(&fixes.diff(&sets))?;
            return Ok(if fixes.is_empty() { Outcome::Clean } else { Outcome::Findings });
        }
        fixes.write(&sets)?;
    } else {
        drop(progress);
    }
    if let (Some(file), Some(baseline)) = (&flags.baseline, &baseline)
        && flags.only.is_empty()
        && flags.pages.is_empty()
    {
        name_stale(file, baseline);
    }
    let text = match flags.format {
        _ if flags.by_page => by_page::report(&sets),
        Format::Human => {
            let (max, colours) = (flags.max.unwrap_or(Max::FEW), console::result_colours());
            let text = human::report(&sets, max, colours, &harmless(&command(flags)));
            console::print_coloured(&text)?;
            return Ok(outcome(&sets));
        }
        Format::Concise => concise::report(&sets, flags.max.unwrap_or(Max::ALL)),
        Format::Json => json::report(&sets)?,
        Format::Github => github::report(&sets, flags.max.unwrap_or(Max::FEW)),
        Format::Sarif => sarif::report(&sets, &config)?,
    };
    console::print(&text)?;
    Ok(outcome(&sets))
}

fn outcome(sets: &[Linted]) -> Outcome {
    let is_error =
        |set: &Linted| set.report.diagnostics.iter().any(|found| found.severity == Severity::Error);
    if sets.iter().any(is_error) { Outcome::Findings } else { Outcome::Clean }
}

/// Lints the pages, and keeps the findings that neither the flags nor the baseline exclude.
fn judge(sets: &mut [Linted], config: &LintConfig, flags: &Lint, baseline: Option<&mut Baseline>) {
    stages::lint(sets, config);
    if flags.deny.iter().any(|code| code == WARNINGS) {
        raise_warnings(sets);
    }
    for set in &mut *sets {
        let found = &mut set.report.diagnostics;
        found.retain(|found| flags.only.is_empty() || flags.only.iter().any(|code| found.code.name == code));
    }
    if let Some(baseline) = baseline {
        for set in sets {
            set.known = baseline.apply(&set.key, &set.docs, &mut set.report.diagnostics);
        }
    }
}

/// The word that stands for all warnings, where a code is expected.
const WARNINGS: &str = "warnings";

/// The text that `--explain` prints.
fn explanation(code: &str) -> Result<String> {
    let Some(found) = find(code) else { bail!("{}", unknown(code)) };
    let severity = crate::report::diagnostics::name(found.severity);
    Ok(wrap(&format!("{code} ({severity}): {}.\n\n{}", found.summary, found.explanation())))
}

/// The width of explanations, in characters.
const WIDTH: usize = 100;

/// Breaks long lines at blanks.
fn wrap(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            let between = match width {
                0 => "",
                width if width + 1 + length > WIDTH => "\n",
                _ => " ",
            };
            width = if between == "\n" { length } else { width + between.len() + length };
            out += between;
            out += word;
        }
        out.push('\n');
    }
    out
}

fn unknown(code: &str) -> String {
    let near = near(code);
    let known = || registry().iter().map(|code| format!("\n  {code}")).collect::<String>();
    match &*near {
        [] => format!("there is no code {code}; the codes are:{}", known()),
        near => format!("there is no code {code}; did you mean {}?", near.join(" or ")),
    }
}

/// Reads the pages of the given folders, or every page set of `docs.yaml` with the levels that it sets. The corrections belong to
/// the first set, the metadata to all of them.
fn page_sets(flags: &Lint) -> Result<(Vec<Linted>, BTreeMap<String, Level>)> {
    let docs = &flags.docs;
    let mut metadata = metadata_files(&flags.metadata, None)?;
    let (folders, by_yaml, lints) = if docs.is_empty() {
        let all = docs_yaml::read_page_sets(&workspace::docs_input())
            .context("without --docs, the pages are those of docs-input/docs.yaml")?;
        let sets = all.page_sets.into_iter().map(|(key, folder)| (format!("{key}/"), folder)).collect();
        if metadata.is_empty() {
            metadata = all.metadata;
        }
        (sets, all.corrections, all.lints)
    } else {
        let alone = docs.len() == 1;
        let key = |folder: &Path| if alone { String::new() } else { format!("{}/", folder.display()) };
        let sets: Vec<_> = docs.iter().map(|folder| (key(folder), folder.clone())).collect();
        (sets, None, BTreeMap::new())
    };
    let sets = folders.into_iter().map(|(key, folder)| page_set(key, &folder));
    let mut sets: Vec<Linted> = sets.collect::<Result<_>>()?;
    let corrections = flags.corrections.as_deref().or(by_yaml.as_deref());
    if let (Some(first), Some(file)) = (sets.first_mut(), corrections) {
        first.docs.corrections = Some(read_beside(file)?);
    }
    let metadata = read_metadata(&metadata)?;
    sets.iter_mut().for_each(|set| set.docs.metadata.clone_from(&metadata));
    Ok((sets, lints))
}

/// Reads one page set. `key` is its name in a baseline.
fn page_set(key: String, folder: &Path) -> Result<Linted> {
    let docs = read_and_name_strays(folder, || load(folder, &[]))?;
    let shown = folder.strip_prefix(workspace::root()).unwrap_or(folder);
    let shown = format!("{}/", shown.display().to_string().trim_end_matches('/'));
    Ok(Linted { key, folder: shown, root: folder.to_path_buf(), docs, ..Linted::default() })
}

/// Limits the sets to these pages: files, or names as `show` takes them.
fn choose_pages(sets: &mut [Linted], pages: &[String]) -> Result<()> {
    if pages.is_empty() {
        return Ok(());
    }
    let mut chosen = vec![BTreeSet::new(); sets.len()];
    for page in pages {
        let found: Vec<_> = sets.iter().map(|set| page_name::find_file(&set.docs, &set.root, page)).collect();
        if found.iter().all(Result::is_err) {
            found.into_iter().next().transpose()?;
        } else {
            for (chosen, path) in chosen.iter_mut().zip(found) {
                chosen.extend(path.ok().map(str::to_owned));
            }
        }
    }
    for (set, chosen) in sets.iter_mut().zip(chosen) {
        set.pages = Some(chosen);
    }
    Ok(())
}

/// Combines the levels of `docs.yaml` and of the command line.
fn config(in_yaml: &BTreeMap<String, Level>, flags: &Lint) -> Result<LintConfig> {
    let mut levels = BTreeMap::new();
    let mut set = |code: &str, level: Level| match find(code) {
        Some(code) => {
            levels.insert(code.name.to_owned(), level);
            Ok(())
        }
        None => bail!("{}", unknown(code)),
    };
    for code in &flags.only {
        if find(code).is_none() {
            bail!("{}", unknown(code));
        }
    }
    for (code, level) in in_yaml {
        set(code, *level).context("docs-input/docs.yaml, lints")?;
    }
    let flags = [
        (&flags.allow, Level::Off),
        (&flags.warn, Level::At(Severity::Warning)),
        (&flags.deny, Level::At(Severity::Error)),
    ];
    for (codes, level) in flags {
        for code in codes.iter().filter(|code| *code != WARNINGS || level != Level::At(Severity::Error)) {
            set(code, level)?;
        }
    }
    Ok(LintConfig { levels })
}

fn raise_warnings(sets: &mut [Linted]) {
    let found = sets.iter_mut().flat_map(|set| &mut set.report.diagnostics);
    found
        .filter(|found| found.severity == Severity::Warning)
        .for_each(|found| found.severity = Severity::Error);
}

fn write_baseline(file: &Path, sets: &[Linted]) -> Result<Outcome> {
    for set in sets {
        out_folder::check_file(file, &set.root)?;
    }
    let mut baseline = Baseline::default();
    for set in sets {
        baseline.extend(&set.key, &set.docs, &set.report.diagnostics);
    }
    let text = baseline.to_string();
    atomic_file::write(file, &text).with_context(|| format!("cannot write {}", file.display()))?;
    console::print(&format!("{}: {}\n", file.display(), counted(text.lines().count(), "known finding")))?;
    Ok(Outcome::Clean)
}

fn read_baseline(file: &Path) -> Result<Baseline> {
    let text = files::read(file)?;
    Baseline::parse(&text).with_context(|| file.display().to_string())
}

/// Names the known findings that do not occur any more.
fn name_stale(file: &Path, baseline: &Baseline) {
    let stale: Vec<_> = baseline.stale().collect();
    if !stale.is_empty() {
        let lines: String = stale.iter().map(|line| format!("\n  {line}")).collect();
        console::note(&format!(
            "no longer found: {} of {}; update the file with --write-baseline:{lines}",
            counted(stale.len(), "finding"),
            file.display()
        ));
    }
}

/// The command line with these flags, without `--max`.
pub(super) fn command(flags: &Lint) -> String {
    let mut words = vec![format!("{} lint", program::name())];
    words.extend(flags.docs.iter().map(|docs| format!("--docs {}", quoted(docs))));
    words.extend(flags.corrections.as_ref().map(|file| format!("--corrections {}", quoted(file))));
    words.extend(flags.metadata.iter().map(|file| format!("--metadata {}", quoted(file.as_ref()))));
    for (flag, codes) in [("--deny", &flags.deny), ("--warn", &flags.warn), ("--allow", &flags.allow)] {
        words.extend(codes.iter().map(|code| format!("{flag} {}", quoted(code.as_ref()))));
    }
    words.extend(flags.only.iter().map(|code| format!("--only {}", quoted(code.as_ref()))));
    words.extend(flags.baseline.as_ref().map(|file| format!("--baseline {}", quoted(file))));
    words.extend(flags.pages.iter().map(|page| quoted(page.as_ref())));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stronger_flag_wins_and_codes_are_checked() {
        let code = || vec!["request-missing".to_owned()];
        let yaml = BTreeMap::from([("request-missing".to_owned(), Level::At(Severity::Note))]);
        let level = |flags: &Lint| config(&yaml, flags).unwrap().level(find("request-missing").unwrap());
        assert_eq!(level(&Lint::default()), Some(Level::At(Severity::Note)));
        assert_eq!(level(&Lint { allow: code(), ..Lint::default() }), Some(Level::Off));
        let both = Lint { allow: code(), deny: code(), ..Lint::default() };
        assert_eq!(level(&both), Some(Level::At(Severity::Error)));
        let wrong = Lint { deny: vec!["request-mising".to_owned()], ..Lint::default() };
        let error = format!("{:#}", config(&yaml, &wrong).unwrap_err());
        assert!(error.contains("did you mean request-missing"), "{error}");
        assert!(config(&yaml, &Lint { deny: vec![WARNINGS.to_owned()], ..Lint::default() }).is_ok());
    }

    #[test]
    fn an_explanation_begins_with_the_code_and_is_wrapped() {
        let text = explanation("header-translated").unwrap();
        let start = "header-translated (warning): the translation renames a request header.\n\n## What it finds\n\nA row";
        assert!(text.starts_with(start) && text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(
            explanation("header-translate")
                .unwrap_err()
                .to_string()
                .contains("did you mean header-translated")
        );
        assert!(explanation("nothing").unwrap_err().to_string().contains("\n  allow-unknown\n"));
    }
}
