//! A mock of the service for tests: requests go to it in memory instead of over the network.
//!
//! A set-up takes the request of a generated function, so it expects the method, path, query, headers and body that the
//! client really sends.
//!
//! ```
//! use graph_client_runtime::{Error, Method, Request, Value, json, mock::Mock};
//!
//! # mod user {
//! #     use graph_client_runtime::{Request, Value, request};
//! #     pub fn get(id: &str) -> Request<Value> {
//! #         request("v1_0::user::get\nGET v1.0 /users/{id}\n/users/{id}\nv1.0/api/user-get.md\n200", &[id])
//! #     }
//! # }
//! # async fn test() -> Result<(), Error> {
//! let mock = Mock::new();
//! mock.on(user::get("adele")).throttle_once().respond(&json!({"displayName": "Adele"}));
//!
//! let user = user::get("adele").send(&mock.client()).await?;
//! assert_eq!(user["displayName"], "Adele");
//! assert_eq!(mock.count(user::get("adele")), 2);
//!
//! let error = user::get("alex").send(&mock.client()).await.unwrap_err();
//! assert!(error.to_string().contains("nothing is set up for `GET /v1.0/users/alex`"));
//! # Ok(())
//! # }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test()).unwrap();
//! ```
//!
//! The requests of a [`Batch`](crate::Batch) are answered as if each had been sent alone.

mod batch;
mod expected;
mod reply;

use std::{
    collections::VecDeque,
    fmt,
    marker::PhantomData,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http_body_util::BodyExt;
use reqwest::{
    Url,
    header::{AUTHORIZATION, HeaderMap},
};
use serde::Serialize;
use serde_json::{Map, Value};

use self::expected::Expected;
pub use self::reply::MockAnswer;
use self::reply::Reply;
use crate::{Bytes, Client, ClientBuilder, Collection, Method, Request, RetryPolicy};

/// A service in memory, which answers as it is set up to. A clone is the same mock.
///
/// ```no_run
/// use graph_client_runtime::{Error, Value, json, mock::Mock};
///
/// # async fn test() -> Result<(), Error> {
/// let mock = Mock::new();
/// let client = mock.client();
/// mock.on(client.get::<Value>("/me")).throttle_once().respond(&json!({ "id": "1" }));
/// assert_eq!(client.get::<Value>("/me").send(&client).await?["id"], "1");
/// assert_eq!(mock.received().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

/// The set-ups and the requests that arrived.
#[derive(Default)]
struct State {
    set_ups: Vec<SetUp>,
    received: Vec<Received>,
}

/// A request and the replies to it. The last reply is given again and again.
struct SetUp {
    expected: Expected,
    replies: VecDeque<Reply>,
}

impl Mock {
    /// Makes a mock without any set-up.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a client whose requests go to this mock. Its retries do not wait.
    ///
    /// # Panics
    /// Never: its settings are valid.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client_builder().build().expect("the default settings are valid")
    }

    /// Starts building a client with other settings, such as another retry policy.
    pub fn client_builder(&self) -> ClientBuilder {
        let policy = RetryPolicy::default().waits(Duration::ZERO, Duration::ZERO);
        Client::builder("a token of the mock").retry(policy).mock(self.clone())
    }

    /// Begins to set up the answers to a request. It replaces an earlier set-up for the same request.
    ///
    /// A request matches if it has the same method, path, query in any order, and body, and all headers of this one.
    ///
    /// # Panics
    /// Panics if the request has an invalid argument.
    #[track_caller]
    pub fn on<T, O, H>(&self, request: Request<T, O, H>) -> OnRequest<'_, T> {
        OnRequest {
            mock: self,
            expected: Expected::new(self, &request),
            status: success(&request.operation().statuses),
            replies: VecDeque::new(),
            answer: PhantomData,
        }
    }

    /// Begins to set up the answers to a request for a URL, with any body. The service returns such URLs for monitors, upload
    /// sessions and downloads.
    ///
    /// # Panics
    /// Panics if `url` is not a URL.
    #[track_caller]
    pub fn on_url(&self, method: Method, url: &str) -> OnRequest<'_, Value> {
        OnRequest {
            mock: self,
            expected: Expected::of_url(method, Url::parse(url).expect("a URL")),
            status: success(&[]),
            replies: VecDeque::new(),
            answer: PhantomData,
        }
    }

    /// All requests that arrived, in order. The requests of a batch stand before the batch.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.state().received.clone()
    }

    /// Counts the requests that arrived and match this one, retries included.
    ///
    /// # Panics
    /// Panics if the request has an invalid argument.
    #[track_caller]
    #[must_use]
    pub fn count<T, O, H>(&self, request: Request<T, O, H>) -> usize {
        let expected = Expected::new(self, &request);
        self.state().received.iter().filter(|received| expected.difference(received).is_none()).count()
    }

    /// Answers a request of the client.
    pub(crate) async fn answer(
        &self,
        mut request: reqwest::Request,
    ) -> Result<reqwest::Response, reqwest::Error> {
        let (method, url) = (request.method().clone(), request.url().clone());
        let mut headers = request.headers().clone();
        headers.remove(AUTHORIZATION);
        let body = match request.body_mut().take() {
            Some(body) => body.collect().await?.to_bytes(),
            None => Bytes::new(),
        };
        let received = Received { method, url: url.clone(), headers, body, is_set_up: true };
        let reply = match self.set_up_reply(&received) {
            Some(reply) => reply,
            None => batch::reply(self, &received).unwrap_or_else(|| self.missing(&received)),
        };
        let is_set_up = !reply.is_missing();
        self.state().received.push(Received { is_set_up, ..received });
        Ok(reply.into_response(url))
    }

    /// The next reply to a request, if one is set up.
    fn set_up_reply(&self, received: &Received) -> Option<Reply> {
        let mut state = self.state();
        let set_up =
            state.set_ups.iter_mut().find(|set_up| set_up.expected.difference(received).is_none())?;
        match set_up.replies.len() {
            1 => set_up.replies.front().cloned(),
            _ => set_up.replies.pop_front(),
        }
    }

    /// The reply to an unexpected request, with a list of the expected ones.
    fn missing(&self, received: &Received) -> Reply {
        let mut message =
            format!("nothing is set up for `{}`", expected::line(&received.method, &received.url));
        for set_up in &self.state().set_ups {
            let difference = set_up.expected.difference(received).unwrap_or("nothing");
            message.push_str(&format!("; `{}` differs in its {difference}", set_up.expected));
        }
        Reply::missing(&message)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The status of an answer with a value: the first documented success.
fn success(documented: &[u16]) -> u16 {
    documented.iter().copied().find(|status| (200..300).contains(status)).unwrap_or(200)
}

/// Hides the set-ups and the requests, which may be long.
impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").finish_non_exhaustive()
    }
}

/// A request that arrived at a [`Mock`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// The HTTP method.
    pub method: reqwest::Method,
    /// The whole URL.
    pub url: Url,
    /// The headers without the token.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
    /// False if nothing was set up for the request.
    pub is_set_up: bool,
}

/// A request for which an answer is being set up, from [`Mock::on`].
///
/// The faults come first, in the order of the calls. A method that begins with `respond` ends the set-up; its answer is
/// given as often as the request arrives.
///
/// All replies:
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Method, Value, json, mock::{Mock, MockAnswer}};
///
/// # fn example() -> Result<(), Error> {
/// let mock = Mock::new();
/// let client: Client = mock.client_builder().max_retries(1).build()?;
/// let users = || client.get::<Collection<Value>>("/users");
/// mock.on(users()).any_query().status_once(503).fail_once().respond_items(&[json!({ "id": "1" })]);
/// mock.on(users().top(1)).respond_parts(&[&[json!({ "id": "1" })], &[json!({ "id": "2" })]]);
/// mock.on(client.post::<Value>("/users").json(1)).any_body().respond_json(&json!({ "id": "3" }));
/// mock.on(client.get::<Value>("/me/photo/$value")).respond_bytes("the bytes");
/// mock.on(client.delete("/users/1")).respond_status(204);
/// let slow = MockAnswer::new(429).header("retry-after", "1");
/// mock.on(client.get::<Value>("/me")).answer_once(slow).respond_with(MockAnswer::new(200));
/// mock.on_url(Method::Get, "https://files.example/x").respond(&json!({ "id": "4" }));
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is set up before `respond` or one of its like is called"]
pub struct OnRequest<'a, T> {
    mock: &'a Mock,
    expected: Expected,
    status: u16,
    replies: VecDeque<Reply>,
    answer: PhantomData<fn() -> T>,
}

impl<T> OnRequest<'_, T> {
    /// Accepts any query.
    pub fn any_query(mut self) -> Self {
        self.expected.any_query = true;
        self
    }

    /// Accepts any body.
    pub fn any_body(mut self) -> Self {
        self.expected.any_body = true;
        self
    }

    /// Throttles the next request: status 429 with `Retry-After: 0`.
    pub fn throttle_once(self) -> Self {
        self.status_once(429)
    }

    /// Answers the next request with a status. A status of an error comes with an error body and `Retry-After: 0`.
    pub fn status_once(self, status: u16) -> Self {
        self.answer_once(MockAnswer::of_status(status))
    }

    /// Gives an answer to the next request.
    pub fn answer_once(mut self, answer: MockAnswer) -> Self {
        self.replies.push_back(Reply::Answer(answer));
        self
    }

    /// Breaks the connection off during the answer to the next request. Such a request is sent again if this does no harm.
    pub fn fail_once(mut self) -> Self {
        self.replies.push_back(Reply::Fail);
        self
    }

    /// Responds with a value and the documented status. A value that is `null` in JSON, such as `None`, is an answer
    /// without a body and with status 204.
    ///
    /// # Panics
    /// Panics if the value cannot be written as JSON.
    #[track_caller]
    pub fn respond(self, value: &T)
    where
        T: Serialize,
    {
        let value = serde_json::to_value(value).expect("the value can be written as JSON");
        self.respond_json(&value);
    }

    /// Responds with any JSON and the documented status, for example with one that the type does not expect.
    pub fn respond_json(self, value: &Value) {
        let answer = match value {
            Value::Null => MockAnswer::new(204),
            value => MockAnswer::new(self.status).json(value),
        };
        self.respond_with(answer);
    }

    /// Responds with some bytes.
    pub fn respond_bytes(self, body: impl Into<Bytes>) {
        self.respond_with(MockAnswer::new(200).bytes("application/octet-stream", body));
    }

    /// Responds with a status. A status of an error comes with an error body and `Retry-After: 0`.
    pub fn respond_status(self, status: u16) {
        self.respond_with(MockAnswer::of_status(status));
    }

    /// Responds with an answer that has its own status, headers and body.
    pub fn respond_with(self, answer: MockAnswer) {
        let Self { mock, expected, mut replies, .. } = self;
        replies.push_back(Reply::Answer(answer));
        let mut state = mock.state();
        state.set_ups.retain(|set_up| set_up.expected != expected);
        state.set_ups.insert(0, SetUp { expected, replies });
    }
}

impl<I: Serialize> OnRequest<'_, Collection<I>> {
    /// Responds with the values of a collection in one part.
    ///
    /// # Panics
    /// Panics if a value cannot be written as JSON.
    #[track_caller]
    pub fn respond_items(self, items: &[I]) {
        self.respond_parts(&[items]);
    }

    /// Responds with the parts of a collection, each linked to the next.
    ///
    /// # Panics
    /// Panics if a value cannot be written as JSON.
    #[track_caller]
    pub fn respond_parts(self, parts: &[&[I]]) {
        let (mock, status) = (self.mock, self.status);
        let mut on_part = self;
        let parts = if parts.is_empty() { &[&[][..]] } else { parts };
        for (index, items) in parts.iter().enumerate() {
            let items = serde_json::to_value(items).expect("the values can be written as JSON");
            let mut part = Map::from_iter([("value".to_owned(), items)]);
            let next = on_part.expected.of_part(index + 1);
            if index + 1 < parts.len() {
                part.insert("@odata.nextLink".to_owned(), next.url().as_str().into());
            }
            on_part.respond_json(&Value::Object(part));
            on_part =
                OnRequest { mock, expected: next, status, replies: VecDeque::new(), answer: PhantomData };
        }
    }
}

impl<T> fmt::Debug for OnRequest<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OnRequest").field(&self.expected.to_string()).finish()
    }
}
