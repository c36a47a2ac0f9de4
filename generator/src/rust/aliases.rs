//! Search aliases: rustdoc finds a function by the words of its page and by its path, too.

use super::DocLanguage;
use super::clean_text::clean;
use super::print::{Ident, Lit};
use super::words::snake_by_list;
use crate::ir::Operation;
use crate::page_path;

/// The greatest length of an alias in bytes. Nobody types more.
const LONGEST: usize = 120;

/// The aliases of a function: the title of its page, the name of the page's file, which the former names of functions were made
/// of, and the documented path.
pub(super) fn aliases(operation: &Operation, name: &Ident, language: DocLanguage) -> Vec<Lit> {
    let title = &operation.facts.title;
    let english = Some(title.english.as_str()).filter(|_| language.has_texts());
    let localized = title.localized.as_deref().filter(|_| language.has_translations());
    let page = page_path::stem(&operation.page);
    let behind_resource = page.split_once('-').map(|(_, words)| snake_by_list(words));
    let last = operation.path.literals().last();
    let all = [
        english,
        localized,
        Some(page),
        behind_resource.as_deref(),
        last.filter(|last| last.bytes().any(|b| b.is_ascii_uppercase())),
        Some(&operation.path.text),
    ];
    let mut found: Vec<String> = Vec::with_capacity(all.len());
    for alias in all.into_iter().flatten().filter_map(alias) {
        if alias != name.as_str() && !found.contains(&alias) {
            found.push(alias);
        }
    }
    found.iter().map(|alias| Lit::str(alias)).collect()
}

/// A text in the form that rustdoc accepts: without quotes, and with single spaces.
fn alias(text: &str) -> Option<String> {
    let text = clean(text);
    let mut alias = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !matches!(c, '"' | '\'' | '`' | '*')) {
        match c {
            c if !c.is_whitespace() => alias.push(c),
            _ if alias.is_empty() || alias.ends_with(' ') => {}
            _ => alias.push(' '),
        }
    }
    alias.truncate(alias.trim_end().len());
    (!alias.is_empty() && alias.len() <= LONGEST).then_some(alias)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocFile, DocSet, Facts};

    #[test]
    fn a_function_is_found_by_the_words_of_its_page() {
        let text = r#"# user: `sendMail` "now"
## HTTP request
```http
POST /users/{id}/sendMail('a')
```
"#;
        let file = DocFile { path: "v1.0/api/user-sendmail.md".to_owned(), text: text.to_owned() };
        let api = Facts::of(&DocSet::new(vec![file])).api;
        let found = aliases(&api.operations[0], &Ident::new("send_mail"), DocLanguage::English);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            ["\"user: sendMail now\"", "\"user-sendmail\"", "\"sendMail\"", "\"/users/{id}/sendMail(a)\""]
        );
    }
}
