//! The URLs of requests, and the rule that the client's token is sent to one origin only.

use std::net::IpAddr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::{
    Error, Method,
    error::InvalidArgument,
    operation::OperationText,
    shown::{SHORT, shown},
};

/// The characters that are not encoded in the name of a query option: unreserved ones, and the marks of OData's system options
/// and aliases.
const NAME: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'$').remove(b'@');

/// The characters that are not encoded in the value of a query option: also the delimiters of OData expressions, which have no
/// meaning in HTTP.
const VALUE: &AsciiSet = &NAME
    .remove(b'!')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'=');

/// Appends a query option to a URL or to a path with or without a query.
pub(crate) fn push_query(url: &mut String, name: &str, value: &str) {
    url.push(if url.contains('?') { '&' } else { '?' });
    url.extend(utf8_percent_encode(name, NAME));
    url.push('=');
    url.extend(utf8_percent_encode(value, VALUE));
}

/// Reads a base URL: `https`, or `http` on this machine; a host, possibly a port and a path.
pub(crate) fn base(text: &str) -> Result<Url, InvalidArgument> {
    let invalid = |message: &str| InvalidArgument::new("base_url", message);
    let url = Url::parse(text).map_err(|error| invalid(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(invalid("it is neither http nor https"));
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        return Err(invalid("http to another machine would show the token on the way; use https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("it cannot hold a user name or a password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("it cannot have a query or a fragment"));
    }
    Ok(url)
}

/// The URL of a path and query below the base URL.
pub(crate) fn below(base: &Url, path: &str) -> Result<Url, InvalidArgument> {
    let base = base.as_str().trim_end_matches('/');
    Url::parse(&format!("{base}{path}"))
        .map_err(|error| InvalidArgument::new("uri_template", error.to_string()))
}

/// Reads a link in the service's answer to `from`, and refuses it unless it leads to the base URL's origin.
pub(crate) fn link(
    base: &Url,
    from: Option<&Url>,
    link: &str,
    operation: OperationText,
) -> Result<Url, Error> {
    let url = Url::parse(link).ok().or_else(|| opt_below(base, from.unwrap_or(base), link));
    let url = url.ok_or_else(|| foreign(operation, String::new()))?;
    if url.origin() != base.origin() || !url.username().is_empty() || url.password().is_some() {
        return Err(foreign(operation, origin(&url)));
    }
    Ok(url)
}

/// Resolves a relative link below the base URL. A service behind a gateway does not know the path of the base: it is
/// added to a link that begins with `/`.
fn opt_below(base: &Url, from: &Url, link: &str) -> Option<Url> {
    let root = base.path().trim_end_matches('/');
    let is_below =
        |path: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let is_of_gateway = link.starts_with('/') && !link.starts_with("//") && !is_below(link);
    let url = from.join(&if is_of_gateway { format!("{root}{link}") } else { link.to_owned() }).ok()?;
    is_below(url.path()).then_some(url)
}

/// Resolves the `Location` of a redirect, and refuses it if it is not HTTP, or less safe than the base
/// URL.
pub(crate) fn redirect(
    base: &Url,
    from: &Url,
    location: &str,
    operation: OperationText,
) -> Result<Url, Error> {
    let url = from.join(location).map_err(|_| foreign(operation, String::new()))?;
    let safe = match url.scheme() {
        "https" => true,
        "http" => base.scheme() == "http" && is_loopback(&url),
        _ => false,
    };
    if safe { Ok(url) } else { Err(foreign(operation, origin(&url))) }
}

/// Resolves a link to which the answer of an operation leads, and refuses it if it is not HTTP, or less safe than the
/// base URL. A service writes a path with or without the API version.
pub(crate) fn outside(
    base: &Url,
    from: Option<&Url>,
    link: &str,
    operation: OperationText,
) -> Result<Url, Error> {
    let described = operation.read();
    let is_path = link.starts_with('/') && !link.starts_with("//");
    let versions = [&*described.api_version, "v1.0", "beta"];
    let first = link.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    let root = base.path().trim_end_matches('/');
    let is_whole = versions.contains(&first) || (!root.is_empty() && link.starts_with(root));
    let versioned = format!("/{}{link}", described.api_version);
    let link = if is_path && !is_whole && !described.api_version.is_empty() { &versioned } else { link };
    match Url::parse(link) {
        Ok(_) => redirect(base, base, link, operation),
        Err(_) => {
            opt_below(base, from.unwrap_or(base), link).ok_or_else(|| foreign(operation, String::new()))
        }
    }
}

/// Refuses an answer to which a caller's HTTP client was redirected by itself: from another origin than was asked,
/// or to a request that is more than a question, as it may have been sent again as another one.
pub(crate) fn check_answered(
    asked: &Url,
    answered: &Url,
    method: Method,
    operation: OperationText,
) -> Result<(), Error> {
    let without_fragment = |url: &Url| {
        let mut url = url.clone();
        url.set_fragment(None);
        url
    };
    let is_same = asked == answered
        || without_fragment(asked) == without_fragment(answered)
        || (asked.origin() == answered.origin() && matches!(method, Method::Get | Method::Head));
    if is_same {
        return Ok(());
    }
    Err(foreign(operation, origin(answered)))
}

/// The API version of a URL below the base URL, and the path and query below the version; `None` for another URL.
pub(crate) fn opt_versioned(base: &Url, url: &Url) -> Option<(String, String)> {
    let below = url.as_str().strip_prefix(base.as_str().trim_end_matches('/'))?;
    let (version, rest) = below.strip_prefix('/')?.split_once('/')?;
    Some((version.to_owned(), format!("/{rest}")))
}

/// Makes the error for a link that leads to another host, and is not followed.
pub(crate) fn refused(operation: OperationText, url: &Url) -> Error {
    foreign(operation, origin(url))
}

/// Makes the error for a link to another host. A server wrote the link, so its host is cut.
fn foreign(operation: OperationText, origin: String) -> Error {
    Error::ForeignLink { operation: operation.read().into(), origin: shown(&origin, 2 * SHORT) }
}

/// Returns true if a URL leads to this machine, so that no network sees the request.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// The scope of all permissions that were granted at a service: `https://graph.microsoft.com/.default`.
pub(crate) fn default_scope(base: &Url) -> String {
    format!("{}/.default", origin(base))
}

/// Scheme, host and port, the parts of a URL that are never secret.
fn origin(url: &Url) -> String {
    match url.origin() {
        origin if origin.is_tuple() => origin.ascii_serialization(),
        _ => format!("{}:", url.scheme()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::LINK;

    fn graph() -> Url {
        base("https://graph.microsoft.com").expect("a base URL")
    }

    #[test]
    fn query_options_are_encoded() {
        let mut url = "/users".to_owned();
        push_query(&mut url, "$filter", "a eq 'O''Neil & Söhne' and b/any(c:c eq 1)");
        push_query(&mut url, "x&y", "1+1#%");
        assert_eq!(
            url,
            "/users?$filter=a%20eq%20%27O%27%27Neil%20%26%20S%C3%B6hne%27%20and%20b/any(c:c%20eq%201)\
             &x%26y=1%2B1%23%25"
        );
    }

    #[test]
    fn a_base_may_have_a_path() {
        for text in ["https://localhost:1/a", "https://localhost:1/a/"] {
            let url = below(&base(text).expect("a base URL"), "/v1.0/users/a%20b?x='y'").expect("a URL");
            assert_eq!(url.as_str(), "https://localhost:1/a/v1.0/users/a%20b?x=%27y%27");
        }
        for text in ["graph.microsoft.com", "file:///etc", "https://a:b@c", "https://a/?b", "https://a#b", ""]
        {
            assert!(base(text).is_err(), "{text}");
        }
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for text in ["http://localhost:1", "http://127.0.0.1", "http://127.9.9.9/a", "http://[::1]:80"] {
            assert!(base(text).is_ok(), "{text}");
        }
        for text in [
            "http://graph.microsoft.com",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::2]",
            "http://localhost.evil.example",
            "http://127.0.0.1.evil.example",
        ] {
            assert!(base(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_answer_comes_from_where_it_was_asked() {
        let asked = Url::parse("https://graph.microsoft.com/v1.0/users#a").expect("a URL");
        for (answered, method, expected) in [
            ("https://graph.microsoft.com/v1.0/users", Method::Post, true),
            ("https://graph.microsoft.com/v1.0/users/", Method::Get, true),
            ("https://graph.microsoft.com/v1.0/users/", Method::Post, false),
            ("https://evil.example/v1.0/users", Method::Get, false),
            ("http://graph.microsoft.com/v1.0/users", Method::Get, false),
        ] {
            let answered = Url::parse(answered).expect("a URL");
            assert_eq!(check_answered(&asked, &answered, method, LINK).is_ok(), expected, "{answered}");
        }
    }

    #[test]
    fn links_stay_at_their_origin() {
        assert!(
            link(&graph(), None, "https://graph.microsoft.com:443/v1.0/users?$skiptoken=x", LINK).is_ok()
        );
        for (text, expected) in [
            ("https://evil.example/v1.0/users?secret", "https://evil.example"),
            ("http://graph.microsoft.com/v1.0", "http://graph.microsoft.com"),
            ("https://graph.microsoft.com:444/v1.0", "https://graph.microsoft.com:444"),
            ("https://graph.microsoft.com@evil.example/", "https://evil.example"),
            ("https://user:password@graph.microsoft.com/", "https://graph.microsoft.com"),
            ("data:text/plain,x", "data:"),
            ("//evil.example/v1.0/users", "https://evil.example"),
            ("https://[", ""),
        ] {
            match link(&graph(), None, text, LINK) {
                Err(Error::ForeignLink { origin, .. }) => assert_eq!(origin, expected),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn relative_links_stay_below_the_base() {
        let base = base("https://gateway.example/graph").expect("a base URL");
        let from = Url::parse("https://gateway.example/graph/v1.0/users?a").expect("a URL");
        for (text, expected) in [
            ("/v1.0/users?b", Some("v1.0/users?b")),
            ("/graph/v1.0/users?b", Some("v1.0/users?b")),
            ("/graphs/x", Some("graphs/x")),
            ("users?b", Some("v1.0/users?b")),
            ("?b", Some("v1.0/users?b")),
            ("../beta/x", Some("beta/x")),
            ("../../x", None),
            ("/../x", None),
            ("//evil.example/graph/x", None),
        ] {
            let url = link(&base, Some(&from), text, LINK).ok();
            let expected = expected.map(|path| format!("https://gateway.example/graph/{path}"));
            assert_eq!(url.as_ref().map(Url::as_str), expected.as_deref(), "{text}");
        }
    }

    #[test]
    fn redirects_do_not_get_less_safe() {
        let from = graph();
        assert!(redirect(&from, &from, "https://files.example/x?y", LINK).is_ok());
        assert!(redirect(&from, &from, "/x", LINK).is_ok());
        assert!(redirect(&from, &from, "http://files.example/x", LINK).is_err());
        assert!(redirect(&from, &from, "file:///etc/passwd", LINK).is_err());
        let local = base("http://localhost").expect("a base URL");
        assert!(redirect(&local, &local, "http://127.0.0.1:1/x", LINK).is_ok());
        assert!(redirect(&local, &local, "http://files.example/x", LINK).is_err());
    }
}
