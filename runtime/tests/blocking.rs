//! Calls from code that is not asynchronous.

#![cfg(feature = "blocking")]

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use graph_client_runtime::{Client, Collection, Value, blocking};

#[test]
fn calls_and_streams_work_without_a_runtime() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let link = format!("{url}/v1.0/users?2");
    let server = thread::spawn(move || {
        let bodies =
            [format!(r#"{{"value": [1, 2], "@odata.nextLink": "{link}"}}"#), r#"{"value": [3]}"#.to_owned()];
        let (mut stream, _) = listener.accept().expect("a connection");
        for body in bodies {
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") {
                stream.read_exact(&mut byte).expect("a whole head");
                head.push(byte[0]);
            }
            let length = body.len();
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}").expect("it is taken");
        }
    });
    let client = Client::builder("token").base_url(url).build().expect("a client");
    let users = blocking::iter(client.get::<Collection<Value>>("/users").items(&client));
    let users: Vec<Value> = users.map(|user| user.expect("a user")).collect();
    assert_eq!(users, [1, 2, 3]);
    // Both parts came over one connection.
    server.join().expect("the server ends");
}
