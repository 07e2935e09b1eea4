//! Search finds whatever a person can open, by however they type it, and nothing else; what is looked for stays in the form.

use crate::app::{App, HANDLER_A, HANDLER_B, KITCHEN, OVERSEER, WING};
use crate::browser::{Answer, Visitor};
use crate::life::{press, step};

fn search(person: &Visitor, find: &str) -> Answer {
    let found = person.fill("/search", "/search", &[("find", find)]);
    assert_eq!(found.status, 200, "{}", found.alert());
    found
}

/// The reports that a search found.
fn hits(found: &Answer) -> Vec<String> {
    let mut links = found.links("/tips/");
    links.retain(|link| !link.contains('#'));
    links
}

#[test]
fn everything_a_person_can_open_is_found_however_it_is_typed() {
    let app = App::new();
    let receipt = app.tip_with(WING, |_, form| {
        form.text("message", "Die Schlüssel der Straße <b>1</b> werden verkauft.").text("people", "Beamter Özdemir")
    });
    app.tip(WING, "Something else about keys");
    let (handler_a, handler_b) = (app.handler(HANDLER_A), app.handler(HANDLER_B));
    let tips = handler_a.get("/").links("/tips/");
    let tip = tips.into_iter().find(|tip| handler_a.get(tip).shows("verkauft")).unwrap();
    let action = format!("{tip}/reply");
    let reply = handler_a.get(&tip).form(&action).text("message", "Welcher Freitag?");
    assert_eq!(handler_a.send(&action, &reply.file("Dienstplan März.pdf", b"%PDF-1.4")).status, 303);
    assert_eq!(step(&handler_a, &tip, "note", &[("message", "Ich rufe die Inspektion an")]).status, 303);
    let source = app.back_with(&receipt);
    let more = source.get("/conversation").form("/conversation").text("message", "Der letzte im Monat");
    assert_eq!(source.send("/conversation", &more).status, 303);
    assert_eq!(press(&handler_a, &tip, &format!("{tip}/label"), &[("label", "Polizei")]).status, 303);
    let called = handler_a.get(&tip).text().split("<h1>").nth(1).unwrap().split('<').next().unwrap().to_owned();

    for find in [
        "schlüssel",
        "SCHLUSSEL",
        "strasse",
        "verkauft straße",
        "ozdemir",
        "dienstplan marz",
        "welcher freitag",
        "inspektion",
        "monat",
        "polizei",
        called.as_str(),
        "monat polizei inspektion ozdemir", // wherever in the report each of them stands
        "<b>1</b>",
    ] {
        for person in [&handler_a, &handler_b] {
            assert_eq!(hits(&search(person, find)), std::slice::from_ref(&tip), "{find}");
        }
    }
    for find in ["verkauft keys", "Handler C", "freitags", "áé"] {
        let nothing = search(&handler_a, find);
        assert!(hits(&nothing).is_empty() && nothing.shows("Nothing found in 2 reports"), "{find}");
    }
    let found = search(&handler_a, "schlussel b>1");
    assert!(found.text().contains("Die <mark>Schlüssel</mark> der Straße <<mark>b>1</mark></b>"), "{}", found.text());
    assert!(!String::from_utf8_lossy(&found.body).contains("<b>"), "what is found is text");
    assert!(found.links(&tip).contains(&format!("{tip}#entry-0")), "and leads to its entry");
    let where_it_stands = search(&handler_a, "freitag");
    assert!(where_it_stands.shows("Reply by Handler A") && where_it_stands.shows(WING));
}

#[test]
fn what_is_looked_for_stands_in_the_form_and_nowhere_else() {
    let app = App::new();
    app.tip(WING, "keys are sold by officer zzyzx");
    let handler = app.handler(HANDLER_A);
    let found = search(&handler, "zzyzx");
    assert_eq!(hits(&found).len(), 1);
    assert!(found.header("location").is_none() && found.header("cache-control") == Some("no-store"));
    for link in found.links("/").iter().chain(&handler.get("/").links("/")) {
        assert!(!link.contains("zzyzx"), "{link}");
    }
    assert_eq!(found.value("find"), "zzyzx");
    let blank = handler.fill("/search", "/search", &[("find", " \u{301} ")]);
    assert!(blank.status == 422 && blank.alert().contains("at least one word"));
    assert_eq!(handler.submit("/search", &[("find", "zzyzx")]).status, 403, "another site cannot make somebody search");
    let hostile = search(&handler, "\"><script>alert(1)</script>");
    assert_eq!(hostile.value("find"), "\"><script>alert(1)</script>");
    assert!(!String::from_utf8_lossy(&hostile.body).contains("<script"));
    let endless = search(&handler, &"zzz ".repeat(10_000));
    assert!(hits(&endless).is_empty());
}

#[test]
fn a_search_goes_on_where_it_ended_and_finds_each_report_once() {
    let app = App::new();
    for number in 0..53 {
        app.tip(WING, &format!("keys are sold, number {number}"));
    }
    let handler = app.handler(HANDLER_A);
    let first = search(&handler, "keys");
    assert!(first.shows("Found in 50 reports of 50"), "{}", first.inside("found"));
    let older = first.text();
    let form = older.split("id=\"older\"").nth(1).expect("there is more").split("</form>").next().unwrap();
    let field = |name: &str| {
        let value = form.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the form has this field");
        value.split('"').next().unwrap().to_owned()
    };
    let fields = ["guard", "find", "before", "searched"].map(|name| (name, field(name)));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let rest = handler.submit("/search", &fields);
    assert!(rest.shows("Found in 3 reports of 53") && !rest.text().contains("id=\"older\""));
    let mut all = [hits(&first), hits(&rest)].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 53);
}

#[test]
fn to_somebody_left_out_every_search_is_the_same_with_and_without_the_tip() {
    let app = App::new();
    app.tip(WING, "for everybody: keys");
    let person = |name: &str| app.handler(name);
    let (handler_b, overseer) = (person(HANDLER_B), person(OVERSEER));
    let ask = |find: &str| [&handler_b, &overseer].map(|person| search(person, find).bare());
    let words = ["keys", "about", "handler_b", "police", "xyzzy", "proof.pdf"];
    let before = words.map(ask);
    app.tip_with(WING, |page, form| {
        let form = form.text("message", "keys: about handler_b").text("people", "xyzzy");
        form.text("leave_out", &page.person(HANDLER_B)).file("proof.pdf", b"%PDF-1.4")
    });
    app.tip(KITCHEN, "keys of the kitchen");
    let handler_a = app.handler(HANDLER_A);
    let hidden = hits(&search(&handler_a, "xyzzy")).pop().expect("handler A reads it");
    assert_eq!(press(&handler_a, &hidden, &format!("{hidden}/label"), &[("label", "police")]).status, 303);
    assert_eq!(step(&handler_a, &hidden, "note", &[("message", "keys, police, xyzzy")]).status, 303);
    assert_eq!(hits(&search(&handler_a, "keys")).len(), 3);
    assert_eq!(words.map(ask), before);
    // Nor by going on from a tip that is not theirs.
    let guard = handler_b.get("/search").hidden("/search").pop().expect("the form has a guard").1;
    let from = |before: &str| {
        let fields = [("guard", guard.as_str()), ("find", "keys"), ("before", before), ("searched", "0")];
        handler_b.submit("/search", &fields).bare()
    };
    let id = hidden.trim_start_matches("/tips/");
    let (there, absent) = (from(id), from("00112233445566778899aabbccddeeff"));
    let without = |answer: Answer, id: &str| String::from_utf8_lossy(&answer.body).replace(id, "");
    assert_eq!(without(there, id), without(absent, "00112233445566778899aabbccddeeff"));
}
