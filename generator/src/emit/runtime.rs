//! The runtime's files, copied into a client that is a workspace of its own.

use super::{EmittedFile, Inputs, Packaging};
use crate::file_tree::OutputFile;

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let Packaging::Standalone { runtime } = inputs.packaging else { return Vec::new() };
    let copy = |(path, text): &(String, String)| EmittedFile {
        path: format!("runtime/{path}"),
        file: OutputFile { text: text.clone(), pages: Vec::new() },
    };
    runtime.iter().map(copy).collect()
}
