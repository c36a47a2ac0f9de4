//! Converts answers to the types that the operations document.

use std::fmt;

use bytes::Bytes;
use reqwest::{
    Url,
    header::{ETAG, HeaderMap, LOCATION},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Collection, Error, Model, ValueOf, budget, deviations,
    from_json::from_body,
    loose::loosely,
    operation::OperationText,
    trace,
    trail::{Continuation, Trail},
};

/// A type that a [`Request`](crate::Request) can be answered with.
///
/// It is implemented for `()`, which ignores the body; for every [`Resource`], such as [`Value`]; for
/// [`Collection`]; for [`Bytes`], which follows redirects; for [`Accepted`](crate::Accepted); and for an [`Option`] of these. The
/// trait is sealed: implement [`Resource`] instead.
///
/// One rule holds for all of them. **Every 2xx status is a success**, whether the page documents it or not. The
/// page only says how the body is read:
///
/// | the answer | [`send`](crate::Request::send) gives | in [`Answer::value`] |
/// |---|---|---|
/// | a body of the documented type | the value | the value |
/// | no body, whatever the status | `None` for an `Option`, else the empty value: `Default::default()` | `None` |
/// | 304 to a conditional request | the same | `None`, see [`Answer::is_not_modified`] |
/// | a body with values that are not of their documented types | the value, see [`Answer::deviations`] | the value |
/// | another body with an undocumented 2xx status | the same | `None`, the body is in [`Answer::body`] |
/// | another body with a documented status | [`Error::Decode`], of which [`Error::is_success`] holds | |
///
/// `()`, [`Bytes`] and [`Accepted`](crate::Accepted) have a value for every body, also for an empty one.
///
/// ```no_run
/// use graph_client_runtime::{Bytes, Client, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let photo: Bytes = client.get("/me/photo/$value").send(client).await?;
/// let manager: Option<Value> = client.get("/me/manager").send(client).await?;
/// client.delete("/me/messages/1").send(client).await?;
/// # Ok(())
/// # }
/// ```
pub trait FromResponse: sealed::FromResponse {}

impl<T: sealed::FromResponse> FromResponse for T {}

/// A type that the whole JSON body of an answer decodes to.
///
/// Its default stands for a success without a body, see [`FromResponse`].
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Resource};
/// use serde::Deserialize;
///
/// #[derive(Default, Deserialize)]
/// #[serde(rename_all = "camelCase")]
/// struct Person {
///     display_name: Option<String>,
/// }
///
/// impl Resource for Person {}
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let me: Person = client.get("/me").send(client).await?;
/// println!("{:?}", me.display_name);
/// # Ok(())
/// # }
/// ```
pub trait Resource: DeserializeOwned + Default + Send + 'static {
    /// Reads a body that does not decode, if there is another way to read it.
    #[doc(hidden)]
    fn from_other(_: &[u8]) -> Option<Self> {
        None
    }
}

impl Resource for Value {}

/// The number that `$count` at the end of a path gives, as text.
impl Resource for i64 {}

impl<T: Model + Default + DeserializeOwned + Send> Resource for T {}

impl<T: DeserializeOwned + Default + Send + 'static> Resource for ValueOf<T> {
    fn from_other(body: &[u8]) -> Option<Self> {
        let ValueOf { value, other } = from_body(body).ok()?;
        Some(Self { value: loosely(value, "value").ok()?, other })
    }
}

/// An answer that holds models: one, or a collection of them.
pub trait Holds {
    /// The model.
    type Item: Model + Default;
}

impl<T: Model + Default> Holds for T {
    type Item = T;
}

impl<T: Model + Default> Holds for Collection<T> {
    type Item = T;
}

impl<T: Model + Default> Holds for Option<T> {
    type Item = T;
}

/// A successful answer with its status and headers, from [`Request::send_whole`](crate::Request::send_whole).
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Value};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let answer = client.get::<Value>("/me/messages/1").if_none_match("W/\"1\"").send_whole(client).await?;
/// if !answer.is_not_modified() {
///     println!("{} {:?}", answer.status, answer.etag());
/// }
/// # Ok(())
/// # }
/// ```
///
/// Its headers:
///
/// ```
/// use graph_client_runtime::{Answer, Value};
///
/// fn print(answer: &Answer<Value>) {
///     println!("{:?} {:?}", answer.location(), answer.header("request-id"));
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer<T> {
    /// The status code: 2xx, or 304 to a conditional request.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The value; `None` if the answer has no value, see [`FromResponse`].
    pub value: Option<T>,
    /// The body of an answer without a value: it is empty, or has an undocumented status and another type.
    pub body: Bytes,
    /// The paths of the values that are not of their documented types, such as `value[57].size`: the first 1,000.
    ///
    /// Such a value is in the [`Additional`](crate::Additional) content of its model, and is written back unchanged. The
    /// field holds it only if there is one way to read it as the documented type: a number or a date in a text, a single
    /// value in a list, a list of what can be read. An item of a collection that cannot be read at all is in
    /// [`Collection::unreadable`]. With [`Request::strict`](crate::Request::strict) it is an error instead.
    ///
    /// ```no_run
    /// use graph_client_runtime::{Client, Error, Value};
    ///
    /// # async fn example(client: &Client) -> Result<(), Error> {
    /// let answer = client.get::<Value>("/me").send_whole(client).await?;
    /// for path in &answer.deviations {
    ///     println!("{path} is not as documented");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub deviations: Vec<String>,
}

impl<T: FromResponse> Answer<T> {
    /// Reads an answer.
    pub(crate) fn of(response: Response) -> Result<Self, Error> {
        let mut deviations = Vec::new();
        let value = T::opt_value(&response, &mut deviations)?;
        let body = if value.is_some() { Bytes::new() } else { response.body };
        Ok(Self { status: response.status, headers: response.headers, value, body, deviations })
    }
}

impl<T> Answer<T> {
    /// A header that is plain text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The header `ETag`: the state of the resource, for `If-Match` and `If-None-Match`.
    pub fn etag(&self) -> Option<&str> {
        self.header(ETAG.as_str())
    }

    /// The header `Location`.
    pub fn location(&self) -> Option<&str> {
        self.header(LOCATION.as_str())
    }

    /// Returns true if the resource has not changed, as the condition of the request asks (304).
    pub fn is_not_modified(&self) -> bool {
        self.status == NOT_MODIFIED
    }
}

/// Leaves out the values of headers, and the body, which may be secret.
impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// The status of an answer to a conditional request whose resource has not changed.
pub(crate) const NOT_MODIFIED: u16 = 304;

/// An answer whose body has been received, or is about to be.
pub struct Response {
    pub(crate) operation: OperationText,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// For the requests for further parts.
    pub(crate) continuation: Continuation,
    /// The body of a request that is streamed.
    pub(crate) rest: Option<reqwest::Response>,
    /// True if a value that is not of its documented type is an error.
    pub(crate) is_strict: bool,
}

/// A text without the byte order mark that some services put before their JSON.
pub(crate) fn without_bom(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

impl Response {
    /// A header that is plain text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The URL that the answer came from, if it is known.
    pub(crate) fn url(&self) -> Option<&Url> {
        self.continuation.trail.as_ref().map(Trail::url)
    }

    /// Reads the body as JSON; `None` if a successful answer has no value of the type.
    ///
    /// A body that does not decode is read once more by `other`.
    fn json<T: DeserializeOwned>(
        &self,
        deviations: &mut Vec<String>,
        other: fn(&[u8]) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        if self.body.trim_ascii().is_empty() {
            return Ok(None);
        }
        let text = without_bom(&self.body);
        let decode = || {
            from_body(text).or_else(|error| {
                if self.is_strict || !error.is_data() || budget::is_spent() {
                    return Err(error);
                }
                deviations::restart();
                other(text).ok_or(error)
            })
        };
        let (value, paths) = deviations::collecting(self.is_strict, || budget::within(text.len(), decode));
        match value {
            Ok(value) => {
                trace::deviated(self.operation, &paths);
                deviations.extend(paths);
                Ok(Some(value))
            }
            Err(source) => self.undecodable(source).map(|()| None),
        }
    }

    /// Makes an error of a body that is not as documented, if the operation documents the status.
    fn undecodable(&self, source: serde_json::Error) -> Result<(), Error> {
        if self.operation.accepts(self.status) {
            return Err(Error::decode(self, source));
        }
        Ok(())
    }
}

pub(crate) mod sealed {
    //! Keeps the conversion out of the public API.

    use super::{Error, Response};

    /// The conversion behind [`FromResponse`](super::FromResponse). The default stands for a success without a value.
    pub trait FromResponse: Default + Send + Sized + 'static {
        /// True if a documented redirect is followed, to convert the answer that it leads to.
        const FOLLOWS_REDIRECTS: bool = false;

        /// Converts a successful answer; `None` if it has no value. Adds to `deviations` the paths of the values that are not
        /// of their documented types.
        fn opt_value(response: &Response, deviations: &mut Vec<String>) -> Result<Option<Self>, Error>;
    }
}

impl sealed::FromResponse for () {
    fn opt_value(_: &Response, _: &mut Vec<String>) -> Result<Option<Self>, Error> {
        Ok(Some(()))
    }
}

impl<T: Resource> sealed::FromResponse for T {
    fn opt_value(response: &Response, deviations: &mut Vec<String>) -> Result<Option<Self>, Error> {
        response.json(deviations, T::from_other)
    }
}

impl<T: FromResponse> sealed::FromResponse for Option<T> {
    const FOLLOWS_REDIRECTS: bool = T::FOLLOWS_REDIRECTS;

    fn opt_value(response: &Response, deviations: &mut Vec<String>) -> Result<Option<Self>, Error> {
        Ok(T::opt_value(response, deviations)?.map(Some))
    }
}

impl<T: DeserializeOwned + Send + 'static> sealed::FromResponse for Collection<T> {
    fn opt_value(response: &Response, deviations: &mut Vec<String>) -> Result<Option<Self>, Error> {
        let collection = response.json(deviations, Self::from_other)?;
        Ok(collection.map(|part| part.continued_by(response.operation, response.continuation.clone())))
    }
}

impl sealed::FromResponse for Bytes {
    const FOLLOWS_REDIRECTS: bool = true;

    fn opt_value(response: &Response, _: &mut Vec<String>) -> Result<Option<Self>, Error> {
        Ok((response.status != NOT_MODIFIED).then(|| response.body.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::{sealed::FromResponse, *};
    /// An operation that documents 200 alone.
    const GET: OperationText = OperationText("get\nGET v1.0 /x\n\n\n200");

    fn decode<T: FromResponse>(
        status: u16,
        body: &'static str,
        headers: &[(&'static str, &str)],
    ) -> Result<Option<T>, Error> {
        let headers = headers.iter().map(|(name, value)| {
            (name.parse().expect("a header name"), value.parse().expect("a header value"))
        });
        let (headers, body) = (headers.collect(), Bytes::from_static(body.as_bytes()));
        T::opt_value(
            &Response {
                operation: GET,
                status,
                headers,
                body,
                continuation: Continuation::default(),
                rest: None,
                is_strict: false,
            },
            &mut Vec::new(),
        )
    }

    #[test]
    fn unit_ignores_the_body() {
        assert_eq!(decode::<()>(200, "no JSON", &[]).expect("a success"), Some(()));
    }

    #[test]
    fn an_answer_without_a_body_is_a_success_without_a_value() {
        for (status, body) in [(200, ""), (201, " \r\n"), (202, ""), (204, ""), (304, "")] {
            assert_eq!(decode::<Value>(status, body, &[]).expect("a success"), None);
            assert_eq!(decode::<Option<Value>>(status, body, &[]).expect("a success"), None);
            assert!(decode::<Collection<Value>>(status, body, &[]).expect("a success").is_none());
        }
        assert_eq!(decode::<Bytes>(200, "", &[]).expect("an empty file"), Some(Bytes::new()));
        assert_eq!(decode::<Bytes>(304, "", &[]).expect("no new file"), None);
    }

    #[test]
    fn an_undocumented_status_is_read_as_the_documented_value() {
        for status in [200, 201, 202, 203, 299] {
            let decoded = decode::<Option<Value>>(status, "[1]", &[]).expect("a success");
            assert_eq!(decoded, Some(Some(Value::from(vec![1]))));
        }
        assert_eq!(decode::<Value>(201, "<html>", &[]).expect("a success"), None);
    }

    #[test]
    fn a_documented_status_with_another_body_is_an_error_of_a_success() {
        let error = decode::<Value>(200, "<html>", &[]).expect_err("the body is HTML");
        assert_eq!(
            error.to_string(),
            "get: the body of a 200 answer does not decode: expected value at line 1 column 1; it begins with `<html>`"
        );
        assert!(error.is_success() && std::error::Error::source(&error).is_some());
    }
}
