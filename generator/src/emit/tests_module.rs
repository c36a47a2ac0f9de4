//! The tests of a module: a call of each function, and the documented examples.

use super::EmittedFile;
use crate::rust::{Body, Function, Ident, Module};
use askama::Template;

#[derive(Template)]
#[template(path = "tests_module.rs")]
struct TestsModule<'a> {
    version: &'a Ident,
    module: &'a Module,
    /// `true` if an example sends JSON.
    parses: bool,
}

pub(super) fn file(version: &Ident, module: &Module) -> EmittedFile {
    let sends = |function: &Function| {
        let json = matches!(function.body, Body::Json | Body::Model { .. } | Body::Reference);
        json && function.examples.iter().any(|example| example.sent.is_some())
    };
    let tests = TestsModule { version, module, parses: module.functions.iter().any(sends) };
    EmittedFile::new(format!("tests/{version}/{}.rs", module.name), &tests, &module.pages)
}
