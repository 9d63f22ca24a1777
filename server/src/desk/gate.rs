//! Who is there. Asked at the start of every request under `/team`.

use app::pages::desk::{Arrival, FORM_TOKEN};
use axum::http::HeaderMap;
use data_encoding::BASE64URL_NOPAD;
use domain::{field::Form, routing::DestinationCode};
use storage::{Digest, Session, SessionLimits, StorageError, WorkAddress};
use subtle::ConstantTimeEq as _;

use crate::{
    portal::Portal,
    secrets::{Purpose, hash},
    web::{Cookie, cookie_value},
};

/// Somebody who is signed in, and whose address is listed now.
#[derive(Debug)]
pub struct Person {
    /// Their work address, as content writes it.
    pub address: WorkAddress,
    /// The parties they work for; never empty.
    pub destinations: Vec<DestinationCode>,
    /// What is stored of the session.
    pub session: Session,
    /// The token that each form of theirs carries.
    pub form_token: String,
}

impl Person {
    /// Whether this form came from a page of this session.
    pub fn sent(&self, form: &Form) -> bool {
        let given = hash(form.text(FORM_TOKEN).as_bytes());
        given.ct_eq(&self.session.form_hash.0).into()
    }

    /// Whether they work for this party.
    pub fn works_for(&self, destination: &DestinationCode) -> bool {
        self.destinations.contains(destination)
    }
}

/// What a request finds.
#[derive(Debug)]
pub enum Gate {
    /// Somebody is signed in.
    Open(Box<Person>),
    /// Nobody is.
    Closed(Arrival),
}

/// Looks who is there, and writes down that they were seen. Whoever is not listed any more is
/// signed out here.
pub async fn enter(portal: &Portal, headers: &HeaderMap) -> Result<Gate, StorageError> {
    let Some(token) = cookie_value(headers, Cookie::Session, &portal.site) else {
        return Ok(Gate::Closed(Arrival::Fresh));
    };
    let now = portal.now();
    let token_hash = stored_of(&token);
    let mut unit = portal.storage.write().await?;
    let found = unit.sessions().lookup(&token_hash, SessionLimits::default(), now).await?;
    let Some(session) = found else {
        return Ok(Gate::Closed(Arrival::SessionEnded));
    };
    let destinations = portal.content.municipality.destinations_of(session.address.as_str());
    if destinations.is_empty() {
        unit.sessions().remove(&token_hash).await?;
        unit.save().await?;
        return Ok(Gate::Closed(Arrival::SessionEnded));
    }
    unit.sessions().touch(&token_hash, now).await?;
    unit.save().await?;
    Ok(Gate::Open(Box::new(Person {
        address: session.address.clone(),
        destinations,
        form_token: form_token_of(portal, &token),
        session,
    })))
}

/// What is stored of the token in the cookie.
pub fn stored_of(token: &str) -> Digest {
    Digest(hash(token.as_bytes()))
}

/// The form token of a session: it follows from the token in the cookie, which no page shows.
pub fn form_token_of(portal: &Portal, token: &str) -> String {
    BASE64URL_NOPAD.encode(&portal.keys.keyed_hash(Purpose::DeskForm, token.as_bytes()))
}
