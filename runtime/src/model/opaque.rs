//! A value whose type the compiler does not look into.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::{Model, ModelList, ModelSlot};

/// A value on the heap, like a [`Box`], whose type the compiler does not follow.
///
/// Generated code uses it for a property if a chain of types that own each other would be longer than the compiler
/// follows: a program that uses one of them would not compile (E0275, E0320) without a higher `recursion_limit`. It is
/// used like a `Box`: `Opaque::new(user)`, `&*opaque`, `opaque.into_inner()`.
///
/// ```
/// use graph_client_runtime::Opaque;
///
/// let mut name = Opaque::new("Adele".to_owned());
/// name.push('!');
/// assert_eq!(name.into_inner(), "Adele!");
/// ```
pub struct Opaque<T> {
    /// Always a `T`.
    value: Box<dyn Any + Send + Sync>,
    of: PhantomData<fn() -> T>,
}

impl<T: Send + Sync + 'static> Opaque<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self { value: Box::new(value), of: PhantomData }
    }
}

impl<T: 'static> Opaque<T> {
    /// A reference to the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        match self.value.downcast() {
            Ok(value) => *value,
            Err(_) => unreachable!("{ALWAYS}"),
        }
    }
}

const ALWAYS: &str = "an `Opaque` holds the type that it was made with";

impl<T: 'static> Deref for Opaque<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.downcast_ref().expect(ALWAYS)
    }
}

impl<T: 'static> DerefMut for Opaque<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value.downcast_mut().expect(ALWAYS)
    }
}

impl<T: Send + Sync + 'static> From<T> for Opaque<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Default + Send + Sync + 'static> Default for Opaque<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Opaque<T> {
    fn clone(&self) -> Self {
        Self::new((**self).clone())
    }
}

impl<T: PartialEq + 'static> PartialEq for Opaque<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Opaque<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Model + Default + Send + Sync> ModelSlot for Option<Opaque<T>> {
    fn get(&self) -> Option<&dyn Model> {
        match self {
            Some(model) => Some(&**model),
            None => None,
        }
    }

    fn start(&mut self) -> &mut dyn Model {
        &mut **self.insert(Opaque::default())
    }
}

impl<T: Model + Default + Send + Sync> ModelList for Option<Opaque<Vec<T>>> {
    fn count(&self) -> Option<usize> {
        self.as_ref().map(|list| list.len())
    }

    fn get(&self, index: usize) -> Option<&dyn Model> {
        let model = self.as_ref()?.get(index)?;
        Some(model)
    }

    fn start(&mut self) {
        *self = Some(Opaque::default());
    }

    fn push(&mut self) -> &mut dyn Model {
        let list = &mut **self.get_or_insert_default();
        list.push(T::default());
        let last = list.len() - 1;
        &mut list[last]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Additional, Property, PropertyMut, Schema, model_traits};
    use serde_json::json;

    #[derive(Default)]
    struct Folder {
        parent: Option<Opaque<Folder>>,
        children: Option<Opaque<Vec<Folder>>>,
        additional: Additional,
    }

    impl Model for Folder {
        fn schema(&self) -> &'static Schema {
            &Schema { name: "Folder", odata_type: "microsoft.graph.folder", names: &["parent", "children"] }
        }

        fn property(&self, index: usize) -> Property<'_> {
            match index {
                0 => Property::Model(&self.parent),
                1 => Property::Models(&self.children),
                _ => Property::Additional(&self.additional),
            }
        }

        fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
            match index {
                0 => PropertyMut::Model(&mut self.parent),
                1 => PropertyMut::Models(&mut self.children),
                _ => PropertyMut::Additional(&mut self.additional),
            }
        }
    }
    model_traits!(Folder);

    #[test]
    fn an_opaque_property_is_read_written_and_used_like_one_in_a_box() {
        let sent = json!({"parent": {"parent": null, "name": "a"}, "children": [{}, {"children": []}]});
        let mut folder: Folder = serde_json::from_value(sent.clone()).expect("a folder");
        assert_eq!(serde_json::to_value(&folder).expect("JSON"), sent);
        assert_eq!(folder.children.as_deref().map(Vec::len), Some(2));
        let copy = folder.clone();
        assert_eq!(folder, copy);
        folder.parent = Some(Folder::default().into());
        assert_ne!(folder, copy);
        let parent = folder.parent.take().expect("it was set").into_inner();
        assert_eq!(parent, Folder::default());
    }
}
