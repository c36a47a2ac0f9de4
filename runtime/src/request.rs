//! A request before it is sent: the operation, and the options, headers and body that the caller adds.

use std::{fmt, marker::PhantomData, time::Duration};

use bytes::Bytes;
use reqwest::{Url, header::HeaderMap};
use serde::{Serialize, de::DeserializeOwned};
use tokio::io::AsyncRead;

use crate::{
    Accepted, Answer, Client, Collection, Collections, Error, FromResponse, Holds, Items, Method, Model,
    Operation, Reference, RetryPolicy,
    exchange::{address, exchange},
    model::{FieldList, Written, names_of},
    operation::OperationText,
    options::{
        Allows, ConsistencyLevel, Count, Expand, Filter, IfMatch, IfNoneMatch, OrderBy, Prefer, Search,
        Select, Skip, Top, WorkbookSessionId,
    },
    parts::{LINK, Parts, Target},
    trail::Continuation,
    upload::Source,
};

/// A request that will be answered with a `T`.
///
/// Making and changing a request never fails: [`send`](Self::send) returns the error of a bad argument. Query options are added
/// to those of the operation's own URL. An OData option that is given twice is replaced.
///
/// `O` says which query options the operation's page allows, and `H` which headers it documents, see
/// [`options`](crate::options).
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Value, json};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = client.patch::<()>("/me/messages/1").if_match("W/\"1\"").json(json!({ "isRead": true }));
/// println!("{} {}", request.method(), request.url(client)?);
/// request.send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// The query options, the headers and the settings of a request:
///
/// ```no_run
/// use std::time::Duration;
/// use graph_client_runtime::{Client, Collection, Error, Reference, Request, RetryPolicy, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let users = client
///     .get::<Collection<Value>>("/users")
///     .select(["id", "displayName"])
///     .expand(["manager"])
///     .filter("startsWith(displayName, 'A')")
///     .orderby(["displayName desc"])
///     .search("\"displayName:ada\"")
///     .top(10)
///     .skip(20)
///     .count(true)
///     .query("custom", "x")
///     .consistency_level("eventual")
///     .prefer("respond-async")
///     .header("x-trace", "1")
///     .connect_timeout(Duration::from_secs(5))
///     .read_timeout(Duration::from_secs(30))
///     .timeout(Duration::from_secs(60))
///     .retry(RetryPolicy::never())
///     .max_answer_bytes(8 << 20)
///     .strict(true);
/// println!("{} {:?}", users.operation().name, users.headers());
/// let mut items = users.clone().items(client);
/// let mut parts = users.collections(client);
/// println!("{} {}", items.next().await.is_some(), parts.next().await.is_some());
///
/// let owners = client.get::<Collection<Reference>>("/groups/1/owners/$ref");
/// let owners = owners.select_fields(|owner| &owner.odata_id).expand_fields(|owner| (&owner.odata_id,));
/// println!("{}", owners.send(client).await?.value.len());
/// let page: Value = Request::from_link("https://graph.microsoft.com/v1.0/users?$skiptoken=x").send(client).await?;
/// println!("{}", page["value"]);
///
/// let cell = client.get::<Value>("/me/drive/items/1/workbook/names").workbook_session_id("1").if_none_match("W/1");
/// println!("{:?}", cell.optional().send(client).await?);
/// let file = client.put::<Value>("/me/drive/root:/a.txt:/content").bytes("text/plain", "hello".into());
/// println!("{}", file.send_whole(client).await?.status);
/// let copy = client.post::<Value>("/me/drive/items/1/copy").accepted();
/// println!("{:?}", copy.send(client).await?);
/// let delta = client.get::<Value>("/users/delta()").parameter("token", "latest");
/// println!("{:?}", delta.url(client));
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T, O = (), H = ()> {
    parts: Parts,
    response: Typed<T, O, H>,
}

/// The types of a request, of which it holds no value.
type Typed<T, O, H> = PhantomData<fn() -> (T, O, H)>;

/// Makes a request for an operation, with one argument for each slot of its URI template.
///
/// `operation` is the text that an [`OperationText`] reads. It is read when it is asked for, and costs a compiler next to
/// nothing. A function costs a compiler less than a method, which it has to look for.
///
/// [`OperationText`]: graph_client_operation::OperationText
///
/// ```
/// use graph_client_runtime::{Client, Request, Value, request};
///
/// fn get(id: &str) -> Request<Value> {
///     request("v1_0::user::get\nGET v1.0 /users/{id}\n/users/{id}\nv1.0/api/user-get.md\n200", &[id])
/// }
/// let url = get("a/b").url(&Client::new("token")).expect("a URL");
/// assert_eq!(url.path(), "/v1.0/users/a%2Fb");
/// ```
pub fn request<T, O, H>(operation: &'static str, arguments: &[&str]) -> Request<T, O, H> {
    Request::from_parts(Parts::expanded(operation, arguments))
}

/// Makes a [`request`] that sends a model as JSON. A model without an `@odata.type` gets `odata_type`, if there is one.
///
/// ```
/// use graph_client_runtime::{Reference, Request, request_with};
///
/// fn add_member(id: &str, member: &Reference) -> Request<()> {
///     let operation = "v1_0::group::add_member\nPOST v1.0 /groups/{id}/members/$ref\n/groups/{id}/members/$ref\n\n204";
///     request_with(operation, &[id], member, None)
/// }
/// assert_eq!(add_member("1", &Reference::new("x")).body(), r#"{"@odata.id":"x"}"#);
/// ```
pub fn request_with<T, O, H>(
    operation: &'static str,
    arguments: &[&str],
    model: &dyn Model,
    odata_type: Option<&str>,
) -> Request<T, O, H> {
    let mut parts = Parts::expanded(operation, arguments);
    parts.put_json(serde_json::to_vec(&Written { model, odata_type }));
    Request::from_parts(parts)
}

impl<T> Request<T> {
    /// Makes a request for a link that the service gave out earlier, such as a stored `@odata.deltaLink`.
    ///
    /// [`send`](Self::send) refuses a link to any other origin than the client's base URL.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self::continuing(LINK, link.into(), Continuation::default())
    }

    /// Makes a request for a link that an earlier answer to `operation` gave out.
    pub(crate) fn continuing(operation: OperationText, link: String, continuation: Continuation) -> Self {
        Self::from_parts(Parts::continuing(operation, link, continuation))
    }
}

impl<T, O, H> Request<T, O, H> {
    /// The request without its type.
    pub(crate) fn into_parts(self) -> Parts {
        self.parts
    }

    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self { parts, response: PhantomData }
    }

    /// The link that the request follows, if it is for one.
    pub(crate) fn link(&self) -> Option<&str> {
        match &self.parts.target {
            Target::Link(link, _) => Some(link),
            Target::Path(_) | Target::Outside(_) | Target::Signed(_) => None,
        }
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.parts.method
    }

    /// The URL that a client sends the request to, with all query options. It may hold a secret, as links do.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] if an argument cannot be sent, and [`Error::ForeignLink`] or
    /// [`Error::RepeatedLink`] for a link that the client does not follow.
    pub fn url(&self, client: &Client) -> Result<Url, Error> {
        address(client, &self.parts).map(|trail| trail.url().clone())
    }

    /// A reference to the resource that the request is for, to add it to others or to bind it.
    ///
    /// ```no_run
    /// use graph_client_runtime::{Client, Error, Value};
    ///
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let user = client.get::<Value>("/users/7").reference(client)?;
    /// client.post::<()>("/groups/1/members/$ref").json(user).send(client).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`url`](Self::url).
    pub fn reference(&self, client: &Client) -> Result<Reference, Error> {
        Ok(Reference::new(self.url(client)?))
    }

    /// The headers, without the token and those that the HTTP client writes.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The body; empty if there is none.
    pub fn body(&self) -> &Bytes {
        &self.parts.body
    }

    /// The operation that is called, with the permissions it needs and the page that documents it.
    pub fn operation(&self) -> Operation {
        self.parts.operation.read()
    }

    /// Names the properties that the answer should have: `$select`.
    pub fn select(self, properties: impl IntoIterator<Item = impl AsRef<str>>) -> Self
    where
        O: Allows<Select>,
    {
        self.option("$select", join(properties))
    }

    /// Names the properties that the answer should have by their fields: `$select`.
    ///
    /// `select_fields(|user| (&user.id, &user.display_name))`
    pub fn select_fields<L: FieldList>(self, fields: impl FnOnce(&'static T::Item) -> L) -> Self
    where
        O: Allows<Select>,
        T: Holds<Item: Send + Sync>,
    {
        self.option("$select", join(names_of(fields)))
    }

    /// Names the related resources that the answer should hold by their fields: `$expand`.
    ///
    /// `expand_fields(|user| &user.manager)`
    pub fn expand_fields<L: FieldList>(self, fields: impl FnOnce(&'static T::Item) -> L) -> Self
    where
        O: Allows<Expand>,
        T: Holds<Item: Send + Sync>,
    {
        self.option("$expand", join(names_of(fields)))
    }

    /// Names the related resources that the answer should hold: `$expand`.
    pub fn expand(self, properties: impl IntoIterator<Item = impl AsRef<str>>) -> Self
    where
        O: Allows<Expand>,
    {
        self.option("$expand", join(properties))
    }

    /// Says which values the answer should have, as an OData expression: `$filter`.
    ///
    /// The expression is percent-encoded as a whole. A `'` inside a string of the expression must be doubled
    /// by the caller.
    pub fn filter(self, expression: impl Into<String>) -> Self
    where
        O: Allows<Filter>,
    {
        self.option("$filter", expression.into())
    }

    /// Names the properties that the values should be sorted by, each possibly followed by ` desc`:
    /// `$orderby`.
    pub fn orderby(self, properties: impl IntoIterator<Item = impl AsRef<str>>) -> Self
    where
        O: Allows<OrderBy>,
    {
        self.option("$orderby", join(properties))
    }

    /// Says how many values the service should answer with at once: `$top`.
    pub fn top(self, values: u32) -> Self
    where
        O: Allows<Top>,
    {
        self.option("$top", values.to_string())
    }

    /// Says how many values to leave out at the start: `$skip`.
    pub fn skip(self, values: u32) -> Self
    where
        O: Allows<Skip>,
    {
        self.option("$skip", values.to_string())
    }

    /// Requests the number of all values in the answer: `$count`.
    ///
    /// For directory objects this needs the header `ConsistencyLevel: eventual`.
    pub fn count(self, count: bool) -> Self
    where
        O: Allows<Count>,
    {
        self.option("$count", count.to_string())
    }

    /// Says what to search for: `$search`.
    ///
    /// The expression is sent as given. Microsoft Graph wants it in double quotes:
    /// `search("\"displayName:ada\"")`.
    pub fn search(self, expression: impl Into<String>) -> Self
    where
        O: Allows<Search>,
    {
        self.option("$search", expression.into())
    }

    /// Makes the request hold only for this state of the resource, by its `@odata.etag`: `If-Match`.
    pub fn if_match(self, etag: impl AsRef<str>) -> Self
    where
        H: Allows<IfMatch>,
    {
        self.only_header("if-match", etag.as_ref())
    }

    /// Asks for the resource only if it is no longer in this state, by its `@odata.etag`: `If-None-Match`.
    ///
    /// Where it still is, the service answers with 304 and without a value: [`optional`](Self::optional) makes that
    /// `None`, and [`send_whole`](Self::send_whole) returns the status.
    pub fn if_none_match(self, etag: impl AsRef<str>) -> Self
    where
        H: Allows<IfNoneMatch>,
    {
        self.only_header("if-none-match", etag.as_ref())
    }

    /// Says how the service should answer, such as `outlook.timezone="UTC"`: `Prefer`. Each call adds a preference.
    pub fn prefer(self, preference: impl AsRef<str>) -> Self
    where
        H: Allows<Prefer>,
    {
        self.header("prefer", preference)
    }

    /// Says how current the answer must be, such as `eventual`: `ConsistencyLevel`.
    pub fn consistency_level(self, level: impl AsRef<str>) -> Self
    where
        H: Allows<ConsistencyLevel>,
    {
        self.only_header("consistencylevel", level.as_ref())
    }

    /// Names the session of the workbook that the request belongs to: `Workbook-Session-Id`.
    pub fn workbook_session_id(self, id: impl AsRef<str>) -> Self
    where
        H: Allows<WorkbookSessionId>,
    {
        self.only_header("workbook-session-id", id.as_ref())
    }

    /// Sets an optional parameter of the OData function that is called, by its documented name: `parameter("token", "latest")`.
    ///
    /// The parameter's alias is named in the function's parentheses, and its value stands in the query: as a string in quotes or
    /// as another literal, as its documented type asks. [`send`](Self::send) refuses a parameter that the operation does not
    /// have, see [`Operation::optional_parameters`].
    pub fn parameter(mut self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        self.parts.put_parameter(name.as_ref(), value.to_string());
        self
    }

    /// Adds a query option of any name. Name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.query.push((name.into(), value.into()));
        self
    }

    /// Adds a header. The requests for further parts of a collection send it too, unless it is a condition or a range.
    ///
    /// `Authorization` is refused, as the credential writes it, and so are the headers that frame a message, such as
    /// `Content-Length` and `Host`; `Content-Type` replaces that of the body.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.push_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets how long making a connection may take, in place of the client's
    /// [`connect_timeout`](crate::ClientBuilder::connect_timeout).
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.parts.settings.connect_timeout = Some(limit);
        self
    }

    /// Sets how long the service may be silent, in place of the client's
    /// [`read_timeout`](crate::ClientBuilder::read_timeout).
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.parts.settings.read_timeout = Some(limit);
        self
    }

    /// Sets how long the call may take as a whole, in place of the client's
    /// [`timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.settings.timeout = Some(limit);
        self
    }

    /// Sets when the request is sent again, in place of the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.settings.retry = Some(policy);
        self
    }

    /// Sets how many bytes the body of the answer may have, in place of the client's limit, see
    /// [`ClientBuilder::max_answer_bytes`](crate::ClientBuilder::max_answer_bytes).
    pub fn max_answer_bytes(mut self, bytes: usize) -> Self {
        self.parts.settings.max_answer_bytes = Some(bytes);
        self
    }

    /// Sets whether a value that is not of its documented type is an [`Error::Decode`], in place of the client's setting
    /// ([`ClientBuilder::strict`](crate::ClientBuilder::strict)).
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.parts.settings.is_strict = Some(is_strict);
        self
    }

    /// Sends a body as JSON.
    pub fn json(mut self, body: impl Serialize) -> Self {
        self.parts.put_json(serde_json::to_vec(&body));
        self
    }

    /// Sends a body as it is, of the media type `content_type`. It replaces an earlier body.
    pub fn bytes(mut self, content_type: impl AsRef<str>, body: Bytes) -> Self {
        self.parts.put_bytes(content_type.as_ref(), body);
        self
    }

    /// Sends a body that is read while it goes out, and is never in memory as a whole. It replaces an earlier body.
    ///
    /// `size` is the number of bytes, if it is known; services that do not take a body of unknown length answer with an error.
    /// As a reader cannot begin anew, the request is sent again only if nothing had been read. A large file is better sent to
    /// an [`UploadSession`](crate::UploadSession), which goes on after a fault.
    ///
    /// ```no_run
    /// use graph_client_runtime::{Client, Error, Value};
    /// use tokio::io::AsyncRead;
    ///
    /// # async fn example(client: &Client, file: impl AsyncRead + Send + 'static) -> Result<(), Error> {
    /// let request = client.put::<Value>("/me/drive/root:/notes.txt:/content");
    /// let item = request.reader("text/plain", file, Some(1234)).send(client).await?;
    /// println!("{}", item["id"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reader(
        mut self,
        content_type: impl AsRef<str>,
        reader: impl AsyncRead + Send + 'static,
        size: Option<u64>,
    ) -> Self {
        self.parts.put_bytes(content_type.as_ref(), Bytes::new());
        self.parts.source = Some(Source::new(reader, size));
        self
    }

    /// Sets a header that stands once.
    fn only_header(mut self, name: &str, value: &str) -> Self {
        self.parts.headers.remove(name);
        self.header(name, value)
    }

    /// Sets an option that OData allows once.
    fn option(mut self, name: &str, value: String) -> Self {
        match self.parts.query.iter_mut().find(|(given, _)| given == name) {
            Some((_, given)) => *given = value,
            None => self.parts.query.push((name.to_owned(), value)),
        }
        self
    }
}

impl<T: FromResponse, O, H> Request<T, O, H> {
    /// Sends the request, again as the [`RetryPolicy`] says, and reads the answer.
    ///
    /// Every 2xx status is a success, and so is an answer without a body: [`FromResponse`] says what it gives.
    ///
    /// # Errors
    /// [`Error::Api`] if the service refuses, [`Error::UnexpectedStatus`] for a redirect that leads nowhere,
    /// [`Error::Decode`] if the body is not as documented, [`Error::InvalidArgument`] if an argument cannot
    /// be sent, [`Error::TimedOut`] after a limit of time; see [`Error`] for the rest.
    pub async fn send(self, client: &Client) -> Result<T, Error> {
        let response = exchange(client, self.parts, T::FOLLOWS_REDIRECTS).await?;
        Ok(T::opt_value(&response, &mut Vec::new())?.unwrap_or_default())
    }

    /// Sends the request as [`send`](Self::send) does, and gives the status and the headers of the answer too.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub async fn send_whole(self, client: &Client) -> Result<Answer<T>, Error> {
        Answer::of(exchange(client, self.parts, T::FOLLOWS_REDIRECTS).await?)
    }

    /// Makes the request return an [`Accepted`], which has the monitor of a long-running operation.
    pub fn accepted(self) -> Request<Accepted, O, H> {
        Request::from_parts(self.parts)
    }

    /// Makes the request give `None` for an answer without a value, such as 204 or, to a conditional request, 304.
    pub fn optional(self) -> Request<Option<T>, O, H> {
        Request::from_parts(self.parts)
    }
}

impl<I: DeserializeOwned + Send + 'static, O, H> Request<Collection<I>, O, H> {
    /// Streams the values of the collection, and gets part after part of it as they are read.
    pub fn items(self, client: &Client) -> Items<'_, I> {
        Items::new(Request::from_parts(self.parts), client)
    }

    /// Streams the parts of the collection as the service cuts them.
    pub fn collections(self, client: &Client) -> Collections<'_, I> {
        Collections::new(Some(Request::from_parts(self.parts)), client)
    }
}

impl<T, O, H> Clone for Request<T, O, H> {
    fn clone(&self) -> Self {
        Self::from_parts(self.parts.clone())
    }
}

/// Prints the operation, the query and the names of the headers. Header values and the body may be secret.
impl<T, O, H> fmt::Debug for Request<T, O, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.parts.operation)
            .field("query", &self.parts.query)
            .field("headers", &self.parts.headers.keys().collect::<Vec<_>>())
            .field("invalid", &self.parts.invalid)
            .finish_non_exhaustive()
    }
}

/// Joins names with commas, as OData does.
fn join(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut list = String::new();
    for name in names {
        if !list.is_empty() {
            list.push(',');
        }
        list.push_str(name.as_ref());
    }
    list
}

#[cfg(test)]
mod tests;
