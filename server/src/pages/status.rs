//! `/status`: a code in, plain steps out. Wrong codes are slowed down.

use std::time::Duration;

use app::{
    pages::status::{Progress, StatusModel, ask, steps},
    parts::field::Entered,
    shell::Part,
};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};
use domain::field::{FieldError, Form, Problem};
use storage::{Digest, HandoverFacts, HandoverStatus, StorageError};

use crate::{
    moment::moment_in_words,
    portal::Portal,
    secrets::ReceiptCode,
    security::{Throttled, address_key},
    web::{Peer, Visit, error_page, form_of, not_found, page},
};

/// How long a wrong code waits for its answer.
const WRONG_CODE_DELAY: Duration = Duration::from_millis(700);

/// The page that asks for the code.
pub async fn get(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(mut visit) = Visit::of(&portal, &language, &uri, &headers) else {
        return not_found(&portal, &uri);
    };
    // A browser that keeps this page keeps the typed code too, also for who goes back after the
    // quick exit.
    visit.personal = true;
    show_form(&portal, &visit, StatusCode::OK, &Entered::default())
}

fn show_form(portal: &Portal, visit: &Visit, status: StatusCode, entered: &Entered) -> Response {
    let title = visit.setting.t("status-title");
    page(portal, visit, status, title, Part::None, || ask(&visit.setting, entered))
}

/// Shows the steps, or withdraws.
pub async fn post(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    peer: Peer,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Some(mut visit) = Visit::of(&portal, &language, &uri, &headers) else {
        return not_found(&portal, &uri);
    };
    visit.personal = true;
    let form = form_of(&body);
    let key = address_key(&portal.keys, peer.0);
    let now = portal.now();
    if !portal.throttle.allows(Throttled::WrongCodes, key, now) {
        let entered = Entered::refused(form, vec![FieldError::new("code", Problem::TooMany)]);
        return show_form(&portal, &visit, StatusCode::TOO_MANY_REQUESTS, &entered);
    }
    match look_up(&portal, &form).await {
        Ok(Found::Handover(facts)) => {
            let model = model(&visit, &facts, form.text("code"));
            let title = visit.setting.t("status-title");
            page(&portal, &visit, StatusCode::OK, title, Part::None, || {
                steps(&visit.setting, &model)
            })
        }
        Ok(Found::Problem(problem)) => {
            if problem != Problem::Missing {
                portal.throttle.count(Throttled::WrongCodes, key, now);
                tokio::time::sleep(WRONG_CODE_DELAY).await;
            }
            let entered = Entered::refused(form, vec![FieldError::new("code", problem)]);
            show_form(&portal, &visit, StatusCode::UNPROCESSABLE_ENTITY, &entered)
        }
        Err(error) => {
            tracing::error!(%error, "a status could not be read");
            error_page(&portal, &uri, "broken")
        }
    }
}

enum Found {
    Handover(Box<HandoverFacts>),
    Problem(Problem),
}

async fn look_up(portal: &Portal, form: &Form) -> Result<Found, StorageError> {
    let typed = form.text("code");
    if typed.is_empty() {
        return Ok(Found::Problem(Problem::Missing));
    }
    let Some(code) = ReceiptCode::parse(typed) else {
        return Ok(Found::Problem(Problem::Malformed));
    };
    let digest = Digest(code.hash());
    let mut unit = portal.storage.read().await?;
    let Some(handover) = unit.handovers().lookup_by_code(&digest).await? else {
        return Ok(Found::Problem(Problem::NotAnAnswer));
    };
    drop(unit);
    if !form.ticked("withdraw") {
        return Ok(Found::Handover(Box::new(handover.facts)));
    }
    let mut unit = portal.storage.write().await?;
    unit.handovers().withdraw(handover.facts.id, portal.now()).await?;
    let after = unit.handovers().lookup(handover.facts.id).await?;
    unit.save().await?;
    Ok(Found::Handover(Box::new(after.map_or(handover.facts, |after| after.facts))))
}

fn model(visit: &Visit, facts: &HandoverFacts, code: &str) -> StatusModel {
    let setting = &visit.setting;
    let (progress, changed) = match facts.status {
        HandoverStatus::Sent => (Progress::Sent, None),
        HandoverStatus::TakenUp => (Progress::TakenUp, facts.taken_up_at),
        HandoverStatus::Withdrawn => (Progress::Withdrawn, facts.withdrawn_at),
    };
    let destination = setting.catalogue.destination(&facts.destination);
    StatusModel {
        progress,
        reference: facts.reference.clone(),
        destination: destination.map(|d| d.name.clone()).unwrap_or_default(),
        sent: moment_in_words(setting, facts.sent_at),
        changed: changed.map(|moment| moment_in_words(setting, moment)),
        code: code.to_owned(),
    }
}
