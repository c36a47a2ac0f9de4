//! Sends a message that mentions somebody to a channel of a team, and lists the messages with their replies.

use std::env;

use graph_client::{
    Client, Error, new,
    v1_0::{
        channel,
        models::{BodyType, ChatMessage},
    },
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let (team, channel) = ("fbe2bf47-16c8-47cf-b4a5-4b9b187c508b", "19:4a95f7d8@thread.tacv2");
    let message = new!(ChatMessage {
        body: { content_type: BodyType::Html, content: "Well done, <at id=\"0\">Adele</at>!" },
        mentions: [{
            id: 0,
            mention_text: "Adele",
            mentioned: { user: { id: "8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca", display_name: "Adele" } },
        }],
    });
    channel::create_message(team, channel, &message).send(client).await?;

    let mut messages =
        channel::list_messages(team, channel).top(50).query("$expand", "replies").items(client);
    while let Some(message) = messages.next().await {
        let message = message?;
        println!("{:?}: {} replies", message.id, message.replies.unwrap_or_default().len());
    }
    Ok(())
}
