//! Long-running operations, which the service continues after its answer.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_core::Stream;
use reqwest::{Url, header::LOCATION};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::{
    ApiError, Client, Error, FromResponse, Method, TimeLimit,
    error::InvalidArgument,
    exchange::exchange,
    operation::OperationText,
    parts::{LINK, Parts, Target},
    response::{Response, sealed, without_bom},
    retry::retry_after,
    shown::{SHORT, shown},
    url,
};

/// The default time limit of a long-running operation.
const TIMEOUT: Duration = Duration::from_secs(3600);

/// The first and the longest pause between polls, if the service states no pause.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15));

/// The header that names the monitor beside `Location`.
const OPERATION_LOCATION: &str = "operation-location";

/// The answer to a request that starts a long-running operation.
///
/// [`wait`](Self::wait) waits for the end:
///
/// ```no_run
/// use graph_client_runtime::{Accepted, Client, Value, json};
///
/// # async fn example(client: &Client) -> Result<(), graph_client_runtime::Error> {
/// let copy = client.post::<Accepted>("/me/drive/items/7/copy").json(json!({ "name": "copy.txt" }));
/// let copied = copy.send(client).await?.wait(client).await?;
/// println!("the copy is {:?}", copied.resource_id);
/// # Ok(())
/// # }
/// ```
///
/// With other time limits, and from a stored answer:
///
/// ```no_run
/// use std::time::Duration;
/// use graph_client_runtime::{Accepted, Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let accepted = Accepted::new(202, Some("https://graph.microsoft.com/v1.0/operations/1".to_owned()), None);
/// let monitor = accepted.monitor(client)?.poll_every(Duration::from_secs(2)).timeout(Duration::from_secs(600));
/// println!("{:?}", monitor.wait().await?.resource_id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    /// The status code of the answer, most often 202.
    pub status: u16,
    /// The URL of the monitor: the header `Location`, or else `Operation-Location`.
    pub location: Option<String>,
    /// The body, if it is JSON.
    pub body: Option<Value>,
    origin: Option<Origin>,
}

/// Compares the answers, not the requests that they belong to.
impl PartialEq for Accepted {
    fn eq(&self, other: &Self) -> bool {
        (self.status, &self.location, &self.body) == (other.status, &other.location, &other.body)
    }
}

/// The request that was accepted.
#[derive(Clone)]
struct Origin {
    operation: OperationText,
    url: Option<Url>,
    retry_after: Option<Duration>,
}

/// Leaves out the URL, which may be secret.
impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation.name())
    }
}

impl Accepted {
    /// Makes an answer, as tests do.
    pub fn new(status: u16, location: Option<String>, body: Option<Value>) -> Self {
        Self { status, location, body, origin: None }
    }

    /// Waits for the end of the operation, for at most an hour. [`monitor`](Self::monitor) also reports the progress.
    ///
    /// # Errors
    /// Those of [`monitor`](Self::monitor); [`Error::OperationFailed`] if the operation fails; [`Error::TimedOut`] if it
    /// takes too long; and those of [`Request::send`](crate::Request::send) if the service cannot be asked.
    pub async fn wait(&self, client: &Client) -> Result<Finished, Error> {
        self.monitor(client)?.wait().await
    }

    /// Makes a stream of progress reports.
    ///
    /// The monitor may be at another host. It is then polled without the token, at the URL in the answer.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] if the answer names no location, and [`Error::ForeignLink`] if the location is neither
    /// `https` nor this machine.
    pub fn monitor<'c>(&self, client: &'c Client) -> Result<Monitor<'c>, Error> {
        let operation = self.origin.as_ref().map_or(LINK, |origin| origin.operation);
        let Some(location) = &self.location else {
            let message = "the answer has none, so that the end of the operation cannot be awaited";
            return Err(InvalidArgument::new("location", message).of(operation));
        };
        let from = self.origin.as_ref().and_then(|origin| origin.url.as_ref());
        let url = url::outside(client.base(), from, location, operation)?;
        let wait = self.origin.as_ref().and_then(|origin| origin.retry_after).unwrap_or_default();
        Ok(Monitor {
            client,
            operation,
            url,
            wait,
            pause: PAUSES.0,
            longest: PAUSES.1,
            timeout: TIMEOUT,
            start: Instant::now(),
            question: None,
            finished: None,
            is_ended: false,
        })
    }
}

impl sealed::FromResponse for Accepted {
    fn opt_value(response: &Response, _: &mut Vec<String>) -> Result<Option<Self>, Error> {
        let location = response.header(LOCATION.as_str()).or_else(|| response.header(OPERATION_LOCATION));
        Ok(Some(Self {
            status: response.status,
            location: location.map(str::to_owned),
            body: serde_json::from_slice(without_bom(&response.body)).ok(),
            origin: Some(Origin {
                operation: response.operation,
                url: response.url().cloned(),
                retry_after: retry_after(&response.headers),
            }),
        }))
    }
}

/// The progress of a long-running operation.
///
/// ```
/// use graph_client_runtime::Progress;
///
/// fn shown(progress: &Progress) -> String {
///     progress.percentage.map_or_else(|| "under way".to_owned(), |done| format!("{done:.0} %"))
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// The percentage that is done, if the service reports it.
    pub percentage: Option<f64>,
    /// The service's word for the state, such as `inProgress`.
    pub status: Option<String>,
    /// The whole report, if it is JSON.
    pub body: Option<Value>,
}

/// The end of a long-running operation.
///
/// ```no_run
/// use graph_client_runtime::{Accepted, Client, Error, Value};
///
/// # async fn example(client: &Client, accepted: Accepted) -> Result<(), Error> {
/// let finished = accepted.wait(client).await?;
/// let item: Value = finished.get(client).await?;
/// println!("{:?} {}", finished.resource_id, item["name"]);
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Finished {
    /// The id of the resource that was created or changed, if the service reports it.
    pub resource_id: Option<String>,
    /// The link to the resource, if the service reports it.
    pub resource_location: Option<String>,
    /// The last report, or the result itself, if it is JSON.
    pub body: Option<Value>,
    response: Response,
}

/// Leaves out the link, which may be secret.
impl fmt::Debug for Finished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finished").field("resource_id", &self.resource_id).finish_non_exhaustive()
    }
}

impl Finished {
    /// Gets the result: from its link, or from the last answer if that is the result and not a report.
    ///
    /// # Errors
    /// Those of [`Request::send`](crate::Request::send); [`Error::InvalidArgument`] if there is only a report that names
    /// no link.
    pub async fn get<T: FromResponse>(&self, client: &Client) -> Result<T, Error> {
        let operation = self.response.operation;
        let response = match &self.resource_location {
            Some(link) => {
                let url = url::outside(client.base(), self.response.url(), link, operation)?;
                let parts = Parts::new(operation, Method::Get, Target::Outside(url));
                &exchange(client, parts, T::FOLLOWS_REDIRECTS).await?
            }
            None if State::of(200, self.body.as_ref()) == State::Result => &self.response,
            None => {
                let message = "the operation's last report has no link to the result";
                return Err(InvalidArgument::new("resource_location", message).of(operation));
            }
        };
        Ok(T::opt_value(response, &mut Vec::new())?.unwrap_or_default())
    }
}

/// The state that an answer of a monitor shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Going,
    Succeeded,
    Failed,
    /// The answer is the result itself.
    Result,
}

impl State {
    fn of(status: u16, body: Option<&Value>) -> Self {
        let word = body.and_then(|body| text(body, "status")).unwrap_or_default().to_ascii_lowercase();
        match &*word {
            "succeeded" | "success" | "completed" | "complete" | "finished" | "done" => Self::Succeeded,
            "cancelled" | "canceled" | "timedout" | "error" | "failure" => Self::Failed,
            word if word.ends_with("failed") => Self::Failed,
            "notstarted" | "inprogress" | "running" | "waiting" | "queued" | "pending" | "accepted"
            | "processing" | "started" | "updating" | "deletepending" => Self::Going,
            _ if status == 202 || body.is_some_and(|body| percentage(body).is_some()) => Self::Going,
            _ => Self::Result,
        }
    }
}

fn text(body: &Value, name: &str) -> Option<String> {
    body.get(name)?.as_str().map(str::to_owned)
}

/// The percentage that is done; services write it as a number or as text.
fn percentage(body: &Value) -> Option<f64> {
    let value = body.get("percentageComplete")?;
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// An answer of the monitor.
enum Step {
    /// The operation is not finished. The service may ask for a pause.
    Going(Progress, Option<Duration>),
    Finished(Box<Finished>),
}

type Question<'c> = Pin<Box<dyn Future<Output = Result<Step, Error>> + Send + 'c>>;

/// A stream of the progress of a long-running operation, from [`Accepted::monitor`].
///
/// It polls as often as the service says (`Retry-After`), or else after pauses that grow from 1 to 15 seconds. It continues
/// after a transient error ([`Error::is_transient`]), and ends when the operation ends.
///
/// ```no_run
/// use graph_client_runtime::{Accepted, Client};
///
/// # async fn example(client: &Client, copy: Accepted) -> Result<(), graph_client_runtime::Error> {
/// let mut monitor = copy.monitor(client)?;
/// while let Some(progress) = monitor.next().await {
///     println!("{:?} %", progress?.percentage);
/// }
/// println!("{:?}", monitor.finished());
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Monitor<'c> {
    client: &'c Client,
    operation: OperationText,
    url: Url,
    /// The pause before the next question.
    wait: Duration,
    /// The next pause that the client takes by itself.
    pause: Duration,
    longest: Duration,
    timeout: Duration,
    start: Instant,
    question: Option<Question<'c>>,
    finished: Option<Finished>,
    is_ended: bool,
}

impl Monitor<'_> {
    /// Sets the pause between polls, if the service states no pause.
    pub fn poll_every(self, pause: Duration) -> Self {
        Self { pause, longest: pause, ..self }
    }

    /// Sets how long the operation may take, from now on: an hour if not set.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, start: Instant::now(), ..self }
    }

    /// Gets the next report; `None` when the operation has ended.
    pub async fn next(&mut self) -> Option<Result<Progress, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Waits for the end.
    ///
    /// # Errors
    /// See [`Accepted::wait`]. After the retries of the client, a transient error is returned too.
    pub async fn wait(mut self) -> Result<Finished, Error> {
        while let Some(progress) = self.next().await {
            progress?;
        }
        let (operation, timeout) = (self.operation, self.timeout);
        self.finished.ok_or_else(|| Error::timed_out(operation, TimeLimit::Call, timeout))
    }

    /// The end, once the stream has ended without an error.
    pub fn finished(&self) -> Option<&Finished> {
        self.finished.as_ref()
    }
}

impl Stream for Monitor<'_> {
    type Item = Result<Progress, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.is_ended {
            return Poll::Ready(None);
        }
        if this.question.is_none() {
            let elapsed = this.start.elapsed();
            if elapsed.checked_add(this.wait).is_none_or(|end| end > this.timeout) {
                this.is_ended = true;
                let error = Error::timed_out(this.operation, TimeLimit::Call, this.timeout);
                return Poll::Ready(Some(Err(error)));
            }
            let (client, operation, url, wait) = (this.client, this.operation, this.url.clone(), this.wait);
            this.question = Some(Box::pin(async move {
                sleep(wait).await;
                ask(client, operation, url).await
            }));
        }
        let Some(question) = &mut this.question else { return Poll::Ready(None) };
        let step = ready!(question.as_mut().poll(context));
        this.question = None;
        let pause = this.pause;
        this.pause = pause.mul_f64(1.5).min(this.longest);
        Poll::Ready(match step {
            Ok(Step::Going(progress, asked)) => {
                this.wait = asked.unwrap_or(pause);
                Some(Ok(progress))
            }
            Ok(Step::Finished(finished)) => {
                (this.finished, this.is_ended) = (Some(*finished), true);
                None
            }
            Err(error) => {
                (this.wait, this.is_ended) = (pause, !error.is_transient());
                Some(Err(error))
            }
        })
    }
}

/// Polls a monitor once.
async fn ask(client: &Client, operation: OperationText, url: Url) -> Result<Step, Error> {
    let parts = Parts::new(operation, Method::Get, Target::Outside(url));
    let response = exchange(client, parts, false).await?;
    let body: Option<Value> = serde_json::from_slice(without_bom(&response.body)).ok();
    let member = |name: &str| body.as_ref().and_then(|body| text(body, name));
    // A redirect leads to the result.
    let redirect = (response.status >= 300).then(|| response.header(LOCATION.as_str())).flatten();
    let state = if redirect.is_some() { State::Succeeded } else { State::of(response.status, body.as_ref()) };
    match state {
        State::Going => {
            let percentage = body.as_ref().and_then(percentage);
            let (status, asked) = (member("status"), retry_after(&response.headers));
            Ok(Step::Going(Progress { percentage, status, body }, asked))
        }
        State::Failed => {
            let (status, code) = (member("status").unwrap_or_default(), member("errorCode"));
            let mut error = ApiError::new(response);
            error.code = error.code.or(code);
            Err(Error::OperationFailed { status: shown(&status, SHORT), error: Box::new(error) })
        }
        State::Succeeded | State::Result => {
            let id = ["resourceId", "targetResourceId"].into_iter().find_map(member);
            let location = ["resourceLocation", "targetResourceLocation"].into_iter().find_map(member);
            let location = redirect.map(str::to_owned).or(location);
            let end = Finished { resource_id: id, resource_location: location, body, response };
            Ok(Step::Finished(Box::new(end)))
        }
    }
}

impl fmt::Debug for Monitor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Monitor")
            .field("operation", &self.operation)
            .field("finished", &self.finished)
            .finish_non_exhaustive()
    }
}
