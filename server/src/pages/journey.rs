//! The pages of the journey before the handover is sent: `/vraag`, `/check`, `/mogelijkheden`,
//! `/plan`, and the role question of `/overdracht`.
//!
//! One shape serves them all: read the journey from the sealed cookie, apply the form with the same
//! function as the device, answer 303 or the same page again with what was typed. Nothing is kept.

use app::{
    pages::{self, JourneyModel},
    parts::field::Entered,
    shell::Part,
};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use domain::{
    field::Form,
    screen::{self, Next, Page, Stop, assessment::OVERVIEW},
};

use crate::{
    portal::Portal,
    secrets::random,
    web::{Visit, form_of, journey_cookie, not_found, page, see_other},
};

/// `GET /{l}/{page}`.
pub async fn get(
    State(portal): State<Portal>,
    Path((language, word)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match (Visit::of(&portal, &language, &uri, &headers), Page::parse(&word)) {
        (Some(visit), Some(Page::Handover)) => handover(&portal, visit),
        (Some(visit), Some(at)) => show(&portal, &visit, at, StatusCode::OK, Entered::default()),
        _ => not_found(&portal, &uri),
    }
}

/// The preview: its idempotency key is made here once, on a page that nobody else gets.
fn handover(portal: &Portal, mut visit: Visit) -> Response {
    let by_form = visit.journey.is_some();
    let mut journey = visit.journey_or_new();
    let is_new = journey.key.is_none();
    journey.key = journey.key.or_else(|| Some(random()));
    visit.personal = true;
    let cookie = journey_cookie(&journey, &portal.keys, &portal.site);
    let mut model = model(&visit, Page::Handover, Entered::default());
    model.journey = journey;
    let mut response =
        render(portal, &visit, StatusCode::OK, &model, Part::Island(Page::Handover.code()));
    if by_form
        && is_new
        && let Ok(value) = HeaderValue::from_str(&cookie)
    {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// `POST /{l}/{page}`.
pub async fn post(
    State(portal): State<Portal>,
    Path((language, word)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match (Visit::of(&portal, &language, &uri, &headers), Page::parse(&word)) {
        (Some(visit), Some(at)) => apply(&portal, &visit, at, form_of(&body)),
        _ => not_found(&portal, &uri),
    }
}

/// Applies a form of a page of the journey.
pub fn apply(portal: &Portal, visit: &Visit, at: Page, form: Form) -> Response {
    let from = Stop::at(at, visit.query.text("stap"));
    let journey = visit.journey_or_new();
    match screen::submit(&journey, &from, &form, visit.setting.world()) {
        Ok(Next { journey, to }) => {
            let cookie = journey_cookie(&journey, &portal.keys, &portal.site);
            see_other(&visit.setting.stop(&to), &[cookie])
        }
        Err(errors) => {
            let entered = Entered::refused(form, errors);
            show(portal, visit, at, StatusCode::UNPROCESSABLE_ENTITY, entered)
        }
    }
}

fn model(visit: &Visit, at: Page, entered: Entered) -> JourneyModel {
    let sent_returning = entered.form.as_ref().is_some_and(|form| form.text("terug") == OVERVIEW);
    JourneyModel {
        setting: visit.setting.clone(),
        journey: visit.journey_or_new(),
        stop: Stop::at(at, visit.query.text("stap")),
        entered,
        returning: visit.query.text("terug") == OVERVIEW || sent_returning,
        already_sent: None,
    }
}

/// Shows a page of the journey.
pub fn show(
    portal: &Portal,
    visit: &Visit,
    at: Page,
    status: StatusCode,
    entered: Entered,
) -> Response {
    render(portal, visit, status, &model(visit, at, entered), Part::Island(at.code()))
}

/// Renders a model of a page of the journey.
pub fn render(
    portal: &Portal,
    visit: &Visit,
    status: StatusCode,
    model: &JourneyModel,
    part: Part,
) -> Response {
    let title = pages::title(&visit.setting, model.stop.page);
    page(portal, visit, status, title, part, || pages::body(model))
}
