//! Makes pages with random faults, from a seeded generator of random numbers.

/// Marsaglia's xorshift64: the same numbers for the same seed, everywhere.
pub(crate) struct Random(u64);

impl Random {
    /// Starts a sequence from a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`, or 0 if `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % end.max(1)
    }

    /// A random item.
    pub(crate) fn choice<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Texts that try to escape from a literal, a comment, a name, a cell or a folder.
const SNIPPETS: &[&str] = &[
    "</span>",
    "<span data-ttu-id=\"",
    "<span class=\"sxs-lookup\"><span data-stu-id=\"x\">",
    "</span></span>",
    "`",
    "```",
    "~~~\n",
    "\n```http\n",
    "|||",
    "\n|-|-|\n",
    "|",
    "{{{",
    "}}",
    "{",
    "(",
    "(a=",
    "\"); fn x() {",
    "*/",
    "/*",
    "-->",
    "<!--",
    "<!-- {\"blockType\": \"request\"",
    "]](",
    "[",
    "![",
    "\u{202E}",
    "\0",
    "\r",
    "\r\n",
    "\n\n",
    "../../../etc",
    "r#\"",
    "#![allow(warnings)]",
    "'",
    "\"",
    "\\",
    "\\*",
    "\\\"",
    "\u{2028}",
    "\u{FEFF}",
    "\u{A0}",
    "é",
    "用户",
    "\nGET /",
    "\nPOST /a/{b}/c\n",
    "\nDELETE /{id}/{id}/$ref",
    "\nPUT /me/{body}/content\n",
    "HTTP/1.1 200 OK\n",
    "?$select=",
    "&",
    "$value",
    "\n---\n",
    "\n    ",
    "\n> ",
    "\n- ",
    "\n# ",
    "\n## Response\n",
    "\n## <a name=\"http-request\"></a>",
    "[[[[[[[[",
    "{\"a\":",
    "1e999",
    "\\ud800",
    "&quot;",
    "&#0;",
    "&amp;",
    "<br>",
    "x: &a [*a]\n",
    "microsoft.graph.",
    "self",
    "crate",
    "main",
    "_",
    "9",
    "200 ",
    " and ",
    " plus A.B",
];

/// The text with one to eight faults.
pub(crate) fn mutate(random: &mut Random, text: &str, other: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(8) {
        text = fault(random, &text, other);
    }
    text
}

fn fault(random: &mut Random, text: &str, other: &str) -> String {
    let (at, to) = (place(random, text), place(random, text));
    let span = at.min(to)..at.max(to).min(boundary(text, at.min(to) + 200));
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (line, with) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(12) {
        0 => text[..at].to_owned(),
        1 => text[at..].to_owned(),
        2 => format!("{}{}", &text[..span.start], &text[span.end..]),
        3 => format!("{}{}{}", &text[..span.end], &text[span.clone()], &text[span.end..]),
        4 => format!("{}{}", &text[..at], &other[place(random, other)..]),
        5 if !lines.is_empty() => {
            lines.swap(line, with);
            lines.concat()
        }
        6 if !lines.is_empty() => {
            lines.remove(line);
            lines.concat()
        }
        7 if !lines.is_empty() => {
            lines.insert(with, lines[line]);
            lines.concat()
        }
        8 => {
            format!("{}{}{}", &text[..at], random.choice(SNIPPETS).repeat(1 + random.below(300)), &text[at..])
        }
        _ => format!("{}{}{}", &text[..at], random.choice(SNIPPETS), &text[at..]),
    }
}

/// A random boundary between characters.
fn place(random: &mut Random, text: &str) -> usize {
    boundary(text, random.below(text.len() + 1))
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
