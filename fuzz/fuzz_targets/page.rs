//! Turns any text, read as a page, into code. The first byte selects the kind of page.
#![no_main]

#[path = "../../generator/tests/properties/page.rs"]
mod properties;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((kind, text)) = bytes.split_first() else { return };
    let version = if kind & 1 == 0 { "v1.0" } else { "beta" };
    let page = ["api/user-list.md", "api/main-get.md", "resources/user.md", "api/intune-x-user-update.md"]
        [usize::from(kind >> 1) % 4];
    let text = String::from_utf8_lossy(text).into_owned();
    properties::check(&graph_docgen::DocFile { path: format!("{version}/{page}"), text });
});
