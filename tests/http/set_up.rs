//! The first start.

use std::fs;

use crate::app::{App, HANDLER_A, PASSPHRASE, SITE, WING};

const GOOD: [(&str, &str); 5] =
    [("site", SITE), ("channel", WING), ("name", HANDLER_A), ("title", "officer"), ("passphrase", PASSPHRASE)];

/// The good fields with one of them changed.
fn but<'a>(field: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    GOOD.iter().map(|(name, good)| (*name, if *name == field { value } else { *good })).collect()
}

#[test]
fn the_first_start_leads_to_a_paper_key_and_the_second_to_the_sign_in_page() {
    let mut app = App::empty();
    let link = app.set_up_path();
    assert_eq!(app.stranger().get(&link).status, 200);
    let made = app.set_up(&GOOD);
    assert_eq!(made.status, 201);
    let paper_key = made.inside("paper-key");
    assert!(paper_key.starts_with("AGE-SECRET-KEY-PQ-1"), "{paper_key}");
    assert!(!made.shows(PASSPHRASE));

    let handler_a = app.handler(HANDLER_A);
    assert!(handler_a.get("/").shows("There is nothing here"));
    app.restart();
    assert!(!app.said().contains("Set up:"), "{}", app.said());
    let handler_a = app.handler(HANDLER_A);
    for page in [handler_a.get("/"), app.stranger().get("/sign-in"), app.source().get("/")] {
        assert_eq!(page.status, 200);
        assert!(!page.shows(&paper_key));
    }
    assert!(app.source().get("/").shows(&format!("{HANDLER_A}, officer")));
}

#[test]
fn the_set_up_link_works_once_and_no_other_key_works() {
    let mut app = App::empty();
    let desk = app.stranger();
    for wrong in ["/setup", "/setup?key=", "/setup?key=AAAAAAAAAAAAAAAAAAAAAAAA", "/setup?key=%00", "/setup?other=1"] {
        assert_eq!(desk.get(wrong).status, 403, "{wrong}");
        let posted = desk.submit(wrong, &GOOD);
        assert_eq!(posted.status, 403, "{wrong}");
        assert!(!posted.alert().is_empty());
    }
    assert_eq!(desk.get("/sign-in").status, 503);
    let link = app.set_up_path();
    assert_eq!(app.set_up(&GOOD).status, 201);
    assert_eq!(desk.get(&link).status, 403);
    assert_eq!(desk.submit(&link, &but("name", "Somebody Else")).status, 403);
    assert!(!app.source().get("/").shows("Somebody Else"));
}

#[test]
fn a_link_is_good_until_the_server_is_restarted() {
    let mut app = App::empty();
    let old = app.set_up_path();
    app.restart();
    assert_eq!(app.stranger().get(&old).status, 403);
    assert_eq!(app.stranger().get(&app.set_up_path()).status, 200);
}

#[test]
fn a_refused_set_up_keeps_what_was_typed_but_for_the_passphrase() {
    let mut app = App::empty();
    let long = "x".repeat(101);
    let cases = [
        ("site", " \n"),
        ("channel", ""),
        ("name", long.as_str()),
        ("title", "\t"),
        ("passphrase", "eleven char"),
        ("passphrase", ""),
    ];
    for (field, value) in cases {
        let refused = app.set_up(&but(field, value));
        assert_eq!(refused.status, 422, "{field}");
        assert!(!refused.alert().is_empty(), "{field}");
        for (name, good) in GOOD.iter().filter(|(name, _)| *name != field && *name != "passphrase") {
            assert_eq!(refused.value(name), *good, "{field}");
        }
        assert!(!refused.shows(PASSPHRASE) && !refused.shows("eleven char"));
    }
    let hostile = "\"><script>alert(1)</script>";
    let refused = app.set_up(&[
        ("site", hostile),
        ("channel", WING),
        ("name", HANDLER_A),
        ("title", "officer"),
        ("passphrase", "short"),
    ]);
    assert_eq!(refused.value("site"), hostile);
    assert!(!String::from_utf8_lossy(&refused.body).contains("<script"));
    assert_eq!(app.set_up(&GOOD).status, 201, "the link is still good after refusals");
}

#[test]
fn an_incomplete_set_up_form_is_a_page_and_not_a_programmers_message() {
    let app = App::empty();
    let answer = app.stranger().submit(&app.set_up_path(), &[("site", SITE)]);
    assert_eq!(answer.status, 400);
    assert!(!answer.alert().is_empty());
    let twice = app.stranger().get(&format!("{}&key=x", app.set_up_path()));
    assert_eq!(twice.status, 400);
    assert!(!twice.alert().is_empty(), "{}", twice.text());
}

#[test]
fn before_set_up_both_sites_say_that_they_are_not_open_yet() {
    let app = App::empty();
    for path in ["/", "/report", "/report/0011223344556677", "/replies"] {
        let answer = app.source().get(path);
        assert_eq!(answer.status, 503, "{path}");
        assert!(answer.alert().contains("has not been set up yet"), "{path}");
    }
    for path in ["/", "/sign-in", "/tips/00112233445566778899aabbccddeeff"] {
        let answer = app.stranger().get(path);
        assert_eq!(answer.status, 503, "{path}");
        assert!(answer.alert().contains("set-up link"), "{path}");
    }
    assert_eq!(app.stranger().submit("/sign-in", &[("name", HANDLER_A), ("passphrase", PASSPHRASE)]).status, 503);
}

#[test]
fn the_data_folder_is_for_its_owner_alone_and_for_one_process_at_a_time() {
    use std::os::unix::fs::PermissionsExt;

    let app = App::empty();
    let mode = fs::metadata(app.data()).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
    assert!(app.refusal().contains("in use"));
    assert_eq!(app.stranger().get(&app.set_up_path()).status, 200);
}
