//! Decoding 10 MB of items, each with four undocumented members, beside structs that derive serde's `Deserialize` and
//! skip what they do not know.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use graph_client_runtime::{
    Additional, Collection, Model, from_json,
    model::{Property as P, PropertyMut as M, Schema},
    serde,
};

/// The size of the JSON text, in bytes.
const SIZE: usize = 10 << 20;
/// The number of rounds, of which the fastest count: other programs only make a round slower.
const ROUNDS: usize = 40;

/// Defines the same type twice: as generated code does, and as a struct that derives.
macro_rules! types {
    ($model:ident $plain:ident $odata:literal { $($index:literal $field:ident $name:literal $kind:ident $ty:ty, $plain_ty:ty;)* }) => {
        struct $model {
            $($field: Option<$ty>,)*
            additional: Additional,
        }

        impl Default for $model {
            fn default() -> Self {
                Self { $($field: None,)* additional: Additional::NONE }
            }
        }

        impl Model for $model {
            fn schema(&self) -> &'static Schema {
                &Schema { name: stringify!($model), odata_type: $odata, names: &[$($name),*] }
            }
            fn property(&self, index: usize) -> P<'_> {
                match index {
                    $($index => P::$kind(&self.$field),)*
                    _ => P::Additional(&self.additional),
                }
            }
            fn property_mut(&mut self, index: usize) -> M<'_> {
                match index {
                    $($index => M::$kind(&mut self.$field),)*
                    _ => M::Additional(&mut self.additional),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                graph_client_runtime::model::read(deserializer)
            }
        }

        #[derive(serde::Deserialize)]
        #[serde(crate = "graph_client_runtime::serde")]
        #[allow(dead_code)]
        struct $plain {
            $(#[serde(rename = $name)] $field: Option<$plain_ty>,)*
        }
    };
}

types! {
    User PlainUser "microsoft.graph.user" {
        0 account_enabled "accountEnabled" Boolean bool, bool;
        1 age "age" Int32 i32, i32;
        2 business_phones "businessPhones" Strings Vec<String>, Vec<String>;
        3 city "city" String String, String;
        4 display_name "displayName" String String, String;
        5 given_name "givenName" String String, String;
        6 id "id" String String, String;
        7 job_title "jobTitle" String String, String;
        8 mail "mail" String String, String;
        9 manager "manager" Model Box<Manager>, Box<PlainManager>;
        10 mobile_phone "mobilePhone" String String, String;
        11 office_location "officeLocation" String String, String;
        12 preferred_language "preferredLanguage" String String, String;
        13 quota "quota" Int64 i64, i64;
        14 surname "surname" String String, String;
        15 user_principal_name "userPrincipalName" String String, String;
    }
}
types! {
    Manager PlainManager "microsoft.graph.directoryObject" {
        0 id "id" String String, String;
        1 display_name "displayName" String String, String;
    }
}

#[derive(serde::Deserialize)]
#[serde(crate = "graph_client_runtime::serde")]
struct PlainCollection {
    value: Vec<PlainUser>,
}

/// An answer with items of 16 documented members, and of four that no field has.
fn answer(undocumented: bool) -> (String, usize) {
    let (mut text, mut items) =
        (r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","value":["#.to_owned(), 0);
    while text.len() < SIZE {
        if items > 0 {
            text.push(',');
        }
        text.push_str(&format!(
            r#"{{"accountEnabled":true,"age":{age},"businessPhones":["+1 425 555 0{age}"],"city":"Bellevue","displayName":"Adele Vance {items}","givenName":"Adele","id":"87d349ed-44d7-43e1-9a83-5f2406dee{items}","jobTitle":"Product Marketing Manager","mail":"AdeleV{items}@contoso.example","manager":{{"id":"5bde3e51-d13b-4db1-9948-fe4b109d11a7","displayName":"Diego Siciliani"}},"mobilePhone":null,"officeLocation":"18/2111","preferredLanguage":"en-US","quota":9007199254740,"surname":"Vance","userPrincipalName":"AdeleV{items}@contoso.example""#,
            age = 20 + items % 50,
        ));
        if undocumented {
            text.push_str(&format!(
                r#","@odata.etag":"W/\"ZmZmZmZm{items}\"","onPremisesSyncEnabled":true,"signInCount":{items},"extension_employeeBadge":{{"number":"A-{items}","colors":["red","blue"]}}"#
            ));
        }
        text.push('}');
        items += 1;
    }
    text.push_str("]}");
    (text, items)
}

/// Decodes once, drops the value, and returns the time of both.
fn timed<T>(decode: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    drop(black_box(decode()));
    start.elapsed()
}

fn main() {
    for undocumented in [false, true] {
        let (text, items) = answer(undocumented);
        let body = text.as_bytes();
        let (mut models, mut plain, mut checked) = (Duration::MAX, Duration::MAX, Duration::MAX);
        for _ in 0..ROUNDS {
            plain =
                plain.min(timed(|| serde_json::from_slice::<PlainCollection>(body).expect("users").value));
            // As the client reads a body.
            models = models.min(timed(|| {
                let text = std::str::from_utf8(body).expect("UTF-8");
                from_json::<Collection<User>>(text).expect("users").value
            }));
            checked = checked.min(timed(|| {
                let text = std::str::from_utf8(body).expect("UTF-8");
                serde_json::from_str::<PlainCollection>(text).expect("users").value
            }));
        }
        let ratio = |other: Duration| models.as_secs_f64() / other.as_secs_f64();
        println!(
            "{} MB, {items} items, {} undocumented members each: models {models:.1?}; derived from bytes {plain:.1?}, \
             ratio {:.2}; derived from checked text {checked:.1?}, ratio {:.2}",
            text.len() >> 20,
            if undocumented { 4 } else { 0 },
            ratio(plain),
            ratio(checked),
        );
    }
}
