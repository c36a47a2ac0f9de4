//! Converts a page's Markdown for rustdoc. Code, emphasis and resolved links stay markup. Line breaks and lists in HTML become
//! paragraphs and lists. All other text is escaped, so that it shows literally.

mod nodes;
mod write;

use super::clean_text::{clean, push_display};
use super::print::Doc;
use crate::cut::Cut as _;
use crate::ir::Line;
use crate::prose::{Form, sentence_end};
use nodes::read;
use std::fmt;
use write::{Writer, is_gap, opt_unsafe, write_code};

/// Resolves the target of a link. `None` turns the link into plain text.
pub(super) type Resolve<'r> = &'r dyn Fn(&str) -> Option<String>;

/// Converts a text to lines: paragraphs and lists, with empty lines between them.
pub(super) fn blocks(markdown: &str, resolve: Resolve<'_>) -> Doc {
    if is_plain(markdown) {
        return Doc::of([markdown, "\n"].concat());
    }
    let mut writer = Writer::new(true, markdown.len());
    read(markdown, resolve, |nodes| writer.nodes(nodes, None));
    Doc::of(writer.finish())
}

/// Converts a text to one line.
pub(super) fn inline(markdown: &str, resolve: Resolve<'_>) -> String {
    if is_plain(markdown) {
        return markdown.to_owned();
    }
    let mut writer = Writer::new(false, markdown.len());
    read(markdown, resolve, |nodes| writer.nodes(nodes, None));
    writer.finish_line()
}

/// Fast path: whether a text certainly has no markup. That holds for most texts, and parsing would be the most expensive step.
fn is_plain(text: &str) -> bool {
    const MARKUP: [u8; 10] = *b"&*<[\\]^_`~";
    let bytes = text.as_bytes();
    let ([first, ..], [.., last]) = (bytes, bytes) else { return false };
    // The checks do not stop at the first hit, so that each runs over many bytes at once.
    let has_markup = bytes
        .iter()
        .fold(false, |found, b| found | (*b < b' ') | (*b == 0x7F) | MARKUP.iter().any(|mark| mark == b));
    let has_gap_or_url = bytes
        .iter()
        .zip(bytes.cut(1..))
        .fold(false, |found, (a, b)| found | ((*a == b' ') & (*b == b' ')) | ((*a == b':') & (*b == b'/')));
    let has_gap_at_end = *first == b' ' || *last == b' ';
    !(has_markup || has_gap_or_url || has_gap_at_end)
        && opt_unsafe(text).is_none()
        && (text.is_ascii() || text.chars().all(|c| c.is_ascii() || !is_gap(c)))
}

/// Converts a page's Markdown to one line of Markdown without links.
#[must_use]
pub fn page_markdown(markdown: &str) -> String {
    inline(markdown, &|_| None)
}

/// The text without any markup, on one line.
pub(super) fn plain(markdown: &str) -> String {
    let mut out = String::new();
    read(markdown, &|_| None, |nodes| nodes::plain(nodes, &mut out));
    clean(&out).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A code span that can hold any text.
#[must_use]
pub const fn code_span(text: &str) -> CodeSpan<'_> {
    CodeSpan(text)
}

/// The sentence that names a line of a page, or of a file that it includes. `shown` is the page's path as Markdown.
pub(super) fn place(shown: &str, line: &Line) -> String {
    let Line { file, number } = line;
    let of = file.as_ref().map(|file| format!(" of {}", code_span(file))).unwrap_or_default();
    format!("Page: {shown}, line {number}{of}.")
}

/// A text that is printed as a code span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeSpan<'t>(&'t str);

impl fmt::Display for CodeSpan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_code(&clean(self.0), f)
    }
}

/// Code spans of these texts, joined by a separator.
pub(super) fn code_spans<'t>(texts: impl IntoIterator<Item = &'t str>, between: &str) -> String {
    let mut out = String::new();
    for (i, text) in texts.into_iter().enumerate() {
        out.push_str(if i > 0 { between } else { "" });
        out.reserve(text.len() + 2);
        push_display(code_span(text), &mut out);
    }
    out
}

/// The first sentence of a line that [`inline`] made. Full stops in code or brackets do not end it.
pub(super) fn first_sentence(line: &str) -> &str {
    // Fast path: half of the lines have neither code nor brackets.
    if !line.contains(['\\', '`', '[', ']', '(', ')']) {
        return line.cut(..sentence_end(line, 0, Form::Text));
    }
    let mut code = 0;
    let mut depth = 0_usize;
    // The line with code and brackets masked by letters.
    let mut outside = String::with_capacity(line.len());
    let mut chars = line.char_indices().peekable();
    while let Some((_, c)) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            '`' => {
                let mut length = 1;
                while chars.next_if(|(_, next)| *next == '`').is_some() {
                    length += 1;
                }
                code = match code {
                    0 => length,
                    open if open == length => 0,
                    open => open,
                };
            }
            _ if code > 0 => {}
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
        let end = chars.peek().map_or(line.len(), |(next, _)| *next);
        outside.extend(std::iter::repeat_n('x', end - outside.len()));
    }
    line.cut(..sentence_end(&outside, 0, Form::Text))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Resolves `user.md` to `User`, and keeps web links.
    fn resolve(target: &str) -> Option<String> {
        match target {
            "user.md" => Some("super::User".to_owned()),
            target => target.starts_with("https://").then(|| target.to_owned()),
        }
    }

    fn lines(markdown: &str) -> String {
        blocks(markdown, &resolve).iter().collect::<Vec<_>>().join("\n")
    }

    fn check(markdown: &str, expect: &str) {
        assert_eq!(lines(markdown), expect, "{markdown}");
    }

    #[test]
    fn code_emphasis_and_links_that_lead_somewhere_stay() {
        check("See [user](user.md) and `id | x` **now**", "See [user](super::User) and `id | x` **now**");
        check("[a **user**'s `id`](user.md)", "[a **user**'s `id`](super::User)");
        check("[x](other.md), [](user.md) [ ](user.md) ![y](z.png)", "x,");
        check("see![x](y.png)! [x](user.md)", "see! [x](super::User)");
        check("!&#91;x&#93;, x!<b></b>[x](user.md)", "!\\[x\\], x\\![x](super::User)");
        check("[a](https://x.y/z) <https://x.y/z>", "[a](https://x.y/z) [`https://x.y/z`](https://x.y/z)");
        check("__type__ and *n* and _m_", "**type** and *n* and *m*");
        check("a [b](user.md", "a \\[b\\](user.md");
    }

    #[test]
    fn text_stays_text() {
        check("Bearer <token> at https://x.y/z.", "Bearer \\<token> at `https://x.y/z`.");
        check("begins with http:// or x", "begins with `http://` or x");
        check("例如 https://x.y，或", "例如 `https://x.y`，或");
        check("# x */ y", "\\# x \\*/ y");
        check("1. x", "1\\. x");
        check("- x", "\\- x");
        check("&lt;b&gt; &amp;lt; a_b _c", "\\<b> \\&lt; a_b \\_c");
        check("T&C &amp; 4 <= x <b", "T&C & 4 <= x \\<b");
        check("a [b][] [c][d] [e] f", "a b c \\[e\\] f");
        check(
            r#"

é
===

# b"#,
            "é === # b",
        );
        check("`sis`, \\`manual. ` x", "`sis`, \\`manual. \\` x");
        check("a\u{202E}b\u{2028}c\u{0}d", "ab c d");
        check("{_\u{FEFF}domain_}", "{*domain*}");
        check("x [!INCLUDE [a](../b.md)] y [!include[c]] z", "x y z");
        check("[!NOTE] x [!a", "x \\[!a");
        check("[x]: https://x.y", "\\[x\\]: `https://x.y`");
    }

    #[test]
    fn breaks_and_lists_of_html_become_paragraphs_and_lists() {
        check("a <br> b<br/>c", "a\\\nb\\\nc");
        check("a.<br><br>b</br> </br>c<br>", "a.\n\nb\n\nc");
        check(
            "a:<br><ul><li>b</li> <li>`c` d<li/></ul><br>e",
            r#"a:

* b
* `c` d

e"#,
        );
        check("<ul><li>- b</li></ul>", "* \\- b");
        check("a<ol><li>b<br>c</li></ol>", "a\n\n1. b\\\n   c");
        check("a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul>", "a\n\n* b\n  * c\n* d");
        check("a<br>1. b<br># c", "a\\\n1\\. b\\\n\\# c");
        check("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "* a: b\n* c: d");
        check("<p>a</p><p>b</p>", "a\n\nb");
        check("the <code>a_b</code> of <b>c</b>", "the `a_b` of c");
        check("**a<br>b**", "a\\\nb");
    }

    #[test]
    fn emphasis_that_would_not_end_is_left_out() {
        check("**注意：**这", "注意：这");
        check("x**`a`**y", "x`a`y");
        check("\\*\\* a", "\\*\\* a");
        check("**a** **b**", "**a** **b**");
        check("a**b**c", "a**b**c");
        check("__a__**b**", "a**b**");
    }

    #[test]
    fn a_text_fits_one_line_and_has_a_first_sentence() {
        assert_eq!(inline("a<br>b<ul><li>c</li><li>d</li></ul>", &resolve), "a b c; d");
        assert_eq!(plain("**a** [b](user.md) `c|d`<br>e <x>"), "a b c|d e <x>");
        for (line, expect) in [
            ("A b. C d.", "A b."),
            ("A v1.0 e.g. B `x. Y` [x. Y](z). D", "A v1.0 e.g. B `x. Y` [x. Y](z)."),
            ("获取。 用户", "获取。"),
            ("No end", "No end"),
        ] {
            assert_eq!(first_sentence(line), expect);
        }
    }

    #[test]
    fn plain_text_is_written_as_one_with_markup_is() {
        let check = |text: &str| {
            // A star that is not emphasis forces the parser.
            assert_eq!(lines(&format!("{text} *")), format!("{text} \\*"));
        };
        for text in
            ["a b.c, d/e; (f)? 'g' \"h\" 50% $i j@k {l}=m", "“a”。用: b-c", "e - 1 > 2 # 3 | 4", "4 a"]
        {
            assert!(is_plain(text), "{text}");
            check(text);
        }
        for c in ('\0'..'\u{3100}').chain('\u{FE00}'..'\u{10000}') {
            let texts =
                [format!("{c}"), format!("{c}a"), format!("a{c}"), format!("a{c}b"), format!("a {c}. b")];
            texts.iter().filter(|text| is_plain(text)).for_each(|text| check(text));
        }
        for text in ["", "1. a", "- a", " a", "a ", "a  b", "a:/b", "a_b", "a\nb", "a\u{3000}b", "a\u{FEFF}b"]
        {
            assert!(!is_plain(text), "{text}");
        }
    }

    /// Converting the output once more does not change it.
    #[test]
    fn what_is_written_is_read_as_it_was() {
        for text in [
            "a*b*c",
            "**a**b",
            "*a***b**",
            "a `` ` `` b",
            "[a] [b](user.md)[c]",
            "<a> \\<b> &amp;amp; &lt;",
            "_a_b_c_",
            "~~x~~ ~y~",
            "a\\*b\\",
            "|a|b|",
            "1) x",
            "“*a*”b",
            "**“a”**b",
            "*a*, **b**。",
            "a_ _b",
            "***a***",
        ] {
            let written = lines(text);
            assert_eq!(plain(&written), plain(text), "{text}: {written}");
        }
    }
}
