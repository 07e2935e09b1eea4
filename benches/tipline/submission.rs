//! (b) Tips per second, each on the disk before it is answered, against the disk alone and the cryptography alone.

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tipline::crypto::{GRANT_BYTES, Identity, Recipient, SiteSalt, random_bytes};
use tipline::domain::ChannelId;

use super::client::{Client, field, file_start, form_end, multipart};
use super::figure::{Series, aimed, heading, line};
use super::server::Server;
use super::{Outcome, ROUNDS, login, site};

const PASS: Duration = Duration::from_secs(2);
const CLIENTS: u32 = 32;
const GRANTS: usize = 4;

pub(crate) fn measure(dir: &Path) -> Outcome {
    let channel = site::set_up(dir)?;
    let server = Server::start(dir)?;
    let idle = server.memory_mib()?;
    let senders = Senders::new(server.intake, channel);
    let people: Vec<_> = (0..GRANTS).map(|_| Identity::generate().to_recipient()).collect();
    let (record, processors) = (stored_bytes(&people)?, thread::available_parallelism()?.get());
    heading(&format!("(b) Durable submissions/s: 2 KiB of text, {GRANTS} grants, {record} bytes stored"))?;

    let (mut one, mut many, mut disk, mut crypto) =
        (Series::default(), Series::default(), Series::default(), Series::default());
    for _ in 0..ROUNDS {
        many.push(senders.pass(CLIENTS)?);
        crypto.push(work_pass(processors, &people)?);
        one.push(senders.pass(1)?);
        disk.push(disk_pass(&dir.join("raw"), record)?);
    }
    line("Tipline, 1 client", &one)?;
    line(&format!("Tipline, {CLIENTS} clients"), &many)?;
    line("append + fdatasync of the same bytes", &disk)?;
    line(&format!("the cryptography alone, {processors} threads"), &crypto)?;
    let (limit, named) = if disk.median() < crypto.median() { (&disk, "disk") } else { (&crypto, "cryptography") };
    line(&format!("ratio to the lower limit, {named}: 1 client"), &one.over(limit))?;
    aimed(&format!("ratio to it: {CLIENTS} clients"), &many.over(limit), "0.50 at least")?;
    line("memory above idle at most, MiB", &format!("{:>8.1}", server.peak_mib()? - idle))?;
    line("memory above idle afterwards, MiB", &format!("{:>8.1}", server.memory_mib()? - idle))?;
    login::measure(server.intake, &senders.receipts(20)?)
}

pub(crate) struct Senders {
    intake: SocketAddr,
    channel: ChannelId,
    sent: AtomicU32,
}

impl Senders {
    pub(crate) fn new(intake: SocketAddr, channel: ChannelId) -> Self {
        Self { intake, channel, sent: AtomicU32::new(0) }
    }

    /// Tips per second when so many clients send one after the other.
    fn pass(&self, clients: u32) -> Outcome<f64> {
        let started = Instant::now();
        let count = thread::scope(|scope| {
            let threads: Vec<_> = (0..clients)
                .map(|_| {
                    scope.spawn(move || -> Outcome<u32> {
                        let mut sender = self.sender()?;
                        let mut count = 0;
                        while started.elapsed() < PASS {
                            sender.send()?;
                            count += 1;
                        }
                        Ok(count)
                    })
                })
                .collect();
            total(threads)
        })?;
        Ok(f64::from(count) / started.elapsed().as_secs_f64())
    }

    pub(crate) fn receipts(&self, count: usize) -> Outcome<Vec<String>> {
        let mut sender = self.sender()?;
        (0..count).map(|_| sender.send()).collect()
    }

    /// A browser that has opened the form.
    pub(crate) fn sender(&self) -> Outcome<Sender<'_>> {
        let mut client = Client::connect(self.intake)?;
        let form = client.get(&format!("/report/{}", self.channel))?.expect_status(200)?;
        let token = between(&form.body, "name=\"token\" value=\"", "\"").ok_or("no token in the form")?.to_owned();
        Ok(Sender { senders: self, client, token })
    }
}

pub(crate) struct Sender<'a> {
    senders: &'a Senders,
    client: Client,
    token: String,
}

impl Sender<'_> {
    /// Sends a tip unlike every other and answers its receipt.
    pub(crate) fn send(&mut self) -> Outcome<String> {
        let number = self.senders.sent.fetch_add(1, Ordering::Relaxed);
        let form = [
            field("token", &self.token),
            field("message", &site::message(number)),
            field("people", ""),
            file_start("") + "\r\n",
            form_end(),
        ];
        let path = format!("/report/{}", self.senders.channel);
        let answer = self.client.post(&path, &multipart(), form.concat().as_bytes())?.expect_status(201)?;
        Ok(between(&answer.body, "translate=\"no\">", "<").ok_or("no receipt on the page")?.to_owned())
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

fn total(threads: Vec<thread::ScopedJoinHandle<'_, Outcome<u32>>>) -> Outcome<u32> {
    threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("a thread ended early".into()))).sum()
}

/// What a tip puts on the disk: its envelope, its grants and two recipients.
fn stored_bytes(people: &[Recipient]) -> Outcome<usize> {
    let tip = Identity::generate();
    let envelope = site::envelope(&tip, 0, None, Vec::new())?;
    Ok(envelope.head.len() + envelope.body.len() + people.len() * GRANT_BYTES + 2 * tip.to_recipient().to_bytes().len())
}

/// Appends and syncs per second: one file, one thread, each append synced.
fn disk_pass(path: &Path, bytes: usize) -> Outcome<f64> {
    let record: Vec<u8> = random_bytes::<4096>().into_iter().cycle().take(bytes).collect();
    let mut file = File::create(path)?;
    let (started, mut count) = (Instant::now(), 0u32);
    while started.elapsed() < PASS / 2 {
        file.write_all(&record)?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / started.elapsed().as_secs_f64())
}

/// Tips per second when nothing is done but what must be sealed: a receipt, an envelope and the grants.
fn work_pass(processors: usize, people: &[Recipient]) -> Outcome<f64> {
    let started = Instant::now();
    let count = thread::scope(|scope| {
        let threads: Vec<_> = (0..processors)
            .map(|_| {
                scope.spawn(move || -> Outcome<u32> {
                    let mut count = 0;
                    while started.elapsed() < PASS / 2 {
                        let tip = Identity::generate();
                        black_box(site::receipt(SiteSalt([0; 16])));
                        black_box(site::envelope(&tip, count, None, Vec::new())?);
                        black_box(site::grants(&tip, people));
                        count += 1;
                    }
                    Ok(count)
                })
            })
            .collect();
        total(threads)
    })?;
    Ok(f64::from(count) / started.elapsed().as_secs_f64())
}
