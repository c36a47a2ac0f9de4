//! From an answer to the type that the operation documents.

use bytes::Bytes;
use reqwest::header::{HeaderMap, LOCATION};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Collection, Error, Model, ValueOf, operation::OperationText};

/// A type that a [`Request`](crate::Request) can be answered with.
///
/// It is implemented for `()`, which ignores the body; for every [`Resource`], such as [`Value`]; for
/// [`Collection`]; for [`Bytes`], which follows redirects; and for [`Accepted`]. The trait is sealed:
/// implement [`Resource`] instead.
pub trait FromResponse: sealed::FromResponse {}

impl<T: sealed::FromResponse> FromResponse for T {}

/// A type that the whole JSON body of an answer decodes to.
///
/// An answer with status 204 decodes like `null`; in any other an empty body is an [`Error::Decode`].
pub trait Resource: DeserializeOwned + Send + 'static {}

impl Resource for Value {}

impl<T: Model + Default + DeserializeOwned + Send> Resource for T {}

impl<T: DeserializeOwned + Send + 'static> Resource for ValueOf<T> {}

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

/// The answer to a request that the service goes on working on.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// The status code of the answer, most often 202.
    pub status: u16,
    /// The header `Location`, else `Operation-Location`: where the service tells how far it is.
    pub location: Option<String>,
    /// The JSON body, if there is a body.
    pub body: Option<Value>,
}

/// An answer whose body has been received.
#[derive(Clone)]
pub struct Response {
    pub(crate) operation: OperationText,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The caller's headers that requests for further parts repeat.
    pub(crate) sent: HeaderMap,
}

impl Response {
    /// A header that is plain text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body)
            .map_err(|source| Error::decode(self.operation, self.status, &self.body, source))
    }
}

pub(crate) mod sealed {
    //! Keeps the conversion out of the public API.

    use super::{Error, Response};

    /// The conversion behind [`FromResponse`](super::FromResponse).
    pub trait FromResponse: Send + Sized + 'static {
        /// Whether a documented redirect is followed, to convert the answer that it leads to.
        const FOLLOWS_REDIRECTS: bool = false;

        /// Converts an answer whose status is a documented success.
        fn from_response(response: Response) -> Result<Self, Error>;
    }
}

impl sealed::FromResponse for () {
    fn from_response(_: Response) -> Result<Self, Error> {
        Ok(())
    }
}

impl<T: Resource> sealed::FromResponse for T {
    fn from_response(mut response: Response) -> Result<Self, Error> {
        if response.status == 204 {
            response.body = Bytes::from_static(b"null");
        }
        response.json()
    }
}

impl<T: DeserializeOwned + Send + 'static> sealed::FromResponse for Collection<T> {
    fn from_response(response: Response) -> Result<Self, Error> {
        let collection: Self = if response.status == 204 { Self::default() } else { response.json()? };
        Ok(collection.continued_by(response.operation, response.sent))
    }
}

impl sealed::FromResponse for Bytes {
    const FOLLOWS_REDIRECTS: bool = true;

    fn from_response(response: Response) -> Result<Self, Error> {
        Ok(response.body)
    }
}

impl sealed::FromResponse for Accepted {
    fn from_response(response: Response) -> Result<Self, Error> {
        let location = response.header(LOCATION.as_str()).or_else(|| response.header("operation-location"));
        Ok(Self {
            status: response.status,
            location: location.map(str::to_owned),
            body: if response.body.is_empty() { None } else { Some(response.json()?) },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{sealed::FromResponse, *};
    use crate::request::LINK;

    fn decode<T: FromResponse>(
        status: u16,
        body: &'static str,
        headers: &[(&'static str, &str)],
    ) -> Result<T, Error> {
        let headers = headers.iter().map(|(name, value)| {
            (name.parse().expect("a header name"), value.parse().expect("a header value"))
        });
        let (headers, body) = (headers.collect(), Bytes::from_static(body.as_bytes()));
        T::from_response(Response { operation: LINK, status, headers, body, sent: HeaderMap::new() })
    }

    #[test]
    fn unit_ignores_the_body() {
        assert!(decode::<()>(200, "no JSON", &[]).is_ok());
    }

    #[test]
    fn a_value_needs_a_body_unless_there_is_no_content() {
        assert_eq!(decode::<Value>(204, "", &[]).expect("no content"), Value::Null);
        let error = decode::<Value>(200, "", &[]).expect_err("the body is missing");
        assert_eq!(error.to_string(), "link: the body of a 200 answer is empty");
        let error = decode::<Value>(200, "<html>", &[]).expect_err("the body is HTML");
        assert_eq!(
            error.to_string(),
            "link: the body of a 200 answer does not decode, it begins with `<html>`"
        );
        assert!(std::error::Error::source(&error).is_some());
    }

    #[test]
    fn an_accepted_operation_says_where_it_is() {
        let expected = Accepted { status: 202, location: Some("/a".into()), body: None };
        assert_eq!(decode::<Accepted>(202, "", &[("location", "/a")]).expect("accepted"), expected);
        assert_eq!(decode::<Accepted>(202, "", &[("operation-location", "/a")]).expect("accepted"), expected);
        let expected = Accepted { status: 200, location: None, body: Some(Value::from(1)) };
        assert_eq!(decode::<Accepted>(200, "1", &[]).expect("accepted"), expected);
    }
}
