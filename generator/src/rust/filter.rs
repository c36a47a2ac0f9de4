//! The choice of operations that a client is made of: globs of paths as kiota's `--include-path` and `--exclude-path`, and areas.
//!
//! Names are made before the filter applies, so an item has the same name in every client that contains it.

mod near;

use super::areas::Feature;
use crate::ir::{ApiVersion, HttpMethod, Operation, PathPart, PathTemplate};
use globset::{GlobBuilder, GlobMatcher};
use std::collections::BTreeSet;
use std::fmt;

/// Chooses operations. An operation is chosen if any entry includes it and no entry excludes it. Without entries that include,
/// all are included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    entries: Vec<Entry>,
}

/// An entry of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    kind: FilterKind,
    /// The entry as given.
    text: String,
    test: Test,
}

/// The kind of an entry of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilterKind {
    /// A glob of the paths to include.
    IncludePath,
    /// A glob of the paths to exclude.
    ExcludePath,
    /// An area to include.
    IncludeArea,
}

impl FilterKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::IncludePath, Self::ExcludePath, Self::IncludeArea];

    /// The name of the kind: the key in `docs.yaml`, and the flag without its dashes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IncludePath => "include-path",
            Self::ExcludePath => "exclude-path",
            Self::IncludeArea => "include-area",
        }
    }
}

/// The operations that an entry means.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Path(PathGlob),
    Area(Feature),
}

impl Test {
    fn matches(&self, operation: &Operation) -> bool {
        match self {
            Self::Path(glob) => glob.matches(operation),
            Self::Area(area) => Feature::of_area(operation.facts.area.as_deref()) == *area,
        }
    }
}

/// A glob of paths, and the methods that it is limited to.
#[derive(Debug, Clone)]
struct PathGlob {
    /// The glob without methods.
    text: String,
    matcher: GlobMatcher,
    /// Empty for all methods.
    methods: Vec<HttpMethod>,
}

impl PartialEq for PathGlob {
    fn eq(&self, other: &Self) -> bool {
        (&self.text, &self.methods) == (&other.text, &other.methods)
    }
}

impl Eq for PathGlob {}

impl PathGlob {
    /// Parses `/users/{id}/messages/**#GET,POST`.
    fn parse(text: &str) -> Result<Self, String> {
        let (glob, methods) = match text.split_once('#') {
            Some((glob, methods)) => (glob, parse_methods(methods)?),
            None => (text, Vec::new()),
        };
        if glob.is_empty() {
            return Err("it has no path".to_owned());
        }
        let matcher = GlobBuilder::new(&with_bare_placeholders(glob))
            .literal_separator(true)
            .case_insensitive(true)
            .backslash_escape(true)
            .build()
            .map_err(|error| error.kind().to_string())?
            .compile_matcher();
        Ok(Self { text: glob.to_owned(), matcher, methods })
    }

    fn matches(&self, operation: &Operation) -> bool {
        self.has_method(operation.method) && self.matcher.is_match(path_to_match(&operation.path))
    }

    fn has_method(&self, method: HttpMethod) -> bool {
        self.methods.is_empty() || self.methods.contains(&method)
    }
}

/// Parses `GET,POST`.
fn parse_methods(text: &str) -> Result<Vec<HttpMethod>, String> {
    let method = |word: &str| {
        let is_it = |method: &HttpMethod| method.as_str().eq_ignore_ascii_case(word.trim());
        HttpMethod::ALL.into_iter().find(is_it).ok_or_else(|| {
            let known = HttpMethod::ALL.map(HttpMethod::as_str).join(", ");
            format!("behind `#` stand methods, separated by commas, and `{word}` is none of {known}")
        })
    };
    text.split(',').map(method).collect()
}

/// A glob in which each placeholder is an escaped `{}`, so that its name does not matter. Other braces stand for themselves.
fn with_bare_placeholders(glob: &str) -> String {
    let mut out = String::with_capacity(glob.len() + 8);
    let mut rest = glob;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(&before.replace('}', "\\}"));
        match behind.split_once('}') {
            Some((_, behind)) => {
                out.push_str("\\{\\}");
                rest = behind;
            }
            None => {
                out.push_str("\\{");
                rest = behind;
            }
        }
    }
    out.push_str(&rest.replace('}', "\\}"));
    out
}

/// A documented path with `{}` for each placeholder.
fn path_to_match(path: &PathTemplate) -> String {
    let text = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Parameter(_) => "{}".to_owned(),
    };
    path.parts.iter().map(text).collect()
}

/// Something wrong with a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterProblem {
    /// The kind and the text of the entry. `None` if the entries together leave no operation.
    pub entry: Option<(FilterKind, String)>,
    /// The fault with its cure.
    pub message: String,
}

impl fmt::Display for FilterProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.entry {
            Some((kind, text)) => write!(f, "{} {text}: {}", kind.as_str(), self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl Filter {
    /// Adds an entry.
    ///
    /// # Errors
    /// If a path is not a glob, or names something that is not a method.
    pub fn add(&mut self, kind: FilterKind, text: &str) -> Result<(), FilterProblem> {
        let test = match kind {
            FilterKind::IncludePath | FilterKind::ExcludePath => PathGlob::parse(text).map(Test::Path),
            FilterKind::IncludeArea => Ok(Test::Area(Feature::of_area(Some(text)))),
        };
        let problem = |message| FilterProblem { entry: Some((kind, text.to_owned())), message };
        self.entries.push(Entry { kind, text: text.to_owned(), test: test.map_err(problem)? });
        Ok(())
    }

    /// Returns whether the filter chooses every operation.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The kinds and texts of the entries, in the order in which they were added.
    pub fn entries(&self) -> impl Iterator<Item = (FilterKind, &str)> {
        self.entries.iter().map(|entry| (entry.kind, entry.text.as_str()))
    }

    /// Returns whether the filter chooses an operation.
    #[must_use]
    pub fn chooses(&self, operation: &Operation) -> bool {
        let (excluding, including): (Vec<&Entry>, Vec<&Entry>) =
            self.entries.iter().partition(|entry| entry.kind == FilterKind::ExcludePath);
        (including.is_empty() || including.iter().any(|entry| entry.test.matches(operation)))
            && !excluding.iter().any(|entry| entry.test.matches(operation))
    }

    /// Reports the entries that match no operation of these versions, each with similar paths or areas. Also reports a filter
    /// that chooses no operation at all.
    #[must_use]
    pub fn problems(&self, operations: &[Operation], versions: &[ApiVersion]) -> Vec<FilterProblem> {
        let operations: Vec<&Operation> =
            operations.iter().filter(|operation| versions.contains(&operation.api_version)).collect();
        let mut problems: Vec<FilterProblem> = Vec::new();
        for Entry { kind, text, test } in &self.entries {
            if !operations.iter().any(|operation| test.matches(operation)) {
                let message = match test {
                    Test::Path(glob) => glob.no_match(&operations),
                    Test::Area(area) => area_without_operations(area, &operations),
                };
                problems.push(FilterProblem { entry: Some((*kind, text.clone())), message });
            }
        }
        if problems.is_empty() && !self.is_empty() && !operations.iter().any(|one| self.chooses(one)) {
            let message = "all operations that are included are excluded too".to_owned();
            problems.push(FilterProblem { entry: None, message });
        }
        problems
    }
}

impl PathGlob {
    /// The message about a glob that matches no operation.
    fn no_match(&self, operations: &[&Operation]) -> String {
        let matches = |operation: &&&Operation| self.matcher.is_match(path_to_match(&operation.path));
        let methods: BTreeSet<HttpMethod> =
            operations.iter().filter(matches).map(|operation| operation.method).collect();
        if !methods.is_empty() {
            let has: Vec<&str> = methods.into_iter().map(HttpMethod::as_str).collect();
            return format!("the paths that it matches only have {}", has.join(", "));
        }
        let paths: BTreeSet<&str> = operations.iter().map(|operation| operation.path.text.as_str()).collect();
        let message = "it matches no documented path";
        let methods: Vec<&str> = self.methods.iter().map(|method| method.as_str()).collect();
        let methods = if methods.is_empty() { String::new() } else { format!("#{}", methods.join(",")) };
        let near: Vec<String> =
            near::globs(&self.text, &paths).iter().map(|glob| format!("{glob}{methods}")).collect();
        match near.as_slice() {
            [] => message.to_owned(),
            near => format!("{message}; did you mean {}?", near.join(" or ")),
        }
    }
}

/// The message about an area without operations.
fn area_without_operations(area: &Feature, operations: &[&Operation]) -> String {
    let areas: BTreeSet<Feature> =
        operations.iter().map(|operation| Feature::of_area(operation.facts.area.as_deref())).collect();
    let known: Vec<&str> = areas.iter().map(Feature::as_str).collect();
    let near = near::words(area.as_str(), &known);
    let (lead, named) = if near.is_empty() { ("the areas are", &known) } else { ("did you mean", &near) };
    let (joint, end) = if near.is_empty() { (", ", "") } else { (" or ", "?") };
    format!("there is no such area; {lead} {}{end}", named.join(joint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocFile, DocSet, Facts, Generated, Settings};

    /// Pages of two areas, one with several request lines.
    fn facts() -> Facts {
        let page = |name: &str, area: &str, lines: &str| DocFile {
            path: format!("v1.0/api/{name}.md"),
            text: format!(
                r#"---
ms.subservice: "{area}"
---
# T
## HTTP request
```http
{lines}
```
## Response
`204 No Content`"#
            ),
        };
        Facts::of(&DocSet::new(vec![
            page("user-get", "users", "GET /me\nGET /users/{id | userPrincipalName}"),
            page("user-post-users", "users", "POST /users"),
            page("message-list", "mail", "GET /me/messages\nGET /users/{id}/messages"),
            page("message-move", "mail", "POST /users/{id}/messages/{id}/move"),
            page("report-getuse", "reports", "GET /reports/getUse(period='{period}')"),
        ]))
    }

    fn filter(entries: &str) -> Result<Filter, FilterProblem> {
        let mut filter = Filter::default();
        for entry in entries.split_whitespace() {
            let (kind, text) = match entry.split_at(1) {
                ("+", text) => (FilterKind::IncludePath, text),
                ("-", text) => (FilterKind::ExcludePath, text),
                (_, text) => (FilterKind::IncludeArea, text),
            };
            filter.add(kind, text)?;
        }
        Ok(filter)
    }

    /// Expects the request lines that a filter chooses.
    fn check(entries: &str, expect: &[&str]) {
        let (filter, facts) = (filter(entries).expect("a valid filter"), facts());
        let chosen = facts.api.operations.iter().filter(|operation| filter.chooses(operation));
        let lines: Vec<String> = chosen.map(Operation::request_line).collect();
        assert_eq!(lines, expect, "{entries}");
        assert_eq!(filter.problems(&facts.api.operations, &ApiVersion::ALL), [], "{entries}");
    }

    #[test]
    fn globs_have_the_meaning_of_kiota() {
        let (list, own, send) = (
            "GET /users/{id}/messages",
            "GET /users/{id | userPrincipalName}",
            "POST /users/{id}/messages/{id}/move",
        );
        check("+/users/**", &[list, send, own]);
        check("+/users/*", &[own]);
        check("+/users/{any}", &[own]);
        check("+/USERS/*/messages", &[list]);
        check("+**/messages", &["GET /me/messages", list]);
        check("+**/messages/**", &[send]);
        check("+/users/**#post +/users#GET,POST", &[send, "POST /users"]);
        check("+/users/** -**/messages/** -**/messages#GET", &[own]);
        check("+/reports/getUse(period='{}')", &["GET /reports/getUse(period='{period}')"]);
    }

    #[test]
    fn paths_and_areas_include_each_for_itself() {
        check(
            "@mail",
            &["GET /me/messages", "GET /users/{id}/messages", "POST /users/{id}/messages/{id}/move"],
        );
        check(
            "@Mail +/reports/** -/users/**",
            &["GET /me/messages", "GET /reports/getUse(period='{period}')"],
        );
    }

    #[test]
    fn a_client_has_what_its_operations_reach_under_the_names_of_the_whole_one() {
        let resource = |name: &str, head: &str, rows: &str| DocFile {
            path: format!("v1.0/resources/{}.md", name.to_lowercase()),
            text: format!(
                r#"---
ms.subservice: a
---
# {name} resource type
{head}
{rows}
"#
            ),
        };
        let properties = |rows: &str| format!("## Properties\n|Property|Type|Description|\n|-|-|-|\n{rows}");
        let area_b =
            |file: DocFile| DocFile { text: file.text.replace("subservice: a", "subservice: b"), ..file };
        let page = DocFile {
            path: "v1.0/api/thing-get.md".to_owned(),
            text: r#"---
ms.subservice: a
---
# T
## HTTP request
```http
GET /thing
GET /boxes/{id}/thing
```
## Response
`200 OK` and a [thing](../resources/thing.md)"#
                .to_owned(),
        };
        let facts = Facts::of(&DocSet::new(vec![
            page,
            resource(
                "thing",
                "",
                &(properties("|size|[size](size.md)|Its size.|")
                    + "\n## Relationships\n|Relationship|Type|Description|\n|-|-|-|\n|far|[far](far.md)|In another area.|"),
            ),
            resource("size", "", &properties("|height|Int32|Its height.|")),
            resource(
                "bigThing",
                "Inherits from [thing](thing.md).",
                &properties("|weight|Int32|Its weight.|"),
            ),
            resource("other", "", &properties("|id|String|Its id.|")),
            area_b(resource("far", "", &properties("|id|String|Its id.|"))),
        ]));
        let settings =
            Settings { filter: filter("+/boxes/**").expect("a valid filter"), ..Settings::default() };
        let files = Generated::of(facts, &settings).files;
        let models: Vec<&str> =
            files.iter().filter_map(|(path, _)| path.strip_prefix("src/v1_0/models/")).collect();
        assert_eq!(models, ["big_thing.rs", "size.rs", "thing.rs"]);
        let text = |path: &str| files.get(path).expect("a file").text.as_str();
        let module = text("src/v1_0/thing.rs");
        assert!(module.contains("fn get_in_box(") && !module.contains("fn get("), "{module}");
        assert!(!text("src/v1_0/models/thing.rs").contains("far"));
        assert!(text("Cargo.toml").contains("default = [\"v1_0\", \"a\"]"));
    }

    #[test]
    fn an_entry_without_matches_is_reported_with_suggestions() {
        let cases = [
            ("+/user/**", "it matches no documented path; did you mean /users/**?"),
            ("+users/**", "it matches no documented path; did you mean /users/**?"),
            ("-**/mesages/**#GET", "did you mean **/messages/**#GET?"),
            ("+/users/*/message", "did you mean /users/*/messages?"),
            ("+/users/**#PATCH", "the paths that it matches only have GET, POST"),
            ("+/zzzzzzzz", "it matches no documented path"),
            ("@mial", "there is no such area; did you mean mail?"),
            ("@zzzzzzzz", "there is no such area; the areas are mail, reports, users"),
            ("+/me -/me", "all operations that are included are excluded too"),
            ("+/me#LIST", "`LIST` is none of GET, POST"),
            ("+#GET", "it has no path"),
            ("+/me/[a", "unclosed character class"),
        ];
        for (entries, expect) in cases {
            let problems = match filter(entries) {
                Ok(filter) => filter.problems(&facts().api.operations, &ApiVersion::ALL),
                Err(problem) => vec![problem],
            };
            let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
            assert!(
                shown.len() == 1 && shown[0].ends_with(expect) || shown[0].contains(expect),
                "{expect:?} is not {shown:?}"
            );
        }
    }
}
