//! Single values, which OData functions return in place of resources.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A primitive value as OData wraps it: `{"@odata.context": "..", "value": 5}`.
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, ValueOf};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let total = client.get::<ValueOf<i64>>("/me/drive/items/1/workbook/functions/abs").send(client).await?;
/// println!("{}", total.value);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueOf<T> {
    /// The value.
    pub value: T,
    /// All other members of the response, such as `@odata.context`.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
