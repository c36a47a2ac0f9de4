//! Query options and headers as marker types: a request offers only those that its page documents.
//!
//! A [`Request<T, O, H>`](crate::Request) offers the query options in `O` and the headers in `H`: each a tuple of these
//! types in this order, or [`Any`]. Generated code lists those that the operation's page documents;
//! [`Request::query`](crate::Request::query) and [`Request::header`](crate::Request::header) add any other.

/// Implemented if a request offers the query option or header `M`.
///
/// ```
/// use graph_client_runtime::{Request, Value, options::{Allows, Top}};
///
/// /// Limits any request that offers `$top`.
/// fn few<O: Allows<Top>>(request: Request<Value, O>) -> Request<Value, O> {
///     request.top(10)
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the operation's page does not document `{M}`",
    note = "`.query(name, value)` adds any query option, `.header(name, value)` any header"
)]
pub trait Allows<M> {}

/// All options or headers.
///
/// ```
/// use graph_client_runtime::{Client, Request, Value, options::Any};
///
/// fn messages(client: &Client) -> Request<Value, Any, Any> {
///     client.get("/me/messages")
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Any;

macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident),*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;

            impl Allows<$name> for Any {}
        )*
        subsets!([] $($name)*);
    };
}

/// Implements [`Allows`] for each subset, as a tuple in this order.
macro_rules! subsets {
    ([$($in:ident)*] $head:ident $($tail:ident)*) => {
        subsets!([$($in)* $head] $($tail)*);
        subsets!([$($in)*] $($tail)*);
    };
    ([$($in:ident)*]) => { allow!([$($in)*] $($in)*); };
}

macro_rules! allow {
    ([$($all:ident)*] $head:ident $($tail:ident)*) => {
        impl Allows<$head> for ($($all,)*) {}
        allow!([$($all)*] $($tail)*);
    };
    ([$($all:ident)*]) => {};
}

markers! {
    /// `$select`
    Select,
    /// `$expand`
    Expand,
    /// `$filter`
    Filter,
    /// `$orderby`
    OrderBy,
    /// `$top`
    Top,
    /// `$skip`
    Skip,
    /// `$count`
    Count,
    /// `$search`
    Search
}

markers! {
    /// `If-Match`
    IfMatch,
    /// `If-None-Match`
    IfNoneMatch,
    /// `Prefer`
    Prefer,
    /// `ConsistencyLevel`
    ConsistencyLevel,
    /// `Workbook-Session-Id`
    WorkbookSessionId
}
