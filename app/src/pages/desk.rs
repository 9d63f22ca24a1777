//! The team's side: signing in, the list of handovers, one handover.
//!
//! Plain forms, made by the server only: nothing here goes into the client. Every form of somebody
//! who is signed in carries the token of the session, see [`form_token`].
//!
//! `bar` is on top of every page of a session · `sign_in` asks an address and shows the button
//! behind a mailed link · `list` and `handover` are the pages of the work · `record` is what a
//! resident told, in the order of the law · `notice` is for everything that has no page of its own.

mod bar;
mod handover;
mod list;
mod notice;
mod record;
mod sign_in;

pub use bar::{Bar, FORM_TOKEN, Party};
pub use handover::{AdditionModel, HandoverModel, Seen, handover};
pub use list::{Line, ListModel, list};
pub use notice::{Notice, notice};
pub use sign_in::{Arrival, link, sign_in};

use leptos::prelude::*;

use crate::html::{Html, IntoHtml};

use super::receipt::Day;
use crate::setting::Setting;

/// The hidden field that proves a form came from a page of this session.
fn form_token(bar: &Bar) -> Html {
    view! { <input type="hidden" name=FORM_TOKEN value=bar.form_token.clone()/> }.into_html()
}

/// A moment for machines and for people.
fn time(day: &Day) -> Html {
    view! { <time datetime=day.iso.clone()>{day.words.clone()}</time> }.into_html()
}

/// One line of a list of facts.
fn row(name: String, content: impl IntoHtml) -> Html {
    view! { <div class="ve-summary__row"><dt>{name}</dt><dd>{content.into_html()}</dd></div> }
        .into_html()
}

/// The key of a text for a code: texts have hyphens where codes have underscores.
fn key(part: &str, code: &str) -> String {
    format!("desk-{part}-{}", code.replace('_', "-"))
}

/// Name of the cluster that should look first; a code that is not known any more shows itself.
fn cluster_name(setting: &Setting, code: &str) -> String {
    let key = format!("cluster-{code}");
    if setting.texts.has(&key) { setting.t(&key) } else { code.to_owned() }
}

/// The badge of something that goes before others.
fn urgent_badge(setting: &Setting) -> Html {
    view! { <span class="ve-badge ve-badge--urgent">{setting.t("desk-urgent")}</span> }.into_html()
}
