//! The overseers' docket: what it lists, counts and gives to take along.

use tipline::domain::Outcome;

use crate::app::{App, HANDLER_A, OVERSEER, WING};
use crate::life::{press, step};

#[test]
fn the_docket_lists_and_counts_what_its_overseer_holds_and_nothing_else() {
    let app = App::new();
    for number in 0..3 {
        app.tip(WING, &format!("number {number}"));
    }
    let hidden = |page: &crate::browser::Answer, form: crate::browser::Form| {
        form.text("message", "about them").text("leave_out", &page.person(OVERSEER))
    };
    app.tip_with(WING, hidden);
    let handler = app.handler(HANDLER_A);
    let tips = handler.get("/").links("/tips/");
    let numbered = |number| tips.iter().find(|tip| handler.get(tip).shows(&format!("number {number}"))).unwrap();
    assert_eq!(press(&handler, numbered(1), &format!("{}/acknowledge", numbered(1)), &[]).status, 303);
    let closing = [("outcome", "referred"), ("reason", "to the police")];
    assert_eq!(step(&handler, numbered(2), "close", &closing).status, 303);

    let overseer = app.handler(OVERSEER);
    let rows = |query: &str| overseer.get(&format!("/docket{query}")).links("/docket/").len();
    assert_eq!((rows(""), rows("?state=waiting"), rows("?state=closed")), (3, 2, 1));
    assert_eq!((rows("?state=overdue"), rows("?state=escalated"), rows("?page=9")), (0, 0, 3));
    assert_eq!(rows("?channel=0102030405060708"), 0);
    for bad in ["?state=lost", "?channel=x", "?page=one"] {
        assert_eq!(overseer.get(&format!("/docket{bad}")).status, 400, "{bad}");
    }
    let page = overseer.get("/docket");
    assert!(page.shows("3 received: 0 overdue, 2 waiting, 0 answered, 1 closed"));
    assert!(page.shows("1 (1 referred to somebody else)"));
    // Two of the three wait: as much of the longest bar.
    assert!(page.shows("class=\"waiting\" d=\"M0 0H667V20H0Z\""), "{}", page.text());

    let file = overseer.get("/docket.csv?state=waiting");
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"docket.csv\""));
    let text = file.text();
    let lines: Vec<_> = text.split("\r\n").collect();
    assert_eq!((lines.len(), lines[3]), (4, ""), "two tips below the names of the columns");
    assert!(lines[1..3].iter().all(|line| line.contains(",North Wing,") && line.contains(",waiting,")));
    let counts = overseer.get("/docket-counts.csv").text();
    let line = counts.split("\r\n").nth(1).unwrap();
    assert!(line.starts_with("North Wing,") && line.ends_with(",3,2,0,0,0,1,0,0,0,1,0,0"), "{line}");
    // Who oversees nothing has an empty one.
    assert!(app.handler(HANDLER_A).get("/docket").shows("There is nothing here"));
    assert_eq!(app.handler(HANDLER_A).get("/docket.csv").text().lines().count(), 1);
}

#[test]
fn what_came_of_erased_tips_is_counted_at_the_terminal() {
    let mut app = crate::life::app();
    app.tip(WING, "a tip");
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    assert_eq!(step(&handler, &tip, "close", &[("outcome", "partly"), ("reason", "x")]).status, 303);
    crate::life::on_day(&mut app, 366);
    let month = tipline::clock::Clock::Wall.today().to_string().chars().take(7).collect::<String>();
    let outcome = Outcome::PartlySubstantiated.as_str();
    // Through the running server, and on a stopped one's folder.
    for stopped in [false, true] {
        if stopped {
            app.stop();
        }
        let counted = app.run(&["counts"]);
        let said = String::from_utf8(counted.stdout).unwrap();
        assert!(counted.status.success(), "{stopped}");
        assert_eq!(said, format!("month\toutcome\terased\tchannel\n{month}\t{outcome}\t1\tNorth Wing\n"));
        let counted: serde_json::Value = serde_json::from_slice(&app.run(&["counts", "--json"]).stdout).unwrap();
        let wanted = serde_json::json!([{ "month": month, "outcome": outcome, "erased": 1, "channel": WING }]);
        assert_eq!(counted, wanted, "what is left of it, and nothing else");
    }
}
