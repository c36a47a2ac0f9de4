//! Bodies that go out, and how far they are.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// The size of the pieces in which a large body goes out. A smaller body is one piece.
const PIECE: usize = 64 << 10;

/// How far the body of one attempt is.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    pieces: AtomicUsize,
    is_partial: AtomicBool,
}

impl Progress {
    /// How many pieces the HTTP client has taken.
    pub(crate) fn pieces(&self) -> usize {
        self.pieces.load(Ordering::Relaxed)
    }

    /// Whether the HTTP client has taken the whole body, so that the service may have it.
    pub(crate) fn is_whole(&self) -> bool {
        !self.is_partial.load(Ordering::Relaxed)
    }
}

/// Makes the body of a request, which tells `progress` how far it is.
pub(crate) fn body(bytes: Bytes, progress: &Arc<Progress>) -> reqwest::Body {
    if bytes.len() <= PIECE {
        return bytes.into();
    }
    progress.is_partial.store(true, Ordering::Relaxed);
    reqwest::Body::wrap(Upload { rest: bytes, progress: Arc::clone(progress) })
}

/// A large body, of which the HTTP client takes piece after piece as the connection has room.
struct Upload {
    rest: Bytes,
    progress: Arc<Progress>,
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        self.progress.pieces.fetch_add(1, Ordering::Relaxed);
        self.progress.is_partial.store(!self.rest.is_empty(), Ordering::Relaxed);
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
