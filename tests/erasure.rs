//! What was deleted never comes back: an image of the whole data folder opens nothing of an erased tip, whatever
//! identities and receipts somebody holds, and whatever old bytes the database has kept.

use std::fs;
use std::path::Path;

use tipline::crypto::{
    Addressee, CardKey, Draft, Drafts, Envelope, EnvelopeWriter, FormSeed, Granted, Hold, Identity, MailboxKeys,
    MessageDigest, Recipient, SealedCard, SealedDrafts, SealedEnvelope, SessionSecret, SiteSalt,
};
use tipline::domain::{
    Card, ChannelId, Clocks, Day, Details, EntryKind, FileName, MediaType, Message, Outcome, PersonId, Step, TipId,
    TipLabel,
};
use tipline::secret::Secret;
use tipline::store::{NewTip, OpenedStore, Spool, level_tree, open};

const HANDLER: PersonId = PersonId::from_bytes([1; 8]);
const OVERSEER: PersonId = PersonId::from_bytes([2; 8]);
const LEFT_OUT: PersonId = PersonId::from_bytes([3; 8]);

/// Sizes of an attachment, in bytes.
const IN_A_FILE: usize = 200_000;
const IN_THE_DATABASE: usize = 16_000;

fn today() -> Day {
    Day::from_unix_seconds(1_790_000_000)
}

fn opened(dir: &Path) -> OpenedStore {
    open(dir, today(), || ()).expect("the folder is in order")
}

/// What somebody could hold who has everybody's identity and the receipt.
struct Everything {
    people: [(PersonId, Identity); 3],
    /// Of the overseer and of the one left out, who read with keys of their own.
    door: Identity,
    mailbox: MailboxKeys,
}

impl Everything {
    fn new() -> Self {
        let people = [HANDLER, OVERSEER, LEFT_OUT].map(|person| (person, Identity::generate()));
        Self {
            people,
            door: Identity::generate(),
            mailbox: FormSeed::generate().receipt(MessageDigest::new(), SiteSalt([0; 16])).1,
        }
    }

    /// All that opens in a folder, as texts.
    fn opens(&self, dir: &Path) -> Vec<String> {
        let store = opened(dir);
        let mut found = Vec::new();
        for tip in store.cabinet.tips().expect("the database can be read") {
            found.extend(store.cabinet.record(&tip).map(|record| format!("{record:?}")));
            for (person, identity) in &self.people {
                let Ok(Granted { grant, mark }) = store.cabinet.granted(&tip, *person) else { continue };
                if mark.is_some_and(|mark| mark.open(&self.door).is_ok()) {
                    found.push(format!("{person} sees that it is there"));
                }
                let Ok(grant) = grant.open(identity) else { continue };
                found.push(format!("{person} may read it"));
                let tip_identity = Identity::from_seed(*grant.seed.expose());
                found.extend(read(&store, &tip, &tip_identity));
                found.extend(beside(&store, &tip, &tip_identity, (*person, identity)));
            }
        }
        if let Ok(back) = store.slot.open_mailbox(&self.mailbox.locator, &self.mailbox.pointer) {
            for (_, entry) in store.slot.replies(back).unwrap_or_default() {
                let entry = entry.expect("its record opens");
                let mut reply = Envelope::open(&self.mailbox.identity, entry.kind, entry.head, entry.body)
                    .expect("a reply is for the source, too");
                found.push(format!("to the source: {}", reply.message().expect("it has one").expose()));
            }
        }
        found
    }
}

fn read(store: &OpenedStore, tip: &TipId, identity: &Identity) -> Vec<String> {
    let mut found = Vec::new();
    for (_, entry) in store.cabinet.entries(tip).expect("the tip is there") {
        let entry = entry.expect("its record opens");
        let mut envelope = Envelope::open(identity, entry.kind, entry.head, entry.body).expect("they may read it");
        found.push(envelope.message().expect("it has one").expose().clone());
        found.push(envelope.details().people.clone());
        found.extend(envelope.details().files.iter().map(|file| file.name.as_str().to_owned()));
    }
    found
}

/// The card of a tip, and what this person has drafted there.
fn beside(
    store: &OpenedStore,
    tip: &TipId,
    tip_identity: &Identity,
    (person, identity): (PersonId, &Identity),
) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(sealed) = store.cabinet.card(tip).expect("the tip is there") {
        let card = CardKey::of(tip_identity.seed()).open(tip, &sealed).expect("they may read the tip");
        found.extend(card.labels().iter().map(|label| label.as_str().to_owned()));
        found.push(format!("{person} has seen {}", card.seen(person)));
    }
    if let Some(sealed) = store.cabinet.drafts(tip).expect("the tip is there") {
        let drafts = Drafts::open(tip_identity, tip, &sealed).expect("they may read the tip");
        let draft = drafts.of(person, identity, tip, EntryKind::Reply).expect("it is their own");
        found.extend(draft.map(|draft| draft.text.expose().clone()));
    }
    found
}

/// What somebody who works on a tip keeps beside it, written several times: old versions stay in the database's log.
fn work_on(store: &OpenedStore, tip: &TipId, tip_identity: &Identity, (person, identity): &(PersonId, Identity)) {
    for (number, word) in (1..).zip(["police", "urgent"]) {
        let day = today();
        let change = |card: Option<&SealedCard>, _: Option<&SealedDrafts>| {
            let key = CardKey::of(tip_identity.seed());
            let mut card = card.map_or_else(Card::default, |card| key.open(tip, card).expect("they may read the tip"));
            card.put(TipLabel::parse(word).expect("a short word")).expect("there is room");
            card.see(*person, number);
            let mut drafts = Drafts::default();
            let draft = Draft { day, text: Secret::new(format!("not sent, {word}")) };
            drafts.put(*person, identity, tip, EntryKind::Reply, &draft);
            Ok(drafts.seal(tip_identity, tip).map(|drafts| (key.seal(tip, &card), drafts)))
        };
        store.cabinet.change_drafts(tip, day, change).expect("there is room");
    }
}

fn envelope(
    to: &[Recipient],
    spool: Spool,
    kind: EntryKind,
    text: &str,
    people: &str,
    file: &[u8],
) -> SealedEnvelope<Spool> {
    let message = Message::parse(&Secret::new(text.to_owned()), 100).expect("a short text");
    let mut writer = EnvelopeWriter::new(to, spool);
    writer
        .start_file(FileName::tame("secret roster.pdf"), MediaType::tame("application/pdf"), None)
        .and_then(|()| writer.write_file(file))
        .expect("there is room");
    let (people, author) = (people.to_owned(), "Handler K, integrity office".to_owned());
    writer.finish(&message, Details { people, author, ..Details::new(kind) }).expect("there is room")
}

/// A tip with all there can be: a large file, a reply, a note, a follow-up, somebody left out.
fn whole_tip(store: &OpenedStore, everything: &Everything, file_bytes: usize) -> TipId {
    let identity = Identity::generate();
    let [handler, overseer, _] = &everything.people;
    let (handler, overseer) = (handler.1.to_recipient(), overseer.1.to_recipient());
    let door = everything.door.to_recipient();
    let with_own_key = Addressee { reads: &overseer, door: Some(&door) };
    let grants = vec![
        (HANDLER, Granted::seal(&identity, Addressee { reads: &handler, door: None }, Hold::Open)),
        (OVERSEER, Granted::seal(&identity, with_own_key, Hold::Held)),
        (LEFT_OUT, Granted::decoy(with_own_key)),
    ];
    let to = [identity.to_recipient()];
    let large = vec![7; file_bytes];
    let new = NewTip {
        channel: ChannelId::from_bytes([1; 8]),
        day: today(),
        clocks: Clocks { keep_days: 0, ..Clocks::default() },
        recipient: identity.to_recipient(),
        grants,
        envelope: envelope(&to, store.slot.spool(), EntryKind::Tip, "keys are sold", "Officer B", &large),
    };
    let mailbox = &everything.mailbox;
    store.slot.drop_tip(new, mailbox).expect("there is room");
    let back = store.slot.open_mailbox(&mailbox.locator, &mailbox.pointer).expect("it was just kept");
    let session = SessionSecret::generate();
    let form = || session.check(&session.guard()).expect("its own guard");
    let tip = back.tip();
    for (kind, text, step) in [
        (EntryKind::Reply, "which friday", Step::Reply),
        (EntryKind::Note, "tell the inspectorate", Step::Note),
        (
            EntryKind::Closing,
            "all true",
            Step::Close(Outcome::Substantiated, Clocks { keep_days: 0, ..Clocks::default() }),
        ),
    ] {
        if kind == EntryKind::Note {
            let more = envelope(&to, store.slot.spool(), EntryKind::FollowUp, "the last one", "", b"small");
            store.slot.add_follow_up(back, form(), today(), more).expect("there is room");
        }
        let recipients = store.cabinet.recipients(&tip, kind).expect("it is there");
        let entry = envelope(&recipients, store.cabinet.spool(), kind, text, "", &large);
        store.cabinet.add_entry(&tip, kind, form(), today(), entry, step).expect("there is room");
    }
    work_on(store, &tip, &identity, &everything.people[0]);
    tip
}

/// The 32 bytes of a tip's erasure key, read out of its slot as `docs/formats.md` says.
fn erasure_key(dir: &Path, tip: &TipId) -> Vec<u8> {
    let keys = fs::read(dir.join("erasure.keys")).expect("it is there");
    let slot = keys.chunks(64).find(|slot| slot.starts_with(tip.as_bytes())).expect("the tip has a slot");
    slot.iter().skip(16).take(32).copied().collect()
}

/// In how many files of a folder these bytes stand.
fn holding(dir: &Path, bytes: &[u8]) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(dir).expect("our own folder") {
        let path = entry.expect("our own folder").path();
        count += if path.is_dir() {
            holding(&path, bytes)
        } else {
            let content = fs::read(&path).expect("our own file");
            usize::from(content.windows(bytes.len()).any(|window| window == bytes))
        };
    }
    count
}

/// A copy of everything in a folder, old bytes of the database included.
fn image(of: &Path, to: &Path) {
    fs::create_dir(to).expect("it is not there yet");
    fs::set_permissions(to, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("it is ours");
    for entry in fs::read_dir(of).expect("our own folder") {
        let entry = entry.expect("our own folder");
        let copy = to.join(entry.file_name());
        if entry.path().is_dir() {
            image(&entry.path(), &copy);
        } else {
            fs::copy(entry.path(), copy).expect("there is room");
        }
    }
}

#[test]
fn an_image_taken_after_erasing_opens_nothing_of_the_tip_and_one_taken_before_does() {
    let dir = tempfile::tempdir().unwrap();
    let [data, before, after, copied, copied_after] =
        ["data", "before", "after", "copied", "copied after"].map(|name| dir.path().join(name));
    let everything = Everything::new();
    let store = opened(&data);
    let tip = whole_tip(&store, &everything, IN_A_FILE);
    image(&data, &before);
    assert_eq!(store.cabinet.sweep(today().plus(1), None).unwrap().erased, 1);
    image(&data, &after);
    drop(store);
    // The second copy of the database holds every change there ever was; with the first one gone it is what is read.
    for (of, to) in [(&before, &copied), (&after, &copied_after)] {
        image(of, to);
        fs::remove_dir_all(to.join("db")).unwrap();
    }

    let found = everything.opens(&before);
    assert_eq!(everything.opens(&copied), found);
    assert_eq!(everything.opens(&copied_after), Vec::<String>::new());
    for text in ["keys are sold", "Officer B", "secret roster.pdf", "the last one", "tell the inspectorate", "all true"]
    {
        assert!(found.iter().any(|found| found == text), "{text}: the search finds what is there");
    }
    for text in [
        "to the source: which friday",
        &format!("{HANDLER} may read it"),
        &format!("{OVERSEER} may read it"),
        &format!("{OVERSEER} sees that it is there"),
        "police",
        "urgent",
        "not sent, urgent",
        &format!("{HANDLER} has seen 2"),
    ] {
        assert!(found.iter().any(|found| found == text), "{text}: the search finds what is there");
    }
    assert!(!found.iter().any(|found| found.starts_with(&LEFT_OUT.to_string())));
    assert_eq!(found.iter().filter(|found| *found == "not sent, urgent").count(), 1, "a draft opens for its writer");
    assert_eq!(everything.opens(&after), Vec::<String>::new());

    // The database may have kept every sealed record; the key that opens them is nowhere, nor is a body.
    let key = erasure_key(&before, &tip);
    assert_eq!(holding(&before, &key), 1);
    assert_eq!(holding(&after, &key), 0);
    assert_eq!(fs::read_dir(before.join("sealed")).unwrap().count(), 4);
    assert_eq!(fs::read_dir(after.join("sealed")).unwrap().count(), 0);
    // A database from before beside the key file from after is what a disk that keeps old blocks comes to.
    fs::remove_file(before.join("erasure.keys")).unwrap();
    fs::copy(after.join("erasure.keys"), before.join("erasure.keys")).unwrap();
    let found = everything.opens(&before);
    assert_eq!(found, Vec::<String>::new());
    // And its second copy, from before the tip's records were removed.
    fs::remove_dir_all(before.join("db")).unwrap();
    assert_eq!(everything.opens(&before), Vec::<String>::new());
}

#[test]
fn the_folder_shrinks_to_what_is_left_while_the_server_runs() {
    const TIPS: usize = 450;
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = opened(&data);
    let kept = Everything::new();
    let mut last = None;
    for number in 0..TIPS {
        let everything = if number == 0 { &kept } else { last.insert(Everything::new()) };
        let tip = whole_tip(&store, everything, IN_THE_DATABASE);
        if number == 0 {
            store.cabinet.take_step(&tip, Step::Reopen, today()).unwrap();
        }
    }
    let full = bytes(&data);
    assert_eq!(store.cabinet.sweep(today().plus(1), None).unwrap().erased, TIPS - 1);
    let left = bytes(&data);
    assert!(left < full / 4, "{full} bytes before, {left} after");
    // It goes on as if nothing had happened.
    let more = Everything::new();
    whole_tip(&store, &more, IN_THE_DATABASE);
    drop(store);
    level_tree(&data, today()).unwrap();
    let report = tipline::store::check(&data).unwrap();
    assert_eq!((report.tips, report.erased), (2, TIPS - 1));
    assert!(report.faults.is_empty(), "{:?}", report.faults);
    assert!(!kept.opens(&data).is_empty() && !more.opens(&data).is_empty());
}

fn bytes(dir: &Path) -> u64 {
    let entries = fs::read_dir(dir).expect("our own folder").map(|entry| entry.expect("our own folder").path());
    let ours = entries.filter(|path| !path.ends_with("reserve"));
    ours.map(|path| if path.is_dir() { bytes(&path) } else { path.metadata().expect("it is there").len() }).sum()
}
