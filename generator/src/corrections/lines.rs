//! Where an entry stands in the file.
//!
//! The YAML parser tells the place of an error only, so one is made where the entry begins. It is asked for wrong entries alone.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Line and column of an item of a list at the top of the file, counted from 1.
pub(super) fn place_of(text: &str, list: &str, index: usize) -> (usize, usize) {
    let stop = Stop { list, index, depth: 0 };
    let error = stop.deserialize(serde_yaml::Deserializer::from_str(text)).err();
    error.and_then(|error| error.location()).map_or((1, 1), |at| (at.line(), at.column()))
}

/// Goes down to an item and stops there.
#[derive(Clone, Copy)]
struct Stop<'l> {
    list: &'l str,
    index: usize,
    /// 0 for the file, 1 for the list, 2 for the item.
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Stop<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Stop<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("corrections")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if self.depth == 2 {
            return Err(A::Error::custom("here"));
        }
        while let Some(key) = map.next_key::<String>()? {
            if self.depth == 0 && key == self.list {
                map.next_value_seed(Self { depth: 1, ..self })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for _ in 0..self.index {
            list.next_element::<IgnoredAny>()?;
        }
        list.next_element_seed(Self { depth: 2, ..self })?;
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_in_all_forms_of_yaml() {
        let text = "# x\ncorrect:\n  - page: a\n    reason: b\n\n  - {page: c,\n     reason: d}\ndrop: [ {page: e} , {page: f} ]\nrename:\n- page: g\n-\n  page: h\n";
        for (list, index, line) in [
            ("correct", 0, 3),
            ("correct", 1, 6),
            ("drop", 0, 8),
            ("drop", 1, 8),
            ("rename", 0, 10),
            ("rename", 1, 12),
        ] {
            assert_eq!(place_of(text, list, index).0, line, "{list} {index}");
        }
        assert_eq!(place_of(text, "none", 3), (1, 1));
    }
}
