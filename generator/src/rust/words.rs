//! Splits names into words: `userPrincipalName` becomes `user_principal_name`, and `mailfolder` becomes `mail_folder`.
//!
//! A documented name is cut only where its case changes. Names of files are in lower case, so they are cut by a word list where
//! no page shows their case. The list does not depend on the pages, so adding pages renames nothing.

use crate::cut::Cut as _;
use crate::hash::HashMap;
use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;
use std::sync::{Arc, LazyLock};
use std::thread::LocalKey;

/// Words in Graph's names.
const WORDS: &str = include_str!("words.txt");

/// Brands and units with inner capitals that start no word, in lower case and without digits at the end: `iOS`, `OAuth2`,
/// `MHz`.
const WHOLE: &[&str] = &[
    "adand",
    "appx",
    "ebook",
    "ebooks",
    "ediscovery",
    "esim",
    "etag",
    "ghz",
    "iaas",
    "ibooks",
    "ical",
    "icloud",
    "imessage",
    "ios",
    "iot",
    "ipad",
    "ipados",
    "ipads",
    "iphone",
    "iphones",
    "ipod",
    "ipsec",
    "ipv",
    "itunes",
    "khz",
    "macos",
    "mhz",
    "oauth",
    "odata",
    "paas",
    "saas",
    "tvos",
    "uid",
    "utf",
    "visionos",
    "watchos",
];

/// All words of the list.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    WORDS.split_whitespace()
}

/// The words of a documented name, in lower case and joined by `_`. Digits belong to the word before them. A name without
/// letters and digits becomes the code points of its characters.
#[must_use]
pub fn snake(name: &str) -> Arc<str> {
    thread_local! {
        static KNOWN: Known = Known::default();
    }
    let words = remembered(&KNOWN, name, |lower, chunk| join_whole(lower, &humps(chunk)));
    if words.is_empty() && !name.is_empty() {
        return name.chars().map(|c| format!("u{:x}", u32::from(c))).collect::<Vec<_>>().join("_").into();
    }
    words
}

/// The words of a text that may have lost its case, such as a part of a file name, joined by `_`.
///
/// Mixed case is cut like a documented name. A run in one case is cut into words of the list if they cover it, and is one word
/// otherwise.
#[must_use]
pub fn snake_by_list(name: &str) -> Arc<str> {
    thread_local! {
        static KNOWN: Known = Known::default();
    }
    remembered(&KNOWN, name, |lower, chunk| {
        let mixed = lower.as_bytes() != chunk && chunk.iter().any(u8::is_ascii_lowercase);
        if mixed {
            join_whole(lower, &humps(chunk))
        } else {
            opt_cut(lower).unwrap_or_else(|| vec![lower.len()])
        }
    })
}

/// The words of a run of small letters, joined by `_`, if words of the list cover it.
#[must_use]
pub fn opt_by_list(run: &str) -> Option<String> {
    let mut start = 0;
    let words = opt_cut(run)?.into_iter().map(|end| run.cut(mem::replace(&mut start, end)..end));
    Some(words.collect::<Vec<_>>().join("_"))
}

/// A cache of the words of recent names, because pages repeat names.
type Known = RefCell<HashMap<Box<str>, Arc<str>>>;

/// The words of a name, from the cache or computed. `ends` gives the ends of words in a run of letters and digits.
fn remembered(
    known: &'static LocalKey<Known>,
    name: &str,
    ends: impl Fn(&str, &[u8]) -> Vec<usize>,
) -> Arc<str> {
    const AT_HAND: usize = 1 << 14;
    known.with_borrow_mut(|known| {
        if let Some(joined) = known.get(name) {
            return joined.clone();
        }
        if known.len() == AT_HAND {
            known.clear();
        }
        let mut joined = String::with_capacity(name.len() + name.len() / 2);
        for chunk in name.split(|c: char| !c.is_alphanumeric()).filter(|chunk| !chunk.is_empty()).map(ascii) {
            let lower = chunk.to_ascii_lowercase();
            let mut start = 0;
            for end in ends(&lower, chunk.as_bytes()) {
                joined.push_str(if joined.is_empty() { "" } else { "_" });
                joined.push_str(lower.cut(start..end));
                start = end;
            }
        }
        let joined: Arc<str> = joined.into();
        known.insert(name.into(), joined.clone());
        joined
    })
}

/// Replaces other scripts by code points, because names are ASCII and different names must stay different.
fn ascii(chunk: &str) -> Cow<'_, str> {
    if chunk.is_ascii() {
        return Cow::Borrowed(chunk);
    }
    let letter = |c: char| if c.is_ascii() { c.to_string() } else { format!("u{:x}", u32::from(c)) };
    Cow::Owned(chunk.chars().map(letter).collect())
}

/// The singular of a word by spelling rules.
#[must_use]
pub fn singular(word: &str) -> Cow<'_, str> {
    let keep = [
        "series",
        "news",
        "status",
        "canvas",
        "bus",
        "lens",
        "analytics",
        "statistics",
        "address",
        "access",
        "process",
        "business",
        "class",
    ];
    if keep.contains(&word)
        || word.len() < 4
        || word.ends_with("ss")
        || word.ends_with("us")
        || word.ends_with("is")
    {
        return word.into();
    }
    if word == "children" {
        return "child".into();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y").into();
    }
    for ending in ["sses", "shes", "ches", "xes", "zes", "uses"] {
        if word.ends_with(ending) {
            return word.cut(..word.len() - 2).into();
        }
    }
    word.strip_suffix('s').unwrap_or(word).into()
}

/// Words joined by `_`, with the last one in the singular.
#[must_use]
pub fn singular_words(snake: &str) -> String {
    match snake.rsplit_once('_') {
        Some((head, last)) => [head, "_", &singular(last)].concat(),
        None => singular(snake).into_owned(),
    }
}

/// The ends of words by case: a cut in `aB`, and before the last capital in `ABc`. A plural such as `IDs` is one word. Digits
/// belong to the word before them.
fn humps(chunk: &[u8]) -> Vec<usize> {
    let is_lower = |at: usize| chunk.get(at).is_some_and(u8::is_ascii_lowercase);
    let is_plural = |at: usize| chunk.get(at + 1) == Some(&b's') && !is_lower(at + 2);
    let starts = |at: &usize| {
        let before = chunk[at - 1].is_ascii_uppercase();
        chunk[*at].is_ascii_uppercase() && (!before || is_lower(at + 1) && !is_plural(*at))
    };
    (1..chunk.len()).filter(starts).chain([chunk.len()]).collect()
}

/// Joins adjacent words that are one brand or unit. Words are given by their ends.
fn join_whole(lower: &str, humps: &[usize]) -> Vec<usize> {
    let mut out = Vec::with_capacity(humps.len());
    let mut start = 0;
    let mut rest = humps;
    while !rest.is_empty() {
        let is_whole = |n: &usize| {
            rest.get(n - 1).is_some_and(|end| {
                let stem = lower.cut(start..*end).trim_end_matches(|c: char| c.is_ascii_digit());
                WHOLE.binary_search(&stem).is_ok()
            })
        };
        let n = [3, 2].into_iter().find(is_whole).unwrap_or(1);
        start = rest[n - 1];
        out.push(start);
        rest = rest.cut(n..);
    }
    out
}

/// Cuts a run of small letters into the fewest words of the list and returns their ends. Of several such cuts, it takes the one
/// whose words differ most in length.
fn opt_cut(run: &str) -> Option<Vec<usize>> {
    /// The best cut up to a position: its number of words, the sum of their squared lengths, and the start of its last word.
    #[derive(Clone, Copy)]
    struct Best {
        words: usize,
        squares: usize,
        start: usize,
    }
    // The time grows with the square of the length.
    if run.len() > 200 {
        return None;
    }
    let bytes = run.as_bytes();
    let mut best: Vec<Option<Best>> = vec![None; bytes.len() + 1];
    best[0] = Some(Best { words: 0, squares: 0, start: 0 });
    for start in 0..bytes.len() {
        let Some(here) = best[start] else { continue };
        for end in TRIE.ends(bytes.cut(start..)).map(|length| start + length) {
            let digits = bytes.cut(end..).iter().take_while(|b| b.is_ascii_digit()).count();
            let new = Best { words: here.words + 1, squares: here.squares + (end - start).pow(2), start };
            let old = &mut best[end + digits];
            if old.is_none_or(|old| (new.words, old.squares) < (old.words, new.squares)) {
                *old = Some(new);
            }
        }
    }
    let mut ends = Vec::new();
    let mut end = bytes.len();
    while end > 0 {
        ends.push(end);
        end = best[end]?.start;
    }
    ends.reverse();
    Some(ends)
}

static TRIE: LazyLock<Trie> = LazyLock::new(|| Trie::of(WORDS.split_whitespace()));

/// The word list as a trie of letters and digits.
struct Trie {
    nodes: Vec<[u16; 36]>,
    ends: Vec<bool>,
}

impl Trie {
    fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut trie = Self { nodes: vec![[0; 36]], ends: vec![false] };
        for word in words {
            let mut node = 0;
            for byte in word.bytes() {
                let Some(letter) = letter(byte) else { continue };
                if trie.nodes[node][letter] == 0 {
                    trie.nodes[node][letter] = u16::try_from(trie.nodes.len()).unwrap_or(0);
                    trie.nodes.push([0; 36]);
                    trie.ends.push(false);
                }
                node = usize::from(trie.nodes[node][letter]);
            }
            trie.ends[node] = true;
        }
        trie
    }

    /// The lengths of the words at the start of a text, ascending.
    fn ends(&self, text: &[u8]) -> impl Iterator<Item = usize> {
        let mut node = 0;
        text.iter()
            .map_while(move |byte| {
                node = usize::from(self.nodes[node][letter(*byte)?]);
                (node != 0).then(|| self.ends[node])
            })
            .enumerate()
            .filter_map(|(i, ends)| ends.then_some(i + 1))
    }
}

fn letter(byte: u8) -> Option<usize> {
    match byte {
        b'a'..=b'z' => Some(usize::from(byte - b'a')),
        b'0'..=b'9' => Some(usize::from(byte - b'0') + 26),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: impl Fn(&str) -> Arc<str>, expected: &[(&str, &str)]) {
        for (name, expect) in expected {
            assert_eq!(&*words(name), *expect, "{name}");
        }
    }

    #[test]
    fn documented_names_are_cut_where_their_case_says() {
        let expected = [
            ("unassignResourceAccountFromDevice", "unassign_resource_account_from_device"),
            ("userPrincipalName", "user_principal_name"),
            ("userURL", "user_url"),
            ("userIDs", "user_ids"),
            ("IDsOfUsers", "ids_of_users"),
            ("azureADDeviceId", "azure_ad_device_id"),
            ("runAs32Bit", "run_as32_bit"),
            ("item-id", "item_id"),
            ("v4_0", "v4_0"),
            ("@odata.type", "odata_type"),
            ("名 前", "u540d_u524d"),
            ("+_", "u2b_u5f"),
            // Only capitals cut a word.
            ("reactions", "reactions"),
            ("preference", "preference"),
            ("essential", "essential"),
            ("Declined", "declined"),
            ("Immediate", "immediate"),
            ("mailfolder", "mailfolder"),
            ("setUp", "set_up"),
        ];
        check(snake, &expected);
    }

    #[test]
    fn brands_and_units_are_one_word() {
        assert!(WHOLE.is_sorted());
        let expected = [
            ("OAuth2PermissionGrant", "oauth2_permission_grant"),
            ("macOSLobApp", "macos_lob_app"),
            ("iPadOSVersion", "ipados_version"),
            ("iosVPP2EBook", "ios_vpp2_ebook"),
            ("universalAppX", "universal_appx"),
            ("iPhoneAndIPod", "iphone_and_ipod"),
            ("IPv4Address", "ipv4_address"),
            ("minimumCpuSpeedInMHz", "minimum_cpu_speed_in_mhz"),
        ];
        check(snake, &expected);
    }

    #[test]
    fn small_letters_are_cut_into_whole_words_of_the_list() {
        let expected = [
            ("unassignresourceaccountfromdevice", "unassign_resource_account_from_device"),
            ("unassignResourceAccountFromDevice", "unassign_resource_account_from_device"),
            ("windowsautopilotdeviceidentity", "windows_autopilot_device_identity"),
            ("oauth2permissiongrant", "oauth2_permission_grant"),
            ("windows10generalconfiguration", "windows10_general_configuration"),
            ("community", "community"),
            ("xqzuser", "xqzuser"),
            ("xontosoq", "xontosoq"),
        ];
        check(snake_by_list, &expected);
    }

    #[test]
    fn singulars() {
        for (plural, one) in [
            ("users", "user"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("series", "series"),
            ("me", "me"),
            ("boxes", "box"),
            ("children", "child"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
