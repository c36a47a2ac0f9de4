//! Bugs of the program: a panic while one page is processed becomes a finding on that page, and the other pages are
//! still read and written.

use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::ir::Api;
use crate::limits::excerpt;
use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, resume_unwind};

codes! {
    pub(crate) static PROGRAM_FAULT: Code = Code {
        name: "program-fault",
        severity: Severity::Error,
        summary: "the program failed on this page",
        finds: "A page on which the program panics. The message names the place in the program's code.",
        why: "Facts of the page are missing, or some lints have not checked it. All other pages are read \
             and written.",
        cure: "This is a bug in the program, not a fault of the page. Report it to the program's issue \
             tracker, with the message and the page.",
        example: "No such page is known.",
    };
}

thread_local! {
    /// The number of nested calls of [`caught`] on this thread.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// The place in the code of the last panic within [`caught`].
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A panic that was caught.
#[derive(Debug)]
pub(crate) struct Fault {
    message: String,
    place: Option<String>,
}

impl Fault {
    fn of(payload: &(dyn Any + Send)) -> Self {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let message = text.or_else(|| payload.downcast_ref().copied()).unwrap_or("no message");
        let place = PLACE.take();
        Self { message: excerpt(&message.split_whitespace().collect::<Vec<_>>().join(" ")), place }
    }

    /// The finding on the page that was being processed.
    pub(crate) fn finding(&self, page: &str) -> Diagnostic {
        let place = self.place.as_ref().map(|place| format!(" at {place}")).unwrap_or_default();
        let message = format!(
            "the program failed on this page{place}: {}; facts of the page are missing",
            self.message
        );
        let help = "this is a fault of the program, not of the page: report it to the program's issue tracker with this message \
                    and the page";
        Diagnostic::new(&PROGRAM_FAULT, Location::of_line(page, 1), message, help.to_owned())
    }
}

/// The payload of a panic on a page, on its way to [`without_faults`].
struct PageFault {
    page: String,
    fault: Fault,
}

/// Records the place of a panic for its finding. To be called from the program's panic hook. Returns false if nothing
/// catches the panic; then the hook must print it.
#[must_use]
pub fn keep_place(panic: &PanicHookInfo<'_>) -> bool {
    let is_caught = DEPTH.get() > 0;
    if is_caught {
        let place = panic.location().map(|at| format!("{}:{}:{}", at.file(), at.line(), at.column()));
        PLACE.set(place);
    }
    is_caught
}

/// Runs work on one page and catches its panic. The work must change nothing but its own result, which the panic
/// discards.
pub(crate) fn caught<R>(work: impl FnOnce() -> R) -> Result<R, Fault> {
    struct Inside;
    impl Drop for Inside {
        fn drop(&mut self) {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
    let inside = || {
        DEPTH.set(DEPTH.get() + 1);
        let _inside = Inside;
        work()
    };
    catch_unwind(AssertUnwindSafe(inside)).map_err(|payload| Fault::of(&*payload))
}

/// Runs work on one page, on any thread, within [`without_faults`].
pub(crate) fn on_page<R>(page: &str, work: impl FnOnce() -> R) -> R {
    caught(work).unwrap_or_else(|fault| resume_unwind(Box::new(PageFault { page: page.to_owned(), fault })))
}

/// Runs work on many pages. If it panics within [`on_page`], returns a finding on that page. Other panics are passed
/// on.
pub(crate) fn opt_fault<R>(work: impl FnOnce() -> R) -> Result<R, Box<Diagnostic>> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| match payload.downcast::<PageFault>() {
        Ok(fault) => Box::new(fault.fault.finding(&fault.page)),
        Err(payload) => resume_unwind(payload),
    })
}

/// Runs work on all pages. If a page makes it panic, it runs again without the facts of that page, as if they were not
/// documented.
pub(crate) fn without_faults<R>(api: &Api, work: impl Fn(&Api) -> R) -> (R, Vec<Diagnostic>) {
    let mut api = Cow::Borrowed(api);
    let mut faults = Vec::new();
    loop {
        match opt_fault(|| work(&api)) {
            Ok(result) => return (result, faults),
            Err(fault) => {
                let has_facts = api.to_mut().remove_page(&fault.location.page);
                assert!(has_facts, "{}", fault.message);
                faults.push(*fault);
            }
        }
    }
}

/// Panics on a page named after this stage, for tests.
#[cfg(test)]
pub(crate) fn fail_in_tests(page: &str, stage: &str) {
    assert!(!page.contains(stage), "this page fails on purpose, in the stage {stage}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{LintConfig, lint};
    use crate::{ApiVersion, DocFile, DocLanguage, DocSet, Facts, Generated, Packaging, Settings};

    /// A set of pages, in which pages with this name make the program panic.
    fn docs(failing: &str) -> DocSet {
        let page = |name: &str| DocFile {
            path: format!("v1.0/api/{name}-get.md"),
            text: r#"---
title: a
---
# Get it
## HTTP request
```http
GET /things
```
## Response
Returns `200 OK` and a [thing](../resources/thing.md).
"#
            .to_owned(),
        };
        let resource = |name: &str| DocFile {
            path: format!("v1.0/resources/{name}.md"),
            text: format!(
                r#"---
title: a
---
# {name} resource type
## Properties
|Property|Type|Description|
|-|-|-|
|other|{failing}|One.|
"#
            ),
        };
        DocSet::new(vec![page("thing"), page(failing), resource("thing"), resource(failing)])
    }

    fn made(docs: &DocSet) -> Generated {
        let settings = Settings {
            api_versions: vec![ApiVersion::V1_0],
            doc_language: DocLanguage::English,
            packaging: Packaging::WorkspaceMember,
            ..Settings::default()
        };
        Generated::of(Facts::of(docs), &settings)
    }

    #[test]
    fn a_page_that_fails_in_any_stage_is_a_finding_and_the_others_are_made() {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !keep_place(panic) {
                before(panic);
            }
        }));
        for stage in ["failsread", "failsname", "failstype", "failslower"] {
            let docs = docs(stage);
            let Generated { files, diagnostics, .. } = made(&docs);
            let mut found: Vec<_> =
                diagnostics.iter().filter(|found| found.code == "program-fault").collect();
            found.sort_by(|a, b| a.location.cmp(&b.location));
            let pages: Vec<_> = found.iter().map(|found| &*found.location.page).collect();
            let api = format!("v1.0/api/{stage}-get.md");
            assert!(pages.contains(&&*api), "{stage}: {pages:?}");
            for found in found {
                assert!(found.message.contains("generator/src/fault.rs:"), "{}", found.message);
                assert!(found.message.contains("fails on purpose"), "{}", found.message);
            }
            assert!(files.get("src/v1_0/thing.rs").is_some(), "{stage}");
            assert!(files.get("src/v1_0/models/thing.rs").is_some(), "{stage}");
            // Words may be joined by `_`.
            let has = |path: String| files.iter().any(|(other, _)| other.replace('_', "") == path);
            assert!(!has(format!("src/v10/{stage}.rs")), "{stage}");
            // The rest forms a crate in which no reference dangles.
            let thing = &files.get("src/v1_0/models/thing.rs").expect("a type").text;
            let is_named = thing.to_ascii_lowercase().contains(&format!("models::{stage}"));
            assert_eq!(is_named, has(format!("src/v10/models/{stage}.rs")), "{stage}");
        }
    }

    #[test]
    fn a_lint_that_fails_on_a_page_is_a_finding_and_the_others_look() {
        for stage in ["failsread", "failslint", "failsname"] {
            let found = lint(&docs(stage), &[], &LintConfig::default()).diagnostics;
            let is_fault = |page: &str| {
                found
                    .iter()
                    .filter(|found| found.code == "program-fault" && found.location.page.contains(page))
                    .count()
            };
            assert!(is_fault(stage) > 0, "{stage}");
            assert_eq!(is_fault("thing"), 0);
            assert!(found.iter().any(|found| found.location.page.contains("thing-get")), "{stage}");
        }
    }

    #[test]
    fn a_panic_that_is_of_no_page_goes_on() {
        let failed =
            catch_unwind(|| without_faults(&Api::empty(), |_| on_page("a.md", || panic!("of no page"))));
        assert!(failed.is_err());
    }
}
