//! The program `copy` against a service that answers as the reference shows.

use graph_client::{
    Method::{Get, Post},
    json,
    mock::MockAnswer,
};

use super::Service;

#[path = "../../examples/copy.rs"]
mod program;

#[tokio::test]
async fn the_monitor_at_another_host_is_asked_until_the_copy_is_there() {
    let service = Service::default();
    let monitor = "https://contoso.sharepoint.com/_api/v2.0/monitor/4A3407B5";
    service.answer(
        Post,
        "/v1.0/me/drive/items/01FILE/copy",
        MockAnswer::new(202).header("Location", monitor),
    );
    let running = json!({ "operation": "ItemCopy", "percentageComplete": 27.8, "status": "inProgress" });
    let done = json!({ "percentageComplete": 100.0, "resourceId": "01MOWKYVJML57", "status": "completed" });
    let asked = service.mock.on_url(Get, monitor);
    asked.answer_once(MockAnswer::new(202).json(&running)).respond_with(MockAnswer::new(200).json(&done));
    service.on(Get, "/v1.0/me/drive/items/01MOWKYVJML57", json!({ "name": "plan (copy).txt" }));

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.json(0),
        json!({ "name": "plan (copy).txt", "parentReference": { "driveId": "b!7", "id": "01FOLDER" } })
    );
    assert_eq!(service.arrived().len(), 4);
}
