//! Adds members to a group, one and then several at once, lists those that are users, and removes one.

use std::env;

use graph_client::{
    Client, Error, new,
    v1_0::{
        directory_object, group,
        models::{Group, User},
    },
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let group = "02bd9fd6-8f93-4758-87c3-1fb73740a315";
    let adele = directory_object::get("87d349ed-44d7-43e1-9a83-5f2406dee5bd").reference(client)?;
    group::add_member(group, &adele).send(client).await?;

    let ids = ["8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca", "4562bcc8-c436-4f95-b7c0-4f8ce89dca5e"];
    let [alex, lee] = ids.map(|id| directory_object::get(id).reference(client));
    let more = new!(Group { members@odata.bind: [alex?, lee?] });
    group::update(group, &more).send(client).await?;

    let users = group::list_members(group).cast::<User>().consistency_level("eventual").count(true);
    let mut users = users.items(client);
    while let Some(user) = users.next().await {
        println!("{:?}", user?.user_principal_name);
    }

    group::remove_member(group, "87d349ed-44d7-43e1-9a83-5f2406dee5bd").send(client).await?;
    Ok(())
}
