//! The mail server, and the one letter it is given.

use std::error::Error as _;
use std::time::Duration;

use data_encoding::HEXLOWER;
use lettre::Transport;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, SmtpTransport};
use thiserror::Error;

use crate::crypto::random_bytes;
use crate::domain::{Day, MailAddress};
use crate::secret::Secret;

/// How long the mail server may be silent. Only the thread that sends waits for it.
const SILENCE: Duration = Duration::from_secs(30);
/// How a certificate begins in a PEM file (RFC 7468).
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The mail server as the operator described it, still without what lies in other files.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Its name, which its certificate must bear, or its address.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is protected.
    pub tls: MailTls,
    /// Whom to sign in as; nobody when it takes mail without.
    pub user: Option<String>,
    /// Whom reminders come from.
    pub from: MailAddress,
    /// The hour (UTC) after which they go out.
    pub hour: u16,
}

/// How the way to the mail server is protected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MailTls {
    /// TLS from the first byte (RFC 8314).
    Implicit,
    /// TLS after `STARTTLS`, and nothing without it (RFC 3207).
    StartTls,
    /// None: the mail server is on this machine.
    None,
}

/// Why the settings of the mail server cannot be used.
#[derive(Debug, Error)]
pub enum PostError {
    /// The file of certificates has none, or one that cannot be read.
    #[error("the file of certificates has none that can be used")]
    Certificates,
    /// The address reminders come from.
    #[error("not an address to send from")]
    From,
}

/// What went wrong with a reminder, in the few words the desk shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MailFault {
    /// No answer, or none that can be trusted: wrong address, wrong port, a certificate nobody vouches for, silence.
    Unreachable,
    /// The mail server answered, and does not want this letter.
    Refused,
}

/// Why one reminder was not sent. Says nothing of whom it was for.
#[derive(Debug, Error)]
pub(super) enum SendError {
    /// Not as far as the letter.
    #[error("the mail server cannot be reached: {0}")]
    Unreachable(String),
    /// Its answer's code.
    #[error("the mail server refuses them ({0})")]
    Refused(String),
}

impl SendError {
    pub(super) fn fault(&self) -> MailFault {
        match self {
            Self::Unreachable(_) => MailFault::Unreachable,
            Self::Refused(_) => MailFault::Refused,
        }
    }
}

/// What sends reminders: a connection is made for each, and nothing is kept open.
pub struct Post {
    transport: SmtpTransport,
    from: MailAddress,
    sender: Address,
    hour: u16,
}

impl Post {
    /// Over the settings, the password and, when not those of the system, the certificates (PEM) of those who may vouch
    /// for the mail server.
    ///
    /// # Errors
    /// [`PostError`].
    pub fn new(mail: &Mail, password: Option<&Secret<String>>, certificates: Option<&[u8]>) -> Result<Self, PostError> {
        let sender: Address = mail.from.as_str().parse().map_err(|_| PostError::From)?;
        let trusted = || {
            let builder = TlsParameters::builder(mail.server.clone());
            let builder = match certificates {
                None => builder,
                Some(pem) if !pem.windows(BEGIN.len()).any(|found| found == BEGIN) => {
                    return Err(PostError::Certificates); // none at all would be no error to the library
                }
                Some(pem) => builder
                    .certificate_store(CertificateStore::None)
                    .add_root_certificate(Certificate::from_pem(pem).map_err(|_| PostError::Certificates)?),
            };
            builder.build().map_err(|_| PostError::Certificates)
        };
        let tls = match mail.tls {
            MailTls::Implicit => Tls::Wrapper(trusted()?),
            MailTls::StartTls => Tls::Required(trusted()?),
            MailTls::None => Tls::None,
        };
        let mut builder = SmtpTransport::builder_dangerous(&mail.server)
            .port(mail.port)
            .tls(tls)
            .timeout(Some(SILENCE))
            // What every mail of that domain may say: never the name of this machine.
            .hello_name(ClientId::Domain(mail.from.domain().to_owned()));
        if let (Some(user), Some(password)) = (&mail.user, password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.expose().clone()));
        }
        Ok(Self { transport: builder.build(), from: mail.from.clone(), sender, hour: mail.hour })
    }

    pub(super) fn hour(&self) -> u16 {
        self.hour
    }

    /// Hands one reminder to the mail server. Takes as long as that takes.
    pub(super) fn send(&self, to: &MailAddress, day: Day) -> Result<(), SendError> {
        let recipient: Address = to.as_str().parse().map_err(|_| SendError::Refused("address".to_owned()))?;
        let envelope = Envelope::new(Some(self.sender.clone()), vec![recipient])
            .map_err(|_| SendError::Refused("address".to_owned()))?;
        let letter = letter(&self.from, to, day, self.hour, random_bytes());
        self.transport.send_raw(&envelope, letter.as_bytes()).map(|_| ()).map_err(|error| match error.status() {
            Some(code) => SendError::Refused(code.to_string()),
            None => SendError::Unreachable(error.source().unwrap_or(&error).to_string()),
        })
    }
}

/// The letter: the same for everybody and every day, but for whom it is for, the day, and a random number. Its time of day
/// is the hour of the settings; there is nothing to follow, to load or to answer, and no name of a machine.
fn letter(from: &MailAddress, to: &MailAddress, day: Day, hour: u16, number: [u8; 16]) -> String {
    let (of_month, month, year) = day.civil();
    let month = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or("Jan");
    let (number, domain) = (HEXLOWER.encode(&number), from.domain());
    [
        &format!("Date: {of_month:02} {month} {year:04} {hour:02}:00:00 +0000"),
        &format!("From: {from}"),
        &format!("To: {to}"),
        &format!("Message-ID: <{number}@{domain}>"),
        "Subject: Your reminder",
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: All",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=us-ascii",
        "Content-Transfer-Encoding: 7bit",
        "",
        "This is the reminder you asked for. There may be something to see, or nothing.",
        "",
        "Sign in the way you always do. There is no link here on purpose: if a message",
        "like this one ever has a link, somebody else wrote it.",
        "",
        "It always says the same. You can change how often it comes, or stop it, after",
        "signing in. Please do not answer: nobody reads this address.",
        "",
    ]
    .join("\r\n")
}

#[cfg(test)]
mod tests {
    use super::letter;
    use crate::domain::{Day, MailAddress};

    #[test]
    fn every_letter_has_one_size_and_one_text() {
        let address = |text: &str| MailAddress::parse(text).unwrap();
        let (from, to) = (address("desk@example.org"), address("k@example.org"));
        let one = letter(&from, &to, Day::from_unix_seconds(86_400 * 20_000), 6, [1; 16]);
        let other = letter(&from, &to, Day::from_unix_seconds(86_400 * 20_330), 6, [2; 16]);
        assert_eq!(one.len(), other.len());
        let without = |text: &str, head: &str| {
            text.lines().filter(|line| !line.starts_with(head)).map(str::to_owned).collect::<Vec<_>>().join("\n")
        };
        let bare = |text: &str| without(&without(text, "Date: "), "Message-ID: ");
        assert_eq!(bare(&one), bare(&other));
        assert!(one.starts_with("Date: 04 Oct 2024 06:00:00 +0000\r\n"), "{one}");
        assert!(one.is_ascii() && one.lines().all(|line| line.len() <= 78) && one.ends_with("\r\n"));
        assert!(!one.contains("http") && !one.to_lowercase().contains("tip"));
    }
}
