//! The primitive types of OData, in the spellings of the pages.

/// A primitive type of OData.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PrimitiveType {
    Binary,
    Boolean,
    Byte,
    Date,
    DateTimeOffset,
    Decimal,
    Double,
    Duration,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    Stream,
    String,
    TimeOfDay,
}

impl PrimitiveType {
    /// The spellings of each type, without `Edm.`; its own name comes first.
    const SPELLINGS: &[(Self, &[&str])] = &[
        (Self::String, &["String", "text", "url", "uri"]),
        (Self::Boolean, &["Boolean", "bool"]),
        (Self::Int32, &["Int32", "int", "integer"]),
        (Self::Int64, &["Int64", "long"]),
        (Self::DateTimeOffset, &["DateTimeOffset", "datetime", "timestamp"]),
        (Self::Double, &["Double", "number"]),
        (Self::Guid, &["Guid", "uuid"]),
        (Self::Date, &["Date"]),
        (Self::Duration, &["Duration"]),
        (Self::Single, &["Single", "float"]),
        (Self::Binary, &["Binary"]),
        (Self::Stream, &["Stream"]),
        (Self::TimeOfDay, &["TimeOfDay"]),
        (Self::Decimal, &["Decimal"]),
        (Self::Byte, &["Byte"]),
        (Self::SByte, &["SByte"]),
        (Self::Int16, &["Int16"]),
    ];

    /// The type with this name, in any case and spelling.
    pub(crate) fn of(name: &str) -> Option<Self> {
        const PREFIX: &str = "edm.";
        let name = match name.split_at_checked(PREFIX.len()) {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case(PREFIX) => rest,
            _ => name,
        };
        let is_name = |spelling: &&str| spelling.eq_ignore_ascii_case(name);
        Self::SPELLINGS.iter().find(|(_, spellings)| spellings.iter().any(is_name)).map(|(ty, _)| *ty)
    }

    /// The type whose own name this is, in any case.
    pub(crate) fn opt_named(name: &str) -> Option<Self> {
        Self::names().find(|(_, own)| own.eq_ignore_ascii_case(name)).map(|(ty, _)| ty)
    }

    /// The own name of the type, without `Edm.`
    pub(crate) fn name(self) -> &'static str {
        Self::names().find(|(ty, _)| *ty == self).map_or("", |(_, name)| name)
    }

    fn names() -> impl Iterator<Item = (Self, &'static str)> {
        Self::SPELLINGS.iter().filter_map(|(ty, spellings)| Some((*ty, *spellings.first()?)))
    }

    /// Returns whether the values of the type are numbers.
    pub(crate) const fn is_number(self) -> bool {
        self.is_whole_number() || matches!(self, Self::Single | Self::Double | Self::Decimal)
    }

    /// Returns whether the values of the type are whole numbers.
    pub(crate) const fn is_whole_number(self) -> bool {
        matches!(self, Self::Byte | Self::SByte | Self::Int16 | Self::Int32 | Self::Int64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_known_in_its_spellings() {
        for name in ["String", "Edm.String", "edm.string", "STRING", "url"] {
            assert_eq!(PrimitiveType::of(name), Some(PrimitiveType::String), "{name}");
        }
        for name in ["", "Edm.", "user", "strings", "Edm.Int128"] {
            assert_eq!(PrimitiveType::of(name), None, "{name}");
        }
    }
}
