//! The macro [`new!`](crate::new): models that are written like JSON, and checked by the compiler.
//!
//! The macro only assigns fields. The traits here convert the values by the types of the fields, so that a type needs no code
//! of its own for it.

use super::{Model, Opaque};

/// Makes a model from the properties that it should have.
///
/// It saves the `Some`, `Box`, `String` and `Default` that the fields need. The compiler checks the name of each field and the
/// type of each value.
///
/// ```
/// use graph_client_runtime::{Reference, json, new};
///
/// let reference = new!(Reference { odata_id: "https://graph.microsoft.com/v1.0/users/7", "note": ["any", "JSON"] });
/// let expected = json!({ "@odata.id": "https://graph.microsoft.com/v1.0/users/7", "note": ["any", "JSON"] });
/// assert_eq!(serde_json::to_value(reference)?, expected);
/// # Ok::<_, serde_json::Error>(())
/// ```
///
/// With the models of a client:
///
/// ```ignore
/// let message = new!(Message {
///     subject: "Lunch?",
///     body: { content_type: BodyType::Text, content: "At noon." },
///     to_recipients: [{ email_address: { address: "adele@contoso.com" } }],
///     attachments: [FileAttachment { name: "menu.txt", content_bytes: Binary::from_bytes("Soup") }],
///     categories: ["food"],
///     importance,
///     flag: null,
/// });
/// ```
///
/// A value is one of these:
///
/// * `{ .. }`: a model of the field's type, with these properties;
/// * `[ .. ]`: a list of models in braces, or of other values;
/// * `Name { .. }`: a model of a type that derives from the field's type; its `@odata.type` is sent;
/// * `null`: a `null`, by which a service clears a property;
/// * any expression: a value of the field's type, a value that converts into it, such as a text into a date, or an `Option`
///   of either.
///
/// A field without a value takes the variable of its name. A text in place of a field names a property that has no field; its value is
/// written as in [`json!`](crate::json). `members@odata.bind: references` binds a relationship to resources by their
/// [`Reference`](crate::Reference)s: one, or a list for a relationship to several.
#[macro_export]
macro_rules! new {
    ($($model:ident)::+ { $($fields:tt)* }) => {{
        #[allow(unused_mut, clippy::field_reassign_with_default, reason = "what is assigned depends on the call")]
        {
            let mut model = <$($model)::+ as ::core::default::Default>::default();
            $crate::new!(@fields (&mut model) $($fields)*);
            model
        }
    }};

    // The fields of the model behind a reference, one after the other.
    (@fields ($model:expr)) => {};
    (@fields ($model:expr) $name:literal: $($rest:tt)*) => { $crate::new!(@other ($model) $name () $($rest)*); };
    (@fields ($model:expr) $field:ident @odata.bind: $to:expr $(, $($rest:tt)*)?) => {
        $crate::odata::bind_field($model, |model| &model.$field, $to);
        $($crate::new!(@fields ($model) $($rest)*);)?
    };
    (@fields ($model:expr) $field:ident: null $(, $($rest:tt)*)?) => {
        $crate::Model::set_null($model, |model| &mut model.$field);
        $($crate::new!(@fields ($model) $($rest)*);)?
    };
    (@fields ($model:expr) $field:ident: { $($inner:tt)* } $(, $($rest:tt)*)?) => {{
        #[allow(unused_variables, reason = "there may be no fields")]
        let inner = $crate::model::OneModel::start(&mut $model.$field);
        $crate::new!(@fields (inner) $($inner)*);
    } $($crate::new!(@fields ($model) $($rest)*);)? };
    (@fields ($model:expr) $field:ident: [ $($items:tt)* ] $(, $($rest:tt)*)?) => {{
        #[allow(unused_variables, reason = "there may be no items")]
        let list = $model.$field.insert(::core::default::Default::default());
        $crate::new!(@items (list) $($items)*);
    } $($crate::new!(@fields ($model) $($rest)*);)? };
    (@fields ($model:expr) $field:ident: $($derived:ident)::+ { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        *$crate::model::OneModel::start(&mut $model.$field) =
            ::core::convert::Into::into($crate::new!($($derived)::+ { $($inner)* }));
        $($crate::new!(@fields ($model) $($rest)*);)?
    };
    (@fields ($model:expr) $field:ident: $value:expr $(, $($rest:tt)*)?) => {
        $model.$field = $crate::model::IntoField::into_field($value);
        $($crate::new!(@fields ($model) $($rest)*);)?
    };
    (@fields ($model:expr) $field:ident $(, $($rest:tt)*)?) => {
        $crate::new!(@fields ($model) $field: $field $(, $($rest)*)?);
    };

    // A property that has no field. Its value reaches to the next comma.
    (@other ($model:expr) $name:literal ($($value:tt)+) $(, $($rest:tt)*)?) => {
        $model.additional.insert($name, $crate::json!($($value)+));
        $($crate::new!(@fields ($model) $($rest)*);)?
    };
    (@other ($model:expr) $name:literal ($($value:tt)*) $token:tt $($rest:tt)*) => {
        $crate::new!(@other ($model) $name ($($value)* $token) $($rest)*);
    };

    // The items of a list, one after the other.
    (@items ($list:expr)) => {};
    (@items ($list:expr) { $($inner:tt)* } $(, $($rest:tt)*)?) => {{
        $list.push(::core::default::Default::default());
        #[allow(unused_variables, reason = "there may be no fields")]
        if let ::core::option::Option::Some(item) = $list.last_mut() {
            $crate::new!(@fields (item) $($inner)*);
        }
    } $($crate::new!(@items ($list) $($rest)*);)? };
    (@items ($list:expr) $($derived:ident)::+ { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $list.push(::core::convert::Into::into($crate::new!($($derived)::+ { $($inner)* })));
        $($crate::new!(@items ($list) $($rest)*);)?
    };
    (@items ($list:expr) $value:expr $(, $($rest:tt)*)?) => {
        $list.push(::core::convert::Into::into($value));
        $($crate::new!(@items ($list) $($rest)*);)?
    };
}

/// A field that holds one model, boxed in some way.
#[diagnostic::on_unimplemented(
    message = "the field does not hold a model, so that braces cannot set it",
    label = "a `{Self}`, not a model"
)]
pub trait OneModel {
    /// The type of the model.
    type Of;

    /// Sets an empty model, and returns it.
    fn start(&mut self) -> &mut Self::Of;
}

impl<T: Model + Default> OneModel for Option<Box<T>> {
    type Of = T;

    fn start(&mut self) -> &mut T {
        self.insert(Box::default())
    }
}

impl<T: Model + Default + Send + Sync> OneModel for Option<Opaque<T>> {
    type Of = T;

    fn start(&mut self) -> &mut T {
        self.insert(Opaque::default())
    }
}

/// A value that a field of the type `F` can be set to. `How` distinguishes the implementations; the compiler infers it.
#[diagnostic::on_unimplemented(
    message = "the field cannot be set to a `{Self}`",
    label = "does not become a `{F}`"
)]
pub trait IntoField<F, How> {
    /// The value as the field holds it.
    fn into_field(self) -> F;
}

/// The value converts into what the field holds.
#[derive(Debug)]
pub struct ByValue;

impl<V: Into<T>, T> IntoField<Option<T>, ByValue> for V {
    fn into_field(self) -> Option<T> {
        Some(self.into())
    }
}

/// The value is an `Option` of such a value.
#[derive(Debug)]
pub struct ByOption;

impl<V: Into<T>, T> IntoField<Option<T>, ByOption> for Option<V> {
    fn into_field(self) -> Option<T> {
        self.map(Into::into)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json, to_value};

    use super::super::tests::{Attachment, FileAttachment, Importance, Message};
    use crate::{Model, Reference};

    fn json_of(model: &(impl serde::Serialize + Model)) -> Value {
        to_value(model).expect("a model is JSON")
    }

    #[test]
    fn values_convert_and_models_nest() {
        let (id, ratio) = ("7".to_owned(), 2);
        let sent: Option<&str> = Some("2026-11-30T08:00:00Z");
        let message = new!(Message {
            id,
            importance: Importance::High,
            sent,
            ratio,
            reply: { id: null, reply: {}, categories: [] },
            categories: ["a", format!("{}b", 1)],
            attachments: [{ id: "1", size: 5 }, FileAttachment { content_type: "a/b" }, Attachment::default()],
            "@odata.etag": "W/1",
            "extra": { "list": [1, 2] },
        });
        assert_eq!(
            json_of(&message),
            json!({
                "id": "7",
                "importance": "high",
                "sent": "2026-11-30T08:00:00Z",
                "categories": ["a", "1b"],
                "ratio": 2.0,
                "reply": { "id": null, "reply": {}, "categories": [] },
                "attachments": [
                    { "id": "1", "size": 5 },
                    { "contentType": "a/b", "@odata.type": "#microsoft.graph.fileAttachment" },
                    {},
                ],
                "@odata.etag": "W/1",
                "extra": { "list": [1, 2] },
            })
        );
    }

    #[test]
    fn a_field_takes_what_is_there_already() {
        let nothing: Option<String> = None;
        let reply = new!(super::super::tests::Message { id: nothing });
        let message = new!(Message { reply: reply, categories: vec!["a".to_owned()], attachments: [] });
        assert_eq!(json_of(&message), json!({ "reply": {}, "categories": ["a"], "attachments": [] }));
        assert_eq!(json_of(&new!(Message {})), json!({}));
    }

    #[test]
    fn relationships_are_bound_by_their_fields() {
        let references = ["1", "2"].map(Reference::new);
        let message =
            new!(Message { attachments@odata.bind: references, reply@odata.bind: Reference::new("3") });
        assert_eq!(
            json_of(&message),
            json!({ "attachments@odata.bind": ["1", "2"], "reply@odata.bind": "3" })
        );
    }
}
