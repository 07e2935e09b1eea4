//! What will be sent, shown before it is: to whom it goes, what in it may point to its writer, and what was hidden in its
//! files. Nothing is sent by looking, and nothing is lost by going back.

use std::collections::BTreeSet;

use askama::Template;
use i18n_embed_fl::fl;

use super::Way;
use super::compose::{Written, originals};
use super::draft::{self, Basket, Originals};
use super::telltale::{self, Mark, Sort};
use crate::domain::{Audience, Message, Treatment, Uncleaned};
use crate::store::{Channel, Roster};
use crate::upload::Fields;
use crate::web::Frame;
use crate::web::words::{self, Language, spoken};

/// What stands between the words of a short list, in any language.
const BETWEEN: &str = " · ";
/// So many finds of one sort are shown in its sentence; all are marked in the text.
const EXAMPLES: usize = 5;
/// Fields that say what to do with a form, and are made anew for its next page.
const NOT_CARRIED: [&str; 4] = ["step", "shown", draft::FIELD, draft::REMOVE];

#[derive(Template)]
#[template(path = "intake/check.html")]
pub(super) struct CheckPage<'a> {
    frame: Frame<'a>,
    way: Way<'a>,
    action: String,
    /// Every field of the form, to be sent as it came.
    carried: Vec<(&'a str, &'a str)>,
    draft: String,
    /// Of a report: where it goes, and who reads it.
    goes_to: Option<(&'a str, Audience)>,
    texts: Vec<TextView>,
    warnings: Vec<String>,
    files: Vec<FileView>,
    keep_originals: bool,
}

/// A text under its heading, in pieces.
struct TextView {
    heading: String,
    pieces: Vec<PieceView>,
}

struct PieceView {
    text: String,
    marked: bool,
}

/// A file that waits to be sent, or has just been.
pub(super) struct FileView {
    pub(super) place: usize,
    pub(super) name: String,
    pub(super) size: String,
    /// What was taken out of it, or why nothing could be.
    pub(super) outcome: String,
    pub(super) clean: bool,
}

impl Basket {
    /// The files as a page shows them.
    pub(super) fn views(&self, l: &Language) -> Vec<FileView> {
        let view = |(place, file): (usize, &std::sync::Arc<draft::DraftFile>)| FileView {
            place,
            name: file.name.as_str().to_owned(),
            size: words::size(l, file.bytes),
            outcome: outcome(l, &file.treatment),
            clean: matches!(file.treatment, Treatment::Cleaned(_)),
        };
        self.files.iter().enumerate().map(view).collect()
    }
}

/// What was done to a file, in a sentence.
fn outcome(l: &Language, treatment: &Treatment) -> String {
    match treatment {
        Treatment::Cleaned(hidden) if hidden.is_empty() => fl!(l, "file-clean"),
        Treatment::Cleaned(hidden) => {
            let hidden: Vec<String> = hidden.iter().map(|finding| words::finding(l, *finding)).collect();
            fl!(l, "file-cleaned", found = hidden.join(BETWEEN))
        }
        Treatment::Uncleaned(Uncleaned::Unknown) => fl!(l, "file-unknown"),
        Treatment::Uncleaned(Uncleaned::CannotClean) => fl!(l, "file-cannot-clean"),
        Treatment::Uncleaned(Uncleaned::Damaged) => fl!(l, "file-damaged"),
        Treatment::Uncleaned(Uncleaned::TooLarge) => fl!(l, "file-too-large"),
        Treatment::Original => fl!(l, "file-original"),
    }
}

impl<'a> CheckPage<'a> {
    /// A report before it is sent.
    pub(super) fn of_report(
        roster: &'a Roster,
        channel: &'a Channel,
        written: &Written,
        fields: &'a Fields,
        basket: &Basket,
        way: Way<'a>,
    ) -> Self {
        let l = spoken();
        let (message, people, answers) = written.texts();
        let mut texts = vec![(fl!(l, "compose-message"), message)];
        texts.extend((!people.is_empty()).then(|| (fl!(l, "tip-people"), people)));
        texts.extend(answers.iter().map(|answer| (answer.question.clone(), answer.answer.as_str())));
        let action = format!("/report/{}", channel.id);
        Self {
            way,
            goes_to: Some((channel.name.as_str(), written.audience.clone())),
            ..Self::of(roster, action, &texts, fields, basket)
        }
    }

    /// A further message before it is sent.
    pub(super) fn of_message(roster: &'a Roster, message: &Message, fields: &'a Fields, basket: &Basket) -> Self {
        let texts = [(fl!(spoken(), "conversation-message"), message.text())];
        Self::of(roster, "/conversation".to_owned(), &texts, fields, basket)
    }

    fn of(roster: &'a Roster, action: String, texts: &[(String, &str)], fields: &'a Fields, basket: &Basket) -> Self {
        let l = spoken();
        let (own, hints) = (fl!(l, "check-own-words"), fields.text("hints").expose());
        let mut found = Vec::new();
        let texts = texts.iter().map(|(heading, text)| {
            let marks = telltale::look(text, &own, hints);
            found
                .extend(marks.iter().map(|mark| (mark.sort, text.get(mark.at.clone()).unwrap_or_default().to_owned())));
            TextView { heading: heading.clone(), pieces: pieces(text, &marks) }
        });
        let texts = texts.collect();
        Self {
            frame: Frame::new(roster.site.as_str()).with_form("form", action.clone()),
            way: Way::Any,
            action,
            carried: fields.iter().filter(|(name, _)| !NOT_CARRIED.contains(name)).collect(),
            draft: basket.id.clone(),
            goes_to: None,
            texts,
            warnings: warnings(l, &found),
            files: basket.views(l),
            keep_originals: originals(fields) == Originals::Kept,
        }
    }
}

fn pieces(text: &str, marks: &[Mark]) -> Vec<PieceView> {
    let mut pieces = Vec::new();
    let mut piece = |at: std::ops::Range<usize>, marked| {
        let text = text.get(at).unwrap_or_default().to_owned();
        pieces.extend((!text.is_empty()).then_some(PieceView { text, marked }));
    };
    let mut from = 0;
    for mark in marks {
        piece(from..mark.at.start, false);
        piece(mark.at.clone(), true);
        from = mark.at.end;
    }
    piece(from..text.len(), false);
    pieces
}

/// What was found, sort by sort, each once.
fn warnings(l: &Language, found: &[(Sort, String)]) -> Vec<String> {
    let sentence = |sort| {
        let of_sort: BTreeSet<&str> =
            found.iter().filter(|(found, _)| *found == sort).map(|(_, text)| text.as_str()).collect();
        let examples = of_sort.iter().copied().take(EXAMPLES).collect::<Vec<_>>().join(BETWEEN);
        (!of_sort.is_empty()).then(|| match sort {
            Sort::Hint => fl!(l, "check-found-hint", found = examples),
            Sort::Mail => fl!(l, "check-found-mail", found = examples),
            Sort::Phone => fl!(l, "check-found-phone", found = examples),
            Sort::Oneself => fl!(l, "check-found-oneself", found = examples),
        })
    };
    [Sort::Hint, Sort::Mail, Sort::Phone, Sort::Oneself].into_iter().filter_map(sentence).collect()
}

#[cfg(test)]
pub(super) fn sample_files(words: &crate::pages::Words) -> Vec<FileView> {
    use crate::domain::Finding;

    let l = spoken();
    let treatments = [
        Treatment::Cleaned(Finding::ALL.into()),
        Treatment::Cleaned(BTreeSet::new()),
        Treatment::Uncleaned(Uncleaned::Unknown),
        Treatment::Uncleaned(Uncleaned::CannotClean),
        Treatment::Uncleaned(Uncleaned::Damaged),
        Treatment::Uncleaned(Uncleaned::TooLarge),
        Treatment::Original,
    ];
    let view = |(place, treatment): (usize, &Treatment)| FileView {
        place,
        name: words.line.to_owned(),
        size: words::size(l, 1),
        outcome: outcome(l, treatment),
        clean: matches!(treatment, Treatment::Cleaned(_)),
    };
    treatments.iter().enumerate().map(view).collect()
}

#[cfg(test)]
pub(super) fn samples(words: &crate::pages::Words) -> Vec<crate::pages::Sample> {
    use crate::domain::{PersonId, Reader};
    use crate::pages::{Sample, roster};

    let roster = roster(words);
    let people = || vec![Reader::new(PersonId::from_bytes([1; 8]), words.line.to_owned())];
    let everything = Audience { readers: people(), later: people(), left_out: people(), nobody_else: true };
    let least = Audience { readers: people(), ..Audience::default() };
    let fields = Fields::default();
    let check = |state: &str, way, goes_to, files: Vec<FileView>, found: &[Sort]| {
        let texts = [(fl!(spoken(), "compose-message"), words.text)];
        let basket = Basket { id: if files.is_empty() { "" } else { "dr4ft" }.to_owned(), ..Basket::default() };
        let page = CheckPage::of(&roster, "/report/0101010101010101".to_owned(), &texts, &fields, &basket);
        let found: Vec<_> = found.iter().map(|sort| (*sort, words.line.to_owned())).collect();
        let mut texts = page.texts;
        texts.extend((!found.is_empty()).then(|| TextView {
            heading: words.line.to_owned(),
            pieces: vec![
                PieceView { text: words.line.to_owned(), marked: true },
                PieceView { text: words.text.to_owned(), marked: false },
            ],
        }));
        let page = CheckPage {
            way,
            carried: vec![("token", "t0ken"), ("message", words.text)],
            goes_to,
            keep_originals: !files.is_empty(),
            files,
            warnings: warnings(spoken(), &found),
            texts,
            ..page
        };
        Sample::of("intake/check", state, &page)
    };
    let all = [Sort::Hint, Sort::Mail, Sort::Phone, Sort::Oneself];
    vec![
        check("a-report", Way::Any, Some((words.line, least)), Vec::new(), &[]),
        check(
            "everything",
            Way::Watched("onionaddress.onion"),
            Some((words.line, everything)),
            sample_files(words),
            &all,
        ),
        check("a-message", Way::Any, None, Vec::new(), &[]),
    ]
}
