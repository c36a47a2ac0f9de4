//! Names of properties given as fields, which the compiler checks.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

use super::Model;

/// A field of a model, or a tuple of up to twelve fields: `&user.id`, `(&user.id, &user.display_name)`.
pub trait FieldList {
    /// The addresses of the fields.
    #[doc(hidden)]
    fn addresses(&self) -> Vec<*const ()>;
}

impl<V> FieldList for &Option<V> {
    fn addresses(&self) -> Vec<*const ()> {
        vec![std::ptr::from_ref::<Option<V>>(self).cast()]
    }
}

macro_rules! tuples {
    ($head:ident $($tail:ident)*) => {
        impl<$head: FieldList, $($tail: FieldList),*> FieldList for ($head, $($tail,)*) {
            fn addresses(&self) -> Vec<*const ()> {
                #[expect(non_snake_case, reason = "the names are those of the types")]
                let ($head, $($tail,)*) = self;
                [$head.addresses(), $($tail.addresses()),*].concat()
            }
        }
        tuples!($($tail)*);
    };
    () => {};
}
tuples!(A B C D E F G H I J K L);

/// The documented names of fields. A reference outside of the model has no name.
pub(crate) fn names_of<T: Model + Default + Send + Sync, L: FieldList>(
    fields: impl FnOnce(&'static T) -> L,
) -> impl Iterator<Item = &'static str> {
    let model = empty::<T>();
    let addresses = fields(model).addresses();
    addresses
        .into_iter()
        .filter_map(|address| index_at(model, address))
        .map(|index| model.schema().names[index])
}

/// The index of the field at an address.
pub(crate) fn index_at(model: &dyn Model, address: *const ()) -> Option<usize> {
    (0..model.schema().names.len()).find(|index| model.property(*index).address() == address)
}

/// A static empty model, allocated once for each type.
fn empty<T: Model + Default + Send + Sync>() -> &'static T {
    static MODELS: LazyLock<Mutex<HashMap<TypeId, &'static (dyn Any + Send + Sync)>>> =
        LazyLock::new(Mutex::default);
    let mut models = MODELS.lock().unwrap_or_else(PoisonError::into_inner);
    let any = *models.entry(TypeId::of::<T>()).or_insert_with(|| Box::leak(Box::<T>::default()));
    drop(models);
    any.downcast_ref::<T>().expect("it is kept under its own type")
}
