//! Lists the users of a domain page by page, with three of their properties, and prints how many there are.

use std::env;

use graph_client::{Client, Error, v1_0::user};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let mut users = user::list()
        .select_fields(|user| (&user.id, &user.display_name, &user.mail))
        .filter("endsWith(mail,'@contoso.com')")
        .orderby(["displayName"])
        .count(true)
        .consistency_level("eventual")
        .items(client);
    while let Some(user) = users.next().await {
        let user = user?;
        println!("{:?} {:?}", user.display_name, user.mail);
    }
    println!("{:?} in the domain", users.count());

    let all = user::list().count_only().consistency_level("eventual").send(client).await?;
    println!("{all} users in all");
    Ok(())
}
