//! The program `search` against a service that answers as the reference shows.

use graph_client::{Method::Post, json};

use super::Service;

#[path = "../../examples/search.rs"]
mod program;

#[tokio::test]
async fn mails_and_files_are_found() {
    let service = Service::default();
    let hit = |resource| json!({ "hitId": "1", "rank": 1, "summary": "..", "resource": resource });
    let container = |resource| json!({ "hits": [hit(resource)], "total": 1, "moreResultsAvailable": false });
    let mail = json!({ "@odata.type": "#microsoft.graph.message", "subject": "The budget" });
    let file = json!({ "@odata.type": "#microsoft.graph.driveItem", "name": "budget.xlsx", "size": 7 });
    let containers = [container(mail), container(file)];
    let answer = json!({ "value": [{ "searchTerms": ["budget"], "hitsContainers": containers }] });
    service.on(Post, "/v1.0/search/query", answer);

    program::run(&service.client()).await.expect("the program runs");
    let request =
        |kind: &str| json!({ "entityTypes": [kind], "query": { "queryString": "budget" }, "size": 10 });
    assert_eq!(service.json(0), json!({ "requests": [request("message"), request("driveItem")] }));
}
