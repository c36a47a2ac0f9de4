//! The meanings of the phrases of pages, in every language: knowledge of words as data.
//!
//! A *sense* is something that a text can say: that a property is read-only, that a request has no body. Each language has one file
//! in `languages/`, with a row for each sense that it has words for: the words, what undoes them, and examples that do and do not
//! match, which are the tests of the row. [`Sense`] says where in a text the words count. Code that reads a page asks for the sense
//! and never names a word.
//!
//! To add a language, write its file and name it in [`languages::ALL`]; nothing else changes.

mod joints;
mod languages;
pub(crate) mod marks;
mod matching;
mod names;
mod page_statements;
mod permission_labels;
mod phrases;
mod place;
mod property_statements;
mod sense;
mod sentences;
mod statements;
mod type_statements;

pub(crate) use joints::{is_joint, opt_joint, split_at_joints};
pub(crate) use matching::{
    Languages, ends_with, find, find_all, find_pattern, find_patterns, is_whole, opt_end, opt_start, says,
    words,
};
pub(crate) use names::{opt_name, opt_property_name};
pub(crate) use page_statements::{says_page_deprecated, says_page_retired};
pub(crate) use permission_labels::{
    is_none_word, knows_language, opt_order, opt_order_label, opt_scheme, opt_scheme_label,
};
pub(crate) use phrases::NameKind;
pub(crate) use property_statements::{
    opt_nullable, opt_required_in_english, says_all_read_only, says_deprecated, says_key,
};
pub(crate) use sense::Sense;
pub(crate) use sentences::{Form, is_closed, sentence_around, sentence_before, sentence_end, sentences};
pub(crate) use statements::{
    asks_for_identifier, english_title_words, is_beside_values, is_conditional, lists_query_options,
    opt_primitive, opt_primitive_first, opt_query_support, opt_represented, opt_required, opt_required_word,
    opt_titled, says_no_body,
};
pub(crate) use type_statements::{
    is_base, is_of_derived_types, opt_behind_derived_types, says_abstract, says_open_type,
};
