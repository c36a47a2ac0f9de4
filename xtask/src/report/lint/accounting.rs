//! The number of blocks by their outcome, as a table or as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use graph_docgen::BlockOutcome;
use graph_docgen::lint::Accounting;
use serde_json::json;

use super::Linted;
use crate::cli::lint::Format;

/// Counts the blocks of each kind by their outcome.
pub(crate) fn table(sets: &[Linted], format: Format) -> Result<String> {
    let mut account = Accounting::default();
    sets.iter().for_each(|set| account.add(&set.report.accounting));
    if format == Format::Json {
        let row = |((kind, outcome), count): (&(&str, BlockOutcome), &usize)| {
            let (outcome, reason) = words(*outcome);
            json!({ "block": kind, "outcome": outcome, "reason": reason, "count": count })
        };
        let rows: Vec<_> = account.counts.iter().map(row).collect();
        return Ok(serde_json::to_string_pretty(&json!({ "schemaVersion": 1, "blocks": rows }))? + "\n");
    }
    let width =
        account.counts.keys().map(|(_, outcome)| shown(*outcome).chars().count()).max().unwrap_or(0).max(7);
    let mut text = format!("{:<12}{:<width$}{:>10}\n", "block", "outcome", "count");
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for ((kind, outcome), count) in &account.counts {
        _ = writeln!(text, "{kind:<12}{:<width$}{count:>10}", shown(*outcome));
        *outcomes.entry(words(*outcome).0).or_default() += count;
    }
    let outcomes: Vec<_> =
        outcomes.into_iter().map(|(outcome, count)| format!("{count} {outcome}")).collect();
    _ = writeln!(text, "\n{} blocks: {}", account.total(), outcomes.join(", "));
    Ok(text)
}

fn shown(outcome: BlockOutcome) -> String {
    let (outcome, reason) = words(outcome);
    reason.map_or(outcome.to_owned(), |reason| format!("{outcome}: {reason}"))
}

fn words(outcome: BlockOutcome) -> (&'static str, Option<&'static str>) {
    match outcome {
        BlockOutcome::Extracted => ("extracted", None),
        BlockOutcome::Ignored(why) => ("ignored", Some(why)),
        BlockOutcome::Reported => ("reported", None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn every_kind_stands_with_its_outcomes() {
        let text = table(&linted(), Format::Human).unwrap();
        let expect = "\
block       outcome                                       count
heading     ignored: page of no operation and no type         3
table       ignored: page of no operation and no type         1

4 blocks: 4 ignored
";
        assert_eq!(text, expect);
        assert!(table(&linted(), Format::Json).unwrap().contains("\"outcome\": \"ignored\""));
    }
}
