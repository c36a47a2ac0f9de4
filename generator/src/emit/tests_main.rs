//! The test target of an API version.

use super::EmittedFile;
use crate::rust::Version;
use askama::Template;

#[derive(Template)]
#[template(path = "tests_main.rs")]
struct TestsMain<'a> {
    version: &'a Version,
}

pub(super) fn files(version: &Version) -> Vec<EmittedFile> {
    vec![EmittedFile::new(format!("tests/{}/main.rs", version.name), &TestsMain { version }, &[])]
}
