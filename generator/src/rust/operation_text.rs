//! Describes an operation to the runtime, as a literal in the generated code.

use super::print::Lit;
use crate::ir::{self, HttpMethod, PermissionScheme, PermissionView, PrivilegeOrder};
use graph_client_operation::{Condition, Method, Operation, OperationText, Order, Permission, Scheme};
use std::borrow::Cow;

/// The literal that the runtime reads. `name` is the path of the function in the crate.
pub(super) fn operation_text(
    name: &str,
    operation: &ir::Operation,
    uri_template: &str,
    statuses: &[u16],
    (permissions, conditions): (&[Permission], &[Condition]),
) -> Lit {
    let owned = |text: &str| Cow::Owned(text.to_owned());
    let operation = Operation {
        name: owned(name),
        method: method(operation.method),
        api_version: operation.api_version.url_segment().into(),
        path: owned(&operation.path.with_query()),
        uri_template: owned(uri_template),
        page: owned(&operation.page),
        statuses: statuses.to_vec(),
        permissions: permissions.to_vec(),
        conditions: conditions.to_vec(),
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

/// The runtime's form of permissions: one row for each subject that a row of the page distinguishes.
pub(super) fn permissions(rows: &[ir::Permission]) -> Vec<Permission> {
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
pub(super) fn conditions(page: &[ir::PermissionCondition]) -> Vec<Condition> {
    let owned = |text: &String| Cow::Owned(text.clone());
    let condition = |one: &ir::PermissionCondition| Condition {
        names: one.names.iter().map(owned).collect(),
        text: owned(&one.text.english),
    };
    page.iter().map(condition).collect()
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
