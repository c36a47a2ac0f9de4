//! Shows a page after one stage, as text for people.

mod facts;
mod outline;

use crate::bilingual::{Side, strip};
use crate::emit::{Packaging, emit};
use crate::facts::Facts;
use crate::input::DocSet;
use crate::ir::ApiVersion;
use crate::rust::{DocLanguage, Filter, lower};

/// A stage on the way from a page to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The English text.
    English,
    /// The localized text.
    Localized,
    /// The document: its sections and blocks, with the outcome of each.
    Page,
    /// The facts, as JSON.
    Ir,
    /// The files of the client that the page is in, as `generate` writes them.
    Rust,
}

impl Stage {
    /// All stages, in their order.
    pub const ALL: [Self; 5] = [Self::English, Self::Localized, Self::Page, Self::Ir, Self::Rust];

    /// The name of the stage on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::English => "english",
            Self::Localized => "localized",
            Self::Page => "page",
            Self::Ir => "ir",
            Self::Rust => "rust",
        }
    }

    /// The text that the stage shows, in one line.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        match self {
            Self::English => "The English side of the markup",
            Self::Localized => "The localized side of the markup",
            Self::Page => "The page as a document",
            Self::Ir => "The facts of the page",
            Self::Rust => "The files of the client that the page is in, as `generate` writes them",
        }
    }
}

/// Shows a page after a stage; `None` if the set has no such page. Only the last stage reads the other pages too.
#[must_use]
pub fn show(stage: Stage, docs: &DocSet, page: &str, language: DocLanguage) -> Option<String> {
    let file = docs.page(page)?;
    Some(match stage {
        Stage::English => strip(&file.text, Side::English),
        Stage::Localized => strip(&file.text, Side::Localized),
        Stage::Page => outline::outline(file, &docs.includes),
        Stage::Ir => {
            let Facts { api, .. } = Facts::of(&docs.only(page));
            serde_json::to_string_pretty(&api).unwrap_or_default() + "\n"
        }
        Stage::Rust => {
            // The types and names of a page's code depend on the other pages.
            let Facts { api, corrections, api_versions, .. } = Facts::of(docs);
            let versions: Vec<ApiVersion> = api_versions.into_iter().collect();
            let (client, _) = lower(&api, &corrections, &versions, language, &Filter::default());
            let tree = emit(api, client, &Packaging::WorkspaceMember);
            let files = tree.iter().filter(|(_, output)| output.pages.iter().any(|from| from == page));
            files.map(|(path, output)| format!("// {path}\n\n{}\n", output.text)).collect()
        }
    })
}
