//! The program `list_users` against a service that answers as the reference shows.

use graph_client::{Method::Get, json};

use super::Service;

#[path = "../../examples/list_users.rs"]
mod program;

#[tokio::test]
async fn all_parts_of_the_list_and_its_number() {
    let service = Service::default();
    let query =
        "$select=id,displayName,mail&$filter=endsWith(mail,'@contoso.com')&$orderby=displayName&$count=true";
    let next = "/v1.0/users?$skiptoken=2";
    let first = json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,mail)",
        "@odata.count": 2,
        "@odata.nextLink": format!("https://graph.microsoft.com{next}"),
        "value": [{ "id": "1", "displayName": "Adele Vance", "mail": "adele@contoso.com" }],
    });
    service.on(Get, &format!("/v1.0/users?{query}"), first);
    service.on(
        Get,
        next,
        json!({ "value": [{ "id": "2", "displayName": null, "mail": "alex@contoso.com" }] }),
    );
    service.on_text(Get, "/v1.0/users/$count", "893");

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.arrived(),
        [
            "GET /v1.0/users?$select=id,displayName,mail&$filter=endsWith(mail,%27@contoso.com%27)&$orderby=displayName&$count=true",
            "GET /v1.0/users?$skiptoken=2",
            "GET /v1.0/users/$count",
        ]
    );
    assert!(service.headers("consistencylevel").iter().all(|level| level == "eventual"));
}
