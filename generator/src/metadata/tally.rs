//! Counts how far the pages and the metadata agree.

use serde::Serialize;

/// A kind of item that both the pages and the metadata describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Compared {
    /// Resources, which are entity types and complex types.
    Types,
    /// The type that a type derives from.
    BaseTypes,
    /// Properties and relationships.
    Properties,
    /// Enumerations.
    Enumerations,
    /// Members of enumerations.
    Members,
    /// Actions, each once for each binding type.
    Actions,
    /// Functions, each once for each binding type.
    Functions,
    /// The paths of request lines. Of the paths that no page has, only entity sets and singletons are counted.
    Paths,
}

impl Compared {
    /// All kinds, in the order of the table.
    pub const ALL: [Self; 8] = [
        Self::Types,
        Self::BaseTypes,
        Self::Properties,
        Self::Enumerations,
        Self::Members,
        Self::Actions,
        Self::Functions,
        Self::Paths,
    ];

    /// The name of the kind, for tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::BaseTypes => "base types",
            Self::Properties => "properties",
            Self::Enumerations => "enumerations",
            Self::Members => "members",
            Self::Actions => "actions",
            Self::Functions => "functions",
            Self::Paths => "paths",
        }
    }
}

/// The counts of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// The page and the metadata say the same.
    pub agreeing: usize,
    /// The metadata adds a fact that the page lacks, and contradicts no fact.
    pub completed: usize,
    /// The page contradicts the metadata, which decides.
    pub corrected: usize,
    /// Only the pages have it.
    pub only_pages: usize,
    /// Only the metadata has it.
    pub only_metadata: usize,
}

/// The comparison of the pages with the metadata.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    tallies: [Tally; Compared::ALL.len()],
}

/// The outcome of one comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    Agrees,
    Completed,
    Corrected,
    OnlyPages,
    OnlyMetadata,
}

impl Comparison {
    /// The counts of each kind, in the order of the table.
    pub fn rows(&self) -> impl Iterator<Item = (Compared, Tally)> {
        Compared::ALL.into_iter().zip(self.tallies)
    }

    pub(super) fn count(&mut self, kind: Compared, outcome: Outcome) {
        let tally = &mut self.tallies[kind as usize];
        *match outcome {
            Outcome::Agrees => &mut tally.agreeing,
            Outcome::Completed => &mut tally.completed,
            Outcome::Corrected => &mut tally.corrected,
            Outcome::OnlyPages => &mut tally.only_pages,
            Outcome::OnlyMetadata => &mut tally.only_metadata,
        } += 1;
    }
}
