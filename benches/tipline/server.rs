//! The release binary, started on a folder and stopped again.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::Outcome;
use super::client::Client;

/// How long the server may take to stop by itself.
const STOP_SECONDS: u64 = 35;

pub(crate) struct Server {
    child: Child,
    /// Held so that its last line has somewhere to go.
    _out: BufReader<ChildStdout>,
    pub(crate) intake: SocketAddr,
    pub(crate) desk: SocketAddr,
    /// From the start of the process to the first page answered.
    pub(crate) start_seconds: f64,
}

impl Server {
    /// Starts the server on the folder `data` in `dir` and fetches one landing page.
    pub(crate) fn start(dir: &Path) -> Outcome<Self> {
        Self::start_with(dir, &[])
    }

    /// The same with these variables in its environment.
    pub(crate) fn start_with(dir: &Path, variables: &[(&str, &Path)]) -> Outcome<Self> {
        let settings = dir.join("tipline.toml");
        fs::write(
            &settings,
            "intake = \"127.0.0.1:0\"\ndesk = \"127.0.0.1:0\"\n[limits]\nfile_bytes = 2147483648\nbody_bytes = 3221225472\n",
        )?;
        let started = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_tipline"))
            .arg("--config")
            .arg(settings)
            .arg("--data")
            .arg(dir.join("data"))
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut out = BufReader::new(child.stdout.take().ok_or("no output of the server")?);
        let mut address = || -> Outcome<SocketAddr> {
            let mut line = String::new();
            out.read_line(&mut line)?;
            Ok(line.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default().parse()?)
        };
        let (intake, desk) = (address()?, address()?);
        Client::connect(intake)?.get("/")?.expect_status(200)?;
        Ok(Self { child, _out: out, intake, desk, start_seconds: started.elapsed().as_secs_f64() })
    }

    /// Ends it at once.
    pub(crate) fn kill(mut self) -> Outcome {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Memory held now, in MiB.
    pub(crate) fn memory_mib(&self) -> Outcome<f64> {
        self.status("VmRSS:")
    }

    /// The most memory held since the start or [`Server::forget_peak`], in MiB.
    pub(crate) fn peak_mib(&self) -> Outcome<f64> {
        self.status("VmHWM:")
    }

    pub(crate) fn forget_peak(&self) -> Outcome {
        Ok(fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5")?)
    }

    /// Processor time of all its threads since the start, in seconds.
    pub(crate) fn processor_seconds(&self) -> Outcome<f64> {
        processor_seconds(&format!("/proc/{}/stat", self.child.id()), 13)
    }

    fn status(&self, field: &str) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let value = status.lines().find_map(|line| line.strip_prefix(field)).ok_or("no such line of status")?;
        let kib: f64 = value.trim().trim_end_matches(" kB").parse()?;
        Ok(kib / 1024.0)
    }
}

/// Processor time of the programs this process has run and waited for, in seconds.
pub(crate) fn children_processor_seconds() -> Outcome<f64> {
    processor_seconds("/proc/self/stat", 15)
}

/// User and system time stand side by side, in hundredths of a second (proc(5); `first` counts from 0).
fn processor_seconds(stat: &str, first: usize) -> Outcome<f64> {
    let stat = fs::read_to_string(stat)?;
    let ticks = stat.split(' ').skip(first).take(2).map(str::parse::<f64>).sum::<Result<f64, _>>()?;
    Ok(ticks / 100.0)
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(pid) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM); // it may have ended
        }
        let asked = Instant::now();
        while asked.elapsed() < Duration::from_secs(STOP_SECONDS) {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill(); // it may have ended
        let _ = self.child.wait();
    }
}
