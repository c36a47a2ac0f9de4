//! A call whose type is erased, so that one table can hold calls of all types.

use std::fmt;

use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::attempt::plain;
use crate::{
    Accepted, Client, Collection, Error, FromResponse, Operation, Request, Resource,
    exchange::exchange,
    parts::Parts,
    response::{Response, sealed},
};

/// The value that a call returned, and the call that gets the next part of it.
pub type Seen = (Observed, Option<Call>);

/// A request of any type, ready to be sent.
///
/// It is the request without its type and a function that reads the answer as that type. So the compiler makes the sending
/// once, and not for each type.
pub struct Call {
    parts: Parts,
    follows_redirects: bool,
    observe: fn(Response) -> Result<Seen, Error>,
}

impl Call {
    pub(super) fn operation(&self) -> Operation {
        self.parts.operation.read()
    }

    /// Sends the request, and those for the further parts of a collection.
    pub(super) async fn send(self, client: Client) -> Result<Observed, Error> {
        let mut all = Vec::new();
        let mut call = self;
        loop {
            let response = exchange(&client, call.parts, call.follows_redirects).await?;
            match (call.observe)(response)? {
                (Observed::Collection(part), next) => {
                    all.extend(part);
                    match next {
                        Some(next) => call = next,
                        None => return Ok(Observed::Collection(all)),
                    }
                }
                (observed, _) => return Ok(observed),
            }
        }
    }
}

impl<T: Observe, O, H> From<Request<T, O, H>> for Call {
    fn from(request: Request<T, O, H>) -> Self {
        Self { parts: request.into_parts(), follows_redirects: T::FOLLOWS_REDIRECTS, observe: observe::<T> }
    }
}

/// Reads an answer as the type that the operation documents.
fn observe<T: Observe>(response: Response) -> Result<Seen, Error> {
    Ok(T::opt_value(&response, &mut Vec::new())?.map_or((Observed::Empty, None), Observe::observe))
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation().name)
    }
}

/// The value that a call returned, by kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Observed {
    /// `()`, or no value.
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
pub trait Observe: FromResponse + sealed::FromResponse {
    /// The value, and the call that gets the next part.
    fn observe(self) -> Seen;
}

impl Observe for () {
    fn observe(self) -> Seen {
        (Observed::Empty, None)
    }
}

impl<T: Resource + Serialize> Observe for T {
    fn observe(self) -> Seen {
        (Observed::Json(json(&self)), None)
    }
}

impl<T: Resource + Serialize> Observe for Option<T> {
    fn observe(self) -> Seen {
        self.map_or((Observed::Empty, None), Observe::observe)
    }
}

impl<I: DeserializeOwned + Serialize + Send + 'static> Observe for Collection<I> {
    fn observe(self) -> Seen {
        let values = self.value.iter().map(|value| json(value)).collect();
        (Observed::Collection(values), self.next_request().map(Call::from))
    }
}

impl Observe for Bytes {
    fn observe(self) -> Seen {
        (Observed::Bytes(self), None)
    }
}

impl Observe for Accepted {
    fn observe(self) -> Seen {
        (Observed::Accepted(self), None)
    }
}

/// Turns a decoded value back into JSON. One that cannot be JSON shows as the reason, which no case expects.
fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).map(plain).unwrap_or_else(|error| Value::String(error.to_string()))
}
