//! Answers of the desk: always for one person, never kept.

use app::{
    html::Html,
    pages::{
        desk::{self as view, Arrival, Bar, Notice, Party},
        receipt::Day,
    },
    parts::field::Entered,
    setting::Setting,
    shell::Part,
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, SecondsFormat, Utc};
use domain::{field::Form, person::Perspective, routing::DestinationCode};
use storage::StorageError;

use super::gate::Person;
use crate::{
    moment::moment_in_words,
    portal::Portal,
    web::{Cookie, Visit, expired, page},
};

/// Language and content of the desk: the first language of the portal.
pub fn setting(portal: &Portal) -> Setting {
    portal.content.setting(portal.content.first_language(), Perspective::Me)
}

/// A page of the desk. Its title is the same for all, so that history tells nothing.
pub fn show(portal: &Portal, status: StatusCode, body: impl FnOnce(&Setting) -> Html) -> Response {
    let visit = Visit {
        setting: setting(portal),
        journey: None,
        personal: true,
        query: Form::default(),
        path: String::new(),
    };
    let title = visit.setting.t("desk-title");
    page(portal, &visit, status, title, Part::Desk, || body(&visit.setting))
}

/// A page that says one thing.
pub fn notice(portal: &Portal, status: StatusCode, who: Option<&Person>, what: Notice) -> Response {
    show(portal, status, |setting| {
        let bar = who.map(|person| bar(portal, setting, person));
        view::notice(setting, bar.as_ref(), what)
    })
}

/// The form to sign in, for who is not signed in (any more).
pub fn closed(portal: &Portal, status: StatusCode, arrival: Arrival) -> Response {
    let mut response =
        show(portal, status, |setting| view::sign_in(setting, &Entered::default(), arrival));
    if arrival == Arrival::SessionEnded {
        end_cookie(portal, &mut response);
    }
    response
}

/// Takes the cookie of the session away.
pub fn end_cookie(portal: &Portal, response: &mut Response) {
    if let Ok(value) = HeaderValue::from_str(&expired(Cookie::Session, &portal.site)) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// The answer, or a page that says that something broke.
pub fn or_broken(portal: &Portal, answer: Result<Response, StorageError>) -> Response {
    answer.unwrap_or_else(|error| {
        tracing::error!(%error, "the desk could not answer");
        notice(portal, StatusCode::INTERNAL_SERVER_ERROR, None, Notice::Broken)
    })
}

/// The line on top of every page of a session.
pub fn bar(portal: &Portal, setting: &Setting, person: &Person) -> Bar {
    Bar {
        address: person.address.as_str().to_owned(),
        parties: person.destinations.iter().map(|code| party(portal, setting, code)).collect(),
        form_token: person.form_token.clone(),
    }
}

/// A party by name, with the label its people must see.
pub fn party(portal: &Portal, setting: &Setting, code: &DestinationCode) -> Party {
    let destination = setting.catalogue.destination(code);
    let facts = portal.content.municipality.destination(code);
    Party {
        name: destination.map_or_else(|| code.0.clone(), |destination| destination.name.clone()),
        label: facts.and_then(|facts| facts.label.clone()),
    }
}

/// A moment for a page.
pub fn moment(setting: &Setting, at: DateTime<Utc>) -> Day {
    Day { iso: at.to_rfc3339_opts(SecondsFormat::Secs, true), words: moment_in_words(setting, at) }
}
