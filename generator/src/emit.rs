//! From the crate to its files: one template for each kind of file.

use crate::file_tree::{FileTree, OutputFile};
use crate::rust::{Body, Crate, Module, Returns, Version};
use askama::Template;
use rayon::prelude::*;

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

#[derive(Template)]
#[template(path = "Cargo.toml")]
struct Manifest<'a> {
    standalone: bool,
    versions: &'a [Version],
}

#[derive(Template)]
#[template(path = "lib.rs")]
struct Lib<'a> {
    standalone: bool,
    versions: &'a [Version],
}

#[derive(Template)]
#[template(path = "version.rs")]
struct VersionFile<'a> {
    version: &'a Version,
}

#[derive(Template)]
#[template(path = "module.rs")]
struct ModuleFile<'a> {
    module: &'a Module,
    uses: Vec<&'static str>,
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
}

/// Prints the crate.
#[must_use]
pub fn emit(client: &Crate, packaging: &Packaging) -> FileTree {
    let mut tree = FileTree::default();
    let standalone = matches!(packaging, Packaging::Standalone { .. });
    let mut add =
        |path: String, text: String, pages: Vec<String>| tree.insert(path, OutputFile { text, pages });
    add("Cargo.toml".to_owned(), print(&Manifest { standalone, versions: &client.versions }), Vec::new());
    add("src/lib.rs".to_owned(), print(&Lib { standalone, versions: &client.versions }), Vec::new());
    for version in &client.versions {
        let folder = &version.name;
        add(format!("src/{folder}.rs"), print(&VersionFile { version }), Vec::new());
        add(format!("tests/{folder}/main.rs"), print(&TestsMain { version }), Vec::new());
        let files: Vec<_> = version
            .modules
            .par_iter()
            .map(|module| {
                (print(&ModuleFile { module, uses: uses(module) }), print(&TestsModule { version, module }))
            })
            .collect();
        for (module, (source, tests)) in version.modules.iter().zip(files) {
            add(format!("src/{folder}/{}.rs", module.name), source, module.pages.clone());
            add(format!("tests/{folder}/{}.rs", module.name), tests, module.pages.clone());
        }
    }
    if let Packaging::Standalone { runtime } = packaging {
        for (path, text) in runtime {
            add(format!("runtime/{path}"), text.clone(), Vec::new());
        }
    }
    tree
}

fn print(template: &impl Template) -> String {
    // askama takes the last line break of a template for the editor's.
    template.render().expect("printing into a string does not fail") + "\n"
}

/// What a module takes from the runtime, sorted.
fn uses(module: &Module) -> Vec<&'static str> {
    let mut uses = vec!["Method", "Operation", "Request"];
    for function in &module.functions {
        match function.returns {
            Returns::Nothing => {}
            Returns::Json => uses.push("Value"),
            Returns::Collection => uses.extend(["Collection", "Value"]),
            Returns::Bytes => uses.push("Bytes"),
            Returns::Accepted => uses.push("Accepted"),
        }
        match function.body {
            Body::None => {}
            Body::Json => uses.push("Value"),
            Body::Bytes(_) => uses.push("Bytes"),
        }
        if !function.operation.permissions.is_empty() {
            uses.extend(["Order", "Permission", "Scheme"]);
        }
    }
    uses.sort_unstable();
    uses.dedup();
    uses
}
