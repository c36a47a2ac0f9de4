//! The program `subscription` against a service that answers as the reference shows.

use graph_client::{Method::Post, json};

use super::Service;

#[path = "../../examples/subscription.rs"]
mod program;

#[tokio::test]
async fn a_subscription_is_made_and_its_notifications_are_handled() {
    let service = Service::default();
    let created = json!({ "id": "7f105c7d", "expirationDateTime": "2026-12-02T11:00:00.0000000Z" });
    service.on_created(Post, "/v1.0/subscriptions", created);

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.json(0),
        json!({
            "changeType": "created,updated",
            "notificationUrl": "https://contoso.com/notifications",
            "resource": "me/mailFolders('inbox')/messages",
            "expirationDateTime": "2026-12-02T11:00:00Z",
            "clientState": "a secret of this program",
        })
    );

    assert_eq!(program::handle("validationToken=a%20b", b""), (200, "a b".to_owned()));
    let notification = json!({
        "subscriptionId": "7f105c7d",
        "changeType": "created",
        "clientState": "a secret of this program",
        "resource": "Users/1/Messages/2",
        "resourceData": { "@odata.type": "#Microsoft.Graph.Message", "id": "2" },
    });
    let body = json!({ "value": [notification] }).to_string();
    assert_eq!(program::handle("", body.as_bytes()), (202, String::new()));
    assert_eq!(program::handle("", b"{").0, 400);
}
