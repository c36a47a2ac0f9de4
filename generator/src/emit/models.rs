//! The lists of the documented types of an API version, one for each namespace, and the paths of the types' files.

use super::EmittedFile;
use crate::cut::Cut as _;
use crate::hash::{HashMap, HashSet};
use crate::rust::{Ident, Model, Version};
use askama::Template;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "models.rs")]
struct ModelsFile<'a> {
    doc: String,
    namespaces: Vec<&'a Ident>,
    files: Vec<NamedFile<'a>>,
}

/// A type with the name of its private module.
struct NamedFile<'a> {
    name: Ident,
    model: &'a Model,
    /// The name of the enum of its derived types, if it has one.
    kind: Option<&'a Ident>,
}

/// The modules below `models`, with the types that stand in each.
struct Namespaces<'a> {
    folder: String,
    types: BTreeMap<&'a [Ident], Vec<&'a Model>>,
}

impl<'a> Namespaces<'a> {
    fn of(version: &'a Version) -> Self {
        let mut types = BTreeMap::from([([].as_slice(), Vec::new())]);
        for model in &version.models {
            for depth in 0..model.module().len() {
                types.entry(model.module().cut(..depth)).or_default();
            }
            types.entry(model.module()).or_default().push(model);
        }
        Self { folder: format!("src/{}/models", version.name), types }
    }

    /// The names of the modules directly in this one.
    fn inner(&self, module: &[Ident]) -> Vec<&'a Ident> {
        let is_inner = |path: &&&[Ident]| path.len() == module.len() + 1 && path.starts_with(module);
        self.types.keys().filter(is_inner).filter_map(|path| path.last()).collect()
    }

    /// The path of a module's folder.
    fn folder(&self, module: &[Ident]) -> String {
        module.iter().fold(self.folder.clone(), |path, name| format!("{path}/{name}"))
    }
}

pub(super) fn files<'v>(version: &'v Version) -> Vec<EmittedFile> {
    let namespaces = Namespaces::of(version);
    let list = |(module, models): (&&[Ident], &Vec<&'v Model>)| {
        let inner = namespaces.inner(module);
        let mut taken = inner.iter().copied().cloned().collect();
        let named = |model: &&'v Model| NamedFile {
            name: model.take_file_name(&mut taken),
            kind: match model {
                Model::Struct(model) => model.kind.as_ref().map(|kind| &kind.name),
                Model::Enum(_) => None,
            },
            model,
        };
        let files = models.iter().map(named).collect();
        let doc = match module.last() {
            Some(_) => "The documented types of a namespace.".to_owned(),
            None => format!("The documented types of {}.", version.api_version.as_str()),
        };
        let path = format!("{}.rs", namespaces.folder(module));
        EmittedFile::new(path, &ModelsFile { doc, namespaces: inner, files }, &[])
    };
    namespaces.types.iter().map(list).collect()
}

/// The paths of the files of the documented types, in their order.
pub(super) fn paths<'v>(version: &'v Version) -> Vec<String> {
    let namespaces = Namespaces::of(version);
    // The names are taken in the same order as for the lists of the modules.
    let mut taken: HashMap<&[Ident], HashSet<Ident>> = HashMap::default();
    let path = |model: &'v Model| {
        let module = model.module();
        let taken =
            taken.entry(module).or_insert_with(|| namespaces.inner(module).into_iter().cloned().collect());
        format!("{}/{}.rs", namespaces.folder(module), model.take_file_name(taken))
    };
    version.models.iter().map(path).collect()
}
