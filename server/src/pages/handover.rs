//! `/overdracht`: the one message that carries what a resident told, and what becomes of it.
//!
//! The cookie is ignored here: the form brings the journey, on the device and by form alike. Danger
//! is read again, consent and routing are decided again, and nothing a client computed is trusted.

use app::{pages::JourneyModel, parts::field::Entered, shell::Part};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use domain::{
    area::Place,
    catalogue::Catalogue,
    field::{FieldError, Form, Problem},
    handover::{Handover, parse},
    help::{Beside, Hidden, Press},
    journey::Journey,
    need::{self, Understanding},
    person::consent_of,
    routing::{Facts, Routed, route},
    screen::{Page, Stop, handover::HandoverStep, understand_journey},
};

use storage::Digest;

use crate::{
    moment::time_of_day,
    pages::{
        journey::{self, render},
        receipt::{Receipt, receipt_cookie},
    },
    portal::Portal,
    secrets::hash,
    security::{Throttled, address_key},
    web::{Peer, Visit, error_page_keeping, form_of, journey_cookie, not_found, see_other},
};

mod store;

pub use store::Repeat;
use store::{Outcome, Stored, store};

/// `GET /{l}/overdracht`.
pub async fn get(
    portal: State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let at = Page::Handover.code().to_owned();
    journey::get(portal, Path((language, at)), uri, headers).await
}

/// `POST /{l}/overdracht`: the role question of a visit by form, or the handover itself.
pub async fn post(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    peer: Peer,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Some(visit) = Visit::of(&portal, &language, &uri, &headers) else {
        return not_found(&portal, &uri);
    };
    let form = form_of(&body);
    let press = Press::of(&form);
    let is_handover = form.raw("journey").is_some();
    if visit.query.text("stap") == HandoverStep::Who.code() || (press.is_some() && !is_handover) {
        return journey::apply(&portal, &visit, Page::Handover, form);
    }
    let sent = Journey::from_text(form.text("journey"))
        .map(|journey| journey.for_perspective(visit.setting.perspective))
        .map(|journey| Journey { hidden_help: hidden_help(&visit), ..journey });
    if let Some(press) = press {
        let journey = visit.journey.clone().or(sent).unwrap_or_else(|| visit.journey_or_new());
        return show_help(&portal, &visit, press, journey, form);
    }
    let Some(journey) = sent.filter(|journey| journey.key.is_some()) else {
        let errors = vec![FieldError::new("journey", Problem::Malformed)];
        return refuse(&portal, &visit, visit.journey_or_new(), form, errors);
    };
    match parse(&journey, &form, visit.setting.world()) {
        Ok(handover) => accept(&portal, &visit, &uri, peer, handover, form).await,
        Err(errors) => refuse(&portal, &visit, journey, form, errors),
    }
}

/// The same page with help put away or brought back. It is no redirect: name and number stand in
/// the form alone, and would be lost.
fn show_help(
    portal: &Portal,
    visit: &Visit,
    press: Press,
    mut journey: Journey,
    form: Form,
) -> Response {
    let seen = Beside::of(&journey, understand_journey(&journey, &portal.content.lexicons));
    journey.hidden_help = press.on(journey.hidden_help, &seen);
    let cookie = journey_cookie(&journey, &portal.keys, &portal.site);
    let entered = Entered { form: Some(form), errors: Vec::new() };
    let mut response = answer(portal, visit, journey, StatusCode::OK, entered);
    if visit.journey.is_some()
        && let Ok(cookie) = HeaderValue::from_str(&cookie)
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What a visit by form has put away: it is no part of what is sent.
fn hidden_help(visit: &Visit) -> Hidden {
    visit.journey.as_ref().map_or(Hidden::NOTHING, |journey| journey.hidden_help)
}

/// The same page with what was typed and what is wrong.
fn refuse(
    portal: &Portal,
    visit: &Visit,
    journey: Journey,
    form: Form,
    errors: Vec<FieldError>,
) -> Response {
    answer(portal, visit, journey, StatusCode::UNPROCESSABLE_ENTITY, Entered::refused(form, errors))
}

fn answer(
    portal: &Portal,
    visit: &Visit,
    journey: Journey,
    status: StatusCode,
    entered: Entered,
) -> Response {
    let model = model(visit, journey, entered);
    render(portal, visit, status, &model, Part::Answer(Page::Handover.code()))
}

fn model(visit: &Visit, journey: Journey, entered: Entered) -> JourneyModel {
    let stop = Stop::first(Page::Handover);
    JourneyModel { entered, ..JourneyModel::fresh(visit.setting.clone(), journey, stop) }
}

async fn accept(
    portal: &Portal,
    visit: &Visit,
    uri: &Uri,
    peer: Peer,
    handover: Handover,
    form: Form,
) -> Response {
    let understanding = understand(portal, &handover);
    let facts = Facts::of(&handover.journey, &understanding);
    if !consent_of(&handover.journey, facts.help_now()).is_allowed() {
        let entered = Entered::default();
        return answer(portal, visit, handover.journey, StatusCode::UNPROCESSABLE_ENTITY, entered);
    }
    let Routed::To(route) = route(&facts, &visit.setting.catalogue) else {
        let entered = Entered::default();
        return answer(portal, visit, handover.journey, StatusCode::UNPROCESSABLE_ENTITY, entered);
    };
    let key = address_key(&portal.keys, peer.0);
    let now = portal.now();
    let limited = !route.is_urgent() && !portal.throttle.allows(Throttled::Handovers, key, now);
    if limited && !was_sent_before(portal, &handover).await {
        let errors = vec![FieldError::new("journey", Problem::TooMany)];
        let entered = Entered::refused(form, errors);
        let journey = handover.journey;
        return answer(portal, visit, journey, StatusCode::TOO_MANY_REQUESTS, entered);
    }
    let as_addition = form.ticked("addition");
    let line = handover.line.clone();
    match store(portal, visit, &handover, &route, &understanding, as_addition).await {
        Ok(Outcome::SentBefore(moment)) => {
            let entered = Entered { form: Some(form), errors: Vec::new() };
            let already_sent = Some(time_of_day(moment));
            let model = model(visit, handover.journey, entered);
            let model = JourneyModel { already_sent, ..model };
            let part = Part::Answer(Page::Handover.code());
            render(portal, visit, StatusCode::CONFLICT, &model, part)
        }
        Ok(Outcome::Withdrawn) => error_page_keeping(portal, uri, "withdrawn", &line),
        Ok(Outcome::Stored(stored)) => {
            if stored.repeat != Repeat::Same {
                portal.throttle.count(Throttled::Handovers, key, now);
            }
            portal.jobs_added.notify_one();
            sent(portal, visit, stored)
        }
        Err(error) => {
            tracing::error!(%error, "a handover could not be stored");
            error_page_keeping(portal, uri, "not-stored", &line)
        }
    }
}

/// Whether this key was stored before: a retry after a lost answer is never limited.
async fn was_sent_before(portal: &Portal, handover: &Handover) -> bool {
    let key = Digest(hash(&handover.journey.key.unwrap_or_default()));
    let found = async { portal.storage.read().await?.handovers().lookup_by_key(&key).await };
    found.await.is_ok_and(|found: Option<storage::Handover>| found.is_some())
}

/// Everything that is read for danger: the journey, and the line that is no part of it.
fn understand(portal: &Portal, handover: &Handover) -> Understanding {
    let lexicons = &portal.content.lexicons;
    let mut understanding = understand_journey(&handover.journey, lexicons);
    let said = need::understand(&handover.line, lexicons);
    understanding.wgs_threat = understanding.wgs_threat.or(said.wgs_threat);
    understanding.wmo_provision |= said.wmo_provision;
    for sign in said.danger {
        if !understanding.danger.iter().any(|seen| seen.kind == sign.kind) {
            understanding.danger.push(sign);
        }
    }
    understanding.danger.sort_by_key(|sign| sign.kind);
    understanding
}

fn sent(portal: &Portal, visit: &Visit, stored: Stored) -> Response {
    let receipt = Receipt {
        reference: stored.reference,
        code: stored.code,
        destination: stored.destination.0,
        sent_at: stored.sent_at,
        urgent: stored.urgent,
        help_now: stored.help_now,
        danger: stored.danger,
        wgs_threat: stored.wgs_threat,
        repeat: stored.repeat,
        expires_at: portal.now() + domain::retention::RECEIPT,
    };
    let cookie = receipt_cookie(&receipt, portal);
    see_other(&visit.setting.page("ontvangst"), &[cookie])
}

/// The wijk of a place, if it is sure and ours: it is stored in clear, and a journey may hold any
/// text in its place.
fn wijk_of(place: &Place, catalogue: &Catalogue) -> Option<domain::area::WijkCode> {
    match place {
        Place::In(wijk) => catalogue.wijk(wijk).map(|wijk| wijk.code.clone()),
        _ => None,
    }
}
