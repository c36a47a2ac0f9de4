//! Single values: what a function of OData answers with when it is no resource.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A primitive value as OData wraps it: `{"@odata.context": "..", "value": 5}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueOf<T> {
    /// The value.
    pub value: T,
    /// All other members of the answer, such as `@odata.context`.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
