//! How to reach somebody, and first of all whether that is safe.

use domain::{handover::Contact, person::YesNoUnsure};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    pages::desk::row,
    parts::{help::call, icon::icon},
    setting::Setting,
};

/// Whether a number can be dialled from the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dial {
    /// Yes, unless it is not safe: nobody dials that by accident.
    WhenSafe,
    /// No: another number came later.
    Never,
}

/// The section: how to reach somebody now.
pub(super) fn contact(setting: &Setting, contact: &Contact) -> Html {
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("desk-contact-heading")}</h2>
            {details(setting, contact, Dial::WhenSafe)}
        </section>
    }
    .into_html()
}

/// What was given before something else was: nothing when it is still the same.
pub(super) fn former(setting: &Setting, then: &Contact, now: &Contact) -> Option<Html> {
    (then != now).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{setting.t("desk-contact-then")}</h3>
            {details(setting, then, Dial::Never)}
        }
        .into_html()
    })
}

/// The warning, then the facts.
fn details(setting: &Setting, contact: &Contact, dial: Dial) -> Html {
    let text = |name: &str| setting.t(&format!("desk-{name}"));
    let name = (!contact.name.is_empty()).then(|| row(text("name"), contact.name.clone()));
    let mail = contact.email.as_ref().map(|email| {
        let whose = if contact.email_is_own { "email-own" } else { "email-shared" };
        let content = view! {
            {email.as_str().to_owned()}
            <p class="nl-paragraph ve-note">{text(whose)}</p>
        };
        row(text("email"), content)
    });
    let when = setting.t(&format!("handover-call-when-{}", contact.call_when.code()));
    let language = setting.t(&format!("handover-language-{}", contact.language.code()));
    view! {
        {phone(setting, contact, dial)}
        <dl class="ve-summary">
            {name}
            {row(text("call-when"), when)}
            {row(text("language"), language)}
            {mail}
        </dl>
    }
    .into_html()
}

/// The number with the answer to "is dit nummer veilig?".
fn phone(setting: &Setting, contact: &Contact, dial: Dial) -> Html {
    let Some(phone) = &contact.phone else {
        return view! { <p class="nl-paragraph">{setting.t("desk-no-phone")}</p> }.into_html();
    };
    let number = phone.as_str().to_owned();
    let (kind, symbol, answer) = match contact.phone_safe {
        Some(YesNoUnsure::Yes) => ("ok", "check", "yes"),
        Some(YesNoUnsure::No) => ("error", "warning", "no"),
        Some(YesNoUnsure::Unsure) | None => ("warning", "warning", "unsure"),
    };
    let dials = if answer == "no" || dial == Dial::Never {
        view! { <p class="nl-paragraph" dir="ltr">{number}</p> }.into_html()
    } else {
        call(setting, setting.t("desk-call"), number, false)
    };
    view! {
        <div class=format!("utrecht-alert utrecht-alert--{kind}") role="note">
            {icon(setting, symbol)}
            <div class="utrecht-alert__content">
                <p class="nl-paragraph">
                    <strong>{setting.t("desk-phone-safe")}</strong> " "
                    {setting.t(&format!("desk-phone-safe-{answer}"))}
                </p>
                {dials}
            </div>
        </div>
    }
    .into_html()
}
