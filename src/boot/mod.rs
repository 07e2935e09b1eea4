//! Settings, store, two listeners, both rooms; and down again in the other order.

mod keeping;
mod listen;

use std::fs;
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt;
use actix_web::web::Data;
use thiserror::Error;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

use crate::backup::Keeper;
use crate::clean::Cleaner;
use crate::clock::Clock;
use crate::control::{Control, House};
use crate::desk::{self, Desk};
use crate::intake::{self, Intake};
use crate::notice::{Notices, Post, PostError};
use crate::secret::Secret;
use crate::settings::{MailSettings, Settings, SettingsError};
use crate::store::{self, Closing, DamageReport, FolderError, Healed, OpenedStore};
use crate::web::{Drain, Floor};

use keeping::{Keeping, remind, tend};
use listen::{Door, listen};

/// Worker threads per site. One serves tens of thousands of pages a second; what is costly runs on other threads.
const INTAKE_WORKERS: usize = 2;
const DESK_WORKERS: usize = 1;
/// How long requests may take to finish once the disk has failed: to show the page that says so.
const DISK_FAILED: Duration = Duration::from_secs(5);
/// How often the end of the store is looked for, and how long one look waits: five seconds in all.
const CLOSING_TRIES: usize = 250;
const CLOSING_PAUSE: Duration = Duration::from_millis(20);

/// Why the server did not start, or stopped. Said on the terminal.
#[derive(Debug, Error)]
pub enum BootError {
    /// The settings file cannot be read.
    #[error("{path}: {error}")]
    SettingsFile {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The settings are wrong.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// A file that the mail server's settings name.
    #[error("tipline.toml: mail: {path}: {error}")]
    MailFile {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The file with the password of the mail server lets other users in.
    #[error("tipline.toml: mail: {}: other users of this machine can reach the password in it: run chmod 600 on it first", .0.display())]
    MailPassword(PathBuf),
    /// The mail server's settings cannot be used.
    #[error("tipline.toml: mail: {0}")]
    Mail(#[from] PostError),
    /// The data folder cannot be used.
    #[error("{path}: {error}")]
    Folder {
        /// Which folder.
        path: PathBuf,
        /// Why not.
        error: FolderError,
    },
    /// The socket in the data folder, by which commands reach the server, cannot be made.
    #[error("{path}: the control socket cannot be made in the folder: {error}")]
    Control {
        /// Which folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// An address cannot be listened on.
    #[error("cannot listen on {address}: {error}")]
    Listen {
        /// Which address.
        address: String,
        /// What the system said.
        error: io::Error,
    },
    /// The server itself.
    #[error("the server stopped: {0}")]
    Serve(#[from] io::Error),
    /// The disk failed while serving. What was acknowledged is on it; a restart opens it again.
    #[error("the disk failed: stopped, so that nothing is promised that cannot be kept")]
    Disk,
}

/// The settings in this file; the defaults when it was not asked for and is not there.
///
/// # Errors
/// [`BootError`].
pub fn settings(asked_for: Option<&Path>) -> Result<Settings, BootError> {
    let path = asked_for.unwrap_or(Path::new("tipline.toml"));
    match fs::read_to_string(path) {
        Ok(text) => Ok(Settings::parse(&text)?),
        Err(error) if asked_for.is_none() && error.kind() == io::ErrorKind::NotFound => Ok(Settings::parse("")?),
        Err(error) => Err(BootError::SettingsFile { path: path.to_owned(), error }),
    }
}

/// The mail server of the settings, with its password and certificates read.
fn post(settings: &MailSettings) -> Result<Post, BootError> {
    let read = |path: &PathBuf| fs::read(path).map_err(|error| BootError::MailFile { path: path.clone(), error });
    let certificates = settings.ca_file.as_ref().map(read).transpose()?;
    let password = settings.password_file.as_deref().map(password).transpose()?;
    Ok(Post::new(&settings.mail, password.as_ref(), certificates.as_deref())?)
}

/// The password in this file, which nobody else may reach.
fn password(path: &Path) -> Result<Secret<String>, BootError> {
    let wrong = |error| BootError::MailFile { path: path.to_owned(), error };
    let mut file = fs::File::open(path).map_err(wrong)?;
    if file.metadata().map_err(wrong)?.permissions().mode() & 0o077 != 0 {
        return Err(BootError::MailPassword(path.to_owned()));
    }
    let mut bytes = Vec::new();
    let read = file.read_to_end(&mut bytes);
    let bytes = Secret::new(bytes);
    read.map_err(wrong)?;
    Ok(Secret::new(String::from_utf8_lossy(bytes.expose()).trim_end_matches(['\r', '\n']).to_owned()))
}

fn notices(settings: &Settings) -> Result<Arc<Notices>, BootError> {
    let post = settings.mail.as_ref().map(post).transpose()?;
    Ok(Arc::new(Notices::new(post, |line| {
        let _ = say(line); // no terminal any more: nobody to tell
    })))
}

/// A panic is our mistake, and its message may quote what was being worked on. Only its place goes to the terminal.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
        let _ = writeln!(io::stderr(), "tipline: a mistake of ours{place}; one request was dropped"); // nowhere left to say it
    }));
}

const NO_CLEANING: &str = "Hidden data cannot be removed from files here: the process that does it cannot be started, or cannot \
     restrict itself. Under systemd, compare SystemCallFilter with the one in the README. Sources are told of each file.";

/// What was started, for those who need to know where.
#[derive(Clone)]
pub struct Running {
    /// Where intake listens: an address for a browser, or `unix:` and a path.
    pub intake: String,
    /// Where the desk listens.
    pub desk: String,
    /// The whole set-up link, when the site is not set up.
    pub set_up_link: Option<String>,
}

/// Serves both sites from the data folder until the process is told to stop. `started` is called once both listen, with
/// the store, before the first request is answered.
///
/// # Errors
/// [`BootError`].
pub async fn serve(
    settings: &Settings,
    data: &Path,
    clock: Clock,
    started: impl FnOnce(&Running, &OpenedStore) -> io::Result<()>,
) -> Result<(), BootError> {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    // From here on a stop is an orderly one, however early it comes.
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let (failed, mut disk_failed) = mpsc::channel(1);
    let opened = store::open(data, clock.today(), move || {
        let _ = failed.try_send(()); // nobody listens any more: the process is stopping anyway
    })
    .map_err(|error| BootError::Folder { path: data.to_owned(), error })?;
    report(opened.damage, opened.healed)?;
    // What was due while the server was off happens before the first request.
    let notices = notices(settings)?;
    let today = clock.today();
    let tended = tend(&opened.cabinet, today, settings.absent_days, &notices)?.then_some(today);

    let intake = Data::new(Intake::new(opened.slot.clone(), clock, settings, Arc::clone(&notices)));
    let (desk, set_up_key) = Desk::new(opened.cabinet.clone(), clock, settings, Arc::clone(&notices));
    let desk = Data::new(desk);

    // Over the limit the rest is still read, so that the answer is seen; far over it, the connection is cut.
    let last_byte = settings.limits.body_bytes.saturating_mul(2);
    let leave_to = settings.leave_to.clone().unwrap_or_default();
    let drain = Drain::default();
    let intake_room = intake.clone();
    let longest = intake.clone();
    let floor = Floor::new(move || longest.longest_page());
    let (intake_server, intake_address) = listen(
        &settings.intake,
        INTAKE_WORKERS,
        move |config| {
            config.app_data(intake_room.clone()).app_data(floor.clone()).configure(intake::routes);
        },
        &leave_to,
        Door::Open,
        last_byte,
        &drain,
    )?;
    let desk_room = desk.clone();
    let (desk_server, desk_address) = listen(
        &settings.desk,
        DESK_WORKERS,
        move |config| {
            config.app_data(desk_room.clone()).configure(desk::routes);
        },
        "",
        Door::Shut,
        last_byte,
        &drain,
    )?;

    // Every file would be called too large, and nobody would know why.
    if !rt::task::spawn_blocking(|| Cleaner::of_this_program().works()).await.map_err(io::Error::other)? {
        say(NO_CLEANING)?;
    }
    let commands = attend(settings, data, &opened, clock)?;
    let set_up_link = (!desk.is_set_up()).then(|| format!("{desk_address}setup?key={set_up_key}"));
    started(&Running { intake: intake_address, desk: desk_address, set_up_link }, &opened)?;
    let closing = opened.closing();
    let (cabinet, people) = (opened.cabinet.clone(), opened.cabinet.clone());
    drop(opened);

    let handles = [intake_server.handle(), desk_server.handle()];
    let keeping = Keeping {
        data: data.to_owned(),
        cabinet,
        clock,
        absent_days: settings.absent_days,
        notices: Arc::clone(&notices),
    };
    let sweeper = rt::spawn(keeping.go_on(tended, intake.clone(), desk.clone()));
    let ticker = remind(notices, people, clock);
    let servers = rt::spawn(async { tokio::try_join!(intake_server, desk_server) });

    let outcome = tokio::select! {
        _ = terminate.recv() => Ok(()),
        _ = interrupt.recv() => Ok(()),
        Some(()) = disk_failed.recv() => Err(BootError::Disk),
    };
    drain.close();
    intake.end_sessions();
    desk.end_sessions();
    // So that nothing new is begun by a command; joins threads, so not on this one.
    rt::task::spawn_blocking(move || drop(commands)).await.map_err(io::Error::other)?;
    let patience = if outcome.is_ok() { settings.stop } else { DISK_FAILED };
    let finished = tokio::select! {
        () = drain.finished() => true,
        () = rt::time::sleep(patience) => false,
        _ = terminate.recv() => false, // told twice
        _ = interrupt.recv() => false,
    };
    for handle in &handles {
        handle.stop(finished).await;
    }
    sweeper.abort();
    ticker.abort();
    let served = servers.await.map_err(io::Error::other)?;
    if outcome.is_ok() {
        let desk = desk.clone();
        // What is not written is read once more; nothing was promised about it.
        let _ = rt::task::spawn_blocking(move || desk.write_readings()).await;
    }
    drop((intake, desk));
    closed(&closing).await;
    let levelled = store::level_tree(data, clock.today());
    outcome?; // of what went wrong, the first
    served?;
    Ok(levelled?)
}

/// Waits for the end of the store. The servers' threads let go of their handles in their own time; the last one closes
/// the database, which writes.
async fn closed(closing: &Closing) {
    for _ in 0..CLOSING_TRIES {
        if closing.is_done() {
            break;
        }
        rt::time::sleep(CLOSING_PAUSE).await;
    }
}

/// Opens the socket for commands, and begins with the backups that the settings plan.
fn attend(
    settings: &Settings,
    data: &Path,
    opened: &OpenedStore,
    clock: Clock,
) -> Result<(Control, Option<Keeper>), BootError> {
    let control =
        Control::open(data, House { cabinet: opened.cabinet.clone(), clock }).map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => BootError::Folder { path: data.to_owned(), error: error.into() },
            _ => BootError::Control { path: data.to_owned(), error },
        })?;
    let keeper = settings.backup.clone().map(|plan| {
        // Serving goes on when there is nowhere to say it.
        Keeper::start(plan, opened.cabinet.clone(), clock, |line| drop(say(line)))
    });
    Ok((control, keeper.transpose()?))
}

/// Says on the terminal what the operator must know.
fn report(damage: DamageReport, healed: Healed) -> io::Result<()> {
    match healed {
        Healed::Nothing => {}
        Healed::Database => say(
            "The database was damaged. It has been written anew from its second copy, and lies as it was in db.damaged until \
             you remove that. Look at the disk.",
        )?,
        Healed::NoRoom => say(
            "There is no room for the second copy of the database: until there is, one bad byte on the disk can cost \
             reports. Make room; it is written within a day, and at a start.",
        )?,
    }
    if damage == DamageReport::default() {
        return Ok(());
    }
    let DamageReport { lost_groups, missing_tips, unreadable_tips, unreadable_entries, missing_bodies } = damage;
    say(&format!(
        "The data folder is damaged: {missing_tips} acknowledged tips missing, {unreadable_tips} tips without a readable \
         key, {unreadable_entries} entries unreadable, {missing_bodies} large files missing, {lost_groups} groups of \
         changes lost. Everything else is served. Keep a copy of the folder as it is."
    ))
}

/// Writes a line to the terminal. The log says what the server did, never what a person did.
///
/// # Errors
/// When there is no terminal any more.
pub fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}
