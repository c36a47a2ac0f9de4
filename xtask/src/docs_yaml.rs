//! `docs-input/docs.yaml`: which sets of pages there are, and what the committed client is made from.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::cli::{ApiVersion, DocLanguage};

/// What the file says, with the folder of the client's pages found.
#[derive(Debug)]
pub(crate) struct Client {
    /// The folder of pages.
    pub(crate) docs: PathBuf,
    /// Languages of the client's docs.
    pub(crate) doc_language: DocLanguage,
    /// Versions of the API; none named means all found.
    pub(crate) api_versions: Vec<ApiVersion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DocsYaml {
    page_sets: BTreeMap<String, PathBuf>,
    client: ClientYaml,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ClientYaml {
    page_set: String,
    doc_language: DocLanguage,
    api_versions: Vec<ApiVersion>,
}

/// Reads `docs.yaml` in the folder of the committed pages.
pub(crate) fn read(docs_input: &Path) -> Result<Client> {
    let path = docs_input.join("docs.yaml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text, docs_input).with_context(|| path.display().to_string())
}

fn parse(text: &str, docs_input: &Path) -> Result<Client> {
    let DocsYaml { page_sets, client } = serde_yaml::from_str(text)?;
    for (name, folder) in &page_sets {
        if !folder.components().all(|part| matches!(part, Component::Normal(_))) {
            bail!("page set {name}: {} is no plain path below docs-input", folder.display());
        }
    }
    let Some(folder) = page_sets.get(&client.page_set) else {
        let names: Vec<_> = page_sets.keys().map(String::as_str).collect();
        bail!("client: there is no page set {:?}; page-sets has {}", client.page_set, names.join(", "));
    };
    Ok(Client {
        docs: docs_input.join(folder),
        doc_language: client.doc_language,
        api_versions: client.api_versions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "page-sets:\n  zh-cn: zh-cn/api-reference\nclient:\n  page-set: zh-cn\n  doc-language: both\n  api-versions: [v1.0, beta]\n";

    #[test]
    fn the_client_is_found() {
        let client = parse(GOOD, Path::new("docs")).unwrap();
        assert_eq!(client.docs, Path::new("docs/zh-cn/api-reference"));
        assert_eq!((client.doc_language, client.api_versions), (DocLanguage::Both, ApiVersion::ALL.to_vec()));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let cases = [
            (GOOD.replace("page-sets", "pagesets"), "unknown field `pagesets`"),
            (GOOD.replace("both", "french"), "line 5"),
            (GOOD.replace("v1.0,", "v2.0,"), "v2.0"),
            (
                GOOD.replace("page-set: zh-cn", "page-set: de"),
                "there is no page set \"de\"; page-sets has zh-cn",
            ),
            (GOOD.replace("zh-cn/api", "../api"), "no plain path"),
        ];
        for (yaml, expect) in cases {
            let error = format!("{:#}", parse(&yaml, Path::new("docs")).unwrap_err());
            assert!(error.contains(expect), "{expect:?} is not in {error}");
        }
    }
}
