//! Many calls at once against a server of which every fifth answer is a fault: no call is lost, and none is
//! carried out twice.

#![allow(clippy::print_stdout, reason = "`-- --nocapture` shows the figures")]

mod server;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use graph_client_runtime::{Client, Error, Request, Value, request};
use server::Server;
use tokio::task::JoinSet;

const GET: &str = "v1_0::load::get\nGET v1.0 /x/{id}\n/x/{id}\nv1.0/api/load-get.md\n200";
const POST: &str = "v1_0::load::create\nPOST v1.0 /x/{id}\n/x/{id}\nv1.0/api/load-create.md\n201";

/// How many calls are under way at once.
const IN_FLIGHT: usize = 64;

/// Makes `calls` calls and returns those that failed, by their id.
async fn failed(server: &Server, operation: &'static str, calls: usize) -> Vec<(usize, Error)> {
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

#[tokio::test]
async fn no_get_is_lost() {
    const CALLS: usize = 10_000;
    let (server, start) = (Server::start(CALLS).await, Instant::now());
    let failed = failed(&server, GET, CALLS).await;
    println!(
        "{} of {CALLS} GETs lost, {} attempts, {} faults, {:.1?}",
        failed.len(),
        server.attempts(),
        server.faults(),
        start.elapsed()
    );
    assert!(server.faults() * 6 > server.attempts(), "too few faults: {}", server.faults());
    assert!(failed.is_empty(), "{} lost, the first: {:?}", failed.len(), failed[0]);
    assert!(start.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn no_post_is_carried_out_twice() {
    const CALLS: usize = 2_000;
    let server = Server::start(CALLS).await;
    let failed = failed(&server, POST, CALLS).await;
    println!("{} of {CALLS} POSTs failed, {} attempts", failed.len(), server.attempts());
    for id in 0..CALLS {
        let (done, is_failed) = (server.done(id), failed.iter().any(|(failed, _)| *failed == id));
        assert!(done <= 1, "{id} was carried out {done} times");
        assert!(is_failed || done == 1, "{id} was reported as a success and not carried out");
    }
}
