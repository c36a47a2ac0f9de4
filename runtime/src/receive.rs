//! Reads the body of a response up to a limit, so that it takes no more memory than the caller allows.

use bytes::Bytes;

use crate::{TimeLimit, time_limits::Limits};

/// The default limit for the body of a response, in bytes.
pub(crate) const MAX_ANSWER_BYTES: usize = 64 << 20;

/// The default limit for the body of an error, in bytes.
pub(crate) const MAX_ERROR_BYTES: usize = 64 << 10;

/// The memory reserved for an announced `Content-Length`, before any byte arrives.
const MAX_RESERVED: usize = 1 << 20;

/// The beginning of a body, up to a limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) body: Bytes,
    /// True if the body continues beyond the limit.
    pub(crate) is_cut: bool,
}

/// Reads a body up to `limit` bytes.
///
/// The limit counts the bytes from the HTTP client. If the caller's own client decompresses, these are decompressed
/// bytes. They come in small pieces, so reading a compressed bomb stops at the limit.
///
/// Returns the limit of time that ended before a piece arrived, if one did.
pub(crate) async fn receive(
    mut answer: reqwest::Response,
    limit: usize,
    limits: Limits,
) -> Result<Result<Received, TimeLimit>, reqwest::Error> {
    let first = match limits.unless_silent(answer.chunk()).await {
        Ok(first) => first?,
        Err(late) => return Ok(Err(late)),
    };
    let Some(first) = first else {
        return Ok(Ok(Received { body: Bytes::new(), is_cut: false }));
    };
    let announced = answer.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = Body::new(first, announced, limit);
    while !body.is_full() {
        match limits.unless_silent(answer.chunk()).await {
            Ok(chunk) => match chunk? {
                Some(chunk) => body.push(&chunk),
                None => break,
            },
            Err(late) => return Ok(Err(late)),
        }
    }
    Ok(Ok(body.end()))
}

/// A body with at least one piece. A body of one piece is never copied.
struct Body {
    first: Bytes,
    /// All pieces joined, once there are two.
    joined: Vec<u8>,
    announced: usize,
    limit: usize,
}

impl Body {
    fn new(first: Bytes, announced: usize, limit: usize) -> Self {
        Self { first, joined: Vec::new(), announced, limit }
    }

    /// Returns true if more has arrived than the limit allows.
    fn is_full(&self) -> bool {
        self.first.len().max(self.joined.len()) > self.limit
    }

    fn push(&mut self, chunk: &[u8]) {
        if self.joined.is_empty() {
            self.joined.reserve_exact(self.announced.min(MAX_RESERVED).max(self.first.len() + chunk.len()));
            self.joined.extend_from_slice(&self.first);
        }
        // One byte beyond the limit shows that the body is longer.
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
