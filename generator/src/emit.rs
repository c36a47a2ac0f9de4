//! From the crate to its files: one template for each kind of file.

use crate::file_tree::{FileTree, OutputFile};
use crate::rust::{
    Body, Crate, Enum, Feature, Function, Gate, Ident, Lit, MODULES_AT_ONCE, Model, Module, Struct,
    TYPES_AT_ONCE, Type, Version, code_span, page_markdown,
};
use askama::{FastWritable, Template, Values};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How the crate is packed.
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

/// What the templates print most is written as it stands, and not formatted.
macro_rules! written {
    ($($printed:ty),*) => {$(
        impl FastWritable for $printed {
            fn write_into(&self, out: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
                Ok(out.write_str(self.as_str())?)
            }
        }
    )*};
}

written!(Ident, Lit, Type);

#[derive(Template)]
#[template(path = "Cargo.toml")]
struct Manifest<'a> {
    standalone: bool,
    versions: &'a [Version],
    features: Vec<&'a Feature>,
    default_features: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "lib.rs")]
struct Lib<'a> {
    standalone: bool,
    versions: &'a [Version],
    /// The features that items depend on.
    all_features: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "version.rs")]
struct VersionFile<'a> {
    version: &'a Version,
}

#[derive(Template)]
#[template(path = "module.rs")]
struct ModuleFile<'a> {
    version: &'a Ident,
    module: &'a Module,
    options: Vec<&'a str>,
    uses_models: bool,
}

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
    /// Whether it has an enum of its derived types.
    kind: bool,
}

#[derive(Template)]
#[template(path = "model.rs")]
struct StructFile<'a> {
    version: &'a Ident,
    model: &'a Struct,
    uses_models: bool,
}

#[derive(Template)]
#[template(path = "enum.rs")]
struct EnumFile<'a> {
    model: &'a Enum,
}

#[derive(Template)]
#[template(path = "tests_main.rs")]
struct TestsMain<'a> {
    version: &'a Version,
}

#[derive(Template)]
#[template(path = "tests_module.rs")]
struct TestsModule<'a> {
    version: &'a Version,
    module: &'a Module,
    /// Whether an example sends JSON.
    parses: bool,
}

#[derive(Template)]
#[template(path = "examples.md")]
struct ExamplesFile<'a> {
    version: &'a Version,
    bodies: usize,
    tested: usize,
    /// By reason: the places, as code.
    reasons: Vec<(String, Vec<String>)>,
}

/// Prints the crate.
#[must_use]
pub fn emit(client: &Crate, packaging: &Packaging) -> FileTree {
    let mut tree = FileTree::default();
    let standalone = matches!(packaging, Packaging::Standalone { .. });
    let versions = client.versions.as_slice();
    let features: BTreeSet<&Feature> = versions.iter().flat_map(|version| &version.features).collect();
    let names = versions.iter().map(|version| version.name.as_str());
    let all_features = names.chain(features.iter().map(|feature| feature.as_str())).collect();
    let manifest = Manifest {
        standalone,
        versions,
        default_features: default_features(versions, &features),
        features: features.into_iter().collect(),
    };
    let mut add =
        |path: String, text: String, pages: Vec<String>| tree.insert(path, OutputFile { text, pages });
    add("Cargo.toml".to_owned(), print(&manifest), Vec::new());
    add("src/lib.rs".to_owned(), print(&Lib { standalone, versions, all_features }), Vec::new());
    for version in versions {
        let folder = &version.name;
        add(format!("src/{folder}.rs"), print(&VersionFile { version }), Vec::new());
        add(format!("tests/{folder}/main.rs"), print(&TestsMain { version }), Vec::new());
        let files: Vec<_> = version
            .modules
            .par_iter()
            .with_max_len(MODULES_AT_ONCE)
            .map(|module| (print(&module_file(&version.name, module)), print(&tests_module(version, module))))
            .collect();
        for (module, (source, tests)) in version.modules.iter().zip(files) {
            add(format!("src/{folder}/{}.rs", module.name), source, module.pages.clone());
            add(format!("tests/{folder}/{}.rs", module.name), tests, module.pages.clone());
        }
        add(format!("tests/{folder}/examples.md"), print(&examples_file(version)), Vec::new());
        for (path, text, pages) in model_files(version) {
            add(path, text, pages);
        }
    }
    if let Packaging::Standalone { runtime } = packaging {
        for (path, text) in runtime {
            add(format!("runtime/{path}"), text.clone(), Vec::new());
        }
    }
    tree
}

/// The features that are on where nothing is said: the first version, and the areas that most programs begin with.
fn default_features<'a>(versions: &'a [Version], features: &BTreeSet<&'a Feature>) -> Vec<&'a str> {
    const COMMON: &[&str] = &["groups", "outlook", "users"];
    let common: Vec<&str> =
        features.iter().map(|feature| feature.as_str()).filter(|name| COMMON.contains(name)).collect();
    let areas =
        if common.is_empty() { features.iter().map(|feature| feature.as_str()).collect() } else { common };
    versions.first().map(|version| version.name.as_str()).into_iter().chain(areas).collect()
}

/// The files of the documented types: one for each, and one for each namespace that lists its own.
fn model_files(version: &Version) -> Vec<(String, String, Vec<String>)> {
    let mut namespaces: BTreeMap<&[Ident], Vec<&Model>> = BTreeMap::from([([].as_slice(), Vec::new())]);
    for model in &version.models {
        for depth in 0..=model.module().len() {
            namespaces.entry(&model.module()[..depth]).or_default();
        }
        namespaces.entry(model.module()).or_default().push(model);
    }
    let mut files = Vec::new();
    for (module, models) in &namespaces {
        let inner = |path: &&&[Ident]| path.len() == module.len() + 1 && path.starts_with(module);
        let inner: Vec<&Ident> = namespaces.keys().filter(inner).filter_map(|path| path.last()).collect();
        let folder =
            module.iter().fold(format!("src/{}/models", version.name), |path, name| format!("{path}/{name}"));
        let named: Vec<NamedFile<'_>> = models
            .iter()
            .map(|model| NamedFile {
                name: model.file_name(&inner),
                model,
                kind: matches!(model, Model::Struct(model) if !model.derived.is_empty()),
            })
            .collect();
        let printed: Vec<_> = named
            .par_iter()
            .with_max_len(TYPES_AT_ONCE)
            .map(|file| {
                let text = match file.model {
                    Model::Struct(model) => print(&struct_file(&version.name, model)),
                    Model::Enum(model) => print(&EnumFile { model }),
                };
                (format!("{folder}/{}.rs", file.name), text, file.model.pages().to_vec())
            })
            .collect();
        files.extend(printed);
        let doc = match module.last() {
            Some(_) => "The documented types of a namespace.".to_owned(),
            None => format!("The documented types of {}.", version.api_version.as_str()),
        };
        let list = ModelsFile { doc, namespaces: inner, files: named };
        files.push((format!("{folder}.rs"), print(&list), Vec::new()));
    }
    files
}

fn tests_module<'a>(version: &'a Version, module: &'a Module) -> TestsModule<'a> {
    let sends = |function: &Function| {
        let json = matches!(function.body, Body::Json | Body::Model { .. } | Body::Reference);
        json && function.examples.iter().any(|example| example.sent.is_some())
    };
    TestsModule { version, module, parses: module.functions.iter().any(sends) }
}

/// What became of the examples of a version, by reason.
fn examples_file(version: &Version) -> ExamplesFile<'_> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut bodies, mut tested) = (0, 0);
    for report in version.modules.iter().map(|module| &module.report) {
        bodies += report.bodies;
        tested += report.tested;
        for left_out in &report.left_out {
            reasons
                .entry(page_markdown(&left_out.reason))
                .or_default()
                .push(code_span(&left_out.place).to_string());
        }
    }
    for places in reasons.values_mut() {
        places.sort();
    }
    ExamplesFile { version, bodies, tested, reasons: reasons.into_iter().collect() }
}

fn struct_file<'a>(version: &'a Ident, model: &'a Struct) -> StructFile<'a> {
    StructFile { version, model, uses_models: names_models(model) }
}

/// Whether a struct names others.
fn names_models(model: &Struct) -> bool {
    model.fields.iter().any(|field| field.ty.as_str().contains("models::"))
        || !model.derived.is_empty()
        || !model.bases.is_empty()
}

/// The attribute, and its line break, for a condition; nothing where there is none.
pub(crate) fn attribute(gate: &Gate) -> String {
    if gate.features().next().is_some() { format!("#[cfg({gate})]\n") } else { String::new() }
}

fn module_file<'a>(version: &'a Ident, module: &'a Module) -> ModuleFile<'a> {
    let of_models = |ty: String| ty.contains("models::");
    let functions_name_models = module.functions.iter().any(|function| {
        of_models(function.returns.ty().to_string())
            || matches!(&function.body, Body::Model { ty, .. } if of_models(ty.to_string()))
    });
    let options: BTreeSet<&str> = module.functions.iter().flat_map(Function::option_names).collect();
    ModuleFile {
        version,
        module,
        options: options.into_iter().collect(),
        uses_models: functions_name_models || module.bodies.iter().any(names_models),
    }
}

fn print(template: &impl Template) -> String {
    // askama takes the last line break of a template for the editor's.
    template.render().expect("printing into a string does not fail") + "\n"
}
