//! One client for many tasks and several runtimes.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::Duration,
};

use graph_client_runtime::{AccessToken, Client, Request, Value, credential_fn, request};
use tokio::{runtime, task::JoinSet, time};

use crate::GET;

fn get() -> Request<Value> {
    request(GET, &[])
}

/// A server that outlives the runtimes of a test and keeps connections open. It gives its URL.
fn start() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            thread::spawn(move || serve(stream.expect("a connection")));
        }
    });
    url
}

/// Answers each request without a body until the client hangs up.
fn serve(stream: TcpStream) {
    let mut lines = BufReader::new(&stream).lines();
    while let Some(Ok(line)) = lines.next() {
        if line.is_empty() && (&stream).write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n7").is_err() {
            return;
        }
    }
}

/// A client whose credential takes a moment, and how often it was asked.
fn counting() -> (Client, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let credential = credential_fn(move |_| {
        count.fetch_add(1, SeqCst);
        async {
            time::sleep(Duration::from_millis(20)).await;
            Ok::<_, std::io::Error>(AccessToken::new("token").expires_in(Duration::from_secs(3600)))
        }
    });
    (Client::builder(credential).base_url(start()).build().expect("a client"), asked)
}

fn short_lived() -> runtime::Runtime {
    runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[tokio::test]
async fn two_hundred_tasks_ask_for_one_token() {
    let (client, asked) = counting();
    let mut tasks = JoinSet::new();
    for _ in 0..200 {
        let client = client.clone();
        tasks.spawn(async move { get().send(&client).await.expect("an answer") });
    }
    assert_eq!(tasks.join_all().await, vec![Value::from(7); 200]);
    assert_eq!(asked.load(SeqCst), 1);
}

#[test]
fn runtimes_that_end_share_a_client() {
    let (client, asked) = counting();
    for _ in 0..20 {
        let answer = short_lived().block_on(get().send(&client));
        assert_eq!(answer.expect("an answer"), 7);
    }
    assert_eq!(asked.load(SeqCst), 1);
}

/// Half of the calls are dropped while they ask for the token, the others on their way to the answer.
#[test]
fn calls_that_are_dropped_hold_nothing_up() {
    let (client, asked) = counting();
    short_lived().block_on(async {
        for _ in 0..2 {
            for dropped in 0..500 {
                let _ = time::timeout(Duration::from_micros(dropped), get().send(&client)).await;
            }
            let answer = time::timeout(Duration::from_secs(10), get().send(&client)).await;
            assert_eq!(answer.expect("it ends").expect("an answer"), 7);
        }
    });
    assert!(asked.load(SeqCst) > 1);
}
