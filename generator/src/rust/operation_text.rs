//! Describes an operation to the runtime, as a literal in the generated code.

use super::optional_parameters;
use super::print::Lit;
use super::shared::union;
use crate::ir::{self, HttpMethod, PageFacts, PermissionScheme, PermissionView, PrivilegeOrder};
use crate::page_path;
use graph_client_operation::{
    Cloud, Condition, Method, Operation, OperationText, Order, Permission, Role, Scheme,
};
use std::borrow::Cow;
use std::mem;

/// The literal that the runtime reads. `name` is the path of the function in the crate.
pub(super) fn operation_text(
    name: &str,
    operation: &ir::Operation,
    uri_template: &str,
    statuses: &[u16],
    needs: &Needs,
) -> Lit {
    let owned = |text: &str| Cow::Owned(text.to_owned());
    let operation = Operation {
        name: owned(name),
        method: method(operation.method),
        api_version: operation.api_version.url_segment().into(),
        path: owned(&operation.path.with_query()),
        uri_template: owned(uri_template),
        page: owned(&operation.page),
        optional_parameters: optional_parameters::of_runtime(operation),
        statuses: statuses.to_vec(),
        permissions: needs.permissions.clone(),
        conditions: needs.conditions.clone(),
        roles: needs.roles.clone(),
        clouds: needs.clouds.clone(),
    };
    Lit::lines(&OperationText::write(&operation), 8)
}

/// The runtime's form of a method.
pub(super) const fn method(method: HttpMethod) -> Method {
    match method {
        HttpMethod::Get => Method::Get,
        HttpMethod::Post => Method::Post,
        HttpMethod::Put => Method::Put,
        HttpMethod::Patch => Method::Patch,
        HttpMethod::Delete => Method::Delete,
    }
}

/// The permissions, roles and clouds of a page, in the runtime's form.
#[derive(Debug, Clone)]
pub(super) struct Needs {
    permissions: Vec<Permission>,
    conditions: Vec<Condition>,
    roles: Vec<Role>,
    clouds: Vec<Cloud>,
}

impl Needs {
    /// Without the texts of the page, only names are left.
    pub(super) fn of(facts: &PageFacts, has_texts: bool) -> Self {
        let mut permissions = permissions(&facts.permissions);
        let mut roles: Vec<Role> = facts.roles.iter().map(role).collect();
        if !has_texts {
            permissions.iter_mut().for_each(|permission| permission.note = None);
            roles.retain(|role| !role.names.is_empty());
            roles.iter_mut().for_each(|role| (role.subject, role.text) = (None, Cow::Borrowed("")));
        }
        Self {
            permissions,
            conditions: if has_texts { conditions(&facts.conditions) } else { Vec::new() },
            roles,
            clouds: facts.clouds.iter().map(|offered| cloud(*offered)).collect(),
        }
    }

    /// Adds the permissions, roles and clouds of other pages. A row that only another page has carries the name of that page.
    pub(super) fn with<'o>(&self, others: impl Iterator<Item = &'o ir::Operation>, has_texts: bool) -> Self {
        let mut all = self.clone();
        for operation in others {
            let Self { permissions, conditions, roles, clouds } = Self::of(&operation.facts, has_texts);
            let page = page_path::stem(&operation.page);
            for row in permissions {
                if !all.permissions.contains(&row) {
                    let subject = match &row.subject {
                        Some(subject) => format!("{page}: {subject}"),
                        None => page.to_owned(),
                    };
                    all.permissions.push(Permission { subject: Some(subject.into()), ..row });
                }
            }
            all.conditions = union([mem::take(&mut all.conditions), conditions]);
            all.roles = union([mem::take(&mut all.roles), roles]);
            // A page that names no clouds leaves them open.
            all.clouds = match (all.clouds.is_empty(), clouds.is_empty()) {
                (false, false) => union([mem::take(&mut all.clouds), clouds]),
                _ => Vec::new(),
            };
        }
        all
    }
}

/// The runtime's form of permissions: one row for each subject that a row of the page distinguishes.
fn permissions(rows: &[ir::Permission]) -> Vec<Permission> {
    let owned = |names: &[String]| names.iter().cloned().map(Cow::Owned).collect();
    let parts = |row: &ir::Permission| {
        let (scheme, order) = (scheme(row.scheme), order(row.order));
        // A row with subjects repeats its note in them.
        let note = row.note.as_ref().filter(|_| row.by_subject.is_empty());
        let part = |PermissionView { subject, names, least, any_of }: PermissionView<'_>| Permission {
            scheme,
            subject: subject.map(|subject: &str| Cow::Owned(subject.to_owned())),
            order,
            names: owned(names),
            least: owned(least),
            any_of: any_of.iter().map(|set| owned(set)).collect(),
            note: note.cloned().map(Cow::Owned),
        };
        row.parts().map(part).collect::<Vec<_>>()
    };
    rows.iter().flat_map(parts).collect()
}

/// The runtime's form of permission conditions.
fn conditions(page: &[ir::PermissionCondition]) -> Vec<Condition> {
    let owned = |text: &String| Cow::Owned(text.clone());
    let condition = |one: &ir::PermissionCondition| Condition {
        names: one.names.iter().map(owned).collect(),
        text: owned(&one.text.english),
    };
    page.iter().map(condition).collect()
}

fn role(one: &ir::RoleRequirement) -> Role {
    let owned = |text: &String| Cow::Owned(text.clone());
    Role {
        subject: one.subject.as_ref().map(owned),
        names: one.names.iter().map(owned).collect(),
        least: one.least.iter().map(owned).collect(),
        text: owned(&one.text.english),
    }
}

const fn cloud(cloud: ir::Cloud) -> Cloud {
    match cloud {
        ir::Cloud::Global => Cloud::Global,
        ir::Cloud::UsGovernmentL4 => Cloud::UsGovernmentL4,
        ir::Cloud::UsGovernmentL5 => Cloud::UsGovernmentL5,
        ir::Cloud::China => Cloud::China,
    }
}

const fn scheme(scheme: PermissionScheme) -> Scheme {
    match scheme {
        PermissionScheme::DelegatedWork => Scheme::DelegatedWork,
        PermissionScheme::DelegatedPersonal => Scheme::DelegatedPersonal,
        PermissionScheme::Application => Scheme::Application,
        PermissionScheme::Unstated => Scheme::Unstated,
    }
}

const fn order(order: Option<PrivilegeOrder>) -> Order {
    match order {
        Some(PrivilegeOrder::LeastToMost) => Order::LeastToMost,
        Some(PrivilegeOrder::MostToLeast) => Order::MostToLeast,
        Some(PrivilegeOrder::LeastFirst) => Order::LeastFirst,
        None => Order::Unspecified,
    }
}
