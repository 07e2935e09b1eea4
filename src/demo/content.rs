//! What the demonstration site holds: its people, channels and tips, all of them invented.
//!
//! Pure data; the demo drops it in through the same doors as real tips. It knows no keys and no
//! disk. It shows every kind of entry and of file, people left out, and a clock that ran out.
//! Nobody in it has a name, and every day is counted back from today, so that it never looks old.

/// Someone who can sign in to the desk.
pub(super) struct Person {
    /// What they sign in with.
    pub(super) name: &'static str,
    /// What a source sees beside the name.
    pub(super) title: &'static str,
    /// Whether they may change channels and people.
    pub(super) operator: bool,
}

/// Where a tip can go.
pub(super) struct Channel {
    /// What a source chooses by.
    pub(super) name: &'static str,
    /// What belongs here, in one sentence or two.
    pub(super) description: &'static str,
    /// Who reads its tips: places in `PEOPLE`.
    pub(super) handlers: &'static [usize],
    /// Who watches its clocks: places in `PEOPLE`.
    pub(super) overseers: &'static [usize],
}

/// Whether a tip passes its channel's handlers by.
pub(super) enum StraightToOverseers {
    /// Only the overseers read it.
    Yes,
    /// It goes to the handlers, but for those left out.
    No,
}

/// One tip, and what was said about it since.
pub(super) struct Tip {
    /// Where it was sent: a place in `CHANNELS`.
    pub(super) channel: usize,
    /// How many days before today it came in.
    pub(super) days_ago: u32,
    /// What the source wrote.
    pub(super) message: &'static str,
    /// Whom it is about; empty when the source left that field empty.
    pub(super) people: &'static str,
    /// What the source attached.
    pub(super) files: &'static [Asset],
    /// Handlers of the channel who must not read it: places in `PEOPLE`.
    pub(super) leave_out: &'static [usize],
    /// Whether the handlers are passed by.
    pub(super) straight_to_overseers: StraightToOverseers,
    /// What followed, oldest first.
    pub(super) steps: &'static [Step],
}

/// One entry after the tip; `days_ago` counts back from today, `by` is a place in `PEOPLE`.
pub(super) enum Step {
    /// An answer the source can read.
    Reply { days_ago: u32, by: usize, message: &'static str, files: &'static [Asset] },
    /// A word among handlers.
    Note { days_ago: u32, by: usize, message: &'static str },
    /// More from the source.
    FollowUp { days_ago: u32, message: &'static str, files: &'static [Asset] },
}

/// A file to attach.
pub(super) struct Asset {
    /// The name it is sent under.
    pub(super) name: &'static str,
    /// Its media type, as a browser would state it.
    pub(super) media_type: &'static str,
    /// Its content.
    pub(super) bytes: &'static [u8],
}

const DELIVERY_NOTE: Asset =
    Asset { name: "delivery-note.jpg", media_type: "image/jpeg", bytes: include_bytes!("assets/delivery-note.jpg") };

const ESCORT_PLAN: Asset =
    Asset { name: "escort-plan.png", media_type: "image/png", bytes: include_bytes!("assets/escort-plan.png") };

const FUEL_CARD: Asset = Asset {
    name: "fuel-card.xlsx",
    media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: include_bytes!("assets/fuel-card.xlsx"),
};

const GATE_ROSTER: Asset =
    Asset { name: "gate-roster.png", media_type: "image/png", bytes: include_bytes!("assets/gate-roster.png") };

const MEMO: Asset = Asset { name: "memo.pdf", media_type: "application/pdf", bytes: include_bytes!("assets/memo.pdf") };

const NOTES: Asset = Asset { name: "notes.txt", media_type: "text/plain", bytes: include_bytes!("assets/notes.txt") };

const OFFERS: Asset = Asset {
    name: "offers.ods",
    media_type: "application/vnd.oasis.opendocument.spreadsheet",
    bytes: include_bytes!("assets/offers.ods"),
};

const REPORTS_HANDED_IN: Asset = Asset {
    name: "reports-handed-in.txt",
    media_type: "text/plain",
    bytes: include_bytes!("assets/reports-handed-in.txt"),
};

const SEARCH_RECORD: Asset = Asset {
    name: "search-record.docx",
    media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: include_bytes!("assets/search-record.docx"),
};

const VOICEMAIL: Asset =
    Asset { name: "voicemail.ogg", media_type: "audio/ogg", bytes: include_bytes!("assets/voicemail.ogg") };

const WHAT_HELPS: Asset =
    Asset { name: "what-helps.txt", media_type: "text/plain", bytes: include_bytes!("assets/what-helps.txt") };

/// What the site calls itself.
pub(super) const SITE: &str = "Staff line (demonstration)";

/// Everyone who can sign in: three handlers, then the overseer, then the operator, who reads nothing.
pub(super) const PEOPLE: &[Person] = &[
    Person { name: "Handler K", title: "Integrity officer, headquarters", operator: false },
    Person { name: "Handler M", title: "Deputy head of the prison", operator: false },
    Person { name: "Handler R", title: "Planning and contracts, regional office", operator: false },
    Person { name: "Overseer T", title: "Inspectorate, outside the service", operator: false },
    Person { name: "Operator M", title: "Computing, headquarters", operator: true },
];

/// Where a tip can go: the prison, the transport unit, procurement.
pub(super) const CHANNELS: &[Channel] = &[
    Channel {
        name: "The prison",
        description: "Anything about staff on the wings, at the gates, in visits, workshops \
            or offices.",
        handlers: &[0, 1],
        overseers: &[3],
    },
    Channel {
        name: "Transport unit",
        description: "Escorts, vehicles, fuel, hours and plans of the regional transport \
            unit.",
        handlers: &[0, 2],
        overseers: &[3],
    },
    Channel {
        name: "Procurement and stores",
        description: "Orders, suppliers, deliveries and stock, from the first offer to the \
            shelf.",
        handlers: &[0, 2],
        overseers: &[3],
    },
];

/// Twelve tips of the last sixty days, oldest first.
pub(super) const TIPS: &[Tip] = &[
    Tip {
        channel: 0,
        days_ago: 58,
        message: "I have put off writing this for some weeks, because I may be wrong and \
            because the person has always been decent to me. I will try to keep what I saw \
            apart from what I think.\n\n\
            It is about gate 2 at weekends. Everyone who comes in, staff and contractors \
            alike, puts bags and boxes on the scanner belt. Food for the staff kitchen is no \
            exception. The instruction on the wall says so and it is repeated at nearly every \
            briefing. On weekdays I have never seen it ignored.\n\n\
            On some Saturdays a person who works for the kitchen contractor brings in a blue \
            cool box with a grey lid, about the size of two shoe boxes. I do not know the \
            name. When officer D. is at the scanner, the box does not go on the belt. It is \
            lifted over the barrier beside the scanner and carried on. I have now seen that \
            five times in six weeks: four Saturdays and one Sunday. On one other Saturday \
            somebody else was at the scanner. The same box went through like everything else, \
            nothing was said, and nothing was found as far as I could tell. So it is not that \
            the box does not fit.\n\n\
            Twice the belt was standing still when the box came. D. said it was resetting. \
            Both times it was running again before the person with the box had reached the \
            inner door. I have seen the scanner reset for real, and then it takes several \
            minutes and a light comes on. There was no light.\n\n\
            Once, I think in the sixth week, D. also filled in the visitor sheet for the \
            kitchen person, who stood next to it and did not sign. I only saw that from a few \
            steps away. It may be that the person had signed before I came.\n\n\
            What else I noticed: D. is not always planned for those days. On at least two of \
            the Saturdays a colleague told me they had been asked to swap, and had been glad \
            to have the day off. I did not ask who had asked them. The roster hangs in the \
            staff room, so anyone can compare. I have not written down the names of those who \
            swapped, because I do not believe they know anything, and I do not want them to \
            have trouble.\n\n\
            I have never seen inside the box. I have not seen anybody hand over money or \
            anything else. On the wing the kitchen supplies, two telephones were found in \
            that time, and everyone said how strange it was, just after a full search. That \
            may be chance. Telephones are found on other wings too.\n\n\
            Why I did not go to the gate supervisor: some time ago a colleague mentioned a \
            smaller matter about the same gate, and by the end of that shift everybody knew \
            who had said it. Nothing bad was done to them, but nobody would swap with them or \
            sit with them any more. They asked to be moved. I cannot go through that.\n\n\
            I wrote down the days at home on the evening of each, and the list is attached. \
            The times are from memory and I left them out where I was unsure. There is a \
            camera above the inner door. I do not know how long it is kept, or who may look \
            at it.\n\n\
            If there is a simple explanation, for example permission from somebody above, I \
            would honestly be glad. Please do not ask at the gate who was there on those \
            days. There are not many of us.",
        people: "Officer D., scanner at gate 2. A person from the kitchen contractor, name \
            not known to me.",
        files: &[NOTES],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[
            Step::Reply {
                days_ago: 55,
                by: 0,
                message: "Thank you. You kept what you saw apart from what you think, and \
                    that makes this much easier to check. We have read everything, the list \
                    too.\n\n\
                    Nobody has been asked anything, and we will not begin with questions to \
                    people. We will first see what can be compared without leaving our own \
                    desk.\n\n\
                    Four questions. 'I do not know' is a good answer to each.\n\
                    1. Is there usually a second person at that place, and do they stand \
                    where they could see it?\n\
                    2. Where does the item go after the inner door? Only if you know it \
                    already.\n\
                    3. Has it stopped since, or does it go on?\n\
                    4. How many people could have written what you wrote? We ask so that we \
                    never use a detail that only one person could know.\n\n\
                    The attached page says what helps us and what to leave alone. Please do \
                    not watch more closely than you did before.",
                files: &[WHAT_HELPS],
            },
            Step::Note {
                days_ago: 54,
                by: 0,
                message: "Careful with the list: the line for week 4 could show who wrote it, \
                    by comparing absences. Please do not print it or quote from it. I work \
                    only with the five days and will not pass the file on.",
            },
            Step::FollowUp {
                days_ago: 52,
                message: "1. Yes, there are two on the early shift, but the second one does \
                    the door and the keys and has their back to the belt most of the time. I \
                    do not think they see it.\n\
                    2. Through the inner door and left, so towards the kitchen. I have not \
                    followed it.\n\
                    3. The last Saturday was without D. and without the box. So I cannot say.\n\
                    4. Ten or twelve people, I would guess. The swaps are known to more than \
                    that.\n\n\
                    The roster is attached. It is also on the shared drive, and the whole \
                    gate and half of the wings can open it. Orange is what was swapped. If \
                    you lay it beside my list, the days are the same. I only saw that myself \
                    when I put them side by side.",
                files: &[GATE_ROSTER],
            },
            Step::Reply {
                days_ago: 50,
                by: 0,
                message: "Thank you, that answers all four. We can now compare without asking \
                    anyone on site. It will take some weeks, because we want to use only \
                    records that are looked at regularly anyway.\n\n\
                    I cannot promise you a result. I can promise that you will find a message \
                    here within two weeks, even if it only says that we are still at it.",
                files: &[],
            },
            Step::Note {
                days_ago: 50,
                by: 1,
                message: "The scanner keeps its own log of stops and restarts. It goes to the \
                    maintenance firm every month, so I can ask for all gates and the whole \
                    quarter without anyone wondering. The camera above the inner door keeps \
                    30 days. I would secure all gates, not only this one.",
            },
            Step::Note {
                days_ago: 49,
                by: 0,
                message: "Agreed on both. All gates, whole quarter, through headquarters and \
                    with the yearly equipment check as the reason. It is due this month in \
                    any case. No copy to the gate supervisor.",
            },
            Step::FollowUp {
                days_ago: 41,
                message: "It was there again on Saturday, the same as before. I did not go \
                    closer. One thing was new: the person from the kitchen said 'next week \
                    not' to D., and D. nodded. I heard it in passing and may have misheard.",
                files: &[],
            },
            Step::Reply {
                days_ago: 38,
                by: 0,
                message: "Thank you, noted as you put it, with the doubt. Our comparison has \
                    begun and we have part of what we need. I cannot say more about it here, \
                    for your safety as much as for the matter.\n\n\
                    One question: was anyone else close enough to hear it? If only you were, \
                    we will not use it.",
                files: &[],
            },
            Step::FollowUp {
                days_ago: 29,
                message: "Only me, so please do not use it.\n\n\
                    I am a bit worried. Yesterday somebody in the staff room said that 'there \
                    are people writing things down again'. They did not look at me. It was \
                    perhaps about something else, the overtime lists are also being checked. \
                    Did anybody say anything?",
                files: &[],
            },
            Step::Reply {
                days_ago: 28,
                by: 0,
                message: "No. Two people have read what you sent, and neither has spoken to \
                    anyone at the gate or in the staff room. What we asked for came from \
                    headquarters and covers every gate. I cannot rule out that someone is \
                    guessing. I see nothing that points to you.\n\n\
                    We will not use the sentence you heard.\n\n\
                    From now on please write nothing down and look at nothing for us. We have \
                    enough to go on without you. If anything happens that feels like pressure \
                    on you, tell us here, and say if it is urgent. You may also simply stop. \
                    That would be all right.",
                files: &[],
            },
            Step::Note {
                days_ago: 27,
                by: 0,
                message: "The scanner log has stops on four of the five days in question, \
                    each under two minutes, and none on other weekends. The fifth is not in \
                    the log at all. That fits 'carried round', and it also fits nothing \
                    having happened. No decision on this alone.",
            },
            Step::FollowUp {
                days_ago: 12,
                message: "I only wanted to say that it has become quiet and that I am all \
                    right. I have not seen the box again. I will look in here now and then.",
                files: &[],
            },
            Step::Reply {
                days_ago: 6,
                by: 0,
                message: "I am glad you are all right, and thank you for telling us.\n\n\
                    What I can say today: the records support part of what you described. The \
                    matter has gone to those who may investigate it, as our own finding and \
                    without your words or your files. They decide what happens next, and that \
                    can take months. It is also possible that it will not be enough. I will \
                    write here when there is a decision, whichever it is.",
                files: &[],
            },
        ],
    },
    Tip {
        channel: 2,
        days_ago: 51,
        message: "At goods in we sign for more than arrives. It is always the same supplier, \
            number 14. I took this picture of the copy that stays with us. The pen figures \
            were written the day after, when the pallets were opened: 96 mattresses where the \
            note says 120, and 310 sheets where it says 400. The note had been signed as \
            complete on the Tuesday.\n\n\
            One short delivery can happen. This is the third I know of this year. For the \
            other two there is no copy left, because the office collected them.\n\n\
            The memo came a week after somebody asked about the mattresses. It was put up on \
            the board, so everybody at goods in has it.\n\n\
            I do not know whether anyone gains by this. It may just be about saving time.",
        people: "Stores supervisor. Supplier 14.",
        files: &[DELIVERY_NOTE, MEMO],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[
            Step::Reply {
                days_ago: 48,
                by: 2,
                message: "Thank you. Both files open and can be read. Please keep the paper \
                    where it belongs and do not take it home.\n\n\
                    Three questions:\n\
                    1. Who opens the pallets, and are they ever counted by two people?\n\
                    2. Is the quantity in the stock system the one on the note or the one \
                    counted?\n\
                    3. Has the supplier ever sent the missing pieces later?",
                files: &[],
            },
            Step::Note {
                days_ago: 47,
                by: 0,
                message: "There is handwriting in the picture. We should not show it to \
                    anyone in stores. The order number is enough for us to find the invoice \
                    on our own.",
            },
            Step::FollowUp {
                days_ago: 40,
                message: "1. Whoever is on. Usually one person. Since the memo only when the \
                    supervisor is there.\n\
                    2. The one on the note. You can see it because the stock is corrected at \
                    the end of the quarter as 'wear and loss'. I have only seen the total of \
                    that, not the single lines.\n\
                    3. Not that I know of.",
                files: &[],
            },
            Step::Reply {
                days_ago: 35,
                by: 2,
                message: "Thank you, the second answer is the most useful one. The correction \
                    at the end of the quarter is something we can look at from here, for all \
                    suppliers. We will compare it with what was paid. I expect to write again \
                    in about four weeks.",
                files: &[],
            },
            Step::Note {
                days_ago: 10,
                by: 2,
                message: "Paid in full: 120 and 400. Written off that quarter: 26 mattresses \
                    and 95 sheets as wear, without a list of what was thrown away. Two \
                    earlier quarters look alike. I suggest an unannounced count at goods in \
                    for every supplier in the same week.",
            },
        ],
    },
    Tip {
        channel: 1,
        days_ago: 44,
        message: "Fuel card 7 belongs to the escort vehicles V3 and V5. It is used at \
            weekends when both are locked in the yard, and on two of those days V5 was in the \
            workshop without wheels.\n\n\
            I put into the table what is on the slips, and where the vehicle was. V5 holds 60 \
            litres. Three times there were more than 60 on the slip.\n\n\
            The card hangs in the key cabinet. Five people have the key, so I do not want to \
            name anyone.",
        people: "",
        files: &[FUEL_CARD],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[
            Step::Reply {
                days_ago: 42,
                by: 0,
                message: "Thank you for the table, and for not naming anyone on a guess.\n\n\
                    Where are the slips kept after the month is closed, and who normally sees \
                    them? And is the mileage typed in at the pump, or is that field left \
                    empty? Please do not go and look for it. Only what you know.",
                files: &[],
            },
            Step::FollowUp {
                days_ago: 39,
                message: "They are in a folder in the unit office, anyone from the office \
                    sees them. The mileage has to be typed in, but the pump takes any number. \
                    On the weekend slips it is always the same one.",
                files: &[],
            },
            Step::Note {
                days_ago: 33,
                by: 2,
                message: "The card company can give us place and day for each payment. I have \
                    asked for all cards of the unit, for one year, as part of the contract \
                    review.",
            },
            Step::Reply {
                days_ago: 20,
                by: 0,
                message: "A short word so that you know it is moving: we now have records of \
                    our own for the days in your table, and no longer need yours. The card \
                    limits are being lowered for the whole region, which was planned anyway. \
                    Nothing in that points to your unit.",
                files: &[],
            },
        ],
    },
    Tip {
        channel: 0,
        days_ago: 37,
        message: "A cell search on C wing was recorded as complete when it was not. Four of \
            eleven cells were searched, then it was stopped by a telephone call from the \
            deputy. One telephone and one charger had been found by then. They were bagged, \
            and the bag was sealed and numbered.\n\n\
            On Friday the record in the system said eleven cells, nothing found. I do not \
            know where the bag is. I do not say that the deputy took it. I say that I saw it, \
            and that it is not in the record any more.\n\n\
            I have left the deputy out, for plain reasons. I hope that really works. If it \
            does not, please tell me honestly.",
        people: "Deputy head of the prison.",
        files: &[SEARCH_RECORD],
        leave_out: &[1],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[
            Step::Reply {
                days_ago: 35,
                by: 0,
                message: "It works. The person you left out cannot open this, and it does not \
                    appear in any list or number they can see. I am not part of the prison.\n\n\
                    May I ask three things:\n\
                    1. Did you see the number on the bag? Even a part of it would help.\n\
                    2. Does the bag register exist on paper as well as in the system?\n\
                    3. Was the call taken on a service telephone?\n\n\
                    Please do not open the record again to check. Each opening is logged.",
                files: &[],
            },
            Step::FollowUp {
                days_ago: 31,
                message: "Thank you, that is a relief.\n\n\
                    1. It ended in 41. The rest I do not remember.\n\
                    2. Yes, there is a bound book in the security office with numbered pages.\n\
                    3. Yes, the one on the landing.\n\n\
                    I had opened the record once before I wrote to you, with many others, \
                    because it was mentioned at the briefing.",
                files: &[],
            },
            Step::Note {
                days_ago: 30,
                by: 0,
                message: "Bound book and telephone list can both be had by the inspectorate \
                    on a routine visit. The older versions of the record are kept in the \
                    central system, so we need nothing from the prison to see who changed it.",
            },
            Step::Reply {
                days_ago: 23,
                by: 0,
                message: "What you answered is enough to start, and none of it leads back to \
                    you: many people opened that record on the same day. The next step is not \
                    mine to take, and it will not be quick. I will write when it has been \
                    taken.",
                files: &[],
            },
        ],
    },
    Tip {
        channel: 1,
        days_ago: 30,
        message: "We are told to write down hours that were not worked. It is for Saturdays \
            when an escort is cancelled. The message was left on the voicemail of the crew \
            room, so eight or nine people can have heard it.\n\n\
            Some write it down because they need the money, some because they do not want to \
            be the only one who does not. I do not blame them.\n\n\
            The hours are approved by planning at the regional office. That is why I left R \
            out. I have no proof that R knows.",
        people: "The shift leader who left the message. Perhaps planning, I am not sure.",
        files: &[VOICEMAIL],
        leave_out: &[2],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[
            Step::Reply {
                days_ago: 27,
                by: 0,
                message: "Thank you. The recording can be understood. You were right to send \
                    only that one. Please never record anything in your own voice for us, and \
                    do not record conversations.\n\n\
                    Could you tell me roughly how many Saturdays it concerns, and whether \
                    anybody was treated worse for not taking part? No names are needed for \
                    either.",
                files: &[],
            },
            Step::FollowUp {
                days_ago: 25,
                message: "I know of five Saturdays in the last half year. One colleague did \
                    not take part and now gets the late hospital runs more often than others. \
                    That could have another reason.",
                files: &[],
            },
            Step::Note {
                days_ago: 24,
                by: 0,
                message: "Cancelled escorts are listed by the courts. Compare their list with \
                    the hours paid, region by region, so that no single unit stands out. \
                    Planning stays out of it until we know who approved what.",
            },
        ],
    },
    Tip {
        channel: 0,
        days_ago: 26,
        message: "I am sending this past the local office because the local office is what it \
            is about.\n\n\
            In the past year at least three written reports by officers about an officer were \
            put in the letter box of the security office. None was given a number. None was \
            answered. When somebody asked about the second, the answer was that nothing had \
            ever arrived. After that people stopped writing.\n\n\
            The reports were about keys that were kept overnight. I cannot say whether that \
            was true. What I can say is that they were written and handed in, and that nobody \
            outside ever saw them.",
        people: "Head of the security office, because the letter box is emptied there.",
        files: &[REPORTS_HANDED_IN],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::Yes,
        steps: &[
            Step::Reply {
                days_ago: 24,
                by: 3,
                message: "Thank you for writing. I belong to the inspectorate, not to the \
                    prison, and nobody in the prison or at headquarters can read this.\n\n\
                    To find out where such reports ended I have to ask for a register. I \
                    would ask several prisons for it at once. Before I do: is there anything \
                    in your list that only one or two people know? If so I will leave it \
                    aside.\n\n\
                    I should also tell you what I cannot do. I cannot find a report that was \
                    destroyed, and I cannot judge the matter of the keys from here.",
                files: &[],
            },
            Step::FollowUp {
                days_ago: 21,
                message: "The third one. Only very few people know about that. The first two \
                    were talked about on every landing, you can use those.\n\n\
                    It is enough for me if somebody looks at the register.",
                files: &[],
            },
            Step::Reply {
                days_ago: 18,
                by: 3,
                message: "Then the third stays between us. The registers of six prisons have \
                    been asked for and are due within a month. I will tell you here what I am \
                    able to say about them.",
                files: &[],
            },
        ],
    },
    Tip {
        channel: 2,
        days_ago: 19,
        message: "A person who sits on the award panel for building repairs is, I believe, \
            related by marriage to the owner of a firm that has won three of the last four \
            orders. The form asks about such ties. I have seen the form for the last award, \
            and 'none' was ticked.\n\n\
            I know about the family tie only because both were at the same small celebration, \
            where it was spoken of openly. It may have been declared in another place. I \
            would not want to do anyone an injustice.",
        people: "Panel member for building repairs, initial W.",
        files: &[],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[
            Step::Reply {
                days_ago: 15,
                by: 2,
                message: "Thank you for the careful way you put this. There are two places \
                    where a tie may be declared, and we will look in both before anything \
                    else.\n\n\
                    One question: do you know whether W. took part in the vote each time, or \
                    stepped out for some of them? If you do not know, please do not ask \
                    around. It will be in the minutes.",
                files: &[],
            },
            Step::Note {
                days_ago: 14,
                by: 2,
                message: "Nothing in the central register of interests. The personnel file is \
                    still to be checked. K, could you do that? It should not come from the \
                    office that runs the panel.",
            },
            Step::Note {
                days_ago: 11,
                by: 0,
                message: "I will. I am asking for the declarations of all panel members, not \
                    for one. Allow two weeks.",
            },
        ],
    },
    Tip {
        channel: 0,
        days_ago: 13,
        message: "In the visits hall table 9 is hardly ever checked. It is always the same \
            officer who hands out the tables. I do not know the reason.",
        people: "",
        files: &[],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[Step::Reply {
            days_ago: 11,
            by: 1,
            message: "Thank you, this is useful although it is short. Could you tell us what \
                'checked' means there: a look in passing, or the search after the visit? And \
                is it on all days, or on certain ones?\n\n\
                If answering makes you uneasy, leave it. We can look at how tables are handed \
                out without knowing more.",
            files: &[],
        }],
    },
    Tip {
        channel: 2,
        days_ago: 9,
        message: "In five orders this year the dearest offer was chosen in four. The table \
            shows what was offered. The reasons in the file are always the same sentence, \
            about 'quality and short distance', even for paint.\n\n\
            I am not in a position to judge quality. But one firm is entered as late, and I \
            saw its envelope on the desk before the day was over.",
        people: "Whoever opens the offers. I would rather not write more here.",
        files: &[OFFERS],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[],
    },
    Tip {
        channel: 1,
        days_ago: 5,
        message: "Officer V. is put on the hospital run again and again after the plan has \
            been approved. This week four times out of five. On three of those runs it was \
            the same prisoner. The other officer is told to wait at the ward door.\n\n\
            The plan is attached, it is open to the whole unit. There may be a medical \
            reason. Nobody has told us of one.",
        people: "Officer V. I do not know who changes the plan.",
        files: &[ESCORT_PLAN],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[],
    },
    Tip {
        channel: 0,
        days_ago: 2,
        message: "A colleague in the workshop lent money to a prisoner's family, or got some \
            from them, I am not sure which way round. The colleague told two of us and \
            laughed, but did not sound happy. Since then they will not write that prisoner up \
            for anything.\n\n\
            I think the colleague needs help more than punishment. Is it possible to write to \
            you about someone and still ask for that?",
        people: "An instructor in the joinery workshop.",
        files: &[],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[],
    },
    Tip {
        channel: 0,
        days_ago: 0,
        message: "Is this read by anyone from the night shift? I would like to know that \
            before I write more.",
        people: "",
        files: &[],
        leave_out: &[],
        straight_to_overseers: StraightToOverseers::No,
        steps: &[],
    },
];
