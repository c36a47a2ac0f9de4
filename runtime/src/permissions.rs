//! Who may call an operation, as its page says.

use std::fmt;

/// The rows of a page's permissions table.
///
/// They are kept as one text, which costs a compiler next to nothing, and read when they are asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Permissions(
    /// A line each: scheme, order, subject, names, and the sets of names of which one is needed whole, with ` | ` between
    /// them. Names are separated by `, `, the names of a set by ` + `; a set without names is `-`.
    pub &'static str,
);

impl Permissions {
    /// No rows: the page says nothing.
    pub const NONE: Self = Self("");

    /// The rows, in the order of the page.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        self.0.lines().filter_map(row)
    }

    /// Whether the page says nothing.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

fn row(line: &'static str) -> Option<Permission> {
    let mut cells = line.split('|').map(str::trim);
    let mut cell = || cells.next().unwrap_or_default();
    let list = |text: &'static str, separator: char| -> Vec<&'static str> {
        text.split(separator).map(str::trim).filter(|name| !name.is_empty()).collect()
    };
    Some(Permission {
        scheme: match cell() {
            "DelegatedWork" => Scheme::DelegatedWork,
            "DelegatedPersonal" => Scheme::DelegatedPersonal,
            "Application" => Scheme::Application,
            "Unstated" => Scheme::Unstated,
            _ => return None,
        },
        order: match cell() {
            "LeastToMost" => Order::LeastToMost,
            "MostToLeast" => Order::MostToLeast,
            _ => Order::Unspecified,
        },
        subject: Some(cell()).filter(|subject| !subject.is_empty()),
        names: list(cell(), ','),
        any_of: list(cell(), ',')
            .into_iter()
            .map(|set| if set == "-" { Vec::new() } else { list(set, '+') })
            .collect(),
    })
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// One row of a permissions table: the permissions that let one kind of token call the operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// The kind of token that the row is about.
    pub scheme: Scheme,
    /// What the row is about, where the page tells permissions apart by it: mostly a resource.
    pub subject: Option<&'static str>,
    /// The order that the names stand in.
    pub order: Order,
    /// The names of the permissions as documented; empty where the page says that the scheme is not
    /// supported, or that no permission is needed: then [`any_of`](Self::any_of) has one set, without names.
    pub names: Vec<&'static str>,
    /// Where not any one of the names will do: sets of names, of which one set is needed whole. Empty otherwise.
    pub any_of: Vec<Vec<&'static str>>,
}

/// Prints the row as a clause, the least privileged first where that is known: `application: User.Read.All,
/// User.ReadWrite.All`.
impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.scheme)?;
        if let Some(subject) = self.subject {
            write!(f, ", for {subject}")?;
        }
        match (&*self.any_of, &*self.names) {
            ([], []) => f.write_str(": not supported"),
            ([set], _) if set.is_empty() => f.write_str(": no permission needed"),
            ([], names) if self.order == Order::MostToLeast => {
                let names: Vec<_> = names.iter().rev().copied().collect();
                write!(f, ": {}", names.join(", "))
            }
            ([], names) => write!(f, ": {}", names.join(", ")),
            (sets, _) => {
                let sets: Vec<_> = sets.iter().map(|set| set.join(" and ")).collect();
                write!(f, ": {}", sets.join(", or "))
            }
        }
    }
}

/// The kind of token that a permission is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// A signed-in user's work or school account.
    DelegatedWork,
    /// A signed-in user's personal Microsoft account.
    DelegatedPersonal,
    /// The application itself, with no user.
    Application,
    /// The page names the permissions, and does not say for which token.
    Unstated,
}

/// Prints the scheme in the words of the documentation.
impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DelegatedWork => "delegated (work or school account)",
            Self::DelegatedPersonal => "delegated (personal Microsoft account)",
            Self::Application => "application",
            Self::Unstated => "any account",
        })
    }
}

/// The order of the names in a row of a permissions table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// From the least to the most privileged.
    LeastToMost,
    /// From the most to the least privileged.
    MostToLeast,
    /// The table does not say.
    Unspecified,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_is_read_and_prints_as_a_clause() {
        let permissions = Permissions(
            "Application | LeastToMost | device | Device.Read, Device.ReadWrite | \n\
             DelegatedWork |  |  | A.Read, B.Read, C.Read | A.Read + B.Read, C.Read\n\
             DelegatedPersonal | MostToLeast |  | B.All, B | \n\
             Application |  |  |  | -",
        );
        let printed: Vec<String> = permissions.iter().map(|row| row.to_string()).collect();
        assert_eq!(
            printed,
            [
                "application, for device: Device.Read, Device.ReadWrite",
                "delegated (work or school account): A.Read and B.Read, or C.Read",
                "delegated (personal Microsoft account): B, B.All",
                "application: no permission needed",
            ]
        );
        let orders: Vec<Order> = permissions.iter().map(|row| row.order).collect();
        assert_eq!(orders, [Order::LeastToMost, Order::Unspecified, Order::MostToLeast, Order::Unspecified]);
        assert!(!permissions.is_empty() && Permissions::NONE.iter().next().is_none());
    }
}
