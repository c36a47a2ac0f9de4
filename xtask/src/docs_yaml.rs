//! `docs-input/docs.yaml`, which lists the page sets and says how the committed client is made.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use graph_docgen::lint::Level;
use graph_docgen::{ApiVersion, DocLanguage};
use serde::Deserialize;

use crate::cli::Choice;
use crate::files;

/// The settings of the committed client.
#[derive(Debug)]
pub(crate) struct Client {
    /// The folders of pages. A page of one folder takes the place of the same page in the later ones.
    pub(crate) docs: Vec<PathBuf>,
    /// Languages of the client's docs.
    pub(crate) doc_language: DocLanguage,
    /// Versions of the API. An empty list means every version found.
    pub(crate) api_versions: Vec<ApiVersion>,
    /// The file of corrections.
    pub(crate) corrections: Option<PathBuf>,
    /// The file of metadata of each version.
    pub(crate) metadata: BTreeMap<ApiVersion, PathBuf>,
    /// The file of pinned names.
    pub(crate) names: Option<PathBuf>,
    /// The operations of the client.
    pub(crate) choice: Choice,
}

/// The page sets and the levels of lints.
#[derive(Debug)]
pub(crate) struct PageSets {
    /// For each page set its folder as the file has it, and the same folder as a path on the disk. The client's sets come first.
    pub(crate) page_sets: Vec<(String, PathBuf)>,
    /// The corrections of the client's first page set.
    pub(crate) corrections: Option<PathBuf>,
    /// The metadata of the service, which every page set is compared with.
    pub(crate) metadata: BTreeMap<ApiVersion, PathBuf>,
    /// The level of a code.
    pub(crate) lints: BTreeMap<String, Level>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DocsYaml {
    page_sets: BTreeMap<String, PathBuf>,
    client: ClientYaml,
    #[serde(default)]
    lints: BTreeMap<String, Level>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ClientYaml {
    page_sets: Vec<String>,
    doc_language: DocLanguage,
    api_versions: Vec<ApiVersion>,
    corrections: Option<PathBuf>,
    #[serde(default)]
    metadata: BTreeMap<ApiVersion, PathBuf>,
    names: Option<PathBuf>,
    #[serde(default)]
    include_path: Vec<String>,
    #[serde(default)]
    exclude_path: Vec<String>,
    #[serde(default)]
    include_area: Vec<String>,
}

/// Reads how the committed client is made.
pub(crate) fn read(docs_input: &Path) -> Result<Client> {
    read_with(docs_input, client)
}

/// Reads the page sets.
pub(crate) fn read_page_sets(docs_input: &Path) -> Result<PageSets> {
    read_with(docs_input, page_sets)
}

fn read_with<T>(docs_input: &Path, meaning: fn(DocsYaml, &Path) -> T) -> Result<T> {
    let path = docs_input.join("docs.yaml");
    let text = files::read(&path)?;
    let yaml = parse(&text).with_context(|| path.display().to_string())?;
    Ok(meaning(yaml, docs_input))
}

/// Parses the text and checks that its parts agree.
fn parse(text: &str) -> Result<DocsYaml> {
    let yaml: DocsYaml = serde_yaml::from_str(text)?;
    let DocsYaml { page_sets, client, .. } = &yaml;
    let paths = page_sets.iter().map(|(name, folder)| (format!("page set {name}"), folder));
    let corrections = client.corrections.iter().map(|file| ("client, corrections".to_owned(), file));
    let metadata = client.metadata.values().map(|file| ("client, metadata".to_owned(), file));
    let names = client.names.iter().map(|file| ("client, names".to_owned(), file));
    for (of, path) in paths.chain(corrections).chain(metadata).chain(names) {
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            bail!("{of}: {} is not a plain path below docs-input", path.display());
        }
    }
    if let Some(unknown) = client.page_sets.iter().find(|set| !page_sets.contains_key(*set)) {
        let names: Vec<_> = page_sets.keys().map(String::as_str).collect();
        bail!("client: there is no page set {unknown:?}; page-sets lists {}", names.join(", "));
    }
    if client.page_sets.is_empty() {
        bail!("client: page-sets is empty, so the client has no pages");
    }
    Ok(yaml)
}

fn client(yaml: DocsYaml, docs_input: &Path) -> Client {
    let DocsYaml { page_sets, client, .. } = yaml;
    let folders = client.page_sets.iter().filter_map(|set| page_sets.get(set));
    Client {
        docs: folders.map(|folder| docs_input.join(folder)).collect(),
        doc_language: client.doc_language,
        api_versions: client.api_versions,
        corrections: client.corrections.map(|file| docs_input.join(file)),
        metadata: below(client.metadata, docs_input),
        names: client.names.map(|file| docs_input.join(file)),
        choice: Choice {
            include_path: client.include_path,
            exclude_path: client.exclude_path,
            include_area: client.include_area,
        },
    }
}

fn below(files: BTreeMap<ApiVersion, PathBuf>, docs_input: &Path) -> BTreeMap<ApiVersion, PathBuf> {
    files.into_iter().map(|(version, file)| (version, docs_input.join(file))).collect()
}

/// The line on which `docs.yaml` has a value in the list of this key: the first one at or below the key that contains the value.
pub(crate) fn line_of(text: &str, key: &str, value: &str) -> usize {
    let is_key = |line: &str| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
    let lines = || text.lines().enumerate().skip_while(|(_, line)| !is_key(line));
    let found = lines().find(|(_, line)| line.contains(value)).or_else(|| lines().next());
    found.map_or(1, |(at, _)| at + 1)
}

fn page_sets(yaml: DocsYaml, docs_input: &Path) -> PageSets {
    let DocsYaml { page_sets, client, lints } = yaml;
    let mut sets: Vec<_> = page_sets.into_iter().collect();
    let rank = |name: &String| client.page_sets.iter().position(|set| set == name).unwrap_or(usize::MAX);
    sets.sort_by_key(|(name, _)| rank(name));
    let set = |(_, folder): (String, PathBuf)| (folder.display().to_string(), docs_input.join(folder));
    let corrections = client.corrections.map(|file| docs_input.join(file));
    let metadata = below(client.metadata, docs_input);
    PageSets { page_sets: sets.into_iter().map(set).collect(), corrections, metadata, lints }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "page-sets:\n  zh-cn: zh-cn/api-reference\nclient:\n  page-sets: [zh-cn]\n  doc-language: both\n  api-versions: [v1.0, beta]\n";

    #[test]
    fn the_client_is_found() {
        let yaml = GOOD.replace("client:\n", "client:\n  corrections: c.yaml\n");
        let client = client(parse(&yaml).unwrap(), Path::new("docs"));
        assert_eq!(client.corrections.as_deref(), Some(Path::new("docs/c.yaml")));
        assert_eq!(client.docs, [Path::new("docs/zh-cn/api-reference")]);
        assert_eq!((client.doc_language, client.api_versions), (DocLanguage::Both, ApiVersion::ALL.to_vec()));
    }

    #[test]
    fn the_set_of_the_client_stands_first() {
        let yaml =
            GOOD.replace("page-sets:\n", "page-sets:\n  aa: aa/x\n") + "lints:\n  request-missing: off\n";
        let sets = page_sets(parse(&yaml).unwrap(), Path::new("docs"));
        let folders: Vec<_> = sets.page_sets.iter().map(|(folder, _)| folder.as_str()).collect();
        assert_eq!(folders, ["zh-cn/api-reference", "aa/x"]);
        assert_eq!(sets.lints["request-missing"], Level::Off);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let cases = [
            (GOOD.replace("page-sets:\n", "pagesets:\n"), "unknown field `pagesets`"),
            (GOOD.replace("both", "french"), "line 5"),
            (format!("{GOOD}lints:\n  request-missing: loud\n"), "loud"),
            (GOOD.replace("v1.0,", "v2.0,"), "v2.0"),
            (GOOD.replace("[zh-cn]", "[de]"), "there is no page set \"de\"; page-sets lists zh-cn"),
            (GOOD.replace("[zh-cn]", "[]"), "page-sets is empty"),
            (GOOD.replace("zh-cn/api", "../api"), "not a plain path"),
            (
                GOOD.replace("client:\n", "client:\n  corrections: ../x.yaml\n"),
                "client, corrections: ../x.yaml",
            ),
        ];
        for (yaml, expect) in cases {
            let error = format!("{:#}", parse(&yaml).map(|_| ()).unwrap_err());
            assert!(error.contains(expect), "{expect:?} is not in {error}");
        }
    }
}
