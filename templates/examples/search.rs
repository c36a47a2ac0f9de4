//! Searches mails and files, and reads the hits by their kind.

use std::env;

use graph_client::{
    Client, Error, new,
    v1_0::{
        models::{EntityKind, EntityType},
        search,
    },
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let wanted = new!(search::QueryBody {
        requests: [
            { entity_types: [EntityType::Message], query: { query_string: "budget" }, size: 10 },
            { entity_types: [EntityType::DriveItem], query: { query_string: "budget" }, size: 10 },
        ],
    });
    let answers = search::query(&wanted).send(client).await?.value;
    let containers = answers.into_iter().flat_map(|answer| answer.hits_containers.unwrap_or_default());
    for hit in containers.flat_map(|container| container.hits.unwrap_or_default()) {
        match hit.resource.map(|resource| resource.kind()) {
            Some(Ok(EntityKind::Message(message))) => println!("mail {:?}", message.subject),
            Some(Ok(EntityKind::DriveItem(item))) => println!("file {:?}", item.name),
            other => println!("{other:?}"),
        }
    }
    Ok(())
}
