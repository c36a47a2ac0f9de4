//! The sources of the workspace, and the modules that they import.

use std::path::{Path, PathBuf};

/// A source file.
#[derive(Debug)]
pub(crate) struct Source {
    /// The path from the root of the workspace, with `/`.
    pub(crate) path: String,
    /// The module path below the crate root; empty for the root itself.
    pub(crate) module: Vec<String>,
    pub(crate) text: String,
}

/// One module that a file imports or names.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) line: usize,
    /// The path below the crate root, with the item at its end.
    pub(crate) module: Vec<String>,
}

/// The Rust sources below a folder of the workspace, in order of path.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace");
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    paths.into_iter().map(|path| source(root, folder, &path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the workspace") {
        let path = entry.expect("an entry of a folder").path();
        let is_built = path.file_name().is_some_and(|name| name == "target");
        if path.is_dir() && !is_built {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

fn source(root: &Path, folder: &str, path: &Path) -> Source {
    let relative = path.strip_prefix(root.join(folder)).expect("below the folder").with_extension("");
    let mut module: Vec<String> =
        relative.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        module.pop();
    }
    let path_text = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
    Source { path: path_text, module, text: std::fs::read_to_string(path).expect("a source in UTF-8") }
}

impl Source {
    /// The lines of code, numbered from 1: without comments, and without the tests at the end of the file.
    pub(crate) fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test_file =
            self.module.last().is_some_and(|last| last.ends_with("tests") || last == "testing");
        let lines = if is_test_file { "" } else { &*self.text };
        lines
            .lines()
            .take_while(|line| !line.starts_with("#[cfg(test)]"))
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(index, line)| (index + 1, line))
    }

    /// All paths into the crate that the code names, in `use` or in place.
    pub(crate) fn imports(&self) -> Vec<Import> {
        let mut imports = Vec::new();
        let mut lines = self.code_lines().peekable();
        while let Some((line, text)) = lines.next() {
            let mut text = text.to_owned();
            // A `use` goes on until its semicolon.
            if is_use(&text) {
                while !text.contains(';') {
                    let Some((_, more)) = lines.next() else { break };
                    text.push_str(more);
                }
            }
            for path in paths_in(&text) {
                imports.extend(self.resolve(&path).map(|module| Import { line, module }));
            }
        }
        imports
    }

    /// A path that begins with `crate`, `self` or `super`, from the crate root.
    fn resolve(&self, path: &[String]) -> Option<Vec<String>> {
        let mut module = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module.split_last()?.1.to_vec(),
            _ => return None,
        };
        for part in &path[1..] {
            match part.as_str() {
                "super" => drop(module.pop()),
                "self" => {}
                part => module.push(part.to_owned()),
            }
        }
        Some(module)
    }
}

fn is_use(line: &str) -> bool {
    let line = line.trim_start();
    let public = line.strip_prefix("pub").map(|rest| rest.split_once(") ").map_or(rest, |(_, rest)| rest));
    public.unwrap_or(line).trim_start().starts_with("use ")
}

/// The paths of a piece of code, each group of braces taken apart.
fn paths_in(text: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in text.match_indices(root) {
            let before = text[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '$')) {
                continue;
            }
            tree(&text[at..], &mut Vec::new(), &mut paths);
        }
    }
    paths
}

/// Reads one tree of paths; gives what stands behind it.
fn tree<'t>(mut text: &'t str, prefix: &mut Vec<String>, paths: &mut Vec<Vec<String>>) -> &'t str {
    let depth = prefix.len();
    loop {
        text = text.trim_start();
        if let Some(mut group) = text.strip_prefix('{') {
            while !group.is_empty() && !group.starts_with('}') {
                let behind = tree(group, prefix, paths);
                let next = behind.trim_start();
                group = next.strip_prefix(',').map_or(next, str::trim_start);
                if behind.len() == text.len() || group.len() == text.len() {
                    break;
                }
            }
            prefix.truncate(depth);
            return group.strip_prefix('}').unwrap_or(group);
        }
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        if end == 0 {
            break;
        }
        prefix.push(text[..end].to_owned());
        text = &text[end..];
        match text.strip_prefix("::") {
            Some(rest) => text = rest,
            None => break,
        }
    }
    paths.push(prefix.clone());
    prefix.truncate(depth);
    // Another name behind `as` is no part of the path.
    match text.trim_start().strip_prefix("as ") {
        Some(rest) => rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_' || c == ' '),
        None if text.starts_with(['*', '<', '!']) => &text[1..],
        None => text,
    }
}
