//! The reader: one pass, in time linear in the length of the text.

use super::{Fault, FaultKind, Member, Node, NodeKind};
use crate::cut::Cut as _;
use std::ops::Range;

/// The greatest depth of brackets that is read. The reader calls itself for each level; the JSON of pages is shallow.
const DEPTH: usize = 64;

/// The greatest number of faults that are reported for one text.
const FAULTS: usize = 32;

/// Reads a text to a value, as far as possible, with its faults in order. If `is_valid`, the text is known to be JSON, and
/// nothing in it is taken for a mistake.
pub(crate) fn read(text: &str, is_valid: bool) -> (Option<Node>, Vec<Fault>) {
    let mut reader = Reader { text, at: 0, is_valid, faults: Vec::new() };
    reader.skip_blanks();
    let value = reader.value(0);
    if value.is_some() {
        reader.skip_blanks();
        if reader.at < text.len() {
            let end = reader.line_end();
            let kind = if text.cut(reader.at..).starts_with(['}', ']']) {
                FaultKind::WrongBracket
            } else {
                FaultKind::SecondValue
            };
            reader.fault(kind, reader.at..end);
        }
    }
    (value, reader.faults)
}

/// A kind of quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quote {
    Plain,
    Entity,
    Single,
    Typographic,
}

const ENTITY: &str = "&quot;";

struct Reader<'t> {
    text: &'t str,
    at: usize,
    is_valid: bool,
    faults: Vec<Fault>,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.cut(self.at..)
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn fault(&mut self, kind: FaultKind, range: Range<usize>) {
        if self.faults.len() < FAULTS {
            self.faults.push(Fault { range, kind });
        }
    }

    /// The end of the line, without trailing blanks.
    fn line_end(&self) -> usize {
        let line = self.rest().split('\n').next().unwrap_or_default();
        self.at + line.trim_end().len().max(self.peek().map_or(0, char::len_utf8).min(line.len()))
    }

    /// Skips blanks, and reports misplaced comments and ellipses.
    fn skip_blanks(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
            let rest = self.rest();
            let odd =
                rest.chars().next().filter(|c| c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}'));
            let (kind, length) = if rest.starts_with("//") {
                (FaultKind::Comment, rest.find('\n').unwrap_or(rest.len()))
            } else if rest.starts_with("/*") {
                (FaultKind::Comment, rest.find("*/").map_or(rest.len(), |end| end + 2))
            } else if rest.starts_with("...") {
                (FaultKind::Ellipsis, rest.len() - rest.trim_start_matches('.').len())
            } else if rest.starts_with('…') {
                (FaultKind::Ellipsis, '…'.len_utf8())
            } else if let Some(c) = odd {
                (FaultKind::OddBlank, c.len_utf8())
            } else {
                return;
            };
            let shown =
                rest.cut(..length).split('\n').next().unwrap_or_default().trim_end_matches('\r').len();
            self.fault(kind, self.at..self.at + shown);
            self.at += length;
        }
    }

    /// The quotation mark at the current position, with its length.
    fn opt_quote(&self) -> Option<(Quote, usize)> {
        let rest = self.rest();
        match rest.chars().next()? {
            '"' => Some((Quote::Plain, 1)),
            _ if self.is_valid => None,
            '&' if rest.starts_with(ENTITY) => Some((Quote::Entity, ENTITY.len())),
            '\'' => Some((Quote::Single, 1)),
            c @ ('“' | '”' | '„' | '‟' | '″') => Some((Quote::Typographic, c.len_utf8())),
            _ => None,
        }
    }

    /// Reads one value. Returns `None` if no value is recognized; the reader then stops.
    fn value(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let c = self.peek()?;
        let kind = match c {
            '{' | '[' if depth >= DEPTH => {
                self.fault(FaultKind::TooDeep, start..start + 1);
                return None;
            }
            '{' => self.object(depth)?,
            '[' => self.array(depth)?,
            _ if self.opt_quote().is_some() => NodeKind::Text(self.string()?.to_owned()),
            _ => self.word()?,
        };
        Some(Node { range: start..self.at, kind })
    }

    /// Reads `true`, `-1.5e3` and the like, or a bare word in place of a value.
    fn word(&mut self) -> Option<NodeKind> {
        let start = self.at;
        let is_word = |c: char| c.is_alphanumeric() || "+-._$@<>{}#/:".contains(c) && !"{}".contains(c);
        let rest = self.rest();
        let length = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        let word = rest.cut(..length);
        if word.is_empty() {
            let length = self.peek().map_or(0, char::len_utf8);
            let kind =
                if rest.starts_with([',', '}', ']']) { FaultKind::MissingValue } else { FaultKind::Stray };
            self.fault(kind, start..start + length);
            // A value is missing. Reading goes on at the same place.
            return (kind == FaultKind::MissingValue).then_some(NodeKind::Null);
        }
        self.at += length;
        match word {
            "true" | "false" => Some(NodeKind::Boolean),
            "null" => Some(NodeKind::Null),
            word if is_number(word) => Some(NodeKind::Number(word.to_owned())),
            word => {
                // A placeholder of several words ends at a comma, a bracket, a quote or the end of the line.
                let rest = self.rest();
                let more = rest.find([',', '\n', '}', ']', '"']).unwrap_or(rest.len());
                self.at += rest.cut(..more).trim_end().len();
                self.fault(FaultKind::BareWord, start..self.at);
                Some(NodeKind::Text(word.to_owned()))
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<NodeKind> {
        let open = self.at;
        self.at += 1;
        let mut members = Vec::new();
        // The comma behind the last member, and whether one is needed before the next.
        let mut comma: Option<usize> = None;
        loop {
            self.skip_blanks();
            match self.peek() {
                None => {
                    self.fault(FaultKind::OpenBracket, open..open + 1);
                    return None;
                }
                Some('}') => {
                    self.trailing(comma);
                    self.at += 1;
                    return Some(NodeKind::Object(members));
                }
                Some(']') => {
                    self.fault(FaultKind::WrongBracket, self.at..self.at + 1);
                    return None;
                }
                Some(',') => self.comma(&mut comma, members.is_empty()),
                Some(_) => {
                    self.missing_comma(comma, members.is_empty());
                    comma = None;
                    members.push(self.member(depth)?);
                }
            }
        }
    }

    fn array(&mut self, depth: usize) -> Option<NodeKind> {
        let open = self.at;
        self.at += 1;
        let mut elements = Vec::new();
        let mut comma: Option<usize> = None;
        loop {
            self.skip_blanks();
            match self.peek() {
                None => {
                    self.fault(FaultKind::OpenBracket, open..open + 1);
                    return None;
                }
                Some(']') => {
                    self.trailing(comma);
                    self.at += 1;
                    return Some(NodeKind::Array(elements));
                }
                Some('}') => {
                    self.fault(FaultKind::WrongBracket, self.at..self.at + 1);
                    return None;
                }
                Some(',') => self.comma(&mut comma, elements.is_empty()),
                Some(_) => {
                    self.missing_comma(comma, elements.is_empty());
                    comma = None;
                    elements.push(self.value(depth + 1)?);
                    // A `"name": value` in an array.
                    self.skip_blanks();
                    if self.peek() == Some(':') {
                        self.fault(FaultKind::Stray, self.at..self.at + 1);
                        return None;
                    }
                }
            }
        }
    }

    /// Takes a comma. It is a fault if there is no element before it.
    fn comma(&mut self, comma: &mut Option<usize>, is_first: bool) {
        if comma.is_some() || is_first {
            self.fault(FaultKind::TrailingComma, self.at..self.at + 1);
        }
        *comma = Some(self.at);
        self.at += 1;
    }

    fn trailing(&mut self, comma: Option<usize>) {
        if let Some(at) = comma {
            self.fault(FaultKind::TrailingComma, at..at + 1);
        }
    }

    fn missing_comma(&mut self, comma: Option<usize>, is_first: bool) {
        if comma.is_none() && !is_first {
            let length = self.peek().map_or(0, char::len_utf8);
            self.fault(FaultKind::MissingComma, self.at..self.at + length);
        }
    }

    fn member(&mut self, depth: usize) -> Option<Member> {
        let start = self.at;
        let name = if self.opt_quote().is_some() {
            self.string()?.to_owned()
        } else {
            let rest = self.rest();
            let is_name = |c: char| c.is_alphanumeric() || "_$@.-".contains(c);
            let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
            if !rest.cut(..length).contains(char::is_alphanumeric) {
                let length = self.peek().map_or(0, char::len_utf8);
                self.fault(FaultKind::Stray, start..start + length);
                return None;
            }
            self.at += length;
            if !self.rest().trim_start().starts_with(':') {
                let end = self.line_end();
                self.fault(FaultKind::BareWord, start..end.max(self.at));
                return None;
            }
            self.fault(FaultKind::BareName, start..self.at);
            rest.cut(..length).to_owned()
        };
        let range = start..self.at;
        self.skip_blanks();
        if self.peek() != Some(':') {
            self.fault(FaultKind::MissingColon, range);
            return None;
        }
        self.at += 1;
        self.skip_blanks();
        let value = self.value(depth + 1)?;
        Some(Member { name, range, value })
    }

    /// Reads a string, and returns its text without the quotes.
    fn string(&mut self) -> Option<&'t str> {
        let start = self.at;
        let (quote, length) = self.opt_quote()?;
        match quote {
            Quote::Plain => {}
            Quote::Entity => self.fault(FaultKind::EntityQuote, start..start + length),
            Quote::Single => self.fault(FaultKind::SingleQuote, start..start + length),
            Quote::Typographic => self.fault(FaultKind::TypographicQuote, start..start + length),
        }
        self.at += length;
        let inner = self.at;
        let mut had_break = false;
        while let Some(c) = self.peek() {
            match c {
                '\\' => self.escape(),
                '\n' if self.closes_behind_break() => break,
                '\n' => {
                    if !std::mem::replace(&mut had_break, true) {
                        self.fault(
                            FaultKind::LineBreakInText,
                            start..self.text.cut(..self.at).trim_end().len(),
                        );
                    }
                    self.at += 1;
                }
                c if c < ' ' => {
                    self.fault(FaultKind::TabInText, self.at..self.at + 1);
                    self.at += 1;
                }
                _ => {
                    let end = self.at;
                    match self.opt_quote() {
                        Some((closing, length)) if closes(quote, closing) => {
                            if closing != Quote::Plain && quote == Quote::Plain {
                                self.fault(FaultKind::EntityQuote, end..end + length);
                            }
                            self.at += length;
                            return Some(self.text.cut(inner..end));
                        }
                        _ => self.at += c.len_utf8(),
                    }
                }
            }
        }
        self.fault(FaultKind::OpenText, start..self.text.cut(..self.at).trim_end().len().max(start + length));
        None
    }

    /// Returns whether the closing quote is missing before a line break: the next line begins with a quote or a closing bracket.
    fn closes_behind_break(&self) -> bool {
        let next = self.rest().cut(1..).split('\n').next().unwrap_or_default().trim_start();
        next.starts_with(['"', '}', ']'])
    }

    fn escape(&mut self) {
        let rest = self.rest().cut(1..);
        let length = match rest.chars().next() {
            Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => 1,
            Some('u') if rest.len() >= 5 && rest.as_bytes().cut(1..5).iter().all(u8::is_ascii_hexdigit) => 5,
            _ => {
                self.fault(FaultKind::BadEscape, self.at..self.at + 1);
                0
            }
        };
        self.at += 1 + length;
    }
}

/// Returns whether a quote ends a text that another one began. Pages mix the plain quote and its entity.
fn closes(open: Quote, close: Quote) -> bool {
    let is_double = |quote: Quote| matches!(quote, Quote::Plain | Quote::Entity);
    open == close
        || is_double(open) && is_double(close)
        || open == Quote::Typographic && close == Quote::Plain
}

/// `-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?`
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let word = word.strip_prefix('-').unwrap_or(word);
    let (number, exponent) = match word.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (word, None),
    };
    let (whole, fraction) = match number.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the faults of a text with the marked parts, and that `serde_json` agrees.
    fn check(text: &str, expect: &[(FaultKind, &str)]) {
        let is_valid = serde_json::from_str::<serde_json::Value>(text).is_ok();
        let (_, faults) = read(text, is_valid);
        let found: Vec<_> = faults.iter().map(|fault| (fault.kind, &text[fault.range.clone()])).collect();
        assert_eq!(found, expect, "{text}");
        assert_eq!(is_valid, expect.is_empty(), "{text}");
    }

    #[test]
    fn what_is_json_has_no_fault() {
        for text in [
            "{}",
            " [1, -2.5e+3, 0, true, false, null, \"a\\u00e9\\n\\\"&quot;'\", {\"a\": [[]]}] ",
            "\"x\"",
            "893",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn each_fault_is_where_it_is() {
        use FaultKind::*;
        check("{\n \"a\": 1,\n}", &[(TrailingComma, ",")]);
        check("[1, ]", &[(TrailingComma, ",")]);
        check("{\"a\": 1\n \"b\": 2}", &[(MissingComma, "\"")]);
        check("[{} {}]", &[(MissingComma, "{")]);
        check("{\"a\" 1}", &[(MissingColon, "\"a\"")]);
        check("{\"a\"}", &[(MissingColon, "\"a\"")]);
        check("{\"a\": , \"b\": 1}", &[(MissingValue, ",")]);
        check("{a: 1}", &[(BareName, "a")]);
        check("{\"a\": String, \"b\": 01}", &[(BareWord, "String"), (BareWord, "01")]);
        check("{\"a\": <the value>}", &[(BareWord, "<the value>")]);
        check("{Raw bytes of the file}", &[(BareWord, "Raw bytes of the file}")]);
        check("{'a': 1}", &[(SingleQuote, "'")]);
        check("{“a”: 1}", &[(TypographicQuote, "“")]);
        check("{&quot;a\": 1}", &[(EntityQuote, "&quot;")]);
        check("{\"a&quot;: &quot;b\"}", &[(EntityQuote, "&quot;"), (EntityQuote, "&quot;")]);
        check("{\n // x\n \"a\": 1 /* y */}", &[(Comment, "// x"), (Comment, "/* y */")]);
        check("[1, ...]", &[(Ellipsis, "..."), (TrailingComma, ",")]);
        check("{\"a\":\u{A0}1}", &[(OddBlank, "\u{A0}")]);
        check("{\"a\": \"b\nc\"}", &[(LineBreakInText, "\"b")]);
        check("{\"a\": \"b\tc\"}", &[(TabInText, "\t")]);
        check("{\"a\": \"C:\\x\"}", &[(BadEscape, "\\")]);
        check("{\"a\": \"b,\n \"c\": 1}", &[(OpenText, "\"b,")]);
        check("{\"a\": [1, 2", &[(OpenBracket, "[")]);
        check("{\"a\": [1}", &[(WrongBracket, "}")]);
        check("{\"a\": 1]", &[(WrongBracket, "]")]);
        check("{\"a\": 1}}", &[(WrongBracket, "}")]);
        check("{} {\"b\": 1}\n", &[(SecondValue, "{\"b\": 1}")]);
        check("{\"a\": \"\"b\"}", &[(MissingComma, "b"), (BareWord, "b\"}")]);
        check("[\"a\": 1]", &[(Stray, ":")]);
        check("{\"a\": %}", &[(Stray, "%")]);
        check("{- \"a\": 1}", &[(Stray, "-")]);
        check(&"[".repeat(65), &[(TooDeep, "[")]);
    }

    #[test]
    fn parts_know_their_place() {
        let text = "{ \"a\": [ {\"b\": \"值\"} ],\n}";
        let node = read(text, false).0.expect("a value");
        let NodeKind::Array(elements) = &node.get("a").expect("a member").kind else { panic!("an array") };
        let member = &elements[0].members()[0];
        assert_eq!((&text[member.range.clone()], &text[member.value.range.clone()]), ("\"b\"", "\"值\""));
        assert_eq!((member.value.text(), &text[elements[0].range.clone()]), (Some("值"), "{\"b\": \"值\"}"));
    }

    #[test]
    fn many_faults_cost_no_more_than_their_text() {
        for text in ["a: 1 ", "'a'\n", "/**/ ", "\"\n\n", "...", "\"a\nb\"", "{[", "\\", "\n"] {
            for open in ["{", "[", "\"", "{\"a\": \""] {
                read(&format!("{open}{}", text.repeat(100_000)), false);
            }
        }
        assert_eq!(read(&format!("{{{}", "a: 1 ".repeat(50_000)), false).1.len(), FAULTS);
    }
}
