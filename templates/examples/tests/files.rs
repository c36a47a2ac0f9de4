//! The program `files` against a service that answers as the reference shows.

use std::{env, fs, process};

use graph_client::{
    Method::{Get, Post, Put},
    json,
    mock::MockAnswer,
};

use super::Service;

#[path = "../../examples/files.rs"]
mod program;

#[tokio::test]
async fn a_film_goes_up_in_chunks_and_comes_down() {
    const SIZE: usize = 20 << 20;
    const CHUNK: usize = 3_276_800;
    let service = Service::default();
    let film = env::temp_dir().join(format!("graph-client-{}.mp4", process::id()));
    fs::write(&film, vec![7; SIZE]).expect("a file");

    let session = "https://sn3302.up.1drv.com/up/fe6987415ace7X4e1eF866337";
    let opened = json!({ "uploadUrl": session, "expirationDateTime": "2026-12-02T09:21:55.523Z" });
    service.on(Post, "/v1.0/me/drive/root:/films/film.mp4:/createUploadSession", opened);
    let mut upload = service.mock.on_url(Put, session);
    for sent in (CHUNK..SIZE).step_by(CHUNK) {
        let wanted = json!({ "expirationDateTime": "2026-12-02T09:21:55.523Z", "nextExpectedRanges": [format!("{sent}-")] });
        upload = upload.answer_once(MockAnswer::new(202).json(&wanted));
    }
    // The file replaces one that was there.
    upload.respond_with(
        MockAnswer::new(200).json(&json!({ "id": "912310013A123", "name": "film.mp4", "size": SIZE })),
    );
    service.on(
        Put,
        "/v1.0/me/drive/items/root:/notes.txt:/content",
        json!({ "id": "2", "eTag": "\"{AF6B},2\"" }),
    );
    let content = "/v1.0/me/drive/root:/films/film.mp4:/content";
    let location = "https://b0mpua-by3301.files.1drv.com/y23vmag";
    service.answer(Get, content, MockAnswer::new(302).header("Location", location));
    let part = MockAnswer::new(206).header("Content-Range", &format!("bytes 0-999999/{SIZE}"));
    let download = service.mock.on_url(Get, location);
    let part = part.bytes("video/mp4", vec![7; 1_000_000]);
    download.answer_once(part).respond_with(MockAnswer::new(200).bytes("video/mp4", vec![7; SIZE]));

    program::run(&service.client(), &film).await.expect("the program runs");
    let copy = film.with_extension("copy");
    assert_eq!(fs::metadata(&copy).expect("a file").len(), SIZE as u64);
    assert_eq!(service.json(0), json!({ "item": { "@microsoft.graph.conflictBehavior": "replace" } }));
    let ranges = service.headers("content-range");
    assert_eq!(ranges[..2], ["bytes 0-3276799/20971520", "bytes 3276800-6553599/20971520"]);
    assert_eq!(ranges.last().map(String::as_str), Some("bytes 19660800-20971519/20971520"));
    assert_eq!(service.headers("range"), ["bytes=0-999999"; 2]);
    for file in [film, copy] {
        fs::remove_file(file).expect("the file is there");
    }
}
