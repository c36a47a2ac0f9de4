//! The lints, each in a file with its code, explanation and tests. A new lint is a file, a `mod` and a line in
//! [`RULES`].

// A lint that is missing from `RULES` does not compile.
#![deny(dead_code)]

mod anchor_altered;
mod answer_contradicted;
mod base_type_cyclic;
mod bodies;
mod character_invisible;
mod code_fence_translated;
mod code_span_altered;
mod code_span_order_altered;
mod conflict_marker;
mod definition_differs;
mod english_damaged;
mod english_differs;
mod enum_member_translated;
mod enum_value_translated;
mod example_method_undocumented;
mod example_property_unknown;
mod example_value_kind;
mod example_value_unknown;
mod example_version_differs;
mod example_without_response;
mod front_matter;
mod front_matter_key_unknown;
mod header_translated;
mod link_case_differs;
mod link_malformed;
mod link_target_altered;
mod link_target_missing;
mod link_text_empty;
mod links;
mod name_altered;
mod number_altered;
mod page_name_collides;
mod page_type_contradicted;
mod permission_malformed;
mod permission_order_contradicted;
mod permission_order_translated;
mod permission_scheme_duplicate;
mod permission_scheme_missing;
mod permission_translated;
mod permission_type_translated;
mod permission_unknown;
mod placeholder_unexplained;
mod placeholder_with_slash;
mod property_duplicate;
mod property_translated;
mod representation_property_unknown;
mod request_line_elsewhere;
mod request_line_sample_value;
mod response_body_contradicted;
mod section_unknown;
mod status_contradicted;
mod status_malformed;
mod status_translated;
mod table_row_short;
mod table_rows_lost;
mod title_missing;
mod translation_stale;
mod type_elsewhere;
mod type_malformed;
mod type_translated;
mod type_unknown;
mod witness;

use super::Lint;

/// All lints.
pub(super) const RULES: &[&Lint] = &[
    &anchor_altered::LINT,
    &answer_contradicted::LINT,
    &base_type_cyclic::LINT,
    &character_invisible::LINT,
    &code_fence_translated::LINT,
    &code_span_altered::LINT,
    &code_span_order_altered::LINT,
    &conflict_marker::LINT,
    &definition_differs::LINT,
    &english_damaged::LINT,
    &english_differs::LINT,
    &enum_member_translated::LINT,
    &enum_value_translated::LINT,
    &example_method_undocumented::LINT,
    &example_property_unknown::LINT,
    &example_value_kind::LINT,
    &example_value_unknown::LINT,
    &example_version_differs::LINT,
    &example_without_response::LINT,
    &front_matter_key_unknown::LINT,
    &header_translated::LINT,
    &link_case_differs::LINT,
    &link_malformed::LINT,
    &link_target_altered::LINT,
    &link_target_missing::LINT,
    &link_text_empty::LINT,
    &name_altered::LINT,
    &number_altered::LINT,
    &page_name_collides::LINT,
    &page_type_contradicted::LINT,
    &permission_malformed::LINT,
    &permission_order_contradicted::LINT,
    &permission_order_translated::LINT,
    &permission_scheme_duplicate::LINT,
    &permission_scheme_missing::LINT,
    &permission_translated::LINT,
    &permission_type_translated::LINT,
    &permission_unknown::LINT,
    &placeholder_unexplained::LINT,
    &placeholder_with_slash::LINT,
    &property_duplicate::LINT,
    &property_translated::LINT,
    &representation_property_unknown::LINT,
    &request_line_elsewhere::LINT,
    &request_line_sample_value::LINT,
    &response_body_contradicted::LINT,
    &section_unknown::LINT,
    &status_contradicted::LINT,
    &status_malformed::LINT,
    &status_translated::LINT,
    &table_row_short::LINT,
    &table_rows_lost::LINT,
    &title_missing::LINT,
    &translation_stale::LINT,
    &type_elsewhere::LINT,
    &type_malformed::LINT,
    &type_translated::LINT,
    &type_unknown::LINT,
];
