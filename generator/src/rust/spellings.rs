//! Splits file names, which are in lower case, into words. The camelCase names on the pages show where words end.
//!
//! `agentidentityblueprint-list-owners.md` belongs to the module `agent_identity_blueprint`, because the resource's page spells
//! it so.

use super::words::{opt_by_list, singular_words, snake, snake_by_list};
use crate::hash::HashMap;
use crate::ir::{Api, ApiVersion, Operation, PageFacts, RequestBody, ResponseBody, TypeRef};
use std::sync::Arc;

/// The camelCase names on the pages of a version, by their letters in lower case.
#[derive(Debug, Default)]
pub(super) struct Spellings {
    by_letters: HashMap<String, (Source, Arc<str>)>,
}

/// The sources of a spelling, in order of precedence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    /// The name or the `@odata.type` of a documented type.
    Type,
    /// A segment of a path.
    Path,
    /// The linked type of a body.
    Link,
    /// A title.
    Title,
    /// A documented type of a single word, which must not be cut.
    OneWord,
}

impl Spellings {
    pub(super) fn of(api: &Api, version: ApiVersion) -> Self {
        let mut spellings = Self::default();
        for resource in api.resources.iter().filter(|resource| resource.api_version == version) {
            spellings.add_type(&resource.name);
            resource.odata_type.iter().for_each(|name| spellings.add_type(name));
            spellings.add_title(&resource.title.english);
        }
        for one in api.enums.iter().filter(|one| one.api_version == version) {
            spellings.add_type(&one.name);
        }
        for lines in api.operations.chunk_by(|one, next| one.page == next.page) {
            if lines[0].api_version == version {
                spellings.add_page(lines);
            }
        }
        spellings
    }

    /// The words of one part of a file name, joined by `_`.
    pub(super) fn words(&self, token: &str) -> Arc<str> {
        let shown = |letters: &str| Some(self.by_letters.get(letters)?.1.clone());
        shown(token).or_else(|| self.words_of_two(token)).unwrap_or_else(|| snake_by_list(token))
    }

    /// Splits a part such as `riskpreventioncontainer` into a name that the pages show, here `riskPrevention`, and words of the
    /// list before or after it. The longest such name is taken.
    fn words_of_two(&self, token: &str) -> Option<Arc<str>> {
        let shown = |letters: &str| Some(&*self.by_letters.get(letters)?.1);
        let shown_first = |at: usize| {
            let (head, tail) = token.split_at_checked(at)?;
            Some([shown(head)?, &*opt_by_list(tail)?].join("_").into())
        };
        let shown_last = |at: usize| {
            let (head, tail) = token.split_at_checked(at)?;
            Some([&*opt_by_list(head)?, shown(tail)?].join("_").into())
        };
        let (mut longest_first, mut longest_last) = ((1..token.len()).rev(), 1..token.len());
        longest_first.find_map(shown_first).or_else(|| longest_last.find_map(shown_last))
    }

    /// Like [`words`](Self::words), but spellings on the page itself take precedence.
    pub(super) fn words_on_page(&self, token: &str, lines: &[Operation]) -> Arc<str> {
        let is_meant = |shown: &&str| {
            let letters = shown.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase());
            has_inner_capital(shown) && letters.eq(token.bytes())
        };
        let segments = lines.iter().flat_map(|line| line.path.literals()).map(last_name);
        let title = lines.iter().take(1).flat_map(|line| title_words(&line.facts.title.english));
        // The smallest spelling is taken, so that the order of the lines does not matter.
        let by_path = segments.filter(|shown| is_meant(shown)).min();
        match by_path.or_else(|| title.into_iter().find(is_meant)) {
            Some(shown) => snake(shown),
            None => self.words(token),
        }
    }

    fn add_page(&mut self, lines: &[Operation]) {
        for segment in lines.iter().flat_map(|line| line.path.literals()) {
            self.add(Source::Path, last_name(segment));
        }
        let facts = &lines[0].facts;
        linked_types(facts).for_each(|ty| self.add(Source::Link, last_name(&ty.name)));
        self.add_title(&facts.title.english);
    }

    fn add_type(&mut self, name: &str) {
        let name = last_name(name);
        if has_inner_capital(name) {
            self.add(Source::Type, name);
        } else {
            self.insert(Source::OneWord, snake(name));
        }
    }

    fn add_title(&mut self, title: &str) {
        title_words(title).for_each(|word| self.add(Source::Title, word));
    }

    /// Adds a name if its case shows where words end. Its singular is added too, because file names have that.
    fn add(&mut self, source: Source, name: &str) {
        if has_inner_capital(name) {
            let words = snake(name);
            let one = singular_words(&words);
            if *one != *words {
                self.insert(source, one.into());
            }
            self.insert(source, words);
        }
    }

    fn insert(&mut self, source: Source, words: Arc<str>) {
        let new = (source, words);
        let letters = new.1.replace('_', "");
        match self.by_letters.get_mut(&letters) {
            // The smaller spelling wins, so that the order of pages does not matter.
            Some(old) if new < *old => *old = new,
            Some(_) => {}
            None => {
                self.by_letters.insert(letters, new);
            }
        }
    }
}

/// The types that the page's text links to for the body and the answers.
fn linked_types(facts: &PageFacts) -> impl Iterator<Item = &TypeRef> {
    let sent = match &facts.request_body {
        RequestBody::Json { resource, .. } => resource.as_ref(),
        _ => None,
    };
    let answered = facts.responses.iter().filter_map(|response| match &response.body {
        ResponseBody::Json { type_ref, .. } => type_ref.as_ref(),
        _ => None,
    });
    sent.into_iter().chain(answered)
}

/// A name without its namespace.
fn last_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn title_words(title: &str) -> impl Iterator<Item = &str> {
    title.split(|c: char| !c.is_ascii_alphanumeric())
}

/// Returns whether a name has a capital after its first letter, and a small letter.
fn has_inner_capital(name: &str) -> bool {
    name.bytes().skip(1).any(|b| b.is_ascii_uppercase()) && name.bytes().any(|b| b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocFile, DocSet, Facts};

    fn spellings(pages: &[(&str, &str)]) -> (Api, Spellings) {
        let file = |(path, text): &(&str, &str)| DocFile {
            path: format!("v1.0/{path}.md"),
            text: text.replace("PROPERTIES", "## Properties\n|Property|Type|\n|-|-|\n|id|String|"),
        };
        let api = Facts::of(&DocSet::new(pages.iter().map(file).collect())).api;
        let spellings = Spellings::of(&api, ApiVersion::V1_0);
        (api, spellings)
    }

    #[test]
    fn the_camel_case_that_pages_show_says_where_words_end() {
        let (_, spellings) = spellings(&[
            ("resources/zorbplinth", "# zorbPlinth resource type\n\nPROPERTIES\n"),
            ("resources/community", "# community resource type\n\nPROPERTIES\n"),
            (
                "api/zorbtrees-list",
                r#"# List quxTallies
## HTTP request
```http
GET /a/zorbTrees
```
"#,
            ),
        ]);
        for (token, expect) in [
            ("zorbplinth", "zorb_plinth"),
            ("zorbtrees", "zorb_trees"),
            ("zorbtree", "zorb_tree"),
            ("quxtallies", "qux_tallies"),
            ("quxtally", "qux_tally"),
            ("community", "community"),
            ("communitymembers", "community_members"),
            ("zorbplinthcontainer", "zorb_plinth_container"),
            ("usercommunity", "user_community"),
            ("unshownword", "unshownword"),
            ("mailfolder", "mail_folder"),
        ] {
            assert_eq!(&*spellings.words(token), expect);
        }
    }

    #[test]
    fn a_page_is_believed_before_others_about_its_own_file_name() {
        let (api, spellings) = spellings(&[
            (
                "api/a-zorbplinths",
                r#"# T
## HTTP request
```http
GET /a/zorbpLinths
```
"#,
            ),
            ("resources/zorbplinths", "# zorbPlinths resource type\n\nPROPERTIES\n"),
        ]);
        assert_eq!(&*spellings.words("zorbplinths"), "zorb_plinths");
        assert_eq!(&*spellings.words_on_page("zorbplinths", &api.operations[..1]), "zorbp_linths");
    }
}
