//! Proper words: `unassignresourceaccountfromdevice` becomes `unassign_resource_account_from_device`.
//!
//! File names of pages are in lower case, so their words are found by a word list. It does not depend on the pages at hand: a name
//! stays what it is whatever pages are added.

use crate::hash::HashMap;
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::LazyLock;

/// Words of Graph's names, English and otherwise.
const WORDS: &str = include_str!("words.txt");

/// All words that are known.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    WORDS.split_whitespace()
}

/// The words of a documented identifier or a part of a file name, in lower case.
///
/// Humps of mixed case are words, joined where the word list knows them as one (`macOS`, `OAuth2`, `eBook`). A run of one case is
/// cut by the word list; what it does not know stays together. Digits stay with the word before.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let mut out = Vec::new();
    for chunk in name.split(|c: char| !c.is_alphanumeric()).filter(|chunk| !chunk.is_empty()).map(ascii) {
        let mixed = chunk.chars().any(char::is_uppercase) && chunk.chars().any(char::is_lowercase);
        if mixed {
            out.extend(join_known(humps(&chunk)));
        } else {
            out.extend(cut(&chunk.to_lowercase()));
        }
    }
    out
}

/// A letter of another script is named by its code point: names are ASCII, and what differs stays different.
fn ascii(chunk: &str) -> Cow<'_, str> {
    if chunk.is_ascii() {
        return Cow::Borrowed(chunk);
    }
    let letter = |c: char| if c.is_ascii() { c.to_string() } else { format!("u{:x}", u32::from(c)) };
    Cow::Owned(chunk.chars().map(letter).collect())
}

/// The words joined by `_`. Pages have the same names again and again, so those of late are kept at hand.
#[must_use]
pub fn snake(name: &str) -> String {
    const AT_HAND: usize = 1 << 14;
    thread_local! {
        static KNOWN: RefCell<HashMap<String, String>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(joined) = known.get(name) {
            return joined.clone();
        }
        if known.len() == AT_HAND {
            known.clear();
        }
        let joined = words(name).join("_");
        known.insert(name.to_owned(), joined.clone());
        joined
    })
}

/// The singular of a plural word, by the rules of spelling.
#[must_use]
pub fn singular(word: &str) -> String {
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
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes", "zes", "uses"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Cuts at `aB` and before the last capital of `ABc`; digits belong to what stands before.
fn humps(chunk: &str) -> Vec<String> {
    let chars: Vec<char> = chunk.chars().collect();
    let mut out: Vec<String> = Vec::new();
    for (i, c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(i + 1);
        let starts = c.is_uppercase()
            && (before.is_none_or(|b| !b.is_uppercase()) || after.is_some_and(|a| a.is_lowercase()));
        match out.last_mut() {
            Some(last) if !starts => last.extend(c.to_lowercase()),
            _ => out.push(c.to_lowercase().collect()),
        }
    }
    out
}

/// Joins neighbours that the word list knows as one word.
fn join_known(humps: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut rest = humps.as_slice();
    while !rest.is_empty() {
        let joined = [3, 2].into_iter().filter(|n| *n <= rest.len()).find_map(|n| {
            let word = rest[..n].concat();
            let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
            (stem.len() > 2 && TRIE.contains(stem)).then_some((n, word))
        });
        let (n, word) = joined.unwrap_or_else(|| (1, rest[0].clone()));
        out.push(word);
        rest = &rest[n..];
    }
    out
}

/// Cuts a run of lower case into the fewest words of the list, among equals into those of most different length.
fn cut(run: &str) -> Vec<String> {
    #[derive(Clone, Copy)]
    struct Best {
        cost: usize,
        squares: usize,
        start: usize,
        known: bool,
    }
    if run.len() > 200 {
        return vec![run.to_owned()];
    }
    let bytes = run.as_bytes();
    let mut best: Vec<Option<Best>> = vec![None; bytes.len() + 1];
    best[0] = Some(Best { cost: 0, squares: 0, start: 0, known: true });
    for start in 0..bytes.len() {
        let Some(here) = best[start] else { continue };
        let mut offer = |end: usize, cost: usize, squares: usize, known: bool| {
            let new = Best { cost: here.cost + cost, squares: here.squares + squares, start, known };
            let better = best[end].is_none_or(|old| {
                (new.cost, usize::MAX - new.squares) < (old.cost, usize::MAX - old.squares)
            });
            if better {
                best[end] = Some(new);
            }
        };
        for end in TRIE.ends(&bytes[start..]).map(|length| start + length) {
            let digits = bytes[end..].iter().take_while(|b| b.is_ascii_digit()).count();
            offer(end + digits, 1, (end - start).pow(2), true);
        }
        // An unknown letter costs more than any word; a run of them is one word.
        let joins = usize::from(here.known || start == 0);
        offer(start + 1, 20 + joins, 0, false);
    }
    let mut out: Vec<(String, bool)> = Vec::new();
    let mut end = bytes.len();
    while end > 0 {
        let Some(step) = best[end] else { break };
        let word = &run[step.start..end];
        match out.last_mut() {
            Some((last, false)) if !step.known => last.insert_str(0, word),
            _ => out.push((word.to_owned(), step.known)),
        }
        end = step.start;
    }
    out.reverse();
    join_fragments(out)
}

/// Short words beside letters that no word holds are letters of the same unknown word: `c`, `on`, `t`, `os`, `o` is `contoso`.
fn join_fragments(words: Vec<(String, bool)>) -> Vec<String> {
    let mut out: Vec<(String, bool)> = Vec::new();
    for (word, known) in words {
        let short = word.len() <= 3;
        match out.last_mut() {
            Some((last, last_known)) if !*last_known && (!known || short) => last.push_str(&word),
            Some((last, last_known)) if !known && last.len() <= 3 => {
                last.push_str(&word);
                *last_known = false;
            }
            _ => out.push((word, known)),
        }
    }
    // What was joined may now stand behind another short word.
    let again = out.windows(2).any(|pair| !pair[1].1 && pair[0].1 && pair[0].0.len() <= 3);
    if again { join_fragments(out) } else { out.into_iter().map(|(word, _)| word).collect() }
}

static TRIE: LazyLock<Trie> = LazyLock::new(|| Trie::of(WORDS.split_whitespace()));

/// The word list as a tree of letters and digits.
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

    /// The lengths of the words that a text starts with, ascending.
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

    fn contains(&self, word: &str) -> bool {
        self.ends(word.as_bytes()).last() == Some(word.len())
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

    fn check(name: &str, expect: &str) {
        assert_eq!(snake(name), expect, "{name}");
    }

    #[test]
    fn names_fall_into_proper_words() {
        check("unassignresourceaccountfromdevice", "unassign_resource_account_from_device");
        check("unassignResourceAccountFromDevice", "unassign_resource_account_from_device");
        check("windowsautopilotdeviceidentity", "windows_autopilot_device_identity");
        check("OAuth2PermissionGrant", "oauth2_permission_grant");
        check("oauth2permissiongrant", "oauth2_permission_grant");
        check("macOSLobApp", "macos_lob_app");
        check("iosVPP2EBook", "ios_vpp2_ebook");
        check("windows10generalconfiguration", "windows10_general_configuration");
        check("userPrincipalName", "user_principal_name");
        check("item-id", "item_id");
        check("xqzuser", "xqz_user");
        check("xontosoq", "xontosoq");
        check("@odata.type", "odata_type");
        check("名 前", "u540d_u524d");
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
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
