//! Middleware: the order in which it runs, and what it may change.

use graph_client_runtime::{
    Client, Middleware, MiddlewareFuture, Next,
    reqwest::{Request, header::HeaderValue},
};

use crate::{json, list, server::Server};

/// Adds its name to a header of the request.
struct Named(&'static str);

impl Middleware for Named {
    fn handle<'a>(&'a self, mut request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        request.headers_mut().append("x-name", HeaderValue::from_static(self.0));
        Box::pin(next.run(request))
    }
}

#[tokio::test]
async fn middleware_runs_around_each_attempt_in_the_order_of_adding() {
    let throttled = "HTTP/1.1 429 T\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n".to_owned();
    let server = Server::start(|_| vec![throttled, json(r#"{"value": []}"#)]).await;
    let client =
        Client::builder("token").base_url(server.url("")).middleware(Named("a")).middleware(Named("b"));
    list().send(&client.build().expect("a client")).await.expect("an answer");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(request.header_values("x-name"), ["a", "b"]);
    }
}
