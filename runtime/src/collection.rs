//! OData collections: the values of one answer, and the links that lead on from it.

use std::{fmt, marker::PhantomData};

use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};

use crate::{
    Client, DeltaToken, Error, Items, Request, budget, operation::OperationText, parts::LINK,
    trail::Continuation,
};

/// A part of an OData collection, as large as the service answers with at once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Collection<T> {
    /// The values of this part, in order.
    pub value: Vec<T>,
    /// `@odata.nextLink`: where the next part is, if there is one.
    pub next_link: Option<String>,
    /// `@odata.deltaLink`: what to ask later for what has changed since. Only the last part of a delta query
    /// has it.
    pub delta_link: Option<String>,
    /// `@odata.count`: the number of values in all parts, if the request asked for it.
    pub count: Option<u64>,
    /// All other members of the answer, such as `@odata.context`.
    pub other: Map<String, Value>,
    origin: Origin,
}

impl<T: DeserializeOwned + Send + 'static> Collection<T> {
    /// Gets the next part, with the headers of the request that this part came from; `None` after the last.
    ///
    /// # Errors
    /// [`Error::ForeignLink`] where the next part is not at the client's service, [`Error::RepeatedLink`] where the
    /// link leads back, and what [`Request::send`] returns.
    pub async fn next(&self, client: &Client) -> Result<Option<Self>, Error> {
        match self.next_request() {
            Some(request) => request.send(client).await.map(Some),
            None => Ok(None),
        }
    }

    /// The place to ask from later for what has changed, with its operation. Only the last part of a delta query has it.
    pub fn delta_token(&self) -> Option<DeltaToken<T>> {
        self.delta_link.clone().map(|link| DeltaToken::new(self.origin.operation, link))
    }

    /// Streams the values of this part and of all that follow.
    pub fn into_items(self, client: &Client) -> Items<'_, T> {
        Items::after(self, client)
    }

    /// The request for the next part.
    pub(crate) fn next_request(&self) -> Option<Request<Self>> {
        let link = self.next_link.clone()?;
        Some(Request::continuing(self.origin.operation, link, self.origin.continuation.clone()))
    }

    /// Remembers what the requests for the next parts are made with.
    pub(crate) fn continued_by(mut self, operation: OperationText, continuation: Continuation) -> Self {
        self.origin = Origin { operation, continuation };
        self
    }
}

/// An empty and complete collection.
impl<T> Default for Collection<T> {
    fn default() -> Self {
        Self {
            value: Vec::new(),
            next_link: None,
            delta_link: None,
            count: None,
            other: Map::new(),
            origin: Origin { operation: LINK, continuation: Continuation::default() },
        }
    }
}

/// The request that a part came from.
#[derive(Clone)]
struct Origin {
    operation: OperationText,
    continuation: Continuation,
}

/// Leaves out the headers, which may be secret.
impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation.name())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Collection<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(CollectionVisitor(PhantomData))
    }
}

/// Reads the members in one go, where serde's `flatten` would hold every value in between.
struct CollectionVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for CollectionVisitor<T> {
    type Value = Collection<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an OData collection")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut collection = Collection::default();
        let mut value = None;
        while let Some(name) = members.next_key::<String>()? {
            match (name.as_str(), annotation(&name)) {
                ("value", _) => value = Some(members.next_value_seed(ItemsSeed(PhantomData))?),
                (_, Some("nextLink")) => collection.next_link = members.next_value()?,
                (_, Some("deltaLink")) => collection.delta_link = members.next_value()?,
                (_, Some("count")) => collection.count = members.next_value()?,
                _ => {
                    collection.other.insert(name, members.next_value()?);
                }
            }
        }
        collection.value = value.ok_or_else(|| de::Error::missing_field("value"))?;
        Ok(collection)
    }
}

/// Reads the items, each paid from the budget of the answer.
struct ItemsSeed<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for ItemsSeed<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ItemsSeed<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = items.next_element()? {
            budget::pay(size_of::<T>())?;
            values.push(value);
        }
        Ok(values)
    }
}

/// The name of an annotation of OData: with or without `odata.` as in version 4.01, or without `@` as in version 3.
fn annotation(name: &str) -> Option<&str> {
    name.strip_prefix("@odata.").or_else(|| name.strip_prefix('@')).or_else(|| name.strip_prefix("odata."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_has_its_place() {
        let collection: Collection<u8> = serde_json::from_str(
            r#"{"@odata.context": "c", "@odata.count": 9, "value": [1, 2], "@odata.nextLink": "n", "x": null}"#,
        )
        .expect("a collection");
        assert_eq!(collection.value, [1, 2]);
        assert_eq!((collection.count, collection.next_link.as_deref()), (Some(9), Some("n")));
        assert_eq!(collection.delta_link, None);
        assert_eq!(collection.other.keys().collect::<Vec<_>>(), ["@odata.context", "x"]);
    }

    #[test]
    fn all_versions_of_odata_have_links() {
        for prefix in ["@odata.", "@", "odata."] {
            let json = format!(
                r#"{{"{prefix}nextLink": "n", "{prefix}deltaLink": "d", "{prefix}count": 1, "value": []}}"#
            );
            let collection: Collection<u8> = serde_json::from_str(&json).expect("a collection");
            let links = (collection.next_link.as_deref(), collection.delta_link.as_deref());
            assert_eq!((links, collection.count), ((Some("n"), Some("d")), Some(1)), "{prefix}");
            assert!(collection.other.is_empty());
        }
    }

    #[test]
    fn a_collection_without_values_is_an_error() {
        assert!(serde_json::from_str::<Collection<u8>>(r#"{"id": "1"}"#).is_err());
        assert!(serde_json::from_str::<Collection<u8>>("[]").is_err());
    }
}
