//! The yardstick: structs that only have the standard library's derives.

use std::fmt::Write;

pub(crate) const MANIFEST: &str =
    "[package]\nname = \"plain\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";

const STRUCTS: usize = 1_200;
/// The longest chain of structs that refer to each other.
const GROUP: usize = 20;

/// 1,200 structs of 15 optional fields: seven texts, two flags, three numbers, a list, and two that refer to other structs.
pub(crate) fn structs() -> String {
    let mut out = String::from("//! Plain structs.\n");
    for i in 0..STRUCTS {
        writeln!(out, "\n#[derive(Debug, Clone, Default)]\npub struct S{i} {{").unwrap();
        let last = i - i % GROUP + GROUP - 1;
        let other = |step: usize| match i + step {
            other if other <= last => format!("Box<S{other}>"),
            _ => "Vec<String>".to_owned(),
        };
        let (one, two) = (other(1), other(2));
        let types = [
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "bool",
            "bool",
            "i32",
            "i64",
            "f64",
            "Vec<String>",
            &one,
            &two,
        ];
        for (field, ty) in types.into_iter().enumerate() {
            writeln!(out, "    pub f{field}: Option<{ty}>,").unwrap();
        }
        out.push_str("}\n");
    }
    out
}
