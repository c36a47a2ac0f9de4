//! A server that does not keep to the protocol: what it does with a connection is a list of steps.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::sleep,
};

/// A step of the server on one connection.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Reads up to the end of a head.
    Head,
    /// Writes a text.
    Write(&'static str),
    /// Writes a text again and again, with these pauses.
    Trickle(&'static str, Duration),
    /// Does nothing more, and leaves the connection open.
    Hang,
    /// Resets the connection.
    Reset,
}

/// The server. It ends with the test's runtime.
pub(crate) struct Stubborn {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl Stubborn {
    /// Starts a server; each connection gets the next list of steps, the last list over and over.
    pub(crate) async fn start(steps: &[&'static [Step]]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let connections = Arc::new(AtomicUsize::new(0));
        let (steps, accepted) = (steps.to_vec(), Arc::clone(&connections));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = accepted.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(act(stream, steps[number.min(steps.len() - 1)]));
            }
        });
        Self { url, connections }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How many connections there were.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

/// Does all steps, up to the first that the client does not let happen.
async fn act(mut stream: TcpStream, steps: &[Step]) -> Option<()> {
    for step in steps {
        match *step {
            Step::Head => {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(stream.read_u8().await.ok()?);
                }
            }
            Step::Write(text) => stream.write_all(text.as_bytes()).await.ok()?,
            Step::Trickle(text, pause) => loop {
                stream.write_all(text.as_bytes()).await.ok()?;
                sleep(pause).await;
            },
            Step::Hang => std::future::pending().await,
            Step::Reset => stream.set_zero_linger().ok()?,
        }
    }
    Some(())
}
