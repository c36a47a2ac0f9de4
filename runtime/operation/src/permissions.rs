//! Who may call an operation, as its page says.

use std::borrow::Cow;
use std::fmt;

/// One row of a permissions table: the permissions that let one kind of token call the operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// The kind of token that the row is about.
    pub scheme: Scheme,
    /// What the row is about, where the page tells permissions apart by it: mostly a resource.
    pub subject: Option<Cow<'static, str>>,
    /// The order that the names stand in.
    pub order: Order,
    /// The names of the permissions as documented; empty where the page says that the scheme is not
    /// supported, or that no permission is needed: then [`any_of`](Self::any_of) has one set, without names.
    pub names: Vec<Cow<'static, str>>,
    /// The first of the names: those that the page calls the least privileged, where it tells them from higher ones.
    pub least: Vec<Cow<'static, str>>,
    /// Where not any one of the names will do: sets of names, of which one set is needed whole. Empty otherwise.
    pub any_of: Vec<Vec<Cow<'static, str>>>,
    /// The text of the row, where it says more of its names than that.
    pub note: Option<Cow<'static, str>>,
}

impl Permission {
    /// What will do: each one name, or several that are needed together; the least privileged first, where the page
    /// orders them.
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

/// What a sentence of a page says of permissions beside the page's tables.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// The permissions that the sentence names. Whether it asks for them or denies them, only the text says.
    pub names: Vec<Cow<'static, str>>,
    /// The sentence, as Markdown.
    pub text: Cow<'static, str>,
}

/// Prints the row as a clause, the least privileged first where that is known: `application: User.Read.All,
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
    /// The page names the permissions, and does not say for which token.
    Unstated,
}

impl Scheme {
    pub(crate) const ALL: [Self; 4] =
        [Self::DelegatedWork, Self::DelegatedPersonal, Self::Application, Self::Unstated];
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
    /// The least privileged names first, those in [`Permission::least`]; the others have no order.
    LeastFirst,
    /// The table does not say.
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
