//! (e) The inbox of a handler who can read every tip, and how long a server takes to start over as many.

use std::path::Path;
use std::time::Instant;

use super::client::{Client, FORM};
use super::figure::{Series, heading, line};
use super::server::Server;
use super::{Outcome, ROUNDS, site};

/// Tips in the folder, measured in this order.
const SIZES: [u32; 2] = [1_000, 10_000];

pub(crate) fn measure(dir: &Path) -> Outcome {
    heading("(e) The inbox, ms: each round a new start of the server and a new sign-in")?;
    site::set_up(dir)?;
    let mut there = 0;
    for tips in SIZES {
        site::fill(dir, tips - there, |_| None)?;
        there = tips;
        let (mut start, mut first, mut next, mut again) =
            (Series::default(), Series::default(), Series::default(), Series::default());
        let mut peak = 0.0;
        for _ in 0..ROUNDS {
            let server = Server::start(dir)?;
            start.push(server.start_seconds * 1_000.0);
            let mut client = Client::connect(server.desk)?;
            let form = format!("name={}&passphrase={}", site::handler(), site::PASSPHRASE).replace(' ', "+");
            client.post("/sign-in", FORM, form.as_bytes())?.expect_status(303)?;
            for (series, path) in [(&mut first, "/"), (&mut next, "/?page=2"), (&mut again, "/")] {
                let started = Instant::now();
                let page = client.get(path)?.expect_status(200)?;
                series.push(started.elapsed().as_secs_f64() * 1_000.0);
                if page.body.matches("<tr><th scope=\"row\">").count() != 50 {
                    return Err("not a full page of tips".into());
                }
            }
            peak = server.peak_mib()?;
        }
        line(&format!("{tips} tips: first page after sign-in"), &first)?;
        line(&format!("{tips} tips: next page"), &next)?;
        line(&format!("{tips} tips: first page again"), &again)?;
        line(&format!("{tips} tips: start to first answer"), &start)?;
        line(&format!("{tips} tips: memory at most, MiB"), &format!("{peak:>8.1}"))?;
    }
    Ok(())
}
