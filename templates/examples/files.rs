//! Uploads a large file to a new path in chunks, replaces a small file, and downloads the large one, first a part of it.

use std::{env, error::Error, path::Path};

use graph_client::{
    Client, ConflictBehavior, Method, UploadSession, Value, json,
    v1_0::{drive_item, models::DriveItem},
};
use tokio::fs::File;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set")), Path::new("film.mp4")).await
}

pub async fn run(client: &Client, film: &Path) -> Result<(), Box<dyn Error>> {
    let path = "/me/drive/root:/{+path}:/createUploadSession";
    let item = json!({ "item": { ConflictBehavior::NAME: ConflictBehavior::Replace } });
    let answer =
        client.call::<Value>(Method::Post, path, &["films/film.mp4"]).json(item).send(client).await?;
    let file = File::open(film).await?;
    let size = file.metadata().await?.len();
    let upload = UploadSession::of(&answer)?.upload(client, file, size);
    let uploaded: DriveItem = upload.on_progress(|sent, size| println!("{sent} of {size}")).send().await?;
    println!("{:?}", uploaded.id);

    let notes = drive_item::put_content_by_relative_path_me("root", "notes.txt", "New notes".into());
    println!("{:?}", notes.send(client).await?.etag);

    let begin = drive_item::get_content_by_path_me("films/film.mp4").range(..1_000_000).send(client).await?;
    println!("begins with {} bytes", begin.len());
    let film = film.with_extension("copy");
    drive_item::get_content_by_path_me("films/film.mp4").download(client).await?.to_file(film).await?;
    Ok(())
}
