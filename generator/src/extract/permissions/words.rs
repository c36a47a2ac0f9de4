//! The phrases by which permission sections say things: one table for each sense.

use crate::lexicon::{Search, search_for};
use std::sync::LazyLock;

/// Phrases that deny the permissions named in the same clause: `Note: B.Read cannot be used ..`.
const DENIES: &[&str] = &[
    "cannot be",
    "can not be",
    "can't be",
    "cannot use",
    "can't use",
    "must not",
    "mustn't",
    "should not",
    "shouldn't",
    "may not be",
    "not be used",
    "not be granted",
    "not supported",
    "isn't supported",
    "aren't supported",
    "not allowed",
    "isn't allowed",
    "aren't allowed",
    "not permitted",
    "isn't permitted",
    "not sufficient",
    "isn't sufficient",
    "does not work",
    "doesn't work",
    "do not work",
    "don't work",
    "do not use",
    "don't use",
    "do not grant",
    "don't grant",
    "无法",
    "不能",
    "不得",
    "不可",
    "不允许",
    "不支持",
    "não pode",
    "não é",
    "não são",
    "できません",
    "サポートされていません",
    "nicht unterstützt",
    "nicht verwendet",
    "kann nicht",
    "нельзя",
    "не поддержива",
];
/// Phrases that deny the permissions named behind them in the same clause: `A.Read except B.Read`.
const DENIES_BEHIND: &[&str] = &["except ", "excluding ", "instead of ", "rather than ", "除了"];
/// What ends a clause within a sentence, beside signs.
const ENDS_CLAUSE: &[&str] = &["\n", ";", "；", "(", ")", "（", "）", ". ", "。", " but ", ", however", "但"];

/// What ends the clauses of a text, which is in lower case: from where, to where the next clause begins.
pub(super) fn clause_ends(text: &str) -> impl Iterator<Item = (usize, usize)> {
    static SEARCH: Search = LazyLock::new(|| search_for(ENDS_CLAUSE));
    SEARCH.find_iter(text).map(|found| (found.start(), found.end()))
}

/// Whether a clause denies the permissions that it names. `clause` is in lower case.
pub(super) fn denies(clause: &str) -> bool {
    static SEARCH: Search = LazyLock::new(|| search_for(DENIES));
    SEARCH.is_match(clause)
}

/// From where on a clause denies the permissions that it names. `clause` is in lower case.
pub(super) fn opt_denies_behind(clause: &str) -> Option<usize> {
    static SEARCH: Search = LazyLock::new(|| search_for(DENIES_BEHIND));
    // `A.Read, but not B.Read`: `but` ends the clause before it.
    let begins = clause.trim_start().starts_with("not ").then_some(0);
    begins.or_else(|| SEARCH.find(clause).map(|found| found.start()))
}

/// What begins the words that say what permissions are for: behind them in parentheses, or a sentence of its own before them.
const SUBJECT_STARTS: &[&str] = &["(for ", "(in ", ". For ", ". In "];

/// Where a text begins to say what permissions are for, and whether a sentence does.
pub(super) fn subject_starts(text: &str) -> impl Iterator<Item = (usize, bool)> {
    static SEARCH: Search = LazyLock::new(|| search_for(SUBJECT_STARTS));
    SEARCH.find_iter(text).map(|found| (found.start(), found.pattern().as_usize() > 1))
}

/// What stands around the words for what permissions are for, before the permissions: `For .. resource:`, `In ..:`.
const FOR: &[(&str, &[&str])] = &[
    ("for ", &[" resources", " resource"]),
    ("in ", &[]),
    ("对于", &["资源"]),
    ("针对", &["资源"]),
    ("在", &["中"]),
    ("para ", &[]),
    ("für ", &[]),
    ("для ", &[]),
];

/// The words for what permissions are for, without those around them; `None` where a text does not say.
pub(super) fn without_for(text: &str) -> Option<&str> {
    FOR.iter().find_map(|(start, ends)| {
        let head = text.get(..start.len())?;
        let rest = head.eq_ignore_ascii_case(start).then(|| &text[start.len()..])?;
        Some(ends.iter().find_map(|end| rest.strip_suffix(end)).unwrap_or(rest))
    })
}

/// Words that lead in to a table and name nothing: `To call this API, use:`, `One of these:`.
const LEADS_IN: &[&str] = &[
    "a",
    "all",
    "an",
    "and",
    "any",
    "api",
    "apis",
    "are",
    "as",
    "at",
    "be",
    "below",
    "call",
    "calling",
    "choose",
    "either",
    "following",
    "for",
    "from",
    "grant",
    "http",
    "in",
    "is",
    "it",
    "least",
    "method",
    "must",
    "need",
    "needed",
    "needs",
    "of",
    "on",
    "one",
    "operation",
    "operations",
    "or",
    "permission",
    "permissions",
    "privileged",
    "request",
    "requests",
    "require",
    "required",
    "requires",
    "scope",
    "scopes",
    "scenario",
    "scenarios",
    "see",
    "specific",
    "supported",
    "table",
    "tables",
    "that",
    "the",
    "these",
    "this",
    "those",
    "to",
    "use",
    "used",
    "using",
    "which",
    "with",
    "you",
    "your",
    "app",
];

/// Whether a text names anything beside what all texts above tables speak of.
pub(super) fn names_a_thing(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.into_iter().any(|word| !LEADS_IN.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Headers of columns that describe permissions: what stands below them names none.
const DESCRIBES: &[&str] = &["display", "description", "consent", "显示", "说明", "描述"];
/// Headers of the column of permissions that grant more than is needed.
const HIGHER: &[&str] = &[
    "higher",
    "more privileged",
    "更高",
    "较高",
    "superior",
    "mais altas",
    "mais privileg",
    "より高い",
    "上位",
    "höher",
    "выше",
    "более высок",
];
/// Headers of the column of permissions that grant least.
const LEAST: &[&str] = &[
    "least",
    "最低",
    "最少",
    "最小",
    "menos",
    "mínim",
    "geringst",
    "wenigst",
    "niedrigst",
    "наименьш",
    "наименее",
];

/// Whether a header is of a column that describes permissions. `label` is in lower case.
pub(super) fn is_description(label: &str) -> bool {
    DESCRIBES.iter().any(|word| label.contains(word))
}

/// Whether a header is of the column of permissions that grant more than is needed. `label` is in lower case.
pub(super) fn is_higher(label: &str) -> bool {
    HIGHER.iter().any(|word| label.contains(word))
}

/// Whether a header is of the column of permissions that grant least. `label` is in lower case.
pub(super) fn is_least(label: &str) -> bool {
    LEAST.iter().any(|word| label.contains(word))
}

/// What a cell says of higher permissions where there is none: it says nothing of support.
pub(super) fn is_not_available(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。'));
    matches!(
        text,
        "not available"
            | "不可用"
            | "无"
            | "不適用"
            | "não disponível"
            | "利用できません"
            | "nicht verfügbar"
            | "недоступно"
            | "недоступны"
    )
}

/// The scopes of OpenID Connect, whose names have no dot.
const OPEN_ID: &[&str] = &["openid", "profile", "email", "offline_access"];

/// Whether a name is a scope of OpenID Connect.
pub(super) fn is_open_id(name: &str) -> bool {
    OPEN_ID.contains(&name)
}
