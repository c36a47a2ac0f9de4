//! The links that were followed through the parts of a collection.

use std::{
    collections::{HashMap, hash_map::Entry},
    hash::{BuildHasher, RandomState},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use reqwest::{
    Url,
    header::{
        CONTENT_TYPE, HeaderMap, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
        IF_UNMODIFIED_SINCE, RANGE,
    },
};

use crate::settings::OwnSettings;

/// The headers of a request that apply only to its own response.
const OWN: [HeaderName; 7] =
    [CONTENT_TYPE, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE];

/// The parts of a request that the requests for further parts of a collection repeat, and its trail of links.
#[derive(Clone, Default)]
pub(crate) struct Continuation {
    pub(crate) headers: HeaderMap,
    pub(crate) settings: OwnSettings,
    /// `None` if a collection does not come from a service.
    pub(crate) trail: Option<Trail>,
}

impl Continuation {
    /// Removes the headers of a request that are not repeated.
    pub(crate) fn of(mut headers: HeaderMap, settings: OwnSettings, trail: Trail) -> Self {
        for name in OWN {
            headers.remove(name);
        }
        Self { headers, settings, trail: Some(trail) }
    }
}

/// A URL, and the URLs that led to it.
#[derive(Clone)]
pub(crate) struct Trail {
    url: Arc<Url>,
    /// The number of links from the first URL to this one.
    position: usize,
    /// Hashes of all URLs with their positions; created with the first link.
    seen: Option<Arc<Mutex<HashMap<u64, usize>>>>,
}

impl Trail {
    pub(crate) fn new(url: Url) -> Self {
        Self { url: url.into(), position: 0, seen: None }
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Follows a link; `None` if it leads back. The same link may be followed again from the same place.
    pub(crate) fn step(&self, url: Url) -> Option<Self> {
        let seen = self.seen.clone().unwrap_or_else(|| Arc::new(Mutex::new([(hash(&self.url), 0)].into())));
        let position = self.position + 1;
        match seen.lock().unwrap_or_else(PoisonError::into_inner).entry(hash(&url)) {
            Entry::Occupied(known) if *known.get() != position => return None,
            known => known.or_insert(position),
        };
        Some(Self { url: url.into(), position, seen: Some(seen) })
    }
}

/// The keys are random, so that no service can choose URLs with equal hashes.
fn hash(url: &Url) -> u64 {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    KEYS.hash_one(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("a URL")
    }

    #[test]
    fn a_link_that_leads_back_is_not_followed() {
        let first = Trail::new(url("https://a/1"));
        assert!(first.step(url("https://a/1")).is_none());
        let second = first.step(url("https://a/2")).expect("a new link");
        let third = second.step(url("https://a/3")).expect("a new link");
        for known in ["https://a/1", "https://a/2", "https://a/3"] {
            assert!(third.step(url(known)).is_none(), "{known}");
        }
        assert!(second.step(url("https://a/3")).is_some());
        assert!(first.step(url("https://a/2")).is_some());
    }
}
