//! Links by reference: `[user][]` with `[user]: ../resources/user.md` elsewhere on the page. Text that is copied from the page gets
//! the targets in place of the labels.

use crate::cut::Cut as _;
use crate::hash::HashMap;
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag};

/// The targets of a page's labels, by the label in lower case.
pub(super) type References<'t> = HashMap<String, &'t str>;

/// The definitions of a page, in whichever language their labels are: `[label]: target` on a line of its own.
pub(super) fn scan_references(text: &str) -> References<'_> {
    let mut references = HashMap::default();
    for line in text.lines() {
        // Only the first bracket of a line can close a label.
        let Some((label, target)) = line.trim_start().strip_prefix('[').and_then(|line| line.split_once(']'))
        else {
            continue;
        };
        let Some(target) = target.strip_prefix(':') else { continue };
        let target = target.trim_start_matches([' ', '\t']);
        let target =
            target.split(|c: char| c.is_whitespace() || c == '<' || c == '>').next().unwrap_or_default();
        if !label.is_empty() && !label.contains('[') && !target.is_empty() {
            references.entry(normal(label)).or_insert(target);
        }
    }
    references
}

/// The form in which labels are compared: in lower case, with one blank between words.
fn normal(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text with the targets of its links by reference in place of their labels.
pub(super) fn with_targets(text: String, references: &References<'_>) -> String {
    if references.is_empty() || !text.contains('[') {
        return text;
    }
    let find = |link: BrokenLink<'_>| {
        references
            .get(&normal(&link.reference))
            .map(|target| (CowStr::from((*target).to_owned()), CowStr::Borrowed("")))
    };
    let parser = Parser::new_with_broken_link_callback(&text, Options::empty(), Some(find));
    let (mut out, mut at) = (String::new(), 0);
    for (event, range) in parser.into_offset_iter() {
        let Event::Start(Tag::Link { link_type, dest_url, .. }) = event else { continue };
        let source = text.cut(range.clone());
        let inner = match link_type {
            LinkType::ReferenceUnknown => source.rfind("][").map(|end| source.cut(..=end)),
            LinkType::CollapsedUnknown | LinkType::ShortcutUnknown => {
                Some(source.strip_suffix("[]").unwrap_or(source))
            }
            _ => None,
        };
        if let Some(inner) = inner
            && range.start >= at
        {
            out.push_str(text.cut(at..range.start));
            out.push_str(&format!("{inner}({dest_url})"));
            // The parser leaves the empty label out.
            let label = if text.cut(range.end..).starts_with("[]") { 2 } else { 0 };
            at = range.end + label;
        }
    }
    if at == 0 { text } else { out + text.cut(at..) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_take_the_targets_of_their_links_with_them() {
        let page = r#"# T
[user]: ../resources/user.md
  [Drive  Item]: driveitem.md "x"
[用户]: u.md
<span id="1">
[a]: /b</span>
x [no]: y.md
[]: z.md
"#;
        let references = scan_references(page);
        for (text, expect) in [
            (
                "A [user][] and [**it**][user].",
                "A [user](../resources/user.md) and [**it**](../resources/user.md).",
            ),
            (
                "[User] [drive item] [用户][]",
                "[User](../resources/user.md) [drive item](driveitem.md) [用户](u.md)",
            ),
            ("[a] [no] [b][none] [c](d.md) `[user]`", "[a](/b) [no] [b][none] [c](d.md) `[user]`"),
            ("[][user]", "[](../resources/user.md)"),
        ] {
            assert_eq!(with_targets(text.to_owned(), &references), expect);
        }
    }
}
