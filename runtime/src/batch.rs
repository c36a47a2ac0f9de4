//! Batches: many typed requests in few calls.
//!
//! Microsoft Graph takes up to 20 requests in one `POST` to `/$batch`, and answers each of them by itself. A [`Batch`]
//! takes any number of them, and sends as many calls as they need.

mod rounds;
mod wire;

use std::{
    fmt,
    marker::PhantomData,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::{
    Answer, Client, Error, FromResponse, Request,
    error::InvalidArgument,
    operation::OperationText,
    parts::{LINK, Parts},
    response::Response,
};

/// Requests that are sent together.
///
/// Any number of requests of any types go into a batch. It is sent in calls of up to 20 requests. A request that is
/// throttled, or fails for another reason that may pass, is sent again without the others, as its
/// [`RetryPolicy`](crate::RetryPolicy) says.
///
/// ```no_run
/// use graph_client_runtime::{Batch, Bytes, Client, Value};
///
/// # async fn example(client: &Client) -> Result<(), graph_client_runtime::Error> {
/// let mut batch = Batch::new();
/// let me = batch.add(client.get::<Value>("/me").select(["displayName"]));
/// let photo = batch.add(client.get::<Bytes>("/me/photo/$value"));
/// let folder = batch.add(client.post::<Value>("/me/mailFolders").json(Value::Null));
/// let rule = batch.add(client.post::<Value>("/me/mailFolders/inbox/messageRules").json(Value::Null));
/// batch.depends_on(&rule, &folder);
///
/// let mut answers = batch.send(client).await;
/// println!("{}", answers.take(me)?["displayName"]);
/// if let Err(error) = answers.take(photo) {
///     println!("there is no photo: {error}");
/// }
/// answers.take(rule)?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch {
    key: u64,
    entries: Vec<Entry>,
}

/// A request of a batch.
struct Entry {
    parts: Parts,
    follows_redirects: bool,
    /// The indices of the requests that must succeed before this one is sent.
    after: Vec<usize>,
}

/// Stands for a request of a [`Batch`], and takes its answer from the [`BatchAnswers`].
///
/// ```
/// use graph_client_runtime::{Batch, BatchHandle, Client, Value};
///
/// /// Adds a request for each id.
/// fn add(batch: &mut Batch, client: &Client, ids: &[&str]) -> Vec<BatchHandle<Value>> {
///     ids.iter().map(|id| batch.add(client.call(graph_client_runtime::Method::Get, "/users/{id}", &[id]))).collect()
/// }
/// ```
#[must_use = "the answer is taken by its handle"]
pub struct BatchHandle<T> {
    batch: u64,
    index: usize,
    answer: PhantomData<fn() -> T>,
}

impl Batch {
    /// Makes an empty batch.
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self { key: NEXT.fetch_add(1, Ordering::Relaxed), entries: Vec::new() }
    }

    /// Adds a request.
    pub fn add<T: FromResponse, O, H>(&mut self, request: Request<T, O, H>) -> BatchHandle<T> {
        let (mut parts, follows_redirects) = (request.into_parts(), T::FOLLOWS_REDIRECTS);
        if parts.source.is_some() {
            parts.refuse(InvalidArgument::new("reader", "a request of a batch cannot have one"));
        }
        self.entries.push(Entry { parts, follows_redirects, after: Vec::new() });
        BatchHandle { batch: self.key, index: self.entries.len() - 1, answer: PhantomData }
    }

    /// Makes a request wait until another one has succeeded. The other one must have been added before it.
    ///
    /// If the other one fails, `later` is not carried out, and its answer is an [`Error::Api`] with status 424.
    pub fn depends_on<T, U>(&mut self, later: &BatchHandle<T>, earlier: &BatchHandle<U>) {
        let is_ordered = earlier.batch == self.key && earlier.index < later.index;
        let Some(entry) = self.entries.get_mut(later.index).filter(|_| later.batch == self.key) else {
            return;
        };
        if !is_ordered {
            entry.parts.refuse(InvalidArgument::new(
                "depends_on",
                "a request can only depend on one that was added to its batch before it",
            ));
        } else if !entry.after.contains(&earlier.index) {
            entry.after.push(earlier.index);
        }
    }

    /// The number of requests.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Says whether there is no request.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Sends all requests.
    ///
    /// This never fails as a whole: each request has its own answer or error. If a call of the batch fails, the error
    /// of each request in it is an [`Error::Batch`].
    pub async fn send(self, client: &Client) -> BatchAnswers {
        let outcomes = rounds::outcomes(client, self.entries).await;
        BatchAnswers { key: self.key, outcomes: outcomes.into_iter().map(Some).collect() }
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.entries.iter().map(|entry| entry.parts.operation)).finish()
    }
}

impl<T> fmt::Debug for BatchHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BatchHandle").field(&self.index).finish()
    }
}

/// The answer to a request of a batch, or its error.
type Outcome = Result<Response, Error>;

/// The answers to the requests of a [`Batch`].
///
/// ```no_run
/// use graph_client_runtime::{Batch, Client};
///
/// # async fn example(client: &Client) {
/// let mut batch = Batch::new();
/// let message = batch.add(client.delete("/me/messages/1"));
/// let answers = batch.send(client).await;
/// for error in answers.errors() {
///     println!("{error}");
/// }
/// # }
/// ```
///
/// With the status and the headers of an answer:
///
/// ```no_run
/// use graph_client_runtime::{Batch, Client, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut batch = Batch::new();
/// let me = batch.add(client.get::<Value>("/me"));
/// assert!(!batch.is_empty() && batch.len() == 1);
/// let answer = batch.send(client).await.take_whole(me)?;
/// println!("{} {:?}", answer.status, answer.etag());
/// # Ok(())
/// # }
/// ```
pub struct BatchAnswers {
    key: u64,
    /// `None` if it has been taken.
    outcomes: Vec<Option<Outcome>>,
}

impl BatchAnswers {
    /// Takes the value of an answer, as [`Request::send`] gives it.
    ///
    /// # Errors
    /// Those of [`Request::send`]; [`Error::Batch`] if the call that the request was in failed as a whole; and
    /// [`Error::InvalidArgument`] for the handle of another batch.
    pub fn take<T: FromResponse>(&mut self, handle: BatchHandle<T>) -> Result<T, Error> {
        Ok(T::opt_value(&self.outcome(&handle)?, &mut Vec::new())?.unwrap_or_default())
    }

    /// Takes an answer with its status and headers, as [`Request::send_whole`] gives it.
    ///
    /// # Errors
    /// Those of [`take`](Self::take).
    pub fn take_whole<T: FromResponse>(&mut self, handle: BatchHandle<T>) -> Result<Answer<T>, Error> {
        Answer::of(self.outcome(&handle)?)
    }

    /// The errors of the requests whose answers have not been taken.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        self.outcomes.iter().filter_map(|outcome| outcome.as_ref()?.as_ref().err())
    }

    fn outcome<T>(&mut self, handle: &BatchHandle<T>) -> Outcome {
        let outcome = self.outcomes.get_mut(handle.index).filter(|_| handle.batch == self.key);
        outcome
            .and_then(Option::take)
            .unwrap_or_else(|| Err(InvalidArgument::new("handle", "it belongs to another batch").of(LINK)))
    }
}

/// Prints how many answers and errors there are.
impl fmt::Debug for BatchAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchAnswers")
            .field("answers", &self.outcomes.iter().flatten().filter(|outcome| outcome.is_ok()).count())
            .field("errors", &self.errors().count())
            .finish_non_exhaustive()
    }
}

/// The error of a request whose call failed as a whole.
fn failed(operation: OperationText, source: &Arc<Error>) -> Error {
    Error::Batch { operation: operation.read().into(), source: Arc::clone(source) }
}
