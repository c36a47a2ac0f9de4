//! Names of modules, functions and parameters.
//!
//! A name depends only on its own page, so adding a page renames nothing. Only if two pages would share a name, the later one
//! gets extra words.

use super::spellings::Spellings;
use super::words::{singular_words, snake, snake_by_list};
use crate::hash::{HashMap, HashSet};
use crate::ir::{HttpMethod, Operation, PathParameter, PathPart, PathTemplate, Slot};
use std::borrow::Cow;
use std::sync::Arc;

/// The words that begin the function's part of a page's file name.
const VERBS: &[&str] = &[
    "get", "list", "post", "create", "update", "delete", "add", "remove", "put", "patch", "upsert", "delta",
];

/// The module and the function that the name of a page's file gives, as words joined by `_`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageName {
    pub(super) module: String,
    pub(super) function: String,
    /// The documentation area in the file name. `None` if the module has it.
    pub(super) area: Option<String>,
}

/// Splits the name of a page's file: `user-list-messages.md`, `intune-enrollment-windowsautopilotdeviceidentity-get.md`.
///
/// `first` is the page's first request line. If the file name starts with the area of that line's page, the next part is an
/// area of that product, and the resource follows it.
pub(super) fn page_name(first: &Operation, spellings: &Spellings) -> PageName {
    let (page, product) = (&*first.page, first.facts.area.as_deref());
    let stem = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md").to_ascii_lowercase();
    let mut tokens: Vec<&str> = stem.split('-').filter(|token| !token.is_empty()).collect();
    let mut area = None;
    if tokens.len() >= 4 && product == Some(tokens[0]) && !VERBS.contains(&tokens[1]) {
        area = Some(spellings.words(tokens[1]).to_string());
        tokens.drain(..2);
    }
    let verb =
        (1..tokens.len()).find(|i| VERBS.contains(&tokens[*i])).unwrap_or(tokens.len().saturating_sub(1));
    let module = tokens[..verb.max(1).min(tokens.len())].iter().map(|token| spellings.words(token));
    let module = module.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("_");
    let rest = if verb == 0 { &[] } else { &tokens[verb..] };
    let words: Vec<_> = rest.iter().map(|token| spellings.words_on_page(token, first)).collect();
    let mut function = words.join("_");
    if function.is_empty() {
        function = method_word(first.method).to_owned();
    }
    // Every area that extends a resource at the root of the service documents that resource.
    let root = first.path.literals().next().map(snake_by_list);
    if let (Some(words), Some(root)) = (&area, root)
        && singular_words(&root) == module
    {
        function = format!("{function}_for_{words}");
    }
    PageName { module, function, area }
}

fn method_word(method: HttpMethod) -> &'static str {
    match method {
        HttpMethod::Get => "get",
        HttpMethod::Post => "post",
        HttpMethod::Put => "put",
        HttpMethod::Patch => "update",
        HttpMethod::Delete => "delete",
    }
}

/// The name of a line's function before lines of one page are told apart. It is the page's name, followed by a system segment
/// at the end of the path (`$value`, `$count`), and by the method and the query if they differ from the page's first line.
pub(super) fn base_name(page: &PageName, line: &Operation, first: &Operation) -> String {
    let mut name = page.function.clone();
    let last = line.path.text.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if let Some(system) =
        last.strip_prefix('$').filter(|system| *system != "ref" && !name.ends_with(&*snake(system)))
    {
        name = format!("{name}_{}", snake(system));
    }
    if line.method != first.method {
        name = format!("{name}_with_{}", line.method.as_str().to_ascii_lowercase());
    }
    match query_words(line) {
        Some(query) if query_words(first).as_ref() != Some(&query) => format!("{name}_with_{query}"),
        _ => name,
    }
}

/// The best free name for a further request line of a page: the page's name with the fewest words of the line's path that no
/// earlier line has in this order.
pub(super) fn line_name(
    base: &str,
    line: &Operation,
    before: &mut LinesBefore<'_>,
    is_free: impl Fn(&str) -> bool,
) -> Option<String> {
    let own = segment_words(line);
    let numbers = before.numbers(&own);
    let in_words = |places: Places| {
        places.into_iter().flatten().fold(format!("{base}_in"), |name, at| name + "_" + own[at].as_str())
    };
    let choices = || (1..=LONGEST).flat_map(|size| subsequences(own.len(), size));
    let free = |name: &String| is_free(name);

    let by_new_segments = (1..=LONGEST).find_map(|size| {
        let known = before.sequences(size);
        let new = subsequences(own.len(), size);
        new.filter(|places| !known.contains(&sequence(&numbers, *places))).map(in_words).find(free)
    });
    let by_parameters = || {
        let known = before.parameters();
        let new = parameter_words(line).into_iter().filter(|name| !known.contains(name));
        new.map(|name| format!("{base}_by_{name}")).find(free)
    };
    // The line has no new words, only fewer of them.
    let by_any_segments = || choices().map(in_words).find(free);
    let by_all = || {
        let all = format!("{base}_in_{}", own.join("_"));
        let parameters = format!("{all}_by_{}", parameter_words(line).join("_"));
        let query = line.path.query.as_deref().unwrap_or_default();
        let text = snake_by_list(&format!("{} {query}", line.path.text));
        [all, parameters, format!("{base}_at_{text}")]
            .into_iter()
            .find(|name| !name.ends_with('_') && is_free(name))
    };
    by_new_segments.or_else(by_parameters).or_else(by_any_segments).or_else(by_all)
}

/// The literal segments of a path as words in the singular.
fn segment_words(operation: &Operation) -> Vec<String> {
    operation
        .path
        .literals()
        .map(|segment| singular_words(&snake_by_list(segment.trim_start_matches('$'))))
        .filter(|words| !words.is_empty())
        .collect()
}

/// Replaces `|` in a documented name, so that `id|name` reads `id or name`.
fn with_or(documented: &str) -> Cow<'_, str> {
    if documented.contains('|') { documented.replace('|', " or ").into() } else { documented.into() }
}

/// The words of a parameter: its documented name if it is a function's, and otherwise its placeholder.
fn argument_words(parameter: &PathParameter) -> Arc<str> {
    match &parameter.argument {
        Some(documented) => snake(&with_or(documented)),
        None => snake_by_list(&with_or(&parameter.name)),
    }
}

fn parameter_words(operation: &Operation) -> Vec<String> {
    operation
        .path
        .parameters()
        .map(|parameter| argument_words(parameter).to_string())
        .filter(|words| !words.is_empty())
        .collect()
}

/// The lines of a page that have names already. Their words are computed lazily, because most pages have only one line, and
/// most other lines differ in a single word.
#[derive(Default)]
pub(super) struct LinesBefore<'a> {
    lines: Vec<&'a Operation>,
    /// A number for each distinct word.
    numbers: HashMap<String, usize>,
    /// The word numbers of the first lines. Further lines follow on demand.
    words: Vec<Vec<usize>>,
    /// For each length, the number of lines processed and their word sequences.
    sequences: [(usize, HashSet<Sequence>); LONGEST],
    parameters: (usize, HashSet<String>),
}

/// The greatest number of path words that are combined to tell a line apart.
const LONGEST: usize = 3;

impl<'a> LinesBefore<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub(super) fn push(&mut self, line: &'a Operation) {
        self.lines.push(line);
    }

    /// The numbers of these words.
    fn numbers(&mut self, words: &[String]) -> Vec<usize> {
        let mut number = |word: &String| match self.numbers.get(word) {
            Some(number) => *number,
            None => {
                let next = self.numbers.len();
                self.numbers.insert(word.clone(), next);
                next
            }
        };
        words.iter().map(&mut number).collect()
    }

    /// The word sequences of this length in all lines.
    fn sequences(&mut self, size: usize) -> &HashSet<Sequence> {
        for at in self.words.len()..self.lines.len() {
            let words = self.numbers(&segment_words(self.lines[at]));
            self.words.push(words);
        }
        let (read, sequences) = &mut self.sequences[size - 1];
        for words in &self.words[*read..] {
            let places = subsequences(words.len(), size);
            sequences.extend(places.map(|places| sequence(words, places)));
        }
        *read = self.words.len();
        sequences
    }

    /// The parameter names of all lines.
    fn parameters(&mut self) -> &HashSet<String> {
        let (read, parameters) = &mut self.parameters;
        parameters.extend(self.lines[*read..].iter().flat_map(|line| parameter_words(line)));
        *read = self.lines.len();
        parameters
    }
}

/// The positions of words in a path, in ascending order. Shorter sequences are padded with `None`.
type Places = [Option<usize>; LONGEST];
/// The numbers of the words at such positions.
type Sequence = [Option<usize>; LONGEST];

fn sequence(numbers: &[usize], places: Places) -> Sequence {
    places.map(|place| place.map(|at| numbers[at]))
}

/// All ways to choose this many words in order.
fn subsequences(words: usize, size: usize) -> impl Iterator<Item = Places> {
    // Most paths have at most twelve segments. Longer ones are told apart by their first segments.
    let words = words.min(12);
    let first = (size <= words).then(|| std::array::from_fn(|at| (at < size).then_some(at)));
    std::iter::successors(first, move |places: &Places| {
        // The last position that can still move, with those after it.
        let at = (0..size).rev().find(|at| places[*at].is_some_and(|place| place < words - size + at))?;
        let mut places = *places;
        let next = places[at]? + 1;
        places[at..size].iter_mut().zip(next..).for_each(|(place, word)| *place = Some(word));
        Some(places)
    })
}

/// The operators and functions that tell OData filters apart. `eq` is the default and not listed.
const OPERATORS: &[&str] = &["ne", "gt", "ge", "lt", "le", "not", "startswith", "endswith", "contains"];

/// The words of a query string: its options, and the first word of each OData option's value. `$expand=members` gives
/// `expand_members`.
fn query_words(operation: &Operation) -> Option<String> {
    let query = operation.path.query.as_deref()?;
    let mut out: Vec<String> = Vec::new();
    let add = |out: &mut Vec<String>, name: &str| {
        let words = snake_by_list(name);
        out.extend(words.split('_').filter(|word| !word.is_empty()).map(str::to_owned));
    };
    for option in query.split('&') {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        add(&mut out, name.trim_start_matches('$'));
        if name.starts_with('$') {
            let word: String = value.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
            add(&mut out, &word);
            let operators =
                value.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| OPERATORS.contains(word));
            out.extend(operators.map(str::to_owned));
        }
    }
    out.dedup();
    (!out.is_empty()).then(|| out.join("_"))
}

/// The distinct parameter names of a path, as words joined by `_`.
///
/// A bare `{id}` takes the name of the segment before it. A taken name is prefixed with earlier segments.
pub(super) fn parameter_names(path: &PathTemplate) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    // Segments are turned into words lazily, because that is seldom needed.
    let mut segments: Vec<&str> = Vec::new();
    let words_of = |segment: &&str| singular_words(&snake_by_list(segment));
    for part in path.parts.iter().chain(&path.query_parts) {
        match part {
            PathPart::Literal(text) => segments.extend(
                text.split(['/', '(', ')', '=', '&', '?', ' '])
                    .map(|segment| segment.trim_matches([':', '\'', '$', ',']))
                    .filter(|segment| !segment.is_empty()),
            ),
            PathPart::Parameter(parameter) => {
                let own = argument_words(parameter);
                let own = if own.is_empty() { "value" } else { &*own };
                let bare = own == "id" && parameter.slot == Slot::Segment;
                let mut name = own.to_owned();
                let mut before = segments.iter().rev().map(words_of);
                if bare && let Some(segment) = before.next() {
                    name = format!("{segment}_id");
                }
                // A second identifier with the same name is named after the segment before it.
                let nearest =
                    segments.last().filter(|_| names.contains(&name) && own.ends_with("_id") && !bare);
                if let Some(by_segment) = nearest
                    .map(|segment| format!("{}_id", words_of(segment)))
                    .filter(|name| !names.contains(name))
                {
                    name = by_segment;
                }
                // The request body is called `body`.
                while names.contains(&name) || name == "body" {
                    match before.next() {
                        Some(segment) => name = format!("{segment}_{name}"),
                        None => name = format!("other_{name}"),
                    }
                }
                names.push(name);
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use crate::rust::{DocLanguage, lower};
    use crate::{ApiVersion, Corrections, DocFile, DocSet, Facts};

    /// The functions of pages with these request lines, as `module::name(parameters)`.
    fn functions(pages: &[(&str, &str)]) -> Vec<String> {
        let files = pages.iter().map(|(name, lines)| DocFile {
            path: format!("v1.0/api/{name}.md"),
            text: format!("# T\n## HTTP request\n```http\n{lines}\n```\n"),
        });
        let (client, _) = lower(
            &Facts::of(&DocSet::new(files.collect())).api,
            &Corrections::default(),
            &[ApiVersion::V1_0],
            DocLanguage::English,
        );
        let modules = client.versions.iter().flat_map(|version| &version.modules);
        let functions =
            modules.flat_map(|module| module.functions.iter().map(move |function| (&module.name, function)));
        let shown = functions.map(|(module, function)| {
            let parameters: Vec<_> =
                function.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            format!("{module}::{}({})", function.name, parameters.join(", "))
        });
        shown.collect()
    }

    #[test]
    fn lines_of_a_page_are_told_apart_by_the_shortest_new_words() {
        assert_eq!(
            functions(&[(
                "user-list-messages",
                "GET /me/messages\nGET /users/{id}/messages\nGET /users/{id}/mailFolders/{id}/messages"
            )]),
            [
                "user::list_messages()",
                "user::list_messages_in_user(user_id)",
                "user::list_messages_in_mail_folder(user_id, mail_folder_id)"
            ]
        );
    }

    #[test]
    fn no_parameter_is_called_as_what_is_sent() {
        assert_eq!(functions(&[("user-post", "POST /users/{body}")]), ["user::post(user_body)"]);
    }

    #[test]
    fn letters_of_other_scripts_stay_different() {
        assert_eq!(functions(&[("user-get", "GET /a/{名}/{前}")]), ["user::get(u540d, u524d)"]);
        assert_eq!(
            functions(&[("名-get", "GET /a"), ("前-get", "GET /b")]),
            ["u524d::get()", "u540d::get()"]
        );
    }

    #[test]
    fn no_module_is_the_root_of_the_tests_and_none_has_a_name_too_long_for_a_file() {
        assert_eq!(functions(&[("main-get", "GET /main")]), ["main_::get()"]);
        let long = functions(&[(&format!("{}-get", "用".repeat(80)), "GET /a")]);
        assert_eq!(long[0].len(), 140 + "::get()".len());
    }
}
