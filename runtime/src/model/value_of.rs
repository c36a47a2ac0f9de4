//! Single values, which OData functions return in place of resources.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A primitive value as OData wraps it: `{"@odata.context": "..", "value": 5}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueOf<T> {
    /// The value.
    pub value: T,
    /// All other members of the response, such as `@odata.context`.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
