//! Finds two translations of one English page that have different English texts.

use super::witness::short;
use crate::bilingual::{Side, split};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::input::DocFile;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{fold, parse_front_matter};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "english-differs",
        severity: Severity::Warning,
        summary: "the English text differs from that of another locale's page of the same commit",
        finds: "A line in a page's English text that is missing from the same page in another locale, \
             although both state the same source commit (`ms.sourcegitcommit`). Blanks, escapes and link \
             definitions are ignored.",
        why: "Facts are read from the English text of any locale. If two differ, one was changed after the \
             translation, and the client depends on the choice of locale.",
        cure: "Compare both with the English page of that commit, and restore the English text.",
        example: "`Permissions (from least to most privileged)` in one locale, `from most to least` in \
             another.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(commit) = page.cx.page.front_matter.source_commit() else { return };
    if page.cx.bilingual.units().is_empty() {
        return;
    }
    let (set, path) = (page.set, page.path().to_owned());
    for other in set.elsewhere(&path) {
        if parse_front_matter(&other.text).source_commit() != Some(commit) {
            continue;
        }
        let Some(theirs) = opt_lines(other) else { continue };
        let body = page.cx.page.front_matter.range.end;
        let mut at = body;
        let mut differing = Vec::new();
        for line in page.cx.page.source.cut(body..).split_inclusive('\n') {
            let text = line.trim();
            if !is_layout(text) && !theirs.contains(&plain(text)) {
                let start = at + line.len() - line.trim_start().len();
                differing.push(start..start + text.len());
            }
            at += line.len();
        }
        if let Some(first) = differing.first().cloned() {
            let text = short(page.cx.page.source.cut(first.clone()));
            let more = match differing.len() {
                1 => String::new(),
                lines => format!(", nor {} more of its lines", lines - 1),
            };
            let front = parse_front_matter(&other.text);
            let locale = front.locale().unwrap_or("another locale");
            let message = format!(
                "the English text of {locale}, of the same commit, does not have this line{more}: `{text}`"
            );
            page.report(first, message, "compare both with the English page of that commit".to_owned());
        }
    }
}

/// The normalized lines of a page's English text; `None` if it has no English side.
fn opt_lines(file: &DocFile) -> Option<BTreeSet<String>> {
    let bilingual = split(&file.text);
    if bilingual.units().is_empty() {
        return None;
    }
    let side = bilingual.side(Side::English);
    let body = parse_front_matter(&side.text).range.end;
    Some(side.text.cut(body..).lines().map(plain).collect())
}

/// The line without blanks, escapes and quote entities, which differ between translations of the same text.
fn plain(line: &str) -> String {
    fold(line)
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\\' && *c != '>')
        .collect::<String>()
        .replace("&quot;", "\"")
}

/// Returns true for lines without content, and for link definitions, which the translated labels have too.
fn is_layout(text: &str) -> bool {
    text.is_empty() || (text.starts_with('[') && text.contains("]: "))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_locales;

    fn check(commit: &str, ours: &str, theirs: &str, expect: &[&str]) {
        let page = |commit: &str, locale: &str, text: &str| {
            format!(
                r#"---
ms.sourcegitcommit: {commit}
ms.contentlocale: {locale}
---
# {{{{x|T}}}}
{text}
"#
            )
        };
        check_locales(LINT.code, &page("a1", "zh-CN", ours), &page(commit, "pt-BR", theirs), expect);
    }

    #[test]
    fn one_commit_has_one_text() {
        check(
            "a1",
            "{{甲|One.}}",
            "{{um|Two.}}",
            &["6:94 [One.] the English text of pt-BR, of the same commit, does not have this line: `One.`"],
        );
        check("a1", "{{甲|One  \\*.}}", "{{um|One \\*\\.}}", &[]);
        check("b2", "{{甲|One.}}", "{{um|Two.}}", &[]);
    }
}
