//! Arguments in, exit code out.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use tipline::backup::KeyPair;
use tipline::boot::{self, BootError, Running, say};
use tipline::clean;
use tipline::clock::Clock;
use tipline::command::{self, CommandError, Since};
use tipline::demo;
use tipline::people::{ChannelOrder, Order};
use tipline::prompt;

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
    /// Print what came of tips that have been erased, by month, outcome and channel
    Counts {
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
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
    /// Look after the people: invite them, list them, let them go, set a new passphrase
    Handler {
        #[command(subcommand)]
        command: HandlerCommand,
        /// Answer as JSON
        #[arg(long, global = true)]
        json: bool,
    },
    /// Look after the channels: make, list, change, close and open them
    Channel {
        #[command(subcommand)]
        command: ChannelCommand,
        /// Answer as JSON
        #[arg(long, global = true)]
        json: bool,
    },
    /// Say whether a server runs on the data folder, and which version
    Status,
    /// Clean one file from standard input: what the server starts, and nobody else
    #[command(hide = true)]
    CleanOne,
    /// Draw what one file from standard input shows: the same
    #[command(hide = true)]
    DrawOne,
}

#[derive(Subcommand)]
enum HandlerCommand {
    /// Invite a person and print the one-time link; with --passphrase, ask for theirs and print the paper key
    Add {
        /// What they sign in with, and what sources see
        name: String,
        /// What sources see beside the name
        #[arg(long)]
        title: String,
        /// A channel they handle, by name; as often as needed
        #[arg(long)]
        handles: Vec<String>,
        /// A channel they oversee, by name; as often as needed
        #[arg(long)]
        oversees: Vec<String>,
        /// They may change channels and people
        #[arg(long)]
        operator: bool,
        /// Ask for their passphrase, or read it from standard input, and let them in at once
        #[arg(long)]
        passphrase: bool,
        /// The key of their own they read with, age1pq1…: the desk then shows them no content, and what the passphrase opens
        /// signs them in and nothing else. With --passphrase only: an invited person brings theirs by the link
        #[arg(long, requires = "passphrase")]
        recipient: Option<String>,
    },
    /// Say who is here and who is invited
    List,
    /// Give somebody the operator role
    Promote {
        /// Who
        name: String,
    },
    /// Take the operator role from somebody
    Demote {
        /// Who
        name: String,
    },
    /// Destroy a person's keys and grants, after saying what follows
    Remove {
        /// Who
        name: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Set a new passphrase. Asks for the paper key and the passphrase, or reads both from standard input, a line each
    Reset {
        /// Whose
        name: String,
    },
}

#[derive(Subcommand)]
enum ChannelCommand {
    /// Make a channel
    Add {
        /// What sources see
        name: String,
        #[command(flatten)]
        fields: ChannelFields,
    },
    /// List the channels
    List,
    /// Change what is given and nothing else
    Edit {
        /// What it is called now
        channel: String,
        /// What it is called from now on
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        fields: ChannelFields,
    },
    /// Take no more reports; those it has are kept
    Close {
        /// Which
        channel: String,
    },
    /// Take reports again
    Open {
        /// Which
        channel: String,
    },
}

#[derive(Args)]
struct ChannelFields {
    /// What belongs here
    #[arg(long)]
    description: Option<String>,
    /// A handler, by name; as often as needed, and then these are all of them
    #[arg(long)]
    handler: Option<Vec<String>>,
    /// An overseer, by name; as often as needed, and then these are all of them
    #[arg(long)]
    overseer: Option<Vec<String>>,
    /// Days to acknowledge
    #[arg(long)]
    acknowledge: Option<String>,
    /// Days to answer
    #[arg(long)]
    answer: Option<String>,
    /// Days to keep after closing
    #[arg(long)]
    keep: Option<String>,
    /// Its questions: a JSON list, as `channel list --json` shows it
    #[arg(long)]
    questions: Option<String>,
}

impl HandlerCommand {
    /// What is asked of the roster; `None` when it was thought better of.
    fn order(self, data: &Path) -> Result<Option<Order>, CommandError> {
        let secret =
            |question| prompt::secret(question).map(|typed| typed.expose().clone()).map_err(CommandError::Input);
        Ok(Some(match self {
            Self::Add { name, title, handles, oversees, operator, passphrase, recipient } => {
                let passphrase = passphrase.then(|| secret("Passphrase")).transpose()?;
                Order::AddPerson { name, title, operator, handles, oversees, passphrase, recipient }
            }
            Self::List => Order::ListPeople,
            Self::Promote { name } => Order::SetOperator { name, operator: true },
            Self::Demote { name } => Order::SetOperator { name, operator: false },
            Self::Remove { name, yes } => {
                if !yes {
                    let follows = command::people(data, Clock::Wall, Order::AskRemoval(name.clone()))?;
                    for line in follows.lines {
                        writeln!(io::stderr(), "{line}").map_err(CommandError::Input)?;
                    }
                    if !prompt::yes(&format!("Remove {name} for good?")).map_err(CommandError::Input)? {
                        return Ok(None);
                    }
                }
                Order::RemovePerson(name)
            }
            Self::Reset { name } => {
                let paper_key = secret("Paper key")?;
                Order::ResetPassphrase { name, paper_key, passphrase: secret("New passphrase")? }
            }
        }))
    }
}

impl ChannelCommand {
    fn order(self) -> Order {
        match self {
            Self::Add { name, fields } => Order::AddChannel(fields.order(Some(name))),
            Self::List => Order::ListChannels,
            Self::Edit { channel, name, fields } => Order::EditChannel { channel, order: fields.order(name) },
            Self::Close { channel } => Order::SetChannel { channel, open: false },
            Self::Open { channel } => Order::SetChannel { channel, open: true },
        }
    }
}

impl ChannelFields {
    fn order(self, name: Option<String>) -> ChannelOrder {
        let Self { description, handler, overseer, acknowledge, answer, keep, questions } = self;
        ChannelOrder { name, description, handlers: handler, overseers: overseer, acknowledge, answer, keep, questions }
    }
}

/// Carries out what was asked about channels and people, and says what came of it.
fn people(data: &Path, order: Result<Option<Order>, CommandError>, json: bool) -> ExitCode {
    let outcome = match order {
        Ok(Some(order)) => command::people(data, Clock::Wall, order),
        Ok(None) => Err(CommandError::Refused("this needs a yes at the terminal, or --yes".to_owned())),
        Err(error) => Err(error),
    };
    if let (true, Err(error)) = (json, &outcome) {
        let _ = say(&error.in_json()); // and for people on standard error, below
    }
    told(outcome.map(|told| if json { vec![told.json] } else { told.lines }), |_| true)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    boot::hush_panics();
    // Before any thread is started: what a child gives up, it gives up for one.
    let served = match arguments.command {
        Some(Command::CleanOne) => clean::serve(),
        Some(Command::DrawOne) => clean::serve_drawing(),
        _ => return actix_web::rt::System::new().block_on(run(arguments)),
    };
    if served.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn run(Arguments { config, data, command }: Arguments) -> ExitCode {
    let outcome = match command {
        Some(Command::CleanOne | Command::DrawOne) => return ExitCode::FAILURE, // done before
        None | Some(Command::Serve) => serve(config, data).await,
        Some(Command::Demo) => demo(config).await,
        Some(Command::Check { backup, identity, within }) => {
            return match (backup, identity, within) {
                (Some(backup), Some(identity), Some(within)) => told(
                    command::check_backup(&backup, &identity, &within, Clock::Wall, &mut progress("read")),
                    |lines| lines.len() == 1,
                ),
                _ => told(command::check(&data), |lines| lines.len() == 1),
            };
        }
        Some(Command::Counts { json }) => return people(&data, Ok(Some(Order::CountErased)), json),
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
        Some(Command::Handler { command, json }) => return people(&data, command.order(&data), json),
        Some(Command::Channel { command, json }) => return people(&data, Ok(Some(command.order())), json),
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
    let told = match command::status(data) {
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
