//! Many calls at once against a server of which every fifth answer is a fault: no call is lost, and none is
//! carried out twice.

#![allow(clippy::print_stdout, reason = "`-- --nocapture` shows the figures")]

mod calls;
mod server;

use std::time::{Duration, Instant};

use calls::{GET, POST, failed};
use server::Server;

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
