//! A server that carries requests out and counts them, but fails at every fifth, in one of four ways.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The server. It ends with the test's runtime.
pub(crate) struct Server {
    url: String,
    counts: Arc<Counts>,
}

struct Counts {
    attempts: AtomicUsize,
    faults: AtomicUsize,
    /// How often the request of each id was carried out.
    done: Vec<AtomicUsize>,
}

/// How an attempt fails.
#[derive(Clone, Copy)]
enum Fault {
    /// The request is not carried out.
    Throttled,
    /// The request is carried out by half of the answers: nobody can know.
    Unavailable,
    /// The connection is reset before the request is carried out.
    ResetBefore,
    /// The connection is reset in the middle of the answer.
    ResetAfter,
}

impl Server {
    /// Starts a server for requests of `ids` ids.
    pub(crate) async fn start(ids: usize) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let done = (0..ids).map(|_| AtomicUsize::new(0)).collect();
        let counts = Arc::new(Counts { attempts: AtomicUsize::new(0), faults: AtomicUsize::new(0), done });
        let shared = Arc::clone(&counts);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, counts }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn attempts(&self) -> usize {
        self.counts.attempts.load(Ordering::Relaxed)
    }

    pub(crate) fn faults(&self) -> usize {
        self.counts.faults.load(Ordering::Relaxed)
    }

    /// How often the request of an id was carried out.
    pub(crate) fn done(&self, id: usize) -> usize {
        self.counts.done[id].load(Ordering::Relaxed)
    }
}

/// Answers the requests of one connection, up to a reset.
async fn serve(mut stream: TcpStream, counts: Arc<Counts>) {
    while let Some(id) = receive(&mut stream).await {
        let number = counts.attempts.fetch_add(1, Ordering::Relaxed);
        let fault = fault(number);
        counts.faults.fetch_add(usize::from(fault.is_some()), Ordering::Relaxed);
        let acts = match fault {
            None | Some(Fault::ResetAfter) => true,
            Some(Fault::Unavailable) => number.is_multiple_of(2),
            Some(Fault::Throttled | Fault::ResetBefore) => false,
        };
        counts.done[id].fetch_add(usize::from(acts), Ordering::Relaxed);
        let body = format!(r#"{{"id":{id}}}"#);
        let answer = match fault {
            Some(Fault::Throttled) => {
                "HTTP/1.1 429 T\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n".to_owned()
            }
            Some(Fault::Unavailable) => {
                "HTTP/1.1 503 U\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n".to_owned()
            }
            Some(Fault::ResetBefore) => String::new(),
            Some(Fault::ResetAfter) => "HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{".to_owned(),
            None => format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()),
        };
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
        if matches!(fault, Some(Fault::ResetBefore | Fault::ResetAfter)) {
            // Without lingering, the socket is closed with a reset.
            let _ = stream.set_zero_linger();
            return;
        }
    }
}

/// Every fifth attempt, scattered, fails. The numbers come from splitmix64, so that all runs have the same.
fn fault(number: usize) -> Option<Fault> {
    let mut x = (number as u64).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^= x >> 31;
    let all = [Fault::Throttled, Fault::Unavailable, Fault::ResetBefore, Fault::ResetAfter];
    x.is_multiple_of(5).then(|| all[(x / 5 % 4) as usize])
}

/// Reads one request without a body, and returns the id at the end of its path; `None` at the end of the
/// connection.
async fn receive(stream: &mut TcpStream) -> Option<usize> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let line = head.split(|byte| *byte == b' ').nth(1)?;
    std::str::from_utf8(line).ok()?.rsplit('/').next()?.parse().ok()
}
