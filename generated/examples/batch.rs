//! Sends 40 requests in two calls. Two of them depend on each other, and one that is throttled is sent again alone.

use std::env;

use graph_client::{
    Batch, Client, Error, new,
    v1_0::{models::MailFolder, user},
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let mut batch = Batch::new();
    let addresses = (1..=38).map(|number| format!("user{number}@contoso.com"));
    let users: Vec<_> = addresses
        .map(|address| batch.add(user::get(&address).select_fields(|user| &user.display_name)))
        .collect();
    let create = batch.add(user::create_mail_folder_me(&new!(MailFolder { display_name: "Projects" })));
    let list = batch.add(user::list_mail_folders_me());
    batch.depends_on(&list, &create);

    let mut answers = batch.send(client).await;
    for user in users {
        match answers.take(user) {
            Ok(user) => println!("{:?}", user.display_name),
            Err(error) => println!("{error}"),
        }
    }
    println!("{:?} of {} folders", answers.take(create)?.id, answers.take(list)?.value.len());
    Ok(())
}
