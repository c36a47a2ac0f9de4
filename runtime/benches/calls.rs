//! The cost of a call beside the same call by hand, with `reqwest` and `serde_json`, in one run against a server on the
//! loopback interface: one small answer, one of 1,000 items, and many calls at once.
//!
//! Both send the token, decode into the same type and have an HTTP client of their own with the same settings. The program by
//! hand limits the time of a call, as any that runs for long must; it has neither a limit for silence and for the size of
//! an answer, nor retries.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::time::{Duration, Instant};

use graph_client_runtime::{Client, Collection, Value, reqwest};
use serde::Deserialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
    task::JoinSet,
};

/// The number of rounds. The fastest of each kind count, as other programs only make a round slower.
const ROUNDS: usize = 40;
/// The number of calls of a round.
const CALLS: usize = 200;
/// The number of calls that are under way at once.
const IN_FLIGHT: usize = 64;

/// The type into which the program by hand decodes a page.
#[derive(Deserialize)]
struct Page {
    value: Vec<Value>,
}

#[derive(Clone, Copy)]
enum Kind {
    Small,
    Items,
}

impl Kind {
    const fn path(self) -> &'static str {
        match self {
            Self::Small => "/me",
            Self::Items => "/users",
        }
    }
}

#[derive(Clone)]
struct Callers {
    client: Client,
    http: reqwest::Client,
    url: String,
}

impl Callers {
    async fn by_client(&self, kind: Kind) -> usize {
        match kind {
            Kind::Small => {
                let value =
                    self.client.get::<Value>(kind.path()).send(&self.client).await.expect("an answer");
                usize::from(value.is_object())
            }
            Kind::Items => {
                let part = self.client.get::<Collection<Value>>(kind.path()).send(&self.client).await;
                part.expect("an answer").value.len()
            }
        }
    }

    async fn by_hand(&self, kind: Kind) -> usize {
        let url = format!("{}/v1.0{}", self.url, kind.path());
        let answer = self.http.get(url).bearer_auth("token").send().await.expect("an answer");
        let body = answer.error_for_status().expect("a success").bytes().await.expect("a body");
        match kind {
            Kind::Small => usize::from(serde_json::from_slice::<Value>(&body).expect("JSON").is_object()),
            Kind::Items => serde_json::from_slice::<Page>(&body).expect("JSON").value.len(),
        }
    }

    async fn call(&self, kind: Kind, is_client: bool) -> usize {
        if is_client { self.by_client(kind).await } else { self.by_hand(kind).await }
    }
}

/// The time of calls one after the other.
fn in_turn(runtime: &Runtime, callers: &Callers, kind: Kind, calls: usize, is_client: bool) -> Duration {
    runtime.block_on(async {
        let start = Instant::now();
        for _ in 0..calls {
            assert!(callers.call(kind, is_client).await > 0);
        }
        start.elapsed()
    })
}

/// The time of calls of which many are under way at once.
fn at_once(runtime: &Runtime, callers: &Callers, is_client: bool) -> Duration {
    runtime.block_on(async {
        let start = Instant::now();
        let mut workers = JoinSet::new();
        for _ in 0..IN_FLIGHT {
            let callers = callers.clone();
            workers.spawn(async move {
                for _ in 0..CALLS * 5 / IN_FLIGHT {
                    assert!(callers.call(Kind::Small, is_client).await > 0);
                }
            });
        }
        workers.join_all().await;
        start.elapsed()
    })
}

/// The ratio of the client to the calls by hand, by the fastest rounds, and the time of one round by hand.
fn ratio(mut round: impl FnMut(bool) -> Duration) -> (f64, Duration) {
    round(true);
    round(false);
    let (mut client, mut hand) = (Duration::MAX, Duration::MAX);
    for number in 0..ROUNDS {
        for is_client in [number % 2 == 0, number % 2 == 1] {
            let time = round(is_client);
            let fastest = if is_client { &mut client } else { &mut hand };
            *fastest = time.min(*fastest);
        }
    }
    (client.as_secs_f64() / hand.as_secs_f64(), hand)
}

fn main() {
    let server = start();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let http = || reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
    let own = http().build().expect("an HTTP client");
    let client = Client::builder("token").base_url(&server).http_client(own).build().expect("a client");
    let by_hand = http().timeout(Duration::from_secs(600)).build().expect("an HTTP client");
    let callers = Callers { client, http: by_hand, url: server };
    let calls = u32::try_from(CALLS).expect("a small number");
    let (small, hand) = ratio(|is_client| in_turn(&runtime, &callers, Kind::Small, CALLS, is_client));
    println!("one small call: {small:.3} of {:.1?} by hand", hand / calls);
    let (items, hand) = ratio(|is_client| in_turn(&runtime, &callers, Kind::Items, 10, is_client));
    println!("1,000 items: {items:.3} of {:.1?} by hand", hand / 10);
    let (many, hand) = ratio(|is_client| at_once(&runtime, &callers, is_client));
    let each = hand / u32::try_from(CALLS * 5).expect("a small number");
    println!(
        "throughput with {IN_FLIGHT} calls at once: {:.3} of the one by hand, {each:.1?} for each",
        1.0 / many
    );
}

/// Starts the server on a thread of its own, and returns its address.
fn start() -> String {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        runtime.block_on(async {
            let user = r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","id":"87d349ed-44d7-43e1-9a83-5f2406dee5bd","displayName":"Adele Vance","mail":"AdeleV@contoso.example","jobTitle":"Product Marketing Manager","businessPhones":["+1 425 555 0109"],"officeLocation":"18/2111"}"#;
            let users = format!(r#"{{"value":[{}]}}"#, vec![user; 1000].join(","));
            let answers = [answer(user), answer(&users)];
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answers.clone()));
            }
        });
    });
    url
}

fn answer(body: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body.as_bytes()].concat()
}

/// Answers the requests of one connection.
async fn serve(mut stream: TcpStream, [small, items]: [Vec<u8>; 2]) {
    let mut head = Vec::new();
    while let Ok(1..) = stream.read_buf(&mut head).await {
        if head.ends_with(b"\r\n\r\n") {
            let answer = if head.starts_with(b"GET /v1.0/me ") { &small } else { &items };
            if stream.write_all(answer).await.is_err() {
                return;
            }
            head.clear();
        }
    }
}
