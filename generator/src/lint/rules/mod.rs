//! The lints, a file each, with its explanation and its tests. A new one is a file, a `mod` and a line of [`RULES`].

pub(super) mod allow_unknown;
pub(super) mod allow_unused;
mod code_span_altered;
mod english_differs;
mod enum_member_translated;
mod example_property_unknown;
mod example_without_response;
mod header_translated;
mod link_case_differs;
mod link_target_altered;
mod link_target_missing;
mod links;
mod permission_malformed;
mod permission_order_contradicted;
mod permission_translated;
mod permission_unknown;
mod placeholder_unexplained;
mod property_translated;
mod section_unknown;
mod status_contradicted;
mod status_translated;
mod translation_stale;
mod type_translated;
mod witness;

use super::Lint;

/// All lints that have a file of their own.
pub(super) const RULES: &[&Lint] = &[
    &allow_unknown::LINT,
    &allow_unused::LINT,
    &code_span_altered::LINT,
    &english_differs::LINT,
    &enum_member_translated::LINT,
    &example_property_unknown::LINT,
    &example_without_response::LINT,
    &header_translated::LINT,
    &link_case_differs::LINT,
    &link_target_altered::LINT,
    &link_target_missing::LINT,
    &permission_malformed::LINT,
    &permission_order_contradicted::LINT,
    &permission_translated::LINT,
    &permission_unknown::LINT,
    &placeholder_unexplained::LINT,
    &property_translated::LINT,
    &section_unknown::LINT,
    &status_contradicted::LINT,
    &status_translated::LINT,
    &translation_stale::LINT,
    &type_translated::LINT,
];
