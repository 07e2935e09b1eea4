//! What the operator may set: read once from `tipline.toml`, checked once, unknown keys refused.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use thiserror::Error;

use crate::backup::{self, KeyError, Plan};
use crate::domain::MailAddress;
use crate::notice::{Mail, MailTls};
use crate::upload::Limits;
use crate::web::Secure;

/// The largest body the archive format takes with its padding, in bytes (entries and offsets are 32-bit).
const MAX_BODY_BYTES: u64 = 3 * 1024 * 1024 * 1024;

/// Why the settings cannot be used. Said on the terminal.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// Not the file's grammar, or an unknown key.
    #[error("tipline.toml: {0}")]
    Toml(#[from] toml::de::Error),
    /// Not an address.
    #[error("tipline.toml: {key}: not an address such as 127.0.0.1:8080 or unix:/run/tipline.sock")]
    Address {
        /// Which key.
        key: &'static str,
    },
    /// The desk must not face the world.
    #[error(
        "tipline.toml: desk: a public address; the desk listens on loopback, a private network or a unix socket only"
    )]
    PublicDesk,
    /// A number out of its bounds.
    #[error("tipline.toml: {key}: must be from {min} to {max}")]
    Bounds {
        /// Which key.
        key: &'static str,
        /// Least.
        min: u64,
        /// Most.
        max: u64,
    },
    /// What is said of the mail server does not go together.
    #[error("tipline.toml: mail.{key}: {must}")]
    Mail {
        /// Which key.
        key: &'static str,
        /// What it must be.
        must: &'static str,
    },
    /// A backup nobody could open.
    #[error("tipline.toml: backup.recipients: {0}")]
    Recipients(KeyError),
    /// Where to go on leaving must be a plain web address.
    #[error("tipline.toml: leave_to: must begin with https:// or http:// and hold no spaces, quotes or semicolons")]
    LeaveTo,
    /// The onion address is one line of Tor's own.
    #[error(
        "tipline.toml: onion: must be what Tor wrote into hostname: 56 letters and digits, the last a d, and .onion"
    )]
    Onion,
}

/// The file as it is written.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Raw {
    intake: Option<String>,
    desk: Option<String>,
    leave_to: Option<String>,
    onion: Option<String>,
    intake_behind_tls: bool,
    desk_behind_tls: bool,
    idle_minutes: Option<u64>,
    stop_seconds: Option<u64>,
    absent_days: Option<u64>,
    limits: RawLimits,
    mail: Option<RawMail>,
    backup: Option<RawBackup>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMail {
    server: String,
    port: Option<u16>,
    #[serde(default)]
    tls: RawTls,
    user: Option<String>,
    password_file: Option<PathBuf>,
    ca_file: Option<PathBuf>,
    from: String,
    hour: Option<u64>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "lowercase")]
enum RawTls {
    #[default]
    Implicit,
    StartTls,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBackup {
    folder: PathBuf,
    recipients: Vec<String>,
    every_days: Option<u64>,
    keep: Option<u64>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct RawLimits {
    message_chars: Option<u64>,
    file_bytes: Option<u64>,
    files: Option<u64>,
    body_bytes: Option<u64>,
}

/// Where a site listens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Listen {
    /// An address and a port.
    Tcp(SocketAddr),
    /// A unix socket.
    Unix(PathBuf),
}

/// The checked settings.
#[derive(Clone)]
pub struct Settings {
    /// The source's site.
    pub intake: Listen,
    /// The handlers' site.
    pub desk: Listen,
    /// Where "leave" leads; our own empty page when not set.
    pub leave_to: Option<String>,
    /// The onion address of the source's site, `….onion`, told to whoever came another way.
    pub onion: Option<String>,
    /// Whether intake's cookie is only sent over TLS.
    pub intake_cookie: Secure,
    /// Whether the desk's cookie is only sent over TLS.
    pub desk_cookie: Secure,
    /// How long a session may be idle.
    pub idle: Duration,
    /// How long what is under way may take to finish after the process was told to stop.
    pub stop: Duration,
    /// After how many days without signing in a handler no longer counts as active; `None` for never.
    pub absent_days: Option<u32>,
    /// What a form may bring.
    pub limits: Limits,
    /// Backups the server makes by itself.
    pub backup: Option<Plan>,
    /// The mail server that takes reminders, when there is one.
    pub mail: Option<MailSettings>,
}

/// The mail server, and the files that belong to it. They are read at start.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// All that stands in the settings themselves.
    pub mail: Mail,
    /// Where its password is.
    pub password_file: Option<PathBuf>,
    /// Where the certificates are of those who may vouch for it, when not the system's.
    pub ca_file: Option<PathBuf>,
}

impl Settings {
    /// Reads the text of `tipline.toml`; an empty text gives the defaults.
    ///
    /// # Errors
    /// [`SettingsError`] names the key and what it must be.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let raw: Raw = toml::from_str(text)?;
        let desk = listen("desk", raw.desk.as_deref().unwrap_or("127.0.0.1:8081"))?;
        if let Listen::Tcp(address) = &desk
            && !is_private(address.ip())
        {
            return Err(SettingsError::PublicDesk);
        }
        if let Some(to) = &raw.leave_to
            && (!(to.starts_with("https://") || to.starts_with("http://"))
                || to.contains(|c: char| c.is_whitespace() || c.is_control() || "\"';,".contains(c)))
        {
            return Err(SettingsError::LeaveTo);
        }
        if raw.onion.as_deref().is_some_and(|onion| !is_onion(onion)) {
            return Err(SettingsError::Onion);
        }
        let absent_days = within("absent_days", raw.absent_days, 30, 0, 366)?;
        let body_bytes =
            within("limits.body_bytes", raw.limits.body_bytes, 2 * 1024 * 1024 * 1024, 1024 * 1024, MAX_BODY_BYTES)?;
        Ok(Self {
            intake: listen("intake", raw.intake.as_deref().unwrap_or("127.0.0.1:8080"))?,
            desk,
            leave_to: raw.leave_to,
            onion: raw.onion,
            intake_cookie: raw.intake_behind_tls.into(),
            desk_cookie: raw.desk_behind_tls.into(),
            idle: Duration::from_secs(60 * within("idle_minutes", raw.idle_minutes, 15, 1, 24 * 60)?),
            stop: Duration::from_secs(within("stop_seconds", raw.stop_seconds, 30, 0, 60 * 60)?),
            absent_days: u32::try_from(absent_days).ok().filter(|days| *days > 0),
            limits: Limits {
                message_chars: to_usize(within(
                    "limits.message_chars",
                    raw.limits.message_chars,
                    100_000,
                    1_000,
                    1_000_000,
                )?),
                file_bytes: within("limits.file_bytes", raw.limits.file_bytes, 500 * 1024 * 1024, 1, body_bytes)?,
                files: to_usize(within("limits.files", raw.limits.files, 20, 0, 99)?),
                body_bytes,
            },
            mail: raw.mail.map(mail).transpose()?,
            backup: raw.backup.map(plan).transpose()?,
        })
    }
}

/// Whether this is an onion address of version 3, whose last letter before the ending is always a d.
fn is_onion(text: &str) -> bool {
    text.strip_suffix(".onion").is_some_and(|name| {
        name.len() == 56 && name.ends_with('d') && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'))
    })
}

fn mail(raw: RawMail) -> Result<MailSettings, SettingsError> {
    let RawMail { server, port, tls, user, password_file, ca_file, from, hour } = raw;
    let refused = |key, must| Err(SettingsError::Mail { key, must });
    if server.is_empty() || server.contains(|c: char| c.is_whitespace() || c.is_control() || c == '/') {
        return refused("server", "must be the mail server's name or address, without a port");
    }
    let (tls, usual_port) = match tls {
        RawTls::Implicit => (MailTls::Implicit, 465),
        RawTls::StartTls => (MailTls::StartTls, 587),
        RawTls::None => (MailTls::None, 25),
    };
    let is_here = server == "localhost" || server.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    if tls == MailTls::None && !is_here {
        return refused("tls", "must be \"implicit\" or \"starttls\", unless the mail server is on this machine");
    }
    if user.is_some() != password_file.is_some() {
        return refused("user", "goes with password_file, the path of a file that holds the password and nothing else");
    }
    let Ok(from) = MailAddress::parse(&from) else {
        return refused("from", "must be a mail address, such as desk@example.org");
    };
    let hour = u16::try_from(within("mail.hour", hour, 6, 1, 21)?).unwrap_or(6);
    let mail = Mail { server, port: port.unwrap_or(usual_port), tls, user, from, hour };
    Ok(MailSettings { mail, password_file, ca_file })
}

fn plan(raw: RawBackup) -> Result<Plan, SettingsError> {
    Ok(Plan {
        recipients: backup::recipients(raw.recipients.iter().map(String::as_str)).map_err(SettingsError::Recipients)?,
        every_days: u32::try_from(within("backup.every_days", raw.every_days, 1, 1, 365)?).unwrap_or(1),
        keep: to_usize(within("backup.keep", raw.keep, 7, 1, 1_000)?),
        folder: raw.folder,
    })
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn within(key: &'static str, value: Option<u64>, default: u64, min: u64, max: u64) -> Result<u64, SettingsError> {
    let value = value.unwrap_or(default.min(max));
    if (min..=max).contains(&value) { Ok(value) } else { Err(SettingsError::Bounds { key, min, max }) }
}

fn listen(key: &'static str, text: &str) -> Result<Listen, SettingsError> {
    match text.strip_prefix("unix:") {
        Some("") => Err(SettingsError::Address { key }),
        Some(path) => Ok(Listen::Unix(PathBuf::from(path))),
        None => text.parse().map(Listen::Tcp).map_err(|_| SettingsError::Address { key }),
    }
}

/// Loopback, RFC 1918, RFC 4193 and RFC 6598 (100.64.0.0/10, which some VPNs use) addresses.
fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [first, second, ..] = ip.octets();
            ip.is_loopback() || ip.is_private() || (first == 100 && (64..128).contains(&second))
        }
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Listen, Settings, SettingsError};

    #[test]
    fn an_empty_file_gives_the_defaults() {
        let settings = Settings::parse("").unwrap();
        assert_eq!(settings.intake, Listen::Tcp("127.0.0.1:8080".parse().unwrap()));
        assert_eq!(settings.limits.message_chars, 100_000);
        assert_eq!(settings.idle.as_secs(), 900);
        assert_eq!(settings.absent_days, Some(30));
        assert_eq!(Settings::parse("absent_days = 0").unwrap().absent_days, None);
    }

    #[test]
    fn a_desk_that_faces_the_world_is_refused() {
        for public in ["0.0.0.0:8081", "8.8.8.8:80", "[::]:80"] {
            assert!(
                matches!(Settings::parse(&format!("desk = \"{public}\"")), Err(SettingsError::PublicDesk)),
                "{public}"
            );
        }
        assert!(Settings::parse("desk = \"unix:/run/desk.sock\"").is_ok());
        assert!(Settings::parse("desk = \"192.168.1.5:8081\"").is_ok());
    }

    #[test]
    fn mail_goes_without_tls_only_as_far_as_this_machine() {
        let mail = |server: &str| {
            Settings::parse(&format!("[mail]\nserver = \"{server}\"\nfrom = \"desk@example.org\"\ntls = \"none\""))
        };
        for here in ["localhost", "127.0.0.1", "::1"] {
            assert_eq!(mail(here).unwrap().mail.unwrap().mail.port, 25, "{here}");
        }
        for elsewhere in ["mail.example.org", "192.168.1.5", "localhost.example.org"] {
            assert!(matches!(mail(elsewhere), Err(SettingsError::Mail { key: "tls", .. })), "{elsewhere}");
        }
    }

    #[test]
    fn nonsense_is_named() {
        for bad in [
            "intkae = \"x\"",
            "intake = \"nowhere\"",
            "intake = \"unix:\"",
            "idle_minutes = 0",
            "absent_days = 367",
            "[limits]\nfiles = 100",
            "leave_to = \"javascript:alert(1)\"",
            "leave_to = \"https://a; script-src *\"",
            "onion = \"example.org\"",
            "onion = \"expyuzz4wqqyqhjn.onion\"",
            "onion = \"http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion/\"",
            "onion = \"2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wie.onion\"",
            "onion = \"2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wi1.onion\"",
            "limits.body_bytes = 99999999999",
            "[mail]\nserver = \"mail.example.org\"",
            "[mail]\nserver = \"mail.example.org\"\nfrom = \"desk\"",
            "[mail]\nserver = \"mail.example.org:465\"\nfrom = \"desk@example.org\"\nhour = 22",
            "[mail]\nserver = \"mail.example.org\"\nfrom = \"desk@example.org\"\nuser = \"desk\"",
            "[mail]\nserver = \"mail.example.org\"\nfrom = \"desk@example.org\"\npassword = \"inline\"",
            "[mail]\nserver = \"mail.example.org\"\nfrom = \"desk@example.org\"\ntls = \"opportunistic\"",
            "[backup]\nfolder = \"/backups\"",
            "[backup]\nfolder = \"/backups\"\nrecipients = []",
            "[backup]\nfolder = \"/backups\"\nrecipients = [\"age1pq1short\"]",
        ] {
            assert!(Settings::parse(bad).is_err(), "{bad}");
        }
    }
}
