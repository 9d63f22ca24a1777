//! Which handler answers what, and the guards around them.

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::{self, Next},
    response::Response,
    routing::{get, post},
};
use futures_util::FutureExt as _;
use tower_http::compression::{
    CompressionLayer,
    predicate::{DefaultPredicate, Predicate},
};

use crate::{
    desk, jobs,
    pages::{assets, handover, help_now, home, info, journey, leave, receipt, status, wipe},
    portal::Portal,
    security,
    web::{error_page, not_found},
};

/// All routes.
pub fn router(portal: Portal) -> Router {
    Router::new()
        .route("/", get(home::root))
        .route("/healthz", get(assets::healthz))
        .route("/readyz", get(jobs::ready))
        .route("/robots.txt", get(assets::robots))
        .route("/.well-known/security.txt", get(assets::security_txt))
        .route("/snel-weg", get(leave::get))
        .route("/assets/{*file}", get(assets::get))
        .route("/pkg/{*file}", get(assets::get))
        .merge(desk::routes())
        .route("/{language}", get(home::get))
        .route("/{language}/nu-hulp", get(help_now::get))
        .route("/{language}/privacy", get(info::privacy))
        .route("/{language}/toegankelijkheid", get(info::accessibility))
        .route("/{language}/over", get(info::about_page))
        .route("/{language}/wis", post(wipe::post))
        .route("/{language}/ontvangst", get(receipt::get).post(receipt::post))
        .route("/{language}/status", get(status::get).post(status::post))
        .route("/{language}/overdracht", get(handover::get).post(handover::post))
        .route("/{language}/{page}", get(journey::get).post(journey::post))
        .fallback(nowhere)
        .method_not_allowed_fallback(nowhere)
        .layer(middleware::from_fn_with_state(portal.clone(), security::guard_posts))
        .layer(middleware::from_fn(mark_uncompressed))
        .layer(compression())
        .layer(middleware::from_fn_with_state(portal.clone(), answer_panic))
        .layer(middleware::from_fn_with_state(portal.clone(), security::add_headers))
        .layer(middleware::from_fn_with_state(portal.clone(), log_request))
        .with_state(portal)
}

/// No such page, or one that only takes forms: somebody who reloads it gets a page with a way out.
async fn nowhere(State(portal): State<Portal>, request: Request) -> Response {
    not_found(&portal, request.uri())
}

/// Answers that mix a secret with what a request brought are sent as they are: the size of a
/// compressed answer could give the secret away.
#[derive(Debug, Clone, Copy)]
struct Uncompressed;

async fn mark_uncompressed(request: Request, next: Next) -> Response {
    let secret = request
        .uri()
        .path()
        .split('/')
        .any(|word| matches!(word, "overdracht" | "ontvangst" | "status" | "team"));
    let mut response = next.run(request).await;
    if secret {
        response.extensions_mut().insert(Uncompressed);
    }
    response
}

fn compression() -> CompressionLayer<impl Predicate> {
    let open = |_: StatusCode,
                _: axum::http::Version,
                _: &axum::http::HeaderMap,
                extensions: &axum::http::Extensions| {
        extensions.get::<Uncompressed>().is_none()
    };
    CompressionLayer::new().compress_when(DefaultPredicate::new().and(open))
}

/// One line per request: method, route, status and time. Never an address with a query, never a
/// header, never a body.
async fn log_request(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let id = request_id();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<axum::extract::MatchedPath>()
        .map_or_else(|| "other".to_owned(), |path| path.as_str().to_owned());
    let began = portal.clock.now();
    let span = tracing::info_span!("request", id = %id, %method, %route);
    let mut response = tracing::Instrument::instrument(next.run(request), span.clone()).await;
    let status = response.status().as_u16();
    let millis = (portal.clock.now() - began).num_milliseconds();
    portal.metrics.count(&route, status);
    span.in_scope(|| tracing::info!(status, millis, "answered"));
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
    }
    response
}

fn request_id() -> String {
    data_encoding::HEXLOWER.encode(&crate::secrets::random::<8>())
}

async fn answer_panic(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    match std::panic::AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => error_page(&portal, &uri, "broken"),
    }
}
