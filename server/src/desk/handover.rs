//! `/team/overdracht/{id}`: one handover, opened for this view only, and taking it up.

use app::pages::desk::{self as view, Notice};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::{DateTime, Utc};
use storage::{
    Deed, Handover, HandoverId, HandoverStatus, Opening, OpeningId, StorageError, UnitOfWork,
};
use uuid::Uuid;

use super::{
    answer::{closed, notice, or_broken, show},
    gate::{Gate, Person, enter},
};
use crate::{
    jobs::Task,
    portal::Portal,
    secrets::random,
    web::{form_of, see_other},
};

mod opened;

/// Address of the page of a handover.
pub fn address_of(id: HandoverId) -> String {
    format!("/team/overdracht/{id}")
}

/// Opens it.
pub async fn get(
    State(portal): State<Portal>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let answer = open(&portal, &headers, &id).await;
    or_broken(&portal, answer)
}

/// The address of the form leads back to the handover.
pub async fn back(Path(id): Path<String>) -> Response {
    see_other(
        &Uuid::parse_str(&id).map_or(super::HOME.to_owned(), |id| address_of(HandoverId(id))),
        &[],
    )
}

/// Takes it up.
pub async fn take_up(
    State(portal): State<Portal>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let answer = take(&portal, &headers, &id, &body).await;
    or_broken(&portal, answer)
}

async fn open(portal: &Portal, headers: &HeaderMap, id: &str) -> Result<Response, StorageError> {
    let person = match enter(portal, headers).await? {
        Gate::Open(person) => person,
        Gate::Closed(arrival) => return Ok(closed(portal, StatusCode::FORBIDDEN, arrival)),
    };
    let mut unit = portal.storage.write().await?;
    let Some(handover) = find(unit.as_mut(), &person, id).await? else {
        return Ok(not_for(portal, &person));
    };
    if handover.facts.status == HandoverStatus::Withdrawn {
        return Ok(notice(portal, StatusCode::GONE, Some(&person), Notice::Withdrawn));
    }
    write_down(unit.as_mut(), &person, handover.facts.id, Deed::Opened, portal.now()).await?;
    let Some(model) = opened::model(portal, &person, unit.as_mut(), &handover).await? else {
        tracing::error!(reference = %handover.facts.reference, "no key opens this handover");
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        return Ok(notice(portal, status, Some(&person), Notice::Broken));
    };
    unit.save().await?;
    Ok(show(portal, StatusCode::OK, |_| view::handover(&model)))
}

async fn take(
    portal: &Portal,
    headers: &HeaderMap,
    id: &str,
    body: &[u8],
) -> Result<Response, StorageError> {
    let person = match enter(portal, headers).await? {
        Gate::Open(person) => person,
        Gate::Closed(arrival) => return Ok(closed(portal, StatusCode::FORBIDDEN, arrival)),
    };
    if !person.sent(&form_of(body)) {
        return Ok(notice(portal, StatusCode::FORBIDDEN, Some(&person), Notice::StaleForm));
    }
    let now = portal.now();
    let mut unit = portal.storage.write().await?;
    let Some(Handover { facts, reply_to, .. }) = find(unit.as_mut(), &person, id).await? else {
        return Ok(not_for(portal, &person));
    };
    if facts.status == HandoverStatus::Withdrawn {
        return Ok(notice(portal, StatusCode::CONFLICT, Some(&person), Notice::Withdrawn));
    }
    // False when a colleague was first: the page then says who.
    if unit.handovers().take_up(facts.id, &person.address, now).await? {
        write_down(unit.as_mut(), &person, facts.id, Deed::TakenUp, now).await?;
        let tells = facts.wants_news && reply_to.is_some();
        if tells {
            Task::TellNews.add(unit.as_mut(), facts.id.0, now).await?;
        }
        unit.save().await?;
        if tells {
            portal.jobs_added.notify_one();
        }
    }
    Ok(see_other(&address_of(facts.id), &[]))
}

/// A handover that this person may open: of a party they work for, and with its content.
async fn find(
    unit: &mut dyn UnitOfWork,
    person: &Person,
    id: &str,
) -> Result<Option<Handover>, StorageError> {
    let Ok(id) = Uuid::parse_str(id) else {
        return Ok(None);
    };
    let found = unit.handovers().lookup(HandoverId(id)).await?;
    Ok(found.filter(|found| person.works_for(&found.facts.destination) && found.body.is_some()))
}

/// The same for another team's handover, one that is erased, and one that never was.
fn not_for(portal: &Portal, person: &Person) -> Response {
    notice(portal, StatusCode::NOT_FOUND, Some(person), Notice::NotForYou)
}

async fn write_down(
    unit: &mut dyn UnitOfWork,
    person: &Person,
    handover: HandoverId,
    deed: Deed,
    at: DateTime<Utc>,
) -> Result<(), StorageError> {
    let id = OpeningId(Uuid::from_bytes(random()));
    unit.openings().add(&Opening { id, handover, by: person.address.clone(), deed, at }).await
}
