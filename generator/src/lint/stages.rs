//! The codes that the earlier stages report, each with its explanation. Their tests stand where they are reported.

use super::Lint;
use crate::diagnostic::Severity::{self, Error, Note, Warning};

/// All of them, in order of their codes.
pub(super) static STAGES: &[Lint] = &[
    stage(
        "annotation-json-invalid",
        Note,
        "an annotation is not valid JSON",
        explain! {
            finds: "A comment that begins with `{` and is no valid JSON: a comma too many, a line break \
                 within a text, `&quot;` for a quote. It is read as it was meant where that is plain.",
            why: "Other tools that read the annotations stop at it.",
            mend: "Write it as JSON.",
            example: "`<!-- { \"blockType\": \"response\", } -->` has a comma too many.",
        },
    ),
    stage(
        "block-unaccounted",
        Error,
        "a block of a page is neither read, nor left out for a reason",
        explain! {
            finds: "A block of which no stage says what became of it.",
            why: "A fact may be lost in silence. It is a fault of the program, not of the page.",
            mend: "Report it with the page. `show page PAGE` lists the blocks of a page with what became of \
                 each.",
            example: "None is known.",
        },
    ),
    stage(
        "correction-ambiguous",
        Error,
        "a correction may mean several things",
        explain! {
            finds: "An entry of `corrections.yaml` whose keys fit several items of the page.",
            why: "Nobody knows which of them is wrong, so none is changed.",
            mend: "Say more of the item: the `scheme` and `subject` of a row of permissions, the `title`, `request` and \
                 `status` of an example.",
            example: "`scheme: application` on a page that has a table of permissions for each of two resources.",
        },
    ),
    stage(
        "correction-conflict",
        Error,
        "two corrections, or a chosen name and another, contradict each other",
        explain! {
            finds: "Two entries of `corrections.yaml` about one fact, one that corrects what another drops, or a chosen name \
                 that something beside it has.",
            why: "Only one of them can hold; neither is taken for the better one.",
            mend: "Keep one of the two, or choose another name.",
            example: "`to: list` for a function of a module that has a `list`.",
        },
    ),
    stage(
        "correction-invalid",
        Error,
        "a correction is not of the form that corrections have",
        explain! {
            finds: "An entry of `corrections.yaml` without a reason, with keys that do not go together, with a fact that the \
                 item does not have, with a value of the wrong kind, or with a name that is no Rust identifier or is told \
                 apart by a number alone.",
            why: "It changes nothing.",
            mend: "Write it as `docs/corrections.md` tells.",
            example: "`to: list_2`.",
        },
    ),
    stage(
        "correction-stale",
        Error,
        "a correction expects what is not there",
        explain! {
            finds: "An entry of `corrections.yaml` whose page or item is gone, whose page says something else than `documented`, or \
                 says what is correct by itself.",
            why: "The page has been changed since. It may have been mended, and would be corrected for ever; or the correction \
                 was made for something else.",
            mend: "Look at the page. If it has been mended, take the entry out; if the correction still holds, write what \
                 the page says.",
            example: "`documented: String` where the page says `Int32`.",
        },
    ),
    stage(
        "corrections-unreadable",
        Error,
        "`corrections.yaml` cannot be read",
        explain! {
            finds: "A file of corrections that is no YAML, or has keys that no entry has.",
            why: "None of its entries is applied.",
            mend: "Correct it at the line that is named; `docs/corrections.md` has all keys.",
            example: "`propery: displayName`.",
        },
    ),
    stage(
        "enum-without-name",
        Note,
        "a table of values has no name",
        explain! {
            finds: "A table of members or values on a resource page, below no heading that names the \
                 enumeration.",
            why: "The values are not in the IR: nobody knows what they are values of.",
            mend: "Put a heading above the table: `### NAME values`.",
            example: "`|Member|Value|` below `## Properties`.",
        },
    ),
    stage(
        "example-answer-excess",
        Warning,
        "an answer is annotated as that of more requests than a page can have",
        explain! {
            finds: "Requests beyond the number that one annotated answer is given to.",
            why: "The ones beyond it have no answer in the facts.",
            mend: "Give each request a name of its own.",
            example: "A page of generated examples.",
        },
    ),
    stage(
        "example-json-invalid",
        Warning,
        "the JSON of an example or of a resource's representation is not valid",
        explain! {
            finds: "A body of an example that is meant as JSON, or the JSON representation of a resource, \
                 which a JSON parser refuses.",
            why: "Readers copy it, and their programs refuse it too. What cannot be read as it was meant is \
                 kept as text only.",
            mend: "Correct it at the line and column that are named.",
            example: "`{ \"id\": \"1\", }` has a comma too many.",
        },
    ),
    stage(
        "fact-corrected",
        Note,
        "a fact of the page is corrected elsewhere",
        explain! {
            finds: "A fact of which `corrections.yaml` says that it is not as the page says, or an item that it leaves out.",
            why: "The page is still wrong for those who read it.",
            mend: "Mend the page, and take the entry out.",
            example: "A misspelt permission.",
        },
    ),
    stage(
        "fence-unknown",
        Note,
        "a fence is none of the kinds that are read",
        explain! {
            finds: "A fence in a section that is read of which nothing is: it is neither a request, nor an answer, \
                 nor the representation of a resource.",
            why: "If it holds a fact, the fact is lost.",
            mend: "Move it to an example, or annotate it with its `blockType`.",
            example: "A fence of JSON below `## Response`, without a status line.",
        },
    ),
    stage(
        "findings-cut",
        Note,
        "a page has more findings of one kind than are listed",
        explain! {
            finds: "More findings of one code on one page than a list can hold for a reader.",
            why: "The rest is not listed. Nearly always all of them have one cause.",
            mend: "Mend the first ones and look again.",
            example: "A file of spans that never close.",
        },
    ),
    stage(
        "front-matter-invalid",
        Warning,
        "the front matter of a page cannot be read",
        explain! {
            finds: "Front matter that is no YAML mapping, or is never closed.",
            why: "The area, the locale and the commit of the English page are not known.",
            mend: "Quote a value that holds `: `; close the front matter with a line `---`.",
            example: "`title: driveItem: createUploadSession` should be `title: 'driveItem: \
                 createUploadSession'`.",
        },
    ),
    stage(
        "front-matter-missing",
        Note,
        "a page has no front matter",
        explain! {
            finds: "A page that does not begin with a line `---`.",
            why: "The area, the locale and the commit of the English page are not known.",
            mend: "Add the front matter that the other pages have.",
            example: "A page that begins with `# List users`.",
        },
    ),
    stage(
        "function-unnamed",
        Error,
        "nothing tells the function of a request line apart",
        explain! {
            finds: "A request line for which no name can be made that no other line of the crate has.",
            why: "The client has no function for it.",
            mend: "Write the path of the line so that a word of it tells it apart from the others.",
            example: "Two pages with one name and one area that document the same path.",
        },
    ),
    stage(
        "name-translated",
        Note,
        "a translated page does not show a name that it documents",
        explain! {
            finds: "A property, a parameter or a member of an enumeration on a page of which only the \
                 translation is at hand, whose name is translated, and stands in no code or JSON of the page.",
            why: "The name in the IR is not the one on the wire.",
            mend: "Read the English page, or the bilingual one.",
            example: "`|状态|String|` on a page whose JSON representation has no property `status`.",
        },
    ),
    stage(
        "page-nested-too-deep",
        Error,
        "the rest of a page is not read, because its lists and quotes nest too deep",
        explain! {
            finds: "A line on which lists and quotes stand in one another far deeper than any page needs.",
            why: "Nothing behind that line is in the client.",
            mend: "Take the markers of lists and quotes out that mean none.",
            example: "A line of a thousand `>`.",
        },
    ),
    stage(
        "page-not-in-toc",
        Note,
        "no table of contents names a page",
        explain! {
            finds: "A page of a version that has a table of contents (`toc.yml`), which does not name it.",
            why: "Readers find the page by links and by search only, and its functions stand behind all others in the docs \
                 of their module.",
            mend: "Add an entry to the table of contents.",
            example: "`api/user-list.md` without an `href: api/user-list.md` in `toc.yml`.",
        },
    ),
    stage(
        "page-outside-version",
        Error,
        "a page lies in the folder of no version",
        explain! {
            finds: "A page whose path begins neither with `v1.0/` nor with `beta/`.",
            why: "It is not read.",
            mend: "Move it to the folder of its version.",
            example: "`v2.0/api/user-get.md`.",
        },
    ),
    stage(
        "page-too-long",
        Error,
        "the rest of a page is not read, because the page has too much markup",
        explain! {
            finds: "A page with far more paragraphs, cells and marks than any page of a reference.",
            why: "Nothing behind that place is in the client.",
            mend: "Divide the page.",
            example: "A page of a million headings.",
        },
    ),
    stage(
        "permission-cell-boundless",
        Warning,
        "a permission cell allows more sets of names than can be spelled out",
        explain! {
            finds: "A cell of a permission table whose `and`, `or` and `plus` allow hundreds of sets of \
                 permissions.",
            why: "Only the names are read; which of them are needed together is not in the IR.",
            mend: "Write the alternatives apart, in rows of their own.",
            example: "`One from A.Read, B.Read, .. plus one from C.Read, D.Read, .. plus one from ..`.",
        },
    ),
    stage(
        "permission-cell-unreadable",
        Warning,
        "a cell of a permission table names no permission",
        explain! {
            finds: "A cell of a permission table that has words, but no name of a permission, and does not \
                 say that there is none.",
            why: "The client says of the call that it needs nothing there.",
            mend: "Name the permissions, or write `Not supported.`.",
            example: "`**TODO: Determine scopes**`.",
        },
    ),
    stage(
        "permission-table-unknown",
        Note,
        "a table of the permissions section lists no permissions",
        explain! {
            finds: "A table in the permissions section that has no column of permissions, or no row of a \
                 permission type.",
            why: "If it does list permissions, they are lost.",
            mend: "Head the table `Permission type | Permissions (from least to most privileged)`, or move \
                 it to another section.",
            example: "`|Context of the calling app|Response contains|`.",
        },
    ),
    stage(
        "permission-type-unknown",
        Warning,
        "a row of a permission table has no permission type",
        explain! {
            finds: "A row whose first cell is none of the three permission types. A third row of three is \
                 read as that of applications; the finding is an error where the row is left out.",
            why: "Whose permissions they are is guessed, or lost.",
            mend: "Write `Delegated (work or school account)`, `Delegated (personal Microsoft account)` or \
                 `Application`.",
            example: "`|oauth2permissiongrant|Directory.Read.All|`, after a search and replace.",
        },
    ),
    stage(
        "permissions-in-prose",
        Warning,
        "permissions are told in text, without a table",
        explain! {
            finds: "A paragraph or list of the permissions section that names permissions, on a page without \
                 a permission table, and does not begin with a permission type.",
            why: "Names in a list are read, but not for which permission type they are; names within a sentence are not.",
            mend: "Write a table: `Permission type | Permissions (from least to most privileged)`.",
            example: "`You need Files.Read or Files.ReadWrite to call this.`",
        },
    ),
    stage(
        "permissions-missing",
        Warning,
        "an api page documents no permissions",
        explain! {
            finds: "An api page of which no permission is read.",
            why: "The client cannot say what the call needs.",
            mend: "Add the section `## Permissions` with its table; `lint --explain \
                 permission-table-unknown` shows its header.",
            example: "A page with `## HTTP request` and no `## Permissions`.",
        },
    ),
    stage(
        "program-fault",
        Error,
        "the program failed on this page",
        explain! {
            finds: "A page on which the program panics. The message names the place in the program's code.",
            why: "Facts of the page are missing, or not all lints have looked at it. All other pages are read and written.",
            mend: "It is a fault of the program, not of the page: report it to the program's issue tracker, with the message and \
                 the page.",
            example: "None is known.",
        },
    ),
    stage(
        "request-alternative-outside",
        Warning,
        "an alternative of a placeholder stands outside of its braces",
        explain! {
            finds: "A request line with a `|` outside of braces, between a placeholder and another name.",
            why: "It is read as if both stood in the braces, which the page does not say.",
            mend: "Write both names in the braces: `{id | userPrincipalName}`.",
            example: "`GET /users/{id} | user-principal-name/messages`.",
        },
    ),
    stage(
        "request-fence-without-request",
        Warning,
        "a fence of the request section holds no request line",
        explain! {
            finds: "A fence below `## HTTP request` in which no line is a method and a path.",
            why: "The call is not in the client.",
            mend: "Write the request line: a method, a blank and a path.",
            example: "A fence that holds `/users/{id}` only.",
        },
    ),
    stage(
        "request-line-duplicate",
        Note,
        "a request line repeats another one of its page",
        explain! {
            finds: "Two request lines of one page with the same method and the same path, names of \
                 placeholders aside.",
            why: "Both are one function in the client. Often one of the two was meant to be another path.",
            mend: "Correct the path of one, or take it out.",
            example: "`GET /users/{id}` and `GET /users/{userId}` on one page.",
        },
    ),
    stage(
        "query-parameter-excess",
        Warning,
        "a page's text names more query parameters than a page can have",
        explain! {
            finds: "Query parameters beyond the number that is read of one page's text.",
            why: "The ones beyond it are not in the facts.",
            mend: "List them in a table.",
            example: "A page of generated sentences.",
        },
    ),
    stage(
        "request-line-excess",
        Error,
        "a page has more request lines than a page can have",
        explain! {
            finds: "Request lines beyond the number that is read of one page.",
            why: "The lines beyond it are not in the client.",
            mend: "Split the page.",
            example: "A page of generated request lines.",
        },
    ),
    stage(
        "request-line-unreadable",
        Warning,
        "a line of the request section is no request",
        explain! {
            finds: "A line in a fence below `## HTTP request` that is no method with a path, no header and no \
                 body; or a request whose target is no path of Microsoft Graph, which is an error.",
            why: "The call is not in the client.",
            mend: "Write the line as a method, a blank and a path.",
            example: "`POST ** Collection URI not found`.",
        },
    ),
    stage(
        "request-missing",
        Error,
        "an api page documents no request line",
        explain! {
            finds: "An api page of which no request line is read.",
            why: "The page gives no function to the client.",
            mend: "Add the section `## HTTP request` with a fence that holds the request line.",
            example: "A page whose request line stands in a sentence only.",
        },
    ),
    stage(
        "resource-without-name",
        Note,
        "a page lists properties of no type",
        explain! {
            finds: "A page of the resources with a table of properties, whose title names no type, and that \
                 has no annotation or JSON representation that does.",
            why: "The properties are not in the IR: nobody knows what they are properties of.",
            mend: "Title the page `NAME resource type`, or annotate its JSON representation.",
            example: "`# Working with users`, with `|Property|Type|` below `## Properties`.",
        },
    ),
    stage(
        "response-excess",
        Warning,
        "a page tells more codes or bodies of answers than a page can have",
        explain! {
            finds: "Status codes beyond the number that is read of one paragraph, or bodies beyond that of one \
                 code.",
            why: "The ones beyond it are not in the facts.",
            mend: "Tell each code once, with what comes back with it.",
            example: "A page of generated sentences.",
        },
    ),
    stage(
        "response-missing",
        Warning,
        "an api page documents no status code",
        explain! {
            finds: "An api page whose response section names no status code, and that has no example of an \
                 answer with a code of success.",
            why: "The client cannot tell which answers are expected.",
            mend: "Name the code in the section `## Response`: ``returns a `200 OK` response code``.",
            example: "`If successful, this method returns the user.`",
        },
    ),
    stage(
        "table-cell-excess",
        Warning,
        "a row of a table has a cell more than its header",
        explain! {
            finds: "A row with more cells than the header, mostly from a `|` within a cell.",
            why: "Readers do not see the last cell, or see it cut.",
            mend: "Write a `|` within a cell as `\\|`.",
            example: "`|type|String|One of a | b.|` below three columns.",
        },
    ),
    stage(
        "table-row-without-name",
        Warning,
        "a row of a table has no name",
        explain! {
            finds: "A row of a table of parameters, properties or members whose cell of names is empty, while \
                 others of its cells are not.",
            why: "The row is left out: nobody knows what it describes.",
            mend: "Write the name, or join the row to the one above.",
            example: "`| |String|The name.|`",
        },
    ),
    stage(
        "table-unknown",
        Note,
        "a table is none of the kinds that are read",
        explain! {
            finds: "A table in a section that is read whose header names neither parameters nor properties.",
            why: "If it holds facts, they are lost.",
            mend: "Head its first column `Name`, `Property`, `Parameter` or `Header`, or move it to another \
                 section.",
            example: "`|Vendor name|$filter keyword|` below `## Optional query parameters`.",
        },
    ),
    stage(
        "toc-entry-without-page",
        Warning,
        "a table of contents names a page that is not there",
        explain! {
            finds: "An `href` of `toc.yml` that leads to a page in `api/` or `resources/` of the version, where there is \
                 none of this name, whatever its case.",
            why: "The entry leads readers nowhere.",
            mend: "Correct the entry, take it out, or add the page.",
            example: "`href: api/user-lst.md`.",
        },
    ),
    stage(
        "toc-line-unknown",
        Note,
        "a line of a table of contents is not read",
        explain! {
            finds: "A line of `toc.yml` that is neither `key: value`, nor an item of a list, nor a comment. The first one \
                 of each table is named.",
            why: "If the line says where an entry leads, its page is not in the order of the table.",
            mend: "Write each key with its value on a line of its own.",
            example: "A name that goes on in a second line.",
        },
    ),
    stage(
        "translation-unit-malformed",
        Warning,
        "a translation unit is not of the regular form",
        explain! {
            finds: "A `<span data-ttu-id=..>` that the rest of the unit's markup does not follow.",
            why: "The text is read as it stands, markup and both languages together.",
            mend: "Write `<span data-ttu-id=\"ID\">..</span><span class=\"sxs-lookup\"><span \
                 data-stu-id=\"ID\">..</span></span>`.",
            example: "A unit whose closing `</span></span>` is missing.",
        },
    ),
    stage(
        "type-chain-long",
        Note,
        "types own each other in a chain longer than rustc follows",
        explain! {
            finds: "A property that leads to a chain of about 25 types, each a property of the one before. Rustc follows types \
                 128 levels deep, of which each in a `Box` takes four and each in a `Vec` five.",
            why: "A program that sends one of them to another thread would not compile. So the property's field is an \
                 `Opaque`, behind which rustc does not look; it is used like a `Box`.",
            mend: "Nothing, if the types are right. A type that is named wrongly can make a chain that is none.",
            example: "A workbook's table, whose worksheet has charts, whose axes have formats, and so on.",
        },
    ),
];

const fn stage(
    code: &'static str,
    severity: Severity,
    summary: &'static str,
    explanation: &'static str,
) -> Lint {
    Lint { code, severity, summary, explanation, check: None }
}
