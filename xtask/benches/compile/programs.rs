//! Programs that use the client, and one that makes the same calls with graph-rs-sdk.

use std::path::{Path, PathBuf};

use super::put;

/// The folders of the programs.
pub(crate) struct Programs {
    pub(crate) runtime: PathBuf,
    pub(crate) users_and_mail: PathBuf,
    pub(crate) five_calls: PathBuf,
    pub(crate) graph_rs_sdk: PathBuf,
}

/// Writes them below a folder.
pub(crate) fn write(folder: &Path, client: &Path) -> Programs {
    let client = client.display();
    let runtime = format!("graph-client-runtime = {{ path = \"{client}/runtime\" }}");
    let users = format!(
        "graph-client = {{ path = \"{client}\", default-features = false, features = [\"v1_0\", \"users\", \"outlook\"] }}"
    );
    let tokio = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }";
    let sdk = "graph-rs-sdk = { version = \"3\", default-features = false, features = [\"rustls-tls\"] }\nserde_json = \"1\"";
    let program = |name: &str, dependencies: &[&str], text: &str| {
        let folder = folder.join(name);
        let manifest = format!(
            "[package]\nname = \"five_calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n\n[workspace]\n",
            dependencies.join("\n")
        );
        put(&folder.join("Cargo.toml"), &manifest);
        put(&folder.join("src/main.rs"), text);
        folder
    };
    Programs {
        runtime: program("runtime-alone", &[&runtime, tokio], RUNTIME_ALONE),
        users_and_mail: program("users-and-mail", &[&users, tokio], FIVE_CALLS),
        five_calls: program("five-calls", &[&users, tokio], FIVE_CALLS),
        graph_rs_sdk: program("graph-rs-sdk", &[sdk, tokio], GRAPH_RS_SDK),
    }
}

const RUNTIME_ALONE: &str = r#"use graph_client_runtime::{Client, Error, Value, request};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("TOKEN").unwrap_or_default());
    let me: Value = request::<Value, (), ()>("me\nGET v1.0 /me\n/me\n\n200", &[]).send(&client).await?;
    println!("{me}");
    Ok(())
}
"#;

const FIVE_CALLS: &str = r#"use graph_client::{Client, Error, v1_0::{message, models::User, user}};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::var("TOKEN").unwrap_or_default());
    let adele = user::get("adele@contoso.com").send(&client).await?;
    println!("{:?}", adele.display_name);
    let mut users = user::list().items(&client);
    while let Some(user) = users.next().await {
        println!("{:?}", user?.user_principal_name);
    }
    let changes = User { job_title: Some("Engineer".into()), ..User::default() };
    user::update("adele@contoso.com", &changes).send(&client).await?;
    let message = message::get("1").send(&client).await?;
    println!("{:?}", message.subject);
    message::delete("1").send(&client).await?;
    Ok(())
}
"#;

const GRAPH_RS_SDK: &str = r#"use graph_rs_sdk::{GraphClient, GraphFailure};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), GraphFailure> {
    let client = GraphClient::new(std::env::var("TOKEN").unwrap_or_default());
    let adele: serde_json::Value = client.user("adele@contoso.com").get_user().send().await?.json().await?;
    println!("{:?}", adele["displayName"]);
    let users: serde_json::Value = client.users().list_user().send().await?.json().await?;
    println!("{:?}", users["value"]);
    let changes = serde_json::json!({ "jobTitle": "Engineer" });
    client.user("adele@contoso.com").update_user(&changes).send().await?;
    let message: serde_json::Value = client.me().message("1").get_messages().send().await?.json().await?;
    println!("{:?}", message["subject"]);
    client.me().message("1").delete_messages().send().await?;
    Ok(())
}
"#;
