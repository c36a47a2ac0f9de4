//! The types of the generated client as trees. Code inspects the tree, never printed Rust.

use super::print::Ident;
use askama::{FastWritable, Values};
use std::fmt::{self, Write};

/// A type as generated code names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `()`
    Unit,
    /// `&str`
    Str,
    /// A primitive type of OData.
    Primitive(Primitive),
    /// `rt::Value`: any JSON.
    Json,
    /// `rt::Bytes`
    Bytes,
    /// `rt::Accepted`: the service continues the operation after its answer.
    Accepted,
    /// The struct of a documented resource.
    Struct(ModelPath),
    /// The enum of a documented enumeration.
    Enum(ModelPath),
    /// The struct for an action's parameters, in the module of its function.
    Parameters(Ident),
    /// A generic type with its one argument.
    Generic(Generic, Box<Type>),
}

/// The path of a documented type below `models`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelPath {
    /// The modules of its namespace.
    pub module: Vec<Ident>,
    /// The name of the type.
    pub name: Ident,
}

/// A primitive type of OData.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Primitive {
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Int32` and smaller integer types.
    Int32,
    /// `Edm.Int64`
    Int64,
    /// `Edm.Double` and the other fractional types.
    Double,
    /// `Edm.String`
    String,
    /// A type that is a JSON string with a format.
    Literal(Literal),
}

/// A primitive type that is a JSON string with a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    /// `Edm.DateTimeOffset`
    DateTimeOffset,
    /// `Edm.Date`
    Date,
    /// `Edm.TimeOfDay`
    TimeOfDay,
    /// `Edm.Duration`
    Duration,
    /// `Edm.Guid`
    Guid,
    /// `Edm.Binary`
    Binary,
}

/// A generic type of one argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generic {
    /// `Option<T>`
    Option,
    /// `Vec<T>`
    Vec,
    /// `Box<T>`
    Box,
    /// `rt::Opaque<T>`: a box that hides its type from rustc's walks.
    Opaque,
    /// `rt::Collection<T>`: a page of an OData collection.
    Collection,
    /// `rt::ValueOf<T>`: one value as OData wraps it.
    ValueOf,
    /// `impl Into<T>`
    Into,
}

impl Type {
    /// Wraps this type in a generic one.
    #[must_use]
    pub fn within(self, generic: Generic) -> Self {
        Self::Generic(generic, Box::new(self))
    }

    /// The innermost type: for `Option<Vec<models::User>>`, the struct `models::User`.
    #[must_use]
    pub fn element(&self) -> &Self {
        let mut ty = self;
        while let Self::Generic(_, argument) = ty {
            ty = argument;
        }
        ty
    }

    /// Returns whether a generic type occurs in this one.
    #[must_use]
    pub fn has(&self, wanted: Generic) -> bool {
        match self {
            Self::Generic(generic, argument) => *generic == wanted || argument.has(wanted),
            _ => false,
        }
    }

    /// Returns whether its path goes through the module `models`.
    #[must_use]
    pub fn is_in_models(&self) -> bool {
        matches!(self.element(), Self::Struct(_) | Self::Enum(_))
    }

    /// The variant of the runtime's `Property` for a field of this type.
    #[must_use]
    pub fn property_variant(&self) -> &'static str {
        let (one, list) = match self.element() {
            Self::Primitive(Primitive::Boolean) => ("Boolean", "Booleans"),
            Self::Primitive(Primitive::Int32) => ("Int32", "Int32s"),
            Self::Primitive(Primitive::Int64) => ("Int64", "Int64s"),
            Self::Primitive(Primitive::Double) => ("Double", "Doubles"),
            Self::Primitive(Primitive::String) => ("String", "Strings"),
            Self::Primitive(Primitive::Literal(_)) | Self::Enum(_) => ("Text", "Texts"),
            Self::Struct(_) => ("Model", "Models"),
            _ => ("Json", "Json"),
        };
        if self.has(Generic::Vec) { list } else { one }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.print(f)
    }
}

impl FastWritable for Type {
    fn write_into(&self, out: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.print(out)?)
    }
}

impl Type {
    fn print(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Self::Unit => out.write_str("()"),
            Self::Str => out.write_str("&str"),
            Self::Primitive(primitive) => out.write_str(primitive.rust_name()),
            Self::Json => out.write_str("rt::Value"),
            Self::Bytes => out.write_str("rt::Bytes"),
            Self::Accepted => out.write_str("rt::Accepted"),
            Self::Struct(path) | Self::Enum(path) => {
                out.write_str("models")?;
                path.module.iter().chain([&path.name]).try_for_each(|segment| {
                    out.write_str("::")?;
                    out.write_str(segment.as_str())
                })
            }
            Self::Parameters(name) => out.write_str(name.as_str()),
            Self::Generic(generic, argument) => {
                out.write_str(generic.rust_name())?;
                out.write_char('<')?;
                argument.print(out)?;
                out.write_char('>')
            }
        }
    }
}

impl Primitive {
    const fn rust_name(self) -> &'static str {
        match self {
            Self::Boolean => "bool",
            Self::Int32 => "i32",
            Self::Int64 => "i64",
            Self::Double => "f64",
            Self::String => "String",
            Self::Literal(Literal::DateTimeOffset) => "rt::DateTimeOffset",
            Self::Literal(Literal::Date) => "rt::Date",
            Self::Literal(Literal::TimeOfDay) => "rt::TimeOfDay",
            Self::Literal(Literal::Duration) => "rt::Duration",
            Self::Literal(Literal::Guid) => "rt::Guid",
            Self::Literal(Literal::Binary) => "rt::Binary",
        }
    }
}

impl Generic {
    const fn rust_name(self) -> &'static str {
        match self {
            Self::Option => "Option",
            Self::Vec => "Vec",
            Self::Box => "Box",
            Self::Opaque => "rt::Opaque",
            Self::Collection => "rt::Collection",
            Self::ValueOf => "rt::ValueOf",
            Self::Into => "impl Into",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_print_as_rust_and_know_how_the_runtime_holds_them() {
        let record = || ModelPath { module: vec![Ident::new("call_records")], name: Ident::new("Record") };
        let literal = Type::Primitive(Primitive::Literal(Literal::Date));
        let opaque = Type::Struct(record()).within(Generic::Vec).within(Generic::Opaque);
        for (ty, printed, variant, in_models) in [
            (opaque, "rt::Opaque<Vec<models::call_records::Record>>", "Models", true),
            (Type::Struct(record()).within(Generic::Box), "Box<models::call_records::Record>", "Model", true),
            (Type::Enum(record()).within(Generic::Vec), "Vec<models::call_records::Record>", "Texts", true),
            (literal, "rt::Date", "Text", false),
            (Type::Json.within(Generic::Into), "impl Into<rt::Value>", "Json", false),
            (Type::Primitive(Primitive::Int64).within(Generic::Vec), "Vec<i64>", "Int64s", false),
        ] {
            let ty = ty.within(Generic::Option);
            assert_eq!(ty.to_string(), format!("Option<{printed}>"));
            assert_eq!((ty.property_variant(), ty.is_in_models()), (variant, in_models));
            syn::parse_str::<syn::Type>(&ty.to_string().replace("impl Into", "Into"))
                .expect("a type of Rust");
        }
    }
}
