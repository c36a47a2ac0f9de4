//! Errors that a page documents, in tables of status codes and in text.

use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::joined_text::join;
use crate::extract::status_codes::is_assigned;
use crate::ir::{ErrorCase, Response, ResponseBody, ResponseSource, Text};
use crate::page::{BlockKind, Inline, Table};
use crate::prose::marks::opt_quoted;
use crate::prose::{Form, Languages, Sense, find, opt_end, says, sentence_end};
use std::ops::Range;

/// The column of a table that holds status codes.
pub(crate) fn opt_code_column(table: &Table<'_>) -> Option<usize> {
    let is_code = |text: &str| opt_code(text).is_some();
    let columns = table.header.len();
    (0..columns).find(|column| {
        let mut cells = table.rows.iter().map(|row| row.text(*column)).peekable();
        cells.peek().is_some() && cells.all(is_code)
    })
}

/// A cell that is a status code, with its phrase or without.
fn opt_code(text: &str) -> Option<u16> {
    let text = text.trim_matches(['`', '*']).trim();
    let text = text.strip_prefix("HTTP").unwrap_or(text).trim_start_matches("/1.1").trim_start();
    let (digits, phrase) = text.split_at_checked(3)?;
    let ends = phrase.is_empty() || phrase.starts_with([' ', ',', ':', '-', '(', '`']);
    digits.parse().ok().filter(|status| ends && is_assigned(*status))
}

/// One answer for each code of a table: `Scenario | Code | Message`.
pub(crate) fn table_of_codes(
    cx: &Context<'_, '_>,
    table: &Table<'_>,
    column: usize,
    responses: &mut Vec<Response>,
) {
    let words: Vec<String> = table.header_words().collect();
    let column_of = |is: &dyn Fn(&str) -> bool| {
        words.iter().enumerate().find(|(at, word)| *at != column && is(word)).map(|(at, _)| at)
    };
    let code_column = column_of(&|word| says(Languages::English, Sense::ErrorCodeColumn, word));
    let message_column = column_of(&|word| says(Languages::English, Sense::MessageColumn, word));
    for row in &table.rows {
        let Some(status) = opt_code(row.text(column)) else { continue };
        // The meaning stands before or behind the code.
        let at = if column > 0 { 0 } else { row.cells.len().saturating_sub(1) };
        let text = |at: usize| {
            let cell = row.cell(at).filter(|cell| at != column && !cell.is_blank());
            cell.map(|cell| cx.text(cell.range.clone()))
        };
        let condition = text(at);
        let errors = if status >= 400 && (code_column.is_some() || message_column.is_some()) {
            let code = code_column.map(|at| row.text(at).trim_matches('`').to_owned());
            vec![ErrorCase {
                code: code.filter(|code| !code.is_empty()),
                message: message_column.and_then(text),
                condition: condition
                    .clone()
                    .filter(|_| Some(at) != code_column && Some(at) != message_column),
                line: cx.line(row.range.start),
            }]
        } else {
            Vec::new()
        };
        match responses.iter_mut().find(|response| response.status == status) {
            Some(known) => {
                match (&mut known.condition, condition) {
                    (Some(text), Some(more)) => join(text, "; ", &more),
                    (none, more) => *none = more,
                }
                known.errors.extend(errors);
            }
            None => responses.push(Response {
                status,
                body: if matches!(status, 204 | 304) { ResponseBody::Empty } else { ResponseBody::Unstated },
                other_bodies: Vec::new(),
                location: false,
                condition,
                errors,
                source: ResponseSource::Text,
                line: cx.line(row.range.start),
            }),
        }
    }
}

/// The error that a text describes behind a status code: ``with an error code of `X` and the error message: Y``.
pub(crate) fn opt_error_case(cx: &Context<'_, '_>, text: &Inline<'_>, at: usize) -> Option<ErrorCase> {
    let code = text.codes().find_map(|(range, code)| {
        let before = text.text.cut(..range.start).trim_end_matches([' ', ':', '`']);
        let is_error = range.start > at && says(Languages::English, Sense::ErrorCode, before);
        is_error.then(|| code.to_owned())
    });
    let source = cx.page.source.get(text.range.clone())?;
    let message = match message_range(source) {
        Some(range) => Some(part_of_text(cx, text.range.start, range)),
        None => opt_message_below(cx, text, source),
    };
    (code.is_some() || message.is_some()).then(|| ErrorCase {
        code,
        message,
        condition: None,
        line: cx.line(text.range.start),
    })
}

/// The paragraph below a text that ends with `error message:`.
fn opt_message_below(cx: &Context<'_, '_>, text: &Inline<'_>, source: &str) -> Option<Text> {
    opt_end(Languages::English, Sense::ErrorMessage, source.trim_end())?;
    let block = cx.page.blocks.partition_point(|block| block.range.start < text.range.end);
    let BlockKind::Paragraph(below) = &cx.page.blocks.get(block)?.kind else { return None };
    cx.extracted(block);
    let bare = |text: String| text.trim_matches(['"', '“', '”']).to_owned();
    let Text { english, localized } = cx.text(below.range.clone());
    Some(Text { english: bare(english), localized: localized.map(bare) })
}

/// A part of a text that begins at `start`, in both languages.
fn part_of_text(cx: &Context<'_, '_>, start: usize, part: Range<usize>) -> Text {
    let range = start + part.start..start + part.end;
    let is_whole = cx.is_of_whole_units(range.clone());
    let mut text = cx.text(range);
    if !is_whole {
        // The translation is a whole sentence, in which the part stands between quotes.
        text.localized = text.localized.and_then(|sentence| opt_quoted(&sentence).map(str::to_owned));
    }
    text
}

/// The range of an error's message: between quotes, or up to the end of the sentence.
fn message_range(source: &str) -> Option<Range<usize>> {
    let after = find(Languages::English, Sense::ErrorMessage, source)?.end;
    let start = after + source.cut(after..).len() - source.cut(after..).trim_start().len();
    let range = match source.cut(start..).strip_prefix('"') {
        Some(quoted) => start + 1..start + 1 + quoted.find('"')?,
        None => start..sentence_end(source, start, Form::Markdown),
    };
    (!source.cut(range.clone()).trim().is_empty()).then_some(range)
}
