//! A source comes back: the receipt, the visit, writing again, leaving.

use crate::app::{App, HANDLER_A, WING, shared};
use crate::browser::{Answer, Form};

/// Reads this page, then answers with the reply form filled in.
fn reply(app: &App, message: &str) {
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get("/").link("/tips/");
    let form =
        handler_a.get(&tip).form(&format!("{tip}/reply")).text("message", message).file("answer.pdf", b"%PDF-answer");
    assert_eq!(handler_a.send(&format!("{tip}/reply"), &form).status, 303);
}

#[test]
fn a_receipt_is_taken_however_it_was_written_down() {
    let app = shared();
    let receipt = app.tip(WING, "a tip");
    let numbered: Vec<String> = (1..).zip(receipt.split(' ')).map(|(n, word)| format!("{n}. {word}")).collect();
    for typed in [
        receipt.clone(),
        receipt.to_uppercase(),
        receipt.replace(' ', "-"),
        format!("\t {}\r\n", receipt.replace(' ', " \u{a0}  ")),
        receipt.replace(' ', ", "),
        numbered.join("\n"),
    ] {
        let source = app.back_with(&typed);
        assert!(source.get("/conversation").shows("There is no answer yet"), "{typed}");
    }
}

#[test]
fn receipts_that_open_nothing_get_the_same_page_but_for_one_sentence() {
    let app = shared();
    let receipt = app.tip(WING, "a tip");
    let words: Vec<&str> = receipt.split(' ').collect();
    let swapped = [&words[1..], &words[..1]].concat().join(" ");
    let page = |typed: &str| {
        let answer = app.source().submit("/replies", &[("receipt", typed)]);
        assert_eq!(answer.status, 422, "{typed}");
        assert_eq!(answer.header("set-cookie"), None);
        answer
    };
    let unknown = page("abacus abacus abacus abacus abacus abacus abacus");
    assert!(unknown.alert().contains("open no report"), "{}", unknown.alert());
    let off_the_list = page(&receipt.replace(words[2], "zzyzx"));
    assert!(off_the_list.alert().contains("Word 3 is not one we use"), "{}", off_the_list.alert());
    assert!(!off_the_list.shows("zzyzx"), "what was typed is not shown back");
    let too_few = page(&words[..6].join(" "));
    assert!(too_few.alert().contains("That is 6 words"), "{}", too_few.alert());
    let too_many = page(&format!("{receipt} abacus"));
    assert!(too_many.alert().contains("That is 8 words"), "{}", too_many.alert());
    let nothing = page(" \n");
    assert!(nothing.alert().contains("0 words"), "{}", nothing.alert());
    let in_another_order = page(&swapped);
    assert_eq!(in_another_order.alert(), unknown.alert());

    let without = |answer: &Answer| answer.text().replace(&answer.alert(), "");
    for other in [&off_the_list, &too_few, &too_many, &nothing, &in_another_order] {
        assert_eq!(without(other), without(&unknown));
        for word in &words {
            assert!(!without(other).contains(&format!("{word} ")), "{word}");
        }
    }
}

#[test]
fn an_absurd_receipt_is_answered_like_any_other() {
    let app = shared();
    for typed in
        ["\0\0\0", "<script>", &"abacus ".repeat(5_000), &"a".repeat(60_000), "\u{202e}", "İİİ ẞẞ ﬀ", "1 2 3 4 5 6 7"]
    {
        let answer = app.source().submit("/replies", &[("receipt", typed)]);
        assert_eq!(answer.status, 422);
        assert!(!String::from_utf8_lossy(&answer.body).contains("<script"));
    }
    let source = app.source();
    let plain = [("content-type", "application/x-www-form-urlencoded")];
    for body in
        [b"".as_slice(), b"receipt", b"other=1", b"receipt=%ff%fe", b"receipt=a&receipt=b", &[b'a'].repeat(70_000)]
    {
        let answer = source.ask("POST", "/replies", &plain, body);
        assert!([400, 422].contains(&answer.status), "{}", answer.status);
        assert!(!answer.alert().is_empty());
    }
    let json = source.ask("POST", "/replies", &[("content-type", "application/json")], b"{\"receipt\":\"a\"}");
    assert_eq!(json.status, 400);
    assert!(!json.alert().is_empty());
}

#[test]
fn the_cookie_is_for_this_site_and_visit_alone() {
    let app = shared();
    let receipt = app.tip(WING, "a tip");
    let opened = app.source().submit("/replies", &[("receipt", &receipt)]);
    let cookie = opened.header("set-cookie").unwrap();
    let (pair, attributes) = cookie.split_once(';').unwrap();
    let mut attributes: Vec<&str> = attributes.split(';').map(str::trim).collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Strict"]);
    let (name, value) = pair.split_once('=').unwrap();
    assert_eq!((name, value.len()), ("visit", 43));
    assert!(!receipt.split(' ').any(|word| value.contains(word)));

    let behind_tls = App::with("intake_behind_tls = true\n");
    let receipt = behind_tls.tip(WING, "a tip");
    let opened = behind_tls.source().submit("/replies", &[("receipt", &receipt)]);
    assert!(opened.header("set-cookie").unwrap().contains("; Secure"));
}

#[test]
fn leaving_ends_the_visit_and_clears_what_the_browser_keeps() {
    let app = shared();
    let source = app.back_with(&app.tip(WING, "a tip"));
    let cookie = source.cookie().unwrap();
    let left = source.submit("/leave", &[]);
    assert_eq!(left.status, 200);
    assert_eq!(left.header("clear-site-data"), Some("\"cache\", \"cookies\", \"storage\""));
    assert!(left.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert!(!left.shows("report") && !left.shows("Prison"), "the page is neutral");
    assert_eq!(source.cookie(), None);
    source.set_cookie(&cookie);
    let after = source.get("/conversation");
    assert_eq!((after.status, after.header("location")), (303, Some("/replies")), "the session itself is gone");
    for nobody in [app.source().submit("/leave", &[]), app.source().ask("POST", "/leave", &[], b"\xff\xff")] {
        assert_eq!(nobody.status, 200, "leaving asks for nothing");
    }
}

#[test]
fn leaving_can_lead_to_a_page_of_the_operators_choice() {
    let app = App::with("leave_to = \"https://weather.example/\"\n");
    let left = app.source().submit("/leave", &[]);
    assert_eq!((left.status, left.header("location")), (303, Some("https://weather.example/")));
    assert!(left.header("clear-site-data").is_some());
    let policy = left.header("content-security-policy").unwrap();
    assert!(policy.contains("form-action 'self' https://weather.example/;"), "{policy}");
}

#[test]
fn another_receipt_ends_the_visit_before_it() {
    let app = shared();
    let source = app.back_with(&app.tip(WING, "one"));
    let first = source.cookie().unwrap();
    assert_eq!(source.submit("/replies", &[("receipt", &app.tip(WING, "two"))]).status, 303);
    assert_ne!(source.cookie().unwrap(), first);
    source.set_cookie(&first);
    assert_eq!(source.get("/conversation").status, 303);
}

#[test]
fn without_a_visit_what_was_written_comes_back_unsent() {
    let mut app = App::new();
    let source = app.back_with(&app.tip(WING, "a tip"));
    let form = source.get("/conversation").form("/conversation").text("message", "words & <angles>");
    let form = form.file("a.pdf", &[1u8].repeat(200_000));
    app.restart();
    let stale = app.source();
    stale.set_cookie(&source.cookie().unwrap());
    let garbled = app.source();
    garbled.set_cookie("visit=%00; visit; =; visit=\"\"");
    for nobody in [stale, app.source(), garbled] {
        let answer = nobody.send("/conversation", &form);
        assert_eq!(answer.status, 401);
        assert_eq!(answer.inside("message"), "words & <angles>");
        assert!(answer.alert().contains("has not been sent"), "{}", answer.alert());
        for path in ["/conversation", "/conversation?sent=1", "/conversation/files/1/0"] {
            let away = nobody.get(path);
            assert_eq!((away.status, away.header("location")), (303, Some("/replies")), "{path}");
        }
        assert_eq!(nobody.submit("/conversation", &[("message", "plain form")]).status, 401);
    }
    let handler_a = app.handler(HANDLER_A);
    assert!(!handler_a.get(&handler_a.get("/").link("/tips/")).shows("words & <angles>"));
    assert!(app.sealed().is_empty());
}

#[test]
fn a_follow_up_is_kept_once_and_never_shown_back() {
    let app = App::new();
    let receipt = app.tip(WING, "the first words");
    let source = app.back_with(&receipt);
    let form = source.get("/conversation").form("/conversation").text("message", "some more words");
    let form = form.text("keep_originals", "yes").file("more.pdf", b"%PDF-more");
    for _ in 0..3 {
        let sent = source.send("/conversation", &form);
        assert_eq!((sent.status, sent.header("location")), (303, Some("/conversation?sent=1")));
    }
    let page = source.get("/conversation?sent=1");
    assert!(page.shows("Your message has arrived"));
    for words in ["the first words", "some more words", "more.pdf", &receipt] {
        assert!(!page.shows(words), "{words}");
    }
    assert!(!source.get("/conversation").shows("Your message has arrived"));
    let handler_a = app.handler(HANDLER_A);
    let tip = handler_a.get(&handler_a.get("/").link("/tips/")).text();
    assert_eq!(tip.matches("some more words").count(), 1);
    assert!(tip.contains("more.pdf") && tip.contains("From the source, "));
}

#[test]
fn a_refused_follow_up_comes_back_with_what_was_typed() {
    let app = shared();
    let source = app.back_with(&app.tip(WING, "a tip"));
    let other = app.back_with(&app.tip(WING, "another tip"));
    let form = source.get("/conversation").form("/conversation");
    let foreign = other.get("/conversation").form("/conversation");
    let typed = |form: &Form| form.clone().text("message", "typed words");
    let cases = [
        (form.clone().text("message", " "), 422, " ", "Please write something"),
        (form.clone().text("message", &"x".repeat(1_001)), 422, "", "too long"),
        (typed(&form).file("a", &[1u8].repeat(200_001)), 413, "typed words", "A file is too large"),
        (typed(&form).file("a", b"").file("b", b"").file("c", b"").file("d", b""), 413, "typed words", "up to 3"),
        (typed(&foreign), 403, "typed words", "open for too long"),
        (typed(&Form::default()), 403, "typed words", "open for too long"),
        (typed(&Form::default().text("guard", "nonsense")), 403, "typed words", "open for too long"),
    ];
    for (form, status, kept, sentence) in cases {
        let answer = source.send("/conversation", &form);
        assert_eq!(answer.status, status, "{sentence}");
        assert!(answer.alert().contains(sentence), "{sentence}: {}", answer.alert());
        assert!(answer.inside("message").contains(kept));
        let again = answer.form("/conversation").text("message", "sent after all");
        assert_eq!(source.send("/conversation", &again).status, 303, "{sentence}");
    }
}

#[test]
fn a_reply_reaches_its_source_and_its_file_only_them() {
    let app = App::new();
    let receipt = app.tip(WING, "a tip");
    reply(&app, "thank you, <b>one</b> question");
    let source = app.back_with(&receipt);
    let page = source.get("/conversation");
    assert!(page.shows("thank you, <b>one</b> question"));
    assert!(!String::from_utf8_lossy(&page.body).contains("<b>one</b>"), "the reply is text, not a page");
    assert!(page.shows(&format!("{HANDLER_A}, integrity officer")) && page.shows("There is one answer"));
    let file = page.link("/conversation/files/");
    let download = source.get(&file);
    assert_eq!((download.status, download.body.as_slice()), (200, b"%PDF-answer".as_slice()));
    assert!(page.shows("answer.pdf"));

    let other = app.back_with(&app.tip(WING, "another tip"));
    assert_eq!(other.get(&file).status, 404);
    assert!(!other.get("/conversation").shows("question"));
    assert_eq!(app.source().get(&file).status, 303);
    for absent in
        ["1/0", "0/1", "9/0", "4294967295/0", "4294967296/0", "-1/0", "a/b", "1/99999999999999999999", "1/%00"]
    {
        let answer = source.get(&format!("/conversation/files/{absent}"));
        assert_eq!(answer.status, 404, "{absent}");
        assert!(!answer.alert().is_empty(), "{absent}: {}", answer.text());
    }
}

const ONION: &str = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

#[test]
fn whoever_did_not_come_by_the_onion_address_is_told_of_it_where_nothing_can_be_lost() {
    let app = App::with(&format!("onion = \"{ONION}\"\n"));
    let wing = app.channel(WING);
    let (direct, tor) = (app.source(), app.source());
    let by_onion = |path: &str, host: &str| tor.ask("GET", path, &[("host", host)], b"");
    for path in ["/", "/report", &wing, "/replies"] {
        let page = direct.get(path);
        let told = if path == "/" { "your network can see this visit" } else { "did not come by our onion address" };
        assert!(page.shows(told), "{path}");
        assert_eq!(page.header("onion-location"), Some(format!("http://{ONION}{path}").as_str()), "{path}");
        for host in [ONION, &ONION.to_uppercase(), &format!("{ONION}:80"), &format!("www.{ONION}")] {
            let page = by_onion(path, host);
            assert!(page.status == 200 && !page.shows(told), "{path} {host}");
            assert_eq!(page.header("onion-location"), None, "{path}");
        }
        for host in ["tips.example.org", &format!("x{ONION}"), &format!("{ONION}.example.org"), ""] {
            assert!(by_onion(path, host).header("onion-location").is_some(), "{path} {host}");
        }
    }
    assert_eq!(direct.get("/").inside("onion"), ONION);
    let receipt = direct.send(&wing, &direct.get(&wing).form(&wing).text("message", "a tip"));
    let back = app.back_with(&receipt.receipt());
    let refused = direct.send(&wing, &direct.get(&wing).form(&wing).text("message", ""));
    for kept in [receipt, refused, back.get("/conversation"), direct.submit("/replies", &[("receipt", "one")])] {
        assert_eq!(kept.header("onion-location"), None, "Tor Browser may go there by itself, and this would be lost");
    }
    assert_eq!(shared().source().get("/").header("onion-location"), None);
}

/// The fields with which a receipt's page asks for two words, filled in as they stand on the page or as told.
fn compared(page: &Answer, typed: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let words = page.inside("receipt");
    let words: Vec<&str> = words.split(' ').collect();
    let text = page.text();
    let mut fields = page.hidden("/receipt");
    for name in ["first", "second"] {
        let label = text.split(&format!("<label for=\"{name}\">Word ")).nth(1).expect("the page asks for a word");
        let position: usize =
            label.split('<').next().and_then(|place| place.parse().ok()).expect("a word has a number");
        let word = position.checked_sub(1).and_then(|place| words.get(place));
        fields.push((name.to_owned(), typed(word.expect("it is one of seven"))));
    }
    fields
}

#[test]
fn two_words_of_a_receipt_are_compared_and_a_slip_shows_it_again() {
    let app = shared();
    let (source, wing) = (app.source(), app.channel(WING));
    let compare = |fields: &[(String, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        source.submit("/receipt", &fields)
    };
    let sent = source.send(&wing, &source.get(&wing).form(&wing).text("message", "a tip"));
    let receipt = sent.receipt();
    let slip = compare(&compared(&sent, |_| "zzyzx".to_owned()));
    assert_eq!((slip.status, slip.inside("receipt")), (422, receipt.clone()));
    assert!(slip.alert().contains("is another one") && !slip.shows("zzyzx"), "{}", slip.alert());
    let mut swapped = compared(&sent, str::to_owned);
    let second = swapped[2].1.clone();
    swapped[2].1 = std::mem::replace(&mut swapped[1].1, second);
    assert_eq!(compare(&swapped).status, 422, "each word has its place");
    let right = compare(&compared(&slip, |word| format!(" {} ", word.to_uppercase())));
    assert_eq!(right.status, 200);
    assert!(right.shows("The words on your paper are right"));
    for word in receipt.split(' ') {
        assert!(!right.shows(&format!(">{word}")) && !right.shows(&format!("{word} ")), "{word} is on the page still");
    }
    let other = source.send(&wing, &source.get(&wing).form(&wing).text("message", "another tip"));
    let mut foreign = compared(&sent, str::to_owned);
    foreign[0] = other.hidden("/receipt").remove(0);
    assert_eq!(compare(&foreign).inside("receipt"), other.receipt(), "a check is of its own receipt");
}

#[test]
fn a_receipt_from_before_a_restart_counts_though_nothing_is_left_to_compare_it_with() {
    let mut app = App::new();
    let (source, wing) = (app.source(), app.channel(WING));
    let sent = source.send(&wing, &source.get(&wing).form(&wing).text("message", "a tip"));
    let fields = compared(&sent, str::to_owned);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.restart();
    let answer = app.source().submit("/receipt", &fields);
    assert_eq!(answer.status, 422);
    assert!(answer.alert().contains("are good all the same"), "{}", answer.alert());
    assert_eq!(app.back_with(&sent.receipt()).get("/conversation").status, 200);
}
