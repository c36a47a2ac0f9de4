//! Path templates: documented paths with their placeholders.

use crate::cut::Cut as _;
use crate::ir::{PathParameter, PathPart, PathTemplate, Slot};

/// Reads the target of a request line, host and version removed: `/users/{id}/messages?$filter=..`.
///
/// `is_documented` returns whether a table of the page explains a function's parameter of this name. Only then is a constant in a
/// function call a sample value, as in `image(width=640)`.
pub(crate) fn parse_path(target: &str, is_documented: impl Fn(&str) -> bool) -> PathTemplate {
    let (path, query) = split_query(target.trim());
    let text = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let mut parser = Parser { rest: &text, parts: Vec::new(), is_documented: &is_documented };
    parser.path();
    let parts = parser.parts;
    let query_parts = query.map_or_else(Vec::new, |query| {
        let mut parser = Parser { rest: query, parts: Vec::new(), is_documented: &is_documented };
        parser.query();
        parser.parts
    });
    let query = query.map(str::to_owned);
    PathTemplate { text, query, parts, query_parts }
}

/// Cuts at the first `?` outside placeholders.
fn split_query(target: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (i, c) in target.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => return (target.cut(..i).trim_end(), Some(target.cut(i + 1..).trim())),
            _ => {}
        }
    }
    (target, None)
}

struct Parser<'a> {
    rest: &'a str,
    parts: Vec<PathPart>,
    is_documented: &'a dyn Fn(&str) -> bool,
}

impl<'a> Parser<'a> {
    fn path(&mut self) {
        while !self.rest.is_empty() {
            if self.at_segment_start() && self.opt_whole_segment() {
                continue;
            }
            if self.opt_placeholder(None, Slot::Segment) || self.opt_call() {
                continue;
            }
            self.literal_piece();
        }
    }

    fn query(&mut self) {
        while !self.rest.is_empty() {
            if !self.opt_placeholder(None, Slot::Literal) && !self.opt_count() {
                self.literal_char();
            }
        }
    }

    /// A letter that stands for a number: `$levels=n`.
    fn opt_count(&mut self) -> bool {
        let mut chars = self.rest.chars();
        let is_letter = chars.next().is_some_and(|c| c.is_ascii_alphabetic());
        let behind = chars.as_str();
        let is_alone = behind.is_empty() || behind.starts_with([')', ';', '&', ',']);
        let Some(before) = self.last_literal().strip_suffix('=').filter(|_| is_letter && is_alone) else {
            return false;
        };
        let start = before.rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |at| at + 1);
        let argument = Some(before.cut(start..).to_owned()).filter(|name| !name.is_empty());
        let name = self.rest.cut(..1).to_owned();
        self.parts.push(PathPart::Parameter(PathParameter { name, argument, slot: Slot::Literal }));
        self.rest = behind;
        true
    }

    fn literal_char(&mut self) {
        let mut chars = self.rest.chars();
        if let Some(c) = chars.next() {
            self.literal(self.rest.cut(..c.len_utf8()));
            self.rest = chars.as_str();
        }
    }

    /// Reads a `/`, or text up to a character that may start a placeholder or a call.
    fn literal_piece(&mut self) {
        let mut chars = self.rest.chars();
        let is_separator = chars.next() == Some('/');
        let behind = chars.as_str();
        let may_start = |b: u8| matches!(b, b'/' | b'{' | b'<' | b'(');
        let more = if is_separator { 0 } else { behind.bytes().position(may_start).unwrap_or(behind.len()) };
        let (piece, rest) = self.rest.split_at(self.rest.len() - behind.len() + more);
        self.literal(piece);
        self.rest = rest;
    }

    fn literal(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(PathPart::Literal(last)) => last.push_str(text),
            _ => {
                // Nearly all literals have several pieces.
                let mut literal = String::with_capacity(32);
                literal.push_str(text);
                self.parts.push(PathPart::Literal(literal));
            }
        }
    }

    fn last_literal(&self) -> &str {
        match self.parts.last() {
            Some(PathPart::Literal(text)) => text,
            _ => "",
        }
    }

    /// Returns whether the next part stands between single quotes, perhaps behind other parts: `'{from}:{to}'`.
    fn is_in_quotes(&self) -> bool {
        let (mut quoted, mut depth) = (false, 0_usize);
        for part in &self.parts {
            let PathPart::Literal(text) = part else { continue };
            for c in text.chars() {
                match c {
                    '\'' => quoted = !quoted,
                    '(' if !quoted => depth += 1,
                    ')' if !quoted => depth = depth.saturating_sub(1),
                    // An apostrophe in the name of a segment does not open a quote.
                    '/' if depth == 0 => quoted = false,
                    _ => {}
                }
            }
        }
        quoted
    }

    fn at_segment_start(&self) -> bool {
        self.last_literal().ends_with('/')
    }

    /// `...`, any number of segments, and `(team-id)`, a placeholder in the wrong brackets.
    fn opt_whole_segment(&mut self) -> bool {
        let end = self.rest.find('/').unwrap_or(self.rest.len());
        let segment = self.rest.cut(..end);
        let parameter = if matches!(segment, "..." | "…") {
            PathParameter { name: "path".to_owned(), argument: None, slot: Slot::Segments }
        } else if let Some(name) = segment.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'))
            && !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        {
            PathParameter { name: name.to_owned(), argument: None, slot: Slot::Segment }
        } else {
            return false;
        };
        self.parts.push(PathPart::Parameter(parameter));
        self.rest = self.rest.cut(end..);
        true
    }

    /// `{name}`, `{a | b}`, `{a} | b`, `<name>`.
    fn opt_placeholder(&mut self, argument: Option<&str>, slot: Slot) -> bool {
        let close = match self.rest.as_bytes().first() {
            Some(b'{') => '}',
            Some(b'<') => '>',
            _ => return false,
        };
        let end = self.rest.find(close);
        let (name, mut rest) = match end {
            Some(end) => (self.rest.cut(1..end), self.rest.cut(end + 1..)),
            // A placeholder that is never closed ends with its segment.
            None if close == '}' => {
                let end = self.rest.find('/').unwrap_or(self.rest.len());
                (self.rest.cut(1..end), self.rest.cut(end..))
            }
            None => return false,
        };
        let mut name = name.trim().to_owned();
        if let Some(other) = rest.strip_prefix(" |") {
            let other = other.trim_start();
            let end = other
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
                .unwrap_or(other.len());
            if end > 0 {
                name = format!("{name} | {}", other.cut(..end));
                rest = other.cut(end..);
            }
        }
        let before = self.last_literal();
        let slot = if self.is_in_quotes() {
            Slot::StringLiteral
        } else if slot == Slot::Segment
            && before.ends_with(":/")
            && (rest.is_empty() || rest.starts_with(':'))
        {
            Slot::Segments
        } else {
            slot
        };
        self.parts.push(PathPart::Parameter(PathParameter {
            name,
            argument: argument.map(str::to_owned),
            slot,
        }));
        self.rest = rest;
        true
    }

    /// The arguments of a function: `(name={value},other='constant')`.
    fn opt_call(&mut self) -> bool {
        if !self.rest.starts_with('(') || self.at_segment_start() {
            return false;
        }
        self.literal("(");
        self.rest = self.rest.cut(1..);
        loop {
            self.argument();
            match self.rest.as_bytes().first() {
                Some(b',') => self.literal_char(),
                Some(b')') => {
                    self.literal_char();
                    return true;
                }
                // A bracket that is never closed is closed at the end of the segment, because the URL would be invalid without it.
                _ => {
                    self.literal(")");
                    return true;
                }
            }
        }
    }

    fn argument(&mut self) {
        let blanks = self.rest.len() - self.rest.trim_start().len();
        self.rest = self.rest.cut(blanks..);
        let name_end = self
            .rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '@'))
            .unwrap_or(self.rest.len());
        let name = self.rest.cut(..name_end).to_owned();
        let named = self.rest.cut(name_end..).starts_with('=') && !name.is_empty();
        if named {
            self.literal(&format!("{name}="));
            self.rest = self.rest.cut(name_end + 1..);
        }
        let argument = named.then_some(name.as_str());
        let value_end = self.constant_end();
        let value = self.rest.cut(..value_end).trim();
        let constant = !value.is_empty() && !value.contains(['{', '<']);
        if constant && named {
            let quoted = value.len() > 1 && value.starts_with('\'') && value.ends_with('\'');
            let is_number = value.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
            let is_fixed = quoted || is_number || matches!(value, "true" | "false" | "null");
            if !is_fixed || (self.is_documented)(&name) {
                let slot = if quoted { Slot::StringLiteral } else { Slot::Literal };
                let sample = value.trim_matches('\'').to_owned();
                if quoted {
                    self.literal("'");
                }
                self.parts.push(PathPart::Parameter(PathParameter {
                    name: sample,
                    argument: Some(name),
                    slot,
                }));
                if quoted {
                    self.literal("'");
                }
                self.rest = self.rest.cut(value_end..);
                return;
            }
        }
        let stop = self.rest.len() - value_end;
        while self.rest.len() > stop {
            if !self.opt_placeholder(argument, Slot::Literal) {
                self.literal_char();
            }
        }
    }

    /// The end of the value at this place: `,`, `)` or `/` outside quotes and placeholders.
    fn constant_end(&self) -> usize {
        let (mut quoted, mut depth) = (false, 0_usize);
        for (i, c) in self.rest.char_indices() {
            match c {
                '\'' => quoted = !quoted,
                '{' | '<' => depth += 1,
                '}' | '>' => depth = depth.saturating_sub(1),
                ',' | ')' | '/' if !quoted && depth == 0 => return i,
                _ => {}
            }
        }
        self.rest.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(parts: &[PathPart]) -> String {
        let part = |part: &PathPart| match part {
            PathPart::Literal(text) => text.clone(),
            PathPart::Parameter(parameter) => {
                let name = parameter.argument.as_ref().unwrap_or(&parameter.name);
                let slot = match parameter.slot {
                    Slot::Segment => "",
                    Slot::Segments => "+",
                    Slot::StringLiteral => "'",
                    Slot::Literal => "=",
                };
                format!("{{{slot}{name}}}")
            }
        };
        parts.iter().map(part).collect()
    }

    fn check(target: &str, path: &str, query: &str) {
        let template = parse_path(target, |name| name == "width");
        assert_eq!(show(&template.parts), path, "{target}");
        assert_eq!(show(&template.query_parts), query, "{target}");
    }

    #[test]
    fn placeholders_of_all_forms() {
        check("/users/{id | userPrincipalName}", "/users/{id | userPrincipalName}", "");
        check("users/{tenant id}/x/", "/users/{tenant id}/x/", "");
        check(
            "/users/{user-id} | user-principal-name/chats",
            "/users/{user-id | user-principal-name}/chats",
            "",
        );
        check("/teams/(team-id)/channels", "/teams/{team-id}/channels", "");
        check("/drives/{id}/root:/{item-path}:/children", "/drives/{id}/root:/{+item-path}:/children", "");
        check("/drive/root:/{item-path}", "/drive/root:/{+item-path}", "");
        check("/childFolders/{id}/.../messages", "/childFolders/{id}/{+path}/messages", "");
        check("/groups/{group-id/drive", "/groups/{group-id}/drive", "");
        check(
            "/users?$expand=manager($levels=n)&$top=x",
            "/users",
            "$expand=manager($levels={=levels})&$top={=top}",
        );
        check("/users?$filter=a/any(x:x/id eq 'b')", "/users", "$filter=a/any(x:x/id eq 'b')");
    }

    #[test]
    fn arguments_of_functions() {
        check("/root/search(q='{search-text}')", "/root/search(q='{'q}')", "");
        check("/f(date={date_value})", "/f(date={=date})", "");
        check("/f(count=n)", "/f(count={=count})", "");
        check("/image(width=640)", "/image(width={=width})", "");
        check("/f(on='reviewer')", "/f(on='reviewer')", "");
        check("/range(address='<address>')/cell", "/range(address='{'address}')/cell", "");
        check("/range(<address>)/cell", "/range({=address})/cell", "");
        check("/range(address='<address>'/entireRow", "/range(address='{'address}')/entireRow", "");
        check("/cell(row={row}, column={column})", "/cell(row={=row},column={=column})", "");
        check("/f(range='{from}:{to}')/x/{id}", "/f(range='{'range}:{'range}')/x/{id}", "");
        check("/f(path='a/{b}/c',d={d})", "/f(path='a/{'path}/c',d={=d})", "");
        check("/o'brien/{id}", "/o'brien/{id}", "");
        check("/x(Z=microsoft.graph.z'{f}')", "/x(Z=microsoft.graph.z'{'Z}')", "");
    }

    #[test]
    fn query_strings_stand_apart() {
        check("/v?start={a}&$filter=id eq '{b}'", "/v", "start={=a}&$filter=id eq '{'b}'");
    }
}
