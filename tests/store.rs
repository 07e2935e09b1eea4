//! The data folder as the store leaves and finds it: what is missing is reported, what is left over is swept, what is
//! not ours is refused; of one flipped byte, anywhere, nothing wrong is ever shown and no loss is silent.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tipline::crypto::{
    Addressee, EnvelopeWriter, FormSeed, Granted, Hold, Identity, MailboxKeys, MessageDigest, Passphrase, SealedCard,
    SealedDrafts, SealedEnvelope, SessionSecret, SiteSalt, random_bytes,
};
use tipline::domain::{
    ChannelId, Clocks, Day, Details, EntryKind, FileName, MediaType, Message, Name, Outcome, PersonId, Step,
};
use tipline::secret::Secret;
use tipline::store::{
    Channel, DamageReport, Dropped, Fault, FolderError, Healed, Keys, NewSite, NewTip, OpenedStore, Person,
    PersonState, StoreError, Swept, check, level_tree, open,
};

fn today() -> Day {
    Day::from_unix_seconds(1_790_000_000)
}

fn opened(dir: &Path) -> OpenedStore {
    open(dir, today(), || ()).unwrap_or_else(|error| unreachable!("{error}"))
}

fn mailbox() -> MailboxKeys {
    FormSeed::generate().receipt(MessageDigest::new(), SiteSalt([0; 16])).1
}

fn tip(store: &OpenedStore, mailbox: &MailboxKeys, file_bytes: usize) -> Dropped {
    let own = Identity::generate().to_recipient();
    let granted = Granted::seal(&Identity::generate(), Addressee { reads: &own, door: Some(&own) }, Hold::Open);
    drop_tip(store, mailbox, file_bytes, granted)
}

fn drop_tip(store: &OpenedStore, mailbox: &MailboxKeys, file_bytes: usize, granted: Granted) -> Dropped {
    let identity = Identity::generate();
    let mut writer = EnvelopeWriter::new(&[identity.to_recipient()], store.slot.spool());
    let message = Message::parse(&Secret::new("a message".to_owned()), 100);
    let file = vec![7; file_bytes];
    let kept = writer
        .start_file(FileName::tame("a.bin"), MediaType::tame(""), None)
        .and_then(|()| writer.write_file(&file))
        .and_then(|()| {
            let message = message.unwrap_or_else(|error| unreachable!("{error}"));
            writer.finish(&message, Details::new(EntryKind::Tip))
        })
        .map_err(Into::into)
        .and_then(|envelope| {
            let new = NewTip {
                channel: ChannelId::from_bytes([1; 8]),
                day: today(),
                clocks: Clocks::default(),
                recipient: identity.to_recipient(),
                grants: vec![(PersonId::from_bytes([2; 8]), granted)],
                envelope,
            };
            store.slot.drop_tip(new, mailbox)
        });
    kept.unwrap_or_else(|error| unreachable!("{error}"))
}

#[test]
fn a_missing_acknowledged_tip_is_reported_and_nothing_is_swept_meanwhile() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    assert!(matches!(tip(&store, &mailbox(), 100_000), Dropped::Kept(_)));
    drop(store);
    let lose = |name: &str| fs::rename(data.join(name), dir.path().join(name)).unwrap();
    lose("db"); // what a damaged log can come to: everything silently gone
    let store = opened(&data);
    assert_eq!((store.damage, store.healed), (DamageReport::default(), Healed::Database), "there is a second copy");
    drop(store);
    lose("changes");
    fs::remove_dir_all(data.join("db")).unwrap();
    assert_eq!(opened(&data).damage, DamageReport { missing_tips: 1, lost_groups: 1, ..DamageReport::default() });
    assert_eq!(fs::read_dir(data.join("sealed")).unwrap().count(), 1);
}

#[test]
fn the_same_mailbox_is_kept_once_and_the_second_body_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    let mailbox = mailbox();
    assert!(matches!(tip(&store, &mailbox, 100_000), Dropped::Kept(_)));
    assert_eq!(tip(&store, &mailbox, 100_000), Dropped::KeptBefore);
    assert_eq!(fs::read_dir(data.join("sealed")).unwrap().count(), 1);
    drop(store);
    assert_eq!(opened(&data).damage, DamageReport::default());
}

#[test]
fn leftovers_of_a_crash_are_swept_and_a_healthy_folder_checks_well() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    tip(&store, &mailbox(), 100);
    tip(&store, &mailbox(), 100_000);
    let mut spool = store.slot.spool();
    spool.write_all(&vec![1; 100_000]).unwrap();
    std::mem::forget(spool); // what a kill leaves: an upload cut off, without its clean-up
    drop(store);
    fs::write(data.join("sealed").join("00112233445566778899aabbccddeeff"), b"renamed, never named by a record")
        .unwrap();
    drop(opened(&data));
    level_tree(&data, today()).unwrap();
    let report = check(&data).unwrap_or_else(|error| unreachable!("{error}"));
    assert_eq!((report.tips, report.entries, report.bodies), (2, 2, 1));
    assert!(report.faults.is_empty(), "{:?}", report.faults);
}

#[test]
fn what_is_not_ours_or_newer_is_refused_and_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("letter.txt"), b"somebody else's").unwrap();
    fs::set_permissions(dir.path(), std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    assert!(matches!(open(dir.path(), today(), || ()), Err(FolderError::NotOurs)));
    fs::write(dir.path().join("format"), b"tipline data folder, format 4\n").unwrap();
    assert!(matches!(open(dir.path(), today(), || ()), Err(FolderError::Newer)));
    assert!(!dir.path().join("db").exists());
    let mine = dir.path().join("mine");
    let store = opened(&mine);
    assert!(matches!(open(&mine, today(), || ()), Err(FolderError::InUse)));
    drop(store);
    fs::set_permissions(&mine, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    assert!(matches!(open(&mine, today(), || ()), Err(FolderError::ReadableByOthers)));
}

/// A tip of which nothing was sealed but its head.
fn bare_tip(store: &OpenedStore, mailbox: &MailboxKeys, body: &[u8]) {
    let identity = Identity::generate();
    let mut spool = store.slot.spool();
    spool.write_all(body).unwrap_or_else(|error| unreachable!("{error}"));
    let new = NewTip {
        channel: ChannelId::from_bytes([1; 8]),
        day: today(),
        clocks: Clocks::default(),
        recipient: identity.to_recipient(),
        grants: vec![(
            PersonId::from_bytes([2; 8]),
            Granted::seal(&identity, Addressee { reads: &identity.to_recipient(), door: None }, Hold::Open),
        )],
        envelope: SealedEnvelope { head: b"age-encryption.org/v1\n".to_vec(), body: spool },
    };
    store.slot.drop_tip(new, mailbox).unwrap_or_else(|error| unreachable!("{error}"));
}

/// Every file of `sealed/`.
fn bodies(data: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(data.join("sealed")).unwrap_or_else(|error| unreachable!("{error}"));
    entries.flatten().map(|entry| entry.path()).collect()
}

type Harm = fn(&Path);

#[test]
fn a_check_names_what_is_missing_changed_orphaned_unpadded_in_clear_or_finer_than_a_day() {
    let large: Harm = |data| assert!(matches!(tip(&opened(data), &mailbox(), 100_000), Dropped::Kept(_)));
    let harms: [(&str, Harm, Harm, Fault); 9] = [
        ("a body is gone", large, |data| fs::remove_file(&bodies(data)[0]).unwrap(), Fault::MissingBody),
        (
            "a body is another",
            large,
            |data| fs::write(&bodies(data)[0], random_bytes::<4_112>()).unwrap(),
            Fault::DamagedBody,
        ),
        ("a body is longer", large, |data| fs::write(&bodies(data)[0], [7; 100]).unwrap(), Fault::UnpaddedBody),
        ("a body is nobody's", large, |data| fs::write(data.join("sealed/x"), "y").unwrap(), Fault::OrphanBody),
        ("a file is nobody's", large, |data| fs::write(data.join("x"), "y").unwrap(), Fault::ForeignFile),
        (
            "its slot is gone",
            large,
            |data| {
                let path = data.join("erasure.keys");
                let mut keys = fs::read(&path).unwrap();
                keys[64..].fill(7);
                fs::write(path, keys).unwrap();
            },
            Fault::UnreadableTip,
        ),
        (
            "a small body was never sealed",
            |data| bare_tip(&opened(data), &mailbox(), &[b'a'; 4_112]),
            |_| (),
            Fault::InClear,
        ),
        (
            "a large body was never sealed",
            |data| {
                let archive = [b"PK\x03\x04".as_slice(), &random_bytes::<{ 32_768 - 4 }>(), &[1; 16]].concat();
                bare_tip(&opened(data), &mailbox(), &archive);
            },
            |_| (),
            Fault::InClear,
        ),
        (
            "a time is fine",
            large,
            |data| {
                let file = fs::File::open(&bodies(data)[0]).unwrap();
                file.set_times(
                    fs::FileTimes::new()
                        .set_modified(std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1)),
                )
                .unwrap();
            },
            Fault::FinerThanADay,
        ),
    ];
    for (what, lay, harm, fault) in harms {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        lay(&data);
        level_tree(&data, today()).unwrap();
        let before = check(&data).unwrap_or_else(|error| unreachable!("{error}"));
        assert_eq!(before.faults.contains_key(&fault), fault == Fault::InClear, "{what}: {:?}", before.faults);
        level_tree(&data, today()).unwrap();
        harm(&data);
        if fault != Fault::FinerThanADay {
            level_tree(&data, today()).unwrap();
        }
        let after = check(&data).unwrap_or_else(|error| unreachable!("{error}"));
        assert!(after.faults.contains_key(&fault), "{what}: {:?}", after.faults);
    }
}

/// Closes the tip of a mailbox, to be kept until yesterday.
fn close(store: &OpenedStore, mailbox: &MailboxKeys) {
    let tip = store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer).expect("it was kept").tip();
    let clocks = Clocks { keep_days: 0, ..Clocks::default() };
    let close = Step::Close(Outcome::Substantiated, clocks);
    store.cabinet.take_step(&tip, close, today().minus(1)).unwrap_or_else(|error| unreachable!("{error}"));
}

/// The source of a mailbox adds something.
#[test]
fn a_grant_without_the_mark_its_person_needs_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    set_up(&store);
    assert!(matches!(tip(&store, &mailbox(), 100), Dropped::Kept(_)));
    drop(store);
    level_tree(&data, today()).unwrap();
    assert!(check(&data).unwrap().faults.is_empty(), "with the mark all is well");
    let store = opened(&data);
    let own = Identity::generate().to_recipient();
    drop_tip(
        &store,
        &mailbox(),
        100,
        Granted::seal(&Identity::generate(), Addressee { reads: &own, door: None }, Hold::Open),
    );
    drop(store);
    level_tree(&data, today()).unwrap();
    assert_eq!(check(&data).unwrap().faults, BTreeMap::from([(Fault::UnreadableGrant, 1)]));
}

#[test]
fn a_tip_without_a_grant_is_damage_unless_somebody_was_removed() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    set_up(&store);
    assert!(matches!(tip(&store, &mailbox(), 100), Dropped::Kept(_)));
    store.cabinet.destroy_grants(PersonId::from_bytes([2; 8]), today()).unwrap();
    drop(store);
    level_tree(&data, today()).unwrap();
    let report = check(&data).unwrap();
    assert_eq!((report.unread, report.faults), (0, BTreeMap::from([(Fault::TipWithoutGrant, 1)])));

    let store = opened(&data);
    let removed = store.cabinet.edit_roster(today(), |roster| {
        roster.people.iter_mut().for_each(|person| person.state = PersonState::Removed);
        Ok::<_, StoreError>(())
    });
    removed.unwrap().unwrap();
    assert!(matches!(tip(&store, &mailbox(), 100), Dropped::Kept(_)), "another one still has a grant");
    drop(store);
    level_tree(&data, today()).unwrap();
    let report = check(&data).unwrap();
    assert_eq!((report.tips, report.unread, report.faults), (2, 1, BTreeMap::new()));
}

fn follow_up(store: &OpenedStore, mailbox: &MailboxKeys) {
    let back = store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer).expect("it was kept");
    let message = Message::parse(&Secret::new("wait".to_owned()), 100).expect("it is short");
    let envelope = EnvelopeWriter::new(&[Identity::generate().to_recipient()], store.slot.spool());
    let envelope = envelope.finish(&message, Details::new(EntryKind::FollowUp)).expect("it goes to memory");
    let form = SessionSecret::generate();
    let form = form.check(&form.guard()).expect("it is its own");
    store.slot.add_follow_up(back, form, today(), envelope).unwrap_or_else(|error| unreachable!("{error}"));
}

/// A site with one channel and one person, who reads with a key of their own.
fn set_up(store: &OpenedStore) {
    let name = |name| Name::parse(name).expect("it is a name");
    let (recipient, door) = (Identity::generate().to_recipient(), Identity::generate());
    let keys = Keys::own(recipient, door.to_recipient(), door.lock(&Passphrase::typed(Secret::new("x".to_owned()))));
    let person = Person::active(PersonId::from_bytes([2; 8]), name("Handler K"), name("Handler"), keys);
    let channel = Channel::new(ChannelId::from_bytes([1; 8]), name("Wing"), vec![person.id], Vec::new());
    let site = NewSite { name: name("A site"), channels: vec![channel], people: vec![person] };
    store.cabinet.set_up(&site, today()).unwrap_or_else(|error| unreachable!("{error}"));
}

#[test]
fn a_tip_is_erased_when_its_time_is_over_and_never_while_it_is_open() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    let (open, over, answered) = (mailbox(), mailbox(), mailbox());
    for mailbox in [&open, &over, &answered] {
        assert!(matches!(tip(&store, mailbox, 100_000), Dropped::Kept(_)));
    }
    close(&store, &over);
    close(&store, &answered);
    follow_up(&store, &answered);

    assert_eq!(store.cabinet.sweep(today().minus(1), None).unwrap(), Swept::default(), "not on its last day");
    assert_eq!(store.cabinet.sweep(today(), None).unwrap().erased, 1);
    let Swept { escalated, erased, put_off: false } = store.cabinet.sweep(today().plus(100_000), None).unwrap() else {
        unreachable!("there is room")
    };
    assert_eq!((escalated.len(), erased), (1, 0));
    let opens = |mailbox: &MailboxKeys| store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer);
    assert!(matches!(opens(&over), Err(StoreError::Erased)));
    assert!(opens(&open).is_ok() && opens(&answered).is_ok());
    assert_eq!(fs::read_dir(data.join("sealed")).unwrap().count(), 2);
    assert_eq!(store.cabinet.tombstones().unwrap().iter().map(|left| left.count).sum::<u32>(), 1);
    drop(store);
    assert_eq!(opened(&data).damage, DamageReport::default());
    level_tree(&data, today()).unwrap();
    let report = check(&data).unwrap_or_else(|error| unreachable!("{error}"));
    assert_eq!((report.tips, report.entries, report.bodies, report.erased), (2, 3, 2, 1));
    assert!(report.faults.is_empty(), "{:?}", report.faults);
}

/// Everything that can be read, by what it is; what cannot be is an error in its place.
type Shown = BTreeMap<String, Result<Vec<u8>, ()>>;

fn everything(store: &OpenedStore, mailboxes: &[MailboxKeys]) -> Shown {
    let mut shown = Shown::new();
    let site = store.cabinet.roster().map(|roster| {
        let channels = roster.channels.iter().map(|channel| format!("{} {}", channel.id, channel.name.as_str()));
        let people = roster.people.iter().map(|person| {
            let recipient = person.keys().map(|keys| (keys.recipient.to_string(), keys.signs_in().to_string()));
            format!("{} {} {recipient:?}", person.id, person.name.as_str())
        });
        channels.chain(people).chain([roster.site.as_str().to_owned()]).collect::<Vec<_>>().concat().into_bytes()
    });
    shown.insert("site".to_owned(), site.ok_or(()));
    for left in store.cabinet.tombstones().unwrap_or_default() {
        let count = left.count.to_string().into_bytes();
        shown.insert(format!("tombstones {} {:?} {:?}", left.channel, left.month, left.outcome), Ok(count));
    }
    let Ok(tips) = store.cabinet.tips() else { return shown };
    for tip in tips {
        let record = store.cabinet.record(&tip).map(|record| format!("{record:?}").into_bytes());
        shown.insert(format!("record {tip}"), record.map_err(|_| ()));
        let granted = store.cabinet.granted(&tip, PersonId::from_bytes([2; 8]));
        let grant = granted.map(|Granted { grant, mark }| {
            let mark = mark.map(|mark| mark.as_bytes().to_vec()).expect("its person reads with a key of their own");
            [grant.as_bytes(), &mark].concat()
        });
        shown.insert(format!("grant {tip}"), grant.map_err(|_| ()));
        if let Some(card) = store.cabinet.card(&tip).transpose() {
            shown.insert(format!("card {tip}"), card.map(|card| card.as_bytes().to_vec()).map_err(|_| ()));
        }
        if let Some(drafts) = store.cabinet.drafts(&tip).transpose() {
            shown.insert(format!("drafts {tip}"), drafts.map(|drafts| drafts.as_bytes().to_vec()).map_err(|_| ()));
        }
        for (number, entry) in store.cabinet.entries(&tip).unwrap_or_default() {
            let content = entry.map_err(|_| ()).and_then(|mut entry| {
                let mut bytes = entry.head.clone();
                entry.body.read_to_end(&mut bytes).map_err(|_| ())?;
                Ok(bytes)
            });
            shown.insert(format!("entry {number} of {tip}"), content);
        }
    }
    for (number, keys) in mailboxes.iter().enumerate() {
        let opened = store.slot.open_mailbox(&keys.locator, &keys.pointer);
        shown.insert(
            format!("mailbox {number}"),
            opened.map(|mailbox| mailbox.tip().to_string().into_bytes()).map_err(|_| ()),
        );
    }
    shown
}

/// Somebody works on the tip of a mailbox: its card is written twice, and drafts of three pieces once.
fn work_on(store: &OpenedStore, mailbox: &MailboxKeys) {
    let tip = store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer).expect("it was kept").tip();
    let card = |number| SealedCard::from_bytes(vec![number; 1_024 + 48]);
    let drafts = SealedDrafts::from_bytes(vec![3; 65_536 + 48]);
    let written = store
        .cabinet
        .change_card(&tip, today(), |_| Ok(Some(card(1))))
        .and_then(|()| store.cabinet.change_drafts(&tip, today(), |_, _| Ok(Some((card(2), drafts.clone())))));
    written.unwrap_or_else(|error| unreachable!("{error}"));
}

/// Whether this is written anew when something happens; the rest is written once.
fn changes(item: &str) -> bool {
    ["record", "tombstones", "card"].iter().any(|changing| item.starts_with(changing))
}

fn files(dir: &Path, under: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir.join(under)).unwrap_or_else(|error| unreachable!("{error}")).flatten() {
        let path = under.join(entry.file_name());
        if entry.path().is_dir() {
            files(dir, &path, found);
        } else if path != Path::new("reserve") && path != Path::new("lock") {
            found.push(path);
        }
    }
}

/// The folder with one byte of one file flipped.
fn flipped(from: &Path, to: &Path, all: &[PathBuf], file: &Path, at: usize) -> std::io::Result<()> {
    for path in all {
        let mut bytes = fs::read(from.join(path))?;
        if path == file {
            bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= 0x10);
        }
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap_or(to))?;
        fs::write(path, bytes)?;
    }
    fs::set_permissions(to, Permissions::from_mode(0o700))?;
    level_tree(to, today())
}

/// Where a byte is flipped: both ends, and so many places between.
fn places(length: usize, between: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..=between + 1).map(|at| (length - 1) * at / (between + 1)).collect();
    places.dedup();
    places
}

#[test]
fn a_byte_flipped_anywhere_shows_nothing_wrong_and_loses_nothing_in_silence() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    set_up(&store);
    let mut mailboxes: Vec<MailboxKeys> = (0..7).map(|_| mailbox()).collect();
    for (number, mailbox) in mailboxes.iter().enumerate() {
        tip(&store, mailbox, [100, 10_000, 100_000][number % 3]);
    }
    mailboxes.iter().take(3).for_each(|mailbox| follow_up(&store, mailbox));
    mailboxes.iter().skip(2).for_each(|mailbox| work_on(&store, mailbox));
    close(&store, &mailboxes.pop().unwrap());
    assert_eq!(store.cabinet.sweep(today(), None).unwrap().erased, 1);
    let whole = everything(&store, &mailboxes);
    assert!(whole.len() >= 6 * 4 + 3 + 2 + 2 * 4 && whole.values().all(Result::is_ok));
    drop(store);
    level_tree(&data, today()).unwrap();
    let mut all = Vec::new();
    files(&data, Path::new(""), &mut all);
    let (mut harmless, mut refused, mut noticed, mut healed) = (0, 0, 0, 0);
    for file in &all {
        let bytes = fs::read(data.join(file)).unwrap();
        let between = match file.to_str().unwrap() {
            "db/db" | "changes" => 60,
            "erasure.keys" => 40,
            _ => 4,
        };
        // Of the log, what is written; the rest of its segments is empty.
        let end = bytes.iter().rposition(|byte| *byte != 0).map_or(bytes.len(), |at| at + 1);
        let mut at: Vec<usize> = if end == 0 { Vec::new() } else { places(end, between) };
        if file == Path::new("erasure.keys") {
            // Slots are drawn at random: flip one in every one that is used, whichever those are.
            let healthy = opened(&data);
            at.extend(
                healthy
                    .cabinet
                    .tips()
                    .unwrap()
                    .iter()
                    .filter_map(|tip| bytes.windows(16).position(|window| window == tip.as_bytes()).map(|at| at + 20)),
            );
            drop(healthy);
        }
        for at in at {
            let what = format!("{} at {at} of {end}", file.display());
            let (checked, served) = (dir.path().join("checked"), dir.path().join("served"));
            flipped(&data, &checked, &all, file, at).unwrap();
            flipped(&data, &served, &all, file, at).unwrap();
            let named = check(&checked).map_or(true, |report| !report.faults.is_empty());
            match open(&served, today(), || ()) {
                Err(error) => {
                    assert!(!file.starts_with("db"), "{what}: {error}, and there is a second copy");
                    assert!(named, "{what}: {error}, and the check says all is well");
                    refused += 1;
                }
                Ok(store) => {
                    let shown = everything(&store, &mailboxes);
                    let (mut lost, mut sealed) = (0, 0);
                    for (item, content) in &whole {
                        match shown.get(item) {
                            // The store hands large bodies on as they lie; their seal does not open any more.
                            Some(Ok(shown)) if file.starts_with("sealed") && Ok(shown) != content.as_ref() => {
                                sealed += 1;
                            }
                            // An older state, in which something that happened since is lost.
                            Some(Ok(shown)) if changes(item) && Ok(shown) != content.as_ref() => lost += 1,
                            Some(Ok(shown)) => assert_eq!(Ok(shown), content.as_ref(), "{what}: {item} is wrong"),
                            Some(Err(())) | None => lost += 1,
                        }
                    }
                    for (item, content) in shown.iter().filter(|(item, _)| !whole.contains_key(*item)) {
                        assert!(content.is_err(), "{what}: {item} is there that was not, and opens");
                        lost += 1; // that it was erased
                    }
                    assert!(sealed <= 1, "{what}: a flipped byte is one entry's");
                    let twice = ["db", "changes", "groups"].iter().any(|one| file.starts_with(one));
                    assert!(!twice || lost == 0, "{what}: {lost} lost, and there is a second copy");
                    assert!(lost + sealed == 0 || named, "{what}: {lost} lost, and the check says all is well");
                    let told = store.damage != DamageReport::default() || shown.values().any(Result::is_err);
                    assert!(lost == 0 || told, "{what}: {lost} lost in silence");
                    healed += usize::from(store.healed != Healed::Nothing);
                    let data = store.cabinet.look_through_second_copy();
                    assert!(data.is_ok(), "{what}");
                    drop(store);
                    level_tree(&served, today()).unwrap();
                    let faults = check(&served).unwrap_or_else(|error| unreachable!("{error}")).faults;
                    assert!(!twice || faults.is_empty(), "{what}: {faults:?}");
                    if lost + sealed == 0 { harmless += 1 } else { noticed += 1 }
                }
            }
            fs::remove_dir_all(checked).unwrap();
            fs::remove_dir_all(served).unwrap();
        }
    }
    assert!(healed > 0, "no flip made the second copy useful");
    assert!(refused > 0 && noticed > 0, "{harmless} harmless, {refused} refused, {noticed} noticed");
}
