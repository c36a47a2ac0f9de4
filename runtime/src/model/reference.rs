//! References between resources, for requests to `/$ref`.

use super::{Additional, Model, Property, PropertyMut, Schema};

/// A reference to a resource: `{"@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/{id}"}`.
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Reference};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let user = Reference::new("https://graph.microsoft.com/v1.0/directoryObjects/7");
/// client.post::<()>("/groups/1/members/$ref").json(user).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Reference {
    /// The URL of the resource.
    pub odata_id: Option<String>,
    /// The content beside the other fields.
    pub additional: Additional,
}

impl Reference {
    /// Makes a reference to the resource at a URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self { odata_id: Some(url.into()), additional: Additional::NONE }
    }
}

impl Model for Reference {
    fn schema(&self) -> &'static Schema {
        &Schema { name: "Reference", odata_type: "", names: &["@odata.id"] }
    }

    fn property(&self, index: usize) -> Property<'_> {
        match index {
            0 => Property::String(&self.odata_id),
            _ => Property::Additional(&self.additional),
        }
    }

    fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
        match index {
            0 => PropertyMut::String(&mut self.odata_id),
            _ => PropertyMut::Additional(&mut self.additional),
        }
    }
}
super::model_traits!(Reference);
