//! (c) One file of a gibibyte, against `age` sealing the same file to the same disk. Ours is on the disk when it is
//! answered, so `age` is timed to the end of a sync of its file as well, and that is what is compared.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use tipline::crypto::random_bytes;

use super::client::{Client, field, file_start, form_end};
use super::figure::{Series, aimed, heading, line};
use super::server::{Server, children_processor_seconds};
use super::{Outcome, ROUNDS, site};

const MIB: usize = 1024 * 1024;
const FILE_MIB: usize = 1024;
const FILE_MB: f64 = 1_073.741_824;
/// A recipient out of age's own manual. Nothing is ever opened.
const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

pub(crate) fn measure(dir: &Path) -> Outcome {
    heading("(c) One file of 1 GiB of random bytes, MB/s until it is on the disk")?;
    let channel = site::set_up(dir)?;
    let path = dir.join("file");
    write_random(&path)?;
    let server = Server::start(dir)?;
    let idle = server.memory_mib()?;
    let (mut ours, mut synced, mut unsynced, mut above_idle) =
        (Series::default(), Series::default(), Series::default(), Series::default());
    let (mut our_work, mut age_work) = (Series::default(), Series::default());
    for _ in 0..ROUNDS {
        server.forget_peak()?;
        let before = server.processor_seconds()?;
        ours.push(FILE_MB / upload(&server, &format!("/report/{channel}"), &path)?);
        our_work.push(server.processor_seconds()? - before);
        above_idle.push(server.peak_mib()? - idle);
        let before = children_processor_seconds()?;
        let (written, on_disk) = age(&path, &dir.join("file.age"))?;
        age_work.push(children_processor_seconds()? - before);
        unsynced.push(FILE_MB / written);
        synced.push(FILE_MB / on_disk);
    }
    line("Tipline, one POST over loopback", &ours)?;
    line("age -r, and a sync of its file", &synced)?;
    line("age -r alone, its file not yet on the disk", &unsynced)?;
    aimed("ratio to age and a sync", &ours.over(&synced), "0.80 at least")?;
    line("processor time of Tipline, s", &our_work)?;
    line("processor time of age, s", &age_work)?;
    aimed("memory above idle at most, MiB", &above_idle, "under 64")?;
    line("memory above idle afterwards, MiB", &format!("{:>8.1}", server.memory_mib()? - idle))?;
    Ok(())
}

fn write_random(path: &Path) -> Outcome {
    let mut file = File::create(path)?;
    for _ in 0..FILE_MIB * 16 {
        file.write_all(&random_bytes::<{ MIB / 16 }>())?;
    }
    Ok(file.sync_all()?)
}

fn upload(server: &Server, to: &str, path: &Path) -> Outcome<f64> {
    let before = field("message", "See the file.") + &field("people", "") + &file_start("evidence.bin");
    let after = "\r\n".to_owned() + &form_end();
    let file = File::open(path)?;
    let started = Instant::now();
    Client::connect(server.intake)?.post_file(to, before.as_bytes(), file, after.as_bytes())?.expect_status(201)?;
    Ok(started.elapsed().as_secs_f64())
}

/// Seconds until `age` ends, and until its file is on the disk.
fn age(path: &Path, sealed: &Path) -> Outcome<(f64, f64)> {
    let started = Instant::now();
    if !Command::new("age").args(["-r", RECIPIENT, "-o"]).arg(sealed).arg(path).status()?.success() {
        return Err("age failed".into());
    }
    let written = started.elapsed().as_secs_f64();
    File::open(sealed)?.sync_all()?;
    let on_disk = started.elapsed().as_secs_f64();
    fs::remove_file(sealed)?;
    Ok((written, on_disk))
}
