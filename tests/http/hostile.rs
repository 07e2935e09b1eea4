//! Anything can be sent. Everything gets a plain answer, nothing half-written stays, and the server goes on.

use std::io::Write;
use std::net::Shutdown;

use crate::app::{App, HANDLER_A, WING, shared};
use crate::browser::{Answer, BOUNDARY, Form, MULTIPART, Visitor, read_answer};

/// A form without its end: a message, and half of a file that is larger than memory should hold.
fn half_a_form(bytes: usize) -> Vec<u8> {
    let mut whole = Form::default().text("message", "half").file("a.bin", &[7].repeat(bytes)).body();
    whole.truncate(whole.len() - bytes / 2);
    whole
}

/// Looks until it is so; nobody can be told when the server has noticed something. A sender who closes their half of a
/// connection is now and then noticed only when they have been silent for the server's 60 seconds.
fn wait_until(what: impl Fn() -> bool) {
    for _ in 0..9_000 {
        if what() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(what(), "it never came to be so");
}

fn nothing_is_left(app: &App) {
    wait_until(|| app.sealed().is_empty());
}

fn refused(answer: &Answer, status: u16, sentence: &str) {
    assert_eq!(answer.status, status, "{}", answer.alert());
    assert!(answer.alert().contains(sentence), "{sentence}: {}", answer.alert());
}

fn still_works(source: &Visitor) {
    assert_eq!(source.get("/").status, 200);
}

#[test]
fn a_body_that_is_no_form_of_ours_gets_the_form() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let body = Form::default().text("message", "words").body();
    for kind in [
        "application/x-www-form-urlencoded",
        "application/json",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=another",
        "multipart/form-data; boundary=\"unfinished",
        "; ; ;",
        "",
        "\u{ff}",
    ] {
        let answer = source.ask("POST", &path, &[("content-type", kind)], &body);
        assert!([400, 422].contains(&answer.status), "{kind}: {}", answer.status);
        assert!(!answer.alert().is_empty() && answer.shows("What happened?"), "{kind}");
    }
    let untyped = source.ask("POST", &path, &[], &body);
    refused(&untyped, 400, "We could not read the form");
    for body in [b"".as_slice(), b"\r\n", b"--", &[0; 10_000], b"------tipline-test-boundary--\r\n"] {
        let answer = source.ask("POST", &path, &[("content-type", MULTIPART)], body);
        assert!([400, 422].contains(&answer.status), "{}", answer.status);
        assert!(!answer.alert().is_empty());
    }
}

#[test]
fn parts_with_strange_heads_get_the_form_back_with_what_could_be_read() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let typed = Form::default().text("message", "typed words");
    let long_name = format!("Content-Disposition: form-data; name=\"{}\"", "n".repeat(70_000));
    let many = "X: y\r\n".repeat(100);
    for (head, bytes) in [
        ("Content-Type: text/plain", b"no disposition".as_slice()),
        ("Content-Disposition: attachment; name=\"x\"", b""),
        ("Content-Disposition: form-data", b"no name"),
        ("Content-Disposition: form-data; name=\"x\"\r\nContent-Type: multipart/mixed; boundary=inner", b"--inner\r\n"),
        ("Content-Disposition: form-data; name=\"x\"\r\nContent-Length: 999999999", b"x"),
        ("no colon", b""),
        ("Content-Disposition: form-data; name=\"\u{0}\"", b""),
        (&long_name, b""),
        (&format!("{many}Content-Disposition: form-data; name=\"x\""), b""),
    ] {
        let answer = source.send(&path, &typed.clone().part(head, bytes).file("after.bin", &[1u8].repeat(150_000)));
        assert!([400, 413].contains(&answer.status), "{head:.80}: {}", answer.status);
        assert!(!answer.alert().is_empty());
        assert_eq!(answer.inside("message"), "typed words", "{head:.80}");
    }
    still_works(&source);
}

#[test]
fn a_connection_cut_half_way_leaves_nothing() {
    let app = App::new();
    let path = app.channel(WING);
    let source = app.source();
    let body = half_a_form(4_000_000);
    let chunk = [format!("{:x}\r\n", body.len()).as_bytes(), &body].concat();
    let framings = [("Content-Length", "9000000", &body), ("Transfer-Encoding", "chunked", &chunk)];
    for (name, value, sent) in framings {
        let head = source.head("POST", &path, &[("Content-Type", MULTIPART), (name, value)]);
        let mut socket = source.connect();
        socket.write_all(&[head.as_bytes(), sent].concat()).unwrap();
        wait_until(|| app.sealed().iter().any(|file| file.extension().is_some_and(|ending| ending == "part")));
        drop(socket);
        nothing_is_left(&app);
        // In the middle of a text, of a chunk's length, of the head.
        source.cut(&[head.as_bytes(), b"ff"].concat());
        source.cut(&[head.as_bytes(), &half_a_form(100)].concat());
        source.cut(&head.as_bytes()[..40]);
    }
    assert!(app.handler(HANDLER_A).get("/").shows("There is nothing here"));
    app.tip(WING, "the server goes on");
}

#[test]
fn a_form_that_stops_before_its_end_comes_back_with_what_arrived() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let whole = Form::default().text("message", "typed words").file("a.bin", &[7u8].repeat(300_000)).body();
    let ends = [whole.len() - 3, whole.len() - 6, whole.len() - BOUNDARY.len() - 6, whole.len() - 100_000, 260];
    for end in ends {
        let answer = source.ask("POST", &path, &[("content-type", MULTIPART)], &whole[..end]);
        assert_eq!(answer.status, 400, "{end}: {}", answer.alert());
        assert_eq!(answer.inside("message"), "typed words");
    }
    // The sender closes its half and still waits for an answer.
    let head = source.head("POST", &path, &[("Content-Type", MULTIPART), ("Content-Length", "1000000")]);
    let mut socket = source.connect();
    socket.write_all(&[head.as_bytes(), &whole].concat()).unwrap();
    socket.shutdown(Shutdown::Write).unwrap();
    let _ = read_answer(&mut socket);
    nothing_is_left(&app);
    assert!(app.handler(HANDLER_A).get("/").shows("There is nothing here"));
}

#[test]
fn text_that_is_not_utf_8_comes_back_to_be_checked() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    for bytes in [b"caf\xe9 words".as_slice(), b"caf\xc3 words", b"caf\xed\xa0\x80 words", b"caf\xff\xfe words"] {
        let answer = source.send(&path, &Form::default().bytes("message", bytes).text("people", "them"));
        refused(&answer, 400, "Some letters did not arrive");
        let shown = answer.inside("message");
        assert!(shown.starts_with("caf\u{fffd}") && shown.ends_with(" words"), "{shown}");
        assert_eq!(answer.inside("people"), "them");
    }
    let replaced = Form::default().text("message", "a \u{fffd} of my own is no mistake");
    assert_eq!(source.send(&path, &replaced).status, 201);
}

#[test]
fn control_characters_reach_the_handler_as_visible_marks() {
    let app = App::new();
    app.tip(WING, "a\0b\u{1b}[2Jc\u{7}d\u{85}e");
    let handler_a = app.handler(HANDLER_A);
    let page = handler_a.get(&handler_a.get("/").link("/tips/"));
    assert!(page.shows("a\u{fffd}b\u{fffd}[2Jc\u{fffd}d\u{fffd}e"), "{}", page.text());
    let path = app.channel(WING);
    let blank = app.source().send(&path, &Form::default().text("message", "").text("people", "n\0n\u{1b}"));
    assert_eq!(blank.status, 422);
}

#[test]
fn thousands_of_fields_are_refused_and_the_message_kept() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let many = |count: usize| {
        (0..count).fold(Form::default().text("message", "typed words"), |form, n| form.text(&format!("f{n}"), "value"))
    };
    let answer = source.send(&path, &many(2_000));
    refused(&answer, 400, "We could not read the form");
    assert_eq!(answer.inside("message"), "typed words");
    assert_eq!(source.send(&path, &many(500)).status, 201, "unknown fields do no harm");
    let ticks = (0..900)
        .fold(Form::default().text("message", "typed words"), |form, n| form.text("leave_out", &format!("{n:016x}")));
    assert_eq!(source.send(&path, &ticks).status, 201);
}

#[test]
fn a_preamble_is_passed_over_and_an_endless_one_refused() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let form = Form::default().text("message", "typed words").body();
    let typed = [("content-type", MULTIPART)];
    let short = [b"This is a message in MIME format.\r\n".as_slice(), &form].concat();
    assert_eq!(source.ask("POST", &path, &typed, &short).status, 201);
    for filler in [b"x".as_slice(), b"x\r\n", b"\n", b"--"] {
        let endless = filler.repeat(900_000 / filler.len());
        let answer = source.ask("POST", &path, &typed, &endless);
        assert!([400, 413].contains(&answer.status), "{}", answer.status);
        assert!(!answer.alert().is_empty());
    }
    still_works(&source);
}

#[test]
fn far_beyond_the_limit_a_sender_is_not_heard_out() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let head = source.head("POST", &path, &[("Content-Type", MULTIPART), ("Content-Length", "99999999999")]);
    let mut socket = source.connect();
    socket.write_all(head.as_bytes()).unwrap();
    let mut sender = socket.try_clone().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || while sender.write_all(&[b'x'; 16 * 1024]).is_ok() {});
        let answer = read_answer(&mut socket).unwrap();
        assert_eq!((answer.status, answer.header("connection")), (413, Some("close")));
        let _ = socket.shutdown(Shutdown::Both); // the server may have closed it already
    });
    still_works(&source);
}

#[test]
fn paths_lead_nowhere_but_to_pages() {
    let app = shared();
    let source = app.source();
    for path in [
        "/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/report/..%2f..%2f..%2fsealed",
        "/style.css/..%2f..%2fCargo.toml",
        "/%00",
        "/%ff%fe",
        "/report/%ff",
        "/report//",
        "/.git/config",
        "/conversation/files/..%2f/0",
        "/%252e%252e/",
        "/?%00=%ff",
        "/a;b=c/d",
    ] {
        let answer = source.raw(source.head("GET", path, &[]).as_bytes()).unwrap();
        assert!([200, 303, 404].contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.shows("root:") && !answer.shows("[package]") && !answer.shows("<script"));
        assert!(answer.header("content-security-policy").is_some(), "{path}");
    }
    for path in [
        "*",
        "http://elsewhere/",
        "//elsewhere/report",
        "/ /",
        "/\u{e4}",
        "/a#b",
        "elsewhere:443",
        "",
        "/%",
        "/%zz",
        "/report?x=<script>",
    ] {
        let answer = source.raw(source.head("GET", path, &[]).as_bytes()).unwrap();
        assert!(answer.status < 500 && !answer.shows("<script"), "{path}: {}", answer.status);
        assert!(answer.header("location").is_none_or(|to| to.starts_with('/') && !to.starts_with("//")), "{path}");
    }
    still_works(&source);
}

#[test]
fn requests_that_are_not_http_are_answered_or_dropped() {
    let app = shared();
    let source = app.source();
    let long = "h".repeat(500_000);
    for request in [
        "\r\n\r\n\r\n\r\n".to_owned(),
        "GET\r\n\r\n".to_owned(),
        "GET / HTTP/9.9\r\n\r\n".to_owned(),
        "get / http/1.1\r\n\r\n".to_owned(),
        format!("GET / HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n"),
        format!("GET /{long} HTTP/1.1\r\nHost: a\r\n\r\n"),
        long.clone(),
        format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(5_000)),
        "GET / HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nHo\0st: a\r\n\r\n".to_owned(),
        "POST /replies HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n".to_owned(),
        "POST /replies HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef".to_owned(),
        "POST /replies HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            .to_owned(),
        "POST /replies HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n".to_owned(),
        "POST /replies HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n".to_owned(),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}".repeat(10),
    ] {
        let mut socket = source.connect();
        let _ = socket.write_all(request.as_bytes()); // it may have been refused before its end
        let _ = socket.shutdown(Shutdown::Write);
        if let Some(answer) = read_answer(&mut socket) {
            assert!(answer.status < 500 && answer.header("server").is_none(), "{request:.60}: {}", answer.status);
            assert!(!answer.shows("hhhhhh"), "nothing is echoed");
        }
    }
    still_works(&source);
}

#[test]
fn strange_cookies_open_nothing_and_hinder_nobody() {
    let app = shared();
    let receipt = app.tip(WING, "a tip");
    let good = app.back_with(&receipt).cookie().unwrap();
    for cookie in [
        format!("other=1; {good}"),
        format!("{good}; visit=second"),
        format!("a=%00; b=\"; {good}"),
        format!("{good};;;="),
    ] {
        let source = app.source();
        source.set_cookie(&cookie);
        assert_eq!(source.get("/conversation").status, 200, "{cookie}");
    }
    for cookie in
        [format!("visit=first; {good}"), "visit=".to_owned(), "visit".to_owned(), "=;=;=".to_owned(), "v".repeat(6_000)]
    {
        let source = app.source();
        source.set_cookie(&cookie);
        assert_eq!(source.get("/conversation").status, 303, "{cookie:.60}");
        assert_eq!(source.get("/").status, 200);
    }
}

#[test]
fn a_zip_bomb_is_a_file_like_any_other() {
    let app = App::new();
    // The smallest known self-containing shape is not needed: a kilobyte that claims to be four gigabytes is enough.
    let mut bomb = b"PK\x03\x04\x2d\0\0\0\x08\0\0\0\0\0\0\0\0\0\xff\xff\0\0\xff\xff\xff\xff\x01\0\0\0a".to_vec();
    bomb.resize(300_000, 0);
    bomb.extend(b"PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0");
    let brackets = "<!DOCTYPE x [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;&a;\">]>".repeat(100);
    app.tip_with(WING, |_, form| {
        form.text("message", "bombs").file("bomb.zip", &bomb).file("bomb.xml", brackets.as_bytes())
    });
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    assert_eq!(handler_a.get(&format!("{tip}/files/0/0")).body, bomb);
    assert_eq!(handler_a.get(&format!("{tip}/files/0/1")).body, brackets.as_bytes());
    let export = handler_a.get(&format!("{tip}/export"));
    assert!(export.status == 200 && export.body.starts_with(b"PK") && export.body.len() < 1_000_000);
}

#[test]
fn slow_senders_do_not_hold_up_the_others() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let body = half_a_form(700_000);
    let head = source.head("POST", &path, &[("Content-Type", MULTIPART), ("Content-Length", "2000000")]);
    let start = [head.as_bytes(), &body].concat();
    // Far more than there are workers and threads: some after a few bytes, some in the middle of a file.
    let mut slow = Vec::new();
    for number in 0..64 {
        let mut socket = source.connect();
        let sent = if number % 2 == 0 { 20 } else { start.len() };
        socket.write_all(&start[..sent]).unwrap();
        slow.push(socket);
    }
    let receipt = app.tip(WING, "quicker than they are");
    app.back_with(&receipt);
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 1);
    for socket in &mut slow {
        let _ = socket.write_all(b"x"); // those that sent no whole head may have been dropped by now
    }
    drop(slow);
    nothing_is_left(&app);
}

#[test]
fn one_connection_may_ask_again_after_any_refusal() {
    let app = shared();
    let (source, path) = (app.source(), app.channel(WING));
    let body = Form::default().text("message", "typed words").file("a", &[1u8].repeat(250_000)).body();
    let length = body.len().to_string();
    let mut socket = source.connect();
    for target in [path.as_str(), "/conversation", "/replies", "/nothing", "/report/nothing", "/"] {
        let head = source.head("POST", target, &[("Content-Type", MULTIPART), ("Content-Length", &length)]);
        socket.write_all(&[head.as_bytes(), &body].concat()).unwrap();
        let answer = read_answer(&mut socket).unwrap();
        assert!(answer.status >= 400, "{target}: {}", answer.status);
        assert_eq!(answer.header("connection"), None, "{target}: the whole body was read");
    }
    socket.write_all(source.head("GET", "/", &[]).as_bytes()).unwrap();
    assert_eq!(read_answer(&mut socket).unwrap().status, 200);
}

#[test]
fn crowds_with_wrong_receipts_keep_nobody_out() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let wrong = "abacus abacus abacus abacus abacus abacus abacus";
                    assert_eq!(app.source().submit("/replies", &[("receipt", wrong)]).status, 422);
                }
            });
        }
        scope.spawn(|| app.back_with(&receipt));
    });
}

#[test]
fn the_log_says_nothing_of_what_people_did() {
    let mut app = App::new();
    let receipt = app.tip_with(WING, |_, form| form.text("message", "marked words").file("marked.pdf", b"x"));
    let source = app.back_with(&receipt);
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    handler_a.get("/nothing-marked");
    source.get("/conversation/files/7/7");
    source.ask("POST", &app.channel(WING), &[("content-type", MULTIPART)], &half_a_form(1_000));
    source.cut(&half_a_form(1_000));
    let said = app.stop();
    let lines: Vec<&str> = said.lines().map(|line| line.split(':').next().unwrap_or_default()).collect();
    assert_eq!(lines, ["Sources", "Handlers", "Stopped."], "{said}");
    assert!(!said.contains("marked") && !said.contains(&receipt) && !said.contains(&tip) && !said.contains(HANDLER_A));
}
