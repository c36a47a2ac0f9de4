//! Properties named by their fields, as the compiler checks them.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

use super::Model;

/// One field of a model, or a tuple of up to twelve: `&user.id`, `(&user.id, &user.display_name)`.
pub trait FieldList {
    /// Where the fields lie.
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

/// The documented names of fields. What is no field of the model has none.
pub(crate) fn names_of<T: Model + Default + Send + Sync, L: FieldList>(
    fields: impl FnOnce(&'static T) -> L,
) -> impl Iterator<Item = &'static str> {
    let model = empty::<T>();
    let addresses = fields(model).addresses();
    addresses.into_iter().filter_map(|address| name_at(model, address))
}

/// The documented name of the field that lies at an address.
pub(super) fn name_at(model: &dyn Model, address: *const ()) -> Option<&'static str> {
    let names = model.schema().names;
    (0..names.len()).find(|index| model.property(*index).address() == address).map(|index| names[index])
}

/// An empty model that lives as long as the program: one for each type that is asked for.
fn empty<T: Model + Default + Send + Sync>() -> &'static T {
    static MODELS: LazyLock<Mutex<HashMap<TypeId, &'static (dyn Any + Send + Sync)>>> =
        LazyLock::new(Mutex::default);
    let mut models = MODELS.lock().unwrap_or_else(PoisonError::into_inner);
    let any = *models.entry(TypeId::of::<T>()).or_insert_with(|| Box::leak(Box::<T>::default()));
    drop(models);
    any.downcast_ref::<T>().expect("it is kept under its own type")
}
