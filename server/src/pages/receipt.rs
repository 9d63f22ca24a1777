//! `/ontvangst`: the receipt, from a sealed cookie of 15 minutes. It always carries everything.

use app::{
    pages::receipt::{ReceiptModel, body, gone},
    shell::Part,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use chrono::{DateTime, Utc};
use data_encoding::BASE64URL_NOPAD;
use domain::{
    danger::DangerKind,
    need::WgsThreat,
    routing::DestinationCode,
    term::{debt_talk_by, investigation_ends, plan_until},
};
use serde::{Deserialize, Serialize};

use crate::{
    moment::{day, local_day, moment_in_words, time_of_day},
    pages::handover::Repeat,
    portal::Portal,
    secrets::Purpose,
    web::{Cookie, Visit, cookie_value, expired, not_found, page, see_other},
};

/// What the sealed cookie holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Receipt {
    /// The reference.
    pub reference: String,
    /// The code, grouped.
    pub code: String,
    /// Code of the destination.
    pub destination: String,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// Whether it goes before others.
    pub urgent: bool,
    /// Whether help now comes first.
    pub help_now: bool,
    /// The most serious danger that was seen.
    pub danger: Option<DangerKind>,
    /// A threat under the debt law.
    pub wgs_threat: Option<WgsThreat>,
    /// Whether it was sent before.
    pub repeat: Repeat,
    /// Until when the cookie counts.
    pub expires_at: DateTime<Utc>,
}

/// The `Set-Cookie` value of a receipt.
pub fn receipt_cookie(receipt: &Receipt, portal: &Portal) -> String {
    let plain = serde_json::to_vec(receipt).unwrap_or_default();
    let sealed = portal.keys.seal(Purpose::ReceiptCookie, b"", &plain);
    Cookie::Receipt.set(&portal.site, BASE64URL_NOPAD.encode(&sealed))
}

fn read(portal: &Portal, headers: &HeaderMap) -> Option<Receipt> {
    let value = cookie_value(headers, Cookie::Receipt, &portal.site)?;
    let sealed = BASE64URL_NOPAD.decode(value.as_bytes()).ok()?;
    let plain = portal.keys.open(Purpose::ReceiptCookie, b"", &sealed)?;
    let receipt: Receipt = serde_json::from_slice(&plain).ok()?;
    (receipt.expires_at > portal.now()).then_some(receipt)
}

/// The receipt; refresh works until the cookie ends or the resident says "klaar".
pub async fn get(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(mut visit) = Visit::of(&portal, &language, &uri, &headers) else {
        return not_found(&portal, &uri);
    };
    visit.personal = true;
    let setting = visit.setting.clone();
    let title = setting.t("receipt-title");
    let Some(receipt) = read(&portal, &headers) else {
        let done = !visit.query.text("klaar").is_empty();
        return page(&portal, &visit, StatusCode::OK, title, Part::None, || gone(&setting, done));
    };
    let sent_day = local_day(receipt.sent_at);
    let destination = setting.catalogue.destination(&DestinationCode(receipt.destination.clone()));
    let model = ReceiptModel {
        destination: destination.map(|d| d.name.clone()).unwrap_or_default(),
        sent: app::pages::receipt::Day {
            words: moment_in_words(&setting, receipt.sent_at),
            ..day(&setting, sent_day)
        },
        plan_until: day(&setting, plan_until(sent_day)),
        investigation_until: day(&setting, investigation_ends(sent_day)),
        debt_talk_until: receipt
            .wgs_threat
            .map(|threat| day(&setting, debt_talk_by(sent_day, Some(threat)))),
        repeated: repeated(&setting, &receipt),
        reference: receipt.reference,
        code: receipt.code,
        urgent: receipt.urgent,
        help_now: receipt.help_now,
        danger: receipt.danger,
        setting: setting.clone(),
    };
    visit.journey = None;
    let mut response = page(&portal, &visit, StatusCode::OK, title, Part::Receipt, || body(&model));
    // The handover has arrived: a visit by form ends here too.
    if let Ok(value) = HeaderValue::from_str(&expired(Cookie::Journey, &portal.site)) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

fn repeated(setting: &app::setting::Setting, receipt: &Receipt) -> Option<String> {
    let key = match receipt.repeat {
        Repeat::No => return None,
        Repeat::Same => "receipt-already-sent",
        Repeat::Changed => "receipt-addition-sent",
    };
    Some(setting.fill(key, &[("time", &time_of_day(receipt.sent_at))]))
}

/// "Klaar": the receipt is put away.
pub async fn post(
    State(portal): State<Portal>,
    Path(language): Path<String>,
    uri: Uri,
) -> Response {
    if !portal.content.speaks(&language) {
        return not_found(&portal, &uri);
    }
    let cookies = [Cookie::Receipt, Cookie::Journey].map(|cookie| expired(cookie, &portal.site));
    see_other(&format!("/{language}/ontvangst?klaar=1"), &cookies)
}
