//! Change notifications: what a web handler that a subscription names receives.
//!
//! The types need no web framework. A handler gives them the query and the body of a request, and gets what to answer:
//!
//! ```
//! use graph_client_runtime::notifications::{Received, read};
//!
//! fn handle(query: &str, body: &[u8]) -> (u16, &'static str, String) {
//!     match read(query, body, |_subscription| Some("the state that the subscription was made with".to_owned())) {
//!         Ok(Received::Validation { token }) => (200, "text/plain", token),
//!         Ok(Received::Notifications(received)) => {
//!             for notification in received.value {
//!                 println!("{:?} {:?}", notification.change_type, notification.resource);
//!             }
//!             (202, "text/plain", String::new())
//!         }
//!         Err(error) => (400, "text/plain", error.to_string()),
//!     }
//! }
//! assert_eq!(handle("validationToken=a%20b", b""), (200, "text/plain", "a b".to_owned()));
//! ```

use std::{borrow::Cow, error, fmt};

use percent_encoding::percent_decode_str;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::{Map, Value};
use subtle::ConstantTimeEq;

use crate::response::without_bom;

/// The length up to which a validation token is given back. The service's are much shorter.
const MAX_TOKEN: usize = 16 << 10;

/// A request to the handler of notifications.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    /// The service makes sure that the handler is there, before it makes a subscription. The answer must come within 10
    /// seconds, with status 200, the type `text/plain` and the token as it is.
    Validation {
        /// The token, decoded.
        token: String,
    },
    /// Notifications. The answer must come within 3 seconds, with status 202.
    Notifications(Notifications),
}

/// The notifications of one request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Notifications {
    /// The notifications with the right `clientState`.
    pub value: Vec<Notification>,
    /// The number of notifications that were left out, because their `clientState` is wrong or their subscription is unknown:
    /// anybody can send such ones.
    pub refused: usize,
    /// The tokens that prove where notifications with resource data come from. They must be validated as any JWT.
    pub validation_tokens: Vec<String>,
}

/// A notification: of a change, or of a subscription's own life.
#[derive(Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Notification {
    /// The id of the subscription.
    pub subscription_id: String,
    /// When the subscription expires, as `Edm.DateTimeOffset`.
    #[serde(default)]
    pub subscription_expiration_date_time: Option<String>,
    /// The id of the tenant.
    #[serde(default)]
    pub tenant_id: Option<String>,
    /// The change; `None` for a lifecycle event.
    #[serde(default)]
    pub change_type: Option<ChangeType>,
    /// The event of the subscription's own life; `None` for a change.
    #[serde(default)]
    pub lifecycle_event: Option<LifecycleEvent>,
    /// The path of the resource below the API version, such as `Users/7/Messages/9`.
    #[serde(default)]
    pub resource: Option<String>,
    /// The resource: mostly its id and type only.
    #[serde(default)]
    pub resource_data: Option<Value>,
    /// The encrypted resource, if the subscription asks for resource data.
    #[serde(default)]
    pub encrypted_content: Option<Value>,
    #[serde(default)]
    client_state: Option<String>,
    /// All other members.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Notification {
    /// Decodes the resource data.
    ///
    /// # Errors
    /// If the data is not of the type; a notification without data is `null`.
    pub fn resource_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(self.resource_data.as_ref().unwrap_or(&Value::Null))
    }
}

/// Leaves out the client state, which is a secret, and the resource.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("subscription_id", &self.subscription_id)
            .field("change_type", &self.change_type)
            .field("lifecycle_event", &self.lifecycle_event)
            .finish_non_exhaustive()
    }
}

/// Defines an enumeration that keeps a word that it does not know.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
            /// A word that the documentation does not know.
            Other(String),
        }

        impl $name {
            /// The service's word.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                match &*word {
                    $(known if known.eq_ignore_ascii_case($word) => Self::$variant,)*
                    _ => Self::Other(word),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

words! {
    /// A change of a resource.
    ChangeType {
        /// The resource was created.
        Created = "created",
        /// The resource was updated.
        Updated = "updated",
        /// The resource was deleted.
        Deleted = "deleted"
    }
}

words! {
    /// An event in the life of a subscription.
    LifecycleEvent {
        /// The subscription must be reauthorized or renewed soon, or it gets no more notifications.
        ReauthorizationRequired = "reauthorizationRequired",
        /// The subscription was removed, and must be made anew.
        SubscriptionRemoved = "subscriptionRemoved",
        /// Notifications were lost: the resources must be read again, for example by a delta query.
        Missed = "missed"
    }
}

/// Reads a request to the handler of notifications, by its query without the `?` and its body.
///
/// `client_state` gives the `clientState` that a subscription was made with, by its id; `None` for a subscription that
/// is not known. It is compared in a time that does not depend on where the texts differ.
///
/// # Errors
/// If the request is neither a validation nor a list of notifications. Its sender is not known: its text is not shown.
pub fn read(
    query: &str,
    body: &[u8],
    client_state: impl Fn(&str) -> Option<String>,
) -> Result<Received, NotificationError> {
    if let Some(token) = validation_token(query) {
        return Ok(Received::Validation { token: token? });
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Body {
        value: Vec<Notification>,
        #[serde(default)]
        validation_tokens: Option<Vec<String>>,
    }
    let body: Body = serde_json::from_slice(without_bom(body)).map_err(|error| {
        NotificationError(format!("the body is no list of notifications: {}", place(&error)))
    })?;
    let sent = body.value.len();
    let is_genuine = |notification: &Notification| {
        client_state(&notification.subscription_id).is_some_and(|expected| {
            let given = notification.client_state.as_deref().unwrap_or_default();
            bool::from(given.as_bytes().ct_eq(expected.as_bytes()))
        })
    };
    let value: Vec<Notification> = body.value.into_iter().filter(is_genuine).collect();
    let (refused, validation_tokens) = (sent - value.len(), body.validation_tokens.unwrap_or_default());
    Ok(Received::Notifications(Notifications { value, refused, validation_tokens }))
}

/// The token of a validation, if the query has one.
fn validation_token(query: &str) -> Option<Result<String, NotificationError>> {
    let options = query.trim_start_matches('?').split('&').filter_map(|option| option.split_once('='));
    let (_, token) = options.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("validationToken"))?;
    let invalid = |why: &str| NotificationError(format!("the validation token {why}"));
    if token.len() > MAX_TOKEN {
        return Some(Err(invalid("is too long")));
    }
    let token = token.replace('+', " ");
    let token = percent_decode_str(&token).decode_utf8().map(Cow::into_owned);
    Some(token.map_err(|_| invalid("is not UTF-8")))
}

/// The place of an error in JSON, without the text there.
fn place(error: &serde_json::Error) -> String {
    format!("line {} column {}", error.line(), error.column())
}

/// A request is neither a validation nor a list of notifications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotificationError(String);

impl fmt::Display for NotificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl error::Error for NotificationError {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(body: &Value) -> Result<Received, NotificationError> {
        read("", body.to_string().as_bytes(), |subscription| {
            (subscription == "7").then(|| "state".to_owned())
        })
    }

    fn notifications(body: &Value) -> Notifications {
        match of(body).expect("notifications") {
            Received::Notifications(notifications) => notifications,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_validation_gives_its_token_back_decoded() {
        for (query, expected) in [
            ("validationToken=Validation%3a+Testing+%3c%22x%22%3e", "Validation: Testing <\"x\">"),
            ("?a=b&validationtoken=x", "x"),
            ("validationToken=", ""),
        ] {
            let received = read(query, b"", |_| None).expect("a validation");
            assert_eq!(received, Received::Validation { token: expected.to_owned() });
        }
        for query in ["validationToken=%ff".to_owned(), format!("validationToken={}", "x".repeat(99_999))] {
            assert!(read(&query, b"", |_| None).is_err());
        }
    }

    #[test]
    fn changes_are_typed_and_only_those_with_the_right_state() {
        let change = |subscription: &str, state: Value| {
            json!({
                "subscriptionId": subscription, "clientState": state, "changeType": "Updated",
                "resource": "Users/1", "resourceData": { "id": "1" }, "new": true,
            })
        };
        let received = notifications(&json!({
            "value": [
                change("7", json!("state")), change("7", json!("stat")), change("7", json!("statf")),
                change("7", Value::Null), change("8", json!("state")),
            ],
            "validationTokens": ["jwt"],
        }));
        assert_eq!((received.value.len(), received.refused), (1, 4));
        assert_eq!(received.validation_tokens, ["jwt"]);
        let notification = &received.value[0];
        assert_eq!(notification.change_type, Some(ChangeType::Updated));
        assert_eq!(notification.resource.as_deref(), Some("Users/1"));
        assert_eq!(notification.resource_as::<Value>().expect("data")["id"], "1");
        assert_eq!(notification.other["new"], true);
        assert!(!format!("{received:?}").contains("\"state\""), "{received:?}");
    }

    #[test]
    fn events_of_the_subscription_are_told_apart() {
        let event = |word: &str| {
            let event = json!({ "subscriptionId": "7", "clientState": "state", "lifecycleEvent": word });
            notifications(&json!({ "value": [event] })).value.remove(0).lifecycle_event
        };
        assert_eq!(event("reauthorizationRequired"), Some(LifecycleEvent::ReauthorizationRequired));
        assert_eq!(event("subscriptionRemoved"), Some(LifecycleEvent::SubscriptionRemoved));
        assert_eq!(event("missed"), Some(LifecycleEvent::Missed));
        assert_eq!(event("new").expect("an event").as_str(), "new");
    }

    #[test]
    fn another_body_is_an_error_that_shows_nothing_of_it() {
        for body in ["", "<secret>", "{}", r#"{"value": [{"secret": 1}]}"#, r#"{"value": "secret"}"#] {
            let error = read("", body.as_bytes(), |_| None).expect_err("it is no notification");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}
