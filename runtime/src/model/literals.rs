//! OData's primitive types that are text in JSON. Each keeps its text, so that it is written back unchanged.

use std::fmt;

use base64::{DecodeError, Engine, engine::general_purpose};

use super::{Text, read_text, write_text};

/// Defines a text type.
macro_rules! literal {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Text for $name {
            fn as_str(&self) -> &str {
                &self.0
            }

            fn from_text(text: String) -> Self {
                Self(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_text(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_text(deserializer)
            }
        }
    };
}

literal! {
    /// `Edm.DateTimeOffset`: a point in time, in the form of RFC 3339: `2026-11-23T08:30:00Z`.
    DateTimeOffset
}
literal! {
    /// `Edm.Date`: a day, `2026-11-23`.
    Date
}
literal! {
    /// `Edm.TimeOfDay`: a time of a day, `08:30:00.0000000`.
    TimeOfDay
}
literal! {
    /// `Edm.Duration`: a span of time in the form of ISO 8601, `PT1H30M`.
    Duration
}
literal! {
    /// `Edm.Guid`: 128 bits in hexadecimal, `9f4fe8ea-7e6e-486e-b8f4-000000000000`.
    Guid
}
literal! {
    /// `Edm.Binary`: bytes in base64. [`Binary::from_bytes`] and [`Binary::to_bytes`] convert.
    Binary
}

impl Binary {
    /// Encodes bytes.
    #[must_use]
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Self {
        Self(general_purpose::STANDARD.encode(bytes))
    }

    /// Decodes the bytes, in the standard or the URL-safe alphabet.
    ///
    /// # Errors
    /// Returns an error if the text is not base64.
    pub fn to_bytes(&self) -> Result<Vec<u8>, DecodeError> {
        let text = self.0.trim_end_matches('=');
        if text.contains(['-', '_']) {
            general_purpose::URL_SAFE_NO_PAD.decode(text)
        } else {
            general_purpose::STANDARD_NO_PAD.decode(text)
        }
    }
}

/// Converts a text type to a type of the crate `jiff`.
#[cfg(feature = "jiff")]
macro_rules! jiff {
    ($name:ident, $method:ident, $type:ty) => {
        impl $name {
            /// The parsed value.
            ///
            /// # Errors
            /// Returns an error if the text does not have the documented form.
            pub fn $method(&self) -> Result<$type, jiff::Error> {
                self.0.parse()
            }
        }

        impl From<$type> for $name {
            fn from(value: $type) -> Self {
                Self(value.to_string())
            }
        }
    };
}
#[cfg(feature = "jiff")]
mod with_jiff {
    use super::{Date, DateTimeOffset, Duration, TimeOfDay};

    jiff!(DateTimeOffset, to_timestamp, jiff::Timestamp);
    jiff!(Date, to_date, jiff::civil::Date);
    jiff!(TimeOfDay, to_time, jiff::civil::Time);
    jiff!(Duration, to_span, jiff::Span);
}
