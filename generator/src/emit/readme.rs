//! `README.md`

use super::programs::{Program, programs};
use super::{EmittedFile, Inputs, Packaging};
use crate::rust::Version;
use askama::Template;

#[derive(Template)]
#[template(path = "readme.md", escape = "none")]
struct Readme<'a> {
    standalone: bool,
    versions: &'a [Version],
    functions: usize,
    /// True if the docs have texts of the pages.
    has_texts: bool,
    /// The locale of the pages.
    locale: Option<&'a str>,
    programs: Vec<Program<'a>>,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let versions = &inputs.client.versions;
    let modules = versions.iter().flat_map(|version| &version.modules);
    let readme = Readme {
        standalone: matches!(inputs.packaging, Packaging::Standalone { .. }),
        versions,
        functions: modules.map(|module| module.functions.len()).sum(),
        has_texts: inputs.client.doc_language.has_texts(),
        locale: inputs.api.locale.as_deref().filter(|locale| is_locale(locale)),
        programs: programs(inputs.client),
    };
    vec![EmittedFile::new("README.md".to_owned(), &readme, &[])]
}

/// Returns whether a text of a page is a language tag, which may stand in Markdown as it is.
fn is_locale(text: &str) -> bool {
    text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts, Generated, Settings};

    #[test]
    fn the_readme_names_the_locale_of_the_pages() {
        let first_lines = |locale: &str| {
            let page = format!(
                r#"---
ms.contentlocale: {locale}
---
# T
## HTTP request
```http
GET /a
```
"#
            );
            let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text: page };
            let made = Generated::of(Facts::of(&DocSet::new(vec![file])), &Settings::default());
            let (_, readme) = made.files.iter().find(|(path, _)| *path == "README.md").expect("a README");
            readme.text.split("```").next().expect("a start").to_owned()
        };
        assert!(first_lines("zh-CN").contains("made from its API reference (zh-CN) by"));
        assert!(first_lines("'[x](y)'").contains("made from its API reference by"));
    }
}
