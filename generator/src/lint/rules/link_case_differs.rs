//! Finds links that spell the name of a page in another case.

use super::links::page_links;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "link-case-differs",
        severity: Severity::Note,
        summary: "a link spells the name of a page in another case",
        finds: "A relative link to a page of the set that differs from the file name in upper and lower \
             case.",
        why: "The link works only where file names ignore case, which a checkout of the pages on most \
             systems does not.",
        cure: "Write the name of the file.",
        example: "`[extensionProperty](../resources/extensionProperty.md)` where the file is \
             `extensionproperty.md`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for link in page_links(page.cx) {
        if page.set.paths.contains(link.path.as_str()) {
            continue;
        }
        if let Some(path) = page.set.spellings.get(&link.path.to_lowercase()) {
            let name = path.rsplit('/').next().unwrap_or(path);
            let message = format!("`{}` is spelled `{path}` on disk", link.path);
            // The name stands at the end of the path, before an anchor.
            let text = page.cx.page.source.cut(link.range.clone());
            let at = text.rfind('/').map_or(0, |slash| slash + 1);
            let is_name = text.get(at..at + name.len()).is_some_and(|old| old.eq_ignore_ascii_case(name));
            let place = link.range.start + at..link.range.start + at + name.len();
            let edits = if is_name { page.cx.on_both_sides(place, name) } else { Vec::new() };
            let raw = page.cx.raw_bytes(link.range);
            page.report_fixable(raw, message, format!("write `{name}`"), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    #[test]
    fn names_of_pages_have_their_case() {
        testing::check(
            LINT.code,
            "[a](X.md)\n",
            &["1:5 [X.md] `v1.0/api/X.md` is spelled `v1.0/api/x.md` on disk"],
        );
        testing::check(LINT.code, "[a][b]\n\n[b]: X.md\n", &["3:6 [X.md] `v1.0/api/X.md` is spelled"]);
        testing::check(LINT.code, "[a](x.md) [b](y.md)\n", &[]);
    }
}
