//! What somebody who watches the network sees of a visit: how long each answer is.

use std::io::{Read, Write};

use flate2::read::GzDecoder;

use crate::app::{App, HANDLER_A, WING};
use crate::browser::{Form, MULTIPART, Visitor};

/// Every answer of the sources' site is a multiple of this many bytes long.
const STEP_BYTES: usize = 16 * 1024;

/// All bytes that come back: status line, headers and body.
fn on_the_wire(visitor: &Visitor, head: &str, body: &[u8]) -> Vec<u8> {
    let mut socket = visitor.connect();
    socket.write_all(head.as_bytes()).and_then(|()| socket.write_all(body)).expect("the server reads");
    let (mut came, mut piece) = (Vec::new(), vec![0; 65_536]);
    loop {
        let headers = String::from_utf8_lossy(&came).split_once("\r\n\r\n").map(|(head, _)| head.to_lowercase());
        if let Some(headers) = headers {
            let length = headers.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
            if came.len() >= headers.len() + 4 + length.parse::<usize>().expect("a number") {
                return came;
            }
        }
        let read = socket.read(&mut piece).expect("the server answers");
        assert!(read > 0, "the answer is shorter than it says");
        came.extend(piece.iter().take(read));
    }
}

fn get(visitor: &Visitor, path: &str) -> usize {
    on_the_wire(visitor, &visitor.head("GET", path, &[]), &[]).len()
}

fn post(visitor: &Visitor, path: &str, kind: &str, body: &[u8]) -> usize {
    let length = body.len().to_string();
    let head = visitor.head("POST", path, &[("Content-Type", kind), ("Content-Length", &length)]);
    on_the_wire(visitor, &head, body).len()
}

fn send(visitor: &Visitor, path: &str, form: &Form) -> usize {
    post(visitor, path, MULTIPART, &form.body())
}

/// The languages of a site, as its paths begin: nothing for the one a visitor gets who names none.
fn languages(app: &App) -> Vec<String> {
    let links = app.source().get("/").links("/");
    let named = links.iter().filter_map(|link| link.strip_suffix('/')).filter(|link| link.len() == "/xx".len());
    named.map(str::to_owned).chain([String::new()]).collect()
}

#[test]
fn the_pages_of_a_visit_have_one_length_on_the_wire_in_every_language() {
    let app = App::new();
    let (handler, path) = (app.handler(HANDLER_A), app.channel(WING));
    let languages = languages(&app);
    assert!(languages.len() > 2, "{languages:?}");
    for at in languages {
        let (source, path) = (app.source(), format!("{at}{path}"));
        let form = source.get(&path).form(&path).text("message", "short");
        let receipt = app.tip(WING, "a tip");
        let back = app.back_with(&receipt);
        let conversation = format!("{at}/conversation");
        let waiting = get(&back, &conversation);
        for tip in handler.get("/?state=acknowledge").links("/tips/") {
            let reply = handler.get(&tip).form(&format!("{tip}/reply")).text("message", "a short reply");
            assert_eq!(handler.send(&format!("{tip}/reply"), &reply).status, 303);
        }

        let visit = [
            ("the first page", get(&source, &format!("{at}/"))),
            ("the form", get(&source, &path)),
            ("the receipt", send(&source, &path, &form)),
            ("where to come back", get(&source, &format!("{at}/replies"))),
            ("no reply", waiting),
            ("a short reply", get(&back, &conversation)),
        ];
        assert!(visit.iter().all(|(_, length)| *length == visit[0].1), "{at}: {visit:?}");
        assert_eq!(visit[0].1 % STEP_BYTES, 0);
    }
}

#[test]
fn they_have_one_length_on_a_site_with_long_forms_too() {
    let app = App::new();
    let path = app.channel(WING);
    let question = |number: usize| {
        let choices: Vec<_> = (0..10).map(|at| format!("{at} {}", "of many answers ".repeat(8))).collect();
        serde_json::json!({ "question": format!("Question {number}, at length?"), "kind": "choice", "choices": choices })
    };
    let questions = serde_json::Value::from((0..10).map(question).collect::<Vec<_>>()).to_string();
    let edited = app.run(&["channel", "edit", WING, "--questions", &questions]);
    assert!(edited.status.success(), "{}", String::from_utf8_lossy(&edited.stderr));
    let source = app.source();
    let back = app.back_with(&app.tip(WING, "a tip"));
    let visit = [get(&source, "/replies"), get(&source, &path), get(&source, "/"), get(&back, "/conversation")];
    assert!(visit.iter().all(|length| *length == visit[0]), "{visit:?}");
}

#[test]
fn every_answer_of_the_sources_site_ends_at_a_step() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let receipt = app.tip(WING, "a tip");
    let words = format!("receipt={}", receipt.replace(' ', "+"));
    let plain = "application/x-www-form-urlencoded";
    let blank = source.get(&path).form(&path).text("message", "");
    let long = source.get(&path).form(&path).text("message", &"long ".repeat(30_000));
    let answers = [
        ("a style sheet", get(&source, "/style.css")),
        ("channels", get(&source, "/report")),
        ("no page", get(&source, "/nothing")),
        ("a receipt that opens", post(&source, "/replies", plain, words.as_bytes())),
        ("a receipt that opens nothing", post(&source, "/replies", plain, b"receipt=abacus")),
        ("nobody's conversation", get(&source, "/conversation")),
        ("a blank form", send(&source, &path, &blank)),
        ("too long a form", send(&source, &path, &long)),
        ("leaving", post(&source, "/leave", plain, b"")),
    ];
    for (answer, length) in answers {
        assert_eq!(length % STEP_BYTES, 0, "{answer}: {length}");
    }
}

#[test]
fn files_of_one_step_have_one_length_and_arrive_as_they_were() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let files = [1, 9_000, 16_000, 102_500, 103_000];
    let page = handler.get(&tip);
    let mut form = page.form(&format!("{tip}/reply")).text("message", "five files");
    for (at, bytes) in files.iter().enumerate() {
        form = form.file(&format!("{at}.txt"), &vec![b'a'; *bytes]);
    }
    assert_eq!(handler.send(&format!("{tip}/reply"), &form).status, 303);

    let back = app.back_with(&receipt);
    let links = back.get("/conversation").links("/conversation/files/");
    let lengths: Vec<usize> = links
        .iter()
        .zip(files)
        .map(|(link, bytes)| {
            let whole = on_the_wire(&back, &back.head("GET", link, &[("Accept-Encoding", "gzip")]), &[]);
            let body = whole.windows(4).position(|four| four == b"\r\n\r\n").expect("a head ends") + 4;
            let mut file = Vec::new();
            GzDecoder::new(&whole[body..]).read_to_end(&mut file).expect("it unpacks");
            assert_eq!(file, vec![b'a'; bytes]);
            assert_eq!(back.get(link).body, file, "who does not unpack gets it as it is");
            whole.len()
        })
        .collect();
    assert!(lengths[0] == lengths[1] && lengths[1] == lengths[2], "{lengths:?}");
    assert!(lengths[3] == lengths[4] && lengths[3] > lengths[0], "{lengths:?}");
}
