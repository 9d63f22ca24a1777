//! Pages that say one thing and the way on. They hold nothing of any handover.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{Bar, bar::bar};
use crate::{parts::actions::button_link, setting::Setting};

/// What there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// A link may be on its way: the same for every address.
    Asked,
    /// The session has ended because somebody said so.
    SignedOut,
    /// The link is old, used or made up: which of these is not told.
    BadLink,
    /// There is nothing here for this person: another team's, erased, or never there.
    NotForYou,
    /// The form is not of this session.
    StaleForm,
    /// The resident took the handover back before it was taken up.
    Withdrawn,
    /// Something broke.
    Broken,
}

impl Notice {
    /// Every notice.
    pub const ALL: &'static [Self] = &[
        Self::Asked,
        Self::SignedOut,
        Self::BadLink,
        Self::NotForYou,
        Self::StaleForm,
        Self::Withdrawn,
        Self::Broken,
    ];

    /// The word in the keys of its texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::SignedOut => "signed-out",
            Self::BadLink => "bad-link",
            Self::NotForYou => "not-for-you",
            Self::StaleForm => "stale-form",
            Self::Withdrawn => "withdrawn",
            Self::Broken => "broken",
        }
    }
}

/// The page; the bar is there for who is signed in.
pub fn notice(setting: &Setting, who: Option<&Bar>, what: Notice) -> Html {
    let text = |part: &str| setting.t(&format!("desk-{}-{part}", what.code()));
    view! {
        {who.map(|who| bar(setting, who))}
        <h1 class="nl-heading nl-heading--level-1">{text("heading")}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{text("text")}</p>
        <div class="ve-actions">{button_link("/team".to_owned(), text("way"))}</div>
    }
    .into_html()
}
