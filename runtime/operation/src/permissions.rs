//! The permissions that an operation needs, as documented on its page.

use std::borrow::Cow;
use std::fmt;

/// One row of a permissions table: the permissions that let one kind of token call the operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// The kind of token that the row applies to.
    pub scheme: Scheme,
    /// The subject of the row, mostly a resource, if the page separates permissions by it.
    pub subject: Option<Cow<'static, str>>,
    /// The order of the names.
    pub order: Order,
    /// The documented names of the permissions. Empty if the scheme is not supported, or if no permission is needed; in
    /// the second case [`any_of`](Self::any_of) has one set without names.
    pub names: Vec<Cow<'static, str>>,
    /// The names that the page calls the least privileged, if it has a column of them. They stand first in `names`.
    pub least: Vec<Cow<'static, str>>,
    /// Sets of names, if a single one is not enough: the token needs all names of one set. Empty otherwise.
    pub any_of: Vec<Vec<Cow<'static, str>>>,
    /// The text of the row, if it contains more than names.
    pub note: Option<Cow<'static, str>>,
}

impl Permission {
    /// The alternatives: single names, or sets of names that are needed together. The least privileged comes first if
    /// the page orders them.
    fn alternatives(&self) -> Vec<Vec<&str>> {
        let mut all: Vec<Vec<&str>> = match &*self.any_of {
            [] => self.names.iter().map(|name| vec![name.as_ref()]).collect(),
            sets => sets.iter().map(|set| set.iter().map(AsRef::as_ref).collect()).collect(),
        };
        if self.order == Order::MostToLeast {
            all.reverse();
        }
        all
    }
}

/// A sentence about permissions beside the page's tables.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// The permissions that the sentence names. Only its text says if it asks for them or denies them.
    pub names: Vec<Cow<'static, str>>,
    /// The sentence, as Markdown.
    pub text: Cow<'static, str>,
}

/// The roles that a signed-in user needs besides a permission: any one of them will do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Role {
    /// The thing that the user does, or does it to, if the page has roles for several of them.
    pub subject: Option<Cow<'static, str>>,
    /// The names of the roles. Empty if the text names none.
    pub names: Vec<Cow<'static, str>>,
    /// The names that the page calls the least privileged.
    pub least: Vec<Cow<'static, str>>,
    /// The whole text of the page, as Markdown, with its exceptions.
    pub text: Cow<'static, str>,
}

/// Prints the roles as a clause, the least privileged first: `for devices: Cloud Device Administrator (least
/// privileged), Global Administrator`. If the text names none, the clause is the text.
impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(subject) = &self.subject {
            write!(f, "for {subject}: ")?;
        }
        if self.names.is_empty() {
            return f.write_str(self.text.trim_end_matches('.'));
        }
        let (least, others): (Vec<_>, Vec<_>) = self.names.iter().partition(|name| self.least.contains(name));
        for (i, name) in least.iter().chain(&others).enumerate() {
            let separator = if i == 0 { "" } else { ", " };
            let mark = if i < least.len() && !others.is_empty() { " (least privileged)" } else { "" };
            write!(f, "{separator}{name}{mark}")?;
        }
        Ok(())
    }
}

/// Prints the row as a clause, the least privileged first if the order is known: `application: User.Read.All,
/// User.ReadWrite.All`.
impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.scheme)?;
        if let Some(subject) = &self.subject {
            write!(f, ", for {subject}")?;
        }
        match (&*self.any_of, &*self.names) {
            ([], []) => return f.write_str(": not supported"),
            ([set], _) if set.is_empty() => return f.write_str(": no permission needed"),
            _ => f.write_str(": ")?,
        }
        let all = self.alternatives();
        let is_least = |set: &&Vec<&str>| set.iter().all(|name| self.least.iter().any(|least| least == name));
        let least = if self.least.is_empty() { 0 } else { all.iter().take_while(is_least).count() };
        let separator = if self.any_of.is_empty() { ", " } else { ", or " };
        for (at, set) in all.iter().enumerate() {
            let before = if at == least && at > 0 { " (least privileged), or " } else { separator };
            write!(f, "{}{}", if at == 0 { "" } else { before }, set.join(" and "))?;
        }
        match &self.note {
            Some(note) => write!(f, " (the page says: {note})"),
            None => Ok(()),
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
    /// The page names permissions without a kind of token.
    Unstated,
}

impl Scheme {
    pub(crate) const ALL: [Self; 4] =
        [Self::DelegatedWork, Self::DelegatedPersonal, Self::Application, Self::Unstated];
}

/// Prints the scheme as the documentation does.
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
    /// The least privileged names first, those in [`Permission::least`]; the others have no order.
    LeastFirst,
    /// The table does not state an order.
    Unspecified,
}

#[cfg(test)]
mod tests {
    use crate::OperationText;

    #[test]
    fn a_permission_prints_as_a_clause() {
        let text = "name\nGET v1.0 /x\n/x\npage\n200\n\
                    Application | LeastToMost | device | Device.Read, Device.ReadWrite | \n\
                    DelegatedWork |  |  | A.Read, B.Read, C.Read | A.Read + B.Read, C.Read\n\
                    DelegatedPersonal | MostToLeast |  | B.All, B | \n\
                    DelegatedPersonal |  |  |  | \n\
                    Application |  |  |  | -\n\
                    Application | LeastFirst 1 |  | A.Read, B.Read, C.Read | \n\
                    Application | LeastFirst 2 |  | A.Read, B.Read, C.Read | A.Read + B.Read, C.Read | see below";
        let printed: Vec<String> =
            OperationText(text).read().permissions.iter().map(ToString::to_string).collect();
        assert_eq!(
            printed,
            [
                "application, for device: Device.Read, Device.ReadWrite",
                "delegated (work or school account): A.Read and B.Read, or C.Read",
                "delegated (personal Microsoft account): B, B.All",
                "delegated (personal Microsoft account): not supported",
                "application: no permission needed",
                "application: A.Read (least privileged), or B.Read, C.Read",
                "application: A.Read and B.Read (least privileged), or C.Read (the page says: see below)",
            ]
        );
    }
}
