//! The fixed words of the pages: row labels, order claims, ways to say "none".
//!
//! English first. The other languages serve pages of which only the translation is at hand.

mod facts;
mod names;

pub(crate) use facts::{
    asks_for_identifier, is_base, is_conditional, is_elsewhere, opt_nullable, opt_query_support,
    opt_represented, opt_required, opt_required_word, opt_values, says_abstract, says_bytes, says_deprecated,
    says_key, says_no_body, says_nothing_comes_back, says_open, says_page_deprecated, says_read_only,
    says_several,
};

pub(crate) use names::{is_plus, opt_header, opt_permission_word, opt_primitive, opt_titled};

use crate::ir::{PermissionScheme, PrivilegeOrder};

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
const NONE: &[&str] = &[
    "",
    "not supported",
    "none",
    "not applicable",
    "n/a",
    "na",
    "not available",
    "-",
    "–",
    "不支持",
    "无",
    "不适用",
    "不可用",
    "sem suporte",
    "não suportado",
    "não há suporte",
    "incompatível",
    "nenhum",
    "nenhuma",
    "não aplicável",
    "サポートされていません",
    "サポート対象外",
    "非サポート",
    "なし",
    "該当なし",
    "nicht unterstützt",
    "keine",
    "nicht zutreffend",
    "не поддерживается",
    "нет",
    "неприменимо",
];
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
    "特権の小さい",
    "geringsten",
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
    "特権の大きい",
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

/// Whether a label holds one of the words. An English label holds none of another script.
fn has_any(label: &str, words: &[&str]) -> bool {
    let english = label.is_ascii();
    words.iter().any(|word| (!english || word.is_ascii()) && label.contains(word))
}

/// Whether a cell says that there is nothing. `text` is in lower case.
#[must_use]
pub fn is_none_word(text: &str) -> bool {
    let text =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。' | '．' | '*' | '_' | ','));
    NONE.contains(&text)
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
    let english = label.is_ascii();
    let first = |words: &[&str]| {
        words.iter().filter(|word| !english || word.is_ascii()).filter_map(|word| label.find(word)).min()
    };
    match (first(LEAST), first(MOST)) {
        (Some(least), Some(most)) if least < most => Some(PrivilegeOrder::LeastToMost),
        (Some(_), Some(_)) => Some(PrivilegeOrder::MostToLeast),
        _ => None,
    }
}
