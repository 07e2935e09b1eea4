//! (d) How long a source waits between typing a receipt and the answer.

use std::net::SocketAddr;
use std::time::Instant;

use super::Outcome;
use super::client::{Client, FORM};
use super::figure::{Series, heading, line, number};

/// Of each kind.
const LOGINS: usize = 300;

pub(crate) fn measure(intake: SocketAddr, receipts: &[String]) -> Outcome {
    heading(&format!("(d) Receipt login, ms: {LOGINS} of each kind, one after the other, in turn"))?;
    let mut client = Client::connect(intake)?;
    let (mut known, mut unknown) = (Series::default(), Series::default());
    for receipt in receipts.iter().cycle().take(LOGINS) {
        known.push(log_in(&mut client, receipt, 303)?);
        // The same words in another order are well formed and belong to nobody.
        let other: Vec<&str> = receipt.split(' ').rev().collect();
        unknown.push(log_in(&mut client, &other.join(" "), 422)?);
    }
    for (kind, times) in [("known receipt", known), ("unknown receipt", unknown)] {
        let (half, nearly_all) = (number(times.percentile(50)), number(times.percentile(99)));
        line(kind, &format!("{half:>8} p50   {nearly_all} p99   {} most", number(times.most())))?;
    }
    Ok(())
}

fn log_in(client: &mut Client, receipt: &str, status: u16) -> Outcome<f64> {
    let body = format!("receipt={}", receipt.replace(' ', "+"));
    let started = Instant::now();
    client.post("/replies", FORM, body.as_bytes())?.expect_status(status)?;
    Ok(started.elapsed().as_secs_f64() * 1_000.0)
}
