//! A mail server on this machine that keeps what it is given: enough of SMTP (RFC 5321), with TLS from the first byte, after
//! `STARTTLS`, or without.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// How long a test waits for a letter before it has failed.
const PATIENCE: Duration = Duration::from_mins(1);

/// How the server meets who comes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// TLS from the first byte.
    Tls,
    /// Offers `STARTTLS`, and takes nothing before it.
    StartTls,
    /// Never heard of TLS.
    Plain,
    /// Lets in, and says nothing.
    Silent,
    /// Knows nobody.
    Refusing,
}

/// A letter as it was handed over.
#[derive(Clone)]
pub(crate) struct Letter {
    /// What came before it: greeting, sign-in, from, to.
    pub(crate) commands: Vec<String>,
    /// Whether the way was sealed when it came.
    pub(crate) sealed: bool,
    /// The letter itself.
    pub(crate) text: String,
}

impl Letter {
    /// Whom it was for.
    pub(crate) fn to(&self) -> &str {
        let to = self.commands.iter().find_map(|line| line.strip_prefix("RCPT TO:<"));
        to.and_then(|to| to.split('>').next()).expect("a letter is for somebody")
    }

    /// Without its day and its number, the only lines that may differ between two letters to one person.
    pub(crate) fn bare(&self) -> String {
        let differs = |line: &&str| !line.starts_with("Date: ") && !line.starts_with("Message-ID: ");
        self.text.lines().filter(differs).collect::<Vec<_>>().join("\n")
    }
}

/// The server. It ends with the test.
pub(crate) struct MailServer {
    pub(crate) port: u16,
    letters: Receiver<Letter>,
}

/// The certificate of whoever vouches for the server.
pub(crate) fn certificate() -> PathBuf {
    folder().join("ca.pem")
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/http/post")
}

impl MailServer {
    pub(crate) fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let port = listener.local_addr().expect("it listens").port();
        let (sender, letters) = mpsc::channel();
        thread::spawn(move || {
            let held = Mutex::new(Vec::new());
            for stream in listener.incoming().map_while(Result::ok) {
                if manner == Manner::Silent {
                    held.lock().expect("nobody panics here").push(stream);
                    continue;
                }
                let sender = sender.clone();
                thread::spawn(move || drop(meet(stream, manner, &sender))); // who hangs up is no matter
            }
        });
        Self { port, letters }
    }

    /// The lines of the settings that name this server.
    pub(crate) fn settings(&self, tls: &str) -> String {
        format!(
            "[mail]\nserver = \"localhost\"\nport = {}\ntls = \"{tls}\"\nca_file = \"{}\"\nfrom = \"desk@example.org\"\n",
            self.port,
            certificate().display()
        )
    }

    /// The next letter.
    pub(crate) fn letter(&self) -> Letter {
        self.letters.recv_timeout(PATIENCE).expect("a letter comes")
    }

    /// What has come so far and was not taken.
    pub(crate) fn rest(&self) -> Vec<Letter> {
        self.letters.try_iter().collect()
    }
}

fn tls(stream: TcpStream) -> StreamOwned<ServerConnection, TcpStream> {
    let read = |name: &str| std::fs::read(folder().join(name)).expect("the certificate is part of the tests");
    let certificate = CertificateDer::from_pem_slice(&read("server.pem")).expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(&read("server.key")).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key))
        .expect("the certificate and its key belong together");
    StreamOwned::new(ServerConnection::new(Arc::new(config)).expect("a good configuration"), stream)
}

fn meet(mut stream: TcpStream, manner: Manner, letters: &Sender<Letter>) -> std::io::Result<()> {
    if manner == Manner::Tls {
        return talk(tls(stream), manner, true, true, letters).map(|_| ());
    }
    if talk(&mut stream, manner, false, true, letters)? {
        talk(tls(stream), manner, true, false, letters)?;
    }
    Ok(())
}

/// One conversation. Answers whether it goes on under TLS.
fn talk(
    stream: impl Read + Write,
    manner: Manner,
    sealed: bool,
    greet: bool,
    letters: &Sender<Letter>,
) -> std::io::Result<bool> {
    let mut stream = BufReader::with_capacity(1, stream); // reads no byte of what comes after STARTTLS
    let mut commands = Vec::new();
    if greet {
        stream.get_mut().write_all(b"220 mail.example.org ESMTP\r\n")?;
    }
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(false);
        }
        let line = line.trim_end().to_owned();
        let verb = line.split(' ').next().unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" if manner == Manner::StartTls && !sealed => "250-mail.example.org\r\n250 STARTTLS\r\n",
            "EHLO" => "250-mail.example.org\r\n250 AUTH PLAIN\r\n",
            "STARTTLS" if manner == Manner::StartTls => {
                stream.get_mut().write_all(b"220 go ahead\r\n")?;
                return Ok(true);
            }
            "AUTH" => "235 welcome\r\n",
            "RCPT" if manner == Manner::Refusing => "550 5.1.1 who is handler.a@example.org?\r\n",
            "MAIL" | "RCPT" | "RSET" | "NOOP" => "250 yes\r\n",
            "DATA" => {
                stream.get_mut().write_all(b"354 go on\r\n")?;
                let mut text = String::new();
                while !text.ends_with("\r\n.\r\n") {
                    if stream.read_line(&mut text)? == 0 {
                        return Ok(false);
                    }
                }
                text.truncate(text.len() - 3);
                let _ = letters.send(Letter { commands: commands.clone(), sealed, text }); // the test may be over
                "250 kept\r\n"
            }
            "QUIT" => {
                stream.get_mut().write_all(b"221 bye\r\n")?;
                return Ok(false);
            }
            _ => "502 what?\r\n",
        };
        commands.push(line);
        stream.get_mut().write_all(answer.as_bytes())?;
        stream.get_mut().flush()?;
    }
}
