//! The choice of the client's operations, by the flags of `generate` or by `docs.yaml`.

use std::fs;

use anyhow::{Result, anyhow, bail};
use graph_docgen::{ApiVersion, Facts, Filter, FilterProblem};

use crate::cli::Choice;
use crate::{docs_yaml, workspace};

/// A choice with the place that it was made in.
pub(super) struct Chosen<'c> {
    choice: &'c Choice,
    is_in_yaml: bool,
}

impl<'c> Chosen<'c> {
    /// The choice of the flags or, if they have none, of `docs.yaml`.
    pub(super) fn of(flags: &'c Choice, in_yaml: &'c Choice) -> Self {
        let is_in_yaml = flags.entries().next().is_none();
        Self { choice: if is_in_yaml { in_yaml } else { flags }, is_in_yaml }
    }

    /// The filter of this choice.
    pub(super) fn filter(&self) -> Result<Filter> {
        let mut filter = Filter::default();
        for (kind, text) in self.choice.entries() {
            filter.add(kind, text).map_err(|problem| anyhow!("{}", self.placed(&problem)))?;
        }
        Ok(filter)
    }

    /// Fails if an entry of the filter matches no operation.
    pub(super) fn check(&self, filter: &Filter, facts: &Facts, versions: &[ApiVersion]) -> Result<()> {
        let problems = filter.problems(&facts.api.operations, versions);
        if problems.is_empty() {
            return Ok(());
        }
        let texts: Vec<String> = problems.iter().map(|problem| self.placed(problem)).collect();
        bail!("{}\nNothing was written.", texts.join("\n"))
    }

    /// A problem with the flag, or with the line of `docs.yaml`.
    fn placed(&self, problem: &FilterProblem) -> String {
        match (&problem.entry, self.is_in_yaml) {
            (Some(_), false) => format!("--{problem}"),
            (None, false) => problem.to_string(),
            (entry, true) => {
                let text = fs::read_to_string(workspace::docs_input().join("docs.yaml")).unwrap_or_default();
                let (key, value) = match entry {
                    Some((kind, value)) => (kind.as_str(), value.as_str()),
                    None => ("client", ""),
                };
                format!("docs-input/docs.yaml:{}: {problem}", docs_yaml::line_of(&text, key, value))
            }
        }
    }
}
