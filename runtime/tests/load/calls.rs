//! Many calls at once, each with an id.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use graph_client_runtime::{Client, Error, Request, Value, request};
use tokio::task::JoinSet;

use super::server::Server;

pub(crate) const GET: &str = "v1_0::load::get\nGET v1.0 /x/{id}\n/x/{id}\nv1.0/api/load-get.md\n200";
pub(crate) const POST: &str = "v1_0::load::create\nPOST v1.0 /x/{id}\n/x/{id}\nv1.0/api/load-create.md\n201";

/// The number of calls that are under way at once.
const IN_FLIGHT: usize = 64;

/// Makes `calls` calls and returns those that failed, by their id.
pub(crate) async fn failed(server: &Server, operation: &'static str, calls: usize) -> Vec<(usize, Error)> {
    let client = Client::builder("token").base_url(server.url()).build().expect("a client");
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let (client, next) = (client.clone(), Arc::clone(&next));
        workers.spawn(async move {
            let mut failed = Vec::new();
            loop {
                let id = next.fetch_add(1, Ordering::Relaxed);
                if id >= calls {
                    return failed;
                }
                let request: Request<Value> = request(operation, &[&id.to_string()]);
                match request.send(&client).await {
                    Ok(value) => assert_eq!(value["id"], id),
                    Err(error) => failed.push((id, error)),
                }
            }
        });
    }
    workers.join_all().await.into_iter().flatten().collect()
}
