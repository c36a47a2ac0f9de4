//! The program `workbook` against a service that answers as the reference shows.

use graph_client::{
    Method::{Get, Patch, Post},
    json,
};

use super::Service;

#[path = "../../examples/workbook.rs"]
mod program;

#[tokio::test]
async fn a_session_from_its_beginning_to_its_end() {
    let service = Service::default();
    let book = "/v1.0/me/drive/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN/workbook";
    service.on_created(
        Post,
        &format!("{book}/createSession"),
        json!({ "id": "cluster=1&session=2", "persistChanges": true }),
    );
    let read = format!("{book}/worksheets/Sheet1/range(address='A1%3AB2')");
    service.on(Get, &read, json!({ "address": "Sheet1!A1:B2", "values": [["Name", "Size"], ["a", 1]] }));
    let written = format!("{book}/worksheets/Sheet1/range(address='A4%3AB5')");
    service.on(Patch, &written, json!({ "address": "Sheet1!A4:B5" }));
    service.on_created(
        Post,
        &format!("{book}/tables/Files/rows/add"),
        json!({ "index": 3, "values": [["notes.txt", 1]] }),
    );
    service.on_status(Post, &format!("{book}/closeSession"), 204);

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(service.json(0), json!({ "persistChanges": true }));
    assert_eq!(service.json(2), json!({ "values": [["Name", "Size"], ["film.mp4", 20]] }));
    assert_eq!(service.json(3), json!({ "values": [["notes.txt", 1]] }));
    assert_eq!(service.headers("workbook-session-id"), ["cluster=1&session=2"; 4]);
    assert_eq!(service.arrived().len(), 5);
}
