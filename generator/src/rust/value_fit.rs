//! Checks that JSON values of examples fit documented types.

use super::type_tree::Primitive;
use super::types::Target;
use crate::json::Value;

/// Returns whether a value in JSON is one of a primitive type.
pub(super) fn is_of(target: Target, value: &Value<'_>) -> bool {
    match target {
        Target::Primitive(Primitive::Boolean) => matches!(value, Value::Boolean(_)),
        Target::Primitive(Primitive::Int32) => {
            whole(value).is_some_and(|number| i32::try_from(number).is_ok())
        }
        Target::Primitive(Primitive::Int64) => whole(value).is_some(),
        Target::Primitive(Primitive::Double) => {
            matches!(value, Value::Number(_)) || matches!(value.text(), Some("INF" | "-INF" | "NaN"))
        }
        Target::Primitive(Primitive::String | Primitive::Literal(_)) => value.text().is_some(),
        Target::Item(_) | Target::Json => true,
    }
}

/// A whole number, however it is written.
fn whole(value: &Value<'_>) -> Option<i64> {
    let Value::Number(number) = value else { return None };
    let exact = |number: &f64| number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "the number is whole and in range")]
    number.as_i64().or_else(|| number.as_f64().filter(exact).map(|number| number as i64))
}
