//! The name of the type that a resource page defines: its title without the words that titles share, as the annotation spells it.

use crate::cut::Cut as _;
use crate::extract::examples::opt_annotated_type;
use crate::ir::local_name;
use crate::limits;
use crate::page::{Annotation, BlockKind, DocPage, fold};
use crate::page_path;
use crate::prose::{self, Languages, Sense};

/// The name of the type on this page.
pub(crate) fn name_of_page(
    page: &DocPage<'_>,
    path: &str,
    title: &str,
    annotation: Option<&Annotation<'_>>,
    localized: bool,
) -> String {
    let name = name_of(title, annotation);
    if localized {
        return localized_name(page, title, &name, annotation, path);
    }
    if !name.is_empty() {
        return name;
    }
    // A page without a title takes the name from the front matter or the file.
    let front = page.front_matter.get("title").map(|title| name_of(title, None));
    front.filter(|name| is_name(name)).unwrap_or_else(|| of_file(path).to_owned())
}

/// The name in the annotation if the title's name differs in case only, else the name in the title.
fn name_of(title: &str, annotation: Option<&Annotation<'_>>) -> String {
    let title = limits::label(without_note(title.trim()));
    let lower = title.to_ascii_lowercase();
    let titled = prose::english_title_words()
        .find_map(|word| {
            lower
                .strip_suffix(word)
                .filter(|rest| rest.ends_with(' '))
                .map(|rest| title.cut(..rest.len()).trim())
        })
        .unwrap_or(title)
        .trim_matches(['*', '`', '[', ']']);
    let typed = annotation
        .and_then(opt_annotated_type)
        .map(|found| local_name(&found.name).to_owned())
        .filter(|name| !name.is_empty());
    match typed {
        Some(typed) if typed.eq_ignore_ascii_case(&titled.replace(' ', "")) => spelled(titled, typed),
        Some(typed) if titled.contains(' ') || titled.is_empty() => typed,
        _ => local_name(titled).to_owned(),
    }
}

/// Chooses between two spellings that differ in case only: the one that shows where its words begin. The first capital does not
/// count, because titles begin with one.
fn spelled(titled: &str, typed: String) -> String {
    let capitals = |name: &str| name.bytes().filter(u8::is_ascii_uppercase).count();
    let is_spelled = titled.starts_with(|c: char| c.is_ascii_lowercase()) && !titled.contains(' ');
    if is_spelled && capitals(titled) > capitals(&typed) { titled.to_owned() } else { typed }
}

/// A title without the note in parentheses that it ends with: `user resource type (deprecated)`, `.. (v1.0)`, `.. (Beta)`.
fn without_note(title: &str) -> &str {
    let cut = title.strip_suffix(')').and_then(|title| title.rsplit_once(" ("));
    cut.map_or(title, |(title, _)| title.trim_end())
}

/// Returns whether a page with this title defines a type: `user resource type`.
pub(crate) fn is_title_of_type(title: &str, localized: bool) -> bool {
    let lower = fold(without_note(title.trim()));
    prose::english_title_words()
        .any(|words| lower.strip_suffix(words).is_some_and(|name| name.trim_end().split(' ').count() == 1))
        || prose::says(Languages::English, Sense::TitleOfType, &lower)
        || localized && prose::opt_titled(title).is_some()
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The last part of the file's name, in lower case.
fn of_file(path: &str) -> &str {
    let file = page_path::stem(path);
    file.rsplit('-').next().unwrap_or(file)
}

/// The name on a page with a translated title: the title's Latin letters; else the title's anchor in the spelling of the page's
/// annotations; else the annotation or the file.
fn localized_name(
    page: &DocPage<'_>,
    title: &str,
    name: &str,
    annotation: Option<&Annotation<'_>>,
    path: &str,
) -> String {
    let titled = local_name(prose::opt_titled(limits::label(title)).unwrap_or(name));
    let typed = annotation.and_then(Annotation::odata_type).map(|(name, _)| local_name(name));
    if let Some(typed) = typed.filter(|typed| typed.eq_ignore_ascii_case(titled)) {
        return spelled(titled, typed.to_owned());
    }
    if is_name(titled) {
        return titled.to_owned();
    }
    let anchored = anchored(page);
    match (anchored, typed) {
        (Some(anchored), Some(typed)) if anchored == typed.to_ascii_lowercase() => typed.to_owned(),
        (Some(anchored), _) => as_annotated(page, anchored).unwrap_or(anchored).to_owned(),
        (None, Some(typed)) => typed.to_owned(),
        (None, None) => of_file(path).to_owned(),
    }
}

/// The name in the English anchor of the title, in lower case: `user-resource-type`.
fn anchored<'p>(page: &'p DocPage<'_>) -> Option<&'p str> {
    let slug = page.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading(heading) if heading.level == 1 => Some(&*heading.slug),
        _ => None,
    })?;
    let name = prose::english_title_words()
        .find_map(|word| slug.strip_suffix(&*word.replace(' ', "-"))?.strip_suffix('-'))?;
    is_name(name).then_some(name)
}

/// The name in the spelling of the page annotation's description, which is not translated: `Chart resource`.
fn as_annotated<'p>(page: &'p DocPage<'_>, name: &str) -> Option<&'p str> {
    page.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Annotation(annotation) => {
            annotation.text("description")?.split(' ').find(|word| word.eq_ignore_ascii_case(name))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_from_titles_without_their_common_words() {
        for (title, name) in [
            ("user resource type", "user"),
            ("androidManagedAppProtection resource type", "androidManagedAppProtection"),
            ("user resouce type", "user"),
            ("user resource type (deprecated)", "user"),
            ("user resource type (Deprecated)", "user"),
            ("user resource type (v1.0)", "user"),
            ("user (Beta)", "user"),
            ("user resource type (open extensions)", "user"),
            ("user complex type", "user"),
            ("audio facet", "audio"),
            ("`user` resource", "user"),
            ("microsoft.graph.user resource type", "user"),
            ("appKind enum type", "appKind"),
        ] {
            assert_eq!(name_of(title, None), name, "{title}");
        }
    }

    #[test]
    fn the_annotation_spells_what_the_title_says() {
        for (title, typed, name) in [
            ("ChatMessage resource type", "microsoft.graph.chatMessage", "chatMessage"),
            ("orgContact resource type", "microsoft.graph.orgcontact", "orgContact"),
            ("SharePointIds resource type", "microsoft.graph.sharepointIds", "sharepointIds"),
            ("Configuring the message", "microsoft.graph.messageInfo", "messageInfo"),
            ("Chart resource type", "microsoft.graph.workbookChart", "Chart"),
            ("", "microsoft.graph.user", "user"),
        ] {
            let json = format!(r#"{{"@odata.type": "{typed}"}}"#);
            let annotation = Annotation::opt_parse(&json);
            assert_eq!(name_of(title, annotation.as_ref()), name, "{title}");
        }
    }

    #[test]
    fn a_page_without_a_title_has_the_name_of_its_front_matter_or_file() {
        let of =
            |text: &str| name_of_page(&crate::page::parse(text), "v1.0/resources/a-user.md", "", None, false);
        assert_eq!(of("---\ntitle: someUser resource type\n---\n"), "someUser");
        assert_eq!(of("---\ntitle: 用户 资源类型\n---\n"), "user");
    }

    #[test]
    fn translated_titles_have_their_name_in_the_anchor() {
        let of = |text: &str| {
            let page = crate::page::parse(text);
            let BlockKind::Heading(heading) = &page.blocks[0].kind else { panic!("a heading") };
            name_of_page(&page, "v1.0/resources/a.md", heading.content.trimmed(), None, true)
        };
        assert_eq!(of("# <a name=\"user-resource-type\"></a>user 资源类型\n"), "user");
        assert_eq!(of("# <a name=\"chart-resource-type\"></a>图表资源类型\n"), "chart");
        let annotation =
            "\n<!-- {\n  \"type\": \"#page.annotation\", \"description\": \"Chart resource\" } -->\n";
        assert_eq!(of(&format!("# <a name=\"chart-resource-type\"></a>图表资源类型\n{annotation}")), "Chart");
    }
}
