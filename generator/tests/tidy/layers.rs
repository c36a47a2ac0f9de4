//! The layers of the generator, from the lowest to the highest.

/// Each layer with its modules. A module of the crate root stands in exactly one of them.
pub(crate) const LAYERS: &[(&str, &[&str])] = &[
    ("tools", &["cut", "hash", "limits", "json", "family"]),
    ("values", &["input", "diagnostic", "ir", "page_path", "file_tree", "fault"]),
    ("bilingual", &["bilingual"]),
    ("page", &["page"]),
    ("prose", &["prose"]),
    ("extract", &["extract"]),
    ("metadata", &["metadata"]),
    ("corrections", &["corrections"]),
    ("facts", &["facts", "toc", "answers", "type_names"]),
    ("client", &["rust", "emit"]),
    ("lint and show", &["lint", "show"]),
    ("pipeline", &["pipeline"]),
];

/// The layer that a module path belongs to, as an index into [`LAYERS`]; `None` for the crate root.
pub(crate) fn layer_of(module: &[String]) -> Option<usize> {
    let name = module.first()?;
    LAYERS.iter().position(|(_, modules)| modules.contains(&name.as_str()))
}
