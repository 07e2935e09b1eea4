//! The main job, from end to end: a tip goes in, a reply comes out.

use crate::app::{ANNA, App, BERT, OLGA, WING};

#[test]
fn a_tip_in_and_a_reply_out() {
    let mut app = App::new();
    let files: [(&str, Vec<u8>); 3] = [
        ("photo.jpg", vec![0xff; 5_000]),
        ("film.mp4", (0..3_000_000u32).map(|n| (n % 251) as u8).collect()),
        ("roster.csv", b"a;b".to_vec()),
    ];

    // A source opens the form; the server is restarted before it is sent.
    let path = app.channel(WING);
    let page = app.source().get(&path);
    let form = page.form(&path).text("message", "Keys are sold on the north wing.\r\nEvery Friday.");
    let form = form.text("people", "Bert and another").text("leave_out", &page.person(BERT));
    let form = files.iter().fold(form, |form, (name, bytes)| form.file(name, bytes));
    app.restart();
    let receipt = app.source().send(&path, &form).receipt();

    // Anna reads it, takes a file out of the middle, makes a note, answers with a file.
    let anna = app.handler(ANNA);
    let inbox = anna.get("/");
    assert_eq!(inbox.inside("count"), "One report, 1 waiting for an answer.");
    let tip = inbox.link("/tips/");
    let page = anna.get(&tip);
    assert!(page.shows("Keys are sold on the north wing.\nEvery Friday.") && page.shows("Bert and another"));
    for (number, (name, bytes)) in files.iter().enumerate().rev() {
        assert!(page.shows(name));
        assert!(anna.get(&format!("{tip}/files/0/{number}")).body == *bytes, "{name}");
    }
    for (kind, words) in [("note", "I will tell the inspectorate"), ("reply", "Thank you. Which Friday?")] {
        let action = format!("{tip}/{kind}");
        let form = anna.get(&tip).form(&action).text("message", words);
        let form = if kind == "reply" { form.file("map.png", b"png") } else { form };
        assert_eq!(anna.send(&action, &form).status, 303);
    }
    assert!(anna.get("/").shows("Answered"));

    // Neither Bert nor Olga learns of it.
    for name in [BERT, OLGA] {
        let other = app.handler(name);
        assert!(other.get("/").shows("There is nothing here"));
        assert_eq!(other.get(&tip).status, 404);
    }

    // The source comes back after another restart, reads, downloads, answers, leaves.
    app.restart();
    let source = app.back_with(&receipt.to_uppercase().replace(' ', " - "));
    let page = source.get("/conversation");
    assert!(page.shows("Thank you. Which Friday?") && page.shows(&format!("{ANNA}, integrity officer")));
    for hidden in ["inspectorate", "Keys are sold", "Bert", "roster.csv"] {
        assert!(!page.shows(hidden), "{hidden}");
    }
    assert_eq!(source.get(&page.link("/conversation/files/")).body, b"png");
    let form = page.form("/conversation").text("message", "The last of every month.");
    assert_eq!(source.send("/conversation", &form).status, 303);
    assert!(source.get("/conversation").shows("the next word is theirs"));
    assert_eq!(source.submit("/leave", &[]).status, 200);

    // Anna is told that it is her turn, and reads on.
    let anna = app.handler(ANNA);
    assert_eq!(anna.get("/").inside("count"), "One report, 1 waiting for an answer.");
    let page = anna.get(&tip);
    let html = page.text();
    let places =
        ["Keys are sold", "I will tell", "Which Friday", "The last of every month"].map(|words| html.find(words));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "in the order they came");
    assert!(!app.stop().contains("damaged"));
}
