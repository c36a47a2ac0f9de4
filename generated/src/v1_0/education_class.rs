//! Operations of `education_class`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::v1_0::models;

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
pub fn list_members(class_id: &str) -> Request<rt::Collection<models::EducationUser>, Any> {
    Request::new("\
        v1_0::education_class::list_members\n\
        GET v1.0 /education/classes/{class_id}/members\n\
        /education/classes/{id}/members\n\
        v1.0/api/educationclass-list-members.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | EduRoster.ReadBasic | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | EduRoster.Read.All, EduRoster.ReadWrite.All, Member.Read.Hidden | EduRoster.Read.All + Member.Read.Hidden, EduRoster.ReadWrite.All + Member.Read.Hidden", &[class_id])
}

