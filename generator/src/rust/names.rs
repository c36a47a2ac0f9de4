//! Names of modules and functions.
//!
//! A name depends only on the words of its own page and on the paths of that page's lines, not on their order. The module `acts`
//! gives the words of what a line does, `places` those of its path; `spots` distinguishes lines with the same act.

use super::acts::{Act, ActOfFile, ends_with_words, is_verb};
use super::parameter_names::parameter_words;
use super::places::{Place, Segment};
use super::queries::query_words;
use super::spellings::Spellings;
use super::spots::{Spots, Suffix};
use super::words::{singular_words, snake_by_list};
use crate::cut::Cut as _;
use crate::hash::{HashMap, HashSet};
use crate::ir::{HttpMethod, Operation};
use crate::page_path;
use std::collections::BTreeMap;

/// The greatest length of a function's name, if there is a choice.
const LONGEST_NAME: usize = 60;

/// The module and the act that the name of a page's file states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageName {
    pub(super) module: String,
    told: ActOfFile,
    /// The documentation area in the file name. `None` if the module has it.
    area: Option<String>,
    /// True if the words of that area end the name of each function.
    is_for_area: bool,
}

/// Splits the name of a page's file: `user-list-messages.md`, `intune-enrollment-windowsautopilotdeviceidentity-get.md`.
///
/// If the file name starts with the area of the page, the next part is an area of that product, and the resource follows it.
pub(super) fn page_name(lines: &[Operation], spellings: &Spellings) -> PageName {
    let (page, product) = (&*lines[0].page, lines[0].facts.area.as_deref());
    let stem = page_path::stem(page).to_ascii_lowercase();
    let mut tokens: Vec<&str> = stem.split('-').filter(|token| !token.is_empty()).collect();
    let mut area = None;
    if tokens.len() >= 4 && product == Some(tokens[0]) && !is_verb(tokens[1]) {
        area = Some(spellings.words(tokens[1]).to_string());
        tokens.drain(..2);
    }
    let verb = (1..tokens.len()).find(|i| is_verb(tokens[*i])).unwrap_or(tokens.len().saturating_sub(1));
    let module = tokens.cut(..verb.max(1).min(tokens.len())).iter().map(|token| spellings.words(token));
    let module = module.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("_");
    let rest = if verb == 0 { &[] } else { tokens.cut(verb..) };
    let (told, behind) = match rest {
        [verb, behind @ ..] if is_verb(verb) => (*verb, behind),
        [] => (method_word(lines[0].method), rest),
        _ => ("", rest),
    };
    let words: Vec<_> = behind.iter().map(|token| spellings.words_on_page(token, lines)).collect();
    let told = ActOfFile::of(told, &words, &module);
    // Every area that extends a resource at the root of the service documents that resource.
    let is_root = |line: &Operation| {
        line.path.literals().next().is_some_and(|root| singular_words(&snake_by_list(root)) == module)
    };
    let is_for_area = area.is_some() && lines.iter().any(is_root);
    PageName { module, told, area, is_for_area }
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

/// A request line on the way to its name.
pub(super) struct Line<'a> {
    /// Its number among the lines of the page.
    pub(super) number: usize,
    operation: &'a Operation,
    place: Place,
    /// The words of its verb and object, and of its query if it distinguishes the line.
    pub(super) stem: String,
    leading: usize,
    is_list: bool,
    has_object: bool,
    /// The name of its function. `None` if no words distinguish it from another line.
    pub(super) name: Option<String>,
}

impl<'a> Line<'a> {
    fn of(number: usize, operation: &'a Operation, page: &PageName, is_patched: bool) -> Self {
        let place = Place::of(&operation.path);
        let Act { mut words, leading, is_list, has_object } =
            Act::of(&page.told, operation, &place, is_patched);
        if let Some(area) = page.area.as_ref().filter(|_| page.is_for_area) {
            words = format!("{words}_for_{area}");
        }
        Self { number, operation, place, stem: words, leading, is_list, has_object, name: None }
    }

    fn leading(&self) -> &[Segment] {
        self.place.segments.cut(..self.leading)
    }

    /// The order in which the lines of one place get their names.
    fn order(&self) -> (bool, HttpMethod, &str, Option<&str>) {
        let path = &self.operation.path;
        (self.place.is_own, self.operation.method, &path.text, path.query.as_deref())
    }

    /// Its name with the words of a container.
    fn with(&self, suffix: &Suffix) -> String {
        let mut name = self.stem.clone();
        match suffix {
            Suffix::None => {}
            // The signed-in user is a user.
            Suffix::In(words) | Suffix::Subject { one: words, .. }
                if self.place.is_own && words == self.place.users() => {}
            Suffix::InOwn => name.push_str("_in"),
            Suffix::In(words) => name.extend(["_in_", words]),
            Suffix::By(words) => name.extend(["_by_", words]),
            Suffix::Subject { one, all } if !self.has_object => {
                name.extend(["_", if self.is_list { all } else { one }]);
            }
            Suffix::Subject { one, .. } => name.extend(["_in_", one]),
        }
        if let Some(words) = &self.place.by {
            let by = ["by_", words].concat();
            if !ends_with_words(&name, &by) {
                name.extend(["_", &by]);
            }
        }
        if self.place.is_own && !ends_with_words(&name, Place::OWN) {
            name.extend(["_", Place::OWN]);
        }
        name
    }
}

/// Names the lines of a page. They come back from the most to the least canonical one. `taken` has the names of the module.
/// Lines that have a name already keep it.
pub(super) fn name_lines<'a>(
    page: &PageName,
    lines: &[(&'a Operation, Option<String>)],
    taken: &mut HashSet<String>,
) -> Vec<Line<'a>> {
    let is_patched = lines.iter().any(|(line, _)| line.method == HttpMethod::Patch);
    let line = |(number, (line, pinned)): (usize, &(&'a Operation, Option<String>))| Line {
        name: pinned.clone(),
        ..Line::of(number, line, page, is_patched)
    };
    let mut lines: Vec<Line<'a>> = lines.iter().enumerate().map(line).collect();
    tell_queries_apart(&mut lines);
    let mut pools: BTreeMap<(Option<String>, usize, String), Vec<Line<'a>>> = BTreeMap::new();
    for line in lines {
        let key = (line.place.by.clone(), line.stem.len(), line.stem.clone());
        pools.entry(key).or_default().push(line);
    }
    pools.into_values().flat_map(|pool| name_pool(page, pool, taken)).collect()
}

/// Adds the words of the query to the stem of each line, where lines with one stem have different queries.
fn tell_queries_apart(lines: &mut [Line<'_>]) {
    let mut by_stem: HashMap<String, Vec<usize>> = HashMap::default();
    for (at, line) in lines.iter().enumerate() {
        by_stem.entry(line.stem.clone()).or_default().push(at);
    }
    for same in by_stem.into_values() {
        let full: Vec<_> = same.iter().map(|at| query_words(lines[*at].operation, true)).collect();
        let brief: Vec<_> = same.iter().map(|at| query_words(lines[*at].operation, false)).collect();
        let distinct = |words: &[Option<String>]| words.iter().collect::<HashSet<_>>().len();
        if distinct(&full) > 1 {
            let words = if distinct(&brief) == distinct(&full) { brief } else { full };
            for (at, words) in same.into_iter().zip(words) {
                if let Some(words) = words {
                    lines[at].stem.extend(["_with_", &words]);
                }
            }
        }
    }
}

/// Names the lines that have one stem.
fn name_pool<'a>(page: &PageName, lines: Vec<Line<'a>>, taken: &mut HashSet<String>) -> Vec<Line<'a>> {
    let places: Vec<Vec<Segment>> = lines.iter().map(|line| line.leading().to_vec()).collect();
    let mut spots = Spots::of(&page.module, places.iter().map(Vec::as_slice));
    let mut by_spot: Vec<Vec<Line<'a>>> = Vec::new();
    by_spot.resize_with(spots.len(), Vec::new);
    for line in lines {
        by_spot[spots.number(line.leading())].push(line);
    }
    let mut named = Vec::new();
    for (number, mut here) in by_spot.into_iter().enumerate() {
        here.sort_by(|a, b| a.order().cmp(&b.order()));
        let parameters: Vec<Vec<String>> = here.iter().map(|line| parameters(line.operation)).collect();
        let mut names_here = HashMap::default();
        for at in 0..here.len() {
            let is_like = |other: &Line<'_>| {
                other.place.is_own == here[at].place.is_own
                    && other.operation.method == here[at].operation.method
            };
            let others: Vec<usize> =
                (0..here.len()).filter(|other| *other != at && is_like(&here[*other])).collect();
            let own = own_parameters(at, &others, &parameters);
            let name = here[at].name.clone();
            let name = name.or_else(|| choose(page, &here[at], (&spots, number, &own), taken, &names_here));
            if let Some(name) = &name {
                taken.insert(name.clone());
                names_here.insert(name.clone(), here[at].operation.method);
            }
            here[at].name = name;
        }
        spots.leave(number);
        named.append(&mut here);
    }
    named
}

/// The words of parameters that distinguish a line from other lines of its place: of one parameter that only this line has, or
/// of all parameters that some of the lines lack.
fn own_parameters(at: usize, others: &[usize], parameters: &[Vec<String>]) -> Vec<String> {
    let has = |other: &usize, words: &String| parameters[*other].contains(words);
    let own = parameters[at].iter();
    let alone =
        own.clone().filter(|words| !others.is_empty() && !others.iter().any(|other| has(other, words)));
    let some: Vec<&str> =
        own.filter(|words| !others.iter().all(|other| has(other, words))).map(String::as_str).collect();
    alone.cloned().chain((!some.is_empty()).then(|| some.join("_and_"))).collect()
}

/// The words of the parameters that may tell a line apart.
fn parameters(operation: &Operation) -> Vec<String> {
    let first_choice = |words: String| words.split("_or_").next().unwrap_or_default().to_owned();
    parameter_words(operation).into_iter().map(first_choice).collect()
}

/// The best free name of a line.
fn choose(
    page: &PageName,
    line: &Line<'_>,
    (spots, spot, own_parameters): (&Spots<'_>, usize, &[String]),
    taken: &HashSet<String>,
    names_here: &HashMap<String, HttpMethod>,
) -> Option<String> {
    let method = line.operation.method.as_str().to_ascii_lowercase();
    let by_suffix = |suffix: Suffix| {
        let name = line.with(&suffix);
        // Another method for the same place.
        let is_other = names_here.get(&name).is_some_and(|other| *other != line.operation.method);
        let with_method = is_other.then(|| format!("{name}_with_{method}"));
        [Some(name), with_method].into_iter().flatten()
    };
    // The first candidate is free for most lines, so the others are only made if they are needed.
    let candidates = || {
        let area = page.area.iter().filter(|_| !page.is_for_area);
        let by_area = area.map(|area| format!("{}_for_{area}", line.with(&Suffix::None)));
        let by_parameters = own_parameters.iter().map(|words| line.with(&Suffix::By(words.clone())));
        let mut suffixes = spots.suffixes(spot);
        let first = suffixes.next();
        first
            .into_iter()
            .flat_map(by_suffix)
            .chain(by_parameters)
            .chain(suffixes.flat_map(by_suffix))
            .chain(by_area)
    };
    let is_free = |name: &String| !taken.contains(name);
    let fits = |name: &String| is_free(name) && name.len() <= LONGEST_NAME;
    // If no words are new, any words of the path are better than none.
    let others = || {
        let in_own = line.place.is_own.then(|| line.with(&Suffix::InOwn));
        spots.any_suffixes(spot).map(|suffix| line.with(&suffix)).chain(in_own).find(fits)
    };
    let all = || {
        let query = line.operation.path.query.as_deref().unwrap_or_default();
        let text = snake_by_list(&format!("{} {query}", line.operation.path.text));
        [format!("{}_at_{text}", line.stem)].into_iter().find(is_free)
    };
    candidates().find(fits).or_else(others).or_else(|| candidates().find(is_free)).or_else(all)
}

#[cfg(test)]
mod tests {
    use crate::rust::{DocLanguage, lower};
    use crate::{ApiVersion, Corrections, DocFile, DocSet, Facts};

    /// The functions of pages with these request lines, as `module::name(parameters)`.
    fn functions(pages: &[(&str, &str)]) -> Vec<String> {
        let files = pages.iter().map(|(name, lines)| DocFile {
            path: format!("v1.0/api/{name}.md"),
            text: format!(
                r#"# T
## HTTP request
```http
{lines}
```
"#
            ),
        });
        let (client, _) = lower(
            &Facts::of(&DocSet::new(files.collect())).api,
            &Corrections::default(),
            &[ApiVersion::V1_0],
            DocLanguage::English,
            &crate::rust::Filter::default(),
        );
        let modules = || client.versions.iter().flat_map(|version| &version.modules);
        let shown =
            |module: &crate::rust::Module, name: &crate::rust::Ident, function: &crate::rust::Function| {
                let parameters: Vec<_> =
                    function.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
                format!("{}::{name}({})", module.name, parameters.join(", "))
            };
        let mut all = Vec::new();
        for module in modules() {
            all.extend(module.functions.iter().map(|function| shown(module, &function.name, function)));
            for one in &module.reexports {
                let defined = modules().find(|module| module.name == one.module).expect("a module");
                let function = defined.functions.iter().find(|function| function.name == one.function);
                all.push(shown(module, &one.name, function.expect("a function")));
            }
        }
        all
    }

    /// The names of the functions of one page.
    fn names(page: &str, lines: &str) -> Vec<String> {
        let shown = functions(&[(page, lines)]);
        shown.iter().map(|shown| shown.split(['(', ':']).nth(2).unwrap_or_default().to_owned()).collect()
    }

    const EVENTS: &str = r#"GET /me/events/{id}
GET /users/{id | userPrincipalName}/events/{id}
GET /groups/{id}/events/{id}
GET /me/calendar/events/{id}
GET /users/{id}/calendar/events/{id}
GET /groups/{id}/calendar/events/{id}
GET /me/calendars/{id}/events/{id}
GET /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}"#;

    #[test]
    fn the_own_collection_has_the_bare_name_and_others_tell_their_container() {
        assert_eq!(
            functions(&[(
                "user-list-messages",
                "GET /me/messages\nGET /users/{id}/messages\nGET /users/{id}/mailFolders/{id}/messages"
            )]),
            [
                "user::list_messages(user_id)",
                "user::list_messages_me()",
                "user::list_messages_in_mail_folder(user_id, mail_folder_id)"
            ]
        );
        assert_eq!(
            names("event-get", EVENTS),
            [
                "get",
                "get_me",
                "get_in_group",
                "get_in_default_calendar",
                "get_in_default_calendar_me",
                "get_in_group_default_calendar",
                "get_in_calendar_me",
                "get_in_calendar_group"
            ]
        );
        let places = "GET /me/calendar\nGET /users/{id}/calendars/{id}\nGET /groups/{id}/calendar";
        assert_eq!(names("calendar-get", places), ["get", "get_default_me", "get_in_group"]);
        // The attachment's own collection is not among these.
        let places = "GET /me/events/{id}/attachments/{id}\nGET /me/messages/{id}/attachments/{id}";
        assert_eq!(names("attachment-get", places), ["get_in_event_me", "get_in_message_me"]);
        let places = "GET /drives/{id}/root:/{path}\nGET /me/drive/items/{id}\nGET /drives/{id}/items/{id}\n\
            GET /drives/{id}/items/{id}:/{path}:/content";
        let found = ["get", "get_me", "get_by_path", "get_by_relative_path"];
        assert_eq!(names("driveitem-get", places), found);
        let keys = "GET /applications/{id}\nGET /applications(appId='{appId}')";
        assert_eq!(names("application-get", keys), ["get", "get_by_app_id"]);
    }

    #[test]
    fn an_act_has_one_word_on_all_pages() {
        for (page, line, expect) in [
            ("group-post-groups", "POST /groups", "group::create()"),
            ("user-post-messages", "POST /me/messages", "user::create_message_me()"),
            ("group-post-members", "POST /groups/{id}/members/$ref", "group::add_member(group_id)"),
            (
                "group-delete-members",
                "DELETE /groups/{id}/members/{id}/$ref",
                "group::remove_member(group_id, member_id)",
            ),
            ("user-post-manager", "PUT /users/{id}/manager/$ref", "user::set_manager(user_id)"),
            (
                "channel-patch-tabs",
                "PATCH /teams/{id}/channels/{id}/tabs/{id}",
                "channel::update_tab(team_id, channel_id, tab_id)",
            ),
            (
                "application-list-extensionproperty",
                "GET /applications/{id}/extensionProperties",
                "application::list_extension_properties(application_id)",
            ),
            ("user-sendmail", "POST /me/sendMail", "user::send_mail_me()"),
            ("range-delete", "POST /range/delete", "range::delete()"),
        ] {
            assert_eq!(functions(&[(page, line)]), [expect]);
        }
        let answer = "GET /users/{id}/manager\n```\n## Response\nIf successful, this method returns a `200 OK` response code \
            and a [user](../resources/user.md) object.\n```http";
        assert_eq!(functions(&[("user-list-manager", answer)]), ["user::get_manager(user_id)"]);
    }

    #[test]
    fn no_name_hangs_on_the_order_of_lines_or_on_other_pages() {
        let lines: Vec<&str> = EVENTS.lines().collect();
        let by_path = |pages: &[(&str, &str)]| {
            let mut found: Vec<String> =
                functions(pages).into_iter().filter(|name| name.starts_with("event::get")).collect();
            found.sort();
            found
        };
        let expect = by_path(&[("event-get", EVENTS)]);
        assert_eq!(expect.len(), lines.len());
        for turn in 0..lines.len() {
            let mut turned = lines.clone();
            turned.rotate_left(turn);
            turned.swap(0, lines.len() / 2);
            let turned = turned.join("\n");
            let others =
                [("calendar-get", EVENTS), ("event-delta", EVENTS), ("event-list", "GET /me/events")];
            let pages: Vec<_> =
                others[..turn % 4].iter().copied().chain([("event-get", turned.as_str())]).collect();
            assert_eq!(by_path(&pages), expect);
        }
    }

    #[test]
    fn no_parameter_is_called_as_what_is_sent() {
        assert_eq!(functions(&[("user-post", "POST /users/{body}")]), ["user::create(user_body)"]);
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
