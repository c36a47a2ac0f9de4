//! Prints how far the pages and the metadata agree, as a table or as JSON.

use std::fmt::Write;

use anyhow::Result;
use graph_docgen::{Comparison, Diagnostic, Tally};
use serde_json::json;

use crate::cli::lint::Format;

/// A page set with its comparison, or with the faults of its metadata.
type Compared<'a> = (&'a str, Result<Comparison, Vec<Diagnostic>>);

/// The counts of each set, or the faults of its metadata.
pub(crate) fn tables(sets: &[Compared<'_>], format: Format) -> Result<String> {
    if format == Format::Json {
        let sets: Vec<_> = sets.iter().map(|(folder, compared)| json!({
            "folder": folder,
            "compared": compared.as_ref().ok().map(|one| one.rows().map(|(kind, tally)| json!({ "kind": kind, "counts": tally })).collect::<Vec<_>>()),
            "diagnostics": compared.as_ref().err(),
        })).collect();
        return Ok(serde_json::to_string_pretty(&json!({ "schemaVersion": 1, "sets": sets }))? + "\n");
    }
    let mut text = String::new();
    for (folder, compared) in sets {
        if sets.len() > 1 {
            _ = writeln!(text, "{folder}");
        }
        match compared {
            Ok(comparison) => text += &table(comparison),
            Err(found) => {
                for Diagnostic { code, message, location, .. } in found {
                    _ = writeln!(text, "error[{code}]: {}:{}: {message}", location.page, location.line);
                }
            }
        }
    }
    Ok(text)
}

/// The counts, one line for each kind.
fn table(comparison: &Comparison) -> String {
    let header = ["agreeing", "completed", "corrected", "only pages", "only metadata"];
    let mut text = format!("{:<14}", "");
    header.iter().for_each(|name| _ = write!(text, "{name:>15}"));
    text.push('\n');
    for (kind, tally) in comparison.rows() {
        let Tally { agreeing, completed, corrected, only_pages, only_metadata } = tally;
        _ = write!(text, "{:<14}", kind.as_str());
        for count in [agreeing, completed, corrected, only_pages, only_metadata] {
            _ = write!(text, "{count:>15}");
        }
        text.push('\n');
    }
    text
}
