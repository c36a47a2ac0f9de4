//! A server that gives its answers one after the other, as text, and keeps what arrived.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The server. It ends with the test's runtime.
pub(crate) struct Server {
    url: String,
    requests: Arc<Mutex<Vec<Arrived>>>,
}

/// A request as it arrived.
#[derive(Clone)]
pub(crate) struct Arrived {
    pub(crate) line: String,
    pub(crate) body: String,
    headers: Vec<(String, String)>,
}

impl Server {
    /// Starts a server; the function gets its URL without a slash at the end and gives the answers.
    pub(crate) async fn start(answers: impl FnOnce(&str) -> Vec<String>) -> Self {
        Self::start_at(([127, 0, 0, 1], 0).into(), answers).await
    }

    /// Starts a server at an address.
    pub(crate) async fn start_at(address: SocketAddr, answers: impl FnOnce(&str) -> Vec<String>) -> Self {
        let listener = TcpListener::bind(address).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let answers = answers(&url);
        let requests: Arc<Mutex<Vec<Arrived>>> = Arc::default();
        let arrived = Arc::clone(&requests);
        tokio::spawn(async move {
            for answer in answers {
                let (mut stream, _) = listener.accept().await.expect("a connection");
                let request = receive(&mut stream).await;
                arrived.lock().expect("no panic").push(request);
                let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
                let answer = format!("{head}\r\nconnection: close\r\n\r\n{body}");
                stream.write_all(answer.as_bytes()).await.expect("the answer is taken");
            }
        });
        Self { url, requests }
    }

    /// The URL of a path on this server.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// All that arrived.
    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.requests.lock().expect("no panic").clone()
    }
}

impl Arrived {
    /// The values of a header, by its name in lower case.
    pub(crate) fn header_values(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(given, _)| given == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

/// Reads one request, whose body has a `content-length` if there is one.
pub(crate) async fn receive(stream: &mut TcpStream) -> Arrived {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("a whole head"));
    }
    let head = String::from_utf8(head).expect("a head in ASCII");
    let mut lines = head.trim_end().lines();
    let line = lines.next().expect("a request line").to_owned();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let mut request = Arrived { line, body: String::new(), headers };
    let length = request.header("content-length").map_or(0, |length| length.parse().expect("a length"));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.expect("a whole body");
    request.body = String::from_utf8(body).expect("a body in UTF-8");
    request
}
