//! `make bench`: what a release build does on this machine, beside what the same machine does without us.
//!
//! Every figure is the median of several rounds, with the least and the most in brackets. Within a round both sides run,
//! one after the other, so that other work on the machine hits both; a ratio is the median of the rounds' own ratios.
//! `cargo bench --bench tipline -- upload` runs one part: `landing`, `submission`, `upload`, `inbox` or `erasure`.

mod client;
mod erasure;
mod figure;
mod inbox;
mod landing;
mod login;
mod server;
mod site;
mod submission;
mod upload;

use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs, thread};

use tipline::boot::say;

/// Rounds of every measurement.
const ROUNDS: usize = 5;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;
type Part = fn(&Path) -> Outcome;

const PARTS: [(&str, Part); 5] = [
    ("landing", landing::measure),
    ("submission", submission::measure),
    ("upload", upload::measure),
    ("inbox", inbox::measure),
    ("erasure", erasure::measure),
];

fn main() -> Outcome {
    let wanted: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let started = Instant::now();
    say(&format!("{} processors, load {}", thread::available_parallelism()?, load()?))?;
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            // In `target`: the disk the project lies on, not a `/tmp` that may be memory.
            let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
            part(folder.path())?;
            say(&format!("  (load {})", load()?))?;
        }
    }
    say(&format!("\n{} s in all, load {}", started.elapsed().as_secs(), load()?))?;
    Ok(())
}

/// The average number of processes that wanted a processor in the last 1, 5 and 15 minutes, ours among them.
fn load() -> Outcome<String> {
    Ok(fs::read_to_string("/proc/loadavg")?.split(' ').take(3).collect::<Vec<_>>().join(" "))
}
