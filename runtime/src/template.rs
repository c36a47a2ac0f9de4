//! Expands URI templates, and limits the characters of an argument that may reach the URL.
//!
//! An argument must never change the resource that a request addresses. So an empty argument, which would remove a
//! segment, and `.` and `..`, which URL parsers resolve even if they are percent-encoded, are refused.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::InvalidArgument;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Expands `template` with `values`, one for each slot in the order of the slots. The API version is put before it, if there
/// is one.
pub(crate) fn expand(version: &str, template: &str, values: &[&str]) -> Result<String, InvalidArgument> {
    let mut out = String::with_capacity(version.len() + template.len() + 32);
    if !version.is_empty() {
        out.push('/');
        out.push_str(version);
    }
    let mut values = values.iter();
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        out.push_str(literal);
        let Some((slot, after)) = after.split_once('}') else {
            return Err(InvalidArgument::new(after, "its slot in the URI template is not closed"));
        };
        let Some(value) = values.next() else {
            return Err(InvalidArgument::new(
                slot.trim_start_matches('+'),
                "the URI template has a slot for it",
            ));
        };
        expand_slot(&mut out, slot, value, after)?;
        rest = after;
    }
    out.push_str(rest);
    if values.next().is_some() {
        return Err(InvalidArgument::new(
            template,
            "the URI template has fewer slots than there are arguments",
        ));
    }
    check_dot_segments(template, out)
}

/// Adds an argument to the call of a function at the end of a path, before its query.
pub(crate) fn push_argument(path: &mut String, argument: &str) {
    let end = path.find('?').unwrap_or(path.len());
    match path[..end].strip_suffix(')') {
        Some(call) => {
            let comma = if call.ends_with('(') { "" } else { "," };
            path.insert_str(end - 1, &format!("{comma}{argument}"));
        }
        None => path.insert_str(end, &format!("({argument})")),
    }
}

/// Appends one argument to `out`, the URL before the slot. `after` is the template after the slot.
fn expand_slot(out: &mut String, slot: &str, value: &str, after: &str) -> Result<(), InvalidArgument> {
    let in_query = out.contains('?');
    if let Some(name) = slot.strip_prefix('+') {
        for (index, segment) in value.split('/').enumerate() {
            if index > 0 {
                out.push('/');
            }
            push_segment(out, name, segment, in_query)?;
        }
    } else if out.ends_with('\'') && after.starts_with('\'') {
        out.extend(utf8_percent_encode(&value.replace('\'', "''"), RESERVED));
    } else {
        push_segment(out, slot, value, in_query)?;
    }
    Ok(())
}

/// Appends a percent-encoded path segment. Refuses one that is empty or a dot segment.
fn push_segment(out: &mut String, name: &str, segment: &str, in_query: bool) -> Result<(), InvalidArgument> {
    if !in_query {
        if segment.is_empty() {
            return Err(InvalidArgument::new(name, "a path segment cannot be empty"));
        }
        if is_dots(segment) {
            return Err(InvalidArgument::new(name, "a path segment cannot be `.` or `..`"));
        }
    }
    out.extend(utf8_percent_encode(segment, RESERVED));
    Ok(())
}

/// Refuses dot segments that result from several slots in one segment.
fn check_dot_segments(template: &str, expanded: String) -> Result<String, InvalidArgument> {
    let path = expanded.split('?').next().unwrap_or_default();
    if path.contains("/.") && path.split('/').any(is_dots) {
        return Err(InvalidArgument::new(template, "a path segment cannot be `.` or `..`"));
    }
    Ok(expanded)
}

fn is_dots(segment: &str) -> bool {
    segment == "." || segment == ".."
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &str, values: &[&str], expected: &str) {
        assert_eq!(expand("", template, values).expect("the template expands"), expected);
    }

    fn check_refused(template: &str, values: &[&str], parameter: &str) {
        assert_eq!(expand("", template, values).expect_err("an argument is refused").parameter, parameter);
    }

    /// The first and the last character of each plane, and those around the surrogates.
    #[test]
    fn characters_of_every_plane_come_back_from_the_path() {
        let planes =
            (0..=0x10_u32).flat_map(|plane| [plane << 16, (plane << 16) | 0x1234, (plane << 16) | 0xffff]);
        for code in planes.chain([0xd7ff, 0xe000, 0x85, 0x202e, 0xfeff]) {
            let text = format!("a{}z", char::from_u32(code).expect("no surrogate"));
            for template in ["/users/{id}/x", "/root:/{+path}:/x", "/f(a='{a}')/x"] {
                let path = expand("v1.0", template, &[&text]).expect("it can be sent");
                let url = reqwest::Url::parse(&format!("https://graph.microsoft.com{path}")).expect("a URL");
                assert!(url.path().is_ascii() && url.query().is_none() && url.fragment().is_none(), "{url}");
                let decoded = percent_encoding::percent_decode_str(url.path()).decode_utf8().expect("UTF-8");
                assert!(decoded.starts_with("/v1.0/") && decoded.contains(&text), "{code:x}: {url}");
            }
        }
    }

    #[test]
    fn simple_slots_encode_all_but_unreserved() {
        check("/users/{id}", &["a b/c?d#e%"], "/users/a%20b%2Fc%3Fd%23e%25");
        check("/users/{id}/x", &["-._~Az09"], "/users/-._~Az09/x");
        check("/users/{id}", &["名前"], "/users/%E5%90%8D%E5%89%8D");
        check("/users/{id}", &["o'neil@contoso.com"], "/users/o%27neil%40contoso.com");
        check("/users/{id}", &["..."], "/users/...");
        check("/a(id={b},on={c})", &["1", "true"], "/a(id=1,on=true)");
    }

    #[test]
    fn quoted_slots_are_string_literals() {
        check("/search(q='{q}')", &["it's 1/2"], "/search(q='it%27%27s%201%2F2')");
        check("/search(q='{q}')", &[""], "/search(q='')");
        check("/search(q='{q}',r={r})", &["..", "2"], "/search(q='..',r=2)");
    }

    #[test]
    fn reserved_slots_keep_the_slashes() {
        check("/root:/{+path}:/content", &["a b/ü/1:2"], "/root:/a%20b/%C3%BC/1%3A2:/content");
        check_refused("/root:/{+path}:/content", &["a/../b"], "path");
        check_refused("/root:/{+path}:/content", &["a//b"], "path");
        check_refused("/root:/{+path}:/content", &[""], "path");
    }

    #[test]
    fn segments_that_vanish_or_walk_are_refused() {
        check_refused("/users/{user_id}", &[""], "user_id");
        check_refused("/users/{user_id}/x", &["."], "user_id");
        check_refused("/users/{user_id}", &[".."], "user_id");
        check_refused("/x/{a}.", &["."], "a");
        check_refused("/x/.{a}/y", &["."], "a");
    }

    #[test]
    fn the_query_takes_any_value() {
        check("/x?a={a}&b={b}", &["", ".."], "/x?a=&b=..");
        check("/x?q='{q}'", &["a&b"], "/x?q='a%26b'");
    }

    #[test]
    fn further_arguments_stand_in_the_last_parentheses() {
        for (path, expected) in [
            ("/a/f", "/a/f(x=@x)"),
            ("/a/f()?b=c)", "/a/f(x=@x)?b=c)"),
            ("/a(1)/f(y='%29')", "/a(1)/f(y='%29',x=@x)"),
        ] {
            let mut path = path.to_owned();
            push_argument(&mut path, "x=@x");
            assert_eq!(path, expected);
        }
    }

    #[test]
    fn a_wrong_number_of_arguments_is_refused() {
        check_refused("/users/{id}/{other}", &["a"], "other");
        check_refused("/users", &["a"], "/users");
        check_refused("/users/{id", &["a"], "id");
    }
}
