//! A site with one channel of four members, set up and filled through the library: through the forms it would take long.

use std::path::Path;
use std::thread;

use tipline::clock::Clock;
use tipline::crypto::{
    Addressee, EnvelopeWriter, FormSeed, Granted, Hold, Identity, MailboxKeys, MessageDigest, Passphrase, Recipient,
    SealedEnvelope, SiteSalt, random_bytes,
};
use tipline::domain::{
    self, ChannelId, Clocks, Day, Details, EntryKind, FileName, Locator, MediaType, Message, Name, PersonId, Step,
};
use tipline::secret::Secret;
use tipline::store::{self, Channel, Keys, NewSite, NewTip, OpenedStore, Person};

use super::Outcome;

/// Who reads the channel's tips; the first signs in.
const HANDLERS: [&str; 4] = ["Ada Mbeki", "Bo Lind", "Cai Wen", "Dov Katz"];
pub(crate) const PASSPHRASE: &str = "measured, not kept";
/// A tip of ordinary length.
const MESSAGE_BYTES: usize = 2 * 1024;
/// Threads that fill a folder: enough that many tips share a sync.
const FILLING: u32 = 32;

pub(crate) fn handler() -> &'static str {
    HANDLERS[0]
}

/// A message of 2 KiB that is unlike every other.
pub(crate) fn message(number: u32) -> String {
    format!("{number:<MESSAGE_BYTES$}").replace(' ', "m")
}

/// Makes the site in the folder `data` of `dir`.
pub(crate) fn set_up(dir: &Path) -> Outcome<ChannelId> {
    let passphrase = Passphrase::typed(Secret::new(PASSPHRASE.to_owned()));
    let mut people = Vec::new();
    for name in HANDLERS {
        let identity = Identity::generate();
        let keys = Keys::of_the_desk(identity.to_recipient(), identity.lock(&passphrase));
        let id = PersonId::from_bytes(random_bytes());
        people.push(Person::active(id, Name::parse(name)?, Name::parse("Handler")?, keys));
    }
    let id = ChannelId::from_bytes(random_bytes());
    let handlers = people.iter().map(|person: &Person| person.id).collect();
    let channel = Channel::new(id, Name::parse("Everything")?, handlers, Vec::new());
    let site = NewSite { name: Name::parse("Benchmark")?, channels: vec![channel], people };
    open(dir)?.cabinet.set_up(&site, Clock::Wall.today())?;
    Ok(id)
}

/// Adds so many tips that every handler can read, received over the last year, with a file of as many bytes as `file_bytes`
/// says.
pub(crate) fn fill(dir: &Path, tips: u32, file_bytes: fn(u32) -> Option<usize>) -> Outcome {
    let opened = open(dir)?;
    let roster = opened.cabinet.roster().ok_or("not set up")?;
    let channel = roster.channels.first().ok_or("no channel")?;
    thread::scope(|scope| {
        let fillers: Vec<_> = (0..FILLING)
            .map(|thread| {
                let (slot, roster) = (&opened.slot, &roster);
                scope.spawn(move || -> Outcome {
                    // Argon2 once per thread: where a mailbox lies is random all the same.
                    let (_, mut mailbox) = receipt(roster.salt);
                    for number in (thread..tips).step_by(FILLING as usize) {
                        let identity = Identity::generate();
                        let people: Vec<_> = roster.members(&channel.handlers).collect();
                        let recipients: Vec<_> =
                            people.iter().filter_map(|person| Some(person.keys()?.recipient.clone())).collect();
                        let grants =
                            people.iter().map(|person| person.id).zip(grants(&identity, &recipients)).collect();
                        let SealedEnvelope { head, body } =
                            envelope(&identity, number, file_bytes(number), slot.spool())?;
                        mailbox.locator = Locator::from_bytes(random_bytes());
                        let new = NewTip {
                            channel: channel.id,
                            day: Clock::Wall.today().minus(number % 365),
                            clocks: Clocks::default(),
                            recipient: identity.to_recipient(),
                            grants,
                            envelope: SealedEnvelope { head, body },
                        };
                        slot.drop_tip(new, &mailbox)?;
                    }
                    Ok(())
                })
            })
            .collect();
        fillers.into_iter().try_for_each(|filler| filler.join().unwrap_or_else(|_| Err("a thread ended early".into())))
    })
}

fn open(dir: &Path) -> Outcome<OpenedStore> {
    Ok(store::open(&dir.join("data"), Clock::Wall.today(), || ())?)
}

/// What a source's receipt costs.
pub(crate) fn receipt(salt: SiteSalt) -> (tipline::domain::Receipt, MailboxKeys) {
    FormSeed::generate().receipt(MessageDigest::new(), salt)
}

/// A tip's envelope.
pub(crate) fn envelope<B: std::io::Write>(
    tip: &Identity,
    number: u32,
    file_bytes: Option<usize>,
    body: B,
) -> Outcome<SealedEnvelope<B>> {
    let message = Message::parse(&Secret::new(message(number)), usize::MAX)?;
    let mut writer = EnvelopeWriter::new(&[tip.to_recipient()], body);
    if let Some(bytes) = file_bytes {
        writer.start_file(FileName::tame("photo.jpg"), MediaType::tame("image/jpeg"), None)?;
        writer.write_file(&vec![7; bytes])?;
    }
    Ok(writer.finish(&message, Details::new(EntryKind::Tip))?)
}

/// Closes so many of the tips on that day.
pub(crate) fn close(dir: &Path, tips: usize, day: Day) -> Outcome {
    let cabinet = &open(dir)?.cabinet;
    let found = cabinet.tips()?;
    let closed: Vec<_> = found.iter().take(tips).collect();
    let step = Step::Close(domain::Outcome::NotSubstantiated, Clocks::default());
    thread::scope(|scope| {
        let closers: Vec<_> = closed
            .chunks(closed.len().div_ceil(FILLING as usize).max(1))
            .map(|mine| {
                scope.spawn(move || -> Outcome {
                    mine.iter().try_for_each(|tip| Ok(cabinet.take_step(tip, step, day)?))
                })
            })
            .collect();
        closers.into_iter().try_for_each(|closer| closer.join().unwrap_or_else(|_| Err("a thread ended early".into())))
    })
}

/// A tip's grants.
pub(crate) fn grants(tip: &Identity, people: &[Recipient]) -> Vec<Granted> {
    people.iter().map(|person| Granted::seal(tip, Addressee { reads: person, door: None }, Hold::Open)).collect()
}
