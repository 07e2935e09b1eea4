//! The real program on a data folder of its own, and visitors who speak HTTP to it and remember every answer.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use rustix::process::{Pid, Signal, kill_process};
use ureq::Agent;

const START_SECONDS: u64 = 60;

/// A folder with all that the program is given: data, a place to stand, a place for temporary files, a home, a log.
pub(crate) struct Ground(pub(crate) tempfile::TempDir);

impl Ground {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a place for temporary files");
        for name in ["stand", "tmp", "home", "log"] {
            fs::create_dir(dir.path().join(name)).expect("a fresh folder can be written");
        }
        let config = "intake = \"127.0.0.1:0\"\ndesk = \"127.0.0.1:0\"\n";
        fs::write(dir.path().join("tipline.toml"), config).expect("a fresh folder can be written");
        Self(dir)
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// A running server.
pub(crate) struct Site {
    child: Child,
    pub(crate) intake: String,
    pub(crate) desk: String,
    pub(crate) set_up: Option<String>,
}

impl Site {
    /// Starts the program and waits until it says where it listens. `run` names its part of the log.
    pub(crate) fn start(ground: &Ground, run: &str) -> Self {
        let (out, err) = (ground.at(&format!("log/{run}.out")), ground.at(&format!("log/{run}.err")));
        let child = Command::new(env!("CARGO_BIN_EXE_tipline"))
            .arg("--data")
            .arg(ground.at("data"))
            .arg("--config")
            .arg(ground.at("tipline.toml"))
            .current_dir(ground.at("stand"))
            .env("TMPDIR", ground.at("tmp"))
            .env("HOME", ground.at("home"))
            .env("RUST_LOG", "trace") // if anything can be made to talk, it shall
            .env("RUST_BACKTRACE", "full")
            .stdout(File::create(&out).expect("the log can be written"))
            .stderr(File::create(&err).expect("the log can be written"))
            .spawn()
            .expect("the program was built with this test");
        let mut site = Self { child, intake: String::new(), desk: String::new(), set_up: None };
        let started = Instant::now();
        loop {
            let said = fs::read_to_string(&out).unwrap_or_default();
            let line = |start: &str| {
                let line = said.split_inclusive('\n').find_map(|line| line.strip_prefix(start)?.strip_suffix('\n'));
                line.map(|address| address.trim().trim_end_matches('/').to_owned())
            };
            if let (Some(intake), Some(desk)) = (line("Sources:"), line("Handlers:")) {
                site.set_up = line("Set up:");
                if site.set_up.is_some() || run != "first" {
                    (site.intake, site.desk) = (intake, desk);
                    return site;
                }
            }
            assert!(
                started.elapsed().as_secs() < START_SECONDS,
                "no start: {}",
                fs::read_to_string(err).unwrap_or_default()
            );
            sleep(Duration::from_millis(10));
        }
    }

    /// Lets the program look at its own folder; it must find nothing wrong, and change no time.
    pub(crate) fn check(ground: &Ground) {
        let data = ground.at("data");
        let checked = Command::new(env!("CARGO_BIN_EXE_tipline")).arg("check").arg("--data").arg(data).output();
        let checked = checked.expect("the program was built with this test");
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }

    pub(crate) fn stop(mut self) {
        let status = self.end(Signal::TERM);
        assert!(status.success(), "stopped with {status}");
    }

    pub(crate) fn kill(mut self) {
        self.end(Signal::KILL);
    }

    fn end(&mut self, signal: Signal) -> ExitStatus {
        kill_process(Pid::from_child(&self.child), signal).expect("it is ours and runs");
        self.child.wait().expect("it is ours")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.child.kill(); // it has ended, unless a test failed
        let _ = self.child.wait();
    }
}

/// One answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// All headers but the cookie that is set, as text.
    pub(crate) headers: String,
    pub(crate) location: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn html(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The text of the element with this id, which holds no other.
    pub(crate) fn text_of(&self, id: &str) -> String {
        let html = self.html();
        let element = html.split_once(&format!("id=\"{id}\"")).expect("the page has this element").1;
        let text = element.split_once('>').expect("the tag ends").1.split('<').next().expect("a split has a first");
        text.trim().to_owned()
    }

    /// The value of the hidden field in the form that is sent there.
    pub(crate) fn hidden(&self, action: &str) -> String {
        let html = self.html();
        let form = html.split_once(&format!("action=\"{action}\"")).expect("the page has this form").1;
        let field = form.split_once("type=\"hidden\"").expect("the form is guarded").1;
        let value = field.split_once("value=\"").expect("the guard has a value").1;
        value.split('"').next().expect("a split has a first").to_owned()
    }

    /// The first link that starts so.
    pub(crate) fn link(&self, start: &str) -> String {
        let html = self.html();
        let rest = html.split_once(&format!("href=\"{start}")).expect("the page has this link").1;
        format!("{start}{}", rest.split('"').next().expect("a split has a first"))
    }
}

/// A part of a form: a field, or a file with its name and type.
pub(crate) enum Part<'a> {
    Field(&'a str, &'a str),
    File(&'a str, &'a str, &'a [u8]),
}

/// The boundary of every form.
pub(crate) const BOUNDARY: &str = "----a-boundary-that-is-in-no-part";

/// A form as browsers send it.
pub(crate) fn multipart(parts: &[Part<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        let (head, content) = match part {
            Part::Field(name, value) => (format!("name=\"{name}\""), value.as_bytes()),
            Part::File(name, kind, bytes) => {
                (format!("name=\"files\"; filename=\"{name}\"\r\nContent-Type: {kind}"), *bytes)
            }
        };
        body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n").into_bytes());
        body.extend_from_slice(content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    body
}

/// Somebody with a browser: keeps cookies.
pub(crate) struct Visitor {
    agent: Agent,
    site: String,
    pub(crate) cookies: BTreeMap<String, String>,
}

impl Visitor {
    pub(crate) fn new(site: &str) -> Self {
        let agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
        Self { agent, site: site.to_owned(), cookies: BTreeMap::new() }
    }

    pub(crate) fn get(&mut self, path: &str) -> Answer {
        let request = self.agent.get(format!("{}{path}", self.site)).header("cookie", self.cookie());
        let answer = request.call().expect("the server answers");
        self.read(answer)
    }

    pub(crate) fn post(&mut self, path: &str, kind: &str, body: &[u8]) -> Answer {
        let request = self.agent.post(format!("{}{path}", self.site)).header("cookie", self.cookie());
        let answer = request.header("content-type", kind).send(body).expect("the server answers");
        self.read(answer)
    }

    /// Sends a form of plain fields.
    pub(crate) fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = String::new();
        for (name, value) in fields {
            body.push_str(if body.is_empty() { "" } else { "&" });
            body.push_str(name);
            body.push('=');
            for byte in value.bytes() {
                body.push('%');
                body.push_str(&HEXLOWER.encode(&[byte]));
            }
        }
        self.post(path, "application/x-www-form-urlencoded", body.as_bytes())
    }

    /// Sends a form with files.
    pub(crate) fn upload(&mut self, path: &str, parts: &[Part<'_>]) -> Answer {
        self.post(path, &format!("multipart/form-data; boundary={BOUNDARY}"), &multipart(parts))
    }

    fn cookie(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn read(&mut self, mut answer: ureq::http::Response<ureq::Body>) -> Answer {
        let mut headers = String::new();
        for (name, value) in answer.headers() {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if name == "set-cookie" {
                let pair = value.split(';').next().expect("a split has a first");
                let (name, value) = pair.split_once('=').expect("a cookie is a pair");
                self.cookies.insert(name.to_owned(), value.to_owned());
            } else {
                headers.extend([name.as_str(), ": ", &value, "\n"]);
            }
        }
        let location = answer.headers().get("location").map(|to| String::from_utf8_lossy(to.as_bytes()).into_owned());
        let status = answer.status().as_u16();
        let bytes = answer.body_mut().with_config().limit(64 << 20).read_to_vec().expect("the answer is whole");
        Answer { status, headers, location, bytes }
    }
}

/// Every file and folder below, folders before what is in them, by a name that begins with the folder's own.
pub(crate) fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    let mut at = 0;
    while let Some(path) = found.get(at).cloned() {
        if path.is_dir() {
            found.extend(fs::read_dir(path).expect("the folder is ours").map(|entry| entry.expect("ours too").path()));
        }
        at += 1;
    }
    found
}
