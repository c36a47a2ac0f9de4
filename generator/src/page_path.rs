//! Page paths below `api-reference`, in the forms of links and tables of contents.

use crate::cut::Cut as _;
use crate::family::{ApiVersion, PageKind};
use std::borrow::Cow;

/// Resolves a relative target to a page of the reference: `../resources/user.md#properties` in `v1.0/api/x.md` is
/// `v1.0/resources/user.md`.
pub(crate) fn opt_page(from: &str, target: &str) -> Option<String> {
    let path = target.split(['#', '?']).next()?.trim();
    let (_, ending) = path.split_at_checked(path.len().checked_sub(".md".len())?)?;
    let page = opt_below(from, path).filter(|_| ending.eq_ignore_ascii_case(".md"))?;
    (ApiVersion::of_page(&page).is_some() && PageKind::of_page(&page).is_some()).then_some(page)
}

/// The name of a page's file without its folder and ending.
pub(crate) fn stem(page: &str) -> &str {
    page.rsplit('/').next().unwrap_or_default().trim_end_matches(".md")
}

/// The path below `api-reference` that a relative path in a file leads to; `None` if it leads out of that folder.
pub(crate) fn opt_below(from: &str, path: &str) -> Option<String> {
    if path.contains(':') || path.starts_with(['/', '\\']) {
        return None;
    }
    let parent = |page: &str| memchr::memrchr(b'/', page.as_bytes()).unwrap_or_default();
    let mut below = String::with_capacity(from.len() + path.len());
    below.push_str(from.cut(..parent(from)));
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if below.is_empty() => return None,
            ".." => below.truncate(parent(&below)),
            part => {
                below.push_str(if below.is_empty() { "" } else { "/" });
                below.push_str(part);
            }
        }
    }
    Some(below)
}

/// The path in lower case; borrowed if it already is, as nearly all are.
pub(crate) fn in_lower_case(path: &str) -> Cow<'_, str> {
    if path.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        Cow::Borrowed(path)
    } else {
        Cow::Owned(path.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::opt_page;

    #[test]
    fn links_to_pages_of_the_reference() {
        let cases = [
            ("user-get.md", Some("v1.0/api/user-get.md")),
            ("../resources/user.md#a", Some("v1.0/resources/user.md")),
            ("..\\resources\\User.md", Some("v1.0/resources/User.md")),
            ("./../../beta/api/x.md?view=y", Some("beta/api/x.md")),
            ("../../includes/x.md", None),
            ("../../../concepts/x.md", None),
            ("../../../../x.md", None),
            ("/graph/x.md", None),
            ("https://x/y.md", None),
            ("#tab/http", None),
        ];
        for (target, expect) in cases {
            assert_eq!(opt_page("v1.0/api/a.md", target).as_deref(), expect, "{target}");
        }
        assert_eq!(opt_page("v1.0/toc.yml", "api/a.md").as_deref(), Some("v1.0/api/a.md"));
    }
}
