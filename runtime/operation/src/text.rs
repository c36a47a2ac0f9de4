//! An operation as a single text, which costs the compiler next to nothing.
//!
//! ```text
//! v1_0::user::get
//! GET v1.0 /users/{user_id}
//! /users/{id | userPrincipalName}
//! v1.0/api/user-get.md
//! 200
//! DelegatedWork | LeastToMost |  | User.Read, User.Read.All |
//! ```
//!
//! Its lines are the name; the method, the API version and the URI template; the documented path; the page; the
//! documented status codes; and one line for each row of the permissions table. A row has the scheme, the order, the
//! subject, the names, and the sets of names that are needed together: `A + B, C`. A set without names is `-`. The last
//! cell is the row's text, if it contains more. The order `LeastFirst` is followed by the number of least privileged
//! names. A line that starts with `Condition` has the names in a sentence, and the sentence. One that starts with `Role`
//! has the subject, the names, the least privileged names, and the text. One that starts with `Clouds` names the clouds
//! in which the operation is offered.
//! The one that starts with `Optional` has the names of the optional parameters, those of strings in quotes: `'token', top`.
//!
//! A character that would separate two parts is escaped as a backslash and its code in two hexadecimal digits: `\2C`.

use std::borrow::Cow;
use std::fmt::{self, Write};

use crate::{Cloud, Condition, Method, Operation, OptionalParameter, Order, Permission, Role, Scheme};

const CELL: &str = " | ";
const NAME: &str = ", ";
const PART: &str = " + ";

/// The first cell of a line for a condition.
const CONDITION: &str = "Condition";

/// The first cell of a line for roles.
const ROLE: &str = "Role";

/// The first cell of the line for clouds.
const CLOUDS: &str = "Clouds";

/// The first cell of the line for optional parameters.
const OPTIONAL: &str = "Optional";

/// A set without names.
const NO_NAMES: &str = "-";

/// The text of an operation, as generated code contains it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OperationText(pub &'static str);

impl OperationText {
    /// Parses the text. Missing parts at the end are empty.
    #[must_use]
    pub fn read(self) -> Operation {
        let (method, api_version, uri_template) = self.request_line();
        let mut lines = self.0.split('\n').skip(2);
        let mut line = || lines.next().unwrap_or_default();
        Operation {
            name: unescape(self.name()),
            method,
            api_version,
            uri_template,
            path: unescape(line()),
            page: unescape(line()),
            statuses: statuses(line()).collect(),
            optional_parameters: lines.clone().filter_map(read_optional).flatten().collect(),
            permissions: lines.clone().filter_map(read_row).collect(),
            conditions: lines.clone().filter_map(read_condition).collect(),
            roles: lines.clone().filter_map(read_role).collect(),
            clouds: lines.find_map(read_clouds).unwrap_or_default(),
        }
    }

    /// Parses the method, the API version and the URI template alone, which is all that a call needs of most operations.
    #[must_use]
    pub fn request_line(self) -> (Method, Cow<'static, str>, Cow<'static, str>) {
        let line = self.0.split('\n').nth(1).unwrap_or_default();
        let mut words = line.splitn(3, ' ');
        let mut word = || words.next().unwrap_or_default();
        (Method::of(word()), unescape(word()), unescape(word()))
    }

    /// The same as [`Operation::accepts`], which needs the documented status codes alone.
    #[must_use]
    pub fn accepts(self, status: u16) -> bool {
        let mut documented = statuses(self.0.split('\n').nth(4).unwrap_or_default()).peekable();
        if documented.peek().is_none() {
            return (200..300).contains(&status);
        }
        documented.any(|documented| documented == status)
    }

    /// Writes the text. Permissions, subjects and names in a set must not be empty.
    #[must_use]
    pub fn write(operation: &Operation) -> String {
        let Operation {
            name,
            method,
            api_version,
            uri_template,
            path,
            page,
            optional_parameters,
            statuses,
            permissions,
            conditions,
            roles,
            clouds,
        } = operation;
        let mut out = String::with_capacity(512);
        escape(name, &[], &mut out);
        out.extend(["\n", method.as_str(), " "]);
        escape(api_version, b" ", &mut out);
        out.push(' ');
        for part in [uri_template, path, page] {
            escape(part, &[], &mut out);
            out.push('\n');
        }
        for (i, status) in statuses.iter().enumerate() {
            _ = write!(out, "{}{status}", if i > 0 { " " } else { "" });
        }
        for (i, OptionalParameter { name, is_text }) in optional_parameters.iter().enumerate() {
            out.extend(if i > 0 { [NAME, ""] } else { ["\n", OPTIONAL] });
            out.push_str(if i > 0 { "" } else { CELL });
            let quote = if *is_text { "'" } else { "" };
            out.push_str(quote);
            escape(name, b",|'", &mut out);
            out.push_str(quote);
        }
        for row in permissions {
            out.push('\n');
            write_row(row, &mut out);
        }
        for Condition { names, text } in conditions {
            out.extend(["\n", CONDITION, CELL]);
            write_names(names, NAME, &mut out);
            out.push_str(CELL);
            escape(text, b"|", &mut out);
        }
        for Role { subject, names, least, text } in roles {
            out.extend(["\n", ROLE, CELL]);
            escape(subject.as_deref().unwrap_or_default(), b"|", &mut out);
            out.push_str(CELL);
            write_names(names, NAME, &mut out);
            out.push_str(CELL);
            write_names(least, NAME, &mut out);
            out.push_str(CELL);
            escape(text, b"|", &mut out);
        }
        if !clouds.is_empty() {
            let names: Vec<&str> = clouds.iter().map(|cloud| cloud.text()).collect();
            out.extend(["\n", CLOUDS, CELL, &names.join(NAME)]);
        }
        out
    }

    /// The path of the Rust function.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.split('\n').next().unwrap_or_default()
    }
}

impl fmt::Debug for OperationText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Parses the line of the documented status codes.
fn statuses(line: &'static str) -> impl Iterator<Item = u16> {
    line.split(' ').filter_map(|status| status.parse().ok())
}

/// Parses a row of permissions; `None` if the first cell is not the name of a scheme.
fn read_row(line: &'static str) -> Option<Permission> {
    let mut cells = line.split(CELL);
    let mut cell = || cells.next().unwrap_or_default();
    let scheme = cell();
    let scheme = Scheme::ALL.into_iter().find(|known| scheme_text(*known) == scheme)?;
    let mut order = cell().split(' ');
    let (order, least) = (order.next(), order.next());
    let subject = Some(unescape(cell())).filter(|subject| !subject.is_empty());
    let names = read_names(cell(), NAME);
    Some(Permission {
        scheme,
        order: match order {
            Some("LeastToMost") => Order::LeastToMost,
            Some("MostToLeast") => Order::MostToLeast,
            Some("LeastFirst") => Order::LeastFirst,
            _ => Order::Unspecified,
        },
        subject,
        least: least.and_then(|count| names.get(..count.parse().ok()?)).unwrap_or_default().to_vec(),
        names,
        any_of: parts(cell(), NAME)
            .map(|set| if set == NO_NAMES { Vec::new() } else { read_names(set, PART) })
            .collect(),
        note: Some(unescape(cell())).filter(|note| !note.is_empty()),
    })
}

/// Parses a condition; `None` for any other line.
fn read_condition(line: &'static str) -> Option<Condition> {
    let (names, text) = line.strip_prefix(CONDITION)?.strip_prefix(CELL)?.split_once(CELL)?;
    Some(Condition { names: read_names(names, NAME), text: unescape(text) })
}

/// Parses a line of roles; `None` for any other line.
fn read_role(line: &'static str) -> Option<Role> {
    let mut cells = line.strip_prefix(ROLE)?.strip_prefix(CELL)?.splitn(4, CELL);
    let mut cell = || cells.next().unwrap_or_default();
    Some(Role {
        subject: Some(unescape(cell())).filter(|subject| !subject.is_empty()),
        names: read_names(cell(), NAME),
        least: read_names(cell(), NAME),
        text: unescape(cell()),
    })
}

/// Parses the line of clouds; `None` for any other line.
fn read_clouds(line: &'static str) -> Option<Vec<Cloud>> {
    let names = line.strip_prefix(CLOUDS)?.strip_prefix(CELL)?;
    let cloud = |name: &str| Cloud::ALL.into_iter().find(|cloud| cloud.text() == name);
    Some(names.split(NAME).filter_map(cloud).collect())
}

/// Parses the line of the optional parameters; `None` for any other line.
fn read_optional(line: &'static str) -> Option<impl Iterator<Item = OptionalParameter>> {
    let names = line.strip_prefix(OPTIONAL)?.strip_prefix(CELL)?;
    Some(parts(names, NAME).map(|name| OptionalParameter {
        name: unescape(name.trim_matches('\'')),
        is_text: name.starts_with('\''),
    }))
}

fn write_row(row: &Permission, out: &mut String) {
    let order = match row.order {
        Order::LeastToMost => "LeastToMost",
        Order::MostToLeast => "MostToLeast",
        Order::LeastFirst => "LeastFirst",
        Order::Unspecified => "",
    };
    out.extend([scheme_text(row.scheme), CELL, order]);
    if !row.least.is_empty() {
        _ = write!(out, " {}", row.least.len());
    }
    out.push_str(CELL);
    escape(row.subject.as_deref().unwrap_or_default(), b"|", out);
    out.push_str(CELL);
    write_names(&row.names, NAME, out);
    out.push_str(CELL);
    for (i, set) in row.any_of.iter().enumerate() {
        out.push_str(if i > 0 { NAME } else { "" });
        match &set[..] {
            [] => out.push_str(NO_NAMES),
            [only] if only == NO_NAMES => escape(only, b"-", out),
            names => write_names(names, PART, out),
        }
    }
    if let Some(note) = &row.note {
        out.push_str(CELL);
        escape(note, b"|", out);
    }
}

const fn scheme_text(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::DelegatedWork => "DelegatedWork",
        Scheme::DelegatedPersonal => "DelegatedPersonal",
        Scheme::Application => "Application",
        Scheme::Unstated => "Unstated",
    }
}

fn read_names(cell: &'static str, separator: &'static str) -> Vec<Cow<'static, str>> {
    parts(cell, separator).map(unescape).collect()
}

fn parts(cell: &'static str, separator: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(separator).filter(|part| !part.is_empty())
}

fn write_names(names: &[Cow<'_, str>], separator: &str, out: &mut String) {
    for (i, name) in names.iter().enumerate() {
        out.push_str(if i > 0 { separator } else { "" });
        escape(name, b"|,+", out);
    }
}

/// Appends a part. Escapes the separators, which are ASCII, and the characters that no part may contain: backslash and line break.
fn escape(part: &str, separators: &[u8], out: &mut String) {
    let is_escaped = |byte: u8| matches!(byte, b'\\' | b'\n') || separators.contains(&byte);
    let mut rest = part;
    while let Some((at, byte)) = rest.bytes().enumerate().find(|(_, byte)| is_escaped(*byte)) {
        out.push_str(&rest[..at]);
        _ = write!(out, "\\{byte:02X}");
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Reverses `escape`. A backslash without two hexadecimal digits is kept.
fn unescape(text: &'static str) -> Cow<'static, str> {
    let Some((plain, mut rest)) = text.split_once('\\') else { return Cow::Borrowed(text) };
    let mut part = plain.to_owned();
    loop {
        let code = rest.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) => {
                part.push(char::from(code));
                rest = &rest[2..];
            }
            None => part.push('\\'),
        }
        let Some((plain, after)) = rest.split_once('\\') else { break };
        part.push_str(plain);
        rest = after;
    }
    part.push_str(rest);
    Cow::Owned(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation() -> Operation {
        let row = |scheme,
                   order,
                   subject: Option<&'static str>,
                   names: &[&'static str],
                   any_of: &[&[&'static str]]| {
            let owned = |names: &[&'static str]| names.iter().copied().map(Cow::Borrowed).collect();
            let any_of = any_of.iter().copied().map(owned).collect();
            let (least, note) = (Vec::new(), None);
            Permission {
                scheme,
                order,
                subject: subject.map(Cow::Borrowed),
                names: owned(names),
                least,
                any_of,
                note,
            }
        };
        Operation {
            name: "v1_0::user::get".into(),
            method: Method::Get,
            api_version: "v1.0".into(),
            uri_template: "/users/{id}?a=b c".into(),
            path: "/users/{id | name}".into(),
            page: "v1.0/api/user-get.md".into(),
            optional_parameters: vec![
                OptionalParameter { name: "it's, |".into(), is_text: true },
                OptionalParameter { name: "top".into(), is_text: false },
            ],
            statuses: vec![200, 204],
            permissions: vec![
                row(Scheme::Application, Order::LeastToMost, Some("device"), &["A.Read", "B"], &[]),
                row(Scheme::DelegatedWork, Order::Unspecified, None, &[], &[&["A", "B"], &[], &["C"]]),
                row(Scheme::DelegatedPersonal, Order::MostToLeast, None, &[], &[]),
                row(Scheme::Unstated, Order::Unspecified, None, &["C"], &[&[]]),
                Permission {
                    least: vec!["A".into()],
                    note: Some("see".into()),
                    ..row(Scheme::Application, Order::LeastFirst, None, &["A", "B"], &[])
                },
            ],
            conditions: vec![Condition { names: vec!["C".into(), "D".into()], text: "C, or D".into() }],
            roles: vec![
                Role {
                    subject: Some("devices".into()),
                    names: vec!["Device Reader".into(), "Global Reader".into()],
                    least: vec!["Device Reader".into()],
                    text: "One of these.".into(),
                },
                Role { subject: None, names: Vec::new(), least: Vec::new(), text: "A role.".into() },
            ],
            clouds: vec![Cloud::Global, Cloud::China],
        }
    }

    fn read_back(operation: &Operation) -> Operation {
        let text = OperationText(OperationText::write(operation).leak());
        let read = text.read();
        let line = (read.method, read.api_version.clone(), read.uri_template.clone());
        assert_eq!(text.request_line(), line);
        for status in [200, 201, 204, 302] {
            assert_eq!(text.accepts(status), read.accepts(status));
        }
        read
    }

    #[test]
    fn the_text_is_what_generated_code_holds() {
        assert_eq!(
            OperationText::write(&operation()),
            "v1_0::user::get\nGET v1.0 /users/{id}?a=b c\n/users/{id | name}\nv1.0/api/user-get.md\n200 204\n\
             Optional | 'it\\27s\\2C \\7C', top\n\
             Application | LeastToMost | device | A.Read, B | \nDelegatedWork |  |  |  | A + B, -, C\n\
             DelegatedPersonal | MostToLeast |  |  | \nUnstated |  |  | C | -\n\
             Application | LeastFirst 1 |  | A, B |  | see\nCondition | C, D | C, or D\n\
             Role | devices | Device Reader, Global Reader | Device Reader | One of these.\nRole |  |  |  | A role.\n\
             Clouds | Global, China"
        );
    }

    #[test]
    fn what_is_written_is_read_back_whatever_it_holds() {
        assert_eq!(read_back(&operation()), operation());
        let bare = OperationText("link").read();
        assert_eq!((&*bare.name, &*bare.uri_template, bare.statuses.len()), ("link", "", 0));
        assert!(bare.permissions.is_empty());
        let hostile = [
            "-", " ", "|", " | ", ", ", " + ", "\n", "a\r\nb", "\\", "\\n", "\\2", "\\2C", "é+, -", "用户|",
            " x ",
        ];
        for text in hostile {
            let mut operation = operation();
            let Operation {
                name, api_version, uri_template, path, page, permissions, conditions, roles, ..
            } = &mut operation;
            for part in [name, api_version, uri_template, path, page] {
                *part = text.into();
            }
            for row in permissions {
                row.subject = Some(text.into());
                row.names = vec![text.into(), "A".into()];
                row.least = Vec::new();
                row.note = Some(text.into());
                row.any_of = vec![vec![text.into()], Vec::new(), vec!["A".into(), text.into()]];
            }
            for condition in conditions {
                *condition = Condition { names: vec![text.into(), "A".into()], text: text.into() };
            }
            for role in roles {
                let names: Vec<Cow<'static, str>> = vec![text.into(), "A".into()];
                let (subject, least) = (Some(text.into()), names.clone());
                *role = Role { subject, names, least, text: text.into() };
            }
            assert_eq!(read_back(&operation), operation, "{text:?}");
        }
    }
}
