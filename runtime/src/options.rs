//! Query options as types: which of them a request offers.
//!
//! A [`Request<T, O>`](crate::Request) offers the options that `O` names: a tuple of these types in this order, or [`Any`].
//! Generated code names those that the operation's page allows; [`Request::query`](crate::Request::query) adds any other.

/// Says that a request offers the option `M`.
#[diagnostic::on_unimplemented(
    message = "the operation's page does not allow the query option `{M}`",
    note = "`.query(name, value)` adds any option"
)]
pub trait Allows<M> {}

/// All options.
#[derive(Clone, Copy, Debug)]
pub struct Any;

macro_rules! options {
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

/// Implements [`Allows`] for each subset of the options, as a tuple in their order.
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

options! {
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
