//! Streams over collections, part after part.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::{Client, Collection, Error, Request};

/// A request under way. It is not sent before it is first polled.
type Answer<'c, I> = Pin<Box<dyn Future<Output = Result<Collection<I>, Error>> + Send + 'c>>;

/// A stream of the parts of a collection. It ends after the last part, or after an error.
#[must_use = "a stream does nothing until it is read"]
pub struct Collections<'c, I> {
    client: &'c Client,
    /// The answer that comes next; `None` at the end.
    answer: Option<Answer<'c, I>>,
}

impl<'c, I: DeserializeOwned + Send + 'static> Collections<'c, I> {
    pub(crate) fn new(first: Option<Request<Collection<I>>>, client: &'c Client) -> Self {
        let mut collections = Self { client, answer: None };
        collections.ask(first);
        collections
    }

    /// Gets the next part.
    pub async fn next(&mut self) -> Option<Result<Collection<I>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn ask(&mut self, request: Option<Request<Collection<I>>>) {
        let client = self.client;
        self.answer = request.map(|request| Box::pin(request.send(client)) as Answer<'c, I>);
    }
}

impl<I: DeserializeOwned + Send + 'static> Stream for Collections<'_, I> {
    type Item = Result<Collection<I>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(answer) = &mut self.answer else { return Poll::Ready(None) };
        let answer = ready!(answer.as_mut().poll(context));
        self.ask(answer.as_ref().ok().and_then(Collection::next_request));
        Poll::Ready(Some(answer))
    }
}

/// A stream of the values of a collection. It ends after the last value, or after an error.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<'c, I> {
    collections: Collections<'c, I>,
    values: vec::IntoIter<I>,
    count: Option<u64>,
    delta_link: Option<String>,
}

/// No value is ever pinned: they are handed out by value.
impl<I> Unpin for Items<'_, I> {}

impl<'c, I: DeserializeOwned + Send + 'static> Items<'c, I> {
    pub(crate) fn new(first: Request<Collection<I>>, client: &'c Client) -> Self {
        let collections = Collections::new(Some(first), client);
        Self { collections, values: Vec::new().into_iter(), count: None, delta_link: None }
    }

    /// Streams a part that is here already, and those that follow.
    pub(crate) fn after(first: Collection<I>, client: &'c Client) -> Self {
        let collections = Collections::new(first.next_request(), client);
        let mut items = Self { collections, values: Vec::new().into_iter(), count: None, delta_link: None };
        items.take(first);
        items
    }

    /// Gets the next value.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The number of all values, where the request asked for it and an answer told it.
    pub fn count(&self) -> Option<u64> {
        self.count
    }

    /// The link to ask later for what has changed since; a delta query gives it after the last value.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }

    fn take(&mut self, collection: Collection<I>) {
        self.values = collection.value.into_iter();
        self.count = self.count.or(collection.count);
        self.delta_link = collection.delta_link;
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
        f.debug_struct("Collections").field("done", &self.answer.is_none()).finish_non_exhaustive()
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
