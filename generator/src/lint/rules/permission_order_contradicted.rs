//! Finds permission tables whose names are not in the order that the table claims.

use super::permission_order_translated::words;
use super::witness::place_of;
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::{parse_cell, permission_cells, with_stars};
use crate::hash::HashMap;
use crate::ir::PrivilegeOrder;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-order-contradicted",
        severity: Severity::Warning,
        summary: "the names in a table contradict the order of privilege that it claims",
        finds: "Two names in one cell where one plainly includes the other, as `Group.ReadWrite.All` \
             includes `Group.Read.All`, but in the opposite order of the table's header. Only names for \
             the same thing are compared.",
        why: "Readers take the first name as the least privileged. The client's docs repeat the order.",
        cure: "Sort the names in the claimed order, or change the claim.",
        example: "`Permissions (from least to most privileged)` over `Group.ReadWrite.All, Group.Read.All`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for (order, cell) in permission_cells(page.cx.page) {
        let Some(order) = order else { continue };
        let read = parse_cell(&with_stars(cell));
        if !read.any_of.is_empty() || !read.words.is_empty() {
            continue;
        }
        let wrong = opt_wrong(&read.names, order);
        if let Some((first, second)) = wrong {
            let message = format!(
                "the table claims the order {}, but `{first}` stands before `{second}`",
                words(order)
            );
            let help = "change the order of the names, or the claim in the header".to_owned();
            let (from, to) = (place_of(page.cx, &cell.range, first), place_of(page.cx, &cell.range, second));
            page.report(from.start.min(to.start)..from.end.max(to.end), message, help);
        }
    }
}

/// The first name that is in the wrong order with a name before it. Returns the earlier name too.
fn opt_wrong(names: &[String], order: PrivilegeOrder) -> Option<(&str, &str)> {
    // Names are kept by resource, and differ only in verb and reach, so each list is short.
    let mut before: HashMap<(&str, &str), Vec<(Parts<'_>, &str)>> = HashMap::default();
    for name in names {
        let Some(parts) = Parts::of(name) else { continue };
        let same = before.entry((parts.thing, parts.rest)).or_default();
        let wrong = same.iter().find(|(first, _)| match order {
            PrivilegeOrder::LeastToMost => first.includes(&parts),
            PrivilegeOrder::MostToLeast => parts.includes(first),
            // A table with a column of least privileged permissions claims no order.
            PrivilegeOrder::LeastFirst => false,
        });
        if let Some((_, first)) = wrong {
            return Some((first, name));
        }
        if !same.iter().any(|(known, _)| (known.verb, known.all) == (parts.verb, parts.all)) {
            same.push((parts, name));
        }
    }
    None
}

/// `Thing.Verb.Rest.All`.
struct Parts<'a> {
    thing: &'a str,
    verb: u8,
    rest: &'a str,
    all: bool,
}

impl<'a> Parts<'a> {
    /// Returns true if one permission plainly grants more than another for the same thing.
    fn includes(&self, less: &Self) -> bool {
        self.verb >= less.verb && self.all >= less.all && (self.verb, self.all) != (less.verb, less.all)
    }

    fn of(name: &'a str) -> Option<Self> {
        let (thing, rest) = name.split_once('.')?;
        let (verb, rest) = rest.split_once('.').unwrap_or((rest, ""));
        let verb = ["ReadBasic", "Read", "ReadWrite"].iter().position(|known| *known == verb)?;
        let all = rest == "All";
        Some(Self { thing, verb: u8::try_from(verb).ok()?, rest: if all { "" } else { rest }, all })
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(claim: &str, names: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## Permissions
|Permission type|Permissions{claim}|
|-|-|
|Application|{names}|
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn the_claim_holds() {
        let (least, most) = (" (from least to most privileged)", " (from most to least privileged)");
        check(
            least,
            "A.ReadWrite.All, A.Read.All",
            &[
                "5:14 [A.ReadWrite.All, A.Read.All] the table claims the order from least to most privileged, but `A.ReadWrite.All`",
            ],
        );
        check(
            least,
            "A.Read, B.ReadWrite, A.ReadBasic.All, A.ReadBasic",
            &["5:14 [A.Read, B.ReadWrite, A.ReadBasic.All, A.ReadBasic]"],
        );
        check(
            most,
            "A.Read, A.Read.All",
            &["5:14 [A.Read, A.Read.All] the table claims the order from most to least"],
        );
        check(most, "A.ReadWrite.All, A.Read.All", &[]);
        check(least, "A.Read, A.ReadWrite, A.Read.All, A.ReadWrite.All, B.Read", &[]);
        check(least, "A.ReadWrite, B.Read, A.Read.Group", &[]);
        check(least, "A.ReadWrite and B.X, A.Read", &[]);
        check("", "A.ReadWrite, A.Read", &[]);
    }
}
