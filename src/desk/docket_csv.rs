//! The docket as files for a spreadsheet: RFC 4180, with names of columns that do not change.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Data, Query};
use csv::{Terminator, WriterBuilder};

use super::counts::{self, State};
use super::docket::{Choice, Filter, overseen, overseen_channels};
use super::door::SignedIn;
use super::{Desk, DeskError};
use crate::domain::{Day, Outcome, tip_name};
use crate::store::StoreError;

const TIP_COLUMNS: [&str; 13] = [
    "name",
    "channel",
    "received",
    "state",
    "acknowledge_by",
    "acknowledged",
    "answer_by",
    "answered",
    "extended",
    "escalated",
    "closed",
    "outcome",
    "source_wrote_since",
];

const COUNT_COLUMNS: [&str; 8] =
    ["channel", "month", "received", "acknowledged_in_time", "answered_in_time", "overdue", "escalated", "closed"];

/// The tips that are listed, one in a line.
pub(super) async fn tips(room: Data<Desk>, session: SignedIn, query: Query<Choice>) -> Result<HttpResponse, DeskError> {
    let filter = Filter::parse(&query)?;
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (tips, _) = overseen(&room, &session, &roster).await?;
    let today = room.clock.today();
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let lines = tips.iter().filter(|(_, record)| filter.lists(record, today)).map(|(id, record)| {
        let life = &record.life;
        let channel = roster.channel(record.channel).map_or("", |channel| channel.name.as_str());
        let fields: [String; TIP_COLUMNS.len()] = [
            tip_name(id),
            channel.to_owned(),
            life.received.to_string(),
            State::of(life, today).as_str().to_owned(),
            life.acknowledge_by.to_string(),
            day(life.acknowledged),
            life.answer_by.to_string(),
            day(life.answered),
            day(life.extended),
            day(life.escalated),
            day(life.closed.map(|closed| closed.day)),
            life.closed.map_or("", |closed| closed.outcome.as_str()).to_owned(),
            if record.is_objected_to() { "yes" } else { "" }.to_owned(),
        ];
        fields.into()
    });
    let columns = TIP_COLUMNS.map(str::to_owned).into();
    answer("docket.csv", [columns].into_iter().chain(lines))
}

/// The counts of all tips, one channel and month in a line.
pub(super) async fn counts(
    room: Data<Desk>,
    session: SignedIn,
    query: Query<Choice>,
) -> Result<HttpResponse, DeskError> {
    let filter = Filter::parse(&query)?.of_channel();
    let roster = room.cabinet.roster().ok_or(DeskError::NotSetUp)?;
    let (tips, _) = overseen(&room, &session, &roster).await?;
    let today = room.clock.today();
    let counted = tips.iter().filter(|(_, record)| filter.lists(record, today));
    let counts = counts::count(counted.map(|(_, record)| (record.channel, &record.life)), today);
    let mut lines: Vec<Vec<String>> = Vec::new();
    let outcomes = Outcome::ALL.map(|outcome| format!("closed_{}", outcome.as_str().replace('-', "_")));
    lines.push(COUNT_COLUMNS.map(str::to_owned).into_iter().chain(outcomes).collect());
    for (id, name) in overseen_channels(&roster, session.0.person, &tips) {
        for ((_, month), counts) in counts.iter().filter(|((channel, _), _)| *channel == id) {
            let month = month.to_string().chars().take("2024-02".len()).collect();
            let numbers = [
                counts.received,
                counts.acknowledged_in_time,
                counts.answered_in_time,
                counts.in_state(State::Overdue),
                counts.escalated,
                counts.in_state(State::Closed),
            ];
            let numbers = numbers.into_iter().chain(counts.outcomes().map(|(_, count)| count));
            lines.push([name.clone(), month].into_iter().chain(numbers.map(|number| number.to_string())).collect());
        }
    }
    answer("docket-counts.csv", lines.into_iter())
}

fn answer(name: &str, lines: impl Iterator<Item = Vec<String>>) -> Result<HttpResponse, DeskError> {
    let body = written(lines).ok_or(StoreError::TooLarge)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8; header=present"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body))
}

/// Lines as a file. `None` when the memory does not take it, which a vector always does.
fn written(lines: impl Iterator<Item = Vec<String>>) -> Option<Vec<u8>> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for line in lines {
        writer.write_record(line.into_iter().map(harmless)).ok()?;
    }
    writer.into_inner().ok()
}

/// A spreadsheet takes what begins like this for a formula, and what a formula names for an address to ask.
fn harmless(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{field}") } else { field }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_name_is_never_a_formula_and_never_ends_its_field() {
        let line = ["=1+1", "+1", "-1", "@x", "\t=1", "a,b", "a\"b", "a\nb", "plain", ""];
        let file = written([line.map(str::to_owned).into()].into_iter()).unwrap();
        let expected = "'=1+1,'+1,'-1,'@x,'\t=1,\"a,b\",\"a\"\"b\",\"a\nb\",plain,\r\n";
        assert_eq!(String::from_utf8(file).unwrap(), expected);
    }
}
