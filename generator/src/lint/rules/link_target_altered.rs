//! The translation changes where a link leads.

use super::witness::short;
use crate::diagnostic::Severity;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: "link-target-altered",
    severity: Severity::Warning,
    summary: "the translation loses a link or changes where it leads",
    explanation: explain! {
        finds: "The target of a link in an English sentence that is not the target of any link in its \
             translation.",
        why: "The link is broken or missing for readers of the translation, or leads to another page.",
        mend: "Copy the target from the English text.",
        example: "`[用户](../资源/user.md)` should be `[用户](../resources/user.md)`.",
    },
    check: Some(check),
};

/// How many bytes a unit's text has at most: some sentences. A longer one is broken markup.
const SENTENCES: usize = 16_384;

fn check(page: &mut Page<'_, '_, '_>) {
    let bilingual = page.cx.bilingual;
    let raw = bilingual.raw();
    for unit in bilingual.units() {
        let (source, translation) = (&raw[unit.source.clone()], &raw[unit.target.clone()]);
        if source == translation || source.len() > SENTENCES {
            continue;
        }
        let kept: Vec<_> = targets(translation).collect();
        for target in targets(source).filter(|target| !kept.contains(target)) {
            let message = format!("the link to `{}` is not in the translation", short(target));
            page.report_raw(unit.target.clone(), message, "copy the target from the English text".to_owned());
        }
    }
}

/// What stands in `](..)`, without a title.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split("](").skip(1);
    after.filter_map(|rest| rest.split([')', ' ']).next()).filter(|target| !target.is_empty())
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn targets_stay() {
        check(
            &LINT,
            "{{见[用户](../资源/user.md)。|See [user](../resources/user.md).}}\n",
            &["1:31 [见[用户](../资源/user.md)。] the link to `../resources/user.md`"],
        );
        check(&LINT, "{{见[用户](../resources/user.md)。|See [user](../resources/user.md).}}\n", &[]);
        check(&LINT, "[{{用户|user}}](user.md)\n", &[]);
    }
}
