//! A person's own account: codes for signing in, and the sessions that are open.

use ring::hmac;

use crate::app::{App, HANDLER_A, HANDLER_B, OPERATOR, PASSPHRASE};
use crate::browser::{Answer, Visitor};
use crate::house::House;
use crate::people;

/// Noon of some day, at the beginning of a step.
const NOON: u64 = 20_780 * 86_400 + 43_200;

/// What an authenticator app shows (RFC 6238), once more and apart from the server's own.
pub(crate) fn code(secret: &str, seconds: u64) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).expect("the page shows a secret");
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &secret);
    let tag = hmac::sign(&key, &(seconds / 30).to_be_bytes());
    let at = usize::from(tag.as_ref().last().expect("twenty bytes") & 15);
    let four = tag.as_ref().get(at..at + 4).and_then(|four| four.try_into().ok()).expect("four bytes");
    format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}

fn sign_in(visitor: &Visitor, passphrase: &str, code: &str) -> Answer {
    visitor.submit("/sign-in", &[("name", HANDLER_A), ("passphrase", passphrase), ("code", code)])
}

/// Turns codes on and answers the secret the page showed.
pub(crate) fn turn_on(handler: &Visitor, seconds: u64) -> String {
    let page = handler.get("/account/code");
    let secret = page.inside("secret").replace(' ', "");
    assert_eq!(secret, handler.get("/account/code").inside("secret").replace(' ', ""), "a reload shows the same");
    let refused = handler.fill("/account/code", "/account/code", &[("code", "000000")]);
    assert!(refused.status == 422 && refused.alert().contains("not the code"));
    let on = handler.fill("/account/code", "/account/code", &[("code", &code(&secret, seconds))]);
    assert_eq!((on.status, on.header("location")), (303, Some("/account/code")), "{}", on.alert());
    secret
}

#[test]
fn a_second_factor_is_asked_for_at_every_sign_in_and_a_code_works_once() {
    let house = House::start("", NOON);
    let handler = house.handler(HANDLER_A);
    let elsewhere = house.handler(HANDLER_A);
    let secret = turn_on(&handler, NOON);
    assert!(handler.get("/account/code").shows("Codes are on"));
    assert_eq!(elsewhere.get("/").status, 303, "who was in by the passphrase alone is out");
    assert!(!handler.get("/account/code").shows(&secret), "the secret is shown no more");

    house.at(NOON + 60);
    let now = code(&secret, NOON + 60);
    let without = sign_in(&house.stranger(), PASSPHRASE, "");
    let wrong_passphrase = sign_in(&house.stranger(), "something else", &now);
    for refused in [&without, &wrong_passphrase] {
        assert_eq!(refused.status, 422);
        assert!(refused.alert().contains("The name, the passphrase or the code is wrong"));
        assert_eq!(refused.header("set-cookie"), None);
    }
    assert_eq!(without.body, wrong_passphrase.body, "a guesser is not told that the passphrase was right");
    let used_to_turn_on = sign_in(&house.stranger(), PASSPHRASE, &code(&secret, NOON));
    assert_eq!(used_to_turn_on.status, 422);
    assert_eq!(sign_in(&house.stranger(), PASSPHRASE, &now).status, 303);
    assert_eq!(sign_in(&house.stranger(), PASSPHRASE, &now).status, 422, "a code works once");
    assert_eq!(sign_in(&house.stranger(), PASSPHRASE, &code(&secret, NOON + 30)).status, 422, "nor does an older one");
    assert_eq!(sign_in(&house.stranger(), PASSPHRASE, &code(&secret, NOON + 90)).status, 303);

    house.at(NOON + 150);
    let off = handler.fill("/account/code", "/account/code", &[("code", &code(&secret, NOON + 150))]);
    assert_eq!(off.status, 303, "{}", off.alert());
    house.handler(HANDLER_A);
}

#[test]
fn whoever_finds_an_open_session_cannot_guess_the_code_that_turns_codes_off() {
    let house = House::start("", NOON);
    let (handler, here) = (house.handler(HANDLER_A), "/account/code");
    let secret = turn_on(&handler, NOON);
    house.at(NOON + 60);
    let wrong = if code(&secret, NOON + 60) == "000000" { "000001" } else { "000000" };
    let page = handler.get(here);
    let guess = |code: &str| people::submit(&handler, &page, here, &[("code", code)]).status;
    assert_eq!((0..10).map(|_| guess(wrong)).collect::<Vec<_>>(), [422; 10]);
    assert_eq!(guess(&code(&secret, NOON + 60)), 401, "the right one comes too late");
    assert_eq!(handler.get(here).header("location"), Some("/sign-in"));
    assert_eq!(sign_in(&house.stranger(), PASSPHRASE, "").status, 422, "codes are on as before");
    assert_eq!(sign_in(&house.stranger(), PASSPHRASE, &code(&secret, NOON + 60)).status, 303);
}

#[test]
fn a_passphrase_reset_with_the_paper_key_turns_codes_off() {
    let app = App::new();
    let operator = app.handler(OPERATOR);
    let link = people::invite(&operator, &[("name", "Handler R"), ("title", "planning")]);
    let paper_key = app.stranger().submit(&link, &[("passphrase", PASSPHRASE)]).inside("paper-key");
    let sign_in = |passphrase| {
        let visitor = app.stranger();
        let answer = visitor.submit("/sign-in", &[("name", "Handler R"), ("passphrase", passphrase)]);
        (visitor, answer.status)
    };
    let (handler, _) = sign_in(PASSPHRASE);
    turn_on(&handler, tipline::clock::Clock::Wall.step() * 30);
    assert_eq!(sign_in(PASSPHRASE).1, 422, "a code is asked for");
    let new = "tulip velvet quilt and crane";
    let reset = |key: &str| {
        let fields = [("name", "Handler R"), ("paper_key", key), ("passphrase", new)];
        app.stranger().submit("/forgotten", &fields)
    };
    assert_eq!(reset(&paper_key.replace('Q', "P")).status, 422);
    assert_eq!((sign_in(PASSPHRASE).1, sign_in(new).1), (422, 422), "another key turns nothing off");
    let done = reset(&paper_key);
    assert!(done.status == 200 && done.shows("If codes were on, they are off now"), "{}", done.text());
    let (back, status) = sign_in(new);
    assert_eq!(status, 303);
    assert!(back.get("/account/code").shows("Turn codes on"), "{}", back.get("/account/code").text());
}

#[test]
fn of_two_who_send_the_same_code_at_once_one_gets_in() {
    let house = House::start("", NOON);
    let secret = turn_on(&house.handler(HANDLER_A), NOON);
    house.at(NOON + 60);
    let now = code(&secret, NOON + 60);
    let both: Vec<u16> = std::thread::scope(|scope| {
        let visitors = [house.stranger(), house.stranger()];
        let tries = visitors.map(|visitor| {
            let now = now.clone();
            scope.spawn(move || sign_in(&visitor, PASSPHRASE, &now).status)
        });
        tries.into_iter().map(|one| one.join().expect("the server answers")).collect()
    });
    assert!(both == [303, 422] || both == [422, 303], "{both:?}");
}

#[test]
fn a_used_code_stays_used_over_a_restart_and_the_disk_knows_no_secret() {
    let mut app = App::new();
    let handler = app.handler(HANDLER_A);
    let secret = handler.get("/account/code").inside("secret").replace(' ', "");
    let used = code(&secret, tipline::clock::Clock::Wall.step() * 30);
    assert_eq!(handler.fill("/account/code", "/account/code", &[("code", &used)]).status, 303);
    app.restart();
    assert_eq!(sign_in(&app.stranger(), PASSPHRASE, &used).status, 422);
    let raw = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let database = std::fs::read(app.data().join("db/db")).unwrap();
    for wanted in [secret.as_bytes(), raw.as_slice()] {
        assert!(!database.windows(wanted.len()).any(|found| found == wanted));
    }
    assert!(database.windows(HANDLER_A.len()).any(|found| found == HANDLER_A.as_bytes()), "the search works");
}

#[test]
fn a_person_sees_their_own_sessions_and_ends_them() {
    let app = App::new();
    let [here, there] = [app.handler(HANDLER_A), app.handler(HANDLER_A)];
    let colleague = app.handler(HANDLER_B);
    let page = here.get("/account/sessions");
    assert_eq!(page.text().matches("End it").count(), 2, "one's own, and nobody else's");
    assert_eq!(page.text().matches("(this one)").count(), 1);
    for never in ["127.0.0.1", "ureq", "Mozilla"] {
        assert!(!page.shows(never), "{never}");
    }
    // The second row is the other one.
    let html = String::from_utf8(page.body.clone()).unwrap();
    let numbers: Vec<&str> = html.split("name=\"session\" value=\"").skip(1).map(|rest| &rest[..16]).collect();
    let guard = page.hidden("/account/sessions").into_iter().find(|(name, _)| name == "guard").unwrap().1;
    let end = |visitor: &Visitor, number: &str, guard: &str| {
        visitor.submit("/account/sessions", &[("session", number), ("guard", guard)])
    };
    assert_eq!(end(&here, numbers[1], "").status, 403, "not without the form's guard");
    let of_colleague = colleague.get("/account/sessions").hidden("/account/sessions");
    let colleagues_guard = &of_colleague.iter().find(|(name, _)| name == "guard").unwrap().1;
    assert_eq!(end(&colleague, numbers[1], colleagues_guard).status, 303);
    assert_eq!(there.get("/").status, 200, "nobody ends somebody else's");
    assert_eq!(end(&here, numbers[1], &guard).status, 303);
    assert_eq!(there.get("/").status, 303);
    assert_eq!((here.get("/").status, colleague.get("/").status), (200, 200));
}
