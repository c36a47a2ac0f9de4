//! Pinned names: the functions that were published, each with its request. A pinned function keeps its name.
//!
//! A line of the file is `v1_0::user::list GET /users`: the path of the function, the method and the path of the request, with `{}`
//! for each placeholder. Empty lines and lines that begin with `#` are for people.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::hash::{HashMap, HashSet};
use crate::input::DocFile;
use crate::ir::ApiVersion;
use crate::limits::excerpt;

codes! {
    pub(crate) static PIN_CONFLICT: Code = Code {
        name: "pin-conflict",
        severity: Severity::Error,
        summary: "two pinned functions have one name",
        finds: "A line of the file of names whose function another line has too.",
        why: "Only one of them can have the name, and nobody knows which one was published.",
        cure: "Take the wrong line out.",
        example: "`v1_0::user::get GET /me` below `v1_0::user::get GET /users/{}`.",
    };

    pub(crate) static PIN_INVALID: Code = Code {
        name: "pin-invalid",
        severity: Severity::Error,
        summary: "a pinned name is not of the form that pinned names have",
        finds: "A line of the file of names without version, module, function, method and path.",
        why: "It pins nothing.",
        cure: "Write it as `v1_0::user::list GET /users`, or take it out and let `cargo xtask generate --pin` write it.",
        example: "`user::list`.",
    };

    pub(crate) static PIN_UNUSED: Code = Code {
        name: "pin-unused",
        severity: Severity::Note,
        summary: "no page documents the request of a pinned name",
        finds: "A line of the file of names whose request is on no page.",
        why: "The function is gone. Its name is given to no other function as long as the line stands.",
        cure: "Take the line out when the name may have another meaning.",
        example: "`v1_0::user::find GET /users/find` after the page of `find` was removed.",
    };
}

/// The pinned names of a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pins {
    file: Option<DocFile>,
    pins: Vec<Pin>,
    by_request: HashMap<(ApiVersion, String), Vec<usize>>,
}

/// A pinned function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pin {
    pub(crate) version: ApiVersion,
    pub(crate) module: String,
    pub(crate) function: String,
    line: usize,
}

impl Pins {
    /// Reads a file of names. Lines that cannot be read become findings.
    pub(crate) fn of(file: DocFile) -> (Self, Vec<Diagnostic>) {
        let mut pins = Self::default();
        let mut wrong = Vec::new();
        let mut names: HashSet<(ApiVersion, &str)> = HashSet::default();
        for (index, text) in file.text.lines().enumerate() {
            let text = text.trim();
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            let Some((version, path, request)) = parse(text) else {
                let message = format!("`{}` pins nothing", excerpt(text));
                let help = "write it as `v1_0::user::list GET /users`, with `{}` for each placeholder";
                wrong.push(Diagnostic::new(&PIN_INVALID, place(&file, index), message, help.to_owned()));
                continue;
            };
            if !names.insert((version, path)) {
                let message = format!("another line pins the name `{path}`");
                let help = "take one of the two lines out".to_owned();
                wrong.push(Diagnostic::new(&PIN_CONFLICT, place(&file, index), message, help));
                continue;
            }
            let Some((module, function)) = path.split_once("::") else { continue };
            let (module, function) = (module.to_owned(), function.to_owned());
            pins.by_request.entry((version, request)).or_default().push(pins.pins.len());
            pins.pins.push(Pin { version, module, function, line: index });
        }
        pins.file = Some(file);
        (pins, wrong)
    }

    /// The pins of a request, by their numbers.
    pub(crate) fn of_request(
        &self,
        version: ApiVersion,
        request: &str,
    ) -> impl Iterator<Item = (usize, &Pin)> {
        let numbers = self.by_request.get(&(version, request.to_owned()));
        numbers.into_iter().flatten().map(|number| (*number, &self.pins[*number]))
    }

    /// The pinned functions of a module.
    pub(crate) fn of_module<'p>(
        &'p self,
        version: ApiVersion,
        module: &'p str,
    ) -> impl Iterator<Item = &'p str> {
        let is_meant = move |pin: &&Pin| pin.version == version && pin.module == module;
        self.pins.iter().filter(is_meant).map(|pin| pin.function.as_str())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pins.is_empty()
    }

    /// The findings about pins of these versions whose numbers are not among the used ones.
    pub(crate) fn unused(&self, versions: &[ApiVersion], used: &HashSet<usize>) -> Vec<Diagnostic> {
        let Some(file) = &self.file else { return Vec::new() };
        let unused = self.pins.iter().enumerate();
        let unused = unused.filter(|(number, pin)| versions.contains(&pin.version) && !used.contains(number));
        let found = unused.map(|(_, pin)| {
            let message = format!("no page documents the request of `{}::{}`", pin.module, pin.function);
            let help = "take the line out when the name may have another meaning".to_owned();
            Diagnostic::new(&PIN_UNUSED, place(file, pin.line), message, help)
        });
        found.collect()
    }
}

/// The version, the function below it and the request of a line.
fn parse(text: &str) -> Option<(ApiVersion, &str, String)> {
    let mut words = text.split_whitespace();
    let (path, method, template) = (words.next()?, words.next()?, words.next()?);
    let (version, path) = path.split_once("::")?;
    let version = ApiVersion::ALL.into_iter().find(|one| one.module() == version)?;
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    let (module, function) = path.split_once("::")?;
    let is_whole =
        is_name(module) && is_name(function) && template.starts_with('/') && words.next().is_none();
    is_whole.then(|| (version, path, format!("{method} {template}")))
}

fn place(file: &DocFile, line: usize) -> Location {
    let start = file.text.split_inclusive('\n').take(line).map(str::len).sum();
    let text = file.text.cut(start..).lines().next().unwrap_or_default();
    let number = u32::try_from(line + 1).unwrap_or(u32::MAX);
    Location { page: file.path.clone(), line: number, column: 1, start, end: start + text.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Client, DocSet, Facts, Settings};

    /// The names of the functions of a page with these request lines, and the findings about the pins.
    fn names(page: &str, lines: &str, pins: &str) -> (Vec<String>, Vec<String>) {
        let text = format!(
            r#"# T
## HTTP request
```http
{lines}
```
"#
        );
        let mut facts = Facts::of(&DocSet::new(vec![DocFile { path: format!("v1.0/api/{page}.md"), text }]));
        facts.diagnostics.clear();
        facts.pin(DocFile { path: "names.txt".to_owned(), text: pins.to_owned() });
        let client = Client::of(&facts, &Settings::default());
        let names = client.code.names.iter().map(|name| {
            format!("{}{}", name.line.trim_start_matches("v1_0::"), if name.is_pinned { "" } else { " new" })
        });
        let found = facts.diagnostics.iter().chain(&client.diagnostics);
        let found = found.filter(|found| found.location.page == "names.txt");
        let found = found.map(|found| format!("{}: {}", found.location.line, found.code));
        (names.collect(), found.collect())
    }

    #[test]
    fn a_pinned_function_keeps_its_name_and_its_module() {
        let pins =
            "# published\nv1_0::user::list_messages_in_mail_folder GET /users/{}/mailFolders/{}/messages\n";
        let lines = "GET /users/{id}/messages\nGET /users/{id}/mailFolders/{folder-id}/messages";
        let (found, wrong) = names("user-list-messages", lines, pins);
        let folder = "user::list_messages_in_mail_folder GET /users/{}/mailFolders/{}/messages";
        assert_eq!(
            (found, wrong),
            (vec!["user::list_messages GET /users/{}/messages new".to_owned(), folder.to_owned()], vec![])
        );

        // The page got another name, and a more canonical line.
        let pins = "v1_0::mail::get_all GET /users/{}/mailFolders/{}/messages\n";
        let (found, _) = names("mailfolder-list-messages", lines, pins);
        assert_eq!(found[0], "mail::get_all GET /users/{}/mailFolders/{}/messages");

        // A line changes a name, and no other function gets it.
        let pins = "v1_0::user::list_messages GET /users/{}/mailFolders/{}/messages\n";
        let (found, _) = names("user-list-messages", lines, pins);
        assert_eq!(found[0], "user::list_messages GET /users/{}/mailFolders/{}/messages");
        assert_eq!(found[1], "user::list_messages_in_user GET /users/{}/messages new");
    }

    #[test]
    fn wrong_pins_are_told_with_their_lines() {
        let pins = "v1_0::user::get GET /users/{}\nv1_0::user::get GET /me\nuser::list\nv1_0::user::gone GET /gone\n";
        let (found, wrong) = names("user-get", "GET /users/{id}", pins);
        assert_eq!(found, ["user::get GET /users/{}"]);
        assert_eq!(wrong, ["2: pin-conflict", "3: pin-invalid", "4: pin-unused"]);
    }
}
