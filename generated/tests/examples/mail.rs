//! The program `mail` against a service that answers as the reference shows.

use graph_client::{
    Method::{Get, Post},
    json,
};

use super::Service;

#[path = "../../examples/mail.rs"]
mod program;

#[tokio::test]
async fn a_mail_with_an_attachment_and_the_newest_mails() {
    let service = Service::default();
    service.on_status(Post, "/v1.0/me/sendMail", 202);
    let list = "/v1.0/me/mailFolders/inbox/messages?$select=subject,from,receivedDateTime&$orderby=receivedDateTime desc&$top=10";
    let message = json!({
        "@odata.etag": "W/\"CQAAABYAAAC\"",
        "id": "AAMkAGI2",
        "subject": "The report",
        "from": { "emailAddress": { "name": "Alex", "address": "alex@contoso.com" } },
        "receivedDateTime": "2026-11-30T08:00:00Z",
    });
    service.on(Get, list, json!({ "value": [message] }));

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.arrived(),
        [
            "POST /v1.0/me/sendMail",
            "GET /v1.0/me/mailFolders/inbox/messages?$select=subject,from,receivedDateTime&$orderby=receivedDateTime%20desc&$top=10",
        ]
    );
    let mut sent = service.json(0);
    // The page writes these two with a small letter, the metadata with a capital one. The service takes both.
    let mut take = |names: [&str; 2]| names.into_iter().find_map(|name| sent.as_object_mut()?.remove(name));
    assert_eq!(take(["saveToSentItems", "SaveToSentItems"]), Some(json!(true)));
    assert_eq!(
        take(["message", "Message"]),
        Some(json!({
            "subject": "The report",
            "body": { "contentType": "text", "content": "It is attached." },
            "toRecipients": [{ "emailAddress": { "address": "adele@contoso.com" } }],
            "attachments": [{
                "@odata.type": "#microsoft.graph.fileAttachment",
                "name": "report.txt",
                "contentBytes": "QWxsIGlzIHdlbGwu",
            }],
        }))
    );
    assert_eq!(sent, json!({}));
}
