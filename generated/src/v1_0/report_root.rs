//! Operations of `report_root`.
//!
//! * Get details of the users who are active in Microsoft 365. Needs `Reports.Read.All` (work, application).
//!   * [`get_office365_active_user_detail()`]: `GET /reports/getOffice365ActiveUserDetail(date={date_value})`
//!   * [`get_office365_active_user_detail_by_period()`]: `GET /reports/getOffice365ActiveUserDetail(period='{period_value}')`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::IfNoneMatch;

/// Get details of the users who are active in Microsoft 365.
///
/// 获取哪些用户在 Microsoft 365 中处于活动状态的详细信息。
///
/// `GET /reports/getOffice365ActiveUserDetail(date={date_value})`
///
/// * `date`: `{date_value}`
///
/// # Headers
///
/// * `If-None-Match`: If the eTag is still current, a `304 Not Modified` response code is returned. Optional.
///
///   如果 eTag 仍是最新的，则返回 `304 Not Modified` 响应代码。可选。
///
/// # Permissions
///
/// * Work or school account, application: `Reports.Read.All`
/// * Personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * **Note**: With delegated permissions, the tenant administrator must also have given the user a suitable Azure AD role. See [authorization](https://learn.microsoft.com/graph/reportroot-authorization).
///
///   **注意**：对于委派权限，租户管理员还必须为用户分配适当的 Azure AD 角色。 请参阅[授权](https://learn.microsoft.com/graph/reportroot-authorization)。
///
/// # Responses
///
/// * `302`: bytes
/// * `304`: If the eTag is still current, a `304 Not Modified` response code is returned.
///
///   如果 eTag 仍是最新的，则返回 `304 Not Modified` 响应代码。可选。
///
/// Page: [`v1.0/api/reportroot-getoffice365activeuserdetail.md`](https://learn.microsoft.com/zh-CN/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::report_root;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = report_root::get_office365_active_user_detail("{date_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("reportRoot: getOffice365ActiveUserDetail", "reportroot-getoffice365activeuserdetail", "getOffice365ActiveUserDetail", "/reports/getOffice365ActiveUserDetail(date={date_value})"))]
#[inline]
pub fn get_office365_active_user_detail(date: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::report_root::get_office365_active_user_detail\n\
        GET v1.0 /reports/getOffice365ActiveUserDetail(date={date})\n\
        /reports/getOffice365ActiveUserDetail(date={date_value})\n\
        v1.0/api/reportroot-getoffice365activeuserdetail.md\n\
        302 200\n\
        DelegatedWork | LeastToMost |  | Reports.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Reports.Read.All | \n\
        Role |  |  |  | **Note**: With delegated permissions, the tenant administrator must also have given the user a suitable Azure AD role. See [authorization](/graph/reportroot-authorization).", &[date])
}

/// Get details of the users who are active in Microsoft 365.
///
/// 获取哪些用户在 Microsoft 365 中处于活动状态的详细信息。
///
/// `GET /reports/getOffice365ActiveUserDetail(period='{period_value}')`
///
/// * `period`: `{period_value}`
///
/// # Headers
///
/// * `If-None-Match`: If the eTag is still current, a `304 Not Modified` response code is returned. Optional.
///
///   如果 eTag 仍是最新的，则返回 `304 Not Modified` 响应代码。可选。
///
/// # Permissions
///
/// * Work or school account, application: `Reports.Read.All`
/// * Personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * **Note**: With delegated permissions, the tenant administrator must also have given the user a suitable Azure AD role. See [authorization](https://learn.microsoft.com/graph/reportroot-authorization).
///
///   **注意**：对于委派权限，租户管理员还必须为用户分配适当的 Azure AD 角色。 请参阅[授权](https://learn.microsoft.com/graph/reportroot-authorization)。
///
/// # Responses
///
/// * `302`: bytes
/// * `304`: If the eTag is still current, a `304 Not Modified` response code is returned.
///
///   如果 eTag 仍是最新的，则返回 `304 Not Modified` 响应代码。可选。
///
/// Page: [`v1.0/api/reportroot-getoffice365activeuserdetail.md`](https://learn.microsoft.com/zh-CN/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::report_root;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = report_root::get_office365_active_user_detail_by_period("D30").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("reportRoot: getOffice365ActiveUserDetail", "reportroot-getoffice365activeuserdetail", "get_office365_active_user_detail", "getOffice365ActiveUserDetail", "/reports/getOffice365ActiveUserDetail(period={period_value})"))]
#[inline]
pub fn get_office365_active_user_detail_by_period(period: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::report_root::get_office365_active_user_detail_by_period\n\
        GET v1.0 /reports/getOffice365ActiveUserDetail(period='{period}')\n\
        /reports/getOffice365ActiveUserDetail(period='{period_value}')\n\
        v1.0/api/reportroot-getoffice365activeuserdetail.md\n\
        302 200\n\
        DelegatedWork | LeastToMost |  | Reports.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Reports.Read.All | \n\
        Role |  |  |  | **Note**: With delegated permissions, the tenant administrator must also have given the user a suitable Azure AD role. See [authorization](/graph/reportroot-authorization).", &[period])
}

