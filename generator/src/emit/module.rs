//! The source of a module: its functions, and the structs of the parameters that they send.

use super::{EmittedFile, names_models};
use crate::rust::{Body, Conversion, Ident, Module};
use askama::Template;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "module.rs")]
struct ModuleFile<'a> {
    version: &'a Ident,
    module: &'a Module,
    options: Vec<&'a str>,
    uses_models: bool,
}

pub(super) fn file(version: &Ident, module: &Module) -> EmittedFile {
    let functions_name_models = module.functions.iter().any(|function| {
        function.answer_type().is_in_models()
            || matches!(&function.body, Body::Model { ty, .. } if ty.is_in_models())
    });
    let options: BTreeSet<&str> =
        module.functions.iter().flat_map(|function| function.offers.markers()).collect();
    let source = ModuleFile {
        version,
        module,
        options: options.into_iter().collect(),
        uses_models: functions_name_models || module.bodies.iter().any(names_models),
    };
    EmittedFile::new(format!("src/{version}/{}.rs", module.name), &source, &module.pages)
}
