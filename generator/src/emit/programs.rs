//! The programs in `examples/`, and their tests. A client contains a program if it has all items that the program uses.
//!
//! The programs are Rust files of this repository. The items that a program uses are read from its text: the functions, bodies and
//! types that it imports from an API version.

use super::{EmittedFile, Inputs};
use crate::file_tree::OutputFile;
use crate::hash::HashMap;
use crate::rust::{Crate, Feature, Gate, Generic, Ident, Model, Module, Struct, Type, Version};
use askama::Template;
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A program with its test.
#[derive(Debug)]
struct Source {
    name: &'static str,
    program: &'static str,
    test: &'static str,
    /// The fields that it uses as lists, with their types. The pages of some months document a single value or another name.
    lists: &'static [(&'static str, &'static str)],
}

/// Lists programs by their names, some with lists.
macro_rules! sources {
    ($($name:literal $(of $ty:literal $list:literal)?),*) => {
        &[$(Source {
            name: $name,
            program: include_str!(concat!("../../../templates/examples/", $name, ".rs")),
            test: include_str!(concat!("../../../templates/examples/tests/", $name, ".rs")),
            lists: &[$(($ty, $list))?],
        }),*]
    };
}

/// All programs, by name.
static SOURCES: &[Source] = sources!(
    "autopilot",
    "batch",
    "channel" of "ChatMessage" "replies",
    "copy",
    "delta",
    "files",
    "list_users",
    "mail",
    "meeting" of "TimeConstraint" "time_slots",
    "members",
    "search",
    "subscription",
    "workbook"
);

/// A program that a client has.
#[derive(Debug)]
pub(super) struct Program<'a> {
    source: &'static Source,
    /// The features that it needs, sorted.
    pub(super) features: Vec<&'a str>,
}

impl Program<'_> {
    /// Its name.
    pub(super) fn name(&self) -> &'static str {
        self.source.name
    }
}

/// The programs that a client has all items of.
pub(super) fn programs(client: &Crate) -> Vec<Program<'_>> {
    let program = |source: &'static Source| {
        let features = client.versions.iter().find_map(|version| features(source, version))?;
        Some(Program { source, features: features.into_iter().collect() })
    };
    SOURCES.iter().filter_map(program).collect()
}

#[derive(Template)]
#[template(path = "tests_examples.rs")]
struct TestsExamples<'a> {
    programs: Vec<Program<'a>>,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let programs = programs(inputs.client);
    if programs.is_empty() {
        return Vec::new();
    }
    let file = |folder: &str, name: &str, text: &str| EmittedFile {
        path: format!("{folder}/{name}.rs"),
        file: OutputFile { text: text.to_owned(), pages: Vec::new() },
    };
    let of_program = |program: &Program<'_>| {
        let Source { name, program, test, .. } = program.source;
        [file("examples", name, program), file("tests/examples", name, test)]
    };
    let mut files: Vec<_> = programs.iter().flat_map(of_program).collect();
    files.push(EmittedFile::new("tests/examples/main.rs".to_owned(), &TestsExamples { programs }, &[]));
    files
}

/// The features that a program needs, if it uses a version and the version has all that the program uses.
fn features<'a>(source: &Source, version: &'a Version) -> Option<BTreeSet<&'a str>> {
    static ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(\w+)::(\w+)"));
    // `name: value` in a model, and `&model.name` where fields are chosen.
    static FIELD: LazyLock<Regex> = LazyLock::new(|| pattern(r"&\w+\.(\w+)|[{,]\s*(\w+): "));
    let mut features = BTreeSet::from([version.name.as_str()]);
    let mut needs = |gate: &'a Gate| features.extend(gate.features().iter().map(Feature::as_str));
    let mut modules: HashMap<&str, &'a Module> = HashMap::default();
    if !source.lists.iter().all(|(ty, field)| has_list(version, ty, field)) {
        return None;
    }
    for (path, name) in imports(source.program, version.name.as_str())? {
        match path.as_slice() {
            [module] => {
                modules.insert(name, version.modules.iter().find(|one| one.name.as_str() == *module)?);
            }
            // The areas of a type need no check: the functions that reach the type enable it.
            ["models", ty] => {
                let has = |model: &Model| model.module().is_empty() && is_named(model, ty);
                version.models.iter().find(|model| has(model))?;
            }
            _ => return None,
        }
    }
    let (_, code) = source.program.split_once("pub async fn run(")?;
    let (_, code) = code.split_once('{')?;
    let (code, _) = code.split_once("\n}\n")?;
    let mut names = FIELD.captures_iter(code).filter_map(|field| field.get(1).or(field.get(2)));
    if !names.all(|name| has_field(version, name.as_str())) {
        return None;
    }
    for item in ITEM.captures_iter(source.program) {
        let (Some(path), Some(name)) = (item.get(1), item.get(2)) else { continue };
        let Some(module) = modules.get(path.as_str()) else { continue };
        let is_named = |one: &Ident| one.as_str() == name.as_str();
        let function = module.functions.iter().find(|function| is_named(&function.name));
        let reexport = module.reexports.iter().find(|reexport| is_named(&reexport.name));
        let gate = function.map(|one| &one.gate).or(reexport.map(|one| &one.gate));
        match gate {
            Some(gate) => needs(gate.as_ref().unwrap_or(&module.gate)),
            None => needs(&module.bodies.iter().find(|body| body.name.as_str() == name.as_str())?.gate),
        }
    }
    Some(features)
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

/// Returns whether any type or body has a field of this name. The names are specific enough to need no type.
fn has_field(version: &Version, name: &str) -> bool {
    let has = |model: &Struct| model.fields.iter().any(|field| field.name.as_str() == name);
    let in_types = version.models.iter().any(|model| matches!(model, Model::Struct(model) if has(model)));
    in_types || version.modules.iter().any(|module| module.bodies.iter().any(has))
}

/// Returns whether a type has a list of this name.
fn has_list(version: &Version, ty: &str, field: &str) -> bool {
    version.models.iter().any(|model| match model {
        Model::Struct(model) if model.name.as_str() == ty => {
            let is_list = |ty: &Type| matches!(ty, Type::Generic(Generic::Option, of) if matches!(**of, Type::Generic(Generic::Vec, _)));
            model.fields.iter().any(|one| one.name.as_str() == field && is_list(&one.ty))
        }
        _ => false,
    })
}

/// Returns whether a documented type, or the enum of its derived types, has this name.
fn is_named(model: &Model, name: &str) -> bool {
    match model {
        Model::Struct(one) if one.kind.as_ref().is_some_and(|kind| kind.name.as_str() == name) => true,
        model => model.name().as_str() == name,
    }
}

/// The items of an API version that a program imports: their paths, and the names that they have in the program.
fn imports<'p>(program: &'p str, version: &str) -> Option<Vec<(Vec<&'p str>, &'p str)>> {
    let (_, after) = program.split_once(&format!("{version}::"))?;
    let (tree, _) = after.split_once(";\n")?;
    let mut imports = Vec::new();
    // The lengths of the path where the open braces begin, and the path.
    let (mut open, mut path): (Vec<usize>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut words = tree.split_inclusive([':', '{', '}', ',']).flat_map(|part| {
        let end = part.trim_end_matches([':', '{', '}', ',']).len();
        let (word, sign) = part.split_at_checked(end).unwrap_or((part, ""));
        [word.trim(), sign]
    });
    while let (Some(word), sign) = (words.next(), words.next().unwrap_or_default()) {
        match (word, sign) {
            ("", "{") => open.push(path.len()),
            ("", ":") => {}
            (word, ":") => path.push(word),
            (word, _) => {
                if !word.is_empty() {
                    let (item, name) = word.split_once(" as ").unwrap_or((word, word));
                    imports.push(([&*path, &[item]].concat(), name));
                }
                if sign == "}" {
                    open.pop();
                }
                path.truncate(open.last().copied().unwrap_or_default());
                if sign == "}" && open.is_empty() {
                    break;
                }
            }
        }
    }
    Some(imports)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_found_in_any_form() {
        let all = |program| imports(program, "v1_0");
        assert_eq!(all("use graph_client::{Client, v1_0::user};\n"), Some(vec![(vec!["user"], "user")]));
        let nested = r#"use graph_client::{
    Client,
    v1_0::{
        models::{A, B},
        long_name as short, user,
    },
};
"#;
        let expected = [
            (vec!["models", "A"], "A"),
            (vec!["models", "B"], "B"),
            (vec!["long_name"], "short"),
            (vec!["user"], "user"),
        ];
        assert_eq!(all(nested), Some(expected.to_vec()));
        assert_eq!(all("use graph_client::Client;\n"), None);
    }

    #[test]
    fn every_program_imports_something() {
        for source in SOURCES {
            let imports = imports(source.program, "v1_0").unwrap_or_default();
            assert!(!imports.is_empty(), "{}", source.name);
            assert!(imports.iter().all(|(path, _)| path.iter().all(|word| !word.is_empty())), "{imports:?}");
        }
    }
}
