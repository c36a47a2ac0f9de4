//! Sets of permissions: the alternatives that `and`, `or`, `plus` and parentheses allow.

use crate::limits;
use std::{mem, slice};

#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    Name(&'a str),
    /// `,`, `or`, a line break: either of the two.
    Or,
    /// `and`: both.
    And,
    /// `plus`: everything before it together with everything behind it.
    Plus,
    Open,
    Close,
    /// The mark of a footnote.
    Mark,
    Word(&'a str),
}

/// Alternatives. Each one is a set of names that are needed together.
type Sets = Vec<Vec<String>>;

/// The deepest nesting of parentheses. No cell has more than one level.
const DEPTH: usize = 16;

/// The alternative sets of names; `None` if they are too many to be listed.
pub(super) fn opt_sets(tokens: &[Token<'_>]) -> Option<Sets> {
    opt_group(&mut tokens.iter(), 0)
}

/// Reads up to the parenthesis that closes the group, or to the end.
fn opt_group(tokens: &mut slice::Iter<'_, Token<'_>>, depth: usize) -> Option<Sets> {
    if depth > DEPTH {
        return None;
    }
    let mut needed: Sets = vec![Vec::new()];
    // The operands of `plus`. Each one has alternatives of names and groups that `and` joins.
    let mut alternatives: Vec<Sets> = Vec::new();
    let mut joins = false;
    loop {
        let token = tokens.next();
        let item = match token {
            Some(Token::Name(name)) => vec![vec![(*name).to_owned()]],
            Some(Token::Open) => opt_group(tokens, depth + 1)?,
            Some(Token::And) => {
                joins = true;
                continue;
            }
            Some(Token::Or) => {
                joins = false;
                continue;
            }
            Some(Token::Close) if depth == 0 => continue,
            Some(Token::Mark | Token::Word(_)) => continue,
            Some(Token::Plus | Token::Close) | None => {
                let found = mem::take(&mut alternatives).concat();
                if !found.is_empty() {
                    needed = opt_product(needed, &found)?;
                }
                joins = false;
                if matches!(token, Some(Token::Plus)) {
                    continue;
                }
                return Some(needed);
            }
        };
        if item.iter().all(Vec::is_empty) {
            continue;
        }
        match alternatives.last_mut().filter(|_| joins) {
            Some(last) => *last = opt_product(mem::take(last), &item)?,
            None => alternatives.push(item),
        }
        joins = false;
    }
}

/// Combines each left set with each right set; `None` if the result has too many names.
fn opt_product(mut left: Sets, right: &[Vec<String>]) -> Option<Sets> {
    let count = |sets: &[Vec<String>]| sets.iter().map(Vec::len).sum::<usize>();
    if count(&left) * right.len() + count(right) * left.len() > limits::PERMISSION_SETS {
        return None;
    }
    if let [only] = right {
        left.iter_mut().for_each(|set| set.extend_from_slice(only));
        return Some(left);
    }
    let joined = |one: &Vec<String>| -> Sets {
        right.iter().map(|other| one.iter().chain(other).cloned().collect()).collect()
    };
    Some(left.iter().flat_map(joined).collect())
}
