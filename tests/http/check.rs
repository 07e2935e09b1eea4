//! Files wait while a form is written, and what will be sent is looked at before it is.

use std::fs;

use crate::app::{App, HANDLER_A, HANDLER_B, OVERSEER, SMALL, WING};
use crate::browser::{Answer, Form};

/// One white point as a PNG, with a text hidden in it: who made it.
const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
\0\0\0\x14tEXtAuthor\0Officer Kestr\x82\x99\x1c\x3f\
\0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\xb18\xf6\x14\0\0\0\0IEND\xaeB`\x82";
/// A format nobody cleans.
const PROGRAM: &[u8] = b"\x7fELF not a picture";

/// The form on a page as a browser sends it: with what is hidden, ticked and typed.
fn form_of(page: &Answer, path: &str) -> Form {
    let typed = ["message", "people"].map(|field| (field, page.inside(field)));
    let typed = typed.into_iter().filter(|(_, text)| !text.is_empty());
    let form = typed.fold(page.form(path), |form, (field, text)| form.text(field, &text));
    if page.text().contains("id=\"hints\"") { form.text("hints", &page.value("hints")) } else { form }
}

fn hidden(page: &Answer, path: &str, name: &str) -> Option<String> {
    page.hidden(path).into_iter().find(|(field, _)| field == name).map(|(_, value)| value)
}

/// The files of the only tip there is, as a handler fetches them.
fn files_of_the_tip(app: &App) -> (Answer, Vec<Vec<u8>>) {
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let page = handler.get(&tip);
    let files = page.links(&format!("{tip}/files/0/"));
    let bytes = files.iter().map(|file| handler.get(file).body).collect();
    (page, bytes)
}

#[test]
fn what_will_be_sent_is_shown_before_it_is_and_sending_it_keeps_one_tip() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let text = "I saw it on my shift. Ring +49 30 901820, or mail kestrel@prison.example.";
    let form = form_of(&page, &path)
        .text("message", text)
        .text("people", "the deputy")
        .text("hints", "north tower, Kes")
        .text("leave_out", &page.person(HANDLER_B))
        .file("IMG of Kes.png", PHOTO)
        .file("tool", PROGRAM)
        .text("step", "check");
    let check = source.send(&path, &form);
    assert_eq!(check.status, 200);
    for said in
        [HANDLER_A, OVERSEER, "You leave out", "the deputy", "I saw it on", "IMG of Kes.png", "name of a person"]
    {
        assert!(check.shows(said), "{said}");
    }
    for said in ["Telephone numbers: +49 30 901820", "E-mail addresses: kestrel@prison.example", "my shift"] {
        assert!(check.shows(said), "{said}");
    }
    let html = check.text();
    for marked in ["I", "my shift", "+49 30 901820", "kestrel@prison.example"] {
        assert!(html.contains(&format!("<mark>{marked}</mark>")), "{marked} is marked");
    }
    assert!(check.shows("We do not know this kind of file"));
    assert!(app.handler(HANDLER_A).get("/").shows("There is nothing here"), "looking sends nothing");

    let form = form_of(&check, &path);
    let receipt = source.send(&path, &form).receipt();
    assert_eq!(source.send(&path, &form).receipt(), receipt, "sent twice it is one tip, though its files are gone");
    let (tip, files) = files_of_the_tip(&app);
    assert!(tip.shows(text) && tip.shows("the deputy") && !tip.shows("north tower") && !tip.shows("IMG of Kes"));
    assert_eq!(files.len(), 2);
    assert!(files[0].starts_with(b"\x89PNG") && !files[0].windows(6).any(|six| six == b"r Kest" || six == b"Author"));
    assert_eq!(files[1], PROGRAM);
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 1);
}

#[test]
fn going_back_from_the_check_and_every_error_lose_nothing() {
    let app = App::with(SMALL);
    let (source, path) = (app.source(), app.channel(WING));
    let blank = source.get(&path).form(&path).text("people", "them").text("hints", "Kes").file("one.png", PHOTO);
    let refused = source.send(&path, &blank);
    assert_eq!(refused.status, 422);
    assert!(refused.shows("one.png") && refused.inside("people") == "them" && refused.value("hints") == "Kes");

    // One more file than there may be: those that were there stay.
    let mut four = form_of(&refused, &path).text("message", "written at last");
    for name in ["two.bin", "three.bin", "four.bin"] {
        four = four.file(name, PROGRAM);
    }
    let refused = source.send(&path, &four);
    assert_eq!(refused.status, 413);
    assert!(refused.shows("one.png") && !refused.shows("two.bin") && refused.alert().contains("choose them again"));

    let check = source.send(&path, &form_of(&refused, &path).file("two.bin", PROGRAM).text("step", "check"));
    assert!(check.shows("one.png") && check.shows("two.bin") && check.shows("written at last"));
    let back = source.send(&path, &check.form(&path).text("step", "edit"));
    assert_eq!((back.status, back.inside("message").as_str()), (200, "written at last"));
    assert!(back.shows("two.bin") && back.value("hints") == "Kes" && back.inside("people") == "them");

    // In another language, with the same form.
    let german = source.send(&format!("/en{path}?language"), &form_of(&back, &path));
    assert!(german.shows("two.bin") && german.inside("message") == "written at last");

    source.send(&path, &form_of(&back, &path).text("remove", "0")).receipt();
    assert_eq!(files_of_the_tip(&app).1, [PROGRAM], "what was not to be sent is not");
}

#[test]
fn originals_are_sent_only_if_their_sender_wishes_and_stand_behind_their_cleaned_copies() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "evidence").text("keep_originals", "yes");
    let check = source.send(&path, &form.file("IMG_1.png", PHOTO).text("step", "check"));
    assert!(check.shows("with their names and all that was hidden in them"));
    source.send(&path, &check.form(&path)).receipt();
    let (tip, files) = files_of_the_tip(&app);
    assert_eq!(files.len(), 2);
    assert!(files[0] != PHOTO && files[1] == PHOTO);
    assert!(tip.shows("IMG_1.png"));
}

#[test]
fn files_that_wait_are_noise_on_the_disk_and_gone_when_their_sender_leaves_or_the_server_ends() {
    let mut app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let check = |app: &App| {
        let form = app.source().get(&path).form(&path).text("message", "not yet").file("one.png", PHOTO);
        app.source().send(&path, &form.text("step", "check"))
    };
    let first = check(&app);
    assert_eq!(app.sealed().len(), 2, "the file, and its cleaned copy");
    for file in app.sealed() {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(6).any(|six| six == b"r Kest" || six == b"IDATx\x9c"));
    }
    let draft = hidden(&first, &path, "draft").expect("its files are found by it");
    assert_eq!(source.submit("/leave", &[("draft", &draft)]).status, 200);
    assert!(app.sealed().is_empty());
    let lost = source.send(&path, &first.form(&path));
    assert_eq!(lost.status, 422);
    assert!(lost.alert().contains("not here any more") && lost.inside("message") == "not yet");
    source.send(&path, &form_of(&lost, &path)).receipt();

    let second = check(&app);
    app.crash();
    assert!(app.sealed().is_empty(), "what waited is swept");
    let lost = app.source().send(&path, &second.form(&path));
    assert!(lost.alert().contains("not here any more"), "{}", lost.alert());
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 1);
}

#[test]
fn a_further_message_is_looked_at_before_it_is_sent_too() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let source = app.back_with(&receipt);
    let form = source.get("/conversation").form("/conversation").text("message", "Ring me: 030 / 901 820 12.");
    let check = source.send("/conversation", &form.file("one.png", PHOTO).text("step", "check"));
    assert!(check.shows("Telephone numbers: 030 / 901 820 12") && check.shows("name of a person"));
    let again = source.send("/conversation", &check.form("/conversation").text("step", "edit"));
    assert!(again.inside("message").contains("901 820 12") && again.shows("one.png"));
    let form = form_of(&again, "/conversation");
    for _ in 0..2 {
        assert_eq!(source.send("/conversation", &form).header("location"), Some("/conversation?sent=1"));
    }
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(handler.get(&tip).links(&format!("{tip}/files/1/")).len(), 1);
    assert!(!handler.get(&tip).shows("one.png"));
}

#[test]
fn a_list_of_words_to_look_for_without_an_end_comes_back_and_stops_nobody() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let endless = "ab,".repeat(2_000);
    let form = source.get(&path).form(&path).text("message", &"ab ".repeat(33_000)).text("hints", &endless);
    let form = form.text("people", "them").file("one.png", PHOTO).text("step", "check");
    let refused = source.send(&path, &form);
    assert_eq!(refused.status, 422);
    assert!(refused.alert().contains("too many words to look for") && refused.text().contains("href=\"#hints\""));
    assert!(refused.value("hints") == endless && refused.inside("people") == "them" && refused.shows("one.png"));

    // Of a text of nothing else, a bounded number of places is marked, and the page says so.
    let form = refused.form(&path).text("message", &refused.inside("message")).text("hints", "ab, ab, AB");
    let check = source.send(&path, &form.text("step", "check"));
    assert_eq!((check.status, check.text().matches("<mark>").count()), (200, 1_000));
    assert!(check.shows("in each text, only the first"));
    source.send(&path, &check.form(&path)).receipt();
}

#[test]
fn a_further_message_written_after_going_back_arrives_or_is_said_not_to_have() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let (source, path) = (app.back_with(&receipt), "/conversation");
    let form = source.get(path).form(path).text("message", "the first").file("one.png", PHOTO);
    let check = source.send(path, &form.text("step", "check"));
    let sent = |answer: &Answer| answer.header("location") == Some("/conversation?sent=1");
    assert!(sent(&source.send(path, &check.form(path))) && sent(&source.send(path, &check.form(path))));

    // Back in the browser, "Change something", and something else is written, with another file.
    let again = source.send(path, &check.form(path).text("step", "edit"));
    assert!(!again.shows("one.png") && again.alert().contains("not here any more"), "what was sent does not wait");
    let second = form_of(&again, path).with("message", "the second").file("two.bin", PROGRAM);
    assert!(sent(&source.send(path, &second)) && sent(&source.send(path, &second)));

    // The form that was checked, with another text: its file is gone, and that is said before anything is.
    let other = check.form(path).with("message", "the third");
    let refused = source.send(path, &other);
    assert_eq!(refused.status, 422);
    assert!(refused.inside("message") == "the third" && !refused.shows("one.png"));
    assert!(sent(&source.send(path, &form_of(&refused, path))));

    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let page = handler.get(&tip);
    for (entry, text, files) in [(1, "the first", 1), (2, "the second", 1), (3, "the third", 0)] {
        assert_eq!(page.text().matches(text).count(), 1, "{text}: once");
        assert_eq!(page.links(&format!("{tip}/files/{entry}/")).len(), files, "{text}");
    }
}

#[test]
fn files_that_were_sent_do_not_wait_and_a_report_written_after_going_back_is_another_one() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "the first").file("one.png", PHOTO);
    let check = source.send(&path, &form.text("step", "check"));
    let first = source.send(&path, &check.form(&path)).receipt();
    let back = source.send(&path, &check.form(&path).text("step", "edit"));
    assert!(back.status == 200 && !back.shows("one.png") && back.alert().contains("not here any more"));
    let refused = source.send(&path, &check.form(&path).with("message", "the second"));
    assert!(refused.status == 422 && !refused.shows("one.png") && refused.inside("message") == "the second");
    assert_ne!(source.send(&path, &form_of(&refused, &path)).receipt(), first);
    assert_eq!(source.send(&path, &check.form(&path)).receipt(), first, "the first form is still known");
}

#[test]
fn a_source_is_told_before_sending_when_nobody_else_would_ever_receive_the_report() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let form = || page.form(&path).text("message", "a tip").text("step", "check");
    let told = |form: &Form| source.send(&path, form).shows("it goes to nobody else");
    assert!(!told(&form()), "the overseer would receive it");
    assert!(told(&form().text("leave_out", &page.person(OVERSEER))));
    assert!(told(&form().text("straight_to_overseers", "yes")));
}

#[test]
fn the_pages_own_button_sends_nothing_uncleaned_unseen_and_a_program_without_a_step_gets_its_receipt() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let page = source.get(&path);
    let form = page.form(&path).text("message", "evidence");
    assert!(page.text().contains("name=\"step\" value=\"send\""));

    // What could be cleaned is sent at once, by either.
    source.send(&path, &form.clone().file("one.png", PHOTO).text("step", "send")).receipt();
    let told = source.send(&path, &page.form(&path).text("message", "by a program").file("tool", PROGRAM));
    assert!(told.receipt().len() > 7 && told.shows("We do not know this kind of file"), "what was sent is said");

    // What could not is shown first, and from there it is one click.
    let check = source.send(&path, &form.clone().file("tool", PROGRAM).text("step", "send"));
    assert!(
        check.status == 200 && check.shows("Nothing has been sent yet") && check.shows("at least one file would be")
    );
    assert!(check.shows("We do not know this kind of file"));
    assert_eq!(app.handler(HANDLER_A).get("/").links("/tips/").len(), 2, "it is not sent");
    source.send(&path, &check.form(&path)).receipt();

    // A file that a page has shown is not asked about again, and who wishes the originals to be sent has said so.
    let back = source.send(&path, &check.form(&path).text("step", "edit"));
    assert!(back.alert().contains("not here any more"));
    let blank = source.send(&path, &form.clone().with("message", "").file("tool", PROGRAM).text("step", "send"));
    assert!(blank.status == 422 && blank.shows("We do not know this kind of file"));
    source.send(&path, &form_of(&blank, &path).text("message", "shown before").text("step", "send")).receipt();
    let originals = form.with("message", "as it is").text("keep_originals", "yes").file("tool", PROGRAM);
    source.send(&path, &originals.text("step", "send")).receipt();
}

#[test]
fn a_further_message_sends_nothing_uncleaned_unseen_either() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    let (source, path) = (app.back_with(&receipt), "/conversation");
    let page = source.get(path);
    assert!(page.text().contains("name=\"step\" value=\"send\""));
    let form = page.form(path).text("message", "more").file("tool", PROGRAM);
    let check = source.send(path, &form.clone().text("step", "send"));
    assert!(check.status == 200 && check.shows("at least one file would be"));
    for form in [check.form(path), form] {
        assert_eq!(source.send(path, &form).header("location"), Some("/conversation?sent=1"));
    }
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(handler.get(&tip).links(&format!("{tip}/files/1/")).len(), 1);
    assert!(handler.get(&tip).links(&format!("{tip}/files/2/")).is_empty(), "sent twice it is kept once");
}
