//! The program `delta` against a service that answers as the reference shows.

use std::{env, fs, process};

use graph_client::{Method::Get, json};

use super::Service;

#[path = "../../examples/delta.rs"]
mod program;

#[tokio::test]
async fn a_second_run_goes_on_where_the_first_one_ended() {
    let service = Service::default();
    let store = env::temp_dir().join(format!("graph-client-{}.delta", process::id()));
    let link = |token: &str| format!("https://graph.microsoft.com/v1.0/users/delta?{token}");
    let adele = json!({ "id": "1", "displayName": "Adele", "mail": null });
    let first = json!({ "@odata.nextLink": link("$skiptoken=a"), "value": [adele] });
    service.on(Get, "/v1.0/users/delta?$select=displayName,mail", first);
    service.on(
        Get,
        "/v1.0/users/delta?$skiptoken=a",
        json!({ "@odata.deltaLink": link("$deltatoken=b"), "value": [] }),
    );
    let removed = json!({ "id": "1", "@removed": { "reason": "changed" } });
    let changes = json!({ "@odata.deltaLink": link("$deltatoken=c"), "value": [removed] });
    service.on(Get, "/v1.0/users/delta?$deltatoken=b", changes);

    for _ in 0..2 {
        program::run(&service.client(), &store).await.expect("the program runs");
    }
    assert_eq!(
        service.arrived(),
        [
            "GET /v1.0/users/delta?$select=displayName,mail",
            "GET /v1.0/users/delta?$skiptoken=a",
            "GET /v1.0/users/delta?$deltatoken=b",
        ]
    );
    assert!(fs::read_to_string(&store).expect("a file").contains("$deltatoken=c"));
    fs::remove_file(store).expect("the file is there");
}
