//! One request on the wire: address, token, attempts, redirects, and whether the answer is a success.

use bytes::Bytes;
use reqwest::{
    Url,
    header::{
        AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE,
        IF_NONE_MATCH, LOCATION, RANGE,
    },
};

use crate::{
    AccessToken, ApiError, Client, CredentialError, Error, Method, RawAnswer, challenge,
    operation::OperationText,
    receive::{Received, receive},
    request::{Parts, Target},
    response::{NOT_MODIFIED, Response},
    retry::retrying,
    url,
};

/// How many redirects are followed one after the other.
const MAX_REDIRECTS: usize = 5;

/// The headers that make a request conditional, so that 304 is a success of it.
const CONDITIONS: [HeaderName; 2] = [IF_NONE_MATCH, IF_MODIFIED_SINCE];

/// Sends a request and returns the answer, if it is a success.
pub(crate) async fn exchange(
    client: &Client,
    parts: Parts,
    follow_redirects: bool,
) -> Result<Response, Error> {
    let message = Message::new(client, parts)?;
    let response = message.send(client, true).await?;
    let response = check(response, &message)?;
    if follow_redirects { redirected(client, message, response).await } else { Ok(response) }
}

/// Follows redirects until there is an answer that is none.
async fn redirected(
    client: &Client,
    mut message: Message,
    mut response: Response,
) -> Result<Response, Error> {
    for _ in 0..MAX_REDIRECTS {
        if response.status < 300 || response.status == NOT_MODIFIED {
            return Ok(response);
        }
        message = match message.redirected(client, &response)? {
            Some(next) => next,
            None => return Err(unexpected(response)),
        };
        response = check(message.send(client, false).await?, &message)?;
    }
    if response.status < 300 { Ok(response) } else { Err(unexpected(response)) }
}

/// Turns an answer that is not a success into an error.
///
/// Every 2xx is a success: what a page documents says how the answer is read. A redirect is one where the page
/// documents it, as the caller may want to see where it leads.
fn check(response: Response, message: &Message) -> Result<Response, Error> {
    match response.status {
        200..300 => Ok(response),
        NOT_MODIFIED if CONDITIONS.iter().any(|name| message.headers.contains_key(name)) => Ok(response),
        300..400 if message.is_redirected || message.operation.read().accepts(response.status) => {
            Ok(response)
        }
        400.. => Err(Error::Api(Box::new(ApiError::new(response)))),
        _ => Err(unexpected(response)),
    }
}

fn unexpected(response: Response) -> Error {
    let Response { operation, status, headers, body, .. } = response;
    let answer = Box::new(RawAnswer { headers, body });
    Error::UnexpectedStatus { operation: operation.read().into(), status, answer }
}

/// A request as it goes out, less the token.
struct Message {
    operation: OperationText,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
    max_answer_bytes: usize,
    /// Whether an answer led here.
    is_redirected: bool,
}

impl Message {
    /// Finds out where a request goes, and refuses one that must not go out.
    fn new(client: &Client, parts: Parts) -> Result<Self, Error> {
        let (text, operation) = (parts.url(), parts.operation);
        let described = operation.read();
        if let Some(invalid) = parts.invalid {
            return Err(invalid.of(operation));
        }
        let (method, url) = match parts.target {
            Target::Link(_) => (Method::Get, url::link(client.base(), &text, operation)?),
            Target::Path(_) => {
                let url = url::below(client.base(), described.api_version, &text);
                (described.method, url.map_err(|invalid| invalid.of(operation))?)
            }
        };
        let max_answer_bytes = parts.max_answer_bytes.unwrap_or(client.max_answer_bytes());
        let (headers, body) = (parts.headers, parts.body);
        Ok(Self { operation, method, url, headers, body, max_answer_bytes, is_redirected: false })
    }

    /// The request that a redirect asks for; `None` where it asks for none, or for a body to be sent
    /// elsewhere.
    ///
    /// Its target is often a store of files that knows no tokens, with a URL that is the authorization. So of
    /// the caller's headers only the range goes there.
    fn redirected(&self, client: &Client, response: &Response) -> Result<Option<Self>, Error> {
        let (301..=303 | 307 | 308, Some(location)) = (response.status, response.header(LOCATION.as_str()))
        else {
            return Ok(None);
        };
        if response.status >= 307 && self.method != Method::Get {
            return Ok(None);
        }
        let range = self.headers.get(RANGE).map(|range| (RANGE, range.clone()));
        Ok(Some(Self {
            operation: self.operation,
            method: Method::Get,
            url: url::redirect(client.base(), &self.url, location, self.operation)?,
            headers: range.into_iter().collect(),
            body: Bytes::new(),
            max_answer_bytes: self.max_answer_bytes,
            is_redirected: true,
        }))
    }

    /// Sends the request until it is not throttled.
    async fn send(&self, client: &Client, authorize: bool) -> Result<Response, Error> {
        retrying(client.max_retries(), self.method, || self.attempt(client, authorize)).await
    }

    /// Sends the request once, and once more with another token where the service refuses the first.
    async fn attempt(&self, client: &Client, authorize: bool) -> Result<Response, Error> {
        if !authorize {
            return self.transmit(client, None).await;
        }
        let failed = |source| Error::Credential { operation: self.operation.read().into(), source };
        let token = client.tokens().get().await.map_err(failed)?;
        let response = self.transmit(client, Some(&token)).await?;
        if response.status != 401 {
            return Ok(response);
        }
        let claims = challenge::claims(&response.headers);
        let other = client.tokens().replace(&token, claims).await.map_err(failed)?;
        if other == token { Ok(response) } else { self.transmit(client, Some(&other)).await }
    }

    /// Sends the request once, with a token if there is one, and receives the whole answer.
    async fn transmit(&self, client: &Client, token: Option<&AccessToken>) -> Result<Response, Error> {
        let failed = |error| Error::transport(self.operation, error);
        let http = client.http().map_err(failed)?;
        let mut request = reqwest::Request::new(self.method.into(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        if let Some(token) = token {
            request.headers_mut().insert(AUTHORIZATION, self.authorization(token)?);
        }
        if !self.body.is_empty() {
            *request.body_mut() = Some(self.body.clone().into());
        } else if matches!(self.method, Method::Patch | Method::Post | Method::Put) {
            // RFC 9110 section 8.6 asks for it, services answer 411 without it, and hyper leaves it out.
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let answer = http.execute(request).await.map_err(failed)?;
        url::check_answered(&self.url, answer.url(), self.method, self.operation)?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let mut sent = self.headers.clone();
        sent.remove(CONTENT_TYPE);
        // The body of an error is for people: its beginning will do. That of a success is needed whole.
        let is_success = status < 300;
        let limit = if is_success { self.max_answer_bytes } else { client.max_error_bytes() };
        let Received { body, is_cut } = receive(answer, limit).await.map_err(failed)?;
        if is_cut && is_success {
            return Err(Error::TooLarge { operation: self.operation.read().into(), status, limit });
        }
        Ok(Response { operation: self.operation, status, headers, body, sent })
    }

    fn authorization(&self, token: &AccessToken) -> Result<HeaderValue, Error> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", token.secret())).map_err(|_| {
            let source = CredentialError::new("the token cannot stand in a header");
            Error::Credential { operation: self.operation.read().into(), source }
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}
