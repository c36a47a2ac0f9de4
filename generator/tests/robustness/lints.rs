//! Pages of any length that would take a careless lint more than linear time, and the time that the lints take.

use crate::hostile::{HOSTILE, Hostile};
use graph_docgen::lint::{LintConfig, lint};
use graph_docgen::{DocFile, DocSet};

/// Pages that are hostile to the lints.
pub(crate) const LINTS: &[Hostile] = &[
    ("units: code", "api", |n| unit(&"`乙` ".repeat(n / 12), &"`b` ".repeat(n / 12))),
    ("units: many with code", "api", |n| unit("`乙` 丙", "`b` `c`").repeat(n / 130)),
    ("units: links", "api", |n| unit(&"[甲](乙.md) ".repeat(n / 32), &"[a](b.md) ".repeat(n / 32))),
    ("units: links without text", "api", |n| unit(&"[](b.md)".repeat(n / 20), &"[a](b.md)".repeat(n / 20))),
    ("links without text", "api", |n| "[](b.md) ![](c.png) [a](d.md) ".repeat(n / 30)),
    ("links that are not closed", "api", |n| "[a](b, `c` ".repeat(n / 11)),
    ("permissions: distinct names", "api", |n| permissions(&numbered(n, |i| format!("A{i}.Read.All, ")))),
    ("permissions: one name of many parts", "api", |n| permissions(&"A.".repeat(n / 2))),
    ("permissions: one long name", "api", |n| permissions(&format!("A.{}", "b".repeat(n)))),
    ("permissions: one thing", "api", |n| permissions(&"A.ReadWrite.All, A.Read.All, ".repeat(n / 29))),
    ("permissions: translated", "api", |n| {
        permissions(&unit(&"甲。读，".repeat(n / 30), &numbered(n / 2, |i| format!("A{i}.Read, "))))
    }),
    ("permissions: commas", "api", |n| permissions(&", ".repeat(n / 2))),
    ("permissions: rows", "api", |n| {
        format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|-|-|\n{}",
            "|Application|A.Read|\n".repeat(n / 21)
        )
    }),
    ("examples: objects", "api", |n| {
        example(&format!("[{}{{}}]", numbered(n, |i| format!("{{\"a{i}\": {{\"b\": {i}}}}},"))))
    }),
    ("examples: names", "api", |n| {
        example(&format!("{{{}\"z\": 1}}", numbered(n, |i| format!("\"a{i}\": 1,"))))
    }),
    ("examples: depth", "api", |n| example(&"{\"a\":[".repeat(n / 6))),
    ("examples: faults", "api", |n| example(&format!("{{{}", "a: 'b' ".repeat(n / 7)))),
    ("examples: texts that go on", "api", |n| example(&format!("{{\"a\": \"{}", "\n\n".repeat(n / 2)))),
    ("examples: messages", "api", |n| {
        format!("{}{}", example("{}"), "```http\nPOST /x\n```\n".repeat(n / 20))
    }),
    ("examples: messages in sections", "api", |n| {
        format!(
            "{}{}",
            example("{}"),
            r#"### a
```http
GET /y

接受: a
```
"#
            .repeat(n / 36)
        )
    }),
    ("sections that are not known", "api", |n| numbered(n, |i| format!("## respons{i}\n```\nx\n```\n"))),
    ("a heading that is long", "api", |n| format!("# T\n## {}\n", "respons ".repeat(n / 8))),
    ("placeholders", "api", |n| {
        let lines = numbered(n / 2, |i| format!("GET /x/{{aa{i}}}/{{bb{i}}}\n"));
        format!(
            r#"# T
{}
## HTTP request
```http
{lines}```
"#,
            "c ".repeat(n / 4)
        )
    }),
    ("comments that allow", "api", |n| {
        format!("{}## Respons\n", "<!-- graph-docgen: allow(section-unknown) -->\n".repeat(n / 47))
    }),
    ("a comment that allows much", "api", |n| {
        format!("<!-- graph-docgen: allow({}) -->\n\n## Respons\n", "section-unknwon, ".repeat(n / 17))
    }),
    ("units: numbers", "api", |n| {
        unit(&numbered(n, |i| format!("1{i}, ")), &numbered(n, |i| format!("2{i}, ")))
    }),
    ("units: names", "api", |n| unit("甲", &numbered(n / 2, |i| format!("userName{i} **b** <a [x]( ")))),
    ("units: many with names", "api", |n| unit("甲", "userName 100 **id**").repeat(n / 130)),
    ("fences without an end", "api", |n| "```http\n## A\n".repeat(n / 13)),
    ("comments without an end", "api", |n| "<!-- {\n## A\n".repeat(n / 12)),
    ("fences of fewer and fewer ticks", "api", |n| {
        let most = (1..).find(|ticks| ticks * ticks / 2 > n).unwrap_or(3);
        (3..most).rev().map(|ticks| format!("{}x\n## A\n", "`".repeat(ticks))).collect()
    }),
    ("rows that are text", "api", |n| "Text.\n|a|b|\n".repeat(n / 12)),
    ("rows that are short", "api", |n| {
        format!("# T\n## Request body\n|Name|Type|Description|\n|-|-|-|\n{}", "|a|b|\n".repeat(n / 6))
    }),
    ("properties of one name", "resources", |n| {
        format!("# x resource type\n## Properties\n|Property|Type|\n|-|-|\n{}", "|a|String|\n".repeat(n / 11))
    }),
    ("front matter", "api", |n| format!("---\n{}---\n# T\n", numbered(n, |i| format!("ms.prdo{i}: x\n")))),
    ("characters that cannot be seen", "api", |n| "a\u{200B}\u{1B}".repeat(n / 5)),
    ("properties of unknown types", "resources", |n| {
        let rows = numbered(n, |i| format!("|a{i}|[thing{i}](thing{i}.md)|\n"));
        format!("# x resource type\n## Properties\n|Property|Type|\n|-|-|\n{rows}")
    }),
];

fn unit(target: &str, source: &str) -> String {
    format!(
        "<span data-ttu-id=\"x-1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"x-1\">{source}</span></span>\n"
    )
}

/// Concatenates numbered texts up to `size` bytes.
fn numbered(size: usize, text: impl Fn(usize) -> String) -> String {
    (0..size / text(1_000).len() + 1).map(text).collect()
}

fn permissions(names: &str) -> String {
    format!(
        r#"# T
## Permissions
|Permission type|Permissions (from least to most privileged)|
|-|-|
|Application|{names}|
## HTTP request
```http
GET /x
```
"#
    )
}

fn example(body: &str) -> String {
    format!(
        r#"# T
## HTTP request
```http
POST /x
```
## Request body
|Parameter|Type|
|-|-|
|name|String|

## Example
```http
POST /x

{body}
```
"#
    )
}

/// The processor time of this thread in seconds; `None` if the system does not report it.
pub(crate) fn seconds() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse::<f64>().ok().map(|nanoseconds| nanoseconds / 1e9)
}

/// The seconds that linting a page of about so many bytes takes.
fn time((name, folder, make): &Hostile, size: usize) -> f64 {
    let file = DocFile { path: format!("v1.0/{folder}/user-get.md"), text: make(size) };
    let docs = DocSet::new(vec![file]);
    let start = seconds().expect(name);
    let _ = lint(&docs, &[], &LintConfig::default());
    seconds().expect(name) - start
}

/// A page of four times the size may take eight times as long, because of caches, but not sixteen times.
#[test]
fn lints_take_time_in_proportion_to_the_page() {
    if seconds().is_none() {
        println!("skipped: the time of lints, because the system does not tell the time of a thread");
        return;
    }
    // Shorter times are too noisy to compare.
    const AT_ONCE: f64 = 0.3;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().unwrap();
    let slow: Vec<String> = pool.install(|| {
        let all = HOSTILE.iter().chain(LINTS);
        all.filter_map(|page| {
            // Machines vary in speed, so a slow lint has to be slow each time.
            (0..3).try_fold(String::new(), |_, _| {
                let long = time(page, 200_000);
                let short = if long < AT_ONCE { return None } else { time(page, 50_000) };
                println!("{}: {short:.3} s, {long:.3} s", page.0);
                let slow = long > short * 8.0;
                slow.then(|| format!("{}: {short:.3} s for 50 kB, {long:.3} s for 200 kB", page.0))
            })
        })
        .collect()
    });
    assert!(slow.is_empty(), "{slow:#?}");
}
