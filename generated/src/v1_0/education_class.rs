//! Operations of `education_class`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Collection, Method, Operation, Order, Permission, Request, Scheme, Value};

/// List the teachers and students of a class, its \[educationUser\]\[\] members.
///
/// 列出上某门课的教师和学生，即其 \[educationUser\]\[\] 成员。
///
/// `GET /education/classes/{id}/members`
///
/// * `class_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `EduRoster.ReadBasic` |
/// | Personal Microsoft account | not supported |
/// | Application | `EduRoster.Read.All` and `Member.Read.Hidden`, or `EduRoster.ReadWrite.All` and `Member.Read.Hidden` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/educationclass-list-members.md`, line 40.
pub fn list_members(class_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MEMBERS, &[&class_id])
}

/// The operation of [`list_members()`].
pub static LIST_MEMBERS: Operation = Operation {
    name: "v1_0::education_class::list_members",
    method: Method::Get,
    api_version: "v1.0",
    path: "/education/classes/{id}/members",
    uri_template: "/education/classes/{class_id}/members",
    page: "v1.0/api/educationclass-list-members.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["EduRoster.ReadBasic"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["EduRoster.Read.All", "EduRoster.ReadWrite.All", "Member.Read.Hidden"], any_of: &[&["EduRoster.Read.All", "Member.Read.Hidden"], &["EduRoster.ReadWrite.All", "Member.Read.Hidden"]] },
    ],
    statuses: &[200],
};

