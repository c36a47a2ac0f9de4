//! Records the decisions of the metadata: each fact that differs from its page, with a finding.

use super::tally::{Comparison, Outcome};
use super::{METADATA_COMPLETES, METADATA_CONTRADICTED};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::hash::HashSet;
use crate::ir::{Api, Change, Correction, FactSource, Line, Scalar, Subject};
use std::sync::Arc;

/// The reason that readers of the docs see.
const REASON: &str = "The metadata of the service says so.";

/// The decisions of the metadata on the facts of a version.
#[derive(Default)]
pub(super) struct Rulings {
    /// The facts that corrections state and the metadata therefore cannot change: page, line and fact.
    corrected: HashSet<(Arc<str>, Line, String)>,
    pub(super) made: Vec<Correction>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) comparison: Comparison,
}

/// The item of a page that a fact belongs to.
pub(super) struct Item<'a> {
    pub(super) page: &'a Arc<str>,
    pub(super) line: &'a Line,
    pub(super) subject: Subject,
    /// Its description for people: ``property `timeSlots` ``.
    pub(super) name: String,
}

impl Rulings {
    pub(super) fn of(api: &Api) -> Self {
        let corrected = api.corrections.iter().filter_map(|correction| {
            let change = correction.change.as_ref()?;
            Some((correction.page.clone(), correction.line.clone(), change.fact.clone()))
        });
        Self { corrected: corrected.collect(), ..Self::default() }
    }

    /// Records that the metadata contradicts the page. Returns the outcome for the item, or `None` if a correction states the
    /// fact, which then stays.
    pub(super) fn decide(
        &mut self,
        item: &Item<'_>,
        fact: &str,
        documented: Scalar,
        decided: Scalar,
    ) -> Option<Outcome> {
        if self.is_corrected(item, fact) {
            return None;
        }
        let name = &item.name;
        let outcome = if documented == Scalar::Null {
            let message = format!("{name}: the page tells no `{fact}`, which is `{decided}` in the metadata");
            self.report(&METADATA_COMPLETES, item, message);
            Outcome::Completed
        } else {
            let message = match &decided {
                Scalar::Null => format!("{name}: `{fact}` is `{documented}` here, and the metadata has none"),
                decided => {
                    format!("{name}: `{fact}` is `{documented}` here, and `{decided}` in the metadata")
                }
            };
            self.report(&METADATA_CONTRADICTED, item, message);
            Outcome::Corrected
        };
        self.record(item, Some(Change { fact: fact.to_owned(), documented, corrected: decided }));
        Some(outcome)
    }

    /// Renames the subject of the last ruling to the decided name.
    pub(super) fn rename_last(&mut self, rename: impl FnOnce(&mut Subject)) {
        if let Some(last) = self.made.last_mut() {
            rename(&mut last.subject);
        }
    }

    /// Reports that the metadata has a type that no page documents. The documented type stays, because no page describes
    /// the other one.
    pub(super) fn keep(&mut self, item: &Item<'_>, documented: &str, declared: &str) {
        if !self.is_corrected(item, "type") {
            let message = format!(
                "{}: the type is `{documented}` here and `{declared}` in the metadata; that has no page, so `{documented}` stays",
                item.name
            );
            self.report(&METADATA_CONTRADICTED, item, message);
        }
    }

    /// Records that the metadata lacks an item, which is then left out. Returns false if a correction states it.
    pub(super) fn drop(&mut self, item: &Item<'_>) -> bool {
        if self.is_corrected(item, "name") {
            return false;
        }
        let message = format!("{}: the metadata has no such", item.name);
        self.report(&METADATA_CONTRADICTED, item, message);
        self.record(item, None);
        true
    }

    fn is_corrected(&self, item: &Item<'_>, fact: &str) -> bool {
        self.corrected.contains(&(item.page.clone(), item.line.clone(), fact.to_owned()))
    }

    fn report(&mut self, code: &'static Code, item: &Item<'_>, message: String) {
        let help = "correct the page; if the metadata is wrong, say so in `corrections.yaml`".to_owned();
        self.diagnostics.push(Diagnostic::new(code, Location::of(item.page, item.line), message, help));
    }

    fn record(&mut self, item: &Item<'_>, change: Option<Change>) {
        self.made.push(Correction {
            page: item.page.clone(),
            line: item.line.clone(),
            subject: item.subject.clone(),
            item: item.name.clone(),
            change,
            reason: REASON.to_owned(),
            source: FactSource::Metadata,
        });
    }
}

/// A text as a value.
pub(super) fn text(text: &str) -> Scalar {
    Scalar::Text(text.to_owned())
}

/// A text that may be missing as a value.
pub(super) fn opt_text(value: Option<&str>) -> Scalar {
    value.map_or(Scalar::Null, text)
}
