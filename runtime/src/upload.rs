//! Request bodies and the progress of sending them.

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

/// The size of the pieces of a large body. A smaller body is one piece.
const PIECE: usize = 64 << 10;

/// The progress of the body in one attempt.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    pieces: AtomicUsize,
    is_partial: AtomicBool,
}

impl Progress {
    /// The number of pieces that the HTTP client has taken.
    pub(crate) fn pieces(&self) -> usize {
        self.pieces.load(Ordering::Relaxed)
    }

    /// Returns true if the HTTP client has taken the whole body, so that the service may have it.
    pub(crate) fn is_whole(&self) -> bool {
        !self.is_partial.load(Ordering::Relaxed)
    }
}

/// Makes the body of a request, which reports to `progress`.
pub(crate) fn body(bytes: Bytes, progress: &Arc<Progress>) -> reqwest::Body {
    if bytes.len() <= PIECE {
        return bytes.into();
    }
    progress.is_partial.store(true, Ordering::Relaxed);
    reqwest::Body::wrap(Upload { rest: bytes, progress: Arc::clone(progress) })
}

/// A large body. The HTTP client takes it piece by piece as the connection has room.
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
