//! Operations of `education_class`.
//!
//! * [`list_members()`]: `GET /education/classes/{id}/members`. List the teachers and students of a class, its educationUser members. Needs `EduRoster.ReadBasic` (work); `EduRoster.Read.All` and `Member.Read.Hidden` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::v1_0::models;

/// List the teachers and students of a class, its [educationUser](super::models::EducationUser) members.
///
/// 列出上某门课的教师和学生，即其 [educationUser](super::models::EducationUser) 成员。
///
/// `GET /education/classes/{id}/members`
///
/// * `class_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `EduRoster.ReadBasic`
/// * Personal Microsoft account: not supported
/// * Application: `EduRoster.Read.All` and `Member.Read.Hidden`, or `EduRoster.ReadWrite.All` and `Member.Read.Hidden`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/educationclass-list-members.md`](https://learn.microsoft.com/zh-CN/graph/api/educationclass-list-members?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::education_class;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = education_class::list_members("11023").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List members of an educationClass", "列出 educationClass 的成员", "educationclass-list-members", "/education/classes/{id}/members"))]
#[inline]
pub fn list_members(class_id: &str) -> Request<rt::Collection<models::EducationUser>, Any> {
    rt::request("\
        v1_0::education_class::list_members\n\
        GET v1.0 /education/classes/{class_id}/members\n\
        /education/classes/{id}/members\n\
        v1.0/api/educationclass-list-members.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | EduRoster.ReadBasic | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | EduRoster.Read.All, EduRoster.ReadWrite.All, Member.Read.Hidden | EduRoster.Read.All + Member.Read.Hidden, EduRoster.ReadWrite.All + Member.Read.Hidden", &[class_id])
}

