//! Upload sessions: large files in chunks, taken up again after a fault or in another process.

use std::{fmt, io};

use bytes::Bytes;
use reqwest::Url;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt, sink};

use crate::{
    Client, Error, FromResponse, Method,
    error::InvalidArgument,
    exchange::exchange,
    operation::OperationText,
    parts::{Parts, Target},
    response::{Response, without_bom},
    url,
};

/// The size of every chunk but the last must be a multiple of this number of bytes.
const UNIT: usize = 320 << 10;

/// The default size of a chunk. Outlook takes less than 4 MB at once, and drives 60 MiB.
const CHUNK: usize = 10 * UNIT;

/// The maximum number of questions to the service for the next byte while no byte is taken.
const MAX_STALLS: u32 = 3;

/// The operation that errors name.
const UPLOAD: OperationText = OperationText("upload session\nPUT  ");

/// The behavior of a service if a file of the same name exists: `@microsoft.graph.conflictBehavior`.
///
/// It belongs into the `item` of the body that creates an upload session, or into the query of an upload in one call:
///
/// ```
/// use graph_client_runtime::{Client, ConflictBehavior, UploadSession, Value, json};
///
/// # async fn example(client: &Client) -> Result<(), graph_client_runtime::Error> {
/// let answer = client
///     .post::<Value>("/me/drive/root:/film.mp4:/createUploadSession")
///     .json(json!({ "item": { ConflictBehavior::NAME: ConflictBehavior::Rename } }))
///     .send(client)
///     .await?;
/// let session = UploadSession::of(&answer)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConflictBehavior {
    /// The upload fails ([`Error::is_conflict`]).
    Fail,
    /// The new file replaces the old one.
    Replace,
    /// The new file gets another name.
    Rename,
}

impl ConflictBehavior {
    /// The name of the annotation and of the query option.
    pub const NAME: &'static str = "@microsoft.graph.conflictBehavior";

    /// The service's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Replace => "replace",
            Self::Rename => "rename",
        }
    }
}

impl From<ConflictBehavior> for Value {
    fn from(behavior: ConflictBehavior) -> Self {
        Self::from(behavior.as_str())
    }
}

/// An upload session, which a service opens for one file.
///
/// It can be stored (serde), and taken up in another process until it expires. **It is a secret**: everybody who has its
/// URL can write the file. It is used without the client's token, as the URL may be at another host.
///
/// ```no_run
/// use graph_client_runtime::{Client, UploadSession, Value};
///
/// # async fn example(client: &Client, answer: Value, file: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let session = UploadSession::of(&answer)?;
/// let stored = serde_json::to_string(&session)?;
/// let size = file.len() as u64;
/// let upload = session.upload(client, file, size).on_progress(|sent, size| println!("{sent} of {size}"));
/// let item: Value = match upload.send().await {
///     Ok(item) => item,
///     // Later, perhaps in another process: the reader begins at the start of the file again.
///     Err(error) if error.is_transient() => {
///         let session: UploadSession = serde_json::from_str(&stored)?;
///         session.upload(client, file, size).resume().send().await?
///     }
///     Err(error) => return Err(error.into()),
/// };
/// println!("{}", item["id"]);
/// # Ok(())
/// # }
/// ```
///
/// A session reports its progress, and can be cancelled:
///
/// ```no_run
/// use graph_client_runtime::{Client, ConflictBehavior, Error, UploadSession};
///
/// # async fn example(client: &Client, session: UploadSession) -> Result<(), Error> {
/// println!("{:?} {:?}", session.expiration(), session.next_offset(client).await?);
/// session.cancel(client).await?;
/// assert_eq!(ConflictBehavior::Rename.as_str(), "rename");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UploadSession {
    upload_url: String,
    #[serde(default, rename = "expirationDateTime")]
    expiration: Option<String>,
}

/// Leaves out the URL, which is secret.
impl fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSession").field("expiration", &self.expiration).finish_non_exhaustive()
    }
}

impl UploadSession {
    /// Takes the session from the answer that opened it: a model or a JSON value with `uploadUrl`.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] if the answer has no `uploadUrl`.
    pub fn of(answer: &impl Serialize) -> Result<Self, Error> {
        let session = serde_json::to_value(answer).and_then(serde_json::from_value);
        session.map_err(|_| InvalidArgument::new("answer", "it has no `uploadUrl`").of(UPLOAD))
    }

    /// When the session ends, in the service's words, as it was when it was opened.
    pub fn expiration(&self) -> Option<&str> {
        self.expiration.as_deref()
    }

    /// Prepares the upload of a file that `reader` gives from its start, and that has `size` bytes.
    pub fn upload<R>(self, client: &Client, reader: R, size: u64) -> Upload<'_, R>
    where
        R: AsyncRead + Send + Unpin,
    {
        Upload { session: self, client, reader, size, chunk: CHUNK, resumes: false, on_progress: None }
    }

    /// Asks the service for the place of the first byte that it does not have; `None` if it wants no more.
    ///
    /// # Errors
    /// Those of [`Request::send`](crate::Request::send); [`Error::is_not_found`] if the session is complete, cancelled or
    /// expired.
    pub async fn next_offset(&self, client: &Client) -> Result<Option<u64>, Error> {
        let parts = Parts::new(UPLOAD, Method::Get, Target::Signed(self.url(client)?));
        Ok(next_expected(&exchange(client, parts, false).await?))
    }

    /// Ends the session, and deletes the bytes that the service has.
    ///
    /// # Errors
    /// Those of [`Request::send`](crate::Request::send).
    pub async fn cancel(self, client: &Client) -> Result<(), Error> {
        let parts = Parts::new(UPLOAD, Method::Delete, Target::Signed(self.url(client)?));
        exchange(client, parts, false).await.map(drop)
    }

    fn url(&self, client: &Client) -> Result<Url, Error> {
        url::redirect(client.base(), client.base(), &self.upload_url, UPLOAD)
    }
}

/// The callback for progress: the number of bytes that the service has, and the number of all bytes.
type OnProgress<'c> = Box<dyn FnMut(u64, u64) + Send + 'c>;

/// The upload of a file, from [`UploadSession::upload`].
///
/// ```no_run
/// use graph_client_runtime::{Client, Error, UploadSession, Value};
///
/// # async fn example(client: &Client, session: UploadSession, file: &[u8]) -> Result<(), Error> {
/// let upload = session.upload(client, file, file.len() as u64).chunk_size(10 << 20);
/// let item: Value = upload.on_progress(|sent, size| println!("{sent} of {size}")).send().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<'c, R> {
    session: UploadSession,
    client: &'c Client,
    reader: R,
    size: u64,
    chunk: usize,
    resumes: bool,
    on_progress: Option<OnProgress<'c>>,
}

impl<R> fmt::Debug for Upload<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("session", &self.session)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl<'c, R: AsyncRead + Send + Unpin> Upload<'c, R> {
    /// Sets the size of a chunk: 3,276,800 bytes if not set. It is rounded down to a multiple of 320 KiB, but to no less
    /// than that. A chunk is held in memory until the service has it.
    pub fn chunk_size(self, bytes: usize) -> Self {
        Self { chunk: (bytes / UNIT).max(1).saturating_mul(UNIT), ..self }
    }

    /// Continues the session: asks the service for the next byte first, and skips the bytes before it.
    pub fn resume(self) -> Self {
        Self { resumes: true, ..self }
    }

    /// Calls a function with the number of bytes that the service has, and with the size.
    pub fn on_progress(self, callback: impl FnMut(u64, u64) + Send + 'c) -> Self {
        Self { on_progress: Some(Box::new(callback)), ..self }
    }

    /// Uploads the file and gives the finished item.
    ///
    /// After a fault the upload goes on at the byte that the service wants next. The item is the empty value if the
    /// service answers the last chunk without a body, as Outlook does.
    ///
    /// # Errors
    /// Those of [`Request::send`](crate::Request::send); [`Error::Io`] if the reader fails or gives less than `size`
    /// bytes; [`Error::InvalidArgument`] if the size is 0, or if the service wants bytes that have been read and sent
    /// before: then [`resume`](Self::resume) with a new reader goes on.
    pub async fn send<T: FromResponse>(mut self) -> Result<T, Error> {
        if self.size == 0 {
            return Err(InvalidArgument::new("size", "an upload session takes at least one byte").of(UPLOAD));
        }
        let url = self.session.url(self.client)?;
        let mut position = 0;
        if self.resumes {
            position = self.session.next_offset(self.client).await?.unwrap_or(0);
            self.skip(position).await?;
        }
        let (mut chunk, mut stalls) = (Bytes::new(), 0);
        loop {
            if chunk.is_empty() {
                chunk = self.read(position).await?;
            }
            let end = position + chunk.len() as u64;
            let next = match self.put(&url, position, chunk.clone()).await {
                Ok(response) => match next_expected(&response) {
                    None if end >= self.size => {
                        self.tell(end);
                        return Ok(T::opt_value(&response, &mut Vec::new())?.unwrap_or_default());
                    }
                    next => next.unwrap_or(end),
                },
                Err(error) if stalls < MAX_STALLS && is_curable(&error) => {
                    match self.session.next_offset(self.client).await {
                        Ok(next) => next.unwrap_or(end),
                        Err(_) => return Err(error),
                    }
                }
                Err(error) => return Err(error),
            };
            stalls = if next > position { 0 } else { stalls + 1 };
            chunk = match usize::try_from(next.saturating_sub(position)) {
                Ok(_) if next < position || stalls > MAX_STALLS || next >= self.size => {
                    let message =
                        format!("the service wants the bytes from {next} on, which are not at hand");
                    return Err(InvalidArgument::new("reader", message).of(UPLOAD));
                }
                Ok(taken) if taken <= chunk.len() => chunk.slice(taken..),
                _ => {
                    self.skip(next - end).await?;
                    Bytes::new()
                }
            };
            position = next;
            self.tell(position);
        }
    }

    /// Sends a chunk.
    async fn put(&self, url: &Url, position: u64, chunk: Bytes) -> Result<Response, Error> {
        let mut parts = Parts::new(UPLOAD, Method::Put, Target::Signed(url.clone()));
        let last = position + chunk.len() as u64 - 1;
        parts.push_header("content-range", &format!("bytes {position}-{last}/{}", self.size));
        parts.put_bytes("application/octet-stream", chunk);
        exchange(self.client, parts, false).await
    }

    /// Reads the chunk at a position.
    async fn read(&mut self, position: u64) -> Result<Bytes, Error> {
        let length = (self.size - position).min(self.chunk as u64);
        let mut chunk = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        let mut reader = (&mut self.reader).take(length);
        reader.read_to_end(&mut chunk).await.map_err(unreadable)?;
        whole(chunk.len() as u64, length)?;
        Ok(chunk.into())
    }

    /// Reads bytes that the service has already.
    async fn skip(&mut self, length: u64) -> Result<(), Error> {
        let mut reader = (&mut self.reader).take(length);
        whole(tokio::io::copy(&mut reader, &mut sink()).await.map_err(unreadable)?, length)
    }

    fn tell(&mut self, position: u64) {
        if let Some(callback) = &mut self.on_progress {
            callback(position, self.size);
        }
    }
}

/// Refuses a reader that ends too early.
fn whole(read: u64, length: u64) -> Result<(), Error> {
    if read == length {
        return Ok(());
    }
    Err(unreadable(io::Error::new(
        io::ErrorKind::UnexpectedEof,
        "the reader gives fewer bytes than the size says",
    )))
}

fn unreadable(source: io::Error) -> Error {
    Error::Io { operation: UPLOAD.read().into(), source }
}

/// Says whether the service may want to go on at another place: after a fault that may pass, or if it has some of the
/// bytes already (416).
fn is_curable(error: &Error) -> bool {
    error.is_transient() || error.status() == Some(416)
}

/// The place of the first byte that the service wants: the start of the first of the `nextExpectedRanges`. A range is
/// `start-end`, `start-` or `start`.
fn next_expected(response: &Response) -> Option<u64> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct State {
        next_expected_ranges: Vec<String>,
    }
    let state: State = serde_json::from_slice(without_bom(&response.body)).ok()?;
    let starts = state.next_expected_ranges.iter();
    starts.filter_map(|range| range.split('-').next()?.trim().parse().ok()).min()
}
