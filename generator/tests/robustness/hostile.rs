//! Pages of any length that would take a careless reader more than linear time.

/// A name, the folder of the page, and a function that makes the page with about so many bytes.
pub(crate) type Hostile = (&'static str, &'static str, fn(usize) -> String);

/// Repeats a text up to `size` bytes.
fn repeat(text: &str, size: usize) -> String {
    text.repeat(size / text.len() + 1)
}

/// Concatenates numbered texts up to `size` bytes.
fn numbered(size: usize, text: impl Fn(usize) -> String) -> String {
    let mut out = String::with_capacity(size + 100);
    for i in 0.. {
        if out.len() >= size {
            break;
        }
        out.push_str(&text(i));
    }
    out
}

fn unit(target: &str, source: &str) -> String {
    format!(
        "<span data-ttu-id=\"x-1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"x-1\">{source}</span></span>"
    )
}

/// A table with one property and this description.
fn described(text: &str) -> String {
    section("properties", &format!("|Property|Type|Description|\n|-|-|-|\n|a|String|{text}|\n"))
}

/// A table of properties, and tables of values for others.
fn tables_of_values(size: usize) -> String {
    let properties = numbered(size / 2, |i| format!("|a{i}|String|\n"));
    let values = numbered(size / 2, |i| format!("|b{i} value|Description|\n|-|-|\n|x|y|\n\n"));
    format!("|Property|Type|\n|-|-|\n{properties}\n{values}")
}

/// A page with one section.
fn section(slug: &str, text: &str) -> String {
    format!("# T\n## <a name=\"{slug}\"></a>X\n\n{text}\n")
}

fn requests(lines: &str) -> String {
    section("http-request", &format!("```http\n{lines}\n```\n"))
}

/// A page in Chinese alone, with this text on its body.
fn body_in_chinese(text: &str) -> String {
    let page = requests("POST /a");
    format!("---\nms.contentlocale: zh-CN\n---\n{page}\n## <a name=\"request-body\"></a>X\n\n{text}\n")
}

macro_rules! api {
    ($name:literal, $make:expr) => {
        ($name, "api", $make)
    };
}

/// All hostile pages.
pub(crate) const HOSTILE: &[Hostile] = &[
    api!("links that lead away", |n| body_in_chinese(&repeat("请参阅[a](../resources/a.md)、", n))),
    api!("brackets [", |n| repeat("[", n)),
    api!("brackets ]", |n| repeat("]", n)),
    api!("brackets ![", |n| repeat("![", n)),
    api!("brackets ](", |n| repeat("](", n)),
    api!("brackets [](", |n| repeat("[](", n)),
    api!("brackets [a](<b", |n| repeat("[a](<b", n)),
    api!("brackets []( in lines", |n| repeat("[a](b \"c\n", n)),
    api!("braces {", |n| repeat("{", n)),
    api!("parentheses (", |n| repeat("(", n)),
    api!("angles <", |n| repeat("<", n)),
    api!("angles <a", |n| repeat("<a ", n)),
    api!("angles <a href=\"", |n| repeat("<a href=\"", n)),
    api!("angles <? and <!X and <![CDATA[", |n| repeat("<? <!X <![CDATA[ ", n)),
    api!("angles </", |n| repeat("a </", n)),
    api!("angles <!-- inline", |n| repeat("a <!-- ", n)),
    api!("angles <!-- in lines", |n| repeat("<!-- \n\n", n)),
    api!("comments <!-- x -->", |n| repeat("<!-- x -->", n)),
    api!("comments of { -->", |n| repeat("<!-- { -->\n", n)),
    api!("stars *", |n| repeat("*", n)),
    api!("stars *a", |n| repeat("*a ", n)),
    api!("stars a**b*", |n| repeat("a**b* ", n)),
    api!("underlines _a", |n| repeat("_a __b ", n)),
    api!("backticks", |n| repeat("`", n)),
    api!("backticks of growing length", |n| numbered(n, |i| format!("{} ", "`".repeat(i)))),
    api!("backticks and backslashes", |n| repeat("\\``", n)),
    api!("ampersands &", |n| repeat("&", n)),
    api!("entities &a", |n| repeat("&aaaaaaaa", n)),
    api!("quotes > on one line", |n| repeat("> ", n)),
    api!("quotes > on many lines", |n| repeat(&format!("{}x\n", "> ".repeat(1000)), n)),
    api!("lists - on one line", |n| repeat("- ", n)),
    api!("lists - on one line, then blank lines", |n| format!(
        "{}x\n{}",
        repeat("- ", n / 2),
        repeat("\n", n / 2)
    )),
    api!("lists - on one line, then text", |n| format!("{}x\n{}", repeat("- ", n / 2), repeat("x\n", n / 2))),
    api!("lists - ever deeper", |n| numbered(n, |i| format!("{}- x\n", " ".repeat(i * 2)))),
    api!("lists and quotes in turn", |n| repeat("> - ", n)),
    api!("blank lines", |n| repeat("\n", n)),
    api!("blanks", |n| repeat(" ", n)),
    api!("tabs", |n| repeat("\t", n)),
    api!("carriage returns", |n| repeat("\r", n)),
    api!("rules ---", |n| repeat("---\n", n)),
    api!("zeros", |n| repeat("\0", n)),
    api!("a long word", |n| repeat("x", n)),
    api!("ideographs", |n| repeat("用", n)),
    api!("pipes |", |n| repeat("|", n)),
    api!("pipes in a table's head", |n| format!("{}\n{}\n", repeat("|a", n / 2), repeat("|-", n / 2))),
    api!("pipes: a wide head and short rows", |n| format!(
        "{0}|\n{1}|\n{2}",
        repeat("|a", n / 3),
        "|-".repeat(n / 6 + 1),
        repeat("|a|\n", n / 3)
    )),
    api!("pipes: a narrow head and a long row", |n| format!("|a|\n|-|\n{}\n", repeat("|a", n))),
    api!("pipes: tables in a row", |n| repeat("|a|\n|-|\n|b|\n\n", n)),
    api!("pipes: delimiters that fit no head", |n| repeat("|a|b|\n|-|\n", n)),
    api!("pipes: cells broken over lines", |n| format!("|a|b|\n|-|-|\n|x|y\n{}", repeat("z\n", n))),
    api!("pipes: escaped", |n| format!("|a|\n|-|\n|b|{}\n", repeat("\\|", n))),
    api!("headings #", |n| repeat("# a\n", n)),
    api!("headings ## without a title", |n| repeat("## a\n", n)),
    api!("headings of growing levels", |n| repeat("# a\n## b\n### c\n#### d\n##### e\n###### f\n", n)),
    api!("headings of shrinking levels", |n| repeat("###### f\n##### e\n#### d\n### c\n## b\n", n)),
    api!("headings without blanks", |n| repeat("##<a name=\"x\"></a>a\n\n", n)),
    api!("headings with anchors", |n| repeat("## <a name=\"http-request\"></a>a\n", n)),
    api!("setext headings", |n| repeat("a\n=\n", n)),
    api!("tabs of pages", |n| repeat("# [HTTP](#tab/http)\n---\n", n)),
    api!("definitions", |n| numbered(n, |i| format!("[a{i}]: b\n"))),
    api!("definitions on one line", |n| section("response", &repeat("[a]:", n))),
    api!("definitions of one label", |n| repeat("[a]: b\n", n)),
    api!("definitions and uses", |n| format!(
        "{}\n{}",
        numbered(n / 2, |i| format!("[a{i}]: b\n")),
        numbered(n / 2, |i| format!("[a{i}] "))
    )),
    api!("definitions with long targets", |n| format!(
        "[a]: {}\n\n{}",
        repeat("b", n / 2),
        repeat("[a] ", n / 2)
    )),
    api!("definitions with open titles", |n| repeat("[a]: b \"\n", n)),
    api!("units", |n| repeat(&unit("甲", "one"), n)),
    api!("units in lines", |n| repeat(&format!("{}\n\n", unit("甲", "one")), n)),
    api!("units: openers", |n| repeat("<span data-ttu-id=\"", n)),
    api!("units: openers with ids", |n| repeat("<span data-ttu-id=\"x\">", n)),
    api!("units: halves", |n| repeat(
        "<span data-ttu-id=\"x\">a</span><span class=\"sxs-lookup\"><span data-stu-id=\"x\">",
        n
    )),
    api!("units: closers", |n| repeat("</span></span>", n)),
    api!("units: openers, one closer", |n| format!(
        "{}</span><span class=\"sxs-lookup\"><span data-stu-id=\"x\">a</span></span>",
        repeat("<span data-ttu-id=\"x\">", n)
    )),
    api!("units with stars", |n| repeat(&unit("\\*a", "\\*b"), n)),
    api!("units with definitions", |n| repeat(&format!("\n[甲]: a\n[a]: a\n{}", unit("[甲]", "[a]")), n)),
    api!("front matter: aliases", |n| format!(
        "---\na: &a [x,x,x,x,x,x,x,x,x]\n{}---\n",
        numbered(n, |i| {
            let before = if i == 0 { "a".to_owned() } else { format!("a{}", i - 1) };
            format!("b{i}: &a{i} [{}]\n", vec![format!("*{before}"); 9].join(","))
        })
    )),
    api!("front matter: flow nesting", |n| format!("---\na: {}\n---\n", repeat("[", n))),
    api!("front matter: flow nesting {", |n| format!("---\na: {}\n---\n", repeat("{a: ", n))),
    api!("front matter: dashes", |n| format!("---\n{}\n---\n", repeat("- ", n))),
    api!("front matter: keys", |n| format!("---\n{}---\n", numbered(n, |i| format!("a{i}: 'x'\n")))),
    api!("front matter: a long text", |n| format!("---\na: \"{}\"\n---\n", repeat("x ", n))),
    api!("front matter: never closed", |n| format!("---\n{}", repeat("a: 'b'\n", n))),
    api!("fence: JSON [[", |n| section(
        "example",
        &format!("```json\nHTTP/1.1 200 OK\n\n{}\n```\n", repeat("[", n))
    )),
    api!("fence: JSON [[ closed", |n| section(
        "example",
        &format!("```json\nHTTP/1.1 200 OK\n\n{}{}\n```\n", "[".repeat(n / 2), "]".repeat(n / 2))
    )),
    api!("fence: JSON with a fault at its end", |n| section(
        "example",
        &format!("```json\nHTTP/1.1 200 OK\n\n[{}1,]\n```\n", repeat("{\"a\": \"b\"},\n", n))
    )),
    api!("fence: blank lines before a header", |n| section(
        "example",
        &format!("```http\nPOST /a{}Content-Type: x\n```\n", repeat("\n", n))
    )),
    api!("fence: headers", |n| section(
        "example",
        &format!("```http\nPOST /a\n{}\n```\n", repeat("A: b\n", n))
    )),
    api!("fences", |n| repeat("```\na\n```\n", n)),
    api!("fences never closed", |n| repeat("```a\n\n~~~b\n\n", n)),
    api!("examples below a long heading", |n| format!(
        "# T\n## <a name=\"examples\"></a>X\n### {}\n{}",
        repeat("x", n / 2),
        repeat("```\nGET /a\n```\n", n / 2)
    )),
    api!("examples below long headings", |n| format!(
        "# T\n## {}\n{}",
        repeat("x", n / 2),
        repeat("### Example\n```\nGET /a\n```\n", n / 2)
    )),
    api!("annotations", |n| repeat("<!-- {\"blockType\": \"request\"} -->\n", n)),
    api!("annotations with faults", |n| repeat("<!-- {\"blockType\": \"request\",, \"a\": [} -->\n", n)),
    api!("annotation: [[", |n| format!("<!-- {{\"a\": {} -->\n", repeat("[", n))),
    api!("annotation: [[ closed", |n| format!(
        "<!-- {{\"a\": {}{}}} -->\n",
        "[".repeat(n / 2),
        "]".repeat(n / 2)
    )),
    api!("annotation: a long text", |n| format!("<!-- {{\"a\": \"{}\",}} -->\n", repeat("x\n", n))),
    api!("annotation: many faults", |n| format!("<!-- {{ {} }} -->\n", repeat("\"a\" 1 /* */ ", n))),
    api!("requests: placeholders in a path", |n| requests(&format!("GET /{}", repeat("{a}", n)))),
    api!("requests: open placeholders", |n| requests(&format!("GET /{}", repeat("{a/", n)))),
    api!("requests: open angles", |n| requests(&format!("GET /a{}", repeat("(<b", n)))),
    api!("requests: calls", |n| requests(&format!("GET /a{}", repeat("(a=1,b='c')", n)))),
    api!("requests: open calls", |n| requests(&format!("GET /a{}", repeat("(a='", n)))),
    api!("requests: segments", |n| requests(&format!("GET {}", repeat("/ab", n)))),
    api!("requests: a long segment", |n| requests(&format!("GET /{}", repeat("aB", n)))),
    api!("requests: a long query", |n| requests(&format!("GET /a?{}", repeat("$select=a&", n)))),
    api!("requests: continued", |n| requests(&format!("GET /a\n{}", repeat("&b=c\n", n)))),
    api!("requests: lines alike", |n| requests(&repeat("GET /users/{id}\n", n))),
    api!("requests: lines", |n| requests(&numbered(n, |i| format!("GET /users{i}/{{id}}/a/b/c/d/e/f/g\n")))),
    api!("requests: lines with new placeholders", |n| requests(&numbered(n, |i| format!(
        "GET /users/{{id{i}}}/a/b/c/d/e/f/g\n"
    )))),
    api!("requests: lines with new queries", |n| requests(&numbered(n, |i| format!("GET /users?a={i}\n")))),
    api!("requests: unreadable lines", |n| requests(&repeat("x\n", n))),
    api!("requests: fences", |n| section(
        "http-request",
        &numbered(n, |i| format!("```http\nGET /users{i}\n```\n"))
    )),
    api!("requests: fences without a request", |n| section("http-request", &repeat("```http\nx\n```\n", n))),
    api!("requests: a long text before many lines", |n| format!(
        "# T\n## <a name=\"http-request\"></a>X\n\n{}\n\n```http\n{}\n```\n",
        repeat("x ", n / 2),
        numbered(n / 2, |i| format!("GET /users{i}\n"))
    )),
    api!("permissions: rows without a scheme", |n| section(
        "permissions",
        &format!("|Permission type|Permissions|\n|-|-|\n|Application|A.B|\n{}", repeat("|x|A.B|\n", n))
    )),
    api!("permissions: rows", |n| section(
        "permissions",
        &format!("|Permission type|Permissions|\n|-|-|\n{}", repeat("|Application|A.B|\n", n))
    )),
    api!("permissions: a wide head and short rows", |n| section(
        "permissions",
        &format!(
            "|x{}|\n|-{}|\n{}",
            "|Application".repeat(n / 28),
            "|-".repeat(n / 28),
            repeat("|x|A.B|\n", n / 2)
        )
    )),
    api!("permissions: one wide row and short rows", |n| section(
        "permissions",
        &format!(
            "|Permissions{0}|\n|-{1}|\n|Application{2}|\n{3}",
            "|a".repeat(n / 12),
            "|-".repeat(n / 12),
            "|b".repeat(n / 12),
            repeat("|Application|A.B|\n", n / 2)
        )
    )),
    api!("permissions: a long head and many rows", |n| section(
        "permissions",
        &format!(
            "|Permission type|{}|b|\n|-|-|-|\n{}",
            repeat("x", n / 2),
            repeat("|Application|A.B|c.D|\n", n / 2)
        )
    )),
    api!("permissions: a long heading and many rows", |n| format!(
        "# T\n## Permissions\n### {}\n\n|Permission type|Permissions|\n|-|-|\n{}",
        repeat("x", n / 2),
        repeat("|Application|A.B|\n", n / 2)
    )),
    api!("permissions: a row a resource", |n| section(
        "permissions",
        &format!(
            "|Supported resource|Delegated (work or school account)|Application|\n|-|-|-|\n{}\n## HTTP request\n```http\nGET /a\n```\n",
            numbered(n, |i| format!("|x{i}|A.B|C{i}.D|\n"))
        )
    )),
    api!("permissions: plus", |n| section(
        "permissions",
        &format!("|Permission type|Permissions|\n|-|-|\n|Application|{}A.B|\n", repeat("A.B plus ", n))
    )),
    api!("permissions: plus of alternatives", |n| section(
        "permissions",
        &format!(
            "|Permission type|Permissions|\n|-|-|\n|Application|{}A.B|\n",
            repeat("A.B or C.D plus ", n)
        )
    )),
    api!("permissions: and", |n| section(
        "permissions",
        &format!("|Permission type|Permissions|\n|-|-|\n|Application|{}A.B|\n", repeat("A.B and ", n))
    )),
    api!("permissions: words", |n| section(
        "permissions",
        &format!("|Permission type|Permissions|\n|-|-|\n|Application|{}|\n", repeat("x ", n))
    )),
    api!("permissions: prose", |n| section("permissions", &repeat("* Application: User.Read\n", n))),
    api!("responses: codes", |n| section("response", &repeat("`200 OK` ", n))),
    api!("responses: codes side by side", |n| section("response", &repeat("`200`<b></b>", n))),
    api!("responses: a list of codes", |n| section("response", &repeat("400, ", n))),
    api!("responses: blanks", |n| section(
        "response",
        &format!("{}200{}x", repeat("200 responses ", n / 2), repeat(" ,", n / 2))
    )),
    api!("responses: links", |n| section("response", &repeat("[user](../resources/user.md) ", n))),
    api!("responses: links that a file spells, in sentences", |n| section(
        "response",
        &format!("`200 OK`. {}", numbered(n, |i| format!("See [x{i}](../resources/y{i}.md). ")))
    )),
    api!("responses: links that a file spells, in one sentence", |n| section(
        "response",
        &format!(
            "`200 OK` and a link to the {}",
            numbered(n, |i| format!("[x{i}](../resources/y{i}.md), or "))
        )
    )),
    api!("responses: links that a file spells, in paragraphs", |n| section(
        "response",
        &format!("`200 OK`.\n\n{}", numbered(n, |i| format!("Returns a [x{i}](../resources/y{i}.md).\n\n")))
    )),
    api!("responses: codes in turn", |n| section(
        "response",
        &repeat("`200 OK` if a `404 Not Found` if b ", n)
    )),
    api!("responses: conditions in turn", |n| section(
        "response",
        &repeat("If x, `404` is returned. If y, `200 OK` is returned. ", n)
    )),
    api!("responses: a list of conditions", |n| section(
        "response",
        &format!("Returns HTTP 400 if one of these occurs:\n{}", repeat("- a is there.\n", n))
    )),
    api!("responses: a list of bodies", |n| section(
        "response",
        &format!(
            "Returns `200 OK` and one of the following objects:\n{}",
            numbered(n, |i| format!("- [x{i}](../resources/x{i}.md) object\n"))
        )
    )),
    api!("responses: rows of one code", |n| section(
        "response",
        &format!("|Scenario|HTTP status code|\n|-|-|\n{}", repeat("|Bad day|400|\n", n))
    )),
    api!("responses: error codes", |n| section(
        "response",
        &repeat("`400` error code `X` `404` error message: \"y\" ", n)
    )),
    api!("responses: bodies of one code", |n| section(
        "response",
        &numbered(n, |i| format!("Returns `200 OK` and a [x{i}](../resources/x{i}.md) object.\n\n"))
    )),
    api!("responses: cases of one error", |n| section(
        "response",
        &numbered(n, |i| format!("If x is {i}, this method returns `400 Bad Request`.\n\n"))
    )),
    api!("remarks: cases of one error", |n| section(
        "remarks",
        &numbered(n, |i| format!("Giving {i} will return an HTTP 400 error.\n\n"))
    )),
    api!("examples: requests without a request", |n| format!(
        "## Example\n{}{}",
        repeat("### a\n", n / 2),
        repeat("### HTTP request\n", n / 2)
    )),
    api!("examples: cases without a request", |n| format!(
        "## Example\n{}",
        repeat("### Case x\n### Request\n", n)
    )),
    api!("headers: codes", |n| section(
        "request-headers",
        &format!(
            "|Name|Description|\n|-|-|\n|a|{}|\n",
            repeat("`404 Not Found` return `412 Precondition Failed` ", n)
        )
    )),
    api!("examples: codes in the text", |n| section(
        "examples",
        &repeat("this method returns `404 Not Found` or `200 OK` ", n)
    )),
    api!("examples: requests of one fence", |n| section(
        "examples",
        &format!("```http\n{}```\n", repeat("GET /a\n\n", n))
    )),
    api!("examples: one answer of many", |n| section(
        "examples",
        &format!(
            "{}<!-- {{\"blockType\": \"response\", \"name\": [{}\"z\"]}} -->\n```http\nHTTP/1.1 200 OK\n\n\"{}\"\n```\n",
            repeat("<!-- {\"blockType\": \"request\", \"name\": \"z\"} -->\n```http\nGET /a\n```\n", n / 3),
            numbered(n / 3, |i| format!("\"a{i}\", ")),
            "x".repeat(n / 3)
        )
    )),
    api!("examples: answers to nothing", |n| section(
        "examples",
        &format!(
            "{}{}",
            numbered(n / 2, |i| format!(
                "<!-- {{\"blockType\": \"request\", \"name\": \"a{i}\"}} -->\n```http\nGET /a\n```\n"
            )),
            numbered(n / 2, |i| format!(
                "<!-- {{\"blockType\": \"response\", \"name\": \"b{i}\"}} -->\n```http\nHTTP/1.1 200 OK\n```\n"
            ))
        )
    )),
    api!("query options: denied", |n| section(
        "optional-query-parameters",
        &repeat("`$top` is not supported, but ", n)
    )),
    api!("query options: sentences", |n| section("optional-query-parameters", &repeat("Use `$top`. ", n))),
    api!("query options: one sentence", |n| section(
        "optional-query-parameters",
        &repeat("support `$top` other than ", n)
    )),
    api!("parameters: rows", |n| section(
        "function-parameters",
        &format!("|Parameter|Type|Description|\n|-|-|-|\n{}", repeat("|a|String|b|\n", n))
    )),
    api!("parameters: rows without a name", |n| section(
        "function-parameters",
        &format!("|Parameter|Type|Description|\n|-|-|-|\n{}", repeat("||String|b|\n", n))
    )),
    api!("parameters: excess cells", |n| section(
        "function-parameters",
        &format!("|Parameter|\n|-|\n|a{}\n", repeat("|x", n))
    )),
    api!("parameters: a wide head and short rows", |n| section(
        "function-parameters",
        &format!("|Parameter{}|\n|-{}|\n{}", "|a".repeat(n / 8), "|-".repeat(n / 8), repeat("|a|\n", n / 2))
    )),
    api!("parameters: Required", |n| section(
        "function-parameters",
        &format!("|Parameter|Type|Description|\n|-|-|-|\n|a|String|{}|\n", repeat("Required ( ", n))
    )),
    api!("body: paragraphs", |n| section(
        "request-body",
        &repeat("Supply a JSON [user](../resources/user.md).\n\n", n)
    )),
    api!("body: links to see, in one sentence", |n| section(
        "request-body",
        &numbered(n, |i| format!("see [x{i}](../resources/y{i}.md), "))
    )),
    api!("body: alternatives", |n| section(
        "request-body",
        &format!("Supply a JSON {}", numbered(n, |i| format!("[x{i}](../resources/y{i}.md) or ")))
    )),
    api!("body: tables of values", |n| section("request-body", &tables_of_values(n))),
    ("properties: null if", "resources", |n| described(&repeat("is null if ", n))),
    ("properties: values with what they mean, and a comma", "resources", |n| {
        described(&format!("Possible values are: {}", repeat("`a`: x, ", n)))
    }),
    ("properties: remarks on a type", "resources", |n| {
        section(
            "properties",
            &format!(
                "|Property|Type|\n|-|-|\n|a|{}String{}|\n",
                repeat("(optional) ", n / 2),
                repeat(" (optional)", n / 2)
            ),
        )
    }),
    ("properties: tables of values", "resources", |n| section("properties", &tables_of_values(n))),
    ("properties: rows", "resources", |n| {
        section(
            "properties",
            &format!(
                "|Property|Type|Description|\n|-|-|-|\n{}",
                repeat("|a|String|Possible values are: `a`, `b`.|\n", n)
            ),
        )
    }),
    ("properties: possible values", "resources", |n| {
        section(
            "properties",
            &format!(
                "|Property|Type|Description|\n|-|-|-|\n|a|String|Possible values are: {}|\n",
                repeat("`a`, ", n)
            ),
        )
    }),
    ("properties: possible values again", "resources", |n| {
        section(
            "properties",
            &format!(
                "|Property|Type|Description|\n|-|-|-|\n|a|String|{}|\n",
                repeat("possible values for ", n)
            ),
        )
    }),
    ("properties: values with what they mean", "resources", |n| described(&repeat("`a` - x; ", n))),
    ("properties: values in lines", "resources", |n| described(&repeat("<br>`a` - ", n))),
    ("properties: values told", "resources", |n| described(&repeat("The value is always `a ", n))),
    ("properties: values of other sentences", "resources", |n| described(&repeat("x values:<br>", n))),
    ("properties: read-only when", "resources", |n| described(&repeat("read-only when ", n))),
    ("properties: deprecated which", "resources", |n| described(&repeat("is deprecated which ", n))),
    ("properties: cut by comments", "resources", |n| described(&repeat("|\n<!-- x -->\n|b|String|", n))),
    ("properties: translated", "resources", |n| {
        format!(
            "---\nms.contentlocale: zh-CN\n---\n# T\n## Properties\n|属性|类型|\n|-|-|\n{}\n## JSON representation\n```json\n{{{}\"z\": 1}}\n```\n",
            repeat("|甲|字符串|\n", n / 2),
            (0..n / 12).map(|i| format!("\"a{i}\": \"b\", ")).collect::<String>()
        )
    }),
    ("properties: translated values", "resources", |n| described(&repeat("可能的值 `a` ：、。", n))),
    ("value tables", "resources", |n| {
        section(
            "properties",
            &format!(
                "|Property|Type|\n|-|-|\n|a|String|\n\n{}",
                repeat("|Value|Description|\n|-|-|\n|x|y|\n\n", n)
            ),
        )
    }),
    ("derived types", "resources", |n| format!("# T\nThe derived types are {}", repeat("[a](a.md), ", n))),
    ("members below headings", "resources", |n| {
        format!("# {}\n## Members\n{}", repeat("x", n / 2), repeat("### a\n\n|Member|\n|-|\n|a|\n\n", n / 2))
    }),
    ("a long title and headings", "resources", |n| {
        format!("# {}\n## Members\n{}", repeat("x", n / 2), repeat("### a\n", n / 2))
    }),
    ("representations", "resources", |n| {
        section("json-representation", &repeat("```json\n{ \"a\": }\n```\n", n))
    }),
    ("inherits", "resources", |n| format!("# T\n{}", repeat("Inherits from [a](b.md) ", n))),
];
