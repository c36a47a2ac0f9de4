//! Copies a file of a drive into a folder, and waits until the copy is there.

use std::env;

use graph_client::{
    Client, Error, new,
    v1_0::{drive_item, models::DriveItem},
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let to =
        new!(DriveItem { name: "plan (copy).txt", parent_reference: { drive_id: "b!7", id: "01FOLDER" } });
    let copy = drive_item::copy_me("01FILE", &to).send(client).await?;

    let mut monitor = copy.monitor(client)?;
    while let Some(progress) = monitor.next().await {
        println!("{:?} %", progress?.percentage);
    }
    if let Some(id) = monitor.finished().and_then(|end| end.resource_id.as_deref()) {
        println!("{:?}", drive_item::get_me(id).send(client).await?.name);
    }
    Ok(())
}
