//! (f) A folder of many tips with files: how long a server takes to start on it after a stop and after a kill, how fast it
//! is backed up and restored, and what comes back of the disk when nine of ten tips are erased while it serves.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tipline::backup::KeyPair;
use tipline::clock::Clock;

use super::client::Client;
use super::figure::{Series, aimed, heading, line};
use super::server::Server;
use super::submission::Senders;
use super::{Outcome, ROUNDS, site};

const TIPS: u32 = 10_000;
const ERASED: usize = 9_000;
/// Closed so long ago that they are due to be erased before long, and not today.
const CLOSED_DAYS: u32 = 364;
/// Beyond the day they are due.
const DAYS_ON: &str = "+3d\n";
/// Tips sent before a kill, so that it finds something in the log.
const BEFORE_KILL: usize = 20;
/// Nothing has become smaller for so long: it is over.
const SETTLED: Duration = Duration::from_secs(30);
/// It does not take longer than that.
const AT_MOST: Duration = Duration::from_mins(15);

pub(crate) fn measure(dir: &Path) -> Outcome {
    heading("(f) 10,000 tips, half with a file of 100 KiB and half of 12 KiB")?;
    let channel = site::set_up(dir)?;
    site::fill(dir, TIPS, |number| Some(if number % 2 == 0 { 100 * 1024 } else { 12 * 1024 }))?;
    Server::start(dir)?; // what is overdue goes to the overseers, once
    let (mut stopped, mut killed) = (Series::default(), Series::default());
    for _ in 0..ROUNDS {
        let server = Server::start(dir)?;
        stopped.push(server.start_seconds * 1_000.0);
        Senders::new(server.intake, channel).receipts(BEFORE_KILL)?;
        server.kill()?;
        killed.push(Server::start(dir)?.start_seconds * 1_000.0);
    }
    aimed("start to first answer after a stop, ms", &stopped, "well under 1,000")?;
    aimed("start to first answer after a kill, ms", &killed, "well under 1,000")?;
    back_up(dir)?;
    give_back(dir, channel)
}

/// A running server's folder into one sealed file, and that into a folder of its own, which is then started on.
fn back_up(dir: &Path) -> Outcome {
    let (backup, restored, pair) = (dir.join("tipline.age"), dir.join("restored"), KeyPair::generate());
    fs::write(dir.join("key.txt"), pair.to_string())?;
    let _server = Server::start(dir)?;
    let (mut sealing, mut restoring) = (Series::default(), Series::default());
    for _ in 0..ROUNDS {
        let mut make = Command::new(env!("CARGO_BIN_EXE_tipline"));
        make.arg("--data").arg(dir.join("data")).args(["backup", "--to", pair.recipient()]).arg(&backup);
        let seconds = run(make)?;
        let megabytes = f64::from(u32::try_from(fs::metadata(&backup)?.len() / 1_000_000)?);
        sealing.push(megabytes / seconds);
        let mut restore = Command::new(env!("CARGO_BIN_EXE_tipline"));
        restore.arg("--data").arg(&restored).arg("restore").arg(&backup);
        restore.arg("--identity").arg(dir.join("key.txt")).arg("--no-newer-list");
        restoring.push(megabytes / run(restore)?);
        fs::remove_file(&backup)?;
        fs::remove_dir_all(&restored)?;
    }
    line("backup of the running server, MB/s", &sealing)?;
    line("restore, MB/s", &restoring)?;
    Ok(())
}

/// Runs a command and answers how many seconds it took.
fn run(mut command: Command) -> Outcome<f64> {
    let started = Instant::now();
    let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
    if !ended.status.success() {
        return Err(String::from_utf8_lossy(&ended.stderr).into_owned().into());
    }
    Ok(started.elapsed().as_secs_f64())
}

/// Nine of ten are erased by the sweep of a running server, whose clock moves on; meanwhile somebody reads and sends.
fn give_back(dir: &Path, channel: tipline::domain::ChannelId) -> Outcome {
    site::close(dir, ERASED, Clock::Wall.today().minus(CLOSED_DAYS))?;
    let days = dir.join("days");
    fs::write(&days, "+0d\n")?;
    let (clock, yes) = (clock()?, Path::new("1"));
    let server = Server::start_with(
        dir,
        &[
            ("LD_PRELOAD", clock.as_path()),
            ("FAKETIME_TIMESTAMP_FILE", &days),
            ("FAKETIME_NO_CACHE", yes),
            ("FAKETIME_DONT_FAKE_MONOTONIC", yes),
        ],
    )?;
    let before = size(dir)?;
    fs::write(&days, DAYS_ON)?;
    let (started, mut shrunk, mut least) = (Instant::now(), Duration::ZERO, before);
    let (mut read, mut sent) = (Series::default(), Series::default());
    let senders = Senders::new(server.intake, channel);
    let (mut client, mut sender) = (Client::connect(server.intake)?, senders.sender()?);
    while started.elapsed() < shrunk + SETTLED && started.elapsed() < AT_MOST {
        let asked = Instant::now();
        client.get("/")?.expect_status(200)?;
        read.push(asked.elapsed().as_secs_f64() * 1_000.0);
        let asked = Instant::now();
        sender.send()?;
        sent.push(asked.elapsed().as_secs_f64() * 1_000.0);
        let now = size(dir)?;
        if now < least {
            (least, shrunk) = (now, started.elapsed());
        }
    }
    let mib = |bytes: u64| format!("{:>8}", bytes / (1024 * 1024));
    line("folder before, MiB", &mib(before))?;
    line("folder after 9,000 were erased, MiB", &mib(least))?;
    line("seconds from the new day to that", &format!("{:>8.1}", shrunk.as_secs_f64()))?;
    line("a page meanwhile, ms", &read)?;
    line("a tip meanwhile, ms", &sent)?;
    line("the longest a sender waited, ms", &format!("{:>8.1}", sent.most()))?;
    Ok(())
}

/// Bytes that a folder's files take on the disk.
fn size(dir: &Path) -> Outcome<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        // Files come and go while the server works.
        bytes += match fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_dir() => size(&path).unwrap_or(0),
            Ok(meta) => meta.blocks() * 512,
            Err(_) => 0,
        };
    }
    Ok(bytes)
}

/// What gives a program another clock: Debian's libfaketime.
fn clock() -> Outcome<PathBuf> {
    let mut found = fs::read_dir("/usr/lib")?.flatten().map(|place| place.path().join("faketime/libfaketimeMT.so.1"));
    Ok(found.find(|path| path.exists()).ok_or("tests/install installs faketime")?)
}
