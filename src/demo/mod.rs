//! A throw-away site for looking around: sealed and stored like a real one, in a folder that goes when the server stops.

mod brief;
mod content;

use std::collections::BTreeSet;
use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::{env, fs};

use data_encoding::HEXLOWER;
use thiserror::Error;

use self::brief::{BRIEFS, Brief, Stage};
use self::content::{Asset, CHANNELS, PEOPLE, SITE, Step, StraightToOverseers, TIPS, Tip};
use crate::crypto::{
    CardKey, EnvelopeWriter, FormNumber, FormSeed, Identity, MessageDigest, Passphrase, Recipient, SealedEnvelope,
    SessionSecret, random_bytes,
};
use crate::domain::{
    Card, ChannelId, Day, Details, EntryKind, FileName, MediaType, Message, MessageError, Name, Outcome, PersonId,
    TipId, TipLabel,
};
use crate::intake::audience::{self, NobodyLeft, Route};
use crate::secret::Secret;
use crate::store::{Channel, Keys, Mailbox, NewSite, NewTip, OpenedStore, Person, Roster, Spool, StoreError};

/// Everybody's passphrase in the demonstration. It guards nothing.
const PASSPHRASE: &str = "demonstration only";

/// Why the demonstration could not be filled.
#[derive(Debug, Error)]
pub enum DemoError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A text of ours is blank or too long.
    #[error("the demonstration's own text: {0}")]
    Text(#[from] MessageError),
    /// An index of ours points nowhere.
    #[error("the demonstration's own lists do not fit together")]
    Lists,
}

/// A folder that is removed when this is dropped.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one in the system's place for temporary files.
    ///
    /// # Errors
    /// What the system says.
    pub fn new() -> io::Result<Self> {
        let path = env::temp_dir().join(format!("tipline-demo-{}", HEXLOWER.encode(&random_bytes::<8>())));
        DirBuilder::new().mode(0o700).create(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0); // what cannot be removed is in the system's place for temporary files
    }
}

/// Sets the site up and sends every tip of the demonstration. Answers how to sign in and a receipt to come back with.
///
/// # Errors
/// [`DemoError`].
pub fn fill(opened: &OpenedStore, today: Day) -> Result<String, DemoError> {
    let site = site()?;
    opened.cabinet.set_up(&site, today)?;
    let roster = opened.cabinet.roster().ok_or(DemoError::Lists)?;
    let mut receipt = String::new();
    for tip in TIPS {
        let channel = site.channels.get(tip.channel).ok_or(DemoError::Lists)?;
        receipt = send(opened, &roster, &site.people, channel, tip, today)?;
    }
    for brief in BRIEFS {
        send_brief(opened, &roster, brief, &site, today)?;
    }
    opened.cabinet.sweep(today, None)?; // what its invented days have brought; everybody is there
    let names: Vec<&str> = PEOPLE.iter().map(|person| person.name).collect();
    Ok(format!(
        "Sign in as:  {}\nPassphrase:  {PASSPHRASE}\nA receipt:   {receipt}\nEverything here is made up, and gone when \
         you press Ctrl-C.",
        names.join(", ")
    ))
}

fn site() -> Result<NewSite, DemoError> {
    let passphrase = Passphrase::typed(Secret::new(PASSPHRASE.to_owned()));
    let people = PEOPLE
        .iter()
        .map(|person| {
            let identity = Identity::generate();
            let keys = Keys::of_the_desk(identity.to_recipient(), identity.lock(&passphrase));
            let id = PersonId::from_bytes(random_bytes());
            let active = Person::active(id, Name::parse(person.name)?, Name::parse(person.title)?, keys);
            Ok(Person { operator: person.operator, ..active })
        })
        .collect::<Result<Vec<_>, DemoError>>()?;
    let ids =
        |indexes: &[usize]| indexes.iter().filter_map(|index| people.get(*index)).map(|person| person.id).collect();
    let channels = CHANNELS
        .iter()
        .map(|channel| {
            let id = ChannelId::from_bytes(random_bytes());
            let (handlers, overseers) = (ids(channel.handlers), ids(channel.overseers));
            let description = channel.description.to_owned();
            Ok(Channel { description, ..Channel::new(id, Name::parse(channel.name)?, handlers, overseers) })
        })
        .collect::<Result<Vec<_>, DemoError>>()?;
    Ok(NewSite { name: Name::parse(SITE)?, channels, people })
}

fn send(
    opened: &OpenedStore,
    roster: &Roster,
    people: &[Person],
    channel: &Channel,
    tip: &Tip,
    today: Day,
) -> Result<String, DemoError> {
    let (receipt, there, identity) = drop_tip(opened, roster, people, channel, tip, today)?;
    for step in tip.steps {
        match step {
            Step::FollowUp { days_ago, message, files } => {
                add(opened, there, message, files, today.minus(*days_ago))?;
            }
            Step::Reply { days_ago, by, message, files } => {
                let step = crate::domain::Step::Reply;
                answer(opened, &there.tip(), (EntryKind::Reply, step), *by, message, files, today.minus(*days_ago))?;
            }
            Step::Note { days_ago, by, message } => {
                let step = crate::domain::Step::Note;
                answer(opened, &there.tip(), (EntryKind::Note, step), *by, message, &[], today.minus(*days_ago))?;
            }
        }
    }
    if let Some(last) = tip.steps.last() {
        let readers = match tip.straight_to_overseers {
            StraightToOverseers::Yes => &channel.overseers,
            StraightToOverseers::No => &channel.handlers,
        };
        let left_out = left_out(people, tip);
        let readers: Vec<PersonId> = readers.iter().copied().filter(|person| !left_out.contains(person)).collect();
        let read = Read { labels: &[], unseen: u32::from(matches!(last, Step::FollowUp { .. })) };
        read.note(opened, &there.tip(), &identity, &readers, today)?;
    }
    Ok(receipt)
}

/// Drops a tip in. Answers its receipt, its mailbox and its identity.
fn drop_tip(
    opened: &OpenedStore,
    roster: &Roster,
    people: &[Person],
    channel: &Channel,
    tip: &Tip,
    today: Day,
) -> Result<(String, Mailbox, Identity), DemoError> {
    let left_out = left_out(people, tip);
    let route = match tip.straight_to_overseers {
        StraightToOverseers::Yes => Route::Overseers,
        StraightToOverseers::No => Route::Handlers,
    };
    let access = audience::decide(roster, channel, &left_out, route).map_err(|NobodyLeft| DemoError::Lists)?;
    let identity = Identity::generate();
    let day = today.minus(tip.days_ago);
    let grants = audience::seal_grants(roster, &access, &identity);
    let own = [identity.to_recipient()];
    let chosen = audience::told(roster, &access, &left_out, false);
    let about = Details { people: tip.people.to_owned(), audience: Some(chosen), ..Details::new(EntryKind::Tip) };
    let envelope = seal(&own, opened.slot.spool(), tip.message, about, tip.files)?;
    let (receipt, mailbox) = FormSeed::generate().receipt(MessageDigest::new(), roster.salt);
    let [recipient] = own;
    let new = NewTip { channel: channel.id, day, clocks: channel.clocks, recipient, grants, envelope };
    opened.slot.drop_tip(new, &mailbox)?;
    let there = opened.slot.open_mailbox(&mailbox.locator, &mailbox.pointer)?;
    Ok((receipt.canonical().expose().clone(), there, identity))
}

/// A short tip goes the same way.
fn send_brief(
    opened: &OpenedStore,
    roster: &Roster,
    brief: &Brief,
    site: &NewSite,
    today: Day,
) -> Result<(), DemoError> {
    let channel = site.channels.get(brief.channel).ok_or(DemoError::Lists)?;
    let tip = Tip {
        channel: brief.channel,
        days_ago: brief.days_ago,
        message: brief.message,
        people: "",
        files: &[],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[],
    };
    let (_, there, identity) = drop_tip(opened, roster, &site.people, channel, &tip, today)?;
    let (id, day) = (there.tip(), today.minus(brief.days_ago.saturating_sub(1)));
    let by =
        CHANNELS.get(brief.channel).and_then(|channel| channel.handlers.first()).copied().ok_or(DemoError::Lists)?;
    let reply = |text, step| answer(opened, &id, (EntryKind::Reply, step), by, text, &[], day);
    let mut unseen = 0;
    match brief.stage {
        Stage::New => return Ok(()),
        Stage::Acknowledged => opened.cabinet.take_step(&id, crate::domain::Step::Acknowledge, day)?,
        Stage::Asked(text) => reply(text, crate::domain::Step::Reply)?,
        Stage::WroteBack(text, more) => {
            reply(text, crate::domain::Step::Reply)?;
            add(opened, there, more, &[], today)?;
            unseen = 1;
        }
        Stage::Answered(text) => reply(text, crate::domain::Step::Answer)?,
        Stage::Closed(text) => {
            let close = crate::domain::Step::Close(Outcome::Substantiated, channel.clocks);
            answer(opened, &id, (EntryKind::Closing, close), by, text, &[], day)?;
        }
    }
    Read { labels: brief.labels, unseen }.note(opened, &id, &identity, &channel.handlers, today)
}

fn left_out(people: &[Person], tip: &Tip) -> BTreeSet<PersonId> {
    tip.leave_out.iter().filter_map(|index| people.get(*index)).map(|person| person.id).collect()
}

/// That a tip has been read by those who may, but for its last entries, and what they put on it.
struct Read {
    labels: &'static [&'static str],
    unseen: u32,
}

impl Read {
    fn note(
        self,
        opened: &OpenedStore,
        tip: &TipId,
        identity: &Identity,
        readers: &[PersonId],
        today: Day,
    ) -> Result<(), DemoError> {
        let mut card = Card::default();
        let entries = opened.cabinet.record(tip)?.entries;
        for reader in readers {
            card.see(*reader, entries.saturating_sub(self.unseen));
        }
        readers.first().into_iter().for_each(|first| card.take_in_hand(*first));
        for label in self.labels {
            card.put(TipLabel::parse(label).map_err(|_| DemoError::Lists)?).map_err(|_| DemoError::Lists)?;
        }
        let sealed = CardKey::of(identity.seed()).seal(tip, &card);
        Ok(opened.cabinet.change_card(tip, today, |_| Ok(Some(sealed.clone())))?)
    }
}

fn add(opened: &OpenedStore, there: Mailbox, message: &str, files: &[Asset], day: Day) -> Result<(), DemoError> {
    let recipients = [opened.slot.recipient(there)?];
    let envelope = seal(&recipients, opened.slot.spool(), message, Details::new(EntryKind::FollowUp), files)?;
    Ok(opened.slot.add_follow_up(there, form(), day, envelope)?)
}

fn answer(
    opened: &OpenedStore,
    tip: &TipId,
    (kind, step): (EntryKind, crate::domain::Step),
    by: usize,
    message: &str,
    files: &[Asset],
    day: Day,
) -> Result<(), DemoError> {
    let author = PEOPLE.get(by).map(|person| format!("{}, {}", person.name, person.title)).ok_or(DemoError::Lists)?;
    let recipients = opened.cabinet.recipients(tip, kind)?;
    let envelope = seal(&recipients, opened.cabinet.spool(), message, Details { author, ..Details::new(kind) }, files)?;
    Ok(opened.cabinet.add_entry(tip, kind, form(), day, envelope, step)?)
}

fn seal(
    recipients: &[Recipient],
    spool: Spool,
    message: &str,
    details: Details,
    files: &[Asset],
) -> Result<SealedEnvelope<Spool>, DemoError> {
    let message = Message::parse(&Secret::new(message.to_owned()), usize::MAX)?;
    let mut writer = EnvelopeWriter::new(recipients, spool);
    for file in files {
        writer
            .start_file(FileName::tame(file.name), MediaType::tame(file.media_type), None)
            .map_err(StoreError::from)?;
        writer.write_file(file.bytes).map_err(StoreError::from)?;
    }
    Ok(writer.finish(&message, details).map_err(StoreError::from)?)
}

/// A form number without a form.
fn form() -> FormNumber {
    let session = SessionSecret::generate();
    session.check(&session.guard()).expect("a session knows its own guard")
}
