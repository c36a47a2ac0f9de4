//! The value of a documented type in the client: a struct, or an enum of the members.

use super::words;
use super::{Doc, Gate, Generic, Ident, Lit, Type};
use crate::hash::{HashSet, stable_digits};

/// A documented type.
#[derive(Debug, Clone, PartialEq)]
pub enum Model {
    /// A resource.
    Struct(Struct),
    /// An enumeration.
    Enum(Enum),
}

impl Model {
    /// Its modules below `models`.
    #[must_use]
    pub fn module(&self) -> &[Ident] {
        match self {
            Self::Struct(model) => &model.module,
            Self::Enum(model) => &model.module,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &Ident {
        match self {
            Self::Struct(model) => &model.name,
            Self::Enum(model) => &model.name,
        }
    }

    /// Takes a name for its private module that differs from the type's own name and from all taken names.
    pub(crate) fn take_file_name(&self, taken: &mut HashSet<Ident>) -> Ident {
        let words = words::snake(self.name().as_str());
        let mut name = Ident::new(&words);
        let mut longer = format!("{words}_type");
        while name == *self.name() || !taken.insert(name.clone()) {
            name = Ident::new(&longer);
            longer = format!("{words}_{}", stable_digits(&longer));
        }
        name
    }

    /// The condition under which it is compiled.
    #[must_use]
    pub fn gate(&self) -> &Gate {
        match self {
            Self::Struct(model) => &model.gate,
            Self::Enum(model) => &model.gate,
        }
    }

    /// The pages that it was made from, sorted.
    #[must_use]
    pub fn pages(&self) -> &[String] {
        match self {
            Self::Struct(model) => &model.pages,
            Self::Enum(model) => &model.pages,
        }
    }
}

/// A resource, or the parameters of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// Its name.
    pub name: Ident,
    /// Its modules below `models`.
    pub module: Vec<Ident>,
    /// Its docs.
    pub doc: Doc,
    /// The deprecation note.
    pub deprecated: Option<Lit>,
    /// Its documented name with its namespace.
    pub odata_type: Lit,
    /// Its own fields, and then those of its base types.
    pub fields: Vec<Field>,
    /// The fields that a constructor requires.
    pub required: Vec<Required>,
    /// The enum of its derived types, if it has one.
    pub kind: Option<Kind>,
    /// The base types that it converts to, each with the condition of that conversion.
    pub bases: Vec<(Type, Option<Gate>)>,
    /// The condition under which it is compiled.
    pub gate: Gate,
    /// The pages that it was made from, sorted.
    pub pages: Vec<String>,
}

/// An enum over the derived types of a base type.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// Its name.
    pub name: Ident,
    /// The variant for the base type itself and for undocumented types.
    pub other: Ident,
    /// The derived types, sorted by name.
    pub derived: Vec<Derived>,
}

/// A field: a documented property.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Its documented name.
    pub documented: Lit,
    /// Its type.
    pub ty: Type,
    /// Its docs.
    pub doc: Doc,
    /// The deprecation note.
    pub deprecated: Option<Lit>,
    /// An extra condition, if it is not compiled whenever its struct is.
    pub gate: Option<Gate>,
}

/// A field that a constructor requires.
#[derive(Debug, Clone, PartialEq)]
pub struct Required {
    /// Its name.
    pub name: Ident,
    /// The type of the constructor's argument.
    pub ty: Type,
}

impl Required {
    /// The conversion from the argument to the field's value.
    #[must_use]
    pub fn conversion(&self) -> Conversion {
        match &self.ty {
            Type::Generic(Generic::Into, _) => Conversion::Into,
            Type::Struct(_) => Conversion::Box,
            _ => Conversion::None,
        }
    }
}

/// The conversion from a constructor's argument to a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// The argument is the value.
    None,
    /// The argument is converted by `into()`.
    Into,
    /// The argument is put into a `Box`.
    Box,
}

/// A variant for a derived type.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// The name of the variant.
    pub variant: Ident,
    /// The type.
    pub ty: Type,
    /// Its documented name with its namespace.
    pub odata_type: Lit,
    /// An extra condition, if it is not compiled whenever the base type is.
    pub gate: Option<Gate>,
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// Its name.
    pub name: Ident,
    /// Its documented name.
    pub documented: String,
    /// Its modules below `models`.
    pub module: Vec<Ident>,
    /// Its docs.
    pub doc: Doc,
    /// Its documented members, in page order.
    pub variants: Vec<Variant>,
    /// The condition under which it is compiled.
    pub gate: Gate,
    /// The pages that it was made from, sorted.
    pub pages: Vec<String>,
}

/// A member of an enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its name.
    pub name: Ident,
    /// Its documented name.
    pub documented: Lit,
    /// Its documented name as code.
    pub code: String,
    /// Its docs.
    pub doc: Doc,
}
