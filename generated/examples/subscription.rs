//! Subscribes to the changes of a mailbox, and handles what the service then sends.

use std::env;

use graph_client::{
    Client, Error, new,
    notifications::{ChangeType, Received, read},
    v1_0::{
        models::{Message, Subscription},
        subscription,
    },
};

const CLIENT_STATE: &str = "a secret of this program";

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let wanted = new!(Subscription {
        change_type: "created,updated",
        notification_url: "https://contoso.com/notifications",
        resource: "me/mailFolders('inbox')/messages",
        expiration_date_time: "2026-12-02T11:00:00Z",
        client_state: CLIENT_STATE,
    });
    let created = subscription::create(&wanted).send(client).await?;
    println!("{:?} until {:?}", created.id, created.expiration_date_time);
    Ok(())
}

/// Handles a request to the notification URL, and gives the status and the text of the answer. Any web framework can call it.
#[allow(dead_code, reason = "a web framework calls it")]
pub fn handle(query: &str, body: &[u8]) -> (u16, String) {
    match read(query, body, |_subscription| Some(CLIENT_STATE.to_owned())) {
        Ok(Received::Validation { token }) => (200, token),
        Ok(Received::Notifications(received)) => {
            for notification in received.value {
                if notification.change_type == Some(ChangeType::Created) {
                    println!("{:?}", notification.resource_as::<Message>().map(|message| message.id));
                }
            }
            (202, String::new())
        }
        Err(error) => (400, error.to_string()),
    }
}
