//! Delta queries: the changes since an earlier query, also from another process.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    ApiError, Collection, Error, Request,
    error::InvalidArgument,
    operation::OperationText,
    parts::{LINK, Target},
};

/// A place in the changes of a collection: the link that a delta query gives after the last value, and the operation
/// that it belongs to.
///
/// It can be stored (serde). [`Request::since`] takes it up:
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, DeltaToken, Error, Request, Value};
///
/// # fn users(client: &Client) -> Request<Collection<Value>, graph_client_runtime::options::Any> { todo!() }
/// # async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut changes = users(client).items(client);
/// while let Some(user) = changes.next().await {
///     println!("{}", user?["id"]);
/// }
/// let stored = serde_json::to_string(&changes.delta_token())?;
///
/// // Later, perhaps in another process.
/// let token: Option<DeltaToken<Value>> = serde_json::from_str(&stored)?;
/// let mut changes = match &token {
///     Some(token) => users(client).since(token).items(client),
///     None => users(client).items(client),
/// };
/// while let Some(user) = changes.next().await {
///     match user {
///         Ok(user) => println!("{} has changed", user["id"]),
///         // The token is too old: all is read again.
///         Err(error) if error.is_resync_required() => changes = users(client).restarted(&error).items(client),
///         Err(error) => return Err(error.into()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// A token holds its link. A service that refuses the token may give a new link:
///
/// ```
/// use graph_client_runtime::{DeltaToken, Error, Value};
///
/// fn print(token: &DeltaToken<Value>, error: &Error) {
///     println!("{} goes on at {}", token.operation(), token.link());
///     println!("{:?}", error.as_api().and_then(|error| error.restart_link()));
/// }
/// ```
#[derive(Serialize, Deserialize)]
#[serde(bound = "")]
pub struct DeltaToken<T> {
    operation: String,
    link: String,
    #[serde(skip)]
    item: PhantomData<fn() -> T>,
}

impl<T> DeltaToken<T> {
    pub(crate) fn new(operation: OperationText, link: String) -> Self {
        Self { operation: operation.name().to_owned(), link, item: PhantomData }
    }

    /// The name of the operation that the token belongs to, such as `v1_0::user::delta`.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The link.
    pub fn link(&self) -> &str {
        &self.link
    }
}

impl<T> Clone for DeltaToken<T> {
    fn clone(&self) -> Self {
        Self { operation: self.operation.clone(), link: self.link.clone(), item: PhantomData }
    }
}

impl<T> PartialEq for DeltaToken<T> {
    fn eq(&self, other: &Self) -> bool {
        (&self.operation, &self.link) == (&other.operation, &other.link)
    }
}

/// Leaves out the link, which may hold private query options.
impl<T> fmt::Debug for DeltaToken<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeltaToken").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<I: DeserializeOwned + Send + 'static, O, H> Request<Collection<I>, O, H> {
    /// Asks for the changes since a token. It holds the query options of the request that it came from, so that those of
    /// this request do not count; its headers, limits and operation do.
    ///
    /// A token of another operation is refused when the request is sent.
    pub fn since(self, token: &DeltaToken<I>) -> Request<Collection<I>, (), H> {
        let mut parts = self.into_parts();
        if ![parts.operation.name(), LINK.name()].contains(&token.operation()) {
            parts.refuse(InvalidArgument::new("token", "it belongs to another operation"));
        }
        parts.query.clear();
        parts.target = Target::Link(token.link.clone(), None);
        Request::from_parts(parts)
    }

    /// Begins the delta query anew after an error that requires it ([`Error::is_resync_required`]): at the link in the
    /// error, or else with this request.
    pub fn restarted(self, error: &Error) -> Self {
        let Some(link) = error.as_api().and_then(ApiError::restart_link) else { return self };
        let mut parts = self.into_parts();
        parts.query.clear();
        parts.target = Target::Link(link.to_owned(), None);
        Self::from_parts(parts)
    }
}

/// The way to merge local changes with the service's when a delta query begins anew.
///
/// ```
/// use graph_client_runtime::{Error, Resync};
///
/// fn must_upload(error: &Error) -> bool {
///     error.as_api().and_then(|api| api.resync()) == Some(Resync::UploadDifferences)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resync {
    /// The service's items replace the local ones, and local items that it does not have are deleted: the service was up
    /// to date at the last synchronization.
    ApplyDifferences,
    /// Local items that the service does not have are uploaded: it may have lost some.
    UploadDifferences,
    /// The service does not say.
    Unstated,
}

impl ApiError {
    /// Says how a delta query begins anew, if it must ([`is_resync_required`](Self::is_resync_required)).
    pub fn resync(&self) -> Option<Resync> {
        self.is_resync_required().then(|| {
            if self.has_code("resyncChangesApplyDifferences") {
                Resync::ApplyDifferences
            } else if self.has_code("resyncChangesUploadDifferences") {
                Resync::UploadDifferences
            } else {
                Resync::Unstated
            }
        })
    }

    /// The link at which a delta query begins anew, if the service gives one: the header `Location`.
    pub fn restart_link(&self) -> Option<&str> {
        let location = self.headers.get("location").filter(|_| self.is_resync_required());
        location.and_then(|location| location.to_str().ok())
    }
}
