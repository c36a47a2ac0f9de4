//! Makes all calls and collects the failures.

use std::{
    fmt::Write,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{runtime::Builder, task::JoinSet, time::timeout};

use super::{
    Call, Case, Observed,
    attempt::{Attempt, ERROR, MISMATCH, TOKEN, expected},
    server,
};
use crate::{Client, Error};

/// The number of concurrent cases.
const IN_FLIGHT: usize = 64;
/// The time limit of one call.
const PATIENCE: Duration = Duration::from_secs(30);
/// The number of failures to print.
const SHOWN: usize = 50;

/// Runs all cases.
///
/// # Panics
/// Panics after the last case with a list of the failures, if there are any.
pub fn run(cases: &'static [Case]) {
    let failures = failures(cases);
    assert!(failures.is_empty(), "{}", report(&failures, cases.len()));
}

/// Runs all cases with their documented responses only.
///
/// # Panics
/// Panics after the last case with a list of the failures, if there are any.
pub fn run_examples(cases: &'static [Case]) {
    let failures = failures_of(cases, true);
    assert!(failures.is_empty(), "{}", report(&failures, cases.len()));
}

/// Runs all cases and returns the failures, in the order of the cases.
pub(super) fn failures(cases: &'static [Case]) -> Vec<String> {
    failures_of(cases, false)
}

fn failures_of(cases: &'static [Case], only_success: bool) -> Vec<String> {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(async {
        let address = server::start(cases).await.expect("a port of 127.0.0.1 is free");
        let harness = Arc::new(Harness {
            cases,
            only_success,
            server: format!("http://{address}"),
            http: http_client().expect("an HTTP client can be made"),
            next: AtomicUsize::new(0),
            failures: Mutex::default(),
        });
        let mut workers = JoinSet::new();
        for _ in 0..IN_FLIGHT.min(cases.len()) {
            workers.spawn(Arc::clone(&harness).work());
        }
        workers.join_all().await;
        harness.take_failures()
    })
}

/// Makes a client for a host in this process, without proxy and certificates.
fn http_client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .no_proxy()
        .tls_certs_only([])
        .redirect(reqwest::redirect::Policy::none())
        .build()
}

fn report(failures: &[String], cases: usize) -> String {
    let mut report = format!("{} of {cases} cases failed\n", failures.len());
    for failure in failures.iter().take(SHOWN) {
        let _ = writeln!(report, "  {failure}");
    }
    if failures.len() > SHOWN {
        let _ = writeln!(report, "  and {} more", failures.len() - SHOWN);
    }
    report
}

/// The state shared by the workers.
struct Harness {
    cases: &'static [Case],
    /// True if each call is made only once, with the documented response.
    only_success: bool,
    /// Scheme, host and port of the server.
    server: String,
    http: reqwest::Client,
    /// The index of the next case.
    next: AtomicUsize,
    /// The failures, with the index of their case.
    failures: Mutex<Vec<(usize, String)>>,
}

impl Harness {
    /// Takes case after case until none is left. Each runs in its own task, so that a panic ends only one case.
    async fn work(self: Arc<Self>) {
        loop {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = self.cases.get(index) else { return };
            let harness = Arc::clone(&self);
            let checked = tokio::spawn(async move { harness.check_case(index, case).await }).await;
            let checked = checked.unwrap_or_else(|panic| {
                Err(format!("{} (case {index}): the call panicked: {panic}", case.target))
            });
            if let Err(failure) = checked {
                self.failures.lock().unwrap_or_else(PoisonError::into_inner).push((index, failure));
            }
        }
    }

    fn take_failures(&self) -> Vec<String> {
        let mut failures = std::mem::take(&mut *self.failures.lock().unwrap_or_else(PoisonError::into_inner));
        failures.sort();
        failures.into_iter().map(|(_, failure)| failure).collect()
    }

    /// Makes the calls of one case, up to the first failure.
    async fn check_case(&self, index: usize, case: &Case) -> Result<(), String> {
        let operation = (case.call)().operation();
        let attempts = Attempt::all(&operation).take(if self.only_success { 1 } else { usize::MAX });
        for attempt in attempts {
            let context = |failure| format!("{} (case {index}, {attempt:?}): {failure}", operation.name);
            let base = format!("{}/{index}/{}", self.server, attempt.segment());
            let client = Client::builder(TOKEN)
                .base_url(base)
                .http_client(self.http.clone())
                .max_retries(0)
                .strict(true);
            let client = client.build().map_err(|error| context(error.to_string()))?;
            let returned = timeout(PATIENCE, (case.call)().send(client)).await;
            let returned = returned.map_err(|_| context(format!("no answer within {PATIENCE:?}")))?;
            check(case, attempt, returned).map_err(context)?;
        }
        Ok(())
    }
}

/// Compares the result of a call with the expectation.
fn check(case: &Case, attempt: Attempt, returned: Result<Observed, Error>) -> Result<(), String> {
    let expected_value = expected(&case.answer, attempt)?;
    match (attempt, returned) {
        (_, Err(error)) if error.code() == Some(MISMATCH) => {
            let differences = error.as_api().and_then(|error| error.message.as_deref());
            Err(format!("arrived wrong: {}", differences.unwrap_or_default()))
        }
        (Attempt::Error, Err(error)) if is_harness_error(&error, case) => Ok(()),
        (Attempt::Success | Attempt::Body(_) | Attempt::NoBody(_), Ok(observed))
            if observed == expected_value =>
        {
            Ok(())
        }
        (attempt, returned) => {
            let expected = match attempt {
                Attempt::Error => format!("an error with {ERROR:?} and the operation's permissions"),
                Attempt::Success | Attempt::Body(_) | Attempt::NoBody(_) => format!("{expected_value:?}"),
            };
            let got = match returned {
                Ok(observed) => format!("{observed:?}"),
                Err(error) => format!("the error `{error}`: {error:?}"),
            };
            Err(format!("returned wrong:\n    expected {expected}\n    got {got}"))
        }
    }
}

/// Returns true if an error contains everything from the response and from the operation's documentation.
fn is_harness_error(error: &Error, case: &Case) -> bool {
    let (status, code, message, request_id) = ERROR;
    error.as_api().is_some_and(|api| api.message.as_deref() == Some(message))
        && error.status() == Some(status)
        && error.code() == Some(code)
        && error.request_id() == Some(request_id)
        && error.permissions() == Call::operation(&(case.call)()).permissions
}
