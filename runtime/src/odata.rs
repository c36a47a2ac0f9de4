//! Literals and bindings of OData.

use std::fmt::{self, Write as _};

use crate::{
    Reference, Value,
    model::{Model, PropertyMut, index_at},
};

/// A text as a literal in a filter: in quotes, with those inside doubled.
///
/// ```
/// use graph_client_runtime::odata;
///
/// let name = "O'Neil";
/// assert_eq!(format!("surname eq {}", odata::text(name)), "surname eq 'O''Neil'");
/// ```
#[must_use]
pub fn text(text: &str) -> Text<'_> {
    Text(text)
}

/// A literal that [`text`] makes.
///
/// ```
/// use graph_client_runtime::odata::{Text, text};
///
/// let name: Text<'_> = text("a");
/// assert_eq!(name.to_string(), "'a'");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Text<'t>(&'t str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('\'')?;
        for (number, part) in self.0.split('\'').enumerate() {
            if number > 0 {
                f.write_str("\'\'")?;
            }
            f.write_str(part)?;
        }
        f.write_char('\'')
    }
}

/// A filter for resources of one type among those of its base type.
///
/// ```
/// use graph_client_runtime::odata;
///
/// assert_eq!(odata::isof("microsoft.graph.iosLobApp"), "isof('microsoft.graph.iosLobApp')");
/// ```
#[must_use]
pub fn isof(odata_type: &str) -> String {
    format!("isof({})", text(odata_type))
}

/// Binds a relationship of a resource that is sent to one other resource: `manager@odata.bind`.
///
/// ```
/// use graph_client_runtime::{Reference, odata};
///
/// let mut user = Reference::default();
/// odata::bind(&mut user, "manager", &Reference::new("https://graph.microsoft.com/v1.0/users/1"));
/// assert!(user.additional.get("manager@odata.bind").is_some());
/// ```
pub fn bind(model: &mut impl Model, relationship: &str, to: &Reference) {
    let url = to.odata_id.clone().map_or(Value::Null, Value::String);
    insert(model, relationship, url);
}

/// Binds a relationship of a resource that is sent to other resources: `members@odata.bind`.
///
/// ```
/// use graph_client_runtime::{Reference, json, odata};
///
/// // Any model: here one without properties of its own.
/// let mut group = Reference::default();
/// let members = ["1", "2"].map(|id| Reference::new(format!("https://graph.microsoft.com/v1.0/users/{id}")));
/// odata::bind_all(&mut group, "members", &members);
/// let urls = ["https://graph.microsoft.com/v1.0/users/1", "https://graph.microsoft.com/v1.0/users/2"];
/// assert_eq!(serde_json::to_value(&group)?, json!({ "members@odata.bind": urls }));
/// # Ok::<_, serde_json::Error>(())
/// ```
pub fn bind_all<'r>(model: &mut impl Model, relationship: &str, to: impl IntoIterator<Item = &'r Reference>) {
    let urls = to.into_iter().filter_map(|reference| reference.odata_id.clone());
    insert(model, relationship, urls.map(Value::String).collect());
}

/// Binds a relationship by its field, whose type says whether it leads to one resource or to several. The macro
/// [`new!`](crate::new) calls it.
#[doc(hidden)]
pub fn bind_field<M: Model, F: Relationship<To>, To>(model: &mut M, field: impl FnOnce(&M) -> &F, to: To) {
    let address = std::ptr::from_ref(field(model)).cast();
    if let Some(index) = index_at(model, address) {
        insert(model, model.schema().names[index], F::urls(to));
    }
}

/// A field of a relationship, which can be bound to `To`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the relationship cannot be bound to a `{To}`",
    label = "one `Reference` binds a relationship to one resource, and a list of them a relationship to several"
)]
pub trait Relationship<To> {
    /// The URLs of the resources, as `@odata.bind` has them.
    fn urls(to: To) -> Value;
}

impl<T: Model> Relationship<Reference> for Option<Box<T>> {
    fn urls(to: Reference) -> Value {
        to.odata_id.into()
    }
}

impl<T: Model, I: IntoIterator<Item = Reference>> Relationship<I> for Option<Vec<T>> {
    fn urls(to: I) -> Value {
        to.into_iter().filter_map(|reference| reference.odata_id).collect()
    }
}

fn insert(model: &mut impl Model, relationship: &str, value: Value) {
    if let PropertyMut::Additional(additional) = model.property_mut(usize::MAX) {
        additional.insert(format!("{relationship}@odata.bind"), value);
    }
}
