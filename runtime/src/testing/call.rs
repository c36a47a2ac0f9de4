//! A call whose type is erased, so that one table can hold calls of all types.

use std::{fmt, future::Future, pin::Pin};

use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{Accepted, Client, Collection, Error, FromResponse, Operation, Request, Resource};

/// A future of what a call returned.
type Returned = Pin<Box<dyn Future<Output = Result<Observed, Error>> + Send>>;

/// A request of any type, ready to be sent.
pub struct Call {
    operation: &'static Operation,
    send: Box<dyn FnOnce(Client) -> Returned + Send>,
}

impl Call {
    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(super) fn send(self, client: Client) -> Returned {
        (self.send)(client)
    }
}

impl<T: Observe> From<Request<T>> for Call {
    fn from(request: Request<T>) -> Self {
        Self {
            operation: request.operation(),
            send: Box::new(|client| Box::pin(T::observe(request, client))),
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.name)
    }
}

/// What a call returned, by kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Observed {
    /// `()`
    Empty,
    /// A resource, as JSON.
    Json(Value),
    /// All items of a collection, as JSON.
    Collection(Vec<Value>),
    /// Bytes.
    Bytes(Bytes),
    /// An accepted operation.
    Accepted(Accepted),
}

/// A type of answer that the harness can look into.
pub trait Observe: FromResponse {
    /// Sends the request and tells what came back.
    fn observe(
        request: Request<Self>,
        client: Client,
    ) -> impl Future<Output = Result<Observed, Error>> + Send;
}

impl Observe for () {
    async fn observe(request: Request<Self>, client: Client) -> Result<Observed, Error> {
        request.send(&client).await.map(|()| Observed::Empty)
    }
}

impl<T: Resource + Serialize> Observe for T {
    async fn observe(request: Request<Self>, client: Client) -> Result<Observed, Error> {
        Ok(Observed::Json(json(request.send(&client).await?)))
    }
}

impl<I: DeserializeOwned + Serialize + Send + 'static> Observe for Collection<I> {
    async fn observe(request: Request<Self>, client: Client) -> Result<Observed, Error> {
        let (mut items, mut values) = (request.items(&client), Vec::new());
        while let Some(item) = items.next().await {
            values.push(json(item?));
        }
        Ok(Observed::Collection(values))
    }
}

impl Observe for Bytes {
    async fn observe(request: Request<Self>, client: Client) -> Result<Observed, Error> {
        request.send(&client).await.map(Observed::Bytes)
    }
}

impl Observe for Accepted {
    async fn observe(request: Request<Self>, client: Client) -> Result<Observed, Error> {
        request.send(&client).await.map(Observed::Accepted)
    }
}

/// Turns a decoded value back into JSON. One that cannot be JSON shows as the reason, which no case expects.
fn json(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| Value::String(error.to_string()))
}
