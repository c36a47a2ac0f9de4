//! The challenge of a 401, which names the claims that the next token needs.

use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use reqwest::header::{HeaderMap, WWW_AUTHENTICATE};

/// The claims that the challenges of a response ask for, as JSON.
///
/// Continuous access evaluation sends them as base64: `Bearer realm="", error="insufficient_claims", claims="eyJ.."`. A
/// value that is not base64 is returned unchanged.
pub(crate) fn claims(headers: &HeaderMap) -> Option<String> {
    headers.get_all(WWW_AUTHENTICATE).iter().find_map(|header| in_challenges(header.to_str().ok()?))
}

/// Finds the parameter `claims` of a `Bearer` challenge, in the grammar of RFC 9110 section 11.6.1.
fn in_challenges(header: &str) -> Option<String> {
    let mut is_bearer = false;
    for part in split_at_commas(header).map(str::trim) {
        let parameter = match part.split_once(' ') {
            Some((scheme, rest)) if !scheme.contains('=') && !rest.trim_start().starts_with('=') => {
                is_bearer = scheme.eq_ignore_ascii_case("Bearer");
                rest
            }
            None if !part.is_empty() && !part.contains('=') => {
                is_bearer = part.eq_ignore_ascii_case("Bearer");
                continue;
            }
            _ => part,
        };
        if let Some((name, value)) = parameter.split_once('=')
            && is_bearer
            && name.trim().eq_ignore_ascii_case("claims")
        {
            return Some(decoded(&unquoted(value.trim())));
        }
    }
    None
}

/// Splits a list at the commas outside of quoted strings.
fn split_at_commas(list: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    list.split(move |c| {
        let was_escaped = std::mem::take(&mut is_escaped);
        match c {
            '"' if !was_escaped => is_quoted = !is_quoted,
            '\\' => is_escaped = is_quoted && !was_escaped,
            _ => {}
        }
        c == ',' && !is_quoted
    })
}

/// The text of a quoted string, or a text that has no quotes.
fn unquoted(value: &str) -> String {
    let Some(quoted) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return value.to_owned();
    };
    let mut text = String::with_capacity(quoted.len());
    let mut characters = quoted.chars();
    while let Some(c) = characters.next() {
        text.extend(if c == '\\' { characters.next() } else { Some(c) });
    }
    text
}

/// Decodes base64 in either alphabet, with or without padding.
fn decoded(text: &str) -> String {
    let standard = text.trim_end_matches('=').replace('-', "+").replace('_', "/");
    let bytes = BASE64_STANDARD_NO_PAD.decode(standard).ok();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_found_and_decoded() {
        let claims = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;
        let encoded = BASE64_STANDARD_NO_PAD.encode(claims);
        for header in [
            format!(r#"Bearer realm="", error="insufficient_claims", claims="{encoded}""#),
            format!("bearer claims={encoded}=="),
            format!(r#"Basic realm="a, b=\" c", Bearer error="x, claims=y", Claims = "{encoded}""#),
            format!(r#"Negotiate, Bearer, claims="{encoded}""#),
        ] {
            assert_eq!(in_challenges(&header).as_deref(), Some(claims), "{header}");
        }
        assert_eq!(in_challenges(r#"Bearer claims="{\"a\": 1}""#).as_deref(), Some(r#"{"a": 1}"#));
    }

    #[test]
    fn other_challenges_have_none() {
        for header in [
            "",
            ",,=,\"",
            "Bearer",
            r#"Bearer error="claims=x""#,
            r#"Basic claims="eyJ9""#,
            r#"Bearer realm="x", Basic claims="y""#,
        ] {
            assert_eq!(in_challenges(header), None, "{header}");
        }
    }
}
