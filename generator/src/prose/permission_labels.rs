//! Labels of permission tables: schemes, orders of privilege, cells that name no permission.

use super::languages::ALL;
use super::phrases::Language;
use super::{Languages, Sense, find, says};
use crate::ir::{PermissionScheme, PrivilegeOrder};

/// The scheme that a label names: the first cell of a row, or the header of a column. `label` is in lower case.
#[must_use]
pub(crate) fn opt_scheme(label: &str) -> Option<PermissionScheme> {
    if says(Languages::All, Sense::Delegated, label) {
        Some(if says(Languages::All, Sense::PersonalAccount, label) {
            PermissionScheme::DelegatedPersonal
        } else {
            PermissionScheme::DelegatedWork
        })
    } else {
        says(Languages::All, Sense::Application, label).then_some(PermissionScheme::Application)
    }
}

/// The order of privilege that a header claims. `label` is in lower case.
#[must_use]
pub(crate) fn opt_order(label: &str) -> Option<PrivilegeOrder> {
    if says(Languages::All, Sense::Rising, label) {
        return Some(PrivilegeOrder::LeastToMost);
    }
    if says(Languages::All, Sense::Falling, label) {
        return Some(PrivilegeOrder::MostToLeast);
    }
    let least = find(Languages::All, Sense::Least, label)?.start;
    let most = find(Languages::All, Sense::Most, label)?.start;
    Some(if least < most { PrivilegeOrder::LeastToMost } else { PrivilegeOrder::MostToLeast })
}

/// Returns whether a cell says that the list has no entry, or that the thing is not supported. `text` is in lower case.
#[must_use]
pub(crate) fn is_none_word(text: &str) -> bool {
    says(Languages::All, Sense::NotSupported, text) || says(Languages::All, Sense::NoneOfList, text)
}

/// The language of a locale in the form of the pages: `zh-CN`.
fn opt_language(locale: &str) -> Option<&'static Language> {
    let code = locale.split('-').next().unwrap_or_default();
    ALL.iter().copied().find(|language| language.subtag != "en" && language.subtag.eq_ignore_ascii_case(code))
}

/// Returns whether the words of a locale are known here.
#[must_use]
pub(crate) fn knows_language(locale: &str) -> bool {
    opt_language(locale).is_some()
}

/// The label that the pages of a locale give a scheme.
#[must_use]
pub(crate) fn opt_scheme_label(locale: &str, scheme: PermissionScheme) -> Option<&'static str> {
    let labels = &opt_language(locale)?.labels;
    let label = match scheme {
        PermissionScheme::DelegatedWork => labels.delegated_work,
        PermissionScheme::DelegatedPersonal => labels.delegated_personal,
        PermissionScheme::Application => labels.application,
        PermissionScheme::Unstated => return None,
    };
    (!label.is_empty()).then_some(label)
}

/// The header with which the pages of a locale claim an order of privilege.
#[must_use]
pub(crate) fn opt_order_label(locale: &str, order: PrivilegeOrder) -> Option<&'static str> {
    let labels = &opt_language(locale)?.labels;
    let label = match order {
        PrivilegeOrder::LeastToMost => labels.least_to_most,
        PrivilegeOrder::MostToLeast => labels.most_to_least,
        // No header of these tables is known in translations.
        PrivilegeOrder::LeastFirst => return None,
    };
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_labels_of_each_language_mean_what_they_say() {
        use PermissionScheme::*;
        use PrivilegeOrder::*;
        for language in ALL.iter().map(|language| language.subtag) {
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
            ("разрешения (от наименьших до наибольших привилегий)", LeastToMost),
            ("разрешения (от самых больших к меньшим)", MostToLeast),
            ("разрешения (от минимальных до максимальных прав)", LeastToMost),
            ("permissões (do menor para o maior privilégio)", LeastToMost),
            ("permissões (de privilégio máximo a mínimo)", MostToLeast),
            ("permissões (da com menos para a com mais privilégios)", LeastToMost),
            ("permissões (em ordem crescente de privilégios)", LeastToMost),
        ] {
            assert_eq!(opt_order(label), Some(order), "{label}");
        }
        for label in ["приложение", "для приложений", "приложения"] {
            assert_eq!(opt_scheme(label), Some(Application), "{label}");
        }
        assert_eq!(opt_scheme("делегированные (личная учетная запись майкрософт)"), Some(DelegatedPersonal));
        assert_eq!(opt_scheme_label("zh-CN", Application), Some("应用程序"));
        assert!(!knows_language("fr-FR") && knows_language("pt-BR"));
    }
}
