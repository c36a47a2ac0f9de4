//! Represents a store of certificate authorities that sign-ins may rely on.
//!
//! Operations of [`certificateBasedAuthPki`](super::models::CertificateBasedAuthPki). Page: `v1.0/resources/certificatebasedauthpki.md`.
//!
//! * [`get()`]: `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}`. Read a certificateBasedAuthPki object. Needs `PublicKeyInfrastructure.Read.All` (work, application).
//! * [`upload()`]: `POST /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}/upload`. Add the authorities of a file to a certificateBasedAuthPki. Needs `PublicKeyInfrastructure.ReadWrite.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Read a [certificateBasedAuthPki](super::models::CertificateBasedAuthPki) object.
///
/// `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}`
///
/// * `certificate_based_auth_pki_id`: `{certificateBasedAuthPkiId}`
///
/// # Permissions
///
/// * Work or school account, application: `PublicKeyInfrastructure.Read.All` (least privileged), or `PublicKeyInfrastructure.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). The following least privileged roles are supported for this operation. Authentication Policy Administrator; Privileged Authentication Administrator
///
/// Offered in the global service, US Government L4, US Government L5 (DOD), China operated by 21Vianet.
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/certificatebasedauthpki-get.md`](https://learn.microsoft.com/zh-CN/graph/api/certificatebasedauthpki-get?view=graph-rest-1.0), line 35.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::certificate_based_auth_pki;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = certificate_based_auth_pki::get("9b5f4d21").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get certificateBasedAuthPki", "certificatebasedauthpki-get", "certificateBasedAuthConfigurations", "/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}"))]
#[inline]
pub fn get(certificate_based_auth_pki_id: &str) -> Request<models::CertificateBasedAuthPki, (Select, Expand)> {
    rt::request("\
        v1_0::certificate_based_auth_pki::get\n\
        GET v1.0 /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificate_based_auth_pki_id}\n\
        /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}\n\
        v1.0/api/certificatebasedauthpki-get.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | PublicKeyInfrastructure.Read.All, PublicKeyInfrastructure.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | PublicKeyInfrastructure.Read.All, PublicKeyInfrastructure.ReadWrite.All | \n\
        Role |  | Authentication Policy Administrator, Privileged Authentication Administrator | Authentication Policy Administrator, Privileged Authentication Administrator | In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference). The following least privileged roles are supported for this operation. Authentication Policy Administrator; Privileged Authentication Administrator\n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5, China", &[certificate_based_auth_pki_id])
}

/// Add the authorities of a file to a [certificateBasedAuthPki](super::models::CertificateBasedAuthPki). One upload runs at a time.
///
/// `POST /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}/upload`
///
/// * `certificate_based_auth_pki_id`: `{certificateBasedAuthPkiId}`
///
/// # Body
///
/// * Required: `uploadUrl`, `sha256FileHash`
///
/// # Permissions
///
/// * Work or school account, application: `PublicKeyInfrastructure.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). The following least privileged roles are supported for this operation. Authentication Policy Administrator; Privileged Authentication Administrator
///
/// Offered in the global service, US Government L5 (DOD), China operated by 21Vianet.
///
/// # Responses
///
/// * `204`: nothing
/// * `400`: If another upload is running, it returns a `400 Bad Request` response code.
///
/// Page: [`v1.0/api/certificatebasedauthpki-upload.md`](https://learn.microsoft.com/zh-CN/graph/api/certificatebasedauthpki-upload?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::certificate_based_auth_pki};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(certificate_based_auth_pki::UploadBody {
///     upload_url: "https://contoso.example/authorities.p7b",
///     sha256_file_hash: "D7F9A0",
/// });
/// certificate_based_auth_pki::upload("9b5f4d21", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("certificateBasedAuthPki: upload", "certificatebasedauthpki-upload", "/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}/upload"))]
#[inline]
pub fn upload(certificate_based_auth_pki_id: &str, body: &UploadBody) -> Request<()> {
    rt::request_with("\
        v1_0::certificate_based_auth_pki::upload\n\
        POST v1.0 /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificate_based_auth_pki_id}/upload\n\
        /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPkiId}/upload\n\
        v1.0/api/certificatebasedauthpki-upload.md\n\
        204\n\
        DelegatedWork | LeastFirst 1 |  | PublicKeyInfrastructure.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | PublicKeyInfrastructure.ReadWrite.All | \n\
        Role |  | Authentication Policy Administrator, Privileged Authentication Administrator | Authentication Policy Administrator, Privileged Authentication Administrator | In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference). The following least privileged roles are supported for this operation. Authentication Policy Administrator; Privileged Authentication Administrator\n\
        Clouds | Global, UsGovernmentL5, China", &[certificate_based_auth_pki_id], body, None)
}


/// The parameters that the request's body holds.
pub struct UploadBody {
    /// The URL from which the service takes the file. Required.
    pub upload_url: Option<String>,
    /// The hash of the file, by which the service checks what it took. Required.
    pub sha256_file_hash: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl UploadBody {
    /// Makes a body from its required members.
    pub fn new(upload_url: impl Into<String>, sha256_file_hash: impl Into<String>) -> Self {
        Self { upload_url: Some(::core::convert::Into::into(upload_url)), sha256_file_hash: Some(::core::convert::Into::into(sha256_file_hash)), ..::core::default::Default::default() }
    }
}

impl ::core::default::Default for UploadBody {
    fn default() -> Self {
        Self {
            upload_url: None,
            sha256_file_hash: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for UploadBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "UploadBody", odata_type: "", names: &["uploadUrl", "sha256FileHash"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.upload_url),
            1 => P::String(&self.sha256_file_hash),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.upload_url),
            1 => M::String(&mut self.sha256_file_hash),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for UploadBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for UploadBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for UploadBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for UploadBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for UploadBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

