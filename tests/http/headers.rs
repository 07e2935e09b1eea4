//! What every answer says about itself, and under which names files leave the server.

use crate::app::{App, HANDLER_A, PASSPHRASE, WING, shared};
use crate::browser::{Answer, Form, Visitor};

const EXPECTED: [(&str, &str); 9] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("cache-control", "no-store"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    ("x-robots-tag", "noindex"),
];

/// Each once, nothing that tells what runs here, no cookie, and a page that says what is wrong.
fn check(answer: &Answer, what: &str) {
    for (name, value) in EXPECTED {
        let found: Vec<&str> =
            answer.headers.iter().filter(|(there, _)| there == name).map(|(_, value)| value.as_str()).collect();
        assert_eq!(found, [value], "{what}: {name}");
    }
    for tell_tale in
        ["server", "x-powered-by", "via", "etag", "last-modified", "set-cookie", "content-encoding", "vary"]
    {
        assert_eq!(answer.header(tell_tale), None, "{what}: {tell_tale}");
    }
    let html = String::from_utf8_lossy(&answer.body);
    if answer.status >= 400 {
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{what}");
        assert!(what.starts_with("HEAD") || !answer.alert().is_empty(), "{what}: no alert: {html}");
    }
    if answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) && !html.is_empty() {
        for forbidden in
            ["<script", "<style", " style=", " onclick=", "http://", "https://", "//cdn", "<iframe", "<object"]
        {
            assert!(!html.contains(forbidden), "{what}: {forbidden}");
        }
        assert!(html.starts_with("<!doctype html>") && html.contains("<title>"), "{what}");
    }
}

/// Asks this visitor for all of these and checks each answer.
fn ask_all(visitor: &Visitor, requests: &[(&str, &str, u16)]) {
    for (method, path, status) in requests {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let answer = visitor.ask(method, path, if *method == "POST" { &headers } else { &[] }, b"");
        let what = format!("{method} {path}");
        assert_eq!(answer.status, *status, "{what}: {}", answer.alert());
        check(&answer, &what);
    }
}

#[test]
fn every_answer_of_the_sources_site_says_how_it_may_be_used() {
    let app = shared();
    let wing = app.channel(WING);
    ask_all(
        &app.source(),
        &[
            ("GET", "/", 200),
            ("GET", "/report", 200),
            ("GET", &wing, 200),
            ("GET", "/replies", 200),
            ("GET", "/style.css", 200),
            ("GET", "/conversation", 303),
            ("GET", "/conversation/files/1/0", 303),
            ("GET", "/nothing", 404),
            ("GET", "/report/nothing", 404),
            ("GET", "/conversation/files/x/y", 404),
            ("GET", "/leave", 405),
            ("POST", "/", 405),
            ("POST", "/report", 405),
            ("DELETE", &wing, 405),
            ("OPTIONS", "/", 405),
            ("TRACE", "/", 405),
            ("BREW", "/replies", 405),
            ("HEAD", "/", 405),
            ("POST", &wing, 400),
            ("POST", "/replies", 400),
            ("GET", "/receipt", 405),
            ("POST", "/receipt", 400),
            ("POST", "/conversation", 401),
            ("POST", "/nothing", 404),
        ],
    );
    let source = app.source();
    let sent = source.send(&wing, &source.get(&wing).form(&wing).text("message", "a tip"));
    assert_eq!(sent.status, 201);
    check(&sent, "a receipt");
    let back = app.back_with(&sent.receipt());
    check(&back.get("/conversation"), "a conversation");
    check(&back.get("/conversation/files/9/9"), "no file");
    let form = back.get("/conversation").form("/conversation").text("message", "more");
    check(&back.send("/conversation", &form), "a follow-up");
    check(&source.send(&wing, &Form::default().text("message", "")), "a refused form");
    check(&source.send(&wing, &Form::default().file("a", &[1u8].repeat(1_200_000))), "a form that is too large");
    check(&source.ask("POST", &wing, &[("sec-fetch-site", "cross-site")], b""), "a form from elsewhere");
    check(&source.submit("/replies", &[("receipt", "one")]), "a wrong receipt");
}

#[test]
fn every_answer_of_the_desk_says_how_it_may_be_used() {
    let app = App::new();
    app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let none = "/tips/00112233445566778899aabbccddeeff";
    ask_all(
        &app.stranger(),
        &[
            ("GET", "/", 303),
            ("GET", &tip, 303),
            ("GET", "/sign-in", 200),
            ("GET", "/style.css", 200),
            ("GET", "/setup", 403),
            ("GET", "/setup?key=a&key=b", 400),
            ("HEAD", "/nothing", 303),
            ("POST", "/nothing", 401),
            ("POST", &format!("{tip}/reply"), 401),
            ("POST", "/sign-in", 400),
            ("DELETE", "/sign-in", 405),
        ],
    );
    ask_all(
        &handler_a,
        &[
            ("GET", "/", 200),
            ("GET", "/?page=x", 200),
            ("GET", &tip, 200),
            ("GET", &format!("{tip}/export"), 200),
            ("GET", none, 404),
            ("GET", "/tips/x", 404),
            ("GET", &format!("{tip}/files/0/0"), 404),
            ("GET", &format!("{tip}/files/x/y"), 404),
            ("GET", &format!("{tip}/files/4294967296/0"), 404),
            ("GET", "/nothing", 404),
            ("GET", &format!("{tip}/reply"), 405),
            ("POST", "/", 405),
            ("POST", &tip, 405),
            ("TRACE", "/", 405),
            ("POST", &format!("{tip}/reply"), 400),
            ("POST", &format!("{none}/reply"), 404),
            ("POST", "/sign-out", 403),
        ],
    );
    check(&app.stranger().submit("/sign-in", &[("name", HANDLER_A), ("passphrase", "wrong")]), "a wrong passphrase");
    check(&handler_a.send(&format!("{tip}/note"), &Form::default().text("message", "x")), "a form without its guard");
}

#[test]
fn a_cookie_is_set_only_where_a_session_begins_or_ends() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let opened = app.source().submit("/replies", &[("receipt", &receipt)]);
    let left = app.back_with(&receipt).submit("/leave", &[]);
    let signed_in = app.stranger().submit("/sign-in", &[("name", HANDLER_A), ("passphrase", PASSPHRASE)]);
    for answer in [opened, left, signed_in] {
        assert_eq!(answer.headers.iter().filter(|(name, _)| name == "set-cookie").count(), 1);
    }
}

/// What a download says about itself, without our name for it.
fn download_name(answer: &Answer) -> String {
    assert_eq!(answer.status, 200);
    check(answer, "a download");
    assert_eq!(answer.header("content-type"), Some("application/octet-stream"));
    let disposition = answer.header("content-disposition").unwrap_or_default();
    let name = disposition.strip_prefix("attachment; filename=\"").and_then(|rest| rest.strip_suffix('"'));
    let name = name.expect("an attachment with a name");
    assert!(
        name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)) && name.len() < 60,
        "{name}"
    );
    assert!(!name.contains(".."), "{name}");
    name.to_owned()
}

#[test]
fn a_file_leaves_under_a_name_of_ours_whatever_it_was_called() {
    let app = App::new();
    let long = "n".repeat(5_000) + ".pdf";
    let names = [
        "../../x",
        "..\\\\..\\\\boot.ini",
        "a\\\"b; filename=\\\"evil.exe",
        "a%22b%0D%0AX: y.html",
        "\u{202e}fdp.exe",
        "photo.JPG",
        "run.sh",
        "\u{1f600}.png",
        "con",
        "/",
        ".htaccess",
        long.as_str(),
    ];
    app.tip_with(WING, |_, form| {
        names.iter().fold(form.text("message", "files"), |form, name| form.file(name, name.as_bytes()))
    });
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let page = handler_a.get(&tip);
    let files: Vec<String> = page.links(&tip).into_iter().filter(|link| link.contains("/files/")).collect();
    assert_eq!(files.len(), names.len());
    let mut endings = Vec::new();
    for (file, sent) in files.iter().zip(names) {
        let answer = handler_a.get(file);
        let name = download_name(&answer);
        assert_eq!(answer.body, sent.as_bytes());
        endings.push(name.rsplit_once('.').unwrap().1.to_owned());
    }
    assert_eq!(endings, ["bin", "bin", "bin", "bin", "bin", "jpg", "bin", "png", "bin", "bin", "bin", "pdf"]);
    assert!(!page.shows("\u{202e}") && !page.shows("../../x") && !page.shows(&"n".repeat(121)));
    assert_eq!(download_name(&handler_a.get(&format!("{tip}/export"))).rsplit_once('.').unwrap().1, "zip");
}

#[test]
fn a_reply_s_file_leaves_under_a_name_of_ours_too() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let action = format!("{tip}/reply");
    let form =
        handler_a.get(&tip).form(&action).text("message", "see the file").file("../../\u{202e}x.html", b"<script>");
    assert_eq!(handler_a.send(&action, &form).status, 303);
    let source = app.back_with(&receipt);
    let file = source.get(&source.get("/conversation").link("/conversation/files/"));
    assert_eq!(download_name(&file), "reply-1-file-1.bin");
    assert_eq!(file.body, b"<script>");
}
