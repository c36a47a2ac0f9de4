//! The facts of a page set: the facts of all pages in the order of the tables of contents, with corrections.

use crate::corrections::{Corrections, Pins, correct};
use crate::diagnostic::Diagnostic;
use crate::extract::{PageReader, PageResults};
use crate::input::{Beside, DocFile, DocSet};
use crate::ir::{Api, ApiVersion};
use crate::metadata::{self, Comparison};
use crate::{answers, toc, type_names};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The number of pages that a thread reads before another thread may take over the rest. It is small, so that no thread works alone
/// for long.
pub const PAGES_AT_ONCE: usize = 8;

/// The facts of the pages of one locale.
#[derive(Debug)]
pub struct Facts {
    /// The IR, with all corrections of facts applied, and then the metadata.
    pub api: Api,
    /// The corrections. Those of names are applied when the client is made.
    pub corrections: Corrections,
    /// The comparison with the metadata of the service, if there is metadata.
    pub comparison: Option<Comparison>,
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
    /// The versions that have pages.
    pub api_versions: BTreeSet<ApiVersion>,
}

impl Facts {
    /// Reads the pages of a set, several at once, and puts their facts together.
    #[must_use]
    pub fn of(docs: &DocSet) -> Self {
        let read = |reader: &mut PageReader<'_>, pages: &[DocFile]| {
            let mut results = PageResults::default();
            pages.iter().for_each(|page| results.add(reader.read(page)));
            results
        };
        let stretches =
            docs.files.par_chunks(PAGES_AT_ONCE).map_init(|| PageReader::new(&docs.includes), read);
        Self::of_pages(stretches.collect(), &docs.beside())
    }

    /// Puts together pages that have been read, given in order of path.
    #[must_use]
    pub fn of_pages(pages: Vec<PageResults>, beside: &Beside<'_>) -> Self {
        let api_versions = pages.iter().flat_map(|pages| &pages.api_versions).copied().collect();
        let of_pages = || {
            let (mut api, diagnostics) = PageResults::into_api(pages);
            type_names::unify(&mut api);
            answers::complete(&mut api);
            (api, diagnostics)
        };
        let ((mut api, mut diagnostics), (contents, in_contents)) =
            rayon::join(of_pages, || toc::read_contents(beside));
        toc::give_areas(&mut api, &contents);
        // If only a part of the set was read, missing pages and entries are not findings.
        if !beside.is_part {
            diagnostics.extend(in_contents);
            api.contents = contents;
        }
        let (corrections, wrong) = correct(&mut api, beside);
        diagnostics.extend(wrong);
        let (comparison, found) = metadata::apply(&mut api, beside);
        diagnostics.extend(found);
        if metadata::renames_types(&api) {
            type_names::unify(&mut api);
        }
        Self { api, corrections, comparison, diagnostics, api_versions }
    }

    /// Reads published names of functions from a file. Those functions keep their names in the client.
    pub fn pin(&mut self, file: DocFile) {
        let (pins, wrong) = Pins::of(file);
        self.corrections.pins = pins;
        self.diagnostics.extend(wrong);
    }
}
