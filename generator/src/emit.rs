//! From the crate to its files: one template for each kind of file.

use crate::file_tree::{FileTree, OutputFile};
use crate::ir::ApiVersion;
use crate::rust::{
    Body, Conversion, Crate, Enum, Feature, Function, Gate, Ident, Lit, MODULES_AT_ONCE, Model, Module,
    Struct, TYPES_AT_ONCE, Version, code_span, page_markdown,
};
use askama::{FastWritable, Template, Values};
use rayon::prelude::*;
use std::cell::RefCell;
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

written!(Ident, Lit);

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
    version: &'a Ident,
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

/// Prints the crate. The thread that has printed a module or a type lets go of it.
#[must_use]
pub fn emit(client: Crate, packaging: &Packaging) -> FileTree {
    let mut tree = FileTree::default();
    let mut add = |(path, text, pages): Printed| tree.insert(path, OutputFile { text, pages });
    crate_files(&client.versions, packaging).into_iter().for_each(&mut add);
    for version in client.versions {
        version_files(&version).into_iter().for_each(&mut add);
        let Version { api_version, name, modules, models, .. } = version;
        let modules = || module_files(&name, modules);
        let (modules, models) = rayon::join(modules, || model_files(&name, api_version, models));
        modules.into_iter().flatten().chain(models).for_each(&mut add);
    }
    tree
}

/// The path of a file, its text, and the pages that it was made from.
type Printed = (String, String, Vec<String>);

/// The files of the crate as a whole.
fn crate_files(versions: &[Version], packaging: &Packaging) -> Vec<Printed> {
    let features: BTreeSet<&Feature> = versions.iter().flat_map(|version| &version.features).collect();
    let names = versions.iter().map(|version| version.name.as_str());
    let all_features = names.chain(features.iter().map(|feature| feature.as_str())).collect();
    let standalone = matches!(packaging, Packaging::Standalone { .. });
    let manifest = Manifest {
        standalone,
        versions,
        default_features: default_features(versions, &features),
        features: features.into_iter().collect(),
    };
    let mut files = vec![
        ("Cargo.toml".to_owned(), print(&manifest), Vec::new()),
        ("src/lib.rs".to_owned(), print(&Lib { standalone, versions, all_features }), Vec::new()),
    ];
    if let Packaging::Standalone { runtime } = packaging {
        let runtime =
            runtime.iter().map(|(path, text)| (format!("runtime/{path}"), text.clone(), Vec::new()));
        files.extend(runtime);
    }
    files
}

/// The files of a version as a whole, but for the list of its types.
fn version_files(version: &Version) -> [Printed; 3] {
    let folder = &version.name;
    [
        (format!("src/{folder}.rs"), print(&VersionFile { version }), Vec::new()),
        (format!("tests/{folder}/main.rs"), print(&TestsMain { version }), Vec::new()),
        (format!("tests/{folder}/examples.md"), print(&examples_file(version)), Vec::new()),
    ]
}

/// The files of the modules: each one's source and its tests.
fn module_files(version: &Ident, modules: Vec<Module>) -> Vec<[Printed; 2]> {
    let files = |module: Module| {
        let (source, tests) = (print(&module_file(version, &module)), print(&tests_module(version, &module)));
        [
            (format!("src/{version}/{}.rs", module.name), source, module.pages.clone()),
            (format!("tests/{version}/{}.rs", module.name), tests, module.pages),
        ]
    };
    modules.into_par_iter().with_max_len(MODULES_AT_ONCE).map(files).collect()
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
fn model_files(version: &Ident, api_version: ApiVersion, models: Vec<Model>) -> Vec<Printed> {
    let mut namespaces: BTreeMap<&[Ident], Vec<usize>> = BTreeMap::from([([].as_slice(), Vec::new())]);
    for (number, model) in models.iter().enumerate() {
        for depth in 0..=model.module().len() {
            namespaces.entry(&model.module()[..depth]).or_default();
        }
        namespaces.entry(model.module()).or_default().push(number);
    }
    let mut paths = vec![String::new(); models.len()];
    let mut files = Vec::with_capacity(models.len() + namespaces.len());
    for (module, numbers) in &namespaces {
        let inner = |path: &&&[Ident]| path.len() == module.len() + 1 && path.starts_with(module);
        let inner: Vec<&Ident> = namespaces.keys().filter(inner).filter_map(|path| path.last()).collect();
        let folder =
            module.iter().fold(format!("src/{version}/models"), |path, name| format!("{path}/{name}"));
        let mut named = Vec::with_capacity(numbers.len());
        for number in numbers {
            let model = &models[*number];
            let name = model.file_name(&inner);
            paths[*number] = format!("{folder}/{name}.rs");
            let kind = matches!(model, Model::Struct(model) if !model.derived.is_empty());
            named.push(NamedFile { name, model, kind });
        }
        let doc = match module.last() {
            Some(_) => "The documented types of a namespace.".to_owned(),
            None => format!("The documented types of {}.", api_version.as_str()),
        };
        let list = ModelsFile { doc, namespaces: inner, files: named };
        files.push((format!("{folder}.rs"), print(&list), Vec::new()));
    }
    let printed = |(path, model): (String, Model)| match model {
        Model::Struct(model) => (path, print(&struct_file(version, &model)), model.pages),
        Model::Enum(model) => (path, print(&EnumFile { model: &model }), model.pages),
    };
    files.par_extend(paths.into_par_iter().zip(models).with_max_len(TYPES_AT_ONCE).map(printed));
    files
}

fn tests_module<'a>(version: &'a Ident, module: &'a Module) -> TestsModule<'a> {
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
    model.fields.iter().any(|field| field.ty.is_in_models())
        || !model.derived.is_empty()
        || !model.bases.is_empty()
}

/// The attribute, and its line break, for a condition; nothing where there is none.
pub(crate) fn attribute(gate: &Gate) -> String {
    if gate.features().is_empty() { String::new() } else { format!("#[cfg({gate})]\n") }
}

fn module_file<'a>(version: &'a Ident, module: &'a Module) -> ModuleFile<'a> {
    let functions_name_models = module.functions.iter().any(|function| {
        function.returns.ty().is_in_models()
            || matches!(&function.body, Body::Model { ty, .. } if ty.is_in_models())
    });
    let options: BTreeSet<&str> = module.functions.iter().flat_map(Function::option_names).collect();
    ModuleFile {
        version,
        module,
        options: options.into_iter().collect(),
        uses_models: functions_name_models || module.bodies.iter().any(names_models),
    }
}

/// Prints a file.
fn print(template: &impl Template) -> String {
    // A text that grows is copied again and again; this one has grown with the files before.
    thread_local! {
        static ROOM: RefCell<String> = RefCell::default();
    }
    ROOM.with_borrow_mut(|room| {
        room.clear();
        template.render_into(room).expect("printing into a string does not fail");
        // askama takes the last line break of a template for the editor's.
        [room, "\n"].concat()
    })
}
