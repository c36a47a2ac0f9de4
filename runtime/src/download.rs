//! Downloads: contents as streams, to a writer or a file, resumed at the byte after a fault.

use std::{
    fmt,
    fs::File,
    future::{Future, poll_fn},
    io::{self, Write},
    ops::{Bound, RangeBounds},
    path::Path,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::{CONTENT_RANGE, ETAG, HeaderMap, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE};
use tokio::{
    io::{AsyncWrite, AsyncWriteExt},
    task::spawn_blocking,
    time::{sleep, timeout},
};

use crate::{
    Client, Error, Method, Model, Request, TimeLimit,
    error::InvalidArgument,
    exchange::exchange,
    model::Property,
    operation::OperationText,
    options::Any,
    parts::{Parts, Target},
    response::Response,
    retry::Fault,
    settings::Settings,
    url,
};

/// The annotations of an item that hold the URL of its content.
const DOWNLOAD_URLS: [&str; 2] = ["@microsoft.graph.downloadUrl", "@content.downloadUrl"];

/// The operation in errors about a download URL.
const DOWNLOAD: OperationText = OperationText("download URL\nGET  ");

/// The number of bytes that are written to a file at once.
const BLOCK: usize = 1 << 20;

impl Client {
    /// Makes a request for the content of an item, by the download URL that the item brings along:
    /// `@microsoft.graph.downloadUrl`.
    ///
    /// The URL may be at another host, and is an authorization by itself: the token does not go along.
    pub fn content_of(&self, item: &dyn Model) -> Request<Bytes, Any, Any> {
        let additional = match item.property(usize::MAX) {
            Property::Additional(additional) => Some(additional),
            _ => None,
        };
        let link = additional.and_then(|rest| DOWNLOAD_URLS.iter().find_map(|name| rest.get(name)?.as_str()));
        let mut parts = Parts::new(DOWNLOAD, Method::Get, Target::Path(String::new()));
        match link.map(|link| url::redirect(self.base(), self.base(), link, DOWNLOAD)) {
            Some(Ok(url)) => parts.target = Target::Signed(url),
            Some(Err(_)) => {
                parts.refuse(InvalidArgument::new("item", "its download URL is not safe to follow"))
            }
            None => parts.refuse(InvalidArgument::new(
                "item",
                "it has no download URL; `$select` may have left it out",
            )),
        }
        Request::from_parts(parts)
    }
}

impl<O, H> Request<Bytes, O, H> {
    /// Asks for a part of the content: `range(100..200)`, `range(100..)`.
    ///
    /// A service that does not know ranges answers with the whole content and status 200.
    pub fn range(self, bytes: impl RangeBounds<u64>) -> Self {
        let start = match bytes.start_bound() {
            Bound::Included(start) => Some(*start),
            Bound::Excluded(before) => before.checked_add(1),
            Bound::Unbounded => Some(0),
        };
        let last = match bytes.end_bound() {
            Bound::Included(last) => Some(Some(*last)),
            Bound::Excluded(end) => end.checked_sub(1).map(Some),
            Bound::Unbounded => Some(None),
        };
        let mut parts = self.into_parts();
        match (start, last) {
            (Some(start), Some(last)) if last.is_none_or(|last| start <= last) => {
                parts.headers.insert(RANGE, range_of(start, last));
            }
            _ => parts.refuse(InvalidArgument::new("range", "it has no bytes")),
        }
        Self::from_parts(parts)
    }

    /// Starts a download: the content comes piece by piece, and is never in memory as a whole.
    ///
    /// [`timeout`](Self::timeout) limits the time up to the first byte, and [`read_timeout`](Self::read_timeout) the
    /// silence between pieces; the whole download may take any time, and be of any size.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub async fn download(self, client: &Client) -> Result<Download<'_>, Error> {
        let mut parts = self.into_parts();
        parts.is_streamed = true;
        let settings = parts.settings.over(client.settings());
        let mut response = exchange(client, parts.clone(), true).await?;
        let body = response.rest.take();
        let is_part = response.status == 206;
        let content = content_range(&response.headers).filter(|_| is_part);
        let position = content.map_or(0, |content| content.start);
        let length = length(body.as_ref());
        let end = content.and_then(|content| content.end).or_else(|| position.checked_add(length?));
        let source = Source {
            client,
            settings,
            validator: validator(&response.headers),
            total: content.map_or(length, |content| content.total),
            parts,
            body,
            position,
            end,
            skip: 0,
            faults: 0,
        };
        let Response { status, headers, .. } = response;
        let operation = source.parts.operation;
        Ok(Download { operation, status, headers, position, end, turn: Turn::Idle(Box::new(source)) })
    }
}

/// The number of bytes of a body, if the service states it.
fn length(body: Option<&reqwest::Response>) -> Option<u64> {
    body.and_then(reqwest::Response::content_length)
}

/// The value of the header `Range`.
fn range_of(start: u64, last: Option<u64>) -> HeaderValue {
    let text = match last {
        Some(last) => format!("bytes={start}-{last}"),
        None => format!("bytes={start}-"),
    };
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static("bytes=0-"))
}

/// The header `Content-Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ContentRange {
    start: u64,
    /// The place after the last byte.
    end: Option<u64>,
    /// The size of the whole content.
    total: Option<u64>,
}

fn content_range(headers: &HeaderMap) -> Option<ContentRange> {
    let text = headers.get(CONTENT_RANGE)?.to_str().ok()?;
    let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (start, last) = range.split_once('-')?;
    let end = last.trim().parse::<u64>().ok().and_then(|last| last.checked_add(1));
    Some(ContentRange { start: start.trim().parse().ok()?, end, total: total.trim().parse().ok() })
}

/// The validator of the content, if the service sends one: a strong `ETag`, or `Last-Modified`.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    let etag = headers.get(ETAG).filter(|etag| !etag.as_bytes().starts_with(b"W/"));
    etag.or_else(|| headers.get(LAST_MODIFIED)).cloned()
}

/// A running download, from [`Request::download`].
///
/// After a fault the download goes on at the byte after the last that came, if the content is still the same; the
/// client's [`RetryPolicy`](crate::RetryPolicy) says how often. It is a stream of pieces:
///
/// ```no_run
/// use graph_client_runtime::{Bytes, Client};
///
/// # async fn example(client: &Client) -> Result<(), graph_client_runtime::Error> {
/// let mut film = client.get::<Bytes>("/me/drive/items/7/content").download(client).await?;
/// println!("{:?} bytes", film.length());
/// while let Some(piece) = film.next().await {
///     println!("{} bytes came", piece?.len());
/// }
/// let photo = client.get::<Bytes>("/me/photo/$value").download(client).await?;
/// photo.to_file("photo.jpg").await?;
/// # Ok(())
/// # }
/// ```
///
/// A part of a file, by the download URL that the item brings along:
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, Reference};
///
/// # async fn example(client: &Client, item: &Reference) -> Result<(), Error> {
/// let download = client.content_of(item).range(..1000).download(client).await?;
/// println!("{} {:?} from byte {}", download.status(), download.headers(), download.position());
/// let mut bytes = Vec::new();
/// println!("{} bytes", download.copy_to(&mut bytes).await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Download<'c> {
    operation: OperationText,
    status: u16,
    headers: HeaderMap,
    position: u64,
    end: Option<u64>,
    turn: Turn<'c>,
}

/// A piece, or the end; and the source of the next.
type Piece<'c> = (Box<Source<'c>>, Option<Result<Bytes, Error>>);

enum Turn<'c> {
    Idle(Box<Source<'c>>),
    Busy(Pin<Box<dyn Future<Output = Piece<'c>> + Send + 'c>>),
    Ended,
}

impl Download<'_> {
    /// The status: 200, or 206 for a part.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers of the answer that began the download.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The number of bytes that are still to come, if it is known.
    pub fn length(&self) -> Option<u64> {
        self.end?.checked_sub(self.position)
    }

    /// The place in the whole content of the byte that comes next.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Gets the next piece; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Writes all that comes to a writer, and gives the number of bytes.
    ///
    /// # Errors
    /// [`Error::Io`] if the writer fails, and those of [`Request::send`].
    pub async fn copy_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(piece) = self.next().await {
            let piece = piece?;
            writer.write_all(&piece).await.map_err(|source| self.io(source))?;
            written += piece.len() as u64;
        }
        writer.flush().await.map_err(|source| self.io(source))?;
        Ok(written)
    }

    /// Writes all that comes to a new file, in place of an old one, and gives the number of bytes.
    ///
    /// After an error the file holds what has come. [`Request::range`] and [`copy_to`](Self::copy_to) get the rest.
    ///
    /// # Errors
    /// [`Error::Io`] if the file cannot be written, and those of [`Request::send`].
    pub async fn to_file(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let mut file = blocking(move || File::create(path)).await.map_err(|source| self.io(source))?;
        let mut written = 0;
        loop {
            let (mut block, mut size) = (Vec::new(), 0);
            let end = loop {
                match self.next().await {
                    Some(Ok(piece)) => {
                        size += piece.len();
                        block.push(piece);
                    }
                    Some(Err(error)) => break Some(Err(error)),
                    None => break Some(Ok(())),
                }
                if size >= BLOCK {
                    break None;
                }
            };
            let write = move || block.iter().try_for_each(|piece| file.write_all(piece)).map(|()| file);
            file = blocking(write).await.map_err(|source| self.io(source))?;
            written += size as u64;
            if let Some(end) = end {
                return end.map(|()| written);
            }
        }
    }

    fn io(&self, source: io::Error) -> Error {
        Error::Io { operation: self.operation.read().into(), source }
    }
}

/// Runs blocking code on a thread for it.
async fn blocking<T: Send + 'static>(act: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    spawn_blocking(act).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}

impl Stream for Download<'_> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            match std::mem::replace(&mut this.turn, Turn::Ended) {
                Turn::Idle(mut source) => {
                    this.turn = Turn::Busy(Box::pin(async {
                        let piece = source.next().await;
                        (source, piece)
                    }));
                }
                Turn::Busy(mut future) => {
                    let Poll::Ready((source, piece)) = future.as_mut().poll(context) else {
                        this.turn = Turn::Busy(future);
                        return Poll::Pending;
                    };
                    if let Some(Ok(piece)) = &piece {
                        this.position += piece.len() as u64;
                        this.turn = Turn::Idle(source);
                    }
                    return Poll::Ready(piece);
                }
                Turn::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("position", &self.position)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

/// The content behind a [`Download`].
struct Source<'c> {
    client: &'c Client,
    parts: Parts,
    settings: Settings,
    /// The answer that is being read; `None` after a fault.
    body: Option<reqwest::Response>,
    /// The place of the byte that comes next.
    position: u64,
    /// The place after the last byte.
    end: Option<u64>,
    /// The size of the whole content.
    total: Option<u64>,
    validator: Option<HeaderValue>,
    /// The number of bytes at the start of the answer that have come before.
    skip: u64,
    /// The number of faults since the last byte.
    faults: u32,
}

impl Source<'_> {
    /// The next piece that is not empty.
    async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        loop {
            let fault = match self.piece().await {
                Ok(Some(piece)) => {
                    let skipped = self.skip.min(piece.len() as u64);
                    self.skip -= skipped;
                    let piece =
                        piece.slice(usize::try_from(skipped).unwrap_or(usize::MAX).min(piece.len())..);
                    if !piece.is_empty() {
                        self.position += piece.len() as u64;
                        self.faults = 0;
                        return Some(Ok(piece));
                    }
                    continue;
                }
                Ok(None) => return None,
                Err(fault) => fault,
            };
            if let Err(error) = self.resume(fault).await {
                return Some(Err(error));
            }
        }
    }

    /// The next piece of the answer.
    async fn piece(&mut self) -> Result<Option<Bytes>, Error> {
        let (operation, limit) = (self.parts.operation, self.settings.read_timeout);
        let Some(body) = &mut self.body else { return Ok(None) };
        match timeout(limit, body.chunk()).await {
            Ok(piece) => piece.map_err(|error| Error::transport(operation, error)),
            Err(_) => Err(Error::timed_out(operation, TimeLimit::Silence, limit)),
        }
    }

    /// Asks for the rest of the content after a fault. If the rest cannot be got, the fault is the error.
    async fn resume(&mut self, fault: Error) -> Result<(), Error> {
        self.body = None;
        let outcome: Result<Response, Error> = Err(fault);
        let wait = Fault::of(&outcome, true)
            .and_then(|fault| self.settings.retry.wait(&fault, self.faults, Duration::ZERO));
        let Err(fault) = outcome else { return Ok(()) };
        let Some(wait) = wait else { return Err(fault) };
        self.faults += 1;
        sleep(wait).await;
        let mut parts = self.parts.clone();
        let last = self.end.and_then(|end| end.checked_sub(1));
        parts.headers.insert(RANGE, range_of(self.position, last));
        if let Some(validator) = &self.validator {
            parts.headers.insert(IF_RANGE, validator.clone());
        }
        let mut response = exchange(self.client, parts, true).await?;
        let is_same = match (&self.validator, validator(&response.headers)) {
            (Some(before), Some(now)) => *before == now,
            // The service keeps to `If-Range`, and does not repeat the state.
            (Some(_), None) => response.status == 206,
            // There is no state to compare: the size has to do.
            (None, None) => self.total.is_some(),
            (None, Some(_)) => false,
        };
        let body = response.rest.take();
        match (response.status, content_range(&response.headers)) {
            (206, Some(content))
                if is_same && content.start == self.position && content.total == self.total =>
            {
                self.skip = 0;
            }
            (200, _) if is_same && self.end == self.total && length(body.as_ref()) == self.total => {
                self.skip = self.position;
            }
            _ => return Err(fault),
        }
        self.body = body;
        Ok(())
    }
}
