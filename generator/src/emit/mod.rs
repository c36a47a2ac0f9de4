//! From the crate, or from the facts behind it, to files: one module for each kind of file, registered in the lists below.

mod doc_example;
mod examples;
mod lib_file;
mod manifest;
mod model;
mod models;
mod module;
mod programs;
mod readme;
mod runtime;
mod tests_main;
mod tests_module;
mod version;

pub(crate) use doc_example::doc_example;

use crate::file_tree::{FileTree, OutputFile};
use crate::ir::Api;
use crate::rust::{Crate, Gate, Ident, Lit, MODULES_AT_ONCE, Model, Module, Struct, TYPES_AT_ONCE, Version};
use askama::{FastWritable, Template, Values};
use rayon::prelude::*;
use std::borrow::Borrow;
use std::cell::RefCell;
use std::fmt;

/// The files that exist once.
const OF_ALL: &[fn(&Inputs<'_>) -> Vec<EmittedFile>] =
    &[manifest::files, readme::files, lib_file::files, programs::files, runtime::files];

/// The files of an API version.
const OF_VERSION: &[fn(&Version) -> Vec<EmittedFile>] =
    &[version::files, models::files, tests_main::files, examples::files];

/// The files of a module; the first argument is the name of its version.
const OF_MODULE: [fn(&Ident, &Module) -> EmittedFile; 2] = [module::file, tests_module::file];

/// The files of a documented type.
const OF_TYPE: [fn(&Place<'_>, &Model) -> EmittedFile; 1] = [model::file];

/// The inputs of every emitted file.
#[derive(Debug, Clone, Copy)]
struct Inputs<'a> {
    /// The facts of the pages.
    api: &'a Api,
    /// The client that was made from them.
    client: &'a Crate,
    /// The names and paths of the package.
    packaging: &'a Packaging,
}

/// The place of the file of a documented type.
struct Place<'a> {
    /// The name of its version.
    version: &'a Ident,
    /// The path of the file.
    path: String,
}

/// A file with its path.
struct EmittedFile {
    path: String,
    file: OutputFile,
}

impl EmittedFile {
    /// Prints a template, for a file that is made from these pages.
    fn new(path: String, template: &impl Template, pages: &[String]) -> Self {
        Self { path, file: OutputFile { text: print(template), pages: pages.to_vec() } }
    }

    fn add_to(self, tree: &mut FileTree) {
        tree.insert(self.path, self.file);
    }
}

/// The names and paths of the package that is emitted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Packaging {
    /// As the member `generated` of this workspace, beside the runtime.
    #[default]
    WorkspaceMember,
    /// As a workspace of its own, with the runtime's files in it.
    Standalone {
        /// The runtime's files, by path below its folder.
        runtime: Vec<(String, String)>,
    },
}

/// Prints all files of the client. Facts that are given by value are freed as soon as possible: the files take their memory.
#[must_use]
pub(crate) fn emit(api: impl Borrow<Api> + Send, client: Crate, packaging: &Packaging) -> FileTree {
    let mut tree = FileTree::default();
    let inputs = Inputs { api: api.borrow(), client: &client, packaging };
    OF_ALL.iter().flat_map(|emit| emit(&inputs)).for_each(|emitted| emitted.add_to(&mut tree));
    // This thread prints what it has made and frees it: to free it on the other one would take far longer.
    rayon::join(|| emit_versions(client.versions, &mut tree), || drop(api));
    tree
}

/// Prints the files of all versions. The thread that has printed a module or a type frees its memory.
fn emit_versions(versions: Vec<Version>, tree: &mut FileTree) {
    let mut add = |emitted: EmittedFile| emitted.add_to(tree);
    for version in versions {
        OF_VERSION.iter().flat_map(|emit| emit(&version)).for_each(&mut add);
        let paths = models::paths(&version);
        let Version { name, modules, models, .. } = version;
        let module_files = || -> Vec<_> {
            let files = |module| OF_MODULE.map(|emit| emit(&name, &module));
            modules.into_par_iter().with_max_len(MODULES_AT_ONCE).map(files).collect()
        };
        let type_files = || -> Vec<_> {
            let files = |(path, model)| {
                let place = Place { version: &name, path };
                OF_TYPE.map(|emit| emit(&place, &model))
            };
            paths.into_par_iter().zip(models).with_max_len(TYPES_AT_ONCE).map(files).collect()
        };
        let (of_modules, of_types) = rayon::join(module_files, type_files);
        of_modules.into_iter().flatten().chain(of_types.into_iter().flatten()).for_each(&mut add);
    }
}

/// Lets askama write a type's text directly, which is faster than formatting it.
macro_rules! written {
    ($($printed:ty),*) => {$(
        impl FastWritable for $printed {
            fn write_into(&self, out: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
                Ok(out.write_str(self.as_str())?)
            }
        }
    )*};
}

written!(Ident, Lit);

/// The attribute for a condition, with its line break; empty for no condition.
pub(crate) fn attribute(gate: &Gate) -> String {
    if gate.features().is_empty() { String::new() } else { format!("#[cfg({gate})]\n") }
}

/// Returns whether the source of a struct names other documented types.
fn names_models(model: &Struct) -> bool {
    model.fields.iter().any(|field| field.ty.is_in_models())
        || model.kind.is_some()
        || !model.bases.is_empty()
}

/// Prints a file.
fn print(template: &impl Template) -> String {
    // One buffer for all files of a thread: it has grown already, and a new one would be copied each time that it grows.
    thread_local! {
        static BUFFER: RefCell<String> = RefCell::default();
    }
    BUFFER.with_borrow_mut(|buffer| {
        buffer.clear();
        template.render_into(buffer).expect("printing into a string does not fail");
        // askama drops the last line break of a template.
        [buffer, "\n"].concat()
    })
}
