//! Calls from programs that are not asynchronous.
//!
//! Requests, clients, credentials and errors are the same. [`wait`] runs any future of this crate, and [`iter`] makes an
//! iterator of any stream. Connections belong to one runtime of this module, so that they are used again.
//!
//! ```no_run
//! use graph_client_runtime::{Client, Error, Value, blocking};
//!
//! fn main() -> Result<(), Error> {
//!     let client = Client::new("an access token");
//!     let me: Value = blocking::wait(client.get("/me").send(&client))?;
//!     println!("{}", me["displayName"]);
//!     Ok(())
//! }
//! ```

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::OnceLock,
};

use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};

/// Waits for a future, such as the one of [`Request::send`](crate::Request::send).
///
/// # Panics
/// Panics if it is called in asynchronous code, or if the operating system gives no thread.
///
/// ```
/// use graph_client_runtime::{Client, Error, Value, blocking};
///
/// fn display_name(client: &Client) -> Result<String, Error> {
///     let me: Value = blocking::wait(client.get("/me").send(client))?;
///     Ok(me["displayName"].to_string())
/// }
/// ```
pub fn wait<F: Future>(future: F) -> F::Output {
    runtime().block_on(future)
}

/// Makes an iterator of a stream, such as [`Items`](crate::Items).
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Error, Value, blocking};
///
/// fn print_names(client: &Client) -> Result<(), Error> {
///     for user in blocking::iter(client.get::<Collection<Value>>("/users").items(client)) {
///         println!("{}", user?["displayName"]);
///     }
///     Ok(())
/// }
/// ```
pub fn iter<S: Stream + Unpin>(mut stream: S) -> impl Iterator<Item = S::Item> {
    std::iter::from_fn(move || wait(poll_fn(|context| Pin::new(&mut stream).poll_next(context))))
}

/// The runtime of all calls. Its thread keeps connections alive between them.
fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        runtime.expect("the operating system gives a thread")
    })
}
