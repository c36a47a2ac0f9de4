//! The fixed words of the pages: row labels, order claims, ways to say "none".
//!
//! English first. The other languages serve pages of which only the translation is at hand.

mod facts;
mod lineage;
mod names;

pub(crate) use facts::{
    asks_for_identifier, is_conditional, is_elsewhere, lists_query_options, opt_nullable, opt_query_support,
    opt_represented, opt_required, opt_required_word, opt_values, says_bytes, says_deprecated, says_key,
    says_no_body, says_nothing_comes_back, says_page_deprecated, says_read_only, says_several,
};
pub(crate) use lineage::{is_base, is_of_heirs, opt_behind_heirs, says_abstract, says_open};

pub(crate) use names::{
    is_plus, opt_header, opt_member, opt_name, opt_permission_word, opt_primitive, opt_titled,
};

use crate::ir::{PermissionScheme, PrivilegeOrder};
use aho_corasick::{AhoCorasick, MatchKind};
use std::sync::LazyLock;

/// A search for all of some words at once, which takes as long as one for a single word.
pub(crate) type Search = LazyLock<AhoCorasick>;

/// The search for the words of a list.
pub(crate) fn search_for(words: &[&str]) -> AhoCorasick {
    let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words);
    search.expect("a few words are no more than a search can hold")
}

/// The search for words in any case that start as many others do: a look for their first letters would find some in each word.
pub(crate) fn search_in_any_case(words: &[&str]) -> AhoCorasick {
    let search = AhoCorasick::builder().ascii_case_insensitive(true).prefilter(false).build(words);
    search.expect("a few words are no more than a search can hold")
}

const DELEGATED: &[&str] = &["delegated", "委派", "委托", "delegad", "委任", "delegiert", "делегирован"];
const PERSONAL: &[&str] = &["personal", "个人", "pessoal", "個人", "persönlich", "личн"];
const APPLICATION: &[&str] = &[
    "application",
    "应用程序",
    "应用",
    "aplicativo",
    "aplicação",
    "アプリケーション",
    "anwendung",
    "приложени",
];
const NOT_SUPPORTED: &[&str] = &[
    "",
    "not supported",
    "not applicable",
    "n/a",
    "na",
    "not available",
    "-",
    "–",
    "不支持",
    "不适用",
    "不可用",
    "sem suporte",
    "não suportado",
    "não há suporte",
    "incompatível",
    "não aplicável",
    "サポートされていません",
    "サポート対象外",
    "非サポート",
    "該当なし",
    "nicht unterstützt",
    "nicht zutreffend",
    "не поддерживается",
    "неприменимо",
];
/// What says of a list that it has nothing.
const NONE: &[&str] = &["none", "无", "nenhum", "nenhuma", "なし", "keine", "нет"];
const PERMISSION_TYPE: &[&str] = &[
    "permission type",
    "权限类型",
    "tipo de permissão",
    "アクセス許可の種類",
    "berechtigungstyp",
    "тип разрешения",
];
const PERMISSION: &[&str] = &["permission", "权限", "許可", "permiss", "berechtigung", "разрешени"];
/// Pairs of words that stand in this order in a claim of "least to most".
const LEAST: &[&str] = &[
    "least",
    "最低",
    "最少",
    "最小",
    "menos",
    "mínimos",
    "小さい",
    "geringsten",
    "wenigsten",
    "niedrigsten",
    "наименьш",
    "наименее",
];
const MOST: &[&str] = &[
    "most",
    "最高",
    "最大",
    "最多",
    "mais",
    "máximos",
    "大きい",
    "höchsten",
    "meisten",
    "наибольш",
    "наиболее",
];

/// The scheme that a label names: the first cell of a row, or the header of a column. `label` is in lower case.
#[must_use]
pub fn opt_scheme(label: &str) -> Option<PermissionScheme> {
    if has_any(label, DELEGATED) {
        Some(if has_any(label, PERSONAL) {
            PermissionScheme::DelegatedPersonal
        } else {
            PermissionScheme::DelegatedWork
        })
    } else if APPLICATION.iter().any(|word| label.starts_with(word)) {
        Some(PermissionScheme::Application)
    } else {
        None
    }
}

/// The labels that the pages of a language give the permission types, work account, personal account, application; and its
/// claims of an order, from least to most, from most to least. Empty where the pages that are known have none.
const LABELS: &[(&str, [&str; 5])] = &[
    (
        "zh",
        [
            "委派（工作或学校帐户）",
            "委派（个人 Microsoft 帐户）",
            "应用程序",
            "权限（从最低特权到最高特权）",
            "权限（从最高特权到最低特权）",
        ],
    ),
    (
        "pt",
        [
            "Delegado (conta corporativa ou de estudante)",
            "Delegado (conta pessoal da Microsoft)",
            "Aplicativo",
            "Permissões (da com menos para a com mais privilégios)",
            "Permissões (de privilégios máximos a mínimos)",
        ],
    ),
    (
        "ja",
        [
            "委任 (職場または学校のアカウント)",
            "委任 (個人用 Microsoft アカウント)",
            "アプリケーション",
            "",
            "",
        ],
    ),
    (
        "de",
        [
            "Delegiert (Geschäfts-, Schul- oder Unikonto)",
            "Delegiert (persönliches Microsoft-Konto)",
            "Anwendung",
            "",
            "",
        ],
    ),
    ("ru", ["", "", "", "", ""]),
];

fn opt_labels(locale: &str) -> Option<&'static [&'static str; 5]> {
    let language = locale.split('-').next().unwrap_or_default();
    LABELS.iter().find(|(known, _)| known.eq_ignore_ascii_case(language)).map(|(_, labels)| labels)
}

/// The label that the pages of a locale give a permission type.
#[must_use]
pub(crate) fn opt_scheme_label(locale: &str, scheme: PermissionScheme) -> Option<&'static str> {
    let at = match scheme {
        PermissionScheme::DelegatedWork => 0,
        PermissionScheme::DelegatedPersonal => 1,
        PermissionScheme::Application => 2,
        PermissionScheme::Unstated => return None,
    };
    opt_labels(locale).map(|labels| labels[at]).filter(|label| !label.is_empty())
}

/// The header with which the pages of a locale claim an order of privilege.
#[must_use]
pub(crate) fn opt_order_label(locale: &str, order: PrivilegeOrder) -> Option<&'static str> {
    let at = match order {
        PrivilegeOrder::LeastToMost => 3,
        PrivilegeOrder::MostToLeast => 4,
    };
    opt_labels(locale).map(|labels| labels[at]).filter(|label| !label.is_empty())
}

/// Whether the words of a language are known here. `locale` is as the pages name it: `zh-CN`.
#[must_use]
pub(crate) fn knows_language(locale: &str) -> bool {
    opt_labels(locale).is_some()
}

/// Whether a label holds one of the words. An English label holds none of another script.
fn has_any(label: &str, words: &[&str]) -> bool {
    let english = label.is_ascii();
    words.iter().any(|word| (!english || word.is_ascii()) && label.contains(word))
}

/// Whether a cell says that there is nothing, or that it is not supported. `text` is in lower case.
#[must_use]
pub fn is_none_word(text: &str) -> bool {
    NOT_SUPPORTED.contains(&without_marks(text)) || says_none(text)
}

/// Whether a cell says that there is nothing: no permission that is needed. `text` is in lower case.
#[must_use]
pub fn says_none(text: &str) -> bool {
    NONE.contains(&without_marks(text))
}

fn without_marks(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。' | '．' | '*' | '_' | ','))
}

/// Whether a header names the column of permission types. `label` is in lower case.
#[must_use]
pub fn is_permission_type(label: &str) -> bool {
    PERMISSION_TYPE.iter().any(|word| label.starts_with(word))
}

/// Whether a header speaks of permissions. `label` is in lower case.
#[must_use]
pub fn is_permission_word(label: &str) -> bool {
    has_any(label, PERMISSION)
}

/// The order of privilege that a header claims. `label` is in lower case.
#[must_use]
pub fn opt_order(label: &str) -> Option<PrivilegeOrder> {
    // `в порядке повышения привилегий` names one end only.
    if ["повышени", "возрастани"].iter().any(|word| label.contains(word)) {
        return Some(PrivilegeOrder::LeastToMost);
    }
    if ["понижени", "убывани"].iter().any(|word| label.contains(word)) {
        return Some(PrivilegeOrder::MostToLeast);
    }
    static LEAST_SEARCH: Search = LazyLock::new(|| search_for(LEAST));
    static MOST_SEARCH: Search = LazyLock::new(|| search_for(MOST));
    let least = LEAST_SEARCH.find(label)?.start();
    let most = MOST_SEARCH.find(label)?.start();
    Some(if least < most { PrivilegeOrder::LeastToMost } else { PrivilegeOrder::MostToLeast })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_labels_of_each_language_mean_what_they_say() {
        use PermissionScheme::*;
        use PrivilegeOrder::*;
        for (language, _) in LABELS {
            for scheme in [DelegatedWork, DelegatedPersonal, Application] {
                let label = opt_scheme_label(language, scheme);
                assert!(
                    label.is_none_or(|label| opt_scheme(&label.to_lowercase()) == Some(scheme)),
                    "{label:?}"
                );
            }
            for order in [LeastToMost, MostToLeast] {
                let label = opt_order_label(language, order);
                assert!(
                    label.is_none_or(|label| opt_order(&label.to_lowercase()) == Some(order)),
                    "{label:?}"
                );
            }
        }
        for (label, order) in [
            ("アクセス許可 (特権の小さいものから大きいものへ)", LeastToMost),
            ("アクセス許可 (特権の大きいものから小さいものへ)", MostToLeast),
            ("berechtigungen (von der mit den wenigsten zu der mit den meisten rechten)", LeastToMost),
            ("разрешения (в порядке повышения привилегий)", LeastToMost),
            ("разрешения (в порядке убывания привилегий)", MostToLeast),
        ] {
            assert_eq!(opt_order(label), Some(order), "{label}");
        }
        assert_eq!(opt_scheme_label("zh-CN", Application), Some("应用程序"));
        assert!(!knows_language("fr-FR") && knows_language("pt-BR"));
    }
}
