//! What will be sent, shown before it is: to whom it goes, what in it may point to its writer, and what was hidden in its
//! files. Nothing is sent by looking, and nothing is lost by going back.

use std::collections::BTreeSet;

use askama::Template;
use i18n_embed_fl::fl;

use super::form::{Form, originals};
use super::report::Written;
use super::telltale::{self, Hints, MARKS_MAX, Mark, Sort};
use super::waiting::{self, Basket, Originals};
use super::{Intake, Way};
use crate::domain::{Audience, Message, Treatment, Uncleaned};
use crate::store::{Channel, Roster, StoreError};
use crate::upload::UploadError;
use crate::web::words::{self, Language, spoken};
use crate::web::{Frame, block};

/// What stands between the words of a short list, in any language.
const BETWEEN: &str = " · ";
/// So many finds of one sort are shown in its sentence; all are marked in the text.
const EXAMPLES: usize = 5;
/// Fields that say what to do with a form, and are made anew for its next page.
const NOT_CARRIED: [&str; 4] = ["step", "shown", waiting::FIELD, waiting::REMOVE];

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
    texts: Vec<TextView<'a>>,
    /// Whether a text has more to mark than is marked.
    marked_in_part: bool,
    warnings: Vec<String>,
    files: Vec<FileView>,
    keep_originals: bool,
}

/// A text under its heading, in pieces.
struct TextView<'a> {
    heading: String,
    pieces: Vec<PieceView<'a>>,
}

struct PieceView<'a> {
    text: &'a str,
    marked: bool,
}

/// What was written, and the marks of each of its texts.
pub(super) struct Looked<T> {
    pub(super) written: T,
    marks: Vec<Vec<Mark>>,
}

/// Looks through what was written, on a thread that may take its time, and a few at once: a long text takes several times
/// its length while it is searched.
pub(super) async fn look<T: Send + 'static>(
    room: &Intake,
    written: T,
    texts: fn(&T) -> Vec<&str>,
    hints: Hints,
) -> Result<Looked<T>, UploadError> {
    let turn = room.looking.enter().await?;
    let own = fl!(spoken(), "check-own-words");
    let looked = block(move || {
        let _turn = turn;
        let marks = texts(&written).into_iter().map(|text| telltale::look(text, &own, &hints)).collect();
        Looked { written, marks }
    });
    looked.await.map_err(|_| StoreError::Broken.into())
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
        let view = |(place, file): (usize, &waiting::File)| FileView {
            place,
            name: file.name.as_str().to_owned(),
            size: words::size(l, file.bytes),
            outcome: outcome(l, &file.treatment),
            clean: matches!(file.treatment, Treatment::Cleaned(_)),
        };
        self.iter().enumerate().map(view).collect()
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
    /// Whether a file is sent with all that is hidden in it.
    fn has_unclean(&self) -> bool {
        self.files.iter().any(|file| !file.clean)
    }

    /// A report before it is sent.
    pub(super) fn of_report(
        roster: &'a Roster,
        channel: &'a Channel,
        looked: &'a Looked<Written>,
        form: &'a Form,
        way: Way<'a>,
    ) -> Self {
        let l = spoken();
        let written = &looked.written;
        let headings = [fl!(l, "compose-message"), fl!(l, "tip-people")].into_iter();
        let headings = headings.chain(written.questions().map(str::to_owned));
        let texts = headings.zip(written.texts()).zip(&looked.marks);
        let texts = texts.map(|((heading, text), marks)| (heading, text, marks.as_slice()));
        let texts: Vec<_> = texts.filter(|(_, text, _)| !text.is_empty()).collect();
        let action = format!("/report/{}", channel.id);
        Self {
            way,
            goes_to: Some((channel.name.as_str(), written.audience.clone())),
            ..Self::of(roster, action, texts, form)
        }
    }

    /// A further message before it is sent.
    pub(super) fn of_message(roster: &'a Roster, looked: &'a Looked<Message>, form: &'a Form) -> Self {
        let texts = looked.marks.iter().map(|marks| {
            let heading = fl!(spoken(), "conversation-message");
            (heading, looked.written.text(), marks.as_slice())
        });
        Self::of(roster, "/conversation".to_owned(), texts.collect(), form)
    }

    fn of(roster: &'a Roster, action: String, texts: Vec<(String, &'a str, &'a [Mark])>, form: &'a Form) -> Self {
        let Form { fields, basket, .. } = form;
        let l = spoken();
        let mut found = Vec::new();
        let marked_in_part = texts.iter().any(|(_, _, marks)| marks.len() == MARKS_MAX);
        let texts = texts.into_iter().map(|(heading, text, marks)| {
            found.extend(marks.iter().map(|mark| (mark.sort, text.get(mark.at.clone()).unwrap_or_default())));
            TextView { heading, pieces: pieces(text, marks) }
        });
        let texts = texts.collect();
        Self {
            marked_in_part,
            frame: Frame::new(roster.site.as_str()).with_form("form", action.clone()),
            way: Way::Any,
            action,
            carried: fields.iter().filter(|(name, _)| !NOT_CARRIED.contains(name)).collect(),
            draft: basket.ids(),
            goes_to: None,
            texts,
            warnings: warnings(l, &found),
            files: basket.views(l),
            keep_originals: originals(fields) == Originals::Kept,
        }
    }
}

fn pieces<'a>(text: &'a str, marks: &[Mark]) -> Vec<PieceView<'a>> {
    let mut pieces = Vec::new();
    let mut piece = |at: std::ops::Range<usize>, marked| {
        let text = text.get(at).unwrap_or_default();
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
fn warnings(l: &Language, found: &[(Sort, &str)]) -> Vec<String> {
    let sentence = |sort| {
        let of_sort: BTreeSet<&str> = found.iter().filter(|(found, _)| *found == sort).map(|(_, text)| *text).collect();
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
    use super::form::Asked;
    use crate::domain::{PersonId, Reader};
    use crate::pages::{Sample, roster};
    use crate::upload::Fields;

    let roster = roster(words);
    let people = || vec![Reader::new(PersonId::from_bytes([1; 8]), words.line.to_owned())];
    let everything = Audience { readers: people(), later: people(), left_out: people(), nobody_else: true };
    let least = Audience { readers: people(), ..Audience::default() };
    let form = Form { fields: Fields::default(), basket: Basket::default(), asked: Asked::Check };
    let check = |state: &str, way, goes_to, files: Vec<FileView>, found: &[Sort]| {
        let texts = vec![(fl!(spoken(), "compose-message"), words.text, &[][..])];
        let page = CheckPage::of(&roster, "/report/0101010101010101".to_owned(), texts, &form);
        let found: Vec<_> = found.iter().map(|sort| (*sort, words.line)).collect();
        let mut texts = page.texts;
        texts.extend((!found.is_empty()).then(|| TextView {
            heading: words.line.to_owned(),
            pieces: vec![PieceView { text: words.line, marked: true }, PieceView { text: words.text, marked: false }],
        }));
        let page = CheckPage {
            way,
            carried: vec![("token", "t0ken"), ("message", words.text)],
            goes_to,
            draft: if files.is_empty() { "" } else { "dr4ft" }.to_owned(),
            keep_originals: !files.is_empty(),
            marked_in_part: !found.is_empty(),
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
