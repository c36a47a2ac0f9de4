//! Documented paths and names of areas that are similar to one that matches nothing.

use std::collections::BTreeSet;
use strsim::normalized_damerau_levenshtein;

/// The number of suggestions in a message.
const SHOWN: usize = 3;
/// The similarity, of at most 1, from which something is suggested.
const SIMILAR: f64 = 0.7;
/// Longer texts are not compared: the time of a comparison grows with the product of both lengths.
const LONGEST: usize = 200;

/// The words that are similar to this one, the most similar first.
pub(super) fn words<'w>(word: &str, known: &[&'w str]) -> Vec<&'w str> {
    if word.len() > LONGEST {
        return Vec::new();
    }
    let similar = known.iter().map(|known| (similarity(word, known), *known));
    best(similar.collect())
}

/// Similar globs that match a path. Each is the given glob with its literal segments replaced by documented ones; wildcards stay.
pub(super) fn globs(glob: &str, paths: &BTreeSet<&str>) -> Vec<String> {
    if glob.len() > LONGEST {
        return Vec::new();
    }
    let core = glob.trim_start_matches('/');
    let (is_anywhere, core) = core.strip_prefix("**/").map_or((false, core), |core| (true, core));
    let (is_open, core) = core.strip_suffix("/**").map_or((false, core), |core| (true, core));
    let wanted: Vec<&str> = core.split('/').collect();
    let mut found: BTreeSet<Vec<&str>> = BTreeSet::new();
    for path in paths {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        for (at, window) in segments.windows(wanted.len()).enumerate() {
            let behind = segments.len() - at - wanted.len();
            if (is_anywhere || at == 0) && is_open == (behind > 0) {
                found.insert(window.to_vec());
            }
        }
    }
    let scored = found.iter().map(|segments| {
        let pairs = || wanted.iter().copied().zip(segments.iter().copied());
        let total: f64 = pairs().map(|(wanted, segment)| segment_similarity(wanted, segment)).sum();
        let kept: Vec<&str> =
            pairs().map(|(wanted, found)| if wanted == "*" { "*" } else { found }).collect();
        let (before, behind) = (if is_anywhere { "**/" } else { "/" }, if is_open { "/**" } else { "" });
        #[expect(clippy::cast_precision_loss, reason = "a glob has few segments")]
        let mean = total / wanted.len() as f64;
        (mean, format!("{before}{}{behind}", kept.join("/")))
    });
    best(scored.collect())
}

fn segment_similarity(wanted: &str, segment: &str) -> f64 {
    let is_any = matches!(wanted, "*" | "**") || wanted.starts_with('{') && segment.starts_with('{');
    if is_any { 1.0 } else { similarity(wanted, segment) }
}

/// The suggestions with the greatest similarity.
fn best<T: Ord>(mut scored: Vec<(f64, T)>) -> Vec<T> {
    scored.retain(|(score, _)| *score >= SIMILAR);
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.truncate(SHOWN);
    scored.into_iter().map(|(_, one)| one).collect()
}

fn similarity(a: &str, b: &str) -> f64 {
    if b.len() > LONGEST { 0.0 } else { normalized_damerau_levenshtein(&a.to_lowercase(), &b.to_lowercase()) }
}
