//! The number of blocks by their outcome, as a table or as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use graph_docgen::extract::Fate;
use graph_docgen::lint::Accounting;
use serde_json::json;

use super::Linted;
use crate::cli::lint::Format;

/// Counts the blocks of each kind by their outcome.
pub(crate) fn table(sets: &[Linted], format: Format) -> Result<String> {
    let mut account = Accounting::default();
    sets.iter().for_each(|set| account.add(&set.report.accounting));
    if format == Format::Json {
        let row = |((kind, fate), count): (&(&str, Fate), &usize)| {
            let (fate, reason) = words(*fate);
            json!({ "block": kind, "fate": fate, "reason": reason, "count": count })
        };
        let rows: Vec<_> = account.counts.iter().map(row).collect();
        return Ok(serde_json::to_string_pretty(&json!({ "schemaVersion": 1, "blocks": rows }))? + "\n");
    }
    let width = account.counts.keys().map(|(_, fate)| shown(*fate).chars().count()).max().unwrap_or(0).max(4);
    let mut text = format!("{:<12}{:<width$}{:>10}\n", "block", "fate", "count");
    let mut fates: BTreeMap<&str, usize> = BTreeMap::new();
    for ((kind, fate), count) in &account.counts {
        _ = writeln!(text, "{kind:<12}{:<width$}{count:>10}", shown(*fate));
        *fates.entry(words(*fate).0).or_default() += count;
    }
    let fates: Vec<_> = fates.into_iter().map(|(fate, count)| format!("{count} {fate}")).collect();
    _ = writeln!(text, "\n{} blocks: {}", account.total(), fates.join(", "));
    Ok(text)
}

fn shown(fate: Fate) -> String {
    let (fate, reason) = words(fate);
    reason.map_or(fate.to_owned(), |reason| format!("{fate}: {reason}"))
}

fn words(fate: Fate) -> (&'static str, Option<&'static str>) {
    match fate {
        Fate::Extracted => ("extracted", None),
        Fate::Ignored(why) => ("ignored", Some(why)),
        Fate::Reported => ("reported", None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn every_kind_stands_with_its_fates() {
        let text = table(&linted(), Format::Human).unwrap();
        let expect = "\
block       fate                                          count
heading     ignored: page of no operation and no type         3
table       ignored: page of no operation and no type         1

4 blocks: 4 ignored
";
        assert_eq!(text, expect);
        assert!(table(&linted(), Format::Json).unwrap().contains("\"fate\": \"ignored\""));
    }
}
