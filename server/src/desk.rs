//! The team's side, `/team`: sign in with a mailed link, see what lies there, open it, take it up.
//!
//! The same for every party that takes handovers. Server-rendered forms, no script, nothing kept by
//! any cache. Access is looked up anew for every request: in the sessions, and in the content that
//! lists who works where, so a work address that is taken out of the content is out at once.
//!
//! `gate` knows who is there · `answer` makes pages and redirects · one file for each address:
//! `sign_in`, `link`, `sign_out`, `list`, `handover`.
//!
//! To add a page here: a view in `app/src/pages/desk`, its texts in `locales/*/desk.ftl`, a handler
//! that begins with [`gate::enter`], its route below, and its sentence in `server/tests/desk/`.

mod answer;
mod gate;
mod handover;
mod link;
mod list;
mod sign_in;
mod sign_out;

use app::pages::desk::Notice;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::{any, get},
};

use crate::portal::Portal;
use answer::{closed, notice, or_broken};
use gate::Gate;

/// Address of the list, and of the form to sign in.
const HOME: &str = "/team";

/// Everything under `/team`.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/team", get(list::get))
        .route("/team/aanmelden", get(sign_in::asked).post(sign_in::post))
        .route("/team/link", get(sign_in::to_start).post(link::post))
        .route("/team/link/{token}", get(link::get))
        .route("/team/overdracht/{id}", get(handover::get))
        .route("/team/overdracht/{id}/opgepakt", get(handover::back).post(handover::take_up))
        .route("/team/afmelden", get(sign_out::done).post(sign_out::post))
        .route("/team/{*rest}", any(nowhere))
}

/// An address that is none answers as one of another team does.
async fn nowhere(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    let answer = gate::enter(&portal, &headers).await.map(|gate| match gate {
        Gate::Open(person) => {
            notice(&portal, StatusCode::NOT_FOUND, Some(&person), Notice::NotForYou)
        }
        Gate::Closed(arrival) => closed(&portal, StatusCode::FORBIDDEN, arrival),
    });
    or_broken(&portal, answer)
}
