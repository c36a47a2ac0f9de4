//! Good pages with one fault each. A lint has to find it at its place and name a cure.

use graph_docgen::lint::{LintConfig, lint};
use graph_docgen::{Diagnostic, DocFile, DocSet};

/// Pages without findings. `{{target|source}}` stands for a translation unit.
const PAGES: [(&str, &str); 5] = [
    ("v1.0/api/teapot-list.md", include_str!("list.md")),
    ("v1.0/api/teapot-update.md", include_str!("api.md")),
    ("v1.0/resources/partkind.md", include_str!("partkind.md")),
    ("v1.0/resources/teapot.md", include_str!("teapot.md")),
    ("v1.0/resources/teapotpart.md", include_str!("teapotpart.md")),
];

const LIST: &str = "v1.0/api/teapot-list.md";
const API: &str = "v1.0/api/teapot-update.md";
const KIND: &str = "v1.0/resources/partkind.md";
const TEAPOT: &str = "v1.0/resources/teapot.md";
const PART: &str = "v1.0/resources/teapotpart.md";

/// The pages with the first occurrence of `good` on one of them replaced.
fn pages(page: &str, good: &str, bad: &str) -> DocSet {
    let files = PAGES.iter().map(|(path, text)| {
        let text = if *path == page {
            assert!(text.contains(good), "{good:?} is not in {path}");
            text.replacen(good, bad, 1)
        } else {
            (*text).to_owned()
        };
        DocFile { path: (*path).to_owned(), text: with_units(&text) }
    });
    DocSet::new(files.collect())
}

fn with_units(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    let mut number = 103;
    while let Some((before, after)) = rest.split_once("{{") {
        let end = after.find("}}").expect("a unit ends");
        // A placeholder may end the unit: `{id}}}`.
        let end = end + after[end..].bytes().take_while(|b| *b == b'}').count() - 2;
        let (target, source) = after[..end].split_once('|').expect("a unit has two sides");
        out += before;
        out += &format!(
            "<span data-ttu-id=\"0a1b2-{number}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-{number}\">{source}</span></span>"
        );
        number += 1;
        rest = &after[end + 2..];
    }
    out + rest
}

fn found(docs: &DocSet, others: &[&DocSet]) -> Vec<Diagnostic> {
    lint(docs, others, &LintConfig::default()).diagnostics
}

/// Checks the findings on pages with one fault, as `code [marked text] help`, and that line and column match the bytes.
fn check(page: &str, good: &str, bad: &str, expect: &[&str]) {
    let docs = pages(page, good, bad);
    let told: Vec<String> = found(&docs, &[])
        .into_iter()
        .map(|found| {
            let place = &found.location;
            assert_eq!(place.page, page, "{found:?}");
            let text = &docs.file(page).expect("the page").text;
            let before = &text[..place.start];
            let line = before.rsplit('\n').next().unwrap_or_default();
            assert_eq!(place.line as usize, before.matches('\n').count() + 1, "{found:?}");
            assert_eq!(place.column as usize, line.chars().count() + 1, "{found:?}");
            let help = found.help.as_deref().unwrap_or("-");
            format!("{} [{}] {help}", found.code, &text[place.start..place.end])
        })
        .collect();
    let fits =
        told.len() == expect.len() && told.iter().zip(expect).all(|(told, expect)| told.starts_with(expect));
    assert!(fits, "{good:?} -> {bad:?}: found {told:#?}, not {expect:#?}");
}

#[test]
fn in_good_pages_nothing_is_found() {
    assert_eq!(found(&pages("", "", ""), &[]), []);
}

#[test]
fn what_a_translation_changes() {
    check(API, "{{Accept|", "{{接受|", &["header-translated [接受] write `Accept`"]);
    check(API, "{{colour|", "{{颜色|", &["property-translated [颜色] write `colour`"]);
    check(TEAPOT, "{{Boolean|", "{{布尔值|", &["type-translated [布尔值] write `Boolean`"]);
    check(KIND, "{{lid|", "{{盖子|", &["enum-member-translated [盖子] write `lid`"]);
    check(API, "`blue`、`brown`", "`蓝`、`brown`", &["code-span-altered [蓝] write `` `blue` ``"]);
    check(
        API,
        "返回 `200 OK`",
        "返回 `201 OK`",
        &["code-span-altered [201 OK] write `` `200 OK` ``", "status-translated [201] write `200`"],
    );
    check(
        API,
        "[茶壶](../resources/teapot.md)",
        "[茶壶](../资源/teapot.md)",
        &["link-target-altered [../资源/teapot.md] write `../resources/teapot.md`"],
    );
    check(
        API,
        "[茶壶](../",
        "[](../",
        &["link-text-empty [[](../resources/teapot.md)] the English text has `[teapot]"],
    );
    check(
        API,
        "name=\"request-headers\"",
        "name=\"request-heads\"",
        &[
            "anchor-altered [request-heads] write `request-headers`",
            "section-unknown [Request headers] did you mean `request-headers`?",
        ],
    );
    check(
        API,
        "PATCH /teapots",
        "PATCH /茶壶",
        &["code-fence-translated [茶壶] copy it from the English page"],
    );
    check(API, "\nContent-Type", "\n内容类型", &["code-fence-translated [内容类型] copy it"]);
}

#[test]
fn what_a_translation_changes_in_permissions() {
    check(
        API,
        "{{Kitchen.Read.All、",
        "{{厨房.Read.All、",
        &["permission-translated [厨房.Read.All、Kitchen.ReadWrite.All] write `Kitchen.Read.All`"],
    );
    check(
        API,
        "{{Kitchen.Read.All、",
        "{{",
        &["permission-translated [Kitchen.ReadWrite.All] write `Kitchen.Read.All`"],
    );
    check(
        API,
        "{{不支持。|",
        "{{Kitchen.Read.All|",
        &["permission-translated [Kitchen.Read.All] remove it from the translation"],
    );
    check(
        API,
        "{{应用程序|",
        "{{委派（工作或学校帐户）|",
        &["permission-type-translated [委派（工作或学校帐户）] write `应用程序`"],
    );
    check(
        API,
        "从最低特权到最高特权",
        "从最高特权到最低特权",
        &["permission-order-translated [权限（从最高特权到最低特权）] write `权限（从最低特权到最高特权）`"],
    );
}

#[test]
fn what_is_wrong_in_permissions() {
    let most = "Permissions (from most to least privileged)";
    check(
        LIST,
        "权限（从最低特权到最高特权）|Permissions (from least to most privileged)",
        &format!("权限（从最高特权到最低特权）|{most}"),
        &[
            "permission-order-contradicted [Kitchen.Read.All, Kitchen.ReadWrite.All] change the order",
            "permission-order-contradicted [Kitchen.Read.All, Kitchen.ReadWrite.All] change the order",
        ],
    );
    check(
        LIST,
        "|Kitchen.Read.All, ",
        "|Kitchen Read.All, ",
        &["permission-malformed [Kitchen Read.All] write `Kitchen.Read.All`"],
    );
    check(
        LIST,
        "|Delegated (personal Microsoft account)",
        "|Delegated (work or school account)",
        &[
            "permission-scheme-missing [Permission type] add the row",
            "permission-type-translated [委派（个人 Microsoft 帐户）] write `委派（工作或学校帐户）`",
            "permission-scheme-duplicate [Delegated (work or school account)] correct the label",
        ],
    );
    check(LIST, "|Application}}", "|Everyone}}", &["permission-type-unknown [|<span"]);
}

#[test]
fn what_is_wrong_in_requests_and_sections() {
    check(
        API,
        "PATCH /kitchens/{kitchen}",
        "PATCH /kitchens/{where}",
        &["placeholder-unexplained [{where}] explain it"],
    );
    check(
        API,
        "/kitchens/{kitchen}/teapots",
        "/kitchens/0a1b2c3d-0000-4444-8888-ABCDEF012345/teapots",
        &["request-line-sample-value [0a1b2c3d-0000-4444-8888-ABCDEF012345] write a placeholder for it"],
    );
    check(
        API,
        "/kitchens/{kitchen}/teapots",
        "/teapots",
        &["request-line-duplicate [PATCH /teapots/{teapotId}] -"],
    );
    check(
        API,
        "name=\"response\"></a>{{响应|Response}}",
        "name=\"respones\"></a>{{响应|Respones}}",
        &["section-unknown [Respones] did you mean `response`?"],
    );
    check(
        API,
        "[teapot](../resources/teapot.md) 的值。|In the request body, supply the values of the [teapot](../resources/teapot.md)",
        "[teapot](../resources/kettle.md) 的值。|In the request body, supply the values of the [teapot](../resources/kettle.md)",
        &["link-target-missing [../resources/kettle.md] correct the link"],
    );
    check(
        API,
        "值。|In the request body, supply the values of the [teapot](../resources/teapot.md)",
        "值。|In the request body, supply the values of the [teapot](../resources/teapot.md",
        &[
            "english-damaged [In the request body, supply the values of the [teapot](../resources/teapot.md.] correct the English text",
            "link-malformed [](../resources/teapot.md] write `](../resources/teapot.md)`",
        ],
    );
    check(
        PART,
        "[partKind](partkind.md)|[partKind](partkind.md)",
        "[partKnid](partKind.md)|[partKnid](partKind.md)",
        &[
            "type-unknown [partKnid] did you mean `partKind`?",
            "link-case-differs [partKind.md] write `partkind.md`",
        ],
    );
}

#[test]
fn what_is_wrong_in_examples() {
    check(API, "v1.0/teapots/1", "beta/teapots/1", &["example-version-differs [beta] write `v1.0`"]);
    check(API, "PATCH https", "PUT https", &["example-method-undocumented [PUT] ask the service"]);
    check(API, "HTTP/1.1 200 OK", "HTTP/1.1 201 Created", &["status-contradicted [201] ask the service"]);
    check(
        API,
        "\"hot\": true,\n  \"volume\"",
        "\"hto\": true,\n  \"volume\"",
        &["example-property-unknown [\"hto\"] did you mean `hot`?"],
    );
    check(
        API,
        "\"hot\": true\n}",
        "\"hto\": true\n}",
        &["example-property-unknown [\"hto\"] did you mean `hot`?"],
    );
    check(API, "\"volume\": 12,", "\"volume\": \"12\",", &["example-value-kind [\"12\"] correct the value"]);
    check(
        API,
        "\"parts\": [\n    { \"kind\": \"lid\" }\n  ]",
        "\"parts\": { \"kind\": \"lid\" }",
        &["example-value-kind [{ \"kind\": \"lid\" }] correct the value"],
    );
    check(API, "{ \"kind\": \"lid\" }", "{ \"kind\": 1 }", &["example-value-kind [1] correct the value"]);
    check(API, "\"hot\": true\n}", "\"hot\": true,\n}", &["example-json-invalid [,] take the comma out"]);
    check(
        API,
        "\"name\": \"update_teapot\"\n",
        "\"name\": \"update_teapot\",\n",
        &["annotation-json-invalid [,] take the comma out"],
    );
    let text =
        "`200 OK` 响应代码和 [teapot](../resources/teapot.md) 对象。|If successful, this returns a `200 OK`";
    check(
        API,
        text,
        &text.replace("200 OK", "204 No Content"),
        &["response-body-contradicted [204] remove the object", "status-contradicted [200] ask the service"],
    );
    let text = PAGES.iter().find(|(path, _)| *path == API).expect("a page").1;
    let answer = &text[text.rfind("### <a name").expect("the answer")..];
    check(
        API,
        answer,
        "",
        &["example-without-response [PATCH https://graph.microsoft.com/v1.0/teapots/1] add a fence"],
    );
}

#[test]
fn what_differs_from_another_locale() {
    let good = pages("", "", "");
    let changed = pages(
        API,
        "（从最低特权到最高特权）|Permissions (from least to most privileged)",
        "（从最低特权到最高特权）|Permissions (from least to most)",
    );
    let of = |found: Vec<Diagnostic>| found.into_iter().map(|found| found.code).collect::<Vec<_>>();
    assert_eq!(of(found(&changed, &[&good])), ["english-differs"]);
    let older = pages(
        API,
        "2\nms.translationtype: MT\nms.contentlocale: zh-CN\nms.lasthandoff: 08/13/2021",
        "3\nms.translationtype: MT\nms.contentlocale: zh-CN\nms.lasthandoff: 08/13/2019",
    );
    assert_eq!(of(found(&older, &[&good])), ["translation-stale"]);
}
