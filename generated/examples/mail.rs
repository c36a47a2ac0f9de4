//! Sends a mail with an attachment, and lists the newest mails of the inbox with three of their properties.

use std::env;

use graph_client::{
    Binary, Client, Error, new,
    v1_0::{
        models::{BodyType, FileAttachment},
        user,
    },
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let mail = new!(user::SendMailBody {
        message: {
            subject: "The report",
            body: { content_type: BodyType::Text, content: "It is attached." },
            to_recipients: [{ email_address: { address: "adele@contoso.com" } }],
            attachments: [FileAttachment { name: "report.txt", content_bytes: Binary::from_bytes("All is well.") }],
        },
        save_to_sent_items: true,
    });
    user::send_mail_me(&mail).send(client).await?;

    let newest = user::list_messages_in_mail_folder_me("inbox")
        .select_fields(|message| (&message.subject, &message.from, &message.received_date_time))
        .orderby(["receivedDateTime desc"])
        .top(10);
    for message in newest.send(client).await?.value {
        println!("{:?} {:?}", message.received_date_time, message.subject);
    }
    Ok(())
}
