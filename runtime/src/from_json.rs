//! Bodies from JSON text.

use serde::de::DeserializeOwned;

use crate::Error;

/// Reads a value from JSON, such as a body that the docs of the service show.
///
/// ```
/// use graph_client_runtime::{Value, from_json};
///
/// let body: Value = from_json(r#"{ "displayName": "Adele" }"#)?;
/// assert_eq!(body["displayName"], "Adele");
/// # Ok::<(), graph_client_runtime::Error>(())
/// ```
///
/// # Errors
/// If the text is not JSON, or not JSON of the type.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::InvalidArgument {
        operation: None,
        parameter: "text".to_owned(),
        message: error.to_string(),
    })
}
