//! Reading the body of an answer within a bound, so that no answer takes more memory than the caller allows.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::timeout;

/// The size of an answer's body that a client accepts unless it is told otherwise.
pub(crate) const MAX_ANSWER_BYTES: usize = 64 << 20;

/// The size up to which the body of an error is kept unless a client is told otherwise.
pub(crate) const MAX_ERROR_BYTES: usize = 64 << 10;

/// The memory that is reserved on the word of a `Content-Length` alone.
const MAX_RESERVED: usize = 1 << 20;

/// The beginning of a body, up to a limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) body: Bytes,
    /// Whether the body goes on beyond the limit.
    pub(crate) is_cut: bool,
}

/// Reads a body up to `limit` bytes.
///
/// The limit counts the bytes that the HTTP client hands out. Where the caller's own client decompresses, these
/// are the decompressed ones, and they come in small pieces: a body that swells is given up at the limit.
///
/// Each piece is waited for by `silence`; `None` where it did not come.
pub(crate) async fn receive(
    mut answer: reqwest::Response,
    limit: usize,
    silence: Duration,
) -> Result<Option<Received>, reqwest::Error> {
    let Ok(first) = timeout(silence, answer.chunk()).await else { return Ok(None) };
    let Some(first) = first? else {
        return Ok(Some(Received { body: Bytes::new(), is_cut: false }));
    };
    let announced = answer.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = Body::new(first, announced, limit);
    while !body.is_full() {
        let Ok(chunk) = timeout(silence, answer.chunk()).await else { return Ok(None) };
        match chunk? {
            Some(chunk) => body.push(&chunk),
            None => break,
        }
    }
    Ok(Some(body.end()))
}

/// A body of which at least one piece has arrived. A body of one piece is never copied.
struct Body {
    first: Bytes,
    /// All pieces in one, once there are two.
    joined: Vec<u8>,
    announced: usize,
    limit: usize,
}

impl Body {
    fn new(first: Bytes, announced: usize, limit: usize) -> Self {
        Self { first, joined: Vec::new(), announced, limit }
    }

    /// Says whether more has arrived than the limit allows.
    fn is_full(&self) -> bool {
        self.first.len().max(self.joined.len()) > self.limit
    }

    fn push(&mut self, chunk: &[u8]) {
        if self.joined.is_empty() {
            self.joined.reserve_exact(self.announced.min(MAX_RESERVED).max(self.first.len() + chunk.len()));
            self.joined.extend_from_slice(&self.first);
        }
        // One byte more than the limit tells that there was more.
        let room = self.limit.saturating_add(1).saturating_sub(self.joined.len());
        self.joined.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }

    fn end(self) -> Received {
        let is_cut = self.is_full();
        let mut body = if self.joined.is_empty() { self.first } else { self.joined.into() };
        body.truncate(self.limit);
        Received { body, is_cut }
    }
}
