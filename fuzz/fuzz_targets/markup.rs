//! Splits the bilingual markup of any text.
#![no_main]

#[path = "../../generator/tests/properties/markup.rs"]
mod properties;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| properties::check(&String::from_utf8_lossy(bytes)));
