//! The table that makes a struct a model: a reference to each property, by kind.

use serde_json::Value;

use super::{Additional, select::index_at};

/// The documented names of a model's type.
#[derive(Debug, PartialEq, Eq)]
pub struct Schema {
    /// The name in Rust.
    pub name: &'static str,
    /// The name with its OData namespace: `microsoft.graph.user`.
    pub odata_type: &'static str,
    /// The documented names of its properties. The index of a name is the argument of [`Model::property`].
    pub names: &'static [&'static str],
}

/// A struct whose properties can be accessed by index.
///
/// Generated code implements it. An index beyond [`Schema::names`] is [`Property::Additional`]. So is a property whose
/// field is not compiled, because no enabled area of the client has its type.
pub trait Model: 'static {
    /// The documented names of the type.
    fn schema(&self) -> &'static Schema;

    /// A reference to a property.
    fn property(&self, index: usize) -> Property<'_>;

    /// A mutable reference to a property.
    fn property_mut(&mut self, index: usize) -> PropertyMut<'_>;

    /// Makes a property `null`, so that the service clears it. A property without a value is omitted.
    ///
    /// Example: `user.set_null(|user| &mut user.mobile_phone)`. A value that is set later takes precedence.
    fn set_null<V>(&mut self, field: impl FnOnce(&mut Self) -> &mut Option<V>)
    where
        Self: Sized,
    {
        let slot = field(self);
        *slot = None;
        let address = std::ptr::from_mut(slot).cast_const().cast();
        let (index, names) = (index_at(self, address), self.schema().names);
        if let (Some(index), PropertyMut::Additional(rest)) = (index, self.property_mut(usize::MAX)) {
            rest.set_null(index, names[index]);
        }
    }

    /// Returns true if a property is `null`, because the service sent it so or because of [`set_null`](Self::set_null).
    fn is_null<V>(&self, field: impl FnOnce(&Self) -> &Option<V>) -> bool
    where
        Self: Sized,
    {
        let slot = field(self);
        let index = index_at(self, std::ptr::from_ref(slot).cast());
        match (slot, index, self.property(usize::MAX)) {
            (None, Some(index), Property::Additional(rest)) => rest.is_null(index),
            _ => false,
        }
    }
}

/// A reference to a property.
#[derive(Clone, Copy)]
pub enum Property<'a> {
    /// `Edm.Boolean`
    Boolean(&'a Option<bool>),
    /// `Edm.Int32` and smaller integers.
    Int32(&'a Option<i32>),
    /// `Edm.Int64`
    Int64(&'a Option<i64>),
    /// `Edm.Double`, `Edm.Single` and `Edm.Decimal`.
    Double(&'a Option<f64>),
    /// `Edm.String`
    String(&'a Option<String>),
    /// A collection of `Edm.Boolean`.
    Booleans(&'a Option<Vec<bool>>),
    /// A collection of `Edm.Int32`.
    Int32s(&'a Option<Vec<i32>>),
    /// A collection of `Edm.Int64`.
    Int64s(&'a Option<Vec<i64>>),
    /// A collection of `Edm.Double`.
    Doubles(&'a Option<Vec<f64>>),
    /// A collection of `Edm.String`.
    Strings(&'a Option<Vec<String>>),
    /// A text in some format, or a member of an enumeration.
    Text(&'a dyn TextSlot),
    /// A collection of such texts.
    Texts(&'a dyn TextList),
    /// Another model.
    Model(&'a dyn ModelSlot),
    /// A collection of models.
    Models(&'a dyn ModelList),
    /// Any JSON value.
    Json(&'a Option<Value>),
    /// The content beside the other properties.
    Additional(&'a Additional),
}

/// A mutable reference to a property. The kinds are those of [`Property`].
#[allow(missing_docs)]
pub enum PropertyMut<'a> {
    Boolean(&'a mut Option<bool>),
    Int32(&'a mut Option<i32>),
    Int64(&'a mut Option<i64>),
    Double(&'a mut Option<f64>),
    String(&'a mut Option<String>),
    Booleans(&'a mut Option<Vec<bool>>),
    Int32s(&'a mut Option<Vec<i32>>),
    Int64s(&'a mut Option<Vec<i64>>),
    Doubles(&'a mut Option<Vec<f64>>),
    Strings(&'a mut Option<Vec<String>>),
    Text(&'a mut dyn TextSlot),
    Texts(&'a mut dyn TextList),
    Model(&'a mut dyn ModelSlot),
    Models(&'a mut dyn ModelList),
    Json(&'a mut Option<Value>),
    Additional(&'a mut Additional),
}

impl Property<'_> {
    /// Returns true if the field is `None`.
    pub(super) fn is_none(&self) -> bool {
        match self {
            Self::Boolean(value) => value.is_none(),
            Self::Int32(value) => value.is_none(),
            Self::Int64(value) => value.is_none(),
            Self::Double(value) => value.is_none(),
            Self::String(value) => value.is_none(),
            Self::Booleans(value) => value.is_none(),
            Self::Int32s(value) => value.is_none(),
            Self::Int64s(value) => value.is_none(),
            Self::Doubles(value) => value.is_none(),
            Self::Strings(value) => value.is_none(),
            Self::Text(value) => value.get().is_none(),
            Self::Texts(value) => value.count().is_none(),
            Self::Model(value) => value.get().is_none(),
            Self::Models(value) => value.count().is_none(),
            Self::Json(value) => value.is_none(),
            Self::Additional(_) => true,
        }
    }

    /// The address of the field, which distinguishes it from other fields of its struct.
    pub(super) fn address(&self) -> *const () {
        match self {
            Self::Boolean(value) => std::ptr::from_ref(*value).cast(),
            Self::Int32(value) => std::ptr::from_ref(*value).cast(),
            Self::Int64(value) => std::ptr::from_ref(*value).cast(),
            Self::Double(value) => std::ptr::from_ref(*value).cast(),
            Self::String(value) => std::ptr::from_ref(*value).cast(),
            Self::Booleans(value) => std::ptr::from_ref(*value).cast(),
            Self::Int32s(value) => std::ptr::from_ref(*value).cast(),
            Self::Int64s(value) => std::ptr::from_ref(*value).cast(),
            Self::Doubles(value) => std::ptr::from_ref(*value).cast(),
            Self::Strings(value) => std::ptr::from_ref(*value).cast(),
            Self::Text(value) => std::ptr::from_ref(*value).cast(),
            Self::Texts(value) => std::ptr::from_ref(*value).cast(),
            Self::Model(value) => std::ptr::from_ref(*value).cast(),
            Self::Models(value) => std::ptr::from_ref(*value).cast(),
            Self::Json(value) => std::ptr::from_ref(*value).cast(),
            Self::Additional(value) => std::ptr::from_ref(*value).cast(),
        }
    }
}

/// A value that is text in JSON: a date, an identifier, a member of an enumeration.
pub trait Text: 'static {
    /// The text on the wire.
    fn as_str(&self) -> &str;

    /// Makes a value from any text. Undocumented text is kept.
    fn from_text(text: String) -> Self;
}

/// An optional [`Text`] of any type.
pub trait TextSlot {
    /// The text.
    fn get(&self) -> Option<&str>;

    /// Sets the text.
    fn set(&mut self, text: String);
}

impl<T: Text> TextSlot for Option<T> {
    fn get(&self) -> Option<&str> {
        match self {
            Some(text) => Some(text.as_str()),
            None => None,
        }
    }

    fn set(&mut self, text: String) {
        *self = Some(T::from_text(text));
    }
}

/// An optional list of [`Text`] of any type.
pub trait TextList {
    /// The number of texts, if there is a list.
    fn count(&self) -> Option<usize>;

    /// The text at an index.
    fn get(&self, index: usize) -> &str;

    /// Sets an empty list.
    fn start(&mut self);

    /// Appends a text. Makes a new list if there is none.
    fn push(&mut self, text: String);
}

#[expect(clippy::manual_map, reason = "closures would be compiled again for each type of the client")]
impl<T: Text> TextList for Option<Vec<T>> {
    fn count(&self) -> Option<usize> {
        match self {
            Some(list) => Some(list.len()),
            None => None,
        }
    }

    fn get(&self, index: usize) -> &str {
        match self {
            Some(list) if index < list.len() => list[index].as_str(),
            _ => "",
        }
    }

    fn start(&mut self) {
        *self = Some(Vec::new());
    }

    fn push(&mut self, text: String) {
        let list = match self {
            Some(list) => list,
            None => self.insert(Vec::new()),
        };
        list.push(T::from_text(text));
    }
}

/// An optional model of any type.
pub trait ModelSlot {
    /// The model.
    fn get(&self) -> Option<&dyn Model>;

    /// Sets an empty model and returns it.
    fn start(&mut self) -> &mut dyn Model;
}

impl<T: Model + Default> ModelSlot for Option<Box<T>> {
    fn get(&self) -> Option<&dyn Model> {
        match self {
            Some(model) => Some(&**model),
            None => None,
        }
    }

    fn start(&mut self) -> &mut dyn Model {
        &mut **self.insert(Box::new(T::default()))
    }
}

/// An optional list of models of any type.
pub trait ModelList {
    /// The number of models, if there is a list.
    fn count(&self) -> Option<usize>;

    /// The model at an index.
    fn get(&self, index: usize) -> Option<&dyn Model>;

    /// Sets an empty list.
    fn start(&mut self);

    /// Appends an empty model and returns it. Makes a new list if there is none.
    fn push(&mut self) -> &mut dyn Model;
}

#[expect(clippy::manual_map, reason = "closures would be compiled again for each type of the client")]
impl<T: Model + Default> ModelList for Option<Vec<T>> {
    fn count(&self) -> Option<usize> {
        match self {
            Some(list) => Some(list.len()),
            None => None,
        }
    }

    fn get(&self, index: usize) -> Option<&dyn Model> {
        match self {
            Some(list) if index < list.len() => Some(&list[index]),
            _ => None,
        }
    }

    fn start(&mut self) {
        *self = Some(Vec::new());
    }

    fn push(&mut self) -> &mut dyn Model {
        let list = match self {
            Some(list) => list,
            None => self.insert(Vec::new()),
        };
        list.push(T::default());
        let last = list.len() - 1;
        &mut list[last]
    }
}
