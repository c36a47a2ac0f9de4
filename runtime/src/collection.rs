//! OData collections: the values of one answer, and the links to further parts and to later changes.

use std::{fmt, marker::PhantomData};

use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor,
    value::MapAccessDeserializer,
};
use serde_json::{Map, Value};

use crate::{
    Client, DeltaToken, Error, Items, Request, budget, deviations, from_json::from_body, loose::Loose,
    model::deviate, operation::OperationText, parts::LINK, trail::Continuation,
};

/// A part of an OData collection: the values of one answer.
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut part = client.get::<Collection<Value>>("/users").top(100).send(client).await?;
/// loop {
///     println!("{} users", part.value.len());
///     match part.next(client).await? {
///         Some(next) => part = next,
///         None => break,
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// The values of this part and of those that follow, and the place to ask from later:
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value};
///
/// # async fn example(client: &Client, first: Collection<Value>) -> Result<(), Error> {
/// println!("{:?}", first.delta_token());
/// let mut items = first.into_items(client);
/// while let Some(item) = items.next().await {
///     println!("{}", item?["id"]);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Collection<T> {
    /// The values of this part, in order.
    pub value: Vec<T>,
    /// `@odata.nextLink`: where the next part is, if there is one.
    pub next_link: Option<String>,
    /// `@odata.deltaLink`: the link to later changes. Only the last part of a delta query has it.
    pub delta_link: Option<String>,
    /// `@odata.count`: the number of values in all parts, if the request asked for it.
    pub count: Option<u64>,
    /// All other members of the answer, such as `@odata.context`.
    pub other: Map<String, Value>,
    /// The items that are not of the documented type and cannot be read as it, as they came. `value` is without them.
    pub unreadable: Vec<Unreadable>,
    origin: Origin,
}

impl<T: DeserializeOwned + Send + 'static> Collection<T> {
    /// Gets the next part, with the headers of the request that this part came from; `None` after the last.
    ///
    /// # Errors
    /// [`Error::ForeignLink`] if the next part is not at the client's service, [`Error::RepeatedLink`] if the link leads back,
    /// and the errors of [`Request::send`].
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

    /// Keeps the operation, and the headers and settings, of the requests for the next parts.
    pub(crate) fn continued_by(mut self, operation: OperationText, continuation: Continuation) -> Self {
        self.origin = Origin { operation, continuation };
        self
    }
}

/// An item of a collection that cannot be read as the documented type.
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut users = client.get::<Collection<Value>>("/users").items(client);
/// while let Some(user) = users.next().await {
///     println!("{}", user?["id"]);
///     for item in users.take_unreadable() {
///         eprintln!("{} is {}", item.path(), item.value);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unreadable {
    /// The index of the item in its part of the collection, from 0.
    pub index: usize,
    /// The item as it came.
    pub value: Value,
}

impl Unreadable {
    /// The path of the item in the answer, such as `value[57]`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("value[{}]", self.index)
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
            unreadable: Vec::new(),
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
        deserializer.deserialize_any(CollectionVisitor(PhantomData))
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
                ("value", _) => {
                    value = Some(members.next_value_seed(ItemsSeed(PhantomData))?);
                    deviations::at_item(None);
                }
                (_, Some("nextLink")) => {
                    collection.next_link = collection.read(name, members.next_value()?, link)?
                }
                (_, Some("deltaLink")) => {
                    collection.delta_link = collection.read(name, members.next_value()?, link)?
                }
                (_, Some("count")) => {
                    collection.count = collection.read(name, members.next_value()?, count)?
                }
                _ => {
                    collection.other.insert(name, members.next_value()?);
                }
            }
        }
        collection.value = value.ok_or_else(|| de::Error::missing_field("value"))?;
        Ok(collection)
    }

    /// Takes a bare list, which has no links and no count.
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        deviate("an OData collection", &Value::Array(Vec::new()), "")?;
        let value = ItemsSeed(PhantomData).visit_seq(items)?;
        deviations::at_item(None);
        Ok(Collection { value, ..Collection::default() })
    }
}

impl<T> Collection<T> {
    /// Reads an annotation. A value of another type stays among the other members.
    fn read<V, E: de::Error>(
        &mut self,
        name: String,
        value: Value,
        read: fn(&Value) -> Result<Option<V>, &'static str>,
    ) -> Result<Option<V>, E> {
        match read(&value) {
            Ok(read) => Ok(read),
            Err(expected) => {
                deviate(expected, &value, &name)?;
                let text = value.as_str().map(|text| Value::from(text.trim().parse::<u64>().ok()));
                let read = text.and_then(|number| read(&number).ok().flatten());
                self.other.insert(name, value);
                Ok(read)
            }
        }
    }
}

fn link(value: &Value) -> Result<Option<String>, &'static str> {
    match value {
        Value::Null => Ok(None),
        Value::String(link) => Ok(Some(link.clone())),
        _ => Err("a link"),
    }
}

/// A number of items, which cannot be negative.
fn count(value: &Value) -> Result<Option<u64>, &'static str> {
    match value {
        Value::Null => Ok(None),
        _ => value.as_u64().map(Some).ok_or("a number of items"),
    }
}

/// Reads the items, each paid from the budget of the answer.
struct ItemsSeed<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for ItemsSeed<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ItemsSeed<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::new();
        deviations::at_item(Some(0));
        while let Some(value) = items.next_element()? {
            budget::pay(size_of::<T>())?;
            values.push(value);
            deviations::at_item(Some(values.len()));
        }
        Ok(values)
    }

    /// Takes a single item where a list was documented.
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Vec<T>, A::Error> {
        deviate("a sequence", &Value::Object(Map::new()), "value")?;
        Ok(vec![T::deserialize(MapAccessDeserializer::new(members))?])
    }

    fn visit_unit<E: de::Error>(self) -> Result<Vec<T>, E> {
        deviate("a sequence", &Value::Null, "value")?;
        Ok(Vec::new())
    }
}

impl<T: DeserializeOwned> Collection<T> {
    /// Reads a body once more, with items that may be in another form.
    pub(crate) fn from_other(body: &[u8]) -> Option<Self> {
        let loose: Collection<Loose<T>> = from_body(body).ok()?;
        let Collection { value: items, next_link, delta_link, count, other, .. } = loose;
        let (mut value, mut unreadable) = (Vec::with_capacity(items.len()), Vec::new());
        for (index, Loose(item)) in items.into_iter().enumerate() {
            match item {
                Ok(item) => value.push(item),
                Err(value) => unreadable.push(Unreadable { index, value }),
            }
        }
        Some(Self { value, next_link, delta_link, count, other, unreadable, ..Self::default() })
    }
}

/// The name of an annotation of OData: with or without `odata.` as in version 4.01, or without `@` as in version 3.
fn annotation(name: &str) -> Option<&str> {
    name.strip_prefix("@odata.").or_else(|| name.strip_prefix('@')).or_else(|| name.strip_prefix("odata."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::strict;

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
        assert!(serde_json::from_str::<Collection<u8>>("7").is_err());
    }

    #[test]
    fn undocumented_forms_are_read() {
        let read = |json: &str| serde_json::from_str::<Collection<Value>>(json).expect("a collection");
        let other = read(r#"{"@odata.count": -1, "value": null, "@odata.nextLink": 7}"#);
        assert_eq!((other.count, other.next_link, other.value.len()), (None, None, 0));
        assert_eq!(other.other["@odata.count"], -1);
        assert_eq!(other.other["@odata.nextLink"], 7);
        assert_eq!(read(r#"{"@odata.count": "3", "value": []}"#).count, Some(3));
        assert_eq!(read(r#"{"value": {"id": 1}}"#).value, [serde_json::json!({ "id": 1 })]);
        assert_eq!(read("[1, 2]").value, [1, 2]);
        for json in ["[1]", r#"{"value": null}"#, r#"{"value": {}}"#, r#"{"@odata.count": -1, "value": []}"#]
        {
            assert!(strict(|| serde_json::from_str::<Collection<Value>>(json)).is_err(), "{json}");
        }
    }
}
