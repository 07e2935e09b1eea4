//! Arguments in, exit code out.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tipline::backup::KeyPair;
use tipline::boot::{self, BootError, Running, say};
use tipline::clock::Clock;
use tipline::command::{self, Since};
use tipline::demo;

/// Restoring is refused until somebody has thought of it.
const WHAT_WAS_ERASED: &str = "a backup brings back tips that were erased after it was made. Say what tells which they \
     are with --erased-from: the data folder it was made of, the erasure.keys of that, a newer backup, or the list \
     `tipline erased` prints; or say --no-newer-list if there is none. Nothing was restored";

/// An anonymous whistleblowing server.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    /// The settings file [default: tipline.toml, if there is one]
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    /// The data folder
    #[arg(long, global = true, default_value = "tipline-data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Run both sites (what happens without a command, too)
    Serve,
    /// Run a throw-away site with channels, people and tips in it
    Demo,
    /// Read a stopped server's whole data folder, or a backup, and report what is wrong with it
    Check {
        /// A backup to check instead of the data folder
        #[arg(long, requires = "identity", requires = "within")]
        backup: Option<PathBuf>,
        /// The file with the key that opens the backup
        #[arg(long, requires = "backup")]
        identity: Option<PathBuf>,
        /// A folder, not there yet, to unpack the backup in; it is removed afterwards. Choose an encrypted disk, or memory
        #[arg(long = "in", requires = "backup", value_name = "FOLDER")]
        within: Option<PathBuf>,
    },
    /// Print what came of tips that have been erased, by month, outcome and channel; of a stopped server's folder
    Counts,
    /// Write a sealed copy of everything, from the running server or a stopped one's folder
    Backup {
        /// Who may open it: age1pq1…, as often as needed
        #[arg(long)]
        to: Vec<String>,
        /// A file with one recipient per line
        #[arg(long)]
        recipients_file: Option<PathBuf>,
        /// The file to write; one that is there is never overwritten
        output: PathBuf,
    },
    /// Make a key for backups: print it whole, to be kept elsewhere
    BackupKey,
    /// Make the data folder, which must be empty or not there, out of a backup
    Restore {
        /// The backup
        backup: PathBuf,
        /// The file with the key that opens it
        #[arg(long)]
        identity: PathBuf,
        /// What tells which tips were erased after the backup was made, so that they stay erased: the data folder it was
        /// made of, the erasure.keys of that, a newer backup (for the same key), or a list (tipline erased)
        #[arg(long, value_name = "PATH")]
        erased_from: Option<PathBuf>,
        /// There is nothing that tells: tips erased since the backup come back
        #[arg(long, conflicts_with = "erased_from")]
        no_newer_list: bool,
    },
    /// Print the list of erased tips, which a restore of an older backup needs; it tells nothing by itself
    Erased,
    /// Say whether a server runs on the data folder, and which version
    Status,
}

#[actix_web::main]
async fn main() -> ExitCode {
    let Arguments { config, data, command } = Arguments::parse();
    boot::hush_panics();
    let outcome = match command {
        None | Some(Command::Serve) => serve(config, data).await,
        Some(Command::Demo) => demo(config).await,
        Some(Command::Check { backup, identity, within }) => {
            return match (backup, identity, within) {
                (Some(backup), Some(identity), Some(within)) => {
                    told(command::check(&backup, &identity, &within, Clock::Wall, &mut progress("read")), |lines| {
                        lines.len() == 1
                    })
                }
                _ => told(boot::check(&data), |lines| lines.len() == 1),
            };
        }
        Some(Command::Counts) => return told(boot::erased_counts(&data), |_| true),
        Some(Command::Backup { to, recipients_file, output }) => {
            let recipients_file = recipients_file.as_deref();
            let lines = command::back_up(&data, &to, recipients_file, &output, Clock::Wall, &mut progress("written"));
            return told(lines, |_| true);
        }
        Some(Command::BackupKey) => return backup_key(),
        Some(Command::Restore { backup, identity, erased_from, no_newer_list }) => {
            let since = match (&erased_from, no_newer_list) {
                (Some(path), _) => Since::Told(path),
                (None, true) => Since::Nothing,
                (None, false) => return told(Err(WHAT_WAS_ERASED), |_| false),
            };
            let lines = command::restore(&backup, &identity, since, &data, Clock::Wall, &mut progress("read"));
            return told(lines, |_| true);
        }
        Some(Command::Erased) => {
            let listed = command::list_erased(&data, Clock::Wall, io::stdout());
            return told(listed.map(|()| Vec::new()), |_| true);
        }
        Some(Command::Status) => return status(&data),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "tipline: {error}"); // nowhere left to say it
            ExitCode::FAILURE
        }
    }
}

/// Says what came of a command, line by line.
fn told<E: std::fmt::Display>(outcome: Result<Vec<String>, E>, is_well: impl FnOnce(&[String]) -> bool) -> ExitCode {
    if io::stderr().is_terminal() {
        let _ = write!(io::stderr(), "\r\x1b[K"); // the progress line, if there was one
    }
    let told = match outcome {
        Ok(lines) => lines.iter().try_for_each(|line| say(line)).map(|()| is_well(&lines)),
        Err(error) => writeln!(io::stderr(), "tipline: {error}").map(|()| false),
    };
    if told.unwrap_or(false) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Says how far it is, where somebody looks on.
fn progress(done: &'static str) -> impl FnMut(u64) {
    let (shown, mut last) = (io::stderr().is_terminal(), 0);
    move |bytes| {
        let mebibytes = bytes / (1024 * 1024);
        if shown && mebibytes != last {
            last = mebibytes;
            let _ = write!(io::stderr(), "\r{mebibytes} MiB {done}"); // it is only for looking at
        }
    }
}

/// The key goes to standard output, to be kept in a file; what to do with it goes beside it.
fn backup_key() -> ExitCode {
    let pair = KeyPair::generate();
    let told = writeln!(
        io::stderr(),
        "Keep this key away from the server, on paper or on a stick: it opens every backup that is sealed to it, and \
         with a backup every tip that was there. Without it a backup is worth nothing. Only the line that begins with \
         age1pq1 goes to the server."
    );
    let told = told.and_then(|()| write!(io::stdout(), "{pair}")).and_then(|()| io::stdout().flush());
    if told.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Success only when a server runs.
fn status(data: &Path) -> ExitCode {
    let told = match boot::status(data) {
        Ok(Some(line)) => say(&line).map(|()| true),
        Ok(None) => say("No server is running on this folder.").map(|()| false),
        Err(error) => writeln!(io::stderr(), "tipline: {error}").map(|()| false),
    };
    if told.unwrap_or(false) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn serve(config: Option<PathBuf>, data: PathBuf) -> Result<(), BootError> {
    let settings = boot::settings(config.as_deref())?;
    boot::serve(&settings, &data, Clock::Wall, |running, _| announce(running)).await?;
    Ok(say("Stopped.")?)
}

async fn demo(config: Option<PathBuf>) -> Result<(), BootError> {
    let settings = boot::settings(config.as_deref())?;
    let folder = demo::Folder::new()?;
    boot::serve(&settings, folder.path(), Clock::Wall, |running, opened| {
        let sign_in = demo::fill(opened, Clock::Wall.today()).map_err(io::Error::other)?;
        announce(&Running { set_up_link: None, ..running.clone() })?;
        say(&sign_in)
    })
    .await?;
    say("Stopped; the demonstration's folder is gone.")?;
    Ok(())
}

fn announce(running: &Running) -> io::Result<()> {
    say(&format!("Sources:  {}", running.intake))?;
    say(&format!("Handlers: {}", running.desk))?;
    match &running.set_up_link {
        Some(link) => say(&format!("Set up:   {link}")),
        None => Ok(()),
    }
}
