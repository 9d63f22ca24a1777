//! `/team`: what lies there, or the form to sign in.

use app::{
    pages::desk::{self as view, Line, ListModel},
    setting::Setting,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::term::investigation_ends;
use storage::{HandoverFacts, HandoverStatus, StorageError};

use super::{
    answer::{bar, closed, moment, or_broken, party, setting, show},
    gate::{Gate, Person, enter},
    handover::address_of,
};
use crate::{
    moment::{day, local_day},
    portal::Portal,
};

/// Most handovers in each of the two lists. Nothing is lost: the oldest of those taken up are
/// the first to leave, and what is new comes first.
const MOST: u32 = 200;

/// The list, or the form.
pub async fn get(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    let answer = list(&portal, &headers).await;
    or_broken(&portal, answer)
}

async fn list(portal: &Portal, headers: &HeaderMap) -> Result<Response, StorageError> {
    let person = match enter(portal, headers).await? {
        Gate::Open(person) => person,
        Gate::Closed(arrival) => return Ok(closed(portal, StatusCode::OK, arrival)),
    };
    let model = model(portal, &setting(portal), &person).await?;
    Ok(show(portal, StatusCode::OK, |setting| view::list(setting, &model)))
}

async fn model(
    portal: &Portal,
    setting: &Setting,
    person: &Person,
) -> Result<ListModel, StorageError> {
    let mut unit = portal.storage.read().await?;
    let mut lines = Vec::new();
    for status in [HandoverStatus::Sent, HandoverStatus::TakenUp] {
        let found = unit.handovers().list(&person.destinations, status, MOST).await?;
        let open = found.iter().filter(|facts| facts.erased_at.is_none());
        lines.push(open.map(|facts| line(portal, setting, facts)).collect::<Vec<_>>());
    }
    let taken_up = lines.pop().unwrap_or_default();
    let new = lines.pop().unwrap_or_default();
    Ok(ListModel { bar: bar(portal, setting, person), new, taken_up })
}

fn line(portal: &Portal, setting: &Setting, facts: &HandoverFacts) -> Line {
    let wijk = facts.wijk.as_ref().and_then(|code| setting.catalogue.wijk(code));
    Line {
        href: address_of(facts.id),
        reference: facts.reference.clone(),
        party: party(portal, setting, &facts.destination).name,
        urgent: facts.urgent,
        sent: moment(setting, facts.sent_at),
        investigation_until: day(setting, investigation_ends(local_day(facts.sent_at))),
        wijk: wijk.map(|wijk| wijk.name.clone()),
        cluster: facts.cluster.clone(),
        taken_up_by: facts.taken_up_by.as_ref().map(|by| by.as_str().to_owned()),
    }
}
