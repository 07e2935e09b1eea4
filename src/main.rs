//! Arguments in, exit code out.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tipline::boot::{self, BootError, Running, say};
use tipline::clock::Clock;
use tipline::demo;

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
    /// Read a stopped server's whole data folder and report what is wrong with it
    Check,
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
        Some(Command::Check) => return check(&data),
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

/// Success only when nothing is wrong.
fn check(data: &Path) -> ExitCode {
    let told = match boot::check(data) {
        Ok(lines) => lines.iter().try_for_each(|line| say(line)).map(|()| lines.len() == 1),
        Err(error) => writeln!(io::stderr(), "tipline: {error}").map(|()| false),
    };
    if told.unwrap_or(false) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
