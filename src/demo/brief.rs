//! Short tips, so that the demonstration's inbox is as long as that of a busy week: what a handler has to find their way in.
//! Invented like the rest, and without files.

/// One short tip, and how far somebody came with it.
pub(super) struct Brief {
    /// Where it was sent: a place in `CHANNELS`.
    pub(super) channel: usize,
    /// How many days before today it came in.
    pub(super) days_ago: u32,
    /// What the source wrote.
    pub(super) message: &'static str,
    /// What came of it.
    pub(super) stage: Stage,
    /// Words its readers put on it.
    pub(super) labels: &'static [&'static str],
}

/// How far somebody came.
pub(super) enum Stage {
    /// Nobody has opened it.
    New,
    /// It was acknowledged.
    Acknowledged,
    /// A handler asked something.
    Asked(&'static str),
    /// A handler asked something, and the source wrote back today.
    WroteBack(&'static str, &'static str),
    /// It was answered.
    Answered(&'static str),
    /// It was closed, with this reason.
    Closed(&'static str),
}

const fn brief(
    channel: usize,
    days_ago: u32,
    labels: &'static [&'static str],
    stage: Stage,
    message: &'static str,
) -> Brief {
    Brief { channel, days_ago, message, stage, labels }
}

/// Twenty-seven tips, in no order.
pub(super) const BRIEFS: &[Brief] = &[
    brief(0, 1, &[], Stage::New, "Two radios from the east wing have been missing for a week. Nobody has reported it."),
    brief(0, 1, &[], Stage::New, "The roll check on the night of Sunday was signed before it was done."),
    brief(0, 3, &[], Stage::New, "A visitor was let in without a pass on Tuesday. The officer said it was family."),
    brief(1, 2, &[], Stage::New, "Fuel is booked on a van that has stood in the workshop since spring."),
    brief(2, 4, &[], Stage::New, "We sign for forty boxes of gloves and get thirty."),
    brief(0, 4, &["keys"], Stage::Acknowledged, "A spare key of store room 3 hangs in the staff kitchen."),
    brief(0, 6, &["overtime"], Stage::Acknowledged, "Overtime is written down for people who had already gone home."),
    brief(1, 5, &[], Stage::Acknowledged, "One driver takes the same detour on every run to the court."),
    brief(2, 8, &["invoices"], Stage::Acknowledged, "The invoices of the paint firm have no delivery notes any more."),
    brief(
        0,
        10,
        &["keys", "police"],
        Stage::Asked("Thank you. Do you know whether the book of keys shows it, or only what you saw?"),
        "Keys are handed over at the gate without the book. It is always in the hour before the change of shift.",
    ),
    brief(
        0,
        12,
        &["phones"],
        Stage::Asked("Thank you. Was that before or after the search of the wing?"),
        "Telephones are on the second floor again, and everybody knows the day before when there will be a search.",
    ),
    brief(
        1,
        14,
        &["fuel"],
        Stage::Asked("Thank you. Which of the two cards do you mean, if you can say it without risk?"),
        "Private cars are filled up with the card of the unit, mostly on Fridays.",
    ),
    brief(
        2,
        15,
        &["invoices"],
        Stage::Asked("Thank you. Is the order split in the file, too, or only on the bills?"),
        "Orders are cut into pieces so that each stays under the sum that needs three offers.",
    ),
    brief(
        0,
        16,
        &[],
        Stage::Asked("Thank you. What would help you most, as things are?"),
        "I am told to change what I wrote about an injury in the yard.",
    ),
    brief(
        0,
        17,
        &["phones"],
        Stage::WroteBack(
            "Thank you. Have you seen the parcel yourself?",
            "No, a colleague did. She would talk to you if her name is kept out of it.",
        ),
        "A parcel goes over the wall by the laundry about once a week.",
    ),
    brief(
        1,
        20,
        &["overtime"],
        Stage::WroteBack("Thank you. Since when, roughly?", "Since the new plan, so some three months."),
        "The hours of escorts to the hospital are rounded up, always to the full hour.",
    ),
    brief(
        2,
        22,
        &["police"],
        Stage::WroteBack(
            "Thank you. Who else could know this? We ask so that nothing points to you.",
            "Everybody in the store, it was shouted across the yard.",
        ),
        "Tools of the workshop are sold from the back of a van.",
    ),
    brief(
        0,
        24,
        &["overtime"],
        Stage::Answered(
            "The lists were compared for a quarter and did not agree. They are now checked by another office.",
        ),
        "Somebody is paid for nights and is never seen at night.",
    ),
    brief(
        0,
        30,
        &[],
        Stage::Answered(
            "Thank you. The door has been repaired, and the log shows nobody who should not have been there.",
        ),
        "The side door of the sports hall does not lock, and it has been known for months.",
    ),
    brief(
        1,
        33,
        &["fuel"],
        Stage::Answered(
            "The cards were changed. We cannot say more about a person, and it did not end with the cards.",
        ),
        "Two fuel cards have the same number on the slip.",
    ),
    brief(
        2,
        35,
        &["invoices"],
        Stage::Answered("The firm has been asked for all of its delivery notes. What came of it you will read here."),
        "The same delivery is billed twice, once in each half of the year.",
    ),
    brief(
        0,
        40,
        &["keys"],
        Stage::Closed("The lock was changed the same week; the register shows no loss."),
        "A key was lost in the laundry and found again.",
    ),
    brief(
        0,
        44,
        &[],
        Stage::Closed("Nothing to compare it with, and no more came from the source."),
        "Something is wrong in visits.",
    ),
    brief(
        1,
        47,
        &["police"],
        Stage::Closed("With the police since the week after it came."),
        "A prisoner was dropped off at home on the way back from the dentist.",
    ),
    brief(
        2,
        50,
        &["invoices"],
        Stage::Closed("The price was right: the offer was for two years."),
        "We pay twice as much for soap as last year.",
    ),
    brief(
        0,
        55,
        &[],
        Stage::Closed("A matter of the roster, handed to the office that makes it."),
        "The same people always get the free weekends.",
    ),
    brief(
        0,
        57,
        &["phones"],
        Stage::Closed("The detector had not been charged. It is now checked at every change of shift."),
        "The detector at the gate is switched on for show.",
    ),
];
