//! Figures for monitoring, in the text format of Prometheus, on an address of their own.
//!
//! Labels are routes as the router writes them, statuses and states: never anything of a person.

use std::{collections::BTreeMap, fmt::Write as _, sync::Mutex};

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::get,
};

use crate::portal::Portal;

/// Counters since start.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: Mutex<BTreeMap<(String, u16), u64>>,
}

impl Metrics {
    /// Counts one answer.
    pub fn count(&self, route: &str, status: u16) {
        let mut requests = self.requests.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *requests.entry((route.to_owned(), status)).or_default() += 1;
    }

    fn text(&self) -> String {
        let requests = self.requests.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut text = String::from("# TYPE voorelkaar_requests_total counter\n");
        for ((route, status), count) in requests.iter() {
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "voorelkaar_requests_total{{route=\"{route}\",status=\"{status}\"}} {count}"
            );
        }
        text
    }
}

/// The routes of the separate address.
pub fn routes(portal: Portal) -> Router {
    Router::new().route("/metrics", get(show)).with_state(portal)
}

async fn show(State(portal): State<Portal>) -> Response {
    let mut text = portal.metrics.text();
    let counts = async { portal.storage.read().await?.jobs().counts().await }.await;
    let Ok(counts) = counts else {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be reached\n")
            .into_response();
    };
    text.push_str("# TYPE voorelkaar_jobs gauge\n");
    for (state, count) in
        [("pending", counts.pending), ("done", counts.done), ("dead", counts.dead)]
    {
        let _ = writeln!(text, "voorelkaar_jobs{{state=\"{state}\"}} {count}");
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
