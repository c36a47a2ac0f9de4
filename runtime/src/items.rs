//! Streams over the parts and values of a collection.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::{Client, Collection, DeltaToken, Error, Request, Unreadable};

/// The number of unreadable items that a stream keeps until they are taken.
const MAX_UNREADABLE: usize = 1000;

/// A request in flight. It is not sent before the first poll.
type Answer<'c, I> = Pin<Box<dyn Future<Output = Result<Collection<I>, Error>> + Send + 'c>>;

/// A stream of the parts of a collection.
///
/// It continues after a transient error ([`Error::is_transient`]): the next poll requests the same part again. It ends
/// after the last part and after any other error; [`next_link`](Self::next_link) is then the place where it stopped.
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut parts = client.get::<Collection<Value>>("/users").collections(client);
/// while let Some(part) = parts.next().await {
///     println!("{} users, the next are at {:?}", part?.value.len(), parts.next_link());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Collections<'c, I> {
    client: &'c Client,
    /// The request for the next part, or for the part that failed; `None` after the last part.
    next: Option<Request<Collection<I>>>,
    /// True if an error has ended the stream.
    is_ended: bool,
    answer: Option<Answer<'c, I>>,
}

impl<'c, I: DeserializeOwned + Send + 'static> Collections<'c, I> {
    pub(crate) fn new(next: Option<Request<Collection<I>>>, client: &'c Client) -> Self {
        Self { client, next, is_ended: false, answer: None }
    }

    /// Gets the next part.
    pub async fn next(&mut self) -> Option<Result<Collection<I>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The link to the next part, or to the part that failed. [`Request::from_link`] continues from it, even later.
    /// `None` for the first part, and after the last part.
    pub fn next_link(&self) -> Option<&str> {
        self.next.as_ref().and_then(Request::link)
    }
}

impl<I: DeserializeOwned + Send + 'static> Stream for Collections<'_, I> {
    type Item = Result<Collection<I>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(request) = this.next.as_ref().filter(|_| !this.is_ended) else { return Poll::Ready(None) };
        let client = this.client;
        let answer = this.answer.get_or_insert_with(|| Box::pin(request.clone().send(client)));
        let answer = ready!(answer.as_mut().poll(context));
        this.answer = None;
        match &answer {
            Ok(part) => this.next = part.next_request(),
            Err(error) => this.is_ended = !error.is_transient(),
        }
        Poll::Ready(Some(answer))
    }
}

/// A stream of the values of a collection.
///
/// It continues after a transient error ([`Error::is_transient`]): the next poll requests the failed part again. It
/// ends after the last value and after any other error; [`next_link`](Self::next_link) is then the place where it
/// stopped.
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut users = client.get::<Collection<Value>>("/users").count(true).items(client);
/// while let Some(user) = users.next().await {
///     println!("{} of {:?}", user?["id"], users.count());
/// }
/// # Ok(())
/// # }
/// ```
///
/// The place to ask from later, and the items that cannot be read:
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut changes = client.get::<Collection<Value>>("/users/delta").items(client);
/// while let Some(user) = changes.next().await {
///     println!("{}", user?["id"]);
/// }
/// println!("{:?} {:?}", changes.delta_link(), changes.delta_token());
/// for item in changes.take_unreadable() {
///     println!("{}: {}", item.path(), item.value);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Items<'c, I> {
    collections: Collections<'c, I>,
    values: vec::IntoIter<I>,
    count: Option<u64>,
    delta_token: Option<DeltaToken<I>>,
    unreadable: Vec<Unreadable>,
}

/// Values are never pinned, only moved out.
impl<I> Unpin for Items<'_, I> {}

impl<'c, I: DeserializeOwned + Send + 'static> Items<'c, I> {
    pub(crate) fn new(first: Request<Collection<I>>, client: &'c Client) -> Self {
        Self::over(Collections::new(Some(first), client))
    }

    /// Streams the values of a part, and of those that follow.
    pub(crate) fn after(first: Collection<I>, client: &'c Client) -> Self {
        let mut items = Self::over(Collections::new(first.next_request(), client));
        items.take(first);
        items
    }

    fn over(collections: Collections<'c, I>) -> Self {
        let (values, unreadable) = (Vec::new().into_iter(), Vec::new());
        Self { collections, values, count: None, delta_token: None, unreadable }
    }

    /// Gets the next value.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The number of all values, if the request asked for it and a response contained it.
    pub fn count(&self) -> Option<u64> {
        self.count
    }

    /// The link for later changes, which a delta query returns after the last value.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_token.as_ref().map(DeltaToken::link)
    }

    /// The place to ask from later, with its operation: [`Request::since`] takes it up, also in another process.
    pub fn delta_token(&self) -> Option<DeltaToken<I>> {
        self.delta_token.clone()
    }

    /// The link to the part after the values received so far, or to the part that failed. [`Request::from_link`]
    /// continues from it, even later. `None` for the first part, and if no part follows.
    pub fn next_link(&self) -> Option<&str> {
        self.collections.next_link()
    }

    /// The items that cannot be read as the documented type, of the parts received so far. They are given once: the next
    /// call gives those that came later.
    ///
    /// At most 1,000 are kept until they are taken. The stream gives the other items as usual.
    pub fn take_unreadable(&mut self) -> Vec<Unreadable> {
        std::mem::take(&mut self.unreadable)
    }

    fn take(&mut self, collection: Collection<I>) {
        self.delta_token = collection.delta_token();
        self.values = collection.value.into_iter();
        let room = MAX_UNREADABLE.saturating_sub(self.unreadable.len());
        self.unreadable.extend(collection.unreadable.into_iter().take(room));
        self.count = self.count.or(collection.count);
    }
}

impl<I: DeserializeOwned + Send + 'static> Stream for Items<'_, I> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(value) = self.values.next() {
                return Poll::Ready(Some(Ok(value)));
            }
            match ready!(Pin::new(&mut self.collections).poll_next(context)) {
                Some(Ok(collection)) => self.take(collection),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I> fmt::Debug for Collections<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collections")
            .field("done", &(self.is_ended || self.next.is_none()))
            .finish_non_exhaustive()
    }
}

impl<I> fmt::Debug for Items<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("values", &self.values.len())
            .field("collections", &self.collections)
            .finish_non_exhaustive()
    }
}
