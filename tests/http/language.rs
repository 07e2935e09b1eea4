//! The language of a page: named by its path, wished for by a browser, changed without losing a word.

use crate::app::{App, HANDLER_A, PASSPHRASE, WING, shared};
use crate::browser::{Answer, Form, MULTIPART, Visitor};

/// The language a page says it is in.
pub(crate) fn language(page: &Answer) -> String {
    page.text().split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

fn wishing(visitor: &Visitor, path: &str, wish: &str) -> Answer {
    visitor.ask("GET", path, &[("accept-language", wish)], &[])
}

#[test]
fn the_path_names_the_language_and_every_link_keeps_it() {
    let app = shared();
    let source = app.source();
    for path in ["/de/", "/de", "/de/report", "/de/replies", "/de/nothing/here"] {
        let page = source.get(path);
        assert_eq!(language(&page), "de", "{path}");
        let html = page.text();
        let (before, menu) = html.split_once("<details class=\"languages\">").expect("every page has the menu");
        let rest = [before, menu.split_once("</details>").expect("the menu ends").1].concat();
        let links = ["href=\"/", "action=\"/"].iter().flat_map(|start| rest.split(start).skip(1));
        let elsewhere = links.filter(|link| !link.starts_with("de/") && !link.starts_with("style.css"));
        assert_eq!(elsewhere.count(), 0, "{path}");
    }
    assert_eq!(language(&source.get("/en/")), "en");
    assert_eq!(source.get("/deutsch").status, 404);
    assert_eq!(source.get("/de/conversation").header("location"), Some("/de/replies"));
}

#[test]
fn where_the_path_names_no_language_the_browser_is_asked() {
    let app = shared();
    for (wish, spoken) in [
        ("de-AT, en;q=0.5", "de"),
        ("xx, de;q=0.2", "de"),
        ("en;q=0.1, de;q=0.9", "de"),
        ("xx-YY", "en"),
        ("*", "en"),
        ("", "en"),
        ("de;q=nonsense", "en"),
    ] {
        for visitor in [app.source(), app.stranger()] {
            let path = if visitor.get("/").status == 303 { "/sign-in" } else { "/" };
            assert_eq!(language(&wishing(&visitor, path, wish)), spoken, "{wish}");
        }
    }
    assert_eq!(language(&wishing(&app.source(), "/en/", "de")), "en", "the path counts for more");
    let page = wishing(&app.source(), "/", "de");
    assert!(page.links("/de/report").len() == 1, "and from then on the path says it");
}

#[test]
fn another_language_is_chosen_without_losing_what_was_typed() {
    let app = App::new();
    let (source, path) = (app.source(), app.channel(WING));
    let form = source.get(&path).form(&path).text("message", "typed words").text("people", "them").file("a.txt", b"a");
    let german = source.send(&format!("/de{path}?language"), &form);
    assert_eq!((german.status, language(&german).as_str()), (200, "de"));
    assert!(german.inside("message") == "typed words" && german.inside("people") == "them" && german.shows("a.txt"));
    assert!(app.handler(HANDLER_A).get("/").shows("There is nothing here"), "nothing is sent by it");

    let there = format!("/de{path}");
    let check = german.form(&there).text("message", "typed words").text("step", "check");
    let check = source.send(&there, &check);
    assert_eq!(language(&check), "de");
    let english = source.send(&format!("/en{path}?language"), &check.form(&there));
    assert!(english.shows("Nothing has been sent yet") && english.shows("typed words") && english.shows("a.txt"));
    assert!(app.handler(HANDLER_A).get("/").shows("There is nothing here"));

    let receipt = source.send(&there, &check.form(&there));
    let words = receipt.receipt();
    let token = receipt.hidden("/de/receipt");
    let token: Vec<(&str, &str)> = token.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let again = source.submit("/en/receipt?language", &[&token[..], &[("first", ""), ("second", "")]].concat());
    assert_eq!(
        (language(&again).as_str(), again.inside("receipt")),
        ("en", words.clone()),
        "the receipt is shown again"
    );

    let typed = source.submit("/de/replies?language", &[("receipt", &words)]);
    assert_eq!((typed.value("receipt-words"), typed.header("set-cookie")), (words.clone(), None));
    let back = source.submit("/de/replies", &[("receipt", &words)]);
    assert_eq!(back.header("location"), Some("/de/conversation"));
    let form = source.get("/de/conversation").form("/de/conversation").text("message", "a second word");
    let english = source.send("/en/conversation?language", &form);
    assert_eq!((language(&english).as_str(), english.inside("message").as_str()), ("en", "a second word"));
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert!(!handler.get(&tip).shows("a second word"));

    // What could not be kept comes along, too.
    let stranger = app.source();
    let ended = stranger.send("/conversation", &form);
    assert_eq!(ended.inside("message"), "a second word");
    let kept = form_of_kept(&ended);
    let german = stranger.ask("POST", "/de/conversation?language", &[("content-type", MULTIPART)], &kept);
    assert_eq!((language(&german).as_str(), german.inside("message").as_str()), ("de", "a second word"));
}

/// The form that holds what could not be kept, as a browser sends it.
fn form_of_kept(page: &Answer) -> Vec<u8> {
    page.form("/conversation").text("message", &page.inside("message")).body()
}

#[test]
fn the_desk_speaks_the_language_of_its_path_and_stays_with_it() {
    let app = App::new();
    app.tip(WING, "a tip");
    let handler = app.stranger();
    let form = [("name", HANDLER_A), ("passphrase", PASSPHRASE)];
    let german = handler.submit("/de/sign-in", &form);
    assert_eq!(german.header("location"), Some("/de/"));
    let inbox = handler.get("/de/");
    assert_eq!(language(&inbox), "de");
    let tip = inbox.link("/de/tips/");
    let page = handler.get(&tip);
    assert_eq!(language(&page), "de");
    let noted = handler.send(&format!("{tip}/note"), &page.form(&format!("{tip}/note")).text("message", "a note"));
    assert_eq!((noted.status, noted.header("location").unwrap().starts_with("/de/tips/")), (303, true));

    // What is being written comes along into another language, and nothing is sent by it.
    let reply = handler.get(&tip).form(&format!("{tip}/reply")).text("message", "half a reply");
    let plain = tip.trim_start_matches("/de");
    let switched = handler.send(&format!("/en{plain}/reply?language"), &reply);
    assert_eq!(switched.header("location"), Some(format!("/en{plain}").as_str()));
    let english = handler.get(&format!("/en{plain}"));
    assert_eq!((language(&english).as_str(), english.inside("reply-message").as_str()), ("en", "half a reply"));
    assert!(!english.shows("Reply by"), "it is not sent");
    let foreign = handler.send(&format!("/de{plain}/reply?language"), &Form::default().text("message", "planted"));
    assert_eq!(foreign.status, 403, "another site writes nothing into somebody's form");
}

#[test]
fn nothing_in_an_address_but_the_language_is_repeated_in_the_menu() {
    let app = shared();
    let page = app.source().get("/report?kestrelmark=%22%3E");
    assert!(!page.shows("kestrelmark"));
    assert!(!app.source().get("/nothing/kestrelmark").shows("kestrelmark"));
}
