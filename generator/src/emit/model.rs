//! The source of a documented type: a struct or an enum.

use super::{EmittedFile, Place, names_models};
use crate::rust::{Conversion, Enum, Ident, Model, Struct};
use askama::Template;

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

pub(super) fn file(place: &Place<'_>, model: &Model) -> EmittedFile {
    let path = place.path.clone();
    match model {
        Model::Struct(model) => {
            let source = StructFile { version: place.version, model, uses_models: names_models(model) };
            EmittedFile::new(path, &source, &model.pages)
        }
        Model::Enum(model) => EmittedFile::new(path, &EnumFile { model }, &model.pages),
    }
}
