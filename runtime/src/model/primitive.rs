//! OData's primitive types in JSON.

/// A primitive type that can be read from JSON.
pub(super) trait Primitive: Sized {
    /// The name of the type in OData.
    const NAME: &str;

    fn from_bool(_: bool) -> Option<Self> {
        None
    }

    fn from_i64(_: i64) -> Option<Self> {
        None
    }

    fn from_f64(_: f64) -> Option<Self> {
        None
    }

    fn from_text(_: &str) -> Option<Self> {
        None
    }

    fn from_string(text: String) -> Result<Self, String> {
        Self::from_text(&text).ok_or(text)
    }

    /// Reads a text that should have been another kind of JSON value, such as `"42"`.
    fn from_other_text(_: &str) -> Option<Self> {
        None
    }
}

impl Primitive for bool {
    const NAME: &str = "Boolean";

    fn from_other_text(text: &str) -> Option<Self> {
        [("true", true), ("false", false)]
            .into_iter()
            .find_map(|(word, value)| text.eq_ignore_ascii_case(word).then_some(value))
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl Primitive for i32 {
    const NAME: &str = "Int32";

    fn from_i64(value: i64) -> Option<Self> {
        value.try_into().ok()
    }

    fn from_f64(value: f64) -> Option<Self> {
        i64::from_f64(value)?.try_into().ok()
    }

    fn from_other_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Primitive for i64 {
    const NAME: &str = "Int64";

    fn from_i64(value: i64) -> Option<Self> {
        Some(value)
    }

    /// JSON has one kind of number, so `1.0` is a whole number.
    fn from_f64(value: f64) -> Option<Self> {
        let whole = value.fract() == 0.0 && value.abs() <= EXACT;
        #[expect(clippy::cast_possible_truncation, reason = "the value is whole and in range")]
        whole.then_some(value as Self)
    }

    fn from_other_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// The largest number below which a double represents every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Primitive for f64 {
    const NAME: &str = "Double";

    fn from_i64(value: i64) -> Option<Self> {
        #[expect(clippy::cast_precision_loss, reason = "that is what the documented type holds")]
        Some(value as Self)
    }

    fn from_f64(value: f64) -> Option<Self> {
        Some(value)
    }

    /// OData writes numbers that JSON does not have as text, such as `INF`.
    fn from_text(text: &str) -> Option<Self> {
        match text {
            "INF" => Some(Self::INFINITY),
            "-INF" => Some(Self::NEG_INFINITY),
            "NaN" => Some(Self::NAN),
            _ => None,
        }
    }

    fn from_other_text(text: &str) -> Option<Self> {
        text.parse().ok().filter(|number: &Self| number.is_finite())
    }
}

impl Primitive for String {
    const NAME: &str = "String";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn from_string(text: String) -> Result<Self, String> {
        Ok(text)
    }
}
