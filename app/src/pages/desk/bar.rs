//! Who is signed in, for which parties, and the way out.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::form_token;
use crate::setting::Setting;

/// Name of the field with the token of the session.
pub const FORM_TOKEN: &str = "token";

/// A party that takes handovers, as its people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Name.
    pub name: String,
    /// What everybody who works with it must know, such as "voorbeeldindeling".
    pub label: Option<String>,
}

/// The line on top of every page of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Work address of who is signed in.
    pub address: String,
    /// The parties they work for.
    pub parties: Vec<Party>,
    /// Token that every form of this session carries.
    pub form_token: String,
}

/// The line itself.
pub(super) fn bar(setting: &Setting, bar: &Bar) -> Html {
    let parties = bar.parties.iter().map(|each| view! { {party(each)} " · " }).collect_view();
    view! {
        <div class="ve-desk-bar">
            <span>{parties} {bar.address.clone()}</span>
            <form method="post" action="/team/afmelden">
                {form_token(bar)}
                <button class="utrecht-button utrecht-button--subtle" type="submit">
                    {setting.t("desk-sign-out")}
                </button>
            </form>
        </div>
    }
    .into_html()
}

/// The name of a party with its label.
pub(super) fn party(party: &Party) -> Html {
    let label =
        party.label.clone().map(|label| view! { " " <span class="ve-badge">{label}</span> });
    view! { {party.name.clone()} {label} }.into_html()
}
