//! Finds a page by a short name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use graph_docgen::DocSet;

/// The number of names that one message lists.
const LISTED: usize = 10;

/// Returns the path of a page. The name is the path below `api-reference` or its last parts, with or without `.md`.
pub(crate) fn find<'d>(docs: &'d DocSet, name: &str) -> Result<&'d str> {
    let paths: Vec<&str> = docs.files.iter().map(|file| file.path.as_str()).collect();
    find_in(&paths, name)
}

/// Like [`find`], but the name may also be the path of a file in the folder of the pages.
pub(crate) fn find_file<'d>(docs: &'d DocSet, root: &Path, name: &str) -> Result<&'d str> {
    let is_there = |path: &&str| {
        let real = |path: &Path| fs::canonicalize(path).ok();
        real(Path::new(name)).is_some_and(|file| real(&root.join(path)) == Some(file))
    };
    let below = Path::new(name).components().rev().take(3).collect::<Vec<_>>();
    let below: PathBuf = below.into_iter().rev().collect();
    let there = below.to_str().and_then(|below| docs.page(below)).map(|page| page.path.as_str());
    match there.filter(is_there) {
        Some(path) => Ok(path),
        None => find(docs, name),
    }
}

fn find_in<'d>(paths: &[&'d str], name: &str) -> Result<&'d str> {
    let wanted = bare(name.strip_prefix("./").unwrap_or(name));
    let ends_so = |path: &&&str| {
        bare(path).strip_suffix(wanted).is_some_and(|before| before.is_empty() || before.ends_with('/'))
    };
    let found: Vec<&'d str> = match paths.iter().find(|path| bare(path) == wanted) {
        Some(exact) => vec![*exact],
        None => paths.iter().filter(ends_so).copied().collect(),
    };
    match found.as_slice() {
        [one] => Ok(*one),
        [] => bail!("there is no page {name}{}", suggestions(paths, wanted)),
        many => bail!("{name} matches several pages; write more of the path:{}", list(many)),
    }
}

fn bare(path: &str) -> &str {
    path.strip_suffix(".md").unwrap_or(path)
}

/// The file name of a page without `.md`.
fn stem(path: &str) -> &str {
    bare(path.rsplit('/').next().unwrap_or(path))
}

/// A list of the pages with similar names.
fn suggestions(paths: &[&str], wanted: &str) -> String {
    let stems: Vec<&str> = BTreeSet::from_iter(paths.iter().map(|path| stem(path))).into_iter().collect();
    let near = similar::get_close_matches(stem(wanted), &stems, 5, 0.7);
    let near: Vec<&str> = paths.iter().copied().filter(|path| near.contains(&stem(path))).collect();
    if near.is_empty() { String::new() } else { format!("; similar names:{}", list(&near)) }
}

fn list(paths: &[&str]) -> String {
    let mut text: String = paths.iter().take(LISTED).map(|path| format!("\n  {path}")).collect();
    if paths.len() > LISTED {
        text.push_str(&format!("\n  … and {} more", paths.len() - LISTED));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATHS: [&str; 4] =
        ["beta/api/user-get.md", "v1.0/api/user-get.md", "v1.0/api/user-list.md", "v1.0/resources/user.md"];

    #[test]
    fn a_page_is_found_by_an_end_of_its_path_that_no_other_has() {
        let cases = [
            ("v1.0/api/user-get.md", Ok("v1.0/api/user-get.md")),
            ("beta/api/user-get", Ok("beta/api/user-get.md")),
            ("api/user-list.md", Ok("v1.0/api/user-list.md")),
            ("user", Ok("v1.0/resources/user.md")),
            ("user-get", Err("matches several pages")),
            ("user-gte", Err("similar names:\n  beta/api/user-get.md\n  v1.0/api/user-get.md")),
            ("get", Err("there is no page get")),
        ];
        for (name, expect) in cases {
            match (find_in(&PATHS, name), expect) {
                (Ok(found), Ok(expect)) => assert_eq!(found, expect),
                (Err(error), Err(expect)) => assert!(error.to_string().contains(expect), "{error}"),
                (found, expect) => panic!("{name}: {found:?}, not {expect:?}"),
            }
        }
    }
}
