//! Requests for paths that no page documents.

use std::borrow::Cow;

use crate::{
    Client, FromResponse, Method, Request,
    error::InvalidArgument,
    operation::OperationText,
    options::Any,
    parts::{Parts, Target},
    template,
};

/// The API version of a path without a version.
const VERSION: &str = "v1.0";

/// A request that offers every query option and every header.
type Untyped<T> = Request<T, Any, Any>;

/// Requests for any path: for those that the reference does not document.
///
/// They have the same options, limits, retries, errors and streams as those that generated functions return. A path
/// is below the version `v1.0` unless it begins with `/beta/` or `/v1.0/`, and it is sent as it is written: arguments
/// that come from elsewhere belong into [`call`](Self::call), which encodes them.
///
/// ```no_run
/// use graph_client_runtime::{Client, Collection, Method, Value};
///
/// # async fn example(client: &Client, name: &str) -> Result<(), graph_client_runtime::Error> {
/// let mut children = client.get::<Collection<Value>>("/me/drive/root/children").top(50).items(client);
/// while let Some(child) = children.next().await {
///     println!("{}", child?["name"]);
/// }
/// let path = "/me/drive/root:/{+path}:/content";
/// client.call::<Value>(Method::Put, path, &[name]).bytes("text/plain", "hello".into()).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// The other methods:
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Value, json};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let made = client.post::<Value>("/me/todo/lists").json(json!({ "displayName": "Garden" })).send(client).await?;
/// println!("{}", made["id"]);
/// client.patch::<()>("/me/todo/lists/1").json(json!({ "displayName": "House" })).send(client).await?;
/// client.put::<()>("/me/photo/$value").bytes("image/png", "..".into()).send(client).await?;
/// client.delete("/me/todo/lists/1").send(client).await?;
/// # Ok(())
/// # }
/// ```
impl Client {
    /// Makes a `GET` request for a path and query.
    pub fn get<T: FromResponse>(&self, path: &str) -> Untyped<T> {
        self.call(Method::Get, path, &[])
    }

    /// Makes a `POST` request for a path and query. [`Request::json`] adds a body.
    pub fn post<T: FromResponse>(&self, path: &str) -> Untyped<T> {
        self.call(Method::Post, path, &[])
    }

    /// Makes a `PATCH` request for a path and query. [`Request::json`] adds a body.
    pub fn patch<T: FromResponse>(&self, path: &str) -> Untyped<T> {
        self.call(Method::Patch, path, &[])
    }

    /// Makes a `PUT` request for a path and query. [`Request::json`] and [`Request::bytes`] add a body.
    pub fn put<T: FromResponse>(&self, path: &str) -> Untyped<T> {
        self.call(Method::Put, path, &[])
    }

    /// Makes a `DELETE` request for a path and query.
    pub fn delete(&self, path: &str) -> Untyped<()> {
        self.call(Method::Delete, path, &[])
    }

    /// Makes a request with any method for a path and query with slots, one for each argument.
    ///
    /// `/users/{id}` takes an argument as one segment; `/root:/{+path}:` keeps the `/` in it; in `(name='{name}')` it is
    /// a string literal of OData. All else is percent-encoded, so that no argument leads to another resource.
    pub fn call<T: FromResponse>(&self, method: Method, path: &str, arguments: &[&str]) -> Untyped<T> {
        let operation = OperationText(operation_of(method));
        let parts = match expanded(path, arguments) {
            Ok(path) => Parts::new(operation, method, Target::Path(path)),
            Err(invalid) => {
                let mut parts = Parts::new(operation, method, Target::Path(String::new()));
                parts.refuse(invalid);
                parts
            }
        };
        Request::from_parts(parts)
    }
}

/// The path with its version and its arguments.
fn expanded(path: &str, arguments: &[&str]) -> Result<String, InvalidArgument> {
    if path.contains(['#', '\\']) || path.contains(char::is_control) {
        return Err(InvalidArgument::new("path", "`#`, `\\` and control characters must be percent-encoded"));
    }
    if path.split('?').next().is_some_and(|path| path.contains("//")) {
        return Err(InvalidArgument::new("path", "a path segment cannot be empty"));
    }
    let below = path.strip_prefix('/').unwrap_or(path);
    let is_versioned = ["v1.0/", "beta/"].iter().any(|version| below.starts_with(version));
    let version = if is_versioned { "" } else { VERSION };
    let path = if path.starts_with('/') { Cow::Borrowed(path) } else { format!("/{path}").into() };
    template::expand(version, &path, arguments)
}

/// The operation that errors name.
const fn operation_of(method: Method) -> &'static str {
    match method {
        Method::Delete => "delete\nDELETE v1.0 ",
        Method::Get => "get\nGET v1.0 ",
        Method::Head => "head\nHEAD v1.0 ",
        Method::Options => "options\nOPTIONS v1.0 ",
        Method::Patch => "patch\nPATCH v1.0 ",
        Method::Post => "post\nPOST v1.0 ",
        Method::Put => "put\nPUT v1.0 ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_a_version_and_encoded_arguments() {
        let client = Client::new("token");
        for (path, arguments, expected) in [
            ("/me/messages?$top=3", &[][..], "/v1.0/me/messages?$top=3"),
            ("me", &[], "/v1.0/me"),
            ("/beta/me", &[], "/beta/me"),
            ("/users/{id}/x", &["a/b"], "/v1.0/users/a%2Fb/x"),
            ("/root:/{+path}:/content", &["a b/c"], "/v1.0/root:/a%20b/c:/content"),
            ("/search(q='{q}')", &["it's"], "/v1.0/search(q='it%27%27s')"),
        ] {
            let request = client.call::<()>(Method::Get, path, arguments);
            let url = request.url(&client).expect("a URL");
            assert_eq!(url.as_str(), format!("https://graph.microsoft.com{expected}"));
        }
        for path in ["/users/{id}", "/a/../b", "//evil.example/x", "/a#b", "/a\\b", "/a\nb"] {
            assert!(client.get::<()>(path).url(&client).is_err(), "{path}");
        }
    }

    #[test]
    fn a_request_tells_what_it_sends() {
        let client = Client::new("token");
        let request = client.patch::<()>("/users/7").header("Prefer", "x").query("a", "b c").json([1]);
        assert_eq!(request.method(), Method::Patch);
        assert_eq!(
            request.url(&client).expect("a URL").as_str(),
            "https://graph.microsoft.com/v1.0/users/7?a=b%20c"
        );
        assert_eq!(request.headers()["prefer"], "x");
        assert_eq!(&request.body()[..], b"[1]");
        assert_eq!(request.operation().method, Method::Patch);
    }
}
