//! The program `batch` against a service that answers as the reference shows.

use graph_client::{
    Method::{Get, Post},
    json,
};

use super::Service;

#[path = "../../examples/batch.rs"]
mod program;

#[tokio::test]
async fn forty_requests_in_two_calls_and_one_more_for_the_throttled() {
    let service = Service::default();
    for number in 1..=38 {
        let path = format!("/v1.0/users/user{number}%40contoso.com?$select=displayName");
        let set_up = service.mock.on_url(Get, &Service::url(&path));
        let set_up = if number == 3 { set_up.throttle_once() } else { set_up };
        set_up.respond_json(&json!({ "displayName": format!("User {number}") }));
    }
    service.on(Post, "/v1.0/me/mailFolders", json!({ "id": "AQMkADYAAAIBXQ", "displayName": "Projects" }));
    service.on(Get, "/v1.0/me/mailFolders", json!({ "value": [{ "id": "AQMkADYAAAIBXQ" }] }));

    program::run(&service.client()).await.expect("the program runs");
    let calls: Vec<_> = service.arrived().into_iter().filter(|line| line == "POST /v1.0/$batch").collect();
    assert_eq!(calls.len(), 3);
    let requests: Vec<_> = (0..service.arrived().len())
        .filter(|at| service.arrived()[*at] == "POST /v1.0/$batch")
        .map(|at| service.json(at)["requests"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(requests.iter().sum::<usize>(), 41);
    assert!(requests.iter().all(|count| *count <= 20), "{requests:?}");
}
