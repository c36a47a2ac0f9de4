//! The calls of a batch, one after the other, until each request has its outcome.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde::de;
use tokio::time::{Instant, sleep_until, timeout};

use super::{Entry, Outcome, failed, wire};
use crate::{
    ApiError, Client, Error, Method, TimeLimit,
    exchange::{Message, check, exchange, redirected},
    operation::OperationText,
    parts::{Parts, Target},
    response::{Response, without_bom},
    retry::Fault,
    trail::Continuation,
    url,
};

/// The number of requests that a service takes in one call.
const MAX_REQUESTS: usize = 20;

/// The status of a request that was not carried out, as one that it depends on has failed.
const FAILED_DEPENDENCY: u16 = 424;

/// The operation in errors about a call of a batch.
const BATCH: OperationText = OperationText("batch\nPOST v1.0 /$batch\n/$batch\n\n200");

/// Sends all requests, and gives the outcome of each.
pub(super) async fn outcomes(client: &Client, entries: Vec<Entry>) -> Vec<Outcome> {
    let mut states: Vec<State> = entries.into_iter().map(|entry| State::new(client, entry)).collect();
    while let Some(round) = next_round(&mut states) {
        match round {
            Round::Wait(until) => sleep_until(until).await,
            Round::Send(version, indices) => call(client, &mut states, &version, &indices).await,
        }
    }
    // No request waits any more.
    states.into_iter().filter_map(|state| state.outcome).collect()
}

/// A request of a batch and its state.
struct State {
    operation: OperationText,
    /// The request as it would go out alone; `None` if it must not go out.
    message: Option<Message>,
    /// The API version, and the path and query below it.
    address: (String, String),
    follows_redirects: bool,
    after: Vec<usize>,
    retries: u32,
    /// The time from which it may be sent.
    ready: Instant,
    outcome: Option<Outcome>,
}

impl State {
    fn new(client: &Client, entry: Entry) -> Self {
        let operation = entry.parts.operation;
        let prepared = Message::new(client, entry.parts).and_then(|message| {
            let address = url::opt_versioned(client.base(), message.trail.url());
            Ok((address.ok_or_else(|| url::refused(operation, message.trail.url()))?, message))
        });
        let (address, message, outcome) = match prepared {
            Ok((address, message)) => (address, Some(message), None),
            Err(error) => (Default::default(), None, Some(Err(error))),
        };
        let (follows_redirects, after) = (entry.follows_redirects, entry.after);
        let ready = Instant::now();
        Self { operation, message, address, follows_redirects, after, retries: 0, ready, outcome }
    }
}

/// The next step.
enum Round {
    /// Wait until a request may be sent again.
    Wait(Instant),
    /// Send the requests at these indices, which are of one API version.
    Send(String, Vec<usize>),
}

/// Chooses the next step; `None` if each request has its outcome.
///
/// A request goes along with those that it depends on, or after them.
fn next_round(states: &mut [State]) -> Option<Round> {
    let now = Instant::now();
    let (mut chosen, mut earliest): (Vec<usize>, Option<Instant>) = (Vec::new(), None);
    let mut version: Option<String> = None;
    for index in 0..states.len() {
        if states[index].outcome.is_some() {
            continue;
        }
        let has_failed = |other: &usize| matches!(states[*other].outcome, Some(Err(_)));
        if states[index].after.iter().any(has_failed) {
            states[index].outcome = Some(Err(not_carried_out(states[index].operation)));
            continue;
        }
        let state = &states[index];
        let is_free = |other: &usize| states[*other].outcome.is_some() || chosen.contains(other);
        if !state.after.iter().all(is_free) {
            continue;
        }
        if state.ready > now {
            earliest = Some(earliest.map_or(state.ready, |earliest| earliest.min(state.ready)));
        } else if version.as_ref().is_none_or(|version| *version == state.address.0) {
            version.get_or_insert_with(|| state.address.0.clone());
            chosen.push(index);
            if chosen.len() == MAX_REQUESTS {
                break;
            }
        }
    }
    match version {
        Some(version) => Some(Round::Send(version, chosen)),
        None => earliest.map(Round::Wait),
    }
}

/// Sends requests in one call, and keeps the outcome of those that are not to be sent again.
async fn call(client: &Client, states: &mut [State], version: &str, indices: &[usize]) {
    let response = match answered(client, states, version, indices).await {
        Ok(response) => response,
        Err(error) if concerns_all(&error) => {
            let all: Vec<usize> = (0..states.len()).collect();
            return fail(states, &all, error);
        }
        Err(error) => return fail(states, indices, error),
    };
    let mut got = match serde_json::from_slice::<wire::Answered<'_>>(without_bom(&response.body)) {
        Ok(answered) => answered.responses,
        Err(source) => return fail(states, indices, Error::decode(&response, source)),
    };
    // A request stands after those that it depends on.
    got.sort_by_key(wire::Got::index);
    let mut missing = indices.to_vec();
    for got in got {
        let Some(place) = missing.iter().position(|index| got.index() == Some(*index)) else { continue };
        settle(client, states, missing.remove(place), got).await;
    }
    if !missing.is_empty() {
        let source = de::Error::custom("a request of the batch has no response");
        fail(states, &missing, Error::decode(&response, source));
    }
}

/// Says whether the next calls would fail like the one with this error.
fn concerns_all(error: &Error) -> bool {
    error.is_transient()
        || error.is_unauthorized()
        || error.is_forbidden()
        || !matches!(error, Error::Api(_) | Error::TooLarge { .. })
}

/// Sends requests in one call.
async fn answered(
    client: &Client,
    states: &mut [State],
    version: &str,
    indices: &[usize],
) -> Result<Response, Error> {
    for index in indices {
        if let State { retries: 0, message: Some(message), .. } = &mut states[*index] {
            message.start = Instant::now();
        }
    }
    let sent = |index: usize| {
        let State { message, address, after, .. } = &states[index];
        let along = after.iter().copied().filter(|other| indices.contains(other));
        message.as_ref().map(|message| {
            wire::Sent::new(index, message.method, &address.1, &message.headers, &message.body, along)
        })
    };
    let requests = indices.iter().filter_map(|index| sent(*index)).collect();
    let mut parts = Parts::new(BATCH, Method::Post, Target::Path(format!("/{version}/$batch")));
    parts.put_json(serde_json::to_vec(&wire::Call { requests }));
    parts.push_header("accept", "application/json");
    let may_repeat = |index: &usize| states[*index].message.as_ref().is_some_and(Message::may_repeat);
    parts.is_repeatable = indices.iter().all(may_repeat);
    exchange(client, parts, false).await
}

/// Keeps the outcome of a request, unless it is to be sent again.
async fn settle(client: &Client, states: &mut [State], index: usize, got: wire::Got<'_>) {
    let is_waiting = |other: &usize| states[*other].outcome.is_none();
    if got.status == FAILED_DEPENDENCY && states[index].after.iter().any(is_waiting) {
        return;
    }
    let state = &mut states[index];
    let Some(message) = state.message.take() else { return };
    let status = got.status;
    let (headers, body) = got.into_parts();
    let response = message.response(status, headers, body);
    let answer = Ok(response);
    let fault = Fault::of(&answer, true).filter(|fault| fault.is_undone || message.may_repeat());
    if let Some((fault, wait)) =
        fault.and_then(|fault| message.wait(&fault, state.retries).map(|wait| (fault, wait)))
    {
        state.retries += 1;
        state.ready = Instant::now() + wait;
        let (operation, retry) = (state.operation, state.retries);
        state.message = Some(message);
        client.notice(operation, fault.status, retry, wait);
        return;
    }
    let follows_redirects = state.follows_redirects;
    let outcome = answer.and_then(|response| check(response, &message));
    state.outcome = Some(match outcome {
        Ok(response) if follows_redirects => {
            let (operation, limit) = (message.operation, message.settings.timeout);
            let end = timeout(limit, redirected(client, message, response)).await;
            end.unwrap_or_else(|_| Err(Error::timed_out(operation, TimeLimit::Call, limit)))
        }
        outcome => outcome,
    });
}

/// The error of a request that was not sent, as one that it depends on has failed: as the service words it.
fn not_carried_out(operation: OperationText) -> Error {
    let body =
        r#"{"error": {"code": "FailedDependency", "message": "A request that this one depends on failed"}}"#;
    Error::Api(Box::new(ApiError::new(Response {
        operation,
        status: FAILED_DEPENDENCY,
        headers: HeaderMap::new(),
        body: Bytes::from_static(body.as_bytes()),
        continuation: Continuation::default(),
        rest: None,
        is_strict: false,
    })))
}

/// Gives the error of a whole call to each of its requests without an outcome.
fn fail(states: &mut [State], indices: &[usize], error: Error) {
    let error = Arc::new(error);
    for index in indices {
        let state = &mut states[*index];
        if state.outcome.is_none() {
            state.outcome = Some(Err(failed(state.operation, &error)));
        }
    }
}
