//! Resolves the links of the pages to items of the crate.
//!
//! A link to a page becomes a link to the page's item, and a link to the web stays. A path without a host is resolved against
//! the site that publishes the pages, as a browser would do. All other links become plain text, because a target could only be
//! guessed.

use super::print::Ident;
use crate::cut::Cut as _;
use crate::family::{Family, PageKind, Site};
use crate::hash::HashMap;
use crate::ir::ApiVersion;
use crate::page::slugify;
use crate::page_path::{in_lower_case, opt_page};
use std::borrow::Cow;

const SITE: Site = Family::GRAPH.site;

/// The items of all pages.
#[derive(Debug, Default)]
pub(super) struct Links<'a> {
    /// The items of each page, by path in lower case.
    pages: HashMap<Cow<'a, str>, PageItems>,
}

/// The items of one page.
#[derive(Debug, Default)]
struct PageItems {
    /// The item that the page is about. `None` if there are several candidates.
    main: Option<ItemPath>,
    /// The number of enumerations that are candidates for `main`. It is 0 if a function or a resource is the main item.
    enums: usize,
    /// The enumerations, by the anchor of their heading.
    by_slug: HashMap<String, ItemPath>,
}

/// An item, by its path in the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ItemPath {
    /// Segments joined by `::`.
    pub(super) path: String,
    pub(super) is_function: bool,
}

impl ItemPath {
    /// The item of a function.
    pub(super) fn function(version: &Ident, module: &Ident, name: &Ident) -> Self {
        let path = [version.as_str(), module.as_str(), name.as_str()].join("::");
        Self { path, is_function: true }
    }

    /// The item of a documented type. `module` is its module path below `models`.
    pub(super) fn model(version: &Ident, module: &[Ident], name: &Ident) -> Self {
        let mut path = [version.as_str(), "::models"].concat();
        module.iter().chain([name]).for_each(|name| path.extend(["::", name.as_str()]));
        Self { path, is_function: false }
    }

    /// The shortest path to the item from the docs of this module.
    pub(super) fn from(&self, module: &str) -> String {
        const UPS: &str = "super::super::";
        let same = self.path.bytes().zip(module.bytes()).take_while(|(a, b)| a == b).count();
        let (shared, ups) = if same == module.len() && self.path.cut(same..).starts_with("::") {
            (same + "::".len(), 0)
        } else {
            let shared = memchr::memrchr(b':', self.path.as_bytes().cut(..same)).map_or(0, |colon| colon + 1);
            (shared, 1 + memchr::memchr_iter(b':', module.as_bytes().cut(shared..)).count() / "::".len())
        };
        let call = if self.is_function { "()" } else { "" };
        match UPS.get(..ups * "super::".len()) {
            Some(ups) => [ups, self.path.cut(shared..), call].concat(),
            None => ["crate::", &self.path, call].concat(),
        }
    }

    /// The last segment of the path.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or(&self.path)
    }
}

impl<'a> Links<'a> {
    /// An empty map with room for this many pages.
    pub(super) fn with_capacity(pages: usize) -> Self {
        Self { pages: HashMap::with_capacity_and_hasher(pages, Default::default()) }
    }

    /// Merges the links of other pages into this one.
    pub(super) fn with(mut self, others: Self) -> Self {
        self.pages.extend(others.pages);
        self
    }

    /// Sets the main item of a page, unless it has one already.
    pub(super) fn add(&mut self, page: &'a str, item: ItemPath) {
        let items = self.pages.entry(in_lower_case(page)).or_default();
        if items.enums > 0 {
            items.main = None;
            items.enums = 0;
        }
        items.main.get_or_insert(item);
    }

    /// Adds an enumeration of a page.
    pub(super) fn add_enum(&mut self, page: &'a str, name: &str, item: ItemPath) {
        let items = self.pages.entry(in_lower_case(page)).or_default();
        let slug = slugify(name.rsplit('.').next().unwrap_or(name));
        items.by_slug.insert(format!("{slug}-values"), item.clone());
        items.by_slug.insert(slug, item.clone());
        match (items.enums, &items.main) {
            (0, None) => {
                items.main = Some(item);
                items.enums = 1;
            }
            // The page is about a function or a resource.
            (0, Some(_)) => {}
            (_, main) if main.as_ref() == Some(&item) => {}
            _ => {
                items.main = None;
                items.enums += 1;
            }
        }
    }

    /// The path to a page's main item, for the docs of this module.
    pub(super) fn main(&self, page: &str, module: &str) -> Option<String> {
        Some(self.pages.get(&*in_lower_case(page))?.main.as_ref()?.from(module))
    }

    /// The target that a link on a page has in the docs of this module.
    pub(super) fn resolve(&self, page: &str, target: &str, module: &str) -> Option<String> {
        let target = target.trim();
        let fragment = target.split_once('#').map(|(_, fragment)| fragment.to_lowercase());
        let linked = if target.starts_with('#') { Some(page.to_owned()) } else { opt_page(page, target) };
        if let Some(linked) = linked.or_else(|| opt_published(page, target)) {
            let item = self.pages.get(&*in_lower_case(&linked)).and_then(|items| {
                let within = fragment.as_deref().and_then(|slug| items.by_slug.get(slug));
                // A link within a page leads to a heading. Only headings of enumerations have items.
                within.or(items.main.as_ref().filter(|_| !target.starts_with('#')))
            });
            if let Some(item) = item {
                return Some(item.from(module));
            }
        }
        opt_url(target)
    }
}

/// The page that is published at a URL: `/graph/api/user-list?view=graph-rest-beta`, `/graph/api/resources/user`.
fn opt_published(page: &str, target: &str) -> Option<String> {
    let lower = target.to_ascii_lowercase();
    let hosts = [SITE.former_url, SITE.url];
    let path = hosts.iter().find_map(|host| lower.strip_prefix(host)).unwrap_or(&lower);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let path = path.split('#').next().unwrap_or(path);
    // The path may begin with a locale.
    let (_, path) = path.split_once(SITE.pages).filter(|(before, _)| {
        before.is_empty() || before.len() == 6 && before.starts_with('/') && before.cut(1..).contains('-')
    })?;
    let name = |name: &str| {
        let is_name =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        is_name.then(|| name.to_owned())
    };
    let (kind, page_name) = match path.split_once('/') {
        Some((folder, page)) if folder == PageKind::Resource.folder() => (PageKind::Resource, name(page)?),
        Some(_) => return None,
        None => (PageKind::Api, name(path)?),
    };
    let version = match query.split('&').find_map(|field| field.strip_prefix(SITE.view_field)) {
        Some(view) => ApiVersion::of_view(view),
        None => ApiVersion::of_page(page)?,
    };
    Some(format!("{}/{}/{page_name}.md", version.as_str(), kind.folder()))
}

/// The URL at which a page is published in a locale. `None` if the name of the page does not go into a URL as it is.
pub(super) fn published(page: &str, locale: Option<&str>) -> Option<String> {
    let (version, kind) = (ApiVersion::of_page(page)?, PageKind::of_page(page)?);
    let name = page.rsplit('/').next()?.strip_suffix(".md")?;
    let is_plain =
        |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    let locale =
        locale.filter(|locale| is_plain(locale)).map(|locale| format!("/{locale}")).unwrap_or_default();
    let folder = match kind {
        PageKind::Api => String::new(),
        PageKind::Resource => format!("{}/", kind.folder()),
    };
    let (site, pages, field, view) = (SITE.url, SITE.pages, SITE.view_field, version.view());
    is_plain(name).then(|| format!("{site}{locale}{pages}{folder}{name}?{field}{view}"))
}

/// A web target in a form that Markdown accepts.
fn opt_url(target: &str) -> Option<String> {
    let whole = match target.strip_prefix('/') {
        Some(rest) if !rest.starts_with('/') => format!("{}{target}", SITE.url),
        _ => target.to_owned(),
    };
    let lower = whole.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let is_host = host.contains('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':'));
    let is_plain = whole.bytes().all(|b| b.is_ascii_graphic() && !br#"<>"\^`{|}"#.contains(&b));
    // Markdown counts parentheses.
    (is_host && is_plain).then(|| whole.replace('(', "%28").replace(')', "%29"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_published_page_is_found_by_its_url() {
        for page in ["v1.0/api/user-get.md", "beta/resources/user.md"] {
            let url = published(page, Some("zh-cn")).unwrap();
            assert!(url.starts_with("https://learn.microsoft.com/zh-cn/graph/api/"), "{url}");
            assert_eq!(opt_published("v1.0/api/a.md", &url).as_deref(), Some(page), "{url}");
        }
        assert_eq!(published("v1.0/api/a](x.md", None), None);
    }

    fn item(path: &[&str], is_function: bool) -> ItemPath {
        ItemPath { path: path.join("::"), is_function }
    }

    fn links() -> Links<'static> {
        let mut links = Links::default();
        links.add("v1.0/api/user-list.md", item(&["v1_0", "user", "list"], true));
        links.add("v1.0/api/user-list.md", item(&["v1_0", "user", "list_in_group"], true));
        links.add("v1.0/resources/User.md", item(&["v1_0", "models", "User"], false));
        links.add_enum("v1.0/resources/user.md", "userType", item(&["v1_0", "models", "UserType"], false));
        links.add_enum(
            "v1.0/resources/enums.md",
            "importance",
            item(&["v1_0", "models", "Importance"], false),
        );
        links.add_enum(
            "v1.0/resources/enums.md",
            "x.status",
            item(&["v1_0", "models", "x", "Status"], false),
        );
        links.add_enum("v1.0/resources/alone.md", "alone", item(&["v1_0", "models", "Alone"], false));
        links.add("beta/resources/user.md", item(&["beta", "models", "User"], false));
        links
    }

    #[test]
    fn links_lead_to_items_where_there_are_some() {
        for (target, expect) in [
            ("user-list.md", Some("super::user::list()")),
            ("../resources/user.md#properties", Some("super::models::User")),
            ("../resources/user.md#usertype-values", Some("super::models::UserType")),
            ("..\\resources\\user.md", Some("super::models::User")),
            ("../resources/enums.md#Importance-values", Some("super::models::Importance")),
            ("../resources/enums.md#status-values", Some("super::models::x::Status")),
            ("../resources/enums.md", None),
            ("../resources/alone.md", Some("super::models::Alone")),
            ("../../beta/resources/user.md", Some("crate::beta::models::User")),
            ("../resources/users.md", None),
            ("#request-1", None),
            ("../../../concepts/paging.md", None),
            ("/graph/api/user-list?view=graph-rest-1.0", Some("super::user::list()")),
            (
                "https://docs.microsoft.com/zh-cn/graph/api/resources/user?view=graph-rest-beta",
                Some("crate::beta::models::User"),
            ),
            ("/graph/api/none", Some("https://learn.microsoft.com/graph/api/none")),
            (
                "/graph/auth?context=graph/api/1.0",
                Some("https://learn.microsoft.com/graph/auth?context=graph/api/1.0"),
            ),
            ("https://x.y/a_(b)", Some("https://x.y/a_%28b%29")),
            ("//x.y/z", None),
            ("https://x.y/a b", None),
            ("https://localhost", None),
            ("javascript:alert(1)", None),
            ("", None),
        ] {
            // Items of the other version are three modules up.
            let found = links().resolve("v1.0/api/a.md", target, "v1_0::message");
            let expect = expect.map(|expect| expect.replace("crate::beta", "super::super::beta"));
            assert_eq!(found, expect, "{target}");
        }
    }

    #[test]
    fn paths_are_as_short_as_the_module_allows() {
        let user = item(&["v1_0", "models", "User"], false);
        for (module, expect) in [
            ("v1_0", "models::User"),
            ("v1_0::models::message", "super::User"),
            ("v1_0::models::call_records::session", "super::super::User"),
            ("v1_0::models::a::b::c", "crate::v1_0::models::User"),
        ] {
            assert_eq!(user.from(module), expect);
        }
    }
}
