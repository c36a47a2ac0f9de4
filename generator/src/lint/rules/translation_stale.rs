//! Finds translations that are older than another locale's translation of a different English text.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::family::Family;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{FrontMatter, parse_front_matter};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "translation-stale",
        severity: Severity::Warning,
        summary: "the page's translation is older than another locale's, and of another English page",
        finds: "A page with another `ms.sourcegitcommit` and an older `ms.lasthandoff` than the same page \
             in another locale.",
        why: "The facts come from its English side, which is out of date.",
        cure: "Have the page translated again.",
        example: "`ms.lasthandoff: 08/13/2019` beside `08/12/2021` in another locale, with different \
             commits.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let front = &page.cx.page.front_matter;
    let (Some(commit), Some(date)) = (front.source_commit(), opt_date(front)) else { return };
    let newer = page.set.elsewhere(page.path()).filter_map(|other| {
        let other = parse_front_matter(&other.text);
        let newer = opt_date(&other).filter(|other| *other > date)?;
        let differs = other.source_commit().is_some_and(|other| other != commit);
        differs.then(|| (newer, other.locale().unwrap_or("another locale").to_owned()))
    });
    if let Some(((year, month, day), locale)) = newer.max() {
        let (own_year, own_month, own_day) = date;
        let message = format!(
            "this page was translated on {own_year}-{own_month:02}-{own_day:02} from another English page than {locale}, which was translated on {year}-{month:02}-{day:02}"
        );
        let range = page.cx.page.source.cut(front.range.clone());
        let at = range
            .find(Family::GRAPH.front_matter.handoff)
            .map_or(0..0, |at| at..at + range.cut(at..).lines().next().map_or(0, str::len));
        page.report(at, message, "have the page translated again".to_owned());
    }
}

/// Parses `ms.lasthandoff: MM/DD/YYYY` into year, month and day.
fn opt_date(front: &FrontMatter) -> Option<(u16, u8, u8)> {
    let mut parts = front.get(Family::GRAPH.front_matter.handoff)?.split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_locales;

    fn check(ours: (&str, &str), theirs: (&str, &str), expect: &[&str]) {
        let page = |(commit, date): (&str, &str)| {
            format!(
                r#"---
ms.sourcegitcommit: {commit}
ms.contentlocale: pt-BR
ms.lasthandoff: {date}
---
# T
"#
            )
        };
        check_locales(LINT.code, &page(ours), &page(theirs), expect);
    }

    #[test]
    fn the_older_of_two_commits_is_stale() {
        check(
            ("a", "08/13/2019"),
            ("b", "01/02/2021"),
            &[
                "4:1 [ms.lasthandoff: 08/13/2019] this page was translated on 2019-08-13 from another English page than pt-BR, which was translated on 2021-01-02",
            ],
        );
        check(("b", "01/02/2021"), ("a", "08/13/2019"), &[]);
        check(("a", "08/13/2019"), ("a", "01/02/2021"), &[]);
    }
}
