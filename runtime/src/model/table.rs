//! The traits of the standard library, implemented with the table of properties.

use std::fmt;

use super::{Model, Property, PropertyMut, Text, write::texts};

/// Clones a model.
#[must_use]
pub fn clone<T: Model + Default>(model: &T) -> T {
    let mut copy = T::default();
    copy_into(model, &mut copy);
    copy
}

fn copy_into(from: &dyn Model, to: &mut dyn Model) {
    for index in 0..=from.schema().names.len() {
        match (from.property(index), to.property_mut(index)) {
            (Property::Boolean(from), PropertyMut::Boolean(to)) => to.clone_from(from),
            (Property::Int32(from), PropertyMut::Int32(to)) => to.clone_from(from),
            (Property::Int64(from), PropertyMut::Int64(to)) => to.clone_from(from),
            (Property::Double(from), PropertyMut::Double(to)) => to.clone_from(from),
            (Property::String(from), PropertyMut::String(to)) => to.clone_from(from),
            (Property::Booleans(from), PropertyMut::Booleans(to)) => to.clone_from(from),
            (Property::Int32s(from), PropertyMut::Int32s(to)) => to.clone_from(from),
            (Property::Int64s(from), PropertyMut::Int64s(to)) => to.clone_from(from),
            (Property::Doubles(from), PropertyMut::Doubles(to)) => to.clone_from(from),
            (Property::Strings(from), PropertyMut::Strings(to)) => to.clone_from(from),
            (Property::Json(from), PropertyMut::Json(to)) => to.clone_from(from),
            (Property::Additional(from), PropertyMut::Additional(to)) => to.clone_from(from),
            (Property::Text(from), PropertyMut::Text(to)) => {
                if let Some(text) = from.get() {
                    to.set(text.to_owned());
                }
            }
            (Property::Texts(from), PropertyMut::Texts(to)) if from.count().is_some() => {
                to.start();
                texts(from).for_each(|text| to.push(text.to_owned()));
            }
            (Property::Model(from), PropertyMut::Model(to)) => {
                if let Some(model) = from.get() {
                    copy_into(model, to.start());
                }
            }
            (Property::Models(from), PropertyMut::Models(to)) => {
                if let Some(count) = from.count() {
                    to.start();
                    (0..count)
                        .filter_map(|index| from.get(index))
                        .for_each(|model| copy_into(model, to.push()));
                }
            }
            // Both tables have the same type, so the remaining kinds have no value.
            _ => {}
        }
    }
}

/// Compares the type, the properties, the `null` properties and the additional content of two models.
#[must_use]
pub fn eq(a: &dyn Model, b: &dyn Model) -> bool {
    a.schema().odata_type == b.schema().odata_type && same(a, b)
}

fn same(a: &dyn Model, b: &dyn Model) -> bool {
    let (Property::Additional(rest_a), Property::Additional(rest_b)) =
        (a.property(usize::MAX), b.property(usize::MAX))
    else {
        return false;
    };
    rest_a.same_properties(rest_b)
        && (0..a.schema().names.len()).all(|index| {
            let (a, b) = (a.property(index), b.property(index));
            same_property(a, b) && (!a.is_none() || rest_a.is_null(index) == rest_b.is_null(index))
        })
}

fn same_property(a: Property<'_>, b: Property<'_>) -> bool {
    match (a, b) {
        (Property::Boolean(a), Property::Boolean(b)) => a == b,
        (Property::Int32(a), Property::Int32(b)) => a == b,
        (Property::Int64(a), Property::Int64(b)) => a == b,
        (Property::Double(a), Property::Double(b)) => a == b,
        (Property::String(a), Property::String(b)) => a == b,
        (Property::Booleans(a), Property::Booleans(b)) => a == b,
        (Property::Int32s(a), Property::Int32s(b)) => a == b,
        (Property::Int64s(a), Property::Int64s(b)) => a == b,
        (Property::Doubles(a), Property::Doubles(b)) => a == b,
        (Property::Strings(a), Property::Strings(b)) => a == b,
        (Property::Json(a), Property::Json(b)) => a == b,
        (Property::Text(a), Property::Text(b)) => a.get() == b.get(),
        (Property::Texts(a), Property::Texts(b)) => a.count() == b.count() && texts(a).eq(texts(b)),
        (Property::Model(a), Property::Model(b)) => same_optional(a.get(), b.get()),
        (Property::Models(a), Property::Models(b)) => {
            a.count() == b.count()
                && (0..a.count().unwrap_or(0)).all(|index| same_optional(a.get(index), b.get(index)))
        }
        // Neither type has a field here. The values are compared with the additional content.
        (Property::Additional(_), Property::Additional(_)) => true,
        _ => false,
    }
}

fn same_optional(a: Option<&dyn Model>, b: Option<&dyn Model>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => same(a, b),
        (None, None) => true,
        _ => false,
    }
}

/// Prints the properties that have a value, and the additional content.
///
/// # Errors
/// Returns an error of the formatter.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = model.schema();
    let mut out = f.debug_struct(schema.name);
    for (index, name) in schema.names.iter().enumerate() {
        let property = model.property(index);
        if !property.is_none() {
            out.field(name, &Printed(property));
        }
    }
    if let Property::Additional(rest) = model.property(usize::MAX)
        && !rest.is_empty()
    {
        out.field("additional", rest);
    }
    out.finish()
}

/// Clones a text.
#[must_use]
pub fn clone_text<T: Text>(text: &T) -> T {
    T::from_text(text.as_str().to_owned())
}

/// Compares two texts.
#[must_use]
pub fn eq_text(a: &impl Text, b: &impl Text) -> bool {
    a.as_str() == b.as_str()
}

/// Prints a text in quotes.
///
/// # Errors
/// Returns an error of the formatter.
pub fn debug_text(text: &impl Text, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(text.as_str(), f)
}

/// Prints a text.
///
/// # Errors
/// Returns an error of the formatter.
pub fn display_text(text: &impl Text, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(text.as_str(), f)
}

/// Prints a property for `Debug`.
struct Printed<'a>(Property<'a>);

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Property::Boolean(Some(value)) => value.fmt(f),
            Property::Int32(Some(value)) => value.fmt(f),
            Property::Int64(Some(value)) => value.fmt(f),
            Property::Double(Some(value)) => value.fmt(f),
            Property::String(Some(value)) => value.fmt(f),
            Property::Booleans(Some(value)) => value.fmt(f),
            Property::Int32s(Some(value)) => value.fmt(f),
            Property::Int64s(Some(value)) => value.fmt(f),
            Property::Doubles(Some(value)) => value.fmt(f),
            Property::Strings(Some(value)) => value.fmt(f),
            Property::Json(Some(value)) => value.fmt(f),
            Property::Text(value) => value.get().fmt(f),
            Property::Texts(value) => f.debug_list().entries(texts(value)).finish(),
            Property::Model(value) => match value.get() {
                Some(model) => debug(model, f),
                None => f.write_str("None"),
            },
            Property::Models(value) => {
                let models = (0..value.count().unwrap_or(0)).filter_map(|index| value.get(index));
                f.debug_list().entries(models.map(PrintedModel)).finish()
            }
            _ => f.write_str("None"),
        }
    }
}

struct PrintedModel<'a>(&'a dyn Model);

impl fmt::Debug for PrintedModel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, f)
    }
}
