//! Opens a session with a workbook, reads a range, writes another one, adds a row to a table, and closes the session.

use std::env;

use graph_client::{
    Client, Error, json, new,
    v1_0::{
        models::{Range, TableRow, WorkbookSessionInfo},
        range, table, workbook,
    },
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let book = "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN";
    let wanted = new!(WorkbookSessionInfo { persist_changes: true });
    let session = workbook::create_session_me(book, &wanted).send(client).await?;
    let session = session.and_then(|session| session.id).unwrap_or_default();

    let read = range::get_me(book, "Sheet1", "A1:B2").workbook_session_id(&session).send(client).await?;
    println!("{:?}", read.values);

    let written = new!(Range { values: json!([["Name", "Size"], ["film.mp4", 20]]) });
    let update = range::update_in_worksheet_me(book, "Sheet1", "A4:B5", &written);
    update.workbook_session_id(&session).send(client).await?;

    let row = new!(TableRow { values: json!([["notes.txt", 1]]) });
    table::create_row_me(book, "Files", &row).workbook_session_id(&session).send(client).await?;

    workbook::close_session_me(book, json!({})).workbook_session_id(&session).send(client).await
}
