//! The facts that hold for Microsoft Graph alone: hosts, folders, names and keys, as one value.
//!
//! All other modules read pages by their form, and take from [`Family::GRAPH`] what a reference of another service would write
//! differently. A test holds that these literals stand in this file only. The runtime has its own base URL.

use serde::{Deserialize, Serialize};

/// A family of services with one reference.
pub(crate) struct Family {
    /// The versions, in the order of [`ApiVersion::ALL`].
    versions: [Version; 2],
    /// The folders of a version that hold pages, in the order of [`PageKind::ALL`].
    page_folders: [&'static str; 2],
    /// The common start of all its host names, in lower case. National clouds have other ends.
    pub(crate) host_prefix: &'static str,
    pub(crate) site: Site,
    pub(crate) namespace: Namespace,
    pub(crate) users: Users,
    pub(crate) front_matter: FrontMatterKeys,
    contents: ContentsFiles,
    /// The kinds of callers that every permission table must have, with their labels on the pages.
    pub(crate) permission_schemes: [(PermissionScheme, &'static str); 3],
    /// The clouds that the service runs in, each with the words in lower case that its column begins with.
    pub(crate) clouds: [(Cloud, &'static str); 4],
}

/// A version of the API.
struct Version {
    /// The folder of its pages, which is also its name for people and in JSON.
    folder: &'static str,
    /// The segment of its URLs behind the host.
    url_segment: &'static str,
    /// The module and the feature of the client.
    module: &'static str,
    /// The beginning of the view that the site has of it.
    view: &'static str,
}

/// The site that publishes the pages.
pub(crate) struct Site {
    pub(crate) url: &'static str,
    /// A former address of the site, which pages still name.
    pub(crate) former_url: &'static str,
    /// The path of the published pages.
    pub(crate) pages: &'static str,
    /// The query field that chooses a version, up to the name of the view.
    pub(crate) view_field: &'static str,
}

/// The names of types.
pub(crate) struct Namespace {
    /// The namespace of a type whose page names none; all others lie below it.
    pub(crate) root: &'static str,
    /// The beginning of every namespace of the vendor.
    pub(crate) vendor: &'static str,
    /// The type in the root namespace from which nearly all types derive.
    pub(crate) base_type: &'static str,
}

/// The segments of paths that lead to users.
pub(crate) struct Users {
    /// The collection of all users.
    pub(crate) collection: &'static str,
    /// The user who is signed in.
    pub(crate) signed_in: &'static str,
}

/// The keys of the front matter.
pub(crate) struct FrontMatterKeys {
    /// The area of the service: the key in use since 2024, then the older one.
    pub(crate) areas: [&'static str; 2],
    /// The locale of a translation.
    pub(crate) locale: &'static str,
    /// The commit of the English page that was translated.
    pub(crate) source_commit: &'static str,
    /// The day on which the page was given to the translators.
    pub(crate) handoff: &'static str,
    /// The kind of the page.
    pub(crate) page_type: &'static str,
    /// The beginning of the page types of overviews, which define no type.
    pub(crate) overview: &'static str,
    /// The page types of the folders, in the order of [`PageKind::ALL`].
    page_types: [&'static str; 2],
}

/// The files in which a version has its tables of contents.
#[derive(Debug)]
pub struct ContentsFiles {
    /// The name of a table: of the whole version in its folder, of one area in `folder/AREA`.
    pub table: &'static str,
    /// The folder of a version that holds a folder for each area.
    pub folder: &'static str,
    /// The table that lists the tables of the areas, and the mapping that does the same, in the folder of the version or in `folder`.
    pub orders: [&'static str; 2],
}

/// The names of the files with tables of contents.
pub static CONTENTS_FILES: ContentsFiles = Family::GRAPH.contents;

/// The address at which the pages of the reference are published.
#[must_use]
pub fn reference_url() -> String {
    let Site { url, pages, .. } = Family::GRAPH.site;
    [url, pages].concat()
}

impl Family {
    /// The only family: Microsoft Graph.
    pub(crate) const GRAPH: Self = Self {
        versions: [
            Version { folder: "v1.0", url_segment: "v1.0", module: "v1_0", view: "1.0" },
            Version { folder: "beta", url_segment: "beta", module: "beta", view: "beta" },
        ],
        page_folders: ["api", "resources"],
        host_prefix: "graph.microsoft.",
        site: Site {
            url: "https://learn.microsoft.com",
            former_url: "https://docs.microsoft.com",
            pages: "/graph/api/",
            view_field: "view=graph-rest-",
        },
        namespace: Namespace { root: "microsoft.graph", vendor: "microsoft.", base_type: "entity" },
        users: Users { collection: "users", signed_in: "me" },
        front_matter: FrontMatterKeys {
            areas: ["ms.subservice", "ms.prod"],
            locale: "ms.contentlocale",
            source_commit: "ms.sourcegitcommit",
            handoff: "ms.lasthandoff",
            page_type: "doc_type",
            overview: "conceptual",
            page_types: ["apiPageType", "resourcePageType"],
        },
        contents: ContentsFiles {
            table: "toc.yml",
            folder: "toc",
            orders: ["static-toc.yml", "toc.mapping.json"],
        },
        permission_schemes: [
            (PermissionScheme::DelegatedWork, "Delegated (work or school account)"),
            (PermissionScheme::DelegatedPersonal, "Delegated (personal Microsoft account)"),
            (PermissionScheme::Application, "Application"),
        ],
        clouds: [
            (Cloud::Global, "global service"),
            (Cloud::UsGovernmentL4, "us government l4"),
            (Cloud::UsGovernmentL5, "us government l5"),
            (Cloud::China, "china operated by 21vianet"),
        ],
    };

    /// The cloud that the header of a column names, in lower case: `us government l5 (dod)`.
    pub(crate) fn opt_cloud(&self, words: &str) -> Option<Cloud> {
        self.clouds.iter().find(|(_, label)| words.starts_with(label)).map(|(cloud, _)| *cloud)
    }

    /// Returns whether a host answers for the family.
    pub(crate) fn has_host(&self, host: &str) -> bool {
        host.to_ascii_lowercase().starts_with(self.host_prefix)
    }
}

impl Namespace {
    /// A type name behind the root namespace: `callRecords.session` of `microsoft.graph.callRecords.session`.
    pub(crate) fn opt_below<'n>(&self, name: &'n str) -> Option<&'n str> {
        name.strip_prefix(self.root)?.strip_prefix('.')
    }

    /// Returns whether a whole name is that of the type from which nearly all types derive.
    pub(crate) fn is_base_type(&self, name: &str) -> bool {
        self.opt_below(name) == Some(self.base_type)
    }
}

/// `v1.0` or `beta`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ApiVersion {
    /// The version for production use.
    #[serde(rename = "v1.0")]
    V1_0,
    /// The preview version, whose API may change.
    #[serde(rename = "beta")]
    Beta,
}

impl ApiVersion {
    /// All versions, in the order in which they are read.
    pub const ALL: [Self; 2] = [Self::V1_0, Self::Beta];

    const fn version(self) -> Version {
        let [v1_0, beta] = Family::GRAPH.versions;
        match self {
            Self::V1_0 => v1_0,
            Self::Beta => beta,
        }
    }

    /// The name of the version, which is that of the folder of its pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.version().folder
    }

    /// The segment of its URLs behind the host.
    pub(crate) const fn url_segment(self) -> &'static str {
        self.version().url_segment
    }

    /// The module and the feature of the client.
    pub(crate) const fn module(self) -> &'static str {
        self.version().module
    }

    /// The version of a page, from the first folder of its path.
    #[must_use]
    pub fn of_page(page: &str) -> Option<Self> {
        let folder = page.split('/').next()?;
        Self::ALL.into_iter().find(|version| version.as_str() == folder)
    }

    /// The name of the view that the site has of the version.
    pub(crate) const fn view(self) -> &'static str {
        self.version().view
    }

    /// The version of a view of the site; a view with an unknown name is of the version for production use.
    pub(crate) fn of_view(view: &str) -> Self {
        Self::ALL.into_iter().find(|version| view.starts_with(version.version().view)).unwrap_or(Self::V1_0)
    }
}

/// The kind of a page, which the folder of the page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The page documents requests.
    Api,
    /// The page documents a type.
    Resource,
}

impl PageKind {
    /// All kinds, in the order in which they are read.
    pub const ALL: [Self; 2] = [Self::Api, Self::Resource];

    /// The folder of such pages in the folder of a version.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        let [api, resources] = Family::GRAPH.page_folders;
        match self {
            Self::Api => api,
            Self::Resource => resources,
        }
    }

    /// The type that the front matter of such a page names.
    pub(crate) const fn page_type(self) -> &'static str {
        let [api, resource] = Family::GRAPH.front_matter.page_types;
        match self {
            Self::Api => api,
            Self::Resource => resource,
        }
    }

    /// The kind of a page, from the second folder of its path.
    pub(crate) fn of_page(page: &str) -> Option<Self> {
        let folder = page.split('/').nth(1)?;
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// Returns whether the target of a link goes through the folder of such pages.
    pub(crate) fn is_of_target(self, target: &str) -> bool {
        target.rsplit('/').skip(1).any(|folder| folder == self.folder())
    }
}

/// The kind of caller, as in the rows of a permission table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all(deserialize = "kebab-case"))]
pub enum PermissionScheme {
    /// A user with a work or school account.
    DelegatedWork,
    /// A user with a personal Microsoft account.
    DelegatedPersonal,
    /// The application itself, without a signed-in user.
    Application,
    /// Unknown: the page names permissions outside of a table.
    #[serde(skip_deserializing)]
    Unstated,
}

/// A cloud that the service runs in: the global one, or a national one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Cloud {
    /// The global service.
    Global,
    /// The cloud of the US government at impact level 4.
    UsGovernmentL4,
    /// The cloud of the US government at impact level 5, that of the Department of Defense.
    UsGovernmentL5,
    /// The cloud in China, operated by 21Vianet.
    China,
}

#[cfg(test)]
mod tests {
    use super::{ApiVersion, Family, PageKind};

    #[test]
    fn json_names_a_version_as_its_folder() {
        for version in ApiVersion::ALL {
            assert_eq!(serde_json::to_value(version).unwrap(), version.as_str());
        }
    }

    #[test]
    fn the_folder_says_the_kind_of_a_page() {
        let of = |page| (ApiVersion::of_page(page), PageKind::of_page(page));
        assert_eq!(of("beta/resources/user.md"), (Some(ApiVersion::Beta), Some(PageKind::Resource)));
        assert_eq!(of("v2.0/other/user.md"), (None, None));
        assert!(PageKind::Resource.is_of_target("../resources/user.md"));
        assert!(!PageKind::Resource.is_of_target("resources"));
    }

    #[test]
    fn only_names_behind_a_dot_are_below_the_namespace() {
        let namespace = Family::GRAPH.namespace;
        assert_eq!(namespace.opt_below("microsoft.graph.a.b"), Some("a.b"));
        assert_eq!(namespace.opt_below("microsoft.graphs"), None);
        assert!(namespace.is_base_type("microsoft.graph.entity") && !namespace.is_base_type("entity"));
    }
}
