//! Settings, store, two listeners, both rooms; and down again in the other order.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Condition, Next, from_fn};
use actix_web::web::{Data, ServiceConfig, block};
use actix_web::{App, HttpMessage, HttpServer, rt};
use thiserror::Error;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

use crate::backup::Keeper;
use crate::clean::Cleaner;
use crate::clock::Clock;
use crate::control::{self, Control, ControlError, House, Reached, Request, Response, Status};
use crate::desk::{self, Desk};
use crate::domain::{Day, MailAddress};
use crate::intake::{self, Intake};
use crate::notice::{Notices, Often, Post, PostError, Wish};
use crate::people;
use crate::secret::Secret;
use crate::settings::{Listen, MailSettings, Settings, SettingsError};
use crate::store::{
    self, Cabinet, CheckReport, Closing, CopyState, DamageReport, Fault, FolderError, Healed, OpenedStore, Person,
    Roster, StoreError,
};
use crate::web::{Came, Drain, Floor, hear_out, pad, secured, speak};

/// Worker threads per site. One serves tens of thousands of pages a second; what is costly runs on other threads.
const INTAKE_WORKERS: usize = 2;
const DESK_WORKERS: usize = 1;
/// How long the last bytes of an answer may take, in seconds, once nothing is under way any more.
const LAST_BYTES_SECONDS: u64 = 2;
/// How long requests may take to finish once the disk has failed: to show the page that says so.
const DISK_FAILED: Duration = Duration::from_secs(5);
/// How long a browser may take to send a request's head: nobody holds a connection by saying nothing.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// How often the end of the store is looked for, and how long one look waits: five seconds in all.
const CLOSING_TRIES: usize = 250;
const CLOSING_PAUSE: Duration = Duration::from_millis(20);
/// Connections each worker takes, whatever the limit on open files; more wait to be let in.
const LEAST_CONNECTIONS: usize = 16;
const MOST_CONNECTIONS: usize = 25_000;
const SWEEP_EVERY: Duration = Duration::from_secs(10);
/// How often the clock is asked whether reminders are due.
const TICK_EVERY: Duration = Duration::from_secs(1);

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
    /// A folder in use cannot be checked, and a copy of it can.
    #[error(
        "{path}: {error}; or make a backup (tipline backup) and check that: tipline check --backup FILE --identity FILE \
         --in FOLDER"
    )]
    CheckInUse {
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
    /// A command did not reach the server, or the folder.
    #[error("{path}: {error}")]
    Command {
        /// Which folder.
        path: PathBuf,
        /// Why not.
        error: ControlError,
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
    let password = settings.password_file.as_ref().map(read).transpose()?.map(|bytes| {
        let bytes = Secret::new(bytes);
        Secret::new(String::from_utf8_lossy(bytes.expose()).trim_end_matches(['\r', '\n']).to_owned())
    });
    Ok(Post::new(&settings.mail, password.as_ref(), certificates.as_deref())?)
}

fn notices(settings: &Settings) -> Result<Arc<Notices>, BootError> {
    let post = settings.mail.as_ref().map(post).transpose()?;
    Ok(Arc::new(Notices::new(post, |line| {
        let _ = say(line); // no terminal any more: nobody to tell
    })))
}

/// Keeps an eye on the clock for the reminders.
fn remind(notices: Arc<Notices>, cabinet: Cabinet, clock: Clock) -> rt::task::JoinHandle<()> {
    rt::spawn(async move {
        loop {
            notices.tick(clock.minute(), &wishes(cabinet.roster().as_deref()));
            rt::time::sleep(TICK_EVERY).await;
        }
    })
}

/// Who wants to be reminded, and when.
fn wishes(roster: Option<&Roster>) -> Vec<Wish> {
    let people = roster.into_iter().flat_map(|roster| &roster.people).filter(|person| person.is_active());
    let wish = |person: &Person| {
        let notices = person.notices.as_ref()?;
        let often = if notices.quiet_days { Often::EveryDay } else { Often::WhenSomething };
        Some(Wish { person: person.id, to: MailAddress::parse(&notices.email).ok()?, often })
    };
    people.filter_map(wish).collect()
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

/// What is seen to all the time while the house stands.
struct Keeping {
    data: PathBuf,
    cabinet: Cabinet,
    clock: Clock,
    absent_days: Option<u32>,
    notices: Arc<Notices>,
}

impl Keeping {
    /// Ends idle sessions and levels file times every few seconds, and does what the day brings when it changes.
    async fn go_on(self, mut tended: Option<Day>, intake: Data<Intake>, desk: Data<Desk>) {
        let Self { data, cabinet, clock, absent_days, notices } = self;
        let mut looked_through = None;
        loop {
            rt::time::sleep(SWEEP_EVERY).await;
            let today = clock.today();
            if tended != Some(today) {
                let (cabinet, notices, desk) = (cabinet.clone(), Arc::clone(&notices), desk.clone());
                let done = block(move || {
                    let done = tend(&cabinet, today, absent_days, &notices)?;
                    Ok::<_, BootError>(done && desk.write_readings().is_ok())
                });
                // The disk's own failure stops the server; anything else is tried again.
                if let Ok(Ok(true)) = done.await {
                    tended = Some(today);
                }
            }
            if looked_through != Some(today) {
                looked_through = Some(today);
                let cabinet = cabinet.clone();
                let _ = block(move || look_through(&cabinet)).await; // what cannot be done today is tried tomorrow
            }
            intake.sweep();
            desk.sweep();
            // The database writes in its own time, too. A file that went away meanwhile is no matter.
            let (folder, today) = (data.clone(), clock.today());
            let _ = block(move || store::level_tree(&folder, today)).await;
        }
    }
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
    let control = Control::open(data, House { cabinet: opened.cabinet.clone(), clock })
        .map_err(|error| BootError::Control { path: data.to_owned(), error })?;
    let keeper = settings.backup.clone().map(|plan| {
        // Serving goes on when there is nowhere to say it.
        Keeper::start(plan, opened.cabinet.clone(), clock, |line| drop(say(line)))
    });
    Ok((control, keeper.transpose()?))
}

/// Does what the day brings: clocks that have run out, tips without a handler, tips that have been kept long enough, what is
/// left of the grants of people who were removed. Answers whether all of it is done: where the disk is full, or something
/// cannot be read, the rest is tried again, and the server serves meanwhile.
fn tend(cabinet: &Cabinet, today: Day, absent_days: Option<u32>, notices: &Notices) -> Result<bool, BootError> {
    let swept = cabinet.sweep(today, absent_days);
    for tip in swept.iter().flat_map(|swept| &swept.escalated) {
        notices.escalated(tip);
    }
    let done = swept.and_then(|swept| people::finish_removals(cabinet, today).map(|()| !swept.put_off));
    match done {
        Err(StoreError::Broken) => Err(BootError::Disk),
        done => Ok(done.unwrap_or(false)),
    }
}

/// Reads the second copy of the database once a day: damage in it would show only when it is needed.
fn look_through(cabinet: &Cabinet) -> Result<(), StoreError> {
    let told = match cabinet.look_through_second_copy()? {
        CopyState::Whole => return Ok(()),
        CopyState::Damaged => {
            "The second copy of the database was damaged, and has been written anew. Look at the disk."
        }
        CopyState::Missing => "There is room again: the second copy of the database has been written.",
    };
    let _ = say(told); // no terminal any more: nobody to tell
    Ok(())
}

/// Says whether a server runs on this folder, and how it is.
///
/// # Errors
/// [`BootError::Command`].
pub fn status(data: &Path) -> Result<Option<String>, BootError> {
    let command = |error| BootError::Command { path: data.to_owned(), error };
    let Reached::Running(connection) = control::reach(data).map_err(command)? else { return Ok(None) };
    let program = connection.program().to_owned();
    match connection.ask(&Request::Status).map_err(command)? {
        Response::Status(Status { set_up: false, .. }) => {
            Ok(Some(format!("A server is running, version {program}; the site is not set up yet.")))
        }
        Response::Status(Status { channels, people, .. }) => {
            Ok(Some(format!("A server is running, version {program}; channels: {channels}, people: {people}.")))
        }
        _ => Err(command(ControlError::Garbled)),
    }
}

/// Checks a stopped server's data folder. One line when all is well; otherwise a line for every kind of fault, too.
///
/// # Errors
/// [`BootError::Folder`] when it cannot be opened.
pub fn check(data: &Path) -> Result<Vec<String>, BootError> {
    let folder = |error| BootError::Folder { path: data.to_owned(), error };
    let report = store::check(data).map_err(|error| match error {
        FolderError::InUse => BootError::CheckInUse { path: data.to_owned(), error },
        error => folder(error),
    })?;
    // Reading leaves times, and sled writes when it is opened.
    store::level_tree(data, Clock::Wall.today()).map_err(|error| folder(error.into()))?;
    let CheckReport { tips, entries, bodies, erased, faults } = report;
    let verdict = if faults.is_empty() { "All is well" } else { "Something is wrong" };
    let mut lines = vec![format!(
        "{verdict}: read {tips} tips with {entries} entries and {bodies} large files; {erased} tips have been erased."
    )];
    lines.extend(faults.into_iter().map(|(fault, count)| format!("{count} × {}", sentence(fault))));
    Ok(lines)
}

fn sentence(fault: Fault) -> &'static str {
    match fault {
        Fault::UnreadableRoster => "the site's name, a channel or a person cannot be read.",
        Fault::MissingTip => "a tip was acknowledged and is missing from the database.",
        Fault::UnreadableTip => "a tip's erasure key or record cannot be read: the tip is lost without a backup.",
        Fault::MissingEntry => "a tip lacks an entry.",
        Fault::UnreadableEntry => "an entry cannot be read.",
        Fault::UnreadableGrant => "a grant cannot be read: one person may have lost access to one tip.",
        Fault::TipWithoutGrant => "a tip has no grant: nobody can read it.",
        Fault::UnreadableAside => {
            "what handlers keep beside a tip cannot be read: its labels, what is new in it, or drafts may be lost."
        }
        Fault::UnfinishedErasure => "a tip was being erased when the server ended (the next start finishes it).",
        Fault::LostGroup => {
            "a group of acknowledged changes is gone from the end of the database: replies or notes may be missing."
        }
        Fault::UnreadableDatabase => {
            "the database cannot be read; the next start writes it anew from its second copy. Nothing else was checked."
        }
        Fault::SecondCopy => {
            "the second copy of the database (changes) is damaged or holds something else; a server that runs writes it anew."
        }
        Fault::UnreadableGroups => {
            "the file that would tell of lost changes (groups) cannot be read; the next start writes it anew."
        }
        Fault::ErasedCount => "the counts of erased tips cannot be read, or do not fit together.",
        Fault::OrphanRecord => "a record belongs to no tip.",
        Fault::MailboxCount => {
            "tips and mailboxes are not equally many: a source cannot come back, or a leftover remains."
        }
        Fault::MissingBody => "a large file is missing.",
        Fault::DamagedBody => "a large file has changed since it was written.",
        Fault::UnpaddedBody => "a message is not padded: its size tells more than it should.",
        Fault::InClear => "something lies in clear that should be sealed. Tell us: it is a mistake of ours.",
        Fault::ForeignFile => {
            "a file in the folder is none of Tipline's: move it elsewhere, or the next start is refused."
        }
        Fault::OrphanBody => "a file in sealed/ belongs to no entry (the next start removes leftovers of a crash).",
        Fault::FinerThanADay => "a file's time is finer than a day (a start and a clean stop level it).",
        Fault::ReadableByOthers => "other users of this machine can read the folder (chmod 700).",
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Door {
    Open,
    Shut,
}

fn listen(
    listen: &Listen,
    workers: usize,
    room: impl Fn(&mut ServiceConfig) + Send + Clone + 'static,
    form_target: &str,
    door: Door,
    last_byte: u64,
    drain: &Drain,
) -> Result<(Server, String), BootError> {
    // Of all files that may be open a half is left for what connections bring and ask for: whoever gets in is served.
    let files = rustix::process::getrlimit(rustix::process::Resource::Nofile).current.unwrap_or(u64::MAX);
    let connections = usize::try_from(files / 2 / (INTAKE_WORKERS + DESK_WORKERS) as u64).unwrap_or(usize::MAX);
    let connections = connections.clamp(LEAST_CONNECTIONS, MOST_CONNECTIONS);
    let (form_target, drain) = (form_target.to_owned(), drain.clone());
    let server = HttpServer::new(move || {
        let drain = drain.clone();
        App::new()
            .wrap(Condition::new(door == Door::Shut, from_fn(desk::keep_shut)))
            .wrap(from_fn(move |request, next: Next<_>| turn_away(door, request, next)))
            .wrap(from_fn(move |request, next: Next<_>| hear_out(last_byte, request, next)))
            .wrap(secured(&form_target))
            .wrap(Condition::new(door == Door::Open, from_fn(pad)))
            .wrap(from_fn(move |request, next: Next<_>| count(drain.clone(), request, next)))
            .wrap(from_fn(speak))
            .configure(room.clone())
    })
    .workers(workers)
    .max_connections(connections)
    .client_request_timeout(HEAD_TIMEOUT)
    .shutdown_timeout(LAST_BYTES_SECONDS)
    .disable_signals();
    let refused = |address: String| move |error| BootError::Listen { address, error };
    let server = match listen {
        Listen::Tcp(address) => server.bind(address).map_err(refused(address.to_string()))?,
        Listen::Unix(path) => {
            let server = server.bind_uds(path).map_err(refused(path.display().to_string()))?;
            // Our umask would keep Tor or a proxy out; who gets as far as the socket is the folder's business.
            fs::set_permissions(path, Permissions::from_mode(0o666)).map_err(refused(path.display().to_string()))?;
            server
        }
    };
    let address = match (listen, server.addrs().first()) {
        (Listen::Tcp(_), Some(bound)) => format!("http://{bound}/"), // with the port that was chosen for port 0
        (Listen::Tcp(asked), None) => format!("http://{asked}/"),
        (Listen::Unix(path), _) => format!("unix:{}:/", path.display()),
    };
    Ok((server.run(), address))
}

/// Counts what is under way until its last byte is sent, and notes what came too late.
async fn count<B: MessageBody + 'static>(
    drain: Drain,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let (under_way, came) = drain.enter();
    request.extensions_mut().insert(came);
    Ok(under_way.until_sent(next.call(request).await?.map_into_boxed_body()))
}

/// Answers what came too late.
async fn turn_away<B: MessageBody + 'static>(
    door: Door,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let in_time = request.extensions().get::<Came>() != Some(&Came::TooLate);
    if in_time {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let answer = match door {
        Door::Open => intake::turn_away(&mut request).await,
        Door::Shut => desk::turn_away(&mut request).await,
    };
    Ok(request.into_response(answer))
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
