//! The store as intake may use it: things go in; one mailbox is opened by its locator; nothing can be listed.

use std::sync::Arc;

use super::committer::{Change, NewSlot, Outcome};
use super::engine::{Batch, Table, key};
use super::record::{self, Entry, EntryRecord, KeysRecord, TipRecord, Turn};
use super::vault::{NewEntry, Vault, entry_key, holds_form, seal_tip, tip_key};
use super::{Listed, Roster, Spool, StoreError};
use crate::crypto::{
    ErasureKey, FormNumber, Granted, MailboxKeys, PointerKey, Recipient, SealedEnvelope, random_bytes,
};
use crate::domain::{ChannelId, Clocks, Day, EntryKind, Life, Locator, PersonId, Step, TipId};

/// First byte of a mailbox record.
const MAILBOX_VERSION: u8 = 1;

/// Intake's handle.
#[derive(Clone)]
pub struct Slot(pub(super) Arc<Vault>);

/// A tip as it is dropped in: sealed already.
pub struct NewTip {
    /// Where it goes.
    pub channel: ChannelId,
    /// Today.
    pub day: Day,
    /// The channel's clocks.
    pub clocks: Clocks,
    /// To whom its envelopes are sealed.
    pub recipient: Recipient,
    /// One for each member of the channel, decoys among them.
    pub grants: Vec<(PersonId, Granted)>,
    /// What was sent.
    pub envelope: SealedEnvelope<Spool>,
}

/// What became of a tip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dropped {
    /// It is on the disk, under this id.
    Kept(TipId),
    /// It was there already: the same form, sent again.
    KeptBefore,
}

/// A mailbox that a receipt opened.
#[derive(Clone, Copy)]
pub struct Mailbox {
    tip: TipId,
}

impl Mailbox {
    /// The tip it belongs to.
    #[must_use]
    pub fn tip(self) -> TipId {
        self.tip
    }
}

impl Slot {
    /// The site as it stands; `None` before it is set up.
    #[must_use]
    pub fn roster(&self) -> Option<Arc<Roster>> {
        self.0.roster()
    }

    /// Where something waits that is not sent yet.
    ///
    /// # Errors
    /// [`StoreError::Full`] when large things are not taken any more.
    pub fn aside(&self) -> Result<Spool, StoreError> {
        Ok(self.0.aside()?)
    }

    /// Whether a mailbox is there: the same form was kept before.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn is_known(&self, mailbox: &MailboxKeys) -> Result<bool, StoreError> {
        Ok(self.0.engine.get(&mailbox_key(&mailbox.locator))?.is_some())
    }

    /// Where an envelope's body is written.
    #[must_use]
    pub fn spool(&self) -> Spool {
        self.0.spool()
    }

    /// Keeps a tip and its mailbox in one step. When this answers, both are on the disk.
    ///
    /// # Errors
    /// [`StoreError::Full`] when nothing was stored for want of room; [`StoreError::Broken`] when the disk failed.
    pub fn drop_tip(&self, new: NewTip, mailbox: &MailboxKeys) -> Result<Dropped, StoreError> {
        let vault = &self.0;
        vault.space.for_records()?;
        let mailbox_key = mailbox_key(&mailbox.locator);
        let mut settled = new.envelope.body.settle(new.day)?;
        let tip = TipId::from_bytes(random_bytes());
        let erasure = ErasureKey::generate();
        let entry = EntryRecord {
            kind: EntryKind::Tip,
            day: new.day,
            form: random_bytes(),
            head: new.envelope.head,
            body: settled.place.clone(),
        };
        let life = Life::new(new.day, new.clocks);
        let record = TipRecord { channel: new.channel, life, moved: new.day, turn: Turn::Handlers, entries: 1 };
        let keys = KeysRecord::new(&new.recipient, &mailbox.identity.to_recipient());
        let mut pointer = vec![MAILBOX_VERSION];
        pointer.extend(mailbox.pointer.seal(&mailbox.locator, &tip));

        let mut batch = Batch::default();
        batch.put(mailbox_key.clone(), pointer);
        let place = key(Table::Keys, &[tip.as_bytes()]);
        batch.put(place.clone(), record::seal(&erasure, &place, &keys)?);
        let place = entry_key(&tip, 0);
        batch.put(place.clone(), record::seal(&erasure, &place, &entry)?);
        for (person, granted) in &new.grants {
            let place = grant_key(&tip, *person);
            batch.put(place.clone(), record::seal_granted(&erasure, &place, granted)?);
        }
        let slot = vault.keys.allocate()?;
        batch.put(tip_key(&tip), seal_tip(&erasure, &tip, slot, &record)?);
        let change = Change {
            absent: vec![mailbox_key, tip_key(&tip)],
            unchanged: Vec::new(),
            slot: Some(NewSlot { index: slot, tip, key: erasure }),
            batch,
            day: new.day,
        };
        match vault.commit(change, &mut settled)? {
            Outcome::Kept => Ok(Dropped::Kept(tip)),
            Outcome::Refused => Ok(Dropped::KeptBefore),
        }
    }

    /// Opens the mailbox of a receipt. An unknown one costs the same work.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when no tip belongs to this receipt, [`StoreError::Erased`] when its tip has been erased.
    pub fn open_mailbox(&self, locator: &Locator, pointer: &PointerKey) -> Result<Mailbox, StoreError> {
        let stored = self.0.engine.get(&mailbox_key(locator))?;
        let known = stored.is_some();
        let value = stored.unwrap_or_else(|| [[MAILBOX_VERSION].as_slice(), &[0; PointerKey::SEALED_BYTES]].concat());
        let tip = match value.split_first() {
            Some((&MAILBOX_VERSION, sealed)) => pointer.open(locator, sealed).ok(),
            _ => None,
        };
        match (known, tip) {
            (false, _) => Err(StoreError::Missing),
            (true, None) => Err(StoreError::Damaged),
            (true, Some(tip)) if self.0.was_erased(&tip)? => Err(StoreError::Erased),
            (true, Some(tip)) => Ok(Mailbox { tip }),
        }
    }

    /// How the tip of a mailbox stands.
    ///
    /// # Errors
    /// [`StoreError::Damaged`].
    pub fn state(&self, mailbox: Mailbox) -> Result<TipRecord, StoreError> {
        self.0.tip(&mailbox.tip)
    }

    /// Whether somebody beside the channel's handlers, who is here, has a grant of the mailbox's tip: then it can be passed
    /// up.
    ///
    /// # Errors
    /// [`StoreError::Damaged`].
    pub fn can_go_up(&self, mailbox: Mailbox) -> Result<bool, StoreError> {
        let Some(roster) = self.roster() else { return Ok(false) };
        self.0.can_go_up(&mailbox.tip, &self.0.tip(&mailbox.tip)?, &roster)
    }

    /// The replies in a mailbox, in order and numbered from 0; one that cannot be read is an error in its place.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the tip itself cannot be read.
    pub fn replies(&self, mailbox: Mailbox) -> Result<Listed<u32, Entry>, StoreError> {
        let entries = self.0.entries(&mailbox.tip)?;
        Ok(entries
            .into_iter()
            // A record that cannot be read may have been a reply or a note among handlers; only replies may show here.
            .filter(|(_, entry)| entry.as_ref().is_ok_and(|entry| entry.kind.is_for_the_source()))
            .zip(0..)
            // Numbered anew: a gap would tell that handlers talk among themselves.
            .map(|((_, entry), number)| (number, entry.and_then(|entry| self.0.entry(number, entry))))
            .collect())
    }

    /// To whom a follow-up is sealed.
    ///
    /// # Errors
    /// [`StoreError::Damaged`].
    pub fn recipient(&self, mailbox: Mailbox) -> Result<Recipient, StoreError> {
        self.0.keys_of(&mailbox.tip)?.tip()
    }

    /// Whether the follow-up of this form is there: the same form was kept before.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub fn has_follow_up(&self, mailbox: Mailbox, form: FormNumber) -> Result<bool, StoreError> {
        Ok(holds_form(&self.0.entries(&mailbox.tip)?, form.as_bytes()))
    }

    /// Keeps a follow-up. The same form sent again is kept once.
    ///
    /// # Errors
    /// As [`Slot::drop_tip`].
    pub fn add_follow_up(
        &self,
        mailbox: Mailbox,
        form: FormNumber,
        day: Day,
        envelope: SealedEnvelope<Spool>,
    ) -> Result<(), StoreError> {
        self.0.append(
            &mailbox.tip,
            NewEntry { kind: EntryKind::FollowUp, day, form, envelope, grant: None, seen: None },
            Step::FollowUp,
        )
    }
}

fn mailbox_key(locator: &Locator) -> Vec<u8> {
    key(Table::Mailbox, &[locator.as_bytes()])
}

pub(super) fn grant_key(tip: &TipId, person: PersonId) -> Vec<u8> {
    key(Table::Grant, &[tip.as_bytes(), person.as_bytes()])
}
