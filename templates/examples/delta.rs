//! Lists what has changed with the users since the last run. A file keeps the place between two runs.

use std::{env, error::Error, fs, path::Path};

use graph_client::{Client, from_json, json, v1_0::user};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set")), Path::new("users.delta")).await
}

pub async fn run(client: &Client, store: &Path) -> Result<(), Box<dyn Error>> {
    let users = user::delta().select_fields(|user| (&user.display_name, &user.mail));
    let mut changes = match fs::read_to_string(store) {
        Ok(token) => users.since(&from_json(&token)?).items(client),
        Err(_) => users.items(client),
    };
    while let Some(user) = changes.next().await {
        let user = user?;
        let is_removed = user.additional.get("@removed").is_some();
        println!("{:?} {:?} {}", user.id, user.display_name, if is_removed { "was removed" } else { "" });
    }
    fs::write(store, json!(changes.delta_token()).to_string())?;
    Ok(())
}
