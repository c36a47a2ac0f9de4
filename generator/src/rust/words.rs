//! Proper words: `unassignresourceaccountfromdevice` becomes `unassign_resource_account_from_device`.
//!
//! File names of pages are in lower case, so their words are found by a word list. It does not depend on the pages at hand: a name
//! stays what it is whatever pages are added.

use crate::hash::HashMap;
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

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
    each_word(name, |word| out.push(word.to_owned()));
    out
}

/// Hands on each of the words.
fn each_word(name: &str, mut take: impl FnMut(&str)) {
    for chunk in name.split(|c: char| !c.is_alphanumeric()).filter(|chunk| !chunk.is_empty()).map(ascii) {
        let lower = chunk.to_ascii_lowercase();
        let mixed = *lower != *chunk && chunk.bytes().any(|b| b.is_ascii_lowercase());
        let ends = if mixed { join_known(&lower, &humps(chunk.as_bytes())) } else { cut(&lower) };
        let mut start = 0;
        for end in ends {
            take(&lower[start..end]);
            start = end;
        }
    }
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
pub fn snake(name: &str) -> Arc<str> {
    const AT_HAND: usize = 1 << 14;
    thread_local! {
        static KNOWN: RefCell<HashMap<Box<str>, Arc<str>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(joined) = known.get(name) {
            return joined.clone();
        }
        if known.len() == AT_HAND {
            known.clear();
        }
        let mut joined = String::with_capacity(name.len() + name.len() / 2);
        each_word(name, |word| {
            joined.push_str(if joined.is_empty() { "" } else { "_" });
            joined.push_str(word);
        });
        let joined: Arc<str> = joined.into();
        known.insert(name.into(), joined.clone());
        joined
    })
}

/// The singular of a plural word, by the rules of spelling.
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
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y").into();
    }
    for ending in ["sses", "shes", "ches", "xes", "zes", "uses"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].into();
        }
    }
    word.strip_suffix('s').unwrap_or(word).into()
}

/// Where the words end of a text that is cut at `aB` and before the last capital of `ABc`; digits belong to what stands before.
fn humps(chunk: &[u8]) -> Vec<usize> {
    let starts = |at: &usize| {
        let before = chunk[at - 1].is_ascii_uppercase();
        let after = chunk.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        chunk[*at].is_ascii_uppercase() && (!before || after)
    };
    (1..chunk.len()).filter(starts).chain([chunk.len()]).collect()
}

/// Joins neighbours that the word list knows as one word; all words are told by where they end.
fn join_known(lower: &str, humps: &[usize]) -> Vec<usize> {
    let mut out = Vec::with_capacity(humps.len());
    let mut start = 0;
    let mut rest = humps;
    while !rest.is_empty() {
        let is_word = |n: &usize| {
            rest.get(n - 1).is_some_and(|end| {
                let stem = lower[start..*end].trim_end_matches(|c: char| c.is_ascii_digit());
                stem.len() > 2 && TRIE.contains(stem)
            })
        };
        let n = [3, 2].into_iter().find(is_word).unwrap_or(1);
        start = rest[n - 1];
        out.push(start);
        rest = &rest[n..];
    }
    out
}

/// Cuts a run of lower case into the fewest words of the list, among equals into those of most different length. Says where each
/// ends.
fn cut(run: &str) -> Vec<usize> {
    #[derive(Clone, Copy)]
    struct Best {
        cost: usize,
        squares: usize,
        start: usize,
        known: bool,
    }
    if run.len() > 200 {
        return vec![run.len()];
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
    let mut out: Vec<Piece> = Vec::new();
    let mut end = bytes.len();
    while end > 0 {
        let Some(Best { start, known, .. }) = best[end] else { break };
        match out.last_mut() {
            Some(last) if !last.known && !known => last.start = start,
            _ => out.push(Piece { start, end, known }),
        }
        end = start;
    }
    out.reverse();
    join_fragments(out)
}

/// A part of a run: a word of the list, or letters that are none.
#[derive(Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
    known: bool,
}

impl Piece {
    fn is_short(self) -> bool {
        self.end - self.start <= 3
    }
}

/// Short words beside letters that no word holds are letters of the same unknown word: `c`, `on`, `t`, `os`, `o` is `contoso`.
fn join_fragments(pieces: Vec<Piece>) -> Vec<usize> {
    let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match out.last_mut() {
            Some(last) if !last.known && (!piece.known || piece.is_short()) => last.end = piece.end,
            Some(last) if !piece.known && last.is_short() => {
                last.end = piece.end;
                last.known = false;
            }
            _ => out.push(piece),
        }
    }
    // What was joined may now stand behind another short word.
    let again = out.windows(2).any(|pair| !pair[1].known && pair[0].known && pair[0].is_short());
    if again { join_fragments(out) } else { out.into_iter().map(|piece| piece.end).collect() }
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
        assert_eq!(&*snake(name), expect, "{name}");
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
