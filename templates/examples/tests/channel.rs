//! The program `channel` against a service that answers as the reference shows.

use graph_client::{
    Method::{Get, Post},
    json,
};

use super::Service;

#[path = "../../examples/channel.rs"]
mod program;

#[tokio::test]
async fn a_mention_goes_out_and_replies_come_in() {
    let service = Service::default();
    let messages =
        "/v1.0/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19%3A4a95f7d8%40thread.tacv2/messages";
    service.on_created(
        Post,
        messages,
        json!({ "id": "1590776551682", "replyToId": null, "messageType": "message" }),
    );
    let replies = json!([{ "id": "1616989756153", "replyToId": "1616989510408", "body": { "contentType": "html", "content": "Yes" } }]);
    let message = json!({ "id": "1616989510408", "replies": replies });
    service.on(
        Get,
        &format!("{messages}?$top=50&$expand=replies"),
        json!({ "@odata.count": 1, "value": [message] }),
    );

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.json(0),
        json!({
            "body": { "contentType": "html", "content": "Well done, <at id=\"0\">Adele</at>!" },
            "mentions": [{
                "id": 0,
                "mentionText": "Adele",
                "mentioned": { "user": { "displayName": "Adele", "id": "8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca" } },
            }],
        })
    );
    assert_eq!(service.arrived()[1], format!("GET {messages}?$top=50&$expand=replies"));
}
