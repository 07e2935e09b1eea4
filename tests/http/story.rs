//! The main job, from end to end: a tip goes in, a reply comes out.

use crate::app::{App, HANDLER_A, HANDLER_B, OVERSEER, WING};

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
    let form = form.text("people", "handler B and another").text("leave_out", &page.person(HANDLER_B));
    let form = form.text("keep_originals", "yes");
    let form = files.iter().fold(form, |form, (name, bytes)| form.file(name, bytes));
    app.restart();
    let receipt = app.source().send(&path, &form).receipt();

    // handler A reads it, takes a file out of the middle, makes a note, answers with a file.
    let handler_a = app.handler(HANDLER_A);
    let inbox = handler_a.get("/");
    assert_eq!(inbox.inside("count"), "One report, 1 waiting for an answer.");
    let tip = inbox.link("/tips/");
    let page = handler_a.get(&tip);
    assert!(page.shows("Keys are sold on the north wing.\nEvery Friday.") && page.shows("handler B and another"));
    for (number, (name, bytes)) in files.iter().enumerate().rev() {
        assert!(page.shows(name));
        assert!(handler_a.get(&format!("{tip}/files/0/{number}")).body == *bytes, "{name}");
    }
    for (kind, words) in [("note", "I will tell the inspectorate"), ("reply", "Thank you. Which Friday?")] {
        let action = format!("{tip}/{kind}");
        let form = handler_a.get(&tip).form(&action).text("message", words);
        let form = if kind == "reply" { form.file("map.png", b"png") } else { form };
        assert_eq!(handler_a.send(&action, &form).status, 303);
    }
    assert!(handler_a.get("/").shows("Waiting for the source"));

    // Neither handler B nor the overseer learns of it.
    for name in [HANDLER_B, OVERSEER] {
        let other = app.handler(name);
        assert!(other.get("/").shows("There is nothing here"));
        assert_eq!(other.get(&tip).status, 404);
    }

    // The source comes back after another restart, reads, downloads, answers, leaves.
    app.restart();
    let source = app.back_with(&receipt.to_uppercase().replace(' ', " - "));
    let page = source.get("/conversation");
    assert!(page.shows("Thank you. Which Friday?") && page.shows(&format!("{HANDLER_A}, integrity officer")));
    for hidden in ["inspectorate", "Keys are sold", "handler B", "roster.csv"] {
        assert!(!page.shows(hidden), "{hidden}");
    }
    assert_eq!(source.get(&page.link("/conversation/files/")).body, b"png");
    let form = page.form("/conversation").text("message", "The last of every month.");
    assert_eq!(source.send("/conversation", &form).status, 303);
    assert!(source.get("/conversation").shows("they have not answered that yet"));
    assert_eq!(source.submit("/leave", &[]).status, 200);

    // handler A is told that it is her turn, and reads on.
    let handler_a = app.handler(HANDLER_A);
    assert_eq!(handler_a.get("/").inside("count"), "One report, 1 waiting for an answer.");
    let page = handler_a.get(&tip);
    let html = page.text();
    let places =
        ["Keys are sold", "I will tell", "Which Friday", "The last of every month"].map(|words| html.find(words));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "in the order they came");
    assert!(!app.stop().contains("damaged"));
}
