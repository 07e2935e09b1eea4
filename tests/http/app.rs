//! The real binary on a data folder of its own, both ports chosen by the system.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};
use std::thread::JoinHandle;

use tempfile::TempDir;
use tipline::clock::Clock;
use tipline::crypto::{Identity, Passphrase, random_bytes};
use tipline::domain::{ChannelId, Name, PersonId};
use tipline::secret::Secret;
use tipline::store::{self, Channel, Keys, NewSite, Person};

use crate::browser::{Answer, Form, Visitor};

/// What the site of the tests is called.
pub(crate) const SITE: &str = "Prison Service";
/// Everybody's passphrase.
pub(crate) const PASSPHRASE: &str = "four plain english words";
/// Handles both channels.
pub(crate) const HANDLER_A: &str = "Handler A";
/// Handles the first channel.
pub(crate) const HANDLER_B: &str = "Handler B";
/// Oversees the first channel.
pub(crate) const OVERSEER: &str = "Overseer O";
/// Has the operator role and no channel.
pub(crate) const OPERATOR: &str = "Operator M";
/// The first channel: handler A and handler B handle it, the overseer oversees it.
pub(crate) const WING: &str = "North Wing";
/// The second channel: handler A handles it, nobody oversees it.
pub(crate) const KITCHEN: &str = "Kitchen";

/// Small limits, so that passing them is quick.
pub(crate) const SMALL: &str = "[limits]\nmessage_chars = 1000\nfile_bytes = 200000\nfiles = 3\nbody_bytes = 1048576\n";

/// The file that says what fails.
const FAULTS: &str = "faults";
/// The file that says how far a server's clock is from the real one.
const DAYS: &str = "days";

/// What gives a program another clock: Debian's libfaketime. It asks the system for the time as always.
static CLOCK: LazyLock<PathBuf> = LazyLock::new(|| {
    let libraries = fs::read_dir("/usr/lib").expect("a system has libraries").flatten();
    let mut found = libraries.map(|place| place.path().join("faketime/libfaketimeMT.so.1"));
    found.find(|path| path.exists()).expect("tests/install has installed faketime")
});

/// A data folder and, most of the time, the server on it. Both go away with this value.
pub(crate) struct App {
    folder: TempDir,
    data: PathBuf,
    running: Option<Running>,
    set_up: SetUp,
    preloaded: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SetUp {
    Done,
    Waiting,
}

/// Ends with its value, whatever happened to the test.
struct Server(Child);

struct Running {
    server: Server,
    errors: Option<JoinHandle<String>>,
    output: BufReader<std::process::ChildStdout>,
    said: String,
    intake: String,
    desk: String,
}

impl App {
    /// A server that has not been set up.
    pub(crate) fn empty() -> Self {
        let mut app = Self::stopped("", SetUp::Waiting);
        app.start();
        app
    }

    /// A server with the site of the tests.
    pub(crate) fn new() -> Self {
        Self::with("")
    }

    /// The same with these lines in its settings.
    pub(crate) fn with(settings: &str) -> Self {
        let mut app = Self::laid_out(settings);
        app.start();
        app
    }

    /// The same, not started.
    pub(crate) fn laid_out(settings: &str) -> Self {
        let app = Self::stopped(settings, SetUp::Done);
        app.lay_out();
        app
    }

    /// A server with the site of the tests, whose data folder lies elsewhere.
    pub(crate) fn on(data: PathBuf) -> Self {
        let mut app = Self { data, ..Self::stopped("", SetUp::Done) };
        app.lay_out();
        let copied = fs::File::open(&app.data).expect("the folder is there");
        rustix::fs::syncfs(copied).expect("the disk takes what was copied");
        app.start();
        app
    }

    /// Puts the site's files into the data folder.
    fn lay_out(&self) {
        for (path, bytes) in SITE_FILES.iter() {
            let path = self.data.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
            fs::write(path, bytes).expect("the file can be written");
        }
        fs::set_permissions(&self.data, Permissions::from_mode(0o700)).expect("the folder is ours");
    }

    /// A server that is to run on a folder that was filled like this.
    pub(crate) fn stopped_on(fill: impl FnOnce(&Path)) -> Self {
        let app = Self::stopped("", SetUp::Done);
        fs::create_dir(app.data()).expect("the folder can be made");
        fill(&app.data());
        app
    }

    /// A server that has not been set up, on a data folder whose path below the test's folder is this.
    pub(crate) fn empty_at(path: &str) -> Self {
        let mut app = Self::stopped("", SetUp::Waiting);
        app.data = app.folder.path().join(path);
        fs::create_dir_all(app.data.parent().expect("it lies below")).expect("the folder can be made");
        app.start();
        app
    }

    /// A server that is to run on a folder that is not there, and neither is the one it would be in.
    pub(crate) fn without_a_disk() -> Self {
        let mut app = Self::stopped("", SetUp::Waiting);
        app.data = app.folder.path().join("disk/data");
        app
    }

    fn stopped(settings: &str, set_up: SetUp) -> Self {
        let folder = TempDir::with_prefix("tipline-http-").expect("there is a place for temporary files");
        let data = folder.path().join("data");
        let settings = format!("intake = \"127.0.0.1:0\"\ndesk = \"127.0.0.1:0\"\n{settings}");
        fs::write(folder.path().join("tipline.toml"), settings).expect("the settings can be written");
        Self { folder, data, running: None, set_up, preloaded: None }
    }

    /// The settings file.
    pub(crate) fn config(&self) -> PathBuf {
        self.folder.path().join("tipline.toml")
    }

    /// The data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.data.clone()
    }

    /// The files in `sealed/`.
    pub(crate) fn sealed(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.data().join("sealed")).expect("the folder is there");
        entries.map(|entry| entry.expect("the folder can be read").path()).collect()
    }

    /// Starts the server and waits until it has said where it listens.
    pub(crate) fn start(&mut self) {
        let mut command = self.command();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary was built for this test");
        let mut errors = child.stderr.take().expect("standard error is piped");
        let errors = std::thread::spawn(move || {
            let mut text = String::new();
            errors.read_to_string(&mut text).expect("what the server says is UTF-8");
            text
        });
        let output = BufReader::new(child.stdout.take().expect("standard output is piped"));
        let mut running = Running {
            server: Server(child),
            errors: Some(errors),
            output,
            said: String::new(),
            intake: String::new(),
            desk: String::new(),
        };
        running.intake = running.listen_for("Sources:");
        running.desk = running.listen_for("Handlers:");
        if self.set_up == SetUp::Waiting {
            running.listen_for("Set up:");
        }
        self.running = Some(running);
    }

    /// What the server says when it refuses to start on this folder.
    pub(crate) fn refusal(&self) -> String {
        let ended = self.command().output().expect("the binary was built for this test");
        assert!(!ended.status.success() && ended.stdout.is_empty());
        String::from_utf8(ended.stderr).expect("what the server says is UTF-8")
    }

    /// Runs a command on the same folder and settings, to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).stdin(Stdio::null()).output().expect("the binary was built for this test")
    }

    /// Moves the server's clock so many days on from the real one. A server that runs is told within seconds.
    pub(crate) fn set_days(&self, days: i32) {
        fs::write(self.folder.path().join(DAYS), format!("{days:+}d\n")).expect("the file can be written");
    }

    /// From its next start the server runs with this library loaded before all others.
    pub(crate) fn preload(&mut self, library: &Path) {
        self.preloaded = Some(library.to_owned());
    }

    /// From now on this fails, as `faulty.c` reads it; nothing does when it is empty.
    pub(crate) fn fail(&self, fault: &str) {
        fs::write(self.folder.path().join(FAULTS), fault).expect("the file can be written");
    }

    /// The binary itself; on a clock of its own when a test has set one.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tipline"));
        let days = self.folder.path().join(DAYS);
        if days.exists() {
            command.env("LD_PRELOAD", &*CLOCK).env("FAKETIME_TIMESTAMP_FILE", days);
            command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        }
        if let Some(library) = &self.preloaded {
            command.env("LD_PRELOAD", library).env("FAULTS", self.folder.path().join(FAULTS));
        }
        command.arg("--data").arg(self.data()).arg("--config").arg(self.folder.path().join("tipline.toml"));
        command
    }

    /// Stops the server as a service manager does, and answers everything it has said.
    pub(crate) fn stop(&mut self) -> String {
        self.tell_to_stop();
        self.stopped_by_itself()
    }

    /// Tells the server to stop, and does not wait.
    pub(crate) fn tell_to_stop(&self) {
        let pid = rustix::process::Pid::from_child(&self.running().server.0);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("our own child can be told to stop");
    }

    /// Waits for the end of a server that was told to stop, and answers everything it has said.
    pub(crate) fn stopped_by_itself(&mut self) -> String {
        let mut running = self.running.take().expect("the server runs");
        running.output.read_to_string(&mut running.said).expect("what the server says is UTF-8");
        let status = running.server.0.wait().expect("our own child can be waited for");
        running.hear_errors();
        assert!(status.success(), "the server ended with {status}: {}", running.said);
        running.said
    }

    /// Waits for the end of a server that stops because something went wrong, and answers everything it has said.
    pub(crate) fn failed_by_itself(&mut self) -> String {
        let mut running = self.running.take().expect("the server runs");
        running.output.read_to_string(&mut running.said).expect("what the server says is UTF-8");
        let status = running.server.0.wait().expect("our own child can be waited for");
        running.hear_errors();
        assert_eq!(status.code(), Some(1), "{}", running.said);
        running.said
    }

    /// The server's process.
    pub(crate) fn pid(&self) -> rustix::process::Pid {
        rustix::process::Pid::from_child(&self.running().server.0)
    }

    /// Ends the server at once, with SIGKILL.
    pub(crate) fn kill(&self) {
        let pid = rustix::process::Pid::from_child(&self.running().server.0);
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).expect("our own child can be killed");
    }

    /// Stops the server where it stands; it can only be killed now.
    pub(crate) fn freeze(&self) {
        let pid = rustix::process::Pid::from_child(&self.running().server.0);
        rustix::process::kill_process(pid, rustix::process::Signal::STOP).expect("our own child can be stopped");
    }

    /// Ends the server at once and waits until it is gone.
    pub(crate) fn end(&mut self) {
        self.running = None;
    }

    /// Ends the server at once and starts it again.
    pub(crate) fn crash(&mut self) {
        self.end();
        self.start();
    }

    /// Starts the server, stopping it first when it runs.
    pub(crate) fn restart_or_start(&mut self) {
        if self.running.is_some() {
            self.stop();
        }
        self.start();
    }

    /// Stops and starts.
    pub(crate) fn restart(&mut self) {
        self.stop();
        self.start();
    }

    /// What the server has said while it started.
    pub(crate) fn said(&self) -> &str {
        &self.running().said
    }

    /// The path and query of the set-up link.
    pub(crate) fn set_up_path(&self) -> String {
        let link = self.said().lines().find_map(|line| line.strip_prefix("Set up:")).expect("the link was printed");
        link.trim().strip_prefix(&self.running().desk).expect("the link leads to the desk").to_owned()
    }

    /// Sets the site up by its link.
    pub(crate) fn set_up(&mut self, fields: &[(&str, &str)]) -> Answer {
        let answer = self.stranger().submit(&self.set_up_path(), fields);
        if answer.status == 201 {
            self.set_up = SetUp::Done;
        }
        answer
    }

    /// Where the form of this channel is.
    pub(crate) fn channel(&self, name: &str) -> String {
        self.source().get("/report").door(name)
    }

    /// Sends a tip with this message.
    pub(crate) fn tip(&self, channel: &str, message: &str) -> String {
        self.tip_with(channel, |_, form| form.text("message", message))
    }

    /// Sends a tip that is filled in by looking at the page, and answers its receipt.
    pub(crate) fn tip_with(&self, channel: &str, fill: impl FnOnce(&Answer, Form) -> Form) -> String {
        let (source, path) = (self.source(), self.channel(channel));
        let page = source.get(&path);
        source.send(&path, &fill(&page, page.form(&path))).receipt()
    }

    /// A source who has come back with this receipt.
    pub(crate) fn back_with(&self, receipt: &str) -> Visitor {
        let source = self.source();
        let answer = source.submit("/replies", &[("receipt", receipt)]);
        assert_eq!((answer.status, answer.header("location")), (303, Some("/conversation")), "{}", answer.alert());
        source
    }

    /// The same on a server that may go away meanwhile.
    pub(crate) fn source_for(&self, receipt: &str) -> Option<Visitor> {
        let source = self.source();
        let answer = source.try_submit("/replies", &[("receipt".to_owned(), receipt.to_owned())])?;
        (answer.status == 303).then_some(source)
    }

    /// Somebody at the source's site.
    pub(crate) fn source(&self) -> Visitor {
        Visitor::new(&self.running().intake)
    }

    /// Somebody at the desk who has not signed in.
    pub(crate) fn stranger(&self) -> Visitor {
        Visitor::new(&self.running().desk)
    }

    /// Somebody at the desk who has.
    pub(crate) fn handler(&self, name: &str) -> Visitor {
        let visitor = self.stranger();
        let answer = visitor.submit("/sign-in", &[("name", name), ("passphrase", PASSPHRASE)]);
        assert_eq!((answer.status, answer.header("location")), (303, Some("/")), "{}", answer.text());
        visitor
    }

    fn running(&self) -> &Running {
        self.running.as_ref().expect("the server runs")
    }
}

impl Running {
    /// Adds what a server that has ended said went wrong.
    fn hear_errors(&mut self) {
        if let Some(errors) = self.errors.take() {
            self.said.push_str(&errors.join().expect("the reader does not panic"));
        }
    }

    /// Reads lines until one begins with this, and answers the address in it.
    fn listen_for(&mut self, start: &str) -> String {
        loop {
            let before = self.said.len();
            self.output.read_line(&mut self.said).expect("what the server says is UTF-8");
            let line = self.said.get(before..).unwrap_or_default().to_owned();
            if line.is_empty() {
                self.hear_errors();
            }
            assert!(!line.is_empty(), "the server ended: {}", self.said);
            if let Some(link) = line.strip_prefix(start) {
                return link.trim().trim_end_matches('/').to_owned();
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill(); // it may have ended already
        let _ = self.0.wait();
    }
}

/// One server for all tests that leave nothing behind which another could trip over.
pub(crate) fn shared() -> Arc<App> {
    static SHARED: Mutex<Weak<App>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.upgrade().unwrap_or_else(|| {
        let app = Arc::new(App::with(SMALL));
        *shared = Arc::downgrade(&app);
        app
    })
}

/// The data folder of the site, made once: locking an identity costs as much as a sign-in.
static SITE_FILES: LazyLock<BTreeMap<PathBuf, Vec<u8>>> = LazyLock::new(|| {
    let folder = TempDir::with_prefix("tipline-http-site-").expect("there is a place for temporary files");
    let opened = store::open(folder.path(), Clock::Wall.today(), || ()).expect("an empty folder can be opened");
    opened.cabinet.set_up(&site(), Clock::Wall.today()).expect("an empty store can be set up");
    drop(opened);
    let mut files = BTreeMap::new();
    read_tree(folder.path(), Path::new(""), &mut files);
    files
});

fn read_tree(root: &Path, under: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(root.join(under)).expect("our own folder can be read") {
        let entry = entry.expect("our own folder can be read");
        let path = under.join(entry.file_name());
        if entry.path().is_dir() {
            read_tree(root, &path, files);
        } else if path != Path::new("reserve") {
            files.insert(path, fs::read(entry.path()).expect("our own file can be read"));
        }
    }
}

fn site() -> NewSite {
    let name = |text: &str| Name::parse(text).expect("a good name");
    let passphrase = Passphrase::typed(Secret::new(PASSPHRASE.to_owned()));
    let person = |called: &str, title: &str| {
        let identity = Identity::generate();
        let keys = Keys::of_the_desk(identity.to_recipient(), identity.lock(&passphrase));
        Person::active(PersonId::from_bytes(random_bytes()), name(called), name(title), keys)
    };
    let people = [
        person(HANDLER_A, "integrity officer"),
        person(HANDLER_B, "deputy governor"),
        person(OVERSEER, "inspectorate"),
        Person { operator: true, ..person(OPERATOR, "computing") },
    ];
    let ids = |people: &[&Person]| people.iter().map(|person| person.id).collect();
    let channel = |called: &str, handlers: &[&Person], overseers: &[&Person]| {
        Channel::new(ChannelId::from_bytes(random_bytes()), name(called), ids(handlers), ids(overseers))
    };
    let [handler_a, handler_b, overseer, _] = &people;
    let channels = vec![channel(WING, &[handler_a, handler_b], &[overseer]), channel(KITCHEN, &[handler_a], &[])];
    NewSite { name: name(SITE), channels, people: people.into() }
}
