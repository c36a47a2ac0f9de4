//! The load of `tests/load` at its whole size: 100,000 GETs and 20,000 POSTs with 64 under way at once, of which every
//! fifth attempt fails.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "../tests/load/calls.rs"]
mod calls;
#[path = "../tests/load/server.rs"]
mod server;

use std::time::Instant;

use calls::{GET, POST, failed};
use server::Server;

const GETS: usize = 100_000;
const POSTS: usize = 20_000;

/// The peak memory of this process in kB, if the system reports it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // A tenth first, so that a peak that grows shows.
    for calls in [GETS / 10, GETS] {
        let (server, start) = (Server::start(calls).await, Instant::now());
        let lost = failed(&server, GET, calls).await;
        for (id, error) in &lost {
            println!("GET {id} is lost: {error}");
        }
        let lost = lost.len();
        println!(
            "{calls} GETs: {lost} lost, {} attempts, {} of them faults, {:.1?}, peak {} kB",
            server.attempts(),
            server.faults(),
            start.elapsed(),
            peak().unwrap_or_default(),
        );
        assert_eq!(lost, 0);
    }
    let (server, start) = (Server::start(POSTS).await, Instant::now());
    let failed = failed(&server, POST, POSTS).await.len();
    let doubled = (0..POSTS).filter(|id| server.done(*id) > 1).count();
    println!(
        "{POSTS} POSTs: {doubled} doubled, {failed} failed, {} attempts, {:.1?}, peak {} kB",
        server.attempts(),
        start.elapsed(),
        peak().unwrap_or_default(),
    );
    assert_eq!(doubled, 0);
}
