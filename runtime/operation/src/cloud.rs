//! The clouds that Microsoft Graph runs in.

use std::fmt;

/// A cloud that Microsoft Graph runs in: the global one, or a national one, with data and accounts of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl Cloud {
    /// All clouds.
    pub const ALL: [Self; 4] = [Self::Global, Self::UsGovernmentL4, Self::UsGovernmentL5, Self::China];

    /// The address of Microsoft Graph in this cloud, without the API version.
    #[must_use]
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovernmentL4 => "https://graph.microsoft.us",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// The cloud whose address has this host; `None` for any other host, such as a gateway.
    #[must_use]
    pub fn of_host(host: &str) -> Option<Self> {
        let is_host = |cloud: &Self| {
            cloud.base_url().strip_prefix("https://").is_some_and(|own| own.eq_ignore_ascii_case(host))
        };
        Self::ALL.into_iter().find(is_host)
    }

    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Global => "Global",
            Self::UsGovernmentL4 => "UsGovernmentL4",
            Self::UsGovernmentL5 => "UsGovernmentL5",
            Self::China => "China",
        }
    }
}

/// Prints the cloud as the documentation does.
impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Global => "the global service",
            Self::UsGovernmentL4 => "US Government L4",
            Self::UsGovernmentL5 => "US Government L5 (DOD)",
            Self::China => "China operated by 21Vianet",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Cloud;

    #[test]
    fn a_cloud_is_known_by_its_host() {
        assert_eq!(Cloud::of_host("Graph.Microsoft.us"), Some(Cloud::UsGovernmentL4));
        assert_eq!(Cloud::of_host("gateway.example.com"), None);
    }
}
