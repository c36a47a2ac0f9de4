//! Corrections of three pages: facts, dropped items, and names.

use crate::{ApiVersion, DocLanguage};
use crate::{DocFile, DocSet, Facts, Generated, Packaging, Settings};
use serde_json::Value;

const USER_GET: &str = include_str!("pages/user-get.md");
const USER: &str = include_str!("pages/user.md");
const SEND: &str = include_str!("pages/user-send.md");

fn docs(yaml: &str) -> DocSet {
    let page = |path: &str, text: &str| DocFile { path: path.to_owned(), text: text.to_owned() };
    let pages = vec![
        page("v1.0/api/user-get.md", USER_GET),
        page("v1.0/api/user-send.md", SEND),
        page("v1.0/resources/user.md", USER),
    ];
    DocSet { corrections: Some(page("corrections.yaml", yaml)), ..DocSet::new(pages) }
}

/// Returns the findings about the corrections, as `line: code: message`.
fn said(yaml: &str) -> Vec<String> {
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::English,
        packaging: Packaging::WorkspaceMember,
        ..Settings::default()
    };
    let found = Generated::of(Facts::of(&docs(yaml)), &settings).diagnostics.into_iter();
    let of_file = found.filter(|found| found.location.page == "corrections.yaml");
    of_file.map(|found| format!("{}: {}: {}", found.location.line, found.code, found.message)).collect()
}

/// Expects an entry to be wrong, and why: code and the start of the message.
fn check_wrong(list: &str, entry: &str, code: &str, message: &str) {
    let found = said(&format!("# x\n{list}:\n  - {{{entry}, reason: r}}\n"));
    let expect = format!("3: correction-{code}: {message}");
    assert!(found.len() == 1 && found[0].starts_with(&expect), "{entry}: {found:#?}, not {expect}");
}

/// Expects the facts to be these behind an entry, by their pointer in the IR.
fn check(list: &str, entry: &str, pointer: &str, value: &str) {
    let Facts { api, diagnostics: found, .. } =
        Facts::of(&docs(&format!("{list}:\n- {{{entry}, reason: Because.}}\n")));
    let errors: Vec<_> = found.iter().filter(|found| found.code.name.starts_with("correction")).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let ir = serde_json::to_value(&api).expect("JSON");
    let found = ir.pointer(pointer).unwrap_or(&Value::Null);
    assert_eq!(found.to_string(), value, "{entry}: {pointer} of {ir:#}");
    assert_eq!(ir["corrections"][0]["reason"], "Because.");
}

const GET: &str = "page: v1.0/api/user-get.md";
const RES: &str = "page: v1.0/resources/user.md";

#[test]
fn facts_of_each_kind_are_corrected() {
    for (item, fact, documented, correct, pointer, value) in [
        ("operation: GET /me", "method", "GET", "PATCH", "/operations/1/method", r#""PATCH""#),
        (
            "operation: GET /me",
            "path",
            "/me",
            "'/me/{x-id}?$top=1'",
            "/operations/1/parameters/0/name",
            r#""x-id""#,
        ),
        (
            "permission: User.Raed",
            "name",
            "User.Raed",
            "User.Read",
            "/operations/0/permissions/1/names/0",
            r#""User.Read""#,
        ),
        (
            "permission: User.Raed",
            "name",
            "User.Raed",
            "User.Read",
            "/operations/1/permissions/0/anyOf/0/0",
            r#""User.Read""#,
        ),
        (
            "permission: User.Raed, scheme: application",
            "name",
            "User.Raed",
            "User.Read",
            "/operations/0/permissions/0/names/0",
            r#""User.Raed""#,
        ),
        (
            "scheme: application",
            "order",
            "least-to-most",
            "most-to-least",
            "/operations/0/permissions/1/order",
            r#""mostToLeast""#,
        ),
        ("header: If-Match", "required", "null", "true", "/operations/0/headers/0/required", "true"),
        (
            "body-parameter: toName",
            "type",
            "String",
            "recipient",
            "/operations/0/requestBody/properties/0/type",
            r#""recipient""#,
        ),
        ("response: 201", "status", "201", "200", "/operations/0/responses/0/status", "200"),
        ("response: 201", "collection", "false", "true", "/operations/0/responses/0/body/collection", "true"),
        ("example: {status: 200}", "status", "200", "201", "/operations/0/examples/0/response/status", "201"),
        ("", "area", "null", "users", "/operations/1/area", r#""users""#),
        ("", "permission-order", "least-to-most", "null", "/operations/0/permissions/0/order", "null"),
    ] {
        let item = if item.is_empty() { String::new() } else { format!("{item}, ") };
        check(
            "correct",
            &format!("{GET}, {item}fact: {fact}, documented: {documented}, correct: {correct}"),
            pointer,
            value,
        );
    }
    for (item, fact, documented, correct, pointer, value) in [
        (
            "resource: user",
            "base-type",
            "entity",
            "directoryObject",
            "/resources/0/baseType",
            r#""directoryObject""#,
        ),
        ("resource: user", "open-type", "false", "true", "/resources/0/openType", "true"),
        ("property: id", "type", "String", "Guid", "/resources/0/properties/0/type", r#""Guid""#),
        ("property: id", "read-only", "true", "false", "/resources/0/properties/0/readOnly", "false"),
        (
            "relationship: manager",
            "collection",
            "false",
            "true",
            "/resources/0/relationships/0/collection",
            "true",
        ),
        ("enum: kind, member: gest", "name", "gest", "guest", "/enums/0/members/0/name", r#""guest""#),
        ("enum: kind, member: gest", "value", "0", "2", "/enums/0/members/0/value", "2"),
    ] {
        check(
            "correct",
            &format!("{RES}, {item}, fact: {fact}, documented: {documented}, correct: {correct}"),
            pointer,
            value,
        );
    }
}

#[test]
fn a_correction_keeps_the_answers_that_lines_have_of_their_own() {
    let text = r#"# T
## HTTP request
```http
GET /things
GET /things/$count
```
## Response
Returns `200 OK` and a list of **thing** objects. A `404 Not Found` if it is gone."#;
    let page = DocFile { path: "v1.0/api/thing-list.md".to_owned(), text: text.to_owned() };
    let yaml = "drop:\n- {page: v1.0/api/thing-list.md, response: 404, reason: r}\n".to_owned();
    let corrections = Some(DocFile { path: "corrections.yaml".to_owned(), text: yaml });
    let facts = Facts::of(&DocSet { corrections, ..DocSet::new(vec![page]) });
    let answers = facts.api.operations.iter().map(|operation| {
        let answers = serde_json::to_value(&operation.facts.responses).expect("JSON");
        (answers[0]["body"]["kind"].clone(), operation.facts.responses.len())
    });
    assert_eq!(answers.collect::<Vec<_>>(), [("json".into(), 1), ("text".into(), 1)]);
}

#[test]
fn items_of_each_kind_are_left_out() {
    for (page, item, pointer, value) in [
        (GET, "operation: GET /me", "/operations/1/path", r#""/users/{id}/send""#),
        (GET, "permission: User.Raed", "/operations/0/permissions/0/names", r#"["User.Read.All"]"#),
        (GET, "permission: User.Raed", "/operations/0/permissions/1/names", "[]"),
        (GET, "scheme: application", "/operations/0/permissions/1", "null"),
        (GET, "header: If-Match", "/operations/0/headers/0", "null"),
        (GET, "response: 201", "/operations/0/responses/0/status", "null"),
        (
            GET,
            "example: {request: 'GET https://graph.microsoft.com/v1.0/me'}",
            "/operations/0/examples/0",
            "null",
        ),
        (RES, "property: id", "/resources/0/properties/0/name", r#""state""#),
        (RES, "resource: user", "/resources/0", "null"),
        (RES, "enum: kind", "/enums/0", "null"),
        (RES, "enum: kind, member: gest", "/enums/0/members/0/name", r#""member""#),
    ] {
        check("drop", &format!("{page}, {item}"), pointer, value);
    }
}

#[test]
fn a_correction_that_does_not_apply_says_why() {
    let to = "fact: type, documented: String, correct: Guid";
    for (entry, code, message) in [
        (
            format!("page: v1.0/resources/usr.md, property: id, {to}"),
            "stale",
            "no fact is read from a page `v1.0/resources/usr.md`; near it is `v1.0/resources/user.md`",
        ),
        (
            format!("{RES}, property: ID, {to}"),
            "stale",
            "`v1.0/resources/user.md` has no property `ID`; there are `id`, `state`, `kind`",
        ),
        (
            format!("{RES}, property: kind, {to}"),
            "stale",
            "`v1.0/resources/user.md` says `kind`, not `String`",
        ),
        (
            format!("{RES}, property: id, fact: type, documented: Text, correct: String"),
            "stale",
            "`v1.0/resources/user.md` already documents `String`",
        ),
        (
            format!("{RES}, property: id, resource: user, {to}"),
            "invalid",
            "the entry names resource `user` and property `id`",
        ),
        (
            format!("{RES}, property: id, fact: typ, documented: a, correct: b"),
            "invalid",
            "the item has no fact `typ`; there are `name`, `type`",
        ),
        (
            format!("{RES}, property: id, fact: type, documented: String, correct: 7"),
            "invalid",
            "`correct: 7` is not the name of a type",
        ),
        (
            format!("{RES}, property: id, fact: type, documented: String, correct: String"),
            "invalid",
            "`documented` and `correct` are both `String`",
        ),
        (format!("{RES}, property: id, to: x, {to}"), "invalid", "`to` is no key of an entry of `correct`"),
        (format!("{RES}, member: gest, {to}"), "invalid", "`member` needs `enum`"),
        (
            format!("{GET}, response: 201, fact: status, documented: 201, correct: 700"),
            "invalid",
            "`correct: 700` is not a status code",
        ),
        (
            format!("{GET}, operation: GET /me, fact: path, documented: /me, correct: '/../me'"),
            "invalid",
            "`correct: /../me` is not a path",
        ),
        ("page: v1.0/resources/user.md, property: id".to_owned(), "invalid", "the entry has no `fact`"),
    ] {
        check_wrong("correct", &entry, code, message);
    }
    check_wrong("drop", GET, "invalid", "the entry does not say which item");
}

#[test]
fn two_entries_about_one_fact_are_wrong() {
    let yaml = |second: &str| {
        format!(
            "correct:\n- {{{RES}, property: id, fact: type, documented: String, correct: Guid, reason: r}}\n{second}"
        )
    };
    let same = "- {page: v1.0/resources/user.md, property: id, fact: type, documented: String, correct: x, reason: r}\n";
    assert_eq!(said(&yaml(same)), ["3: correction-conflict: line 2 corrects or drops the same"]);
    let drop = "drop:\n- {page: v1.0/resources/user.md, property: id, reason: r}\n";
    assert_eq!(said(&yaml(drop)), ["4: correction-conflict: line 2 corrects or drops the same"]);
    let other = "- {page: v1.0/resources/user.md, property: id, fact: collection, documented: false, correct: true, reason: r}\n";
    assert_eq!(said(&yaml(other)), [""; 0]);
}

#[test]
fn what_is_no_list_of_entries_is_told_with_its_line() {
    for (yaml, expect) in [
        (
            "correct:\n- page: x\n  propery: y\n",
            "3: corrections-unreadable: correct[0]: unknown field `propery`",
        ),
        ("corect: []\n", "1: corrections-unreadable: unknown field `corect`"),
        (
            "correct:\n- {page: v1.0/x.md, reason: ' ', property: y}\n",
            "2: correction-invalid: the reason is empty",
        ),
        ("drop:\n\n- page: v1.0/x.md\n  property: y\n", "3: correction-invalid: the entry has no `reason`"),
        ("drop: 7\n", "1: corrections-unreadable: drop: invalid type"),
    ] {
        let found = said(yaml);
        assert!(found.len() == 1 && found[0].starts_with(expect), "{yaml}: {found:#?}");
    }
    for empty in ["", "# nothing\n", "correct: []\n"] {
        assert_eq!(said(empty), [""; 0], "{empty}");
    }
}

#[test]
fn nothing_is_said_of_pages_that_were_not_read() {
    let yaml = "drop:\n- {page: beta/resources/user.md, property: id, reason: r}\n- {page: v1.0/resources/none.md, property: id, reason: r}\n";
    assert_eq!(said(yaml).len(), 1);
    let part = docs(yaml).only("v1.0/resources/user.md");
    assert!(Facts::of(&part).diagnostics.iter().all(|found| found.location.page != "corrections.yaml"));
}

/// The lines of a file of the crate that hold a text.
fn generated(yaml: &str, path: &str) -> String {
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::English,
        packaging: Packaging::WorkspaceMember,
        ..Settings::default()
    };
    let generated = Generated::of(Facts::of(&docs(yaml)), &settings);
    let file = generated.files.get(path).unwrap_or_else(|| panic!("no {path}"));
    file.text.clone()
}

/// Expects these lines in a file of the crate behind an entry of `rename`.
fn check_rename(entry: &str, path: &str, lines: &[&str]) {
    let yaml = format!("rename:\n- {{{entry}, reason: It is better.}}\n");
    assert_eq!(said(&yaml), [""; 0], "{entry}");
    let text = generated(&yaml, path);
    for line in lines {
        assert!(text.contains(line), "{line:?} is not in\n{text}");
    }
}

#[test]
fn names_of_each_kind_are_chosen() {
    let send = "page: v1.0/api/user-send.md";
    for (entry, path, lines) in [
        (
            format!("{GET}, operation: GET /me, from: get_me, to: read_me"),
            "src/v1_0/user.rs",
            &[
                "pub fn read_me(",
                "//!   * [`read_me()`]: `GET /me`",
                "/// Renamed: the function is `get_me` by the docs. It is better.",
            ][..],
        ),
        (
            format!("{GET}, operation: 'GET /users/{{id}}', placeholder: id, from: user_id, to: id_or_name"),
            "src/v1_0/user.rs",
            &[
                "pub fn get(id_or_name: &str",
                "GET v1.0 /users/{id_or_name}",
                "`id_or_name` is `user_id` by the docs",
            ],
        ),
        (
            "version: v1.0, module: user, from: user, to: people".to_owned(),
            "src/v1_0/people.rs",
            &["v1_0::people::get", "//! Renamed: the module is `user` by the docs."],
        ),
        (
            format!("{RES}, resource: user, from: User, to: Person"),
            "src/v1_0/models/person.rs",
            &["pub struct Person {", "Option<Box<models::Person>>", "Renamed: the name is `User`"],
        ),
        (
            format!("{RES}, property: kind, from: kind, to: sort"),
            "src/v1_0/models/user.rs",
            &["pub sort: Option<models::Kind>", "Renamed: the name is `kind`"],
        ),
        (
            format!("{RES}, enum: kind, from: Kind, to: UserSort"),
            "src/v1_0/models/user_sort.rs",
            &["pub enum UserSort {"],
        ),
        (
            format!("{RES}, enum: kind, member: gest, from: Gest, to: Guest"),
            "src/v1_0/models/kind.rs",
            &["    Guest,", "\"gest\" => Self::Guest", "Renamed: the name is `Gest`"],
        ),
        (
            format!("{send}, body-parameter: toName, from: to_name, to: recipient"),
            "src/v1_0/user.rs",
            &["pub recipient: Option<String>", "pub fn new(recipient: impl Into<String>)"],
        ),
        (
            format!("{send}, body: parameters, from: SendBody, to: Message"),
            "src/v1_0/user.rs",
            &["pub struct Message {", "body: &Message)"],
        ),
    ] {
        check_rename(&entry, path, lines);
    }
}

#[test]
fn a_name_that_cannot_be_is_refused() {
    let me = format!("{GET}, operation: GET /me, from: get_me");
    for (entry, code, message) in [
        (format!("{me}, to: get"), "conflict", "`get` is taken: two functions would have this name"),
        (format!("{me}, to: get me"), "invalid", "`get me` is no Rust identifier"),
        (format!("{me}, to: move"), "invalid", "`move` is no Rust identifier"),
        (format!("{me}, to: GetMe"), "invalid", "`GetMe` is not in snake_case"),
        (format!("{me}, to: get_2"), "invalid", "`get_2` is a name with a number appended"),
        (
            format!("{GET}, operation: GET /me, from: get_in_me, to: get_you"),
            "stale",
            "the name that is made is `get_me`, not `get_in_me`",
        ),
        (
            format!("{GET}, operation: GET /you, from: get_you, to: x"),
            "stale",
            "`v1.0/api/user-get.md` has no operation `GET /you`",
        ),
        ("version: v1.0, module: user, from: user, to: models".to_owned(), "conflict", "`models` is taken"),
        (
            "version: v1.0, module: group, from: group, to: groups".to_owned(),
            "stale",
            "there is no module `group` of v1.0",
        ),
        (format!("{RES}, property: kind, from: kind, to: id"), "conflict", "`id` is taken: two fields"),
        (format!("{RES}, property: kind, from: kind, to: additional"), "conflict", "`additional` is taken"),
        (format!("{RES}, resource: user, from: User, to: user"), "invalid", "`user` is not in CamelCase"),
        (format!("{RES}, resource: user, from: User, to: Kind"), "conflict", "`Kind` is taken: two types"),
        (
            format!("{RES}, enum: kind, member: gest, from: Gest, to: Member"),
            "conflict",
            "`Member` is taken: two variants",
        ),
        (format!("{me}, to: get_me"), "invalid", "`from` and `to` are both `get_me`"),
    ] {
        check_wrong("rename", &entry, code, message);
    }
    // Names may change places.
    let swap = format!(
        "rename:\n- {{{me}, to: get, reason: r}}\n- {{{GET}, operation: 'GET /users/{{id}}', from: get, to: get_me, reason: r}}\n"
    );
    assert_eq!(said(&swap), [""; 0]);
}

#[test]
fn docs_tell_what_is_corrected_and_why() {
    let yaml = format!(
        r#"correct:
- {{{GET}, permission: User.Raed, fact: name, documented: User.Raed, correct: User.Read, reason: It is misspelt}}
- {{{RES}, property: id, fact: type, documented: String, correct: Guid, reason: See `x`.}}
drop:
- {{{RES}, relationship: manager, reason: It is gone.}}
- {{{GET}, operation: GET /me, reason: It is gone.}}
"#
    );
    for (path, line) in [
        (
            "src/v1_0/user.rs",
            "/// Corrected: permission `User.Raed`, `name` is documented as `User.Raed`. It is misspelt.",
        ),
        ("src/v1_0/models/user.rs", "    /// Corrected: `type` is documented as `String`. See `x`."),
        ("src/v1_0/models/user.rs", "/// Left out: relationship `manager`. It is gone."),
        (
            "src/v1_0.rs",
            "//! * Left out: operation `GET /me`. It is gone. Page: `v1.0/api/user-get.md`, line 10.",
        ),
    ] {
        let text = generated(&yaml, path);
        assert!(text.contains(line), "{line:?} is not in\n{text}");
    }
}

#[test]
fn the_examples_of_the_docs_are_entries() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/corrections.md");
    let docs = std::fs::read_to_string(path).expect("the docs");
    let examples: Vec<&str> =
        docs.split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect();
    assert!(examples.len() >= 4);
    for example in examples {
        let pages = ["v1.0/api/a.md", "beta/api/a.md"]
            .map(|path| DocFile { path: path.to_owned(), text: "# T\n".to_owned() });
        let file = DocFile { path: "corrections.yaml".to_owned(), text: example.to_owned() };
        let docs = DocSet { corrections: Some(file), ..DocSet::new(pages.into()) };
        let (corrections, found) = super::read_corrections(&docs.beside());
        assert!(found.is_empty(), "{found:#?}");
        let count = corrections.correct.len() + corrections.drop.len() + corrections.rename.len();
        assert_eq!(count, example.matches("reason:").count());
    }
}
