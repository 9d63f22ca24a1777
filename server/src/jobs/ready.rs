//! `/readyz`: whether this server can do its work, for a load balancer and for monitoring.

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use storage::{JobCounts, StorageError};

use crate::portal::Portal;

/// 200 and `ready` while the database answers, with a line when there are dead letters; 503
/// otherwise. Dead letters are no reason to send residents away, so they are no reason for a 503.
pub async fn ready(State(portal): State<Portal>) -> Response {
    let (status, text) = match counts(&portal).await {
        Ok(JobCounts { dead: 0, .. }) => (StatusCode::OK, "ready\n".to_owned()),
        Ok(JobCounts { dead, .. }) => (StatusCode::OK, format!("ready\ndead letters: {dead}\n")),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n".to_owned())
        }
    };
    let mut response = (status, text).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn counts(portal: &Portal) -> Result<JobCounts, StorageError> {
    portal.storage.read().await?.jobs().counts().await
}
