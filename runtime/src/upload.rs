//! Request bodies and the progress of sending them.

use std::{
    convert::Infallible,
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

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

/// A body that a reader gives, which can be sent once.
#[derive(Clone)]
pub(crate) struct Source(Arc<Mutex<Reading>>);

struct Reading {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    /// The number of bytes that are still to come, if it is known.
    left: Option<u64>,
    has_begun: bool,
    error: Option<io::Error>,
}

impl Source {
    pub(crate) fn new(reader: impl AsyncRead + Send + 'static, size: Option<u64>) -> Self {
        let reader = Box::pin(reader);
        Self(Arc::new(Mutex::new(Reading { reader, left: size, has_begun: false, error: None })))
    }

    /// Makes the body of an attempt; `None` if another attempt has taken some of it.
    pub(crate) fn body(&self, progress: &Arc<Progress>) -> Option<reqwest::Body> {
        if self.has_begun() {
            return None;
        }
        progress.is_partial.store(true, Ordering::Relaxed);
        Some(reqwest::Body::wrap(Streamed { source: self.clone(), progress: Arc::clone(progress) }))
    }

    /// Returns true if some of the body has been taken, so that the request cannot be sent again.
    pub(crate) fn has_begun(&self) -> bool {
        self.lock().has_begun
    }

    /// The error of the reader, if it failed.
    pub(crate) fn take_error(&self) -> Option<io::Error> {
        self.lock().error.take()
    }

    fn lock(&self) -> MutexGuard<'_, Reading> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reading {
    /// Reads the next piece; an empty one at the end.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        self.has_begun = true;
        let room = self.left.and_then(|left| usize::try_from(left).ok()).unwrap_or(PIECE).min(PIECE);
        if room == 0 {
            return Poll::Ready(Ok(Bytes::new()));
        }
        let mut piece = vec![0; room];
        let mut buffer = ReadBuf::new(&mut piece);
        ready!(self.reader.as_mut().poll_read(context, &mut buffer))?;
        let length = buffer.filled().len();
        if length == 0 && self.left.is_some() {
            let message = "the reader gives fewer bytes than the size says";
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, message)));
        }
        self.left = self.left.map(|left| left.saturating_sub(length as u64));
        piece.truncate(length);
        Poll::Ready(Ok(piece.into()))
    }
}

/// The body of one attempt, which reads as the connection has room.
struct Streamed {
    source: Source,
    progress: Arc<Progress>,
}

impl Body for Streamed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let mut reading = self.source.lock();
        match ready!(reading.poll_piece(context)) {
            Ok(piece) => {
                self.progress.pieces.fetch_add(1, Ordering::Relaxed);
                let is_end = piece.is_empty() || reading.left == Some(0);
                self.progress.is_partial.store(!is_end, Ordering::Relaxed);
                Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece))))
            }
            Err(error) => {
                let kind = error.kind();
                reading.error = Some(error);
                Poll::Ready(Some(Err(kind.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.source.lock().left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.source.lock().left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
