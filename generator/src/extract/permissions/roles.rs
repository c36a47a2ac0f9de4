//! Roles of the signed-in user: a text of the permissions section that asks for one, with the list or table that it leads to.

use super::Layout;
use super::conditions::IntroducingItem;
use super::findings::ROLES_UNREAD;
use super::prose::names_permission;
use super::role_names::{named_in_item, named_in_text, names_of_cell, of_item};
use super::subject::subject_of_heading;
use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::joined_text::{join, join_item};
use crate::hash::HashSet;
use crate::ir::{IncludedFile, RoleRequirement, Text};
use crate::limits::{self, label};
use crate::page::{Block, BlockKind, Inline, Section, SectionKind, Table, fold};
use crate::prose::marks::COLONS;
use crate::prose::{Form, Languages, Sense, is_closed, says, sentences};
use std::ops::Range;

/// The roles that a page asks for, and the blocks that speak of roles alone.
#[derive(Default)]
pub(super) struct Roles {
    pub(super) asked: Vec<RoleRequirement>,
    taken: HashSet<usize>,
    /// The texts that are known, with their subjects: a page may include one twice.
    known: HashSet<(String, Option<String>)>,
    /// The last included file that does not hold roles alone.
    mixed: Option<IncludedFile>,
}

impl Roles {
    /// Returns whether a block speaks of roles alone.
    pub(super) fn has_taken(&self, block: usize) -> bool {
        self.taken.contains(&block)
    }

    /// Reads the texts on roles in the permissions sections of a page.
    pub(super) fn of(cx: &mut Context<'_, '_>) -> Self {
        let mut roles = Self::default();
        for (_, section) in cx.sections(SectionKind::Permissions) {
            let mut next = section.blocks.start;
            let mut lead = IntroducingItem::default();
            for (index, block) in cx.blocks(section) {
                let BlockKind::Paragraph(text) = &block.kind else { continue };
                let above = lead.next(cx, index, text);
                if index < next || !asks_for_role(text) {
                    continue;
                }
                let group = roles.group(cx, section, next, index);
                next = group.blocks.end;
                roles.read(cx, section, &group, above.filter(|above| !group.blocks.contains(above)));
            }
        }
        roles
    }

    fn read(&mut self, cx: &mut Context<'_, '_>, section: &Section, group: &Group, lead: Option<usize>) {
        let mut found = Found::default();
        let mut tables = Vec::new();
        let mut text: Option<Text> = None;
        if let Some(BlockKind::Paragraph(words)) = lead.map(|lead| &cx.page.block(lead).kind) {
            text = Some(cx.text(words.range.clone()));
        }
        let mut above_is_item = false;
        for index in group.blocks.clone() {
            let block = cx.page.block(index);
            match &block.kind {
                BlockKind::Paragraph(words) => {
                    let said = said(cx, words);
                    let is_item = block.container.lists > 0;
                    match &mut text {
                        // `[!NOTE]` stands in a paragraph of its own if the quote begins with a list.
                        _ if said.english.is_empty() => {}
                        Some(text) if is_item && above_is_item => join_item(text, &said),
                        Some(text) if above_is_item && !is_closed(&text.english) => join(text, ". ", &said),
                        Some(text) => join(text, " ", &said),
                        None => text = Some(said),
                    }
                    above_is_item = is_item;
                    found.paragraph(block, words);
                    // A sentence that grants permissions as well is also a condition of them.
                    if group.is_included || !names_permission(words) {
                        self.taken.insert(index);
                    }
                }
                BlockKind::Table(table) => {
                    tables.push(table);
                    self.taken.insert(index);
                }
                _ => continue,
            }
            cx.extracted(index);
        }
        let Some(text) = text else { return };
        let subject = subject_of_heading(cx, section);
        let start = cx.page.block(group.first).range.start;
        let line = cx.line(start);
        let mut is_in_tables = false;
        for table in tables {
            for (subject, names) in by_subject(table, found.is_least) {
                is_in_tables = true;
                let Names { names, least } = names;
                let (text, line) = (text.clone(), line.clone());
                self.add(RoleRequirement { subject, names, least, text, line });
            }
        }
        if !is_in_tables || !found.names.names.is_empty() {
            if found.leads && found.names.names.is_empty() {
                let message = "this text leads to roles, of which none is read";
                let help = "write a list with one role in each item".to_owned();
                cx.report_block(group.first, &ROLES_UNREAD, message, help);
            }
            let Names { names, least } = found.names;
            self.add(RoleRequirement { subject, names, least, text, line });
        }
    }

    /// The blocks around a paragraph that asks for a role: the whole included file or quote, or the list and the table below it. No block
    /// before `from` is one of them.
    fn group(&mut self, cx: &Context<'_, '_>, section: &Section, from: usize, first: usize) -> Group {
        let block = |index: usize| cx.page.block(index);
        let is_text = |index: usize| match &block(index).kind {
            BlockKind::Paragraph(_) | BlockKind::Comment(_) => true,
            BlockKind::Table(table) => Layout::of(table, &cx.caches.labels).is_none(),
            _ => false,
        };
        let line = |index: usize| cx.line(block(index).range.start);
        let own = line(first);
        if own.file.is_some() && self.mixed != own.file {
            // The line numbers of a file rise until the file is included again.
            let (mut top, mut end) = (own.number, own.number);
            let above = (from..first).rev().take_while(|index| {
                let line = line(*index);
                line.file == own.file && std::mem::replace(&mut top, line.number) >= line.number
            });
            let start = above.last().unwrap_or(first);
            let below = (first..section.blocks.end).take_while(|index| {
                let line = line(*index);
                line.file == own.file && std::mem::replace(&mut end, line.number) <= line.number
            });
            let blocks = start..below.last().unwrap_or(first) + 1;
            if blocks.clone().all(is_text) {
                return Group { blocks, first, is_included: true };
            }
        }
        self.mixed = own.file;
        let Block { container, kind, .. } = block(first);
        if container.quotes > 0
            && matches!(kind, BlockKind::Paragraph(text) if text.trimmed().starts_with("[!"))
        {
            let is_of_quote = |index: usize| {
                let begins = |text: &Inline<'_>| text.trimmed().starts_with("[!");
                let is_next =
                    matches!(&block(index).kind, BlockKind::Paragraph(text) if index > first && begins(text));
                is_text(index) && block(index).container.quotes > 0 && !is_next
            };
            let end =
                (first..section.blocks.end).take_while(|index| is_of_quote(*index)).last().unwrap_or(first);
            return Group { blocks: first..end + 1, first, is_included: false };
        }
        let leads = matches!(kind, BlockKind::Paragraph(text) if leads_on(text));
        let is_below = |index: usize| match block(index).kind {
            BlockKind::Table(_) => leads && is_text(index),
            BlockKind::Paragraph(_) => block(index).container.lists > container.lists,
            _ => false,
        };
        let below = (first + 1..section.blocks.end).take_while(|index| is_below(*index)).last();
        Group { blocks: first..below.unwrap_or(first) + 1, first, is_included: false }
    }

    /// Adds a text, unless the page includes it twice.
    fn add(&mut self, role: RoleRequirement) {
        if self.known.insert((role.text.english.clone(), role.subject.clone())) {
            self.asked.push(role);
        }
    }
}

/// Returns whether a sentence of a text asks for a role.
fn asks_for_role(text: &Inline<'_>) -> bool {
    // Fast path: hardly any paragraph has one of these words, and they are found faster than the phrases.
    let may_ask = !text.text.is_ascii() || says(Languages::English, Sense::MayAskForRole, &text.text);
    may_ask && {
        let folded = fold(&text.text);
        sentences(&folded, Form::Text).any(|sentence| asks(folded.cut(sentence)))
    }
}

/// Returns whether a sentence in lower case asks for a role.
fn asks(sentence: &str) -> bool {
    says(Languages::All, Sense::AsksForRole, sentence)
}

/// A group of blocks that speak of roles together.
struct Group {
    blocks: Range<usize>,
    /// The paragraph that asks for a role.
    first: usize,
    /// True if they are a file that the page includes.
    is_included: bool,
}

/// A paragraph without the kind of its quote: `[!IMPORTANT]`.
fn said(cx: &Context<'_, '_>, words: &Inline<'_>) -> Text {
    let without = |text: String| match text.strip_prefix("[!").and_then(|rest| rest.split_once(']')) {
        Some((_, rest)) => rest.trim_start().to_owned(),
        None => text,
    };
    let Text { english, localized } = cx.text(words.range.clone());
    Text { english: without(english), localized: localized.map(without) }
}

/// Returns whether a text leads to a list or a table.
fn leads_on(text: &Inline<'_>) -> bool {
    text.trimmed().ends_with(COLONS) || says(Languages::All, Sense::ListFollows, &text.text)
}

/// Names of roles, each once.
#[derive(Default)]
struct Names {
    names: Vec<String>,
    least: Vec<String>,
}

impl Names {
    fn add(&mut self, name: &str, is_least: bool) {
        let once = |names: &mut Vec<String>| {
            if names.len() < limits::ROLES && !names.iter().any(|known| known == name) {
                names.push(label(name).to_owned());
            }
        };
        once(&mut self.names);
        if is_least {
            once(&mut self.least);
        }
    }
}

/// The names in the paragraphs of a group.
#[derive(Default)]
struct Found {
    names: Names,
    /// The paragraphs whose list is open: how many lists each stands in, and whether it calls its roles the least privileged.
    open: Vec<(u8, bool)>,
    /// True if a paragraph leads to a list or a table.
    leads: bool,
    /// True if the last such paragraph calls its roles the least privileged.
    is_least: bool,
}

impl Found {
    fn paragraph(&mut self, block: &Block<'_>, text: &Inline<'_>) {
        let depth = block.container.lists;
        self.open.retain(|(lead, _)| *lead < depth);
        let folded = fold(&text.text);
        let open = self.open.last().copied();
        if let Some((_, is_least)) = open.filter(|(lead, _)| *lead + 1 == depth)
            && let Some(name) = of_item(text)
        {
            for name in named_in_item(name) {
                self.names.add(name, is_least);
            }
            return;
        }
        let lists_roles = open.is_some();
        for sentence in sentences(&text.text, Form::Text) {
            let lower = text.text.cut(sentence.clone()).to_lowercase();
            if !asks(&lower) && !lists_roles && !says(Languages::All, Sense::LeastRole, &lower) {
                continue;
            }
            let is_least = says(Languages::All, Sense::LeastRole, &lower);
            for name in named_in_text(text, sentence) {
                self.names.add(&name, is_least);
            }
        }
        if (asks(&folded) || lists_roles) && leads_on(text) {
            self.is_least = says(Languages::All, Sense::LeastRole, &folded);
            self.leads = true;
            self.open.push((depth, self.is_least));
        }
    }
}

/// The roles of a table, by the things for which they hold: one column of roles, or one column for each thing.
fn by_subject(table: &Table<'_>, is_least: bool) -> Vec<(Option<String>, Names)> {
    let mut found: Vec<(Option<String>, Names)> = Vec::new();
    let mut add = |subject: &str, cell: &Inline<'_>, is_least: bool| {
        let subject = Some(label(subject).to_owned()).filter(|subject| !subject.is_empty());
        // No table has roles for so many things.
        let is_full = found.len() >= limits::ROLE_SUBJECTS;
        let place = |subject: &Option<String>| found.iter().position(|(known, _)| known == subject);
        let at = place(&subject).or_else(|| place(&None).filter(|_| is_full));
        let at = at.unwrap_or_else(|| {
            found.push((subject.filter(|_| !is_full), Names::default()));
            found.len() - 1
        });
        let Some((_, names)) = found.get_mut(at) else { return };
        names_of_cell(cell).for_each(|name| names.add(name, is_least));
    };
    let header: Vec<String> = table.header_words().collect();
    let column = header.iter().position(|words| says(Languages::All, Sense::ColumnRole, words));
    let is_least = is_least
        || column
            .and_then(|at| header.get(at))
            .is_some_and(|words| says(Languages::All, Sense::LeastRole, words));
    for row in &table.rows {
        match column {
            // The column behind the roles says what they may do.
            Some(column) => row.cell(column).into_iter().for_each(|cell| {
                add(if column > 0 { row.text(0) } else { "" }, cell, is_least);
            }),
            None => {
                for (header, cell) in table.header.iter().zip(&row.cells) {
                    add(header.trimmed(), cell, is_least);
                }
            }
        }
    }
    found.retain(|(_, names)| !names.names.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use crate::Facts;
    use crate::input::{DocFile, DocSet, Includes};

    const TABLE: &str = "|Permission type|Permissions|\n|:-|:-|\n|Application|A.Read.All|\n";

    /// The roles of a page with this text below its permission table, as `subject: names (least)`; then the number of its conditions,
    /// and whether a text leads to no role.
    fn read(text: &str, include: &str) -> (Vec<String>, usize, bool) {
        let file = |path: &str, text: String| DocFile { path: path.to_owned(), text };
        let page = format!(
            r#"# T
## Permissions
{TABLE}
{text}
## HTTP request
```http
GET /a
```
"#
        );
        let includes = Includes::new(vec![file("v1.0/includes/rbac-a.md", include.to_owned())]);
        let docs = DocSet { includes, ..DocSet::new(vec![file("v1.0/api/a-get.md", page)]) };
        let Facts { api, diagnostics, .. } = Facts::of(&docs);
        let facts = &api.operations[0].facts;
        assert_eq!(facts.permissions[0].names.to_vec(), ["A.Read.All"]);
        let shown = facts.roles.iter().map(|role| {
            let subject = role.subject.as_ref().map(|subject| format!("{subject}: ")).unwrap_or_default();
            format!("{subject}{} ({})", role.names.join(", "), role.least.join(", "))
        });
        let is_reported = diagnostics.iter().any(|found| found.code.name == "roles-unread");
        (shown.collect(), facts.conditions.len(), is_reported)
    }

    fn check(text: &str, expect: &[&str]) {
        let expect: Vec<String> = expect.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(read(text, ""), (expect.clone(), 0, false), "{text}");
        // The same in a file that the page includes, once or twice.
        let include = "[!INCLUDE [x](../includes/rbac-a.md)]";
        assert_eq!(read(include, text), (expect.clone(), 0, false), "{text}");
        assert_eq!(read(&format!("{include}\n\n{include}"), text), (expect, 0, false), "{text}");
    }

    #[test]
    fn roles_are_read_in_all_forms() {
        check(
            "The user must be assigned one of the following least privileged roles.\n\n- Thing Reader\n- *Thing Admin*.\n",
            &["Thing Reader, Thing Admin (Thing Reader, Thing Admin)"],
        );
        check(
            "> [!IMPORTANT]\n> The user needs one of these roles:\n> - Thing Reader - Sees things.\n> - Thing owner (at times)\n",
            &["Thing Reader, Thing owner ()"],
        );
        check(
            "> [!TIP]\n> The user must have a role. *Thing Author* is the least privileged role. The Global Thing Admin role is supported too.\n",
            &["Thing Author, Global Thing Admin (Thing Author)"],
        );
        check(
            r#"The user needs an assigned role in one of these ways:
- A role of the thing, where *Thing owner* is the least privileged role. **It is the least privileged way**.
- Higher roles:
  - Global Thing Admin

"#,
            &["Thing owner, Global Thing Admin (Thing owner)"],
        );
        check(
            r#"The user must be assigned a supported role. The following are the least privileged.

|Read things|Write things|
|-|-|
|Thing Reader <br/> Thing Admin|Thing Admin|
"#,
            &[
                "Read things: Thing Reader, Thing Admin (Thing Reader, Thing Admin)",
                "Write things: Thing Admin (Thing Admin)",
            ],
        );
        check(
            r#"The user must be assigned one of the following roles.

|Object|Least privileged role|
|-|-|
|Red|Thing Reader|
|Blue|Thing Admin|
"#,
            &["Red: Thing Reader (Thing Reader)", "Blue: Thing Admin (Thing Admin)"],
        );
        check("The user must be a thing administrator.\n", &["thing administrator ()"]);
    }

    #[test]
    fn the_exceptions_of_a_file_of_roles_are_no_conditions() {
        let text = "> [!IMPORTANT]\n> - Do not grant *B.Read.All*: the call fails with `403 Forbidden`.\n> - The user must have one of these roles:\n>   - Thing Admin\n";
        assert_eq!(
            read("[!INCLUDE [x](../includes/rbac-a.md)]", text),
            (vec!["Thing Admin ()".to_owned()], 0, false)
        );
    }

    #[test]
    fn other_texts_ask_for_no_role() {
        for text in ["Only the **roles** property can be changed.", "Roles of apps are described elsewhere."]
        {
            assert_eq!(read(text, ""), (vec![], 0, false), "{text}");
        }
        // A sentence that grants permissions too is also a condition of them.
        let both = "The user must have the *Thing Admin* role, and the app *B.Read.All*.";
        assert_eq!(read(both, ""), (vec!["Thing Admin ()".to_owned()], 1, false));
        assert_eq!(read("The user needs one of the following roles:", ""), (vec![" ()".to_owned()], 0, true));
    }
}
