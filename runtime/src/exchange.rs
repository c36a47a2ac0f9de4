//! Sends one request: finds its address, adds the token, repeats it, follows redirects, and checks the status.

use std::{pin::pin, sync::Arc, time::Duration};

use bytes::Bytes;
use reqwest::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, IF_MATCH,
    IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, LOCATION, RANGE,
};
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span};

use crate::{
    AccessToken, ApiError, Client, CredentialError, Error, Method, RawAnswer, TimeLimit, challenge,
    error::InvalidArgument,
    operation::OperationText,
    parts::{Parts, Target},
    receive::{Received, receive},
    response::{NOT_MODIFIED, Response},
    retry::Fault,
    settings::{OwnSettings, Settings},
    time_limits::{Limits, connecting_within, is_late_connection},
    trace,
    trail::{Continuation, Trail},
    upload::{self, Progress, Source},
    url,
};

/// The maximum number of redirects that are followed one after the other.
const MAX_REDIRECTS: usize = 5;

/// The headers that make a request conditional, so that 304 is a success of it.
const CONDITIONS: [HeaderName; 2] = [IF_NONE_MATCH, IF_MODIFIED_SINCE];

/// Sends a request and returns the answer, if it is a success.
pub(crate) async fn exchange(
    client: &Client,
    parts: Parts,
    follow_redirects: bool,
) -> Result<Response, Error> {
    let span = trace::span(client, &parts);
    client.prepare();
    let answered = match Message::new(client, parts) {
        Ok(message) => {
            // The future takes some kB, so it stays in its place.
            let mut answered = pin!(answered(client, message, follow_redirects, &span));
            answered.as_mut().instrument(span.clone()).await
        }
        Err(error) => Err(error),
    };
    trace::ended(&span, &answered);
    answered
}

async fn answered(
    client: &Client,
    message: Message,
    follow_redirects: bool,
    span: &Span,
) -> Result<Response, Error> {
    let message = Message { span: span.clone(), ..message };
    let response = message.send(client).await?;
    let response = check(response, &message)?;
    if !follow_redirects || is_end(&response) {
        return Ok(response);
    }
    Box::pin(redirected(client, message, response)).await
}

/// Returns true if an answer does not lead to another one.
fn is_end(response: &Response) -> bool {
    response.status < 300 || response.status == NOT_MODIFIED
}

/// Follows redirects until there is an answer of another kind.
pub(crate) async fn redirected(
    client: &Client,
    mut message: Message,
    mut response: Response,
) -> Result<Response, Error> {
    for _ in 0..MAX_REDIRECTS {
        if is_end(&response) {
            return Ok(response);
        }
        message = match message.redirected(client, &response)? {
            Some(next) => next,
            None => return Err(unexpected(response)),
        };
        response = check(message.send(client).await?, &message)?;
    }
    if response.status < 300 { Ok(response) } else { Err(unexpected(response)) }
}

/// Turns an answer that is not a success into an error.
///
/// Every 2xx is a success; a page only documents how the answer is read. A redirect is a success if the page documents it,
/// because the caller may want to see its target.
pub(crate) fn check(response: Response, message: &Message) -> Result<Response, Error> {
    match response.status {
        200..300 => Ok(response),
        NOT_MODIFIED if CONDITIONS.iter().any(|name| message.headers.contains_key(name)) => Ok(response),
        300..400 if message.is_redirected || message.operation.accepts(response.status) => Ok(response),
        400.. => Err(Error::Api(Box::new(ApiError::new(response)))),
        _ => Err(unexpected(response)),
    }
}

/// Determines the URL of a request, and refuses a request that must not be sent.
pub(crate) fn address(client: &Client, parts: &Parts) -> Result<Trail, Error> {
    let operation = parts.operation;
    if let Some(invalid) = &parts.invalid {
        return Err(invalid.clone().of(operation));
    }
    match &parts.target {
        Target::Link(_, from) => followed(client, from.clone(), &parts.url(), operation),
        Target::Outside(url) | Target::Signed(url) => Ok(Trail::new(url.clone())),
        Target::Path(_) => {
            let url = url::below(client.base(), &parts.url());
            Ok(Trail::new(url.map_err(|invalid| invalid.of(operation))?))
        }
    }
}

/// Follows a link. A relative link is resolved against the URL of the answer that contained it.
fn followed(
    client: &Client,
    from: Option<Trail>,
    link: &str,
    operation: OperationText,
) -> Result<Trail, Error> {
    let url = url::link(client.base(), from.as_ref().map(Trail::url), link, operation)?;
    match from {
        Some(from) => {
            from.step(url).ok_or_else(|| Error::RepeatedLink { operation: operation.read().into() })
        }
        None => Ok(Trail::new(url)),
    }
}

fn unexpected(response: Response) -> Error {
    let Response { operation, status, headers, body, .. } = response;
    let answer = Box::new(RawAnswer { headers, body });
    Error::UnexpectedStatus { operation: operation.read().into(), status, answer }
}

/// The method as reqwest names it.
pub(crate) const fn http_method(method: Method) -> reqwest::Method {
    match method {
        Method::Delete => reqwest::Method::DELETE,
        Method::Get => reqwest::Method::GET,
        Method::Head => reqwest::Method::HEAD,
        Method::Options => reqwest::Method::OPTIONS,
        Method::Patch => reqwest::Method::PATCH,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
    }
}

/// A request as it is sent, without the token.
pub(crate) struct Message {
    pub(crate) operation: OperationText,
    pub(crate) method: Method,
    pub(crate) trail: Trail,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The reader that gives the body instead.
    source: Option<Source>,
    pub(crate) settings: Settings,
    own_settings: OwnSettings,
    is_repeatable: bool,
    is_streamed: bool,
    /// The start of the whole call.
    pub(crate) start: Instant,
    /// True if the token goes along.
    is_authorized: bool,
    /// True if an answer led here.
    is_redirected: bool,
    /// The span of the call.
    span: Span,
}

impl Message {
    /// Determines the URL of a request, and refuses a request that must not be sent.
    pub(crate) fn new(client: &Client, parts: Parts) -> Result<Self, Error> {
        let trail = address(client, &parts)?;
        let (is_authorized, is_redirected) = match &parts.target {
            Target::Path(_) | Target::Link(..) => (true, false),
            Target::Outside(url) => (url.origin() == client.base().origin(), true),
            Target::Signed(_) => (false, true),
        };
        let settings = parts.settings.over(client.settings());
        Ok(Self {
            operation: parts.operation,
            method: parts.method,
            trail,
            headers: parts.headers,
            body: parts.body,
            source: parts.source,
            settings,
            own_settings: parts.settings,
            is_repeatable: parts.is_repeatable,
            is_streamed: parts.is_streamed,
            start: Instant::now(),
            is_authorized,
            is_redirected,
            span: Span::none(),
        })
    }

    /// Makes the request that a redirect asks for. Returns `None` if it asks for no request, or for one that would send the body
    /// elsewhere.
    ///
    /// The target is often a file store that knows no tokens, and its URL is the authorization. Of the caller's headers, only
    /// the range is sent there.
    fn redirected(&self, client: &Client, response: &Response) -> Result<Option<Self>, Error> {
        let (301..=303 | 307 | 308, Some(location)) = (response.status, response.header(LOCATION.as_str()))
        else {
            return Ok(None);
        };
        if response.status >= 307 && self.method != Method::Get {
            return Ok(None);
        }
        let range = [RANGE, IF_RANGE].into_iter();
        let range = range.filter_map(|name| Some((name.clone(), self.headers.get(name)?.clone())));
        Ok(Some(Self {
            operation: self.operation,
            method: Method::Get,
            trail: Trail::new(url::redirect(client.base(), self.trail.url(), location, self.operation)?),
            headers: range.collect(),
            body: Bytes::new(),
            source: None,
            settings: self.settings,
            own_settings: self.own_settings,
            is_repeatable: true,
            is_streamed: self.is_streamed,
            start: self.start,
            is_authorized: false,
            is_redirected: true,
            span: self.span.clone(),
        }))
    }

    /// Sends the request until there is an answer, or a fault for which another attempt is of no use.
    async fn send(&self, client: &Client) -> Result<Response, Error> {
        let mut retries = 0;
        loop {
            let progress = Arc::default();
            let outcome = self.attempt(client, &progress).await;
            let outcome = self.told_by_reader(outcome);
            if self.source.as_ref().is_some_and(Source::has_begun) {
                return outcome;
            }
            let fault = Fault::of(&outcome, progress.is_whole());
            let Some(fault) = fault.filter(|fault| fault.is_undone || self.may_repeat()) else {
                return outcome;
            };
            let Some(wait) = self.wait(&fault, retries) else { return outcome };
            retries += 1;
            self.span.record("http.request.resend_count", retries);
            client.notice(self.operation, fault.status, retries, wait);
            drop(outcome);
            sleep(wait).await;
        }
    }

    /// Returns the error of the reader, if it is the cause.
    fn told_by_reader(&self, outcome: Result<Response, Error>) -> Result<Response, Error> {
        match (outcome, self.source.as_ref().and_then(Source::take_error)) {
            (Err(_), Some(source)) => Err(Error::Io { operation: self.operation.read().into(), source }),
            (outcome, _) => outcome,
        }
    }

    /// The time to wait before the next attempt; `None` if it would start after the end of the call.
    pub(crate) fn wait(&self, fault: &Fault, retries: u32) -> Option<Duration> {
        let elapsed = self.start.elapsed();
        let wait = self.settings.retry.wait(fault, retries, elapsed)?;
        (elapsed.checked_add(wait)? < self.settings.timeout).then_some(wait)
    }

    /// Returns true if the request may be repeated although the service may have acted. A request with `If-Match` may not: the
    /// second time, the resource has another state.
    pub(crate) fn may_repeat(&self) -> bool {
        self.is_repeatable || self.method.is_idempotent() && !self.headers.contains_key(IF_MATCH)
    }

    /// Sends the request once, and once more with another token if the service refuses the first.
    async fn attempt(&self, client: &Client, progress: &Arc<Progress>) -> Result<Response, Error> {
        if !self.is_authorized {
            return self.transmit(client, None, progress).await;
        }
        let failed = |source| Error::Credential { operation: self.operation.read().into(), source };
        let limits = self.limits();
        let late = |limit| self.timed_out(limit);
        let token = match client.tokens().fresh() {
            Some(token) => token,
            None => limits.within_call(client.tokens().get()).await.map_err(late)?.map_err(failed)?,
        };
        let response = self.transmit(client, Some(&token), progress).await?;
        if response.status != 401 {
            return Ok(response);
        }
        if self.source.as_ref().is_some_and(Source::has_begun) {
            return Ok(response);
        }
        let claims = challenge::claims(&response.headers);
        let other = limits.within_call(client.tokens().replace(&token, claims)).await;
        let other = other.map_err(late)?.map_err(failed)?;
        if other == token { Ok(response) } else { self.transmit(client, Some(&other), progress).await }
    }

    /// Sends the request once, with a token if there is one, and receives the whole answer.
    async fn transmit(
        &self,
        client: &Client,
        token: Option<&AccessToken>,
        progress: &Arc<Progress>,
    ) -> Result<Response, Error> {
        let Settings { connect_timeout, max_answer_bytes, max_error_bytes, .. } = self.settings;
        let failed = |error| match is_late_connection(&error) {
            true => self.timed_out(TimeLimit::Connect),
            false => Error::transport(self.operation, error),
        };
        let late = |limit| self.timed_out(limit);
        let limits = self.limits();
        let mut request = reqwest::Request::new(http_method(self.method), self.trail.url().clone());
        *request.headers_mut() = self.headers.clone();
        if self.is_streamed {
            // The places of a range are those of the content as it is.
            request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        if let Some(token) = token {
            request.headers_mut().insert(AUTHORIZATION, self.authorization(token)?);
        }
        if let Some(source) = &self.source {
            let body = source.body(progress).ok_or_else(|| {
                InvalidArgument::new("reader", "it has been read by an earlier request").of(self.operation)
            })?;
            *request.body_mut() = Some(body);
        } else if !self.body.is_empty() {
            *request.body_mut() = Some(upload::body(self.body.clone(), progress));
        } else if matches!(self.method, Method::Patch | Method::Post | Method::Put) {
            // RFC 9110 section 8.6 asks for it, services answer 411 without it, and hyper leaves it out.
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut answer = pin!(connecting_within(connect_timeout, client.execute(request)));
        let answered = limits.unless_stuck(progress, answer.as_mut()).await;
        let mut answer = answered.map_err(late)?.map_err(failed)?;
        url::check_answered(self.trail.url(), answer.url(), self.method, self.operation)?;
        let (status, headers) = (answer.status().as_u16(), std::mem::take(answer.headers_mut()));
        // People read the body of an error, so its beginning is enough. The body of a success is needed as a whole.
        let is_success = status < 300;
        if is_success && self.is_streamed {
            return Ok(Response { rest: Some(answer), ..self.response(status, headers, Bytes::new()) });
        }
        let limit = if is_success { max_answer_bytes } else { max_error_bytes };
        let received = receive(answer, limit, limits).await.map_err(failed)?;
        let Received { body, is_cut } = received.map_err(late)?;
        if is_cut && is_success {
            return Err(Error::TooLarge { operation: self.operation.read().into(), status, limit });
        }
        Ok(self.response(status, headers, body))
    }

    /// Makes an answer to this request.
    pub(crate) fn response(&self, status: u16, headers: HeaderMap, body: Bytes) -> Response {
        let continuation = Continuation::of(self.headers.clone(), self.own_settings, self.trail.clone());
        Response {
            operation: self.operation,
            status,
            headers,
            body,
            continuation,
            rest: None,
            is_strict: self.settings.is_strict,
        }
    }

    fn authorization(&self, token: &AccessToken) -> Result<HeaderValue, Error> {
        token.authorization().cloned().ok_or_else(|| {
            let source = CredentialError::new("the token cannot stand in a header");
            Error::Credential { operation: self.operation.read().into(), source }
        })
    }

    fn limits(&self) -> Limits {
        Limits { start: self.start, call: self.settings.timeout, silence: self.settings.read_timeout }
    }

    fn timed_out(&self, limit: TimeLimit) -> Error {
        let after = match limit {
            TimeLimit::Connect => self.settings.connect_timeout,
            TimeLimit::Silence => self.settings.read_timeout,
            TimeLimit::Call => self.settings.timeout,
        };
        Error::timed_out(self.operation, limit, after)
    }
}
