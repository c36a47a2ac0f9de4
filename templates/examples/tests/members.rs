//! The program `members` against a service that answers as the reference shows.

use graph_client::{
    Method::{Delete, Get, Patch, Post},
    json,
};

use super::Service;

#[path = "../../examples/members.rs"]
mod program;

#[tokio::test]
async fn members_come_and_go() {
    let service = Service::default();
    let group = "/v1.0/groups/02bd9fd6-8f93-4758-87c3-1fb73740a315";
    service.on_status(Post, &format!("{group}/members/$ref"), 204);
    service.on_status(Patch, group, 204);
    let users =
        json!({ "@odata.count": 1, "value": [{ "id": "1", "userPrincipalName": "alex@contoso.com" }] });
    service.on(Get, &format!("{group}/members/microsoft.graph.user?$count=true"), users);
    service.on_status(Delete, &format!("{group}/members/87d349ed-44d7-43e1-9a83-5f2406dee5bd/$ref"), 204);

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.arrived(),
        [
            format!("POST {group}/members/$ref"),
            format!("PATCH {group}"),
            format!("GET {group}/members/microsoft.graph.user?$count=true"),
            format!("DELETE {group}/members/87d349ed-44d7-43e1-9a83-5f2406dee5bd/$ref"),
        ]
    );
    let url = |id: &str| format!("https://graph.microsoft.com/v1.0/directoryObjects/{id}");
    assert_eq!(service.json(0), json!({ "@odata.id": url("87d349ed-44d7-43e1-9a83-5f2406dee5bd") }));
    let more = [url("8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca"), url("4562bcc8-c436-4f95-b7c0-4f8ce89dca5e")];
    assert_eq!(service.json(1), json!({ "members@odata.bind": more }));
}
